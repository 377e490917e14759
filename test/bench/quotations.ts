// How well quotations and indirect speech are found and given to their speakers, on PolNeAR. Two measures of a right speaker:
// "mention": it overlaps the gold's source or ends in the same word; a pronoun may then stand for the wrong person, and the
// right person named elsewhere counts as wrong. "Person": the name is that of the gold's source; of a pronoun in the gold,
// that of the nearest source before it that names a person. A pronoun of ours that stays open is wrong. Where the gold has
// exchanged source and cue ("said" as the source), the cue is taken.

import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { overlaps, type Span } from "../../src/base/base.ts";
import type { Mention, QuotationMention } from "../../src/record/record.ts";
import { READERS, readText } from "../../src/read/read.ts";
import type { Counts, ScoreRow, Table } from "./score.ts";

interface GoldAttribution {
  readonly sources: readonly Span[];
  readonly contents: readonly Span[];
  readonly cues: readonly Span[];
}

const TIERS = ["explicit", "inferred", "none"] as const;

/** Of one document: [right, of] for each row. */
interface Tally {
  readonly spans: [number, number];
  readonly any: [number, number];
  readonly long: [number, number];
  readonly tiers: Readonly<Record<(typeof TIERS)[number], [number, number]>>;
  readonly person: [number, number];
  readonly longPerson: [number, number];
  readonly indirect: IndirectTally;
}

