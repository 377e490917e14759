// Where a text says that it has something from: a speaker, a document that says so, another newsroom, an agency's credit.

import { compareSpans, type Span } from "../../base/base.ts";
import {
  isName,
  type Mention,
  type NamedSourceMention,
  type NameMention,
  type Reading,
  type UnnamedPersonMention,
} from "../../record/record.ts";
import { foldMarks } from "../../text/text.ts";
import { PUBLICATION_HEADS } from "../gazetteer/gazetteer-publications.ts";
import { SPEAKING_DOCUMENTS } from "../quotations/quotation-cues.ts";

type Named = NameMention | UnnamedPersonMention;
type Found = Pick<NamedSourceMention, "type" | "name" | "of"> & Span;

/** Words of a text that can speak, with what stands before it: "the committee's letter", "court documents". */
const DOCUMENTS = [...SPEAKING_DOCUMENTS].filter(
  (word) =>
    !/^(?:email|message|post|sign|ad|book|label|page|site|script|speech|clause|text|magazine|newspaper)s?$/.test(word),
);
const ARTICLES = "[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat|[Oo]ne";
const DOCUMENT = String.raw`(?:(?:${ARTICLES}|[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}'s?) (?:[\w'-]+ ){0,3}?|(?:[Cc]ourt|[Pp]olice|[Ll]egal|[Pp]ublic|[Ff]ederal|[Ss]tate|[Oo]fficial|[Ii]nternal|[Gg]overnment|[Mm]edical|[Jj]ail|[Pp]rison) )(?:${DOCUMENTS.join("|")}|records?|documents?|papers)`;
const CUES: readonly { readonly kind: "named" | "outlet" | "document"; readonly pattern: RegExp }[] = [
  { kind: "named", pattern: /\b(?:[Aa]ccording to|[Pp]er|[Cc]iting|[Aa]ttributed to)\s+/g },
  {
    kind: "outlet",
    pattern:
      /\b(?:told|spoke (?:to|with)|speaking (?:to|with)|in an interview (?:with|by|on)|(?:wrote|said) in an? (?:e-?mail|message|statement|letter|text) to|in an? (?:e-?mail|message|statement|letter) to|in comments to|in remarks to)\s+/g,
  },
  {
    kind: "outlet",
    pattern:
      /\b(?:[Aa]s|was|were|been|[Ff]irst|and|previously|originally|earlier) (?:first |previously |earlier |originally |also )?(?:reported|published|revealed|disclosed|broken) (?:\w+ )?(?:by|in|on)\s+/g,
  },
  {
    kind: "outlet",
    pattern:
      /\b(?:a|an|the|in|by) (?:report|story|article|investigation|interview|editorial|documentary|column)s? (?:by|in|from|on|published in|published by|that appeared in)\s+/g,
  },
  {
    kind: "document",
    pattern: new RegExp(
      String.raw`\b(${DOCUMENT})\s+(?:also |then |further |itself )?(?:says?|said|reads?|states?|stated|notes?|noted|adds?|added|alleges?|alleged|claims?|claimed|concludes?|concluded|found|finds?|shows?|showed|argues?|argued|explains?|explained|describes?|described)\b`,
      "g",
    ),
  },
  { kind: "document", pattern: new RegExp(String.raw`\b(?:[Ii]n|[Ff]rom) (${DOCUMENT})\b`, "g") },
];

/** "(AP) –" behind a dateline. */
const CREDIT_IN_BRACKETS =
  /(?:^|[A-Za-z.,] ?)\((AP|A\.P\.|Reuters|REUTERS|AFP|UPI|Bloomberg|EFE|dpa|DPA|ANSA|Xinhua|TASS|CNN|Associated Press|The Associated Press)\)\s{0,2}[-:]?/gm;
const CREDIT_IN_WORDS =
  /^[ \t]*(?:(?:By |With files from |Additional reporting by |Source: ?)?(?:The )?(Associated Press|Reuters|Agence France-Presse|Bloomberg News|Press Association|United Press International)(?: contributed to this (?:report|story|article)\.?)?)[ \t]*$|\b(?:The )?(Associated Press|Reuters|Agence France-Presse|Bloomberg|Press Association) contributed to this (?:report|story|article)|\b(?:originally|first) (?:appeared|published) (?:in|on|by|at) (?:the )?([A-Z][\w'&.-]*(?: [A-Z][\w'&.-]*){0,4})/gm;
