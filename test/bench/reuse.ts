// Shared text: reprints are made from annotated-news articles (a part of one, some words changed, a new beginning), and
// what the program finds is compared with what was planted. Candidates come from a table of fingerprints, as in the store.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentId } from "../../src/base/base.ts";
import { type Fingerprinted, groupOrigins, runOriginChecks, sharedText } from "../../src/check/check.ts";
import { fingerprint } from "../../src/text/text.ts";
import { random } from "./random.ts";
import type { Counts, Table } from "./score.ts";

interface Article {
  readonly name: string;
  readonly tokens: readonly string[];
}

/** What each word of a made document was in its source: its place there, or undefined for words that are not of it. */
interface Made {
  readonly document: DocumentId;
  readonly source: number;
  readonly text: string;
  readonly from: readonly (number | undefined)[];
  readonly starts: readonly number[];
}

const SOURCE_WORDS = 800;
/** Paragraphs are what is cut out and moved. */
const PARAGRAPH_WORDS = 80;
const COPIES = 8;
/** Of a paragraph that two documents took, so many words at least stand in both of them. */
const LEAST_COMMON = 8;
/** Two documents that took less than this are not counted as a pair. */
const LEAST_SHARED = 30;
const AIMS = [
  { edits: 0.04, recall: 0.995 },
  { edits: 0.1, recall: 0.97 },
];
const PRECISION = 0.98;

export async function benchReuse(goldDir: string): Promise<Table> {
  const name = "Shared text (reprints made from meantime)";
  const folder = join(goldDir, "meantime", "intra-doc_annotation");
  if (!existsSync(folder)) return { name, rows: [["all", "skipped: no data"]] };
  const articles = readArticles(folder);
  const rows = AIMS.flatMap(({ edits, recall }) => {
    const made = makeReprints(articles, edits, random(20_260 + 100 * edits));
    return measure(made, `${edits * 100} % of words changed`, recall);
  });
  return { name, rows: [...rows, ["one number changed in one copy", measureAltered(articles, random(7))]] };
}

/** Articles printed twice, the second time with one of their numbers changed; and printed twice unchanged. */
function measureAltered(articles: readonly Article[], next: () => number): string {
  let [changed, found, located, falseAlarms] = [0, 0, 0, 0];
  for (const { tokens } of articles) {
    const text = tokens.join(" ");
    if (alteredIn(text, text).length > 0) falseAlarms++;
    const numbers = tokens.flatMap((token, place) => (/^\d+$/.test(token) ? [place] : []));
    const place = numbers[Math.floor(next() * numbers.length)];
    if (place === undefined) continue;
    const value = String(Number(tokens[place]) + 1 + Math.floor(9 * next()));
    const reasons = alteredIn(text, tokens.with(place, value).join(" "));
    changed++;
    if (reasons.length > 0) found++;
    if (reasons.some((reason) => reason.includes(value))) located++;
  }
  return `${changed} articles: found ${found}, shown at the place ${located}; false alarms on ${articles.length} unchanged pairs: ${falseAlarms}`;
}

function alteredIn(text: string, copy: string): string[] {
  const documents = new Map<DocumentId, { text: string }>([
    ["doc_a", { text }],
    ["doc_b", { text: copy }],
  ]);
  const [one, other] = [...documents].map(([document, given]): Fingerprinted => ({
    document,
    text: given.text,
    prints: fingerprint(given.text),
  }));
  const origins = groupOrigins(sharedText(one!, other!), documents); // two documents
  const flags = origins.flatMap((origin) => runOriginChecks(origin, documents));
  return flags.filter((flag) => flag.check === "count" || flag.check === "date").map((flag) => flag.reason);
}

