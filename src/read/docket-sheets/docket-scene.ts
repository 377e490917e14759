// A docket as its readers see it: the text, the names and days in it, and the case whose docket it is; and how what is said of
// the case becomes a statement.

import { type DateSpan, isExact, type Span } from "../../base/base.ts";
import type {
  Concerned,
  DateMention,
  DocketMention,
  FoundPart,
  FoundStatement,
  NameMention,
  Section,
} from "../../record/record.ts";
import type { DocketEntry } from "./docket-entries.ts";

export interface DocketPage {
  readonly text: string;
  readonly view: string;
  /** In the normal spelling. */
  readonly number: string;
  /** What stands above the entries. */
  readonly head: Span;
  readonly entries: readonly DocketEntry[];
  /** Each in the order of the text. */
  readonly people: readonly NameMention[];
  readonly organizations: readonly NameMention[];
  readonly days: readonly DateMention[];
  readonly dockets: readonly DocketMention[];
}

export interface Said extends Span {
  readonly slot: string;
  readonly value: string;
  readonly date?: DateSpan | undefined;
  readonly about?: readonly Concerned[] | undefined;
  readonly parts?: readonly FoundPart[] | undefined;
}

/** What the docket itself says of its case. */
export function caseStatement(number: string, said: Said): FoundStatement {
  const { start, end, slot, value, date, about, parts } = said;
  return {
    start,
    end,
    speaker: { kind: "narrator" },
    entry: { kind: "proceeding", name: number },
    slot,
    value,
    modality: "asserted",
    polarity: "positive",
    tier: "explicit",
    ...(date && { date }),
    ...(about && about.length > 0 && { about }),
    ...(parts && parts.length > 0 && { parts }),
  };
}

/** The day on which an entry was filed, where it is one day. */
export function filedOn({ date }: Section): DateSpan | undefined {
  return date !== undefined && isExact(date) ? date : undefined;
}

/** What of a list in order begins in a stretch. */
export function beginningIn<S extends Span>(list: readonly S[], { start, end }: Span): S[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < start) low = middle + 1; // low ≤ middle < high
    else high = middle;
  }
  const found: S[] = [];
  for (let i = low; i < list.length && list[i]!.start < end; i++) found.push(list[i]!); // i < length
  return found;
}

const TITLES =
  /^[\s:,-]*(?:(?:the|hon|honorable|chief|senior|district|magistrate|bankruptcy|circuit|u\.?s|united states|judge|justice|attorneys?|counsel|mr|ms|mrs|esq|calendar of|docket of|and|as to)[\s.:,]+)*$/;

/** A name as printed; `known` where the reader of names has it too. */
export interface Printed extends Span {
  readonly name: string;
  readonly known?: NameMention | undefined;
}

const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|del|de la|van|von|der|bin|al|el) )?\p{Lu}[\p{L}.'’-]*){1,4}(?:,? (?:Jr|Sr|II|III|IV)\b\.?)?/u;

/** The person whose name begins right behind a place, or behind titles there. */
export function personBehind({ view, people }: DocketPage, at: number, end: number): NameMention | undefined {
  const [first] = beginningIn(people, { start: at, end: Math.min(end, at + 70) });
  return first !== undefined && TITLES.test(view.slice(at, first.start)) ? first : undefined;
}

/** The same, also where only capitals tell that it is a name. */
export function printedBehind(page: DocketPage, at: number, end: number): Printed | undefined {
  const known = personBehind(page, at, end);
  const printed = printedAt(page, known?.start ?? at, end, known);
  return printed === undefined || (printed.known === undefined && NOBODY.test(printed.name)) ? undefined : printed;
}

const NOBODY =
  /^(?:All|The|USA|United States|Plaintiffs?|Defendants?|Petitioners?|Respondents?|Attorneys?|Pro|Notice)\b/i;

/** Names in capitals are known in part, or not at all: the run of capitalised words is the name. */
export function printedAt(
  { text }: DocketPage,
  start: number,
  end: number,
  known: NameMention | undefined,
): Printed | undefined {
  const run = NAME.exec(text.slice(start, Math.min(end, start + 80)))?.[0] ?? "";
  const words = /(?:^|[ .])\p{L}\.$|\b(?:Jr|Sr)\.$/u.test(run) ? run : run.replace(/\.$/, "");
  if (known !== undefined && words.length <= known.end - known.start) return { ...known, known };
  if (words === "") return undefined;
  return { start, end: start + words.length, name: words };
}
