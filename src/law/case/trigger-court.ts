// In which court a clock runs: the one federal court that is known for what started it, with the states whose holidays and the zone
// whose hours count there. Where several are known, or none, nothing is taken for granted.

import { type DeadlineTrigger, federalCourt, namesNoCourt, type Statement } from "../../record/record.ts";
import { circuitOf, type FederalCourt } from "../../text/text.ts";
import type { Circumstances } from "../deadline.ts";

/** The names of the courts of the proceeding to which a statement belongs, as printed. */
export type CourtsOf = (one: Statement) => readonly string[];

/** What starts a clock in the court that did it or heard it. Other clocks run elsewhere: before an agency, the Board, another court. */
const KINDS: Readonly<Record<string, readonly FederalCourt["kind"][]>> = {
  "judgment-entered": ["district"],
  "recommendation-served": ["district"],
  "order-to-show-cause": ["district"],
  "return-filed": ["district"],
  "extradition-commitment": ["district"],
  "appeal-decided": ["appeals"],
  order: ["district", "appeals"],
};

/** Undefined unless exactly one court is known for the statements, and it is a federal court that such an event can be of. */
function courtOfTrigger(
  event: string,
  statements: readonly Statement[],
  courtsOf: CourtsOf | undefined,
): FederalCourt | undefined {
  const kinds = KINDS[event];
  if (kinds === undefined || courtsOf === undefined) return undefined;
  const named = new Set(statements.flatMap((one) => courtsOf(one).filter((name) => !namesNoCourt(name))));
  const courts = new Set([...named].map((name) => federalCourt(name)));
  const [only] = courts;
  return courts.size === 1 && only !== undefined && kinds.includes(only.kind) ? only : undefined;
}

/** With the court in which the clock runs, where it is known. */
export function withCourt(trigger: DeadlineTrigger, courtsOf: CourtsOf | undefined): DeadlineTrigger {
  const court = courtOfTrigger(trigger.event, trigger.statements, courtsOf);
  return court === undefined ? trigger : { ...trigger, court };
}

/** The days off and the clock of a court, as far as they are known; `state` is what a person says, which wins. */
export function courtCircumstances(
  court: FederalCourt | undefined,
  state: string | undefined,
): Pick<Circumstances, "state" | "circuitState" | "zone"> {
  if (court === undefined) return { state };
  return {
    // of which district court an appeal comes is not known
    state: state ?? (court.kind === "district" ? court.state.letters : undefined),
    circuitState: circuitOf(court)?.state.letters,
    ...(court.zone !== "split" && { zone: court.zone }),
  };
}
