// Whose time in custody a length of time is: the one who is held by the words of the clause ("Rao was held for two years",
// "detained him for two years"). Never who stands nearest, and nobody where two could be meant.

import type { Span } from "../../base/base.ts";
import type { Modality, NameMention } from "../../record/record.ts";
import type { Meant, Sentence } from "./event-context.ts";
import { distinctPersons } from "../quotations/speakers.ts";

/** One person. */
export interface Who {
  readonly name: string;
  /** Named there; otherwise a pronoun stands for the one person it can be. */
  readonly sure: boolean;
}

export interface Held extends Who {
  readonly modality: Told;
}

export type Told = Extract<Modality, "asserted" | "alleged" | "found">;

const OFFICIAL =
  /\b(?:lawyer|attorney|counsel|solicitor|barrister|advocate|judge|justice|magistrate|prosecutor|officer|agent|official|spokes\w+|reporter|correspondent|editor|journalist|senator|representative|congress\w+|governor|minister|mayor|sheriff|director|interpreter|doctor|expert)s?\b/i;

/** The names that the document gives a role of one who acts for others or judges them. */
export function officialsOf(names: readonly NameMention[]): ReadonlySet<string> {
  return new Set(names.flatMap(({ name, role }) => (role !== undefined && OFFICIAL.test(role.text) ? [name] : [])));
}

const CUSTODY = String.raw`(?:custody|detention|jail|prison|confinement|captivity|solitary|lockup|imprisonment|incarceration)`;
const IN_CUSTODY = String.raw`(?:(?:in|under) (?:[a-z.'-]+ ){0,4}${CUSTODY}|behind bars|locked up)`;
const PART = String.raw`(?:held|detained|jailed|imprisoned|incarcerated|confined|locked up|kept (?:[a-z]+ ){0,2}${IN_CUSTODY})`;
const ADVERBS = String.raw`(?:(?:also|already|now|then|later|once|still|even|being|[a-z]+ly) )*`;
const HAVE = String.raw`(?:(?:has|have|had|'s|'d) ${ADVERBS})?`;
const TAIL = String.raw`\b[^,;]{0,60}$`;
/** What is said of the one who stands right before it. */
const PREDICATE = new RegExp(
  String.raw`(?:^| |,)(?:${HAVE}(?:was|were|is|are|been|be|got|remain(?:s|ed)?) ${ADVERBS}(?:${PART}|${IN_CUSTODY})|(?:and|or) ${ADVERBS}${PART} (?:for|from|in|at|without)\b|${HAVE}(?:sat|stayed|languished|lived|spent|served|passed|wasted|lost|endured|been) (?:[a-z' -]{0,30} )??${IN_CUSTODY})${TAIL}`,
);
/** "Rao, held for …": the same beside the name. */
const BESIDE = new RegExp(String.raw`,? (?:who (?:is|was|were|has been|had been) )?${ADVERBS}${PART}${TAIL}`);
/** "spent two years in jail" */
const SPENT = new RegExp(
  String.raw`(?:^| )${HAVE}${ADVERBS}(?:spent|spends|spending|served|serving|passed|wasted|lost|endured|done|mark(?:s|ed)|reach(?:es|ed)|complet(?:es|ed)|enter(?:s|ed)|beg(?:an|ins)|faces) (?:[a-z' -]{0,24})$`,
);
/** "detained him for two years": the one who is held stands between. */
const OBJECT = new RegExp(
  String.raw`\b(?:held|holding|detained|detaining|jailed|imprisoned|incarcerated|confined|kept|locked up) `,
  "g",
);
const AFTER = new RegExp(
  String.raw`^ (?:[a-z]+ ){0,3}?(?:(?:in|at|of|under) (?:[a-z.'-]+ ){0,4}${CUSTODY}|behind bars|locked up)\b`,
);
/** "Rao's three-year detention" */
const COMPOUND = new RegExp(String.raw`^ (?:long )?(?:${CUSTODY})\b`);
/** "Rao's detention has lasted 400 days" */
const LASTED = new RegExp(
  String.raw`('s|s'|his|her) (?:[a-z]+ ){0,2}(?:${CUSTODY}|time (?:[a-z]+ ){0,2}${IN_CUSTODY}) (?:(?:has|had) )?(?:now )?(?:lasted|stretched|gone on|dragged on)(?: on)?(?: for)? (?:[a-z]+ ){0,3}$`,
);
/** "was released after 400 days" */
const RELEASED_AFTER =
  /(?:^| )(?:was|were|been|got|walked|went) (?:[a-z]+ly |then |later )?(?:released|freed|free|set free|let go|let out)(?: (?:on|from) [a-z ]{1,30}?)? after (?:spending |serving )?(?:[a-z]+ ){0,3}$/;
