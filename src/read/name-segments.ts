// What a run of capitalised words is made of: titles are cut off, and each remaining part is weighed by its own words.

import type { NameKind } from "../record/record.ts";
import { COMMON_WORDS, OTHER_HEADS, STOP_WORDS } from "./gazetteer-common-words.ts";
import { FIRST_NAMES } from "./gazetteer-first-names.ts";
import {
  CORPORATE_SUFFIXES,
  COURT_HEADS,
  COURT_MODIFIERS,
  FACILITY_ENDINGS,
  ORGANIZATION_HEADS,
} from "./gazetteer-organization-words.ts";
import { NOT_NAMES } from "./gazetteer-organizations.ts";
import { DEMONYMS, PLACE_HEADS, PLACE_STARTS, STATE_ABBREVIATIONS } from "./gazetteer-places.ts";
import {
  HONORIFICS,
  KIN,
  NAME_SUFFIXES,
  PARTICLES,
  ROLE_ABBREVIATIONS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
} from "./gazetteer-titles.ts";
import { listedAt, listedInCapitals } from "./gazetteer.ts";
import { isCapital, type Run, SUBJECTS } from "./name-runs.ts";
import type { Token } from "./name-tokens.ts";

export type Votes = Partial<Record<NameKind | "none", number>>;

/** A part of a run that may be one name. Tokens `from` (included) to `to` (excluded). */
export interface Segment extends Run {
  /** What its own words say; the same wherever it stands. */
  readonly votes: Votes;
  /** What stands around it here. */
  readonly context?: Votes | undefined;
  /** Tokens of the role printed before the name. */
  readonly role?: Run | undefined;
  /** The name stands in its own right: after a title, or so written that it cannot be anything else. */
  readonly sure: boolean;
}

export function cutRun(tokens: readonly Token[], run: Run): Segment[] {
  const trimmed = trimRun(tokens, run);
  if (trimmed === undefined) return [];
  const titled = cutAtTitle(tokens, trimmed);
  if (titled !== undefined) return titled;
  return cutUntitled(tokens, trimmed);
}

function trimRun(tokens: readonly Token[], run: Run): Run | undefined {
  let { from, to } = run;
  while (from < to) {
    const token = tokens[from]!; // from < to
    if (isCapital(token) && !STOP_WORDS.has(token.text)) break;
    if (
      (listedAt(tokens, from, to)?.length ?? 0) > 1 ||
      (FIRST_NAMES.has(token.text) && to - from > 1) ||
      COURT_HEADS.has(tokens[from + 1]?.text ?? "")
    )
      break;
    from++;
  }
  while (to > from && !isCapital(tokens[to - 1]) && tokens[to - 1]!.kind !== "number") to--;
  return from < to ? { from, to } : undefined;
}

/** The title that stands nearest before a name in the run, with what stands before it. */
function cutAtTitle(tokens: readonly Token[], run: Run): Segment[] | undefined {
  for (let at = run.to - 1; at >= run.from; at--) {
    const token = tokens[at]!; // inside the run
    if (token.kind === "mark" || token.kind === "lower") continue;
    const word = bare(token.text);
    const honorific = HONORIFICS.has(word);
    const lower = word.toLowerCase();
    const abbreviated = ROLE_ABBREVIATIONS.has(word) && token.text.endsWith(".");
    if (!honorific && !abbreviated && !CAPITAL_TITLES.has(lower)) continue;
    if (FIRST_NAMES.has(word) && !honorific && at === run.from && !CLEAR_TITLES.has(lower)) continue;
    const nameFrom = afterTitleObject(tokens, at + 1, run.to);
    if (nameFrom >= run.to) {
      if (at === run.to - 1 || nameFrom > run.to) continue;
      continue;
    }
    if (!looksLikePerson(tokens, nameFrom, run.to, honorific)) continue;
    const roleFrom = honorific ? at : roleStart(tokens, at, run.from);
    if (!honorific && standsUnderSignature(tokens, roleFrom)) continue;
    const segments = roleFrom > run.from ? cutRun(tokens, { from: run.from, to: roleFrom }) : [];
    const role = honorific ? titleBeforeHonorific(tokens, at, run.from) : { from: roleFrom, to: nameFrom };
    const named =
      role && /^(?:U\.?S\.?)$/.test(tokens[role.from]!.text) && role.to - role.from > 1 ? [usSegment(role.from)] : [];
    return [
      ...segments,
      ...named,
      { from: nameFrom, to: personEnd(tokens, nameFrom, run.to), votes: { person: 6 }, role, sure: true },
    ];
  }
  return undefined;
}

