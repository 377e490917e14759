// Flags for a terminal: by severity, then by check; each with its reason, what its sources say and where, and what would
// settle it. Of many minor ones only the first are shown.

import type { Flag, FlagSide, Passage, Settled, Severity } from "../record/record.ts";
import { counted } from "./case-command.ts";
import type { PlaceOf } from "./passage-place.ts";
import { shortened, wrapped } from "./wrap.ts";

export interface FlagListing {
  readonly text: string;
  readonly shown: number;
}

/** Of one check so many flags of a severity are shown, unless all are asked for. */
const MOST_OF_CHECK: Readonly<Record<Severity, number>> = { high: Infinity, medium: 12, low: 3 };
const WANTED = "Wanted documents: referred to, and not in the folder";
const MOST_WANTED = 12;
const MOST_PASSAGES = 4;
const QUOTE = 150;
const SETTLED = "Settled: decided by people";
const HEADINGS: Readonly<Record<Severity, string>> = {
  high: "High: what matters most",
  medium: "Medium",
  low: "Low: minor, or nothing to decide",
};

/** `flags` sorted, the gravest first. */
export function flagsText(flags: readonly Flag[], placeOf: PlaceOf, width: number, all: boolean): FlagListing {
  const blocks: string[] = [];
  let shown = 0;
  for (const { heading, mostOfCheck, under } of headed(flags)) {
    blocks.push(`${heading}\n`);
    for (const [check, list] of Map.groupBy(under, (flag) => flag.check)) {
      const most = all ? list.length : Math.min(list.length, mostOfCheck);
      shown += most;
      blocks.push(`  ${check}, ${counted(list.length, "flag")}\n`);
      // the same advice for many flags is given once
      const isOneAdvice =
        most > 1 && list.every(({ settle, settled }) => settle === list[0]?.settle && settled === undefined);
      for (const flag of list.slice(0, most)) blocks.push(`${flagText(flag, placeOf, width, !isOneAdvice)}\n`);
      if (isOneAdvice) blocks.push(`${wrapped(`To settle these: ${list[0]?.settle ?? ""}`, width, "    ")}\n`);
      if (most < list.length) blocks.push(`    … and ${list.length - most} more of this kind: --check ${check}\n`);
    }
  }
  return { text: blocks.join("\n"), shown };
}

/** By severity; documents that are not there, which are no difference between sources, under a heading of their own at the end. */
function headed(
  flags: readonly Flag[],
): { readonly heading: string; readonly mostOfCheck: number; readonly under: readonly Flag[] }[] {
  const isWanted = ({ topic }: Flag): boolean => topic !== undefined;
  const open = flags.filter(({ settled }) => settled === undefined);
  const found = Map.groupBy(
    open.filter((flag) => !isWanted(flag)),
    (flag) => flag.severity,
  );
  const wanted = open.filter(isWanted);
  const settled = flags.filter((flag) => flag.settled !== undefined);
  const bySeverity = [...found].map(([severity, under]) => {
    return { heading: HEADINGS[severity], mostOfCheck: MOST_OF_CHECK[severity], under };
  });
  return [
    ...bySeverity,
    { heading: WANTED, mostOfCheck: MOST_WANTED, under: wanted },
    { heading: SETTLED, mostOfCheck: MOST_WANTED, under: settled },
  ].filter(({ under }) => under.length > 0);
}

/** "12 flags in 8 documents." and, under it, "2 high, 4 medium, 6 low." */
export function flagsCounted(flags: readonly Flag[], documents: number): string {
  const where = `in ${counted(documents, "document")}.`;
  if (flags.length === 0) return `No flags ${where}`;
  const open = flags.filter(({ settled }) => settled === undefined);
  const counts = [...Map.groupBy(open, (flag) => flag.severity)].map(([name, list]) => `${list.length} ${name}`);
  if (open.length < flags.length) counts.push(`${flags.length - open.length} settled`);
  return `${counted(flags.length, "flag")} ${where}\n${counts.join(", ")}.`;
}

function flagText(
  { id, check, reason, class: kind, settle, passages, sides, settled }: Flag,
  placeOf: PlaceOf,
  width: number,
  withAdvice: boolean,
): string {
  // the id by which "habeas decide" is told which question is answered
  const asked = check === "identity" ? `; ${id}` : "";
  const head = wrapped(`${reason} (${kind}${asked})`, width, "    ");
  const body =
    sides === undefined || sides.length === 0
      ? passagesText(passages, placeOf, width, "      ")
      : sides.map((side) => sideText(side, placeOf, width)).join("\n");
  const advice =
    settled !== undefined
      ? wrapped(settledText(settled), width, "    ")
      : withAdvice
        ? wrapped(`To settle it: ${settle}`, width, "    ")
        : "";
  return [head, body, advice].filter((part) => part !== "").join("\n");
}

function settledText({ how, value = "", by, at, reason }: Settled): string {
  const what = {
    resolved: `Taken as right: ${shortened(value, QUOTE)}`,
    explained: "Explained",
    waived: "Seen and left",
  }[how];
  return `${what} (${by}, ${at.slice(0, 10)})${reason === undefined ? "" : `: ${reason}`}`;
}

function sideText({ value, passages }: FlagSide, placeOf: PlaceOf, width: number): string {
  return `${wrapped(`${shortened(value, QUOTE)}:`, width, "      ")}\n${passagesText(passages, placeOf, width, "        ")}`;
}

function passagesText(passages: readonly Passage[], placeOf: PlaceOf, width: number, indent: string): string {
  const lines = passages.slice(0, MOST_PASSAGES).map((passage) => {
    const quote = shortened(passage.quote, QUOTE);
    return `${indent}${placeOf(passage)}\n${wrapped(inMarks(quote), width, `${indent}  `)}`;
  });
  const more = passages.length - MOST_PASSAGES;
  return [...lines, ...(more > 0 ? [`${indent}and ${counted(more, "more passage")}`] : [])].join("\n");
}

/** A passage that stands in quotation marks needs no others. */
function inMarks(quote: string): string {
  return /^[“„«"].*[”“»"]$/su.test(quote) ? quote : `“${quote}”`;
}
