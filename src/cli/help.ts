// The help, on the terminal and as docs/cli.md.

import { problemTable } from "../base/base.ts";
import type { Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";

/** Columns of the help on a terminal. */
const WIDTH = 88;
const ABOUT =
  "Habeas turns a folder of documents about a person who is held into a record in which every statement opens its source.";

export function overview(): string {
  const width = Math.max(...COMMANDS.map((command) => short(command).length)) + 2;
  const rows = COMMANDS.map((command) => `  ${short(command).padEnd(width)}${command.summary}`);
  return [
    ...wrap(ABOUT, WIDTH),
    "",
    ...rows,
    "",
    ...wrap(
      "Progress and remarks go to standard error, results to standard output. Nothing leaves this computer.",
      WIDTH,
    ),
    "See: habeas <command> --help, habeas --version",
    "",
  ].join("\n");
}

export function commandHelp(command: Command): string {
  const lines = [...usage(command), "", ...wrap(command.about, WIDTH), ""];
  const width = Math.max(0, ...command.options.map((option) => flag(option).length)) + 2;
  for (const option of command.options) lines.push(...hanging(`  ${flag(option).padEnd(width)}`, option.text));
  lines.push("", "Examples", ...command.examples.map((example) => `  ${example}`), "", "Exit codes", "  0   done");
  for (const [code, meaning] of command.exits ?? []) lines.push(...hanging(`  ${code}   `, meaning));
  lines.push("  64 and above: refused, with one sentence that says why (table in docs/cli.md)", "");
  return lines.join("\n");
}

/** docs/cli.md. */
export function cliPage(): string {
  const lines = ["# The command line", "", "<!-- written by `npm run docs` from src/cli; do not edit -->", ""];
  lines.push(
    "From a clone: `./habeas …` (sets itself up on first use). `habeas --version` prints name and version.",
    "",
  );
  for (const command of COMMANDS) {
    lines.push(`## habeas ${command.name}`, "", ...usage(command).map((line) => `    ${line}`), "", command.about, "");
    if (command.options.length > 0) lines.push("| option | meaning |", "|---|---|");
    for (const option of command.options) lines.push(`| \`${flag(option)}\` | ${option.text} |`);
    lines.push("", "```", ...command.examples, "```", "");
    for (const [code, meaning] of command.exits ?? []) lines.push(`Exit code ${code}: ${meaning}.`, "");
  }
  lines.push("## Exit codes", "", "| code | when |", "|---|---|", "| 0 | done |");
  lines.push(
    "| 1 | said with each command: nothing was found, a file could not be read, or the record is not what the documents give |",
  );
  const byExit = Map.groupBy(problemTable(), (problem) => problem.exit);
  for (const [exit, problems] of [...byExit].sort(([a], [b]) => a - b)) {
    lines.push(`| ${exit} | ${problems.map((problem) => problem.code.replaceAll("-", " ")).join(", ")} |`);
  }
  lines.push("| 70 | a fault of the program; `HABEAS_DEBUG=1` prints its details |", "");
  return lines.join("\n");
}

/** Name and operands. */
function short(command: Command): string {
  return `habeas ${command.name} ${command.operands}`;
}

/** With all options, over as many lines as it takes. */
function usage(command: Command): string[] {
  const options = command.options.map((option) => `[${flag(option).replaceAll(" ", "\u00a0")}]`);
  return hanging(`${short(command)} `, options.join(" ")).map((line) => line.replaceAll("\u00a0", " "));
}

/** The text beside its head, further lines set in as far. */
function hanging(head: string, text: string): string[] {
  const [first = "", ...rest] = wrap(text, WIDTH - head.length);
  return [`${head}${first}`.trimEnd(), ...rest.map((line) => " ".repeat(head.length) + line)];
}

function flag({ name, value }: Command["options"][number]): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
