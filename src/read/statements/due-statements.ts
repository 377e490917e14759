// What is to be filed by a day, as a schedule gives it: "the opposition is due 3 June", "Submission of briefs June 3, 2019" below
// "the judge set the following dates". It is set for that day, and did not happen on it.

import { isExact, type Span, trimSpan } from "../../base/base.ts";
import type { Concerned, DateMention, FoundStatement, NameMention, Section } from "../../record/record.ts";
import type { Sentence } from "./event-context.ts";
import { voiceAt } from "./voice-at.ts";

const PAPER =
  "(?:(?:briefs?|briefing|oppositions?|responses?|repl(?:y|ies)|answers?|objections?|motions?|memorand(?:um|a)|submissions?|returns?|traverses?|exhibits?|witness(?:es)? lists?|evidence|declarations?|affidavits?|applications?|pleadings?|filings?|disclosures?|status reports?|joint reports?|proposed (?:findings|orders?)|administrative record|written (?:arguments?|closings?)))";
const ON =
  "(?:[ ,]*(?:by|on|no later than|not later than|on or before|before|is|are|:|-|–|—|=))*[ ,]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$";

/** "the government's opposition to the motion is due" */
const DUE = new RegExp(
  `\\b${PAPER}(?: (?:[a-z'’.-]+ ){0,8}?| )?(?:(?:is|are|was|were|will be|shall be|to be|now|also|both|each)[ ,]+){0,3}due(?: date)?${ON}`,
);
/** "the deadline to file objections is" */
const DEADLINE = new RegExp(
  `\\b(?:deadline|due date|last day|cut-?off)s? (?:to|for) (?:[a-z'’.-]+ ){0,6}?(?:${PAPER}|file|submit|respond|appeal|object|serve|reply|answer|produce|lodge)\\b(?: (?!was |were )[a-z'’.-]+){0,8}?(?: (?:is|are|was|remains|falls|will be|shall be|has been|is now|was set|is set|has been set|set|for|on)){0,4}${ON}|\\b${PAPER} deadlines?(?: (?:is|was|remains|falls|on|will be)){0,3}${ON}`,
);
/** "opposition by 3 June, reply by" */
const BY = new RegExp(
  `(?<=^|[,;:(\\n] ?|\\band )(?:(?:the|any|all|an?) )?(?:[a-z]+'s )?(?:[a-z-]+ ){0,2}?${PAPER}(?: (?:to|in|on|of) [a-z' -]{2,40}?)? (?:by|no later than|not later than|on or before) (?:[a-z]{3,6}day,? )?$`,
);
/** A row of a schedule: what, and the day. */
const ROW = new RegExp(
  `^[\\s•*|·>-]*(?<what>(?:the )?(?:(?:submission|filing|service|exchange|lodging|production) of [^.;\\n]{3,70}?|(?:[a-z'’-]+ ){0,4}?${PAPER}(?: [a-z'’ -]{2,40}?)?))[\\s|:.–—-]{0,12}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$`,
);
/** A day from which or to which something is moved is read with the move. */
const MOVED = /\b(?:from|to|until|till|through) (?:[a-z]{3,6}day,? )?$/;
const DONE = /\b(?:filed|submitted|served|denied|granted|received|entered|lodged|was|were|has|had|published|dated)\b/;
const HEAD =
  /\b(?:sets?|setting|issued|entered|adopted|ordered|established|approved|gave|fixed) (?:out )?(?:(?:the|these|a|an|following|new|briefing|revised|filing|scheduling|several|hearing|amended|below) ){0,4}(?:dates|schedule|deadlines|timetable|calendar|order)\b|\b(?:briefing|scheduling|filing|court|case)? ?(?:schedule|deadlines|due dates|timetable)\b[^.\n]{0,40}[:\n]/g;
const SETS = /\b(?:court|judge|ij|magistrate|panel|justice|board|tribunal)\b/;

/** What is due, without that it is. */
const IS_DUE =
  /(?:,? (?:is|are|was|were|will be|shall be|now|both|each|also))* due(?: date)?(?: (?:by|on|before|no later than))?[ :–—-]*$|(?: (?:is|are|was|by|on)|[ :|–—-])+$/i;

