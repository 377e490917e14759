// Judges and counsel as intervals. A period begins on the day of which a source says so, else on the first day on which one has
// the person there; it ends likewise. Nothing in between is filled in, and those without a name are kept apart.

import { compareDates, type DateSpan, type EntryId, isKnown, type StatementId } from "../../base/base.ts";
import { foldKey } from "../../text/text.ts";
import type { Statement } from "../statement.ts";
import { oneJudge } from "./judge-names.ts";
import type { ProceduralRecord } from "./procedural-record.ts";
import { mostPrinted, told, type ToldValue } from "./told-value.ts";

/** One end of a period: `basis` is "assigned", "reassigned", "since …" where a source says so, else "first seen" or "last seen". */
export interface ServingEnd {
  readonly date?: DateSpan | undefined;
  readonly basis: string;
  /** Of a change without a day: when the text that tells of it was written. */
  readonly told?: DateSpan | undefined;
}

export interface Serving extends ToldValue {
  /** The name; for one without, the words of the text. */
  readonly name: string;
  readonly entry?: EntryId | undefined;
  /** All that were taken for one: the fullest name first. */
  readonly entries: readonly EntryId[];
  /** Other spellings of the name. */
  readonly spellings: readonly string[];
  /** Known by description alone. */
  readonly isUnnamed: boolean;
  /** Passages that speak of somebody without a name: whether they mean one person is not known. */
  readonly maybeSeveral: boolean;
  /** Other proceedings of the person of which the documents have the judge as well: they do not settle which of them is meant. */
  readonly orElse: readonly { readonly entry: EntryId; readonly name: string }[];
  /** A judge to whom the case or a motion was referred, and not its own. */
  readonly isReferral: boolean;
  /** Offices, as printed, those of most passages first. */
  readonly titles: readonly string[];
  /** Of counsel: for whom, and with whom. */
  readonly sides: readonly string[];
  readonly firms: readonly string[];
  readonly from?: ServingEnd | undefined;
  readonly to?: ServingEnd | undefined;
  /** Other days that sources give for the same end. */
  readonly disagreeing: readonly ServingEnd[];
  /** A source says that it ended. */
  readonly hasEnded: boolean;
}

interface Parts {
  readonly titles: readonly Statement[];
  readonly begins: readonly Statement[];
  readonly ends: readonly Statement[];
  readonly sides: readonly Statement[];
  readonly firms: readonly Statement[];
}

type PartsOf = (mains: readonly Statement[]) => Parts;

/** Judges by name, each one period; those without a name by what tells them apart. */
export function judgesOf(statements: readonly Statement[], record: ProceduralRecord): Serving[] {
  const partsOf = partsIn(statements);
  const judges = statements.filter(
    ({ slot, main }) => (slot === "judge" || slot === "referred to") && main === undefined,
  );
  const [named, unnamed] = [
    judges.filter((one) => entryOf(one, record, "judge") !== undefined),
    judges.filter((one) => entryOf(one, record, "judge") === undefined),
  ];
  const byEntry = Map.groupBy(named, (one) => entryOf(one, record, "judge")!); // defined by the filter
  const known = oneJudge(
    [...byEntry].map(([entry, own]) => ({ entry, names: [...new Set(own.map(({ value }) => value))] })),
    record,
  ).map((entries) => {
    const own = entries.flatMap((entry) => byEntry.get(entry) ?? []);
    const [fullest] = entries;
    const name = mostPrinted((fullest === undefined ? own : (byEntry.get(fullest) ?? [])).map(({ value }) => value));
    return { ...servingOf(own, partsOf(own), record, "judge"), ...namedBy(own, name), entry: fullest, entries };
  });
  const apart = unnamedGroups(unnamed, partsOf).map((own) => ({
    ...servingOf(own, partsOf(own), record, "judge"),
    isUnnamed: true,
    maybeSeveral: isPlain(partsOf(own)) && own.length > 1,
  }));
  return [...known, ...apart].sort(byTime);
}

function namedBy(own: readonly Statement[], name: string): Pick<Serving, "name" | "spellings"> {
  const others = new Map(own.map(({ value }) => [foldKey(value), value]));
  others.delete(foldKey(name));
  return { name, spellings: [...others.values()].sort() };
}

export function counselOf(statements: readonly Statement[], record: ProceduralRecord): Serving[] {
  const partsOf = partsIn(statements);
  const counsel = statements.filter(({ slot, main }) => slot === "counsel" && main === undefined);
  return [...Map.groupBy(counsel, (one) => entryOf(one, record, "counsel") ?? foldKey(one.value)).values()]
    .map((own) => servingOf(own, partsOf(own), record, "counsel"))
    .sort(byTime);
}

function entryOf({ about = [] }: Statement, record: ProceduralRecord, as: string): EntryId | undefined {
  const one = about.find((thing) => thing.as === as);
  return one && record.leaderOf(one.entry);
}

