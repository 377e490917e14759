// Words and days as docket pages write them, and as the courts' data has them.

/** A civil day as the courts' data has it: YYYY-MM-DD. */
export type DocketDay = string;

/** Single spaces, none at the ends. */
export function squeezed(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** A sentence that a program pieced together: single spaces, and none before a comma. */
export function tidied(text: string): string {
  return squeezed(text).replaceAll(" ,", ",");
}

/**
 * A line of a heading as the courts' data has it: straight quotation marks, no signs of the clerk ("*", "#", ";"), and no
 * strokes and commas at the ends of the line or of a party's name.
 */
export function cleaned(line: string): string {
  const plain = line.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/[*#;]/gu, "");
  return squeezed(plain.split(" v. ").map(withoutEnds).join(" v. "));
}

const AT_ENDS = /[-–_/,\s]/u;

function withoutEnds(text: string): string {
  let [start, end] = [0, text.length];
  while (end > start && AT_ENDS.test(text.charAt(end - 1))) end--;
  while (start < end && AT_ENDS.test(text.charAt(start))) start++;
  return text.slice(start, end);
}

const DAY = /(?<![\d/–—-])(?:(\d{1,2})[-/–—](\d{1,2})[-/–—](\d{4}|\d{2})|(\d{4})[-/](\d{1,2})[-/](\d{1,2}))(?![\d/])/u;

/** "12/23/2008" as 2008-12-23; a year of two digits is one of 1970 to 2069. null for what is no day of the calendar. */
export function dayOf(text: string): DocketDay | null {
  const match = DAY.exec(text);
  if (match === null) return null;
  const [, m, d, y, isoYear, isoMonth, isoDay] = match;
  const [year, month, day] = [fullYear(y ?? isoYear ?? ""), m ?? isoMonth ?? "", d ?? isoDay ?? ""];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last;
  return isDay ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 70 ? "20" : "19"}${year}`;
}
