// Hearings whose day a text gives and nobody can know: without a year, or a day that no calendar has. They are told in the words
// of the text; no year and no other day is made up.

import { contains, overlaps, type Span } from "../../base/base.ts";
import type { FoundPart, FoundStatement, Reading } from "../../record/record.ts";
import { partOf } from "./hearing-words.ts";

const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
/** "June 31, 2019", "31 June 2019", "6/31/2019": a month, a day, a year. */
const PRINTED = new RegExp(
  `\\b(?:(?<month>${MONTHS})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})|(?<day2>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month2>${MONTHS})\\.?,? (?<year2>\\d{4})|(?<month3>\\d{1,2})/(?<day3>\\d{1,2})/(?<year3>\\d{4}))\\b`,
  "g",
);
const FIRST_LETTERS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONGEST = 700;
const SET_FOR_DAY =
  /\b(?:hearing|conference|trial|argument|arraignment|court date)s?\b[^.;]{0,60}\b(?:on|for|to|is|:|until)\b[^.;]{0,30}$/;

/** The statements of such hearings, in the order of the text, each with the day as it is printed. */
export function hearingsOfNoDay(
  text: string,
  view: string,
  found: Pick<Reading, "mentions" | "sentences">,
  statements: readonly FoundStatement[],
): FoundStatement[] {
  const quotations = found.mentions.filter(({ kind }) => kind === "quotation");
  const days = [...withoutYear(text, found), ...notInCalendar(text, view, found)].sort((a, b) => a.start - b.start);
  let next = 0;
  return days.flatMap((day): FoundStatement[] => {
    while (next < found.sentences.length && found.sentences[next]!.end <= day.start) next++; // bounded by the test before it
    const sentence = found.sentences[next];
    if (sentence === undefined || sentence.start > day.start || sentence.end - sentence.start > LONGEST) return [];
    const before = view.slice(sentence.start, day.start);
    if (!SET_FOR_DAY.test(before) || quotations.some((one) => contains(one, day))) return [];
    if (statements.some((one) => one.entry.kind === "hearing" && one.start === sentence.start)) return [];
    return [
      {
        ...partOf(text, "account", sentence),
        speaker: { kind: "narrator" },
        entry: { kind: "hearing", name: "hearing" },
        modality: "scheduled",
        polarity: "positive",
        tier: "inferred",
        parts: [day],
      },
    ];
  });
}

/** Days that nothing dates to a year. */
function withoutYear(text: string, { mentions }: Pick<Reading, "mentions">): FoundPart[] {
  return mentions.flatMap((one) =>
    one.kind === "date" && one.date.edtf === "" && /^XXXX-\d{2}-\d{2}/.test(one.timex.value)
      ? [partOf(text, "day without a year", one, { value: one.timex.value.slice(0, 10) })]
      : [],
  );
}

/** Days of the 31st of a month that has thirty, of a 29 February in a common year: in their words. */
function notInCalendar(text: string, view: string, { mentions }: Pick<Reading, "mentions">): FoundPart[] {
  return [...view.matchAll(PRINTED)].flatMap((match): FoundPart[] => {
    const { month, day, year, month2, day2, year2, month3, day3, year3 } = match.groups ?? {};
    const name = month ?? month2;
    const number = name === undefined ? Number(month3) : FIRST_LETTERS.indexOf(name.slice(0, 3)) + 1;
    const [d, y] = [Number(day ?? day2 ?? day3), Number(year ?? year2 ?? year3)];
    if (number < 1 || number > 12 || d < 29 || d > 31 || d <= daysOf(number, y)) return [];
    const span: Span = { start: match.index, end: match.index + match[0].length };
    // read as a day after all, of another order of its numbers
    if (mentions.some((one) => one.kind === "date" && overlaps(one, span) && /^\d{4}-\d{2}-\d{2}/.test(one.date.edtf)))
      return [];
    return [partOf(text, "day that does not exist", span)];
  });
}

function daysOf(month: number, year: number): number {
  return Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}
