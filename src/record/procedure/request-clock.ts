// What of a request's history matters for its clock: when it began to run, when it stood still, whether it was lengthened, and
// what was decided and appealed. Which days follow from that is a matter of rules of law.

import type { DateSpan, EntryId } from "../../base/base.ts";
import { ADVERSE, DETERMINATIONS, type RequestState } from "./request-states.ts";
import type { ToldValue } from "./told-value.ts";

export interface RequestStep extends ToldValue {
  readonly state: RequestState;
  /** As far as a source says. */
  readonly date?: DateSpan | undefined;
  /** "(b)(6)". */
  readonly exemptions: readonly string[];
  /** "500 pages". */
  readonly amounts: readonly string[];
  readonly referredTo: readonly string[];
  /** The suit that was brought. */
  readonly suits: readonly { readonly entry?: EntryId | undefined; readonly number: string }[];
}

export interface RequestStop {
  readonly from: RequestStep;
  /** Undefined: no source says that it went on. */
  readonly to?: RequestStep | undefined;
}

export interface RequestClock {
  /** Receipt by the agency; where no source tells of it the making of the request, after which receipt came. */
  readonly begun: readonly RequestStep[];
  readonly isFromReceipt: boolean;
  readonly stops: readonly RequestStop[];
  /** The agency gave notice of unusual circumstances. */
  readonly lengthened: readonly RequestStep[];
  readonly decided: readonly RequestStep[];
  /** Those of them against which an appeal lies. */
  readonly adverse: readonly RequestStep[];
  readonly appealed: readonly RequestStep[];
  readonly isAppealFromReceipt: boolean;
  readonly appealDecided: readonly RequestStep[];
}

export function clockOf(steps: readonly RequestStep[]): RequestClock {
  const of = (...states: readonly RequestStep["state"][]): RequestStep[] =>
    steps.filter(({ state }) => states.includes(state));
  const received = of("received");
  const appealReceived = of("appeal received");
  const resumed = of("resumed");
  return {
    begun: received.length > 0 ? received : of("submitted"),
    isFromReceipt: received.length > 0,
    stops: of("tolled").map((from) => ({
      from,
      to: resumed.find(({ date }) => latest(date) !== "" && latest(date) >= latest(from.date)),
    })),
    lengthened: of("unusual circumstances"),
    decided: steps.filter(({ state }) => DETERMINATIONS.has(state)),
    adverse: steps.filter(({ state }) => ADVERSE.has(state)),
    appealed: appealReceived.length > 0 ? appealReceived : of("appealed"),
    isAppealFromReceipt: appealReceived.length > 0,
    appealDecided: of("appeal denied", "appeal granted", "appeal sent back"),
  };
}

function latest(date: DateSpan | undefined): string {
  return date?.latest ?? date?.earliest ?? "";
}