/** "/s/ Ana Ruiz" over "CEO Harbor Coalition": what follows the title is no person. */
function standsUnderSignature(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]!.gap !== 2) return false; // a run has a token
  for (let i = from - 1; i >= 0 && i > from - 12; i--) {
    if (tokens[i]!.text === "s" && tokens[i - 1]?.text === "/" && tokens[i + 1]?.text === "/") return true;
    if (tokens[i]!.gap >= 2) return false;
  }
  return false;
}

function usSegment(from: number): Segment {
  return { from, to: from + 1, votes: { place: 8 }, sure: true };
}

const CLEAR_TITLES: ReadonlySet<string> = new Set(
  "judge justice president mayor king queen prince princess pope".split(" "),
);

/** Titles that stand with a capital directly before a name. */
const CAPITAL_TITLES: ReadonlySet<string> = new Set(
  [...ROLE_NOUNS].filter(
    (noun) =>
      !/^(?:baker|carpenter|gardener|painter|porter|miner|mason|fisherman|banker|king|dean|earl|count|cook|model|rider|runner|skipper|tailor|trader|writer|winner|white|young|lead|general|border|post|guest|guide|host|borrower|worker|workers|fellow|fashion|spiritual|driver|guard|shah|rector|woman|man|boy|girl|youth|son|dad|father|maid|elder|slate|mother|brother|sister|friend|player|parent|villager|reader|viewer|boss|winger|watchdog|voter|counsel)$/.test(
        noun,
      ),
  ),
);
for (const word of ["general", "king", "father", "brother", "sister", "counsel", "elder"])
  (CAPITAL_TITLES as Set<string>).add(word);

/** "Secretary of State Ana Ruiz": where the person starts. */
function afterTitleObject(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  if (at < to && /^(?:of|for|to|on)$/.test(tokens[at]!.text)) {
    at++;
    if (tokens[at]?.text === "the") at++;
    const hit = listedAt(tokens, at, to);
    if (hit !== undefined) at += hit.length;
    else if (at < to) at++;
    while (at < to && (tokens[at]!.text === "and" || SUBJECTS.has(tokens[at]!.text) || DEMONYMS.has(tokens[at]!.text)))
      at++;
  }
  return at;
}

function looksLikePerson(tokens: readonly Token[], from: number, to: number, honorific: boolean): boolean {
  const first = tokens[from];
  if (first === undefined || first.kind === "number") return false;
  const last = tokens[to - 1]!; // from < to
  if (honorific) return first.kind !== "lower" || PARTICLES.has(first.text);
  if (ROLE_MODIFIERS.has(first.text.toLowerCase()) && to - from === 1) return false;
  if (ROLE_NOUNS.has(first.text.toLowerCase()) && to - from === 1) return false;
  if (
    ORGANIZATION_HEADS.has(last.text) ||
    OTHER_HEADS.has(last.text) ||
    COURT_HEADS.has(last.text) ||
    CORPORATE_SUFFIXES.has(last.text)
  )
    return false;
  if (first.kind === "acronym" && to - from === 1) return false;
  if (first.kind === "acronym" && !/^(?:[A-Z]\.){2}$/.test(first.text) && first.text.length > 2) return false;
  if (
    DEMONYMS.has(first.text) ||
    STOP_WORDS.has(first.text) ||
    (SUBJECTS.has(first.text) && !FIRST_NAMES.has(first.text))
  )
    return false;
  for (let i = from; i < to; i++) if (/^(?:of|for|and|&|on)$/.test(tokens[i]!.text)) return i > from + 1;
  if (COMMON_WORDS.has(first.text) && !FIRST_NAMES.has(first.text) && to - from === 1) return false;
  return true;
}

