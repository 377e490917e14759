// By when something is ordered, in the words of an order: "within 10 days of the date of this Order", "no later than
// June 7, 2019", "forthwith", "every 60 days". One grammar finds the words in a text and tells what they mean. Pure.

import type { Span } from "../../base/base.ts";
import { fold, WORD_NUMBER, wordValue } from "../../text/text.ts";

export const DEADLINE_UNITS = ["hour", "day", "working day", "week", "month", "year"] as const;
export type DeadlineUnit = (typeof DEADLINE_UNITS)[number];

/** What a length of time is counted from: the order itself, something else that the words name, or what they do not say. */
export type CountedFrom =
  | { readonly kind: "order" }
  | { readonly kind: "event"; readonly words: string }
  | { readonly kind: "not said" };

export type OrderedDeadline =
  | {
      readonly kind: "period";
      readonly n: number;
      readonly unit: DeadlineUnit;
      readonly from: CountedFrom;
      /** "at least 7 days before the hearing" is counted backward. */
      readonly direction: "forward" | "backward";
      /** "every 60 days": again and again. */
      readonly recurring: boolean;
    }
  /** A day that the words name; which one it is a date of the text tells. `time` is "HH:MM" of that day. */
  | { readonly kind: "day"; readonly time?: string | undefined }
  /** "forthwith", "immediately". */
  | { readonly kind: "at once" };

const NUMBER = `(?:${WORD_NUMBER}|\\d{1,4}|an?)`;
const UNIT =
  "(?:(?:(?<qualifier>calendar|consecutive|business|working|court|full|additional|further)[ -])?(?<unit>hour|day|week|month|year)s?)";
const LENGTH = `(?<n>${NUMBER})(?: ?\\((?<figure>\\d{1,4}|[a-z -]{3,18})\\))?[ -]${UNIT}`;
/** What the length is counted from, up to the next mark; short, for what follows may be another thought. */
const FROM =
  "(?: (?<link>of|from|after|following|before|prior to|preceding)(?<event>(?: (?!and\\b|or\\b|or$)[a-z0-9.'§\\[\\]()/-]+){1,12}?)" +
  "(?=[,;:.)]*(?: (?:and|or|if|unless|to|by|absent|provided|that|which|who|whether|either|(?:the |all |both )?[a-z]+ (?:shall|must|will|may))\\b|$)|[,;:.)] ))?";
const CLOCK =
  "(?:(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))? ?(?<half>a\\.?m\\.?|p\\.?m\\.?)|(?<noon>noon|midnight|close of business|end of business))";
const MONTHS =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)";
const DAY = `(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday),? )?(?:${MONTHS} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTHS}(?:,? \\d{4})?|\\d{1,2}\\/\\d{1,2}\\/\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)`;

const PERIOD = new RegExp(
  `\\b(?<lead>within|not? (?:later|more|longer) than|no fewer than|not less than|at least|every|once every)(?: the)?(?: next)? ${LENGTH}${FROM}`,
  "gu",
);
/** "10 days after service": without a word for "by", only where it says what it is counted from. */
const BARE = new RegExp(`\\b${LENGTH} (?<link>after|following)(?<event>(?: [a-z'.-]+){1,8}?)(?=[,;:.)]|$)`, "gu");
/** "48 hours' notice before any transfer": backward from what is given notice of. */
const NOTICE = new RegExp(
  `\\b(?:(?<lead>at least|no fewer than|not less than|no less than) )?${LENGTH}'? (?:(?:advance|prior|written|actual) )*notice (?:to [a-z' ]{1,40}? )?(?<link>before|prior to|of|in advance of)(?<event>(?: (?!and\\b|or\\b|or$)[a-z0-9.'-]+){1,10}?)(?=[,;:)]|\\.(?: |$)|$| (?:and|or|if|unless|to|so|that|which)\\b)`,
  "gu",
);
/** "gave the agency 21 days to respond", "has 14 days to appeal"; also what is found in them, read by itself. */
const GIVEN = new RegExp(
  `(?<=\\b(?:gave|gives?|given|giving|has|have|had|allow(?:ed|s|ing)|grant(?:ed|s|ing)) (?:[a-z' ]{1,40} )?|^)${LENGTH} to [a-z]+`,
  "gu",
);
const BY_DAY = new RegExp(
  `\\b(?:(?:by|no later than|not later than|on or before|before)(?: (?:the )?${CLOCK}(?: (?:eastern|central|mountain|pacific|[ecmp][sd]?t)(?: (?:standard |daylight )?time)?)?,?(?: on)?)? ${DAY})(?:,? (?:at|by) \\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\.?)?`,
  "gu",
);
const AT_ONCE = /\b(?:forthwith|immediately|without delay|at once)\b/gu;

