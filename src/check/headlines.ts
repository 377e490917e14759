// Headlines with the text that they stand over, and the outcomes that a headline can announce.

import type { Span } from "../base/base.ts";
import type { CaseDocument, Reading } from "../record/record.ts";
import { fold } from "../text/text.ts";

export interface HeadlineOutcome {
  /** The type of event that the text would tell of. */
  readonly type: string;
  readonly says: string;
  readonly pattern: RegExp;
  /** Types of events of which one, in words of `state`, says that it did not come about. */
  readonly against: ReadonlySet<string>;
  readonly state: RegExp;
}

const NOT_YET =
  "(?<!\\b(?:to|to be|be|not|isn't|wasn't|never|nor|if|until|unless|whether|should|could|may|might|must|will|would|order(?:s|ed)?|want(?:s|ed)?|demand(?:s|ed)?|urge[sd]?|seek(?:s|ing)?|ask(?:s|ed)?|for|when|who) (?:[a-z'.-]+ ){0,3})";
const HELD = new Set(["detention"]);
const REMAINS =
  /\b(?:remain(?:s|ed)?|still|continues to be|has not been|was not|is not)\b[^.;]{0,60}\b(?:held|custody|detention|detained|jail|prison|behind bars|cell|released|freed)\b/;
const NOTHING = /(?!)/;

export const HEADLINE_OUTCOMES: readonly HeadlineOutcome[] = [
  {
    type: "release",
    says: "that somebody is free",
    pattern: new RegExp(
      `${NOT_YET}\\b(?:freed|set free|walks? free|goes? free|released from (?:\\w+ ){0,3}(?:custody|detention|jail|prison))\\b|\\bfrees (?!up\\b)|\\bwins (?:his |her |their )?(?:release|freedom)\\b`,
    ),
    against: HELD,
    state: REMAINS,
  },
  {
    type: "deportation",
    says: "that somebody was deported",
    pattern: new RegExp(`${NOT_YET}\\bdeported\\b`),
    against: new Set(),
    state: NOTHING,
  },
  {
    type: "extradition",
    says: "that somebody was extradited",
    pattern: new RegExp(`${NOT_YET}\\bextradited\\b`),
    against: new Set(),
    state: NOTHING,
  },
  {
    type: "conviction",
    says: "that somebody was convicted",
    pattern: new RegExp(`${NOT_YET}\\b(?:convicted|found guilty)\\b`),
    against: new Set(["charge", "acquittal"]),
    state: /\b(?:charged|indicted|accused|acquitted|not (?:been )?convicted)\b/,
  },
  {
    type: "acquittal",
    says: "that somebody was cleared",
    pattern: new RegExp(`${NOT_YET}\\b(?:acquitted|exonerated|exonerates|cleared of|clears)\\b`),
    against: new Set(["ruling", "conviction"]),
    state:
      /\b(?:stopped short of|did not (?:say|find|rule|decide|clear)|ma(?:de|kes) no finding|no finding|has not been cleared|was convicted|upheld the conviction)\b/,
  },
];

export interface Headline {
  readonly headline: Span;
  readonly body: Span;
  /** Its words, folded. */
  readonly words: string;
}

const LONGEST = 160;

/** The titles of sections and the headings of the layout, each with the text down to the next one. */
export function findHeadlines({ text, marks, title }: CaseDocument, { sections }: Reading): Headline[] {
  const own = title === undefined ? -1 : text.indexOf(title.value);
  const spans = [
    ...sections.flatMap((section) => (section.title === undefined ? [] : [section.title])),
    ...marks.filter(({ kind, level = 1 }) => kind === "heading" && level < 3),
    ...(own < 0 || title === undefined ? [] : [{ start: own, end: own + title.value.length }]),
  ]
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start, end }) => end - start <= LONGEST)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const heads = spans.filter((span, i) => i === 0 || span.start >= spans[i - 1]!.end); // i > 0
  return heads.map((headline, i) => ({
    headline,
    body: { start: headline.end, end: heads[i + 1]?.start ?? text.length },
    words: fold(text.slice(headline.start, headline.end)),
  }));
}