function roleStart(tokens: readonly Token[], at: number, from: number): number {
  let start = at;
  while (start > from) {
    const token = tokens[start - 1]!; // start > from ≥ 0
    const word = bare(token.text);
    const lower = word.toLowerCase();
    const us = /^U\.?S\.?$/.test(token.text);
    const fits =
      us ||
      ROLE_MODIFIERS.has(lower) ||
      ROLE_NOUNS.has(lower) ||
      SUBJECTS.has(word) ||
      (COURT_HEADS.has(word) && start - 1 > from) ||
      (word === "of" && start - 1 > from) ||
      (token.text === "and" && start - 1 > from);
    if (!fits || token.kind === "mark") break;
    start--;
    if (us) break;
  }
  while (start < at && /^(?:of|and)$/.test(tokens[start]!.text)) start++;
  // lower-case words outside the run: "former Mayor"
  if (start === from) {
    while (
      start > 0 &&
      tokens[start]!.gap === 1 &&
      tokens[start - 1]!.kind === "lower" &&
      ROLE_MODIFIERS.has(tokens[start - 1]!.text) &&
      tokens[start - 1]!.text !== "and"
    )
      start--;
  }
  return start;
}

function titleBeforeHonorific(tokens: readonly Token[], at: number, from: number): Run | undefined {
  return at > from ? undefined : lowerRole(tokens, at);
}

/** A person's name ends before a word that cannot be part of it. */
function personEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i]!; // i < to
    if (/^(?:of|for|and|&|on|'s|’s)$/.test(token.text)) return i;
    if (i - from >= 5) return i;
  }
  return to;
}

/** The role in lower case directly before a name: "immigration attorney Ana Ruiz". */
export function lowerRole(tokens: readonly Token[], nameFrom: number): Run | undefined {
  const before = tokens[nameFrom - 1];
  const name = tokens[nameFrom];
  if (before === undefined || name === undefined || name.gap !== 1 || before.kind !== "lower") return undefined;
  if (!ROLE_NOUNS.has(before.text) || KIN.has(before.text)) return undefined;
  let from = nameFrom - 1;
  while (from > 0 && tokens[from]!.gap === 1) {
    const word = tokens[from - 1]!.text.toLowerCase(); // from > 0
    if (!(ROLE_MODIFIERS.has(word) || ROLE_NOUNS.has(word)) || word === "and" || tokens[from - 1]!.startsSentence)
      break;
    from--;
  }
  return { from, to: nameFrom };
}

/** "US$", "DC-9", "A350": money and models, not names of ours. */
function isCodeOrMoney(tokens: readonly Token[], run: Run): boolean {
  const last = tokens[run.to - 1]!; // a run has a token
  const after = tokens[run.to];
  // a reporter of cases: "556 U.S. 418", "25 I. & N. Dec. 200"
  const reporter = tokens[run.from]!.kind === "initial" || after?.kind === "number";
  if (
    reporter &&
    tokens[run.from - 1]?.kind === "number" &&
    tokens[run.from]!.gap === 1 &&
    tokens[run.from]!.text.endsWith(".")
  )
    return true;
  if (after !== undefined && after.gap === 0 && /^[$€£¥]$/.test(after.text)) return true;
  const second = tokens[run.to + 1];
  if (
    after !== undefined &&
    after.gap === 0 &&
    after.text === "-" &&
    second !== undefined &&
    second.gap === 0 &&
    second.kind === "number"
  )
    return true;
  return /^[A-Z]{1,2}\d+[A-Z]?$/.test(last.text) && !/^MI[56]$/.test(last.text);
}

