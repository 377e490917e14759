import { describe, expect, test } from "vitest";
import { byPrefix, zipDistrictsOf } from "./zip-districts.ts";

const table = (...rows: readonly string[]): string => ["state_fips,state_abbr,zcta,cd", ...rows, ""].join("\r\n");

describe("a table of ZIP codes", () => {
  test("gives every district that a code lies in, in order", () => {
    const { zips, faults } = zipDistrictsOf(table("39,OH,43001,12", "39,OH,43002,3", "39,OH,43001,4"));
    expect([...zips]).toEqual([
      ["43001", ["OH-4", "OH-12"]],
      ["43002", ["OH-3"]],
    ]);
    expect(faults).toEqual([]);
  });

  test("keeps a code that lies in two states", () => {
    expect(zipDistrictsOf(table("39,OH,43001,4", "18,IN,43001,6")).zips.get("43001")).toEqual(["IN-6", "OH-4"]);
  });

  test("knows a delegate's district by 0 and by 98", () => {
    expect(zipDistrictsOf(table("11,DC,20001,98")).zips.get("20001")).toEqual(["DC-0"]);
  });

  test("takes columns in any order, quoted, and after a byte order mark", () => {
    expect(zipDistrictsOf('\uFEFFzip,district,state\n"43001","4","OH"\n').zips.get("43001")).toEqual(["OH-4"]);
  });

  test.each([
    ["zip;cd;state", "state_abbr, zcta and cd", 1],
    [table("39,OH,4300,4"), "“4300” is no ZIP code of five digits", 2],
    [table("39,OH,43001,4", "39,Ohio,43001,4"), "“Ohio” is no state in two letters", 3],
    [table("39,OH,43001,"), "“” is no number of a district", 2],
  ])("%j is refused with its line", (csv, why, line) => {
    expect(zipDistrictsOf(csv).faults[0]).toMatchObject({ line, why: expect.stringContaining(why) as string });
  });
});

test("codes that begin alike stand together", () => {
  const { zips } = zipDistrictsOf(table("39,OH,43001,4", "39,OH,43099,4", "39,OH,43101,4"));
  expect([...byPrefix(zips)]).toEqual([
    ["430", ["43001", "43099"]],
    ["431", ["43101"]],
  ]);
});
