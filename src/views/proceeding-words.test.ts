import { describe, expect, test } from "vitest";
import { type DateSpan, parseDateSpan } from "../base/base.ts";
import type { Proceeding, Serving } from "../record/record.ts";
import {
  courtLine,
  judgeNow,
  missingOf,
  properCase,
  proceedingTitle,
  servingWords,
  statusWords,
} from "./proceeding-words.ts";

const day = (edtf: string): DateSpan | undefined => parseDateSpan(edtf, "explicit");

const TOLD = { statements: [], passages: [], origins: 1, inferred: false };
const SERVING: Serving = {
  ...TOLD,
  value: "Ada Renner",
  name: "Ada Renner",
  entries: [],
  spellings: [],
  orElse: [],
  isUnnamed: false,
  isReferral: false,
  maybeSeveral: false,
  titles: [],
  sides: [],
  firms: [],
  disagreeing: [],
  hasEnded: false,
};
const PROCEEDING: Proceeding = {
  id: "ent_a",
  entries: ["ent_a"],
  name: "3:19-cv-00417",
  number: "3:19-cv-00417",
  kind: "habeas",
  otherKinds: [],
  isSubjects: true,
  numbers: [{ ...TOLD, value: "3:19-cv-0417-AR" }],
  titles: [],
  courts: [{ ...TOLD, value: "UNITED STATES DISTRICT COURT NORTHERN DISTRICT OF HARLAN" }],
  locations: [],
  divisions: [],
  parties: [],
  judges: [],
  counsel: [],
  claims: [],
  causes: [],
  relief: [],
  burdens: [],
  standards: [],
  history: [],
  stands: [],
  leadsTo: [],
  leadsFrom: [],
  hearings: [],
  rulings: [],
  filings: [],
  outside: { steps: [], judges: [] },
  documents: [],
  maybe: [],
  statements: [],
  passages: [],
};

describe("how a proceeding is put in words", () => {
  test("its title says its kind, and a number where no kind is known", () => {
    expect(proceedingTitle(PROCEEDING)).toBe("Habeas case");
    expect(proceedingTitle({ ...PROCEEDING, kind: undefined })).toBe("3:19-cv-00417");
  });

  test("a court in capitals is printed as a name, and one spelling of the number is enough", () => {
    expect(courtLine(PROCEEDING)).toBe("No. 3:19-cv-00417 · United States District Court Northern District of Harlan");
    expect(properCase("Immigration Court")).toBe("Immigration Court");
  });

  test.each<[string, Parameters<typeof statusWords>[0]]>([
    ["denied, 3 June 2019", { ...TOLD, value: "denied", date: day("2019-06-03"), isLast: true, isOutcome: false }],
    ["pending by 6 May 2019", { ...TOLD, value: "pending", by: day("2019-05-06"), isLast: true, isOutcome: false }],
    [
      "pending, in a text written some time in May 2019",
      { ...TOLD, value: "pending", by: day("2019-05"), isLast: true, isOutcome: false },
    ],
    ["pending, on a day not known", { ...TOLD, value: "pending", isLast: true, isOutcome: false }],
  ])("%s", (words, status) => {
    expect(statusWords(status)).toBe(words);
  });

  test.each<[string, Partial<Serving>]>([
    [
      "seen on 3 May 2019",
      { from: { date: day("2019-05-03"), basis: "first seen" }, to: { date: day("2019-05-03"), basis: "last seen" } },
    ],
    [
      "first seen on 3 May 2019, last seen on 1 June 2019",
      { from: { date: day("2019-05-03"), basis: "first seen" }, to: { date: day("2019-06-01"), basis: "last seen" } },
    ],
    [
      "assigned 3 May 2019, reassigned 9 July 2019",
      {
        from: { date: day("2019-05-03"), basis: "assigned" },
        to: { date: day("2019-07-09"), basis: "reassigned" },
        hasEnded: true,
      },
    ],
    [
      "from 2 October 2019 on, last seen on 2 October 2019",
      {
        from: { date: day("2019-10-02"), basis: "another judge" },
        to: { date: day("2019-10-02"), basis: "last seen" },
      },
    ],
    [
      "since some time in May 2019, not available, as told on 6 September 2019",
      {
        from: { date: day("2019-05"), basis: "since" },
        to: { basis: "unavailability", told: day("2019-09-06") },
        hasEnded: true,
      },
    ],
    ["no day is given", {}],
  ])("%s", (words, serving) => {
    expect(servingWords({ ...SERVING, ...serving })).toBe(words);
  });

  test("who judges now is the last one seen who has not left; of two seen on one day nobody is picked", () => {
    const first: Serving = { ...SERVING, to: { date: day("2019-05-03"), basis: "last seen" } };
    const second: Serving = { ...SERVING, name: "Paul Amsel", to: { date: day("2019-07-01"), basis: "last seen" } };
    expect(judgeNow({ ...PROCEEDING, judges: [first, second] })?.name).toBe("Paul Amsel");
    expect(judgeNow({ ...PROCEEDING, judges: [first, { ...second, hasEnded: true }] })?.name).toBe("Ada Renner");
    expect(judgeNow({ ...PROCEEDING, judges: [first, { ...second, to: first.to }] })).toBeUndefined();
  });

  test("what the documents do not give is listed", () => {
    expect(missingOf(PROCEEDING)).toEqual(["who judges by name", "who represents whom", "how it stands"]);
    expect(missingOf({ ...PROCEEDING, number: undefined, courts: [], judges: [SERVING] })).toEqual([
      "its number",
      "the court",
      "who represents whom",
      "how it stands",
    ]);
  });
});
