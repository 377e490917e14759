// habeas ready: which drafts of the campaign's own writing may be published.

import { Problem } from "../base/base.ts";
import { findCaseFolder, markReady } from "../workroom/workroom.ts";
import { counted, JSON_OUTPUT } from "./case-command.ts";
import type { Command } from "./command.ts";

export const ready: Command = {
  name: "ready",
  operands: "<folder> [file…]",
  summary: "say which drafts of your own writing may be published",
  about:
    "Sets “status: ready” in the head of drafts in updates/, and changes nothing else in them. Give files or folders of updates/, or " +
    "--all. Lists (contacts, supporters, coverage, photos) it leaves and names: their items you look at one by one. What still speaks against publishing them, habeas publish lists with the line to mend.",
  options: [
    { name: "all", text: "every draft in updates/" },
    { name: "dry-run", text: "say which ones, and change nothing" },
    JSON_OUTPUT,
  ],
  examples: [
    "habeas ready ./my-case imported/updates/03-vigil.md",
    "habeas ready ./my-case imported",
    "habeas ready ./my-case --all --dry-run",
  ],
  takes: [1, 10_000],
  run: async (call, terminal) => {
    const [folder = "", ...files] = call.operands;
    if (call.has("all") === files.length > 0)
      throw new Problem("bad-usage", { command: "ready", why: "Give files or folders of updates/, or --all." });
    const isTry = call.has("dry-run");
    const marked = markReady(findCaseFolder(folder), call.has("all") ? undefined : files, isTry);
    if (call.has("json")) {
      terminal.out(`${JSON.stringify(marked, undefined, 2)}\n`);
      return 0;
    }
    const lines = [
      `${counted(marked.ready.length, "draft")} ${isTry ? "would be" : "now"} ready to be published`,
      ...marked.ready.map((path) => `  updates/${path}`),
      ...(marked.already.length === 0 ? [] : [`Ready before: ${marked.already.length}.`]),
      ...marked.lists.map(
        ({ path, drafts }) =>
          `Left as ${counted(drafts, "draft")}: updates/${path}: look at each and set “status: ready” in the file.`,
      ),
      ...marked.faults.map(({ path, what, howToMend }) => `Left out: updates/${path}: ${what} ${howToMend}`),
      ...(marked.ready.length === 0 || isTry ? [] : ["Now: habeas publish <folder> --preview"]),
    ];
    terminal.out(`${lines.join("\n")}\n`);
    return 0;
  },
};
