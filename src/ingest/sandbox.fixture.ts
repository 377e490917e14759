// What the child runs in sandbox.test.ts: it does the hostile thing it is asked to do, and says how it went.

import { execSync } from "node:child_process";
import { readFileSync, writeFileSync, writeSync } from "node:fs";
import { connect } from "node:net";
import { Worker } from "node:worker_threads";
import { serveSandbox } from "./sandbox.ts";

export type Deed =
  | { readonly do: "echo"; readonly bytes: Uint8Array }
  | { readonly do: "print" | "pid" | "hang" | "exit" | "throw" | "fill the heap" | "fill buffers" | "environment" }
  | { readonly do: "forge"; readonly frame: Uint8Array }
  | { readonly do: "read" | "write"; readonly path: string }
  | { readonly do: "connect"; readonly port: number }
  | { readonly do: "spawn" | "thread" };

const held: unknown[] = [];

serveSandbox<Deed, unknown>(async (deed) => {
  switch (deed.do) {
    case "echo":
      return deed.bytes;
    case "print":
      console.log("on standard output".repeat(10_000));
      console.error("on standard error".repeat(10_000));
      return "printed";
    case "pid":
      return process.pid;
    case "environment":
      return Object.keys(process.env);
    case "forge":
      writeSync(3, deed.frame);
      return "forged";
    case "hang":
      for (;;) held.length = 0;
    case "exit":
      return process.exit(7);
    case "throw":
      throw new Error("the material is bad");
    case "fill the heap":
      for (;;) held.push(Array.from({ length: 100_000 }, (_, i) => i + 0.5));
    case "fill buffers":
      for (;;) {
        held.push(Buffer.alloc(4_000_000, 1));
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    case "read":
      return attempt(() => readFileSync(deed.path).length);
    case "write":
      return attempt(() => writeFileSync(deed.path, "x"));
    case "spawn":
      return attempt(() => execSync("id").toString());
    case "thread":
      return attempt(() => new Worker("0", { eval: true, execArgv: [] }).threadId);
    case "connect":
      return new Promise((resolve) => {
        connect(deed.port, "127.0.0.1", () => resolve("done")).on("error", (error) => resolve(codeOf(error)));
      });
  }
});

function attempt(act: () => unknown): string {
  try {
    act();
    return "done";
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
