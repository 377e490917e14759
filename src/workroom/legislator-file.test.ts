import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { Problem } from "../base/base.ts";
import { districtsOfCase, importDistricts, importLegislators, legislatorsOfCase } from "./legislator-file.ts";

const root = mkdtempSync(join(tmpdir(), "habeas-legislators-"));
afterAll(() => rmSync(root, { recursive: true }));
let n = 0;
const newCase = () => {
  n++;
  return {
    legislatorsFile: join(root, `${n}`, "legislators.json"),
    districtsFile: join(root, `${n}`, "districts.json"),
  };
};
const file = (text: string): string => {
  const path = join(root, `input-${++n}`);
  writeFileSync(path, text);
  return path;
};

const RENNER = `- id: { bioguide: A000001, thomas: '00172' }
  name: { first: Ada, last: Renner, official_full: Ada Q. Renner }
  bio: { gender: F }
  terms:
  - { type: rep, start: '2029-01-03', end: '2031-01-03', state: OH, district: 7, phone: 202-555-0107 }
`;

function problemOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
  return "no problem";
}

describe("a list of legislators", () => {
  test("is kept with its terms and what is needed to call; offices are added to it", () => {
    const to = newCase();
    expect(importLegislators(file(RENNER), to)).toEqual({ count: 1, what: "legislators" });
    const offices = `- id: { bioguide: A000001 }\n  offices:\n  - { id: x, city: Harlan, state: OH, zip: '43001', phone: 614-555-0111, address: 1 Main St. }\n`;
    expect(importLegislators(file(offices), to)).toEqual({ count: 1, what: "offices" });
    expect(legislatorsOfCase(to)).toMatchObject([
      {
        name: "Ada Q. Renner",
        phone: "202-555-0107",
        terms: [{ chamber: "house", state: "OH", district: 7, from: "2029-01-03", to: "2031-01-03" }],
        offices: [{ city: "Harlan, OH", phone: "614-555-0111", address: "1 Main St., Harlan, OH 43001" }],
      },
    ]);
  });

  test("offices may give a suite as a number, and leave empty what is not known", () => {
    const to = newCase();
    importLegislators(file(RENNER), to);
    const offices = `- id: { bioguide: A000001 }\n  offices:\n  - { city: Harlan, state: OH, zip: 43001, suite: 210, address: "", phone: }\n`;
    expect(importLegislators(file(offices), to)).toEqual({ count: 1, what: "offices" });
    expect(legislatorsOfCase(to)).toMatchObject([
      { offices: [{ city: "Harlan, OH", address: "210, Harlan, OH 43001" }] },
    ]);
  });

  test("brought in again replaces who is there, and keeps the others and the offices", () => {
    const to = newCase();
    importLegislators(file(RENNER), to);
    importLegislators(file(RENNER.replace("A000001", "B000002").replaceAll("Ada", "Bo")), to);
    importLegislators(file(RENNER.replace("0107", "0199")), to);
    expect(legislatorsOfCase(to).map(({ id, phone }) => [id, phone])).toEqual([
      ["A000001", "202-555-0199"],
      ["B000002", "202-555-0107"],
    ]);
  });

  test.each([
    ["no list", "just words", /line 1, cannot be used: It is no list of people/],
    ["an empty one", "[]", /There is nobody in it/],
    ["offices alone", "- id: { bioguide: A000001 }\n  offices: []\n", /Bring the list of legislators in first/],
    [
      "a state in words",
      RENNER.replace("state: OH", "state: Ohio"),
      /line 5, .*“0\.terms\.0\.state”: a state in two letters/,
    ],
    ["no name", RENNER.replace(/ {2}name.*\n/u, ""), /line 1, .*“0\.name”/],
    ["broken YAML", RENNER + "  - ]", /line 6/],
  ])("that is %s is refused with its line", (_, text, message) => {
    expect(problemOf(() => importLegislators(file(text), newCase()))).toMatch(message);
  });
});

describe("a table of districts", () => {
  test("is kept with the days between which it is right", () => {
    const to = newCase();
    const csv = file("state_abbr,zcta,cd\nOH,43001,4\nOH,43001,12\n");
    expect(importDistricts(csv, to, { from: "2029-01-03" })).toBe(1);
    expect(districtsOfCase(to)).toEqual({
      from: "2029-01-03",
      to: undefined,
      zips: new Map([["43001", ["OH-4", "OH-12"]]]),
    });
  });

  test("with rows that cannot be used is refused: the first is named, the others are counted", () => {
    const csv = file("state_abbr,zcta,cd\nOH,4300,4\nOH,43001,x\n");
    expect(problemOf(() => importDistricts(csv, newCase(), {}))).toMatch(/line 2.*“4300”.*1 more line/);
  });
});

test("a case without them has nobody and no districts", () => {
  expect([legislatorsOfCase(newCase()), districtsOfCase(newCase())]).toEqual([[], undefined]);
});