const MOST_BEFORE = 180;
const MOST_ABOVE = 600;

/** "extended the deadline for the reply from 3 June to", "the time to answer was extended until" */
const LATER =
  "(?:extend(?:ed|s|ing)|enlarged|lengthened|continued|postponed|pushed back|moved(?: back)?|delayed|reset|changed|put off)";
const TERM = "(?:deadlines?|due dates?|time|periods?|briefing schedule|date)";
const WHAT_FOR = "(?: (?:to|for|of|by which|in which)(?: [a-z'’.-]+){1,10}?)?";
const TO =
  "(?: from (?<from>[^;]{4,40}?))? (?:to|until|till|through)(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)? $";
const EXTENDED = [
  new RegExp(`\\b${LATER} (?<what>(?:[a-z'’-]+ ){0,6}?${TERM}\\b${WHAT_FOR})${TO}`, "d"),
  new RegExp(
    `\\b(?<what>${TERM}\\b${WHAT_FOR}) (?:was|were|is|are|has been|have been|had been) (?:[a-z]+ )?${LATER}(?: again| further| by [a-z0-9 -]{2,20})?${TO}`,
    "d",
  ),
  new RegExp(
    `\\b(?:granted|gave|allowed|gets|got|received|given|won) (?:[a-z'’-]+ ){0,6}?(?<what>extension(?: of (?:time|the (?:time|deadline)))?${WHAT_FOR})${TO}`,
    "d",
  ),
];
const NOT_EXTENDED =
  /\b(?:ask(?:s|ed|ing)?|requests?|requested|requesting|seeks?|sought|seeking|moves?|moved|motion|stipulat\w*|propos\w*|den(?:y|ied|ies)|refus\w+|declin\w+|would|could|may|might|if|unless|whether|not|never|wants?|hopes?|opposed?)\b/;
/** What is extended must be of a case: not of a sale or of a petition of the campaign. */
const OF_A_CASE = new RegExp(
  `\\b(?:${PAPER}|file|filing|submit|respond|appeal|object|serve|reply|answer|produce|court|judge|government|agency|petitioner|respondents?|parties|dhs|ice|counsel|bia)\\b`,
);

/** A day by which something is due. `span`: the words that say so, the day with them. */
export interface DueDay {
  readonly span: Span;
  readonly date: DateMention;
  readonly statement: FoundStatement;
}

/** Of one sentence; `names` are all of the document, in order. */
export function dueDays(
  text: string,
  view: string,
  sentence: Sentence,
  names: readonly NameMention[],
  section: Section | undefined,
): DueDay[] {
  const scene: Scene = { text, view, sentence, names, section };
  return sentence.dates.flatMap((date, i) => {
    if (!isExact(date.date)) return [];
    const before = view.slice(Math.max(sentence.start, date.start - MOST_BEFORE), date.start);
    const extended = extension(before);
    if (extended !== undefined) {
      const from = date.start - before.length;
      const span = { start: from + extended.start, end: date.end };
      const what = { start: from + extended.what.start, end: from + extended.what.end };
      const old = sentence.dates[i - 1];
      const given = old !== undefined && isExact(old.date) && old.start > span.start ? [old] : [];
      return [
        ...given.map((one) => due(scene, one, what, { polarity: "negative", isRow: false, span })),
        due(scene, date, what, { polarity: "positive", isRow: false, slot: "extended", span }),
      ];
    }
    const own = before.slice(Math.max(0, before.length - (date.start - (sentence.dates[i - 1]?.end ?? 0))));
    const said = MOVED.test(own) ? null : (DUE.exec(own) ?? DEADLINE.exec(own) ?? BY.exec(own));
    const row = said === null ? rowOf(scene, date) : null;
    const label = said ?? row;
    if (label === null || DONE.test(label[0]) || isOrdered(scene, date)) return [];
    const span = { start: date.start - label[0].length, end: date.end };
    return [
      due(scene, date, { start: span.start, end: date.start }, { polarity: "positive", isRow: row !== null, span }),
    ];
  });
}

interface Scene {
  readonly text: string;
  readonly view: string;
  readonly sentence: Sentence;
  readonly names: readonly NameMention[];
  readonly section: Section | undefined;
}

