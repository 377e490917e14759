import { expect, test } from "vitest";
import { isFullName, lastNames, personName } from "./person-name.ts";

test.each([
  ["Maria T. Orlan", ["maria", "t"], "orlan", undefined],
  ["MARIA ORLAN", ["maria"], "orlan", undefined],
  ["Omar Al-Haleem", ["omar"], "haleem", undefined],
  ["Omar al Haleem", ["omar"], "haleem", undefined],
  ["Omar bin Salem", ["omar"], "salem", undefined],
  ["Carl Dorsel Jr.", ["carl"], "dorsel", "jr"],
  ["Carl Dorsel, Sr.", ["carl"], "dorsel", "sr"],
  ["Carl Dorsel III", ["carl"], "dorsel", "iii"],
  ["J.R. Barlow", ["j", "r"], "barlow", undefined],
  ["José Núñez’s", ["jose"], "nunez", undefined],
  ["Ana van der Berg", ["ana"], "berg", undefined],
  ["Ana Barlow-Reyes", ["ana"], "barlow reyes", undefined],
  ["Orlan", [], "orlan", undefined],
  ["Al-Haleem", [], "haleem", undefined],
])("%s", (name, given, last, suffix) => {
  expect(personName(name)).toEqual({ given, last, suffix });
});

test.each([
  ["Maria Orlan", true],
  ["M. Orlan", false],
  ["M.T. Orlan", false],
  ["Orlan", false],
  ["van der Berg", false],
  ["Al-Haleem", false],
  ["Barlow-Reyes", false],
  ["Dorsel Jr.", false],
])("%s is a full name: %s", (name, expected) => {
  expect(isFullName(name)).toBe(expected);
});

test("a double last name is looked for by each of its parts", () => {
  expect(lastNames(personName("Ana Barlow-Reyes"))).toEqual(["barlowreyes", "barlow", "reyes"]);
  expect(lastNames(personName("Ana Barlow Reyes"))).toEqual(["reyes", "barlow"]);
  expect(lastNames(personName("Ana B. Reyes"))).toEqual(["reyes"]);
});
