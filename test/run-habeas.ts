// Runs the program as a person would: the launcher, in a process of its own.

import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const LAUNCHER = fileURLToPath(new URL("../habeas", import.meta.url));

export function startHabeas(args: readonly string[]): { readonly child: ChildProcess; readonly ran: Promise<Ran> } {
  const child = spawn(LAUNCHER, args, { stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  const ran = new Promise<Ran>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 137, out, err }));
  });
  return { child, ran };
}

export async function habeas(...args: readonly string[]): Promise<Ran> {
  return startHabeas(args).ran;
}
