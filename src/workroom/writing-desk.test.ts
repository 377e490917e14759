import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { formOf } from "../record/record.ts";
import { listWriting, openPiece, putPieceBack, removePiece, saveNewPiece, savePiece } from "./writing-desk.ts";

let home: string;
let folder: { readonly updates: string };
const WALK = "---\nkind: update\ntitle: A walk\ndate: 2019-06-03\nstatus: ready\n---\n\nThey walked.\n";

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "habeas-desk-"));
  folder = { updates: join(home, "updates") };
});
afterEach(() => rmSync(home, { recursive: true }));

const write = (path: string, text: string): void => {
  mkdirSync(join(folder.updates, path, ".."), { recursive: true });
  writeFileSync(join(folder.updates, path), text);
};
const read = (path: string): string => readFileSync(join(folder.updates, path), "utf8");

test("A new piece gets a file named after its day and title, and never takes the place of another.", () => {
  const first = saveNewPiece(folder, formOf(WALK), "2019-06-14");
  const second = saveNewPiece(folder, formOf(WALK), "2019-06-14");
  expect([first, second]).toEqual([
    { kind: "saved", path: "2019-06-03-a-walk.md" },
    { kind: "saved", path: "2019-06-03-a-walk-2.md" },
  ]);
  const arabic = formOf("---\nkind: update\ntitle: مسيرة\n---\n");
  expect(saveNewPiece(folder, arabic, "2019-06-14")).toEqual({ kind: "saved", path: "update-2019-06-14.md" });
});

test("A piece that somebody else saved meanwhile is not written over, and what they saved is told.", () => {
  write("walk.md", WALK);
  const base = openPiece(folder, "walk.md")?.base ?? "";
  write("walk.md", WALK.replace("They", "We"));
  const saved = savePiece(folder, "walk.md", formOf(WALK.replace("They", "All")), base);
  expect(saved).toMatchObject({ kind: "conflict", now: { text: WALK.replace("They", "We") } });
  expect(read("walk.md")).toBe(WALK.replace("They", "We"));
});

test("A piece that is saved leaves nothing beside it.", () => {
  write("press/walk.md", WALK);
  const { base = "" } = openPiece(folder, "press/walk.md") ?? {};
  savePiece(folder, "press/walk.md", formOf(WALK.replace("They", "All")), base);
  expect(read("press/walk.md")).toContain("All walked.");
  expect(readdirSync(join(folder.updates, "press"))).toEqual(["walk.md"]);
});

test.each([
  "../case.md",
  "/etc/hosts.md",
  "press/../../case.md",
  ".removed/walk.md",
  "contacts.yaml",
  "link.md",
  "away/case.md",
  "",
])("Nothing outside of the pieces can be opened, saved or moved: %s", (path) => {
  write("contacts.yaml", "- name: Ada Pell\n");
  write(".removed/walk.md", WALK);
  writeFileSync(join(home, "case.md"), WALK);
  symlinkSync(join(home, "case.md"), join(folder.updates, "link.md"));
  symlinkSync(home, join(folder.updates, "away"));
  expect(openPiece(folder, path)).toBeUndefined();
  expect(savePiece(folder, path, formOf(WALK), "")).toEqual({ kind: "conflict", now: undefined });
  expect(removePiece(folder, path, "2019-06-14T10:00:00Z")).toBeUndefined();
  expect(readFileSync(join(home, "case.md"), "utf8")).toBe(WALK);
});

test("What is moved aside is not lost, no longer listed, and can be put back.", () => {
  write("press/walk.md", WALK);
  const name = removePiece(folder, "press/walk.md", "2019-06-14T10:00:00Z") ?? "";
  expect(existsSync(join(folder.updates, "press/walk.md"))).toBe(false);
  expect(listWriting(folder)).toMatchObject({ pieces: [], removed: [{ name, path: "press/walk.md" }] });
  expect(putPieceBack(folder, "../press/walk.md")).toBeUndefined();
  expect(putPieceBack(folder, name)).toBe("press/walk.md");
  expect(read("press/walk.md")).toBe(WALK);
});

test("What was moved aside does not take the place of a piece that came since.", () => {
  write("walk.md", WALK);
  const name = removePiece(folder, "walk.md", "2019-06-14T10:00:00Z") ?? "";
  write("walk.md", "---\ntitle: Another\n---\n");
  expect(putPieceBack(folder, name)).toBeUndefined();
  expect(read("walk.md")).toBe("---\ntitle: Another\n---\n");
});

test("Pieces are listed with what is wrong in each, those without a day first, then the newest.", () => {
  write("a.md", WALK);
  write("b.md", WALK.replace("2019-06-03", "2019-06-09"));
  write("c.md", "---\nkind: poem\n---\n");
  const { pieces } = listWriting(folder);
  expect(pieces.map(({ path, isReady, faults }) => [path, isReady, faults.length])).toEqual([
    ["c.md", false, 1],
    ["b.md", true, 0],
    ["a.md", true, 0],
  ]);
});
