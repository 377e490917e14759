// Candidates: runs of capitalised words, with the small words that stand inside names ("of the", "bin", "&").
// A run is only a stretch in which names can be; what is in it is for name-segments.ts to say.

import { STOP_WORDS } from "../gazetteer/gazetteer-common-words.ts";
import { FIRST_NAMES } from "../gazetteer/gazetteer-first-names.ts";
import { HEADS_BEFORE_OF, ORGANIZATION_HEADS } from "../gazetteer/gazetteer-organization-words.ts";
import { PARTICLES, ROLE_NOUNS } from "../gazetteer/gazetteer-titles.ts";
import { listedAt } from "../gazetteer/gazetteer.ts";
import type { Token } from "../name-tokens.ts";

/** Tokens `from` (included) to `to` (excluded). */
export interface Run {
  readonly from: number;
  readonly to: number;
}

type CapitalToken = Token & { readonly kind: "cap" | "acronym" | "initial" };

const LONGEST = 14; // words; a longer run is a heading or a list

export function findRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!canStart(tokens, i)) {
      i++;
      continue;
    }
    const to = runEnd(tokens, i);
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

export function isCapital(token: Token | undefined): token is CapitalToken {
  return token !== undefined && (token.kind === "cap" || token.kind === "acronym" || token.kind === "initial");
}

/** "Third Circuit", "Second District": the ordinal belongs to the name. */
function isOrdinalCourt(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh)$/.test(tokens[index]?.text ?? "") &&
    /^(?:Circuit|District|Judicial|Appellate)$/.test(tokens[index + 1]?.text ?? "")
  );
}

function canStart(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!; // the caller stays inside
  if (!isCapital(token)) return (token.text === "the" && (listedAt(tokens, index)?.length ?? 0) > 1) || false;
  if (!STOP_WORDS.has(token.text))
    return !(token.kind === "initial" && token.text.length === 1 && !isCapital(tokens[index + 1]));
  return (listedAt(tokens, index)?.length ?? 0) > 1 || isMonthAsName(tokens, index) || isOrdinalCourt(tokens, index);
}

/** "April Ruiz", not "April in Paris" and not "in April Ruiz said". */
function isMonthAsName(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]]; // the caller stays inside
  if (!FIRST_NAMES.has(token.text) || next === undefined || next.gap !== 1 || next.kind !== "cap") return false;
  if (
    before !== undefined &&
    before.kind !== "mark" &&
    token.gap < 2 &&
    (!isCapital(before) || STOP_WORDS.has(before.text))
  )
    return /^(?:and|said|with|to|by|that|told|from|for)$/.test(before.text);
  return !STOP_WORDS.has(next.text) && !ROLE_NOUNS.has(next.text.toLowerCase());
}

function runEnd(tokens: readonly Token[], from: number): number {
  let to = from + (listedAt(tokens, from)?.length ?? 1);
  while (to - from < LONGEST) {
    const next = nextInRun(tokens, from, to);
    if (next === 0) break;
    to += next;
  }
  return to;
}

/** How many tokens from `to` on still belong to the run: 0 for none. */
function nextInRun(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1]!; // a run has at least one token
  const token = tokens[to];
  if (token === undefined || token.gap >= 2) return 0;
  if (isCapital(token)) {
    if (token.gap === 0 && !last.text.endsWith(".") && last.text !== "&") return 0;
    if (
      token.startsSentence &&
      last.kind !== "initial" &&
      !/^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Prof|Rev|Hon)\.$/.test(last.text)
    )
      return 0;
    if (token.text === "No") return numbered(tokens, to);
    if (STOP_WORDS.has(token.text))
      return startsListed(tokens, to) || (isMonthAsName(tokens, to) && ROLE_NOUNS.has(last.text.toLowerCase())) ? 1 : 0;
    return 1;
  }
  const next = tokens[to + 1];
  if (token.kind === "mark") return markInRun(tokens, to, last, token, next);
  if (next === undefined || next.gap >= 2 || token.gap === 0) return 0;
  if (PARTICLES.has(token.text) && last.kind !== "acronym" && token.text !== "to")
    return particleInRun(tokens, to, last);
  if (token.text === "and") return joinsWithAnd(tokens, from, to) ? 2 : 0;
  if (
    token.text === "of" ||
    token.text === "for" ||
    token.text === "on" ||
    token.text === "to" ||
    token.text === "against"
  ) {
    const the = next.text === "the" ? 1 : 0;
    const object = tokens[to + 1 + the];
    if (
      object === undefined ||
      object.gap >= 2 ||
      !isCapital(object) ||
      (STOP_WORDS.has(object.text) && !isOrdinalCourt(tokens, to + 1 + the) && !startsListed(tokens, to + 1 + the))
    )
      return 0;
    return takesComplement(last, token.text) ? 2 + the : 0;
  }
  return 0;
}

