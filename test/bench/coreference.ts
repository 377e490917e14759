// How well mentions inside one document are joined, on MEANTIME: pairs of names of people and organizations that the gold
// refers to one entity, and whom pronouns and descriptions ("the company") mean. A name of the gold counts where we find
// a name of the kind in it; what is found where the gold has no mention counts neither way.

import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Span } from "../../src/base/base.ts";
import { isName, type NameMention, type Reading } from "../../src/record/record.ts";
import { READERS, readText } from "../../src/read/read.ts";
import type { Counts, Table } from "./score.ts";
import { unescapeXml, xmlAttribute } from "./xml.ts";

interface GoldMention extends Span {
  readonly entity: string;
  readonly type: string;
  readonly syntax: string;
}

interface Article {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly GoldMention[];
}

interface Tally {
  right: number;
  found: number;
  gold: number;
}

const PRONOUN = /^(?:he|she|him|her|his|hers|himself|herself)$/i;

const KINDS = ["PER", "ORG", "pronouns", "descriptions"] as const;

export async function benchCoreference(goldDir: string): Promise<Table> {
  const articles = await load(join(goldDir, "meantime", "intra-doc_annotation"));
  const page = "docs/readers/coreference.md";
  if (articles.length === 0) return { name: "Coreference", page, rows: [["meantime", "skipped: no data"]] };
  const documents: Record<(typeof KINDS)[number], Counts[]> = { PER: [], ORG: [], pronouns: [], descriptions: [] };
  const errors: string[] = [];
  let characters = 0;
  let cpu = 0;
  for (const { name, text, gold } of articles) {
    const before = process.cpuUsage();
    const reading = read(text);
    const { user, system } = process.cpuUsage(before);
    cpu += user + system;
    characters += text.length;
    const tallies = { PER: zero(), ORG: zero(), pronouns: zero(), descriptions: zero() };
    const names = reading.mentions.filter(isName);
    const placed = placeNames(names, gold);
    for (const type of ["PER", "ORG"] as const) {
      const counts = tallies[type];
      const own = placed.filter(({ item }) => item.type === type);
      for (const [order, a] of own.entries())
        for (const b of own.slice(order + 1)) {
          const [same, joined] = [a.item.entity === b.item.entity, a.mention.name === b.mention.name];
          if (same) counts.gold++;
          if (joined) counts.found++;
          if (same && joined) counts.right++;
          if (same !== joined)
            errors.push(`${name}\t${joined ? "joined" : "apart"} ${type}\t${a.mention.quote} | ${b.mention.quote}`);
        }
    }
    const entitiesOf = new Map<string, Set<string>>();
    for (const { mention, item } of placed)
      entitiesOf.set(mention.name, (entitiesOf.get(mention.name) ?? new Set()).add(item.entity));
    const at = new Map(gold.map((item) => [`${item.start}:${item.end}`, item]));
    const found = new Set<GoldMention>();
    for (const mention of reading.mentions) {
      if (mention.kind !== "reference") continue;
      const kind = PRONOUN.test(mention.quote) ? "pronouns" : "descriptions";
      const item = at.get(`${mention.start}:${mention.end}`);
      const known = entitiesOf.get(mention.name);
      if (item === undefined || known === undefined) {
        errors.push(`${name}\tnot in gold\t${mention.name}\t${context(text, mention)}`);
        continue;
      }
      found.add(item);
      tallies[kind].found++;
      if (known.has(item.entity)) tallies[kind].right++;
      else errors.push(`${name}\twrong ${kind}\t${mention.name}\t${context(text, mention)}`);
    }
    const named = new Set(placed.map(({ item }) => item.entity));
    for (const item of gold) {
      if (!named.has(item.entity)) continue;
      const quote = text.slice(item.start, item.end);
      const kind = PRONOUN.test(quote) ? "pronouns" : /^the [a-z]+$/i.test(quote) ? "descriptions" : undefined;
      if (kind === undefined) continue;
      tallies[kind].gold++;
      if (!found.has(item)) errors.push(`${name}\topen ${kind}\t\t${context(text, item)}`);
    }
    for (const kind of KINDS) documents[kind].push([tallies[kind].right, tallies[kind].found, tallies[kind].gold]);
  }
  await mkdir("bench-results", { recursive: true });
  await writeFile(join("bench-results", "coreference.txt"), errors.join("\n"));
  const row = (name: string, kind: (typeof KINDS)[number]) => ({
    name,
    measure: "F1" as const,
    documents: documents[kind],
  });
  return {
    name: "Coreference",
    page,
    rows: [
      row("meantime, pairs of names of one person", "PER"),
      row("meantime, pairs of names of one organization", "ORG"),
      row("meantime, he and she", "pronouns"),
      row("meantime, descriptions", "descriptions"),
      ["million characters per cpu-second, with what it needs", (characters / cpu).toFixed(2)],
    ],
  };
}

