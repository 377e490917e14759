// What each statement of an arrest, a detention, a transfer or a release says for a ledger of custody: that it began then, went on,
// moved, or ended. Only what is told as so counts: what is ordered, alleged, denied or set for a day ends and begins nothing.

import { type DateSpan, type EntryId, isKnown } from "../../base/base.ts";
import { fold, foldKey } from "../../text/text.ts";
import type { ToldEntry } from "../claims/proposition.ts";
import type { Statement } from "../statement.ts";
import { authorityOf } from "./custody-authorities.ts";

/**
 * start: custody, or a time in one place, began. move: it went on elsewhere. end: it was over. until: so it was up to that day.
 * held: so it was on that day. was: so it was at some time before the text was written.
 */
export type MarkKind = "start" | "move" | "end" | "until" | "held" | "was";

/** A name that a statement gives. */
export interface MarkValue {
  readonly key: string;
  readonly name: string;
}

export interface CustodyMark {
  readonly kind: MarkKind;
  /** What tells of it: "arrest", "held since". */
  readonly by: string;
  readonly statement: Statement;
  /** Where something is known of it. Of "held" without a day, the time of writing. */
  readonly date: DateSpan | undefined;
  readonly authority: MarkValue | undefined;
  readonly facility: MarkValue | undefined;
  readonly basis: MarkValue | undefined;
  readonly previousAuthority: MarkValue | undefined;
  readonly previousFacility: MarkValue | undefined;
  /** It began then and goes on while the text is written. */
  readonly goesOn: boolean;
  /** The words say that it went on without a break: "still", "remains", "her 300th day". */
  readonly isContinued: boolean;
}

/** All that is told of one person. */
export interface CustodySources {
  readonly person: EntryId;
  readonly name: string;
  /** Is the case about this person? Then a sentence that names nobody else is about him or her. */
  readonly isSubject: boolean;
  /** What is said of the person: how long held. */
  readonly statements: readonly Statement[];
  /** What happens to the person, and to others. */
  readonly events: readonly ToldEntry[];
}

const OF_CUSTODY: ReadonlySet<string> = new Set([
  "arrest",
  "detention",
  "transfer",
  "release",
  "deportation",
  "extradition",
  "death",
]);

/** The marks by statement id: the order in which the statements are given does not count. */
export function custodyMarks(sources: CustodySources): CustodyMark[] {
  const counted = sources.statements.flatMap((statement) => countedMark(statement) ?? []);
  return [...marksAbout(sources, (one) => isOfPerson(sources, one)), ...counted].sort(byId);
}

/** What has a day and is told of a bare last name that is the person's, and may be another's. */
export function perhapsMarks(sources: CustodySources): CustodyMark[] {
  const own = foldKey(sources.name).split(" ");
  const mayBe = ({ about = [] }: Statement): boolean =>
    sources.isSubject &&
    !about.some(({ entry }) => entry === sources.person) &&
    about.some(({ as, name }) => as === HELD && own.length > 1 && own.includes(foldKey(name)));
  return marksAbout(sources, mayBe)
    .filter(({ kind, date }) => date !== undefined && kind !== "was")
    .sort(byId);
}

function marksAbout({ events }: CustodySources, isWanted: (statement: Statement) => boolean): CustodyMark[] {
  return events.flatMap(({ entry, statements }): CustodyMark[] => {
    if (!OF_CUSTODY.has(entry.name) && entry.kind !== "custody period") return [];
    const parts = Map.groupBy(
      statements.filter(({ main }) => main !== undefined),
      ({ main }) => main,
    );
    return statements.flatMap((statement) =>
      statement.main !== undefined || statement.tier === "none" || !isWanted(statement)
        ? []
        : (markOf(entry.name, statement, parts.get(statement.id) ?? []) ?? []),
    );
  });
}

function byId(a: CustodyMark, b: CustodyMark): number {
  return a.statement.id < b.statement.id ? -1 : a.statement.id > b.statement.id ? 1 : 0;
}

const HELD = "person held";

function isOfPerson({ person, isSubject }: CustodySources, { about = [], passage }: Statement): boolean {
  const held = about.filter(({ as }) => as === HELD);
  if (held.length > 0) return held.some(({ entry }) => entry === person);
  const own = about.find(({ entry }) => entry === person);
  if (own?.as !== undefined) return own.as === "agent" && SPENT.test(passage.quote);
  const others = about.some(({ kind, entry }) => kind === "person" && entry !== person);
  if (own !== undefined) return isSubject || !others;
  return isSubject && !others && PARTY.test(passage.quote);
}

/** "spent two years in jail", "walked free": the one who does it is the one who was held. */
const SPENT = /\b(?:spent|spends|spending|served|serving|turned (?:him|her)self|(?:walk(?:ed|s)|went) free)\b/i;
/** The one whose case it is, as papers of a court call him or her. */
const PARTY = /\b(?:petitioner|relator|detainee)\b/i;

const BEGINS =
  /\b(?:detained|jailed|imprisoned|incarcerated|interned|locked up|booked|turned (?:him|her)self in|entered|(?:placed|put|taken|passed) (?:back )?(?:in|into|to)|took (?:him|her|them|[\p{L}.’']+(?: [\p{L}.’']+)?) into)\b/iu;
