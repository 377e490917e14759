import { describe, expect, test } from "vitest";
import { placeRelation } from "./places.ts";

describe("how two places lie to each other", () => {
  test.each([
    ["Mosul", "Iraq", "one contains the other"],
    ["Mosul", "Turkey", "apart"],
    ["Istanbul", "Türkiye", "one contains the other"],
    ["Bakersfield", "California", "one contains the other"],
    ["Bakersfield", "United States", "one contains the other"],
    ["Fresno", "Bakersfield", "apart"],
    ["Brooklyn", "New York", "one contains the other"],
    ["Brooklyn", "the U.S.", "one contains the other"],
    ["U.S.", "United States", "same"],
    ["Holm", "Holm", "same"],
    ["Holm, Ohio", "Holm", "same"],
    ["Holm, Ohio", "Ohio", "one contains the other"],
    ["Holm, Ohio", "Texas", "apart"],
    ["Holm, Ohio", "Holm, Texas", "apart"],
    ["Holm", "Arden", "unknown"],
    ["Holm", "Holm County", "unknown"],
    ["Holm", "Ohio", "unknown"],
    ["Springfield", "Illinois", "one contains the other"],
    ["Springfield", "Texas", "apart"],
    ["Georgia", "Tbilisi", "one contains the other"],
    ["Georgia", "Atlanta", "one contains the other"],
    ["London", "England", "one contains the other"],
    ["London", "United Kingdom", "one contains the other"],
    ["", "Iraq", "unknown"],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(placeRelation(one, other)).toBe(expected);
    expect(placeRelation(other, one)).toBe(expected);
  });
});
