// The role printed at a name: before it ("Judge", "immigration attorney"), or after it in apposition, after a dash or on
// the line below ("Ana Ruiz, executive director of …"; "/s/ Ana Ruiz" over "Chair, …").

import { spanAt } from "../base/base.ts";
import type { NameKind } from "../record/record.ts";
import { KIN, ROLE_ABBREVIATIONS, ROLE_MODIFIERS, ROLE_NOUNS } from "./gazetteer-titles.ts";
import type { Run } from "./name-runs.ts";
import type { Segment } from "./name-segments.ts";
import { lowerRole } from "./name-titles.ts";
import type { Token } from "./name-tokens.ts";

interface PlacedName {
  readonly kind: NameKind;
  readonly start: number;
  readonly end: number;
}

type Role = { readonly role?: { readonly text: string; readonly start: number; readonly end: number } };

export function roleAround(
  text: string,
  tokens: readonly Token[],
  segment: Segment,
  placed: readonly PlacedName[],
): Role {
  const run = segment.role ?? lowerRole(tokens, segment.from) ?? roleAfter(tokens, segment, placed);
  if (run === undefined || run.from >= run.to) return {};
  let { from } = run;
  // "and Liberty Counsel", "under President Ruiz": the words before a role are not part of it
  while (
    from < run.to - 1 &&
    (/^(?:and|or)$/.test(tokens[from]!.text) ||
      (tokens[from]!.text === "under" && !/^secretar/i.test(tokens[from + 1]!.text.replace("-", ""))))
  )
    from++;
  const [start, end] = [tokens[from]!.start, tokens[run.to - 1]!.end]; // from < to
  return { role: { text: text.slice(start, end).replace(/\s+/g, " "), start, end } };
}

/** The noun phrase after ", " or " – ", or that begins the next line, if a role noun heads it. */
function roleAfter(tokens: readonly Token[], segment: Run, placed: readonly PlacedName[]): Run | undefined {
  const mark = tokens[segment.to];
  if (mark === undefined) return undefined;
  let from = segment.to;
  if (mark.gap <= 1 && /^[,–—-]$/.test(mark.text) && mark.kind === "mark") {
    if (mark.text === "-" && mark.gap === 0) return undefined;
    from++;
    const next = tokens[from];
    if (next === undefined || next.gap >= 2) return undefined;
  } else if (!(mark.gap === 2 && standsAlone(tokens, segment))) return undefined;
  if (/^(?:a|an|the|who|then|now|also|our|his|her|their)$/.test(tokens[from]?.text ?? "")) from++;
  return rolePhrase(tokens, from, placed);
}

/** Is the name all that its line holds, save a signature's "/s/" or "By:"? */
function standsAlone(tokens: readonly Token[], segment: Run): boolean {
  let at = segment.from - 1;
  while (
    at >= 0 &&
    tokens[at + 1]!.gap < 2 &&
    (tokens[at]!.kind === "mark" || /^(?:s|By|Mr\.|Ms\.|Mrs\.|Dr\.)$/.test(tokens[at]!.text))
  )
    at--;
  return at < 0 || tokens[at + 1]!.gap >= 2;
}

const LONGEST_ROLE = 9; // words

function rolePhrase(tokens: readonly Token[], from: number, placed: readonly PlacedName[]): Run | undefined {
  let head = -1;
  let to = from;
  for (; to < from + LONGEST_ROLE; to++) {
    const token = tokens[to];
    if (token === undefined || (to > from && token.gap >= 2)) break;
    if (
      token.kind === "mark" &&
      token.text !== "-" &&
      token.text !== "'s" &&
      token.text !== "’s" &&
      token.text !== "/" &&
      token.text !== "&"
    )
      break;
    const lower = token.text.toLowerCase().replace(/\.$/, "");
    if (/^(?:of|for|at|with|in|to|on|from|who|that|which|whose|said|says|told|was|is|has|had)$/.test(lower)) break;
    if (ROLE_NOUNS.has(lower) || ROLE_ABBREVIATIONS.has(token.text.replace(/\.$/, ""))) head = to;
    else if (KIN.has(lower)) return undefined;
  }
  if (head < 0) return undefined;
  const follows = tokens[head + 1];
  if (
    follows !== undefined &&
    follows.gap === 1 &&
    follows.kind !== "lower" &&
    spanAt(placed, follows.start)?.kind === "person"
  )
    return undefined;
  // after the head only words that a role can have: "Attorney General", not "Chair Harbour Alliance"
  let end = head + 1;
  let start = from;
  // "Okafor's attorney" and "HLAN Staff Attorney": the role begins after the name it contains
  for (let i = from; i < head; i++) {
    const inName = spanAt(placed, tokens[i]!.start) !== undefined;
    if ((inName && !ROLE_MODIFIERS.has(tokens[i]!.text.toLowerCase())) || tokens[i]!.kind === "mark") start = i + 1;
  }
  if (start > head) return undefined;
  // "director of communications": the field belongs to the role, an organization does not
  const of = tokens[end];
  const object = tokens[end + 1];
  if (
    of !== undefined &&
    object !== undefined &&
    /^(?:of|for)$/.test(of.text) &&
    object.gap === 1 &&
    object.kind !== "mark"
  ) {
    const named =
      object.text === "the" ||
      (spanAt(placed, object.start) !== undefined && object.text !== "State" && object.text !== "Staff");
    if (
      !named &&
      /^(?:[a-z]+|State|Staff|Operations|Communications|Police|Policy|Programs|Research|Law)$/.test(object.text) &&
      !/^(?:a|an|the|his|her|their|its|our)$/.test(object.text)
    )
      end += 2;
  }
  return { from: start, to: end };
}
