// The entries of a docket sheet or history: of what sort each is by its first words, where its own words begin behind day, number
// and labels, and which of them only keep the books (who typed it, when it was corrected, what is attached).

import { overlaps, type Span, trimSpan } from "../../base/base.ts";
import type { Section } from "../../record/record.ts";

/**
 * filing: a party's paper, whose words are a title and tell of nothing that happened. order: a judge's or a court of appeals'.
 * minutes: what took place before a judge. notice: the clerk sets, moves or calls off. transcript: of what was held before.
 * clerk: everything else.
 */
export type EntrySort = "filing" | "order" | "minutes" | "notice" | "transcript" | "clerk";

export interface DocketEntry {
  readonly section: Section;
  readonly sort: EntrySort;
  /** The docket text; of a history without it, the short description. */
  readonly words: Span;
  /** In order. */
  readonly books: readonly Span[];
}

/** One for each section that is a docket entry. `view` is the folded text. */
export function docketEntries(text: string, view: string, sections: readonly Section[]): Map<Section, DocketEntry> {
  const entries = new Map<Section, DocketEntry>();
  for (const section of sections) {
    if (section.kind !== "docket entry") continue;
    const words = wordsOf(text, view, section);
    entries.set(section, {
      section,
      words,
      sort: sortOf(view.slice(words.start, words.end)),
      books: booksIn(text, words),
    });
  }
  return entries;
}

/** Does it stand in words that only keep the books, or before the entry's own words? */
export function isOfBooks({ words, books }: DocketEntry, span: Span): boolean {
  return span.start < words.start || books.some((one) => overlaps(one, span));
}

/** Of a history, behind the day filed. */
const LABELS = /^\s*(?:(?:entered|terminated)\s*:\s*\d{1,2}\/\d{1,2}\/\d{4}\s*)+/;
const TEXT_LABEL = /\bdocket text\s*:\s*/;
const HEAD = 600;

function wordsOf(text: string, view: string, { start, end, number, dateAt }: Section): Span {
  let from = Math.max(start, number?.end ?? start, dateAt?.end ?? start);
  for (const pattern of [LABELS, TEXT_LABEL]) {
    const label = pattern.exec(view.slice(from, Math.min(end, from + HEAD)));
    if (label !== null) from += label.index + label[0].length;
  }
  from += /^[\s|,;:)\]–—-]*/u.exec(text.slice(from, end))?.[0].length ?? 0;
  return trimSpan(text, { start: from, end });
}

