import { expect, test } from "vitest";
import { derivedId, type DocumentId, type EntryId } from "../base/base.ts";
import { allegationsWith, type Entry, type Statement } from "../record/record.ts";
import type { LifeEvent } from "./checks.ts";
import { findings } from "./findings.ts";

const ILVES = "ent_ilves" as EntryId;
const ORLO = "ent_orlo" as EntryId;
const RUIZ = "ent_ruiz" as EntryId;

function told(
  kind: Entry["kind"],
  name: string,
  slots: readonly (readonly [slot: string, value: string, more?: Partial<Statement>])[],
): LifeEvent {
  const entry = derivedId("ent", kind, name);
  const document = derivedId("doc", name);
  const statements = slots.map(([slot, value, more = {}], i): Statement => ({
    id: derivedId("stm", name, slot, value),
    entry,
    speaker: { kind: "narrator" },
    slot,
    value,
    modality: kind === "finding" ? "found" : "alleged",
    polarity: "positive",
    tier: "explicit",
    passage: { document: document as DocumentId, start: i * 10, end: i * 10 + 5, quote: value.slice(0, 5).padEnd(5) },
    ...more,
  }));
  return {
    entry: { id: entry, kind, name: kind === "allegation" ? name.split(" ")[0]! : name, slots: {} },
    statements,
  };
}

function about(accused: EntryId, killed?: EntryId): Pick<Statement, "about"> {
  return {
    about: [
      { entry: accused, kind: "person", name: "Tomas Ilves", as: "accused" },
      ...(killed === undefined
        ? []
        : [{ entry: killed, kind: "person", name: "Ben Orlo", as: "person killed" } as const]),
    ],
  };
}

function found(
  forum: string,
  holds: boolean,
  more: Pick<Statement, "about"> = about(ILVES),
  standard?: string,
): LifeEvent {
  return told("finding", `${forum} ${holds} ${JSON.stringify(more)}`, [
    ["proposition", "Tomas Ilves killed the guard"],
    ["forum", forum],
    ["act", "killing", { ...more, polarity: holds ? "positive" : "negative" }],
    ...(standard === undefined ? [] : ([["standard", standard]] as const)),
  ]);
}

function flags(...events: readonly LifeEvent[]) {
  const person: Entry = { id: ILVES, kind: "person", name: "Tomas Ilves", slots: {} };
  const custody = { stays: [], periods: [], faults: [], unplaced: [], gaps: [], overlaps: [] };
  return findings.person?.({ person, isSubject: true, statements: [], events, custody }) ?? [];
}

test("two forums that found differently stand side by side, each with its measure of proof", () => {
  const [flag, ...more] = flags(
    found("a grand jury", true, about(ILVES), "probable cause"),
    found("the immigration judge", false),
  );
  expect(more).toEqual([]);
  expect(flag).toMatchObject({ class: "disputed", severity: "low" });
  expect(flag?.reason).toBe(
    "Two forums found differently on what Tomas Ilves is accused of (“killing”): found by a grand jury (probable cause); not found by the immigration judge.",
  );
  expect(flag?.sides?.map(({ value }) => value)).toEqual(["not found", "found"]);
});

test.each<[string, LifeEvent[]]>([
  ["two that found the same", [found("a jury", true), found("Ada Renner", true)]],
  ["one forum under its name and as “the judge”", [found("the judge", true), found("Ada Renner", false)]],
  ["one judge by two names", [found("Judge Ada Renner", true), found("Ada Renner", false)]],
  [
    "acts against different people",
    [found("a jury", true, about(ILVES, ORLO)), found("the board", false, about(ILVES, RUIZ))],
  ],
  ["findings on somebody else", [found("a jury", true, about(ORLO)), found("the board", false)]],
])("%s are no flag", (_, events) => {
  expect(flags(...events)).toEqual([]);
});

function allegation(name: string, more: Pick<Statement, "about">): LifeEvent {
  return told("allegation", `killing ${name}`, [["account", "Ilves killed the guard", more]]);
}

function linked(...entries: readonly LifeEvent[]): string[] {
  return allegationsWith(entries).map(
    ({ statements, findings: on }) =>
      `${statements[0]?.about?.map(({ entry }) => entry).join(" ") ?? ""}: ${on.length}`,
  );
}

test("a finding belongs to the allegation of the same act against the same person", () => {
  const on = allegation("one", about(ILVES));
  expect(linked(on, found("a jury", true))).toEqual(["ent_ilves: 1"]);
  expect(linked(on, found("a jury", true, about(ORLO)))).toEqual(["ent_ilves: 0"]);
  expect(linked(allegation("two", about(ILVES, ORLO)), found("a jury", true, about(ILVES, RUIZ)))).toEqual([
    "ent_ilves ent_orlo: 0",
  ]);
});

test("where two allegations differ, a finding that does not say on which stays with neither", () => {
  const both = [allegation("one", about(ILVES, ORLO)), allegation("two", about(ILVES, RUIZ))];
  expect(linked(...both, found("a jury", true)).map((line) => line.slice(-1))).toEqual(["0", "0"]);
  expect(linked(...both, found("a jury", true, about(ILVES, RUIZ))).sort()).toEqual([
    "ent_ilves ent_orlo: 0",
    "ent_ilves ent_ruiz: 1",
  ]);
});
