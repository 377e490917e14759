// Runs jobs in child processes that may read a few paths and do nothing else: no network, no writes, no processes.
// A job that hangs, crashes or takes too much memory costs itself; its process is replaced and the other jobs go on.
// Knows nothing of what the jobs are. Jobs and answers travel as frames: four bytes of length, then V8's serialization.

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, writeSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { deserialize, serialize } from "node:v8";
import { invariant } from "../base/base.ts";

export interface SandboxOptions {
  /** Absolute path of the .ts file that the child runs; it calls `serveSandbox`. */
  readonly entry: string;
  readonly processes: number;
  /** A child that holds more than this is stopped. The JavaScript heap is limited to three quarters of it. */
  readonly megabytes: number;
  /** Files and folders that the child may read, besides the entry itself. */
  readonly readable: readonly string[];
}

export type SandboxResult<Answer> =
  | { readonly kind: "answer"; readonly answer: Answer; readonly cpuMs: number }
  | {
      readonly kind: "failed";
      readonly reason: "took too long" | "out of memory" | "damaged";
      readonly detail: string;
    };

export interface Sandbox<Job, Answer> {
  /** Never rejects because of the job. Rejects when the child cannot be started at all, or the sandbox is closed. */
  ask(job: Job, milliseconds: number): Promise<SandboxResult<Answer>>;
  /** Ends the children. Jobs that still run or wait are rejected. */
  close(): Promise<void>;
}

/** What the child writes: nothing (an empty frame) when it is ready, then one of these for each job. */
type Reply<Answer> =
  | { readonly ok: true; readonly answer: Answer; readonly cpuMs: number }
  | { readonly ok: false; readonly detail: string };

interface Pending<Job, Answer> {
  readonly job: Job;
  readonly milliseconds: number;
  readonly resolve: (result: SandboxResult<Answer>) => void;
  readonly reject: (error: Error) => void;
}

interface Child<Job, Answer> {
  readonly process: ChildProcess;
  readonly closed: Promise<void>;
  ready: boolean;
  running: Pending<Job, Answer> | undefined;
  /** Why we killed it. */
  doom: "took too long" | "out of memory" | "closed" | undefined;
  stderr: string;
  timer: NodeJS.Timeout | undefined;
  watch: NodeJS.Timeout | undefined;
}

const ANSWERS_FD = 3;
const MAX_FRAME = 1.5 * 2 ** 30;
/** Of the JavaScript heap. What a job makes is short-lived: more room for it costs a quarter more memory and gains no time. */
const YOUNG_MEGABYTES = 4;
const STDERR_KEPT = 4000;
const WATCH_EVERY_MS = 40;
const START_MS = 30_000;
/** From util-linux: has the kernel kill the child when the parent dies, even when the child is caught in a loop. */
const SETPRIV = "/usr/bin/setpriv";

