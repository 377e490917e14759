// What a ruling holds beside what it grants or denies: "the Court finds that the government has not shown …" in an order's own text,
// "Judge Pell ruled that she had been heard unfairly" where somebody tells of it. And the measure of proof and its bearer, in words.

import { type Span, spansIn, trimSpan } from "../../base/base.ts";
import type { Reading } from "../../record/record.ts";
import { BURDEN, STANDARDS } from "./finding-words.ts";

const ADVERBS = "(?:(?:also|further|therefore|thus|hereby|now|accordingly|again|likewise|specifically|expressly) )*";
const ON_DAY = "(?:,? (?:(?:on|in) )?(?:[a-z]+ )?\\d{1,2}(?:, \\d{4})?,?| in [a-z]+ \\d{4})?";
/** Of a paper only its own voice counts: what it says that others held is no holding of its. */
const ON_PAPER = new RegExp(
  `^[^a-z]*(?:(?:accordingly|therefore|thus|consequently|for these reasons|having [^,]{1,120}|upon [^,]{1,120}|after [^,]{1,120}|on this record|here|in sum),? )?(?:(?:the|this) court|the undersigned|i|we) ${ADVERBS}(?:find|hold|conclude|determine)s? that `,
);
const TOLD = new RegExp(`\\b(?:ruled|held)${ON_DAY} that `);
/** What is told beside it. */
const BESIDE =
  /,? and (?:ordered|granted|denied|dismissed|refused|directed|remanded)\b|,? but\b|, undermining\b|, which\b|;|[–—]/;
const MOST_BEFORE = 12_000;

/** The propositions that a ruling holds, in order: of a paper up to the end of its part that orders. */
export function heldIn(view: string, { sentences }: Reading, region: Span, since: number | undefined): Span[] {
  const whole = since === undefined ? region : { start: Math.max(since, region.start - MOST_BEFORE), end: region.end };
  return [...spansIn(sentences, whole)].flatMap(({ start, end }) => {
    const words = view.slice(start, end).replace(/\s/g, " ");
    const match = (since === undefined ? TOLD : ON_PAPER).exec(words);
    if (match === null) return [];
    const from = match.index + match[0].length;
    const beside = since === undefined ? BESIDE.exec(words.slice(from)) : null;
    const to = beside === null ? words.length : from + beside.index;
    return [{ start: start + from, end: start + words.slice(0, to).replace(/[\s.,;:]+$/, "").length }];
  });
}

export interface Measure extends Span {
  readonly slot: "standard" | "burden";
  /** The name of the standard; the words for the bearer. */
  readonly value: string;
}

/** By which measure of proof, and on whom the burden lies, as a stretch of text says. */
export function measuresIn(text: string, view: string, region: Span): Measure[] {
  const words = view.slice(region.start, region.end).replace(/\s/g, " ");
  const found: Measure[] = [];
  for (const [name, pattern] of STANDARDS) {
    const match = pattern.exec(words);
    // who says what a ruling asks for, where it speaks of proving
    if (match === null || !PROVING.test(words.slice(0, match.index))) continue;
    const span = { start: region.start + match.index, end: region.start + match.index + match[0].length };
    if (!found.some((one) => one.start <= span.start && span.end <= one.end))
      found.push({ slot: "standard", value: name, ...span });
  }
  const burden = BURDEN.exec(words);
  const bearer = burden?.[1] ?? burden?.[2];
  if (burden !== null && bearer !== undefined) {
    // "at which the county", "a hearing the county": only the last thing named bears it
    const lead =
      /^(?:[a-z]+ ){0,3}?(?<!\bof )(?=the )|^(?:(?:[a-z]+ )?(?:which|whom|that) )?/.exec(bearer)?.[0].length ?? 0;
    const at = region.start + burden.index + burden[0].indexOf(bearer);
    const span = trimSpan(text, { start: at + lead, end: at + bearer.length });
    found.push({ slot: "burden", value: text.slice(span.start, span.end).replace(/\s+/g, " "), ...span });
  }
  return found;
}

const PROVING = /\b(?:burden|prov(?:e|ed|en)|show[ns]?|establish(?:ed)?|demonstrat|justif|by )/;
