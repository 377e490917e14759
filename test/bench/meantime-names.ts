// The names in the MEANTIME articles (NewsReader, CC BY 4.0), taken out of the noun phrases that are marked there.

import { type GoldName, NAME_TYPES, type NameText } from "./name-text.ts";
import { untokenize } from "./untokenize.ts";
import { unescapeXml, xmlAttribute } from "./xml.ts";

interface Marked {
  /** Tokens `from` (included) to `to` (excluded). */
  readonly from: number;
  readonly to: number;
  /** NAM: a name; PRE.NAM: a name before a noun; empty or another: often a phrase without a name. */
  readonly syntax: string;
  readonly entity: Entity | undefined;
}

interface Entity {
  readonly id: string;
  readonly type: string;
  /** Words of the name that the annotators gave the thing referred to. */
  readonly words: ReadonlySet<string>;
  readonly initials: string;
}

interface Article {
  readonly name: string;
  readonly tokens: readonly string[];
  readonly text: string;
  readonly places: readonly { readonly start: number; readonly end: number }[];
  readonly annotatedTo: number;
  readonly marked: readonly Marked[];
}

/**
 * MEANTIME marks noun phrases; this takes the name out of each, by the phrase and the annotators' own data, never by what a
 * reader finds. A phrase is cut into its stretches of capitalised words (a comma, a bracket, "'s" and words in lower case end
 * one, save "of the" and the like). The name is the stretch that shares most words, or the initials, with the name that the
 * annotators gave the thing referred to; of a person's only the words that do, so titles fall away. PRE.NAM counts where
 * the same words are elsewhere a name of the same thing or share its words ("GM shares"), so adjectives ("American") stay
 * open. Phrases of other syntax count only when they hold, word for word, a name of the same thing. What remains is flat: of
 * two names one in the other the longer stands. Products and shares are "other". Only title, date line and the first
 * four or five sentences are annotated.
 */
export function meantimeNames(files: readonly (readonly [string, string])[]): NameText[] {
  const articles = files.map(([name, xml]) => readArticle(name, xml));
  const known = new Map<string, Set<string>>(); // names by what they refer to
  const typeOfName = new Map<string, string>();
  for (const article of articles) {
    for (const marked of article.marked) {
      if (marked.syntax !== "NAM" || marked.entity === undefined) continue;
      const name = nameIn(article.tokens, marked);
      if (name === undefined) continue;
      const words = article.tokens.slice(name.from, name.to).join(" ");
      const names = known.get(marked.entity.id) ?? new Set();
      known.set(marked.entity.id, names.add(words));
      typeOfName.set(words, marked.entity.type);
    }
  }
  return articles.map((article) => ({
    set: "meantime",
    name: article.name,
    text: article.text,
    gold: goldNames(article, known, typeOfName),
    annotatedTo: article.annotatedTo,
  }));
}

function goldNames(
  { tokens, marked: all, places }: Article,
  known: ReadonlyMap<string, ReadonlySet<string>>,
  typeOfName: ReadonlyMap<string, string>,
): GoldName[] {
  const found: { from: number; to: number; type: GoldName["type"] }[] = [];
  for (const marked of all) {
    const { syntax, entity } = marked;
    if (/^(?:NOM|PRE\.NOM|PRO|PTV|ARC|HLS|CONJ)$/.test(syntax)) continue;
    const name = nameIn(tokens, marked);
    if (name === undefined) continue;
    const words = tokens.slice(name.from, name.to).join(" ");
    const isKnown = entity !== undefined && (known.get(entity.id)?.has(words) ?? false);
    if (syntax !== "NAM" && syntax !== "PRE.NAM" && !isKnown) continue;
    const type = entity?.type ?? typeOfName.get(words);
    const unnamed = name.shared === 0 && (type === "PER" || (syntax === "PRE.NAM" && !isKnown) || isAdjective(words));
    const open = type === undefined || unnamed || words.includes(" and ") !== (entity?.words.has("and") ?? false);
    const item = { type: open ? undefined : (NAME_TYPES.find((one) => one === type) ?? "other") } as const;
    found.push({ from: name.from, to: name.to, ...item });
    // "Royal Harbor Force ( RHF": the short form in brackets is a name of its own
    if (tokens[name.to] === "(" && name.to + 1 < marked.to && /^\p{Lu}{2,}$/u.test(tokens[name.to + 1]!))
      found.push({ from: name.to + 1, to: name.to + 2, ...item });
  }
  // longest first; of one length a type of ours before others
  const rank = (type: GoldName["type"]): number => (type === undefined ? 2 : type === "other" ? 1 : 0);
  found.sort(
    (a, b) =>
      Math.min(rank(a.type), 1) - Math.min(rank(b.type), 1) ||
      b.to - b.from - (a.to - a.from) ||
      rank(a.type) - rank(b.type),
  );
  const taken = new Set<number>();
  const gold: GoldName[] = [];
  for (const { from, to, type } of found) {
    let free = true;
    for (let i = from; i < to; i++) free &&= !taken.has(i);
    if (!free) continue;
    for (let i = from; i < to; i++) taken.add(i);
    gold.push({ start: places[from]!.start, end: places[to - 1]!.end, type }); // inside the article
  }
  return gold.sort((a, b) => a.start - b.start);
}

type Stretch = { from: number; to: number; shared: number };

