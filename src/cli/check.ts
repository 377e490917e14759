// habeas check: the flags.

import { type DocumentId, Problem } from "../base/base.ts";
import { CHECKS } from "../check/check.ts";
import type { CaseDocument, Flag, Passage } from "../record/record.ts";
import type { RecordReader } from "../store/store.ts";
import { JSON_OUTPUT, OUT, withRecord } from "./case-command.ts";
import type { Call, Command } from "./command.ts";
import { flagsCounted, flagsText, type PlaceOf } from "./flag-text.ts";
import { nearest } from "../text/text.ts";
import { lineWidth, wrapped } from "./wrap.ts";

const SEVERITIES: readonly string[] = ["high", "medium", "low"] satisfies Flag["severity"][];

export const check: Command = {
  name: "check",
  operands: "<folder>",
  summary: "where sources differ and what does not add up",
  about:
    "Brings the record up to date and prints what the checks report: each flag with its reason, the passages it rests " +
    "on, and what would settle it. A flag is a place to look at, not a judgement about who is right. Of many minor flags " +
    "of one kind only the first are shown; --all, --check and --severity show the others.",
  options: [
    { name: "check", value: "NAME", text: "only the flags of this check" },
    { name: "severity", value: "LEVEL", text: "only those of this severity: high, medium or low" },
    { name: "all", text: "show every flag" },
    JSON_OUTPUT,
    OUT,
  ],
  examples: ["habeas check ./my-case", "habeas check ./my-case --severity low", "habeas check ./my-case --json"],
  takes: [1, 1],
  run: (call, terminal) => {
    const wanted = filterOf(call);
    return withRecord(call, terminal, async (read) => {
      const [flags, documents] = [(await read.flags()).filter(wanted.isWanted), await read.documents()];
      if (call.has("json")) {
        const listed = flags.map(({ entries = [], ...flag }) => ({ ...flag, entries }));
        terminal.out(`${JSON.stringify(listed, undefined, 2)}\n`);
        return 0;
      }
      const width = lineWidth();
      const names = new Map(documents.map(({ id, names: [name] }) => [id, name ?? id]));
      const all = call.has("all") || wanted.isFiltered;
      const { text, shown } = flagsText(flags, await placesOf(read, flags, names), width, all);
      if (text !== "") terminal.out(`${text}\n`);
      terminal.out(`${flagsCounted(flags, documents.length)}\n`);
      if (shown < flags.length)
        terminal.out(`${wrapped(`${shown} of them are shown here; --all shows every one.`, width)}\n`);
      return 0;
    });
  },
};

function filterOf(call: Call): { readonly isFiltered: boolean; readonly isWanted: (flag: Flag) => boolean } {
  const [name, severity] = [call.value("check"), call.value("severity")];
  const known = CHECKS.map((one) => one.name);
  if (name !== undefined && !known.includes(name)) {
    const meant = nearest(name, known);
    const hint = meant === undefined ? `The checks are ${known.join(", ")}.` : `Did you mean ${meant}?`;
    throw new Problem("bad-usage", { command: "check", why: `There is no check “${name}”. ${hint}` });
  }
  if (severity !== undefined && !SEVERITIES.includes(severity))
    throw new Problem("bad-usage", { command: "check", why: "--severity is high, medium or low." });
  return {
    isFiltered: name !== undefined || severity !== undefined,
    isWanted: (flag) =>
      (name === undefined || flag.check === name) && (severity === undefined || flag.severity === severity),
  };
}

/** The file and, in it, the page or the line at which each passage begins. */
async function placesOf(
  read: RecordReader,
  flags: readonly Flag[],
  names: ReadonlyMap<DocumentId, string>,
): Promise<PlaceOf> {
  const documents = new Map<DocumentId, CaseDocument>();
  for (const id of new Set(flags.flatMap(({ passages }) => passages.map(({ document }) => document)))) {
    const document = await read.document(id);
    if (document !== undefined) documents.set(id, document);
  }
  return (passage) => {
    const name = names.get(passage.document) ?? passage.document;
    const document = documents.get(passage.document);
    return document === undefined ? name : `${name}, ${placeIn(document, passage)}`;
  };
}

function placeIn({ pages, text }: CaseDocument, { start }: Passage): string {
  const page = pages.length > 1 ? pages.find((one) => one.start <= start && start < one.end) : undefined;
  if (page !== undefined) return `page ${page.number}`;
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < start; at = text.indexOf("\n", at + 1)) line++;
  return `line ${line}`;
}
