import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { documentId, parseDateSpan, textHash } from "../base/base.ts";
import { type Concerned, EMPTY_READING, type EntryKind, type FoundStatement, type Modality } from "../record/record.ts";
import { prepareDocument } from "./prepare.ts";
import { openStore, type Store } from "./store.ts";

const open: Store[] = [];
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});

async function newStore(): Promise<Store> {
  const store = await openStore(":memory:");
  open.push(store);
  return store;
}

interface Told {
  readonly type: string;
  readonly kind?: EntryKind;
  readonly date?: string;
  readonly who?: string;
  readonly as?: string;
  readonly place?: string;
  readonly judge?: string;
  readonly docket?: string;
  readonly modality?: Modality;
  readonly polarity?: "negative";
}

/** A document whose sentences each tell of events; statements of one sentence stand on one line. */
interface Paper {
  readonly name: string;
  readonly lines: readonly (readonly Told[])[];
}

function statements({ name, lines }: Paper): { text: string; statements: FoundStatement[] } {
  let text = "";
  const found: FoundStatement[] = [];
  for (const [i, line] of lines.entries()) {
    const start = text.length;
    text += `${name} writes sentence ${i} of what was told.`;
    for (const one of line) {
      const { type, kind = "event", date, who, as, place, modality = "happened", polarity = "positive" } = one;
      const about: Concerned[] = [];
      if (one.judge !== undefined) about.push({ kind: "person", name: one.judge, as: "judge" });
      if (one.docket !== undefined) about.push({ kind: "proceeding", name: one.docket, as: "docket" });
      if (who !== undefined) about.push({ kind: "person", name: who, as });
      if (place !== undefined) about.push({ kind: "place", name: place, as: "place" });
      found.push({
        start,
        end: text.length,
        speaker: { kind: "narrator" },
        entry: { kind, name: type },
        slot: date === undefined ? "account" : "date",
        value: date ?? "told",
        modality,
        polarity,
        tier: "explicit",
        date: date === undefined ? undefined : parseDateSpan(date, "explicit"),
        about,
        parts: [{ slot: "further", value: `of ${type}`, start, end: text.length }],
      });
    }
    text += "\n\n";
  }
  return { text, statements: found };
}

async function add(store: Store, papers: readonly Paper[]): Promise<void> {
  await store.transact(async (writer) => {
    for (const paper of papers) {
      const sha256 = textHash(paper.name);
      const { text, statements: found } = statements(paper);
      const extraction = { mediaType: "text/plain", receipt: { kind: "read" }, text, pages: [], marks: [] } as const;
      const reading = { ...EMPTY_READING, statements: found };
      const id = documentId(sha256);
      await writer.putDocument(prepareDocument({ id, sha256, bytes: text.length, extraction, reading, parts: [] }), {
        ingest: "1",
        read: "1",
      });
      await writer.putFiles([{ path: paper.name, size: text.length, modified: "1", document: id }]);
    }
    await writer.groupTouchedBuckets();
    await writer.refreshTouchedEntries();
    await writer.finishRevision(false);
  });
}

async function remove(store: Store, name: string): Promise<void> {
  await store.transact(async (writer) => {
    await writer.removeFiles([name]);
    await writer.removeOrphans();
    await writer.groupTouchedBuckets();
    await writer.refreshTouchedEntries();
    await writer.finishRevision(false);
  });
}

test("a part goes wherever the statement goes that it is part of", async () => {
  const store = await newStore();
  const on = (date: string): Told => ({ ...HEARING, date, who: "Marta Silen", as: "person heard" });
  const moved = { name: "c", lines: [[{ ...on("2019-06-07"), polarity: "negative" as const }, on("2019-06-14")]] };
  const papers = [{ name: "a", lines: [[on("2019-06-07")]] }, { name: "b", lines: [[on("2019-06-14")]] }, moved];
  const apart = async (): Promise<unknown[]> => {
    const all = new Map((await store.read.statements()).map((one) => [one.id, one]));
    const parts = [...all.values()].filter(({ main }) => main !== undefined);
    expect(parts.length).toBeGreaterThan(1);
    return parts.filter(({ entry, main }) => main === undefined || all.get(main)?.entry !== entry);
  };
  await add(store, papers);
  expect(await apart()).toEqual([]);
  expect(await events(store)).toEqual(["a0 b0 c0"]);
  await remove(store, "c");
  expect(await apart()).toEqual([]);
  expect(await events(store)).toEqual(["a0", "b0"]);
});

async function contents(store: Store): Promise<string> {
  return JSON.stringify(await store.read.contents(), undefined, 1);
}

/** The events, each by the documents and sentences that tell of it: "a0 b1". */
async function events(store: Store): Promise<string[]> {
  const all = await store.read.statements();
  const shown = all.map(({ entry, passage }) => ({
    entry,
    at: passage.quote.replace(/^(\S+) .* (\d+) of .*$/, "$1$2"),
  }));
  return [...Map.groupBy(shown, ({ entry }) => entry).values()]
    .map((list) => [...new Set(list.map(({ at }) => at))].sort().join(" "))
    .sort();
}

const HELD = { type: "arrest", who: "Marta Silen", as: "person held" } as const;
const HEARING = { type: "hearing", kind: "hearing", modality: "scheduled" } as const;

