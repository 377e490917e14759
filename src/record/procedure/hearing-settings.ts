// The days and hours that were set for one hearing, in order, each with the statements that tell of it. A day that was given up
// and set again later counts twice; a day whose hour was changed too. Pure; the order of the statements does not count.

import { datesMeet, type DateSpan, type Day, isExact, isKnown } from "../../base/base.ts";
import { Disjoint } from "../events/event-mentions.ts";
import type { Statement } from "../statement.ts";

/** A statement that dates the hearing, or tells of it without a day, with its parts. */
export interface Telling {
  readonly statement: Statement;
  readonly parts: readonly Statement[];
  readonly act: "set" | "given up" | "held" | "not held" | "mentioned";
  /** Sets a day anew: "reset", "restored". */
  readonly isReset: boolean;
  readonly told?: DateSpan | undefined;
  readonly toldAt?: string | undefined;
}

export interface Setting {
  readonly date?: DateSpan | undefined;
  /** The last of several days. */
  readonly through?: Day | undefined;
  readonly tellings: readonly Telling[];
  /** For the one that comes next, by the words of some source or because a later day was set in its place. */
  readonly isGivenUp: boolean;
  /** The status by which the next one was set, where no source gives this one up by itself. */
  readonly how?: string | undefined;
}

export function tellingsOf(statements: readonly Statement[]): Telling[] {
  const parts = Map.groupBy(statements, ({ main }) => main);
  const tellings: Telling[] = [];
  for (const statement of statements) {
    if (statement.main !== undefined || (statement.slot !== "date" && statement.slot !== "account")) continue;
    const { modality } = statement;
    if (modality === "hypothetical" || modality === "denied") continue;
    const own = parts.get(statement.id) ?? [];
    const value = (slot: string): string | undefined => own.find((part) => part.slot === slot)?.value;
    const told = own.find(({ slot }) => slot === "told");
    const clock = /T(\d{2}:\d{2})$/.exec(told?.value ?? "")?.[1] ?? value("told at");
    const status = value("status");
    tellings.push({
      statement,
      parts: own,
      act: actOf(statement, status),
      isReset: status === "reset" || status === "restored",
      told: told?.date ?? statement.written,
      toldAt: clock,
    });
  }
  return tellings.sort((a, b) => compare(a.statement.id, b.statement.id));
}

function actOf({ modality, polarity, slot }: Statement, status: string | undefined): Telling["act"] {
  if (polarity === "negative") {
    if (status === "not held") return modality === "scheduled" ? "given up" : "not held";
    return modality === "scheduled" || status !== undefined ? "given up" : "mentioned";
  }
  if (modality === "happened" || modality === "found") return slot === "date" ? "held" : "mentioned";
  if (modality === "alleged") return "mentioned";
  return slot === "date" ? "set" : "mentioned";
}

/** In the order in which they were told; each gave way to the next. */
export function settingsOf(tellings: readonly Telling[]): Setting[] {
  const slots = slotsOf(tellings);
  const moves = movesBetween(slots);
  const nodes = slots.flatMap((slot) => returnsOf(slot, moves).flatMap(hoursOf));
  const sorted = inOrder(nodes, moves);
  return sorted.map(({ date, through, tellings: own }, i) => {
    const next = sorted[i + 1];
    const isHeld = own.some(({ act }) => act === "held");
    const how = next?.tellings.find(({ isReset }) => isReset)?.parts.find(({ slot }) => slot === "status");
    const isGivenUp = next !== undefined && !(isHeld && !own.some(({ act }) => act === "given up"));
    return { date, through, tellings: own, isGivenUp, how: isGivenUp ? howOf(how?.passage.quote) : undefined };
  });
}

/** "continued to": how the day before was given up, by the words that set the next. */
function howOf(words = ""): string | undefined {
  if (/continu|adjourn/i.test(words)) return "continued";
  if (/postpon|deferr|delay|put off|pushed/i.test(words)) return "postponed";
  return /advanc/i.test(words) ? "advanced" : undefined;
}

interface Node {
  readonly date?: DateSpan | undefined;
  readonly through?: Day | undefined;
  readonly tellings: readonly Telling[];
  /** The day, and which time it stood and at which hour, for the order alone. */
  readonly key: string;
  readonly slot: string;
  /** Comes after this one. */
  readonly after?: string | undefined;
}

