import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { PACKS } from "../law/law.ts";
import { findCaseFolder } from "./case-folder.ts";
import { listDocuments } from "./folder-files.ts";
import { rulesOfCase } from "./rule-files.ts";
import { writeCase } from "./small-case.fixture.ts";

const RULE = {
  id: "harlan-appeal",
  title: "Appeal in Harlan",
  act: "the appeal must be filed",
  start: { events: [{ event: "judgment-entered", words: "the entry of the judgment" }] },
  period: { n: 15, unit: "day" },
  counting: "plain",
  authority: { cite: "Code of Harlan § 1" },
  jurisdiction: "harlan",
  status: [{ status: "in force" }],
  source: [{ cite: "Code of Harlan § 1" }],
};
const packOf = (...rules: object[]): string =>
  JSON.stringify({ pack: "harlan", title: "Harlan", jurisdiction: "harlan", rules }, undefined, 2);

let made: { folder: string; remove: () => void } | undefined;
const folderWith = (files: Record<string, string>): string => (made = writeCase(files)).folder;
afterEach(() => made?.remove());

const SHIPPED = PACKS.flatMap(({ rules }) => rules).length;

test("a case brings rules of its own in rules/*.json, and those files are no documents", () => {
  const folder = findCaseFolder(
    folderWith({
      "case.json": "{}",
      "order.txt": "An order.",
      "rules/harlan.json": packOf(RULE),
      "rules/court-rules.txt": "The rules of the court.",
    }),
  );
  const { book, faults } = rulesOfCase(folder.rulePacks);
  expect(faults).toEqual([]);
  expect(book.rules.length).toBe(SHIPPED + 1);
  expect(listDocuments(folder).files.map(({ path }) => path)).toEqual(["order.txt", "rules/court-rules.txt"]);
});

test("in a folder that is no case folder a file of that name is a document like any other", () => {
  const folder = findCaseFolder(folderWith({ "rules/harlan.json": packOf(RULE) }));
  expect(folder.rulePacks).toEqual([]);
  expect(listDocuments(folder).files.map(({ path }) => path)).toEqual(["rules/harlan.json"]);
});

test("a wrong key costs its own rule and is said with its file and line", () => {
  const folder = folderWith({
    "case.json": "{}",
    "rules/a.json": packOf({ ...RULE, id: "one", auhtority: RULE.authority }, { ...RULE, id: "two" }),
    "rules/b.json": packOf({ ...RULE, id: "three" }),
  });
  const { book, faults } = rulesOfCase(findCaseFolder(folder).rulePacks);
  expect(book.rules.slice(SHIPPED).map(({ id }) => id)).toEqual(["two", "three"]);
  expect(faults).toMatchObject([{ file: join(folder, "rules", "a.json"), rule: "one" }]);
  expect(faults[0]?.why).toContain('Did you mean "authority"?');
});

test("a file that a person names and that is not there is refused", () => {
  expect(() => rulesOfCase([], ["/no/such/rules.json"])).toThrow('There is no file "/no/such/rules.json"');
});
