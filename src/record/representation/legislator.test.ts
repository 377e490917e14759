import { describe, expect, test } from "vitest";
import {
  fiveCallsLegislators,
  fiveCallsSchema,
  type Legislator,
  legislatorOf,
  legislatorSourceSchema,
  representativesOf,
  seatsOn,
  senatorsOf,
} from "./legislator.ts";

/** Two members of the House who changed seats on 3 January 2031, and a senator. */
const LIST: readonly Legislator[] = [
  person("A000001", "Ada", "Renner", [
    ["rep", "2029-01-03", "2031-01-03", 7],
    ["rep", "2031-01-03", "2033-01-03", 6],
  ]),
  person("B000002", "Bo", "Ilves", [
    ["rep", "2029-01-03", "2031-01-03", 6],
    ["rep", "2031-01-03", "2033-01-03", 7],
  ]),
  person("C000003", "Cleo", "Marsh", [["sen", "2027-01-03", "2033-01-03", undefined]]),
];

function person(
  id: string,
  first: string,
  last: string,
  terms: readonly (readonly ["rep" | "sen", string, string, number | undefined])[],
): Legislator {
  return legislatorOf(
    legislatorSourceSchema.parse({
      id: { bioguide: id },
      name: { first, last },
      terms: terms.map(([type, start, end, district]) => ({ type, start, end, state: "OH", district })),
    }),
  );
}

describe("who held a seat", () => {
  test.each([
    ["OH-7", "2030-05-06", ["Ada Renner"]],
    ["OH-6", "2030-05-06", ["Bo Ilves"]],
    ["OH-7", "2031-01-02", ["Ada Renner"]],
    ["OH-7", "2031-01-03", ["Bo Ilves"]],
    ["OH-7", "2033-01-03", []],
    ["OH-8", "2030-05-06", []],
  ] as const)("of %s on %s", (district, on, names) => {
    expect(representativesOf(LIST, district, on).map(({ name }) => name)).toEqual(names);
  });

  test("a senator speaks for the whole state", () => {
    expect(senatorsOf(LIST, "OH", "2030-05-06").map(({ name }) => name)).toEqual(["Cleo Marsh"]);
    expect(senatorsOf(LIST, "OH", "2034-05-06")).toEqual([]);
  });

  test("the seats of a day are those that somebody held", () => {
    expect(seatsOn(LIST, "2030-05-06")).toEqual({ districts: ["OH-6", "OH-7"], states: ["OH"] });
  });
});

test("a member whose state is one district has the district 0", () => {
  const alone = person("D000004", "Dee", "Poole", [["rep", "2029-01-03", "2031-01-03", undefined]]);
  expect(representativesOf([alone], "OH-0", "2030-01-01")).toHaveLength(1);
});

test("an answer of the 5 Calls service gives members of Congress without days, and leaves the others out", () => {
  const answer = fiveCallsSchema.parse({
    location: "Somewhere, OH",
    state: "OH",
    district: "07",
    representatives: [
      {
        id: "A000001",
        name: "Ada Renner",
        phone: "202-555-0107",
        party: "",
        state: "OH",
        district: "07",
        area: "US House",
        field_offices: [{ phone: "614-555-0111", city: "Harlan" }],
      },
      { id: "C000003", name: "Cleo Marsh", phone: "202-555-0108", area: "US Senate", field_offices: null },
      { id: "g", name: "Gus Governor", phone: "614-555-0100", area: "Governor" },
    ],
  });
  const list = fiveCallsLegislators(answer);
  expect(list.map(({ name }) => name)).toEqual(["Ada Renner", "Cleo Marsh"]);
  expect(representativesOf(list, "OH-7", "2031-05-05")[0]).toMatchObject({
    party: undefined,
    phone: "202-555-0107",
    offices: [{ city: "Harlan", phone: "614-555-0111" }],
  });
  expect(senatorsOf(list, "OH", "2031-05-05")).toHaveLength(1);
});
