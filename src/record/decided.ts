// What was decided of which matter, as words tell it: "denied the extradition request", "ordered her release". And what sort of court
// the words name. By these two rulings told in different words are known to be one, or known to be two. Patterns for folded text.

import { fold } from "../text/text.ts";

/** A matter with what became of it. Only what hardly happens twice in a case is here; of motions there are many. */
export type Decided = `${Matter} ${Result}`;
export type Matter =
  | "extradition"
  | "relief from removal"
  | "removal"
  | "bond"
  | "petition for review"
  | "petition"
  | "stay of removal"
  | "injunction"
  | "charges"
  | "release"
  | "detention"
  | "hearing";
export type Result = "granted" | "denied" | "dismissed" | "ordered" | "granted in part" | "denied in part";

const REQUEST = "(?: (?:requests?|petitions?|applications?|claims?|motions?|bids?|cases?|proceedings?|orders?))?";
/** The more particular first. */
const MATTERS: readonly (readonly [Matter, string])[] = [
  ["stay of removal", "stay of (?:removal|deportation|extradition)"],
  [
    "relief from removal",
    `(?:asylum|withholding of (?:removal|deportation)|relief from (?:removal|deportation)|cancellation of removal|(?:relief|protection) under the convention against torture)${REQUEST}`,
  ],
  ["extradition", `extradit(?:ion|ability|e|ed)${REQUEST}`],
  ["petition for review", "petitions? for review"],
  ["petition", "(?:habeas(?: corpus)?(?: petition)?|(?:petition for )?(?:a )?writ of habeas corpus|petition)"],
  ["bond", `(?:bond|bail)(?! (?:hearing|review|conditions?)\\b)${REQUEST}`],
  ["injunction", "(?:(?:preliminary |permanent )?injunction|(?:temporary )?restraining order)"],
  ["charges", "(?:criminal )?(?:charges?|indictment)"],
  ["removal", `(?:removal|deportation)(?! (?:hearing|officer)\\b)${REQUEST}`],
];
const MATTER = MATTERS.map(([, words]) => words).join("|");

const DENIED =
  "den(?:ied|ies|ying)|reject(?:ed|s|ing)|refus(?:ed|es|ing)|turn(?:ed|s) down|threw out|toss(?:ed|es) out";
const DISMISSED = "dismiss(?:ed|es|ing)|quash(?:ed|es|ing)";
const GRANTED = "grant(?:ed|s|ing)|approv(?:ed|es|ing)|certif(?:ied|ies|ying)";
/** "granting in part and denying in part" */
const PART = `(?<part>,? in part(?: only)?(?:,? (?:and|but) (?<more>${DENIED}|${DISMISSED}|${GRANTED})(?: (?:it|them))?,? in part)?)?`;
const REFUSED_TO =
  "(?:refus|declin)(?:ed|es|ing) to (?:[a-z]+ly )?(?:allow|recommend|certify|approve|grant|authori[sz]e|permit|order|issue|(?=extradite))";
/** What stands between the verb and its matter without being another matter. */
const WAY =
  "(?: (?!(?:and|but|or|after|because|when|while|who|which|that|until|pending|before|as|if|motion|stay|dismiss|reopen|reconsider\\w*|compel|seal|vacate|appeal|objections?|continuance|discovery|expedite\\w*|extend|extension)\\b)[a-z0-9'§()[\\].-]+){0,10}?";
const NOT_YET =
  "(?<!\\b(?:not|never|no|to|would|should|could|may|might|must|will|if|whether|without|be|being|been|was|were|is|are|has|had|having) )";

