import { expect, test } from "vitest";
import { daySpan, type Day } from "../base/base.ts";
import type { CustodyBoundary, CustodyCount, CustodyLedger } from "../record/record.ts";
import { wordsOf } from "./words/words.ts";
import { boundaryWords, countSentences, countWords, gapWords, milestoneWords, rangeWords } from "./custody-words.ts";

const on = (...days: Day[]): CustodyBoundary => ({
  by: "arrest",
  answers: days.map((day) => ({ date: daySpan(day, "explicit"), statements: [] })),
  earliest: days[0],
  latest: days.at(-1),
  undated: [],
});
const plain = (n: number) => ({ least: n, most: n });

test.each([
  [plain(1000), "1,000"],
  [{ least: 970, most: 1000 }, "970 to 1,000"],
  [{ least: 30, most: undefined }, "at least 30"],
  [{ least: 0, most: undefined }, "an unknown number of"],
])("a count says what is not known: %o", (range, words) => expect(rangeWords(range)).toBe(words));

test("both conventions are named", () => {
  expect(countWords({ nights: plain(1000), days: plain(1001) })).toBe(
    "1,000 nights elapsed, 1,001 days counting the first",
  );
  expect(countWords({ nights: plain(1), days: plain(2) })).toBe("1 night elapsed, 2 days counting the first");
  const atLeast = (least: number): { least: number; most: undefined } => ({ least, most: undefined });
  expect(countWords({ nights: atLeast(1), days: atLeast(2) })).toBe(
    "at least 1 night elapsed, at least 2 days counting the first",
  );
});

test("a noun follows the number before it", () => {
  const open = { least: 1, most: undefined };
  expect(countWords({ nights: { least: 0, most: undefined }, days: open })).toBe(
    "an unknown number of nights elapsed, at least 1 day counting the first",
  );
});

test("days that sources give differently stand side by side", () => {
  expect(boundaryWords(on("2019-03-03", "2019-03-05"))).toBe("3 March 2019 or 5 March 2019");
  expect(boundaryWords({ ...on(), latest: "2019-06-03" })).toBe("an unknown day, on or before 3 June 2019");
  expect(boundaryWords(on())).toBe("an unknown day");
});

const ledger: CustodyLedger = {
  stays: [{ from: on("2019-03-03"), to: undefined, lastTold: "2019-06-01", heldAfter: [] }],
  periods: [],
  faults: [],
  unplaced: [],
  gaps: [],
  overlaps: [],
};
const count: CustodyCount = {
  day: "2019-06-11",
  state: "held",
  stay: 1,
  current: { nights: plain(100), days: plain(101) },
  total: { nights: plain(100), days: plain(101) },
  authorities: [],
  facilities: [],
  accounts: [],
};

test("what is taken to go on is said to be", () => {
  expect(countSentences(ledger, count, "Omar Deluca")).toEqual([
    "Omar Deluca, in custody since 3 March 2019: on 11 June 2019 that is 100 nights elapsed, 101 days counting the first.",
  ]);
  expect(countSentences(ledger, { ...count, assumedAfter: "2019-06-01" }, "Omar Deluca")).toEqual([
    "Omar Deluca, in custody since 3 March 2019: on 11 June 2019 that is 100 nights elapsed, 101 days counting the first, if custody went on.",
    "No document tells of an end. The last day on which one has Omar Deluca held is 1 June 2019; the count takes it that custody went on.",
  ]);
});

test("where one source tells of an end, no end is not said to be told by none", () => {
  const told = countSentences(ledger, { ...count, state: "disputed", assumedAfter: "2019-06-01" }, "Omar Deluca");
  expect(told.join(" ")).not.toContain("No document tells of an end");
  expect(told.at(-1)).toBe(
    "By others the last day on which one has Omar Deluca held is 1 June 2019; where no end is told, the count takes it that custody went on.",
  );
});

test("a day before the first, and one after the end, are told in words", () => {
  expect(
    countSentences(ledger, { ...count, day: "2018-01-01", state: "before", stay: undefined }, "Omar Deluca"),
  ).toEqual([
    "1 January 2018 lies before the first day in custody that a document tells (3 March 2019): nothing is counted.",
  ]);
  const ended = { ...ledger, stays: [{ ...ledger.stays[0]!, to: on("2019-06-11") }] };
  expect(countSentences(ended, { ...count, day: "2020-01-01", state: "ended" }, "Omar Deluca")).toEqual([
    "By the documents custody ended on 11 June 2019, before 1 January 2020, after 100 nights elapsed, 101 days counting the first.",
  ]);
});

test("gaps and days ahead in words", () => {
  expect(gapWords({ kind: "untold", from: "2019-03-10", to: "2019-03-15", nights: 5, statements: [] })).toBe(
    "From 10 March 2019 to 15 March 2019 (5 nights) no document tells whether in custody; not counted.",
  );
  expect(milestoneWords({ day: "2021-06-05", kind: "days", what: "1,000 days", nights: 1000, days: 1001 })).toBe(
    "5 June 2021: 1,000 days elapsed (the 1,001st day counting the first)",
  );
});

test.each([
  [1, "ليلة واحدة في الاحتجاز، ويومان باحتساب اليوم الأول"],
  [2, "ليلتان في الاحتجاز، و3 أيام باحتساب اليوم الأول"],
  [10, "10 ليال في الاحتجاز، و11 يومًا باحتساب اليوم الأول"],
  [99, "99 ليلة في الاحتجاز، و100 يوم باحتساب اليوم الأول"],
  [1002, "1,002 ليلة في الاحتجاز، و1,003 أيام باحتساب اليوم الأول"],
])("Arabic counts %i nights, and the days, in the forms that go with the numbers.", (n, words) => {
  const arabic = { language: "ar", words: wordsOf("ar") };
  expect(countWords({ nights: plain(n), days: plain(n + 1) }, arabic)).toBe(words);
});

test.each([
  ["es", "un número desconocido de noches en custodia, al menos 1 día contando el primero"],
  ["ar", "عدد غير معروف من الليالي في الاحتجاز، وما لا يقل عن 1 يوم باحتساب اليوم الأول"],
])("What is not known of a count is said in %s as well.", (language, words) => {
  const nights = { least: 0, most: undefined };
  const days = { least: 1, most: undefined };
  expect(countWords({ nights, days }, { language, words: wordsOf(language) })).toBe(words);
});
