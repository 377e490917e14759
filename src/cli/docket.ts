// habeas docket: a saved docket sheet or docket history report as data.

import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { Problem } from "../base/base.ts";
import { readDocket } from "../ingest/ingest.ts";
import { counted, JSON_OUTPUT } from "./case-command.ts";
import type { Command } from "./command.ts";
import { docketText } from "./docket-text.ts";

export const docket: Command = {
  name: "docket",
  operands: "<file>",
  summary: "a saved federal docket sheet or history report as data",
  about:
    "Reads a docket of a federal court that was saved as a web page from PACER (a docket sheet of a district or " +
    "bankruptcy court, or a docket history report): the case, its judges, parties with those who represent them, and the " +
    "entries. Printed for people, or with " +
    "--json as one object (docs/formats/docket-json.md). Where a page breaks off, everything before is printed and a " +
    "remark says where. A page on which the court's system shows no docket (a log-in, a sealed case, an empty search) " +
    "gives an empty object and a remark that says so.",
  options: [JSON_OUTPUT],
  examples: ["habeas docket sheet.html", "habeas docket history.html --json"],
  exits: [[1, "the page breaks off; what is before that is printed"]],
  takes: [1, 1],
  run: async (call, terminal) => {
    const path = call.operands[0] ?? "";
    const reading = await readDocket(await bytesOf(path), basename(path));
    const isJson = call.has("json");
    if (reading.kind === "answer") {
      if (isJson) terminal.out("{}\n");
      terminal.note(`habeas: "${path}": ${reading.says}`);
      return 0;
    }
    terminal.out(isJson ? `${JSON.stringify(reading.docket, undefined, 2)}\n` : docketText(reading));
    if (reading.leftOut > 0) {
      const entries = counted(reading.leftOut, "entry", "entries");
      terminal.note(
        `habeas: "${path}": ${entries} with a word in place of a number left out, as in the open court data.`,
      );
    }
    if (reading.brokenOff === undefined) return 0;
    terminal.note(`habeas: "${path}": ${reading.brokenOff} Everything before that is printed.`);
    return 1;
  },
};

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw new Problem("not-a-file", { path });
    return await readFile(path);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "ENOTDIR") throw new Problem("file-not-found", { path }, { cause: error });
    throw new Problem("file-unreadable", { path, why: code }, { cause: error });
  }
}