export interface FoundDeadline extends Span {
  readonly deadline: OrderedDeadline;
}

/** The deadlines that a stretch of text names, in order, without overlap; places are those of `text`. */
export function deadlinesIn(text: string): FoundDeadline[] {
  // a line of a page ends in the middle of a thought
  const view = fold(text).replace(/\s/g, " ");
  const found: FoundDeadline[] = [];
  const add = (start: number, words: string, deadline: OrderedDeadline | undefined): void => {
    const end = start + words.trimEnd().replace(/[,;:]$|(?<![ap]\.m)\.$/, "").length;
    if (deadline !== undefined && !found.some((one) => one.start < end && start < one.end))
      found.push({ start, end, deadline });
  };
  for (const match of view.matchAll(NOTICE)) add(match.index, match[0], periodOf({ ...match.groups, link: "before" }));
  for (const pattern of [PERIOD, BARE, GIVEN])
    for (const match of view.matchAll(pattern)) add(match.index, match[0], periodOf(match.groups ?? {}));
  for (const match of view.matchAll(BY_DAY)) add(match.index, match[0], { kind: "day", time: timeOf(match[0]) });
  for (const match of view.matchAll(AT_ONCE)) add(match.index, match[0], { kind: "at once" });
  return found.sort((a, b) => a.start - b.start);
}

/** What the words of a deadline mean; undefined where they are none. */
export function readDeadline(words: string): OrderedDeadline | undefined {
  return deadlinesIn(words)[0]?.deadline;
}

function periodOf(groups: Readonly<Record<string, string | undefined>>): OrderedDeadline | undefined {
  const { lead = "within", n: words = "", figure, qualifier, unit = "day", link, event } = groups;
  const n = numberOf(words) ?? numberOf(figure ?? "");
  if (n === undefined) return undefined;
  const isWorking = unit === "day" && (qualifier === "business" || qualifier === "working" || qualifier === "court");
  const isBackward = link === "before" || link === "prior to" || link === "preceding";
  return {
    kind: "period",
    n,
    unit: isWorking ? "working day" : (unit as DeadlineUnit),
    from: countedFrom(event),
    direction: isBackward ? "backward" : "forward",
    recurring: /every/.test(lead),
  };
}

function numberOf(words: string): number | undefined {
  if (/^\d+$/.test(words)) return Number(words);
  if (words === "a" || words === "an") return 1;
  const value = words === "" ? undefined : wordValue(words);
  return value !== undefined && Number.isInteger(value) ? value : undefined;
}

const OF_ORDER =
  /^(?:the )?(?:date (?:of|on which) )?(?:the )?(?:(?:entry|issuance|filing|date|service|signing|docketing) of )?(?:this|the (?:present|instant)|today's) (?:court's )?(?:(?:[a-z]+ )?(?:order|opinion|decision|ruling|judgment|judgement|memorandum|report))(?:'s (?:entry|date|issuance))?$|^(?:the )?date (?:hereof|of this)|^(?:today|entry|issuance|this date)$|^(?:the )?date of (?:the )?(?:order|decision|judgment)$/;

function countedFrom(event: string | undefined): CountedFrom {
  const words = (event ?? "").trim().replace(/[.,;:)]+$/, "");
  if (words === "") return { kind: "not said" };
  return OF_ORDER.test(words) ? { kind: "order" } : { kind: "event", words };
}

function timeOf(words: string): string | undefined {
  const match = new RegExp(CLOCK, "u").exec(words);
  if (match === null) return undefined;
  const { hour, minute = "00", half = "", noon } = match.groups ?? {};
  if (noon === "noon") return "12:00";
  if (hour === undefined) return undefined;
  const at = (Number(hour) % 12) + (half.startsWith("p") ? 12 : 0);
  return Number(hour) > 12 || Number(minute) > 59 ? undefined : `${String(at).padStart(2, "0")}:${minute}`;
}