function partsIn(statements: readonly Statement[]): PartsOf {
  const ofMain = Map.groupBy(
    statements.filter(({ main }) => main !== undefined),
    ({ main }) => main,
  );
  return (mains) => {
    const parts = mains.flatMap(({ id }) => ofMain.get(id) ?? []);
    const slot = (name: string): Statement[] => parts.filter((one) => one.slot === name);
    return {
      titles: slot("title"),
      begins: slot("begins"),
      ends: slot("ends"),
      sides: slot("for"),
      firms: slot("firm"),
    };
  };
}

function isPlain({ begins, ends }: Parts): boolean {
  return begins.length + ends.length === 0;
}

/**
 * Judges without a name: the one who came, where a text tells of another judge; the one who was there before, in the same text;
 * and apart from both the passages that say no more than "the judge". Copies of one text speak of one judge.
 */
function unnamedGroups(statements: readonly Statement[], partsOf: PartsOf): Statement[][] {
  return [
    ...Map.groupBy(statements, (one) => {
      const parts = partsOf([one]);
      const office = parts.titles[0]?.value.toLowerCase() ?? "judge";
      if (isPlain(parts)) return `plain ${office}`;
      const where = one.origin ?? `${one.passage.document} ${one.written?.edtf ?? ""}`;
      const isOther = parts.begins.some(({ value }) => value === "another judge");
      return `${isOther ? "another" : "before"} ${where}`;
    }).values(),
  ];
}

function servingOf(mains: readonly Statement[], parts: Parts, record: ProceduralRecord, as: string): Serving {
  const seen = mains.flatMap((one) => seenOn(one, parts)).sort(compareDates);
  const begins = endsIn(
    parts.begins.filter(({ value, date }) => value !== "another judge" || date !== undefined),
    mains,
  );
  const ends = endsIn(
    parts.ends.filter(({ value }) => value !== "an earlier judge"),
    mains,
  );
  const [from, ...otherFrom] = begins;
  // of days that differ the last; an end without a day only where no source gives one
  const to = ends.findLast(({ date }) => date !== undefined) ?? ends[0];
  const otherTo = ends.filter((end) => end !== to);
  const values = (own: readonly Statement[]): string[] =>
    [...Map.groupBy(own, ({ value }) => foldKey(value)).values()]
      .map((same) => ({ value: mostPrinted(same.map(({ value }) => value)), n: same.length }))
      .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))
      .map(({ value }) => value);
  const first = seen[0];
  const last = seen.at(-1);
  const whole = told(mains);
  const entry = mains.map((one) => entryOf(one, record, as)).find((one) => one !== undefined);
  return {
    ...whole,
    name: whole.value,
    entry,
    entries: entry === undefined ? [] : [entry],
    spellings: [],
    orElse: [],
    isUnnamed: false,
    isReferral: mains.every(
      ({ id, slot }) =>
        slot === "referred to" || parts.begins.some((one) => one.main === id && one.value === "referred"),
    ),
    maybeSeveral: false,
    titles: values(parts.titles),
    sides: values(parts.sides),
    firms: values(parts.firms),
    from: from ?? (first && { date: first, basis: "first seen" }),
    to: to ?? (last && { date: last, basis: "last seen" }),
    disagreeing: [...otherFrom, ...otherTo].filter(
      ({ date }) => date !== undefined && date.edtf !== from?.date?.edtf && date.edtf !== to?.date?.edtf,
    ),
    hasEnded: parts.ends.length > 0,
  };
}

/** The day on which a source has the person there: as it says, else when it was written. That of a change is no day of being there. */
function seenOn(one: Statement, { ends }: Parts): DateSpan[] {
  const day = one.date ?? one.written;
  const isGone = ends.some(({ main }) => main === one.id) && one.date === undefined;
  return day === undefined || !isKnown(day) || isGone ? [] : [day];
}

/** The days of a change, those that are known first, each once. */
function endsIn(parts: readonly Statement[], mains: readonly Statement[]): ServingEnd[] {
  const written = new Map<StatementId | undefined, Statement>(mains.map((one) => [one.id, one]));
  const ends = parts.map(({ value, date, main }): ServingEnd => {
    const own = date !== undefined && isKnown(date) ? date : undefined;
    const by = written.get(main)?.written;
    if (own !== undefined) return { date: own, basis: value };
    return { basis: value, ...(by !== undefined && isKnown(by) && { told: by }) };
  });
  const distinct = [
    ...new Map(ends.map((end) => [`${end.date?.edtf ?? ""} ${end.basis} ${end.told?.edtf ?? ""}`, end])).values(),
  ];
  return distinct.sort((a, b) => {
    if (a.date === undefined || b.date === undefined)
      return Number(a.date === undefined) - Number(b.date === undefined) || (a.basis < b.basis ? -1 : 1);
    return compareDates(a.date, b.date) || (a.basis < b.basis ? -1 : 1);
  });
}

function byTime(a: Serving, b: Serving): number {
  const [one, other] = [a.from?.date ?? a.to?.date, b.from?.date ?? b.to?.date];
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined) || (a.name < b.name ? -1 : 1);
  return (
    compareDates(one, other) ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : a.statements.join() < b.statements.join() ? -1 : 1)
  );
}
