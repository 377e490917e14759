// A clock that stood still, as far as it is known when: the shortest and the longest time that it can have been.

import { isExact, isKnown } from "../base/base.ts";
import type { ExactStop } from "./count.ts";
import type { Circumstances, Doubt, Stop } from "./deadline.ts";
import type { Period, Rule } from "./rule.ts";

/** The shortest and the longest time that the clock can have stood still; one variant when all is known to the day. */
export function stopVariants(stops: readonly Stop[]): ExactStop[][] {
  if (stops.every((stop) => isExact(stop.from) && (stop.to === undefined || isExact(stop.to)))) {
    return [stops.map(({ from, to, words }) => ({ from: from.earliest!, to: to?.earliest, words }))]; // exact
  }
  const shortest = stops.flatMap(({ from, to, words }) => {
    const begin = from.latest;
    return begin === undefined
      ? []
      : [{ from: begin, to: to === undefined ? undefined : (to.earliest ?? begin), words }];
  });
  const longest = stops.flatMap(({ from, to, words }) => {
    const begin = from.earliest ?? from.latest;
    return begin === undefined ? [] : [{ from: begin, to: to?.latest, words }];
  });
  return [shortest, longest];
}

export function stopDoubts(rule: Rule, period: Period, { stops = [] }: Circumstances): Doubt[] {
  if (stops.length === 0) return [];
  const { tolling } = rule;
  const doubts: Doubt[] = [];
  if (tolling === undefined) doubts.push(assumed("The rule does not say that its clock can stand still."));
  else if (tolling.most !== undefined && stops.length > tolling.most) {
    const times = tolling.most === 1 ? "once" : `${tolling.most} times`;
    doubts.push(
      assumed(`The clock may stand still only ${times} (${tolling.words}), and here it did so ${stops.length} times.`),
    );
  }
  if (period.unit === "hour" || period.direction === "backward") {
    const what = period.unit === "hour" ? "a period of hours" : "a time before an event";
    return [...doubts, assumed(`That the clock stood still is not reckoned with in ${what}.`)];
  }
  const undated = stops.filter(({ from }) => !isKnown(from));
  return [
    ...doubts,
    ...undated.map(({ words }) =>
      assumed(`The clock is said to have stood still (${words}), but since when is not known.`),
    ),
  ];
}

function assumed(words: string): Doubt {
  return { kind: "assumed", words };
}
