// Parts that do not make the whole, in one sentence that adds them up: "twelve witnesses: five for the government and eight for
// the defence", "three letters from Leeds, two from York, six in all", "three years in prison, of which 40 months in one cell".

import type { Span } from "../base/base.ts";
import { type CaseDocument, type Flag, passageAt } from "../record/record.ts";
import { fold } from "../text/text.ts";
import { numberOf, singular } from "./amount.ts";
import { custodySums } from "./lives/custody-sums.ts";
import type { Check } from "./checks.ts";
import { inQuotes, listed, raise } from "./report.ts";

export const sum: Check = {
  name: "sum",
  docs: "docs/checks/sum.md",
  document(document, reading) {
    return reading.sentences.flatMap((sentence) => wrongSums(document, sentence));
  },
  person: (life) => custodySums(sum.name, life),
};

/** A number where it stands. */
interface Count extends Span {
  readonly value: number;
  /** The first noun after it, in the singular; empty where a preposition follows at once. */
  readonly noun: string;
}

interface Sum {
  readonly total: Count;
  readonly parts: readonly Count[];
}

const LONGEST = 500; // characters
const NUMBER = String.raw`(?:[$€£] ?)?(?:\d{1,3}(?:,\d{3})+|\d{1,9}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?![\w%]|[.,:/-]\d|-[a-z])`;
const ROUNDED =
  /\b(?:about|around|approximately|roughly|some|nearly|almost|over|more than|at least|fewer than|less than|under|up to|or so|dozens|several)\b/;

function wrongSums(document: CaseDocument, sentence: Span): Flag[] {
  if (sentence.end - sentence.start > LONGEST) return [];
  const view = fold(document.text.slice(sentence.start, sentence.end));
  if (ROUNDED.test(view)) return [];
  return [spelledOut(view), ofWhom(view), inAll(view)].flatMap((found): Flag[] => {
    if (found === undefined) return [];
    const { total, parts } = found;
    const made = parts.reduce((whole, part) => whole + part.value, 0);
    if (made === total.value || parts.length < 2) return [];
    const first = parts[0]!; // at least two
    const place = (span: Span): Span => ({ start: sentence.start + span.start, end: sentence.start + span.end });
    const partsAt = place({ start: first.start, end: parts.at(-1)?.end ?? first.end });
    const words = (span: Span): string => document.text.slice(span.start, span.end);
    const values = parts.map(({ value }) => value.toLocaleString("en-US"));
    return [
      raise({
        check: sum.name,
        class: "conflict",
        severity: "medium",
        about: [document.id, words(place(total)), words(partsAt)],
        reason: `The parts do not make the whole: ${listed(values, 12)} are ${made.toLocaleString("en-US")}, not ${total.value.toLocaleString("en-US")} (${inQuotes(words(place(total)), 40)}).`,
        settle: "Count what is meant, in the list or register behind the text; a part may be missing or named twice.",
        sides: [
          { value: words(place(total)), passages: [passageAt(document.id, document.text, place(total))] },
          { value: words(partsAt).replace(/\s+/g, " "), passages: [passageAt(document.id, document.text, partsAt)] },
        ],
      }),
    ];
  });
}

const TOTAL = new RegExp(
  String.raw`(?<![\w$€£.,-])(?:(${NUMBER}) ((?:[a-z]+ ){0,2}?[a-z]+s|people|men|women|children)|[$€£] ?\d[\d,]{0,12})(?: in all| in total)?(?:: | \((?=(?:${NUMBER}) )| - )`,
);

/** "twelve witnesses: five for … and eight for …" */
function spelledOut(view: string): Sum | undefined {
  const match = TOTAL.exec(view);
  if (match === null) return undefined;
  const total = countAt(view, match.index);
  const start = match.index + match[0].length;
  const close = match[0].endsWith("(") ? view.indexOf(")", start) : -1;
  const parts = total && listAt(view, start, close < 0 ? view.length : close, total.noun);
  return parts && { total, parts };
}

const OF_WHOM = new RegExp(
  String.raw`(?<![\w$€£.,-])(${NUMBER}) (?:[a-z]+ ){0,2}?(?:[a-z]+s|people|men|women|children), of (?:whom|which|these|them) `,
);

/** "twelve witnesses, of whom five spoke for … and the other eight for …": only where the last part is the rest. */
function ofWhom(view: string): Sum | undefined {
  const match = OF_WHOM.exec(view);
  const total = match === null ? undefined : countAt(view, match.index);
  if (match === null || total === undefined) return undefined;
  const start = match.index + match[0].length;
  const rest = view
    .slice(start)
    .replace(/\bthe (?:other|remaining) /, (words) => `${" ".repeat(words.length - 1)}\u0001`);
  if (!rest.includes("\u0001")) return undefined;
  const parts = listAt(view.slice(0, start) + rest.replace("\u0001", " "), start, view.length, total.noun);
  return parts && { total, parts };
}

