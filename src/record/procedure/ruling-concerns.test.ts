import { expect, test } from "vitest";
import type { EntryId } from "../../base/base.ts";
import type { Statement } from "../statement.ts";
import { concernsOf } from "./ruling-concerns.ts";

const SILEN = { name: "Marta Silen", entry: "ent_silen" } as const;
type Named = readonly [name: string, as?: string];

function concerns(isSubjects: boolean | undefined, ...named: readonly Named[]): string {
  const about = named.map(([name, as]) => ({
    kind: "person",
    name,
    entry: `ent_${name.toLowerCase().split(" ").at(-1)}` as EntryId,
    ...(as !== undefined && { as }),
  }));
  const told = [{ about } as unknown as Statement];
  return concernsOf({ told }, { isSubjects, subject: SILEN, leaderOf: (entry) => entry });
}

test("a ruling of a proceeding is of whom the proceeding is", () => {
  expect(concerns(true, ["Paul Amsel", "person"])).toBe("subject");
  expect(concerns(false, ["Marta Silen", "person"])).toBe("others");
});

test("without a proceeding it is of the person on whom it acts", () => {
  expect(concerns(undefined, ["Silen", "person"])).toBe("subject");
  expect(concerns(undefined, ["Paul Amsel", "person charged"], ["Marta Silen"])).toBe("others");
});

test("told without whom it concerns it is nobody's, and never the subject's", () => {
  expect(concerns(undefined)).toBe("not told");
  expect(concerns(undefined, ["Ada Renner", "judge"])).toBe("not told");
  expect(concerns(undefined, ["Marta Silen"])).toBe("subject");
  expect(concerns(undefined, ["Marta Silen"], ["Paul Amsel"])).toBe("not told");
});
