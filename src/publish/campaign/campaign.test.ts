import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { brokenLinks, filesIn } from "../../../test/site/built-site.ts";
import { INVENTED_CASE } from "../../../test/site/invented-case.ts";
import { memorySource } from "../../../test/site/memory-source.ts";
import { type WritingFile, writingsOf } from "../../record/record.ts";
import { DRAFT_EDITION, type Edition } from "../../views/views.ts";
import { writeSite } from "../publish.ts";
import { citationsIn } from "./citations.ts";

const EDITION: Edition = { ...DRAFT_EDITION, kind: "public", areas: new Set() };
const root = mkdtempSync(join(tmpdir(), "habeas-campaign-"));
afterAll(() => rmSync(root, { recursive: true }));

const source = memorySource(INVENTED_CASE);
const [document] = await source.documents();
const text = (await source.document(document!.id))!.text;
const start = text.indexOf(" ", 40) + 1;
const end = text.indexOf(" ", start + 30);
const CITED = `${document!.id}#${start}-${end}`;

function piece(name: string, head: string, body = "Words."): WritingFile {
  return { path: `${name}.md`, text: `---\nstatus: ready\n${head}\n---\n\n${body}\n` };
}

const FILES: readonly WritingFile[] = [
  piece("first", "title: The first day\ndate: 2019-05-02", `It began here. [[${CITED}]] And on. [[${CITED}]]`),
  piece("between", "title: Some day after\nafter: first\nbefore: last\nnature: opinion\nbyline: Mina Ilves"),
  piece("last", "title: The last day\ndate: 2019-06-04\nnature: thanks"),
  piece("never", "title: Nobody knows when\nnature: thanks"),
  { path: "unready.md", text: "---\ntitle: Not ready at all\n---\nWords." },
  piece("secret", "kind: release\ntitle: Under embargo\nembargo: 2019-06-10T08:00:00Z"),
  piece("release", "kind: release\ntitle: A release\ndate: 2019-06-05\ncontacts: [Mina Ilves]", "Words <b>of</b> it."),
  piece(
    "letter",
    "kind: letter\ntitle: A letter\naddTo: a@bread.example\nto:\n  - name: Judge Keel\n    slots: { town: Harlan }\n  - name: Judge Amsel\n    slots: { town: Ansel }\nsigned:\n  count: nearly 160 groups",
    "To the court of {{town}}.",
  ),
  piece(
    "said",
    "kind: statement\ntitle: In his words\nspeaker: Tomas Ilves\nconsent: { by: Tomas Ilves }",
    "I am well.",
  ),
  piece("said-again", "kind: statement\ntitle: Again\nspeaker: Tomas Ilves\nversionOf: said", "I am not well."),
  piece(
    "vigil",
    "kind: advisory\ntitle: Vigil\nwhat: Vigil\nheld: yes\nwhen: { day: 2019-06-04, time: 17:30 }\nattended: [Radio Harlan]",
  ),
  piece("why", "kind: question\ntitle: Why?"),
  piece("fix", "kind: correction\ntitle: A slip\npage: updates/first.html\nwas: on Monday\nnow: on Tuesday"),
  piece("call", "kind: action\ntitle: Call\nask: Call today\ncloses: 2019-06-30"),
  piece("a-forgotten-call", "kind: action\ntitle: Forgotten call\nask: Write to the old sheriff\nopens: 2019-01-02"),
  {
    path: "contacts.yaml",
    text: "- name: Mina Ilves\n  phone: 212 555 0142\n- name: Paul Amsel\n  phone: 212 555 0143\n  to: 2019-01-01\n",
  },
  {
    path: "supporters.yaml",
    text: `- name: Signers Seven\n  acts:\n    - did: Signed\n      slug: unready\n- name: Local 12\n  acts:\n    - did: Wrote\n      cite: [[${CITED}]]\n`,
  },
  {
    path: "photos.yaml",
    text: "- file: oven.png\n  text: An oven.\n  level: public\n- file: hall.png\n  text: A hall.\n",
  },
  { path: "coverage.yaml", text: "- outlet: Harlan Gazette\n  title: Held\n- outlet: Radio Harlan\n  how: attended\n" },
];

const PICTURE = Uint8Array.from(
  Buffer.from(
    "89504e470d0a1a0a" + "00000001" + "74455874" + "5300000000" + "00000000" + "49454e44" + "00000000",
    "hex",
  ),
);

async function built(files: readonly WritingFile[], edition = EDITION): Promise<Map<string, string>> {
  const { writings, faults } = writingsOf(files);
  expect(faults).toEqual([]);
  const out = join(root, `${Math.random()}`);
  await writeSite(source, { out, edition, writings, asOf: "2019-06-10", photo: () => PICTURE });
  return filesIn(out);
}

test("of a citation it is told whether it begins or ends within a word", async () => {
  const inside = `${document!.id}#${start + 1}-${end}`;
  expect([...(await citationsIn(source, [CITED, inside])).cut]).toEqual([inside]);
});

