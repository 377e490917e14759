// Shared text: reprints are made from annotated-news articles (a part of one, some words changed, a new beginning), and
// what the program finds is compared with what was planted. Candidates come from a table of fingerprints, as in the store.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentId } from "../../src/base/base.ts";
import { type Fingerprinted, groupOrigins, runOriginChecks, sharedText } from "../../src/check/check.ts";
import { fingerprint } from "../../src/text/text.ts";
import { random } from "./random.ts";

interface Article {
  readonly name: string;
  readonly tokens: readonly string[];
}

/** Which word of which source each word of a made document is; undefined for words of its own. */
interface Made {
  readonly document: DocumentId;
  readonly source: number;
  readonly text: string;
  readonly from: readonly (number | undefined)[];
  readonly starts: readonly number[];
}

const SOURCE_WORDS = 800;
const COPIES = 8;

export async function benchReuse(goldDir: string): Promise<{ name: string; rows: [string, string][] }> {
  const name = "Shared text (reprints made from meantime)";
  const folder = join(goldDir, "meantime", "intra-doc_annotation");
  if (!existsSync(folder)) return { name, rows: [["all", "skipped: no data"]] };
  const articles = readArticles(folder);
  const rows: [string, string][] = [];
  for (const edits of [0.04, 0.1]) {
    const made = makeReprints(articles, edits, random(20_260 + 100 * edits));
    rows.push([`${edits * 100} % of words changed`, measure(made)]);
  }
  rows.push(["one number changed in one copy", measureAltered(articles, random(7))]);
  return { name, rows };
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

function measure(made: readonly Made[]): string {
  const before = process.cpuUsage();
  const prepared = made.map(({ document, text }): Fingerprinted => ({ document, text, prints: fingerprint(text) }));
  const pairs = candidates(prepared);
  const shared = pairs.flatMap(([x, y]) => sharedText(prepared[x]!, prepared[y]!)); // places in the list
  const used = process.cpuUsage(before);
  const beforeOrigins = process.cpuUsage();
  const origins = groupOrigins(shared, new Map(prepared.map(({ document, text }) => [document, { text }])));
  const usedByOrigins = process.cpuUsage(beforeOrigins);

  const byDocument = new Map(made.map((one) => [one.document, one]));
  const found = new Map<string, Set<number>>(); // words of the first document, by pair
  let [right, wrong] = [0, 0];
  for (const { a, b } of shared) {
    const [one, other] = [byDocument.get(a.document)!, byDocument.get(b.document)!]; // made above
    const words = one.starts.flatMap((start, word) => (a.start <= start && start < a.end ? [word] : []));
    const planted = plantedWords(one, other);
    const key = `${a.document} ${b.document}`;
    const known = found.get(key) ?? new Set();
    found.set(key, known);
    for (const word of words) {
      if (planted.has(word)) right++;
      else wrong++;
      known.add(word);
    }
  }
  let [expected, met, pairsExpected, pairsMet] = [0, 0, 0, 0];
  for (let x = 0; x < made.length; x++) {
    for (let y = x + 1; y < made.length; y++) {
      if (made[x]!.source !== made[y]!.source) continue; // x, y < length
      const [one, other] = [made[x]!, made[y]!].sort((p, q) => (p.document < q.document ? -1 : 1)) as [Made, Made];
      const planted = plantedWords(one, other);
      if (planted.size < 30) continue;
      const known = found.get(`${one.document} ${other.document}`) ?? new Set();
      expected += planted.size;
      pairsExpected++;
      const hit = [...planted].filter((word) => known.has(word)).length;
      met += hit;
      if (hit > 0) pairsMet++;
    }
  }
  const characters = made.reduce((sum, { text }) => sum + text.length, 0);
  const seconds = (used.user + used.system) / 1e6;
  return [
    `${made.length} documents, ${(characters / 1e6).toFixed(1)} M characters`,
    `words recall ${percent(met / expected)} precision ${percent(right / (right + wrong))}`,
    `pairs ${pairsMet}/${pairsExpected} (${pairs.length} candidates)`,
    `${seconds.toFixed(2)} cpu-s`,
    `${origins.length} origins in ${((usedByOrigins.user + usedByOrigins.system) / 1e6).toFixed(2)} cpu-s`,
  ].join(", ");
}

/** The words of `one` that lie between the first and the last that both took from their source, in stretches of eight and more. */
function plantedWords(one: Made, other: Made): Set<number> {
  const theirs = new Set(other.from.filter((word) => word !== undefined));
  const planted = new Set<number>();
  if (one.source !== other.source) return planted;
  const common = one.from.flatMap((word, place) => (word !== undefined && theirs.has(word) ? [place] : []));
  const [first, last] = [common[0], common.at(-1)];
  if (first === undefined || last === undefined || common.length < 8) return planted;
  for (let place = first; place <= last; place++) planted.add(place);
  return planted;
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

/** Sources of 5 KB put together from articles, none with words of another, each with reprints of 30 to 90 per cent of it. */
function makeReprints(articles: readonly Article[], edits: number, next: () => number): Made[] {
  const words = articles.flatMap(({ tokens }) => tokens);
  const made: Made[] = [];
  for (let source = 0; (source + 1) * SOURCE_WORDS <= words.length; source++) {
    const first = source * SOURCE_WORDS;
    const own = words.slice(first, first + SOURCE_WORDS);
    made.push(
      assemble(
        `${source}x0`,
        source,
        own,
        own.map((_, i) => first + i),
      ),
    );
    for (let copy = 1; copy <= COPIES; copy++) {
      const length = Math.floor(SOURCE_WORDS * (0.3 + 0.6 * next()));
      const start = Math.floor((SOURCE_WORDS - length) * next());
      const tokens: string[] = [];
      const from: (number | undefined)[] = [];
      for (let i = 0; i < 20; i++) {
        tokens.push(`lead${source}a${copy}b${i}`);
        from.push(undefined);
      }
      for (let i = start; i < start + length; i++) {
        const isEdited = next() < edits;
        tokens.push(isEdited ? (words[Math.floor(next() * words.length)] ?? "so") : (own[i] ?? "so"));
        from.push(isEdited ? undefined : first + i);
      }
      made.push(assemble(`${source}x${copy}`, source, tokens, from));
    }
  }
  return made;
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

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
