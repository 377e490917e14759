// What a clause says of one person in so many words: children, age, the place of custody. Only plain relations with
// exactly one person in the sentence, or one who stands right beside the words; anything less sure is left out.

import { isKnown, type Span, trimSpan } from "../../base/base.ts";
import type { Duration, FoundStatement, NameMention, NumberMention, Section } from "../../record/record.ts";
import { clauseAt, clausesOf } from "../clauses/clauses.ts";
import type { Sentence } from "./event-context.ts";
import { readModality } from "../clauses/modality.ts";
import { distinctPersons } from "../quotations/speakers.ts";
import { partsOf } from "./lengths.ts";
import { voiceAt } from "./voice-at.ts";

const FAMILY = new Set(["child", "son", "daughter", "grandchild", "brother", "sister", "sibling", "wife", "dependent"]);
const HAS =
  /(?:\b(?:with|has|have|had|having|father of|mother of|parents? of|his|her|whose|leaving|raising|supports?)|[a-z]'s?)(?: (?:a |an |his |her )?(?:wife|husband|partner) and)? (?:young |small |minor |little )?$/;
const CUSTODY_AT =
  /\b(?:held|detained|jailed|imprisoned|incarcerated|confined|transferred|moved|booked|taken|sent|lodged|locked up|(?:in (?:\w+ ){0,3}custody|in detention|appearing (?:virtually )?from)) (?:[a-z' -]{0,50} )??(?:at|in|into|to|inside|from) (?:the |an? |[a-z-]+ ){0,3}$/;

const BESIDE =
  /^, (?:\d{1,3}, )?(?:(?:an?|the) )?(?:[a-z-]+ ){0,3}(?:and )?(?:an? )?(?:(?:single|proud|working|young|married) )?(?:father|mother) of (?:(?:young|small|minor|little) )?$/;

/** Facilities in which nobody is held for long: "detained at the airport" says where, not in whose custody. */
const NO_CUSTODY = /\b(?:airport|hospital|courthouse|university|school|church|mosque|hotel|square)\b/i;

export function countStatements(
  text: string,
  view: string,
  sentence: Sentence,
  numbers: readonly NumberMention[],
  section: Section | undefined,
): FoundStatement[] {
  const facilities = sentence.names.filter((name) => name.kind === "facility" && !NO_CUSTODY.test(name.name));
  if (numbers.length === 0 && facilities.length === 0) return [];
  const found: FoundStatement[] = [];
  const state = (
    about: Named,
    slot: string,
    value: string,
    at: Span,
    modality: FoundStatement["modality"],
    polarity: FoundStatement["polarity"],
    duration?: Duration,
  ): void => {
    const { speaker, tier } = voiceAt(sentence, at.start);
    found.push({
      ...trimSpan(text, sentence),
      speaker,
      entry: { kind: "person", name: about.name },
      slot,
      value,
      modality: modality === "happened" && speaker.kind !== "narrator" ? "asserted" : modality,
      polarity,
      tier: about.sure ? tier : "inferred",
      ...(duration && { duration }),
    });
  };
  for (const number of numbers) {
    // The third child and the 100th day are no counts, nor are shares.
    if (number.type === "ordinal" || number.type === "share") continue;
    const claim = claimOf(view, sentence, number);
    if (claim !== undefined)
      state(
        claim.about,
        claim.slot,
        claim.value,
        number,
        "asserted",
        "positive",
        claim.slot === "age" ? ageOf(view, sentence, number, section) : undefined,
      );
  }
  const passed = sentenceOf(view, sentence);
  if (passed !== undefined)
    state(passed.about, passed.slot, passed.value, passed.at, "asserted", "positive", passed.duration);
  const clauses = facilities.length === 0 ? [] : clausesOf(text, view, sentence);
  for (const facility of facilities) {
    const clause = clauses[clauseAt(clauses, facility.start)]!; // there is always a clause
    const before = view.slice(Math.max(clause.start, facility.start - 120), facility.start);
    const verb = CUSTODY_AT.exec(before);
    const about = verb === null ? undefined : personBefore(view, sentence, facility.start);
    if (
      verb === null ||
      about === undefined ||
      /\b(?:released|freed|removed) /.test(before) ||
      /\bfrom (?:the )?$/.test(before.replace(/appearing (?:virtually )?from (?:the )?$/, ""))
    )
      continue;
    const meaning = readModality({
      before: before.slice(0, verb.index),
      after: "",
      word: verb[0],
      form: "verb",
      act: false,
      denial: false,
      appointed: false,
      byCourt: false,
      ruling: false,
    });
    if (meaning.modality !== undefined)
      state(about, "held at", facility.name, facility, meaning.modality, meaning.polarity);
  }
  return found;
}

interface Named {
  readonly name: string;
  /** Named in this sentence; otherwise a pronoun stands for the one person of the sentence before. */
  readonly sure: boolean;
}

interface Claim {
  readonly about: Named;
  readonly slot: string;
  readonly value: string;
}

function claimOf(view: string, sentence: Sentence, number: NumberMention): Claim | undefined {
  const unit = number.unit ?? "";
  const before = view.slice(Math.max(sentence.start, number.start - 80), number.start);
  if (unit === "year of age") {
    const about = /\b(?:age of|under|over) $/.test(before) ? undefined : agedPerson(view, sentence, number);
    return about && { about, slot: "age", value: amount(number, "year") };
  }
  if (FAMILY.has(unit) && HAS.test(before)) {
    const about = parentBeside(view, sentence, number) ?? personBefore(view, sentence, number.start);
    // three young children are some of the four
    const some = SOME.exec(`${before.slice(-10)}${view.slice(number.start, number.end)}`)?.[0];
    return (
      about && { about, slot: `count of ${some === undefined ? "" : `${some} `}${unit}`, value: amount(number, unit) }
    );
  }
  return undefined;
}

const SOME = /\b(?:young|small|minor|little|adult|grown|older|younger|other|surviving|foster|step)\b/;

const SENTENCED =
  /\bsentenced (?:(?:mr\.? |ms\.? |mrs\.? )?[a-z' -]{1,40} )?to (?:serve )?(?:a (?:prison |jail )?(?:term|sentence) of )?$/;
const NO_SENTENCE =
  /\b(?:not|never|could|would|may|might|can|if|maximum|up to|each|total|resentenced|suspended|co-defendants?|accomplices?|others?)\b/;

/** "was sentenced to six years in prison": the first length of the sentence, of the one person it names. */
function sentenceOf(
  view: string,
  sentence: Sentence,
): (Claim & { readonly at: Span; readonly duration: Duration }) | undefined {
  for (const date of sentence.dates) {
    if (date.timex.type !== "DURATION") continue;
    const before = view.slice(Math.max(sentence.start, date.start - 100), date.start);
    const parts = partsOf(date.timex.value);
    if (parts === undefined || !SENTENCED.test(before) || NO_SENTENCE.test(view.slice(sentence.start, sentence.end)))
      continue;
    const [only, other] = distinctPersons(sentence.names);
    if (only === undefined || other !== undefined) return undefined;
    const value = view.slice(date.start, date.end).replace(/\s+/g, " ");
    return {
      about: { name: only, sure: true },
      slot: "sentence",
      value,
      at: date,
      duration: { parts, from: "sentencing" },
    };
  }
  return undefined;
}

const NOT_NOW = /\b(?:was|were|at the time|then|when|killed|dead|died|slain|murdered|late|would be|turn(?:s|ed)?)\b/;

/** The age on the day the text was written, unless the sentence tells of another time. */
function ageOf(view: string, sentence: Sentence, { value }: NumberMention, section: Section | undefined): Duration {
  const written = section?.date;
  const elsewhen =
    NOT_NOW.test(view.slice(sentence.start, sentence.end)) ||
    sentence.dates.some(
      ({ date }) => written?.earliest !== undefined && date.latest !== undefined && date.latest < written.earliest,
    );
  const isNow = written !== undefined && isKnown(written) && !elsewhen;
  return { parts: [{ unit: "year", value }], from: "birth", ...(isNow && { until: written }) };
}

/** The one person of the sentence, or the one a pronoun before the place stands for. Nobody where two could be meant. */
function personBefore(view: string, sentence: Sentence, at: number): Named | undefined {
  const quoted = sentence.quoted.find((quotation) => quotation.start <= at && at < quotation.end);
  if (quoted !== undefined && /\b(?:i|me|my)\b/.test(view.slice(Math.max(sentence.start, quoted.start), at)))
    return quoted.speaker.kind === "person"
      ? { name: quoted.speaker.name, sure: quoted.tier === "explicit" }
      : undefined;
  const here = distinctPersons(sentence.names.filter((name) => name.start < at));
  const all = distinctPersons(sentence.names);
  if (all.length === 1 && here.length === 1) return { name: all[0]!, sure: true }; // length is 1
  const pronoun = /(?:^|[^a-z])(?:he|she|his|her|him)(?![a-z])/.test(view.slice(sentence.start, at));
  const earlier = distinctPersons(sentence.earlier);
  return all.length === 0 && pronoun && earlier.length === 1 ? { name: earlier[0]!, sure: false } : undefined; // as above
}

/** "Pell, a baker and a mother of three": right after the name, whoever else the sentence names. */
function parentBeside(view: string, sentence: Sentence, number: NumberMention): Named | undefined {
  const name = sentence.names.findLast((one) => one.kind === "person" && one.end <= number.start);
  return name !== undefined && BESIDE.test(view.slice(name.end, number.start))
    ? { name: name.name, sure: true }
    : undefined;
}

/** "Pell, 45, …", "45-year-old Pell", "Pell is 45 years old". */
function agedPerson(view: string, sentence: Sentence, number: NumberMention): Named | undefined {
  const beside = (name: NameMention): boolean =>
    (name.end <= number.start && /^(?:, ?| is | was |, aged? | \()$/.test(view.slice(name.end, number.start))) ||
    (name.start >= number.end && /^ (?:[a-z]+ ){0,3}$/.test(view.slice(number.end, name.start)));
  const name = sentence.names.find((one) => one.kind === "person" && beside(one));
  return name && { name: name.name, sure: true };
}

/** "over 1300 days", "4 children". */
function amount({ rounding, value, unit }: NumberMention, counted: string): string {
  const plural =
    { child: "children", grandchild: "grandchildren", wife: "wives", person: "people" }[counted] ?? `${counted}s`;
  const noun = unit === "year of age" ? `${counted}s` : value === 1 ? counted : plural;
  return `${rounding === undefined ? "" : `${rounding} `}${value} ${noun}`;
}
