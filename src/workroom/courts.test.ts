// A list of courts that a case brings along: taken in, checked, and used for the names of courts.

import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { Problem } from "../base/base.ts";
import { buildRecord } from "./build-record.ts";
import { caseProcedure } from "./case-procedure.ts";
import { importCourts, readCourts } from "./court-file.ts";
import { openCase } from "./open-case.ts";
import { addFiles, writeCase } from "./small-case.fixture.ts";

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const LIST = `[
  { "id": "harlancc", "name": "Harlan County Court", "citation_string": "Harlan Cnty. Ct.", "regex": ["${"$"}{x}"], "level": "gjc" },
  { "id": "dale", "name": "Dale Court of Pleas", "citation_string": "" }
]`;

function folderWith(files: Readonly<Record<string, string>>): string {
  const one = writeCase(files);
  made.push(one);
  return one.folder;
}

test("of a list only what is used is kept, by id, and importing it again changes nothing", () => {
  const folder = folderWith({ "list.json": LIST });
  const to = join(folder, "kept", "courts.json");
  expect(importCourts(join(folder, "list.json"), to)).toBe(2);
  const kept = readFileSync(to, "utf8");
  expect(kept).not.toContain("regex");
  expect(readCourts(to).map(({ id }) => id)).toEqual(["dale", "harlancc"]);
  importCourts(to, to);
  expect(readFileSync(to, "utf8")).toBe(kept);
});

test.each([
  ["no JSON", "[{", /line 1: /],
  ["no list", `{ "courts": [] }`, /line 1: .*list of courts/],
  ["an empty list", "[]", /line 1: There is no court in it/],
  [
    "a court without a name",
    `[\n{ "id": "a", "name": "A" },\n{ "id": "b" }\n]`,
    /line 3: Court 2, "name": it is missing/,
  ],
  ["a wrong id", `[\n{ "id": "a b", "name": "A" }\n]`, /line 2: Court 1, "id": letters/],
  ["an id that stands twice", `[\n{ "id": "a", "name": "A" },\n{ "id": "a", "name": "B" }\n]`, /line 3: Two courts/],
])("%s is refused with its line, and what was there stays", (_, text, why) => {
  const folder = folderWith({ "list.json": text, "courts.json": LIST });
  const [from, to] = [join(folder, "list.json"), join(folder, "courts.json")];
  expect(() => importCourts(from, to)).toThrow(Problem);
  expect(() => importCourts(from, to)).toThrow(why);
  expect(readFileSync(to, "utf8")).toBe(LIST);
  expect(existsSync(`${to}.part`)).toBe(false);
});

const orderOf = (court: string, day: string): string => `${court}

TOMAS ILVES,                         )
               Petitioner,           )   Case No. 3:19-cv-0417-AR
        v.                           )   ORDER
ADA PELL, Warden,                    )
               Respondent.           )

${day}

Petitioner Tomas Ilves was detained on March 5, 2019. Magistrate Judge Ada Renner granted the petition.
`;

test("courts of a proceeding are one by the list, as long as it is there, and the list is no document", async () => {
  const folder = folderWith({
    "case.json": `{ "subject": { "name": "Tomas Ilves" } }`,
    "one.txt": orderOf("UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF HARLAN", "June 3, 2019"),
    "two.txt": orderOf("UNITED STATES DISTRICT COURT\nDISTRICT OF NORTH HARLAN", "June 5, 2019"),
  });
  const courts = async (): Promise<[files: number, courts: number]> => {
    const open = await openCase(folder);
    try {
      const { files } = await buildRecord(open.store, open.folder);
      const { proceedings } = await caseProcedure(open.store.read);
      return [files, proceedings.flatMap((one) => one.courts).length];
    } finally {
      await open.close();
    }
  };
  expect(await courts()).toEqual([2, 2]);
  const list = `[{ "id": "ndh", "name": "United States District Court, Northern District of Harlan", "citation_string": "United States District Court District of North Harlan" }]`;
  addFiles(folder, { "courts.json": list });
  expect(await courts()).toEqual([2, 1]);
  rmSync(join(folder, "courts.json"));
  expect(await courts()).toEqual([2, 2]);
}, 120_000);
