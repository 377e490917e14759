// What is offered as evidence: what kind of thing it is, by whom it is offered, and what it is said to show. That it shows it
// is the word of the one who says so, never a fact.

import { type Span, trimSpan } from "../../base/base.ts";
import type { Concerned, FoundStatement, Speaker, Tier } from "../../record/record.ts";
import { frameAt, NARRATOR } from "../quotations/speakers.ts";
import { clausesOf } from "../clauses/clauses.ts";
import type { Context, Sentence } from "./event-context.ts";
import { peopleIn } from "./event-people.ts";

/** Kinds of evidence, in one spelling. The more particular stands first. */
const KINDS: readonly (readonly [name: string, words: RegExp])[] = [
  [
    "telephone records",
    /(?:cell ?|mobile )?(?:tele)?phones? (?:records?|data|logs?|evidence|location(?:s| data)?)|call (?:records?|logs?)|cell(?:-| )(?:site|tower) (?:records?|data)/,
  ],
  [
    "expert report",
    /expert (?:reports?|opinions?|testimony|evidence|witness(?:es)?)|forensic (?:reports?|evidence|analysis)|(?:dna|ballistics?|fingerprint) (?:reports?|evidence|tests?|analysis|results?)/,
  ],
  [
    "photographs or video",
    /(?:surveillance |security |camera |video )?footage|videos?(?: recordings?)?|photo(?:graph)?s?|satellite images?|cctv/,
  ],
  [
    "travel or border records",
    /(?:travel|flight|border|passport|immigration|visa|entry) (?:records?|stamps?|documents?)|passport stamps?/,
  ],
  ["bank records", /(?:bank|financial|payment|payroll) (?:records?|statements?)|receipts?|time ?sheets?/],
  ["medical records", /(?:medical|hospital|autopsy) (?:records?|reports?)|autops(?:y|ies)/],
  ["messages", /e-?mails?|text messages|messages|letters|social media posts?/],
  [
    "testimony",
    /(?:sworn )?testimony|(?:sworn )?statements? of (?:a |the )?[a-z ]{0,20}witness(?:es)?|affidavits?|declarations?|depositions?|confessions?|eyewitness accounts?|witness(?:es)?/,
  ],
  [
    "documents",
    /documentary evidence|(?:court |government |official |unhcr |united nations |un )?(?:documents?|records?|files|papers)/,
  ],
];
const ANY = KINDS.map(([, words]) => words.source).join("|");
const SHOWS =
  "(?: (?:also|clearly|later|that|which|have|had|has))*,? (?:show(?:s|ed|n|ing)?|prove[sd]?|proving|indicat(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|confirm(?:s|ed|ing)?|establish(?:es|ed|ing)?|demonstrat(?:e|es|ed|ing))";
const EVIDENCE = new RegExp(
  `(?<![a-z])(?:the |his |her |their |its |those |these )?(?:[a-z]+'s )?((?:${ANY}))(?: (?:from|of|by|for) [^,;.]{2,50}?)?${SHOWS}(?: that|:)? `,
  "g",
);
/** "cell phone evidence that he never left" */
const EVIDENCE_THAT =
  /(?<![a-z])((?:(?:cell ?|mobile )?phone|dna|video|expert|forensic|documentary|photographic) evidence) that /g;
