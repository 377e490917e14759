// How long something lasted, worked out again from the record: "her 270th day in custody" on a day that is the 249th. A claim
// that fits one of the beginnings the sources give is right by that source and raises nothing.

import { type DateSpan, type Day, daysBetween, isExact } from "../base/base.ts";
import type { Duration, Entry, Flag, FlagSide, Passage, Statement } from "../record/record.ts";
import { ages } from "./lives/ages.ts";
import { custodyBeginnings, moves, releases, type Told, toldIn } from "./lives/beginnings.ts";
import type { Check, Life } from "./checks.ts";
import { days, lengthWords, ordinal, spanWords } from "./lives/day-words.ts";
import { compareLength, factorOff, isShorter, type Verdict } from "./lives/elapsed.ts";
import { inQuotes, listed, raise } from "./report.ts";
import { isClaim } from "./sides.ts";

export const duration: Check = {
  name: "duration",
  docs: "docs/checks/duration.md",
  entry: (entry, statements) => (entry.kind === "person" ? ages(duration.name, entry, statements) : []),
  person(life) {
    const beginnings = custodyBeginnings(life);
    const freed = releases(life);
    const moved = moves(life);
    const judged = life.statements.flatMap((statement): Judged[] => {
      const claim = claimOf(statement, freed);
      if (claim === undefined || (CUSTODY.has(claim.duration.from) && compare(claim, moved)?.verdict === "fits"))
        return [];
      const compared = compare(claim, beginningsFor(life, claim, beginnings, freed));
      return compared === undefined || isPartOf(compared) ? [] : [compared];
    });
    return [...wrong(life.person, judged), ...telling(life.person, judged)];
  },
};

interface Claim {
  readonly statement: Statement;
  readonly duration: Duration;
  readonly until: DateSpan;
}

interface Judged extends Claim {
  readonly verdict: Verdict;
  /** Of all beginnings the one that comes nearest. */
  readonly from: Told;
  readonly all: readonly { readonly from: Told; readonly verdict: Verdict }[];
}

/** undefined: it is not known to which day it counts. */
function claimOf(statement: Statement, freed: readonly Told[]): Claim | undefined {
  const { slot, duration: told } = statement;
  if (slot !== "duration" || told === undefined || !isClaim(statement)) return undefined;
  const [only, other] = freed;
  const until = told.until ?? (told.to === "release" && other === undefined ? only?.date : undefined);
  return until && { statement, duration: told, until };
}

const CUSTODY: ReadonlySet<string> = new Set(["custody", "arrest", "detention"]);

/**
 * The beginnings that a claim may count from: the day it names itself; of custody every beginning that no known release has
 * ended before; of another event the one day that the same document gives it.
 */
function beginningsFor(life: Life, claim: Claim, beginnings: readonly Told[], freed: readonly Told[]): readonly Told[] {
  const { statement, duration: told, until } = claim;
  if (told.since !== undefined) return [{ date: told.since, statements: [statement] }];
  const isBefore = ({ date }: Told): boolean =>
    until.latest === undefined || (date.earliest ?? date.latest ?? until.latest) <= until.latest;
  if (!CUSTODY.has(told.from)) {
    const own = toldIn(life, told.from, statement.passage.document).filter(isBefore);
    return own.length === 1 ? own : [];
  }
  const before = beginnings.filter(isBefore);
  const going = before.filter((one) => !freed.some((end) => liesBetween(end.date, one.date, until)));
  if (going.length > 0) return going;
  // held on, by these words, in spite of a release: a release that is told too early, or a stay of which no beginning is told
  return before.filter((one) => factor(claim, one) <= SAME_STAY);
}

const SAME_STAY = 1.25;

function liesBetween(end: DateSpan, from: DateSpan, until: DateSpan): boolean {
  const [released, began, counted] = [end.latest, from.latest, until.earliest];
  return (
    released !== undefined && began !== undefined && counted !== undefined && began < released && released < counted
  );
}

const ORDER: readonly Verdict[] = ["fits", "rounding", "off"];