/** "of Rao's (solitary) confinement", "that Rao has been held": up to where the name or pronoun begins. */
const OF_OWNER = new RegExp(
  String.raw`^ (?:of (?=(?:his|her|[^,;:.]{1,60}'s?) (?:[a-z-]+ ){0,3}${CUSTODY})|that (?=[^,;:]{1,60} (?:has|had) (?:now )?(?:been|spent)\b))`,
);
/** "After 400 days in detention, Rao …" */
const LEADS = /^[^a-z]*(?:after|following|for|despite|during|in|with|nearly|almost|about) (?:[a-z]+ ){0,3}$/;
const NOT_SERVED =
  /\b(?:sentenc\w*|fac(?:es?|ed|ing)|up to|risk\w*|within|could|would|might|(?<!\b(?:in|since|of|early|late|mid) )may(?! \d)|can|if|unless|whether|maximum|minimum|punish\w*|penalt\w*|carr(?:y|ies|ied)|plea|pleas|threat\w*|impos\w+|seek\w*|sought|hand(?:ed|s) down|to be|not|never)\b(?:[^,;]|, (?!and\b|but\b|who\b))*$/;
const NOT_TIME = /^ (?:after|before|ago|later|since|earlier|old|(?:jail |prison |suspended )?(?:sentence|term)s?)\b/;
const APPOSITION = /^(?:,[^,;]{1,60},| \([^()]{1,40}\))?,?(?: who)?$/;
/** "Rao was arrested in May and | held": the verb before shares its subject. */
const SHARES = /^ (?:was|were|has|had|fled|left|came|went|[a-z]{2,}ed)\b[^;"]{0,100}$/;
const OTHER_SUBJECT =
  /\b(?:that|said|says|told|asked|he|she|they|it|we|i|who|which|whose|his|her|their|because|while|when|where|if)\b/;

/** The one who was held for a length of time. `view` is the folded text. */
export function heldFor(view: string, sentence: Sentence, number: Span, meant: Meant): Held | undefined {
  const from = Math.max(sentence.start, number.start - LONGEST);
  const before = view.slice(from, number.start);
  const after = view.slice(number.end, Math.min(sentence.end, number.end + 100));
  if (NOT_TIME.test(after) || NOT_SERVED.test(before)) return undefined;
  const modality = modalityAt(sentence, number);
  if (modality === undefined) return undefined;
  const who = whoIsHeld(view, sentence, { from, before, after, number }, meant);
  return who && { ...who, modality };
}

const LONGEST = 240; // characters

/** undefined: not told as so. */
export function modalityAt(sentence: Sentence, { start }: Span): Told | undefined {
  const clause = sentence.meant.find((one) => one.start <= start && start < one.end);
  if (clause === undefined) return "asserted";
  if (clause.polarity === "negative") return undefined;
  if (clause.modality === "happened" || clause.modality === "asserted") return "asserted";
  if (clause.modality === "found") return "found";
  // an allegation is somebody's
  const said = sentence.frames.some((frame) => frame.start <= start && start < frame.end);
  return clause.modality === "alleged" && said ? "alleged" : undefined;
}

interface Around {
  readonly from: number;
  readonly before: string;
  readonly after: string;
  readonly number: Span;
}

function whoIsHeld(view: string, sentence: Sentence, around: Around, meant: Meant): Who | undefined {
  const { from, before, after, number } = around;
  const lasted = LASTED.exec(before);
  const inCustody = AFTER.test(after) || lasted !== null || (COMPOUND.test(after) && isCompound(view, number));
  // "Rao's 400 days in detention"
  const owner = lasted ?? /('s|s'|his|her) (?:[a-z]+ ){0,3}$/.exec(before);
  if (inCustody && owner !== null) {
    const [, whose = ""] = owner;
    if (whose.startsWith("h")) return ownerAt(view, sentence, from + owner.index, meant);
    return nameEndingAt(sentence, from + owner.index + (whose === "s'" ? 1 : 0));
  }
  // "three years of Rao's imprisonment", "day 400 of his detention"
  const belongs = OF_OWNER.exec(after);
  if (belongs !== null) {
    const held = personFrom(view, sentence, number.end + belongs[0].length, meant, "owner");
    if (held !== undefined) return held;
  }
  if (inCustody && LEADS.test(view.slice(sentence.start, number.start))) {
    const comma = after.indexOf(", ");
    return comma < 0 ? undefined : personFrom(view, sentence, number.end + comma + 2, meant);
  }
  const released = RELEASED_AFTER.exec(before);
  if (released !== null) return personBefore(view, sentence, from + released.index, meant);
  const object = [...before.matchAll(OBJECT)].at(-1);
  if (object !== undefined) {
    const at = from + object.index + object[0].length;
    const held = personFrom(view, sentence, at, meant);
    if (held !== undefined) return held;
  }
  const predicate = PREDICATE.exec(before) ?? (inCustody ? SPENT.exec(before) : null);
  if (predicate !== null) return personBefore(view, sentence, from + predicate.index, meant);
  const beside = BESIDE.exec(before);
  return beside === null ? undefined : nameEndingAt(sentence, from + beside.index);
}

/** The name or pronoun that begins at a place, "Mr." before it or not; "Rao's" only where the owner is wanted. */
export function personFrom(
  view: string,
  sentence: Sentence,
  at: number,
  meant: Meant,
  as: "itself" | "owner" = "itself",
): Who | undefined {
  const title = /^(?:mr|mrs|ms|dr)\.? /.exec(view.slice(at, at + 6))?.[0].length ?? 0;
  const name = sentence.names.find((one) => one.kind === "person" && one.start === at + title);
  if (name !== undefined)
    return as === "itself" && /^'s?\b/.test(view.slice(name.end, name.end + 3))
      ? undefined
      : { name: name.name, sure: true };
  return pronounAt(view, sentence, at, meant);
}

export function nameEndingAt(sentence: Sentence, at: number): Who | undefined {
  const name = sentence.names.find((one) => one.kind === "person" && one.end === at);
  return name && { name: name.name, sure: true };
}

/** Who does or suffers what begins at a place. */
export function personBefore(view: string, sentence: Sentence, at: number, meant: Meant): Who | undefined {
  const words = view.slice(Math.max(sentence.start, at - LONGEST), at);
  const pronoun = /(?:^|[^a-z])(i|he|she)(?:,? who)?$/.exec(words)?.[1];
  const start = at - words.length;
  if (pronoun !== undefined) {
    const place = start + words.lastIndexOf(pronoun);
    return pronoun === "i" ? quotedAt(sentence, place) : pronounAt(view, sentence, place, meant);
  }
  const name = sentence.names.findLast((one) => one.kind === "person" && one.end <= at);
  if (name === undefined) return undefined;
  const between = view.slice(name.end, at);
  if (APPOSITION.test(between)) return { name: name.name, sure: true };
  return SHARES.test(between) && !OTHER_SUBJECT.test(between) ? { name: name.name, sure: true } : undefined;
}

/** "I" in a quotation is the one who is quoted. */
function quotedAt(sentence: Sentence, at: number): Who | undefined {
  const quoted = sentence.quoted.find((one) => one.start <= at && at < one.end);
  return quoted?.speaker.kind === "person"
    ? { name: quoted.speaker.name, sure: quoted.tier === "explicit" }
    : undefined;
}

/** "his 400th day": of one that was left open, the one person named before it in the sentence, or in the sentence before. */
function ownerAt(view: string, sentence: Sentence, at: number, meant: Meant): Who | undefined {
  const [only, other] = distinctPersons(sentence.names);
  const isOpen = !meant.described.has(at) && only !== undefined && other === undefined && !meant.officials.has(only);
  if (isOpen && sentence.names.some((name) => name.name === only && name.end < at)) return { name: only, sure: false };
  if (!meant.described.has(at) && only === undefined) return theOneBefore(sentence, meant);
  return pronounAt(view, sentence, at, meant);
}

function isCompound(view: string, { start, end }: Span): boolean {
  return /-(?:day|week|month|year)$/.test(view.slice(start, end));
}

function theOneBefore({ earlier }: Sentence, { officials }: Meant): Who | undefined {
  const [only, other] = distinctPersons(earlier);
  const isOne = only !== undefined && other === undefined && !officials.has(only);
  return isOne ? { name: only, sure: false } : undefined;
}

/** "Siobhan, the paper says he …": one comma, and no apposition that closes. */
const SPOKEN_TO = /^, (?!who\b)[^,]*$/;

/** The person whom the pronoun there was found to mean; nobody who is only spoken to, and none of those who act for others. */
export function pronounAt(
  view: string,
  sentence: Sentence,
  at: number,
  { described, officials }: Meant,
): Who | undefined {
  const found = described.get(at);
  if (found?.kind !== "reference" || found.to !== "person" || officials.has(found.name)) return undefined;
  const first = sentence.names.find((one) => one.start <= sentence.start + 1);
  const spokenTo = first?.name === found.name && SPOKEN_TO.test(view.slice(first.end, at));
  return spokenTo ? undefined : { name: found.name, sure: false };
}
