// habeas verify: does the record still say what the documents say?

import { readFileSync, statSync } from "node:fs";
import { verifyPack } from "../publish/publish.ts";
import { openCaseToRead, verifyRecord } from "../workroom/workroom.ts";
import { counted, JSON_OUTPUT, OUT } from "./case-command.ts";
import type { Command } from "./command.ts";

export const verify: Command = {
  name: "verify",
  operands: "<folder or ZIP file>",
  summary: "hashes, passages and the chain of decisions",
  about:
    "Reads every file again and compares its hash, compares every stored text with the hash taken when it was " +
    "extracted and every passage with the words that stand there, and follows the chain of decisions. Changes nothing. " +
    "Of a ZIP file that habeas pack made, every file is compared with its checksum.",
  options: [JSON_OUTPUT, OUT],
  examples: ["habeas verify ./my-case", "habeas verify my-case.zip"],
  exits: [[1, "something is off; each fault is printed"]],
  takes: [1, 1],
  run: async (call, terminal) => {
    const [folder = ""] = call.operands;
    if (/\.zip$/iu.test(folder) && statSync(folder, { throwIfNoEntry: false })?.isFile() === true) {
      const { files, faults } = verifyPack(folder, readFileSync(folder));
      if (call.has("json")) terminal.out(`${JSON.stringify({ files, faults }, undefined, 2)}\n`);
      else {
        for (const { what, fault } of faults) terminal.out(`${what} ${fault}\n`);
        const end = faults.length === 0 ? "all as they should be" : counted(faults.length, "fault");
        terminal.out(
          `${counted(files, "file")} compared with ${files === 1 ? "its checksum" : "their checksums"}: ${end}.\n`,
        );
      }
      return faults.length === 0 ? 0 : 1;
    }
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
