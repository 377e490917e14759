// Which organizations are publications: newspapers, magazines, agencies, broadcasters, journals.

import { foldKey } from "../../text/text.ts";
import {
  DOUBTFUL_PUBLICATIONS,
  PAPER_STARTS,
  PAPER_WORDS,
  PUBLICATION_HEADS,
  PUBLICATIONS,
} from "../gazetteer/gazetteer-publications.ts";
import { listedAt } from "../gazetteer/gazetteer.ts";
import { placed, type RuledName } from "./name-rules.ts";
import type { Run } from "./name-runs.ts";
import type { Token } from "../name-tokens.ts";

const LISTED: ReadonlySet<string> = new Set([...PUBLICATIONS, ...DOUBTFUL_PUBLICATIONS].map(withoutArticle));

/** The names of publications among `names`; a short form in a document that names the paper in full ("the Bee") is one too. */
export function publicationsAmong(tokens: readonly Token[], names: readonly RuledName[]): ReadonlySet<RuledName> {
  const found = new Set<RuledName>();
  const short = new Set<string>();
  for (const name of names) {
    if (name.kind !== "organization" || !isPublication(tokens, name.segment, name.key)) continue;
    found.add(name);
    const words = name.key.split(" ");
    if (words.length > 1) short.add(words.at(-1)!); // at least two words
  }
  for (const name of names)
    if (name.kind === "organization" && short.has(withoutArticle(name.key)) && hasArticle(tokens, name.segment))
      found.add(name);
  return found;
}

/** "The Bee" after "Sacramento Bee" is that paper, whatever else a bee may be. */
export function withShortPapers(tokens: readonly Token[], names: readonly RuledName[]): RuledName[] {
  const papers = new Set<string>();
  for (const { kind, segment, key } of names) {
    const last = tokens[segment.to - 1]!.text; // a name has a token
    if (
      kind === "organization" &&
      segment.to - segment.from > 1 &&
      isPublication(tokens, segment, key) &&
      PAPER_WORDS.has(last)
    )
      papers.add(foldKey(last));
  }
  if (papers.size === 0) return [...names];
  return names.map((name) =>
    papers.has(name.key) && name.kind !== "person" && hasArticle(tokens, name.segment)
      ? placed(tokens, name.segment, "organization", name.key)
      : name,
  );
}

function hasArticle(tokens: readonly Token[], { from }: Run): boolean {
  return tokens[from]?.text === "The" || /^[Tt]he$/.test(tokens[from - 1]?.text ?? "");
}

/** Is an organization's name that of a publication? */
export function isPublication(tokens: readonly Token[], { from, to }: Run, key: string): boolean {
  if (LISTED.has(withoutArticle(key))) return true;
  const first = tokens[from]!.text; // a name has a token
  const last = tokens[to - 1]!.text;
  if (to - from < 2) return /^\p{Lu}\p{L}+(?:Times|Post|News|Herald|Press|TV|Radio)$/u.test(last);
  if (PUBLICATION_HEADS.has(last) && !/^(?:Blog|Command)$/.test(first)) return true;
  if (/^(?:News|Press) (?:Agency|Service|Network|Corporation|Group)$/.test(`${tokens[to - 2]!.text} ${last}`))
    return true;
  if (tokens[to - 2]!.text === "Broadcasting") return true;
  if (PAPER_STARTS.has(first)) return true;
  const place = listedAt(tokens, from, to);
  return (
    PAPER_WORDS.has(last) &&
    (place?.kind === "place" || hasArticle(tokens, { from, to })) &&
    (place?.length ?? to - from - 1) === to - from - 1
  );
}

function withoutArticle(name: string): string {
  return foldKey(name).replace(/^the /, "");
}