/** "Prison No. 2", "School No 5". */
function numbered(tokens: readonly Token[], at: number): number {
  if (!ORGANIZATION_HEADS.has(tokens[at - 1]!.text) && !NUMBERED.test(tokens[at - 1]!.text)) return 0; // a run has a token
  const number = tokens[at + 1]?.text === "." ? at + 2 : at + 1;
  return tokens[number]?.kind === "number" && tokens[number]!.gap < 2 ? number - at + 1 : 0;
}

const NUMBERED =
  /^(?:Prison|Jail|Colony|Facility|Centre|Camp|Block|Ward|Branch|Local|Court|Police|Company|Battalion|Division)$/;

function startsListed(tokens: readonly Token[], index: number): boolean {
  return (listedAt(tokens, index)?.length ?? 0) > 1;
}

/** "&", the apostrophe of "Lawyers' Guild" and "Sheriff's Office", the comma of "Acme, Inc.". */
function markInRun(tokens: readonly Token[], to: number, last: Token, token: Token, next: Token | undefined): number {
  if (next === undefined || next.gap >= 2) return 0;
  if (token.text === "&" && isCapital(next)) return 2;
  if (token.text === "," && /^(?:Inc|LLC|L\.L\.C|LLP|Ltd|PLC|Jr|Sr|II|III|IV|P\.C|PC|PLLC)\.?$/.test(next.text))
    return 2;
  const possessive = token.text.length === 2 && token.gap === 0;
  const plural =
    (token.text === "'" || token.text === "’") && token.gap === 0 && last.text.endsWith("s") && next.gap === 1;
  if ((possessive || plural) && isCapital(next) && !next.startsSentence) {
    const owner = last.text.toLowerCase();
    const common = ROLE_NOUNS.has(owner) || OWNERS.has(owner) || ROLE_NOUNS.has(owner.replace(/s$/, ""));
    if (/^(?:women|men|children|people|veterans)$/.test(owner)) return 2;
    if (common && (ORGANIZATION_HEADS.has(next.text) || next.text === "Court")) return 2;
  }
  return 0;
}

const OWNERS: ReadonlySet<string> = new Set(
  "lawyers immigrants refugees workers women children people men teachers journalists farmers students veterans prisoners magistrates general public citizens parents mothers state king queen residents traders migrants families detainees tenants employees".split(
    " ",
  ),
);

function particleInRun(tokens: readonly Token[], to: number, last: Token): number {
  let i = to;
  while (i < to + 3 && tokens[i] !== undefined && PARTICLES.has(tokens[i]!.text) && tokens[i]!.gap === 1) i++;
  const next = tokens[i];
  if (
    !isCapital(next) ||
    next.gap !== 1 ||
    next.kind !== "cap" ||
    (STOP_WORDS.has(next.text) && !FIRST_NAMES.has(next.text))
  )
    return 0;
  if (last.kind === "cap" && STOP_WORDS.has(last.text)) return 0;
  return i - to + 1;
}

