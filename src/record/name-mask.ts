// Masks the names of people who are not to be named, in every form in which they stand: whole, in parts, in capitals, joined in an
// address or a hashtag. The masked text has the same length, so that every place in it stays where it is.

import type { Span } from "../base/base.ts";
import { foldKey } from "../text/text.ts";

/** Somebody who is not named. */
export interface Hidden {
  readonly names: readonly string[];
  /** Words that only describe somebody ("the baker next door"): masked as a whole, never in parts. */
  readonly descriptions: readonly string[];
}

export interface NameMask {
  /** Where hidden names stand, in order, without overlap. */
  spans(text: string): Span[];
  text(words: string): string;
  hits(words: string): boolean;
}

const MASK = "•";

/** Never masked alone: they stand in names and say nothing of whose name it is. */
const PARTICLES = new Set(
  "of the a an and or von van der den de da do dos das del della di la le el al bin ibn abu bint ben mac mc st san jr sr ii iii mr mrs ms miss dr prof sir hon judge justice sister brother father mother rev el-".split(
    " ",
  ),
);
const DAYS = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split(
    " ",
  ),
);
/** One letter gives nobody away. */
const LEAST_PART = 2;
/** Within another word fewer letters stand by chance. */
const LEAST_HUMP = 3;
/** Two letters that are mostly no name: small words, and the states. */
const SHORT_WORDS = new Set(
  (
    "am an as at be by do go he hi if in is it me my no of oh ok on or so to up us we ed ex id ii iv vi vs re pm tv uk un eu " +
    "al de el en es la le lo mi se si su te tu ya yo ha da ni os " +
    "ak az ar ca co ct fl ga il ia ks ky md ma mn ms mo mt ne nv nh nj nm ny nc nd pa ri sc sd tn tx ut vt va wa wv wi wy dc"
  ).split(" "),
);
/** Usual words that are names as well: in small letters they are words. */
const WORDS_AND_NAMES = new Set(
  (
    "will may mark bill rose grant hope faith grace young old brown black white green gray grey long short small little rich " +
    "frank drew rob pat sue jack dean dale glen hunter carter baker cook smith mason miller taylor fisher fox wolf bird king " +
    "bishop pope price banks bank field fields wood woods stone hill hills lake park parks street church forest river rivers " +
    "brook brooks bush snow frost winter summer day days knight page rice berry bean cherry olive ivy lily daisy violet ruby " +
    "pearl amber crystal jade joy dawn eve holly heather ginger sandy rocky angel christian art gene norm ray guy max ace " +
    "chase chance case cash cross close cole love lovely power powers wise strong sharp swift quick good best west east north " +
    "south major judge law laws marshal marshall sergeant ward warden warner sheriff porter potter gardener gardner weaver " +
    "butler parsons shepherd singer sawyer archer cooper turner tanner tyler walker rider ryder driver forester bowman chapman " +
    "freeman newman goodman bell ball booth bond bright burns chambers cloud coin cotton crane dove drum duke earl english " +
    "french german ford flowers flower garden gates gate golden gold silver steel iron hand hands head heart house holmes home " +
    "horn hall key keys lamb land lane light lock lord moon more moore moss noble oak palm peace pepper pool poor rain reed " +
    "ring root royal rush sand save savage sea star stand star still sun temple thorn top tower town trip true twin vale van " +
    "victor wall walls wade wing wolf worth paz luz sol cruz flores reyes rey rios rio campo campos casa mar mercedes dolores " +
    "consuelo rosario pilar blanca blanco rubio moreno delgado bueno bravo guerra santos santo angeles domingo segundo leal"
  ).split(" "),
);
/** Before these a word in small letters is a thing. */
const BEFORE_A_THING =
  /(?:^|[^\p{L}])(?:(?:the|an?)\s+(?:\p{Ll}+\s+)?|(?:his|her|their|my|our|your|its|each|every|el|la|los|las|una?|sus?)\s+)$/u;
