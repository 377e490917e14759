// Characters that a page writes by number or name: "&#039;", "&nbsp;", "&sect;".

/** From U+00A0 on, in order. */
const LATIN =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot " +
  "cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml " +
  "Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig " +
  "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute " +
  "ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const NAMES = new Map<string, string>([
  ...LATIN.split(" ").map((name, i) => [name, String.fromCodePoint(0xa0 + i)] as const),
  ...Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    lsquo: "‘",
    rsquo: "’",
    sbquo: "‚",
    ldquo: "“",
    rdquo: "”",
    bdquo: "„",
    ndash: "–",
    mdash: "—",
    hellip: "…",
    bull: "•",
    dagger: "†",
    Dagger: "‡",
    trade: "™",
    euro: "€",
    ensp: "\u2002",
    emsp: "\u2003",
    thinsp: "\u2009",
    grave: "`",
    dollar: "$",
    num: "#",
    percnt: "%",
    commat: "@",
    lpar: "(",
    rpar: ")",
    comma: ",",
    period: ".",
    colon: ":",
    semi: ";",
    sol: "/",
  }),
]);

const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,7})(?=;));?/giu;

/** A name that is not known stays as it is written. */
export function characters(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMES.get(name) ?? whole;
    return character(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal));
  });
}

/** As browsers do: the numbers 128 to 159 are those of Windows, where quotation marks and dashes stand. */
function character(code: number): string {
  if (code >= 0x80 && code < 0xa0) return new TextDecoder("windows-1252").decode(Uint8Array.of(code));
  const isOne = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isOne ? String.fromCodePoint(code) : "\uFFFD";
}
