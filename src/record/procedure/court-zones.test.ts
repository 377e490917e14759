import { expect, test } from "vitest";
import { courtZone } from "./court-zones.ts";

test.each([
  ["District of Minnesota", "America/Chicago"],
  ["E.D. Ky.", "America/New_York"],
  ["Middle District of Florida", "America/New_York"],
  ["Northern District of Florida", undefined],
  ["Northern District of Florida, Pensacola", "America/Chicago"],
  ["Western District of Texas, El Paso", "America/Denver"],
  ["Third Circuit", undefined],
  ["D.C. Circuit", "America/New_York"],
  ["District of the Virgin Islands", "America/St_Thomas"],
  ["Houston, TX", "America/Chicago"],
  ["Kettle, Tennessee", undefined],
  ["Hall 3, VI", undefined],
])("the zone of %s: %s", (words, zone) => {
  expect(courtZone(words)).toBe(zone);
});
