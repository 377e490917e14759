// A deadline of a case, as far as the record and the rules of law give one: what started the clock, who says so, what is due by
// when under which rule, and the whole sum in words. Proposed by the program; never certain, never legal advice.

import type { DateSpan, Day, Id } from "../../base/base.ts";
import type { FederalCourt } from "../../text/text.ts";
import type { Statement } from "../statement.ts";

export type DeadlineId = Id<"ddl">;

/** What starts a clock. */
export interface DeadlineTrigger {
  /** The name by which rules know it: "immigration-judge-decision"; "order" for what an order sets by itself. */
  readonly event: string;
  /** "a decision of an immigration judge" */
  readonly words: string;
  /** UNKNOWN_DATE where no source gives one. */
  readonly date: DateSpan;
  /** Whose days off count, where exactly one federal court is known for it. */
  readonly court?: FederalCourt | undefined;
  /** Who says that it happened and when, in document order; the words of an order itself come first. */
  readonly statements: readonly [Statement, ...Statement[]];
}

/** "the entry of a judgment, in the Northern District of California" */
export function triggerWords({ words, court }: DeadlineTrigger): string {
  return court === undefined ? words : `${words}, in the ${court.name}`;
}

/** A line of a sum. */
export interface SumStep {
  readonly words: string;
  readonly day?: Day | undefined;
  readonly authority?: string | undefined;
}

/** One of the days that a rule can mean. */
export interface DueDay {
  readonly day: Day;
  /** HH:MM, for periods in hours. */
  readonly time?: string | undefined;
  /** Why it can be this one, where there are several. */
  readonly why?: string | undefined;
  readonly sum: readonly SumStep[];
}

/** The rule by which a day is worked out. */
export interface DeadlineRule {
  readonly id: string;
  readonly title: string;
  readonly nature: "deadline" | "marker" | "standard";
  /** When the rule applies, where it does not always. */
  readonly applies?: string | undefined;
  readonly authority: { readonly cite: string; readonly url?: string | undefined };
  readonly jurisdiction: string;
  /** On the day of the event, as far as that is known. */
  readonly status: "in force" | "stayed" | "vacated" | "disputed" | "unknown";
  readonly statusWhy?: string | undefined;
  /** The day on which a person last read its text; undefined: nobody has. */
  readonly checkedOn?: Day | undefined;
  /** Was it read lately enough, seen from the day of asking? Undefined where no such day was given. */
  readonly isFresh?: boolean | undefined;
  readonly caveats: readonly string[];
}

/** What one rule, or an order itself, gives. */
export interface DeadlineAnswer {
  /** What must be done by then, or what changes. */
  readonly act: string;
  /** Undefined where the order itself names the day. */
  readonly rule?: DeadlineRule | undefined;
  readonly kind: "day" | "competing" | "span" | "unknown" | "stopped" | "none";
  /** The result in one line: "Wednesday 3 July 2019", "30 days from an unknown date". */
  readonly words: string;
  readonly earliest?: Day | undefined;
  readonly latest?: Day | undefined;
  /** One for `day`, several for `competing`, the known ends for `span`. */
  readonly due: readonly DueDay[];
  /** When the last day ends. */
  readonly ends?: string | undefined;
  readonly sum: readonly SumStep[];
  /** Why it is not to be taken as certain. */
  readonly doubts: readonly string[];
}

export interface CaseDeadline {
  readonly id: DeadlineId;
  readonly title: string;
  readonly trigger: DeadlineTrigger;
  /** Several where rules stand against each other: all are shown. */
  readonly answers: readonly [DeadlineAnswer, ...DeadlineAnswer[]];
  /** Why they stand against each other. */
  readonly rivalry: readonly string[];
  /** The days that it had before it was moved, the first one first. */
  readonly earlier?: readonly EarlierDay[] | undefined;
}

/** A day on which a deadline no longer ends, with who gave it. */
export interface EarlierDay {
  readonly day: Day;
  readonly statements: readonly [Statement, ...Statement[]];
}

/** The first day on which something of it may be due; undefined where no day is known: a last possible day is none. */
export function firstDue({ answers }: Pick<CaseDeadline, "answers">): Day | undefined {
  return dated(answers)
    .flatMap(({ earliest, latest }) => earliest ?? latest ?? [])
    .sort()[0];
}

/** The last such day. */
export function lastDue({ answers }: Pick<CaseDeadline, "answers">): Day | undefined {
  return dated(answers)
    .flatMap(({ earliest, latest }) => latest ?? earliest ?? [])
    .sort()
    .at(-1);
}

function dated(answers: readonly DeadlineAnswer[]): DeadlineAnswer[] {
  return answers.filter(({ kind }) => kind !== "unknown");
}

/** By the first day on which something is due, those of no known day last. */
export function compareDeadlines(a: CaseDeadline, b: CaseDeadline): number {
  const key = (one: CaseDeadline): string =>
    `${firstDue(one) ?? "9999-99"} ${lastDue(one) ?? ""} ${one.trigger.date.earliest ?? "9999-99"} ${one.title} ${one.id}`;
  const [first, second] = [key(a), key(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}