function zero(): Tally {
  return { right: 0, found: 0, gold: 0 };
}

function read(text: string): Reading {
  const wanted = new Set(["sentences", "sections", "names", "coreference"]);
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  return readText(
    input,
    new Map(),
    READERS.filter(({ name }) => wanted.has(name)),
  ).reading;
}

/** Each name of the gold with the one name of ours of its kind that lies in it. */
function placeNames(
  names: readonly NameMention[],
  gold: readonly GoldMention[],
): { mention: NameMention; item: GoldMention }[] {
  const met = new Set<NameMention>();
  return gold
    .filter(({ syntax }) => syntax === "NAM")
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .flatMap((item) => {
      const inside = names.filter(
        (name) =>
          !met.has(name) &&
          name.start >= item.start &&
          name.end <= item.end &&
          (item.type === "PER" ? name.kind === "person" : name.kind !== "person"),
      );
      const [only] = inside;
      if (only === undefined || inside.length > 1) return [];
      met.add(only);
      return [{ mention: only, item }];
    });
}

function context(text: string, { start, end }: Span): string {
  const cut = `${text.slice(Math.max(0, start - 160), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 40)}`;
  return cut.replace(/\s+/g, " ");
}

async function load(folder: string): Promise<Article[]> {
  if (!existsSync(folder)) return [];
  const articles: Article[] = [];
  for (const corpus of (await readdir(folder)).filter((entry) => entry.startsWith("corpus")).sort())
    for (const file of (await readdir(join(folder, corpus))).sort())
      articles.push(article(file, await readFile(join(folder, corpus, file), "utf8")));
  return articles;
}

const SENTENCES_IN_PARAGRAPH = 2; // the set does not say where paragraphs end; news has about so many

function article(name: string, xml: string): Article {
  const places = new Map<string, Span>();
  let text = "";
  let last = -1;
  for (const match of xml.matchAll(/<token number="\d+" sentence="(\d+)" t_id="(\d+)">([^<]*)<\/token>/g)) {
    const [, number = "", id = "", raw = ""] = match;
    const [sentence, token] = [Number(number), unescapeXml(raw)];
    if (sentence !== last)
      text += last < 0 ? "" : sentence <= 2 || sentence % SENTENCES_IN_PARAGRAPH === 0 ? "\n\n" : " ";
    else if (!/^(?:[.,;:!?)\]%]|['’]s|['’]|n't)$/.test(token) && !/[([$“]$/.test(text)) text += " ";
    last = sentence;
    places.set(id, { start: text.length, end: text.length + token.length });
    text += token;
  }
  const mentions = new Map<string, Span & { syntax: string }>();
  for (const match of xml.matchAll(/<ENTITY_MENTION([^>]*)>([\s\S]*?)<\/ENTITY_MENTION>/g)) {
    const [, tag = "", body = ""] = match;
    const tokens = [...body.matchAll(/t_id="(\d+)"/g)].flatMap(([, id = ""]) => places.get(id) ?? []);
    if (tokens.length === 0) continue;
    const [start, end] = [Math.min(...tokens.map((one) => one.start)), Math.max(...tokens.map((one) => one.end))];
    mentions.set(xmlAttribute(tag, "m_id"), { start, end, syntax: xmlAttribute(tag, "syntactic_type") });
  }
  const types = new Map(
    [...xml.matchAll(/<ENTITY ([^>]*?)\/?>/g)].map(([, tag = ""]) => [
      xmlAttribute(tag, "m_id"),
      xmlAttribute(tag, "ent_type"),
    ]),
  );
  const gold: GoldMention[] = [];
  for (const [, body = ""] of xml.matchAll(/<REFERS_TO[^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
    const entity = /<target m_id="(\d+)"/.exec(body)?.[1] ?? "";
    const type = types.get(entity);
    if (type === undefined) continue;
    for (const [, source = ""] of body.matchAll(/<source m_id="(\d+)"/g)) {
      const mention = mentions.get(source);
      if (mention !== undefined) gold.push({ ...mention, entity, type });
    }
  }
  return { name, text, gold };
}
