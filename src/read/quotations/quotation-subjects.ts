// Who is the subject of a verb of saying: the noun phrase right before it ("Rao", "the letter", "a spokesman for Acme",
// "Rao, a lawyer in Quito,") or right after it ("said Rao"); several who speak together ("Rao and Pell").

import { spanAt } from "../../base/base.ts";
import type { NameMention, SpeakerPlace } from "../../record/record.ts";
import type { Token } from "../name-tokens.ts";
import { CUE_VERBS, PRONOUNS } from "./quotation-cues.ts";
import {
  breaksBefore,
  isDeterminer,
  isNounish,
  isPreposition,
  isStop,
  mainEnd,
  modifiersFrom,
  nameEnd,
  nameStart,
  namesSpeaker,
  phraseStart,
} from "./quotation-phrases.ts";
import type { Scene } from "./quotation-scene.ts";

/** Tokens `from` (included) to `to` (excluded) are the whole noun phrase. */
export interface Subject {
  readonly kind: "name" | "pronoun" | "description";
  readonly from: number;
  readonly to: number;
  /** The named speaker, where the phrase has one. */
  readonly name?: NameMention | undefined;
  /** "a man who said": what another verb tells of may govern it. */
  readonly relative?: true | undefined;
  /** Those who speak with the first: "Rao, Pell and the ministry said". */
  readonly joint?: readonly Subject[] | undefined;
}

/** Who speaks, and who speaks together with the first. */
export interface Speakers {
  readonly speaker: SpeakerPlace;
  readonly joint?: readonly SpeakerPlace[] | undefined;
}

/** Of a subject that is no pronoun. */
export function speakersOf(scene: Scene, subject: Subject): Speakers {
  const speaker = placeOf(scene, subject);
  const signed = signatories(scene, subject);
  if (signed !== undefined) return { speaker, joint: signed };
  return subject.joint === undefined
    ? { speaker }
    : { speaker, joint: subject.joint.map((one) => placeOf(scene, one)) };
}

function placeOf({ text, tokens }: Scene, { from, to, name }: Subject): SpeakerPlace {
  if (name !== undefined) return { name: name.name, start: name.start, end: name.end };
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]; // a subject has a token
  return { name: text.slice(start, end).replace(/\s+/g, " "), start, end };
}

/** The pronoun's place, with the name it stands for; without one it keeps its own word. */
export function pronounSpeaker({ text, tokens }: Scene, { from }: Subject, name: string | undefined): Speakers {
  const { start, end } = tokens[from]!; // a subject has a token
  return { speaker: { name: name ?? text.slice(start, end), start, end } };
}

const FARTHEST = 48; // words from a verb to its subject over an apposition

/** The subject that ends right before token `verb`; nothing before token `limit` is looked at. */
export function subjectBefore(scene: Scene, verb: number, limit: number): Subject | undefined {
  const { tokens } = scene;
  const at = beforeAdverbs(tokens, verb - 1, limit);
  if (at < limit) return undefined;
  const token = tokens[at]!; // at ≥ limit ≥ 0
  if (/^(?:who|which)$/.test(token.text)) {
    const end = /^[,—–]$/.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1;
    const antecedent = end < limit ? undefined : phraseEndingAt(scene, overParenthesis(tokens, end, limit), limit);
    return antecedent && { ...antecedent, relative: true };
  }
  const near = /^[,—–)]$/.test(token.text)
    ? overApposition(scene, at, Math.max(limit, at - FARTHEST))
    : withPartners(scene, phraseEndingAt(scene, at, limit), limit);
  const before = near === undefined ? undefined : tokens[near.from - 1];
  const hangs =
    near !== undefined &&
    near.from > limit &&
    before !== undefined &&
    (isPreposition(before) ||
      /^(?:through|into|onto|over|between|among|during|after|before|without)$/.test(before.text));
  // "Officials at the ministry, a part of the government, said", "Crowds in the streets chanted"
  if (
    (near === undefined || (hangs && near.kind === "description")) &&
    at - limit < FARTHEST &&
    breaksBefore(tokens, limit)
  )
    return subjectFrom(scene, limit, verb);
  return near;
}

