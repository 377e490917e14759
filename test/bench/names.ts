// How well people, organizations and places are found: exact span and type, on MEANTIME, wikigold and WNUT-17.
// Courts count as organizations. A facility counts as whichever of organization and place the gold has at that span.
// Nationalities and other premodifying adjectives ("PRE.NAM") are not names to Habeas: they count neither way.

import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isName, type NameMention, type Reading } from "../../src/record/record.ts";
import { READERS, readText } from "../../src/read/read.ts";
import type { Counts, Remark, ScoreRow, Table } from "./score.ts";

type Type = "PER" | "ORG" | "LOC";
const TYPES: readonly Type[] = ["PER", "ORG", "LOC"];

interface Gold {
  readonly start: number;
  readonly end: number;
  /** undefined: found or not, it does not count. */
  readonly type?: Type | undefined;
}

interface Text {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly Gold[];
  /** Only names before this offset are annotated. */
  readonly annotatedTo?: number | undefined;
  /** The gold's spans are noun phrases ("Senator Ana Ruiz (D-TX)"): a name that lies in one of its kind is right. */
  readonly phrases?: boolean;
}

export async function benchNames(goldDir: string): Promise<Table> {
  const rows: (ScoreRow | Remark)[] = [];
  const sets: [string, () => Promise<Text[]>][] = [
    ["meantime", () => meantime(join(goldDir, "meantime", "intra-doc_annotation"), false)],
    ["meantime, name in phrase", () => meantime(join(goldDir, "meantime", "intra-doc_annotation"), true)],
    ["wikigold", () => conll(join(goldDir, "ner", "wikigold", "CONLL-format", "data", "wikigold.conll.txt"), WIKIGOLD)],
    ["wnut17 dev", () => conll(join(goldDir, "ner", "wnut17", "emerging.dev.conll"), WNUT)],
  ];
  for (const [set, load] of sets) {
    const texts = await load().catch((): Text[] => []);
    if (texts.length === 0) rows.push([set, "skipped: no data"]);
    else rows.push(...(await scoreSet(set, texts)));
  }
  return { name: "Names", page: "docs/readers/names.md", rows };
}

