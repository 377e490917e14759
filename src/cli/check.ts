// habeas check: the flags.

import type { Flag, Passage } from "../record/record.ts";
import { counted, JSON_OUTPUT, OUT, withRecord } from "./case-command.ts";
import type { Command } from "./command.ts";

const SEVERITIES = { high: "High", medium: "Medium", low: "Low" } as const;
const QUOTE_LENGTH = 160;

export const check: Command = {
  name: "check",
  operands: "<folder>",
  summary: "where sources differ and what does not add up",
  about:
    "Brings the record up to date and prints what the checks report: each flag with its reason, the passages it rests " +
    "on, and what would settle it. A flag is a place to look at, not a judgement about who is right.",
  options: [JSON_OUTPUT, OUT],
  examples: ["habeas check ./my-case", "habeas check ./my-case --json"],
  takes: [1, 1],
  run: (call, terminal) =>
    withRecord(call, terminal, async (read) => {
      const [flags, documents] = [await read.flags(), await read.documents()];
      const names = new Map(documents.map((document) => [document.id, document.names[0] ?? document.id]));
      const nameOf = (passage: Passage): string => names.get(passage.document) ?? passage.document;
      if (call.has("json")) {
        terminal.out(`${JSON.stringify(flags, undefined, 2)}\n`);
        return 0;
      }
      for (const [severity, list] of Map.groupBy(flags, (flag) => flag.severity)) {
        terminal.out(`${SEVERITIES[severity]}\n\n${list.map((flag) => shown(flag, nameOf)).join("\n")}\n`);
      }
      terminal.out(
        `${flags.length === 0 ? "No flags" : counted(flags.length, "flag")} in ${counted(documents.length, "document")}.\n`,
      );
      return 0;
    }),
};

function shown(flag: Flag, nameOf: (passage: Passage) => string): string {
  const passages = flag.passages.map(
    (one) => `    ${nameOf(one)}, ${one.start}–${one.end}: “${shortened(one.quote)}”\n`,
  );
  return `  ${flag.reason} [${flag.check}]\n${passages.join("")}    To settle it: ${flag.settle}\n`;
}

function shortened(quote: string): string {
  const line = quote.replace(/\s+/gu, " ").trim();
  return line.length <= QUOTE_LENGTH ? line : `${line.slice(0, QUOTE_LENGTH).replace(/\s\S*$/u, "")} …`;
}
