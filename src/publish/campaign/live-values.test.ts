import { expect, test } from "vitest";
import type { Day, EntryId } from "../../base/base.ts";
import type { HearingVersion } from "../../record/record.ts";
import type { CaseHearing } from "../../workroom/workroom.ts";
import { nextHearing } from "./live-values.ts";
import { valueDay } from "./pieces.ts";

const span = (day: Day) => ({ edtf: day, earliest: day, latest: day, basis: "person" as const });

function hearing(id: string, ...versions: { day: Day; status: string; told?: Day; given?: Day }[]): CaseHearing {
  const all = versions.map(({ day, status, told, given }) => ({
    date: span(day),
    status,
    told: told && span(told),
    change: given && { told: span(given) },
  })) as unknown as HearingVersion[];
  const current = all.findLast(({ status }) => status === "noticed" || status === "held");
  const one = { entry: { id: id as EntryId, kind: "hearing", name: "hearing" }, versions: all, current };
  return { isSubjects: true, hearing: one } as unknown as CaseHearing;
}

const HEARINGS = [
  hearing(
    "ent_moved",
    { day: "2019-05-10", status: "moved", told: "2019-04-01", given: "2019-05-03" },
    { day: "2019-05-20", status: "held", told: "2019-05-03" },
  ),
  hearing("ent_later", { day: "2019-06-20", status: "noticed", told: "2019-06-01" }),
];

test.each<[string, Day, boolean, string | undefined]>([
  ["the day of the edition", "2019-06-10", false, "ent_later"],
  ["a day on which the first setting stood", "2019-04-20", true, "ent_moved"],
  ["a day after it was moved", "2019-05-12", true, "ent_moved"],
  ["a day between two hearings, before the second was announced", "2019-05-25", true, undefined],
])("the next hearing on %s", (_, asOf, isPast, expected) => {
  expect(nextHearing({ calendar: { hearings: HEARINGS }, asOf, isPast })?.hearing.entry.id).toBe(expected);
});

test.each<[string, "update" | "action", Day | undefined, Day | undefined, boolean]>([
  ["a dated update", "update", "2019-05-02", "2019-05-02", true],
  ["an undated one", "update", undefined, "2019-06-10", false],
  ["an action", "action", "2019-05-02", "2019-06-10", false],
  ["one that is dated later", "update", "2019-07-01", "2019-06-10", false],
])("values in %s are of its day", (_, kind, date, asOf, isPast) => {
  expect(valueDay({ kind }, date && span(date), "2019-06-10")).toEqual({ asOf, isPast });
});