/** The tellings by their day; several days of one sitting are one. A range joins the one day that it can be. */
function slotsOf(tellings: readonly Telling[]): Node[] {
  const dated = tellings.filter(
    ({ statement: { slot, date } }) => slot === "date" && date !== undefined && isKnown(date),
  );
  const exact = dated.filter(({ statement }) => isExact(statement.date!)); // filtered just before
  const runs = new Disjoint();
  for (const { statement } of exact) {
    const day = statement.date!.edtf; // as above
    runs.join(day, day);
    for (const { as, name } of statement.about ?? []) if (as === "days") runs.join(day, name.split("/")[0] ?? day);
  }
  const slots = Map.groupBy(exact, ({ statement }) => runs.find(statement.date!.edtf)); // as above
  const nodes = [...slots].map(([slot, own]): Node => nodeOf(slot, own));
  const loose = Map.groupBy(
    dated.filter(({ statement }) => !isExact(statement.date!)), // as above
    ({ statement }) => {
      const meeting = nodes.filter(({ date }) => date !== undefined && datesMeet(date, statement.date!)); // as above
      return meeting.length === 1 ? meeting[0]!.slot : meeting.length > 1 ? undefined : statement.date!.edtf; // length 1
    },
  );
  const joined = nodes.map((node) => ({ ...node, tellings: [...node.tellings, ...(loose.get(node.slot) ?? [])] }));
  const alone = [...loose].flatMap(([slot, own]) =>
    slot === undefined || nodes.some((node) => node.slot === slot) ? [] : [nodeOf(slot, own)],
  );
  // of a hearing told without any day there is one version, without one
  const undated = tellings.filter(({ statement }) => statement.slot === "account");
  const [first, ...others] = [...joined, ...alone];
  if (first === undefined) return undated.length === 0 ? [] : [{ tellings: undated, key: "", slot: "" }];
  return [first, ...others];
}

function nodeOf(slot: string, own: readonly Telling[]): Node {
  const days = own
    .flatMap(({ statement: { date } }) => date ?? [])
    .sort((a, b) => compare(a.earliest ?? "", b.earliest ?? ""));
  const [date, last] = [days[0], days.at(-1)?.latest];
  const through =
    date !== undefined && isExact(date) && last !== undefined && last > (date.latest ?? "") ? last : undefined;
  return { date, through, tellings: own, key: slot, slot };
}

interface Move {
  readonly from: string;
  readonly to: string;
  readonly told?: DateSpan | undefined;
  readonly sentence: string;
}

/** The sentences that give up one day for another. */
function movesBetween(slots: readonly Node[]): Move[] {
  const all = slots.flatMap(({ slot, tellings }) => tellings.map((telling) => ({ slot, telling })));
  const sentences = Map.groupBy(all, ({ telling }) => sentenceOf(telling));
  return [...sentences].flatMap(([sentence, own]) =>
    own
      .filter(({ telling }) => telling.act === "given up")
      .flatMap(({ slot: from, telling: { told } }) =>
        own
          .filter(({ slot, telling }) => telling.act === "set" && slot !== from)
          .map(({ slot: to }): Move => ({ from, to, told, sentence })),
      ),
  );
}

function sentenceOf({ statement: { passage } }: Telling): string {
  return `${passage.document} ${passage.start}`;
}

/** A day that was given up and, as a source tells later, set again: as often as it stood. */
function returnsOf(slot: Node, moves: readonly Move[]): Node[] {
  const sentences = new Set(moves.filter(({ to }) => to === slot.slot).map(({ sentence }) => sentence));
  const gone = slot.tellings.filter(({ act }) => act === "given up");
  const back = slot.tellings
    .filter((one) => one.act === "set" && (sentences.has(sentenceOf(one)) || statusOf(one) === "restored"))
    .toSorted((a, b) => compare(a.told?.earliest ?? "", b.told?.earliest ?? ""));
  const starts: string[] = [];
  for (const one of back) {
    const told = one.told?.earliest;
    // what sets a day and then gives it up in one breath sets it once
    const isBack = gone.some((other) => {
      const last = other.told?.latest;
      const isBefore = last !== undefined && told !== undefined && last < told && last >= (starts.at(-1) ?? "");
      return isBefore && sentenceOf(other) !== sentenceOf(one);
    });
    if (told !== undefined && isBack) starts.push(told);
  }
  if (starts.length === 0) return restoredAtOnce(slot);
  const parts: Telling[][] = [[], ...starts.map(() => [])];
  for (const telling of slot.tellings) {
    const { told, act } = telling;
    // a hearing that was held was held when it last stood
    const at =
      act === "held" || act === "not held"
        ? starts.length
        : starts.filter((start) => start <= (told?.earliest ?? "")).length;
    parts[at]!.push(telling); // at ≤ starts.length
  }
  return parts
    .map((tellings, i): Node => ({
      ...slot,
      tellings,
      key: `${slot.slot} ${i}`,
      after: i === 0 ? undefined : `${slot.slot} ${i - 1}`,
    }))
    .filter(({ tellings }) => tellings.length > 0);
}

/** "Was cancelled. It has been reinstated": the same passage gives the day up and sets it again, whenever that was told. */
function restoredAtOnce(slot: Node): Node[] {
  const gone = new Set(slot.tellings.filter(({ act }) => act === "given up").map(sentenceOf));
  const isBack = (one: Telling): boolean =>
    one.act === "set" && statusOf(one) === "restored" && gone.has(sentenceOf(one));
  const back = slot.tellings.filter((one) => isBack(one) || one.act === "held" || one.act === "not held");
  if (!back.some(isBack)) return [slot];
  const before = slot.tellings.filter((one) => !back.includes(one));
  const [first, then] = [`${slot.slot} 0`, `${slot.slot} 1`];
  return [
    { ...slot, tellings: before, key: first },
    { ...slot, tellings: back, key: then, after: first },
  ];
}