export function openSandbox<Job, Answer>(options: SandboxOptions): Sandbox<Job, Answer> {
  invariant(options.processes >= 1 && options.megabytes >= 32, "a sandbox needs a process and 32 megabytes");
  const command = commandOf(options);
  const children = new Set<Child<Job, Answer>>();
  const waiting: Pending<Job, Answer>[] = [];
  let closed = false;

  function dispatch(): void {
    while (waiting.length > 0) {
      const free = [...children].find((child) => child.running === undefined && child.doom === undefined);
      const child = free ?? (children.size < options.processes ? start() : undefined);
      if (child === undefined) return;
      child.running = waiting.shift();
      if (child.ready) send(child);
    }
  }

  function start(): Child<Job, Answer> {
    const [file, ...args] = command as [string, ...string[]]; // commandOf gives at least one
    const process = spawn(file, args, { env: {}, stdio: ["pipe", "ignore", "pipe", "pipe"] });
    let markClosed!: () => void;
    const child: Child<Job, Answer> = {
      process,
      closed: new Promise((resolve) => (markClosed = resolve)),
      ready: false,
      running: undefined,
      doom: undefined,
      stderr: "",
      timer: undefined,
      watch: undefined,
    };
    children.add(child);
    child.timer = setTimeout(() => kill(child, "took too long"), START_MS);
    process.stderr?.on("data", (chunk: Buffer) => {
      child.stderr = (child.stderr + chunk.toString("latin1")).slice(-STDERR_KEPT);
    });
    readFrames(
      process.stdio[ANSWERS_FD] as Readable,
      (frame) => receive(child, frame),
      () => kill(child, undefined),
    );
    process.stdin?.on("error", () => kill(child, undefined)); // the child is gone: "close" says the rest
    process.on("error", (error) => (child.stderr += error.message));
    process.on("close", (code, signal) => {
      children.delete(child);
      rest(child);
      const pending = child.running;
      child.running = undefined;
      if (pending !== undefined) settleDead(child, pending, signal ?? `code ${code}`);
      markClosed();
      if (!closed) dispatch();
    });
    return child;
  }

  function send(child: Child<Job, Answer>): void {
    const pending = child.running;
    if (pending === undefined) return;
    child.timer = setTimeout(() => kill(child, "took too long"), pending.milliseconds);
    child.watch = setInterval(() => {
      if (residentMegabytes(child.process.pid) > options.megabytes) kill(child, "out of memory");
    }, WATCH_EVERY_MS);
    writeFrame(child.process.stdin!, pending.job); // stdio[0] is a pipe
  }

  function receive(child: Child<Job, Answer>, frame: Buffer): void {
    rest(child);
    if (child.doom !== undefined) return;
    if (frame.length === 0 && !child.ready) {
      child.ready = true;
      send(child);
      return;
    }
    const pending = child.running;
    if (pending === undefined) return kill(child, undefined); // speaks unasked: not to be trusted
    const reply = replyIn<Answer>(frame);
    if (reply === undefined) return kill(child, undefined);
    child.running = undefined;
    if (reply.ok) pending.resolve({ kind: "answer", answer: reply.answer, cpuMs: reply.cpuMs });
    else pending.resolve({ kind: "failed", reason: reasonOf(reply.detail), detail: reply.detail });
    // Memory of WebAssembly is never given back: a child that has grown is replaced, so that it fails nobody else's job.
    if (residentMegabytes(child.process.pid) > options.megabytes / 2) kill(child, "closed");
    dispatch();
  }

  function kill(child: Child<Job, Answer>, doom: Child<Job, Answer>["doom"]): void {
    child.doom ??= doom ?? "closed";
    child.process.kill("SIGKILL");
  }

  function settleDead(child: Child<Job, Answer>, pending: Pending<Job, Answer>, how: string): void {
    const last = child.stderr.trim();
    if (child.doom === "closed" && closed) pending.reject(new Error("The sandbox was closed."));
    else if (!child.ready) pending.reject(new Error(`The sandboxed process cannot be started (${how}): ${last}`));
    else if (child.doom === "took too long")
      pending.resolve({ kind: "failed", reason: "took too long", detail: `stopped after ${pending.milliseconds} ms` });
    else if (child.doom === "out of memory")
      pending.resolve({ kind: "failed", reason: "out of memory", detail: `more than ${options.megabytes} MB` });
    else pending.resolve({ kind: "failed", reason: reasonOf(last), detail: `the process ended (${how})` });
  }

  return {
    ask(job, milliseconds) {
      if (closed) return Promise.reject(new Error("The sandbox was closed."));
      return new Promise((resolve, reject) => {
        waiting.push({ job, milliseconds, resolve, reject });
        dispatch();
      });
    },
    async close() {
      closed = true;
      for (const pending of waiting.splice(0)) pending.reject(new Error("The sandbox was closed."));
      const ended = [...children].map((child) => child.closed);
      for (const child of children) kill(child, "closed");
      await Promise.all(ended);
    },
  };
}

/**
 * Called by the entry file in the child: answers one job after the other until standard input closes. What libraries
 * print goes to standard output, which nobody reads, and to standard error, of which the end is kept for crash reports.
 */
