// Names in headings, where a capital says nothing: only names that the rest of the document or the gazetteers know.

import { foldKey } from "../../text/text.ts";
import type { NameKind } from "../../record/record.ts";
import { COMMON_WORDS, STOP_WORDS } from "../gazetteer/gazetteer-common-words.ts";
import { FIRST_NAMES } from "../gazetteer/gazetteer-first-names.ts";
import { ORGANIZATION_HEADS } from "../gazetteer/gazetteer-organization-words.ts";
import { DEMONYMS } from "../gazetteer/gazetteer-places.ts";
import { ROLE_NOUNS } from "../gazetteer/gazetteer-titles.ts";
import { listedAt, listedInCapitals, titled } from "../gazetteer/gazetteer.ts";
import { findRuns, type Run } from "./name-runs.ts";
import { contextVotes } from "./name-evidence.ts";
import { cutRun, type Segment } from "./name-segments.ts";
import type { Token } from "../name-tokens.ts";

const LONGEST_NAME = 7; // words

/** `kinds`: what the names of the running text are, by key. */
export function findHeadingNames(
  tokens: readonly Token[],
  headings: readonly Run[],
  kinds: ReadonlyMap<string, NameKind>,
): Segment[] {
  const segments: Segment[] = [];
  for (const { from, to } of headings) {
    const headed = [...inCapitals(tokens, from, to), ...courtsIn(tokens, from, to)];
    let i = from;
    while (i < to) {
      const found = headed.find((segment) => segment.from === i) ?? nameAt(tokens, i, to, kinds);
      if (found === undefined) i++;
      else {
        segments.push(found);
        i = found.to;
      }
    }
  }
  return segments;
}

/** Courts, facilities and organizations by their head words in a line of capitals: "UNITED STATES DISTRICT COURT". */
function inCapitals(tokens: readonly Token[], from: number, to: number): Segment[] {
  if (tokens[from]!.kind !== "acronym" || (to - from > 1 && tokens[to - 1]!.kind === "cap")) return []; // from < to
  const lowered = tokens.slice(from, to).map((token): Token => {
    if (token.kind !== "acronym" || token.text.includes(".") || token.text.length < 2) return token;
    const small = /^(?:OF|THE|AND|FOR|IN|ON|TO|AT|BY|WITH|FROM|OR|A|AN)$/.test(token.text);
    return small
      ? { ...token, kind: "lower", text: token.text.toLowerCase() }
      : { ...token, kind: "cap", text: titled(token.text) };
  });
  return findRuns(lowered)
    .flatMap((run) => cutRun(lowered, run))
    .filter(({ sure, votes }) => sure && (votes.court ?? votes.facility ?? votes.organization ?? 0) > 0)
    .map((segment) => ({ ...segment, from: segment.from + from, to: segment.to + from, role: undefined }));
}

/** A court or facility can be told by its words even where every word has a capital. */
function courtsIn(tokens: readonly Token[], from: number, to: number): Segment[] {
  return cutRun(tokens, { from, to }).filter(({ sure, votes }) => sure && (votes.court ?? votes.facility ?? 0) > 0);
}

function nameAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  kinds: ReadonlyMap<string, NameKind>,
): Segment | undefined {
  const first = tokens[at]!; // at < to
  if (first.kind === "mark" || first.kind === "lower" || first.kind === "number") return undefined;
  let key = "";
  let known: Segment | undefined;
  for (let end = at + 1; end <= Math.min(to, at + LONGEST_NAME); end++) {
    key = `${key} ${foldKey(tokens[end - 1]!.text)}`.trim(); // at < end ≤ to
    const kind = kinds.get(key);
    if (kind !== undefined) known = { from: at, to: end, votes: { [kind]: 5 }, sure: true };
  }
  const hit = listedAt(tokens, at, to) ?? listedInCapitals(tokens, at, to);
  if (hit !== undefined && hit.length >= (known === undefined ? 1 : known.to - known.from)) {
    return { from: at, to: at + hit.length, votes: { [hit.kind]: 5 }, sure: true };
  }
  return known ?? personAt(tokens, at, to);
}

/** A listed given name and one or two words that are no ordinary ones. */
function personAt(tokens: readonly Token[], at: number, to: number): Segment | undefined {
  const first = titled(tokens[at]!.text); // at < to
  if (!FIRST_NAMES.has(first) || COMMON_WORDS.has(first) || STOP_WORDS.has(first)) return undefined;
  let end = at + 1;
  while (end < to && end - at < 3) {
    const token = tokens[end]!; // end < to
    if (token.kind === "initial" && token.text.endsWith(".")) {
      end++;
      continue;
    }
    const word = titled(token.text);
    if (
      token.kind === "lower" ||
      token.kind === "mark" ||
      token.kind === "number" ||
      COMMON_WORDS.has(word) ||
      STOP_WORDS.has(word) ||
      DEMONYMS.has(word)
    )
      break;
    if (
      ROLE_NOUNS.has(word.toLowerCase()) ||
      ORGANIZATION_HEADS.has(word) ||
      listedAt(tokens, end, to) !== undefined ||
      (VERB_ENDING.test(word) && tokens[end - 1]!.kind !== "initial")
    )
      break;
    end++;
  }
  if (end === at + 1) return undefined;
  const run = { from: at, to: end };
  return (contextVotes(tokens, run).organization ?? 0) > 1 ? undefined : { ...run, votes: { person: 3 }, sure: true };
}

const VERB_ENDING = /(?:ing|ed)$/;
