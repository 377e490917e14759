import { expect, test } from "vitest";
import { derivedId } from "../../base/base.ts";
import { allegationsWith, mattersOf } from "./accusations.ts";
import { namedEntry } from "../identity.ts";
import type { ToldEntry } from "./proposition.ts";
import type { EntryKind, Speaker, Statement } from "../statement.ts";

interface Told {
  readonly kind: EntryKind;
  readonly name: string;
  readonly slot: string;
  readonly words: string;
  readonly whom?: string;
  readonly as?: string;
  readonly by?: Speaker;
}

function told({ kind, name, slot, words, whom, as, by }: Told, i: number): ToldEntry {
  const entry = { id: derivedId("ent", kind, name, i), kind, name };
  const statement: Statement = {
    id: derivedId("stm", i),
    entry: entry.id,
    speaker: by ?? { kind: "organization", name: "Prosecution" },
    slot,
    value: words,
    modality: kind === "finding" ? "found" : "alleged",
    polarity: "positive",
    tier: "explicit",
    about: whom === undefined ? [] : [{ kind: "person", name: whom, as, entry: namedEntry("person", whom) }],
    passage: { document: derivedId("doc", i), start: 0, end: words.length, quote: words },
  };
  return { entry, statements: [statement] };
}

const alleged = (name: string, words: string, whom?: string): Told => ({
  kind: "allegation",
  name,
  slot: "account",
  words,
  ...(whom === undefined ? {} : { whom, as: "accused" }),
});
const found = (words: string, whom?: string): Told => ({
  kind: "finding",
  name: "the judge found",
  slot: "proposition",
  words,
  ...(whom === undefined ? {} : { whom }),
});

const SHIP = alleged("attack", "Brandt burned the harbour ferry with petrol", "Ivo Brandt");
const GANG = alleged("membership", "Brandt belonged to a band of smugglers", "Ivo Brandt");

function listed(all: readonly Told[]): (readonly [act: string, found: number, near: number])[] {
  return mattersOf(all.map(told)).accusations.map(({ act, findings, near }) => [act, findings.length, near.length]);
}

test("a finding in other words is joined to the accusation whose person and things it names", () => {
  const all = [SHIP, GANG, found("no evidence put Brandt near the ferry or the petrol", "Ivo Brandt")];
  expect(listed(all)).toEqual([
    ["attack", 1, 0],
    ["membership", 0, 0],
  ]);
});

test("a finding that fits two accusations alike may concern both, and is joined to none", () => {
  const all = [SHIP, GANG, found("the allegations were not shown", "Ivo Brandt")];
  expect(listed(all)).toEqual([
    ["attack", 0, 1],
    ["membership", 0, 1],
  ]);
  const [first] = allegationsWith(all.map(told));
  expect([first?.findings.length, first?.near.length]).toEqual([0, 1]);
});

test("a finding that names nobody may concern the only one who is accused", () => {
  expect(listed([SHIP, found("the witness was not credible")])).toEqual([["attack", 0, 1]]);
});

test.each<[string, Told]>([
  ["of procedure", found("Brandt had no sufficient hearing", "Ivo Brandt")],
  ["on what another did", { ...found("Ada Roth hid evidence of the ferry", "Ada Roth"), as: "accused" }],
])("a finding %s concerns no accusation", (_, other) => {
  const { accusations, findings } = mattersOf([SHIP, other].map(told));
  expect(accusations[0]?.near).toEqual([]);
  expect(findings).toHaveLength(1);
});

test("what the petition alleges of an agency is a claim of the defence and no accusation", () => {
  const claim = alleged("accusation", "the detention violates the statute");
  const all = [SHIP, { ...claim, by: { kind: "document", name: "the petition" } as const }].map(told);
  const { accusations, claims } = mattersOf(all);
  expect(accusations.map(({ act }) => act)).toEqual(["attack"]);
  expect(claims).toHaveLength(1);
});