/** What stands before the word that says what was filed. */
const LEADING =
  /^(?:[*(\s[\]]*(?:sealed|redacted|restricted|ex parte|under seal|text[- ]only|text|electronic|paperless|virtual|oral|amended|corrected|first|second|third|joint|unopposed|opposed|consent|agreed|emergency|assented to|partial|proposed|notice of|clerk'?s|deputy clerk'?s|courtroom deputy|usca|document|in chambers|letter|endorsed|scheduling|remark|docket annotation|(?:chief |district |magistrate |u\.?s\.? |united states |bankruptcy )*judge [a-z.' -]{3,40}:|set\/reset|new|supplemental|plaintiff'?s?'?|defendant'?s?'?|petitioner'?s?'?|respondent'?s?'?|government'?s|for)[*)\s,:[\]]+)*/;

const PAPER =
  "motions?|abstract|appeals? of|petitions?|complaints?|answers?|responses?|reply|replies|sur-?reply|memorand(?:um|a)|briefs?|declarations?|affidavits?|affirmations?|exhibits?|certificat(?:e|ion)s?|proofs?|returns?|status reports?|reports?|letters?|stipulations?|notices?|waivers?|summons(?:es)?|objections?|oppositions?|requests?|consents?|demands?|jury demand|statements?|corporate disclosure|disclosures?|supplements?|errata|applications?|acknowledge?ments?|transmissions?|transmittals?|designations?|bills?|witness lists?|acceptance|attorney appearance|discovery plan|joint discovery|praecipe|suggestion|subpoenas?|indictments?|informations?|traverse|appearance|civil cover sheet|bond|surety|cja|pretrial services|presentence|filing fee|case management statement|rule 26|rule 7|ao ?120|receipt|withdrawal|substitution|matrix|schedules?|plan";
const COURTS =
  "order(?:s|ed)?|letter orders?|judge?ments?|opinions?|decrees?|decisions?|rulings?|mandates?|verdicts?|findings (?:and|of)|recommendations?|report (?:and|&) recommendations?|memorandum (?:opinion|decision|and (?:opinion|order)|& (?:opinion|order)|order|endorsement)|memo endorsement|endorsement|so ordered";
const FIRST_WORD = new RegExp(`\\b(?:(?<court>${COURTS})|(?<paper>${PAPER}))\\b`);
const STIPULATED =
  /^(?:(?:confidentiality|joint|proposed|agreed|final|amended|first|second|third|parties'?) ){0,3}stipulation (?:and|&) (?:\S+ )?order\b|^stipulated (?:\S+ ){0,3}(?:order|judgment)\b|^(?:consent|agreed) (?:\S+ ){0,2}(?:order|judgment|decree)\b|^notice and order\b|^(?:joint )?(?:motion|application|request|letter)[^.;]{0,80} and order (?:thereon|granting|denying)\b/;
/** What the clerk took back, and papers that came back from service. */
const CORRECTED =
  /^\W*(?:deleted|entered in error|placed in file|docket annotation|clerk's quality|quality control|this entry|duplicate)\b|^[^.;]{0,60}?\breturned? (?:un)?executed\b/;
const SIGNED =
  /\b(?:so ordered|(?:signed|entered|approved|ordered|issued) by (?:the )?(?:hon\w*\.? |chief |senior |district |magistrate |bankruptcy |circuit |u\.?s\.? |united states )*(?:judge|justice|hon))/;
const MINUTES =
  /^[^.;]{0,25}?\bminute(?:s\b| entry\b| order\b| sheet\b)|^(?:electronic )?clerk'?s notes\b|^proceedings (?:held|before)\b|^[^.;:]{0,80}\b(?:hearing|conference|trial|arraignment|appearance|sentencing|argument|plea)s?(?: as to [^.;]{2,60}?)? held\b/;
const SETS =
  /^notice: [^.;]{0,80}?\b(?:hearings?|conferences?|trial|arguments?)\b|^notice (?:of|re|setting|resetting|to appear|regarding|cancell?ing|vacating|continuing)\b[^.;]{0,60}?\b(?:hearings?|conferences?|trial|arguments?|reschedul\w+|resetting|setting|reassign\w+|assign\w+|cancell\w+|appear|sentencing|arraignment)\b|^notice to appear\b|^(?:set|reset|re-set|setting|resetting|cancell?ed|terminate|vacated?)\b|^(?:[a-z]+ ){0,4}(?:hearing|conference|trial|argument|arraignment|sentencing|appearance)s?\b[^.;]{0,80}?\b(?:re-?set|set|reset|rescheduled|continued|cancell?ed|vacated)\b|^oral argument\b/;
const TRANSCRIPT =
  /^(?:notice of filing of (?:official )?transcript|(?:official )?(?:redacted )?transcripts?\b|transcript (?:order|request)|notice of transcript)/;
const RULED =
  /\b(?:application|motion|request|petition|stipulation)\b[^.;]{0,120}\b(?:is|are) (?:hereby )?(?:granted|denied|approved|moot)\b/;

/** By the first word that says what was put on the docket. */
function sortOf(words: string): EntrySort {
  const lead = LEADING.exec(words)?.[0] ?? "";
  const bare = words.slice(lead.length);
  const both = [words, bare, /\bnotice of $/.test(lead) ? `notice of ${bare}` : bare];
  const isAny = (pattern: RegExp): boolean => both.some((one) => pattern.test(one));
  if (isAny(TRANSCRIPT)) return "transcript";
  if (isAny(MINUTES)) return "minutes";
  if (CORRECTED.test(words)) return "clerk";
  if (isAny(STIPULATED)) return /\bproposed\b/.test(words.slice(0, REACH)) && !SIGNED.test(words) ? "filing" : "order";
  if (isAny(SETS) && !/^notice of motion\b/.test(words)) return "notice";
  const first = FIRST_WORD.exec(words.slice(0, HEAD));
  const { court, paper } = first?.groups ?? {};
  if (first !== null && first.index <= lead.length + REACH) {
    if (paper !== undefined)
      return RULED.test(words) && !/^(?:motion|notice|letter|memorandum|response|reply)/.test(bare)
        ? "order"
        : "filing";
    if (court !== undefined) return /\bproposed\b/.test(words.slice(0, first.index)) ? "filing" : "order";
  }
  return RULED.test(words) || SIGNED.test(words) ? "order" : "clerk";
}

/** How far into the words the one stands that says what it is: "FIRST AMENDED AND SUPERSEDING … ORDER". */
const REACH = 60;

const BOOKS: readonly RegExp[] = [
  /\(\s?(?:Entered|Filed|Entry date|Docketed):[^()]{0,60}\)/g,
  /\(\s?Attachments?:(?:[^()]|\([^()]*\))*\)/g,
  /\*{0,3}\bModified (?:on|by|text|to|docket|file|event|filer)\b[^.;()]{0,200}(?:\([^()]{1,40}\))?\.?/g,
  /\(\s?(?:[\p{Lu}][\p{L}.'’-]*\s?){1,4},\s[\p{Lu}][\p{L}.'’ -]{0,40}\)/gu,
  /\(\s?[A-Za-z]{1,6}(?:\d{1,2})?,?\s?\)(?=[\s.]|$)/g,
  /\b(?:Redaction Request due|Redacted Transcript Deadline set for|Release of Transcript Restriction set for)\s\d{1,2}\/\d{1,2}\/\d{4}/g,
  /\b(?:Filing fee|Fee)\b[^.;()]{0,40}\breceipt (?:number|no\.?)[^.;()]{0,40}/gi,
];

function booksIn(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  return BOOKS.flatMap((pattern) =>
    [...words.matchAll(pattern)].map(({ index, 0: match }) => ({
      start: start + index,
      end: start + index + match.length,
    })),
  ).sort((a, b) => a.start - b.start || a.end - b.end);
}

const APPOINTED =
  "(?:re-?set|set|due|re-?scheduled|scheduled|continued|held|cut-?off|stricken|vacated|terminated|begun|completed|adjourned|cancell?ed)";
/** Between what is set for one day and what for another: "… before Judge Rao, Discovery due by …". */
const BETWEEN = new RegExp(String.raw`[;,)]\s+(?:and\s+)?(?=[\p{Lu}(][^,;.:]{2,90}?\s${APPOINTED}\b)`, "gu");

/** A sentence of an entry in the pieces of which each tells of one setting. */
export function settingsIn(text: string, sentence: Span): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const pieces: Span[] = [];
  let from = 0;
  for (const { index, 0: match } of words.matchAll(BETWEEN)) {
    if (!/\d{2}\s?$|\d{4}|\d [AP]M/u.test(words.slice(from, index))) continue;
    pieces.push({ start: sentence.start + from, end: sentence.start + index });
    from = index + match.length;
  }
  pieces.push({ start: sentence.start + from, end: sentence.end });
  return pieces;
}
