import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readBody, type Writing, type Writings, writingsOf } from "../record/record.ts";
import { findCaseFolder } from "./case-folder.ts";
import { importUpdates } from "./import-updates.ts";
import { ARTICLES_PAGE, BLOG_PAGE, PLAIN_PAGE } from "./imported-pages.fixture.ts";
import { readFiles } from "./read-files.ts";
import { readWritings } from "./read-writings.ts";
import { writeCase } from "./small-case.fixture.ts";

const CASE_FILE = JSON.stringify({ name: "Varga", subject: { name: "Ines Varga" } });
const written = writeCase({
  "case.json": CASE_FILE,
  "documents/news.txt": PLAIN_PAGE,
  "documents/articles.html": ARTICLES_PAGE,
  "saved/blog.html": BLOG_PAGE,
});
afterAll(written.remove);
const { folder } = written;
const from = (path: string, dryRun = false): ReturnType<typeof importUpdates> =>
  importUpdates(join(folder, path), findCaseFolder(folder), dryRun);

const pieces = (page: string): Writing[] =>
  readWritings({ updates: join(folder, "updates") }).writings.pieces.filter(({ source }) => source?.startsWith(page));
const found = (page: string, kind: string, title = ""): Writing => {
  const piece = pieces(page).find((one) => one.kind === kind && one.title.includes(title));
  if (piece === undefined) throw new Error(`There is no ${kind} “${title}”.`);
  return piece;
};

