import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findCaseFolder } from "./case-folder.ts";
import { markReady } from "./mark-ready.ts";
import { writeCase } from "./small-case.fixture.ts";

const LETTER = "---\n# To whom?\nkind: letter\ntitle: A letter\nstatus: draft # look again\n---\n\nstatus: draft\n";
const UPDATE = "---\r\nkind: update\r\ntitle: An update\r\n---\r\nWords.\r\n";
const written = writeCase({
  "documents/a.txt": "Ada Renner bakes bread.",
  "updates/imported/page/1.md": LETTER,
  "updates/imported/page/2.md": UPDATE,
  "updates/imported/page/contacts.yaml":
    "status: draft\nitems:\n  - name: Ada Pell\n    email: ada@example.org\n  - name: Ben Orlo\n    email: ben@example.org\n",
  "updates/own.md": "---\nkind: update\ntitle: Own\nstatus: ready\n---\nWords.\n",
  "updates/draft.md": "---\nkind: update\ntitle: Not yet\n---\nWords.\n",
  "updates/broken.md": "---\nkind: nothing\n---\n",
});
afterAll(written.remove);
const content = (path: string): string => readFileSync(join(written.folder, "updates", path), "utf8");
const folder = findCaseFolder(written.folder);

test("drafts of a folder become ready, and only the word in their heads changes", () => {
  expect(markReady(folder, ["imported"], true).ready).toEqual(["imported/page/1.md", "imported/page/2.md"]);
  expect(content("imported/page/1.md")).toBe(LETTER);
  expect(markReady(folder, ["updates/imported/page"], false)).toEqual({
    ready: ["imported/page/1.md", "imported/page/2.md"],
    already: [],
    lists: [{ path: "imported/page/contacts.yaml", drafts: 2 }],
    faults: [],
  });
  expect(content("imported/page/1.md")).toBe(LETTER.replace("status: draft", "status: ready"));
  expect(content("imported/page/2.md")).toBe(UPDATE.replace("An update\r\n", "An update\r\nstatus: ready\r\n"));
  expect(content("draft.md")).not.toContain("ready");
});

test("what is ready stays so, and what cannot be read is named", () => {
  const { ready, already, faults } = markReady(folder, undefined, false);
  expect(ready).toEqual(["draft.md"]);
  expect(already).toContain("own.md");
  expect(faults.map(({ path }) => path)).toEqual(["broken.md"]);
});

test("a file that is not in updates/ is refused", () => {
  expect(() => markReady(folder, ["nowhere.md"], false)).toThrow("nowhere.md");
  expect(() => markReady(folder, [join(written.folder, "documents/a.txt")], false)).toThrow("a.txt");
});
