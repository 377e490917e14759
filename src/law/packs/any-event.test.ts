import fc from "fast-check";
import { expect, test } from "vitest";
import { betweenSpan, type Day, type DateSpan, makeDay } from "../../base/base.ts";
import { computeDeadline } from "../compute-deadline.ts";
import type { TriggerEvent } from "../deadline.ts";
import { PACKS, ruleBook } from "./packs.ts";

const { rules, countings } = ruleBook(PACKS);

const anyDay = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1960, max: 2040 })),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]): Day => makeDay(year, month, Math.min(day, 28)) ?? "2019-06-03");
const anySpan = fc
  .tuple(fc.option(anyDay, { nil: undefined }), fc.option(anyDay, { nil: undefined }))
  .map(([a, b]): DateSpan => betweenSpan(a, a !== undefined && b !== undefined && b < a ? a : b, "explicit"));

test("whatever is known of its events, a rule answers with days that are in order, with words, and with a sum", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...rules),
      fc.array(anySpan, { minLength: 3, maxLength: 3 }),
      fc.option(fc.constantFrom("CA", "DC", "OH", "??"), { nil: undefined }),
      fc.option(anySpan, { nil: undefined }),
      (rule, spans, state, stop) => {
        const trigger = Object.fromEntries(
          rule.start.events.map(({ event }, i): [string, TriggerEvent] => [
            event,
            { date: spans[i] ?? betweenSpan(undefined, undefined, "unknown") },
          ]),
        );
        const stops = stop === undefined ? [] : [{ from: stop, to: stop, words: "a stay" }];
        const additions = rule.additions.map(({ id }) => id);
        const answer = computeDeadline(rule, trigger, { countings, state, stops, additions, on: "2026-04-01" });
        expect(answer.words).not.toBe("");
        expect((answer.earliest ?? "0001-01-01") <= (answer.latest ?? "9999-12-31")).toBe(true);
        expect(answer.readings.length > 0).toBe(["day", "competing", "span"].includes(answer.kind));
        for (const { steps } of answer.readings) expect(steps.length).toBeGreaterThan(1);
      },
    ),
    { numRuns: 400 },
  );
}, 120_000);
