// What is claimed in a proceeding and under which law, what is asked for, who must prove what, and by which standard.

import type { Span } from "../../base/base.ts";
import type { CitationMention, FoundPart, FoundStatement, LawMention } from "../../record/record.ts";
import { matchesOf } from "./matches.ts";
import type { Placing } from "./proceeding-place.ts";
import type { Line, Scene } from "./proceeding-scene.ts";
import { ORGANIZATION, PERSON } from "./proceeding-shape.ts";
import { isSure } from "./proceeding-scene.ts";
import { entryOf, type Said, statementOf } from "./proceeding-statement.ts";

const PLEADING =
  "(?:(?:habeas |amended |federal |civil |class[- ]action |foia )*(?:petition|complaint|lawsuit|suit|action|motion|appeal|claim|application|filing|case)s?)";
/** "The petition alleges that his detention violates the Due Process Clause and the Act". */
const VIOLATES = new RegExp(
  `\\b(?:${PLEADING}|he|she|they|petitioners?|plaintiffs?|lawyers|attorneys|${PERSON}|${ORGANIZATION})(?:,? [^.;]{0,60})? (?:alleg|argu|claim|contend|assert|maintain|stat|charg|say)(?:es|s|ed|ing|e)?\\b[^.;]{0,220}?\\b(?:violat(?:es|ed|ing|e|ions? of)|(?:is|was|are) (?:in violation of|contrary to|unlawful under|barred by)|in breach of) (?<what>[^.;]{3,200})`,
  "g",
);
const UNDER = new RegExp(
  `\\b(?:brought|filed|sues|sued|sue|suing)\\b[^.;]{0,120}? under (?:the )?(?<what>[^.;]{3,160})`,
  "g",
);
/** "seeking his release", "asks the court to order a hearing". */
const SEEKS = new RegExp(
  `\\b${PLEADING}\\b(?: (?:for|of|on behalf of|by|against|in|filed|under|with|that|which)\\b[^.;,]{0,110}?)?,? (?:that |which )?(?:seek(?:s|ing)?|sought|ask(?:s|ed|ing) (?:the court )?(?:for|to)|request(?:s|ed|ing)|demand(?:s|ed|ing)|pray(?:s|ing) for) (?<what>[^.;,]{4,140}?)(?=[.;,]|$| (?:and (?:is|was|has|are|will|said)|after|before|which|who|because|while)\\b)`,
  "g",
);
const WRIT = /\bpetitions? for (?:a )?(?<what>writs? of (?:habeas corpus|mandamus|certiorari|coram nobis))/g;

const PARTY =
  "(?:the )?(?:(?:u\\.?s\\.? |federal |state )?government|respondents?|petitioners?|plaintiffs?|defendants?|prosecution|department(?: of homeland security)?|dhs|ice|state|agency|agencies|applicants?|detainees?|noncitizens?|aliens?|requesters?|he|she|" +
  `${PERSON})`;
const BEARS = new RegExp(
  `(?<party>${PARTY}) (?:also |still |then |now |therefore )*(?:bears?|bore|carr(?:ies|ied|y)|has|had|have|must (?:bear|carry|meet|satisfy)) (?:the|its|his|her|a|an) (?:[a-z]+ )?burden`,
  "g",
);
const RESTS = new RegExp(
  `\\bburden(?: of (?:proof|persuasion|production))? (?:[a-z]+ )?(?:is|was|rests|rested|lies|lay|falls|fell|is placed|was placed|shifts|shifted) (?:squarely )?(?:on|upon|with|to) (?<party>${PARTY})`,
  "g",
);
const MUST_PROVE = new RegExp(
  `(?<party>${PARTY}) (?:is|was|are|were|has|had|have|must|would have|will have|failed|fails|did not|has not|had not|has failed|had failed)(?: now| still| therefore)? ?(?:required |obliged |obligated )?(?:to )?(?:prov|show|establish|demonstrat|justif|meet|support)(?:e|en|n|y|ed)?\\b`,
  "g",
);
const STANDARDS: readonly (readonly [value: string, words: RegExp])[] = [
  ["clear, unequivocal and convincing evidence", /\bclear,? unequivocal,? and convincing\b/],
  ["clear and convincing evidence", /\bclear and convincing\b/],
  ["preponderance of the evidence", /\bpreponderance\b/],
  ["beyond a reasonable doubt", /\bbeyond a(?:ny)? reasonable doubt\b/],
  ["probable cause", /\bprobable cause\b/],
  ["more likely than not", /\bmore likely than not\b/],
  ["clear probability", /\bclear probability\b/],
  ["substantial evidence", /\bsubstantial evidence\b/],
  ["some evidence", /\bsome evidence standard\b/],
  ["well-founded fear", /\bwell-founded fear\b/],
  ["reasonable belief", /\breasonable belief\b/],
];
const STANDARD_IS =
  /\b(?:standard(?: of (?:proof|review))?|burden(?: of proof)?|test)\b[^.;]{0,30}\b(?:is|was|of|under)\b/;