const IN_ALL = new RegExp(
  String.raw`(?:,| -|;| or| for a total of|, a total of| making) +(${NUMBER})(?: [a-z]+)? (?:in all|in total|altogether|all told)\b|(?:for|making|,) a total of (${NUMBER})\b`,
);

/** "three letters from Leeds, two from York, six in all" */
function inAll(view: string): Sum | undefined {
  const match = IN_ALL.exec(view);
  const said = match?.[1] ?? match?.[2];
  if (match === null || said === undefined) return undefined;
  const at = match.index + match[0].indexOf(said);
  const value = numberIn(said);
  const lead = new RegExp(String.raw`(?<![\w$€£.,-])${NUMBER} [a-z]`).exec(view.slice(0, match.index));
  const first = lead === null ? undefined : countAt(view, lead.index);
  if (value === undefined || first === undefined || first.noun === "") return undefined;
  const parts = listAt(view, first.start, match.index, first.noun);
  return parts && { total: { start: at, end: at + said.length, value, noun: first.noun }, parts };
}

const SEPARATOR = /(?:,? and|;|,)\s+/g;

/** A list in which every item begins with a number of the same things; undefined for anything else. */
function listAt(view: string, start: number, end: number, noun: string): Count[] | undefined {
  const parts: Count[] = [];
  let from = start;
  const list = view.slice(start, end);
  const ends = [...list.matchAll(SEPARATOR)].map((match) => ({
    at: start + match.index,
    next: start + match.index + match[0].length,
  }));
  for (const { at, next } of [...ends, { at: end, next: end }]) {
    const gap = /^\s*/.exec(view.slice(from, at))?.[0].length ?? 0;
    const part = countAt(view, from + gap);
    if (part !== undefined) {
      if (part.end > at || !isSame(part.noun, noun)) return undefined;
      parts.push({ ...part, end: at });
    } else if (
      parts.length === 0 ||
      /\d/.test(view.slice(from, at)) ||
      new RegExp(String.raw`(?<![\w-])${NUMBER}`).test(view.slice(from, at))
    )
      return undefined; // "five for Leeds and York" goes on; another number would not be understood
    from = next;
  }
  return parts;
}

const AT = new RegExp(String.raw`(?<![\w$€£.,-])${NUMBER}`, "y");
const LINK =
  /^(?:for|from|of|in|at|by|to|on|who|whose|that|which|with|against|under|before|spoke|testified|were|was|are|is|have|has|had|came|went)$/;
const NO_COUNT =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|am|pm|a|p|percent|per|of|st|nd|rd|th|million|billion|thousand|hundred)$/;

const SCALE = /^(?:thousand|million|billion|trillion|bn|mn|m|k|b)$/;

/** The number that begins there, with what it counts; undefined where none does, or where it is a day, a share or a bare figure. */
function countAt(view: string, at: number): Count | undefined {
  AT.lastIndex = at;
  const match = AT.exec(view);
  const value = match === null ? undefined : numberIn(match[0]);
  if (match === null || value === undefined) return undefined;
  const after = /^ ([a-z]+)(?: ([a-z]+))?(?: ([a-z]+))?/.exec(view.slice(at + match[0].length));
  const isMoney = /^[$€£]/.test(match[0]);
  const [first = "", ...others] = (after?.slice(1) ?? []).filter((word) => word !== undefined);
  if (isMoney ? SCALE.test(first) : first === "" || NO_COUNT.test(first)) return undefined;
  const noun = isMoney
    ? match[0].charAt(0)
    : LINK.test(first)
      ? ""
      : ([first, ...others].find((word) => /s$|^(?:people|men|women|children)$/.test(word)) ?? first);
  const end =
    at +
    match[0].length +
    (LINK.test(first) || isMoney ? 0 : 1 + view.slice(at + match[0].length + 1).indexOf(noun) + noun.length);
  return { start: at, end, value, noun: isMoney ? noun : singular(noun) };
}

const PEOPLE =
  /^(?:person|man|woman|child|adult|boy|girl|minor|detainee|prisoner|witness|expert|officer|agent|victim|defendant|refugee|migrant|student|teacher|civilian|soldier)$/;

function isSame(noun: string, of: string): boolean {
  return noun === "" || noun === of || (PEOPLE.test(noun) && PEOPLE.test(of));
}

function numberIn(words: string): number | undefined {
  return numberOf(words.replace(/^[$€£] ?/, ""));
}
