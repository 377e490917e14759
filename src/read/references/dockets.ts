// Docket numbers in the ways courts print them, in one spelling: "2:18-mj-0152 EFB" is 2:18-mj-00152.
// An immigration A-number names a person, not a case, and is never reported.

export interface Located {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

const KIND = "cv|cr|mj|mc|md|ap|bk|po|sw|mi|misc|ml|dp|gj|mag|civ|crim";
const FEDERAL = new RegExp(
  String.raw`(?<![\w:/-])(?:(\d{1,2}):\s?)?((?:19|20)?\d\d)\s?-?\s?(${KIND})\s?-?\s?(\d{1,6})((?:[- ]?\([A-Z]{2,5}\)|-[A-Za-z]{1,5}(?![A-Za-z])|-\d{1,3}(?!\d)| [A-Z]{3}(?![A-Za-z])){0,5})(?![\w])`,
  "gi",
);
/** "CV 18-1234", "Cr. No. 07-00123 ABC", "CIV. A. 19-321". */
const KIND_FIRST = new RegExp(
  String.raw`(?<![\w.-])(C\.?V|C\.?R|M\.?J|Civ|Crim|Cr|Mag|Misc|Civil|Criminal|Civil Action|Civ\. A)\.?(?: ?-?| (?:Action |Case )?Nos?\.? )[ ]?(\d\d)-(\d{2,6})(?![\w/])`,
  "g",
);
const LABELLED = new RegExp(
  String.raw`(?<![\w])(?:Case|Docket|Dkt\.|Cause|Index|Claim|Court File|File|Civil Action|Civ\. A\.|Civil|Civ\.|Criminal Action|Criminal|Cr(?:im)?\.|Misc\.|Miscellaneous|Magistrate|Appeal|Petition|Bankruptcy|Adversary|Suit|Writ|Cases|Dockets|Appeals)` +
    String.raw`(?: (?:Action|Case|File|Docket|Petition|Proceeding|Proc\.|Ref\.|Reference))?\s{0,2}(?:Nos?\.?|NOS?\.?|Numbers?|NUMBERS?|#)\s{0,2}[:#]?\s{0,2}`,
  "gi",
);
const BARE_NUMBER = /(?<![\w.])(?:Nos\.|No\.|Nos|No|Docket|#)\s{0,2}(?=\d\d-\d{1,6}(?![\w/]))/g;
const TOKEN = /([A-Z0-9(][A-Z0-9():/.-]{2,28})(?=[\s,;.)\]]|$)/iy;
const SHORT = /(\d\d-\d{2,6})(?![\w/])(?:\s?\([A-Z]{2,4}\)|-[A-Z]{1,4}(?![\w]))?/y;
const AND_ANOTHER = /(?:,\s?(?:and |& )?|;\s?|\s(?:and|&)\s)(?=\d\d-\d{2,6}(?![\w/]))/y;
/** Immigration A-numbers and benefit receipts: they identify a person. */
const PRIVATE = /^\(?A[ -]?\d{2,3}[ -]?\d{3}[ -]?\d{3}|^\(?A\d{7,9}|^(?:IOE|EAC|WAC|LIN|SRC|MSC|NBC|YSC)\d{10}/i;

/** Forms of other courts, whole as they are printed; each has a shape that nothing else has. */
const OTHERS: readonly RegExp[] = [
  /(?<![\w/.-])(?:CO\/\d{1,5}\/(?:19|20)\d\d|C[1-9]\/(?:19|20)\d\d\/\d{1,5}|CA-20\d\d-\d{6}|AC-20\d\d-(?:LON|BHM|LDS|MAN|CDF)-\d{6}|UKSC[ /](?:19|20)\d\d\/\d{1,4})(?![\w/-])/g,
  /(?<![\w/.-])(?:HU|PA|EA|DA|RP|DC|IA|AA|OA|VA)\/\d{5}\/(?:19|20)\d\d(?![\w/-])|(?<![\w/.-])(?:UI|JR)[/-]20\d\d[/-]\d{6}(?![\w/-])|(?<![\w/.-])(?:JR|SC)\/\d{1,5}\/(?:19|20)\d\d(?![\w/-])/g,
  /(?<![\w/.-])ICC-\d\d\/\d\d-\d\d\/\d\d(?:-[\w-]{1,20})?(?![\w/])|(?<![\w/.-])IT-\d\d-\d{1,3}(?:\/\d)?-[A-Z]{1,3}(?![\w/-])/g,
  /(?<![\w/.-])(?:P|MC)-\d{1,4}-\d\d(?![\w/-])|(?<![\w/.-])Case \d\d\.\d{3}(?![\w.,]\d|\d)/g,
  /(?<![\w/.-])IMM-\d{1,5}-\d\d(?![\w/-])|(?<![\w/.-])CCT ?\d{1,4}\/\d\d(?![\w/-])|(?<![\w/.-])HCJ \d{1,5}\/\d\d(?![\w/-])/g,
  /(?<![\w/.-])(?:[A-Z]{2,3}-)?[A-Z]{1,3}-\d{2,6}-(?:CV|CR|CF|CM|MC|PC|HC|WHC)-?\d{0,6}(?![\w/-])|(?<![\w/.-])(?:\d{1,2}-)?(?:CV|CR|CF|HC|WHC|CL)-(?:(?:19|20)\d\d|\d\d)-\d{2,7}(?:-[A-Z]{1,3})?(?![\w/-])/g,
  /(?<![\w/.-])(?:19|20)\d\d-?(?:CV|CR|CF|CH|HC|CA|CI|DR)-?\d{3,7}(?:-[A-Z]{1,3})?(?![\w/-])|(?<![\w/.-])D-\d{3}-(?:CV|CR)-(?:19|20)\d\d-\d{3,5}(?![\w/-])/g,
  /(?<![\w/.-])(?:W\.P\.|W\.A\.|SLP|Writ Petition|Criminal Appeal|Civil Appeal|Crl\. ?A\.|Bail Application) ?(?:\((?:C|Crl\.?|Civil|Criminal)\) ?)?Nos?\.? ?\d{1,6}(?:\/(?:19|20)\d\d| of (?:19|20)\d\d)(?!\d)/g,
];

/** Docket numbers of a text whose dashes and spaces are plain, in order, none overlapping. */
export function findDockets(view: string): Located[] {
  const found: Located[] = [];
  for (const match of view.matchAll(FEDERAL)) {
    const [whole, office, year, kind, number, tail] = match;
    // "17-cv-11910" needs its hyphens or its office: "12 cr 3" alone may be anything.
    if (office === undefined && !/\d-[a-z]/i.test(whole)) continue;
    if (number!.length < 2 && office === undefined) continue; // the group always takes part
    const initials = / [A-Za-z]{3}$/.exec(tail ?? "");
    const keepTail = initials === null || (/[A-Z]{3}/.test(initials[0]) && !COMMON_CAPITALS.has(initials[0].trim()));
    found.push({
      start: match.index,
      end: match.index + whole.length - (keepTail ? 0 : initials[0].length),
      value: federal(office, year!, kind!, number!), // the groups always take part
    });
  }
  for (const match of view.matchAll(KIND_FIRST)) {
    const kind = /^c\.?v|^civ/i.test(match[1]!)
      ? "cv"
      : /^c\.?r/i.test(match[1]!)
        ? "cr"
        : /^mi/i.test(match[1]!)
          ? "mc"
          : "mj"; // the group always takes part
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value: federal(undefined, match[2]!, kind, match[3]!),
    }); // the groups always take part
  }
  for (const pattern of OTHERS)
    for (const { index, 0: whole } of view.matchAll(pattern))
      found.push({ start: index, end: index + whole.length, value: whole });
  for (const match of view.matchAll(LABELLED)) addLabelled(view, match.index + match[0].length, found);
  for (const match of view.matchAll(BARE_NUMBER)) addShort(view, match.index + match[0].length, found);
  return withoutOverlaps(found);
}

/** By place; of two that overlap the longer, and of equals the one that was found first. */
export function withoutOverlaps<L extends { readonly start: number; readonly end: number }>(found: readonly L[]): L[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: L[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= one.start) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}

const COMMON_CAPITALS = new Set([
  "THE",
  "AND",
  "FOR",
  "NOT",
  "ALL",
  "USA",
  "INS",
  "DHS",
  "ICE",
  "FBI",
  "DOJ",
  "BIA",
  "DOC",
]);

function federal(office: string | undefined, year: string, kind: string, number: string): string {
  const type = { civ: "cv", crim: "cr", mag: "mj", misc: "mc" }[kind.toLowerCase()] ?? kind.toLowerCase();
  const place = office === undefined ? "" : `${Number(office)}:`;
  return `${place}${year.slice(-2)}-${type}-${number.padStart(5, "0")}`;
}

function addLabelled(view: string, at: number, found: Located[]): void {
  SHORT.lastIndex = at;
  if (SHORT.test(view)) return addShort(view, at, found);
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(view)?.[1]?.replace(/[.:(/-]+$/, "");
  if (token === undefined || PRIVATE.test(view.slice(at, at + 16))) return;
  if (token.replace(/\D/g, "").length < 3 || /^(?:\d{1,2}\/){2}\d{2,4}$|^\d{4}$/.test(token)) return;
  if (!/[-/:]|[A-Z]\d|^\d{5,}$/i.test(token)) return;
  found.push({
    start: at,
    end: at + token.length,
    value: token.replace(/\)$/, (m) => (token.includes("(") ? m : "")).toUpperCase(),
  });
}

function addShort(view: string, at: number, found: Located[]): void {
  let from = at;
  for (;;) {
    SHORT.lastIndex = from;
    const match = SHORT.exec(view);
    if (match === null) return;
    found.push({ start: from, end: from + match[0].length, value: match[1]! }); // the group always takes part
    AND_ANOTHER.lastIndex = from + match[0].length;
    const next = AND_ANOTHER.exec(view);
    if (next === null) return;
    from = AND_ANOTHER.lastIndex;
  }
}
