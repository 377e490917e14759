// What a text speaks of as still open when it was written: what somebody faces, what somebody waits for, what is asked for a
// person. None of it is told as so; a check compares it with what had been ruled by then.

import { type Span, trimSpan } from "../../base/base.ts";
import type { FoundStatement } from "../../record/record.ts";
import type { Meant, Sentence } from "./event-context.ts";
import { personBefore, personFrom } from "./held-time.ts";
import { distinctPersons, frameAt, NARRATOR } from "../quotations/speakers.ts";

type Slot = "faces" | "awaits" | "asked for";

/** The last of a sentence's words may name a matter; the first that fits stands. */
const MATTERS: readonly (readonly [value: string, words: RegExp])[] = [
  ["bond hearing", /\b(?:bond|bail)\b/],
  ["extradition", /\bextradit/],
  ["deportation", /\b(?:deport|remov)/],
  ["asylum decision", /\basylum\b/],
  ["trial", /\b(?:charge|trial|prosecut|sentenc)/],
  ["release", /\b(?:releas|free)/],
];

const THREAT =
  "(?:extradition|being extradited|deportation|being deported|removal(?: proceedings)?|being removed|(?:criminal )?charges|trial|prosecution)";
const SMALL = "(?:[a-z'-]+ ){0,3}?";
const DECISION = `(?:(?:decision|ruling|verdict|hearing) on ${SMALL}(?:extradition|deportation|removal|bond|bail|asylum)|(?:bond|bail|extradition|deportation|removal|asylum) (?:hearing|decision|ruling)|extradition|deportation|removal|trial|sentencing)`;
const VERB =
  "(?:stop|halt|block|prevent|cancel|oppose|end|drop|withdraw|refuse|deny|reject|do not|don't|not to|never to) (?:to )?";
const AGAINST =
  "(?:extradit(?:e|ing|ion)|deport(?:ing|ation)?|remov(?:e|ing|al)(?= (?:him|her|proceedings|of (?:mr|ms|mrs))\\b))";
/** An appeal that is being made, not one of which is told: "we urge you to", "please", or the bare verb at the start. */
const LEAD =
  "(?:^[^a-z]*(?:please,? )?|[:;!] (?:please )?|\\b(?:we|i) (?:[a-z]+ly |also |all )?(?:urge|ask|call on|call upon|demand|implore|request|beg|appeal to|want|need|must)\\b[^.;]{0,80}?\\b(?:to |that (?:you|the [a-z]+|he|she) )?|\\bplease )";

interface Pattern {
  readonly slot: Slot;
  readonly pattern: RegExp;
  /** Where the one stands whom it concerns. */
  readonly who: "before" | "after";
  /** It says itself that the matter is near, though its words suppose it: "if extradited, which could be imminent". */
  readonly supposes?: true;
}

