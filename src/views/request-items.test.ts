import { expect, test } from "vitest";
import type { RequestStep } from "../record/record.ts";
import { stateWords } from "./request-items.ts";

const STEP: RequestStep = {
  state: "denied",
  exemptions: [],
  amounts: [],
  referredTo: [],
  suits: [],
  value: "",
  statements: [],
  passages: [],
  origins: 1,
  inferred: false,
};

test.each<[string, Partial<RequestStep>]>([
  ["refused, under (b)(6), (b)(7)(C)", { exemptions: ["(b)(6)", "(b)(7)(C)"] }],
  ["records were released: 500 pages", { state: "released", amounts: ["500 pages"] }],
  ["suit was brought over it: 1:20-cv-01417", { state: "suit", suits: [{ number: "1:20-cv-01417" }] }],
  ["the agency says that it found no records", { state: "no records" }],
])("%s", (expected, step) => expect(stateWords({ ...STEP, ...step })).toBe(expected));
