import { expect, test } from "vitest";
import fc from "fast-check";
import { daySpan } from "../base/base.ts";
import { rolesOf } from "./roles.ts";
import type { Statement } from "./statement.ts";

type Given = Partial<Omit<Statement, "tenure">> & { readonly tenure?: Statement["tenure"]; readonly day?: string };

let count = 0;
function role(value: string, { day, tenure, ...rest }: Given = {}): Statement {
  count++;
  const written = day === undefined ? undefined : daySpan(day as `${number}-${number}-${number}`, "header");
  return {
    id: `stm_${String(count).padStart(3, "0")}`,
    entry: "ent_a",
    speaker: { kind: "narrator" },
    slot: "role",
    value,
    modality: "asserted",
    polarity: "positive",
    tier: "explicit",
    written,
    tenure: written === undefined && tenure === undefined ? undefined : { asOf: written, ...tenure },
    passage: { document: `doc_${count}`, start: 0, end: value.length, quote: value },
    ...rest,
  };
}

const shown = (statements: readonly Statement[]): unknown =>
  rolesOf(statements).map((one) => [one.role, one.from, one.to, one.former, one.origins]);

test("a role said on two days was held at least from the one to the other", () => {
  expect(shown([role("Mayor", { day: "2019-06-09" }), role("mayor", { day: "2019-06-03" })])).toEqual([
    ["Mayor", "2019-06-03", "2019-06-09", false, 2],
  ]);
});

test("a short form belongs to the one longer form it fits", () => {
  expect(shown([role("Judge"), role("U.S. Magistrate Judge"), role("Magistrate Judge")])).toEqual([
    ["U.S. Magistrate Judge", undefined, undefined, false, 3],
  ]);
});

test("where two longer forms exclude each other, the short form stays alone", () => {
  expect(rolesOf([role("Judge"), role("Magistrate Judge"), role("District Judge")]).map((one) => one.role)).toEqual([
    "District Judge",
    "Judge",
    "Magistrate Judge",
  ]);
});

test("one office in two places or organizations is two roles", () => {
  const at = (organization: string): Statement => role("director", { tenure: { organization } });
  expect(rolesOf([at("Harbour Alliance"), at("Dunmore Clinic")]).length).toBe(2);
});

test("a former role ended by the day on which that is written, and was held in the year that is told", () => {
  const former = role("mayor", { day: "2019-06-03", tenure: { former: true } });
  expect(rolesOf([former])[0]).toMatchObject({ from: undefined, to: undefined, former: true, endedBy: "2019-06-03" });
  const asOf = daySpan("2015-01-01", "explicit");
  const then = role("mayor", { day: "2019-06-03", tenure: { former: true, asOf } });
  expect(rolesOf([then])[0]).toMatchObject({ from: "2015-01-01", to: "2015-01-01", former: true, endedBy: undefined });
});

test("copies of one text are one source, and what is denied or alleged is no role", () => {
  const copies = [role("Mayor", { origin: "ori_a" }), role("Mayor", { origin: "ori_a" })];
  expect(rolesOf(copies)[0]?.origins).toBe(1);
  expect(rolesOf([role("Mayor", { polarity: "negative" }), role("Mayor", { modality: "alleged" })])).toEqual([]);
});

test("the order of the statements does not count", () => {
  const all = [
    role("Judge"),
    role("Magistrate Judge", { day: "2019-06-03" }),
    role("mayor"),
    role("attorney"),
    role("Judge"),
  ];
  const expected = rolesOf(all);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (some) => {
      expect(rolesOf(some)).toEqual(expected);
    }),
  );
});
