import { describe, expect, test } from "vitest";
import { fieldsOfKind, WRITING_KINDS } from "./piece-fields.ts";
import { formOf, textOfForm } from "./piece-form.ts";
import { markSentences } from "./mark-sentences.ts";
import { plainOf, readBody } from "./body.ts";
import { readPiece } from "./writings-of.ts";

const PIECES: readonly (readonly [string, string])[] = [
  ["a bare update", "---\nkind: update\ntitle: The hearing was moved\n---\n\nIt was moved.\n"],
  [
    "words that need quotation marks",
    "---\ntitle: \"No: not \\\"yet\\\"\"\nsummary: 'It''s June # 3'\nstatus: ready\n---\nText.\n",
  ],
  [
    "lists of words and lists of more",
    "---\nkind: letter\ntitle: To the clerk\ntags: [bond, court]\nto:\n  - name: Ana Bruck\n    address:\n      - 4 Mill Road\n      - Harrow\nsigned:\n  count: nearly 40\naddTo: names@harrow.example\n---\n\nDear {{name}}\n",
  ],
  [
    "notes between the fields",
    "---\n# taken over; look at the day\nkind: update\ntitle: A walk # in June\n# who saw it?\ndate: 2019-06-03\nwaived:\n  - sentence: It rained.\n    by: Ada Pell\n---\nIt rained.\n",
  ],
  [
    "folded lines",
    "---\nkind: release\ntitle: >-\n  A long\n  title\nembargo: 2019-06-03T09:00:00+02:00\n---\nText.\n",
  ],
  [
    "boxes",
    "---\nkind: advisory\ntitle: Vigil\nwhat: A vigil\nheld: yes\ncancelled: false\nwhen:\n  day: 2019-06-03\n  time: 18:00\n---\n",
  ],
];

describe("the form of a piece", () => {
  test.each(PIECES)("What a form makes of %s says the same as the file.", (_, text) => {
    const before = readPiece("piece.md", text);
    const after = readPiece("piece.md", textOfForm(formOf(text)));
    if (!("piece" in before) || !("piece" in after)) throw new Error(JSON.stringify([before, after]));
    const meant = ({ bodyLine: _line, body, ...rest }: typeof before.piece): object => ({ ...rest, body: body.trim() });
    expect(meant(after.piece)).toEqual(meant(before.piece));
  });

  test.each(PIECES)("Saved twice, %s stays the same to the letter.", (_, text) => {
    const once = textOfForm(formOf(text));
    expect(textOfForm(formOf(once))).toBe(once);
  });

  test("No note of the file is lost.", () => {
    const text = textOfForm(formOf(PIECES[3]?.[1] ?? ""));
    expect(text).toContain("# taken over; look at the day");
    expect(text).toContain("# in June");
    expect(text).toContain("# who saw it?");
  });

  test("Fields that cannot be told apart stay as they were written.", () => {
    for (const head of ["title: [open\n", "kind: poem\ntitle: A\n", "{kind: update, title: A}\n"]) {
      const form = formOf(`---\n${head}---\nText.\n`);
      expect([form.kind, form.rest]).toEqual([undefined, head]);
      expect(textOfForm(form)).toBe(`---\n${head}---\n\nText.\n`);
    }
  });

  test("A file without fields keeps its text.", () => {
    expect(formOf("Only words.\n")).toEqual({ fields: {}, rest: "", body: "Only words.\n" });
  });

  test("Words typed into a field never become another field.", () => {
    const form = { kind: "update", fields: { title: 'A\nstatus: ready\n"---' }, rest: "", body: "" } as const;
    const read = readPiece("piece.md", textOfForm(form));
    expect("piece" in read && [read.piece.title, read.piece.status]).toEqual(['A status: ready "---', "draft"]);
  });

  test("Every kind has a title and a state to fill in, and its own needed fields.", () => {
    for (const kind of WRITING_KINDS)
      expect(fieldsOfKind(kind).map(({ name }) => name)).toEqual(expect.arrayContaining(["title", "status"]));
    expect(fieldsOfKind("correction").flatMap(({ name, isNeeded }) => (isNeeded ? [name] : []))).toEqual([
      "title",
      "page",
      "was",
      "now",
    ]);
    expect(fieldsOfKind("update").find(({ name }) => name === "nature")).toMatchObject({
      type: "choice",
      choices: ["report", "opinion", "thanks"],
      otherwise: "report",
    });
  });
});

test("A sentence is marked from its first word to its last, through emphasis, and nothing else is.", () => {
  const blocks = readBody("One. The *second one* has `code`. Three [[doc_a#1-2]].\n\n- Four.\n\n> Five.");
  const { marked, blocks: cut } = markSentences(blocks, ({ citations }) => citations.length === 0);
  expect(plainOf([...marked]).replace(/\s+/gu, " ")).toBe("One.The second one has .Four.");
  expect(JSON.stringify(cut)).not.toBe(JSON.stringify(blocks));
  expect(cut.map((block) => (block.kind === "paragraph" ? plainOf(block.content) : ""))).toEqual(
    blocks.map((block) => (block.kind === "paragraph" ? plainOf(block.content) : "")),
  );
});
