// What is said in answer to somebody, and who was asked and did not answer: "their claim is absurd", "declined to comment". Only
// where the answer names what it answers; which side is right is never said.

import { type Span, trimSpan } from "../../base/base.ts";
import type { Concerned, FoundPart, FoundStatement, NameMention, Speaker } from "../../record/record.ts";
import type { Quoted, Sentence } from "./event-context.ts";
import { voiceAt } from "./voice-at.ts";

const ENTRY = { kind: "evidence", name: "answers" } as const;

const DECLINED =
  "(?:declin(?:ed|es)|refus(?:ed|es)) (?:to (?:comment|be interviewed|discuss the case|respond to (?:a |the |our |repeated |several )?(?:questions|requests?|inquir(?:y|ies)))|(?:any |all |further |an? )?(?:comment|interview))|" +
  "(?:had|has|have|offered|gave|would offer) no (?:further |immediate )?comment|would (?:not|neither) comment|will not comment";
const ASKED =
  "(?:(?:a|the|our|its|his|her|their|this|several|multiple|repeated|numerous|[a-z]+'s) )?(?:[a-z-]+ ){0,2}?(?:requests?|inquir(?:y|ies)|e-?mails?|calls?|messages?|questions?|voicemails?|letters?) (?:for (?:an? |further )?(?:comment|interview|response|information)|seeking (?:an? )?(?:comment|interview|response)|from [a-z]|by (?:deadline|press time)|left (?:at|on|for|with|by))";
const SILENT =
  "(?:did not|didn't|has not|have not|hasn't|haven't|had not|never|failed to) (?:(?:yet|immediately|promptly|so far|ever) )?" +
  `(?:(?:respon(?:d|ded)|repl(?:y|ied)) to ${ASKED}|return(?:ed)? ${ASKED})|` +
  "could not (?:immediately )?be reached(?: for comment)?|(?:was|were) not (?:immediately )?available for comment";
const NO_ANSWER = new RegExp(`(?<![a-z'])(?:(?<declined>${DECLINED})|(?<silent>${SILENT}))(?![a-z])`, "g");

