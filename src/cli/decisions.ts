// habeas decisions: what people have decided.

import { type ListedDecision, listDecisions } from "../workroom/workroom.ts";
import { counted, JSON_OUTPUT, OUT, withRecord } from "./case-command.ts";
import type { Command } from "./command.ts";

const SAID = { same: "SAME", "not-same": "NOT SAME", later: "LATER" } as const;

export const decisions: Command = {
  name: "decisions",
  operands: "<folder>",
  summary: "what people decided, and what is in force",
  about:
    "Brings the record up to date and prints every decision in its order: in force, undone, settled (put off, and decided " +
    "since) or orphaned. An orphaned decision is about something that is not in the folder now; it is kept, and is in force " +
    "again when that comes back.",
  options: [JSON_OUTPUT, OUT],
  examples: ["habeas decisions ./my-case"],
  takes: [1, 1],
  run: (call, terminal) =>
    withRecord(call, terminal, async (read) => {
      const listed = await listDecisions(read);
      if (call.has("json")) terminal.out(`${JSON.stringify(listed, undefined, 2)}\n`);
      else {
        for (const one of listed) terminal.out(shown(one));
        terminal.out(`${listed.length === 0 ? "No decisions" : counted(listed.length, "decision")}.\n`);
      }
      return 0;
    }),
};

function shown({ seq, at, by, act, target, reason, state, verdict, about }: ListedDecision): string {
  const names = about?.map(({ name, entry }) => `“${name}” (${entry})`).join(" and ");
  const what = verdict === undefined ? `${act} ${target}` : `${SAID[verdict]}: ${names ?? target}`;
  const why = reason === undefined ? "" : `\n    ${reason}`;
  return `${seq}  ${at.slice(0, 10)}, ${by}: ${what} [${state}]${why}\n`;
}