export function serveSandbox<Job, Answer>(handle: (job: Job) => Promise<Answer>): void {
  let queue = Promise.resolve();
  readFrames(
    process.stdin,
    (frame) => {
      queue = queue.then(() => answer(deserialize(frame) as Job));
    },
    () => process.exit(1),
  );
  process.stdin.on("end", () => process.exit(0));
  writeAll(Buffer.alloc(4));

  async function answer(job: Job): Promise<void> {
    const before = process.cpuUsage();
    let reply: Reply<Answer>;
    try {
      const result = await handle(job);
      const { user, system } = process.cpuUsage(before);
      reply = { ok: true, answer: result, cpuMs: (user + system) / 1000 };
    } catch (error) {
      reply = { ok: false, detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
    }
    const body = serialize(reply);
    writeAll(lengthOf(body));
    writeAll(body);
  }
}

function commandOf(options: SandboxOptions): string[] {
  const node = [
    process.execPath,
    "--permission",
    ...[options.entry, ...options.readable].map((path) => `--allow-fs-read=${path}`),
    `--max-old-space-size=${Math.floor(options.megabytes * 0.75)}`,
    `--max-semi-space-size=${YOUNG_MEGABYTES}`,
    "--no-warnings",
    options.entry,
  ];
  return process.platform === "linux" && existsSync(SETPRIV) ? [SETPRIV, "--pdeathsig", "KILL", ...node] : node;
}

/** Resident memory of a process; 0 where it cannot be told (the process has ended, or this is not Linux). */
function residentMegabytes(pid: number | undefined): number {
  if (pid === undefined || process.platform !== "linux") return 0;
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0; // ended between two looks
  }
}

function reasonOf(detail: string): "out of memory" | "damaged" {
  return /heap out of memory|allocation failed|invalid array buffer length|out of memory/i.test(detail)
    ? "out of memory"
    : "damaged";
}

function rest(child: { timer: NodeJS.Timeout | undefined; watch: NodeJS.Timeout | undefined }): void {
  clearTimeout(child.timer);
  clearInterval(child.watch);
}

function writeFrame(stream: Writable, value: unknown): void {
  const body = serialize(value);
  stream.write(lengthOf(body));
  stream.write(body);
}

function lengthOf(body: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  return head;
}

/** The child's end of the pipe blocks, so that a frame is out before the next job begins. */
function writeAll(bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(ANSWERS_FD, bytes, done);
}

/** A child that was taken over may write anything: what is no reply counts as a crash. */
function replyIn<Answer>(frame: Buffer): Reply<Answer> | undefined {
  try {
    const reply = deserialize(frame) as Partial<Reply<Answer>> | null | undefined;
    return typeof reply === "object" && reply !== null && typeof reply.ok === "boolean"
      ? (reply as Reply<Answer>)
      : undefined;
  } catch {
    return undefined; // V8 cannot read it
  }
}

/**
 * Calls `onFrame` for each complete frame; each byte is copied once however the stream cuts it. A frame that claims to be
 * larger than any we send is not waited for: `onBad` is called and the rest of the stream ignored.
 */
function readFrames(stream: Readable, onFrame: (frame: Buffer) => void, onBad: () => void): void {
  const head = Buffer.alloc(4);
  let headFilled = 0;
  let body: Buffer | undefined;
  let bodyFilled = 0;
  stream.on("data", (chunk: Buffer) => {
    for (let at = 0; at < chunk.length;) {
      if (body === undefined) {
        const taken = chunk.copy(head, headFilled, at);
        headFilled += taken;
        at += taken;
        if (headFilled < 4) return;
        const size = head.readUInt32BE(0);
        if (size > MAX_FRAME) {
          stream.removeAllListeners("data");
          return onBad();
        }
        body = Buffer.allocUnsafeSlow(size);
        bodyFilled = 0;
      }
      const taken = chunk.copy(body, bodyFilled, at);
      bodyFilled += taken;
      at += taken;
      if (bodyFilled < body.length) return;
      const frame = body;
      body = undefined;
      headFilled = 0;
      onFrame(frame);
    }
  });
}
