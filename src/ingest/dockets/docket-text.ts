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

/** "12/23/2008" as 2008-12-23. null for what is no day of the calendar. */
export function dayOf(text: string): DocketDay | null {
  const match = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/u.exec(text);
  if (match === null) return null;
  const [, month = "", day = "", year = ""] = match;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last;
  return isDay ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
}
