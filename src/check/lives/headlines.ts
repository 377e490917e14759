// Headlines with the text that they stand over, and the outcomes that a headline can announce.

import type { Span } from "../../base/base.ts";
import type { CaseDocument, Reading } from "../../record/record.ts";
import { fold } from "../../text/text.ts";

export interface HeadlineOutcome {
  /** The type of event that the text would tell of. */
  readonly type: string;
  /** Another type that says as much. */
  readonly or?: string;
  readonly says: string;
  readonly pattern: RegExp;
  /** A sentence of the text with these words says that it did not come about. */
  readonly against: RegExp;
}

const NOT_YET =
  "(?<!\\b(?:to|to be|be|not|isn't|wasn't|never|nor|if|until|unless|whether|should|could|may|might|must|will|would|order(?:s|ed)?|want(?:s|ed)?|demand(?:s|ed)?|urge[sd]?|seek(?:s|ing)?|ask(?:s|ed)?|for|when|who) (?:[a-z'.-]+ ){0,3})";
const REMAINS =
  /\b(?:remains|still|continues to be)\b[^.;]{0,40}\b(?:held|custody|detention|detained|jail|jailed|prison|behind bars|cell)\b(?!.{0,40}\buntil\b)|\b(?:has not been|was not|is not)(?: yet)? (?:released|freed|free)\b/;
const NOTHING = /(?!)/;

export const HEADLINE_OUTCOMES: readonly HeadlineOutcome[] = [
  {
    type: "release",
    says: "that somebody is free",
    pattern: new RegExp(
      `${NOT_YET}\\b(?:freed|set free|walks? free|goes? free|released from (?:\\w+ ){0,3}(?:custody|detention|jail|prison))\\b|\\bfrees (?!up\\b)|\\bwins (?:his |her |their )?(?:release|freedom)\\b`,
    ),
    against: REMAINS,
  },
  {
    type: "deportation",
    says: "that somebody was deported",
    pattern: new RegExp(`${NOT_YET}\\bdeported\\b`),
    against: NOTHING,
  },
  {
    type: "extradition",
    says: "that somebody was extradited",
    pattern: new RegExp(`${NOT_YET}\\bextradited\\b`),
    against: NOTHING,
  },
  {
    type: "conviction",
    says: "that somebody was convicted",
    pattern: new RegExp(`${NOT_YET}\\b(?:convicted|found guilty)\\b`),
    against: /\b(?:was|were|been) (?:acquitted|found not guilty)\b|\bhas not been convicted\b/,
  },
  {
    type: "acquittal",
    or: "exoneration",
    says: "that somebody was cleared",
    pattern: new RegExp(
      `${NOT_YET}\\b(?:acquitted|exonerated|exonerates|cleared of|clears(?! (?:the |a )?(?:way|path|hurdle|air|docket|road)))\\b`,
    ),
    against:
      /\b(?:stopped short of|did not (?:say|find|rule|decide|clear)|ma(?:de|kes) no finding|no finding|has not been cleared|was convicted|upheld the conviction)\b/,
  },
];

export interface Headline {
  /** Where it stands; a title that the file gives about itself stands nowhere in its text. */
  readonly at: Span | undefined;
  readonly quote: string;
  readonly body: Span;
  /** Its words, folded. */
  readonly words: string;
  /** The last names of persons in it, folded. */
  readonly persons: readonly string[];
}

const LONGEST = 160;

/** The titles of sections and the headings of the layout, each with the text down to the next one; and the title of the file. */
export function findHeadlines({ text, marks, title }: CaseDocument, { sections, mentions }: Reading): Headline[] {
  const whole = title === undefined || text.includes(title.value) ? undefined : title.value;
  const at = whole === undefined && title !== undefined ? text.indexOf(title.value) : -1;
  const spans = [
    ...sections.flatMap((section) => (section.title === undefined ? [] : [section.title])),
    ...marks.filter(({ kind, level = 1 }) => kind === "heading" && level < 3),
    ...(at < 0 || title === undefined ? [] : [{ start: at, end: at + title.value.length }]),
  ]
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start, end }) => end - start <= LONGEST)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const heads = spans.filter((span, i) => i === 0 || span.start >= spans[i - 1]!.end); // i > 0
  const lastNames = new Set(
    mentions.flatMap((one) => (one.kind === "person" ? [fold(one.name).split(" ").at(-1) ?? ""] : [])),
  );
  const headline = (quote: string, span: Span | undefined, body: Span): Headline => {
    const words = fold(quote);
    const own = new Set(words.split(/[^\p{L}-]+/u));
    return { at: span, quote, body, words, persons: [...lastNames].filter((name) => own.has(name)) };
  };
  return [
    ...heads.map((span, i) =>
      headline(text.slice(span.start, span.end), span, { start: span.end, end: heads[i + 1]?.start ?? text.length }),
    ),
    ...(whole === undefined || whole.length > LONGEST
      ? []
      : [headline(whole, undefined, { start: 0, end: text.length })]),
  ];
}
