import { createServer } from "node:net";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCall, type Terminal } from "./command.ts";
import { open } from "./open.ts";
import { serve } from "./serve.ts";

const silent: Terminal = {
  out: () => undefined,
  note: () => undefined,
  progress: () => undefined,
  ended: () => Promise.resolve(),
};

describe("habeas serve refuses", () => {
  test.each([
    [["./case"], "Say --users"],
    [["./case", "--users", "--host", "192.0.2.7"], "is an IP address"],
    [["./case", "--users", "--origin", "https://192.0.2.7"], "is an IP address"],
    [["./case", "--users", "--origin", "https://[2001:db8::1]"], "is an IP address"],
    [["./case", "--users", "--host", "case.example:8080"], "is no name of a machine"],
    [["./case", "--users", "--origin", "case.example"], "--origin takes an address without a path"],
    [["./case", "--users", "--origin", "https://case.example/room"], "--origin takes an address without a path"],
    [["./case", "--users", "--origin", "https://a:b@case.example"], "--origin takes an address without a path"],
    [["./case", "--users", "--origin", "ftp://case.example"], "--origin takes an address without a path"],
    [["./case", "--users", "--host", "localhost", "--origin", "https://case.example"], "not both"],
    [["./case", "--users", "--listen", "case.example"], "--listen takes an IP address"],
  ])("%j: %s", (args, why) => {
    expect(() => serve.run(readCall(serve, args), silent)).toThrow(why);
  });
});

test.each([
  [open, []],
  [serve, ["--users"]],
])("a port that is taken is told before a file is read: $name", async (command, more) => {
  const home = mkdtempSync(join(tmpdir(), "habeas-port-"));
  writeFileSync(join(home, "case.json"), '{ "name": "The case of Nadia Ferrol" }');
  writeFileSync(join(home, "letter.txt"), "Nadia Ferrol was arrested on May 2, 2019.");
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const at = other.address();
  const port = at !== null && typeof at === "object" ? at.port : 0;
  const shown: unknown[] = [];
  const terminal = { ...silent, progress: (progress: unknown) => shown.push(progress) };
  try {
    const call = readCall(command, [home, ...more, "--port", String(port)]);
    await expect(command.run(call, terminal)).rejects.toMatchObject({ code: "port-taken" });
    expect(shown).toEqual([]);
  } finally {
    await new Promise((done) => other.close(done));
    rmSync(home, { recursive: true });
  }
});