/** What stands between the one who was asked and the verb. */
const AUXILIARIES = /(?:,? (?:has|have|had|also|so far|still|yet|repeatedly|again|both|all|each|too|on [a-z]+day))* $/;
const OPENING =
  /^(?:["']|(?:on|in|by|as of|earlier|late|this|last|through|via|reached|contacted|asked|when|citing|after|before) [^,]{2,60}, |(?:but|and|however|meanwhile|yet),? )+/;
const MOST_SUBJECT = 110;
const PRONOUN = /^(?:he|she|they|it|who|which|that|i|we|you|both|neither|nobody|none|no one)$/;
/** What is only asked, feared or imagined. */
const UNREAL = /\b(?:if|whether|unless|should|may|might|can)\b[^,;]*$/;

/** Those of a sentence who were asked and did not answer. */
export function silenceStatements(text: string, view: string, sentence: Sentence): FoundStatement[] {
  return [...view.slice(sentence.start, sentence.end).matchAll(NO_ANSWER)].flatMap((match): FoundStatement[] => {
    const at = sentence.start + match.index;
    if (UNREAL.test(view.slice(sentence.start, at))) return [];
    const asked = askedBefore(text, view, sentence, at);
    if (asked === undefined) return [];
    const { speaker, tier } = voiceAt(sentence, at);
    return [
      {
        ...trimSpan(text, sentence),
        speaker,
        entry: ENTRY,
        slot: "asked",
        value: match.groups?.["declined"] === undefined ? "no answer" : "declined",
        modality: "asserted",
        polarity: "positive",
        tier,
        about: asked.about,
        parts: [{ ...asked.span, slot: "who was asked", value: asked.words, about: asked.about }],
      },
    ];
  });
}

interface Asked {
  readonly span: Span;
  readonly words: string;
  readonly about: readonly Concerned[];
}

/** The subject of the clause: from where it opens to its verb. A pronoun names nobody. */
function askedBefore(text: string, view: string, sentence: Sentence, at: number): Asked | undefined {
  const before = view.slice(sentence.start, at);
  const end = at - (AUXILIARIES.exec(before)?.[0].length ?? 0);
  const clause = Math.max(
    sentence.start,
    ...["; ", ", but ", ", while ", ", and ", " but "].map((mark) => {
      const found = view.lastIndexOf(mark, end - 1);
      return found < sentence.start ? -1 : found + mark.length;
    }),
  );
  const start = clause + (OPENING.exec(view.slice(clause, end))?.[0].length ?? 0);
  const whole = text.slice(start, end).trim();
  // "Ada Pell, a spokeswoman for the county," is Ada Pell
  const words = whole.replace(/,.*$/s, "").trim();
  const names = sentence.names.filter((name) => name.start >= start && name.end <= start + whole.length);
  const first = names.find((name) => name.start < start + words.length);
  if (words === "" || words.length > MOST_SUBJECT || PRONOUN.test(words.toLowerCase())) return undefined;
  if (first === undefined && !/\p{L}{3}/u.test(words)) return undefined;
  const about = first === undefined || !namesIt(words, first) ? [] : [concerned(first, "asked")];
  const from = text.indexOf(words, start);
  return { span: { start: from, end: from + words.length }, words: words.replace(/\s+/g, " "), about };
}

/** "Warden Bo Renner" is Bo Renner; "the lawyers of Bo Renner" are not. */
function namesIt(words: string, name: NameMention): boolean {
  const at = words.indexOf(name.quote);
  return (
    at >= 0 &&
    !/\b(?:of|for|at|in|from|by)\s/iu.test(words.slice(0, at)) &&
    !/^['’]s/u.test(words.slice(at + name.quote.length))
  );
}

const CLAIM_NOUN =
  "(?:assertions?|claims?|allegations?|statements?|arguments?|accusations?|stance|position|explanations?|answers?|responses?|denials?|characterizations?|narratives?|version|theor(?:y|ies)|comments?|remarks?|words)";
const DESCRIBED = "(?:(?:latest|new|recent|own|public|official|claimed|repeated|whole|very) ){0,2}";
/** "their claim", "that statement"; what stands before the name of another comes by that name. */
const OF_PRONOUN = new RegExp(
  `^["'\\s]*(?:(?:and|but|so|again),? )?(?:their|its|his|her|that|this|these|those|such) ${DESCRIBED}(?<noun>${CLAIM_NOUN})\\b`,
);
const OF_NAME = new RegExp(`^['’]s? ${DESCRIBED}(?<noun>${CLAIM_NOUN})\\b`);
/** What an answer says of what it answers. */
const JUDGED =
  /\b(?:is|are|was|were|would be|remains?|has been|have been|seems?|sounds?|could not be) (?:[a-z-]+ ){0,4}?(?:false|wrong|untrue|incorrect|inaccurate|mistaken|misleading|ludicrous|absurd|ridiculous|laughable|nonsense|preposterous|outrageous|baseless|unfounded|groundless|insulting|disingenuous|dishonest|misguided|funny|fiction|a lie|lies|not true|not so|not accurate|contradicted|refuted|belied|disproved|unsupported|meritless|without (?:merit|basis|foundation))\b|\b(?:ignores?|contradicts?|misstates?|misrepresents?|distorts?|flies in the face of|makes no sense|defies|does not hold|do not hold|cannot be squared)\b/;
const SAYS =
  /(?<![a-z])(?:alleg(?:e|es|ed|ing)|claim(?:s|ed|ing)?|assert(?:s|ed|ing)?|argu(?:e|es|ed|ing)|contend(?:s|ed|ing)?|maintain(?:s|ed|ing)?|insist(?:s|ed|ing)?|sa(?:id|ys)|told|stat(?:es|ed)|accus(?:e|es|ed|ing)|wrote|announced|call(?:s|ed))(?![a-z])/;
/** Between a name and the verb of what it says. */
const BETWEEN = /^,?(?: [a-z'-]+){0,4} $/;
const NEAR = 2;

interface Told {
  readonly by: Pick<NameMention, "kind" | "name">;
  readonly span: Span;
}

/** Remembers the sentences before, and gives the answers in each new one. */
export class Answers {
  readonly #text: string;
  readonly #view: string;
  readonly #before: Sentence[] = [];
  /** Answers by name whose claim may stand in the sentences that follow. */
  #open: { readonly answer: Found; readonly since: number }[] = [];
  #count = 0;

  constructor(text: string, view: string) {
    this.#text = text;
    this.#view = view;
  }

  in(sentence: Sentence): FoundStatement[] {
    this.#count++;
    const found: FoundStatement[] = [];
    this.#open = this.#open.filter(({ answer, since }) => {
      const told = this.#toldIn(sentence, answer.of);
      if (told !== undefined) found.push(this.#statement(answer, told));
      return told === undefined && this.#count - since < NEAR;
    });
    const answer = this.#answerIn(sentence);
    if (answer !== undefined) {
      const told = this.#before
        .toReversed()
        .map((one) => this.#toldIn(one, answer.of, answer.speaker))
        .find((one) => one !== undefined);
      if (told !== undefined) found.push(this.#statement(answer, told));
      else if (answer.of !== undefined) this.#open.push({ answer, since: this.#count });
    }
    this.#before.push(sentence);
    if (this.#before.length > NEAR) this.#before.shift();
    return found;
  }

  #answerIn(sentence: Sentence): Found | undefined {
    const { quoted } = sentence;
    const starts = [sentence.start, ...quoted.map(({ start }) => start)];
    for (const start of starts) {
      const words = this.#view.slice(start, sentence.end);
      if (!JUDGED.test(words)) continue;
      const pronoun = OF_PRONOUN.exec(words);
      if (pronoun !== null) return this.#found(sentence, start, undefined);
      const name = sentence.names.find((one) => one.start - start < 6 && isClaimant(one));
      if (name !== undefined && OF_NAME.test(this.#view.slice(name.end, sentence.end)))
        return this.#found(sentence, start, name);
    }
    return undefined;
  }

  #found(sentence: Sentence, start: number, of: NameMention | undefined): Found {
    const quotation = sentence.quoted.find((one) => one.start <= start && start < one.end);
    const { speaker, tier } = voiceAt(sentence, start);
    return { span: quotation ?? trimSpan(this.#text, sentence), speaker, tier, of };
  }

  /** That somebody says something in a sentence: the one of that name, or whoever it is that is not the one who answers. */
  #toldIn(sentence: Sentence, of: NameMention | undefined, answerer?: Speaker): Told | undefined {
    const isOther = (name: string): boolean =>
      answerer === undefined || answerer.kind === "narrator" || answerer.name !== name;
    const quotation = sentence.quoted.find(
      (one) => isQuoted(one) && isOf(one.speaker, of) && isOther(one.speaker.name),
    );
    if (quotation?.speaker.kind === "organization" || (quotation?.speaker.kind === "person" && of !== undefined))
      return { by: { kind: quotation.speaker.kind, name: quotation.speaker.name }, span: quotation };
    for (const name of sentence.names) {
      if (!isClaimant(name) || (of !== undefined && name.name !== of.name) || !isOther(name.name)) continue;
      const behind = this.#view.slice(name.end, Math.min(sentence.end, name.end + 80));
      const verb = SAYS.exec(behind);
      if (verb !== null && BETWEEN.test(behind.slice(0, verb.index)))
        return { by: name, span: trimSpan(this.#text, sentence) };
    }
    return undefined;
  }

  #statement({ span, speaker, tier }: Found, { by, span: told }: Told): FoundStatement {
    const about = [concerned(by, "answered")];
    const part: FoundPart = {
      start: told.start,
      end: told.end,
      slot: "answered",
      value: this.#text.slice(told.start, told.end).replace(/\s+/g, " "),
      about,
    };
    return {
      start: span.start,
      end: span.end,
      speaker,
      entry: ENTRY,
      slot: "answer",
      value: this.#text.slice(span.start, span.end).replace(/\s+/g, " "),
      modality: "asserted",
      polarity: "positive",
      tier,
      about,
      parts: [part],
    };
  }
}

interface Found {
  readonly span: Span;
  readonly speaker: Speaker;
  readonly tier: FoundStatement["tier"];
  /** Whom it names as the one who said what it answers. */
  readonly of: NameMention | undefined;
}

/** Somebody who says things for an office. A person's claim is answered by name only. */
function isClaimant({ kind }: Pick<NameMention, "kind">): boolean {
  return kind === "organization";
}

function isQuoted({ tier }: Quoted): boolean {
  return tier !== "none";
}

function isOf(
  speaker: Speaker,
  of: NameMention | undefined,
): speaker is Exclude<Speaker, { readonly kind: "narrator" }> {
  return speaker.kind !== "narrator" && (of === undefined || speaker.name === of.name);
}

function concerned({ kind, name }: Pick<NameMention, "kind" | "name">, as: string): Concerned {
  return { kind, name, as };
}