function due(
  { text, view, sentence, names, section }: Scene,
  date: DateMention,
  words: Span,
  how: {
    readonly polarity: "positive" | "negative";
    readonly isRow: boolean;
    readonly slot?: string;
    readonly span: Span;
  },
): DueDay {
  const [what, span] = [trimSpan(text, words), trimSpan(text, how.span)];
  const { speaker, tier } = voiceAt(sentence, date.start);
  const value = text.slice(what.start, what.end).replace(/\s+/g, " ").replace(IS_DUE, "");
  const head = headAbove(view, sentence, section);
  return {
    span,
    date,
    statement: {
      ...trimSpan(text, how.isRow ? span : sentence),
      speaker,
      entry: { kind: "filing", name: "filing" },
      slot: "date",
      value: date.date.edtf,
      date: date.date,
      modality: "scheduled",
      polarity: how.polarity,
      tier: how.isRow ? "inferred" : tier,
      about: courtsOf(view, names, sentence, head, section),
      parts: [{ ...what, slot: how.slot ?? "due", value }],
    },
  };
}

/** Where the words of an extension begin before its day, and where they say what is extended. */
function extension(before: string): { readonly start: number; readonly what: Span } | undefined {
  const match = EXTENDED.map((form) => form.exec(before)).find((one) => one !== null);
  const at = match?.indices?.groups?.what;
  if (match === undefined || match === null || at === undefined || !OF_A_CASE.test(before)) return undefined;
  const lead = before.slice(0, match.index);
  return NOT_EXTENDED.test(lead.slice(lead.search(/[^.;]*$/)))
    ? undefined
    : { start: match.index, what: { start: at[0], end: at[1] } };
}

/** Orders are read with the rulings that make them. */
function isOrdered({ view, sentence }: Scene, date: Span): boolean {
  return /\b(?:ordered|orders|directed|directs|shall|must)\b/.test(view.slice(sentence.start, date.start));
}

/** A row tells a day that is set only below words that set days, or where the day lay ahead of who wrote it. */
function rowOf({ text, view, sentence, section }: Scene, date: DateMention): RegExpExecArray | null {
  const start = Math.max(sentence.start, text.lastIndexOf("\n", date.start - 1) + 1);
  if (date.start - start > MOST_BEFORE || /[a-z]/.test(restOfLine(text, view, date))) return null;
  const row = ROW.exec(view.slice(start, date.start));
  if (row === null) return null;
  const written = section?.date?.latest;
  const isAhead = written !== undefined && date.date.earliest !== undefined && written < date.date.earliest;
  return isAhead || headAbove(view, sentence, section) !== undefined ? row : null;
}

function restOfLine(text: string, view: string, date: Span): string {
  const end = text.indexOf("\n", date.end);
  return view
    .slice(date.end, Math.min(end < 0 ? view.length : end, date.end + MOST_BEFORE))
    .replace(/^[^;.|]{0,12}[ap]\.?m\b/, "");
}

/** "The judge set the following dates:" somewhat above. */
function headAbove(view: string, sentence: Span, section: Section | undefined): Span | undefined {
  const from = Math.max(section?.start ?? 0, sentence.start - MOST_ABOVE);
  const match = [...view.slice(from, sentence.start).matchAll(HEAD)].at(-1);
  return match && { start: from + match.index, end: from + match.index + match[0].length };
}

/** The court that sets the day: one that the sentence or the words above name; "the court" is the last one that was named. */
function courtsOf(
  view: string,
  names: readonly NameMention[],
  sentence: Sentence,
  head: Span | undefined,
  section: Section | undefined,
): Concerned[] {
  const from = head === undefined ? sentence.start : Math.max(section?.start ?? 0, head.start - MOST_ABOVE);
  const words = view.slice(head === undefined ? sentence.start : Math.max(from, head.start - 200), sentence.end);
  if (!SETS.test(words)) return [];
  const court = names.filter(({ kind, start, end }) => kind === "court" && from <= start && end <= sentence.end).at(-1);
  return court === undefined ? [] : [{ kind: "court", name: court.name, as: "court" }];
}
