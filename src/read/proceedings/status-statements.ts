// How a proceeding stands, and how one led to another, as a text tells it. What is asked for or feared is no status.

import { type Span, spanAt } from "../../base/base.ts";
import type { ForumKind, FoundStatement } from "../../record/record.ts";
import { dayIn } from "./proceeding-days.ts";
import { matchesOf } from "./matches.ts";
import type { Placing } from "./proceeding-place.ts";
import type { Line, PlacedMatter, Scene } from "./proceeding-scene.ts";
import { ANY_NAME, PERSON } from "./proceeding-shape.ts";
import { entryOf, statementOf } from "./proceeding-statement.ts";

const THING =
  "(?:(?:habeas|corpus|extradition|removal|deportation|immigration|foia|asylum|criminal|federal|bond|class[- ]action|records) )*(?:petition(?: for (?:a )?(?:writ of )?[a-z]+(?: corpus)?)?|case|proceedings?|suit|lawsuit|complaint|action|appeal|application|extradition(?: request)?|request for extradition|certification)";
const DONE =
  "granted|denied|dismissed|rejected|refused|affirmed|reversed|vacated|remanded|stayed|closed|terminated|sealed|unsealed|reopened|transferred|consolidated|withdrawn|settled|certified|won|lost|thrown out|dropped|quashed|upheld|overturned|filed|argued";
/** "the petition was denied", "his appeal is pending". */
const PASSIVE = new RegExp(
  `\\b(?<thing>${THING})(?: (?:of|against|for|by|filed by) (?:the )?${ANY_NAME}{1,40}?)?(?: \\([^)]{3,60}\\))?,? (?:which )?(?:(?:was|were|is|are|has been|have been|had been|remains?|being) )+(?:\\w+ly |now |still |later |then |also )*(?<done>${DONE}|pending|on appeal|ongoing|open)\\b(?! (?:to|in) (?:dismiss|answer))`,
  "g",
);
/** "denied the petition", "declined to certify his extradition". */
const ACTIVE = new RegExp(
  `\\b(?<done>granted|den(?:ied|ies)|dismissed|rejects?|rejected|refused to (?:certify|recommend|allow|approve|order|grant)|declin(?:ed|ing) to (?:certify|recommend|allow|approve|order|grant|extradite)|affirmed|reversed|vacated|remanded|stayed|closed|terminated|sealed|reopened|threw out|tossed(?: out)?|quashed|certified|won)(?: ${PERSON})? (?:(?:the|his|her|their|its|an?|that|this|any|${PERSON}'s?|[a-z.]+'s) )?(?:[a-z-]+ ){0,2}?(?<thing>${THING})\\b(?! to (?:dismiss|stay|reopen))`,
  "g",
);
/** "his pending petition"; "stayed pending appeal" is another thing. */
const PENDING = new RegExp(
  `(?:\\b(?:an?|the|his|her|their|its|this|two|has|have|another|other|[a-z]+'s) (?:[a-z]+ )?(?:pending|ongoing|current) (?<thing>${THING})|\\b(?:pending|ongoing) (?<things>${THING}) (?:is|are|was|were|before)\\b)`,
  "g",
);
const GOES_ON =
  /\b(?:the |his |her |their )?(?<thing>case|suit|lawsuit|petition) (?:will |can |may |now |therefore )*(?:go(?:es)? on|go forward|proceeds?|continues?|move forward)\b/g;
/** "put into deportation proceedings" */
const PUT_INTO =
  /\b(?:put|placed|thrown|forced) (?:in|into|in to) (?<thing>(?:deportation|removal|immigration|extradition|bond) (?:court )?proceedings)/g;
const FILED = new RegExp(
  `\\bfiled (?:a |an |his |her |their |its )?(?:[a-z-]+ ){0,2}?(?<thing>petition for (?:a )?(?:writ of )?[a-z]+(?: corpus)?|habeas petition|foia (?:law)?suit|(?:federal )?lawsuit|complaint|class action(?: lawsuit)?|notice of appeal|appeal)\\b`,
  "g",
);
/** "granting him withholding of removal": the relief, and not the removal that was asked for. */
const RELIEF = new RegExp(
  `\\bgrant(?:ed|ing|s)? (?:(?:mr|ms|mrs|dr)\\.? )?(?:${PERSON} |him |her |them )?(?:["']|protection under (?:the )?)?(?<thing>withholding(?: of removal)?|relief from removal|asylum|protection|cancellation of removal|convention against|bond)`,
  "g",
);
/** "ORDER granting in part 1 Petition": an entry of a docket, or the title of an order. */
const ORDER = new RegExp(
  `\\border (?:and [a-z]+ )?(?<done>granting|denying|dismissing|remanding|staying|closing|transferring)(?: in part)?(?: and (?:granting|denying) in part)?(?: as moot)? (?:the |petitioner's |\\[?\\d{1,4}\\]? )?(?<thing>${THING})`,
  "g",
);
const DISMISSAL_DENIED = /\b(?:denied|denies|rejected|refused)\b[^.;]{0,60}\bmotion(?: to dismiss)?\b/;

