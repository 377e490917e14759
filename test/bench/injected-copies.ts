// Copies of articles for the injected-change benchmark. A copy is a reprint under its own head, shortened, in another order
// of paragraphs, with 4, 7 or 10 % of all words edited (replaced by other words of the articles, taken out, put in), or all
// of this. The edits touch no value: no date, number, name, office, negation, rounding word (`VALUE_WORDS`, capitals, figures).
// A copy of the "next day" bears another day on the line of the date: all of the article, or only its first half.
// A "restated" copy gives the same dates and numbers in another form: June 3, 2019 as 6/3/2019, three as 3.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Change, changesIn, pick, type Random, type Slot, VALUE_WORDS } from "./injected-values.ts";
import { untokenize } from "./untokenize.ts";
import { unescapeXml } from "./xml.ts";

/** Paragraphs of sentences; the first is the headline, the second the line with the date. */
export type Paragraphs = readonly (readonly string[])[];

export interface Article {
  readonly id: string;
  readonly paragraphs: Paragraphs;
}

export const KINDS = [
  "reprinted",
  "shortened",
  "reordered",
  "4 % edited",
  "7 % edited",
  "10 % edited",
  "all of it",
] as const;
/** Under the day after, as a paper prints what another one had: all of the article, or its first paragraphs. */
export const NEXT_DAY = ["next day", "next day, in part"] as const;
export type Kind = (typeof KINDS)[number] | (typeof NEXT_DAY)[number] | "restated";

export function readArticles(gold: string): Article[] {
  const root = join(gold, "meantime", "intra-doc_annotation");
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".xml"))
    .sort()
    .map((file) => {
      const sentences = sentencesOf(readFileSync(join(root, file), "utf8"));
      const [headline = "", day = "", ...body] = sentences;
      const paragraphs = [[headline], [day]];
      for (let i = 0; i < body.length; i += 3) paragraphs.push(body.slice(i, i + 3));
      return { id: file.replace(/^.*\/|\.xml$/gu, ""), paragraphs };
    });
}