interface Rule {
  readonly result: Result;
  readonly pattern: RegExp;
}
const ACTIVE: readonly Rule[] = (
  [
    ["denied", `(?:${DENIED}|${REFUSED_TO})`],
    ["dismissed", `(?:${DISMISSED})`],
    ["granted", `(?:${GRANTED})`],
  ] as const
).map(([result, verb]) => ({
  result,
  pattern: new RegExp(`${NOT_YET}\\b${verb}${PART}${WAY} ?\\b(?<matter>${MATTER})\\b`, "g"),
}));
const PASSIVE = new RegExp(
  `\\b(?<matter>${MATTER})(?: \\([^)]{1,20}\\))?(?: (?:of|by|against|for) (?:[a-z.'-]+ ?){1,4})? ?(?:is|was|were|are|has been|have been|had been) (?:hereby |therefore |accordingly |also |[a-z]+ly )*(?<verb>denied|rejected|refused|turned down|thrown out|dismissed|quashed|granted|approved|certified)${PART}\\b`,
  "g",
);
const ORDERED =
  "(?<!\\b(?:not|never|to|would|should|could|may|might|had|those|these|the|such|all|any|of|previously|his|her|their|numerous|several|many) )\\border(?:ed|s|ing)\\b(?! to show)";
const ORDERS: readonly (readonly [Matter, RegExp])[] = [
  [
    "release",
    new RegExp(
      `${ORDERED}(?: that)?${WAY} (?:(?:be )?(?:immediately )?(?:released|freed)\\b|(?:immediate )?release\\b(?! of (?:the |a |an |all |any )?(?:[a-z]+ )?(?:reports?|records?|documents?|video|footage|files?|names?|transcripts?|evidence)))`,
      "g",
    ),
  ],
  [
    "release",
    /\b(?:shall|must|is to|are to) (?:[a-z]+ly )?(?:be (?:[a-z]+ly )?(?:released|freed|let go)|release (?:the )?(?:petitioner|plaintiff|defendant|detainee|applicant|him|her|them|mrs?\.|ms\.))\b(?![^.;]{0,80}\b(?:unless|if|until|absent|conditions?)\b)/g,
  ],
  ["removal", new RegExp(`${ORDERED}(?: that)?${WAY} (?:be )?(?:removed|deported)\\b`, "g")],
  ["detention", new RegExp(`${ORDERED}(?: that)?${WAY} (?:be )?(?:detained|held without)\\b`, "g")],
  ["hearing", new RegExp(`${ORDERED}(?: that)?${WAY} hearing\\b(?! (?:on|for|of|is|was)\\b)`, "g")],
];
const MOST = 6;

/** What the words say was decided, each once, in order; what was only asked for, feared or not done is none of it. */
export function decisionsIn(words: string): Decided[] {
  const view = fold(words).replace(/\s+/g, " ");
  // "ordered that Silen, a mother of two, be freed"
  const orders = view.replace(/, an? [^,.;]{1,50},/g, "");
  const found: { readonly at: number; readonly decision: Decided }[] = [];
  for (const { result, pattern } of ACTIVE)
    for (const match of view.matchAll(pattern)) {
      const matter = matterIn(match.groups?.["matter"] ?? "");
      // an extradition is granted, or it is not
      const own = matter === "extradition" && result === "dismissed" ? "denied" : result;
      if (matter !== undefined) found.push({ at: match.index, decision: `${matter} ${inPart(own, match.groups)}` });
    }
  for (const match of view.matchAll(PASSIVE)) {
    const matter = matterIn(match.groups?.["matter"] ?? "");
    const result = resultOf(match.groups?.["verb"] ?? "");
    const own = matter === "extradition" && result === "dismissed" ? "denied" : result;
    if (matter !== undefined) found.push({ at: match.index, decision: `${matter} ${inPart(own, match.groups)}` });
  }
  for (const [matter, pattern] of ORDERS)
    for (const match of orders.matchAll(pattern)) found.push({ at: match.index, decision: `${matter} ordered` });
  found.sort((a, b) => a.at - b.at || (a.decision < b.decision ? -1 : 1));
  const told = [...new Set(found.map(({ decision }) => decision))];
  const partly = new Set(told.map(matterOf).filter((matter) => isPartly(told, matter)));
  return [...new Set(told.map((one) => (partly.has(matterOf(one)) ? partlyGranted(one) : one)))].slice(0, MOST);
}