const STATUS: readonly (readonly [words: RegExp, status: string])[] = [
  [/^(?:den|reject|refus|declin|threw|tossed|thrown|quash|lost)/, "denied"],
  [/^(?:grant|certif)/, "granted"],
  [/^won/, "won"],
  [/^(?:dismiss|drop)/, "dismissed"],
  [/^(?:affirm|upheld)/, "affirmed"],
  [/^(?:revers|vacat|overturn)/, "reversed"],
  [/^remand/, "remanded"],
  [/^stay/, "stayed"],
  [/^(?:clos|terminat)/, "closed"],
  [/^unseal/, "unsealed"],
  [/^seal/, "sealed"],
  [/^reopen/, "reopened"],
  [/^transfer/, "transferred"],
  [/^consolidat/, "consolidated"],
  [/^withdr/, "withdrawn"],
  [/^settl/, "settled"],
  [/^filed/, "filed"],
  [/^on appeal/, "on appeal"],
  [/^(?:pending|ongoing|open|argued)/, "pending"],
];

/** How it stood when the text was written: the days that stand beside are of something else. */
const STANDING: ReadonlySet<string> = new Set(["pending", "on appeal"]);

/** Extradition and removal are what the other side asks for: "won" tells of whose side the text is. */
const ASKED_BY_STATE: ReadonlySet<ForumKind> = new Set(["extradition", "removal"]);

/** Every pattern of this file asks for one of these. */
const WORTH_LOOKING =
  /petition|case|proceeding|suit|complaint|action|appeal|application|extradition|certification|withholding|relief from|asylum|protection|cancellation|convention|bond|motion|order|rul|direct|requir|remand|consolidated|related to|transferred/;

export function statusStatements(scene: Scene, placing: Placing): FoundStatement[] {
  const found: FoundStatement[] = [];
  const seen = new Set<string>();
  for (const line of scene.lines) {
    const words = scene.shape.slice(line.start, line.end);
    if (!WORTH_LOOKING.test(words)) continue;
    for (const { value, thing, at } of statusesIn(line, words)) {
      const clause = spanAt(scene.clauses, at.start);
      if (clause?.modality === "hypothetical" || clause?.modality === "alleged") continue;
      if (clause?.polarity === "negative" && !/^(?:declin|refus)/.test(scene.view.slice(at.start, at.end))) continue;
      const placed = placing.at(line, thing) ?? placing.at(line, at);
      if (placed === undefined || placed.by === "its document speaks of no other") continue;
      const status = value === "won" && ASKED_BY_STATE.has(placed.matter.kind ?? "civil") ? "denied" : value;
      const key = JSON.stringify([line.section?.start, entryOf(placed.matter).name, status]);
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(
        statementOf(scene, placed, {
          ...at,
          slot: "status",
          value: status,
          date: STANDING.has(status) ? undefined : dayIn(line),
        }),
      );
    }
    found.push(...leadingIn(scene, placing, line, words));
  }
  return found;
}

function* statusesIn(
  line: Line,
  words: string,
): Generator<{ readonly value: string; readonly thing: Span; readonly at: Span }> {
  const parts = (match: RegExpMatchArray): { readonly thing: Span; readonly at: Span } => {
    const start = line.start + (match.index ?? 0);
    const thing = match.groups?.["thing"] ?? match.groups?.["things"] ?? "";
    const from = start + match[0].lastIndexOf(thing);
    return { thing: { start: from, end: from + thing.length }, at: { start, end: start + match[0].length } };
  };
  for (const pattern of [PASSIVE, ACTIVE, ORDER])
    for (const match of matchesOf(pattern, words)) {
      const value = STATUS.find(([done]) => done.test(match.groups?.["done"] ?? ""))?.[1];
      if (value === undefined || /\bmotion\b/.test(match[0])) continue;
      const { thing, at } = parts(match);
      const rest = words.slice(at.end - line.start, at.end - line.start + 24);
      const isPartly = /^ in part\b/.test(rest) || / in part\b/.test(match[0]);
      // "denied in all other respects", "granted in part and denied in part": the rest of what was granted in part
      if (/^ (?:in all other respects|in other respects|otherwise|as to)\b/.test(rest)) continue;
      if (isPartly && value === "denied" && /\bgrant(?:ed|ing) in part\b/.test(words)) continue;
      yield { value: isPartly ? `${value} in part` : value, thing, at };
    }
  for (const match of [...matchesOf(PENDING, words), ...matchesOf(GOES_ON, words)])
    yield { value: "pending", ...parts(match) };
  for (const match of matchesOf(RELIEF, words)) yield { value: "relief granted", ...parts(match) };
  for (const match of matchesOf(PUT_INTO, words)) yield { value: "opened", ...parts(match) };
  for (const match of matchesOf(FILED, words)) yield { value: "filed", ...parts(match) };
  const kept = DISMISSAL_DENIED.exec(words);
  if (kept !== null && /\bmotion to dismiss\b|\bmoved to dismiss\b/.test(words)) {
    const at = { start: line.start + kept.index, end: line.start + kept.index + kept[0].length };
    yield { value: "pending", thing: at, at };
  }
}