function statusOf({ parts }: Telling): string | undefined {
  return parts.find(({ slot }) => slot === "status")?.value;
}

/** A day whose hour was changed: one for each hour, the last with whatever names none. */
function hoursOf(node: Node): Node[] {
  const after = new Map<string, string>();
  const timed = node.tellings.filter(({ act }) => act !== "given up");
  const timeOf = ({ parts }: Telling, slot = "time"): string | undefined =>
    parts.find((part) => part.slot === slot)?.value;
  for (const telling of timed) {
    const [former, time] = [timeOf(telling, "former time"), timeOf(telling)];
    if (former !== undefined && time !== undefined && former !== time) after.set(time, former);
  }
  for (const telling of timed) {
    const time = timeOf(telling);
    if (!telling.isReset || time === undefined || after.has(time)) continue;
    const earlier = timed.filter((other) => timeOf(other) !== undefined && isToldBefore(other, telling));
    const others = new Set(earlier.map((other) => timeOf(other)));
    const [former] = others;
    if (others.size === 1 && former !== undefined && former !== time && after.get(former) !== time)
      after.set(time, former);
  }
  const chain = chainOf(after);
  if (chain === undefined) return [node];
  const last = chain.length - 1;
  const at = (telling: Telling): number => {
    const place = chain.indexOf(timeOf(telling) ?? "");
    return place < 0 ? last : place;
  };
  return chain
    .map((_, i): Node => ({
      ...node,
      tellings: node.tellings.filter((telling) => at(telling) === i),
      key: `${node.key} ${i}`,
      after: i === 0 ? node.after : `${node.key} ${i - 1}`,
    }))
    .map((one, i) =>
      one.tellings.length === 0 && i < last ? { ...one, tellings: formerTellings(node, chain[i] ?? "") } : one,
    );
}

/** An hour that is known only because it was given up: told by the sentence that gives it up. */
function formerTellings({ tellings }: Node, time: string): Telling[] {
  return tellings
    .filter(({ parts }) => parts.some((part) => part.slot === "former time" && part.value === time))
    .map((telling) => ({
      ...telling,
      act: "given up" as const,
      parts: telling.parts.flatMap((part) => (part.slot === "former time" ? [{ ...part, slot: "time" }] : [])),
    }));
}

function isToldBefore({ told: a }: Telling, { told: b }: Telling): boolean {
  return a?.latest !== undefined && b?.earliest !== undefined && a.latest < b.earliest;
}

/** The hours in order, if each took the place of one other. */
function chainOf(after: ReadonlyMap<string, string>): readonly string[] | undefined {
  if (after.size === 0) return undefined;
  const firsts = [...new Set(after.values())].filter((time) => !after.has(time));
  const next = new Map([...after].map(([time, former]) => [former, time]));
  if (firsts.length !== 1 || next.size !== after.size) return undefined;
  const chain: string[] = [];
  for (let time = firsts[0]; time !== undefined && !chain.includes(time); time = next.get(time)) chain.push(time);
  return chain.length === after.size + 1 ? chain : undefined;
}

/** First what gave way to another; else by when it was first told, then by its day. */
function inOrder(nodes: readonly Node[], moves: readonly Move[]): Node[] {
  const before = new Map<Node, Node[]>(nodes.map((node) => [node, []]));
  for (const { sentence, from, to } of moves) {
    const given = nodes.find(
      (node) =>
        node.slot === from && node.tellings.some((one) => one.act === "given up" && sentenceOf(one) === sentence),
    );
    const set = nodes.find(
      (node) => node.slot === to && node.tellings.some((one) => one.act === "set" && sentenceOf(one) === sentence),
    );
    if (given !== undefined && set !== undefined && given !== set) before.get(set)?.push(given);
  }
  for (const node of nodes) {
    const earlier = nodes.find(({ key }) => key === node.after);
    if (earlier !== undefined) before.get(node)?.push(earlier);
  }
  const left = new Set(nodes.toSorted((a, b) => compare(firstTold(a), firstTold(b)) || compare(a.key, b.key)));
  const sorted: Node[] = [];
  while (left.size > 0) {
    // where sentences contradict each other there is no first: then the one told first
    const next = [...left].find((node) => !before.get(node)!.some((other) => left.has(other))) ?? [...left][0]!; // left is not empty
    left.delete(next);
    sorted.push(next);
  }
  return sorted;
}

/** When it was first set; a day of which that is not known was told on that day at the latest. */
function firstTold({ tellings, date }: Node): string {
  const told = tellings.filter(({ act }) => act === "set").flatMap((one) => one.told?.earliest ?? []);
  return [...told, date?.earliest ?? "9999"].sort()[0] ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
