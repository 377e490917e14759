// Blanks of a template that nobody filled in: "[Your Name]", "Dear ____,", "«First_Name»", "Click here to enter text".
// A bracket is a blank when all its words are such as templates ask for, or when it tells the writer to put something in.

import { overlaps, type Span } from "../../base/base.ts";

export interface Blank extends Span {
  readonly hint: string;
}

const OPEN = "A blank of a template was left unfilled here.";
const CROSSED = "This was left to be filled in or was crossed out.";

const BRACKETED =
  /\[([^[\]\n]{1,48})\]|\{\{\s?([\w .-]{1,40}?)\s?\}\}|<{1,2}([A-Za-z][\w ,'’/-]{1,40})>{1,2}|\*\|([A-Z_]{2,30})\|\*/g;
/** The marks of programs that fill in letters, around a word: «Last_Name», {Name}, ${name}, %FIRSTNAME%, #NAME#, {% name %}. */
const MARKED =
  /«([A-Za-z][\w ]{1,40})»|\$?(?<!\{)\{([A-Za-z][\w .-]{1,30})\}(?!\})|%([A-Z][A-Z_]{2,30})%|(?<![\w#])#([A-Z][A-Z_]{2,30})#|\{%\s?([\w .]{2,40}?)\s?%\}/g;
/** Words that a form shows where text is to be put. */
const PROMPT =
  /\b(?:[Cc]lick (?:or tap )?(?:here )?to (?:enter|add) (?:text|a date|name|title)\b\.?|[Cc]hoose an item\.|(?:[Ee]nter|[Tt]ype|[Ii]nsert) (?:your )?(?:text|name|address|date) here\b|(?:INSERT|ENTER|TYPE) (?:[A-Z]{2,12} ){1,4}HERE\b|(?:INSERT|ADD) (?:NAME|DATE|ADDRESS|TITLE|PHOTO|LOGO|QUOTE|TEXT)\b|[Ll]orem ipsum(?: dolor sit amet)?)/g;
/** Nobody is greeted: "Dear Senator ____,", "Dear Name:". */
const NOBODY = /\bDear (?:\p{Lu}[\p{L}.]{1,14} ){0,3}(_{2,60}|\.{4,60}|(?:(?:First|Last|Full) )?Name(?=[,:]))/gu;
const CROSSED_OUT =
  /(?<![\w-])(?:X{4,40}|XX(?:\/XX)(?:\/(?:XX(?:XX)?|(?:19|20)\d\d))?|X{2,4}(?:-X{2,4}){1,3}|TBD|TBA)(?![\w-])/g;

/** In order. Inside the quotations square brackets are an editor's. */
export function findBlanks(text: string, quotations: readonly Span[]): Blank[] {
  const found: Blank[] = [];
  const add = (start: number, length: number, hint: string): void => {
    found.push({ start, end: start + length, hint });
  };
  for (const { index, 0: whole } of text.matchAll(CROSSED_OUT)) add(index, whole.length, CROSSED);
  for (const { index, 0: whole } of text.matchAll(PROMPT)) add(index, whole.length, OPEN);
  for (const { index, 0: whole, 1: blank } of text.matchAll(NOBODY))
    add(index + whole.length - blank!.length, blank!.length, OPEN); // the group always takes part
  for (const match of text.matchAll(MARKED)) {
    const words = match.slice(1).find((group) => group !== undefined) ?? "";
    if (isAsked(words) || /^«\w+_\w+»$/.test(match[0])) add(match.index, match[0].length, OPEN);
  }
  let next = 0;
  const sorted = [...quotations].sort((a, b) => a.start - b.start);
  for (const match of text.matchAll(BRACKETED)) {
    const { index, 0: whole } = match;
    while (next < sorted.length && sorted[next]!.end <= index) next++; // bounded by the test before it
    const quoted = sorted[next] !== undefined && sorted[next]!.start <= index; // the first test says it is there
    if (isBlank(text, match, quoted)) add(index, whole.length, OPEN);
  }
  return withoutOverlaps(found);
}

/** A word that templates ask for. */
const WORDS = new Set(
  (
    "name firstname lastname fullname fname lname first last middle full surname date address street city town state zip code zipcode postal phone number telephone " +
    "cell mobile fax email e-mail mail title organization organisation company position recipient sender signature salutation letterhead logo subject month day year amount " +
    "congressmember congressperson congressman congresswoman congress member representative senator assemblymember mp parliament official councilmember councillor councilor mayor " +
    "governor office school district country county province location venue time link url website tk facility detention center centre jail case docket " +
    "age relationship children occupation profession contact info information details story photo quote text place sen rep mr ms mrs mx dr hon honorable"
  ).split(" "),
);
const JOINING = new Set("your their his her the a an of and or to for in at here's".split(" "));
/** It tells the writer what to do. */
const TOLD =
  /^(?:please )?(?:insert|enter|your|fill in|add|choose|select|type|include|describe|name of|to come)(?:$|[\s/,:])/i;
/** It says that something was left out on purpose. */
const LEFT_OUT =
  /\b(?:withheld|redacted|omitted|on file|deleted|removed|illegible|unknown|not given|protected|hidden|changed)\b/i;
/** Stamps and editors' remarks that stand in brackets and are no blanks. */
const REMARK =
  /^(?:proposed|redacted|sealed|signed|sic|sic\.|filed|omitted|emphasis|citations?|internal|inaudible|crosstalk|laughter|applause|pause|unintelligible|translation|translated|original|recess|under seal|footnote|image|video|photo|note|editor|ed\.|via|by|source|\.\.\.|…|\d|[ivxlc]+$)/i;

/** Are all words such as a template asks for? "[CITY, STATE]", "first_name"; not "[Senator Rao]". */
function isAsked(inner: string): boolean {
  const words = inner
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .split(/[\s_/,.:&()+-]+/)
    .filter((word) => word !== "");
  return words.some((word) => isTemplateWord(word)) && words.every((word) => isTemplateWord(word) || JOINING.has(word));
}

function isTemplateWord(word: string): boolean {
  return WORDS.has(word) || (word.endsWith("s") && WORDS.has(word.slice(0, -1)));
}

function isBlank(text: string, match: RegExpExecArray, quoted: boolean): boolean {
  const [whole, square, , angle] = match;
  if (square === undefined && angle === undefined) return true; // {{…}} and *|…|* belong to no prose
  const inner = (square ?? angle)!.trim(); // one of them is defined
  if (angle !== undefined)
    return (
      !quoted &&
      (TOLD.test(inner) || /^[A-Z][A-Z ,_/-]+$/.test(inner) || inner.includes("_")) &&
      (TOLD.test(inner) || isAsked(inner))
    );
  if (quoted || REMARK.test(inner) || LEFT_OUT.test(inner)) return false;
  // "weigh[s]" and "[T]he" are glued to a word: an editor's change.
  const [before, after] = [text[match.index - 1] ?? " ", text[match.index + whole.length] ?? " "];
  if (/\w/.test(before) || /[\p{L}\p{N}(]/u.test(after)) return false;
  if (inner.split(/\s+/).length > 6 || /[.;!?] \p{Ll}/u.test(inner)) return false;
  if (/^(?:_{2,}|●|•|\.{4,}|TK|X{2,}|A ?#|s?he\/s?he|(?:him|his)\/hers?|hers?\/(?:him|his))$/i.test(inner)) return true;
  if (TOLD.test(inner)) return true;
  if (!isAsked(inner)) return false;
  // A lower-case insertion is an editor's ("[the representative]"), unless it begins as a template does or stands in two brackets.
  const isTwofold = before === "[" && after === "]";
  return (
    isTwofold ||
    /^\p{Lu}/u.test(inner) ||
    /^(?:name|date|address|city|phone|e-?mail|title|recipient|signature|organi[sz]ation|first|last|full)(?:$|[\s/,])/.test(
      inner,
    )
  );
}

function withoutOverlaps(found: readonly Blank[]): Blank[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((blank, i) => {
    const before = sorted[i - 1];
    return before === undefined || !overlaps(before, blank);
  });
}