describe("a page of plain text", { timeout: 120_000 }, () => {
  test("is looked at without writing anything", async () => {
    const report = await from("documents/news.txt", true);
    expect(report.written.length).toBeGreaterThan(10);
    expect(existsSync(join(folder, "updates"))).toBe(false);
  });

  test("becomes one draft for each post, in the order of the page, without a fault in any file", async () => {
    await from("documents/news.txt");
    const { faults } = readWritings({ updates: join(folder, "updates") });
    expect(faults).toEqual([]);
    const posts = pieces("news.txt").filter(({ source }) => /post \d+ of 10, characters/u.test(source ?? ""));
    expect(posts.map(({ kind, title, date }) => [kind, title, date ?? ""])).toEqual([
      ["update", "The Court of Harlan Grants a New Hearing", ""],
      ["release", "Committee Welcomes the Order of the Court", "2019-06-28"],
      ["update", "Nearly 40 Groups Write to the Governor", "2019-06-21"],
      ["update", "What the Sheriff Does Not Say", "2019-06-18"],
      ["update", "Support at the Gate: Vigil on June 14 Brings the Harbour Out", "2019-06-10/2019-06-18"],
      ["release", "Committee Calls a Vigil", "2019-06-10"],
      ["update", "Island Guild Writes to Representatives", "2019-06-05"],
      ["letter", "City Council Writes to the Director", "2019-06-03"],
      ["action", "Harbour Cooks United Calls for Supporters to Act", "2019-05-30"],
      ["update", "Thank You", "2019-05-28"],
    ]);
    expect(posts.every(({ status }) => status === "draft")).toBe(true);
    expect(posts[0]).toMatchObject({ after: "committee-welcomes-the-order-of-the-court" });
  });

  test("knows an opinion by its signature and thanks by their words", () => {
    expect(found("news.txt", "update", "Sheriff")).toMatchObject({ nature: "opinion", byline: "Pilar" });
    expect(found("news.txt", "update", "Thank")).toMatchObject({ nature: "thanks" });
    expect(found("news.txt", "update", "Grants")).toMatchObject({ nature: "report" });
  });

  test("gives a release its dateline, its second headline and its contacts, and says the year that was not printed", () => {
    const release = found("news.txt", "release", "Welcomes");
    expect(release).toMatchObject({
      dateline: "PORT ELLEN, OH",
      subtitle: "Order comes after nine months of waiting",
      contacts: ["Ada Moreau"],
    });
    expect(release.body.trim()).toMatch(/^The Varga Committee today/u);
    const file = readFileSync(join(folder, "updates", found("news.txt", "update", "Nearly").path), "utf8");
    expect(file).toContain("# The year is not printed with the day");
  });

  test("leaves hour and place of an advisory open where the page has no field for them, and names who came", () => {
    const advisory = found("news.txt", "advisory");
    expect(advisory).toMatchObject({
      what: "Vigil for Ines Varga",
      held: true,
      attended: ["WKRX", "Island Courier", "Radio Norte"],
      who: [{ name: "Ada Moreau", title: "Attorney", organization: "Harbour Legal Clinic" }],
    });
    expect(advisory).not.toHaveProperty("when");
    expect(advisory).not.toHaveProperty("where");
    expect(advisory.body).toContain("](updates/support-at-the-gate");
  });

  test("takes letters out of their posts, with address, signatures and open blanks", () => {
    expect(found("news.txt", "letter", "Council")).toMatchObject({
      to: [
        {
          name: "The Honorable Victor Keel",
          organization: "Department of Corrections",
          address: ["12 Quay Street", "Columbus, OH 43004"],
          salutation: "Dear Director Keel:",
        },
      ],
      signatories: [
        { name: "Lena Dorn", title: "Mayor" },
        { name: "Paul Amsel", title: "Councilmember", organization: "City of Port Ellen" },
      ],
    });
    const guild = found("news.txt", "letter", "Guild");
    expect(guild).toMatchObject({
      to: [
        { name: "Berg", title: "Representative" },
        { name: "Sund", title: "Representative" },
      ],
      signatories: [
        { name: "Rosa Amsel", title: "Chair", organization: "Island Guild" },
        { name: "Peter Dorn", title: "Secretary", organization: "Harbour Cooks United" },
      ],
    });
    expect(guild.body).toContain("[Congressmember]");
    expect(found("news.txt", "letter", "Nearly")).toMatchObject({
      signed: { count: "Nearly 40 groups" },
      to: [{ name: "Governor Renner" }],
    });
  });

  test("makes a call to action an action, and asks before a statement of the person held is published", () => {
    expect(found("news.txt", "action")).toMatchObject({ by: "Harbour Cooks United", ask: "Call the sheriff" });
    expect(found("news.txt", "statement")).toMatchObject({ speaker: "Ines Varga", status: "draft" });
    expect(found("news.txt", "statement")).not.toHaveProperty("consent");
  });

  test("keeps destroyed addresses as they are, and each contact once with its first and last day", () => {
    const { writings } = readWritings({ updates: join(folder, "updates") });
    expect([...writings.contacts, ...writings.supporters, ...writings.coverage]).toEqual([]);
    const { contacts, supporters, coverage } = waitingIn(folder);
    const damaged = contacts.filter(({ email }) => email === "[email protected]");
    expect(damaged).toMatchObject([{ name: "Ada Moreau", organization: "Harbour Legal Clinic", from: "2019-06-28" }]);
    expect(contacts.map(({ name }) => name).sort()).toEqual(["Ada Moreau", "Ada Moreau", "Tomas Lund"]);
    expect(supporters.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Varga Committee", "Island Guild", "Harbour Cooks United", "Island Interfaith Table"]),
    );
    // once for each post, not by its headline, its sentence and its call
    const cooks = supporters.find(({ name }) => name === "Harbour Cooks United")?.acts ?? [];
    expect(new Set(cooks.map(({ slug }) => slug)).size).toBe(cooks.length);
    expect(supporters.flatMap(({ acts }) => acts).every(({ did }) => !/^\w+ \d+:|^\(/u.test(did))).toBe(true);
    expect(coverage).toEqual(
      expect.arrayContaining([
        { outlet: "Island Courier", author: "Mia Renn", how: "published" },
        { outlet: "WKRX", how: "attended" },
      ]),
    );
  });

  test("cites every sentence to its own place in the page, which is a document of the case", async () => {
    const [page] = await Array.fromAsync(readFiles([join(folder, "documents/news.txt")]));
    const text = page?.extraction.text ?? "";
    const cited = [
      ...found("news.txt", "update", "Grants").body.matchAll(
        /(?<words>[^\]]+?) \[\[doc_\w+#(?<start>\d+)-(?<end>\d+)\]\]/gu,
      ),
    ];
    expect(cited).toHaveLength(2);
    for (const { groups } of cited)
      expect(text.slice(Number(groups?.["start"]), Number(groups?.["end"]))).toBe(groups?.["words"]?.trim());
  });

  test("is not written over a second time, also not where a draft was moved", async () => {
    const { path } = found("news.txt", "update", "Thank");
    const at = join(folder, "updates", path);
    const mended = readFileSync(at, "utf8").replace("status: draft", "status: ready");
    writeFileSync(at, mended);
    const again = await from("documents/news.txt");
    expect(again.written).toEqual([]);
    expect(again.leftAlone.length).toBeGreaterThan(10);
    expect(readFileSync(at, "utf8")).toBe(mended);
  });
});

describe("web pages", { timeout: 120_000 }, () => {
  test("of articles: days from the page, hidden addresses put back, signs of Markdown as words", async () => {
    await from("documents/articles.html");
    expect(found("articles.html", "update", "Annex")).toMatchObject({ date: "2019-06-14" });
    expect(found("articles.html", "update", "Ask For")).toMatchObject({ date: "2019-06-03" });
    const { contacts } = waitingIn(folder);
    expect(contacts).toContainEqual(
      expect.objectContaining({ name: "Ada Moreau", email: "amoreau@harbour.example", from: "2019-06-14" }),
    );
    expect(JSON.stringify(readBody(found("articles.html", "update", "Annex").body))).toContain("form_of_visit*");
  });

  test("of a blog: author and day above the post; what is no document of the case has no citations", async () => {
    const report = await from("saved");
    expect(report.pages.map(({ document }) => document)).toEqual([undefined]);
    expect(found("blog.html", "update", "Moved")).toMatchObject({
      byline: "Pilar Varga",
      date: "2019-06-20",
      nature: "opinion",
    });
    expect(found("blog.html", "update", "Put Off")).toMatchObject({
      byline: "Ada Moreau",
      date: "2019-06-12",
      nature: "report",
    });
    expect(found("blog.html", "update", "Put Off").body).not.toContain("[[");
  });
});

/** Labels and the punctuation between fields are said by the names of the fields. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
/** What the lists that were brought in hold: drafts, all of them. */
function waitingIn(folder: string): Pick<Writings, "contacts" | "supporters" | "coverage"> {
  const waiting = readWritings({ updates: join(folder, "updates") }).writings.waiting ?? [];
  return {
    contacts: waiting.flatMap((one) => (one.list === "contacts" ? one.items : [])),
    supporters: waiting.flatMap((one) => (one.list === "supporters" ? one.items : [])),
    coverage: waiting.flatMap((one) => (one.list === "coverage" ? one.items : [])),
  };
}

const LABELS = new Set(["contacts", "contact", "s"]);

test.each(["documents/news.txt", "documents/articles.html", "saved/blog.html"])(
  "no word of the posts of %s is lost",
  { timeout: 120_000 },
  async (path) => {
    const { folder: other, remove } = writeCase({ "case.json": CASE_FILE, [path]: readFileSync(join(folder, path)) });
    const report = await importUpdates(join(other, path), findCaseFolder(other), false);
    const [read] = await Array.fromAsync(readFiles([join(other, path)]));
    const files = report.written.map((one) => readFileSync(join(other, "updates", one.path), "utf8"));
    const kept = new Set(wordsOf(files.join("\n").replaceAll("\\", "")));
    for (const { page } of report.pages)
      for (const post of page.posts) {
        const lost = wordsOf(read?.extraction.text.slice(post.start, post.end) ?? "").filter((word) => !kept.has(word));
        expect(lost.filter((word) => !LABELS.has(word.toLowerCase()))).toEqual([]);
      }
    expect(writingsOf(files.map((text, i) => ({ path: report.written[i]?.path ?? "", text }))).faults).toEqual([]);
    expect(readdirSync(join(other, "updates/imported"))).toHaveLength(1);
    remove();
  },
);