describe("what the campaign publishes", () => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = await built(FILES);
  }, 60_000);
  const page = (path: string): string => files.get(path) ?? "";

  test("leads nowhere that is not there", () => {
    expect(brokenLinks(files).filter((link) => !/-> (?:mailto|tel):/u.test(link))).toEqual([]);
  });

  test("gives each cited passage a page at its own address, once numbered, with hash and a way into the document", () => {
    const card = `s/${document!.id.slice(4, 14)}-${start}-${end}.html`;
    expect(page("updates/first.html").match(new RegExp(`class="cite" href="../${card}"[^>]*>1<`, "gu"))).toHaveLength(
      2,
    );
    expect(page(card)).toContain(document!.sha256);
    expect(page(card)).toContain(`documents/${document!.id}.html#p${start}-${end}`);
    expect(page(`documents/${document!.id}.html`)).toContain(`id="p${start}-${end}"`);
    expect(page("supporters/index.html")).toContain(card);
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/u.exec(page(card))?.[1] ?? "";
    expect(JSON.parse(data)).toMatchObject({ "@type": "Quotation", text: text.slice(start, end) });
  });

  test("shows nothing of the words around where the document is not public", () => {
    const card = page(`s/${document!.id.slice(4, 14)}-${start}-${end}.html`);
    expect(card).not.toContain('class="around"');
  });

  test("orders updates from the newest on; of a day that nobody knows it says so, and makes none up", () => {
    const titles = [...page("updates/index.html").matchAll(/<h3><a[^>]*><bdi>(.*?)<\/bdi>/gu)].map(
      ([, title]) => title,
    );
    expect(titles).toEqual(["A release", "The last day", "Some day after", "The first day", "Nobody knows when"]);
    expect(page("updates/between.html")).toContain("between 2 May and 4 June 2019");
    expect(page("updates/never.html")).toContain("not dated");
    expect(page("updates/index.html")).toContain('id="m2019-06"');
    expect(page("updates/between.html")).toContain("Opinion");
  });

  test("leaves out what is not ready, what is under embargo, and contacts that hold no more", () => {
    for (const [path, content] of files) {
      expect(content, path).not.toContain("Not ready at all");
      expect(content, path).not.toContain("Under embargo");
      expect(content, path).not.toContain("555 0143");
    }
  });

  test("lists releases among the updates and the latest news, and leads to their pages in the press room", () => {
    for (const path of ["index.html", "updates/index.html"]) {
      expect(page(path), path).toMatch(/href="[^"]*press\/release\.html"[^>]*>(?:<[^>]+>)*A release/u);
      expect(page(path), path).toContain("Press release");
      expect(page(path), path).not.toContain("Under embargo");
    }
  });

  test("does not name who stands only in a piece that is no more than a draft", () => {
    for (const [path, content] of files) expect(content, path).not.toContain("Signers Seven");
  });

  test("does not lead with an action that nobody ended", () => {
    expect(page("index.html")).toContain("Call today");
    expect(page("index.html")).not.toContain("Write to the old sheriff");
    expect(page("act/index.html")).toContain("Write to the old sheriff");
  });

  test("prints HTML as it is written", () => {
    expect(page("press/release.html")).toContain("&lt;b&gt;of&lt;/b&gt;");
    expect(page("press/release.txt")).toContain("<b>of</b>");
  });

  test("makes one version of a letter for each recipient, and keeps a count as it was told", () => {
    expect(page("letters/letter.html")).toContain("<bdi>Harlan</bdi>");
    expect(page("letters/letter.2.html")).toContain("<bdi>Ansel</bdi>");
    expect(page("letters/letter.2.txt")).toContain("To the court of Ansel.");
    expect(page("letters/letter.html")).toContain("Nearly 160 groups");
    expect(page("letters/letter.html")).toContain("mailto:a@bread.example?subject=");
  });

  test("puts the versions of a statement side by side and marks what only one says", () => {
    expect(page("statements/said-again.html")).toContain("<mark>not</mark>");
    expect(page("statements/said.html")).toContain("consent of Tomas Ilves");
  });

  test("tells who came apart from who published, and of an event what became of it", () => {
    expect(page("press/vigil.html")).toContain("has taken place");
    expect(page("coverage/index.html")).toMatch(
      /Published and broadcast[^]*Harlan Gazette[^]*Attended[^]*Radio Harlan/u,
    );
  });

  test("shows the pictures that may be shown, without what they tell besides", () => {
    expect(page("press/index.html")).toContain('src="../photos/oven.png" alt="An oven."');
    expect([...files.keys()].filter((path) => path.startsWith("photos/"))).toEqual(["photos/oven.png"]);
    expect(page("photos/oven.png")).not.toContain("tEXt");
    expect(page("photos/oven.png")).toContain("IEND");
  });

  test("has a part in the menu only where there is something in it", async () => {
    expect(page("index.html")).toContain("letters/index.html");
    const without = await built(FILES.filter(({ path }) => !path.startsWith("letter")));
    expect(without.get("index.html")).not.toContain("letters/index.html");
    expect([...without.keys()].filter((path) => path.startsWith("letters/"))).toEqual([]);
  });

  test("fits its first pages into one round trip, with their style", () => {
    const style = gzipSync(page("style.css")).length;
    for (const path of ["index.html", "updates/index.html", "press/index.html", "act/index.html"])
      expect(gzipSync(page(path)).length + style, path).toBeLessThanOrEqual(13_500);
  });

  test("is the same, whatever the order of its files", async () => {
    expect(await built(FILES.toReversed())).toEqual(files);
  });
});