const LEAST_JOINED = 7;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * @param open Names that are printed: a part that also stands in one of these ("Ilves" of a brother) is masked only in a whole name.
 * @param ordinary Is a part also a usual word of the texts, so that it is no sign of a person?
 */
export function nameMask(
  hidden: readonly Hidden[],
  open: readonly string[],
  ordinary: (part: string) => boolean = () => false,
): NameMask {
  const wholes = new Map<string, (readonly string[])[]>();
  const parts = new Set<string>();
  const joined = new Map<string, string[]>();
  const openParts = new Set(open.flatMap(partsOf));
  const openWholes = new Set(open.map((name) => partsOf(name).join(" ")));
  for (const { names, descriptions } of hidden) {
    for (const name of [...names, ...descriptions]) {
      const words = partsOf(name);
      if (words.length < 2 || openWholes.has(words.join(" "))) continue;
      for (const order of words.length === 2 ? [words, words.toReversed()] : [words])
        wholes.getOrInsert(order[0] ?? "", []).push(order);
    }
    for (const name of names) {
      const words = partsOf(name);
      const telling = words.filter((word) => !PARTICLES.has(word));
      for (const word of telling)
        if (
          word.length >= LEAST_PART &&
          !/^\d+$/u.test(word) &&
          !openParts.has(word) &&
          !DAYS.has(word) &&
          !(word.length === 2 && SHORT_WORDS.has(word)) &&
          !ordinary(word)
        )
          parts.add(word);
      if (telling.length < 2) continue;
      for (const order of [words, words.toReversed()]) {
        const run = order.join("");
        if (run.length >= LEAST_JOINED) joined.getOrInsert(run.slice(0, LEAST_JOINED), []).push(run);
      }
    }
  }
  for (const list of wholes.values()) list.sort((a, b) => b.length - a.length);
  const known = new Map<string, Seen>();
  const see = (printed: string): Seen =>
    known.getOrInsertComputed(printed, () => seen(printed, { parts, openParts, joined }));

  const spans = (text: string): Span[] => {
    if (wholes.size === 0 && parts.size === 0) return [];
    const words = [...text.matchAll(WORD)].map(({ 0: printed, index }) => ({
      printed,
      start: index,
      end: index + printed.length,
    }));
    const found: Span[] = [];
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!; // i < length
      const { folded, isPart, isWord, inside } = see(word.printed);
      const length = folded
        .flatMap((form) => wholes.get(form) ?? [])
        .reduce((most, whole) => Math.max(most, isHere(whole, i) ? whole.length : 0), 0);
      if (length > 0) found.push({ start: word.start, end: words[i + length - 1]!.end });
      else if (isPart && (!isLower(word.printed) || isGlued(text, word) || !(isWord || isThing(text, word.start))))
        found.push(word);
      else for (const { start, end } of inside) found.push({ start: word.start + start, end: word.start + end });
    }
    function isHere(whole: readonly string[], at: number): boolean {
      return whole.every((part, k) => {
        const next = words[at + k];
        if (next === undefined || (k > 0 && isApart(text, words[at + k - 1]!.end, next.start))) return false; // at + k - 1 < at + k
        return see(next.printed).folded.includes(part);
      });
    }
    return merged(text, found);
  };
  const text = (words: string): string => maskedAt(words, spans(words));
  return { spans, text, hits: (words) => spans(words).length > 0 };
}

/** The text with these spans dotted out, spaces and all, so that not even the shape of a name is left. */
export function maskedAt(text: string, hidden: readonly Span[], offset = 0): string {
  let out = "";
  let at = 0;
  for (const { start, end } of hidden) {
    const from = Math.max(at, start - offset);
    const to = Math.min(text.length, end - offset);
    if (from >= to) continue;
    out += text.slice(at, from) + MASK.repeat(to - from);
    at = to;
  }
  return out + text.slice(at);
}

/** The words of a name, folded. */
export function partsOf(name: string): string[] {
  return [...name.matchAll(WORD)].map(({ 0: word }) => foldKey(word)).filter((word) => word !== "");
}

