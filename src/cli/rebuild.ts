// habeas rebuild: derive everything again and compare.

import { openCase, rebuildRecord } from "../workroom/workroom.ts";
import { counted, JSON_OUTPUT, noteMoved, OUT, shownProgress } from "./case-command.ts";
import type { Command } from "./command.ts";

const SHOWN = 20;

export const rebuild: Command = {
  name: "rebuild",
  operands: "<folder>",
  summary: "drop derived data, rebuild, compare",
  about:
    "Drops everything in the record that comes from the documents, reads all documents again, and says what is " +
    "different from before. Decisions are kept. The site is not written; run build for that.",
  options: [JSON_OUTPUT, OUT],
  examples: ["habeas rebuild ./my-case"],
  exits: [[1, "the record was different from what the documents give; it is right now"]],
  takes: [1, 1],
  run: async (call, terminal) => {
    const [folder = ""] = call.operands;
    const open = await openCase(folder, { out: call.value("out"), mustExist: true });
    try {
      noteMoved(open, terminal);
      const { build, differences } = await rebuildRecord(open.store, open.folder, {
        onProgress: shownProgress(terminal),
      });
      terminal.progress(undefined);
      if (call.has("json")) terminal.out(`${JSON.stringify({ read: build.read, differences }, undefined, 2)}\n`);
      else {
        for (const { kind, id, how } of differences.slice(0, SHOWN)) terminal.out(`${kind} ${id} ${how}\n`);
        if (differences.length > SHOWN) terminal.out(`… and ${differences.length - SHOWN} more\n`);
        const result =
          differences.length === 0
            ? "the record was as the documents give it"
            : counted(differences.length, "difference");
        terminal.out(`${counted(build.read, "document")} read again: ${result}.\n`);
      }
      return differences.length === 0 ? 0 : 1;
    } finally {
      await open.close();
    }
  },
};
