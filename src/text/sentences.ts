// Sentences inside paragraphs. A stop ends a sentence unless it belongs to an abbreviation, an initial, a number, a
// citation or an enumeration, or the sentence plainly goes on after it. One pass over the text.

import type { Span } from "../base/base.ts";

/** Abbreviations after which a sentence hardly ever ends: a name, a number or a citation follows. */
const NEVER_LAST = new Set(
  (
    "mr mrs ms mx dr prof sen sens rep reps gov lt sgt cpl pvt capt cmdr col gen adm maj rev hon fr msgr st messrs mmes atty " +
    "supt det insp ofc dep asst assoc pres treas v vs nos no. art arts sec secs § §§ para paras par pp p ch cl cls fig figs ex exs exh exhs " +
    "app apps vol vols ed eds tit tbl cf e.g i.e viz accord cert ca cir dist ct cty cnty dept div fed supp ref reg regs stat amend " +
    "ann bankr civ crim evid proc prac rptr cal app'x f s.ct l.ed fla mass minn mich miss mo mont neb nev okla ore pa tenn tex " +
    "va vt wash wis wyo ala ariz ark colo conn del ga ill ind kan ky la md me n.d n.m n.j n.y n.h n.c s.c s.d r.i w.va d.c u.s.c c.f.r " +
    "intl int'l nat'l ass'n comm'n comm dep't gov't sup atl so ne nw se sw approx est ext tel " +
    "mt ft ave blvd rd hwy rte apt ste bldg dkt decl tr resp br pet mem op slip rec transcr compl mot ans aff univ hosp" +
    " eng'g doc docs ecfs att atts attach const cllr cst mgmt mfg ry r.r mun pub sch educ envtl sys tech serv servs indus transp prods"
  ).split(" "),
);

/** Abbreviations that may also stand last: a sentence ends after them when the next word can only begin one. */
const MAY_BE_LAST = new Set(
  (
    "jr sr esq inc ltd co corp llc llp cos bros assn etc al id ibid jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues " +
    "wed thu thur thurs fri sat sun u.s u.k u.n e.u u.s.a a.m p.m m.d ph.d j.d ll.m b.a m.a b.c a.d no d.c op.cit supra infra n rel"
  ).split(" "),
);

/** Words that begin a sentence far more often than they go on with a name. */
const OPENERS = new Set(
  (
    "the a an this that these those he she it they we i you his her its their our my your there here when while if although though " +
    "because since after before in on at by for from with under during as but and or so yet nor however moreover further furthermore " +
    "therefore thus accordingly instead meanwhile also then once no not what who why how where which whether both each every all any " +
    "some many most several one two three to see according even despite only such upon within without rather indeed similarly " +
    "additionally finally first second third next last mr mrs ms dr plaintiff defendant petitioner respondent appellant appellee" +
    " congress nothing nor"
  ).split(" "),
);

const CANDIDATE = /[.!?…。！？]+/gu;
const CLOSERS = /["'”’»)\]*]*/uy;
const FOOTNOTE = /(?:\[\d{1,3}\]|\(\d{1,3}\))?/uy;
const LONGEST_WORD = 24;

/** Trimmed, in order, not overlapping; together they hold all text of the paragraphs that is not white space. */
export function findSentences(text: string, paragraphs: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  const next = stopFinder(text);
  for (const paragraph of paragraphs) {
    let { start } = paragraph;
    let from = start;
    for (let stop = next(from); stop !== undefined && stop.start < paragraph.end; stop = next(from)) {
      from = stop.end;
      const end = endAfter(text, stop.start, text.slice(stop.start, stop.end), start, paragraph.end);
      if (end === undefined) continue;
      sentences.push({ start, end });
      start = skipWhite(text, end, paragraph.end);
      from = Math.max(from, start);
    }
    if (start < paragraph.end) sentences.push({ start, end: paragraph.end });
  }
  return sentences;
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

/** Where the sentence ends, with its closing marks, or undefined when it goes on. */
function endAfter(text: string, at: number, stop: string, start: number, limit: number): number | undefined {
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
  if (next === end) return splitWithoutSpace(text, at, end, closers, head);
  if (!canBegin(head)) return undefined;
  if (/[!?]/u.test(stop)) return beginsSentence(head) ? end : undefined;
  if (stop.length > 1 || stop === "…") return beginsSentence(head) && !/^[[(]/u.test(head) ? end : undefined;
  if (closers !== "") return endAfterClosers(text, at, start, closers, head) ? end : undefined;
  return endsAtWord(text, at, start, head) ? end : undefined;
}

/** "…out of court.She then" and "…a letter.”The": a scraper lost the space. Never inside a name such as "example.Com". */
function splitWithoutSpace(text: string, at: number, end: number, closers: string, head: string): number | undefined {
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

function endsAtWord(text: string, at: number, start: number, head: string): boolean {
  const word = wordBefore(text, at, start);
  if (word === "") return beginsSentence(head);
  const lower = word.toLowerCase();
  if (/^\d+$/u.test(word) || /^[ivxlc]{1,5}$/iu.test(word) || /^[A-Za-z]$/u.test(word)) {
    const before = at - word.length;
    // "1. Whether the court erred", "A. Background": the number stands at the head of the sentence.
    if (before - start <= 1) return false;
    if (/^[A-Z]$/u.test(word)) return initialEnds(text, before, head);
    if (/^[a-z]$/u.test(word)) return lower !== "v" && lower !== "p" && lower !== "n" && beginsSentence(head);
    return beginsSentence(head);
  }
  if (lower === "no" && /^\d/u.test(head)) return false;
  if (NEVER_LAST.has(lower)) {
    // "Cal." and "Va." end sentences too, as "co-counsel from Cal. The" shows; titles never do.
    return STATE_LIKE.has(lower) && startsWithOpener(head) && !/^\d/u.test(head);
  }
  if (MAY_BE_LAST.has(lower) || isInitials(lower)) return mayBeLastEnds(lower, head);
  return !isReporter(text, at, word, head) && beginsSentence(head);
}

/** "12 Vet. App. 369": a short word between a number and another abbreviation is a reporter's name. */
function isReporter(text: string, at: number, word: string, head: string): boolean {
  if (word.length > 6 || !/\d\s$/u.test(text.slice(Math.max(0, at - word.length - 2), at - word.length))) return false;
  const next = /^(\p{Lu}\p{Ll}{0,6})\./u.exec(head)?.[1];
  return next !== undefined && NEVER_LAST.has(next.toLowerCase());
}

const STATE_LIKE = new Set(
  (
    "cal fla mass minn mich miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala ariz ark colo conn del ga ill ind kan ky la " +
    "md me n.y n.j d.c n.c s.c n.d s.d dist ct dept div app supp cir cert ch stat proc evid ave blvd rd est ext st art serv u.s.c c.f.r" +
    " rec decl resp tr br ans mem op pub tech sch ed ex par app'x f reg regs amend"
  ).split(" "),
);

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
  const word = /^["“‘'([]{0,2}(\p{Lu}[\p{L}’']*)/u.exec(head)?.[1];
  return word !== undefined && OPENERS.has(word.toLowerCase());
}

function canBegin(head: string): boolean {
  return !/^[,;:%]/u.test(head) && !/^[a-z]/u.test(head);
}

/** A capital, a figure or an opening mark. */
function beginsSentence(head: string): boolean {
  return /^["'“‘«([*•–—§¶_¿¡-]{0,3}\s?(?:\p{Lu}|\p{Lo}|\p{N}|§|¶|@|#|\$)/u.test(head);
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
