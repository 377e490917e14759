// When a whole document says that it was written: "Decided June 13, 2013" and "Filed: January 19, 2021" at its head, "Dated this
// 4th day of May" and "Adopted …" at its foot, the place and day above a letter, the stamps that a court prints on its pages.

import { betweenSpan, type DateSpan, isKnown, type Span } from "../../base/base.ts";
import { findDateExpressions } from "../dates/date-languages.ts";
import { filingStamp, hasYear, isNumbered, isStampDate, type Stamp, type StampDate } from "./section-dates.ts";
import { isInvitation } from "./section-invitations.ts";
import { filledLines } from "./section-lines.ts";
import { type Page, resolveStamp } from "./section-stamps.ts";

/** decided: by a court · signed: below the text, or adopted · filed: with a court, or handed in · held: a meeting · placed: "Orley, 5 May 2019". */
type Act = "decided" | "signed" | "filed" | "held" | "placed";

interface Found {
  readonly act: Act;
  readonly stamp: Stamp;
}

/** A date, and the words that give it. */
export interface OwnDate {
  readonly date: DateSpan;
  readonly stamp: Stamp;
}

const HEAD_REACH = 5000;
const HEAD_LINES = 70;
const FOOT_REACH = 4000;
const FOOT_LINES = 40;
/** A letter's place and day stand among so many lines at its head or foot. */
const LETTER_LINES = 8;
const LONGEST_LINE = 260;
const LONGEST_TITLE = 160;
const LONGEST_PLACE = 100;
const LONGEST_REST = 70;

/** The words right before a date, in the order in which they are tried. */
const LABELS: readonly (readonly [Act, RegExp])[] = [
  [
    "decided",
    labelled(
      String.raw`decided|handed down|rendered|delivered|(?:date of )?(?:judge?ment|decision|ruling|opinion|order)(?: (?:date|delivered|filed|issued|entered|rendered|given|made))?|dictad[ao]|صدر|صدر الحكم`,
    ),
  ],
  [
    "signed",
    labelled(
      String.raw`(?:so ordered|done and ordered|ordered|done|dated|signed|executed|given|sworn(?: to)?|subscribed(?: and sworn)?(?: to)?(?: before me)?|in witness whereof[^.]{0,90}|witness my hand[^.]{0,40}|adopted|passed|approved|enacted|firmad[ao]|fechad[ao]|dad[ao]|aprobad[ao]|adoptad[ao]|suscrit[ao]|حرر|وقع|التوقيع)`,
    ),
  ],
  [
    "filed",
    labelled(
      String.raw`(?:(?:electronically |e-?)?filed|date filed|filing date|entered|submitted|lodged|presentad[ao]|قدم|أودع)(?: (?:&|and) (?:entered|served))?`,
    ),
  ],
  [
    "held",
    labelled(
      String.raw`(?:(?:regular |special |emergency )?(?:meeting|session|hearing|sitting)(?: of [\p{L} ’'-]{2,60})?(?: held)?|held|reunión|sesión|celebrada)`,
    ),
  ],
  ["signed", labelled(String.raw`date|fecha|التاريخ|بتاريخ|تاريخ`)],
];

/** At the end of what stands before the date: the label, then "on", "at Orley, Varsk, this", a weekday or a colon. */
function labelled(words: string): RegExp {
  return new RegExp(
    String.raw`(?:^|[\s\p{P}])(?:${words})(?:\s+(?:in chambers |in open court )?(?:at|in|en|في) [\p{L}\p{M} ,.'’-]{2,50})?(?:\s*,?\s*(?:on|this|the|el|a|al|día|a los|بتاريخ|يوم|في)){0,3}[\s:,.–—-]*$`,
    "iu",
  );
}

/** The kinds of papers whose title may say when they were given: "ORDER of Ms Justice Devon delivered on 17 June 2014". */
const PAPER =
  /^\W*(?:(?:the |final |interim |written |oral |opening |regular |public |sworn )?(?:order|judge?ment|decision|ruling|opinion|statement|report|minutes|resolution|testimony|declaration|affidavit|petition|brief|motion|notice|speech|remarks|address|sermon|letter|memorandum|proclamation)|acta|orden|sentencia|resolución|declaración|auto|informe|محضر|قرار|حكم|بيان)(?=[\s:,])/iu;
const MINUTES = /^\W*(?:minutes|acta|محضر)(?=[\s:,])/iu;
/** "No. 11-2290. ", "(Slip Opinion) " */
const BEFORE_LABEL = /(?:^|[.;|)\]–—]\s*|\s-\s+|\t|\s{3,})$/u;