const AGENCIES: Readonly<Record<string, string>> = {
  AP: "Associated Press",
  "A.P.": "Associated Press",
  "The Associated Press": "Associated Press",
  REUTERS: "Reuters",
  AFP: "Agence France-Presse",
  UPI: "United Press International",
  DPA: "dpa",
};

/** In order, each place once. `found` has what the readers of names, quotations and sections found; its sentences are English. */
export function findNamedSources(text: string, found: Reading): NamedSourceMention[] {
  const view = foldMarks(text);
  const named = namesByStart(found.mentions);
  const speaking = speakers(found.mentions);
  const out: Found[] = [...speaking, ...credits(view, found)];
  for (const sentence of found.sentences) {
    const line = view.slice(sentence.start, sentence.end);
    for (const { kind, pattern } of CUES)
      for (const match of line.matchAll(pattern)) {
        const one = sourceAt(match, kind, sentence, line, named);
        if (one !== undefined) out.push(one);
      }
  }
  return alone(out.sort(compareSpans), new Set(speaking)).map((one) => ({
    kind: "named source",
    quote: text.slice(one.start, one.end),
    ...one,
  }));
}

/** Those whose words are told or quoted, where the text itself says who speaks. */
function speakers(mentions: readonly Mention[]): Found[] {
  const kinds = new Map<string, NamedSourceMention["type"]>();
  for (const mention of mentions)
    if (isNamed(mention) && !kinds.has(mention.name)) kinds.set(mention.name, typeOf(mention));
  return mentions.flatMap((mention): Found[] => {
    if (mention.kind !== "quotation" && mention.kind !== "indirect speech") return [];
    const { speaker, joint = [], tier, start, end } = mention;
    if (speaker === undefined || tier !== "explicit") return [];
    const named = [speaker, ...joint].filter(({ name }) => !NO_SOURCE.test(name));
    return named.map(({ name, ...at }) => {
      const type = kinds.get(name) ?? typeOfWords(name);
      return {
        start: at.start,
        end: at.end,
        type: type === "outlet" ? "organization" : type,
        name,
        of: { start, end },
      };
    });
  });
}

/** Of an agency's credit everything in its section comes from it. */
function credits(view: string, { sections }: Reading): Found[] {
  const found: Found[] = [];
  let next = 0;
  const matches = [CREDIT_IN_BRACKETS, CREDIT_IN_WORDS].flatMap((pattern) => [...view.matchAll(pattern)]);
  for (const match of matches.sort((a, b) => a.index - b.index)) {
    const name = match.slice(1).find((group) => group !== undefined);
    if (name === undefined) continue;
    const start = match.index + match[0].indexOf(name);
    while (next + 1 < sections.length && sections[next]!.end <= start) next++; // next < length
    const section = sections[next] ?? { start: 0, end: view.length };
    const of = { start: section.start, end: section.end };
    found.push({ start, end: start + name.length, type: "wire", name: AGENCIES[name] ?? name, of });
  }
  return found;
}

/** A name behind the cue, else the words that describe the source; nothing where "according to" leads to no source. */
function sourceAt(
  match: RegExpExecArray,
  kind: (typeof CUES)[number]["kind"],
  sentence: Span,
  line: string,
  named: ReadonlyMap<number, Named>,
): Found | undefined {
  const of = { start: sentence.start, end: sentence.end };
  const after = match.index + match[0].length;
  if (kind === "document") {
    const name = match[1] ?? "";
    const start = sentence.start + match.index + match[0].indexOf(name);
    return { start, end: start + name.length, type: "document", name, of };
  }
  const lead = LEAD.exec(line.slice(after, after + LONGEST))?.[0] ?? "";
  const mention = named.get(sentence.start + after) ?? named.get(sentence.start + after + lead.length);
  if (mention !== undefined && kind === "named" && !TIME.test(line.slice(after))) {
    const word = DOCUMENT_BEHIND.exec(line.slice(mention.end - sentence.start))?.[0];
    if (word === undefined)
      return { start: mention.start, end: mention.end, type: typeOf(mention), name: mention.name, of };
  }
  if (kind === "outlet") {
    if (mention === undefined || !isOutlet(mention)) return undefined;
    return { start: mention.start, end: mention.end, type: "outlet", name: mention.name, of };
  }
  const words = DESCRIBED.exec(line.slice(after, after + LONGEST))?.[0].trimEnd() ?? "";
  if (words === "" || NO_SOURCE.test(words)) return undefined;
  const start = sentence.start + after;
  return { start, end: start + words.length, type: typeOfWords(words), name: words, of };
}

