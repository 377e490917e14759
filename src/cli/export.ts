// habeas export: the whole record.

import { Problem } from "../base/base.ts";
import { EXPORTS } from "../publish/publish.ts";
import { notedRules, OUT, withRecord } from "./case-command.ts";
import type { Command } from "./command.ts";

export const exportRecord: Command = {
  name: "export",
  operands: "<folder>",
  summary: "the whole record, for other programs",
  about:
    "Brings the record up to date and prints all of it: documents, entries, statements with their passages, origins, " +
    "flags, deadlines and decisions. The same documents always give the same bytes. What identifies a person to an office or a " +
    "bank (an alien number, a passport) stands in it in clear; only the site masks it. Look it through before you " +
    "hand it on.",
  options: [
    { name: "format", value: "FORMAT", text: `${EXPORTS.map((format) => format.name).join(", ")} (json)` },
    OUT,
  ],
  examples: ["habeas export ./my-case --format json > record.json"],
  takes: [1, 1],
  run: (call, terminal) => {
    const name = call.value("format") ?? "json";
    const format = EXPORTS.find((one) => one.name === name);
    if (format === undefined) {
      throw new Problem("unknown-format", { name, known: EXPORTS.map((one) => one.name).join(", ") });
    }
    return withRecord(call, terminal, async (read, folder) => {
      terminal.out(await format.run(read, notedRules(folder, terminal).book));
      return 0;
    });
  },
};
