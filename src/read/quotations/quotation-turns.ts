// What is said in transcripts and interviews, where a label at the head of a line says who speaks: "MR. RUIZ: …",
// "THE COURT: …", "Q. … A. …", "Ana Ruiz: …". A single such line is a heading or a form; a transcript takes turns.

import { type Span, spanAt, trimSpan } from "../../base/base.ts";
import type { QuotationMention } from "../../record/record.ts";
import { ROLE_NOUNS } from "../gazetteer/gazetteer-titles.ts";
import type { Scene } from "./quotation-scene.ts";

/** Who takes the word, and the words up to the next label. */
export interface Turn {
  /** As printed, without its mark. */
  readonly label: Span;
  readonly name: string;
  readonly words: Span;
}

type Opened = Omit<Turn, "words"> & {
  /** Where the words begin. */
  readonly start: number;
};

const LABEL =
  /^[^\S\n]*(?:\d{1,2}[^\S\n]+)?(?:([QA])(?:\.|:|(?=[^\S\n]{2,}))|((?:THE|MR\.|MS\.|MRS\.|DR\.|JUDGE|HON\.)? ?\p{Lu}[\p{Lu}.'’-]{1,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){0,3})(?: \([^)\n]{1,30}\))?:|((?:\p{Lu}[\p{L}.'’-]{0,20})(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}):)[^\S\n]+(?=\S)/gmu;
const FEWEST_TURNS = 4;
const LONGEST_TURN = 20_000; // characters
const STAGE = /\n[^\S\n]*(?:\d{1,2}[^\S\n]+)?[([]/;

/** Speeches of transcripts, in order. Each is verbatim, as far as the document goes. */
export function findTurns(scene: Scene): QuotationMention[] {
  return turnsIn(scene).map(({ label, name, words: { start, end } }) => ({
    kind: "quotation",
    start,
    end,
    quote: scene.text.slice(start, end),
    speaker: { name, ...label },
    tier: "explicit",
  }));
}

/** The turns of transcripts, in order. `people`: the full names of all persons among the names. */
export function turnsIn(scene: Pick<Scene, "text" | "names" | "people">): Turn[] {
  const { text } = scene;
  const turns = labelled(scene);
  const found: Turn[] = [];
  for (let from = 0; from < turns.length;) {
    let to = from + 1;
    while (to < turns.length && turns[to]!.label.start - turns[to - 1]!.start < LONGEST_TURN) to++; // to < length
    const run = turns.slice(from, to);
    from = to;
    if (!takesTurns(run)) continue;
    run.forEach(({ label, name, start }, order) => {
      const next = run[order + 1]?.label.start;
      const { end } = trimSpan(text, { start, end: speechEnd(text, start, next) });
      if (end <= start) return;
      found.push({ label, name, words: { start, end } });
    });
  }
  return found;
}

function takesTurns(run: readonly Opened[]): boolean {
  const counts = new Map<string, number>();
  for (const { name } of run) counts.set(name, (counts.get(name) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count >= 2).length;
  return run.length >= FEWEST_TURNS && counts.size >= 2 && repeated >= 2;
}

/** A speech goes on to the next label or a stage direction; the last one to the end of its paragraph. */
function speechEnd(text: string, start: number, next: number | undefined): number {
  const blank = text.indexOf("\n\n", start);
  const limit = next ?? (blank < 0 ? text.length : blank);
  const stage = STAGE.exec(text.slice(start, limit));
  return stage === null ? limit : start + stage.index;
}

function labelled(scene: Pick<Scene, "text" | "names" | "people">): Opened[] {
  const { text, names, people } = scene;
  const byLast = new Map<string, string | undefined>();
  for (const name of people) {
    const last = name.split(" ").at(-1)?.toLowerCase() ?? "";
    byLast.set(last, byLast.has(last) && byLast.get(last) !== name ? undefined : name);
  }
  const turns: Opened[] = [];
  for (const match of text.matchAll(LABEL)) {
    const [whole, letter, capitals, words] = match;
    const printed = letter ?? capitals ?? words ?? "";
    const at = match.index + whole.indexOf(printed);
    const label = trimSpan(text, { start: at, end: at + printed.length });
    const start = match.index + whole.length;
    if (letter !== undefined) {
      turns.push({ label, name: `${letter}.`, start });
      continue;
    }
    const plain = text.slice(label.start, label.end);
    const last = plain.split(/\s+/).at(-1)?.toLowerCase() ?? "";
    const named = spanAt(names, label.end - 1);
    const person = named?.kind === "person" ? named.name : byLast.get(last);
    // "Date:", "From:": only a person, or in capitals one who is called by what he or she does
    if (
      words !== undefined &&
      person === undefined &&
      !/^(?:Question|Answer|Interviewer|Reporter|Moderator|Host)$/.test(plain)
    )
      continue;
    if (capitals !== undefined && person === undefined && !isRole(plain)) continue;
    turns.push({ label, name: person ?? titled(plain), start });
  }
  return turns;
}

function isRole(label: string): boolean {
  return (
    /^(?:THE|MR\.|MS\.|MRS\.|DR\.|JUDGE|HON\.) /.test(label) ||
    /^(?:QUESTION|ANSWER|INTERVIEWER|REPORTER|MODERATOR|HOST|SPEAKER|OPERATOR|UNIDENTIFIED [A-Z]+)$/.test(label) ||
    ROLE_NOUNS.has(label.toLowerCase())
  );
}

/** "THE COURT" is printed "The Court". */
function titled(label: string): string {
  return label === label.toUpperCase()
    ? label.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : label;
}
