// habeas editions: what was published so far.

import { dirname } from "node:path";
import { Problem } from "../base/base.ts";
import { editionShown, forgetEdition, type KeptEdition, keptEditions } from "../publish/publish.ts";
import { findCaseFolder, openCase, publicFolder, recordForgotten } from "../workroom/workroom.ts";
import { BY, counted, deciding, JSON_OUTPUT, noteMoved, REASON } from "./case-command.ts";
import { type Call, type Command, type Option, type Terminal, wholeNumber } from "./command.ts";

const NAME = "editions";
export const MOST_EDITIONS = 9_999_999;
export const EDITION_OUT: Option = {
  name: "out",
  value: "DIR",
  text: "the public folder, where publish was given one; otherwise public/ beside the record",
};

export const editions: Command = {
  name: NAME,
  operands: "<folder>",
  summary: "the editions published so far; forget one for good",
  about:
    "Lists the editions that were published: when, by whom, how many pages, what changed. Each is kept beside the record and " +
    "can be put back with habeas rollback. An edition is never dropped to save room. Where something in it must disappear for good (a name that should " +
    "not have been published), --forget removes every file of it that no other edition uses; that it was there, and why it went, stays in the list.",
  options: [
    { name: "forget", value: "N", text: "remove the files of an edition for good; needs --by and --reason" },
    BY,
    REASON,
    JSON_OUTPUT,
    EDITION_OUT,
  ],
  examples: [
    "habeas editions ./my-case",
    'habeas editions ./my-case --forget 3 --by "Ada Pell" --reason "It named a witness"',
  ],
  takes: [1, 1],
  run: (call, terminal) => (call.value("forget") === undefined ? list(call, terminal) : forget(call, terminal)),
};

async function list(call: Call, terminal: Terminal): Promise<number> {
  const { record } = findCaseFolder(call.operands[0] ?? "");
  const place = publicFolder(dirname(record), call.value("out"));
  const kept = keptEditions(place.editions);
  const now = editionShown(place)?.number;
  if (call.has("json")) {
    const listed = kept.map(({ files, ...one }) => ({
      ...one,
      files: Object.keys(files).length,
      isShown: one.number === now,
    }));
    terminal.out(`${JSON.stringify(listed, undefined, 2)}\n`);
    return 0;
  }
  for (const one of kept) terminal.out(`${line(one)}${one.number === now ? "  ← shown now" : ""}\n`);
  terminal.out(kept.length === 0 ? "No edition was published yet.\n" : `${counted(kept.length, "edition")}.\n`);
  return 0;
}

async function forget(call: Call, terminal: Terminal): Promise<number> {
  const who = deciding(NAME, call);
  const { reason } = who;
  if (reason === undefined || reason.trim() === "")
    throw new Problem("bad-usage", { command: NAME, why: "Say why it is forgotten: --reason TEXT." });
  const number = wholeNumber(NAME, call, "forget", 1, MOST_EDITIONS) ?? 0;
  const open = await openCase(call.operands[0] ?? "");
  try {
    noteMoved(open, terminal);
    const place = publicFolder(dirname(open.folder.record), call.value("out"));
    const { edition, removed } = forgetEdition(place, number, { ...who, reason });
    const written = await recordForgotten(open, number, edition.mark, who);
    if (call.has("json"))
      terminal.out(`${JSON.stringify({ number, removed, decision: written?.seq ?? null }, undefined, 2)}\n`);
    else
      terminal.out(
        `Edition ${number} is gone: ${counted(removed, "file")} that no other edition uses removed. What was sent elsewhere is still there: habeas deploy sends what is public now.\n`,
      );
    return 0;
  } finally {
    await open.close();
  }
}

function line({ number, at, by, pages, changes, forgotten }: KeptEdition): string {
  const head = `${String(number).padStart(4)}  ${at.slice(0, 10)}, ${by}: `;
  if (forgotten !== undefined)
    return `${head}forgotten on ${forgotten.at.slice(0, 10)} by ${forgotten.by}: ${forgotten.reason}`;
  const { added, changed, removed } = changes;
  const parts = [
    [added, "new"],
    [changed, "changed"],
    [removed, "removed"],
  ] as const;
  const short = parts.filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}`);
  return `${head}${counted(pages, "page")}; files: ${short.join(", ") || "the same"}`;
}
