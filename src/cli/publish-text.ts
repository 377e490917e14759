// What habeas publish prints: refusals with how to mend them, and what becomes public or disappears.

import type { FolderChanges, Refusal, Refusals, ShownDifference, ShownState } from "../publish/publish.ts";
import { REFUSAL_RULES, shownDifference, waiverOf } from "../publish/publish.ts";
import { counted } from "./case-command.ts";

const MOST_PATHS = 40;

/** By the file or the thing that each is about; what is mended alike is said once. */
export function refusalText({ stops, warns, waived }: Refusals): string {
  const part = (title: string, all: readonly Refusal[]): string[] =>
    all.length === 0
      ? []
      : [`${title} (${rulesOf(all)})`, ...[...Map.groupBy(all, placeOf).values()].flatMap(groupLines), ""];
  return [
    ...part(`${counted(stops.length, "thing")} to mend before this can be published`, stops),
    ...part(counted(warns.length, "warning"), warns),
    ...(waived.length === 0 ? [] : [`Waived: ${waived.map(waiverOf).join(", ")}`, ""]),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

/** "contact 3, uncited 1" */
function rulesOf(all: readonly Refusal[]): string {
  return [...Map.groupBy(all, ({ rule }) => rule)].map(([rule, { length }]) => `${rule} ${length}`).join(", ");
}

const LINE = /:(?<line>\d+)$/u;

/** Without the line of the file. */
function placeOf({ where }: Refusal): string {
  return where.replace(LINE, "");
}

function groupLines(group: readonly Refusal[]): string[] {
  const [first] = group as [Refusal]; // a group has a member
  const mended = Map.groupBy(group, ({ howToMend, rule }) => `${rule} ${howToMend}`);
  return [`  ${placeOf(first)}`, ...[...mended.values()].flatMap(mendedAlike)];
}

function mendedAlike(all: readonly Refusal[]): string[] {
  const [{ howToMend }] = all as [Refusal]; // as above
  const said = new Set(
    all.map(({ where, what }) => {
      const line = LINE.exec(where)?.groups?.["line"];
      return `    ${line === undefined ? "" : `line ${line}: `}${what}`;
    }),
  );
  const waivers = new Set(
    all.filter(isWaivable).map((one) => `      or let it pass: --waive ${waiverOf(one)} --reason TEXT`),
  );
  return [...said, `    → ${howToMend}`, ...waivers];
}

const WAIVABLE: ReadonlySet<string> = new Set(
  REFUSAL_RULES.flatMap(({ name, mayBeWaived }) => (mayBeWaived ? [name] : [])),
);

function isWaivable({ rule }: Refusal): boolean {
  return WAIVABLE.has(rule);
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
  { documents, people, passages, originals, inside, writing }: ShownDifference,
  paths: readonly string[] = [],
): string[] {
  const out: string[] = [];
  const part = (name: string, list: readonly string[]) => {
    if (list.length > 0) out.push(`  ${name}`, ...list.map((line) => `    ${line}`));
  };
  part("Documents", documents);
  part("Original files", originals);
  part("What you wrote", writing);
  part("People named", people);
  part("Passages", [
    ...passages.flatMap(({ where, quote }) => [where, `  “${quote.replace(/\s+/gu, " ").trim()}”`]),
    ...(inside === 0
      ? []
      : [`and ${counted(inside, "passage")} inside of these and of documents that are shown whole`]),
  ]);
  const pages = paths.filter((path) => path.endsWith(".html"));
  part("Pages", [
    ...pages.slice(0, MOST_PATHS),
    ...(pages.length > MOST_PATHS ? [`and ${pages.length - MOST_PATHS} more`] : []),
  ]);
  return [`${title}:`, ...(out.length === 0 ? ["  nothing"] : out), ""];
}
