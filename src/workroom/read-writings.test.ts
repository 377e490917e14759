import { afterAll, expect, test } from "vitest";
import { findCaseFolder } from "./case-folder.ts";
import { listDocuments } from "./folder-files.ts";
import { readWritings } from "./read-writings.ts";
import { writeCase } from "./small-case.fixture.ts";

const UPDATE = "---\ntitle: The hearing was moved\n---\nWords.\n";
const cases = [
  writeCase({
    "case.json": "{}",
    "order.txt": "An order.",
    "updates/2019/moved.md": UPDATE,
    "updates/bad.md": "---\ntitel: x\n---\n",
    "updates/contacts.yaml": "- name: Mina Ilves\n",
    "updates/photos/oven.jpg": "x",
    "updates/.draft.md": UPDATE,
    "updates/notes.txt": "Notes.",
  }),
  writeCase({ "updates/note.md": "# A note\n", "order.txt": "An order." }),
];
afterAll(() => cases.forEach(({ remove }) => remove()));

test("the writing of a case is read from updates/, wherever it lies there, and is no document", () => {
  const folder = findCaseFolder(cases[0]!.folder);
  const { writings, faults, photoFiles } = readWritings(folder);
  expect(writings.pieces.map(({ path }) => path)).toEqual(["2019/moved.md"]);
  expect(writings.contacts).toHaveLength(1);
  expect(new Set(faults.map(({ path }) => path))).toEqual(new Set(["bad.md"]));
  expect([...photoFiles]).toEqual(["oven.jpg"]);
  expect(listDocuments(folder).files.map(({ path }) => path)).toEqual(["order.txt"]);
});

test("in a folder that is no case, a folder of that name holds documents like any other", () => {
  const folder = findCaseFolder(cases[1]!.folder);
  expect(readWritings(folder).writings.pieces).toEqual([]);
  expect(listDocuments(folder).files.map(({ path }) => path)).toEqual(["order.txt", "updates/note.md"]);
});