async function scoreSet(set: string, texts: readonly Text[]): Promise<(ScoreRow | Remark)[]> {
  const documents: Readonly<Record<Type, Count>>[] = [];
  const errors: string[] = [];
  let characters = 0;
  let cpu = 0;
  for (const { name, text, gold: annotated, annotatedTo, phrases } of texts) {
    const counts = { PER: noCount(), ORG: noCount(), LOC: noCount() };
    documents.push(counts);
    const before = process.cpuUsage();
    const names = namesIn(text);
    const { user, system } = process.cpuUsage(before);
    cpu += user + system;
    characters += text.length;
    const gold = phrases === true ? fitted(annotated, names) : annotated;
    const at = new Map<string, Gold>(gold.map((item) => [`${item.start}:${item.end}`, item]));
    const met = new Set<string>();
    for (const item of gold) if (item.type !== undefined) counts[item.type].gold++;
    for (const mention of names) {
      if (annotatedTo !== undefined && mention.start >= annotatedTo) continue;
      const key = `${mention.start}:${mention.end}`;
      const match = at.get(key);
      if (match !== undefined && match.type === undefined) continue;
      const type = typeOf(mention, match?.type);
      const count = counts[type];
      count.found++;
      if (match?.type === type) {
        count.right++;
        met.add(key);
      } else
        errors.push(
          `${name}\tfound ${type}\t${match?.type === undefined ? "" : `is ${match.type}`}\t${context(text, mention)}`,
        );
    }
    for (const item of gold) {
      if (item.type !== undefined && !met.has(`${item.start}:${item.end}`))
        errors.push(`${name}\tmissed ${item.type}\t\t${context(text, item)}`);
    }
  }
  await mkdir("bench-results", { recursive: true });
  await writeFile(join("bench-results", `names-${set.replace(/[^a-z0-9]+/g, "-")}.txt`), errors.join("\n"));
  const counted = (name: string, types: readonly Type[]): ScoreRow => ({
    name,
    measure: "F1",
    documents: documents.map((document): Counts => {
      const sum = (key: keyof Count): number => types.reduce((total, type) => total + document[type][key], 0);
      return [sum("right"), sum("found"), sum("gold")];
    }),
  });
  return [
    ...TYPES.map((type) => counted(`${set} ${type}`, [type])),
    counted(`${set} all`, TYPES),
    [`${set} million characters per cpu-second, names with what they need`, (characters / cpu).toFixed(2)],
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

/** The gold with every phrase that holds exactly one found name of its type, at its end or whole, cut down to that name. */
function fitted(gold: readonly Gold[], names: readonly NameMention[]): Gold[] {
  return gold.map((item) => {
    const inside = names.filter(
      (name) => name.start >= item.start && name.end <= item.end && typeOf(name, item.type) === item.type,
    );
    const last = inside.at(-1);
    return last !== undefined && inside.length === 1 ? { ...item, start: last.start, end: last.end } : item;
  });
}

function namesIn(text: string): NameMention[] {
  const wanted = READERS.filter(({ name }) => name === "sentences" || name === "names");
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  const reading: Reading = readText(input, new Map(), wanted).reading;
  return reading.mentions.filter(isName);
}

function typeOf(mention: NameMention, gold: Type | undefined): Type {
  if (mention.kind === "person") return "PER";
  if (mention.kind === "place") return "LOC";
  if (mention.kind === "facility") return gold === "ORG" ? "ORG" : "LOC";
  return "ORG";
}

function context(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const cut = `${text.slice(Math.max(0, start - 40), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 30)}`;
  return cut.replace(/\s+/g, " ");
}

/** Words and marks put together as in print. Returns the text and the place of every token. */
function untokenize(sentences: readonly (readonly string[])[]): {
  text: string;
  places: { start: number; end: number }[];
} {
  let text = "";
  const places: { start: number; end: number }[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (index > 0) text += "\n\n";
    let quoteOpen = false;
    let glue = true;
    for (const token of sentence) {
      const closes =
        /^(?:[.,;:!?)\]%]|'s|’s|'|n't|'re|'ve|'ll|'d|''|\.\.\.)$/.test(token) || (token === '"' && quoteOpen);
      if (!glue && !closes) text += " ";
      places.push({ start: text.length, end: text.length + token.length });
      text += token;
      if (token === '"') quoteOpen = !quoteOpen;
      glue = /^(?:[([$]|``)$/.test(token) || (token === '"' && quoteOpen);
    }
  }
  return { text, places };
}

async function meantime(folder: string, phrases: boolean): Promise<Text[]> {
  if (!existsSync(folder)) return [];
  const texts: Text[] = [];
  for (const corpus of (await readdir(folder)).filter((entry) => entry.startsWith("corpus")).sort()) {
    for (const file of (await readdir(join(folder, corpus))).sort())
      texts.push({ ...meantimeText(file, await readFile(join(folder, corpus, file), "utf8")), phrases });
  }
  return texts;
}

/** NAF-like XML: tokens, then mentions as lists of token ids, then what each mention refers to and of which type that is. */
function meantimeText(name: string, xml: string): Text {
  const ids: string[] = [];
  const sentences: string[][] = [];
  for (const match of xml.matchAll(/<token number="\d+" sentence="(\d+)" t_id="(\d+)">([^<]*)<\/token>/g)) {
    const sentence = Number(match[1]);
    while (sentences.length <= sentence) sentences.push([]);
    sentences[sentence]!.push(entities(match[3]!)); // just made
    ids.push(match[2]!);
  }
  const { text, places } = untokenize(sentences);
  const placeOf = new Map(ids.map((id, index) => [id, places[index]!]));
  const mentions = new Map<string, { start: number; end: number; syntax: string }>();
  for (const match of xml.matchAll(/<(ENTITY_MENTION|EVENT_MENTION)([^>]*)>([\s\S]*?)<\/\1>/g)) {
    const tokens = [...match[3]!.matchAll(/t_id="(\d+)"/g)]
      .map((found) => placeOf.get(found[1]!))
      .filter((place) => place !== undefined);
    if (tokens.length === 0) continue;
    const [start, end] = [
      Math.min(...tokens.map((place) => place.start)),
      Math.max(...tokens.map((place) => place.end)),
    ];
    if (match[1] === "ENTITY_MENTION")
      mentions.set(attribute(match[2]!, "m_id"), { start, end, syntax: attribute(match[2]!, "syntactic_type") });
  }
  const types = new Map<string, string>();
  for (const match of xml.matchAll(/<ENTITY ([^>]*?)\/?>/g))
    types.set(attribute(match[1]!, "m_id"), attribute(match[1]!, "ent_type"));
  const gold: (Gold & { entity: string })[] = [];
  for (const match of xml.matchAll(/<REFERS_TO[^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
    const entity = /<target m_id="(\d+)"/.exec(match[1]!)?.[1] ?? "";
    const type = types.get(entity);
    if (type === undefined) continue;
    for (const source of match[1]!.matchAll(/<source m_id="(\d+)"/g)) {
      const mention = mentions.get(source[1]!);
      if (mention === undefined || !/NAM/.test(mention.syntax)) continue;
      const known = TYPES.find((wanted) => type === wanted);
      gold.push({ start: mention.start, end: mention.end, type: mention.syntax === "NAM" ? known : undefined, entity });
    }
  }
  // "U.S. automaker Chrysler" and, inside it, "Chrysler": the innermost mention of the same one is its name
  // and an article is not part of it
  const bare = gold.map((item) => ({
    ...item,
    start: item.start + (/^(?:the|a|an) /i.exec(text.slice(item.start, item.end))?.[0].length ?? 0),
  }));
  const innermost = bare.filter(
    (outer) =>
      !bare.some(
        (inner) =>
          inner !== outer &&
          inner.entity === outer.entity &&
          inner.start >= outer.start &&
          inner.end <= outer.end &&
          inner.end - inner.start < outer.end - outer.start,
      ),
  );
  // only the first six sentences, title and date line among them, are annotated throughout
  const tokens = sentences.slice(0, 6).reduce((sum, sentence) => sum + sentence.length, 0);
  return { name, text, gold: innermost, annotatedTo: places[tokens - 1]?.end ?? 0 };
}

function attribute(tag: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

function entities(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

const WIKIGOLD: Readonly<Record<string, Type>> = { PER: "PER", ORG: "ORG", LOC: "LOC" };
const WNUT: Readonly<Record<string, Type>> = { person: "PER", corporation: "ORG", group: "ORG", location: "LOC" };

/** One token and its tag in a line; an empty line ends a sentence. Several sentences make a text, so that names can be joined. */
async function conll(file: string, typeNames: Readonly<Record<string, Type>>): Promise<Text[]> {
  if (!existsSync(file)) return [];
  const texts: Text[] = [];
  let sentences: string[][] = [];
  let tags: string[] = [];
  let sentence: string[] = [];
  const flush = (): void => {
    if (sentences.length > 0) texts.push(taggedText(`${texts.length}`, sentences, tags, typeNames));
    [sentences, tags] = [[], []];
  };
  for (const line of (await readFile(file, "utf8")).split("\n")) {
    const [word, tag] = line.trimEnd().split(/[ \t]/);
    if (word === undefined || word === "" || tag === undefined || word === "-DOCSTART-") {
      if (sentence.length > 0) sentences.push(sentence);
      sentence = [];
      if (sentences.length >= 12 || word === "-DOCSTART-") flush();
    } else {
      sentence.push(word);
      tags.push(tag);
    }
  }
  if (sentence.length > 0) sentences.push(sentence);
  flush();
  return texts;
}

function taggedText(
  name: string,
  sentences: readonly (readonly string[])[],
  tags: readonly string[],
  typeNames: Readonly<Record<string, Type>>,
): Text {
  const { text, places } = untokenize(sentences);
  const starts = new Set<number>();
  let count = 0;
  for (const sentence of sentences) {
    starts.add(count);
    count += sentence.length;
  }
  const gold: Gold[] = [];
  let open: { start: number; end: number; type: string } | undefined;
  for (const [index, tag] of tags.entries()) {
    const [position, type = ""] = tag.split("-");
    const place = places[index]!; // one for each token
    if (open !== undefined && (position !== "I" || type !== open.type || starts.has(index))) {
      gold.push({ start: open.start, end: open.end, type: typeNames[open.type] });
      open = undefined;
    }
    if (position === "O") continue;
    if (open === undefined) open = { start: place.start, end: place.end, type };
    else open = { ...open, end: place.end };
  }
  if (open !== undefined) gold.push({ start: open.start, end: open.end, type: typeNames[open.type] });
  return { name, text, gold };
}
