import { expect, test } from "vitest";
import { derivedId } from "../../base/base.ts";
import { mattersOf } from "./accusations.ts";
import { namedEntry } from "../identity.ts";
import type { ToldEntry } from "./proposition.ts";
import type { EntryKind, Statement } from "../statement.ts";

interface Telling {
  readonly kind: EntryKind;
  readonly name: string;
  readonly slots: readonly (readonly [slot: string, value: string])[];
  readonly accused?: string;
}

function told({ kind, name, slots, accused }: Telling, i: number): ToldEntry {
  const entry = { id: derivedId("ent", kind, name, i), kind, name };
  const statements = slots.map(([slot, value], n): Statement => {
    const passage = { document: derivedId("doc", i), start: n, end: n + value.length, quote: value };
    const about =
      accused === undefined
        ? undefined
        : [{ kind: "person" as const, name: accused, as: "accused", entry: namedEntry("person", accused) }];
    return {
      id: derivedId("stm", i, n),
      entry: entry.id,
      speaker: { kind: "organization", name: "Prosecution" },
      slot,
      value,
      modality: kind === "finding" ? "found" : "alleged",
      polarity: "positive",
      tier: "explicit",
      about,
      passage,
    };
  });
  return { entry, statements };
}

const finding = (act: string, accused?: string): Telling => ({
  kind: "finding",
  name: "the judge did not find",
  slots: [
    ["outcome", "not found"],
    ["act", act],
  ],
  ...(accused === undefined ? {} : { accused }),
});

const KILLING: Telling = {
  kind: "allegation",
  name: "killing",
  slots: [["account", "he shot a guard"]],
  accused: "Ivo Brandt",
};

test("allegations of one act by one person are one matter, with what was found of that act and person", () => {
  const all = [KILLING, KILLING, { ...KILLING, accused: "Ada Roth" }, finding("killing", "Ivo Brandt")].map(told);
  const { accusations, findings } = mattersOf(all);
  expect(
    accusations.map(({ act, accused, alleged, findings }) => [
      act,
      accused.map(({ name }) => name),
      alleged.length,
      findings.length,
    ]),
  ).toEqual([
    ["killing", ["Ivo Brandt"], 2, 1],
    ["killing", ["Ada Roth"], 1, 0],
  ]);
  expect(findings).toEqual([]);
});

test.each<[string, Telling]>([
  ["another act", finding("attack", "Ivo Brandt")],
  ["another person", finding("killing", "Ada Roth")],
  ["nobody by name", finding("killing")],
])("a finding about %s is not tied to an allegation", (_, other) => {
  const { accusations, findings } = mattersOf([KILLING, other].map(told));
  expect(accusations[0]?.findings).toEqual([]);
  expect(findings).toHaveLength(1);
});

test("words in quotation marks are no evidence by themselves", () => {
  const quoted: Telling = { kind: "evidence", name: "the guard", slots: [["said", "I saw nothing"]] };
  const records: Telling = { kind: "evidence", name: "phone records", slots: [["account", "phone records show it"]] };
  expect(mattersOf([quoted, records].map(told)).evidence.map(({ entry }) => entry.name)).toEqual(["phone records"]);
});