const LASTS =
  /\b(?:has|have|had|still|remains?|remained|spent|serv(?:ed|ing)|days?|weeks|months|years|behind bars)\b/iu;
/** Told of the time of writing. */
const NOW =
  /\b(?:(?:is|are|am|remains?|still|currently|now|sits|continues to be|has been|have been|has remained|’s been) (?:[\p{L}-]+ ){0,4}(?:held|detained|detaining|jailed|imprisoned|incarcerated|confined|custody|detention|behind bars|locked up|housed|lodged|at|serving)|remains? (?:at|in) |(?:is|are) detaining)\b/iu;
const SINCE = /\b(?:(?:has|have|is|remains?) (?:[\p{L}-]+ ){0,4}?)?since\b/iu;
const ENDED_SINCE = /\bhad (?:[\p{L}-]+ ){0,3}been\b/iu;
const CONTINUED =
  /\b(?:still|remain(?:s|ed)?|continu\w+|has (?:[\p{L}-]+ ){0,2}been|not (?:yet )?been (?:released|freed))\b/iu;

function markOf(type: string, statement: Statement, parts: readonly Statement[]): CustodyMark | undefined {
  const { slot, polarity, modality, passage } = statement;
  const words = passage.quote;
  const date = statement.date !== undefined && isKnown(statement.date) ? statement.date : undefined;
  const values = valuesOf(parts);
  const mark = (kind: MarkKind, by: string, when: DateSpan | undefined, goesOn = false): CustodyMark => ({
    kind,
    by,
    statement,
    date: when,
    ...values,
    goesOn,
    isContinued: goesOn || CONTINUED.test(words),
  });
  if (type === "release" && polarity === "negative" && modality === "happened")
    return date === undefined && statement.written !== undefined && /\b(?:has|have) not\b|n’t been/i.test(words)
      ? mark("held", "not released", statement.written)
      : undefined;
  // who is ordered released from a jail is in it
  if (type === "release" && modality === "ordered" && polarity === "positive" && values.previousFacility !== undefined)
    return mark("was", "ordered released", orderedOn(statement));
  if (polarity !== "positive" || (modality !== "happened" && modality !== "asserted" && modality !== "found"))
    return undefined;
  switch (type) {
    case "arrest":
      return mark("start", "arrest", date);
    case "transfer":
      return mark("move", "transfer", date);
    case "release":
      return values.authority !== undefined ? mark("move", "transfer", date) : mark("end", "release", date);
    case "deportation":
    case "extradition":
    case "death":
      return date === undefined ? undefined : mark("end", type, date);
  }
  if (slot === "from") return mark("start", "held since", date, SINCE.test(words) && !ENDED_SINCE.test(words));
  if (slot === "to") return mark("until", "held until", date);
  if (date !== undefined)
    return BEGINS.test(words) && !LASTS.test(words) ? mark("start", "detention", date) : mark("held", "held", date);
  const { written } = statement;
  const isDated = written !== undefined && isKnown(written);
  // who is still to appear from a place is there while that is written
  const isThere = parts.some((part) => part.slot === "to appear from");
  return (isThere || NOW.test(words)) && isDated ? mark("held", "held", written) : mark("was", "held", undefined);
}

/** The day of the order, where the statement's day is not one by which. */
function orderedOn({ date, written }: Statement): DateSpan | undefined {
  const isPast = date?.latest !== undefined && written?.latest !== undefined && date.latest <= written.latest;
  return isPast ? date : undefined;
}

const OF_HELD: ReadonlySet<string> = new Set(["custody", "arrest", "detention"]);

/** "Monday was her 300th day in custody": on Monday she was held. */
function countedMark(statement: Statement): CustodyMark | undefined {
  const { slot, duration, polarity, modality } = statement;
  if (slot !== "duration" || duration === undefined || !OF_HELD.has(duration.from) || duration.to !== undefined)
    return undefined;
  if (polarity !== "positive" || modality === "alleged" || modality === "hypothetical") return undefined;
  if (duration.until === undefined || !isKnown(duration.until)) return undefined;
  return {
    kind: "held",
    by: "counted",
    statement,
    date: duration.until,
    ...valuesOf([]),
    goesOn: false,
    isContinued: true,
  };
}

type Values = Pick<CustodyMark, "authority" | "facility" | "basis" | "previousAuthority" | "previousFacility">;

/** Of several names of one slot the last: "moved from A through B to C". */
function valuesOf(parts: readonly Statement[]): Values {
  const named = (slot: string, keyOf: (name: string) => string): MarkValue | undefined => {
    const part = parts
      .filter((one) => one.slot === slot)
      .toSorted((a, b) => a.passage.start - b.passage.start)
      .at(-1);
    return part && { key: keyOf(part.value), name: part.value };
  };
  const authority = (name: string): string => authorityOf(name).key;
  return {
    authority: named("authority", authority),
    facility: named("facility", facilityKey),
    basis: named("basis", foldKey),
    previousAuthority: named("previous authority", authority),
    previousFacility: named("previous facility", facilityKey),
  };
}

function facilityKey(name: string): string {
  return foldKey(fold(name).replace(/^(?:the|an?|another) /, ""));
}