/** "granted … and denied in all other respects": of one matter in one breath, both came out in part. */
function isPartly(told: readonly Decided[], matter: string): boolean {
  const results = told.filter((one) => matterOf(one) === matter).map((one) => one.slice(matter.length + 1));
  return results.some((one) => one.startsWith("granted")) && results.some((one) => /^(?:denied|dismissed)/.test(one));
}

function partlyGranted(decision: Decided): Decided {
  return `${matterOf(decision) as Matter} granted in part`;
}

/** "petition" of "petition granted in part". */
export function matterOf(decision: string): string {
  return decision.replace(/ (?:granted|denied|dismissed|ordered)(?: in part)?$/, "");
}

/** Can the same ruling have been told so? Who tells less leaves out that it was in part. */
export function mayBeOneDecision(a: string, b: string): boolean {
  if (a === b) return true;
  const isPart = a.endsWith(" in part") || b.endsWith(" in part");
  return (
    matterOf(a) === matterOf(b) &&
    isPart &&
    (whole(a) === whole(b) || (a.endsWith(" in part") && b.endsWith(" in part")))
  );
}

function whole(decision: string): string {
  return decision.replace(/ in part$/, "");
}

function inPart(result: Result, { part, more }: Partial<Record<string, string>> = {}): Result {
  if (part === undefined || part === "" || (result !== "granted" && result !== "denied")) return result;
  if (more === undefined) return `${result} in part`;
  return resultOf(more) === result ? `${result} in part` : "granted in part";
}

function matterIn(words: string): Matter | undefined {
  return MATTERS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`).test(words))?.[0];
}

function resultOf(verb: string): Result {
  if (new RegExp(`^(?:${GRANTED})$`).test(verb)) return "granted";
  return new RegExp(`^(?:${DISMISSED})$`).test(verb) ? "dismissed" : "denied";
}

/** The sorts of courts; two of them are never one court. */
export type Bench = "immigration" | "board of immigration appeals" | "appeals" | "supreme" | "federal" | "state";

const BENCHES: readonly (readonly [Bench, RegExp])[] = [
  ["immigration", /\bimmigration (?:judge|court)|\bij\b/],
  ["board of immigration appeals", /\bboard of immigration appeals\b|\bbia\b/],
  ["appeals", /\b(?:circuit|court of appeals?|appeals? courts?|appellate (?:court|judge|panel))\b/],
  ["supreme", /\bsupreme court\b/],
  [
    "federal",
    /\bfederal (?:[a-z]+ )?(?:judge|court)|\bmagistrate judge|\b(?:u\. ?s\.?|united states) (?:magistrate|district)|\bdistrict (?:court )?judge/,
  ],
  ["state", /\b(?:superior|county|state|municipal) (?:court|judge)/],
];

/** The sorts of courts that the words name as those who judge; not the court to which, or before which, something is. */
export function benchesIn(words: string): Bench[] {
  const view = fold(words)
    .replace(/\s+/g, " ")
    .replace(
      /\b(?:in|before|to|from|like|unlike|into|for|against) (?:(?:the|an?|its|her|his|their) )?(?:[a-z]+ )?(?:court|judge)\b/g,
      " ",
    );
  return BENCHES.flatMap(([bench, pattern]) => (pattern.test(view) ? [bench] : []));
}

/** "denied the petition again", "a second order": told as another than one told before. */
export function isToldApart(words: string): boolean {
  return ANOTHER.test(fold(words).replace(/\s+/g, " "));
}

const ANOTHER =
  /\b(?:again|another|once more|for the (?:second|third|fourth|fifth) time|(?:a|the|his|her|their) (?:second|third|fourth|fifth|new|renewed|latest|earlier|previous|prior) (?:[a-z]+ )?(?:orders?|rulings?|decisions?|petitions?|motions?|requests?|applications?|appeals?|injunctions?))\b/;
