// The help, on the terminal and as docs/cli.md.

import { problemTable } from "../base/base.ts";
import type { Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";

export function overview(): string {
  const width = Math.max(...COMMANDS.map((command) => usage(command).length)) + 2;
  const rows = COMMANDS.map((command) => `  ${usage(command).padEnd(width)}${command.summary}`);
  return [
    "Habeas turns a folder of documents about a person who is held into a record in which every statement opens its source.",
    "",
    ...rows,
    "",
    "Progress and remarks go to standard error, results to standard output. Nothing leaves this computer.",
    "See: habeas <command> --help",
    "",
  ].join("\n");
}

export function commandHelp(command: Command): string {
  const lines = [`${usage(command)}`, "", ...wrap(command.about, 88), ""];
  const width = Math.max(0, ...command.options.map((option) => flag(option).length)) + 2;
  for (const option of command.options) lines.push(`  ${flag(option).padEnd(width)}${option.text}`);
  lines.push("", "Examples", ...command.examples.map((example) => `  ${example}`), "", "Exit codes");
  lines.push("  0   done", ...(command.exits ?? []).map(([code, meaning]) => `  ${code}   ${meaning}`));
  lines.push("  64 and above: refused, with one sentence that says why (table in docs/cli.md)", "");
  return lines.join("\n");
}

/** docs/cli.md. */
export function cliPage(): string {
  const lines = ["# The command line", "", "<!-- written by `npm run docs` from src/cli; do not edit -->", ""];
  lines.push("From a clone: `./habeas …` (sets itself up on first use).", "");
  for (const command of COMMANDS) {
    lines.push(`## habeas ${command.name}`, "", `    ${usage(command)}`, "", command.about, "");
    if (command.options.length > 0) lines.push("| option | meaning |", "|---|---|");
    for (const option of command.options) lines.push(`| \`${flag(option)}\` | ${option.text} |`);
    lines.push("", "```", ...command.examples, "```", "");
    for (const [code, meaning] of command.exits ?? []) lines.push(`Exit code ${code}: ${meaning}.`, "");
  }
  lines.push("## Exit codes", "", "| code | when |", "|---|---|", "| 0 | done |");
  lines.push("| 1 | `verify` or `rebuild` found that the record is not what the documents give |");
  const byExit = Map.groupBy(problemTable(), (problem) => problem.exit);
  for (const [exit, problems] of [...byExit].sort(([a], [b]) => a - b)) {
    lines.push(`| ${exit} | ${problems.map((problem) => problem.code.replaceAll("-", " ")).join(", ")} |`);
  }
  lines.push("| 70 | a fault of the program; `HABEAS_DEBUG=1` prints its details |", "");
  return lines.join("\n");
}

function usage(command: Command): string {
  const options = command.options.map((option) => `[${flag(option)}]`);
  return ["habeas", command.name, command.operands, ...options].join(" ");
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