/** The subject of the clause that begins with token `at`, whose verb is token `verb`: `"…," Rao, who was there, said`. */
export function subjectFrom(scene: Scene, at: number, verb: number): Subject | undefined {
  const { tokens } = scene;
  const subject = subjectAfter(scene, at, verb);
  if (subject === undefined) return undefined;
  const rest = beforeAdverbs(tokens, verb - 1, subject.to);
  if (rest < subject.to) return subject;
  let marks = 0;
  for (let i = subject.to; i < rest; i++) if (/^[,(—–]$/.test(tokens[i]!.text)) marks++; // i < rest < verb
  if (marks === 0)
    return /^(?:who|that|which)$/.test(tokens[subject.to]!.text) || isPreposition(tokens[subject.to]!)
      ? subject
      : undefined; // subject.to ≤ rest
  return /^[,)—–”"]$/.test(tokens[rest]!.text) ? subject : undefined; // rest < verb
}

function beforeAdverbs(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at >= limit && (isAdverb(tokens[at]!) || isAuxiliary(tokens[at]!) || isDayAfterOn(tokens, at))) at--; // at ≥ limit ≥ 0
  return at;
}

/** The last token before a parenthesis that closes at `end`. */
function overParenthesis(tokens: readonly Token[], end: number, limit: number): number {
  if (tokens[end]?.text !== ")") return end;
  let open = end - 1;
  while (open > limit && open > end - 14 && tokens[open]!.text !== "(") open--; // open > limit ≥ 0
  return tokens[open]?.text === "(" ? open - 1 : end;
}

/** "Rao, a lawyer in Quito," "Rao (R-Ohio), a member," "Rao — who was there —": the phrase that is explained. */
function overApposition(scene: Scene, close: number, limit: number): Subject | undefined {
  const { tokens } = scene;
  const mark = tokens[close]!.text;
  let inside = mark === ")" ? overParenthesis(tokens, close, limit) : overParenthesis(tokens, close - 1, limit);
  if (mark === ")") {
    if (inside === close || inside < limit) return undefined;
    return /^[,—–]$/.test(tokens[inside]!.text) ? undefined : phraseEndingAt(scene, inside, limit);
  }
  // "his wife, Ana Ruiz, said", "counsel, Ana Ruiz SC, said"
  const letters = tokens[inside]?.kind === "acronym" && spanAt(scene.names, tokens[inside]!.start) === undefined; // by the test
  const inner = phraseEndingAt(scene, letters ? inside - 1 : inside, limit);
  if (inner?.name?.kind === "person" && tokens[inner.from - 1]?.text === "," && inner.from - 2 >= limit) {
    const outer = phraseEndingAt(scene, inner.from - 2, limit);
    if (outer?.kind === "description") return { ...inner, from: outer.from };
  }
  for (let at = close - 1; at > limit; at--) {
    if (breaksBefore(tokens, at + 1) && at < close - 1 && tokens[at]!.text === ".") return undefined; // at > limit ≥ 0
    if (tokens[at]!.text !== mark && !(mark === "," && tokens[at]!.text === "(")) continue;
    if (tokens[at]!.text === "(") continue;
    inside = overParenthesis(tokens, at - 1, limit);
    const subject = phraseEndingAt(scene, inside, limit);
    if (subject === undefined || subject.kind === "pronoun") continue;
    if (tokens[subject.from - 1]?.text === "by" && subject.from > limit) continue; // "signed by Rao, Pell and others, says"
    const next = tokens[at + 1]!; // at < close
    const opens = subject.from === limit || breaksBefore(tokens, subject.from);
    const explains =
      /^(?:who|which|whose|whom|a|an|the|one|of|his|her|their|now|then|also|along|speaking|citing|including|signed|dated|sent|written|published|released|addressed|obtained)$/.test(
        next.text,
      ) ||
      namesSpeaker(next.text) ||
      next.text.endsWith("ing");
    // "In Quito, a crowd, said": what stands between the commas must explain the subject, not follow a new clause
    if (
      subject.name?.kind === "person" ||
      (explains && (subject.name !== undefined || opens || isDeterminer(tokens[subject.from]!))) ||
      (subject.name !== undefined && opens)
    )
      return subject;
  }
  return undefined;
}