const WORTH_LOOKING =
  /\b(?:violat|unlawful|contrary|barred|breach|under|seek|sought|ask|request|demand|pray|writ|burden|prov|show|establish|demonstrat|justif|meet|support|standard)/;

export function claimStatements(
  scene: Scene,
  placing: Placing,
  laws: readonly (LawMention | CitationMention)[],
): FoundStatement[] {
  const found: FoundStatement[] = [];
  const seen = new Set<string>();
  let nextLaw = 0;
  for (const line of scene.lines) {
    while (nextLaw < laws.length && laws[nextLaw]!.end <= line.start) nextLaw++; // in range by the test
    const words = scene.shape.slice(line.start, line.end);
    if (!WORTH_LOOKING.test(words)) continue;
    const own: (LawMention | CitationMention)[] = [];
    for (let i = nextLaw; i < laws.length && laws[i]!.start < line.end; i++) own.push(laws[i]!); // i < length
    for (const said of [
      ...claimsIn(scene, line, words, own),
      ...reliefIn(scene, line, words),
      ...burdensIn(scene, line, words),
    ]) {
      const placed = placing.at(line, said);
      if (placed === undefined || !isSure(placed)) continue;
      const key = JSON.stringify([
        line.section?.start,
        entryOf(placed.matter).name,
        said.slot,
        said.value.toLowerCase(),
      ]);
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(statementOf(scene, placed, said));
    }
  }
  return found;
}

function spanOf(line: Line, match: RegExpMatchArray): Span {
  const start = line.start + (match.index ?? 0);
  return { start, end: start + match[0].length };
}

/** Where a group of a match stands; it is the last thing that the match holds. */
function groupSpan(line: Line, match: RegExpMatchArray, group: string): Span {
  const words = match.groups?.[group] ?? "";
  const start = line.start + (match.index ?? 0) + match[0].lastIndexOf(words);
  return { start, end: start + words.length };
}

function claimsIn({ text }: Scene, line: Line, words: string, laws: readonly (LawMention | CitationMention)[]): Said[] {
  const found: Said[] = [];
  for (const pattern of [VIOLATES, UNDER])
    for (const match of matchesOf(pattern, words)) {
      const what = groupSpan(line, match, "what");
      const whole = spanOf(line, match);
      const named = laws.filter(({ start, end }) => start >= what.start - 4 && end <= what.end + 4);
      for (const law of named)
        found.push({
          ...whole,
          slot: "claim",
          value: text.slice(law.start, law.end).replace(/\s+/g, " ").replace(/^the /i, ""),
          modality: "alleged",
        });
      if (named.length === 0 && pattern === VIOLATES)
        found.push({
          ...whole,
          slot: "claim",
          value: text
            .slice(what.start, what.end)
            .replace(/\s+/g, " ")
            .replace(/["”’,]+$/, ""),
          modality: "alleged",
        });
    }
  return found;
}

function reliefIn({ text }: Scene, line: Line, words: string): Said[] {
  return [...matchesOf(SEEKS, words), ...matchesOf(WRIT, words)].flatMap((match) => {
    const what = groupSpan(line, match, "what");
    const value = text
      .slice(what.start, what.end)
      .replace(/\s+/g, " ")
      .replace(/["”’,]+$/, "")
      .trim();
    // what a motion asks of the other side is no relief
    return /^(?:and|to the|more|further|an? answer)\b/.test(value)
      ? []
      : [{ ...spanOf(line, match), slot: "relief", value, modality: "hypothetical" as const }];
  });
}

function burdensIn({ text }: Scene, line: Line, words: string): Said[] {
  const found: Said[] = [];
  const standard = STANDARDS.flatMap(([value, pattern]) => {
    const match = pattern.exec(words);
    return match === null
      ? []
      : [{ value, start: line.start + match.index, end: line.start + match.index + match[0].length }];
  });
  const [only] = standard;
  const measure: FoundPart[] = standard.length === 1 && only !== undefined ? [{ slot: "standard", ...only }] : [];
  for (const pattern of [BEARS, RESTS, MUST_PROVE])
    for (const match of matchesOf(pattern, words)) {
      if (pattern === MUST_PROVE && measure.length === 0) continue;
      const at = spanOf(line, match);
      const { party = "" } = match.groups ?? {};
      const from = line.start + (match.index ?? 0) + match[0].indexOf(party);
      const value = text
        .slice(from, from + party.length)
        .replace(/\s+/g, " ")
        .replace(/^the /i, "");
      if (/^(?:he|she)$/i.test(value) && pattern === MUST_PROVE) continue;
      if (found.some((one) => one.start === at.start)) continue;
      found.push({
        ...at,
        end: Math.max(at.end, ...measure.map(({ end }) => end)),
        slot: "burden",
        value,
        parts: measure,
      });
    }
  if (found.length === 0 && only !== undefined && measure.length === 1 && STANDARD_IS.test(words))
    found.push({ start: only.start, end: only.end, slot: "standard", value: only.value });
  return found;
}
