import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const COMMANDS = ["build", "read", "check", "search", "export", "verify", "rebuild"];

test.each([
  ["biuld", "build"],
  ["serach", "search"],
  ["expor", "export"],
  ["very", "verify"],
  ["chekc", "check"],
  ["frobnicate", undefined],
  ["", undefined],
])("%s is meant as %s", (word, meant) => {
  expect(nearest(word, COMMANDS)).toBe(meant);
});

test("a word of several parts is near by its first parts", () => {
  const known = ["zola-review", "ola-review-30", "ola-review-from-board", "ola"];
  expect(nearest("ola-reveiw", known)).toBe("ola-review-30");
  expect(nearest("zola-reviw", known)).toBe("zola-review");
});
