// The gazetteers as one table for lookup by words: the longest listed name that starts at a token.

import type { NameKind } from "../../record/record.ts";
import { COURTS } from "./gazetteer-organization-words.ts";
import { ORGANIZATION_ACRONYMS, ORGANIZATIONS } from "./gazetteer-organizations.ts";
import { PUBLICATIONS } from "./gazetteer-publications.ts";
import { CITIES, COUNTRIES, REGIONS, US_STATES } from "./gazetteer-places.ts";
import { findTokens, type Token } from "../name-tokens.ts";

interface Listed {
  readonly words: readonly string[];
  readonly kind: NameKind;
}

export interface Hit {
  readonly kind: NameKind;
  /** Tokens covered. */
  readonly length: number;
}

const BY_FIRST_WORD = buildTable();

/** The longest listed name whose words stand at `index`, as printed; case counts. */
export function listedAt(tokens: readonly Token[], index: number, end: number = tokens.length): Hit | undefined {
  const first = tokens[index];
  if (first === undefined) return undefined;
  for (const { words, kind } of BY_FIRST_WORD.get(first.text) ?? []) {
    if (index + words.length <= end && matches(tokens, index, words)) return { kind, length: words.length };
  }
  return undefined;
}

/** "NAIROBI", "MEXICO CITY": a listed name in capitals throughout. */
export function listedInCapitals(tokens: readonly Token[], at: number, to: number): Hit | undefined {
  const first = tokens[at];
  if (first?.kind !== "acronym" || first.text.length < 3 || first.text.includes(".")) return undefined;
  const lowered: Token[] = [];
  for (const token of tokens.slice(at, Math.min(to, at + 4))) {
    const small = /^(?:OF|THE|AND|FOR)$/.test(token.text);
    lowered.push({ ...token, text: small ? token.text.toLowerCase() : titled(token.text) });
  }
  const hit = listedAt(lowered, 0);
  return hit !== undefined && (hit.length > 1 || first.text.length >= 4) ? hit : undefined;
}

/** "NAIROBI" as "Nairobi". */
export function titled(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}

function matches(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) {
    const token = tokens[index + i]!; // the caller checks the length
    if (token.text !== words[i] || token.gap >= 2) return false;
  }
  return true;
}

function buildTable(): ReadonlyMap<string, readonly Listed[]> {
  const table = new Map<string, Listed[]>();
  const add = (names: Iterable<string>, kind: NameKind): void => {
    for (const name of names) {
      const words = findTokens(name).list.map((token) => token.text);
      const first = words[0];
      if (first === undefined) continue;
      const list = table.get(first) ?? [];
      list.push({ words, kind });
      table.set(first, list);
    }
  };
  add(COURTS, "court");
  for (const places of [COUNTRIES, US_STATES, CITIES, REGIONS]) add(places, "place");
  add(ORGANIZATIONS, "organization");
  add(PUBLICATIONS, "organization");
  add(ORGANIZATION_ACRONYMS, "organization");
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}
