// Sentences inside paragraphs. A stop ends a sentence unless it belongs to an abbreviation, an initial, a number, a
// citation or an enumeration, or the sentence plainly goes on after it. One pass over the text.

import type { Span } from "../base/base.ts";
import { ALSO_WORDS, MAY_BE_LAST, NEVER_LAST, OPENERS, STATE_LIKE } from "./sentence-abbreviations.ts";
import { withoutMargins } from "./margins.ts";
import { goesOn, labelFinder, romanValue } from "./sentence-labels.ts";
import { STOP_RULES, type StopRule } from "./sentence-languages.ts";

/** Stops, and gaps wide enough to stand between two fields of a form. */
const CANDIDATE = /[.!?…。！？؟۔]+|\t+| {4,}/gu;
const FIELD = /^\p{Lu}[\p{L}’']*(?: \p{L}+){0,2}: /u;
/** Closing marks; a thin or plain space may stand between two curly ones. */
const CLOSERS = /(?:["'”’»)\]*]|[ \u00a0\u2009\u202f](?=[”’]))*/uy;
const FOOTNOTE = /(?:\[\d{1,3}\]|\(\d{1,3}\))?/uy;
/** What stands between two sentences and belongs to neither: "* * *", ". . .", "[¶]", the page of a reporter. */
const BETWEEN =
  /(?:(?:\. ){2}\.|\.{3}|…|(?:\* ){2}\*|\[¶\]|\*{1,2}\d{1,4}(?= )|(\d{1,2})(?= ))(?=\s*["“‘'`[(*.\p{L}\p{N}])/uy;
const LONGEST_WORD = 24;

/** Trimmed, in order, not overlapping; together they hold all text of the paragraphs that is not white space. */
export function findSentences(
  given: string,
  paragraphs: readonly Span[],
  languageAt: (position: number) => string | undefined = () => undefined,
): Span[] {
  const text = withoutMargins(given);
  const sentences: Span[] = [];
  const next = stopFinder(text);
  const labelEnd = labelFinder(text);
  let note = 0; // the last footnote's number
  for (const paragraph of paragraphs) {
    let { start } = paragraph;
    const put = (end: number): void => {
      sentences.push({ start, end });
      start = skipWhite(text, end, paragraph.end);
    };
    const label = labelEnd(paragraph);
    if (label !== undefined) put(label);
    const rule = STOP_RULES.get(languageAt(paragraph.start) ?? "en");
    let from = start;
    for (let stop = next(from); stop !== undefined && stop.start < paragraph.end; stop = next(from)) {
      from = stop.end;
      const end = endAt(text, stop, start, paragraph.end, rule);
      if (end === undefined) continue;
      put(end);
      for (
        let mark = markAt(text, start, note);
        mark !== undefined && mark.end < paragraph.end;
        mark = markAt(text, start, note)
      ) {
        note = mark.note;
        put(mark.end);
      }
      from = Math.max(from, start);
    }
    if (start < paragraph.end) sentences.push({ start, end: paragraph.end });
  }
  return sentences;
}

/** A mark between sentences that begins here. A bare figure is one only where it counts the notes on. */
function markAt(text: string, at: number, note: number): { end: number; note: number } | undefined {
  BETWEEN.lastIndex = at;
  const match = BETWEEN.exec(text);
  if (match === null) return undefined;
  const end = at + match[0].length;
  if (match[1] === undefined) return { end, note };
  const number = Number(match[1]);
  // "12 Vet. App. 369" and "2 F. 3d" go on with an abbreviation.
  if (!goesOn(number, note) || /^\s\p{Lu}\p{L}{0,4}\./u.test(text.slice(end, end + 8))) return undefined;
  return { end, note: number };
}

/** The first run of stops at or after a position. Positions ascend; a stop far ahead is looked for once, not once a paragraph. */
function stopFinder(text: string): (from: number) => Span | undefined {
  let known: Span | undefined = { start: -1, end: -1 };
  return (from) => {
    if (known === undefined || known.start >= from) return known;
    CANDIDATE.lastIndex = from;
    const found = CANDIDATE.exec(text);
    known = found === null ? undefined : { start: found.index, end: found.index + found[0].length };
    return known;
  };
}

function endAt(text: string, stop: Span, start: number, limit: number, rule: StopRule | undefined): number | undefined {
  const mark = text.slice(stop.start, stop.end);
  if (mark[0] !== "\t" && mark[0] !== " ") return endAfter(text, stop.start, mark, start, limit, rule);
  // "Decided: May 3   Filed: May 9"; the right-hand bracket of a court's caption.
  if (stop.start <= start || text[stop.start - 1] === "\n") return undefined;
  const head = text.slice(skipWhite(text, stop.end, limit), Math.min(limit, stop.end + 60));
  const fields = FIELD.test(head) && FIELD.test(text.slice(start, start + 60));
  if (!fields && !/^\)(?:\s|$)/u.test(head)) return undefined;
  let end = stop.start;
  while (end > start && /\s/u.test(text[end - 1]!)) end--; // end > start
  return end;
}

/** Where the sentence ends, with its closing marks, or undefined when it goes on. */
function endAfter(
  text: string,
  at: number,
  stop: string,
  start: number,
  limit: number,
  rule: StopRule | undefined,
): number | undefined {
  const afterStop = at + stop.length;
  CLOSERS.lastIndex = afterStop;
  const closers = CLOSERS.exec(text)?.[0] ?? "";
  let end = Math.min(limit, afterStop + closers.length);
  FOOTNOTE.lastIndex = end;
  const note = FOOTNOTE.exec(text)?.[0] ?? "";
  if (note !== "" && end + note.length <= limit) end += note.length;
  if (end >= limit) return limit;
  const next = skipWhite(text, end, limit);
  if (next >= limit) return end;
  if (/[。！？]/u.test(stop)) return end;
  const head = text.slice(next, next + 32);
  if (stop[0] === "." && closers === "") {
    const first = beforeOmission(text, at, stop, limit);
    if (first !== undefined) return first;
  }
  if (next === end) return splitWithoutSpace(text, at, end, closers, head);
  if (!canBegin(head)) return undefined;
  if (/[!?؟]/u.test(stop)) return beginsSentence(head) ? end : undefined;
  if (stop.length > 1 || stop === "…") return beginsSentence(head) && !/^[[(]/u.test(head) ? end : undefined;
  if (rule !== undefined) {
    const word = wordBefore(text, at, start);
    if (closers !== "" || word === "") return beginsSentence(head) ? end : undefined;
    // "1. Nombre": the number stands at the head of the sentence.
    if (/^\d+$/u.test(word) && at - word.length - start <= 1) return undefined;
    return beginsSentence(head) && rule(word, head, text.slice(start, at - word.length).slice(-8)) ? end : undefined;
  }
  if (closers !== "") return endAfterClosers(text, at, start, closers, head) ? end : undefined;
  const apart = next - end > 1 && !/[\n\t]/u.test(text.slice(end, next));
  return endsAtWord(text, at, start, head, apart) ? end : undefined;
}

/** Four stops are a full stop and the mark of an omission: ". . . . The", ".... The". The end is behind the first. */
function beforeOmission(text: string, at: number, stop: string, limit: number): number | undefined {
  if (stop === "." && text.startsWith(". . . .", at)) {
    const end = at + 7;
    return end < limit && /^\s+["“‘'`[(]{0,2}[\p{L}\p{N}$]/u.test(text.slice(end, end + 8)) ? at + 1 : undefined;
  }
  if (stop !== "....") return undefined;
  return /^\s*["“‘'`[(]{0,2}\p{Lu}/u.test(text.slice(at + 4, at + 12)) ? at + 1 : undefined;
}

/** "…out of court.She then" and "…a letter.”The": a scraper lost the space. Never inside a name such as "example.Com". */
function splitWithoutSpace(text: string, at: number, end: number, closers: string, head: string): number | undefined {
  // "in the annex.3 The": a footnote's number. "grew by 2.5 The" has a figure before the stop.
  const note = /^\d{1,2}(?=\s+["“‘'[(]{0,2}\p{Lu})/u.exec(head)?.[0];
  if (note !== undefined && /(?:\p{Ll}{3}|[\p{Ll})\]]["”’)\]]?|\b(?:1[6-9]|20)\d\d)$/u.test(text.slice(at - 5, at)))
    return !isAbbreviation(wordBefore(text, at, 0)) ? end + note.length : undefined;
  if (note !== undefined && closers !== "" && /["”’]$/u.test(closers)) return end + note.length;
  if (/^[“"]?\p{Lu}\p{Ll}+\s/u.test(head) && /\p{Ll}{3}/u.test(text.slice(Math.max(0, at - 3), at))) {
    const opener = /^[“"]?(\p{L}+)/u.exec(head)?.[1]?.toLowerCase();
    if (closers !== "" || (opener !== undefined && OPENERS.has(opener))) return end;
  }
  return undefined;
}

/** "(… 1998.) The" ends; "“No.” v." does not. */
function endAfterClosers(text: string, at: number, start: number, closers: string, head: string): boolean {
  if (/["”’»]/u.test(closers)) return beginsSentence(head);
  const word = wordBefore(text, at, start).toLowerCase();
  if (/^[“"(]?\p{Lu}/u.test(head) && (NEVER_LAST.has(word) || isInitials(word))) {
    return startsWithOpener(head);
  }
  return beginsSentence(head);
}

function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  return (NEVER_LAST.has(lower) && !ALSO_WORDS.has(word)) || isInitials(lower);
}

/** `apart`: two spaces and more follow, as typists put between sentences. */
function endsAtWord(text: string, at: number, start: number, head: string, apart: boolean): boolean {
  const word = wordBefore(text, at, start);
  if (word === "") return beginsSentence(head);
  const lower = word.toLowerCase();
  if (/^\d+$/u.test(word) || /^[A-Za-z]$/u.test(word) || romanValue(word) !== undefined) {
    const before = at - word.length;
    // "1. Whether the court erred", "A. Background": the number stands at the head of the sentence.
    if (before - start <= 1) return false;
    if (/^[A-Z]$/u.test(word)) return apart ? beginsSentence(head) : initialEnds(text, before, head);
    if (/^[a-z]$/u.test(word)) return lower !== "v" && lower !== "p" && lower !== "n" && beginsSentence(head);
    return beginsSentence(head);
  }
  if (lower === "no" && /^\d/u.test(head)) return false;
  // "Fed.R.Crim.P. 29(a)"
  if (/\.\p{Lu}\p{L}{0,4}$/u.test(word) && /^\d/u.test(head)) return false;
  const figure = /^["“(]?[\d§¶]/u.test(head);
  if (ALSO_WORDS.has(word) && !figure) return beginsSentence(head);
  const last = word.slice(word.lastIndexOf(".") + 1);
  const known =
    NEVER_LAST.has(lower) ||
    (last !== word && last.length > 1 && /^\p{Lu}/u.test(last) && NEVER_LAST.has(last.toLowerCase()));
  if (known) {
    // "Cal." and "Va." end sentences too, as "co-counsel from Cal. The" shows; titles never do.
    return (
      (STATE_LIKE.has(lower) || STATE_LIKE.has(last.toLowerCase())) &&
      !figure &&
      (startsWithOpener(head) || (apart && beginsSentence(head)))
    );
  }
  if (MAY_BE_LAST.has(lower) || isInitials(lower))
    return mayBeLastEnds(lower, head) || (apart && !figure && beginsSentence(head));
  return !isReporter(text, at, word, head) && beginsSentence(head);
}

/** "12 Vet. App. 369", "107 Harv. L. Rev. 757", "338 N.J. Super. 176": a short word between a number or an abbreviation and another. */
function isReporter(text: string, at: number, word: string, head: string): boolean {
  if (word.length > 6 || !/^\p{Lu}/u.test(word)) return false;
  if (!/[\d.]\s$/u.test(text.slice(Math.max(0, at - word.length - 2), at - word.length))) return false;
  if (/^\d/u.test(head)) return true;
  const next = /^(\p{Lu}\p{Ll}{0,6})\./u.exec(head)?.[1];
  return next !== undefined && (next.length === 1 || NEVER_LAST.has(next.toLowerCase()));
}

function mayBeLastEnds(lower: string, head: string): boolean {
  if (lower === "id" || lower === "ibid") return beginsSentence(head) && !head.startsWith("§") && !head.startsWith("¶");
  return startsWithOpener(head);
}

/** "Harriet Q. Lindqvist" goes on; "Exhibit B. The" ends. */
function initialEnds(text: string, before: number, head: string): boolean {
  const previous = /([\p{L}\p{N}]+)[\s\u00a0]*$/u.exec(text.slice(Math.max(0, before - 20), before))?.[1];
  const label =
    previous !== undefined &&
    /^(?:exhibit|part|section|appendix|count|plan|hepatitis|vitamin|group|type|grade|schedule|class|title|and)$/iu.test(
      previous,
    );
  return label ? beginsSentence(head) : startsWithOpener(head) && previous !== undefined && /^\p{Ll}/u.test(previous);
}

function startsWithOpener(head: string): boolean {
  if (/^Nos?\.\s?\S*\d/u.test(head)) return false;
  // "A. Smith" begins with an initial.
  const word = /^["“‘'([]{0,2}(\p{Lu}(?!\.)[\p{L}’']*)/u.exec(head)?.[1];
  return word !== undefined && OPENERS.has(word.toLowerCase());
}

function canBegin(head: string): boolean {
  return !/^[,;:%]/u.test(head) && !/^[a-z]/u.test(head);
}

/** A capital, a figure or an opening mark. */
function beginsSentence(head: string): boolean {
  return /^[\u200e\u200f]?["'“‘`«([*•–—§¶_¿¡-]{0,3}\s?(?:\p{Lu}|\p{Lo}|\p{N}|§|¶|@|#|\$)|^\* \* \*/u.test(head);
}

function isInitials(word: string): boolean {
  return /^\p{L}(?:\.\p{L}){1,4}$/u.test(word) || /^(?:\p{L}\.){1,3}\p{Ll}{1,4}$/u.test(word);
}

/** The run of letters, digits, full stops, apostrophes and ampersands before `at`: "F.3d", "U.S", "dep't". */
function wordBefore(text: string, at: number, start: number): string {
  const from = Math.max(start, at - LONGEST_WORD);
  let begin = at;
  while (begin > from && /[\p{L}\p{N}.'’&§]/u.test(text[begin - 1]!)) begin--; // from ≤ begin - 1 < at
  return text
    .slice(begin, at)
    .replace("’", "'")
    .replace(/^['.]+/u, "");
}

function skipWhite(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && /[\s\ufeff]/u.test(text[at]!)) at++; // at < limit ≤ text.length
  return at;
}
