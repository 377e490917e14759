// habeas import: brings reference data that people have into a case.

import { Problem } from "../base/base.ts";
import { findCaseFolder, importCourts } from "../workroom/workroom.ts";
import { counted, OUT } from "./case-command.ts";
import type { Command } from "./command.ts";

const NAME = "import";

export const importData: Command = {
  name: NAME,
  operands: "courts <file> <folder>",
  summary: "bring a list of courts into a case",
  about:
    "Takes a list of courts in the form of the public courts database (a list of objects with id, name and citation_string), checks " +
    "it, and copies what is used of it to courts.json of the case. From the next build on state courts and others are " +
    "known by the names and citations of that list, so that two spellings of one court are one. Federal district courts and " +
    "courts of appeals are known without it.",
  options: [OUT],
  examples: ["habeas import courts ./courts.json ./my-case"],
  takes: [3, 3],
  run: (call, terminal) => {
    const [what, file = "", folder = ""] = call.operands;
    if (what !== "courts")
      throw new Problem("bad-usage", {
        command: NAME,
        why: `There is nothing to import called “${what ?? ""}”: courts.`,
      });
    const { courtsFile } = findCaseFolder(folder, call.value("out"));
    terminal.out(`${counted(importCourts(file, courtsFile), "court")} in ${courtsFile}.\n`);
    return Promise.resolve(0);
  },
};