/** The noun phrase whose last word is token `end`. */
export function phraseEndingAt(scene: Scene, end: number, limit: number): Subject | undefined {
  const { tokens, names } = scene;
  const last = tokens[end];
  if (last === undefined || end < limit || last.kind === "mark" || last.kind === "number") return undefined;
  const name = spanAt(names, last.start);
  if (name === undefined && PRONOUNS.has(last.text.toLowerCase())) return { kind: "pronoun", from: end, to: end + 1 };
  if (name === undefined) return description(scene, end, limit);
  const from = modifiersFrom(scene, Math.max(limit, nameStart(tokens, end, name)), limit);
  const before = tokens[from - 1];
  if (before !== undefined && from - 2 >= limit && isPreposition(before)) {
    const start = phraseStart(scene, from - 1, limit);
    const whole = phraseStart(scene, end, limit);
    if (whole < from && start <= from - 1) return headed(scene, whole, end + 1);
  }
  return { kind: "name", from, to: end + 1, name };
}

/** "Mr. Rao of the Acme Club" is Rao; "a spokesman for Acme" is described. */
function headed(scene: Scene, from: number, to: number): Subject {
  const { tokens, names } = scene;
  const main = mainEnd(scene, from, to);
  const name = main > from ? spanAt(names, tokens[main - 1]!.start) : undefined; // main - 1 ≥ from
  return name === undefined ? { kind: "description", from, to } : { kind: "name", from, to, name };
}

