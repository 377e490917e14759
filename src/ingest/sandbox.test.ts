import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Deed } from "./sandbox.fixture.ts";
import { openSandbox } from "./sandbox.ts";

const root = join(import.meta.dirname, "..", "..");
const options = {
  entry: join(import.meta.dirname, "sandbox.fixture.ts"),
  processes: 2,
  megabytes: 256,
  readable: [join(root, "src"), join(root, "node_modules")],
};
const sandbox = openSandbox<Deed, unknown>(options);
const folder = mkdtempSync(join(tmpdir(), "sandbox-test-"));
const LONG = 20_000;

afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

async function answerTo(deed: Deed): Promise<unknown> {
  const result = await sandbox.ask(deed, LONG);
  return result.kind === "answer" ? result.answer : result;
}

describe("a hostile job", () => {
  it("cannot read a file that it was not given", async () => {
    expect(await answerTo({ do: "read", path: "/etc/passwd" })).toBe("ERR_ACCESS_DENIED");
    expect(await answerTo({ do: "read", path: join(root, "src", "base", "base.ts") })).toBe("done");
  });

  it("cannot write, not even beside what it may read", async () => {
    for (const path of [join(folder, "x"), join(root, "src", "x")]) {
      expect(await answerTo({ do: "write", path })).toBe("ERR_ACCESS_DENIED");
      expect(existsSync(path)).toBe(false);
    }
  });

  it("cannot start a process or a thread", async () => {
    expect(await answerTo({ do: "spawn" })).toBe("ERR_ACCESS_DENIED");
    expect(await answerTo({ do: "thread" })).toBe("ERR_ACCESS_DENIED");
  });

  it("cannot reach the network, not even a server that answers", async () => {
    const server = createServer((socket) => socket.end());
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
    });
    expect(await answerTo({ do: "connect", port })).toBe("ERR_ACCESS_DENIED");
    server.close();
  });

  it("sees nothing of our environment", async () => {
    expect(await answerTo({ do: "environment" })).toEqual([]);
  });
});

describe("answers", () => {
  it("come back as they were given, large ones too, whatever the job prints", async () => {
    expect(await answerTo({ do: "print" })).toBe("printed");
    for (const size of [0, 1, 65_535, 5_000_000]) {
      const bytes = new Uint8Array(size).map((_, i) => i % 251);
      const back = await answerTo({ do: "echo", bytes });
      expect(Buffer.from(back as Uint8Array).equals(bytes)).toBe(true);
    }
  });

  it("say the processor time they took", async () => {
    const result = await sandbox.ask({ do: "pid" }, LONG);
    expect(result.kind === "answer" && result.cpuMs >= 0).toBe(true);
  });

  it("come from a few processes, used again for many jobs", async () => {
    const pids = await Promise.all(Array.from({ length: 300 }, () => answerTo({ do: "pid" })));
    expect(new Set(pids).size).toBe(options.processes);
    expect(pids.every((pid) => typeof pid === "number")).toBe(true);
  });
});

describe("a job that fails", () => {
  it.each<[Deed, number, object]>([
    [{ do: "throw" }, LONG, { reason: "damaged", detail: "Error: the material is bad" }],
    [{ do: "exit" }, LONG, { reason: "damaged" }],
    [{ do: "hang" }, 300, { reason: "took too long" }],
    [{ do: "fill the heap" }, LONG, { reason: "out of memory" }],
    [{ do: "fill buffers" }, LONG, { reason: "out of memory" }],
  ])("%o says why", async (deed, milliseconds, expected) => {
    expect(await sandbox.ask(deed, milliseconds)).toMatchObject({ kind: "failed", ...expected });
  });

  it.each<[string, Uint8Array]>([
    ["bytes that are no answer", Buffer.from([0, 0, 0, 2, 1, 2])],
    ["readiness", Buffer.from([0, 0, 0, 0])],
    ["an answer of another kind", Buffer.from([0, 0, 0, 3, 0xff, 0x0f, 0x30])],
    ["the beginning of four gigabytes", Buffer.from([0xff, 0xff, 0xff, 0xff, 1])],
  ])("because it forges %s costs itself only", async (_, frame) => {
    expect(await sandbox.ask({ do: "forge", frame }, LONG)).toMatchObject({ kind: "failed", reason: "damaged" });
    expect(await answerTo({ do: "print" })).toBe("printed");
  });

  it("costs itself only", async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const deeds: Deed[] = Array.from({ length: 30 }, (_, i) => (i % 5 === 2 ? { do: "exit" } : { do: "echo", bytes }));
    const results = await Promise.all(deeds.map((deed) => sandbox.ask(deed, LONG)));
    expect(results.map((result) => result.kind)).toEqual(
      deeds.map((deed) => (deed.do === "exit" ? "failed" : "answer")),
    );
  });
});

describe("the end", () => {
  it("closing rejects what still runs and leaves no process", async () => {
    const other = openSandbox<Deed, number>({ ...options, processes: 1 });
    const first = await other.ask({ do: "pid" }, LONG);
    const hung = other.ask({ do: "hang" }, LONG);
    const outcome = expect(hung).rejects.toThrow("closed");
    await other.close();
    await outcome;
    expect(first.kind === "answer" && isAlive(first.answer)).toBe(false);
    await expect(other.ask({ do: "pid" }, LONG)).rejects.toThrow("closed");
  });

  it("an entry that cannot start is an error of ours, not a damaged file", async () => {
    const broken = openSandbox<Deed, number>({ ...options, entry: join(folder, "missing.ts") });
    await expect(broken.ask({ do: "pid" }, LONG)).rejects.toThrow("cannot be started");
    await broken.close();
  });

  it.runIf(existsSync("/usr/bin/setpriv"))(
    "no child outlives a parent that is killed, not even one in a loop",
    async () => {
      const parent = spawn(process.execPath, [join(import.meta.dirname, "sandbox-parent.fixture.ts")], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const line = await new Promise<string>((resolve) => parent.stdout.once("data", (data) => resolve(String(data))));
      const pids = JSON.parse(line) as number[];
      expect(pids.filter(isAlive)).toHaveLength(2);
      parent.kill("SIGKILL");
      await expect.poll(() => pids.filter(isAlive), { timeout: LONG }).toEqual([]);
    },
  );
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ESRCH") return false;
    throw error;
  }
}