function measure(made: readonly Made[], name: string, recall: number): Table["rows"] {
  const before = process.cpuUsage();
  const prepared = made.map(({ document, text }): Fingerprinted => ({ document, text, prints: fingerprint(text) }));
  const pairs = candidates(prepared);
  const shared = pairs.flatMap(([x, y]) => sharedText(prepared[x]!, prepared[y]!)); // places in the list
  const used = process.cpuUsage(before);
  const beforeOrigins = process.cpuUsage();
  const origins = groupOrigins(shared, new Map(prepared.map(({ document, text }) => [document, { text }])));
  const usedByOrigins = process.cpuUsage(beforeOrigins);

  const byPair = Map.groupBy(shared, ({ a, b }) => `${a.document} ${b.document}`);
  // counts of each source: pairs and words met of those planted, words right of those claimed
  const counts = Map.groupBy(made, ({ source }) => source);
  const found = { pairs: [] as Counts[], words: [] as Counts[], right: [] as Counts[] };
  let strangers = 0;
  for (const list of counts.values()) {
    const sum = { pairs: [0, 0], words: [0, 0], right: [0, 0] } satisfies Record<string, [number, number]>;
    for (const one of list) {
      for (const other of made) {
        if (one.document >= other.document) continue;
        const claimed = new Set<number>();
        for (const { a } of byPair.get(`${one.document} ${other.document}`) ?? []) {
          one.starts.forEach((start, word) => a.start <= start && start < a.end && claimed.add(word));
        }
        const planted = one.source === other.source ? plantedWords(one, other) : new Set<number>();
        const hit = [...claimed].filter((word) => planted.has(word)).length;
        // the articles themselves have some words in common
        const equal = claimed.size > hit ? equalWords(one, other) : planted;
        const right = [...claimed].filter((word) => planted.has(word) || equal.has(word)).length;
        if (claimed.size > 0 && right === 0) strangers++;
        sum.right[0] += right;
        sum.right[1] += claimed.size;
        if (planted.size < LEAST_SHARED) continue;
        sum.words[0] += hit;
        sum.words[1] += planted.size;
        sum.pairs[0] += hit > 0 ? 1 : 0;
        sum.pairs[1]++;
      }
    }
    found.pairs.push(sum.pairs);
    found.words.push(sum.words);
    found.right.push(sum.right);
  }
  const characters = made.reduce((sum, { text }) => sum + text.length, 0);
  const seconds = ({ user, system }: NodeJS.CpuUsage): string => `${((user + system) / 1e6).toFixed(2)} cpu-s`;
  return [
    { name: `${name}: pairs that share text, found`, measure: "share", documents: found.pairs, target: recall },
    { name: `${name}: words that are shared, found`, measure: "share", documents: found.words, target: recall },
    { name: `${name}: words told to be shared that are`, measure: "share", documents: found.right, target: PRECISION },
    [
      name,
      `${made.length} documents, ${(characters / 1e6).toFixed(1)} M characters, ${pairs.length} candidates in ${seconds(used)}; ` +
        `${strangers} pairs told to share that have no eight words in common; ${origins.length} origins of ${counts.size} sources in ${seconds(usedByOrigins)}`,
    ],
  ];
}

/** The words of `one`, in each paragraph of the source that both took, from the first to the last that stands in both. */
function plantedWords(one: Made, other: Made): Set<number> {
  const theirs = new Set(other.from);
  const common = one.from.flatMap((word, place) => (word !== undefined && theirs.has(word) ? [{ word, place }] : []));
  const planted = new Set<number>();
  for (const list of Map.groupBy(common, ({ word }) => Math.floor(word / PARAGRAPH_WORDS)).values()) {
    if (list.length < LEAST_COMMON) continue;
    for (let place = list[0]!.place; place <= list.at(-1)!.place; place++) planted.add(place); // at least LEAST_COMMON
  }
  return planted;
}

