// Periods and lists in words: "30 days", "2 calendar months", "a Saturday and Independence Day".

import type { Period } from "./rule.ts";

const NAMES: Readonly<Record<Period["unit"], string>> = {
  hour: "hour",
  day: "day",
  "working day": "working day",
  week: "week",
  month: "calendar month",
  year: "year",
};

/** "30 days", "1 working day", "2 calendar months" */
export function periodWords({ n, unit }: Pick<Period, "n" | "unit">): string {
  return `${n.toLocaleString("en-US")} ${NAMES[unit]}${n === 1 ? "" : "s"}`;
}

/** "30 days from", "14 days before" */
export function fromWords(period: Period): string {
  return `${periodWords(period)} ${period.direction === "forward" ? "from" : "before"}`;
}

/** "a, b and c" */
export function listWords(items: readonly string[], word = "and"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}
