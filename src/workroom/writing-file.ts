// A draft as a file: fields, notes for who reviews it, and Markdown in which every sentence has its citation.

import { stringify } from "yaml";
import { type Span, spansIn } from "../base/base.ts";
import { writingHref } from "../record/record.ts";
import type { Draft } from "../read/read.ts";

export interface Citing {
  readonly sentences: readonly Span[];
  /** The citation of a stretch of the imported text; undefined where it stands in no document of the case. */
  /** Where words of it lead. */
  readonly links: readonly (Span & { readonly href: string })[];
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

function partText(part: Draft["body"][number], { sentences, links, cite }: Citing): string {
  if (part.kind === "video") return [`[Video](${target(part.address)})`, cite(part.passage)].filter(Boolean).join(" ");
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
    return `${"#".repeat(Math.max(2, level))} ${lines.map((line) => linked(line, line, links)).join(" ")}`;
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
        text += linked(line, { start: at, end: sentence.end }, links, at === line.start || isList);
        const citation = cite(sentence);
        if (citation !== undefined) text += ` ${citation}`;
        at = sentence.end;
      }
      text += linked(line, { start: at, end: line.end }, links, at === line.start || isList);
      const breaks = !isList && i < lines.length - 1 && longest <= SHORT_LINES;
      return breaks ? `${text}\\` : text;
    })
    .join("\n");
}

const BULLET = /^(?:[•·▪◦*]|[-–](?=\s))\s*/u;
/** Lines of an address or a list of names stand apart; those of prose run on. */
const SHORT_LINES = 100;

/** A stretch of a line, with its links. A link over several lines is one of its first line alone. */
function linked(
  line: Span & { readonly text: string },
  { start, end }: Span,
  links: Citing["links"],
  atStart = true,
): string {
  const words = (from: number, to: number): string => line.text.slice(from - line.start, to - line.start);
  let text = "";
  let at = start;
  for (const link of spansIn(links, { start, end })) {
    const from = Math.max(link.start, at);
    const to = Math.min(link.end, end);
    if (link.start < line.start || from >= to) continue;
    const inside = words(from, to);
    text += escaped(words(at, from), atStart && at === start);
    // of a Markdown file the link has its brackets already
    const own = /^\[(?<words>.+)\]\(.+\)$/su.exec(inside)?.groups?.["words"] ?? inside;
    text += `[${escaped(own, false).replace(/(?<!\\)[[\]]/gu, "\\$&")}](${target(link.href)})`;
    at = to;
  }
  return text + escaped(words(at, end), atStart && at === start);
}

/** An address as Markdown takes it between brackets. */
function target(address: string): string {
  return address.replace(/[()<>\s\\]/gu, (sign) => encodeURIComponent(sign).replace("(", "%28").replace(")", "%29"));
}

/** Words as Markdown that prints them as they are. Brackets of a blank stay, and are refused when they are published. */
function escaped(words: string, atStart = true): string {
  const inline = words
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, "\\\\")
    .replace(/[*`]/gu, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/~~/gu, "\\~\\~")
    .replace(/\[(?=\[)/gu, "\\[")
    .replace(/\](?=[([])/gu, "\\]")
    // what another wrote is no value of the record
    .replace(/\{(?=\{|$)/gu, "\\{")
    .replace(/<(?=[A-Za-z/!?])/gu, "\\<")
    .replace(/&(?=#?\w{1,31};)/gu, "\\&");
  if (!atStart) return inline;
  return inline
    .replace(/^(?=(?:#{1,6}(?:\s|$)|>|[-+](?:\s|$)|-{2,}|={2,}|\[[^\]]*\]:))/u, "\\")
    .replace(/^(?<number>\d{1,9})(?=[.)](?:\s|$))/u, "$<number>\\");
}
