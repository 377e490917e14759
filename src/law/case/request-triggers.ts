// The clocks of requests for records: what starts them, what stops them and what lengthens them, from what is worked out of each
// request. Only the federal Freedom of Information Act is known here.

import { overlaps, UNKNOWN_DATE } from "../../base/base.ts";
import type { Request, RequestStep } from "../../record/record.ts";
import type { FoundTrigger } from "./trigger-events.ts";

const NOT_FROM_RECEIPT = "it counts from receipt, which may have been later";

export function requestTriggers(requests: readonly Request[]): FoundTrigger[] {
  return requests.filter(isFederal).flatMap((request) => {
    const { begun, isFromReceipt, stops, lengthened, adverse, appealed, isAppealFromReceipt } = request.clock;
    const name = nameOf(request);
    const circumstances = {
      stops: stops.map(({ from, to }) => ({
        from: from.date ?? UNKNOWN_DATE,
        ...(to?.date && { to: to.date }),
        words: "the agency asked the requester for something",
      })),
      additions: lengthened.length > 0 ? ["unusual-circumstances"] : [],
    };
    const received = isFromReceipt ? `the receipt of ${name}` : `${name} (${NOT_FROM_RECEIPT})`;
    const appeal = isAppealFromReceipt
      ? `the receipt of the appeal about ${name}`
      : `the appeal about ${name} (${NOT_FROM_RECEIPT})`;
    return [
      ...triggers(request, "foia-request-received", received, begun, circumstances),
      ...triggers(request, "foia-determination", `the agency’s refusal of ${name}`, adverse),
      ...triggers(request, "foia-appeal-received", appeal, appealed),
    ];
  });
}

function nameOf({ name, agencies }: Request): string {
  const [agency] = agencies;
  const printed = name.startsWith("a ") ? name : `the ${name}`;
  return agency === undefined || name.includes(agency.value) ? printed : `${printed} to ${agency.value}`;
}

/** A law of a state sets other times. */
function isFederal({ laws }: Request): boolean {
  return laws.some(({ value }) => value === "Freedom of Information Act");
}

function triggers(
  request: Request,
  event: string,
  words: string,
  steps: readonly RequestStep[],
  circumstances?: FoundTrigger["circumstances"],
): FoundTrigger[] {
  return steps.flatMap(({ date = UNKNOWN_DATE, statements }) =>
    request.statements
      .filter(({ id }) => statements.includes(id))
      .map((statement) => ({ event, words, date, statement, apart: request.id, circumstances })),
  );
}

/** What words tell of a request that is worked out from its statements is told there. */
export function withoutRequests(found: readonly FoundTrigger[], requests: readonly Request[]): FoundTrigger[] {
  const places = Map.groupBy(
    requests.flatMap(({ statements }) => statements.map(({ passage }) => passage)),
    ({ document }) => document,
  );
  return found.filter(
    ({ event, statement: { passage } }) =>
      !event.startsWith("foia-") || !(places.get(passage.document) ?? []).some((place) => overlaps(place, passage)),
  );
}
