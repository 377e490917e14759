// What became of a proceeding by its rulings: that the petition was granted or denied, that a new hearing or a release was ordered.
// Of a ruling only what disposes of the matter itself counts, and not what it says of motions on the way.

import { compareDates, isKnown } from "../../base/base.ts";
import { fold } from "../../text/text.ts";
import type { Statement } from "../statement.ts";
import type { ForumKind } from "./forum.ts";
import type { ActsOn } from "./acting-rulings.ts";
import { type Holding, holdingsIn } from "./holding.ts";
import type { Ruling } from "./ruling.ts";

/** The matter itself, by kind of proceeding; what other kinds there are has a case, an action or a petition. */
const MATTERS: Partial<Record<ForumKind, RegExp>> = {
  habeas: /\b(?:petitions?|applications?|writs?|habeas|relief)\b/,
  extradition: /\b(?:extradition|extraditability|certificat\w+|request|complaint)\b/,
  bond: /\b(?:bond|bail|release|redetermination)\b/,
  removal: /\b(?:withholding|asylum|relief|cancellation|proceedings?|removal)\b/,
  appeal: /\b(?:appeal|judgment|order|decision|ruling|case)\b/,
  "immigration appeal": /\b(?:appeal|order|decision|ruling|case|record)\b/,
  "petition for review": /\b(?:petition|order|decision|case)\b/,
};
const ANY_MATTER = /\b(?:petition|complaint|lawsuit|suit|action|case|indictment)\b/;
/** Steps on the way, which dispose of nothing. */
const STEP =
  /\b(?:motions?|stays?|extensions?|leave|continuances?|fees|costs|discovery|exhibits?|testimony|subpoenas?|recommendations?|reports?|objections?|requests? for (?:an )?(?:emergency|extension|hearing)|emergency)\b/;
const DISPOSES: ReadonlySet<Holding["outcome"]> = new Set([
  "granted",
  "denied",
  "dismissed",
  "affirmed",
  "reversed",
  "vacated",
  "remanded",
  "certified",
  "not certified",
  "transferred",
]);
const NEW_HEARING =
  /\b(?:new|another|second|renewed|fresh|adequate|individuali[sz]ed|such an?|prompt) (?:[a-z]+ ){0,2}hearing\b|\bhearing (?:must|shall|is to|be) (?:be )?held\b/;
const RELEASE =
  /\b(?:order(?:ed|s)?|shall|must|is to be|be) (?:[a-z.'-]+ ){0,6}(?:released?|freed)\b|\border(?:ed|s)? (?:[a-z.'-]+ ){0,3}(?:immediate )?release\b/;
/** "May not be released until": no order to release. */
const NO_RELEASE = /\b(?:not|never|den(?:y|ied)|refus\w+|until|unless|stay(?:ed|s)?)\b/;

export const NEW_HEARING_ORDERED = "new hearing ordered";
export const RELEASE_ORDERED = "release ordered";
export const ORDER_STAYED = "order stayed";
const STAY_LIFTED = "stay lifted";
/** What stands beside the outcome and is none itself. */
export const ORDERED: ReadonlySet<string> = new Set([NEW_HEARING_ORDERED, RELEASE_ORDERED]);

/** Release is what these are about. */
const OF_CUSTODY: ReadonlySet<ForumKind> = new Set(["habeas", "bond", "extradition", "material witness"]);

/** As statements of its status: each stands where the ruling says so. `ruling`: all statements of one ruling. */
export function outcomesOf(ruling: readonly Statement[], kind: ForumKind | undefined): Statement[] {
  if (kind === undefined) return [];
  const [date] = ruling
    .flatMap((one) => (one.main === undefined && one.date !== undefined && isKnown(one.date) ? [one.date] : []))
    .sort(compareDates);
  const all = new Set(ruling.flatMap((one) => valuesOf(one, kind)));
  const isPartly =
    [...all].some((value) => value.startsWith("granted")) && [...all].some((value) => value.startsWith("denied"));
  const mains = new Map(ruling.flatMap((one) => (one.main === undefined ? [[one.id, one] as const] : [])));
  return ruling.flatMap((one) => {
    const main = mains.get(one.main ?? one.id);
    if (main === undefined || main.polarity === "negative" || !isRuled(main)) return [];
    // "GRANTED as to the first claim … DENIED in all other respects"
    return valuesOf(one, kind).map((value) => ({
      ...one,
      slot: "status",
      value: isPartly && /^(?:granted|denied)/.test(value) ? "granted in part" : value,
      date: date ?? one.date,
    }));
  });
}

/** What a ruling, of whichever court, did to a ruling of this proceeding: stayed, it does not stand. */
export function stayOf({ outcome, statements }: ActsOn, by: Ruling): Statement[] {
  if (outcome !== "stayed" && outcome !== "stay lifted") return [];
  const date = by.dates[0]?.value;
  return statements.map((one) => ({
    ...one,
    slot: "status",
    value: outcome === "stayed" ? ORDER_STAYED : STAY_LIFTED,
    ...(date !== undefined && { date }),
  }));
}

function isRuled({ modality }: Statement): boolean {
  return modality === "found" || modality === "happened" || modality === "ordered" || modality === "asserted";
}

function valuesOf({ slot, passage: { quote } }: Statement, kind: ForumKind): string[] {
  const words = fold(quote).replace(/\s+/g, " ");
  if (slot === "orders")
    return [
      ...(NEW_HEARING.test(words) && kind === "habeas" ? [NEW_HEARING_ORDERED] : []),
      ...(OF_CUSTODY.has(kind) && RELEASE.test(words) && !NO_RELEASE.test(words) ? [RELEASE_ORDERED] : []),
    ];
  if (slot !== "holding") return [];
  const matter = MATTERS[kind] ?? ANY_MATTER;
  return holdingsIn(quote).flatMap(({ holding }) => {
    const object = fold(holding.object);
    if (!DISPOSES.has(holding.outcome) || STEP.test(object) || !matter.test(object)) return [];
    const outcome = holding.outcome === "certified" ? "granted" : holding.outcome;
    const named = outcome === "not certified" ? "denied" : outcome;
    const told = kind === "removal" && named === "granted" && !/\bremoval\b(?<!of removal)/.test(object);
    return [`${told ? "relief granted" : named}${holding.inPart ? " in part" : ""}`];
  });
}