/** "Orley, ", "Ciudad de Orley, a ", "عمان، " */
const PLACE =
  /^\s*\p{Lu}[\p{L}\p{M}.'’-]*(?:,? (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del|la|las|los|el|of|the|upon|am)){0,5},\s+(?:(?:a|on|el|the|den|le)\s+)?(?:\p{L}{3,10},?\s+)?$/u;
const ARABIC_PLACE =
  /^\s*[\p{Script=Arabic}\p{M}]+(?:\s[\p{Script=Arabic}\p{M}]+){0,3}\s?(?:[،,]\s*(?:في\s+|يوم\s+)?|\sفي\s+)$/u;
/** What happens somewhere is announced in the same form. */
const OCCASION =
  /\b(?:born|died|vigils?|rally|rallies|march|protests?|festival|concerts?|events?|webinars?|deadlines?|arrest(?:ed)?|photo|credit|picture|page|vol(?:ume)?|issue|when|nacid[ao]|vigilia|marcha|foto)\b/iu;
/** The day of a signature may stand in front of it. */
const SIGNING = /^[\s,.]*(?:respectfully|sincerely|yours|by:|\/?s\/|_{3,}|atentamente|مع (?:الاحترام|التحية))/iu;

/** The date that the head or the foot of the document gives it. `head` is what its title, dateline or byline says. */
export function ownDate(page: Page, head: Stamp | undefined): OwnDate | undefined {
  const top = linesWithDates(page, 0, HEAD_REACH, HEAD_LINES, LETTER_LINES);
  const bottom = footLines(page);
  const decided = top.find(({ act }) => act === "decided");
  const filed = top.find(({ act }) => act === "filed") ?? stampOf(page);
  const signed = signature(top) ?? signature(bottom);
  const isOneOf = (found: Found | undefined) =>
    found !== undefined && head !== undefined && found.stamp.expression.start === head.expression.start;
  if (decided !== undefined && (head === undefined || head.basis === "explicit" || isOneOf(filed)))
    return resolved(page, decided.stamp);
  if (head !== undefined && !isOneOf(filed) && !isOneOf(signed)) return resolved(page, head);
  if (filed !== undefined && signed !== undefined) return between(page, signed.stamp, filed.stamp);
  const known = page.published !== undefined && isKnown(page.published);
  const only = signed ?? filed ?? (known ? undefined : (firstOf(top) ?? firstOf(bottom)));
  return only && resolved(page, only.stamp);
}

function signature(found: readonly Found[]): Found | undefined {
  return found.find(({ act }) => act === "signed");
}

function firstOf(found: readonly Found[]): Found | undefined {
  return found.find(({ act }) => act === "held") ?? found.find(({ act }) => act === "placed");
}

function resolved(page: Page, stamp: Stamp): OwnDate | undefined {
  const date = resolveStamp(page, stamp, page.published);
  return date && { date, stamp };
}

/** So many days before it is filed a paper may have been signed, for the signature to be what it was written on. */
const SIGNED_BEFORE = 31;

/** The signature's day, where the filing followed it; else some time between the two. */
function between(page: Page, signed: Stamp, filed: Stamp): OwnDate | undefined {
  const [one, other] = [resolved(page, signed), resolved(page, filed)];
  const [from, to] = [one?.date.earliest, other?.date.latest];
  if (one === undefined || other === undefined || from === undefined || to === undefined) return one ?? other;
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (days >= 0 && days <= SIGNED_BEFORE) return one;
  return { stamp: filed, date: from <= to ? betweenSpan(from, to, filed.basis) : betweenSpan(to, from, filed.basis) };
}

/** The stamp that the court's system printed on the first page. */
function stampOf({ text, folded }: Page): Found | undefined {
  for (const line of filledLines(text.slice(0, HEAD_REACH)).slice(0, 12)) {
    const stamp = filingStamp(text, folded, line);
    if (stamp !== undefined) return { act: "filed", stamp };
  }
  return undefined;
}

function footLines(page: Page): Found[] {
  const from = Math.max(0, page.text.length - FOOT_REACH);
  return linesWithDates(page, from, FOOT_REACH, -FOOT_LINES, LETTER_LINES).reverse();
}

/** The dated lines of a stretch; `most` below zero counts from its end. */
function linesWithDates(page: Page, from: number, reach: number, most: number, letter: number): Found[] {
  const { text } = page;
  const all = filledLines(text.slice(from, from + reach)).map(({ start, end }) => ({
    start: start + from,
    end: end + from,
  }));
  // The first line of a stretch in the middle of a text may be cut.
  const whole = from > 0 ? all.slice(1) : all;
  const lines = most < 0 ? whole.slice(most) : whole.slice(0, most);
  return lines.flatMap((line, i) => {
    if (isInvitation(text, lines, i)) return [];
    const above = lines[i - 1];
    const edge = most < 0 ? lines.length - i : i + 1;
    return foundIn(page, line, above, edge <= letter) ?? [];
  });
}

function foundIn(page: Page, line: Span, above: Span | undefined, atEdge: boolean): Found | undefined {
  const { text, folded } = page;
  if (line.end - line.start > LONGEST_LINE || !/\p{Nd}/u.test(text.slice(line.start, line.end))) return undefined;
  if (filingStamp(text, folded, line) !== undefined) return undefined;
  let from = line.start;
  const found: Found[] = [];
  for (const expression of findDateExpressions(text, folded, line)) {
    if (!isStampDate(expression) || !hasYear(expression) || isNumbered(text, expression)) continue;
    const dated = withDay(text, expression);
    const one = actAt(text, line, from, dated, above, atEdge);
    if (one !== undefined) found.push(one);
    from = expression.end;
  }
  return found.find(({ act }) => act === "decided") ?? found[0];
}

/** "Orley, 5 May 2019": a place and a day, and nothing else. */
export function placeStamp(text: string, folded: string, line: Span): Stamp | undefined {
  if (line.end - line.start > LONGEST_PLACE || !/\p{Nd}/u.test(text.slice(line.start, line.end))) return undefined;
  const expression = findDateExpressions(text, folded, line).find((one) => isStampDate(one) && hasYear(one));
  return expression !== undefined && isPlaced(text, line, expression) ? { expression, basis: "header" } : undefined;
}

function isPlaced(text: string, line: Span, expression: StampDate): boolean {
  const before = text.slice(line.start, expression.start);
  const isPlace = PLACE.test(before) || ARABIC_PLACE.test(before);
  return isPlace && !OCCASION.test(before) && /^[\s.]*$/u.test(text.slice(expression.end, line.end));
}

function actAt(
  text: string,
  line: Span,
  from: number,
  expression: StampDate,
  above: Span | undefined,
  atEdge: boolean,
): Found | undefined {
  const before = text.slice(from, expression.start);
  const rest = text.slice(expression.end, line.end);
  // The tail of a citation: "…, decided June 9, 2019)."
  if (/^[^()]*\)/u.test(rest) && !before.includes("(")) return undefined;
  if (SIGNING.test(rest) && before.trim() === "") return found("signed", expression, "header");
  const first = from === line.start;
  const short = line.end - line.start <= LONGEST_TITLE;
  for (const [act, pattern] of LABELS) {
    const match = pattern.exec(before);
    if (match === null) continue;
    const label = match[0].replace(/^[\s\p{P}]+/u, "");
    const lead = before.slice(0, before.length - label.length);
    const begins = first && !/[\p{L}\p{N}]/u.test(lead);
    const inTitle = first && short && PAPER.test(before) && !/[.!?]\s/u.test(before);
    if (!begins && !inTitle && !(BEFORE_LABEL.test(lead) && /^[\p{Lu}\p{Lo}]/u.test(label))) continue;
    // In small letters it may be the middle of a sentence that was wrapped.
    if (begins && /^\p{Ll}/u.test(label) && above !== undefined && !isBlank(text.slice(above.end, line.start)))
      continue;
    if (!endsLine(rest)) continue;
    return found(act, expression, "explicit");
  }
  if (!first || !short) return undefined;
  if (MINUTES.test(before) && endsLine(rest)) return found("held", expression, "header");
  return atEdge && isPlaced(text, line, expression) ? found("placed", expression, "header") : undefined;
}

function found(act: Act, expression: StampDate, basis: Stamp["basis"]): Found {
  return { act, stamp: { expression, basis } };
}

/** Little more than "by a vote of 5 to 1.", "at Orley, Varsk.", another date. */
function endsLine(rest: string): boolean {
  return rest.length <= LONGEST_REST && !/[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(rest);
}

function isBlank(gap: string): boolean {
  return (gap.match(/\n/gu)?.length ?? 0) >= 2;
}

/** "a los 5 días del mes de junio de 2019" */
function withDay(text: string, expression: StampDate): StampDate {
  const { meaning } = expression;
  if (meaning.kind !== "calendar" || meaning.day !== undefined) return expression;
  const before = /(\d{1,2})\)?\s+d[ií]as?\s+del?\s+(?:mes\s+de\s+)?$/iu.exec(
    text.slice(Math.max(0, expression.start - 40), expression.start),
  );
  const day = Number(before?.[1]);
  if (before === null || day < 1 || day > 31) return expression;
  return { start: expression.start - before[0].length, end: expression.end, meaning: { ...meaning, day } };
}