/** May "of …", "for …" and the like follow this word inside a name? */
function takesComplement(last: Token, word: string): boolean {
  if (word === "of" && COMPLEMENT_TITLES.has(last.text)) return true;
  if (
    word === "of" &&
    /^(?:City|County|State|Republic|Kingdom|District|Gulf|Isle|Strait|Bay|Cape|Sea|Islamic|Lake|University|Church|Speaker)$/.test(
      last.text,
    )
  )
    return true;
  if (
    word === "for" &&
    /^(?:Minister|Secretary|Commissioner|Rapporteur|Coordinator|Ombudsman|Defender|Advocate)$/.test(last.text)
  )
    return true;
  if (word === "on")
    return /^(?:Commission|Committee|Council|Rapporteur|Group|Center|Centre|Conference|Campaign|Panel|Coalition|Institute|Initiative|Forum|Convention|Subcommittee|Agency|Office|Caucus)$/.test(
      last.text,
    );
  if (word === "to")
    return /^(?:Committee|Campaign|Coalition|Project|Movement|Fund|Assistance|Ambassador|Adviser|Advisor|Counselor|Counsellor|Representative)$/.test(
      last.text,
    );
  if (word === "against")
    return /^(?:Committee|Campaign|Coalition|Project|Movement|Mothers|Union|League|Initiative|Alliance|Network|Artists|Lawyers)$/.test(
      last.text,
    );
  return HEADS_BEFORE_OF.has(last.text) || last.text === "Subcommittee";
}

const COMPLEMENT_TITLES: ReadonlySet<string> = new Set(
  "Secretary Under-Secretary Undersecretary Minister Director Chief Chair Chairman Head Clerk President Governor Attorney General Commissioner Superintendent Sheriff Speaker Dean Bishop Archbishop Prince Princess Duke Duchess Earl Queen King Sultan Emir Mayor Master Minister Leader Deputy Comptroller Solicitor".split(
    " ",
  ),
);

/** Fields of work: "Department of Health and Human Services" is one name, "the FBI and Interpol" are two. */
export const SUBJECTS: ReadonlySet<string> = new Set(
  `Health Human Housing Urban Rural Immigration Customs Labor Labour Trade Commerce Justice Education Culture Sports Science Sciences Technology Foreign Veterans Agriculture Food Drug Drugs Energy Climate Environment Environmental Transport Transportation
  Infrastructure Families Family Children Youth Women Disease Prevention Explosives Firearms Tobacco Alcohol Development Border Citizenship Naturalization Investigations Rights Liberties Freedom Democracy Equality Peace Law Laws Order Security Cooperation Reconciliation
  Truth Refugees Refugee Asylum Migration Migrants Religious Ethics Budget Management Enforcement Protection Homeland Domestic Labour Social Welfare Work Pensions Finance Industry Tourism Media Broadcasting Arts Humanities Letters Defense Defence
  Policy Strategic Policing Crime Corrections Rehabilitation Parole Probation Prisons Safety Emergency Fire Rescue Water Power Natural Resources Fisheries Forestry Wildlife Parks Recreation Planning Standards Measures Weights Communications Information
  Research Innovation Training Employment Skills Economic Economics Political International Community Public Private Civil Criminal Constitutional Legal Judicial Legislative Internal External Interior State Federal Local Space Aeronautics Oceanic Atmospheric Nuclear Regional
  Rescue Relief Aid Recovery Reconstruction Petroleum Gas Oil Mines Mining Minerals Banking Insurance Securities Exchange Communities Elections Accountability Transparency Oversight Government Reform Services Affairs Medicine Nursing Engineering Business Administration`.split(
    /\s+/,
  ),
);

/** Is "and" inside one name here? Fields of work on both sides, or "… and X Head" after a field of work. */
function joinsWithAnd(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]!; // a run has at least one token
  const next = tokens[to + 1];
  if (!isCapital(next) || next.gap !== 1 || last.kind !== "cap") return false;
  if (!SUBJECTS.has(last.text) || !(SUBJECTS.has(next.text) || ORGANIZATION_HEADS.has(next.text))) return false;
  for (let i = from; i < to; i++) if (HEADS_BEFORE_OF.has(tokens[i]!.text)) return true;
  for (let i = to + 1; i < to + 5; i++) {
    const token = tokens[i];
    if (!isCapital(token) || token.gap >= 2) break;
    if (ORGANIZATION_HEADS.has(token.text)) return true;
  }
  return false;
}
