// A draft as a file: fields, notes for who reviews it, and Markdown in which every sentence has its citation.

import { stringify } from "yaml";
import { type Span, spansIn } from "../base/base.ts";
import { writingHref } from "../record/record.ts";
import type { Draft } from "../read/read.ts";

export interface Citing {
  readonly sentences: readonly Span[];
  /** The citation of a stretch of the imported text; undefined where it stands in no document of the case. */
  readonly cite: (span: Span) => string | undefined;
}

/** `source` says from where in which file it comes. */
export function writingFile(draft: Draft, source: string, citing: Citing): string {
  const { kind, title, ...rest } = draft.fields;
  const fields = { kind, title, ...withoutUndefined(rest), status: "draft", source };
  const notes = draft.notes.map((note) => `# ${note.replace(/\s+/gu, " ")}\n`).join("");
  const body = draft.body.map((part) => partText(part, citing)).join("\n\n");
  return `---\n${notes}${yaml(fields)}---\n${body === "" ? "" : `\n${body}\n`}`;
}

export function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}

function partText(part: Draft["body"][number], { sentences, cite }: Citing): string {
  if (part.kind === "link") {
    const href = writingHref(part.to);
    return [`[${escaped(part.words).replace(/[[\]]/gu, "\\$&")}](${href})`, cite(part.passage)]
      .filter(Boolean)
      .join(" ");
  }
  const { lines, level } = part;
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (level !== undefined)
    return `${"#".repeat(Math.max(2, level))} ${lines.map(({ text }) => escaped(text)).join(" ")}`;
  const whole = { start: first.start, end: last.end };
  const inside = [...spansIn(sentences, whole)].map((one) => ({
    start: Math.max(one.start, whole.start),
    end: Math.min(one.end, whole.end),
  }));
  const isList = lines.every(({ text }) => BULLET.test(text));
  const longest = Math.max(...lines.map(({ text }) => text.length));
  return lines
    .map((line, i) => {
      const ends = inside.filter(({ end }) => line.start < end && end <= line.end);
      const [bullet = ""] = BULLET.exec(line.text) ?? [];
      let text = isList ? "- " : "";
      let at = line.start + bullet.length;
      for (const sentence of ends) {
        text += escaped(line.text.slice(at - line.start, sentence.end - line.start), at === line.start || isList);
        const citation = cite(sentence);
        if (citation !== undefined) text += ` ${citation}`;
        at = sentence.end;
      }
      text += escaped(line.text.slice(at - line.start), at === line.start || isList);
      const breaks = !isList && i < lines.length - 1 && longest <= SHORT_LINES;
      return breaks ? `${text}\\` : text;
    })
    .join("\n");
}

const BULLET = /^(?:[•·▪◦*]|[-–](?=\s))\s*/u;
/** Lines of an address or a list of names stand apart; those of prose run on. */
const SHORT_LINES = 100;

/** Words as Markdown that prints them as they are. Brackets of a blank stay, and are refused when they are published. */
function escaped(words: string, atStart = true): string {
  const inline = words
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, "\\\\")
    .replace(/[*`]/gu, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/~~/gu, "\\~\\~")
    .replace(/\[(?=\[)/gu, "\\[")
    .replace(/\](?=[([])/gu, "\\]")
    .replace(/<(?=[A-Za-z/!?])/gu, "\\<")
    .replace(/&(?=#?\w{1,31};)/gu, "\\&");
  if (!atStart) return inline;
  return inline
    .replace(/^(?=(?:#{1,6}(?:\s|$)|>|[-+](?:\s|$)|-{2,}|={2,}|\[[^\]]*\]:))/u, "\\")
    .replace(/^(?<number>\d{1,9})(?=[.)](?:\s|$))/u, "$<number>\\");
}