const PATTERNS: readonly Pattern[] = [
  {
    slot: "faces",
    who: "before",
    supposes: true,
    pattern:
      /\b(?:(?:will|would|could|may|might) be|faces|risks|fears?) [^.;]{1,60}?\bif (?:(?:he|she|[a-z.]+(?: [a-z.-]+)?) (?:is|were) )?(?:extradited|deported|removed)\b[^.;]{0,60}?,? (?:which|and (?:this|that|it|(?:his|her) (?:extradition|deportation|removal))) (?:could|may|might|is|appears to) (?:now |still |soon )?(?:be |happen |come )?(?:imminent|any day|at any (?:time|moment)|within (?:days|hours|weeks))\b/,
  },
  {
    slot: "faces",
    who: "before",
    pattern:
      /(?:'s|\b(?:his|her)) (?:extradition|deportation|removal)(?: to [a-z ]{2,30}?)? (?:is|remains|could be|may be|might be|appears) (?:now |still )?imminent\b/,
  },
  {
    slot: "faces",
    who: "before",
    pattern: new RegExp(
      `\\b(?:faces|is facing|still facing|risks|is at risk of|is in danger of|is threatened with|is still fighting|is fighting|fights) ${SMALL}${THREAT}\\b`,
    ),
  },
  {
    slot: "faces",
    who: "before",
    pattern:
      /\b(?:could|may|might|is to|is about to|is set to|is due to) (?:still |now |soon |yet |also )*be (?:extradited|deported|removed from)\b/,
  },
  {
    slot: "awaits",
    who: "before",
    pattern: new RegExp(
      `\\b(?:awaits|is awaiting|and awaiting|still awaiting|is waiting for|still waiting for|is still waiting for|waits for) ${SMALL}${DECISION}\\b`,
    ),
  },
  { slot: "asked for", who: "after", pattern: new RegExp(`${LEAD}${VERB}${SMALL}${AGAINST}\\b`) },
  {
    slot: "asked for",
    who: "before",
    pattern: /\b(?:must|should|cannot|may) (?:not|never) be (?:extradited|deported)\b/,
  },
  {
    slot: "asked for",
    who: "after",
    pattern: new RegExp(`${LEAD}(?:immediately )?(?:release|free) (?=(?:him|her|mr|ms|mrs|[a-z]+)\\b)`),
  },
  { slot: "asked for", who: "before", pattern: /\b(?:must|should) be (?:immediately )?(?:released|freed)\b/ },
];

/** The matters that the sentence speaks of as open, of the one person it can mean. */
export function openMatters(text: string, view: string, sentence: Sentence, people: Meant): FoundStatement[] {
  const words = view.slice(sentence.start, sentence.end);
  if (words.length > LONGEST || !WORTH_LOOKING.test(words)) return [];
  const found: FoundStatement[] = [];
  for (const { slot, pattern, who, supposes } of PATTERNS) {
    const match = pattern.exec(words);
    if (match === null || found.some((one) => one.slot === slot)) continue;
    const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    // What is quoted was said at a time of its own.
    if (sentence.quoted.some((quotation) => quotation.start <= at.start && at.start < quotation.end)) continue;
    if (NOT_NOW.test(words.slice(0, match.index + (supposes === true ? 0 : match[0].length)))) continue;
    const value = MATTERS.find(([, named]) => named.test(match[0]))?.[0];
    const person = value === undefined ? undefined : concerned(view, sentence, at, who, people);
    if (value === undefined || person === undefined) continue;
    const { speaker, tier } = frameAt(sentence.frames, at.start) ?? { speaker: NARRATOR, tier: "explicit" as const };
    found.push({
      ...trimSpan(text, sentence),
      speaker,
      entry: { kind: "person", name: person.name },
      slot,
      value: slot === "asked for" && value !== "release" ? `no ${value}` : value,
      modality: "hypothetical",
      polarity: "positive",
      tier: person.sure ? tier : "inferred",
    });
  }
  return found;
}

const LONGEST = 600; // characters; a longer one is a list
const WORTH_LOOKING =
  /\b(?:fac(?:es|ing)|risks?|danger|threatened|fight(?:s|ing)?|await(?:s|ing)|wait(?:s|ing)|could|may|might|must|should|cannot|will|would|imminent|stop|halt|block|prevent|cancel|oppose|end|drop|withdraw|refuse|deny|reject|not|don't|never|free|release|is (?:to|about to|set to|due to) be)\b/;
/** Told of the past, supposed, or over. */
const NOT_NOW =
  /\b(?:if|unless|whether|no longer|until|before|when|after|had|was|were|used to|feared|would have|could have|might have)\b[^;]{0,60}$/;

interface Who {
  readonly name: string;
  readonly sure: boolean;
}

function concerned(
  view: string,
  sentence: Sentence,
  at: Span,
  who: "before" | "after",
  people: Meant,
): Who | undefined {
  const next = /^ (?:of )?/.exec(view.slice(at.end, at.end + 4))?.[0].length ?? 0;
  const beside =
    who === "before"
      ? personBefore(view, sentence, at.start, people)
      : personFrom(view, sentence, at.end + next, people);
  if (beside !== undefined) return beside;
  const persons = distinctPersons(sentence.names.filter(({ name }) => !people.officials.has(name)));
  const [only] = persons;
  return persons.length === 1 && only !== undefined ? { name: only, sure: true } : undefined;
}
