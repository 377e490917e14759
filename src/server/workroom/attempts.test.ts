import { expect, test } from "vitest";
import { addressKey, Attempts, SignInBounds } from "./attempts.ts";
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
  ["::ffff:c000:207", "192.0.2.7"],
  ["192.0.2.7:5124", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:db8::1:2:3:4", "2001:db8:0:0"],
  ["2001:db8::2:2:3:4", "2001:db8:0:0"],
  ["2001:0DB8:0:0:2::4", "2001:db8:0:0"],
  ["[2001:db8:1:2::9]:5124", "2001:db8:1:2"],
  ["2001:db8:1::", "2001:db8:1:0"],
  ["64:ff9b::192.0.2.7", "64:ff9b:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["::1", "0:0:0:0"],
  ["", ""],
])("The address %j is told from others as %j.", (address, key) => {
  expect(addressKey(address)).toBe(key);
});

test("A challenge is used once, for its purpose, in its time, and brings whose passkey it is to become.", () => {
  const challenges = new Challenges();
  const issued = (purpose: string, account?: string) =>
    Buffer.from(challenges.issue({ purpose, account }, 0)).toString("base64url");
  const one = issued("add", "acc_1");
  expect(challenges.read(one, "sign in", 1)).toBeUndefined();
  expect(challenges.read(one, "add", 300_000)).toBeUndefined();
  expect(challenges.read(one, "add", 1)).toEqual({ purpose: "add", account: "acc_1" });
  expect([challenges.use(one, 2), challenges.use(one, 2), challenges.use(`${one}=`, 2)]).toEqual([true, false, false]);
  expect(challenges.read(one, "add", 3)).toBeUndefined();
  expect(challenges.read(`${one}==`, "add", 3)).toBeUndefined();
  const other = issued("sign in");
  expect(challenges.read(other, "sign in", 3)).toEqual({ purpose: "sign in", account: undefined });
  expect(new Challenges().read(other, "sign in", 3)).toBeUndefined();
  expect(challenges.read("AAAA", "sign in", 3)).toBeUndefined();
});

test("Nothing of a challenge can be changed: not its time, not whose it is.", () => {
  const challenges = new Challenges();
  const bytes = Buffer.from(challenges.issue({ purpose: "add", account: "acc_1" }, 0));
  for (let i = 0; i < bytes.length; i++) {
    const other = Buffer.from(bytes);
    other.writeUInt8(other.readUInt8(i) ^ 1, i);
    expect(challenges.read(other.toString("base64url"), "add", 1)).toBeUndefined();
  }
});

test("What is tried for a name from one address does not count from another, nor what one network tries in another.", () => {
  const bounds = new SignInBounds();
  const tries = (address: string, account?: string) => bounds.allows("recovery code", { address, account }, 0);
  for (let i = 0; i < 10; i++) expect(tries("192.0.2.1", "ada pell")).toBe(true);
  expect([tries("192.0.2.1", "ada pell"), tries("192.0.2.2", "ada pell")]).toEqual([false, true]);
  bounds.succeeded({ address: "192.0.2.1", account: "ada pell" });
  expect(tries("192.0.2.1", "ada pell")).toBe(true);
  const answered = Array.from({ length: 320 }, (_, i) => tries(`2001:db8:7:${i % 16}`)).filter(Boolean);
  expect(answered).toHaveLength(100);
  expect(tries("2001:db8:8:1")).toBe(true);
});