/** What a source is that has no name: told by the last word of its description. */
function typeOfWords(words: string): NamedSourceMention["type"] {
  const last = /[\p{L}-]+$/u.exec(words)?.[0].toLowerCase() ?? "";
  if (SPEAKING_DOCUMENTS.has(last) || /^(?:records?|papers?|data|figures|testimony)$/.test(last)) return "document";
  return BODIES.test(last) ? "organization" : "person";
}

const BODIES =
  /^(?:government|court|department|agency|office|committee|council|ministry|police|company|board|commission|group|campaign|union|embassy|administration|army|military|bank|firm|hospital|university|school|association|coalition|senate|house|congress|parliament|bureau|clinic)$/;

const LONGEST = 90;
/** Titles and articles before a name. */
const LEAD = /^(?:(?:the|The|a|an|his|her|its|their|[a-z][\w'-]{1,20}) ){1,5}/;
const TIME = /^(?:day|week|month|year|hour|person|capita|cent|annum|diem|se)\b/;
/** "according to the Guild's letter" */
const DOCUMENT_BEHIND = new RegExp(String.raw`^'s? (?:[\w-]+ ){0,3}?(?:${DOCUMENTS.join("|")})\b`);
/** Words up to where the clause ends. */
const DESCRIBED =
  /^(?:(?!(?:who|that|which|and|or|but|when|where|as|while|in|on|at|from|for|to|with|by|filed|released|obtained|said|says|was|were|is|are|has|had|have)\b)[\w'&-]+ ?){1,8}/;
const NO_SOURCE =
  /^(?:plan|plans|schedule|law|law's|rule|rules|custom|need|his|her|their|its|this|that|it|them|him|whether|how|what|age|size|tradition|day|week|month|year|hour|person|capita|cent|annum|se|diem)$|\b(?:plan|plans|schedule|expectations|needs?|tradition|custom|size|age|ability|order of)$/i;

function isNamed(mention: Mention): mention is Named {
  return isName(mention) || mention.kind === "unnamed person";
}

function typeOf(mention: Named): NamedSourceMention["type"] {
  if (mention.kind === "person" || mention.kind === "unnamed person") return "person";
  return mention.kind === "organization" && mention.type === "publication" ? "outlet" : "organization";
}

/** A name that stands alone in a short text may be taken for a person's; its last word tells. */
function isOutlet(mention: Named): boolean {
  if (mention.kind === "unnamed person") return false;
  const isPublication = mention.kind === "organization" && mention.type === "publication";
  return isPublication || PUBLICATION_HEADS.has(/\S+$/.exec(mention.name)?.[0] ?? "");
}

function namesByStart(mentions: readonly Mention[]): Map<number, Named> {
  const named = new Map<number, Named>();
  for (const mention of mentions) if (isNamed(mention) && !named.has(mention.start)) named.set(mention.start, mention);
  return named;
}

/** A speaker stands for what is said alone; of the rest each place stands once. */
function alone(found: readonly Found[], speaking: ReadonlySet<Found>): Found[] {
  const taken = new Set([...speaking].map(({ end }) => end));
  const told = new Set<string>();
  return found.filter((one) => {
    const key = `${one.end} ${one.of.start} ${one.of.end}`;
    if (told.has(key) || (!speaking.has(one) && taken.has(one.end))) return false;
    told.add(key);
    return true;
  });
}
