// The command line: finds the command, runs it, and turns whatever goes wrong into one plain sentence and an exit code.

import { readFileSync } from "node:fs";
import { z } from "zod";
import { Problem } from "../base/base.ts";
import { COMMANDS } from "./commands.ts";
import { commandHelp, overview } from "./help.ts";
import { readCall, type Terminal } from "./command.ts";
import { nearest } from "../text/text.ts";
import { openTerminal } from "./terminal.ts";

const BUG = 70;
const BROKEN_PIPE = 141;

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    const asked = COMMANDS.find((command) => command.name === rest[0]);
    terminal.out(asked === undefined ? overview() : commandHelp(asked));
    return 0;
  }
  if (name === "--version" || name === "-v" || name === "version") {
    terminal.out(`habeas ${version()}\n`);
    return 0;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) {
    const known = COMMANDS.map((one) => one.name);
    throw new Problem("unknown-command", { name, known: known.join(", "), meant: nearest(name, known) });
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    terminal.out(commandHelp(command));
    return 0;
  }
  return command.run(readCall(command, rest), terminal);
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return z.object({ version: z.string() }).parse(manifest).version;
}

/** A refusal is one sentence. Anything else is a bug: its details are shown only to those who ask for them. */
function report(error: unknown, terminal: Terminal): number {
  if (error instanceof Problem) {
    terminal.note(`habeas: ${error.message}`);
    return error.exit;
  }
  const message = error instanceof Error ? error.message : String(error);
  if (process.env["HABEAS_DEBUG"] === "1" && error instanceof Error) terminal.note(error.stack ?? message);
  terminal.note(`habeas: This is a fault of the program: ${message}`);
  terminal.note("Your documents were not changed. Please report it, with what HABEAS_DEBUG=1 prints.");
  return BUG;
}

const terminal = openTerminal();
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(BROKEN_PIPE);
  throw error;
});
try {
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  process.exitCode = report(error, terminal);
}
