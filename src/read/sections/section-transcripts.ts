// Transcripts: the turns of speakers, each on a line of its own behind a label ("THE COURT:", "MR. RUIZ:", "Q.", "Ana Ruiz:").

import type { Span } from "../../base/base.ts";
import type { Block } from "./section-page.ts";

/** First and last block, both included. */
export interface Turns {
  readonly from: number;
  readonly to: number;
}

/** In capitals, a letter of questions and answers, or a name. */
const LABEL =
  /^[\s*_]{0,4}(?:(?<caps>(?:[\p{Lu}][\p{Lu}.'’-]*\s?){1,5})[*_]{0,2}\s?:|(?<question>Q|A)(?:[.:]|\s{2})|(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3})[*_]{0,2}:)[*_]{0,2}\s+["“‘'([.–—-]{0,3}\s?\p{L}/u;
/** Labels of fields, not of speakers. */
const FIELD =
  /^(?:note|notes|contact|contacts|source|photo|update|related|read|watch|date|time|where|when|what|who|why|how|place|location|subject|re|from|to|cc|sent|phone|tel|fax|email|web|website|address|case|court|judge|filed|docket|cause|title|press|media|example|warning|important|also|results?|summary|background|tags?)$/iu;
const FEWEST = 6;
const LEAST_SHARE = 0.3;
const FEWEST_TURNS_EACH = 2;

/** The stretch of blocks in which speakers take turns; undefined where they do not. */
export function findTurns(text: string, blocks: readonly Block[]): Turns | undefined {
  const labelled = blocks.flatMap((block, index) => {
    const label = labelOf(text, block);
    return label === undefined ? [] : [{ index, label }];
  });
  // "Ana Ruiz:" at first, then "Ruiz:".
  const all = new Set(labelled.map(({ label }) => label));
  const turns = labelled.map(({ index, label }) => {
    const last = label.slice(label.lastIndexOf(" ") + 1);
    return { index, label: all.has(last) ? last : label };
  });
  const counts = new Map<string, number>();
  for (const { label } of turns) counts.set(label, (counts.get(label) ?? 0) + 1);
  const speaking = turns.filter(({ label }) => (counts.get(label) ?? 0) >= FEWEST_TURNS_EACH);
  const [first] = speaking;
  const last = speaking.at(-1);
  const speakers = new Set(speaking.map(({ label }) => label));
  if (first === undefined || last === undefined || speaking.length < FEWEST || speakers.size < 2) return undefined;
  return speaking.length >= LEAST_SHARE * (last.index - first.index + 1)
    ? { from: first.index, to: last.index }
    : undefined;
}

function labelOf(text: string, block: Span): string | undefined {
  const { caps, question, name } =
    LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + 80)))?.groups ?? {};
  const label = (caps ?? question ?? name)?.trim();
  return label === undefined || FIELD.test(label) ? undefined : label;
}
