// Documents of cases of our own, labelled by hand (labelled/cases and labelled/held-out-cases): how well sections, names, roles, quotations,
// numbers and private identifiers are read in documents of a case nobody has tuned for. The whole program reads them.

import { mkdirSync, writeFileSync } from "node:fs";
import { overlaps, type Span } from "../../src/base/base.ts";
import {
  isName,
  type NameKind,
  NAME_KINDS,
  type QuotationMention,
  type Reading,
  type Tier,
} from "../../src/record/record.ts";
import { around, type CaseSet, labelledTexts, type LabelledText, type Quoted, wholeReader } from "./labelled.ts";
import type { Counts, ScoreRow, Table } from "./score.ts";

/** A kind, and in `or` kinds that are as right. */
interface Kinded<Kind extends string> {
  readonly kind: Kind;
  readonly or?: readonly Kind[];
}

export interface CaseLabels {
  readonly sections: readonly (Kinded<string> & {
    readonly start: number;
    /** The day it was written; left out where that is not asked. */
    readonly date?: string;
  })[];
  /** Without title. */
  readonly names: readonly (Quoted & Kinded<NameKind>)[];
  /** Where the words of the role stand. `optional`: kinship and honorifics, which count neither way. */
  readonly roles: readonly (Quoted & {
    readonly person: string;
    readonly organization?: string;
    readonly optional?: true;
  })[];
  /** With their marks. */
  readonly quotations: readonly (Quoted & { readonly speaker: string | null; readonly tier: Tier })[];
  readonly numbers: readonly (Quoted & { readonly value: number; readonly unit: string; readonly rounding?: string })[];
  readonly identifiers: readonly Quoted[];
  /** Found as names or not: publications, street names, short forms with two meanings. */
  readonly ignored: readonly Quoted[];
}

type Case = LabelledText & CaseLabels;
type Report = (what: string, span: Span, ...more: string[]) => void;
/** The counts of one document by row. */
type Tally = Readonly<Record<string, Counts>>;

export function labelledCases(set: CaseSet): Case[] {
  return labelledTexts<CaseLabels>(set);
}

export async function benchLabelledCases(): Promise<Table> {
  const errors: string[] = [];
  const rows = await caseRows("cases", (line) => errors.push(line));
  mkdirSync("bench-results", { recursive: true });
  writeFileSync("bench-results/labelled-cases.txt", errors.sort().join("\n"));
  return { name: "Documents of other cases, labelled by hand", page: "docs/measurements.md", rows };
}

export async function benchHeldOutCases(): Promise<Table> {
  const rows = await caseRows("held-out-cases", () => undefined);
  return { name: "Documents of other cases, held out", page: "docs/measurements.md", rows };
}

async function caseRows(set: CaseSet, line: (text: string) => void): Promise<readonly ScoreRow[]> {
  const read = await wholeReader();
  const tallies = labelledCases(set).map((one) => {
    const report: Report = (what, span, ...more) => line([what, one.name, around(one.text, span), ...more].join("\t"));
    const reading = read(one);
    return {
      ...tallySections(one, reading, report),
      ...tallyNames(one, reading, report),
      ...tallyRoles(one, reading, report),
      ...tallyQuotations(one, reading, report),
      ...tallyNumbers(one, reading, report),
    };
  });
  return Object.entries(tallies[0] ?? {}).map(([name, counts]): ScoreRow => ({
    name,
    measure: counts.length === 3 ? "F1" : "share",
    documents: tallies.map((tally: Tally) => tally[name] ?? []),
  }));
}

function tallySections({ text, sections: labels }: Case, { sections }: Reading, report: Report): Tally {
  let [starts, kinds, dates] = [0, 0, 0];
  const bare = (from: number, to: number): boolean =>
    !/[^\s>]/u.test(text.slice(Math.min(from, to), Math.max(from, to)));
  const free = new Set(sections);
  for (const label of labels) {
    const span = { start: label.start, end: label.start + 40 };
    const match = sections.find((section) => free.has(section) && bare(section.start, label.start));
    if (match === undefined) {
      report("section missed", span, label.kind);
      continue;
    }
    free.delete(match);
    starts++;
    if ([label.kind, ...(label.or ?? [])].includes(match.kind)) kinds++;
    else report("section kind", span, `found: ${match.kind}`, `is: ${label.kind}`);
    if (label.date === undefined) continue;
    if (match.date?.earliest === label.date && match.date.latest === label.date) dates++;
    else report("section date", span, `found: ${match.date?.edtf ?? "none"}`, `is: ${label.date}`);
  }
  for (const section of free)
    report("section needless", { start: section.start, end: section.start + 40 }, section.kind);
  return {
    "beginnings of sections": [starts, sections.length, labels.length],
    "kinds of sections": [kinds, labels.length],
    "days of sections": [dates, labels.filter(({ date }) => date !== undefined).length],
  };
}

