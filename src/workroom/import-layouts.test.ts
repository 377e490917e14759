import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Writing } from "../record/record.ts";
import { findCaseFolder } from "./case-folder.ts";
import { type ImportReport, importUpdates } from "./import-updates.ts";
import {
  ISSUES_PAGE,
  PLAIN_HTML_PAGE,
  SQUARESPACE_PAGE,
  TEASERS_PAGE,
  WORDPRESS_PAGE,
} from "./imported-layouts.fixture.ts";
import { readWritings } from "./read-writings.ts";
import { writeCase } from "./small-case.fixture.ts";

const { folder, remove } = writeCase({
  "case.json": JSON.stringify({ name: "Layouts" }),
  "saved/wordpress.html": WORDPRESS_PAGE,
  "saved/squarespace.html": SQUARESPACE_PAGE,
  "saved/issues.html": ISSUES_PAGE,
  "saved/plain.html": PLAIN_HTML_PAGE,
  "saved/teasers.html": TEASERS_PAGE,
});
afterAll(remove);

let report: ImportReport;
const writings = (): ReturnType<typeof readWritings> => readWritings({ updates: join(folder, "updates") });
const postsOf = (file: string): (readonly [string, string, string | undefined])[] =>
  (report.pages.find((one) => one.file === file)?.page.drafts ?? [])
    .filter(({ part }) => part === "")
    .map(({ fields }) => [fields.kind, fields.title, fields.date] as const);
const piece = (title: string): Writing => {
  const found = writings().writings.pieces.find((one) => one.title === title);
  if (found === undefined) throw new Error(`There is no “${title}”.`);
  return found;
};

describe("pages of updates as other programs write them", { timeout: 180_000 }, () => {
  beforeAll(async () => {
    report = await importUpdates(join(folder, "saved"), findCaseFolder(folder), false);
  }, 180_000);

  test("are divided as their elements, their headings and their rules divide them", () => {
    expect(writings().faults).toEqual([]);
    expect(postsOf("wordpress.html")).toEqual([
      ["release", "Court Orders a New Hearing for Jonas Brandt", "2019-06-18"],
      ["letter", "Carpenters Write to the Sheriff", "2019-06-11"],
      ["update", "Soup at the Gate", "2019-05-28/2019-06-11"],
      ["advisory", "Vigil on June 1", "2019-05-28"],
    ]);
    expect(postsOf("squarespace.html")).toEqual([
      ["update", "She was moved to the north", "2019-07-09"],
      ["update", "The appeal is filed", "2019-07-02"],
      ["update", "What is a stay?", "2019-06-20"],
    ]);
    expect(postsOf("issues.html").map(([, title, date]) => [title, date])).toEqual([
      ["Day 300", "2019-06-14"],
      ["How to write to him", "2019-06-01"],
    ]);
    expect(postsOf("plain.html").slice(0, 3)).toEqual([
      ["update", "The judge has not ruled", undefined],
      ["update", "A letter from the school", "2019-03-04"],
      ["update", "Arrested at the bakery", "2019-02-20"],
    ]);
    expect(postsOf("teasers.html").map(([, , date]) => date)).toEqual(["2019-08-21", "2019-08-12", "2019-08-02"]);
  });

  test("keep who wrote a post, however the page says it", () => {
    expect(piece("Court Orders a New Hearing for Jonas Brandt")).toMatchObject({ byline: "Mia Lund" });
    expect(piece("She was moved to the north")).toMatchObject({ byline: "Selin Demir", nature: "opinion" });
    expect(piece("How to write to him")).toMatchObject({ byline: "Nora Havel" });
  });

  test("keep where words lead: elsewhere without what counts readers, to another post as to its draft", () => {
    expect(piece("Court Orders a New Hearing for Jonas Brandt").body).toContain(
      "[The order](https://court.example/orders/311.pdf) gives",
    );
    expect(piece("Soup at the Gate").body).toContain("[the letter](letters/carpenters-write-to-the-sheriff.html)");
    expect(piece("Day 300").body).toContain("[here is how](updates/how-to-write-to-him.html)");
    expect(piece("She was moved to the north").body).toContain("](https://youtu.be/Ab3dEf6hIjk)");
    // nothing tells where the page stood
    expect(piece("A letter from the school").body).toContain("Its letter says");
  });

  test("give what is asked of readers its link, and the report above it stays a report", () => {
    expect(piece("Sign the petition")).toMatchObject({ kind: "action", link: "https://sign.example/brandt" });
  });

  test("give contacts the number and the address behind a word", () => {
    const contacts = (writings().writings.waiting ?? []).flatMap((one) => (one.list === "contacts" ? one.items : []));
    expect(contacts).toContainEqual(
      expect.objectContaining({ name: "Clara Voss", phone: "(419) 555-0161", email: "cvoss@mlp.example" }),
    );
  });

  test("give the press room outlet, headline, day and link of what was published", () => {
    const coverage = (writings().writings.waiting ?? []).flatMap((one) => (one.list === "coverage" ? one.items : []));
    expect(coverage).toEqual([
      expect.objectContaining({
        outlet: "Northern Ledger",
        title: "Teacher asks court of appeals for a hearing",
        date: "2019-07-03",
        link: "https://ledger.example/demir-appeal",
      }),
      expect.objectContaining({ outlet: "Radio Halle", title: "Nobody told her class", how: "broadcast" }),
    ]);
  });

  test("give an advisory hour, place and who speaks, with titles of faith before their names", () => {
    expect(piece("Vigil on June 1")).toMatchObject({
      when: { day: "2019-06-01", time: "18:30", until: "20:00" },
      where: { name: "Millbrook County Jail", address: ["4 Court Street, Millbrook"] },
      who: [
        { name: "Clara Voss", organization: "Millbrook Law Project" },
        { name: "Imam Yusuf Hadi", organization: "Millbrook Mosque" },
      ],
    });
    expect(piece("Vigil on June 1").body).not.toContain("ADVISORY");
    expect(piece("Carpenters Write to the Sheriff")).toMatchObject({
      signatories: [
        { name: "Rabbi Judith Amsel", organization: "Millbrook Interfaith Table" },
        { name: "Rev. Dr. Paul Renner", title: "Pastor", organization: "Second Street Church" },
        { name: "Hon. Ida Kessler", title: "Retired Judge" },
      ],
    });
  });

  test("say where a post has a page of its own", () => {
    const file = report.written.find(({ path }) => path.includes("soup-at-the-gate"))?.path ?? "";
    expect(readFileSync(join(folder, "updates", file), "utf8")).toContain(
      "# Its own page on the site: https://brandt.example/2019/06/soup/",
    );
  });
});
