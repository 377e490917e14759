import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { filesIn } from "../../test/site/built-site.ts";
import { memorySource, type Plan } from "../../test/site/memory-source.ts";
import { exportJson, writeSite } from "./publish.ts";
import { publicSource } from "./public-source.ts";

const root = mkdtempSync(join(tmpdir(), "habeas-masked-"));
afterAll(() => rmSync(root, { recursive: true }));

const SENTENCE = "Ada Pell, alien number 012 345 678,\nDOB: 3 May 1980, was moved to Cork on 4 June 2019.";
const SAID = "“Ask for A012345678,” said Ben Orlo.";
const PLAN: Plan = {
  name: "Pell",
  documents: [
    { name: "A012345678_order.txt", title: "Order in A012-345-678", text: `${SENTENCE}\n\n${SAID}` },
    { name: "copy.txt", text: `A copy.\n\n${SENTENCE}` },
  ],
  names: [["person", "Ada Pell"]],
  statements: [
    {
      in: "A012345678_order.txt",
      quote: SENTENCE,
      about: ["event", "transfer"],
      value: SENTENCE.replace("\n", " "),
      when: "2019-06-04",
    },
    {
      in: "A012345678_order.txt",
      quote: "“Ask for A012345678,”",
      about: ["person", "Ada Pell"],
      slot: "said",
      value: "Ask for A012345678,",
      speaker: { kind: "person", name: "Ada Pell" },
    },
    {
      in: "copy.txt",
      quote: "moved to Cork",
      about: ["person", "Ada Pell"],
      slot: "said",
      value: "moved to Cork",
      speaker: { kind: "unknown", name: "number 012 345 678" },
    },
  ],
  shared: [{ quote: SENTENCE, in: ["A012345678_order.txt", "copy.txt"], basis: "undirected" }],
  flags: [
    {
      check: "count",
      class: "conflict",
      severity: "low",
      reason: "“012 345 678” stands against A012345678.",
      settle: "Ask.",
      at: [["A012345678_order.txt", SENTENCE]],
    },
    {
      check: "count",
      class: "conflict",
      severity: "low",
      reason: "The court did not find that 012 345 …, and not that … 345 678.",
      settle: "Ask.",
      at: [["A012345678_order.txt", SENTENCE]],
    },
  ],
};

test("nothing that identifies a person to an office stands in clear anywhere in the site", async () => {
  const out = join(root, "site");
  await writeSite(memorySource(PLAN), { out });
  for (const [path, content] of filesIn(out)) {
    const words = content.replace(/<[^>]*>/gu, "").replace(/\s+/gu, " ");
    expect(`${path} ${words}`).not.toMatch(/012[ -]?345|345[ -]?678|3 May 1980/u);
  }
  const pages = [...filesIn(out).values()].join("\n");
  expect(pages).toContain("••• ••• •••");
  expect(pages).toContain("was moved to Cork on 4 June 2019");
});

test("no part of an allegation gives an identifier away", async () => {
  const source = memorySource(PLAN);
  const statements = await source.statementsIn((await source.documents())[0]!.id); // the plan has documents
  const told = {
    entry: { id: statements[0]!.entry, kind: "allegation" as const, name: "use of A012345678", slots: {} },
    statements,
  };
  const shown = await publicSource({
    ...source,
    allegations: () => Promise.resolve([{ ...told, findings: [told], near: [told], evidence: [told] }]),
  });
  const [allegation] = await shown.allegations();
  expect(allegation?.evidence[0]?.statements).toHaveLength(statements.length);
  expect(JSON.stringify(allegation)).not.toMatch(/012[ -]?345|345[ -]?678|3 May 1980/u);
});

test("the record itself keeps the words of its passages", async () => {
  expect(await exportJson(memorySource(PLAN))).toContain("alien number 012 345 678");
});
