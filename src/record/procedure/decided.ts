// What was decided of which matter, as words tell it: "denied the extradition request", "ordered her release". And what sort of court
// the words name. By these two rulings told in different words are known to be one, or known to be two. Patterns for folded text.

import { fold } from "../../text/text.ts";

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
export type Result = "granted" | "denied" | "dismissed" | "ordered";

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
  pattern: new RegExp(`${NOT_YET}\\b${verb}${WAY} ?\\b(?<matter>${MATTER})\\b`, "g"),
}));
const PASSIVE = new RegExp(
  `\\b(?<matter>${MATTER})(?: \\([^)]{1,20}\\))?(?: (?:of|by|against|for) (?:[a-z.'-]+ ?){1,4})? ?(?:is|was|were|are|has been|have been|had been) (?:hereby |therefore |accordingly |also |[a-z]+ly )*(?<verb>denied|rejected|refused|turned down|thrown out|dismissed|quashed|granted|approved|certified)\\b`,
  "g",
);
const ORDERED =
  "(?<!\\b(?:not|never|to|would|should|could|may|might|had|those|these|the|such|all|any|of|previously|his|her|their|numerous|several|many) )\\border(?:ed|s|ing)\\b(?! to show)";
const ORDERS: readonly (readonly [Matter, RegExp])[] = [
  [
    "release",
    new RegExp(
      `${ORDERED}${WAY} (?:(?:be )?(?:immediately )?(?:released|freed)\\b|(?:immediate )?release\\b(?! of (?:the |a |an |all |any )?(?:[a-z]+ )?(?:reports?|records?|documents?|video|footage|files?|names?|transcripts?|evidence)))`,
      "g",
    ),
  ],
  ["removal", new RegExp(`${ORDERED}${WAY} (?:be )?(?:removed|deported)\\b`, "g")],
  ["detention", new RegExp(`${ORDERED}${WAY} (?:be )?(?:detained|held without)\\b`, "g")],
  ["hearing", new RegExp(`${ORDERED}(?: that)?${WAY} hearing\\b(?! (?:on|for|of|is|was)\\b)`, "g")],
];
const MOST = 6;

/** What the words say was decided, each once, in order; what was only asked for, feared or not done is none of it. */
export function decisionsIn(words: string): Decided[] {
  const view = fold(words).replace(/\s+/g, " ");
  const found: { readonly at: number; readonly decision: Decided }[] = [];
  for (const { result, pattern } of ACTIVE)
    for (const match of view.matchAll(pattern)) {
      const matter = matterOf(match.groups?.["matter"] ?? "");
      // an extradition is granted, or it is not
      const own = matter === "extradition" && result === "dismissed" ? "denied" : result;
      if (matter !== undefined) found.push({ at: match.index, decision: `${matter} ${own}` });
    }
  for (const match of view.matchAll(PASSIVE)) {
    const matter = matterOf(match.groups?.["matter"] ?? "");
    const result = resultOf(match.groups?.["verb"] ?? "");
    const own = matter === "extradition" && result === "dismissed" ? "denied" : result;
    if (matter !== undefined) found.push({ at: match.index, decision: `${matter} ${own}` });
  }
  for (const [matter, pattern] of ORDERS)
    for (const match of view.matchAll(pattern)) found.push({ at: match.index, decision: `${matter} ordered` });
  found.sort((a, b) => a.at - b.at || (a.decision < b.decision ? -1 : 1));
  return [...new Set(found.map(({ decision }) => decision))].slice(0, MOST);
}

function matterOf(words: string): Matter | undefined {
  return MATTERS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`).test(words))?.[0];
}

function resultOf(verb: string): Result {
  if (/^(?:granted|approved|certified)$/.test(verb)) return "granted";
  return /^(?:dismissed|quashed)$/.test(verb) ? "dismissed" : "denied";
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
