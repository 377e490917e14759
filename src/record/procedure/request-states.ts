// What becomes of a request for records, and what kinds of numbers and agencies requests are known by.

import { foldKey } from "../../text/text.ts";

export const REQUEST_STATES = [
  "submitted",
  "received",
  "acknowledged",
  "tolled",
  "resumed",
  "expedition asked",
  "expedition granted",
  "expedition denied",
  "unusual circumstances",
  "granted",
  "granted in part",
  "denied",
  "neither confirmed nor denied",
  "no records",
  "referred",
  "released",
  "closed",
  "appealed",
  "appeal received",
  "appeal denied",
  "appeal granted",
  "appeal sent back",
  "suit",
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** Refusals, in whole or in part: against them an appeal lies. */
export const ADVERSE: ReadonlySet<RequestState> = new Set([
  "granted in part",
  "denied",
  "neither confirmed nor denied",
  "no records",
]);

/** By which an agency has decided. */
export const DETERMINATIONS: ReadonlySet<RequestState> = new Set([...ADVERSE, "granted"]);

export function isRequestState(value: string): value is RequestState {
  return (REQUEST_STATES as readonly string[]).includes(value);
}

const NUMBERED = "records request ";

/** The name of the entry of a request of a number, else of an agency and a day; these are one wherever they stand. */
export function requestName({
  number,
  agency,
  day,
}: {
  readonly number?: string | undefined;
  readonly agency?: string | undefined;
  readonly day?: string | undefined;
}): { readonly name: string; readonly isLocal: boolean } {
  if (number !== undefined) return { name: `${NUMBERED}${number}`, isLocal: false };
  if (agency === undefined) return { name: "a records request", isLocal: true };
  return day === undefined
    ? { name: `records request to ${agency}`, isLocal: true }
    : { name: `records request to ${agency} of ${day}`, isLocal: false };
}

/** Is an entry called so one that the name alone makes out? The request of an event is not: "records request". */
export function isRequestName(name: string): boolean {
  return name.startsWith(NUMBERED) && name.length > NUMBERED.length;
}

/** In the normal spelling: capitals, without spaces around dashes. */
export function requestNumber(printed: string): string {
  return printed
    .toUpperCase()
    .replace(/\s*([-/])\s*/g, "$1")
    .replace(/\s+/g, "-")
    .replace(/^#/, "");
}

/** "U.S. Department of State" and "State Department", "FBI" and "Federal Bureau of Investigation". */
export function agencyKey(name: string): string {
  const key = foldKey(name).replace(/^(?:the )?(?:u s |us |united states )?/, "");
  const department = /^department of (?:the )?(.+)$|^(.+) department$/.exec(key);
  if (department !== null) return `department ${department[1] ?? department[2] ?? ""}`;
  const words = key.split(" ").filter((word) => !/^(?:of|the|and|for)$/.test(word));
  return words.length > 2 ? words.map((word) => word[0]).join("") : key;
}
