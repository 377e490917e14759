// What the commands that work on a case have in common: opening it, bringing it up to date, saying what happened.

import { type Instant, Problem, systemClock } from "../base/base.ts";
import type { Decision } from "../record/record.ts";
import type { PackFault, RuleBook } from "../law/law.ts";
import type { RecordReader } from "../store/store.ts";
import {
  type BuildProgress,
  buildRecord,
  type BuildReport,
  type CaseFolder,
  isReadOnlyRecord,
  openCase,
  type OpenCase,
  type OpenCaseOptions,
  openCaseToRead,
  rulesOfCase,
} from "../workroom/workroom.ts";
import type { Call, Option, Terminal } from "./command.ts";

export const OUT: Option = {
  name: "out",
  value: "DIR",
  text: "where the record and the site are kept; otherwise in the case folder, or beside any other folder",
};

export const JSON_OUTPUT: Option = { name: "json", text: "print JSON for other programs" };

const STAGES = { looking: "Looking at the files", reading: "Reading", comparing: "Comparing" } as const;

/** Shows how far a build of the record is. `quietly`: only when documents have to be read. */
export function shownProgress(terminal: Terminal, quietly = false): (progress: BuildProgress) => void {
  let hasRead = !quietly;
  return ({ stage, done, total, name }) => {
    hasRead ||= stage === "reading";
    if (hasRead) terminal.progress({ stage: STAGES[stage], done, total, name });
  };
}

/** Opens the case of the first operand and brings its record up to date, then does `work` with it. */
export async function withCase<T>(
  call: Call,
  terminal: Terminal,
  options: OpenCaseOptions & { readonly quietly?: boolean },
  work: (open: OpenCase, report: BuildReport | undefined) => Promise<T>,
): Promise<T> {
  const [folder = ""] = call.operands;
  const { quietly = false, ...rest } = options;
  const open = await openCase(folder, { out: call.value("out"), ...rest });
  try {
    noteMoved(open, terminal);
    if (open.isTemporary) {
      terminal.note(`Nothing can be written beside "${folder}": the record is kept for this command only (see --out).`);
    }
    const report = open.hasDocuments ? await update(open, terminal, quietly) : undefined;
    if (report === undefined) {
      terminal.note("The documents are no longer where they were: this is the record as it was built last.");
    }
    return await work(open, report);
  } finally {
    await open.close();
  }
}

/** Does `work` with the record of the first operand: brought up to date, or, where it cannot be written, as it is. */
export async function withRecord<T>(
  call: Call,
  terminal: Terminal,
  work: (read: RecordReader, folder: CaseFolder) => Promise<T>,
): Promise<T> {
  const [folder = ""] = call.operands;
  const out = call.value("out");
  if (!(await isReadOnlyRecord(folder, out))) {
    return withCase(call, terminal, { mayBeTemporary: true, quietly: true }, ({ store, folder: at }) =>
      work(store.read, at),
    );
  }
  const open = await openCaseToRead(folder, out);
  try {
    terminal.note("The record cannot be written where it lies: this is the record as it was built last.");
    return await work(open.read, open.folder);
  } finally {
    await open.close();
  }
}

/** Says where the record is now, if it was moved into its case folder. */
export function noteMoved({ movedFrom, folder }: OpenCase, terminal: Terminal): void {
  if (movedFrom !== undefined)
    terminal.note(`The record, with all that people decided, was moved from "${movedFrom}" into "${folder.folder}".`);
}

async function update(open: OpenCase, terminal: Terminal, quietly: boolean): Promise<BuildReport> {
  const report = await buildRecord(open.store, open.folder, { onProgress: shownProgress(terminal, quietly) });
  terminal.progress(undefined);
  for (const { path, why } of report.unopened) terminal.note(`Not read: "${path}" cannot be opened (${why}).`);
  return report;
}

/** The rules of law for a case. What is wrong in a file of rules is said, and the rest of it is used. */
export function notedRules(
  folder: Pick<CaseFolder, "rulePacks"> | undefined,
  terminal: Terminal,
  named: readonly string[] = [],
): { readonly book: RuleBook; readonly faults: readonly PackFault[] } {
  const { book, faults } = rulesOfCase(folder?.rulePacks ?? [], named);
  const ids = new Set(book.rules.map(({ id }) => id));
  for (const fault of faults) {
    const { rule } = fault;
    const others = rule !== undefined && ids.has(rule) ? "another rule of that id is used" : "the others are used";
    const rest = rule === undefined ? "The file is not used." : `The rule "${rule}" is left out; ${others}.`;
    terminal.note(`${faultWords(fault)} ${rest}`);
  }
  return { book, faults };
}

/** "rules/own.json, line 12: There is no …" */
export function faultWords({ file, line, why }: PackFault): string {
  return `${file}, line ${line}: ${why}`;
}

/** "1 document", "3 documents". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const BY: Option = { name: "by", value: "NAME", text: "who decides; always needed" };
export const REASON: Option = { name: "reason", value: "TEXT", text: "why" };

/** Who decides, when and why. Throws Problem bad-usage. */
export function deciding(
  command: string,
  call: Call,
): { readonly by: string; readonly at: Instant; readonly reason: string | undefined } {
  const by = call.value("by")?.trim() ?? "";
  if (by === "") throw new Problem("bad-usage", { command, why: "Say who decides: --by NAME." });
  return { by, at: systemClock(), reason: call.value("reason") };
}

/** Under which numbers decisions stand in the log. */
export function recorded(written: readonly Decision[]): string {
  const [first, last] = [written[0]?.seq, written.at(-1)?.seq];
  if (first === undefined || last === undefined) return "Nothing to record: it stands so already.";
  if (written.length <= 2) return `Recorded as decision ${written.map(({ seq }) => seq).join(", ")}.`;
  return `Recorded as decisions ${first} to ${last}.`;
}
