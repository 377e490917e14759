import { describe, expect, test } from "vitest";
import { type Day, daySpan, derivedId, type DocumentId } from "../../base/base.ts";
import type { Statement } from "../statement.ts";
import { type Request, requestsOf } from "./request.ts";
import { requestName } from "./request-states.ts";

interface Said {
  readonly slot: string;
  readonly value: string;
  readonly day?: Day;
  readonly parts?: readonly (readonly [slot: string, value: string])[];
}

const DOCUMENTS: readonly DocumentId[] = ["doc_0000000000000001", "doc_0000000000000002", "doc_0000000000000003"];

/** One list of what each document says of one request, under the name it knows it by. */
function requests(
  ...lists: readonly (readonly [name: Parameters<typeof requestName>[0], ...said: Said[]])[]
): Request[] {
  const entries = new Map<string, { id: ReturnType<typeof derivedId<"ent">>; kind: "request"; name: string }>();
  const statements = lists.flatMap(([known, ...said], i): Statement[] => {
    const { name, isLocal } = requestName(known);
    const id = derivedId("ent", "request", name, ...(isLocal ? [i] : []));
    entries.set(id, { id, kind: "request", name });
    return said.flatMap(({ slot, value, day, parts = [] }, j) => {
      const main: Statement = {
        id: derivedId("stm", i, j),
        speaker: { kind: "narrator" },
        entry: id,
        slot,
        value,
        modality: "asserted",
        polarity: "positive",
        tier: "explicit",
        ...(day && { date: daySpan(day, "explicit") }),
        passage: { document: DOCUMENTS[i % DOCUMENTS.length]!, start: j * 10, end: j * 10 + 5, quote: value },
      };
      return [
        main,
        ...parts.map(([slotOf, valueOf], k): Statement => ({
          ...main,
          id: derivedId("stm", i, j, k),
          main: main.id,
          slot: slotOf,
          value: valueOf,
        })),
      ];
    });
  });
  return requestsOf({
    entries: [...entries.values()],
    statements,
    leaderOf: (entry) => entry,
    isAboutSubject: () => true,
  });
}

const ICE = "U.S. Immigration and Customs Enforcement";
const state = (value: string, day?: Day): Said => ({ slot: "state", value, ...(day && { day }) });
const agency = (value: string): Said => ({ slot: "agency", value });
const number = (value: string): Said => ({ slot: "number", value });

describe("what is one request", () => {
  test("letters with one number, and prose that names the agency and the day", () => {
    const [one, ...others] = requests(
      [{ number: "2019-ICFO-1" }, number("2019-ICFO-1"), agency(ICE), state("submitted", "2019-06-10")],
      [{ number: "2019-ICFO-1" }, number("2019-ICFO-1"), state("received", "2019-06-17")],
      [
        { agency: "ICE", day: "2019-06-10" },
        agency("ICE"),
        state("submitted", "2019-06-10"),
        state("appealed", "2019-08-12"),
      ],
    );
    expect(others).toEqual([]);
    expect(one?.steps.map(({ state: what, date, origins }) => `${what} ${date?.edtf ?? ""} ${origins}`)).toEqual([
      "submitted 2019-06-10 2",
      "received 2019-06-17 1",
      "appealed 2019-08-12 1",
    ]);
  });

  test("of two that it can be it is none", () => {
    const found = requests(
      [{ number: "2019-ICFO-1" }, number("2019-ICFO-1"), agency(ICE), state("submitted", "2019-06-10")],
      [{ number: "2019-ICFO-2" }, number("2019-ICFO-2"), agency(ICE), state("submitted", "2019-06-10")],
      [{ agency: "ICE", day: "2019-06-10" }, agency("ICE"), state("submitted", "2019-06-10")],
    );
    expect(found.map(({ name, maybe }) => `${name}: ${maybe.length}`)).toEqual([
      "request 2019-ICFO-1: 0",
      "request 2019-ICFO-2: 0",
      "request to ICE of 10 June 2019: 2",
    ]);
  });

  test("another day, another agency, another request", () => {
    const found = requests(
      [{ number: "2019-ICFO-1" }, number("2019-ICFO-1"), agency(ICE), state("submitted", "2019-06-10")],
      [{ agency: "ICE", day: "2019-07-01" }, agency("ICE"), state("submitted", "2019-07-01")],
      [{ agency: "FBI", day: "2019-06-10" }, agency("FBI"), state("submitted", "2019-06-10")],
    );
    expect(found).toHaveLength(3);
  });

  test.each([
    ["State Department", "U.S. Department of State"],
    ["FBI", "Federal Bureau of Investigation"],
    ["Department of Homeland Security", "the Department of Homeland Security"],
  ])("%s is %s", (a, b) => {
    const said = (name: string): Said[] => [agency(name), state("submitted", "2019-06-10")];
    expect(
      requests([{ number: "77-1" }, number("77-1"), ...said(a)], [{ agency: b, day: "2019-06-10" }, ...said(b)]),
    ).toHaveLength(1);
  });

  test("what is told without a day adds nothing to the day that another tells", () => {
    const [one] = requests(
      [{ number: "77-1" }, number("77-1"), state("denied", "2019-06-10")],
      [{ number: "77-1" }, number("77-1"), state("denied")],
    );
    expect(one?.steps.map(({ date }) => date?.edtf)).toEqual(["2019-06-10"]);
  });
});

describe("its clock", () => {
  test("runs from receipt, stands still and goes on, and is lengthened", () => {
    const [one] = requests([
      { number: "77-1" },
      number("77-1"),
      state("submitted", "2019-06-10"),
      state("received", "2019-06-17"),
      state("tolled", "2019-06-20"),
      state("resumed", "2019-06-24"),
      state("unusual circumstances", "2019-06-28"),
      { ...state("denied", "2019-07-22"), parts: [["exemption", "(b)(6)"]] },
    ]);
    const { clock } = one!;
    expect(clock.isFromReceipt).toBe(true);
    expect(clock.begun.map(({ date }) => date?.edtf)).toEqual(["2019-06-17"]);
    expect(clock.stops.map(({ from, to }) => [from.date?.edtf, to?.date?.edtf])).toEqual([
      ["2019-06-20", "2019-06-24"],
    ]);
    expect(clock.lengthened).toHaveLength(1);
    expect(clock.adverse.map(({ exemptions }) => exemptions)).toEqual([["(b)(6)"]]);
  });

  test("runs from the request where nobody tells of receipt, and says so", () => {
    const [one] = requests([{ number: "77-1" }, number("77-1"), state("submitted", "2019-06-10"), state("tolled")]);
    expect(one?.clock).toMatchObject({ isFromReceipt: false, stops: [{ to: undefined }] });
  });
});
