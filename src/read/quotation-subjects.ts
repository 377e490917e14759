// Who is the subject of a verb of saying: the noun phrase right before it ("Rao", "the letter", "a spokesman for Acme",
// "Rao, a lawyer in Quito,") or right after it ("said Rao").

import { spanAt } from "../base/base.ts";
import type { NameMention } from "../record/record.ts";
import { KIN, ROLE_ABBREVIATIONS, ROLE_MODIFIERS, ROLE_NOUNS } from "./gazetteer-titles.ts";
import type { Token } from "./name-tokens.ts";
import { PRONOUNS, SPEAKING_DOCUMENTS, SPEAKING_PEOPLE } from "./quotation-cues.ts";

/** Tokens `from` (included) to `to` (excluded) are the whole noun phrase. */
export interface Subject {
  readonly kind: "name" | "pronoun" | "description";
  readonly from: number;
  readonly to: number;
  /** The named speaker, where the phrase has one. */
  readonly name?: NameMention | undefined;
}

const FARTHEST = 24; // words from a verb to its subject over an apposition

export interface Scene {
  readonly tokens: readonly Token[];
  /** Sorted, not overlapping. */
  readonly names: readonly NameMention[];
  /** The full names of all persons among them. */
  readonly people: ReadonlySet<string>;
}

/** The subject that ends right before token `verb`; nothing before token `limit` is looked at. */
export function subjectBefore(scene: Scene, verb: number, limit: number): Subject | undefined {
  const { tokens } = scene;
  let at = verb - 1;
  while (at >= limit && (isAdverb(tokens[at]!) || isAuxiliary(tokens[at]!))) at--;
  if (at < limit) return undefined;
  const token = tokens[at]!; // at ≥ limit ≥ 0
  if (token.text === ",") return overApposition(scene, at, Math.max(limit, at - FARTHEST));
  if (token.text === ")") {
    let open = at - 1;
    while (open >= limit && open > at - 12 && tokens[open]!.text !== "(") open--;
    return open > limit && tokens[open]!.text === "(" ? subjectBefore(scene, open, limit) : undefined;
  }
  return phraseEndingAt(scene, at, limit);
}

function overApposition(scene: Scene, comma: number, limit: number): Subject | undefined {
  const { tokens } = scene;
  // "his wife, Ana Ruiz, said"
  const inner = phraseEndingAt(scene, comma - 1, limit);
  if (inner?.name?.kind === "person" && tokens[inner.from - 1]?.text === "," && inner.from - 2 >= limit) {
    const outer = phraseEndingAt(scene, inner.from - 2, limit);
    if (outer?.kind === "description") return { ...inner, from: outer.from };
  }
  for (let at = comma - 1; at > limit; at--) {
    const token = tokens[at]!; // at > limit ≥ 0
    if (token.startsSentence && token.kind !== "mark" && at < comma - 1) return undefined;
    if (token.text !== ",") continue;
    const subject = phraseEndingAt(scene, at - 1, limit);
    if (subject !== undefined && subject.kind !== "pronoun") {
      const next = tokens[at + 1]!;
      // "In Quito, a crowd, said": what stands between the commas must explain the subject, not follow a new clause
      if (
        subject.name?.kind === "person" ||
        (subject.name === undefined && /^(?:who|which|a|an|the|whose)$/.test(next.text))
      )
        return subject;
      if (
        subject.name !== undefined &&
        (/^(?:which|a|an|the|who|whose)$/.test(next.text) ||
          subject.from === limit ||
          tokens[subject.from]!.startsSentence)
      )
        return subject;
    }
  }
  return undefined;
}

/** The noun phrase whose last word is token `end`. */
export function phraseEndingAt(scene: Scene, end: number, limit: number): Subject | undefined {
  const { tokens, names } = scene;
  const last = tokens[end];
  if (last === undefined || end < limit || last.kind === "mark" || last.kind === "number") return undefined;
  const lower = last.text.toLowerCase();
  if (PRONOUNS.has(lower) && spanAt(names, last.start) === undefined) {
    return { kind: "pronoun", from: end, to: end + 1 };
  }
  const name = spanAt(names, last.start);
  if (name !== undefined) {
    let from = end;
    while (from > limit && tokens[from - 1]!.start >= name.start) from--;
    const titled = name.role !== undefined && name.role.end <= name.start;
    const head = titled ? undefined : descriptionBefore(scene, from, limit);
    if (head !== undefined) return { kind: "description", from: head, to: end + 1 };
    return { kind: "name", from: modifiersFrom(tokens, from, limit), to: end + 1, name };
  }
  return description(scene, end, limit);
}

/** "a spokesman for Acme": where the phrase starts, if the name at `from` only says whose spokesman speaks. */
function descriptionBefore(scene: Scene, from: number, limit: number): number | undefined {
  const { tokens } = scene;
  let at = from - 1;
  if (at >= limit && /^(?:the|a|an)$/.test(tokens[at]!.text.toLowerCase())) at--;
  while (
    at >= limit &&
    (ROLE_MODIFIERS.has(tokens[at]!.text.toLowerCase()) || tokens[at]!.kind === "cap") &&
    at > from - 4 &&
    !/^(?:of|for|at|with|in|from|to)$/.test(tokens[at]!.text)
  )
    at--;
  if (at < limit || !/^(?:of|for|at|with|in|from|to)$/.test(tokens[at]!.text)) return undefined;
  const head = tokens[at - 1];
  if (head === undefined || at - 1 < limit) return undefined;
  const word = head.text.toLowerCase();
  if (!ROLE_NOUNS.has(word) && !SPEAKING_PEOPLE.has(word) && !SPEAKING_DOCUMENTS.has(word)) return undefined;
  const phrase = description(scene, at - 1, limit);
  return phrase?.from;
}

