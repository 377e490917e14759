// The formats of an edition in three languages, each read with parsers that are not ours.

import { parseFeed } from "@rowanmanning/feed-parser";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { filesIn } from "../../../test/site/built-site.ts";
import { INVENTED_CASE } from "../../../test/site/invented-case.ts";
import { jsonFeedFaults } from "../../../test/site/json-feed-rules.ts";
import { memorySource } from "../../../test/site/memory-source.ts";
import { type WritingFile, writingsOf } from "../../record/record.ts";
import { type Edition, wordsOf } from "../../views/views.ts";
import { addFiles, writeCase } from "../../workroom/small-case.fixture.ts";
import { buildRecord, openCase } from "../../workroom/workroom.ts";
import { writeSite } from "../publish.ts";

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const LANGUAGES = ["en", "es", "ar"];
const PREFIXES = ["", "es/", "ar/"];
const EDITION: Edition = {
  kind: "public",
  language: "en",
  words: wordsOf("en"),
  languages: LANGUAGES,
  address: "https://silen.example/case/",
  areas: new Set(),
};

const notice = (day: string, words: string): string =>
  `District Court of North Harlan\n\nMarta Silen v. Warden\n\nNo. 4:19-cv-00871\n\nNotice\n\n${day}, 2019\n\nThe motion hearing in No. 4:19-cv-00871 is ${words}.\n`;
const STAGES = [
  { "documents/a.txt": notice("May 6", "set for June 3, 2019 at 9:30 a.m. Pacific time") },
  { "documents/b.txt": notice("May 20", "moved from June 3, 2019 to June 21, 2019 at 1:30 p.m. Pacific time") },
  { "documents/c.txt": notice("June 11", "vacated: the hearing set for June 21, 2019 will not take place") },
];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "habeas-read-formats-"));
  made.push({ remove: () => rmSync(folder, { recursive: true }) });
  return folder;
}

/** The edition after each document that came in. */
async function stagesOf(): Promise<Map<string, string>[]> {
  const one = writeCase({
    "case.json": `{ "id": "silen", "name": "Free Silen", "subject": { "name": "Marta Silen" } }`,
  });
  made.push(one);
  const root = newFolder();
  const open = await openCase(one.folder);
  try {
    const all: Map<string, string>[] = [];
    for (const stage of STAGES) {
      addFiles(one.folder, stage);
      await buildRecord(open.store, open.folder);
      const out = join(root, String(all.length));
      await writeSite(open.store.read, { out, edition: EDITION, asOf: "2019-06-30" });
      all.push(filesIn(out));
    }
    return all;
  } finally {
    await open.close();
  }
}

interface Read {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly start: string;
}

function withIcalJs(text: string): Read[] {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return root.getAllSubcomponents("vevent").map((one) => {
    const { uid, sequence, startDate } = new ICAL.Event(one);
    const status = String(one.getFirstPropertyValue("status"));
    return { uid, sequence, status, start: startDate.toJSDate().toISOString() };
  });
}

function withNodeIcal(text: string): Read[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((one) =>
    one?.type === "VEVENT"
      ? [
          {
            uid: one.uid,
            sequence: Number(one.sequence),
            status: String(one.status),
            start: one.start.toISOString(),
          },
        ]
      : [],
  );
}

test(
  "In every language a subscribed calendar gets a move and a cancellation as updates of the one event",
  { timeout: 180_000 },
  async () => {
    const stages = await stagesOf();
    const uids = new Set<string>();
    for (const prefix of PREFIXES) {
      const subscribed = new Map<string, Read>();
      const seen = stages.map((files) => {
        const text = files.get(`${prefix}hearings.ics`) ?? "";
        const events = withIcalJs(text);
        expect(withNodeIcal(text)).toEqual(events);
        for (const event of events) {
          const known = subscribed.get(event.uid);
          // what is not newer is taken for old news, and passed over
          if (known === undefined || event.sequence > known.sequence) subscribed.set(event.uid, event);
          uids.add(event.uid);
        }
        return [...subscribed.values()].map(({ sequence, status, start }) => [sequence, status, start]);
      });
      expect([prefix, seen]).toEqual([
        prefix,
        [
          [[0, "CONFIRMED", "2019-06-03T16:30:00.000Z"]],
          [[1, "CONFIRMED", "2019-06-21T20:30:00.000Z"]],
          [[2, "CANCELLED", "2019-06-21T20:30:00.000Z"]],
        ],
      ]);
      for (const [i, files] of stages.entries()) {
        const feed = parseFeed(files.get(`${prefix}hearings.atom`) ?? "");
        expect([feed.language, feed.items.length]).toEqual([LANGUAGES[PREFIXES.indexOf(prefix)], i + 1]);
        expect(jsonFeedFaults(files.get(`${prefix}hearings.json`) ?? "")).toEqual([]);
      }
    }
    expect(uids.size).toBe(1);
  },
);

