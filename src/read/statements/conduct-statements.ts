// What an office is said to have done wrong in a case, or not to have done: "the ministry refused to hand over the file". It is a
// claim of whoever says it, never a fact.

import { overlaps, type Span, trimSpan } from "../../base/base.ts";
import type { Concerned, FoundStatement } from "../../record/record.ts";
import type { Sentence } from "./event-context.ts";
import { voiceAt } from "./voice-at.ts";

const HANDS =
  "(?:provide|produce|disclose|turn over|hand over|share|release|reveal|supply|give|show|consider|answer|explain|investigate|review|correct|return|allow|let|grant|comply|respond to (?:the |his |her |their )?requests?)";
const CONDUCT = new RegExp(
  "(?<![a-z'])(?:" +
    `(?:refus(?:ed|es)|fail(?:ed|s)|neglect(?:ed|s)) to (?:[a-z]+ly )?${HANDS}|` +
    "(?:did not|has not|have not|had not|never) (?:[a-z]+ly )?(?:disclosed?|provided?|produced?|turn(?:ed)? over|hand(?:ed)? over|revealed?)|" +
    "withheld|suppressed|concealed|buried|sat on|destroyed|doctored|ignored|stonewalled|obstructed|" +
    "(?:fought|opposed|blocked|obstructed|thwarted|shut down|stonewalled|to (?:fight|block|obstruct|thwart|shut down|stonewall|bury)) (?:[a-z']+ ){0,4}?(?:attempts?|efforts?|requests?|motions?|subpoenas?|inquir(?:y|ies)|access|disclosure|discovery)|" +
    "denied (?:him|her|them) (?:access|a lawyer|counsel|medical|food|treatment)" +
    ")(?![a-z])",
  "g",
);
/** Who acts for a state, without a name of its own; what stands between it and its verb. */
const OFFICE =
  /(?:^|[^a-z'])((?:the |its |these |those )?(?:(?:u\.?s\.?|federal|state|local|[a-z]+) )?(?:government|prosecution|prosecutors|ministry|department|agency|administration|police|authorities|officials|attorney's office))((?:,? under [a-z]+(?: [a-z]+)?)?(?: (?:has|have|had|also|then|now|even|still|apparently|repeatedly|knowingly|either|and|sought|tried|attempted|[a-z]{3,}ly|(?:ignored|refused|failed) and))* )$/;
const BESIDE_NAME =
  /^(?: under [a-z]+(?: [a-z]+)?)?(?: (?:has|have|had|also|then|now|even|still|apparently|repeatedly|knowingly|either|sought|tried|attempted|[a-z]{3,}ly))* $/;
/** "It has refused": the one office of the sentence before. */
const PRONOUN =
  /(?:^|[^a-z'])(?:it|they)(?: (?:has|have|had|also|then|now|even|still|repeatedly|knowingly|sought|tried|[a-z]{3,}ly))* $/;
const NAMED =
  /\b(?:department|ministry|agency|bureau|services?|police|enforcement|government|administration|office|doj|dhs|fbi|ice|prison|army|directorate|authority)\b/i;
/** What is only asked, feared, imagined or denied. */
const UNREAL =
  /\b(?:if|whether|unless|should|would|could|may|might|can|must|will|not true that|deni(?:ed|es) that)\b[^,;]*$/;
const LONGEST = 300;

/** The claims in a sentence. `earlier` is the office of the sentence before, if that told of one. */
export function conductStatements(
  text: string,
  view: string,
  sentence: Sentence,
  earlier: Office | undefined,
): { readonly statements: FoundStatement[]; readonly office: Office | undefined } {
  const statements: FoundStatement[] = [];
  let office = officeIn(view, sentence);
  for (const match of view.slice(sentence.start, sentence.end).matchAll(CONDUCT)) {
    const at = sentence.start + match.index;
    const who = officeBefore(text, view, sentence, at, earlier);
    if (who === undefined || UNREAL.test(view.slice(sentence.start, at))) continue;
    if (sentence.found?.some((one) => overlaps(one, { start: at, end: at + 1 })) === true) continue;
    office = who.office;
    const last = statements.at(-1);
    if (last !== undefined && at < last.end) continue;
    const span = trimSpan(text, sentence);
    const { speaker, tier } = voiceAt(sentence, at);
    statements.push({
      ...span,
      speaker,
      entry: { kind: "allegation", name: "conduct" },
      slot: "account",
      value: accountOf(text.slice(who.start, Math.min(sentence.end, who.start + LONGEST)), who),
      modality: "alleged",
      polarity: "positive",
      tier,
      about: [
        ...(who.office.isNamed ? [{ kind: "organization", name: who.office.name, as: "accused" } as const] : []),
        ...othersIn(sentence, who.office),
      ],
    });
  }
  return { statements, office };
}

/** Who acts for a state. */
export interface Office {
  readonly name: string;
  /** It has a name of its own; else `name` holds the words for it. */
  readonly isNamed: boolean;
}

interface Who {
  readonly start: number;
  readonly office: Office;
  /** A pronoun stands in its place. */
  readonly isMeant?: true;
}

/** The words of the claim; an office that only a pronoun stands for is named. */
function accountOf(words: string, { office, isMeant }: Who): string {
  const line = words.replace(/\s+/g, " ").trim();
  return isMeant === true ? line.replace(/^\S+/, `[${office.name}]`) : line;
}

function officeBefore(
  text: string,
  view: string,
  sentence: Sentence,
  at: number,
  earlier: Office | undefined,
): Who | undefined {
  const name = sentence.names.findLast((one) => one.end <= at && at - one.end < 60);
  if (name?.kind === "organization" && NAMED.test(name.name) && BESIDE_NAME.test(view.slice(name.end, at)))
    return { start: name.start, office: { name: name.name, isNamed: true } };
  const before = view.slice(Math.max(sentence.start, at - 120), at);
  const generic = OFFICE.exec(before);
  if (generic !== null) {
    const start = at - generic[2]!.length - generic[1]!.length; // the groups take part
    const words = text.slice(start, start + generic[1]!.length); // as above
    const name = words.replace(/\s+/g, " ").replace(/^(?:The|Its|These|Those) /, (one) => one.toLowerCase());
    return { start, office: { name, isNamed: false } };
  }
  const pronoun = PRONOUN.exec(before);
  return pronoun === null || earlier === undefined
    ? undefined
    : { start: at - pronoun[0].replace(/^[^a-z]+/, "").length, office: earlier, isMeant: true };
}

/** The office with which a sentence begins. */
function officeIn(view: string, sentence: Span & Pick<Sentence, "names">): Office | undefined {
  const opened = OPENED.exec(view.slice(sentence.start, sentence.end))?.[0] ?? "";
  const start = sentence.start + opened.length;
  const name = sentence.names.find((one) => Math.abs(one.start - start) < 2);
  return name?.kind === "organization" && NAMED.test(name.name) ? { name: name.name, isNamed: true } : undefined;
}

const OPENED = /^[^a-z]*(?:(?:meanwhile|moreover|however|instead),? )?(?:the )?/;

function othersIn({ names }: Sentence, office: Office): Concerned[] {
  const others = new Map(
    names.filter(({ name }) => name !== office.name).map((one) => [`${one.kind} ${one.name}`, one]),
  );
  return [...others.values()].map(({ kind, name }) => ({ kind, name }));
}