function compare(claim: Claim, beginnings: readonly Told[]): Judged | undefined {
  const { statement, duration: told, until } = claim;
  const all = beginnings.flatMap((from) => {
    const verdict = compareLength(told, statement.value, from.date, until);
    return verdict === undefined ? [] : [{ from, verdict }];
  });
  const [best] = all.toSorted(
    (a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || factor(claim, a.from) - factor(claim, b.from),
  );
  return best && { ...claim, ...best, all };
}

/** A shorter time in one place is a part of the whole and may well be right. */
function isPartOf({ duration: told, verdict, from, until }: Judged): boolean {
  const [start, end] = [from.date.earliest ?? from.date.latest, until.latest ?? until.earliest];
  return (
    told.part === true && verdict !== "fits" && start !== undefined && end !== undefined && isShorter(told, start, end)
  );
}

function factor({ statement, duration: told, until }: Claim, { date }: Told): number {
  const [from, to] = [date.latest ?? date.earliest, until.latest ?? until.earliest];
  return from === undefined || to === undefined ? Infinity : factorOff(told, statement.value, from, to);
}

/** Claims that fit none of the beginnings; copies of one text together. */
function wrong(person: Entry, judged: readonly Judged[]): Flag[] {
  const flags: Flag[] = [];
  const bySource = Map.groupBy(judged, ({ statement }) =>
    JSON.stringify([statement.origin ?? statement.id, statement.value]),
  );
  const alone: Judged[] = [];
  for (const copies of bySource.values()) {
    const best = copies.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))[0]!; // a group has a member
    for (const copy of copies) {
      if (copy.verdict === best.verdict) alone.push(copy);
      else flags.push(stale(person, best, copy));
    }
  }
  const alike = Map.groupBy(
    alone.filter(({ verdict }) => verdict !== "fits"),
    ({ statement, until, from }) => JSON.stringify([statement.value.toLowerCase(), until.edtf, from.date.edtf]),
  );
  for (const same of alike.values()) flags.push(notAddingUp(person, same));
  return flags;
}

const SETTLE = "Look for the booking sheet or the order, and for the day on which the words were first said.";
/** So far off that another stay in custody is more likely meant than a slip. */
const ANOTHER_STAY = 2;

function notAddingUp(person: Entry, same: readonly Judged[]): Flag {
  const one = same[0]!; // a group has a member
  const { statement, duration: told, verdict, from, until } = one;
  const words = `${person.name}: ${inQuotes(statement.value, 60)}`;
  const isOther =
    told.since === undefined && CUSTODY.has(told.from) && verdict === "off" && factor(one, from) > ANOTHER_STAY;
  const sum = `from ${spanWords(from.date)} to ${spanWords(until)} ${between(from.date, until, told)}`;
  const isCounted = told.parts.length === 1 && told.parts[0]?.unit === "day" && told.rounding === undefined;
  const firm = isCounted && isExact(from.date) && isExact(until);
  return raise({
    check: duration.name,
    class: isOther ? "cannot compare" : verdict === "off" ? "conflict" : "imprecise",
    severity: isOther || verdict === "rounding" ? "low" : firm ? "high" : "medium",
    about: [person.id, statement.value.toLowerCase(), until.edtf, from.date.edtf],
    entries: [person.id],
    reason: isOther
      ? `${words} may count from a beginning that no source gives: ${sum}.`
      : verdict === "off"
        ? `${words} does not add up: ${sum}.`
        : `${words} is a little off: ${sum}.`,
    settle: isOther ? "Look for an earlier arrest, or for the part of the time that is meant." : SETTLE,
    sides: sidesOf(
      statement.value,
      same.map((each) => each.statement),
      from,
    ),
  });
}

