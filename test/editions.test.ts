// Editions from the command line: published, changed, listed, put back, packed and checked.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeCase } from "../src/workroom/small-case.fixture.ts";
import { habeas } from "./run-habeas.ts";

const made = writeCase({
  "documents/letter.txt": "A letter\n\nMarch 14, 2023\n\nTomas Ilves was arrested in Harlan on March 2, 2023.\n",
  "updates/first.md":
    "---\nkind: update\nnature: opinion\ntitle: The first\ndate: 2023-03-20\nstatus: ready\n---\n\nThank you.\n",
  "case.json": JSON.stringify({ name: "The Ilves case", subject: { name: "Tomas Ilves" } }),
});
const home = mkdtempSync(join(tmpdir(), "habeas-editions-"));
afterAll(() => {
  made.remove();
  rmSync(home, { recursive: true });
});

async function ran(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await habeas(...args);
  expect(`${code} ${err}`).toMatch(/^0 /u);
  return out;
}

test(
  "an edition that went out too early is put back, packed, and the pack is checked",
  { timeout: 300_000 },
  async () => {
    const { folder } = made;
    const by = ["--by", "Ada Pell"];
    const publish = ["publish", folder, ...by, "--as-of", "2023-04-01", "--no-search"];
    const page = join(folder, "public/updates/first.html");
    await ran("level", folder, "public", "--documents", "--people", ...by);
    await ran(...publish);
    const first = readFileSync(page, "utf8");
    const update = join(folder, "updates/first.md");
    writeFileSync(update, readFileSync(update, "utf8").replace("Thank you.", "Too early."));
    await ran(...publish);
    expect(readFileSync(page, "utf8")).toContain("Too early.");
    expect(await ran("editions", folder)).toMatch(/\b1\b[\s\S]*\b2\b/u);
    await ran("rollback", folder, ...by, "--reason", "The update went out too early");
    expect(readFileSync(page, "utf8")).toBe(first);
    const zip = join(home, "case.zip");
    const told = JSON.parse(await ran("pack", folder, "--to", zip, "--json")) as { edition: number; bytes: number };
    expect(told.edition).toBe(1);
    expect(readFileSync(zip).length).toBe(told.bytes);
    expect(existsSync(`${zip}.tmp`)).toBe(false);
    await ran("verify", zip);
    const bytes = readFileSync(zip);
    const at = bytes.indexOf("PK\u0001\u0002") - 40;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(zip, bytes);
    expect((await habeas("verify", zip)).code).not.toBe(0);
  },
);