interface Seen {
  /** The word folded, and without an Arabic article or particle that is written with it. */
  readonly folded: readonly string[];
  /** Also as its plural. */
  readonly isPart: boolean;
  /** In small letters it is a usual word. */
  readonly isWord: boolean;
  /** Names that are joined to other letters in it. */
  readonly inside: readonly Span[];
}

interface KnownParts {
  readonly parts: ReadonlySet<string>;
  readonly openParts: ReadonlySet<string>;
  readonly joined: ReadonlyMap<string, readonly string[]>;
}

function seen(printed: string, { parts, openParts, joined }: KnownParts): Seen {
  const whole = foldKey(printed);
  const folded = /\p{Script=Arabic}/u.test(printed) ? arabicForms(whole) : [whole];
  const plural = openParts.has(whole) ? [] : [/^(.+)s$/u, /^(.+)es$/u].flatMap((form) => form.exec(whole)?.[1] ?? []);
  const isPart = [...folded, ...plural].some((form) => parts.has(form));
  const isWord = [...folded, ...plural].some((form) => WORDS_AND_NAMES.has(form));
  return { folded, isPart, isWord, inside: isPart ? [] : [...joinedIn(printed, joined), ...humpsIn(printed, parts)] };
}

function arabicForms(word: string): string[] {
  const forms = new Set([word]);
  for (const form of forms) {
    const bare = /^(?:ال|[وفبلك](?=\p{L}{3}))(?<rest>\p{L}{2,})$/u.exec(form)?.groups?.["rest"];
    if (bare !== undefined) forms.add(bare);
    if (form.length > 2 && !form.startsWith("ال")) forms.add(`ال${form}`);
    if (forms.size > 12) break;
  }
  return [...forms];
}

/** "freelenailves": only where folding keeps the length, so that the place is sure. */
function joinedIn(printed: string, joined: ReadonlyMap<string, readonly string[]>): Span[] {
  const lower = printed.normalize("NFC").toLowerCase();
  if (joined.size === 0 || lower.length < LEAST_JOINED || lower.length !== printed.length) return [];
  const plain = lower.replace(/\P{ASCII}/gu, (letter) => foldKey(letter) || letter);
  if (plain.length !== printed.length) return [];
  const found: Span[] = [];
  for (let at = 0; at + LEAST_JOINED <= plain.length; at++)
    for (const run of joined.get(plain.slice(at, at + LEAST_JOINED)) ?? [])
      if (plain.startsWith(run, at)) found.push({ start: at, end: at + run.length });
  return found;
}

/** "FreeLena" is two words in one. */
function humpsIn(printed: string, parts: ReadonlySet<string>): Span[] {
  if (!/\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L}/u.test(printed)) return [];
  return [...printed.matchAll(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu)].flatMap(({ 0: hump, index }) =>
    hump.length >= LEAST_HUMP && parts.has(foldKey(hump)) ? [{ start: index, end: index + hump.length }] : [],
  );
}

function isLower(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

function isThing(text: string, start: number): boolean {
  return BEFORE_A_THING.test(text.slice(Math.max(0, start - 40), start));
}

/** Part of an address, a file's name or a tag: there names stand in small letters. */
function isGlued(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  return /[\p{L}\p{N}][._@/+-]$|[#@/_]$/u.test(before) || /^[._@/+-][\p{L}\p{N}]|^[@/_]/u.test(after);
}

/** Between the words of one name stand only spaces and the marks of initials and hyphens, and no blank line. */
function isApart(text: string, end: number, start: number): boolean {
  if (start - end > 8) return true;
  const between = text.slice(end, start);
  return !/^[\s.,'’‘`´_·-]*$/u.test(between) || /\n\s*\n/u.test(between);
}

/** In order; names that stand side by side are one. */
function merged(text: string, spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last !== undefined && (span.start <= last.end || /^[ \t]+$/u.test(text.slice(last.end, span.start))))
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push({ start: span.start, end: span.end });
  }
  return out;
}