function cutUntitled(tokens: readonly Token[], run: Run): Segment[] {
  if (isCodeOrMoney(tokens, run))
    return run.to - run.from > 1 ? cutRun(tokens, { from: run.from, to: run.to - 1 }) : [];
  const { from, to } = run;
  const first = tokens[from]!; // a run has a token
  const last = tokens[to - 1]!;
  const length = to - from;
  if (
    length === 1 &&
    STATE_ABBREVIATIONS.has(bare(first.text)) &&
    tokens[from - 1]?.text === "," &&
    isCapital(tokens[from - 2])
  ) {
    return [{ from, to, votes: { place: 4 }, sure: true }];
  }
  const hit = listedAt(tokens, from, to);
  const capitals = hit === undefined ? listedInCapitals(tokens, from, to) : undefined;
  if (capitals?.length === length) return [{ from, to, votes: { [capitals.kind]: 5 }, sure: true }];
  if (length === 1 && STATE_ABBREVIATIONS.has(bare(first.text)) && hit === undefined) return [];
  if (hit?.length === length)
    return [
      {
        from,
        to,
        votes: { [hit.kind]: 5 },
        sure: length > 1 || !first.startsSentence || !COMMON_WORDS.has(first.text),
      },
    ];
  const headed = headKind(tokens, run);
  if (headed !== undefined) {
    const start = headed === "none" ? from : leadingCommon(tokens, run);
    if (headed === "none") return innerNames(tokens, run);
    return [{ from: start, to, votes: { [headed]: 6 }, role: undefined, sure: true }];
  }
  if (
    length === 1 &&
    (DEMONYMS.has(first.text) || NOT_NAMES.has(first.text) || (first.kind === "initial" && !first.text.endsWith(".")))
  )
    return [];
  if (length > 1 && NOT_NAMES.has(first.text) && hit === undefined) return cutRun(tokens, { from: from + 1, to });
  if (length > 2 && /^(?:NW|NE|SW|SE)$/.test(last.text)) return [{ from, to, votes: { place: 5 }, sure: true }];
  // "Iraqi Omar Saleh", "Syrian and Kurdish …": the people's name is not part of what follows
  if (DEMONYMS.has(first.text)) {
    const rest = tokens[from + 1];
    return rest !== undefined && isCapital(rest) ? cutRun(tokens, { from: from + 1, to }) : [];
  }
  // a word that is only capital because a sentence starts: "Attorneys Ana Ruiz and …", "Meanwhile Ruiz"
  if (length > 1 && first.startsSentence && COMMON_WORDS.has(first.text) && !FIRST_NAMES.has(first.text))
    return cutRun(tokens, { from: from + 1, to });
  // a trailing role noun or term is not part of a name: "FBI Agent", "Ruiz Coalition" has been taken above
  if (
    length > 1 &&
    ((NOT_NAMES.has(last.text) && !NAME_SUFFIXES.has(last.text)) ||
      (ROLE_NOUNS.has(last.text.toLowerCase()) && COMMON_WORDS.has(last.text)))
  )
    return cutRun(tokens, { from, to: to - 1 });
  // a listed place or organization directly before a person
  if (hit !== undefined && hit.length < length) {
    const next = tokens[from + hit.length]!; // hit.length < length
    if (isCapital(next) && FIRST_NAMES.has(next.text) && !(FIRST_NAMES.has(first.text) && hit.length === 1)) {
      return [
        { from, to: from + hit.length, votes: { [hit.kind]: 5 }, sure: true },
        ...cutRun(tokens, { from: from + hit.length, to }),
      ];
    }
  }
  const joined = splitAtAnd(tokens, run);
  if (joined !== undefined) return joined;
  return [
    {
      from,
      to,
      votes: wordVotes(tokens, run, hit?.kind),
      context: contextVotes(tokens, run),
      role: lowerRole(tokens, from),
      sure: false,
    },
  ];
}

function splitAtAnd(tokens: readonly Token[], run: Run): Segment[] | undefined {
  for (let i = run.from + 1; i < run.to - 1; i++) {
    if (/^(?:and|of|for|on|to|against)$/.test(tokens[i]!.text)) {
      return [...cutRun(tokens, { from: run.from, to: i }), ...cutRun(tokens, { from: i + 1, to: run.to })];
    }
  }
  return undefined;
}

/** "Trump Tax Act" is none of our kinds, but names inside it may be: listed ones only. */
function innerNames(tokens: readonly Token[], run: Run): Segment[] {
  const segments: Segment[] = [];
  for (let i = run.from; i < run.to; i++) {
    const hit = listedAt(tokens, i, run.to);
    if (hit === undefined || hit.kind === "court") continue;
    segments.push({ from: i, to: i + hit.length, votes: { [hit.kind]: 3 }, sure: false });
    i += hit.length - 1;
  }
  return segments;
}

/** Where a headed name starts when its first word is only capital because the sentence starts: "Former …", "In …". */
function leadingCommon(tokens: readonly Token[], run: Run): number {
  let from = run.from;
  while (from < run.to - 2 && NOT_NAMES.has(tokens[from]!.text)) from++;
  while (
    from < run.to - 2 &&
    tokens[from]!.startsSentence &&
    /^(?:Former|Local|Current|Several|All|Attorneys|Lawyers|Officials|Members)$/.test(tokens[from]!.text)
  )
    from++;
  return from;
}

