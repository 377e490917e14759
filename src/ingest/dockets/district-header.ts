// The table below the heading of a docket sheet: at the left the caption, judges and cause, at the right days and subject.
// Each thing but the caption is a "Label: value", most of them on a line of their own.

import { type DocketDay, dayOf } from "./docket-text.ts";

/** The value behind a label on the first line that has one; "" when none has. */
export function valueOf(lines: readonly string[], label: string): string {
  // "Jury Demand: Plaintiff" is no demand: a label of one word that others end with stands at the beginning.
  const form = new RegExp(String.raw`${label === "Demand" ? "^" : String.raw`(?:^|\s)`}${label}\s?:\s*(\S.*)$`, "iu");
  for (const line of lines) {
    const value = form.exec(line)?.[1];
    // Where the labels stand in other cells than the values, all of them are on one line: that is no value.
    if (value !== undefined && !/date filed|filed date/iu.test(value)) return value;
  }
  return "";
}

/** The day behind a label, also where it stands in the cell or on the line after it. */
export function dayBehind(lines: readonly string[], label: string): DocketDay | null {
  const form = new RegExp(String.raw`(?:^|\s)(?:${label})\s?:\s*([-\d/–—]+)`, "iu");
  for (const line of [...lines, lines.join(" ")]) {
    const day = form.exec(line)?.[1];
    if (day !== undefined) return dayOf(day);
  }
  return null;
}

/** A label at the end of a line and its value on the next, as where they stand in cells side by side, in one line. */
export function joined(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last !== undefined && /^[a-z][a-z0-9 ()]{1,40}:$/iu.test(last) && !line.includes(":"))
      found[found.length - 1] = `${last} ${line}`;
    else found.push(line);
  }
  return found;
}

/** Labels that the data has a place for. */
const HAS_PLACE =
  /^(?:case title|assigned to|referred to|cause|demand|jury demand|nature of suit|jurisdiction|mdl status|date filed|filed date|date terminated|date converted|date discharged|debtor discharged)$/iu;

/** What else stands in these lines: the numbers of other cases ("Lead case", "Case in other court"), "Chapter 13". */
export function besides(lines: readonly string[]): [label: string, value: string][] {
  return lines.flatMap((line): [string, string][] => {
    const [, label = "", value = ""] = /^([a-z0-9][\w ()/-]{1,40}?)\s?:\s*(.*)$/iu.exec(line) ?? [];
    if (label === "") return line === "" ? [] : [["", line]];
    return HAS_PLACE.test(label) || value === "" ? [] : [[label, value]];
  });
}
