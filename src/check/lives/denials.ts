// What is told of a person and denied elsewhere, where the record keeps the two apart: "was charged" against "has never been
// charged". A denial holds up to the day on which it was written, so what happened afterwards does not contradict it.

import { datesMeet, type Day, isExact } from "../../base/base.ts";
import { fold, placeRelation } from "../../text/text.ts";
import { claimsOf, documentsOf, type Happening, partOf } from "./happenings.ts";
import { isDenial } from "../sides.ts";

export interface Denied {
  /** In a sentence: "that Edda Marsh was charged". */
  readonly what: string;
  readonly key: string;
  readonly claims: readonly Happening[];
  readonly denials: readonly Happening[];
  /** An accusation and its denial are expected in every case. */
  readonly isAccusation: boolean;
}

interface Deniable {
  /** After the name of the person. */
  readonly what: string;
  /** What ends it, so that it may rightly be denied afterwards. */
  readonly ended?: readonly string[];
}

const BEFALLS: Readonly<Record<string, Deniable>> = {
  arrest: { what: "was arrested" },
  charge: { what: "was charged", ended: ["charges denied", "acquittal"] },
  conviction: { what: "was convicted", ended: ["acquittal", "ruling"] },
  deportation: { what: "was deported" },
  testimony: { what: "testified" },
};
const ACCUSED_OF: Readonly<Record<string, Deniable>> = {
  killing: { what: "killed somebody" },
  attack: { what: "committed the acts of violence or crime" },
  membership: { what: "joined or fought for the group" },
};
const SIGNIFICANT = /[a-z]{4,}/g;
/** What "never" and its like deny without exception. */
const ANY =
  /\b(?:any|anything|a|an|no|nothing|crimes?|offen[cs]es?|wrongdoing|with|of|for|in|the|united|states|court|ever)\b/g;

/** Each thing that some tell and others deny. */
export function deniedOf(name: string, all: readonly Happening[]): Denied[] {
  const claims = Map.groupBy(claimsOf(all), ({ sort }) => sort);
  const denials = Map.groupBy(
    all.filter(({ statement }) => isDenial(statement)),
    ({ sort }) => sort,
  );
  const sorts = new Set(all.map(({ sort }) => sort));
  const found: Denied[] = [];
  for (const [sort, { what, ended = [] }] of Object.entries(BEFALLS)) {
    const isEnded = ended.some((one) => sorts.has(one));
    const against = (denials.get(sort) ?? []).filter(({ words }) => !isEnded || /\bnever\b/.test(words));
    found.push(...matched(sort, `that ${name} ${what}`, claims.get(sort) ?? [], against, isContradicted, false));
  }
  for (const [sort, { what }] of Object.entries(ACCUSED_OF)) {
    const own = claims.get(sort) ?? [];
    found.push(...matched(sort, `that ${name} ${what}`, own, denials.get(sort) ?? [], isSameAct, true));
  }
  const away = MOVES.flatMap((sort) => denials.get(sort) ?? []).filter(({ words }) => LEFT.test(words));
  const present = PRESENT.flatMap((sort) => claims.get(sort) ?? []);
  found.push(...matched("presence", `where ${name} was`, present, away, isElsewhere, false));
  return found;
}

function matched(
  sort: string,
  what: string,
  claims: readonly Happening[],
  denials: readonly Happening[],
  contradicts: (claim: Happening, denial: Happening) => boolean,
  isAccusation: boolean,
): Denied[] {
  const against = denials.slice(0, MOST);
  const met = claims.filter((claim) => against.some((denial) => contradicts(claim, denial)));
  const denying = against.filter((denial) => met.some((claim) => contradicts(claim, denial)));
  if (met.length === 0) return [];
  // a text that tells and denies one thing in its own voice is more likely misread than at odds with itself
  const isOne = documentsOf([...met, ...denying]).size === 1 && !isAccusation;
  return isOne ? [] : [{ what, key: sort, claims: met, denials: denying, isAccusation }];
}

/** Denials of one thing that are compared; more of them say nothing new. */
const MOST = 50;

/** Was it told of a time that the denial covers? */
function isContradicted(claim: Happening, denial: Happening): boolean {
  if (!sameObject(claim, denial)) return false;
  if (denial.date !== undefined)
    return claim.date !== undefined && isExact(denial.date) && datesMeet(claim.date, denial.date);
  const asOf = denial.statement.written?.earliest;
  const by: Day | undefined =
    claim.date?.latest ?? (claim.date === undefined ? claim.statement.written?.latest : undefined);
  return asOf !== undefined && by !== undefined && by < asOf;
}

/** "Was not charged with arson" denies no charge of theft. */
function sameObject(claim: Happening, denial: Happening): boolean {
  const after = /\b(?:charged|convicted|arrested|indicted|testified) (?:with|of|for|in|at|against) ([^,;.]{1,60})/.exec(
    denial.words,
  )?.[1];
  const named = (after ?? "").replaceAll(ANY, " ").match(SIGNIFICANT) ?? [];
  return named.length === 0 || named.some((word) => claim.words.includes(word));
}

function isSameAct(claim: Happening, denial: Happening): boolean {
  if (claim.date !== undefined && denial.date !== undefined && !datesMeet(claim.date, denial.date)) return false;
  const [one, other] = [whereOf(claim), whereOf(denial)];
  return one === undefined || other === undefined || placeRelation(one, other) !== "apart";
}

const MOVES = ["journey", "border crossing", "event"];
const PRESENT = ["residence", "journey", "border crossing", "killing", "attack", "presence"];
const LEFT = /\b(?:never|not|n't) (?:ever |once )?(?:left|leave|leaving|been out of|out of)\b/;

/** "Never left Arden in June" against a stay elsewhere in June: both days must be told, for everybody leaves some time. */
function isElsewhere(claim: Happening, denial: Happening): boolean {
  if (claim.date === undefined || denial.date === undefined || !datesMeet(claim.date, denial.date)) return false;
  const [there, home] = [whereOf(claim), leftPlace(denial)];
  return there !== undefined && home !== undefined && placeRelation(there, home) === "apart";
}

function whereOf(one: Happening): string | undefined {
  return partOf(one, "place") ?? partOf(one, "country");
}

/** The place after "never left". */
function leftPlace({ statement, words }: Happening): string | undefined {
  const at = LEFT.exec(words);
  if (at === null) return undefined;
  const rest = words.slice(at.index);
  return statement.about?.find(({ kind, name }) => kind === "place" && rest.includes(fold(name)))?.name;
}