/** The kind that a run's head word gives it; "none" for laws, events and other named things; undefined without a head. */
function headKind(tokens: readonly Token[], run: Run): NameKind | "none" | undefined {
  const { from, to } = run;
  if (to - from < 2) return undefined;
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(tokens[i]!.text);
  const first = words[0]!; // at least two words
  const last = words.at(-1)!;
  if (FOREIGN_COURTS.test(first)) return "court";
  if (FOREIGN_HEADS.test(first)) return "organization";
  const split = words.findIndex((word) => /^(?:of|for|on|to|against)$/.test(word));
  const head = split > 0 ? words[split - 1]! : last;
  const tail = words.slice(-3);
  for (let i = 0; i < tail.length; i++) {
    if (FACILITIES.has(tail.slice(i).join(" ")) && words.length > tail.length - i) return "facility";
  }
  if (/^(?:Northern|Southern|Eastern|Western|Central|Middle)$/.test(first) && words[1] === "District" && split === 2)
    return "court";
  if (/^[NSEWCM]\.D\.$/.test(first) && words.length === 2 && STATE_ABBREVIATIONS.has(bare(last))) return "court";
  if (COURT_HEADS.has(head) || (COURT_HEADS.has(last) && split < 0)) {
    const before = words[words.lastIndexOf(COURT_HEADS.has(head) ? head : last) - 1];
    if (
      before !== undefined &&
      (COURT_MODIFIERS.has(before) || /s['’]?$|^['’]s$/.test(before) || split > 0 || before === "County")
    )
      return "court";
    if (words.some((word) => COURT_MODIFIERS.has(word))) return "court";
    return "place";
  }
  if (words.includes("Court") && split > 0 && words.indexOf("Court") < split) return "court";
  if (
    /^(?:City|County|State|Republic|Kingdom|Gulf|Isle|Strait|Bay|Cape|Sea|District|Commonwealth|Lake|Province)$/.test(
      head,
    ) &&
    split > 0
  )
    return "place";
  if (CORPORATE_SUFFIXES.has(last) || CORPORATE_SUFFIXES.has(bare(last))) return "organization";
  if (split > 0 && (ORGANIZATION_HEADS.has(head) || head === "State")) return "organization";
  if (OTHER_HEADS.has(last) && !FIRST_NAMES.has(first)) return "none";
  if (
    words.length === 2 &&
    WEAK_HEADS.has(last) &&
    words.every((word) => isOrdinary(word) || ROLE_MODIFIERS.has(word.toLowerCase()))
  )
    return "none";
  if (ORGANIZATION_HEADS.has(last))
    return /^(?:House|Bar|Justice|Fund|Post|Guard|Church|Temple|Bank|School|Law)$/.test(last) &&
      FIRST_NAMES.has(first) &&
      words.length === 2
      ? undefined
      : "organization";
  if (words.includes("&") && words.length <= 6) return "organization";
  return undefined;
}

/** Heads that make no name with ordinary words alone: "Senior Staff", "Press Conference", "Civil Rights". */
const WEAK_HEADS: ReadonlySet<string> = new Set(
  "Staff Conference Rights News Community Campaign Team Review Watch Safety Security Relations Communications Solutions Systems Families Students Workers Lawyers Doctors Nurses Teachers Journalists Citizens Veterans Mothers Friends Attorneys Prosecutors Enforcement Investigations Protection Affairs Intelligence Rescue Fire Justice Aid Law Program Project Projects Programs Network Station Journal Press Radio Media Technology Studies Government Office Offices".split(
    " ",
  ),
);

/** Spanish, Portuguese and French names have their head first. */
const FOREIGN_COURTS = /^(?:Tribunal|Corte|Cour|Juzgado|Audiencia|Cámara|Supremo)$/;
const FOREIGN_HEADS =
  /^(?:Comisión|Comissão|Ministerio|Ministério|Ministère|Universidad|Universidade|Université|Instituto|Institut|Fiscalía|Policía|Polícia|Secretaría|Consejo|Conselho|Conseil|Asociación|Associação|Partido|Parti|Organización|Banco|Banque|Gobierno|Congreso|Senado|Alianza|Centro|Comité|Comitê|Fundación|Fundação|Fondation|Sindicato|Ejército|Procuraduría|Defensoría|Coordinadora|Colectivo|Frente|Asamblea|Assemblée|Ligue|Liga|Federación)$/;