function sentencesOf(xml: string): string[] {
  const sentences: string[][] = [];
  for (const [, number = "", raw = ""] of xml.matchAll(/<token [^>]*?sentence="(\d+)"[^>]*>([^<]*)<\/token>/gu)) {
    (sentences[Number(number)] ??= []).push(unescapeXml(raw));
  }
  return Object.values(sentences).map((tokens) =>
    untokenize([tokens])
      .text.replace(/`` ?/gu, "“")
      .replaceAll("''", "”")
      .replace(/\b(\p{L}+) n't\b/gu, "$1n't"),
  );
}

/** Mark the words that were changed while a text is made; no text holds them. */
const [OPEN, CLOSE] = ["\uE000", "\uE001"];

export interface Injected {
  readonly slot: Slot;
  readonly sort: string;
  /** Both with the changed words marked; `land` takes the marks out. */
  readonly original: Paragraphs;
  readonly changed: Paragraphs;
  readonly paragraph: number;
}

/** The second paragraph is the line with the date: another day there is that of another print, and no date of a fact. */
const DATE_LINE = 1;

/** The article with one change, anywhere in it; undefined where it holds nothing of the kind. */
export function inject(article: Article, slot: Slot, next: Random): Injected | undefined {
  const possible = article.paragraphs
    .flatMap((sentences, paragraph) =>
      sentences.flatMap((sentence, index) =>
        changesIn(slot, sentence, next).map((change) => ({ paragraph, index, change })),
      ),
    )
    .filter(({ paragraph }) => slot !== "date" || paragraph !== DATE_LINE);
  if (possible.length === 0) return undefined;
  const { paragraph, index, change } = pick(possible, next);
  const marked = (text: (sentence: string, change: Change) => string): Paragraphs =>
    article.paragraphs.map((sentences, p) =>
      sentences.map((sentence, s) =>
        p === paragraph && s === index
          ? `${sentence.slice(0, change.start)}${OPEN}${text(sentence, change)}${CLOSE}${sentence.slice(change.end)}`
          : sentence,
      ),
    );
  return {
    slot,
    sort: change.sort,
    original: marked((sentence, { start, end }) => sentence.slice(start, end)),
    changed: marked((_, { after }) => after),
    paragraph,
  };
}

/** A copy of this kind. The paragraph `kept` stays in it. */
export function copyOf(
  paragraphs: Paragraphs,
  kind: Kind,
  vocabulary: readonly string[],
  next: Random,
  kept = 0,
): Paragraphs {
  switch (kind) {
    case "reprinted":
      return reprinted(paragraphs, next);
    case "shortened":
      return shortened(paragraphs, kept, next);
    case "reordered":
      return reordered(paragraphs, next);
    case "4 % edited":
      return edited(paragraphs, 0.04, vocabulary, next);
    case "7 % edited":
      return edited(paragraphs, 0.07, vocabulary, next);
    case "10 % edited":
      return edited(paragraphs, 0.1, vocabulary, next);
    case "all of it":
      return edited(reprinted(reordered(shortened(paragraphs, kept, next), next), next), 0.1, vocabulary, next);
    case "next day":
      return nextDay(paragraphs);
    case "next day, in part":
      return nextDay(paragraphs.slice(0, Math.max(3, Math.ceil(paragraphs.length / 2))));
    case "restated":
      return restated(paragraphs);
  }
}

const PAPERS = ["The Harlow Ledger", "Eastern Valley Post", "Marrow Bay Courier", "The Quince Street Review"];

/** Under the name of a paper, half of the time with the day on which it was printed there. */
function reprinted(paragraphs: Paragraphs, next: Random): Paragraphs {
  const paper = pick(PAPERS, next);
  const day = `${1 + Math.floor(28 * next())} ${pick(["July", "October", "December"], next)} 2013`;
  const head = next() < 0.5 ? [paper] : [`${paper}, ${day}`];
  return [head, ...paragraphs, [`Reprinted by ${paper} with kind permission.`]];
}

/** Without a quarter to a half of the paragraphs below the headline and the date. */
function shortened(paragraphs: Paragraphs, kept: number, next: Random): Paragraphs {
  const body = [...paragraphs.keys()].filter((index) => index > 1 && index !== kept);
  const drop = new Set(shuffled(body, next).slice(0, Math.max(1, Math.floor(body.length * (0.25 + 0.25 * next())))));
  return paragraphs.filter((_, index) => !drop.has(index));
}

function reordered(paragraphs: Paragraphs, next: Random): Paragraphs {
  return [...paragraphs.slice(0, 2), ...shuffled(paragraphs.slice(2), next)];
}

function shuffled<T>(items: readonly T[], next: Random): T[] {
  return items
    .map((item) => [next(), item] as const)
    .sort(([x], [y]) => x - y)
    .map(([, item]) => item);
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** So large a share of all words is replaced (half of the edits), taken out or put in (a quarter each). */
function edited(paragraphs: Paragraphs, share: number, vocabulary: readonly string[], next: Random): Paragraphs {
  const places = paragraphs.flatMap((sentences, p) =>
    sentences.flatMap((sentence, s) => editableWords(sentence).map(({ start, end }) => ({ p, s, start, end }))),
  );
  const count = paragraphs.flat().reduce((sum, sentence) => sum + (sentence.match(WORD)?.length ?? 0), 0);
  const chosen = new Set(shuffled(places, next).slice(0, Math.round(share * count)));
  return paragraphs.map((sentences, p) =>
    sentences.map((sentence, s) => {
      const here = places.filter((place) => place.p === p && place.s === s && chosen.has(place));
      return here.reduceRight((text, { start, end }) => {
        const turn = next();
        const other = pick(vocabulary, next);
        if (turn < 0.5) return text.slice(0, start) + other + text.slice(end);
        if (turn < 0.75) return text.slice(0, start).replace(/ $/u, "") + text.slice(end);
        return `${text.slice(0, end)} ${other}${text.slice(end)}`;
      }, sentence);
    }),
  );
}

/** Words that state no value: in small letters, and none of VALUE_WORDS. Nothing of a marked change. */
function editableWords(sentence: string): { word: string; start: number; end: number }[] {
  const [from, to] = [sentence.indexOf(OPEN), sentence.indexOf(CLOSE)];
  return [...sentence.matchAll(WORD)].flatMap(({ index: start, 0: word }) => {
    const end = start + word.length;
    const isMarked = from >= 0 && start >= from && end <= to;
    return isMarked || !/^\p{Ll}{1,14}$/u.test(word) || VALUE_WORDS.has(word) ? [] : [{ word, start, end }];
  });
}

/** The words that edits put in. */
export function vocabularyOf(articles: readonly Article[]): string[] {
  return articles.flatMap(({ paragraphs }) =>
    paragraphs.flat().flatMap((sentence) => editableWords(sentence).map(({ word }) => word)),
  );
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const NUMBERS = "two three four five six seven eight nine ten eleven twelve".split(" ");

/** As it is where the line of the date holds no day. */
function nextDay(paragraphs: Paragraphs): Paragraphs {
  return paragraphs.map((sentences, paragraph) =>
    paragraph !== DATE_LINE
      ? sentences
      : sentences.map((sentence) =>
          sentence.replace(new RegExp(`\\b(${MONTHS.join("|")}) (\\d{1,2})\\b`, "u"), (_, month: string, day: string) =>
            day === "28" ? `${month} 27` : `${month} ${(Number(day) % 28) + 1}`,
          ),
        ),
  );
}

function restated(paragraphs: Paragraphs): Paragraphs {
  const dates = new RegExp(`\\b(${MONTHS.join("|")}) (\\d{1,2}), (\\d{4})`, "gu");
  return paragraphs.map((sentences) =>
    sentences.map((sentence) =>
      sentence
        .replace(
          dates,
          (_, month: string, day: string, year: string) => `${MONTHS.indexOf(month) + 1}/${Number(day)}/${year}`,
        )
        .replace(new RegExp(`(?<!-)\\b(?:${NUMBERS.join("|")})\\b(?!-)`, "gu"), (word) =>
          String(NUMBERS.indexOf(word) + 2),
        )
        .replace(/\bpercent\b/gu, "per cent"),
    ),
  );
}

export interface Landed {
  readonly text: string;
  /** Where the changed words stand, and the sentence around them; undefined where nothing is marked. */
  readonly changed?: {
    readonly start: number;
    readonly end: number;
    readonly sentence: { readonly start: number; readonly end: number };
  };
}

/** Paragraphs as text, without marks. */
export function land(paragraphs: Paragraphs): Landed {
  let text = "";
  let changed: Landed["changed"];
  for (const [p, sentences] of paragraphs.entries()) {
    if (p > 0) text += "\n\n";
    for (const [s, sentence] of sentences.entries()) {
      if (s > 0) text += " ";
      const [open, close] = [sentence.indexOf(OPEN), sentence.indexOf(CLOSE)];
      const plain = sentence.replaceAll(OPEN, "").replaceAll(CLOSE, "");
      if (open >= 0) {
        const start = text.length;
        changed = { start: start + open, end: start + close - 1, sentence: { start, end: start + plain.length } };
      }
      text += plain;
    }
  }
  return changed === undefined ? { text } : { text, changed };
}
