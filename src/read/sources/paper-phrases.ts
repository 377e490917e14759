// What the words around a noun say of the paper that is meant: its date, its title, who wrote it, to whom.

import { isExact, type Span } from "../../base/base.ts";
import type { DateMention, NameMention, PaperType } from "../../record/record.ts";
import type { PaperNoun, PaperScene } from "./paper-scene.ts";

interface Told<T> extends Span {
  readonly is: T;
}

/** A word of a noun phrase behind a preposition, with the space before it: no verb of the clause. */
const WORD = String.raw` (?!(?:said|says|was|were|is|are|had|has|have|did|does|will|would|that|who|which|when|after|before|while|because|and (?:he|she|they|it)|(?!united|u\.?s)[a-z]+ed)\b)[\w.&'-]+`;
const GIVEN =
  "dated|filed|issued|entered|sent|signed|published|released|written|posted|delivered|submitted|handed down|mailed|circulated|addressed|made public";
/** Each preposition begins a phrase of its own, so that the words can be cut in one way only. */
const OPENS = "(?:to|from|by|of|for|with|in|granting|denying|on)";
const PHRASES = `(?: ${OPENS}(?=${WORD})(?:(?! ${OPENS} )${WORD}){0,9})*`;
/** What may stand between a noun and its date. */
const TO_DATE = new RegExp(
  String.raw`^,?(?<phrase>${PHRASES})(?<given>(?:,| that| which)?(?: was| is| were)? ?(?:\b(?:${GIVEN})\b)(?: (?:to|by|with|in)(?:${WORD}){1,9})?)?,?(?<link> (?:on|of|from|in|as of))? ?(?:the )?$`,
);
const REACH = 120;
/** What takes place, and is not given out, on a day: "the June 3 hearing notice". */
const TAKES_PLACE = /\b(?:hearing|meeting|trial|arrest|conference|raid|shooting|attack|protest|rally|deadline)\b/i;
const OF_AN_EVENT: ReadonlySet<PaperType> = new Set(["transcript", "recording"]);

/** The date of the paper, where the words tie it to the noun. */
export function dateOf(scene: PaperScene, noun: PaperNoun): Told<DateMention> | undefined {
  const told = scene.dates.filter(isOfUse);
  if (told.length === 0) return undefined;
  const { view, sentence } = scene;
  const ahead = told.findLast((one) => one.start >= noun.from && one.end <= noun.start);
  if (ahead !== undefined && noun.from < noun.start) {
    const between = view.slice(ahead.end, noun.start);
    if (!TAKES_PLACE.test(between) || OF_AN_EVENT.has(noun.type)) return { ...spanOf(ahead), is: ahead };
    return undefined;
  }
  const issued = isIssued(view, sentence, noun);
  const behind = told.find((one) => one.start >= noun.end);
  if (behind !== undefined && behind.start - noun.end <= REACH) {
    const between = view.slice(noun.end, behind.start);
    if (OF_AN_EVENT.has(noun.type) && /^ (?:of|from) (?:the|his|her|their|a) $/.test(between))
      return { ...spanOf(behind), is: behind };
    const groups = TO_DATE.exec(between)?.groups;
    const link = groups?.["link"]?.trim();
    if (between === " ") return { ...spanOf(behind), is: behind };
    const isNext = groups?.["phrase"] === "" && (link === "of" || link === "from");
    const isTied = groups?.["given"] !== undefined || isNext;
    if (groups !== undefined && (isTied || (issued && link !== "as of"))) return { ...spanOf(behind), is: behind };
  }
  const [only] = told;
  const leads = only !== undefined && told.length === 1 && only.end <= noun.from && issued;
  const isLed = leads && /\b[Oo]n $/.test(view.slice(Math.max(sentence.start, only.start - 4), only.start));
  return isLed ? { ...spanOf(only), is: only } : undefined;
}

/** A day or a month; "last year" would fit too many. */
function isOfUse({ date, timex }: DateMention): boolean {
  if (timex.type === "DURATION" || timex.type === "SET") return false;
  return isExact(date) || /^\d{4}-\d{2}$/.test(date.edtf);
}

