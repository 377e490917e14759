import { expect, test } from "vitest";
import { daySpan } from "../base/base.ts";
import { placeStatements } from "./placing.ts";
import { EMPTY_READING } from "./reading.ts";
import type { FoundStatement } from "./statement.ts";

const POST = "Edda Marsh was arrested.\nThe town held a vigil.\n";

test("a statement was written when its section was, else when its document was published, else nobody knows", () => {
  const said = (start: number): FoundStatement => ({
    start,
    end: start + 5,
    speaker: { kind: "narrator" },
    entry: { kind: "event", name: "arrest" },
    slot: "account",
    value: "words",
    modality: "happened",
    polarity: "positive",
    tier: "explicit",
  });
  const reading = {
    ...EMPTY_READING,
    sections: [
      { kind: "post" as const, start: 0, end: 25, date: daySpan("2019-06-03", "header") },
      { kind: "part" as const, start: 25, end: POST.length },
    ],
    statements: [said(0), said(30)],
  };
  const written = (published?: ReturnType<typeof daySpan>): (string | undefined)[] =>
    placeStatements("doc_a", POST, reading, published).map((one) => one.written?.edtf);
  expect(written(daySpan("2019-06-09", "metadata"))).toEqual(["2019-06-03", "2019-06-09"]);
  expect(written()).toEqual(["2019-06-03", undefined]);
});

test("a part is a statement of its own: of the entry, by the speaker and in the way of the statement it is part of", () => {
  const hearing: FoundStatement = {
    start: 26,
    end: 47,
    speaker: { kind: "person", name: "Edda Marsh" },
    entry: { kind: "hearing", name: "hearing" },
    slot: "date",
    value: "2019-06-14",
    modality: "scheduled",
    polarity: "negative",
    tier: "explicit",
    date: daySpan("2019-06-14", "explicit"),
    parts: [{ slot: "reason", value: "vigil", start: 40, end: 46 }],
  };
  const reading = { ...EMPTY_READING, statements: [hearing, { ...hearing, parts: hearing.parts?.toReversed() }] };
  const [main, part, ...rest] = placeStatements("doc_a", POST, reading);
  expect(rest).toEqual([]);
  expect(part).toMatchObject({
    main: main?.id,
    entry: main?.entry,
    speaker: { kind: "person", name: "Edda Marsh" },
    modality: "scheduled",
    polarity: "negative",
    slot: "reason",
    passage: { start: 40, end: 46, quote: POST.slice(40, 46) },
  });
  expect(part?.date).toBeUndefined();
  expect(part?.bucket).toBeUndefined();
});
