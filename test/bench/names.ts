// How well people, organizations and places are found: exact span and type. The reader's tagger is trained, so a set that it
// was trained on says little; what counts is what it does on texts it has not seen: five-fold on MEANTIME (trained on four
// fifths of the articles, tested on the last, articles at random), five-fold on wikigold with the other sets added to each
// training (how the committed weights do on a text of a kind they know), and trained on two sets, tested on the third.
// Courts count as organizations. A facility counts as whichever of organization and place the gold has at that span.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type Example,
  examplesOf,
  generator,
  quantized,
  shuffle,
  train,
  TRAINING,
} from "../../scripts/name-training.ts";
import { decideNames } from "../../src/read/names/name-decision.ts";
import { namesByRule } from "../../src/read/names/name-rules.ts";
import { READERS, readText } from "../../src/read/read.ts";
import { isName, type NameKind } from "../../src/record/record.ts";
import { findParagraphs, findSentences } from "../../src/text/text.ts";
import { meantimeTexts, wikigoldTexts, wnutTexts } from "./name-sets.ts";
import { type GoldName, NAME_TYPES, type NameText, type NameType } from "./name-text.ts";
import type { Counts, Remark, ScoreRow, Table } from "./score.ts";

interface Found {
  readonly kind: NameKind;
  readonly start: number;
  readonly end: number;
}

type NamesIn = (text: string) => readonly Found[];

const FOLDS = 5;
const TARGETS: Readonly<Record<NameType, number>> = { PER: 0.88, ORG: 0.78, LOC: 0.85 };

export async function benchNames(goldDir: string): Promise<Table> {
  const meantime = await meantimeTexts(goldDir);
  const wikigold = await wikigoldTexts(goldDir);
  const wnut = await wnutTexts(goldDir, "train");
  const wnutDev = await wnutTexts(goldDir, "dev");
  const rows: (ScoreRow | Remark)[] = [];
  if ([meantime, wikigold, wnut, wnutDev].some((texts) => texts.length === 0)) rows.push(["names", "skipped: no data"]);
  else {
    const [ofMeantime, ofWikigold, ofWnut] = [meantime, wikigold, wnut].map((texts) => texts.map(examplesOf)) as [
      Example[][],
      Example[][],
      Example[][],
    ];
    const readWith = (...examples: Example[][][]): NamesIn => {
      const weights = quantized(train(examples.flat(2), TRAINING));
      return (text) => decideNames(namesByRule(text, findSentences(text, findParagraphs(text))), weights);
    };
    const set = async (
      name: string,
      texts: readonly (readonly [NameText, NamesIn])[],
      targets = false,
    ): Promise<void> => {
      rows.push(...(await scoreSet(name, texts, targets)));
    };
    const fiveFold = (texts: readonly NameText[], own: Example[][], ...more: Example[][][]): [NameText, NamesIn][] =>
      inFolds(texts.length).flatMap((tested) => {
        const names = readWith(
          own.filter((_, index) => !tested.has(index)),
          ...more,
        );
        return [...tested].map((index): [NameText, NamesIn] => [texts[index]!, names]); // indices of texts
      });
    await set("meantime, five-fold", fiveFold(meantime, ofMeantime), true);
    await set("wikigold, five-fold (with meantime and WNUT-17)", fiveFold(wikigold, ofWikigold, ofMeantime, ofWnut));
    const others = readWith(ofWikigold, ofWnut);
    await set(
      "meantime, trained on wikigold and WNUT-17",
      meantime.map((text) => [text, others]),
    );
    const news = readWith(ofMeantime, ofWnut);
    await set(
      "wikigold, trained on meantime and WNUT-17",
      wikigold.map((text) => [text, news]),
    );
    const prose = readWith(ofMeantime, ofWikigold);
    await set(
      "wnut17 dev, trained on meantime and wikigold",
      wnutDev.map((text) => [text, prose]),
    );
    for (const texts of [meantime, wikigold, wnutDev])
      await set(
        `${texts[0]!.set} as committed (training data)`,
        texts.map((text) => [text, asCommitted]),
      ); // not empty
    rows.push(speed(wikigold));
  }
  return { name: "Names", page: "docs/readers/names.md", rows };
}