/** Somebody or something without a name: "prosecutors", "the clip", "Rao's lawyer". */
function description(scene: Scene, end: number, limit: number): Subject | undefined {
  const { tokens } = scene;
  if (!isNounish(tokens[end]!) || isDeterminer(tokens[end]!))
    return /^(?:some|many|most|others|another|few|two|both|all)$/i.test(tokens[end]!.text)
      ? { kind: "description", from: end, to: end + 1 }
      : undefined; // the caller checks
  let from = phraseStart(scene, end, limit);
  const main = mainEnd(scene, from, end + 1);
  const head = tokens[main - 1]!; // a phrase has a token
  if (
    head === undefined ||
    (CUE_VERBS.has(tokens[end]!.text) && tokens[end]!.kind === "lower" && !namesSpeaker(tokens[end]!.text))
  )
    return undefined;
  const known = namesSpeaker(head.text);
  // "The judge declined": a verb that is not known as one
  if (!known && head.kind === "lower" && head.text.endsWith("ed")) return undefined;
  const before = tokens[from - 1];
  if (before !== undefined && from > limit && isPreposition(before)) {
    if (!known || !head.text.endsWith("s") || from === main - 1) return undefined;
    from = main - 1;
  }
  const first = tokens[from]!; // from ≤ end
  const opens =
    from === limit ||
    breaksBefore(tokens, from) ||
    /^(?:[,:;—–“"]|that)$/.test(before?.text ?? "") ||
    (before?.text === "and" && head.kind !== "lower");
  let possessive = false;
  for (let i = from; i < main; i++) if (/^['’]s?$/.test(tokens[i]!.text)) possessive = true; // i < main
  if (known || isDeterminer(first) || possessive || (opens && (head.kind !== "lower" || /[^s]s$/.test(head.text))))
    return { kind: "description", from, to: end + 1 };
  return undefined;
}

/** "Rao, Pell and the ministry": the ones named before the last, who comes first. */
function withPartners(scene: Scene, last: Subject | undefined, limit: number): Subject | undefined {
  const { tokens } = scene;
  if (last === undefined || last.kind === "pronoun" || tokens[last.from - 1]?.text !== "and" || last.from - 2 < limit)
    return last;
  const end = tokens[last.from - 2]!.text === "," ? last.from - 3 : last.from - 2; // last.from - 2 ≥ limit ≥ 0
  const before = phraseEndingAt(scene, overParenthesis(tokens, end, limit), limit);
  if (before === undefined || before.kind === "pronoun") return last;
  const all = [before, last];
  let first = before;
  while (/^(?:,|and)$/.test(tokens[first.from - 1]?.text ?? "") && first.from - 2 >= limit) {
    const more = phraseEndingAt(scene, overParenthesis(tokens, first.from - 2, limit), limit);
    if (more?.name === undefined) break;
    all.unshift(more);
    first = more;
  }
  // "in a letter to Vane, Rao and Pell said": the one to whom they write does not speak
  while (all.length > 2 && !opensClause(scene, all[0]!.from, limit)) all.shift(); // length > 2
  const [opener, ...others] = all;
  return opener !== undefined && opensClause(scene, opener.from, limit) ? { ...opener, joint: others } : last;
}

function opensClause({ tokens }: Scene, from: number, limit: number): boolean {
  const lead = tokens[from - 1];
  return (
    from === limit ||
    breaksBefore(tokens, from) ||
    lead === undefined ||
    /^(?:[,:;—–“"]|that|but|and|as|because|when|while|if|both)$/i.test(lead.text)
  );
}

const AFTER_NAME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|later|earlier|afterward|afterwards|recently|then|in|on|at|during|last|this)$/i;

/** The subject that starts at token `from`, right after its verb: "said Rao", "according to a spokesman for Acme". */
export function subjectAfter(scene: Scene, from: number, limit: number): Subject | undefined {
  const { tokens, names } = scene;
  const first = tokens[from];
  if (first === undefined || from >= limit || first.gap >= 3) return undefined;
  if (PRONOUNS.has(first.text.toLowerCase()) && spanAt(names, first.start) === undefined)
    return { kind: "pronoun", from, to: from + 1 };
  if (spanAt(names, first.start) === undefined && (isStop(first) || isPreposition(first))) return undefined;
  let to = mainEnd(scene, from, Math.min(limit, from + 16));
  for (let at = from + 1; at < to; at++)
    if (
      breaksBefore(tokens, at) &&
      spanAt(names, tokens[at]!.start)?.start !== spanAt(names, tokens[at - 1]!.start)?.start
    )
      to = at; // ends the loop
  while (to > from + 1 && (AFTER_NAME.test(tokens[to - 1]!.text) || isAdverb(tokens[to - 1]!))) to--; // to - 1 > from
  if (to <= from) return undefined;
  const head = tokens[to - 1]!; // to - 1 ≥ from
  const name = spanAt(names, head.start) ?? followedPerson(scene, from, to);
  if (name !== undefined) {
    const end = Math.min(to, nameEnd(tokens, from, name));
    return partnersAfter(scene, { kind: "name", from, to: end, name }, limit);
  }
  let possessive = false;
  for (let i = from; i < to; i++) if (/^['’]s?$/.test(tokens[i]!.text)) possessive = true; // i < to
  if (
    !(
      namesSpeaker(head.text) ||
      possessive ||
      (isDeterminer(first) && to > from + 1) ||
      (!isDeterminer(first) && first.kind !== "lower" && first.kind !== "mark" && first.kind !== "number")
    )
  )
    return undefined;
  // "said his wife, Ana Ruiz."
  const inner = tokens[to]?.text === "," ? personAt(scene, to + 1, limit) : undefined;
  if (inner !== undefined && namesSpeaker(head.text)) return { kind: "name", from, to: inner.to, name: inner.name };
  while (
    to + 1 < limit &&
    to < from + 16 &&
    isPreposition(tokens[to]!) &&
    /^(?:of|for|from|at|with)$/.test(tokens[to]!.text)
  ) {
    const next = mainEnd(scene, to + 1, Math.min(limit, from + 16));
    if (next <= to + 1) break;
    to = next;
  }
  return { kind: "description", from, to };
}

/** "said Rao speaking": a person at the head of the phrase, when the words after it are not what is theirs. */
function followedPerson({ tokens, names }: Scene, from: number, to: number): NameMention | undefined {
  for (let at = from; at < to; at++) {
    const name = spanAt(names, tokens[at]!.start); // at < to
    if (name === undefined) continue;
    const end = nameEnd(tokens, at, name);
    if (name.kind === "person" && tokens[end]?.kind === "lower") return name;
    at = end - 1;
  }
  return undefined;
}

function personAt(
  scene: Scene,
  from: number,
  limit: number,
): { readonly name: NameMention; readonly to: number } | undefined {
  const { tokens, names } = scene;
  const to = mainEnd(scene, from, Math.min(limit, from + 10));
  const name = to > from ? spanAt(names, tokens[to - 1]!.start) : undefined; // to - 1 ≥ from
  return name?.kind === "person" ? { name, to } : undefined;
}

/** "said Rao and Pell." */
function partnersAfter(scene: Scene, first: Subject, limit: number): Subject {
  const { tokens } = scene;
  const and = tokens[first.to]?.text === "and" ? first.to : -1;
  if (and < 0 || and + 1 >= limit) return first;
  const other = personAt(scene, and + 1, limit);
  const after = other === undefined ? undefined : tokens[other.to];
  if (
    other === undefined ||
    (after !== undefined && other.to < limit && after.kind === "lower" && !isPreposition(after))
  )
    return first;
  return { ...first, joint: [{ kind: "name", from: and + 1, to: other.to, name: other.name }] };
}

function isAdverb(token: Token): boolean {
  return (
    token.kind === "lower" &&
    (token.text.endsWith("ly") ||
      /^(?:also|then|later|once|again|first|even|just|still|often|further|now|never|always|himself|herself|themselves|itself|both|all|too|not|since|long|earlier|afterward|afterwards|twice|recently|however|today|yesterday|ever)$/.test(
        token.text,
      )) &&
    !/^(?:family|ally|bully|assembly|monopoly|italy)$/.test(token.text)
  );
}

function isAuxiliary(token: Token): boolean {
  return /^(?:has|had|have|would|will|could|did|does|do|was|is|were|are|be|been|may|might|must|should|can)$/.test(
    token.text,
  );
}

/** "Rao on Friday said", "Rao Friday said". */
function isDayAfterOn(tokens: readonly Token[], at: number): boolean {
  const day = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
  return day.test(tokens[at]!.text) || (tokens[at]!.text === "on" && day.test(tokens[at + 1]?.text ?? ""));
}

const MOST_SIGNATORIES = 60; // words

/** "the letter, signed by Rao, Pell and the union": all who are named as having signed what speaks. */
function signatories(scene: Scene, { kind, from, to }: Subject): readonly SpeakerPlace[] | undefined {
  const { tokens, names } = scene;
  if (kind !== "description" || !SIGNED_TEXTS.test(tokens[mainEnd(scene, from, to) - 1]?.text ?? "")) return undefined;
  let at = to;
  while (at < to + 4 && /^(?:,|was|is|and|dated|today)$/.test(tokens[at]?.text ?? "")) at++;
  if (tokens[at]?.text !== "signed" || tokens[at + 1]?.text !== "by") return undefined;
  const found: SpeakerPlace[] = [];
  for (at += 2; at < tokens.length && at < to + MOST_SIGNATORIES; at++) {
    const token = tokens[at]!; // at < length
    const name = spanAt(names, token.start);
    if (name !== undefined) {
      if (name.kind !== "place") found.push({ name: name.name, start: name.start, end: name.end });
      at = nameEnd(tokens, at, name) - 1;
    } else if (
      token.kind === "lower" &&
      !isDeterminer(token) &&
      !/^(?:and|as|well|of|members?)$/.test(token.text) &&
      !namesSpeaker(token.text)
    )
      break;
    else if (breaksBefore(tokens, at) || /^[.;:”"]$/.test(token.text)) break;
  }
  return found.length === 0 ? undefined : found;
}

const SIGNED_TEXTS =
  /^(?:letters?|statements?|petitions?|declarations?|op-eds?|briefs?|e-?mails?|memos?|appeals?|resolutions?)$/i;
