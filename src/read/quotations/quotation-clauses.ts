// With whom a clause begins: its subject, where the words before its verb show it.

import { spanAt } from "../../base/base.ts";
import { ROLE_MODIFIERS } from "../gazetteer/gazetteer-titles.ts";
import type { Token } from "../name-tokens.ts";
import { isDeterminer, nameEnd, namesSpeaker } from "./quotation-phrases.ts";
import type { Scene } from "./quotation-scene.ts";
import type { Subject } from "./quotation-subjects.ts";

/** The noun phrase with which the clause begins, after "On Monday," and the like; an object further on is not meant. */
export function clauseSubject(scene: Scene, start: number, verb: number): Subject | undefined {
  const { tokens, names } = scene;
  let from = afterDateline(tokens, start, verb);
  while (
    from < verb &&
    /^(?:but|and|so|still|yet|then|later|meanwhile|also|instead|earlier|["“”])$/i.test(tokens[from]!.text)
  )
    from++; // from < verb
  if (LEADS.test(tokens[from]?.text ?? "")) {
    while (from < verb && tokens[from]!.text !== ",") from++; // from < verb
    from++;
  }
  if (tokens[from]?.text === ",") from++;
  for (let at = from; at < verb; at++) {
    const token = tokens[at]!; // at < verb
    const name = spanAt(names, token.start);
    const to = name === undefined ? at + 1 : nameEnd(tokens, at, name);
    const next = tokens[to];
    const stands =
      next === undefined || next.kind === "mark"
        ? !/^['’]s?$/.test(next?.text ?? "")
        : next.kind === "lower" && !isModifier(next);
    if (name !== undefined) {
      if (stands || name.kind === "person")
        return stands && name.kind !== "place" && name.kind !== "facility"
          ? { kind: "name", from: at, to, name }
          : undefined;
      at = to - 1;
    } else if (at === from && /^(?:he|she|they)$/i.test(token.text)) return { kind: "pronoun", from: at, to };
    else if (token.kind === "lower" && namesSpeaker(token.text) && stands) return { kind: "description", from, to };
    else if (token.kind === "lower" && !isDeterminer(token) && !isModifier(token)) return undefined;
  }
  return undefined;
}

function isModifier({ text }: Token): boolean {
  const word = text.toLowerCase();
  return ROLE_MODIFIERS.has(word) || namesSpeaker(word);
}

const LEADS = /^(?:on|in|at|after|during|before|last|this|since|by|for|with|from|under)$/i;

/** "QUITO (Acme News) — The ministry": the sentence begins after the dash. */
function afterDateline(tokens: readonly Token[], start: number, limit: number): number {
  for (let at = start + 1; at < Math.min(limit, start + 16); at++)
    if (/^[—–]$/.test(tokens[at]!.text))
      return tokens[at - 1]!.text === ")" || tokens[start]!.kind === "acronym" ? at + 1 : start; // start < at < limit
  return start;
}