/** Indices of `count` texts in five parts, at random but always the same. */
function inFolds(count: number): Set<number>[] {
  const order = Array.from({ length: count }, (_, index) => index);
  shuffle(order, generator(7));
  return Array.from({ length: FOLDS }, (_, fold) => new Set(order.filter((_index, place) => place % FOLDS === fold)));
}

function asCommitted(text: string): readonly Found[] {
  const wanted = READERS.filter(({ name }) => name === "sentences" || name === "names");
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  return readText(input, new Map(), wanted).reading.mentions.filter(isName);
}

function speed(texts: readonly NameText[]): Remark {
  const before = process.cpuUsage();
  for (const { text } of texts) asCommitted(text);
  const { user, system } = process.cpuUsage(before);
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  return ["million characters per cpu-second, names with what they need", (characters / (user + system)).toFixed(2)];
}

async function scoreSet(
  set: string,
  texts: readonly (readonly [NameText, NamesIn])[],
  targets: boolean,
): Promise<ScoreRow[]> {
  const documents: Readonly<Record<NameType, Count>>[] = [];
  const errors: string[] = [];
  for (const [{ name, text, gold, annotatedTo }, namesIn] of texts) {
    const counts = { PER: noCount(), ORG: noCount(), LOC: noCount() };
    documents.push(counts);
    const at = new Map<string, GoldName>(gold.map((item) => [`${item.start}:${item.end}`, item]));
    const met = new Set<GoldName>();
    for (const { type } of gold) if (type !== undefined && type !== "other") counts[type].gold++;
    for (const found of namesIn(text)) {
      if (found.start >= annotatedTo) continue;
      const match = at.get(`${found.start}:${found.end}`);
      if (match !== undefined && match.type === undefined) continue;
      const type = typeOf(found.kind, match?.type);
      counts[type].found++;
      if (match?.type === type) {
        counts[type].right++;
        met.add(match);
      } else
        errors.push(
          `${name}\tfound ${type}\t${match === undefined ? "" : `is ${match.type}`}\t${context(text, found)}`,
        );
    }
    for (const item of gold)
      if (item.type !== undefined && item.type !== "other" && !met.has(item))
        errors.push(`${name}\tmissed ${item.type}\t\t${context(text, item)}`);
  }
  await mkdir("bench-results", { recursive: true });
  await writeFile(join("bench-results", `names-${set.replace(/[^a-z0-9]+/gi, "-")}.txt`), errors.join("\n"));
  const counted = (name: string, types: readonly NameType[]): ScoreRow => ({
    name,
    measure: "F1",
    documents: documents.map((document): Counts => {
      const sum = (key: keyof Count): number => types.reduce((total, type) => total + document[type][key], 0);
      return [sum("right"), sum("found"), sum("gold")];
    }),
  });
  return [
    ...NAME_TYPES.map((type) => ({
      ...counted(`${set} ${type}`, [type]),
      ...(targets ? { target: TARGETS[type] } : {}),
    })),
    counted(`${set} all`, NAME_TYPES),
  ];
}

interface Count {
  right: number;
  found: number;
  gold: number;
}

function noCount(): Count {
  return { right: 0, found: 0, gold: 0 };
}

function typeOf(kind: NameKind, gold: GoldName["type"]): NameType {
  if (kind === "person") return "PER";
  if (kind === "place") return "LOC";
  if (kind === "facility") return gold === "ORG" ? "ORG" : "LOC";
  return "ORG";
}

function context(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const cut = `${text.slice(Math.max(0, start - 40), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 30)}`;
  return cut.replace(/\s+/g, " ");
}
