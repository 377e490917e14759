// Decisions that the workroom acknowledged, and the workroom killed: what a program that decides over HTTP sees, and what is there
// afterwards.

import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brokenLink } from "../src/record/record.ts";
import { openCaseToRead } from "../src/workroom/workroom.ts";
import { writeCase } from "../src/workroom/small-case.fixture.ts";

const MAIN = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));

export interface Killed {
  readonly acknowledged: number;
  readonly kept: number;
  /** Acknowledged, and not there. */
  readonly lost: number;
  readonly isChainWhole: boolean;
}

/** A case with enough statements for `count` decisions. */
export function caseToDecide(count: number): { folder: string; remove: () => void } {
  const days = Array.from({ length: Math.ceil(count / 2) + 10 }, (_, i) => i);
  return writeCase({
    "case.json": '{ "name": "Ferrol", "subject": { "name": "Nadia Ferrol" } }',
    ...Object.fromEntries(
      days.map((i) => [
        `documents/note-${i}.txt`,
        `June ${(i % 28) + 1}, 2019\n\nOn May ${(i % 30) + 1}, 2019 Nadia Ferrol was arrested. “Letter number ${i} was not answered,” said Tomas Reyl.\n`,
      ]),
    ),
  });
}

/** Opens the workroom, makes `count` decisions one after another, and kills it at a random moment after that many were acknowledged. */
export async function killAfterDecisions(folder: string, count: number): Promise<Killed> {
  const child = spawn(process.execPath, [MAIN, "open", folder, "--port", "0", "--by", "Ada Pell"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  const link = await new Promise<string>((resolve, reject) => {
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      const found = /http:\/\/\S+/.exec(out)?.[0];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`the workroom ended: ${out}`)));
  });
  const origin = new URL(link).origin;
  const entered = await fetch(link, { redirect: "manual" });
  const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
  const ask = (path: string, form?: Record<string, string>): Promise<Response> =>
    fetch(origin + path, {
      redirect: "manual",
      method: form === undefined ? "GET" : "POST",
      headers: { cookie, origin },
      ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
    });
  const acknowledged: string[] = [];
  let at = (await ask("/review/next")).headers.get("location") ?? "";
  for (let i = 0; i < count && at.startsWith("/review/stm_"); i++) {
    const answer = await ask(`${at}/accept`, { shown: "0" });
    if (answer.status !== 303) throw new Error(`decision ${i + 1} was answered with ${answer.status}`);
    acknowledged.push(at.slice("/review/".length));
    at = answer.headers.get("location") ?? "";
  }
  // one more is under way, and the moment falls anywhere in it
  const last = ask(`${at}/accept`, { shown: "0" }).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 30));
  child.kill("SIGKILL");
  await Promise.all([ended, last]);
  const open = await openCaseToRead(folder);
  try {
    const decisions = await open.read.decisions();
    const there = new Set(decisions.filter(({ act }) => act === "accept").map(({ target }) => target));
    return {
      acknowledged: acknowledged.length,
      kept: decisions.length,
      lost: acknowledged.filter((id) => !there.has(id)).length,
      isChainWhole: brokenLink(decisions) === undefined,
    };
  } finally {
    await open.close();
  }
}

/** Forgets the record of a case, so that all of it can be decided again. */
export function forget(folder: string): void {
  for (const end of ["", "-wal", "-shm"]) rmSync(`${folder}/record.sqlite${end}`, { force: true });
}