/** The words of `one` in runs of LEAST_COMMON words that stand in `other` too. */
function equalWords(one: Made, other: Made): Set<number> {
  const runs = ({ text }: Made): string[] => {
    const words = text.trim().toLowerCase().split(" ");
    return words.map((_, i) => words.slice(i, i + LEAST_COMMON).join(" "));
  };
  const theirs = new Set(runs(other).slice(0, 1 - LEAST_COMMON));
  const equal = new Set<number>();
  runs(one).forEach((run, i) => {
    if (theirs.has(run)) for (let k = 0; k < LEAST_COMMON; k++) equal.add(i + k);
  });
  return equal;
}

/** Pairs of documents that have a fingerprint in common. */
function candidates(prepared: readonly Fingerprinted[]): [number, number][] {
  const postings = new Map<number, number[]>();
  const pairs: [number, number][] = [];
  prepared.forEach(({ prints }, index) => {
    const met = new Set<number>();
    for (const gram of new Set(prints.grams)) {
      const known = postings.get(gram);
      if (known === undefined) postings.set(gram, [index]);
      else {
        for (const other of known) met.add(other);
        known.push(index);
      }
    }
    for (const other of met) pairs.push([other, index]);
  });
  return pairs;
}

/**
 * Sources of 5 KB put together from articles, none with words of another. Each is reprinted under a new beginning: 30 to 90
 * per cent of its paragraphs, one time in three in another order, with words replaced, left out and put in.
 */
function makeReprints(articles: readonly Article[], edits: number, next: () => number): Made[] {
  const words = articles.flatMap(({ tokens }) => tokens);
  const some = (): string => words[Math.floor(next() * words.length)] ?? "so";
  const made: Made[] = [];
  for (let source = 0; (source + 1) * SOURCE_WORDS <= words.length; source++) {
    const own = words.slice(source * SOURCE_WORDS, (source + 1) * SOURCE_WORDS);
    const places = own.map((_, place) => place);
    made.push(assemble(`${source}x0`, source, own, places));
    for (let copy = 1; copy <= COPIES; copy++) {
      const tokens = Array.from({ length: 20 }, (_, i) => `lead${source}a${copy}b${i}`);
      const from: (number | undefined)[] = tokens.map(() => undefined);
      const put = (token: string, place: number | undefined): void => {
        tokens.push(token);
        from.push(place);
      };
      for (const place of reprinted(places, next)) {
        const token = own[place] ?? "so";
        const edit = next() < edits ? next() : 1;
        if (edit < 0.5) put(some(), undefined);
        else if (edit === 1 || edit >= 0.75) put(token, place);
        if (edit !== 1 && edit >= 0.75) put(some(), undefined);
      }
      made.push(assemble(`${source}x${copy}`, source, tokens, from));
    }
  }
  return made;
}

/** The places of the words that a reprint takes, in its order. */
function reprinted(places: readonly number[], next: () => number): number[] {
  const paragraphs = [...Map.groupBy(places, (place) => Math.floor(place / PARAGRAPH_WORDS)).values()];
  const length = Math.max(2, Math.round(paragraphs.length * (0.3 + 0.6 * next())));
  const first = Math.floor((paragraphs.length - length + 1) * next());
  const taken = paragraphs.slice(first, first + length).map((words) => ({ words, rank: next() }));
  if (next() < 1 / 3) taken.sort((x, y) => x.rank - y.rank);
  return taken.flatMap(({ words }) => words);
}

function assemble(id: string, source: number, tokens: readonly string[], from: readonly (number | undefined)[]): Made {
  const starts: number[] = [];
  let text = "";
  for (const token of tokens) {
    starts.push(text.length);
    text += `${token} `;
  }
  return { document: `doc_${id}`, source, text, from, starts };
}

/** The words of the articles, without the marks between them. */
function readArticles(folder: string): Article[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".xml"))
    .sort()
    .map((file) => {
      const xml = readFileSync(join(folder, file), "utf8");
      const tokens = [...xml.matchAll(/<token [^>]*>([^<]*)<\/token>/g)].map((match) => match[1] ?? "");
      return { name: file, tokens: tokens.filter((token) => /^[\p{L}\p{N}]+$/u.test(token)) };
    });
}
