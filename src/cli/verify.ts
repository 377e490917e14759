// habeas verify: does the record still say what the documents say?

import { openCaseToRead, verifyRecord } from "../workroom/workroom.ts";
import { counted, JSON_OUTPUT, OUT } from "./case-command.ts";
import type { Command } from "./command.ts";

export const verify: Command = {
  name: "verify",
  operands: "<folder>",
  summary: "hashes, passages and the chain of decisions",
  about:
    "Reads every file again and compares its hash, compares every stored text with the hash taken when it was " +
    "extracted and every passage with the words that stand there, and follows the chain of decisions. Changes nothing.",
  options: [JSON_OUTPUT, OUT],
  examples: ["habeas verify ./my-case"],
  exits: [[1, "something is off; each fault is printed"]],
  takes: [1, 1],
  run: async (call, terminal) => {
    const [folder = ""] = call.operands;
    const open = await openCaseToRead(folder, call.value("out"));
    try {
      const { faults, files, passages, decisions } = await verifyRecord(open.read, open.folder);
      if (call.has("json")) terminal.out(`${JSON.stringify({ files, passages, decisions, faults }, undefined, 2)}\n`);
      else {
        for (const { what, fault } of faults) terminal.out(`${what}: ${fault}\n`);
        const looked = `${counted(files, "file")}, ${counted(passages, "passage")} and ${counted(decisions, "decision")} verified`;
        terminal.out(
          `${looked}: ${faults.length === 0 ? "all as they should be" : counted(faults.length, "fault")}.\n`,
        );
      }
      return faults.length === 0 ? 0 : 1;
    } finally {
      await open.close();
    }
  },
};
