// The sets with names that the names reader is trained and measured on, as texts with the spans of names.
//
// wikigold and WNUT-17 mark names alone. MEANTIME marks whole noun phrases ("Senator Ana Ruiz (D-TX)", "Harbor parent company
// Northern Lines N.V."), one inside the other, and what each refers to; `namesOfMeantime` takes from each phrase the name alone.

import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GoldName, NameText, NameType } from "./name-text.ts";
import { meantimeNames } from "./meantime-names.ts";
import { untokenize } from "./untokenize.ts";

/** Texts of MEANTIME (120 articles), in order of topic and file name; none where the data is not there. */
export async function meantimeTexts(goldDir: string): Promise<NameText[]> {
  const folder = join(goldDir, "meantime", "intra-doc_annotation");
  if (!existsSync(folder)) return [];
  const files: [string, string][] = [];
  for (const topic of (await readdir(folder)).filter((entry) => entry.startsWith("corpus")).sort()) {
    for (const file of (await readdir(join(folder, topic))).sort())
      files.push([`${topic}/${file}`, await readFile(join(folder, topic, file), "utf8")]);
  }
  return meantimeNames(files);
}

const WIKIGOLD: Readonly<Record<string, NameType>> = { PER: "PER", ORG: "ORG", LOC: "LOC" };
const WNUT: Readonly<Record<string, NameType>> = { person: "PER", corporation: "ORG", group: "ORG", location: "LOC" };

/** Passages of Wikipedia, one text a document. */
export async function wikigoldTexts(goldDir: string): Promise<NameText[]> {
  const file = join(goldDir, "ner", "wikigold", "CONLL-format", "data", "wikigold.conll.txt");
  return conllTexts("wikigold", file, WIKIGOLD, false);
}

/** Messages of social media, one text a message. */
export async function wnutTexts(goldDir: string, part: "train" | "dev"): Promise<NameText[]> {
  const file = join(goldDir, "ner", "wnut17", part === "train" ? "wnut17train.conll" : "emerging.dev.conll");
  return conllTexts(`wnut17 ${part}`, file, WNUT, true);
}

/** One token and its tag in a line; an empty line ends a sentence. */
async function conllTexts(
  set: string,
  file: string,
  typeNames: Readonly<Record<string, NameType>>,
  eachSentence: boolean,
): Promise<NameText[]> {
  if (!existsSync(file)) return [];
  const texts: NameText[] = [];
  let sentences: string[][] = [];
  let tags: string[] = [];
  let sentence: string[] = [];
  const flush = (): void => {
    if (sentence.length > 0) sentences.push(sentence);
    sentence = [];
    if (sentences.length > 0) texts.push(taggedText(set, `${texts.length}`, sentences, tags, typeNames));
    [sentences, tags] = [[], []];
  };
  for (const line of (await readFile(file, "utf8")).split("\n")) {
    const [word, tag] = line.trimEnd().split(/[ \t]/);
    if (word === "-DOCSTART-") flush();
    else if (word === undefined || word === "" || tag === undefined) {
      if (eachSentence) flush();
      else if (sentence.length > 0) sentences.push(sentence);
      sentence = [];
    } else {
      sentence.push(word);
      tags.push(tag);
    }
  }
  flush();
  return texts;
}

function taggedText(
  set: string,
  name: string,
  sentences: readonly (readonly string[])[],
  tags: readonly string[],
  typeNames: Readonly<Record<string, NameType>>,
): NameText {
  const { text, places } = untokenize(sentences);
  const starts = new Set<number>();
  let count = 0;
  for (const sentence of sentences) {
    starts.add(count);
    count += sentence.length;
  }
  const gold: GoldName[] = [];
  let open: { start: number; end: number; type: string } | undefined;
  const close = (): void => {
    if (open !== undefined) gold.push({ start: open.start, end: open.end, type: typeNames[open.type] ?? "other" });
    open = undefined;
  };
  for (const [index, tag] of tags.entries()) {
    const [position, ...rest] = tag.split("-");
    const type = rest.join("-");
    const place = places[index]!; // one for each token
    if (open !== undefined && (position !== "I" || type !== open.type || starts.has(index))) close();
    if (position === "O") continue;
    if (open === undefined) open = { ...place, type };
    else open = { ...open, end: place.end };
  }
  close();
  return { set, name, text, gold, annotatedTo: text.length };
}
