import { expect, test } from "vitest";
import { addressKey, Attempts } from "./attempts.ts";
import { Challenges } from "./challenges.ts";

test("Each may try so many times in the span, and begins anew after it or when it is forgotten.", () => {
  const attempts = new Attempts(2, 60);
  expect([0, 1, 2].map((at) => attempts.allows("one", at))).toEqual([true, true, false]);
  expect(attempts.allows("other", 3)).toBe(true);
  expect(attempts.allows("one", 60_000)).toBe(true);
  attempts.forget("one");
  expect([60_001, 60_002].map((at) => attempts.allows("one", at))).toEqual([true, true]);
});

test("However many try, what is kept is bounded, and whoever is refused is not forgotten by those who come after.", () => {
  const attempts = new Attempts(1, 60);
  for (let i = 0; i < 12_000; i++) attempts.allows(`address ${i}`, i);
  expect(attempts.allows("address 11999", 12_001)).toBe(false);
  expect(attempts.allows("address 0", 12_002)).toBe(true);
});

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["", ""],
])("The address %j is told from others as %j.", (address, key) => {
  expect(addressKey(address)).toBe(key);
});

test("A challenge is taken once, for its purpose, in its time; of very many the oldest are forgotten.", () => {
  const challenges = new Challenges();
  challenges.put("a", { purpose: "sign in" }, 0);
  expect(challenges.take("a", "add", 1)).toBeUndefined();
  expect(challenges.take("a", "sign in", 1)).toBeUndefined();
  challenges.put("b", { purpose: "sign in" }, 0);
  expect(challenges.take("b", "sign in", 1)).toBeDefined();
  expect(challenges.take("b", "sign in", 1)).toBeUndefined();
  challenges.put("c", { purpose: "sign in" }, 0);
  expect(challenges.take("c", "sign in", 300_000)).toBeUndefined();
  challenges.put("first", { purpose: "sign in" }, 0);
  for (let i = 0; i < 3_000; i++) challenges.put(`${i}`, { purpose: "sign in" }, 1);
  expect(challenges.take("first", "sign in", 2)).toBeUndefined();
  expect(challenges.take("2999", "sign in", 2)).toBeDefined();
});
