// How a check says what it found: flags with derived ids, and values set into sentences.

import { compareSpans, derivedId } from "../base/base.ts";
import type { Flag, Passage } from "../record/record.ts";

interface Report extends Omit<Flag, "id" | "passages"> {
  /** What it concerns and the values compared: the flag lapses when one of them changes. */
  readonly about: readonly (string | number)[];
  /** Those of the sides need not be given again. */
  readonly passages?: readonly Passage[] | undefined;
}

/** The flag of this report; its passages each once, in order. */
export function raise({ about, passages = [], sides, ...rest }: Report): Flag {
  const compared = sides?.map((side) => ({ ...side, passages: sortPassages(side.passages) }));
  return {
    ...rest,
    id: derivedId("flg", rest.check, ...about),
    passages: sortPassages([...passages, ...(compared ?? []).flatMap((side) => side.passages)]),
    sides: compared,
  };
}

/** By document, then place, each once. */
export function sortPassages(passages: readonly Passage[]): Passage[] {
  const sorted = passages.toSorted((x, y) => compareText(x.document, y.document) || compareSpans(x, y));
  return sorted.filter((passage, i) => {
    const before = sorted[i - 1];
    return before?.document !== passage.document || before.start !== passage.start || before.end !== passage.end;
  });
}

/** The text in quotation marks, on one line, shortened at a word. */
export function inQuotes(text: string, most = 90): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= most) return `“${line}”`;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `“${space > most / 2 ? cut.slice(0, space) : cut} …”`;
}

/** "a", "a and b", "a, b and c"; of more than `most`, the first ones and how many more. */
export function listed(items: readonly string[], most = 4): string {
  const shown = items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items;
  if (shown.length < 2) return shown.join("");
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

export function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
