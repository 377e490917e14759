import { expect, test } from "vitest";
import type { EntryId, StatementId } from "../../base/base.ts";
import type { Statement } from "../statement.ts";
import { exchangesIn, isOfExchange } from "./exchanges.ts";

const one = (id: string, slot: string, main?: string): Statement => ({
  id: `stm_${id}` as StatementId,
  entry: "ent_a" as EntryId,
  speaker: { kind: "narrator" },
  slot,
  value: id,
  modality: "asserted",
  polarity: "positive",
  tier: "explicit",
  passage: { document: "doc_a", start: 0, end: 2, quote: id },
  ...(main !== undefined && { main: `stm_${main}` as StatementId }),
});

test("an answer stands beside what it answers, whichever comes first", () => {
  const answer = one("b", "answer");
  const answered = one("a", "answered", "b");
  expect(exchangesIn([answered, answer]).pairs).toEqual([{ answered, answer }]);
  expect(exchangesIn([answer, answered]).pairs).toEqual([{ answered, answer }]);
});

test("of a pair of which one side is not there nothing is said", () => {
  expect(exchangesIn([one("b", "answer"), one("a", "answered", "other")]).pairs).toEqual([]);
});

test("who did not answer stands apart, and none of it is evidence", () => {
  const asked = one("c", "asked");
  expect(exchangesIn([asked, one("d", "who was asked", "c")])).toEqual({ pairs: [], silences: [asked] });
  expect(["asked", "who was asked", "answer", "answered"].every((slot) => isOfExchange({ slot }))).toBe(true);
  expect(isOfExchange({ slot: "shows" })).toBe(false);
});