function nameIn(tokens: readonly string[], { from, to, entity }: Marked): Stretch | undefined {
  let best: Stretch | undefined;
  let ended = false; // what follows a comma, a bracket or a preposition is no longer the phrase's own name
  for (let i = from; i < to;) {
    if (!isNameWord(tokens[i]!)) {
      ended ||= best !== undefined && /^(?:[,(]|in|near|at|on|which|who|that|with|from)$/.test(tokens[i]!);
      i++;
      continue;
    }
    const end = stretchEnd(tokens, i, to, entity);
    const stretch = entity === undefined ? { from: i, to: end, shared: 0 } : fitted(tokens, i, end, entity);
    if (
      stretch !== undefined &&
      (best === undefined || stretch.shared > best.shared || (stretch.shared === best.shared && !ended))
    )
      best = stretch;
    i = end;
  }
  return best;
}

/** "German", "Irish", where the thing is called "Germany" or "Ireland". */
function isAdjective(words: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:an|ish|ese|ch|i)$/u.test(words);
}

function isNameWord(token: string): boolean {
  return /^[\p{Lu}\d]/u.test(token)
    ? !/^(?:The|A|An|\d+|\d+\p{Ll}{2,})$/u.test(token)
    : /^(?:al|de|i)-?\p{Lu}/u.test(token);
}

function stretchEnd(tokens: readonly string[], from: number, to: number, entity: Entity | undefined): number {
  let end = from + 1;
  while (end < to) {
    if (isNameWord(tokens[end]!) || /^\d+$/.test(tokens[end]!)) end++;
    else {
      let next = end;
      while (next < to && /^(?:of|for|the|de|la|van|von|bin|al|&|-|')$/.test(tokens[next]!)) next++;
      if (
        next === end &&
        tokens[end] === "and" &&
        entity !== undefined &&
        entity.words.has(plain(tokens[end - 1]!)) &&
        entity.words.has("and")
      )
        next++;
      if (next === end && tokens[end] === "," && /^(?:Inc|Ltd|LLC|Jr)\.?$/.test(tokens[end + 1] ?? "")) next++;
      if (next === end || next >= to || !isNameWord(tokens[next]!)) break;
      end = next + 1;
    }
  }
  return end;
}

/** A person's name without the words around it; of other names the whole stretch. */
function fitted(
  tokens: readonly string[],
  from: number,
  to: number,
  { type, words, initials }: Entity,
): Stretch | undefined {
  const has = (i: number): boolean => words.has(plain(tokens[i]!)); // inside the stretch
  let shared = 0;
  for (let i = from; i < to; i++) if (has(i)) shared++;
  const letters = tokens
    .slice(from, to)
    .join("")
    .replace(/[^\p{L}]/gu, "");
  if (shared === 0 && letters.length > 1 && letters === letters.toUpperCase() && initials.startsWith(letters))
    shared = 1;
  if (type !== "PER" || shared === 0) return { from, to, shared };
  let [first, last] = [from, to];
  while (!has(first)) first++;
  while (!has(last - 1) && !/^(?:Jr|Sr)\.?$/.test(tokens[last - 1]!)) last--;
  return { from: first, to: last, shared };
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\d]/gu, "");
}

function readArticle(name: string, xml: string): Article {
  const ids = new Map<string, number>();
  const tokens: string[] = [];
  const sentences: string[][] = [];
  for (const match of xml.matchAll(/<token number="\d+" sentence="(\d+)" t_id="(\d+)">([^<]*)<\/token>/g)) {
    const sentence = Number(match[1]);
    while (sentences.length <= sentence) sentences.push([]);
    ids.set(match[2]!, tokens.length);
    tokens.push(unescapeXml(match[3]!));
    sentences[sentence]!.push(tokens.at(-1)!); // both just made
  }
  const { text, places } = untokenize(sentences);
  const entities = new Map<string, Entity>();
  for (const match of xml.matchAll(/<ENTITY ([^>]*?)\/?>/g)) {
    const printed = unescapeXml(xmlAttribute(match[1]!, "TAG_DESCRIPTOR"));
    const words = printed.replace(/[()[\]]/g, " ").split(/[\s,'’]+/);
    entities.set(xmlAttribute(match[1]!, "m_id"), {
      id: xmlAttribute(match[1]!, "instance_id") || `${name} ${xmlAttribute(match[1]!, "m_id")}`,
      type: xmlAttribute(match[1]!, "ent_type"),
      words: new Set(words.map(plain).filter((word) => word !== "")),
      initials: words
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word[0])
        .join(""),
    });
  }
  const refersTo = new Map<string, string>();
  for (const match of xml.matchAll(/<REFERS_TO[^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
    const target = /<target m_id="(\d+)"/.exec(match[1]!)?.[1] ?? "";
    for (const source of match[1]!.matchAll(/<source m_id="(\d+)"/g)) refersTo.set(source[1]!, target);
  }
  const marked: Marked[] = [];
  for (const match of xml.matchAll(/<ENTITY_MENTION([^>]*)>([\s\S]*?)<\/ENTITY_MENTION>/g)) {
    const at = [...match[2]!.matchAll(/t_id="(\d+)"/g)].flatMap((found) => ids.get(found[1]!) ?? []);
    if (at.length === 0) continue;
    const entity = entities.get(refersTo.get(xmlAttribute(match[1]!, "m_id")) ?? "");
    marked.push({
      from: Math.min(...at),
      to: Math.max(...at) + 1,
      syntax: xmlAttribute(match[1]!, "syntactic_type"),
      entity,
    });
  }
  const annotated = sentences.slice(0, 6).reduce((sum, sentence) => sum + sentence.length, 0);
  return { name, tokens, text, places, annotatedTo: places[annotated - 1]?.end ?? 0, marked };
}
