// How a check reports what copies of one text state differently: one flag for each place, with all copies of each value.

import { compareSpans, contains, type DocumentId, overlaps, type Span } from "../../base/base.ts";
import { type Flag, type Origin, type Passage, passageAt, type Severity } from "../../record/record.ts";
import { areCopies, type Comparison, compareCopies, type Difference, isWholeReprint } from "./copies.ts";
import { type Copy, sentencesOf, wordsOf } from "./copy.ts";
import type { Strand } from "./copy-alignment.ts";
import { changesOf } from "./copy-changes.ts";
import type { Change, ChangeKind, Value } from "./copy-side.ts";
import { isDateWord, numberWord } from "./copy-dates.ts";
import { isOwnDay } from "../origins/date-line.ts";
import type { OriginDocument } from "../origins/origin-document.ts";
import type { Run } from "../origins/seeds.ts";
import { compareText, inQuotes, listed, raise } from "../report.ts";
import { LEAST_WORDS } from "../origins/reuse.ts";

/** Formulas ("revenue rose … to … from … a year earlier") share fewer words than this: they alone make no copies. */
const LEAST_EQUAL = 20;
/** A passage reaches at most so far from the value, in characters. */
const LONGEST = 240;

/** A change, and the comparison in which it was found. */
export interface Found {
  readonly comparison: Comparison;
  readonly difference: Difference;
  readonly change: Change;
}

const typed = new WeakMap<Comparison, readonly Found[]>();

/** What the copies of an origin change, of all kinds. */
export function changesAmong(origin: Origin, documents: ReadonlyMap<DocumentId, OriginDocument>): Found[] {
  return compareCopies(origin, documents).flatMap((comparison) => {
    const known = typed.get(comparison) ?? changesIn(comparison);
    typed.set(comparison, known);
    return known;
  });
}

function changesIn(comparison: Comparison): Found[] {
  const { one, other } = comparison;
  const changed = comparison.differences.flatMap((difference) =>
    changesOf(difference).map((change): Found => ({ comparison, difference, change })),
  );
  const found = changed.flatMap((one): Found[] => {
    if (!isOwn(one.change)) return [one];
    // each print has its own day: of those that share only a part nothing is said
    return isWholeReprint(comparison) ? [{ ...one, change: { ...one.change, isImprecise: true } }] : [];
  });
  const known = new Map<Strand, boolean>();
  const isOfCopies = (strand: Strand): boolean => {
    const isCopy =
      known.get(strand) ??
      (!isFilledAnew(one, other, strand) && (strand.equal >= LEAST_EQUAL || areCopies(comparison)));
    known.set(strand, isCopy);
    return isCopy;
  };
  return found.filter(
    ({ change, difference }) =>
      isOfCopies(difference.strand) && !isOneOfMany(one, other, difference) && !isSignature(change, difference.strand),
  );
}

/** Is it the day of the print, on either side, that differs? */
function isOwn({ kind, one, other }: Change): boolean {
  return kind === "date" && [one, other].some((value) => isOwnDay(value.copy.known, value));
}

/** Lines that say who printed or signed a copy begin so. */
const CREDIT =
  /^\W*(?:(?:re)?(?:printed|published|posted)|copyright|source|photo|image|courtesy|by|from|signed|sincerely|respectfully|contact)\b/iu;

/** Another name in such a line, or in a few words that nothing else holds together. */
function isSignature({ kind, one: { copy, start } }: Change, { equal }: Strand): boolean {
  if (kind !== "place" && kind !== "person") return false;
  return equal < LEAST_WORDS || CREDIT.test(copy.text.slice(copy.text.lastIndexOf("\n", start - 1) + 1, start));
}

/** Do other dates or numbers of the same sentence differ as well? Then it was filled in anew, or brought up to date. */
function isOneOfMany(one: Copy, other: Copy, { strand: { runs }, one: { from }, one: { to } }: Difference): boolean {
  const at = runs.findIndex((run, r) => run.i + run.length === from && runs[r + 1]?.i === to);
  for (const step of [-1, 1]) {
    for (let r = step < 0 ? at : at + 1; ; r += step) {
      const run = runs[r];
      const next = runs[r + step];
      if (run === undefined || next === undefined) break;
      const between = wordsOf(one, run.i, run.i + run.length + (step < 0 ? 1 : 0));
      if (between.some((word, w) => (w > 0 || step > 0) && word.isFirst)) break;
      if (between.every((word, w) => w === run.length || isDateWord(between, w))) continue; // of one and the same date
      const [left, right] = step < 0 ? [next, run] : [run, next];
      if (valuesDiffer(one, other, left, right)) return true;
    }
  }
  return false;
}

function valuesDiffer(one: Copy, other: Copy, left: Run, right: Run): boolean {
  const x = valuesIn(one, left.i + left.length, right.i);
  const y = valuesIn(other, left.j + left.length, right.j);
  return x.length > 0 && y.length > 0 && x.join(" ") !== y.join(" ");
}

/** A formula that was filled in for another occasion: most of its dates and numbers are others. */
function isFilledAnew(one: Copy, other: Copy, { runs }: Strand): boolean {
  let [equal, changed] = [0, 0];
  runs.forEach((run, r) => {
    equal += valuesIn(one, run.i, run.i + run.length).length;
    const next = runs[r + 1];
    if (next === undefined) return;
    if (valuesDiffer(one, other, run, next)) changed++;
  });
  return changed > 1 && 2 * changed > equal;
}