const FACILITIES: ReadonlySet<string> = new Set(FACILITY_ENDINGS);

function wordVotes(tokens: readonly Token[], run: Run, listed: NameKind | undefined): Votes {
  const { from, to } = run;
  const length = to - from;
  const first = tokens[from]!; // a run has a token
  const last = tokens[to - 1]!;
  let [person, organization, place, none] = [0, 0, 0, 0];
  if (length === 1) {
    if (first.kind === "acronym") {
      const printed = first.text.slice(0, 1) + first.text.slice(1).toLowerCase();
      const word = first.text.length >= 4 && /[AEIOUY]/.test(first.text);
      organization += first.text.length >= 6 ? 0.5 : 1.4;
      person -= word ? 1 : 8;
      if (COMMON_WORDS.has(printed) || ROLE_NOUNS.has(first.text.toLowerCase()) || first.text.length > 9) none += 8;
    }
    if (FIRST_NAMES.has(first.text)) person += 1.3;
    else if (isSurnameShaped(first.text)) person += 0.5;
    if (isOrdinary(first.text) && !FIRST_NAMES.has(first.text)) none += 50;
    else if (COMMON_WORDS.has(first.text)) none += 2;
    return { person, organization, place, none };
  }
  if (FIRST_NAMES.has(first.text)) person += COMMON_WORDS.has(first.text) ? 1.5 : 3;
  else if (first.kind === "initial" && first.text.endsWith(".")) person += 2.5;
  else if (/^(?:[A-Z]\.){2}$/.test(first.text)) person += 2;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i]!; // i < to
    if (token.kind === "initial" && i < to - 1) person += 2;
    if (token.kind === "lower" && PARTICLES.has(token.text)) person += 1.5;
    if (NAME_SUFFIXES.has(token.text)) person += 3;
    if (FIRST_NAMES.has(token.text)) person += i === from + 1 && first.kind !== "acronym" ? 0.7 : 0.3;
    if (token.kind === "acronym" && !NAME_SUFFIXES.has(token.text)) {
      person -= 1.5;
      organization += 0.8;
    }
    if (token.kind === "number") person -= 3;
    if (COMMON_WORDS.has(token.text) && !FIRST_NAMES.has(token.text)) {
      person -= 0.8;
      none += 0.4;
    }
    if (SUBJECTS.has(token.text)) organization += 0.6;
  }
  if (first.kind === "acronym" && first.text.length > 2) {
    organization += 1;
    person -= 1;
  }
  if (COMMON_WORDS.has(first.text) && !FIRST_NAMES.has(first.text)) {
    person -= 0.8;
    none += 0.5;
  }
  if (isSurnameShaped(last.text)) person += 0.7;
  if (listed === "place") {
    organization += 1.2;
    person -= 0.8;
  }
  if (PLACE_HEADS.has(bare(last.text)))
    place += last.text.endsWith(".") ? 6 : FIRST_NAMES.has(first.text) && length === 2 ? 1 : 3;
  if (PLACE_STARTS.has(bare(first.text))) place += FIRST_NAMES.has(first.text) ? 0.5 : 1.8;
  if (length === 2 || length === 3) person += 0.6;
  if (length > 4) person -= 1;
  return { person, organization, place, none };
}

/** A word that names nothing by itself. */
function isOrdinary(word: string): boolean {
  return (
    COMMON_WORDS.has(word) ||
    ORGANIZATION_HEADS.has(word) ||
    SUBJECTS.has(word) ||
    OTHER_HEADS.has(word) ||
    ROLE_NOUNS.has(word.toLowerCase()) ||
    COURT_HEADS.has(word) ||
    PLACE_HEADS.has(word)
  );
}

