// What every command is: a plain value. A new command is one file and one line in cli.ts.

import { parseArgs } from "node:util";
import { Problem } from "../base/base.ts";
import { nearest } from "../text/text.ts";

export interface Option {
  readonly name: string;
  /** Name of its value in the help ("DIR"); none for a switch. */
  readonly value?: string | undefined;
  readonly text: string;
}

export interface Command {
  readonly name: string;
  /** What stands after the name: "<folder>". */
  readonly operands: string;
  readonly summary: string;
  /** Some sentences for --help and docs/cli.md. */
  readonly about: string;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  /** Exit codes besides 0 and those of refusals. */
  readonly exits?: readonly (readonly [code: number, meaning: string])[] | undefined;
  /** How many operands it takes: least and most. */
  readonly takes: readonly [least: number, most: number];
  run(call: Call, terminal: Terminal): Promise<number>;
}

/** What was typed after the command's name. */
export interface Call {
  readonly operands: readonly string[];
  has(option: string): boolean;
  value(option: string): string | undefined;
}

/** The outside world of a command: results go to `out`, progress and remarks to `note`. */
export interface Terminal {
  out(text: string): void;
  note(text: string): void;
  /** Shows how far a job is; undefined clears it. */
  progress(state: ProgressState | undefined): void;
  /** Resolves when the person ends the program (Ctrl-C). */
  ended(): Promise<void>;
}

export interface ProgressState {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
  readonly name?: string | undefined;
}

/** Reads the arguments of a command. Throws Problem bad-usage. */
export function readCall(command: Command, args: readonly string[]): Call {
  const options = Object.fromEntries(
    command.options.map(({ name, value }) => [name, { type: value === undefined ? "boolean" : "string" } as const]),
  );
  const parsed = parse(command, withSignedValues(command, args), options);
  const operands = parsed.positionals;
  const [least, most] = command.takes;
  if (operands.length < least || operands.length > most) {
    const why = operands.length < least ? `Missing: ${command.operands}.` : `Too much was given: ${command.operands}.`;
    throw new Problem("bad-usage", { command: command.name, why });
  }
  return {
    operands,
    has: (name) => parsed.values[name] === true,
    value: (name) => {
      const value = parsed.values[name];
      return typeof value === "string" ? value : undefined;
    },
  };
}

/** "--limit -1" says a value, and a wrong one: it is refused as such. */
function withSignedValues(command: Command, args: readonly string[]): string[] {
  const valued = new Set(command.options.flatMap(({ name, value }) => (value === undefined ? [] : [`--${name}`])));
  const joined: string[] = [];
  for (const arg of args) {
    const last = joined.at(-1);
    if (last !== undefined && valued.has(last) && /^-\d/.test(arg)) joined[joined.length - 1] = `${last}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

function parse(
  command: Command,
  args: readonly string[],
  options: Record<string, { type: "boolean" | "string" }>,
): { values: Record<string, string | boolean | undefined>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { values: values as Record<string, string | boolean | undefined>, positionals };
  } catch (error) {
    throw new Problem("bad-usage", { command: command.name, why: refusal(command, error) }, { cause: error });
  }
}

/** What Node's parser refuses, in words of ours. */
function refusal(command: Command, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const typed = /'(-{1,2}[^\s'=,]+)/u.exec(message)?.[1] ?? "";
  const option = command.options.find(({ name }) => typed === `--${name}`);
  if (option !== undefined) {
    return option.value === undefined
      ? `${typed} takes no value.`
      : `${typed} takes a value: ${typed} ${option.value}.`;
  }
  const meant = nearest(
    typed,
    command.options.map(({ name }) => `--${name}`),
  );
  return `There is no option ${typed}.${meant === undefined ? "" : ` Did you mean ${meant}?`}`;
}

/** A whole number of an option, within bounds. Throws Problem bad-usage. */
export function wholeNumber(
  command: string,
  call: Call,
  option: string,
  least: number,
  most: number,
): number | undefined {
  const value = call.value(option);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Problem("bad-usage", { command, why: `--${option} takes a whole number from ${least} to ${most}.` });
}