/** "are 248 days", and of days in a row "are 248 days, which makes it the 249th day". */
function between(from: DateSpan, until: DateSpan, told: Duration): string {
  const shortest =
    from.latest !== undefined && until.earliest !== undefined ? atLeast(from.latest, until.earliest) : undefined;
  const longest =
    from.earliest !== undefined && until.latest !== undefined ? atLeast(from.earliest, until.latest) : undefined;
  const inDays = told.parts.some(({ unit }) => unit === "day");
  const shown = ([start, end]: readonly [Day, Day]): string =>
    inDays ? days(daysBetween(start, end)) : lengthWords(start, end);
  if (shortest === undefined || longest === undefined) {
    if (longest !== undefined) return `are at most ${shown(longest)}`;
    return shortest === undefined ? "is an unknown time" : `are at least ${shown(shortest)}`;
  }
  const [least, most] = [shown(shortest), shown(longest)];
  if (least !== most) return `are ${least.replace(/ days?$/, "")} to ${most}`;
  const row = told.ordinal === true && inDays ? `, which makes it the ${ordinal(daysBetween(...longest) + 1)} day` : "";
  return `are ${least}${row}`;
}

function atLeast(start: Day, end: Day): readonly [Day, Day] {
  return start <= end ? [start, end] : [start, start];
}

/** The same words in a later copy, where they were right in the first. */
function stale(person: Entry, first: Judged, copy: Judged): Flag {
  const { statement, until, from, duration: told } = copy;
  return raise({
    check: duration.name,
    class: "conflict",
    severity: "low",
    about: [person.id, statement.value.toLowerCase(), first.until.edtf, until.edtf, from.date.edtf],
    entries: [person.id],
    reason:
      `${person.name}: ${inQuotes(statement.value, 60)} was copied from a text that counts to ${spanWords(first.until)}; ` +
      `here it counts to ${spanWords(until)}, and from ${spanWords(from.date)} that ${between(from.date, until, told).replace(/^are /, "is ")}.`,
    settle: "Quote the words with the day on which they were first said.",
    sides: sidesOf(statement.value, [first.statement, statement], from),
  });
}

/** Sources that put one beginning on days this near each other speak of one beginning. */
const ONE_BEGINNING = 31;

/** Where the sources give a beginning two days, which of them the counted days fit. */
function telling(person: Entry, judged: readonly Judged[]): Flag[] {
  const fitting = judged.flatMap((one) => {
    const exact = one.all.filter(({ from }) => isExact(from.date));
    const right = exact.filter(({ verdict }) => verdict === "fits");
    const only = right.length === 1 ? right[0] : undefined;
    const against = only && exact.filter((other) => other !== only && isNear(only.from, other.from));
    return only === undefined || against === undefined || against.length === 0
      ? []
      : [{ one, from: only.from, against: against.map(({ from }) => from) }];
  });
  const alike = Map.groupBy(fitting, ({ from, against }) =>
    JSON.stringify([from, ...against].map(({ date }) => date.edtf)),
  );
  return [...alike].map(([key, same]) => {
    const { from, against } = same[0]!; // a group has a member
    const claims = same.map(({ one }) => one);
    const shown = [
      ...new Set(claims.map(({ statement, until }) => `${inQuotes(statement.value, 60)} (${spanWords(until)})`)),
    ];
    return raise({
      check: duration.name,
      class: "imprecise",
      severity: "low",
      about: [person.id, "fits", key, ...shown],
      entries: [person.id],
      reason: `${person.name}: ${listed(shown)} ${shown.length === 1 ? "fits" : "fit"} a beginning on ${spanWords(from.date)}, not on ${listed(against.map(({ date }) => spanWords(date)))}.`,
      settle: SETTLE,
      sides: [from, ...against].map((told) => ({
        value: spanWords(told.date),
        passages: [...(told === from ? claims.map(({ statement }) => statement) : []), ...told.statements].map(
          (statement) => statement.passage,
        ),
      })),
    });
  });
}

function isNear(one: Told, other: Told): boolean {
  const [a, b] = [one.date.earliest, other.date.earliest];
  return a !== undefined && b !== undefined && a !== b && Math.abs(daysBetween(a, b)) <= ONE_BEGINNING;
}

function sidesOf(words: string, claims: readonly Statement[], from: Told): FlagSide[] {
  const passages = (list: readonly Statement[]): Passage[] => list.map(({ passage }) => passage);
  return [
    { value: words, passages: passages(claims) },
    { value: `from ${spanWords(from.date)}`, passages: passages(from.statements) },
  ];
}