function isSurnameShaped(word: string): boolean {
  return (
    /^(?:Mc|Mac[A-Z]|O['’][A-Z]|Al-|al-|El-|el-|bin|Abu|Ben-)/.test(word) ||
    /[a-zà-ž](?:ez|ov|ova|ev|eva|ski|sky|ska|skaya|sson|sen|stein|berg|burg|baum|mann|man|ian|yan|zadeh|pour|nejad|o[gğ]lu|wala|escu|enko|chuk|vi[cćč]|opoulos|idis|akis|elli|etti|ucci|ini|son|witz|wicz|dze|shvili|iyev|ullah|uddin|singh|kumar|waite|worth|field|ford|ham|quist|strom|aux|eau|ault)$/u.test(
      word,
    )
  );
}

const PERSON_VERBS =
  /^(?:said|says|told|tells|added|adds|testified|wrote|writes|recalled|noted|argued|explained|asked|insisted|replied|admitted|believes|thinks|hopes|joked|smiled|laughed|tweeted|pleaded|resigned|died|married|graduated|himself|herself)$/;

/** What stands around a run says of it. */
export function contextVotes(tokens: readonly Token[], run: Run): Votes {
  let [person, organization, place] = [0, 0, 0];
  const before = tokens[run.from - 1];
  const first = tokens[run.from]!; // a run has a token
  const after = tokens[run.to];
  const second = tokens[run.to + 1];
  if (before !== undefined && first.gap === 1) {
    const word = before.text.toLowerCase();
    if (
      word === "in" ||
      word === "near" ||
      word === "across" ||
      word === "throughout" ||
      word === "outside" ||
      word === "around"
    )
      place += 1.6;
    else if (word === "from" || word === "into" || word === "to" || word === "toward") place += 0.5;
    else if (word === "at") organization += 0.5;
    else if (word === "the") {
      const adjectival =
        after !== undefined &&
        after.kind === "lower" &&
        after.gap === 1 &&
        run.to - run.from === 1 &&
        first.kind === "cap";
      person -= adjectival ? 0.3 : 2;
      organization += adjectival ? 0.2 : 0.8;
      if (adjectival && /^(?:administration|campaign|family|presidency|regime|trial|case)$/.test(after.text))
        person += 1.5;
    } else if (word === "by" || word === "with" || word === "against") person += 0.3;
    if (before.kind === "lower" && KIN.has(word)) person += 5;
    else if (before.kind === "lower" && ROLE_NOUNS.has(word)) person += 3;
    else if (
      before.kind === "lower" &&
      /^(?:company|firm|group|agency|magazine|newspaper|network|website|carmaker|automaker|airline|manufacturer|maker|retailer|bank|organization|party|charity|nonprofit|giant|publisher)$/.test(
        word,
      )
    )
      organization += 2;
    else if (
      before.kind === "lower" &&
      /^(?:city|town|village|province|state|country|district|region|county|suburb|neighborhood|island|port)$/.test(word)
    )
      place += 1.5;
    else if (/^(?:named|called|nicknamed|aka)$/.test(word)) person += 1;
  }
  if (after !== undefined && after.gap <= 1) {
    if (after.kind === "lower") {
      if (PERSON_VERBS.test(after.text)) person += 1.2;
      else if (after.text === "who") person += 2;
      else if (after.text === "whose") person += 0.5;
    } else if (after.text === "," && second !== undefined && second.gap === 1) {
      if (second.kind === "number" && /^\d{1,2}$/.test(second.text) && tokens[run.to + 2]?.text === ",") person += 4;
      else if (second.text === "who") person += 2.5;
      else if (second.text === "a" || second.text === "an" || second.text === "the")
        person += roleAhead(tokens, run.to + 2) ? 2 : 0;
      else if (roleAhead(tokens, run.to + 1)) person += 2;
      const hit = listedAt(tokens, run.to + 1);
      if (hit?.kind === "place") place += 1.5;
      else if (STATE_ABBREVIATIONS.has(bare(second.text))) place += 4;
    } else if (after.text === "(" && second?.kind === "number") person += 0.5;
  }
  return { person, organization, place };
}

/** Does a role noun come within a few words, before any mark? */
export function roleAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === "mark" || token.gap >= 2) return false;
    if (ROLE_NOUNS.has(token.text.toLowerCase())) return true;
    if (/^(?:of|for|at|in|who|that|which|and|to|with)$/.test(token.text)) return false;
  }
  return false;
}

export function addVotes(a: Votes, b: Votes): Votes {
  const sum: Record<string, number> = { ...a };
  for (const [kind, weight] of Object.entries(b)) sum[kind] = (sum[kind] ?? 0) + weight;
  return sum;
}

function bare(text: string): string {
  return text.endsWith(".") && text.length > 2 && !text.slice(0, -1).includes(".") ? text.slice(0, -1) : text;
}
