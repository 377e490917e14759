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
