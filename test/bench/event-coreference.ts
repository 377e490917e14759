// Which mentions are of one event, across documents, on MEANTIME: our grouping on the gold mentions (of every kind of event,
// with the dates and the people that our readers find) and on our own statements, beside the same lemma on the same day.
// Single mentions are scored like groups, as MEANTIME marks them. A mention that only one side has counts against that side.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { documentId, type EntryId, overlaps, type Span, textHash } from "../../src/base/base.ts";
import { readText } from "../../src/read/read.ts";
import { eventMentions, type EventWord, type MentionedEvent } from "../../src/read/statements/statements.ts";
import {
  type EventMention,
  type FoundStatement,
  groupBucket,
  joinGroups,
  type PlacedStatement,
  placeStatements,
  type Reading,
} from "../../src/record/record.ts";
import { countGroups, type Groups } from "./cluster-score.ts";
import type { Counts, ScoreRow, Table } from "./score.ts";
import { untokenize } from "./untokenize.ts";
import { unescapeXml, xmlAttribute } from "./xml.ts";

interface GoldMention extends Span {
  readonly id: string;
  readonly lemma: string;
  readonly form: EventWord["form"];
  /** The event it is of, in the whole corpus where that is annotated. */
  readonly event: string;
}

interface Article {
  readonly name: string;
  readonly text: string;
  /** The day it was written. */
  readonly day: string;
  readonly gold: readonly GoldMention[];
}

/** A mention of either side, with what baselines and our grouping go by. */
interface Mention {
  readonly id: string;
  readonly lemma: string;
  /** As read, else that of the article. */
  readonly day: string;
  readonly articleDay: string;
  readonly placed: PlacedStatement | undefined;
}

export function benchEventCoreference(gold: string): Promise<Table> {
  const name = "Event coreference across documents (MEANTIME)";
  const page = "docs/events.md";
  const root = join(gold, "meantime", "intra_cross-doc_annotation");
  if (!existsSync(root)) return Promise.resolve({ name, page, rows: [["meantime", "skipped: no data"]] });
  const articles = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".xml"))
    .sort()
    .map((file) => readArticle(basename(file, ".xml"), readFileSync(join(root, file), "utf8")));
  const truth: Groups = new Map(articles.flatMap(({ gold: list }) => list.map(({ id, event }) => [id, event])));
  const lines: string[] = [];
  const given = articles.flatMap((article) => goldMentions(article));
  const own = articles.flatMap((article) => ownMentions(article));
  const rows = [["gold mentions", given] as const, ["own mentions", own] as const].flatMap(([what, mentions]) => {
    const ours = grouped(mentions);
    lines.push(...wrongPairs(what, mentions, ours, truth, articles));
    const right = mentions.filter(({ id }) => truth.has(id)).length;
    return [
      { name: `${what}: of the gold`, measure: "F1", documents: [[right, mentions.length, truth.size]] } as const,
      ...scoreRows(`${what}: Habeas`, truth, ours),
      ...scoreRows(
        `${what}: same lemma, same day as read`,
        truth,
        by(mentions, ({ lemma, day }) => `${lemma} ${day}`),
      ),
      ...scoreRows(
        `${what}: same lemma, same day of article`,
        truth,
        by(mentions, ({ lemma, articleDay }) => `${lemma} ${articleDay}`),
      ),
      scoreRows(
        `${what}: each alone`,
        truth,
        by(mentions, ({ id }) => id),
      )[0]!, // there are two rows
    ];
  });
  mkdirSync("bench-results", { recursive: true });
  writeFileSync("bench-results/event-coreference.txt", `${lines.join("\n")}\n`);
  return Promise.resolve({ name, page, rows });
}

function scoreRows(name: string, truth: Groups, found: Groups): ScoreRow[] {
  const { muc, bCubed, ceafE, pairs } = countGroups(truth, found);
  const conllCounts: Counts = [muc, bCubed, ceafE].flatMap(({ recall, precision }) => [...recall, ...precision]);
  return [
    { name: `${name}, CoNLL`, measure: "CoNLL F1", documents: [conllCounts] },
    { name: `${name}, pairs`, measure: "F1", documents: [[pairs.recall[0], pairs.precision[1], pairs.recall[1]]] },
  ];
}