const source = memorySource(INVENTED_CASE);
const [document] = await source.documents();
const CITED = `${document!.id}#40-80`; // the case has documents
const FILES: readonly WritingFile[] = [
  {
    path: "first.md",
    text: `---\nstatus: ready\ntitle: The first day & after\ndate: 2019-05-02\nbyline: Mina Ilves\n---\nIt began here. [[${CITED}]]\n`,
  },
  {
    path: "first.ar.md",
    text: "---\nstatus: ready\ntitle: اليوم الأول\ntranslationOf: first\nlanguage: ar\n---\nهنا بدأ الأمر.\n",
  },
  {
    path: "fix.md",
    text: "---\nkind: correction\nstatus: ready\ntitle: A slip\ndate: 2019-06-02\npage: updates/first.html\nwas: Monday\nnow: Tuesday\n---\n",
  },
];

async function written(): Promise<Map<string, string>> {
  const out = join(newFolder(), "site");
  const { writings, faults } = writingsOf(FILES);
  expect(faults).toEqual([]);
  await writeSite(source, { out, edition: EDITION, writings, asOf: "2019-06-10" });
  return filesIn(out);
}

test(
  "In every language feeds keep the rules of their formats, with the same entries in both",
  { timeout: 120_000 },
  async () => {
    const files = await written();
    for (const [i, prefix] of PREFIXES.entries())
      for (const name of ["feed", "corrections"]) {
        const atom = parseFeed(files.get(`${prefix}${name}.atom`) ?? "");
        const json = files.get(`${prefix}${name}.json`) ?? "";
        expect([prefix, name, jsonFeedFaults(json)]).toEqual([prefix, name, []]);
        const { language, items } = JSON.parse(json) as { language: string; items: { id: string; url: string }[] };
        expect([atom.language, language]).toEqual([LANGUAGES[i], LANGUAGES[i]]);
        expect(atom.items.map(({ id, url }) => [id, url])).toEqual(items.map(({ id, url }) => [id, url]));
        expect(items.length).toBeGreaterThan(0);
      }
  },
);

test.each([
  ["{}", ["feed lacks version", "feed lacks title", "feed lacks items"]],
  [
    `{ "version": "https://jsonfeed.org/version/1.1", "title": "A", "items": [{ "id": 1, "date_published": "2019-06-03" }] }`,
    [
      "item 0: id is not what the format asks for",
      "item 0: date_published is not what the format asks for",
      "item 0 has no content",
    ],
  ],
  [
    `{ "version": "https://jsonfeed.org/version/1.1", "title": "A", "author": {}, "items": [] }`,
    ["feed has author, which is not in the format"],
  ],
])("The table of the rules finds what breaks them: %s", (json, faults) => {
  expect(jsonFeedFaults(json)).toEqual(faults);
});

test(
  "The data for machines parses on every page: people, quotations, news with what it cites",
  { timeout: 120_000 },
  async () => {
    const found = new Map<string, Record<string, unknown>[]>();
    for (const [path, content] of await written())
      for (const [, json = ""] of content.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)) {
        const data = JSON.parse(json) as Record<string, unknown>;
        expect([path, data["@context"]]).toEqual([path, "https://schema.org"]);
        found.getOrInsert(String(data["@type"]), []).push(data);
      }
    expect([...found.keys()]).toEqual(expect.arrayContaining(["Person", "Quotation", "NewsArticle"]));
    for (const person of found.get("Person") ?? []) expect(person["name"]).toEqual(expect.any(String));
    for (const one of found.get("Quotation") ?? [])
      expect(one).toMatchObject({ text: expect.any(String), isPartOf: { name: expect.any(String) } });
    const news = found.get("NewsArticle")?.find(({ url }) => url === `${EDITION.address}updates/first.html`);
    expect(news).toMatchObject({
      headline: "The first day & after",
      datePublished: "2019-05-02",
      author: { "@type": "Person", name: "Mina Ilves" },
      citation: [{ "@type": "CreativeWork", name: expect.any(String) }],
    });
  },
);