describe("one event of several documents", () => {
  test.each<[string, readonly Paper[], readonly string[]]>([
    [
      "a day, its month and its year are one arrest",
      [
        { name: "a", lines: [[{ ...HELD, date: "2019-06-03" }]] },
        { name: "b", lines: [[{ ...HELD, date: "2019-06" }]] },
        { name: "c", lines: [[{ ...HELD, date: "2019" }]] },
      ],
      ["a0 b0 c0"],
    ],
    [
      "a month that holds two arrests is told of neither",
      [
        { name: "a", lines: [[{ ...HELD, date: "2019-06-03" }]] },
        { name: "b", lines: [[{ ...HELD, date: "2019-06-20" }]] },
        { name: "c", lines: [[{ ...HELD, date: "2019-06" }]] },
      ],
      ["a0", "b0", "c0"],
    ],
    [
      "a hearing that is noticed, moved twice and held is one hearing",
      [
        { name: "notice", lines: [[{ ...HEARING, date: "2019-06-07", who: "Marta Silen", as: "person heard" }]] },
        {
          name: "clerk",
          lines: [
            [
              { ...HEARING, date: "2019-06-07", who: "Marta Silen", as: "person heard", polarity: "negative" },
              { ...HEARING, date: "2019-06-14", who: "Marta Silen", as: "person heard" },
            ],
            [
              { ...HEARING, date: "2019-06-14", who: "Marta Silen", as: "person heard", polarity: "negative" },
              { ...HEARING, date: "2019-06-21", who: "Marta Silen", as: "person heard" },
            ],
          ],
        },
        {
          name: "press",
          lines: [
            [{ ...HEARING, date: "2019-06-21", who: "Marta Silen", as: "person heard", modality: "happened" }],
            [{ ...HEARING, date: "2019-07-05", who: "Marta Silen", as: "person heard", modality: "happened" }],
          ],
        },
      ],
      ["clerk0 clerk1 notice0 press0", "press1"],
    ],
  ])("%s", async (_, papers, expected) => {
    const store = await newStore();
    for (const paper of papers) await add(store, [paper]);
    expect(await events(store)).toEqual(expected);
  });

  test("what could be either of two joins the one that is left", async () => {
    const store = await newStore();
    await add(store, [
      { name: "a", lines: [[{ ...HELD, date: "2019-06-03" }]] },
      { name: "b", lines: [[{ ...HELD, date: "2019-06-20" }]] },
      { name: "c", lines: [[{ ...HELD, date: "2019-06" }]] },
    ]);
    expect(await events(store)).toEqual(["a0", "b0", "c0"]);
    await remove(store, "b");
    expect(await events(store)).toEqual(["a0 c0"]);
  });

  test("a moved hearing falls apart again when the document that moved it is taken away", async () => {
    const store = await newStore();
    const on = (date: string): Told => ({ ...HEARING, date, who: "Marta Silen", as: "person heard" });
    await add(store, [
      { name: "a", lines: [[on("2019-06-07")]] },
      { name: "b", lines: [[on("2019-06-14")]] },
      { name: "c", lines: [[{ ...on("2019-06-07"), polarity: "negative" }, on("2019-06-14")]] },
    ]);
    expect(await events(store)).toEqual(["a0 b0 c0"]);
    await remove(store, "c");
    expect(await events(store)).toEqual(["a0", "b0"]);
  });
});

test("the record does not depend on the order in which documents come, nor on those that have gone", async () => {
  const told = fc.record(
    {
      type: fc.constantFrom("arrest", "killing"),
      who: fc.constantFrom("Marta Silen", "Jonas Weir", "Silen"),
      as: fc.constantFrom("person held", "accused"),
      date: fc.constantFrom("2019-06-03", "2019-06-20", "2019-06", "2019", "2019-06-01/.."),
      place: fc.constantFrom("Port Ansel", "Calder"),
    },
    { requiredKeys: ["type"] },
  );
  const moved = fc
    .subarray(["2019-06-07", "2019-06-14", "2019-06-21"], { minLength: 1, maxLength: 2 })
    .map((days) =>
      days.map((date, i): Told => ({ ...HEARING, date, ...(i + 1 < days.length && { polarity: "negative" }) })),
    );
  const named = fc
    .tuple(moved, fc.constantFrom({ docket: "4:19-cv-871" }, { docket: "4:19-cv-999" }, { judge: "Ada Renn" }, {}))
    .map(([days, who]) =>
      days.map((day, i): Told => (i === 0 ? { ...day, judge: "Ada Renn", ...who } : { ...day, ...who })),
    );
  const report = fc
    .constantFrom("2019-06-07", "2019-06-14", "2019-06-21")
    .map((date): Told[] => [{ ...HEARING, modality: "happened", date, judge: "Renn" }]);
  const line = fc.oneof(
    told.map((one): Told[] => [one]),
    moved,
    named,
    report,
  );
  const papers = fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(papers, fc.infiniteStream(fc.nat()), async (lines, order) => {
      const all = lines.map((own, i): Paper => ({ name: `p${i}`, lines: own }));
      const whole = await newStore();
      await add(whole, all);
      const grown = await newStore();
      const shuffled = [...all, { name: "gone", lines: [[{ ...HELD, date: "2019-06-04" }], ...(lines[0] ?? [])] }]
        .map((paper) => [order.next().value ?? 0, paper] as const)
        .sort(([a], [b]) => a - b);
      for (const [, paper] of shuffled) await add(grown, [paper]);
      await remove(grown, "gone");
      expect(await contents(grown)).toBe(await contents(whole));
    }),
    { numRuns: 60 },
  );
});
