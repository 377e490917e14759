// What a web page, a copy or a template has destroyed or left open: hidden e-mail addresses, broken characters, unfilled blanks.

import type { Span } from "../../base/base.ts";
import type { DamagedMention } from "../../record/record.ts";

const HIDDEN_ADDRESS =
  /\[email\s?protected\]|\[e-?mail (?:address )?(?:hidden|removed|redacted|obfuscated)\]|This e-?mail address is being protected from spam ?bots\.?(?: You need Java[Ss]cript enabled to view it\.?)?|\(Java[Ss]cript must be enabled to view this e-?mail address\)|[A-Za-z0-9._-]{0,30}\*{2,20}@[A-Za-z0-9*.-]{2,60}[A-Za-z0-9*]/gi;
/** UTF-8 that was read as Windows-1252 or Latin-1 ("â€™", "Ã©"), replacement characters, and glyphs a PDF could not name. */
const BROKEN =
  /(?:\ufffd|â(?:€|\u0080)(?:[™œ˜¦“”¢žšŸ\u009d\u009c\u0099\u0098\u0093\u0094¹º\u00a0]|(?![\p{L}]))|Ã(?:[\u0080-\u00bf©¨¡¢£¤¥§«¬®¯°±²³´µ¶·¸¹º»¼½¾¿‰ƒ…†‡ˆŠŒŽ‘’“”•–—˜™š›œžŸ])|Â[\u00a0-\u00bf]|ï»¿|ï¿½|\(cid:\d{1,5}\))+/gu;
const BRACKETED =
  /\[([^[\]\n]{1,48})\]|\{\{\s?([\w .-]{1,40}?)\s?\}\}|<{1,2}([A-Za-z][\w ,'’/-]{1,40})>{1,2}|\*\|([A-Z_]{2,30})\|\*/g;
const CROSSED_OUT =
  /(?<![\w-])(?:X{4,40}|XX(?:\/XX)(?:\/XX(?:XX)?)?|X{2,4}(?:-X{2,4}){1,3}(?:-\d{4})?|TBD|TBA)(?![\w-])|(?<!\w)[Ll]orem ipsum(?: dolor sit amet)?/g;
/** What templates ask for. */
const ASKED = new RegExp(
  String.raw`(?:^|[\s_/'’-])(?:insert|enter|your|fill in|add|choose|select|first name|last name|full name|(?:first|last|full)?name|date|` +
    String.raw`address|city|state|zip|zip ?code|postal code|phone|phone number|telephone|e-?mail|title|organi[sz]ation|company|position|recipient|` +
    String.raw`sender|signature|salutation|subject|month|day|year|amount|number|congress ?(?:wo)?m[ae]n|congress ?member|congress ?person|representative|` +
    String.raw`senator|member of (?:congress|parliament)|mp|official|councill?or|mayor|office|school|district|country|county|location|venue|time|link|url|tk|xx+|fname|lname|●|•|_+)s?(?=$|[\s_/,:'’-])`,
  "i",
);
/** Stamps and editors' remarks that stand in brackets and are no blanks. */
const REMARK =
  /^(?:proposed|redacted|sealed|signed|sic|sic\.|filed|omitted|emphasis|citations?|internal|inaudible|crosstalk|laughter|applause|pause|unintelligible|translation|translated|original|recess|under seal|footnote|image|video|photo|note|editor|ed\.|via|by|source|\.\.\.|…|\d|[ivxlc]+$)/i;

/** Damage in a text, in order. Inside the quotations, square brackets are an editor's and never a blank. */
export function findDamage(text: string, quotations: readonly Span[]): DamagedMention[] {
  const found: DamagedMention[] = [];
  const add = (start: number, length: number, type: DamagedMention["type"], hint: string): void => {
    found.push({ kind: "damaged", start, end: start + length, quote: text.slice(start, start + length), type, hint });
  };
  for (const { index, 0: whole } of text.matchAll(HIDDEN_ADDRESS))
    add(
      index,
      whole.length,
      "email",
      "The web page hid an e-mail address here and the copy lost it. Look it up at the source.",
    );
  for (const { index, 0: whole } of text.matchAll(BROKEN))
    add(index, whole.length, "characters", "Characters were lost or garbled here. Compare with the original.");
  for (const { index, 0: whole } of text.matchAll(CROSSED_OUT))
    add(index, whole.length, "placeholder", "This was left to be filled in or was crossed out.");
  let next = 0;
  const sorted = [...quotations].sort((a, b) => a.start - b.start);
  for (const match of text.matchAll(BRACKETED)) {
    const { index, 0: whole } = match;
    while (next < sorted.length && sorted[next]!.end <= index) next++; // bounded by the test before it
    const quoted = sorted[next] !== undefined && sorted[next]!.start <= index; // the first test says it is there
    if (isBlank(text, match, quoted))
      add(index, whole.length, "placeholder", "A blank of a template was left unfilled here.");
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function isBlank(text: string, match: RegExpExecArray, quoted: boolean): boolean {
  const [whole, square, curly, angle] = match;
  if (square === undefined && angle === undefined) return true; // {{…}} and *|…|* belong to no prose
  const inner = (square ?? angle)!; // one of them is defined
  if (angle !== undefined)
    return (
      !quoted &&
      curly === undefined &&
      /^(?:insert|enter|your|fill)|^[A-Z][A-Z ,_/-]+$/i.test(inner) &&
      ASKED.test(inner)
    );
  if (quoted || REMARK.test(inner)) return false;
  // "weigh[s]" and "[T]he" are glued to a word: an editor's change.
  const after = text[match.index + whole.length] ?? " ";
  if (/\w/.test(text[match.index - 1] ?? " ") || /[\p{L}\p{N}(]/u.test(after)) return false;
  if (/^(?:email|e-mail)\s?protected$/i.test(inner) || inner.split(/\s+/).length > 6 || /[.;!?] /.test(inner))
    return false;
  if (/^(?:_{2,}|●|•|\.{4,}|TK|X+)$/.test(inner)) return true;
  if (!ASKED.test(inner)) return false;
  // A lower-case insertion is an editor's unless it asks for something ("[the defendant]", but "[insert date]").
  return (
    /^\p{Lu}/u.test(inner) ||
    /^(?:insert|enter|your|fill in|add|choose|select|name|date|address|city|phone|e-?mail|title|recipient|signature|organi[sz]ation|first|last|full)(?:$|\s|\/|,)/.test(
      inner,
    )
  );
}
