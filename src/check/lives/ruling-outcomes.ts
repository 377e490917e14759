// What a ruling did with what matter: "denied the extradition request", "bail was granted". Patterns for folded text.

import { fold } from "../../text/text.ts";
import type { Statement } from "../../record/record.ts";

export type Matter = "extradition" | "deportation" | "bond" | "asylum" | "habeas petition" | "charges" | "appeal";

export interface Decided {
  readonly matter: Matter;
  readonly result: "granted" | "denied";
}

/** The more particular first: an appeal against a denial of bond is about the appeal. */
const MATTERS: readonly (readonly [Matter, string])[] = [
  ["appeal", "appeal"],
  [
    "habeas petition",
    "(?:habeas(?: corpus)?(?: petition)?|petition for (?:a )?(?:writ of )?habeas(?: corpus)?|writ of habeas corpus)",
  ],
  ["extradition", "extradit(?:ion|e|ed|ing)"],
  ["asylum", "(?:asylum|withholding of removal|refugee status|relief from removal|relief under the convention)"],
  ["deportation", "(?:deportation|removal (?:proceedings?|case|order)|removal|deport(?:ed|ing)?)"],
  ["bond", "(?:bond|bail)"],
  ["charges", "(?:charges?|indictment|prosecution|criminal case)"],
];

const REFUSED =
  "(?:den(?:y|ied|ies|ying|ial of)|refus(?:ed|es|ing|al of)|reject(?:ed|s|ing|ion of)|declin(?:ed|es|ing)|turn(?:ed|s) down|block(?:ed|s|ing)|barred|terminat(?:ed|es|ing|ion of)|dismiss(?:ed|es|ing|al of)|threw out|quash(?:ed|es|ing)|dropp?(?:ed|s|ing)|withdr[ae]wn?)";
const ALLOWED =
  "(?:grant(?:ed|s|ing)|allow(?:ed|s|ing)|approv(?:ed|es|ing|al of)|certif(?:ied|ies|ying)|won|sustain(?:ed|s))";
const SHORT_WAY = "(?:[a-z'.-]+ ){0,6}?";

const PATTERNS = MATTERS.flatMap(([matter, named]) =>
  (
    [
      ["denied", REFUSED],
      ["granted", ALLOWED],
    ] as const
  ).map(([result, verb]) => ({
    matter,
    result,
    pattern: new RegExp(
      `\\b${verb} ${SHORT_WAY}${named}\\b|\\b${named}(?: [a-z]+){0,3} (?:was|were|is|has been|have been|had been) (?:\\w+ly )?${verb}(?![a-z])`,
    ),
  })),
);

/** Undefined where the words name no matter that is known, or where they can be read in two ways. */
export function rulingOf({
  passage,
  slot,
  value,
  modality,
  polarity,
}: Pick<Statement, "passage" | "slot" | "value" | "modality" | "polarity">): Decided | undefined {
  if (polarity === "negative" || modality === "ordered" || modality === "scheduled" || modality === "hypothetical")
    return undefined;
  const words = fold(slot === "account" ? value : passage.quote);
  const met = PATTERNS.filter(({ pattern }) => pattern.test(words));
  const results = new Set(met.map(({ result }) => result));
  const [first] = met;
  if (first === undefined || results.size > 1) return undefined;
  if (/\b(?:not|never|n't|without|yet to|if|whether|would|could|should|may|might)\b/.test(words)) return undefined;
  return { matter: first.matter, result: first.result };
}