const TESTIFIED = /\b(?:testified|gave evidence|swore|stated under oath) that /g;
/** Who puts it before the court. */
const OFFERED =
  /((?:the |his |her |their )?(?:[a-z.'-]+ ){0,2}?(?:defen[cs]e(?: (?:team|lawyers?|attorneys?))?|government|prosecut(?:ion|ors?)|lawyers?|attorneys?|state|crown|ministry|petitioners?|respondents?|plaintiffs?|defendants?)) (?:has |have |had |also |then |later )*(?:present|introduc|submitt|offer|produc|cit|fil|show|point|reli)(?:ed|es|s|d)?(?: (?:on|to))? (?:[a-z]+ ){0,4}$/;
const CONTENT_ENDS =
  /[;?!]|\.["')]*$|,"? (?=(?:but|although|though|while|whereas|according to|[a-z. ]{2,30}(?:said|says|wrote|added|told|argued))\b)|\n/;
const LONGEST = 420;
const FEWEST_WORDS = 3;
const LONGEST_NAME = 160;

export function evidenceStatements(
  context: Omit<Context, "sentence" | "clauses" | "frames">,
  sentence: Sentence,
): FoundStatement[] {
  const { text, view } = context;
  const words = view.slice(sentence.start, sentence.end);
  const found: FoundStatement[] = [];
  for (const match of [...words.matchAll(EVIDENCE), ...words.matchAll(EVIDENCE_THAT)]) {
    const start = sentence.start + match.index + match[0].indexOf(match[1]!); // the group always takes part
    const thing = { start, end: start + match[1]!.length }; // as above
    const kind = KINDS.find(([, pattern]) => new RegExp(`^(?:${pattern.source})$`).test(match[1]!))?.[0] ?? "documents"; // as above
    const offered = OFFERED.exec(view.slice(sentence.start, start));
    const by =
      offered === null
        ? undefined
        : { start: sentence.start + offered.index, end: sentence.start + offered.index + offered[1]!.length }; // as above
    const shows = contentAt(text, view, sentence, sentence.start + match.index + match[0].length);
    if (shows !== undefined) found.push(...stated(context, sentence, { kind, thing, by, shows }));
  }
  for (const match of words.matchAll(TESTIFIED)) {
    const at = sentence.start + match.index;
    const shows = contentAt(text, view, sentence, at + match[0].length);
    const thing = { start: at, end: at + match[0].length - " that ".length };
    if (shows === undefined) continue;
    // whatever else a witness tells is no evidence of what anybody is accused of
    const told = stated(context, sentence, { kind: "testimony", thing, by: undefined, shows });
    if (told.some(({ slot }) => slot === "act")) found.push(...told);
  }
  return found;
}

interface Shown {
  readonly kind: string;
  /** The words that name the evidence. */
  readonly thing: Span;
  readonly by: Span | undefined;
  readonly shows: Span;
}

function contentAt(text: string, view: string, sentence: Span, from: number): Span | undefined {
  const rest = view.slice(from, Math.min(sentence.end, from + LONGEST));
  const stop = CONTENT_ENDS.exec(rest);
  const span = trimSpan(text, { start: from, end: from + (stop?.index ?? rest.length) });
  return text.slice(span.start, span.end).split(/\s+/).length < FEWEST_WORDS ? undefined : span;
}

function stated(
  context: Omit<Context, "sentence" | "clauses" | "frames">,
  sentence: Sentence,
  { kind, thing, by, shows }: Shown,
): FoundStatement[] {
  const { text, view } = context;
  // "no records show that …", "if phone records showed …": there is none, or it is only imagined
  const before = view.slice(Math.max(sentence.start, thing.start - 40), thing.start);
  if (/\b(?:no|nor|without|any|if|whether|neither|lack of|did not|unless|evidence of) (?:[a-z'-]+ ){0,3}$/.test(before))
    return [];
  const isUnreal = sentence.meant.some(
    ({ start, end, modality }) => modality === "hypothetical" && start <= thing.start && thing.start < end,
  );
  if (isUnreal) return [];
  const line = (span: Span): string => text.slice(span.start, span.end).replace(/\s+/g, " ").replace(/["“”]/g, "");
  const offered = by === undefined ? undefined : line(by);
  const { speaker, tier } = sayerOf(sentence, shows, offered);
  const span = trimSpan(text, sentence);
  const about = aboutOf(sentence, thing, shows);
  const full = `${kind}: ${line(shows)}`;
  const name = full.length <= LONGEST_NAME ? full : `${full.slice(0, LONGEST_NAME).replace(/\s\S*$/u, "")} …`;
  const base = {
    speaker,
    tier,
    entry: { kind: "evidence", name },
    modality: "asserted",
    polarity: "positive",
    about,
  } as const;
  const list: FoundStatement[] = [
    { ...base, ...span, slot: "what", value: kind },
    { ...base, ...span, slot: "shows", value: line(shows) },
  ];
  if (offered !== undefined && by !== undefined) list.push({ ...base, ...by, slot: "offered by", value: offered });
  for (const word of sentence.words) {
    if (word.event.act !== true || word.event.type === "accusation" || word.form === "noun") continue;
    if (word.start < shows.start || word.end > shows.end) continue;
    const isDenied = /\b(?:not|never|no)\b[^,;]{0,40}$|n't\b[^,;]{0,30}$/.test(view.slice(shows.start, word.start));
    const parts = peopleIn(
      { ...context, sentence, clauses: clausesOf(text, view, sentence), frames: sentence.frames },
      word,
    );
    list.push({
      ...base,
      start: word.start,
      end: word.end,
      slot: "act",
      value: word.event.type,
      polarity: isDenied ? "negative" : "positive",
      about: [...parts, ...about.filter(({ name: one }) => !parts.some((part) => part.name === one))],
    });
  }
  return list;
}

/** Whose word it is that the evidence shows it: whoever offers it, the one who is told to say so, or the document. */
function sayerOf(
  sentence: Sentence,
  shows: Span,
  offered: string | undefined,
): { readonly speaker: Speaker; readonly tier: Tier } {
  const quoted = sentence.quoted.find(({ start, end }) => start <= shows.start && shows.start < end);
  if (quoted !== undefined) return quoted;
  const frame = frameAt(sentence.frames, shows.start);
  if (frame !== undefined) return frame;
  if (offered === undefined) return { speaker: NARRATOR, tier: "explicit" };
  const name = sentence.names.find((one) => one.kind === "person" && one.name === offered)?.name;
  return {
    speaker: name === undefined ? { kind: "unknown", name: offered } : { kind: "person", name },
    tier: "explicit",
  };
}

function aboutOf(sentence: Sentence, thing: Span, shows: Span): Concerned[] {
  const names = sentence.names.filter(
    ({ start, end }) => start < shows.end && Math.min(thing.start, shows.start) < end,
  );
  return [...new Map(names.map(({ kind, name }) => [`${kind}\n${name}`, { kind, name }])).values()];
}
