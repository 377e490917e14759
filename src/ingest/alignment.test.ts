import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { everyKind } from "./every-kind.fixture.ts";
import type { ExtractAnswer, ExtractJob } from "./extract.fixture.ts";
import { openSandbox } from "./sandbox.ts";

// In a process of its own, because what goes wrong here is a loop inside Node that never ends.
const root = join(import.meta.dirname, "..", "..");
const sandbox = openSandbox<ExtractJob, ExtractAnswer>({
  entry: join(import.meta.dirname, "extract.fixture.ts"),
  processes: 1,
  megabytes: 1500,
  readable: [join(root, "src"), join(root, "node_modules"), join(root, "package.json")],
});
afterAll(() => sandbox.close());

async function answerTo(bytes: Uint8Array, offset: number): Promise<ExtractAnswer | string> {
  const result = await sandbox.ask({ bytes, offset }, 15_000);
  return result.kind === "answer" ? result.answer : result.reason;
}

const samples = await everyKind();

describe("a file is read alike at every place in memory", () => {
  it.each(samples)("$name", { timeout: 140_000 }, async ({ bytes, mediaType }) => {
    const first = await answerTo(bytes, 0);
    expect(first).toMatchObject({ mediaType });
    for (let offset = 1; offset < 8; offset++) expect(await answerTo(bytes, offset), `offset ${offset}`).toEqual(first);
  });
});