function tallyNames({ names: labels, ignored, identifiers }: Case, { mentions }: Reading, report: Report): Tally {
  const counts = new Map(NAME_KINDS.map((kind) => [kind, [0, 0, 0] as [number, number, number]]));
  const count = (kind: NameKind, index: 0 | 1 | 2): void => {
    const three = counts.get(kind);
    if (three !== undefined) three[index]++;
  };
  for (const { kind } of labels) count(kind, 2);
  const met = new Set<Quoted>();
  for (const mention of mentions.filter(isName)) {
    const label = labels.find(({ start, end }) => start === mention.start && end === mention.end);
    if (label !== undefined && [label.kind, ...(label.or ?? [])].includes(mention.kind)) {
      count(label.kind, 0);
      count(label.kind, 1);
      met.add(label);
      continue;
    }
    if (label === undefined && [...ignored, ...identifiers].some((span) => overlaps(span, mention))) continue;
    count(mention.kind, 1);
    const over = labels.filter((other) => overlaps(other, mention)).map(({ kind, quote }) => `${kind} ${quote}`);
    report("name needless", mention, `found: ${mention.kind}`, `is: ${over.join(", ") || "no name"}`);
  }
  for (const label of labels) if (!met.has(label)) report("name missed", label, label.kind);
  const all = [0, 1, 2].map((i) => [...counts.values()].reduce((sum, three) => sum + (three[i] ?? 0), 0));
  return { ...Object.fromEntries([...counts].map(([kind, three]) => [`names: ${kind}`, three])), "names: all": all };
}

function tallyRoles({ roles: labels, identifiers }: Case, { mentions }: Reading, report: Report): Tally {
  const wanted = labels.filter(({ optional }) => optional !== true);
  const found = mentions
    .filter(isName)
    .flatMap(({ name, role }) => (role === undefined ? [] : [{ name, role }]))
    .filter(({ role }) => !labels.some((label) => label.optional === true && overlaps(label, role)))
    .filter(({ role }) => !identifiers.some((span) => overlaps(span, role)));
  let [right, organizations] = [0, 0];
  const free = new Set(found);
  for (const label of wanted) {
    const match = found.find((one) => free.has(one) && overlaps(one.role, label) && names(one.name, label.person));
    if (match === undefined) {
      report("role missed", label, label.person);
      continue;
    }
    free.delete(match);
    right++;
    if (label.organization === undefined) continue;
    if (names(match.role.organization?.name ?? "", label.organization)) organizations++;
    else report("role without organization", label, label.organization);
  }
  for (const { name, role } of free) report("role needless", role, name);
  return {
    roles: [right, found.length, wanted.length],
    "organizations of roles": [organizations, wanted.filter(({ organization }) => organization !== undefined).length],
  };
}

function tallyQuotations({ quotations: labels }: Case, { mentions }: Reading, report: Report): Tally {
  const found = mentions.filter((mention): mention is QuotationMention => mention.kind === "quotation");
  let [spans, speakers, tiers, explicit, explicitRight] = [0, 0, 0, 0, 0];
  for (const label of labels) {
    const match = found.find(({ start, end }) => start === label.start && end === label.end);
    if (match === undefined) {
      report("quotation missed", label);
      continue;
    }
    spans++;
    const said = match.speaker?.name;
    const right = label.speaker === null ? said === undefined : names(said ?? "", label.speaker);
    if (right && label.speaker !== null) speakers++;
    if (!right) {
      report(
        "quotation speaker",
        label,
        `found: ${said ?? "nobody"} (${match.tier})`,
        `is: ${label.speaker ?? "nobody"}`,
      );
    }
    if (match.tier === label.tier) tiers++;
    if (match.tier === "explicit") explicit++;
    if (match.tier === "explicit" && right) explicitRight++;
  }
  for (const mention of found) {
    if (!labels.some((label) => overlaps(label, mention))) report("quotation needless", mention);
  }
  return {
    "quotations with their exact span": [spans, labels.length],
    "quotations with the right speaker": [speakers, labels.filter(({ speaker }) => speaker !== null).length],
    "quotations with the tier a reader would give": [tiers, labels.length],
    "right speakers of quotations called explicit": [explicitRight, explicit],
  };
}

function tallyNumbers({ numbers, identifiers }: Case, { mentions }: Reading, report: Report): Tally {
  const right = numbers.filter((label) => {
    const isRight = mentions.some(
      (one) => one.kind === "number" && overlaps(one, label) && one.value === label.value && one.unit === label.unit,
    );
    if (!isRight) report("number missed", label, `${label.value} ${label.unit}`);
    return isRight;
  });
  const hidden = identifiers.filter((label) => {
    const isHidden = mentions.some((one) => overlaps(one, label) && one.kind === "private identifier");
    if (!isHidden) report("identifier missed", label);
    return isHidden;
  });
  return {
    "numbers with value and unit": [right.length, numbers.length],
    "private identifiers marked": [hidden.length, identifiers.length],
  };
}

/** Does what was found hold the last word of the name meant? */
function names(found: string, meant: string): boolean {
  return words(found).includes(words(meant).at(-1) ?? "");
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