function by(mentions: readonly Mention[], key: (mention: Mention) => string): Groups {
  return new Map(mentions.map((mention) => [mention.id, key(mention)]));
}

/** As the store does it, in memory: within buckets, then within units. */
function grouped(mentions: readonly Mention[]): Groups {
  const placed = mentions.flatMap((mention) => (mention.placed?.bucket === undefined ? [] : [mention.placed]));
  const groups = [...Map.groupBy(placed, ({ bucket = "" }) => bucket)].flatMap(([bucket, list]) =>
    groupBucket(
      bucket,
      list.map((one): EventMention => ({ ...one, type: one.entryName, about: one.about ?? [] })),
    ),
  );
  const joined = joinGroups(
    groups.map(({ entry, unit, mentions: list }) => ({
      entry,
      unit,
      type: list[0]?.type ?? "",
      date: list[0]?.date,
      about: list.flatMap(({ about }) => about),
      moves: [],
    })),
  );
  const entryOf = new Map<string, EntryId>(
    groups.flatMap(({ entry, mentions: list }) => list.map(({ id }) => [id, joined.get(entry) ?? entry])),
  );
  return by(mentions, ({ id, placed: one }) => (one === undefined ? undefined : entryOf.get(one.id)) ?? id);
}

/** Gold mentions as event words of a type called after their lemma, or of ours where we have one for the words. */
function goldMentions(article: Article): Mention[] {
  const { text, gold } = article;
  const reading = read(text);
  const ours = [...eventMentions(text, reading)];
  const words = gold.map(({ start, end, lemma, form }): EventWord => {
    const own = ours.find(({ word }) => overlaps(word, { start, end }));
    const event = own?.word.event ?? {
      type: `lemma ${lemma}`,
      kind: "event",
      verbs: "",
      undergoes: "person",
      does: "agent",
    };
    return { event, form, start, end };
  });
  const order = words
    .map((word, i) => [word, gold[i]!] as const)
    .sort(([a], [b]) => a.start - b.start || b.end - a.end); // as many words as gold
  const told = new Map(
    [
      ...eventMentions(
        text,
        reading,
        order.map(([word]) => word),
      ),
    ].map((one) => [one.word, one]),
  );
  return order.map(([word, { id, lemma }]) => mentionOf(article, id, lemma, told.get(word)));
}

/** Our statements of events, each under the gold mention that its event word overlaps. */
function ownMentions(article: Article): Mention[] {
  const { text, gold } = article;
  const reading = read(text);
  const told = [...eventMentions(text, reading)];
  const used = new Set<MentionedEvent>();
  const taken = new Set<string>();
  return reading.statements.flatMap((statement) => {
    const word = told.find((one) => !used.has(one) && isOf(statement, one));
    if (word === undefined) return [];
    used.add(word);
    const match = gold.find((one) => !taken.has(one.id) && overlaps(one, word.word));
    if (match !== undefined) taken.add(match.id);
    const { start, end } = word.word;
    const id = match?.id ?? `${article.name}:own ${start}`;
    const lemma = match?.lemma ?? text.slice(start, end).toLowerCase();
    return [mentionOf(article, id, lemma, word, statement)];
  });
}

function isOf({ entry, start, end, date }: FoundStatement, { word, dates }: MentionedEvent): boolean {
  return (
    entry.name === word.event.type &&
    start <= word.start &&
    word.end <= end &&
    (date === undefined ? dates.length === 0 : dates.some((one) => one.date.edtf === date.edtf))
  );
}

function mentionOf(
  { name, text, day }: Article,
  id: string,
  lemma: string,
  told: MentionedEvent | undefined,
  statement?: FoundStatement,
): Mention {
  const date = statement?.date ?? told?.dates[0]?.date;
  const found: FoundStatement | undefined =
    statement ??
    (told && {
      ...sentenceAt(text, told.word),
      speaker: { kind: "narrator" },
      entry: { kind: told.word.event.kind, name: told.word.event.type },
      slot: date === undefined ? "account" : "date",
      value: `${told.word.start - sentenceAt(text, told.word).start}`,
      modality: "happened",
      polarity: "positive",
      tier: "explicit",
      date,
      about: told.about,
    });
  const reading: Reading = { ...EMPTY, statements: found === undefined ? [] : [found] };
  const [placed] = placeStatements(documentId(textHash(name)), text, reading);
  return { id, lemma, day: date?.edtf ?? day, articleDay: day, placed };
}

