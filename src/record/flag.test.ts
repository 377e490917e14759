import { expect, test } from "vitest";
import { compareFlags, type Flag } from "./flag.ts";

test("flags stand in the order in which they matter: by severity, conflicts of facts first, damage last", () => {
  const flag = (severity: Flag["severity"], kind: Flag["class"], check: string): Flag => {
    return { id: `flg_${check}`, check, class: kind, severity, reason: "", settle: "", passages: [] };
  };
  const ordered = [
    flag("high", "missing", "unread-document"),
    flag("medium", "conflict", "count"),
    flag("medium", "conflict", "date"),
    flag("medium", "disputed", "date"),
    flag("medium", "missing", "unfilled-placeholder"),
    flag("low", "repeated", "single-origin"),
    flag("low", "damaged", "damaged-address"),
  ];
  expect(ordered.toReversed().sort(compareFlags)).toEqual(ordered);
});