const ISSUED =
  /\b(?:issued|filed|sent|signed|wrote|published|released|entered|submitted|delivered|posted|mailed|handed down|lodged|served|gave out|put out|aired)(?: (?!and\b|or\b|but\b|that\b)[\w.'-]+){0,5} ?$/;

/** Does a verb right before it say that it was given out? */
export function isIssued(view: string, sentence: Span, noun: PaperNoun): boolean {
  return ISSUED.test(view.slice(Math.max(sentence.start, noun.from - 70), noun.from));
}

const TITLE_BEHIND =
  /^(?:,? (?:by|from|in|on|of) [^",;()]{1,50})?,?(?<cue> (?:titled|entitled|called|headlined|headed|captioned|named|under the (?:title|headline|heading)(?: of)?))?,?:? ?"(?<title>[^"\n]{4,160}?)[,.]?"/;

const TITLE_AHEAD = /"([^"\n]{4,160}?),?",? $/;

/** The words in quotation marks that are its title; `is` is their place. Without "titled" they must be written like one. */
export function titleOf(view: string, sentence: Span, noun: PaperNoun): Told<Span> | undefined {
  const after = TITLE_BEHIND.exec(view.slice(noun.end, Math.min(sentence.end, noun.end + 240)));
  const title = after?.groups?.["title"];
  if (after !== null && title !== undefined && (after.groups?.["cue"] !== undefined || isTitleCase(title))) {
    const start = noun.end + after[0].lastIndexOf(title);
    return { start: noun.start, end: noun.end + after[0].length, is: { start, end: start + title.length } };
  }
  const before = view.slice(Math.max(sentence.start, noun.from - 180), noun.from);
  const [whole, ahead] = TITLE_AHEAD.exec(before) ?? [];
  if (whole === undefined || ahead === undefined || !isTitleCase(ahead)) return undefined;
  const start = noun.from - whole.length;
  return { start, end: noun.end, is: { start: start + 1, end: start + 1 + ahead.length } };
}

/** Every longer word has a capital, and there are two of them. */
function isTitleCase(title: string): boolean {
  const words = title.match(/[\p{L}\p{N}'-]+/gu) ?? [];
  const telling = words.filter((word) => word.length > 4 || /^\p{Lu}/u.test(word));
  return telling.length >= 2 && telling.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

const BY =
  /^,? (?:(?:written|signed|issued|filed|published|released|sent|prepared|produced|sworn) )?(?:by|from) (?:the |his |her |its |their )?(?:[A-Za-z][\w.-]* ){0,3}$/;
const OF = /^ of (?:the )?(?:[A-Z][\w.-]* ){0,3}$/;
const IN = /^ (?:published |that appeared |printed )?(?:in|on) (?:the )?$/;
const TO =
  /^(?:,? (?:of|dated|on|from) [\w., ]{3,24}| (?:sent|addressed|written)(?: [\w., ]{3,18})?| [A-Z][\w., ]{2,18})? to (?:the |his |her |its |their )?(?:[A-Za-z][\w.-]* ){0,4}$/;
const OFFICE = /^,? (?:(?:by|from) |of )the ((?:[A-Z][\w'&-]+ ?(?:of (?:the )?|and |for )?){2,6})(?=[\s,.;)])/;
const WITH_ADDRESSEE: ReadonlySet<PaperType> = new Set(["letter", "email", "memorandum", "records request", "notice"]);
const SHOWN: ReadonlySet<PaperType> = new Set(["recording", "transcript", "article"]);

/** "a State Department official": somebody else than the name. */
const IN_SERVICE = /^ (?:official|employee|lawyer|attorney|agent|officer|spokes|source|prosecutor|judge|member|staff)/;

interface Author {
  readonly name: string;
  readonly isOutlet: boolean;
}

/** Who wrote it and to whom, where a name says so. */
export function authorOf(
  { view, sentence, names }: PaperScene,
  noun: PaperNoun,
): { author?: Told<Author> | undefined; addressee?: Told<string> | undefined } {
  const owner = names.findLast(
    (name) =>
      name.end <= noun.start && name.end >= noun.from && /^(?:'s?|s') ?$/.test(view.slice(name.end, name.end + 2)),
  );
  const outlet = names.findLast(
    (name) =>
      name.start >= noun.from &&
      name.end <= noun.start &&
      isOutlet(name) &&
      view.slice(name.end, noun.start).length < 20,
  );
  const behind = names.filter((name) => name.start >= noun.end && name.start - noun.end <= 80);
  const by = behind.find((name) => {
    if (name.kind === "place" || IN_SERVICE.test(view.slice(name.end, name.end + 24))) return false;
    const between = view.slice(noun.end, name.start);
    if (BY.test(between)) return noun.type !== "recording" || isOutlet(name);
    if (OF.test(between)) return !SHOWN.has(noun.type);
    return IN.test(between) && isOutlet(name);
  });
  const to = WITH_ADDRESSEE.has(noun.type)
    ? behind.find((name) => name.kind !== "place" && TO.test(view.slice(noun.end, name.start)))
    : undefined;
  const writer = owner ?? outlet ?? by;
  const office = writer === undefined ? OFFICE.exec(view.slice(noun.end, Math.min(sentence.end, noun.end + 90))) : null;
  const author = writer
    ? { ...spanOf(writer), is: { name: writer.name, isOutlet: isOutlet(writer) } }
    : office && !SHOWN.has(noun.type)
      ? { start: noun.end, end: noun.end + office[0].length, is: { name: office[1]!.trim(), isOutlet: false } } // the group always takes part
      : undefined;
  return { author, addressee: to && { ...spanOf(to), is: to.name } };
}

function isOutlet(name: NameMention): boolean {
  return name.kind === "organization" && name.type === "publication";
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