const EMPTY: Reading = {
  paragraphs: [],
  languages: [],
  sentences: [],
  sections: [],
  clauses: [],
  mentions: [],
  statements: [],
};

/** Sentences are paragraphs of the text. */
function sentenceAt(text: string, { start, end }: Span): Span {
  const after = text.indexOf("\n\n", end);
  return { start: text.lastIndexOf("\n\n", start) + 2, end: after < 0 ? text.length : after };
}

function read(text: string): Reading {
  return readText({ text, pages: [], marks: [], language: "en", mediaType: "text/plain" }).reading;
}

/** Pairs that were wrongly made one: what hurts. */
function wrongPairs(
  what: string,
  mentions: readonly Mention[],
  ours: Groups,
  truth: Groups,
  articles: readonly Article[],
): string[] {
  const places = new Map(
    articles.flatMap(({ name, text, gold }) =>
      gold.map(({ id, start, end }) => [id, `${name} …${text.slice(Math.max(0, start - 60), end + 40)}…`] as const),
    ),
  );
  const lines: string[] = [];
  for (const group of Map.groupBy(mentions, ({ id }) => ours.get(id)).values())
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1))
        if (truth.get(a.id) !== truth.get(b.id))
          lines.push(`${what}\t${a.lemma} | ${b.lemma}\t${places.get(a.id) ?? a.id}\t${places.get(b.id) ?? b.id}`);
  return lines;
}

function readArticle(name: string, xml: string): Article {
  const ids = new Map<string, number>();
  const sentences: string[][] = [];
  for (const match of xml.matchAll(/<token number="\d+" sentence="(\d+)" t_id="(\d+)">([^<]*)<\/token>/g)) {
    const sentence = Number(match[1]);
    while (sentences.length <= sentence) sentences.push([]);
    ids.set(match[2]!, ids.size); // the groups always take part
    sentences[sentence]!.push(unescapeXml(match[3]!)); // just made
  }
  const { text, places } = untokenize(sentences);
  const events = new Map<string, string>();
  for (const [, tag = ""] of xml.matchAll(/<EVENT ([^>]*?)\/?>/g)) {
    const id = xmlAttribute(tag, "m_id");
    events.set(id, xmlAttribute(tag, "instance_id") || `${name} ${id}`);
  }
  const refersTo = new Map<string, string>();
  for (const [, body = ""] of xml.matchAll(/<REFERS_TO[^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
    const target = events.get(/<target m_id="(\d+)"/.exec(body)?.[1] ?? "");
    if (target === undefined) continue;
    for (const [, source = ""] of body.matchAll(/<source m_id="(\d+)"/g)) refersTo.set(source, target);
  }
  const gold: GoldMention[] = [];
  for (const [, tag = "", body = ""] of xml.matchAll(/<EVENT_MENTION ([^>]*)>([\s\S]*?)<\/EVENT_MENTION>/g)) {
    const at = [...body.matchAll(/t_id="(\d+)"/g)].flatMap((found) => places[ids.get(found[1]!) ?? -1] ?? []); // as above
    const [first] = at;
    const last = at.at(-1);
    if (first === undefined || last === undefined) continue;
    const m = xmlAttribute(tag, "m_id");
    const id = `${name}:${m}`;
    const form = xmlAttribute(tag, "pos") === "NOUN" ? "noun" : "verb";
    const lemma = xmlAttribute(tag, "pred") || text.slice(first.start, last.end).toLowerCase();
    gold.push({ id, start: first.start, end: last.end, lemma, form, event: refersTo.get(m) ?? id });
  }
  const written = /<TIMEX3 [^>]*functionInDocument="CREATION_TIME"[^>]*value="([^"]*)"/.exec(xml)?.[1];
  return { name, text, day: written ?? name, gold };
}
