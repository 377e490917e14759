import fc from "fast-check";
import { expect, test } from "vitest";
import { computeDeadline } from "./compute-deadline.ts";
import { orderOn, ruleOf } from "./compute-deadline.fixture.ts";
import { type Counting, countingSchema } from "./counting.ts";
import { isOff, lastPlace, PLACE, rolled, TABLE } from "./day-table.fixture.ts";
import { periodSchema, type Unit } from "./rule.ts";

/** Two ways to treat the Fridays, so that each count has one answer. */
const COUNTINGS: readonly Counting[] = [true, false].map((fridays) =>
  countingSchema.parse({
    id: fridays ? "fridays-off" : "fridays-not-off",
    title: "Rule 6 without its disputes",
    versions: [
      {
        offDays: { calendars: ["us-federal"], observedFriday: fridays ? "off" : "not off", closures: "not off" },
        roll: "on",
        authority: { cite: "Rule 6" },
      },
    ],
  }),
);
const UNITS: readonly { readonly unit: Exclude<Unit, "hour">; readonly most: number }[] = [
  { unit: "day", most: 120 },
  { unit: "working day", most: 25 },
  { unit: "week", most: 12 },
  { unit: "month", most: 14 },
  { unit: "year", most: 1 },
];
const FIRST = PLACE.get("2000-01-01") ?? 0;
const LAST = PLACE.get("2040-12-31") ?? 0;

const rules = new Map<string, ReturnType<typeof ruleOf>>();

function counted(
  place: number,
  n: number,
  unit: Unit,
  direction: "forward" | "backward",
  fridays: boolean,
): string | undefined {
  const counting = fridays ? "fridays-off" : "fridays-not-off";
  const key = `${n} ${unit} ${direction} ${counting}`;
  const rule = rules.get(key) ?? ruleOf({ counting, period: { n, unit, direction } });
  rules.set(key, rule);
  const answer = computeDeadline(rule, orderOn(TABLE[place]?.text ?? ""), { countings: COUNTINGS });
  return answer.kind === "day" ? answer.earliest : answer.kind;
}

function walked(
  place: number,
  n: number,
  unit: Unit,
  direction: "forward" | "backward",
  fridays: boolean,
): string | undefined {
  const step = direction === "forward" ? 1 : -1;
  return TABLE[rolled(lastPlace(place, n, unit, step, { fridays }), step, { fridays })]?.text;
}

test("the table's weekdays are those of known days", () => {
  expect(TABLE[PLACE.get("2001-09-11") ?? 0]?.weekday).toBe(2);
  expect(TABLE[PLACE.get("2024-02-29") ?? 0]?.weekday).toBe(4);
  expect(PLACE.has("2023-02-29")).toBe(false);
  expect(isOff(PLACE.get("2021-06-18") ?? 0, { fridays: true })).toBe(true);
  expect(isOff(PLACE.get("2021-06-18") ?? 0, { fridays: false })).toBe(false);
});

test.each(UNITS)(
  "from every day of 2000 to 2040, counts of $unit end where a walk over the table ends",
  ({ unit, most }) => {
    const wrong: string[] = [];
    for (let place = FIRST; place <= LAST; place += 1) {
      const n = 1 + ((place * 7919) % most);
      const fridays = place % 2 === 0;
      for (const direction of ["forward", "backward"] as const) {
        const [ours, theirs] = [
          counted(place, n, unit, direction, fridays),
          walked(place, n, unit, direction, fridays),
        ];
        if (ours !== theirs) wrong.push(`${TABLE[place]?.text} ${direction} ${n} ${unit}: ${ours}, not ${theirs}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  },
  120_000,
);

test("any length, unit and direction from any day ends where a walk over the table ends", () => {
  const cases = fc.record({
    place: fc.integer({ min: FIRST, max: LAST }),
    unit: fc.constantFrom(...UNITS.map(({ unit }) => unit)),
    share: fc.integer({ min: 0, max: 1000 }),
    direction: fc.constantFrom("forward" as const, "backward" as const),
    fridays: fc.boolean(),
  });
  fc.assert(
    fc.property(cases, ({ place, unit, share, direction, fridays }) => {
      const most = UNITS.find((one) => one.unit === unit)?.most ?? 1;
      const n = Math.floor((share * most) / 1000);
      expect(counted(place, n, unit, direction, fridays)).toBe(walked(place, n, unit, direction, fridays));
    }),
    { numRuns: 2000 },
  );
});

test("from every seventh day of 2000 to 2040, hours without a zone are those of an unchanging clock", () => {
  const rule = new Map(
    [1, 24, 47, 72, 500].map((n) => [
      n,
      ruleOf({ counting: "plain", period: periodSchema.parse({ n, unit: "hour" }) }),
    ]),
  );
  const wrong: string[] = [];
  for (let place = FIRST; place <= LAST; place += 7) {
    for (const [n, one] of rule) {
      const minutes = (place * 37) % 1440;
      const end = minutes + 60 * n;
      const clock = (at: number): string =>
        `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
      const [reading] = computeDeadline(one, orderOn(TABLE[place]?.text ?? "", clock(minutes))).readings;
      const expected = `${TABLE[place + Math.floor(end / 1440)]?.text} ${clock(end % 1440)}`;
      if (`${reading?.day} ${reading?.time}` !== expected)
        wrong.push(`${expected}, not ${reading?.day} ${reading?.time}`);
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
}, 120_000);

test("from every day of 2000 to 2040, the old rule for short periods counts like a walk over the table", () => {
  const wrong: string[] = [];
  const old = countingSchema.parse({
    id: "old",
    title: "Rule 6 before December 2009, without its disputes",
    versions: [
      {
        shortPeriod: { under: 11 },
        offDays: { calendars: ["us-federal"], closures: "not off" },
        roll: "on",
        authority: { cite: "Rule 6" },
      },
    ],
  });
  for (let place = FIRST; place <= LAST; place += 1) {
    const n = 1 + (place % 20);
    const ours = computeDeadline(
      ruleOf({ counting: "old", period: { n, unit: "day" } }),
      orderOn(TABLE[place]?.text ?? ""),
      { countings: [old] },
    );
    const last = lastPlace(place, n, n < 11 ? "working day" : "day", 1, { fridays: true });
    const theirs = TABLE[rolled(last, 1, { fridays: true })]?.text;
    if (ours.earliest !== theirs) wrong.push(`${TABLE[place]?.text} ${n}: ${ours.earliest}, not ${theirs}`);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
}, 120_000);
