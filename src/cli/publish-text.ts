// What habeas publish prints: refusals with how to mend them, and what becomes public or disappears.

import type { FolderChanges, Refusal, Refusals, ShownDifference, ShownState } from "../publish/publish.ts";
import { shownDifference, waiverOf } from "../publish/publish.ts";
import { counted } from "./case-command.ts";

const MOST_PATHS = 40;

export function refusalText({ stops, warns, waived }: Refusals): string {
  const part = (title: string, all: readonly Refusal[]): string[] =>
    all.length === 0 ? [] : [title, ...all.flatMap(lines), ""];
  return [
    ...part(`${counted(stops.length, "thing")} to mend before this can be published`, stops),
    ...part(`${counted(warns.length, "warning")}`, warns),
    ...(waived.length === 0 ? [] : [`Waived: ${waived.map(waiverOf).join(", ")}`, ""]),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

function lines(one: Refusal): string[] {
  return [`  ${one.where}`, `    ${one.what}`, `    → ${one.howToMend}`, `    (${waiverOf(one)})`];
}

export function previewText(
  before: ShownState,
  now: ShownState,
  changes: FolderChanges | undefined,
): { readonly text: string; readonly difference: ReturnType<typeof shownDifference> } {
  const difference = shownDifference(before, now);
  const text = [
    ...sideText("Becomes public", difference.comes, changes?.added),
    ...sideText("Disappears", difference.goes, changes?.removed),
    ...(changes === undefined ? [] : [`${counted(changes.changed.length, "page")} that stay would be written anew.`]),
    "Nothing was written.",
  ];
  return { difference, text: text.map((line) => `${line}\n`).join("") };
}

function sideText(
  title: string,
  { documents, people, passages, originals }: ShownDifference,
  paths: readonly string[] = [],
): string[] {
  const out: string[] = [];
  const part = (name: string, list: readonly string[]) => {
    if (list.length > 0) out.push(`  ${name}`, ...list.map((line) => `    ${line}`));
  };
  part("Documents", documents);
  part("Original files", originals);
  part("People named", people);
  part(
    "Passages",
    passages.flatMap(({ where, quote }) => [where, `  “${quote.replace(/\s+/gu, " ").trim()}”`]),
  );
  const pages = paths.filter((path) => path.endsWith(".html"));
  part("Pages", [
    ...pages.slice(0, MOST_PATHS),
    ...(pages.length > MOST_PATHS ? [`and ${pages.length - MOST_PATHS} more`] : []),
  ]);
  return [`${title}:`, ...(out.length === 0 ? ["  nothing"] : out), ""];
}
