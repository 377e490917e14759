// The injected-change benchmark: news articles and copies of them, each pair a case of its own that goes through the whole
// program; in some copies one date, count, role, place or polarity was changed (injected-values.ts), the others are only
// reprinted, shortened, reordered or edited (injected-copies.ts). From the flags of the exported record:
// found       a flag of class conflict or disputed with passages in both documents that cover the changed words
// slot        such a flag bears the name of the check that was injected
// passage     both of its passages are no longer than the sentence of the change and half a sentence on either side
// Another day on the line that dates an article is no such change: a reprint of the next day rightly has it.
// false alarm any flag of class conflict, disputed or imprecise with passages in both documents of a pair without a change
// reprints of the next day are counted on their own: that a reprint of all of it bears another day is told as imprecise and is
//             so, a conflict or disputed is a false alarm; where only a part was printed any of the three is
// The articles are split in two by name: rules are made on the one half, whose misses are written to bench-results/; of the
// other half only the sums are looked at. A last run puts all articles and unchanged copies into one folder.

import { mkdirSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { documentId, type DocumentId } from "../../src/base/base.ts";
import { exportJson } from "../../src/publish/export-json.ts";
import { EMPTY_CASE_FILE, type Flag, type Passage } from "../../src/record/record.ts";
import { openStore } from "../../src/store/store.ts";
import { deriveRecord } from "../../src/workroom/derive-record.ts";
import { readJob, type ReadingAnswer } from "../../src/workroom/reading-process.ts";
import { addSharedText, settleCommon, TextCache } from "../../src/workroom/shared-text.ts";
import {
  type Article,
  copyOf,
  inject,
  type Kind,
  KINDS,
  type Landed,
  land,
  NEXT_DAY,
  readArticles,
  vocabularyOf,
} from "./injected-copies.ts";
import { pick, type Random, type Slot, SLOTS } from "./injected-values.ts";
import { random } from "./random.ts";
import type { Counts, ScoreRow, Table } from "./score.ts";

interface Pair {
  readonly article: string;
  readonly kind: Kind;
  readonly original: Landed;
  readonly copy: Landed;
  readonly slot?: Slot;
  readonly sort?: string;
}

interface Outcome {
  readonly pair: Pair;
  /** The flags that concern both documents. */
  readonly flags: readonly Flag[];
  readonly isFound: boolean;
  readonly hasSlot: boolean;
  readonly hasPassage: boolean;
}

const SEED = 20_190_611;
/** So many changes of each slot are tried in an article. */
const CHANGES = 2;

export async function benchInjected(gold: string): Promise<Table> {
  const name = "Injected changes (copies of meantime)";
  const articles = readArticles(gold);
  if (articles.length === 0) return { name, rows: [["all", "skipped: no data"]] };
  const vocabulary = vocabularyOf(articles);
  const pairs = articles.flatMap((article) => pairsOf(article, vocabulary, random(SEED ^ hashOf(article.id))));
  const outcomes: Outcome[] = [];
  for (const pair of pairs) outcomes.push(await outcomeOf(pair));
  const halves = [
    ["developed on", outcomes.filter(({ pair }) => !isHeldOut(pair.article))],
    ["held out", outcomes.filter(({ pair }) => isHeldOut(pair.article))],
  ] as const;
  const pile = await pileAlarms(articles, vocabulary);
  writeMisses(halves[0][1], pile.flags);
  return {
    name,
    page: "docs/checks/altered-copy.md",
    rows: [
      ...halves.flatMap(([half, list]) => [
        ...SLOTS.flatMap((slot) => rowsOf(`${slot}, ${half}`, list, (pair) => pair.slot === slot)),
        ...rowsOf(`all slots, ${half}`, list, (pair) => pair.slot !== undefined),
        alarmsOf(`unchanged pairs, ${half}`, list.filter(isUnchanged), isAlarm),
        alarmsOf(`reprints of the next day, ${half}`, list.filter(isOfNextDay("next day")), isContradiction),
        alarmsOf(`parts reprinted the next day, ${half}`, list.filter(isOfNextDay("next day, in part")), isAlarm),
      ]),
      pile.row,
    ],
  };
}

function pairsOf(article: Article, vocabulary: readonly string[], next: Random): Pair[] {
  const pairs: Pair[] = [];
  for (const kind of [...KINDS, "restated", ...NEXT_DAY] as const) {
    const copy = land(copyOf(article.paragraphs, kind, vocabulary, next));
    const original = land(article.paragraphs);
    if (copy.text !== original.text) pairs.push({ article: article.id, kind, original, copy });
  }
  for (const slot of SLOTS) {
    for (let turn = 0; turn < CHANGES; turn++) {
      const injected = inject(article, slot, next);
      if (injected === undefined) continue;
      const kind = pick(KINDS, next);
      const copy = land(copyOf(injected.changed, kind, vocabulary, next, injected.paragraph));
      pairs.push({ article: article.id, kind, original: land(injected.original), copy, slot, sort: injected.sort });
    }
  }
  return pairs;
}

async function outcomeOf(pair: Pair): Promise<Outcome> {
  const { original, copy } = pair;
  const [flags, [one, other]] = await flagsOf([original.text, copy.text]);
  const both = flags.filter(({ passages }) =>
    [one, other].every((id) => passages.some(({ document }) => document === id)),
  );
  const places = [
    [one, original],
    [other, copy],
  ] as const;
  const covering = both.filter(
    (flag) =>
      (flag.class === "conflict" || flag.class === "disputed") &&
      places.every(([id, landed]) =>
        flag.passages.some((passage) => passage.document === id && covers(passage, landed)),
      ),
  );
  const inSlot = covering.filter(({ check }) => check === pair.slot);
  return {
    pair,
    flags: both,
    isFound: covering.length > 0,
    hasSlot: inSlot.length > 0,
    hasPassage: inSlot.some((flag) =>
      places.every(([id, landed]) =>
        flag.passages.some((passage) => passage.document === id && isClose(passage, landed)),
      ),
    ),
  };
}

function covers({ start, end }: Passage, { changed }: Landed): boolean {
  return changed !== undefined && start <= changed.start && end >= changed.end;
}

function isClose(passage: Passage, landed: Landed): boolean {
  if (landed.changed === undefined || !covers(passage, landed)) return false;
  const { start, end } = landed.changed.sentence;
  const slack = Math.max(60, (end - start) / 2);
  return passage.start >= start - slack && passage.end <= end + slack;
}

const readings = new Map<DocumentId, Promise<ReadingAnswer>>();

/** The flags of a case of these texts, as the export gives them, and the documents' ids. */
async function flagsOf(texts: readonly string[]): Promise<[Flag[], DocumentId[]]> {
  const store = await openStore(":memory:");
  try {
    const cache = new TextCache(store.read);
    const ids: DocumentId[] = [];
    for (const [index, text] of texts.entries()) {
      const data = new TextEncoder().encode(text);
      const sha256 = createHash("sha256").update(data).digest("hex");
      const id = documentId(sha256);
      ids.push(id);
      const reading =
        readings.get(id) ??
        readJob({ kind: "file", id, sha256, bytes: data.byteLength, name: `text-${index}.txt`, data });
      if (index === 0) readings.set(id, reading);
      const { prepared } = await reading;
      await store.transact(async (writer) => {
        await writer.putDocument(prepared, { ingest: "1", read: "1" });
        await writer.putFiles([{ path: `text-${index}.txt`, size: data.byteLength, modified: "0", document: id }]);
        await addSharedText(writer, cache, id, await writer.candidates(id, prepared.grams));
      });
    }
    await store.transact((writer) => settleCommon(writer, cache));
    await deriveRecord(store, { caseFile: EMPTY_CASE_FILE, folderName: "case", courts: [] });
    const { flags } = JSON.parse(await exportJson(store.read)) as { flags: Flag[] };
    return [flags, ids];
  } finally {
    await store.close();
  }
}

function rowsOf(name: string, outcomes: readonly Outcome[], isOf: (pair: Pair) => boolean): ScoreRow[] {
  const own = outcomes.filter(({ pair }) => isOf(pair));
  const row = (what: string, among: readonly Outcome[], isRight: (one: Outcome) => boolean): ScoreRow => ({
    name: `${name}: ${what}`,
    measure: "share",
    documents: byArticle(among, (list) => [list.filter(isRight).length, list.length]),
    target: 0.95,
  });
  const found = own.filter(({ isFound }) => isFound);
  return [
    row("found", own, ({ isFound }) => isFound),
    row("right slot and passage, of those found", found, ({ hasPassage }) => hasPassage),
  ];
}

/** The share is alarms a pair. */
function alarmsOf(of: string, outcomes: readonly Outcome[], isFalse: (flag: Flag) => boolean): ScoreRow {
  return {
    name: `false alarms per 100 ${of}`,
    measure: "share",
    documents: byArticle(outcomes, (list) => [
      list.reduce((sum, one) => sum + one.flags.filter(isFalse).length, 0),
      list.length,
    ]),
    atMost: 0.2,
  };
}

function byArticle(outcomes: readonly Outcome[], count: (list: readonly Outcome[]) => Counts): Counts[] {
  return [...Map.groupBy(outcomes, ({ pair }) => pair.article).values()].map(count);
}

function isUnchanged({ pair }: Outcome): boolean {
  return pair.slot === undefined && !NEXT_DAY.some((kind) => kind === pair.kind);
}

function isOfNextDay(kind: Kind): (outcome: Outcome) => boolean {
  return ({ pair }) => pair.kind === kind;
}

function isAlarm(flag: Flag): boolean {
  return isContradiction(flag) || flag.class === "imprecise";
}

function isContradiction(flag: Flag): boolean {
  return flag.class === "conflict" || flag.class === "disputed";
}

/** All articles in one folder, each with two unchanged copies: alarms over several documents, for each copy. */
async function pileAlarms(
  articles: readonly Article[],
  vocabulary: readonly string[],
): Promise<{ row: ScoreRow; flags: Flag[] }> {
  const next = random(SEED);
  const texts = articles.flatMap(({ paragraphs }) => [
    land(paragraphs).text,
    ...[0, 1].map(() => land(copyOf(paragraphs, pick(KINDS, next), vocabulary, next)).text),
  ]);
  const unique = [...new Set(texts)];
  const [flags] = await flagsOf(unique);
  const alarms = flags.filter(
    (flag) => isAlarm(flag) && new Set(flag.passages.map(({ document }) => document)).size > 1,
  );
  const row: ScoreRow = {
    name: "false alarms per 100 unchanged copies, all in one folder",
    measure: "share",
    documents: [[alarms.length, unique.length - articles.length]],
    atMost: 0.2,
  };
  return { row, flags: alarms };
}

function isHeldOut(article: string): boolean {
  return hashOf(article) % 2 === 1;
}

function hashOf(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE(0);
}

/** One file of what was missed and one of false alarms, of the half that is developed on. */
function writeMisses(outcomes: readonly Outcome[], pile: readonly Flag[]): void {
  mkdirSync("bench-results", { recursive: true });
  const missed = outcomes.filter(({ pair, hasPassage }) => pair.slot !== undefined && !hasPassage);
  const lines = missed.map(({ pair, isFound, hasSlot, flags }) => {
    const what = isFound ? (hasSlot ? "passage" : "slot") : "missed";
    const places = [pair.original, pair.copy].map((landed) => around(landed));
    const told = flags.map((flag) => `\n    ${flag.check} ${flag.class}: ${flag.reason}`);
    return `${what}\t${pair.slot} (${pair.sort})\t${pair.kind}\t${pair.article}\n  ${places.join("\n  ")}${told.join("")}`;
  });
  writeFileSync(join("bench-results", "injected-misses.txt"), lines.join("\n"));
  const alarms = outcomes.flatMap(({ pair, flags }) =>
    pair.slot === undefined
      ? flags.filter(isAlarm).map((flag) => `${pair.kind}\t${pair.article}\n  ${toldFlag(flag)}`)
      : [],
  );
  writeFileSync(join("bench-results", "injected-alarms.txt"), alarms.join("\n"));
  writeFileSync(join("bench-results", "injected-pile.txt"), pile.map(toldFlag).join("\n"));
}

function toldFlag(flag: Flag): string {
  const quotes = flag.passages.map(({ quote }) => `\n    ${quote.slice(0, 300).replaceAll("\n", " / ")}`);
  return `${flag.check} ${flag.class}: ${flag.reason}${quotes.join("")}`;
}

function around({ text, changed }: Landed): string {
  if (changed === undefined) return text;
  const { start, end } = changed;
  return `${text.slice(Math.max(0, start - 120), start)}[${text.slice(start, end)}]${text.slice(end, end + 120)}`.replaceAll(
    "\n",
    " / ",
  );
}