/** Titles and determiners in front of a name: "U.S. District Judge", "Rao's wife". */
function modifiersFrom(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at > limit && at > from - 8) {
    const token = tokens[at - 1]!; // at > limit ≥ 0
    const word = token.text.toLowerCase().replace(/\.$/, "");
    if (token.kind === "mark" && !/^['’]s?$/.test(token.text) && token.text !== "-") break;
    if (
      token.kind !== "mark" &&
      !(
        ROLE_NOUNS.has(word) ||
        ROLE_MODIFIERS.has(word) ||
        KIN.has(word) ||
        token.kind !== "lower" ||
        ROLE_ABBREVIATIONS.has(token.text) ||
        /^(?:the|a|an|his|her|their|our|my|its)$/.test(word)
      )
    )
      break;
    if (tokens[at]!.startsSentence) break;
    at--;
  }
  return at;
}

function description(scene: Scene, end: number, limit: number): Subject | undefined {
  const { tokens, names } = scene;
  const head = tokens[end]!; // the caller checks
  const word = head.text.toLowerCase();
  const known = ROLE_NOUNS.has(word) || SPEAKING_PEOPLE.has(word) || SPEAKING_DOCUMENTS.has(word) || KIN.has(word);
  if (
    !known &&
    !/(?:er|or|ers|ors|ist|ists|man|men|woman|women|ian|ians|ee|ees|ant|ants|maker|makers|ship|ment|tion)$/.test(word)
  )
    return undefined;
  let from = end;
  while (from > limit && from > end - 8) {
    const token = tokens[from - 1]!; // from > limit ≥ 0
    if (tokens[from]!.startsSentence || tokens[from]!.gap >= 2) break;
    const before = token.text.toLowerCase();
    if (
      /^(?:the|a|an|his|her|their|its|our|my|this|that|these|those|one|another|some|several|two|three|many|most|both|no)$/.test(
        before,
      )
    ) {
      return { kind: "description", from: from - 1, to: end + 1 };
    }
    if (token.kind === "mark") {
      if (!/^['’]s?$/.test(token.text) && token.text !== "-") break;
    } else if (token.kind === "lower" && !/^(?:of|for|and|[a-z]+)$/.test(before)) break;
    if (
      /^(?:that|as|but|because|when|while|if|to|who|which|in|on|by|with|from|at|after|before|and|or|than|said|says|told|is|was|were|are|be|has|had|have)$/.test(
        before,
      )
    )
      break;
    from--;
  }
  if (!known) return undefined;
  const first = tokens[from]!;
  return first.kind !== "mark" || spanAt(names, first.start) !== undefined
    ? { kind: "description", from, to: end + 1 }
    : undefined;
}

/** The subject that starts at token `from`, right after its verb: "said Rao", "according to a spokesman for Acme". */
export function subjectAfter(scene: Scene, from: number, limit: number): Subject | undefined {
  const { tokens, names } = scene;
  for (let at = from; at < limit && at < from + 9; at++) {
    const token = tokens[at]!; // at < limit ≤ length
    if (token.gap >= 2 || (token.startsSentence && at > from)) break;
    const name = spanAt(names, token.start);
    if (name !== undefined) {
      let to = at + 1;
      while (to < limit && tokens[to]!.start < name.end) to++;
      const next = tokens[to];
      const modifies =
        name.kind !== "person" &&
        next !== undefined &&
        next.gap <= 1 &&
        (/^['’]s$/.test(next.text) || isTitleWord(next));
      if (modifies) {
        at = to - 1;
        continue;
      }
      return { kind: "name", from, to, name };
    }
    const lower = token.text.toLowerCase();
    if (at === from && PRONOUNS.has(lower)) return { kind: "pronoun", from, to: from + 1 };
    if (token.kind === "mark" && !/^['’]s?$/.test(token.text) && token.text !== "-") break;
    if (/^(?:that|as|but|because|when|while|if|on|in|at|by|to)$/.test(lower)) break;
  }
  // no name: the words up to the next mark, if they begin like a noun phrase
  const first = tokens[from];
  if (first === undefined || from >= limit) return undefined;
  let to = from;
  let head = -1;
  while (to < limit && to < from + 9 && tokens[to]!.kind !== "mark" && tokens[to]!.gap < 2) {
    const word = tokens[to]!.text.toLowerCase();
    if (/^(?:who|that|in|on|at|during|when|after|as|while|but|and)$/.test(word)) break;
    if (ROLE_NOUNS.has(word) || SPEAKING_PEOPLE.has(word) || SPEAKING_DOCUMENTS.has(word) || KIN.has(word)) head = to;
    to++;
  }
  return head >= 0 ? { kind: "description", from, to } : undefined;
}

function isTitleWord(token: Token): boolean {
  const word = token.text.toLowerCase().replace(/\.$/, "");
  return ROLE_NOUNS.has(word) || ROLE_MODIFIERS.has(word) || token.kind === "cap";
}

function isAdverb(token: Token): boolean {
  return (
    token.kind === "lower" &&
    (token.text.endsWith("ly") ||
      /^(?:also|then|later|once|again|first|even|just|still|often|further|now|never|always|himself|herself|themselves|both|all|too|not|reportedly|previously)$/.test(
        token.text,
      )) &&
    token.text !== "family" &&
    token.text !== "ally"
  );
}

function isAuxiliary(token: Token): boolean {
  return /^(?:has|had|have|would|will|could|did|does|do|was|is|were|are|be|been|may|might|must|should|can)$/.test(
    token.text,
  );
}