function valuesIn(copy: Copy, from: number, to: number): string[] {
  const words = wordsOf(copy, from, to);
  return words.flatMap((word, at) => {
    const number = numberWord(word);
    if (number !== undefined) return [String(number.value)];
    return isDateWord(words, at) ? [word.folded] : [];
  });
}

interface Wording {
  readonly check: string;
  readonly kind: ChangeKind;
  readonly severity: Severity | ((value: Value) => Severity);
  /** "Copies of one text give different dates". */
  readonly differ: string;
  /** The same where both may be right; else as `differ`. */
  readonly imprecise?: string;
  readonly settle: string;
}

/** One flag for each place at which copies give different values of this kind. */
export function flagCopies(
  origin: Origin,
  documents: ReadonlyMap<DocumentId, OriginDocument>,
  { check, kind, severity, differ, imprecise = differ, settle }: Wording,
): Flag[] {
  const found = changesAmong(origin, documents).filter(({ change }) => change.kind === kind);
  return byPlace(found).map((group): Flag => {
    const [first] = group;
    const base = first!.change.one; // a group has a member
    const sides = new Map<string, { value: string; passages: Passage[] }>();
    const put = (value: Value): void => {
      const key = onOneLine(value);
      const side = sides.get(key) ?? { value: key, passages: [] };
      sides.set(key, side);
      side.passages.push(passageAround(value));
    };
    put(base);
    for (const { change } of group) put(change.other);
    const departing = new Set(group.map(({ change }) => change.other.copy));
    sides.get(onOneLine(base))?.passages.push(...alikeIn(compareCopies(origin, documents), base, departing));
    const values = [...sides.values()];
    const isImprecise = group.every(({ change }) => change.isImprecise === true);
    return raise({
      check,
      class: isImprecise ? "imprecise" : "conflict",
      severity: isImprecise ? "low" : typeof severity === "string" ? severity : severity(base),
      about: ["copies", base.copy.document, base.start, ...[...sides.keys()].sort(compareText)],
      reason: reasonOf(isImprecise ? imprecise : differ, values),
      settle,
      sides: values,
    });
  });
}

function onOneLine({ text }: Value): string {
  return text.replace(/\s+/gu, " ");
}

function reasonOf(
  differ: string,
  values: readonly { readonly value: string; readonly passages: readonly Passage[] }[],
): string {
  const [one, other, ...more] = values;
  const copies = (passages: readonly Passage[]): number => new Set(passages.map(({ document }) => document)).size;
  if (
    one !== undefined &&
    other !== undefined &&
    more.length === 0 &&
    copies(one.passages) === 1 &&
    copies(other.passages) === 1
  ) {
    return `${differ}: one says ${inQuotes(one.value)}, the other ${inQuotes(other.value)}.`;
  }
  const told = values.map(
    ({ value, passages }) => `${inQuotes(value)} (${copies(passages) === 1 ? "1 copy" : `${copies(passages)} copies`})`,
  );
  return `${differ}: ${listed(told)}.`;
}

/** Changes of the same words of one base. */
function byPlace(found: readonly Found[]): Found[][] {
  const groups: Found[][] = [];
  for (const list of Map.groupBy(found, ({ change }) => change.one.copy).values()) {
    let open: { end: number; group: Found[] } | undefined;
    for (const one of list.toSorted((x, y) => compareSpans(x.change.one, y.change.one))) {
      const { start, end } = one.change.one;
      if (open !== undefined && start < open.end) {
        open.group.push(one);
        open.end = Math.max(open.end, end);
      } else {
        open = { end, group: [one] };
        groups.push(open.group);
      }
    }
  }
  return groups;
}

/** The copies that have the same words as the base where others depart from it. */
export function alikeIn(
  comparisons: readonly Comparison[],
  base: Span & { readonly copy: Copy },
  departing: ReadonlySet<Copy>,
): Passage[] {
  return comparisons.flatMap(({ one, other, strands }) => {
    if (one !== base.copy || departing.has(other)) return [];
    const { words } = one.prints;
    const at = (word: number): number => one.start + words.starts[word]!; // asked for words of runs
    const run = strands
      .flatMap(({ runs }) => runs)
      .find(
        ({ i, length }) => length > 0 && at(i) <= base.start && base.end <= one.start + words.ends[i + length - 1]!,
      );
    if (run === undefined) return [];
    let word = run.i;
    while (word + 1 < run.i + run.length && at(word + 1) <= base.start) word++;
    const there = run.j + word - run.i;
    const start = other.start + other.prints.words.starts[there]!;
    return [passageAround({ copy: other, start, end: start + base.end - base.start })];
  });
}

/** The sentence of a value, or as much of a long one as is needed. */
export function passageAround({ copy, start, end }: Span & { readonly copy: Copy }): Passage {
  const sentences = sentencesOf(copy).filter((sentence) => overlaps(sentence, { start, end }));
  const from = Math.min(start, sentences[0]?.start ?? start);
  const to = Math.max(end, sentences.at(-1)?.end ?? end);
  const clip = {
    start: Math.max(from, wordStart(copy.text, start - LONGEST)),
    end: Math.min(to, wordEnd(copy.text, end + LONGEST)),
  };
  return passageAt(copy.document, copy.text, contains(clip, { start, end }) ? clip : { start, end });
}

function wordStart(text: string, place: number): number {
  let at = Math.max(0, place);
  while (at > 0 && /\S/.test(text[at - 1] ?? "")) at--;
  return at;
}

function wordEnd(text: string, place: number): number {
  let at = Math.min(text.length, place);
  while (at < text.length && /\S/.test(text[at] ?? "")) at++;
  return at;
}
