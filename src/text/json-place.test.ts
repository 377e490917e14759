import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonFault, jsonPlace, type JsonStep } from "./json-place.ts";

const TEXT = `{
  "name": "rules \\"name\\"",
  "rules": [
    { "id": "one", "name": "x", "list": [1, 2] },
    {
      "id": "two",
      "name": "a, ] } word",
      "in": {
        "name": true
      }
    }
  ]
}`;

describe("the line of a place in JSON", () => {
  test.each<[JsonStep[], number]>([
    [[], 1],
    [["name"], 2],
    [["rules"], 3],
    [["rules", 0], 4],
    [["rules", 0, "name"], 4],
    [["rules", 1], 5],
    [["rules", 1, "name"], 7],
    [["rules", 1, "in", "name"], 9],
    [["rules", 1, "nowhere"], 5],
    [["rules", 7, "name"], 3],
    [["name", "deeper"], 2],
  ])("%j stands on line %i", (path, line) => {
    expect(jsonPlace(TEXT, path)).toBe(line);
  });

  test("every key is found on the line on which it was written", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { noNullPrototype: true }), (object) => {
        const text = JSON.stringify(object, undefined, 2);
        const lines = text.split("\n");
        for (const key of Object.keys(object))
          expect(lines[jsonPlace(text, [key]) - 1]).toMatch(
            new RegExp(`^  ${RegExp.escape(JSON.stringify(key))}:`, "u"),
          );
      }),
    );
  });
});

describe("what is no JSON", () => {
  test.each([
    ['{\n  "a": 1,\n}', 3],
    ['{\n  "a": 1\n  "b": 2\n}', 3],
    ['{ "a": [1, 2', 1],
    ["", 1],
  ])("%j is at fault on line %i", (text, line) => {
    expect(jsonFault(text)?.line).toBe(line);
  });

  test("JSON has no fault", () => {
    expect(jsonFault(TEXT)).toBeUndefined();
  });
});