interface Step {
  readonly words: RegExp;
  /** How the one led to the other. */
  readonly value: string;
}

const STEPS: readonly Step[] = [
  {
    words:
      /\b(?:order|rul|direct|requir|remand)(?:ed|es|s|ing)?\b[^.;]{0,120}?\b(?:new|another|second|renewed|fresh|adequate) (?:bond|bail|removal|merits|extradition|custody) hearing\b/,
    value: "ordered a new hearing",
  },
  {
    words:
      /\bremand(?:ed|s|ing)?\b[^.;]{0,60}?\bto (?:the )?(?:board|bia|immigration (?:judge|court)|district court|lower court|magistrate)/,
    value: "remanded",
  },
  {
    words:
      /\bappeal(?:ed|s|ing)\b[^.;]{0,80}?\b(?:decision|ruling|order|denial|judgment|verdict|dismissal)\b|\bappeal(?:ed|s)? (?:of|from) (?:the|that|this|his|her)\b/,
    value: "appealed",
  },
  {
    words: /\b(?:put|placed|thrown) (?:in|into) (?:deportation|removal|immigration|bond) (?:court )?proceedings\b/,
    value: "was followed by",
  },
  { words: /\bconsolidated with\b/, value: "consolidated with" },
  { words: /\brelated to (?:case|no\.|docket|\d)/, value: "related to" },
  { words: /\btransferred (?:from|to)\b/, value: "transferred" },
];
const BACKWARD = /^(?:appealed)$/;

/** Two proceedings of one sentence, and the words that say how they hang together. */
function leadingIn(scene: Scene, placing: Placing, line: Line, words: string): FoundStatement[] {
  const found: FoundStatement[] = [];
  const numbers = [...new Set(line.dockets.map(({ value }) => value))];
  for (const { words: pattern, value } of STEPS) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const at = { start: line.start + match.index, end: line.start + match.index + match[0].length };
    if (spanAt(scene.clauses, at.start)?.modality === "hypothetical") continue;
    const pair = pairOf(scene, placing, line, at, numbers);
    if (pair === undefined) continue;
    const [from, to] =
      BACKWARD.test(value) && pair.isAppealFirst ? [pair.second, pair.first] : [pair.first, pair.second];
    found.push(
      statementOf(scene, from, {
        start: Math.min(line.start, at.start),
        end: line.end,
        slot: "led to",
        value,
        date: dayIn(line),
        about: [{ ...entryOf(to.matter), as: "led to" }].map(({ kind, name, as }) => ({ kind, name, as })),
      }),
    );
  }
  return found;
}

interface Pair {
  readonly first: PlacedMatter;
  readonly second: PlacedMatter;
  readonly isAppealFirst: boolean;
}

function pairOf(scene: Scene, placing: Placing, line: Line, at: Span, numbers: readonly string[]): Pair | undefined {
  const [one, other] = numbers;
  if (numbers.length === 2 && one !== undefined && other !== undefined)
    return {
      first: { matter: { number: one }, by: "its words" },
      second: { matter: { number: other }, by: "its words" },
      isAppealFirst: false,
    };
  if (numbers.length > 0) return undefined;
  const kinds = [
    ...new Map(line.spoken.filter(({ isNamed }) => isNamed).map((spoken) => [spoken.kind, spoken])).values(),
  ];
  const person = (spoken: (typeof kinds)[number]): string | undefined => placing.personOf(line, spoken);
  const [a, b] = kinds;
  if (kinds.length === 2 && a !== undefined && b !== undefined) {
    const matter = (spoken: typeof a): PlacedMatter => ({
      matter: { kind: spoken.kind, person: person(spoken) },
      by: "its words",
    });
    return {
      first: matter(a),
      second: matter(b),
      isAppealFirst: a.kind === "appeal" || a.kind === "immigration appeal",
    };
  }
  // "ordered a new bond hearing": the proceeding of the order is that of the section or of the caption
  if (kinds.length !== 1 || a === undefined) return undefined;
  const around = placing.at({ ...line, spoken: [], dockets: [] }, at);
  if (around === undefined || around.matter.kind === a.kind) return undefined;
  return {
    first: around,
    second: { matter: { kind: a.kind, person: person(a) }, by: "its words" },
    isAppealFirst: false,
  };
}
