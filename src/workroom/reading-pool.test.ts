import { describe, expect, test } from "vitest";
import { documentId, textHash } from "../base/base.ts";
import { readWithin } from "./reading-pool.ts";
import { readJob, type ReadingJob } from "./reading-process.ts";

const TEXT = "On 3 June 2019 the judge ordered Tomas Ilves released.\n";
const id = documentId(textHash(TEXT));
const JOB: ReadingJob = {
  kind: "file",
  id,
  sha256: textHash(TEXT),
  bytes: TEXT.length,
  name: "note.txt",
  data: Buffer.from(TEXT),
};

type Failure = "took too long" | "out of memory" | "damaged";
const failed = (reason: Failure) => ({ kind: "failed" as const, reason, detail: "" });
const done = async (job: ReadingJob) => ({ kind: "answer" as const, answer: await readJob(job), cpuMs: 1 });

describe("a document that cannot be read within its limits", () => {
  test.each<[Failure, string]>([
    ["took too long", "took too long"],
    ["out of memory", "needs more memory"],
    ["damaged", "failed"],
  ])("keeps its text when reading %s, and its receipt says what is missing", async (reason, words) => {
    const { prepared } = await readWithin(async (job) => (job.unread === undefined ? failed(reason) : done(job)), JOB);
    expect(prepared.extraction.text).toBe(TEXT);
    expect(prepared.extraction.receipt).toMatchObject({
      kind: "partial",
      missing: expect.stringContaining(words) as string,
    });
    expect(prepared.parts.every(({ output }) => output === "{}")).toBe(true);
  });

  test("is unreadable, for the first reason, when not even its text can be had", async () => {
    const reasons: Failure[] = ["out of memory", "took too long"];
    const { prepared } = await readWithin(async () => failed(reasons.shift() ?? "damaged"), JOB);
    expect(prepared.extraction.receipt).toMatchObject({ kind: "unreadable", reason: "out of memory" });
  });

  test("is wholly read once its readers manage, and the receipt no longer says otherwise", async () => {
    const { prepared } = await readWithin(
      async (job) => (job.unread === undefined ? failed("damaged") : done(job)),
      JOB,
    );
    const again: ReadingJob = {
      kind: "text",
      id,
      sha256: JOB.sha256,
      bytes: JOB.bytes,
      extraction: prepared.extraction,
      cached: [],
    };
    const second = await readWithin(done, again);
    expect(second.prepared.extraction.receipt).toEqual({ kind: "read" });
    expect(second.prepared.parts.some(({ output }) => output.includes("2019-06-03"))).toBe(true);
  });
});
