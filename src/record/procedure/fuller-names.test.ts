import fc from "fast-check";
import { expect, test } from "vitest";
import { fullerNames } from "./fuller-names.ts";

test.each<[string[], Record<string, string>]>([
  [["Renn", "Judge Renn", "Ada Renn"], { Renn: "Ada Renn", "Judge Renn": "Ada Renn", "Ada Renn": "Ada Renn" }],
  [["Hon. Ada M. Renn", "Ada Renn", "Ada M. Renn"], { "Ada Renn": "Ada M. Renn", "Hon. Ada M. Renn": "Ada M. Renn" }],
  [["Renn", "Ada Renn", "Ben Renn"], { "Ada Renn": "Ada Renn", "Ben Renn": "Ben Renn" }],
  [["Renn", "Cole"], { Renn: "Renn", Cole: "Cole" }],
  [["the immigration judge"], {}],
])("%j", (names, expected) => {
  const full = fullerNames(names);
  for (const [name, shown] of Object.entries(expected)) expect(full.get(name)).toBe(shown);
  if (names.includes("Ben Renn")) expect(full.get("Renn")).toBeUndefined();
});

test("the order of the names does not count", () => {
  const name = fc.constantFrom("Renn", "Judge Renn", "Ada Renn", "Ben Renn", "Hon. Ada M. Renn", "Cole", "A Renn");
  fc.assert(
    fc.property(fc.array(name), (names) => {
      expect(fullerNames(names.toReversed())).toEqual(fullerNames(names));
    }),
  );
});
