// When the clock starts: one event, the latest of several, or the earliest. Nothing is made up: what is not known stays
// open, and what is taken not to have happened is said.

import { type Day, spanWords, weekdayWords } from "../base/base.ts";
import type { Doubt, Step, Trigger, TriggerEvent } from "./deadline.ts";
import { isTime } from "./hours.ts";
import { listWords, periodWords } from "./period-words.ts";
import type { Rule } from "./rule.ts";

type StartEvent = Rule["start"]["events"][number];

export interface Start {
  /** Both undefined: unknown. One undefined: open on that side. */
  readonly earliest?: Day | undefined;
  readonly latest?: Day | undefined;
  readonly time?: string | undefined;
  /** What the sum calls the event that starts the clock. */
  readonly words: string;
  /** Why it is a span or unknown: "the entry of the judgment is known only as June 2021". */
  readonly known: string;
  readonly steps: readonly Step[];
  readonly doubts: readonly Doubt[];
}

interface Candidate {
  readonly event: StartEvent;
  readonly given: TriggerEvent | undefined;
  readonly earliest?: Day | undefined;
  readonly latest?: Day | undefined;
  readonly words: string;
}

/** `later` moves a day on by the rule's "at latest … after", in the rule's own way of counting. */
export function startOf(rule: Rule, trigger: Trigger, later: (day: Day, event: StartEvent) => Day | undefined): Start {
  const { of, events } = rule.start;
  const taking = events.filter((event) => !event.optional || trigger[event.event] !== undefined);
  const left = events.filter((event) => !taking.includes(event));
  const candidates = taking.map((event) => candidateOf(event, trigger[event.event], later));
  const doubts: Doubt[] = left.map(({ words }) => ({
    kind: "assumed",
    words: `It is taken that there was no other start: of ${words} nothing is known.`,
  }));
  const [first] = candidates;
  if (first === undefined)
    return {
      words: listWords(
        events.map(({ words }) => words),
        "or",
      ),
      known: "nothing is known of it",
      steps: [],
      doubts,
    };
  const bounds = of === "earliest" ? earliestOf(candidates) : latestOf(candidates);
  const deciding =
    candidates.length === 1 ? first : (candidates.find((one) => isExact(one) && one.latest === bounds.latest) ?? first);
  const steps = candidates.length < 2 ? [] : [choiceStep(of, candidates, bounds)];
  return {
    ...bounds,
    time: timeOf(deciding.given),
    words: deciding.words,
    known: candidates
      .filter((one) => !isExact(one))
      .map(knownWords)
      .join("; "),
    steps,
    doubts,
  };
}

/** The hour, where it is one; what is written otherwise is not known. */
function timeOf(given: TriggerEvent | undefined): string | undefined {
  return given?.time !== undefined && isTime(given.time) ? given.time : undefined;
}

function candidateOf(
  event: StartEvent,
  given: TriggerEvent | undefined,
  later: (day: Day, event: StartEvent) => Day | undefined,
): Candidate {
  const words = given?.words ?? event.words;
  const { earliest, latest } = given?.date ?? {};
  if (event.plus === undefined) return { event, given, earliest, latest, words };
  const on = (day: Day | undefined): Day | undefined => day && later(day, event);
  return {
    event,
    given,
    earliest: on(earliest),
    latest: on(latest),
    words: `${periodWords(event.plus)} after ${words}`,
  };
}

/** The last of them: not before any that is known; open at the end while one is unknown. */
function latestOf(candidates: readonly Candidate[]): Pick<Start, "earliest" | "latest"> {
  const [earliest, latest] = [candidates.map((one) => one.earliest), candidates.map((one) => one.latest)];
  return { earliest: max(earliest), latest: latest.includes(undefined) ? undefined : max(latest) };
}

/** The first of them: not after any that is known; open at the beginning while one is unknown. */
function earliestOf(candidates: readonly Candidate[]): Pick<Start, "earliest" | "latest"> {
  const [earliest, latest] = [candidates.map((one) => one.earliest), candidates.map((one) => one.latest)];
  return { earliest: earliest.includes(undefined) ? undefined : min(earliest), latest: min(latest) };
}

function choiceStep(
  of: Rule["start"]["of"],
  candidates: readonly Candidate[],
  { earliest, latest }: Pick<Start, "earliest" | "latest">,
): Step {
  const each = candidates.map((one) =>
    isExact(one) ? `${one.words}: ${weekdayWords(one.earliest!)}` : knownWords(one),
  );
  const exact = earliest !== undefined && earliest === latest;
  const which = exact ? `, which is ${weekdayWords(earliest)}` : "";
  return {
    kind: "start",
    words: `The clock starts with the ${of} of these${which}: ${each.join("; ")}.`,
    day: exact ? earliest : undefined,
  };
}

function knownWords({ words, given }: Candidate): string {
  if (given === undefined || (given.date.earliest === undefined && given.date.latest === undefined))
    return `the day of ${words} is not known`;
  return `the day of ${words} is known only as ${spanWords(given.date)}`;
}

function isExact({ earliest, latest }: Candidate): boolean {
  return earliest !== undefined && earliest === latest;
}

function max(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((best, day) => (best === undefined || (day !== undefined && day > best) ? day : best), undefined);
}

function min(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((best, day) => (best === undefined || (day !== undefined && day < best) ? day : best), undefined);
}
