// habeas check: the flags.

import { Problem } from "../base/base.ts";
import { CHECKS } from "../check/check.ts";
import { type Flag, settledFlags, withSettled } from "../record/record.ts";
import { JSON_OUTPUT, OUT, withRecord } from "./case-command.ts";
import type { Call, Command } from "./command.ts";
import { flagsCounted, flagsText } from "./flag-text.ts";
import { placesOf } from "./passage-place.ts";
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
    "of one kind only the first are shown; --all, --check and --severity show the others. What somebody settled in the workroom stands last, with how and by whom.",
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
      const all = withSettled(await read.flags(), settledFlags(await read.decisions()));
      const [flags, documents] = [all.filter(wanted.isWanted), await read.documents()];
      if (call.has("json")) {
        const listed = flags.map(({ entries = [], ...flag }) => ({ ...flag, entries }));
        terminal.out(`${JSON.stringify(listed, undefined, 2)}\n`);
        return 0;
      }
      const width = lineWidth();
      const names = new Map(documents.map(({ id, names: [name] }) => [id, name ?? id]));
      const isAll = call.has("all") || wanted.isFiltered;
      const { text, shown } = flagsText(
        flags,
        await placesOf(
          read,
          flags.flatMap(({ passages }) => passages),
          names,
        ),
        width,
        isAll,
      );
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
