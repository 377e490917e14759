// What a run of capitalised words is made of: titles are cut off, and each remaining part is weighed by its own words.

import { COMMON_WORDS, STOP_WORDS } from "../gazetteer/gazetteer-common-words.ts";
import { FIRST_NAMES } from "../gazetteer/gazetteer-first-names.ts";
import { COURT_HEADS } from "../gazetteer/gazetteer-organization-words.ts";
import { NOT_NAMES } from "../gazetteer/gazetteer-organizations.ts";
import { DEMONYMS, STATE_ABBREVIATIONS } from "../gazetteer/gazetteer-places.ts";
import { HONORIFICS, NAME_SUFFIXES, ROLE_ABBREVIATIONS, ROLE_NOUNS } from "../gazetteer/gazetteer-titles.ts";
import { listedAt, listedInCapitals } from "../gazetteer/gazetteer.ts";
import { contextVotes, type Votes, wordVotes } from "./name-evidence.ts";
import { headKind } from "./name-heads.ts";
import { isCapital, type Run } from "./name-runs.ts";
import {
  afterTitleObject,
  bare,
  CAPITAL_TITLES,
  CLEAR_TITLES,
  isRoleOnly,
  looksLikePerson,
  lowerRole,
  personEnd,
  roleStart,
  standsUnderSignature,
} from "./name-titles.ts";
import type { Token } from "../name-tokens.ts";

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

function usSegment(from: number): Segment {
  return { from, to: from + 1, votes: { place: 8 }, sure: true };
}

function titleBeforeHonorific(tokens: readonly Token[], at: number, from: number): Run | undefined {
  return at > from ? undefined : lowerRole(tokens, at);
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
  if (isLabel(tokens, run) || isSpacedOut(tokens, run)) return [];
  if (run.to - run.from > 1 && listedAt(tokens, run.from, run.to) === undefined && isRoleOnly(tokens, run.from, run.to))
    return [];
  if (isEnumerated(tokens, run)) return cutRun(tokens, { from: run.from + 1, to: run.to });
  if (isCodeOrMoney(tokens, run))
    return run.to - run.from > 1 ? cutRun(tokens, { from: run.from, to: run.to - 1 }) : [];
  const { from, to } = run;
  const first = tokens[from]!; // a run has a token
  const last = tokens[to - 1]!;
  const length = to - from;
  // "WHO:" at the start of a line asks
  if (length === 1 && first.startsSentence && NOT_NAMES.has(first.text) && tokens[to]?.text === ":") return [];
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

const LABELS =
  /^(?:Count|Article|Addendum|Appendix|Exhibit|Section|Part|Chapter|Title|Volume|Schedule|Phase|Form|Rule|Amendment|Ground|Attachment|Figure|Table|Item|Claim|Tab|Annex)s?$/i;

/** "Count II", "Article III", "Exhibit B", and a reporter's short form: "N.C. App." */
function isLabel(tokens: readonly Token[], { from, to }: Run): boolean {
  const [first, last] = [tokens[from]!, tokens[to - 1]!]; // a run has a token
  if (LABELS.test(first.text) && to - from === 2 && (/^[IVXLC]+\.?$/.test(last.text) || last.kind === "initial"))
    return true;
  if (
    to - from === 1 &&
    /^(?:Counts?|Appell(?:ee|ant)s?|(?:Plaintiff|Defendant|Petitioner|Respondent)s?(?:-\p{L}+)?)$/u.test(first.text)
  )
    return true;
  const dotted =
    tokens[to]?.text === "." && tokens[to]?.gap === 0 && /^(?:[A-Z]\.)+(?:[A-Z]\p{Ll}+)?$/u.test(first.text);
  return (
    dotted && /(?:^|\.)(?:App|Civ|Crim|Sess|Evid|Proc|Supp|Rptr|Stat|Ct|Cir|Dist|Bankr|Ann|Reg|Op)$/.test(last.text)
  );
}

/** "P R O C E E D I N G S": letters set apart. */
function isSpacedOut(tokens: readonly Token[], { from, to }: Run): boolean {
  if (to - from < 3) return false;
  for (let i = from; i < to; i++) if (tokens[i]!.text.length > 1) return false; // i < to
  return true;
}

/** "I. Background", "C. The Order": the letter of a heading stands before its title. */
function isEnumerated(tokens: readonly Token[], { from, to }: Run): boolean {
  const [first, second] = [tokens[from]!, tokens[from + 1]]; // a run has a token
  if (to - from < 2 || second === undefined || !/^[A-Z]\.$/.test(first.text)) return false;
  if (!first.startsSentence && first.gap < 2) return false;
  const word = second.text.slice(0, 1) + second.text.slice(1).toLowerCase();
  return COMMON_WORDS.has(word) || (to - from === 2 && /^[IVX]\.$/.test(first.text));
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