export async function benchQuotations(goldDir: string): Promise<Table> {
  const [name, page] = ["Quotations (PolNeAR dev)", "docs/readers/quotations.md"];
  const folder = join(goldDir, "polnear", "dev");
  if (!existsSync(folder)) return { name, page, rows: [["skipped", "no data"]] };
  const tallies: Tally[] = [];
  const errors: string[] = [];
  let characters = 0;
  let cpu = 0;
  const files = new Map(
    (await readdir(join(folder, "attributions"))).map((file) => [file.replace(/_[0-9a-f]{4}\.ann$/, ""), file]),
  );
  for (const file of (await readdir(join(folder, "text"))).sort()) {
    const annotations = files.get(file.replace(/\.txt$/, ""));
    if (annotations === undefined) continue;
    const text = await readFile(join(folder, "text", file), "utf8");
    const gold = readAnnotations(text, await readFile(join(folder, "attributions", annotations), "utf8"));
    const before = process.cpuUsage();
    const mentions = mentionsIn(text);
    const { user, system } = process.cpuUsage(before);
    cpu += user + system;
    characters += text.length;
    const quotations = mentions.filter((mention) => mention.kind === "quotation");
    const people = mentions.filter((mention) => mention.kind === "person");
    const tally: Tally = {
      spans: [0, 0],
      any: [0, 0],
      long: [0, 0],
      tiers: { explicit: [0, 0], inferred: [0, 0], none: [0, 0] },
      person: [0, 0],
      longPerson: [0, 0],
      indirect: countIndirect(text, gold, mentions, errors),
    };
    tallies.push(tally);
    for (const { contents } of gold) {
      if (!contents.some(({ start, end }) => /["“”]/.test(text.slice(start, end)))) continue;
      tally.spans[1]++;
      if (quotations.some((quotation) => contents.some((content) => overlaps(quotation, content)))) tally.spans[0]++;
    }
    for (const quotation of quotations) {
      const match = attributionOf(quotation, gold);
      if (match === undefined) continue;
      const right = isRight(text, quotation, match.sources);
      const words = quotation.quote.split(/\s+/).length;
      for (const counts of [tally.any, tally.tiers[quotation.tier], ...(words >= 5 ? [tally.long] : [])]) {
        counts[1]++;
        if (right) counts[0]++;
      }
      const rightPerson = isRightPerson(text, quotation, match, gold, people);
      for (const counts of words >= 5 ? [tally.person, tally.longPerson] : [tally.person]) {
        counts[1]++;
        if (rightPerson) counts[0]++;
      }
      if (right !== rightPerson) {
        const who = `${right ? "mention" : "person"} right\t${quotation.speaker?.name ?? ""}\t(gold: ${sourceText(text, match)})`;
        errors.push(`measures differ\t${who}\t${quotation.quote.replace(/\s+/g, " ")}`);
      }
      if (!right) {
        const said =
          quotation.speaker === undefined ? "nobody" : text.slice(quotation.speaker.start, quotation.speaker.end);
        const source = sourceText(text, match);
        const around = text.slice(Math.max(0, quotation.start - 120), quotation.end + 120).replace(/\s+/g, " ");
        errors.push(`${quotation.tier}\t${said}\t(gold: ${source})\t${around}`);
      }
    }
  }
  await mkdir("bench-results", { recursive: true });
  await writeFile(join("bench-results", "quotations.txt"), errors.sort().join("\n"));
  const share = (row: string, pick: (tally: Tally) => Counts, target?: number): ScoreRow => ({
    name: row,
    measure: "share",
    documents: tallies.map(pick),
    ...(target === undefined ? {} : { target }),
  });
  return {
    name,
    page,
    rows: [
      share("attributions with quotation marks whose span is found", ({ spans }) => spans, 0.99),
      share("right speaker, all quotations with a source", ({ any }) => any),
      share("right speaker, five words and more", ({ long }) => long, 0.88),
      share("explicit tier: share of all quotations with a source", (one) => [one.tiers.explicit[1], one.any[1]], 0.5),
      share("explicit tier: right speaker", ({ tiers }) => tiers.explicit, 0.97),
      share("inferred tier: right speaker", ({ tiers }) => tiers.inferred),
      share("right person, all quotations with a source", ({ person }) => person),
      share("right person, five words and more", ({ longPerson }) => longPerson),
      {
        name: "indirect speech: spans without quotation marks, partial match",
        measure: "F1",
        documents: tallies.map(({ indirect }) => indirect.spans),
      },
      share("indirect speech: found spans that the gold has", ({ indirect }) => indirect.precision),
      share(
        "indirect speech: attributions with a plain verb of saying that are found",
        ({ indirect }) => indirect.saying,
      ),
      share("indirect speech: right speaker", ({ indirect }) => indirect.speaker),
      ["million characters per cpu-second, with names and sentences", (characters / cpu).toFixed(2)],
    ],
  };
}

function mentionsIn(text: string): readonly Mention[] {
  const wanted = READERS.filter(({ name }) =>
    ["sentences", "sections", "names", "coreference", "quotations"].includes(name),
  );
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  return readText(input, new Map(), wanted).reading.mentions;
}

/** `spans`: right, found and in the gold; the others: right, of. */
interface IndirectTally {
  readonly spans: [number, number, number];
  readonly precision: [number, number];
  readonly saying: [number, number];
  readonly speaker: [number, number];
}

const SAYING =
  /\b(?:said|says|say|told|tells|according to|added|adds|believes?|claim(?:s|ed)|wrote|argued|announced|noted)\b/;

const MARKED = /["“”«»]|''/;

/** Partial match: the found span and a piece of the gold's content share half of the shorter one. */
function countIndirect(
  text: string,
  gold: readonly GoldAttribution[],
  mentions: readonly Mention[],
  errors: string[],
): IndirectTally {
  const tally: IndirectTally = { spans: [0, 0, 0], precision: [0, 0], saying: [0, 0], speaker: [0, 0] };
  const attributions = gold.filter(({ sources }) => sources.length > 0);
  const found = mentions.filter((mention) => mention.kind === "indirect speech");
  const fits = (mention: Span, { contents }: GoldAttribution): boolean =>
    contents.some((content) => 2 * shared(mention, content) >= Math.min(lengthOf(mention), lengthOf(content)));
  for (const mention of found) {
    tally.precision[1]++;
    if (!MARKED.test(mention.quote)) tally.spans[1]++;
    const matches = attributions.filter((attribution) => fits(mention, attribution));
    const match = matches.find(({ cues }) => cues.some((cue) => overlaps(cue, mention.cue))) ?? matches[0];
    if (match === undefined) {
      errors.push(`indirect speech\t${mention.speaker.name}\t(not in the gold)\t${mention.quote.replace(/\s+/g, " ")}`);
      continue;
    }
    tally.precision[0]++;
    tally.speaker[1]++;
    if (isRight(text, mention, match.sources)) tally.speaker[0]++;
  }
  for (const attribution of attributions) {
    if (attribution.contents.some(({ start, end }) => MARKED.test(text.slice(start, end)))) continue;
    const right = found.some((mention) => fits(mention, attribution));
    tally.spans[2]++;
    if (right) tally.spans[0]++;
    if (!attribution.cues.some(({ start, end }) => SAYING.test(text.slice(start, end).toLowerCase()))) continue;
    tally.saying[1]++;
    if (right) tally.saying[0]++;
  }
  return tally;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function shared(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/** The attribution with a source whose content holds the most of the quotation; of equals, the shortest content. */
function attributionOf(quotation: Span, gold: readonly GoldAttribution[]): GoldAttribution | undefined {
  let best: GoldAttribution | undefined;
  let bestShared = 0;
  let bestLength = Infinity;
  for (const attribution of gold) {
    if (attribution.sources.length === 0) continue;
    const shared = attribution.contents.reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, quotation.end) - Math.max(start, quotation.start)),
      0,
    );
    const length = attribution.contents.reduce((sum, { start, end }) => sum + end - start, 0);
    if (shared > bestShared || (shared === bestShared && shared > 0 && length < bestLength))
      [best, bestShared, bestLength] = [attribution, shared, length];
  }
  return bestShared >= 0.5 * (quotation.end - quotation.start) ? best : undefined;
}

function isRight(text: string, { speaker }: Pick<QuotationMention, "speaker">, sources: readonly Span[]): boolean {
  if (speaker === undefined) return false;
  const last = lastWord(text.slice(speaker.start, speaker.end));
  return sources.some((source) => overlaps(source, speaker) || lastWord(text.slice(source.start, source.end)) === last);
}

const PRONOUN = /^(?:he|she|they|i|we|who|it|his|her|him|their|you|that|which)$/i;
const FAR = 1500; // characters from a pronoun in the gold back to the source that names its person

function isRightPerson(
  text: string,
  { speaker }: QuotationMention,
  attribution: GoldAttribution,
  gold: readonly GoldAttribution[],
  people: readonly Span[],
): boolean {
  if (speaker === undefined || PRONOUN.test(speaker.name)) return false;
  const last = lastWord(speaker.name.replace(/,? (?:Jr|Sr|II|III)\.?$/, ""));
  const sources = isCueWord(text, attribution) ? attribution.cues : attribution.sources;
  const said = sources.map(({ start, end }) => text.slice(start, end)).join(" ");
  const isPronoun = PRONOUN.test(said);
  if (!isPronoun && sources.some((source) => overlaps(source, speaker))) return true;
  const named = isPronoun ? personBefore(text, sources[0]!, gold, people) : said; // an attribution has a source
  return named !== undefined && wordsOf(named.split(/,| who /)[0] ?? "").includes(last);
}

function isCueWord(text: string, { sources, cues }: GoldAttribution): boolean {
  return (
    sources.length === 1 &&
    cues.length > 0 &&
    /^(?:said|says|added|wrote|told)$/.test(text.slice(sources[0]!.start, sources[0]!.end))
  );
}

/** The text of the nearest source before a pronoun that names a person. */
function personBefore(
  text: string,
  pronoun: Span,
  gold: readonly GoldAttribution[],
  people: readonly Span[],
): string | undefined {
  let best: Span | undefined;
  for (const { sources } of gold)
    for (const source of sources) {
      const isNear = source.end <= pronoun.start && pronoun.start - source.end < FAR;
      if (isNear && (best === undefined || source.start > best.start) && people.some((name) => overlaps(name, source)))
        best = source;
    }
  return best && text.slice(best.start, best.end);
}

function sourceText(text: string, { sources }: GoldAttribution): string {
  return sources.map(({ start, end }) => text.slice(start, end)).join(" … ");
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function lastWord(text: string): string {
  return wordsOf(text).at(-1) ?? "";
}

/** brat stand-off: offsets count code points; a span may have several pieces. */
function readAnnotations(text: string, annotations: string): GoldAttribution[] {
  const units: number[] = [];
  for (let i = 0; i < text.length; i += text.codePointAt(i)! > 0xffff ? 2 : 1) units.push(i);
  units.push(text.length);
  const pieces = new Map<string, Span[]>();
  const gold: GoldAttribution[] = [];
  const lines = annotations.split("\n");
  for (const line of lines) {
    const [id, body] = line.split("\t");
    if (id === undefined || body === undefined || !id.startsWith("T")) continue;
    const offsets = body.slice(body.indexOf(" ") + 1).split(";");
    pieces.set(
      id,
      offsets.map((pair) => {
        const [start, end] = pair.split(" ").map(Number);
        return { start: units[start ?? 0] ?? text.length, end: units[end ?? 0] ?? text.length };
      }),
    );
  }
  for (const line of lines) {
    if (!line.startsWith("E")) continue;
    const parts = (line.split("\t")[1] ?? "").split(" ").map((part) => part.split(":"));
    const of = (role: string): Span[] =>
      parts.filter(([key]) => key?.replace(/\d+$/, "") === role).flatMap(([, id]) => pieces.get(id ?? "") ?? []);
    gold.push({ sources: of("Source"), contents: of("Content"), cues: of("Cue") });
  }
  return gold;
}
