// The files beside the pages, from a whole case: read with parsers that are not ours.

import { parseFeed } from "@rowanmanning/feed-parser";
import { strFromU8, unzipSync } from "fflate";
import ICAL from "ical.js";
import { DOMParser } from "linkedom";
import nodeIcal from "node-ical";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { filesIn } from "../../../test/site/built-site.ts";
import { INVENTED_CASE } from "../../../test/site/invented-case.ts";
import { memorySource } from "../../../test/site/memory-source.ts";
import { writingsOf } from "../../record/record.ts";
import { type Edition, wordsOf } from "../../views/views.ts";
import { addFiles, writeCase } from "../../workroom/small-case.fixture.ts";
import { buildRecord, openCase } from "../../workroom/workroom.ts";
import { writeSite } from "../publish.ts";
import { pngOf } from "./share-images.ts";

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const ADDRESS = "https://silen.example/case/";

const PUBLIC: Edition = {
  kind: "public",
  language: "en",
  words: wordsOf("en"),
  languages: ["en"],
  address: ADDRESS,
  areas: new Set(),
};

const notice = (day: string, words: string): string =>
  `District Court of North Harlan\n\nMarta Silen v. Warden\n\nNo. 4:19-cv-00871\n\nNotice\n\n${day}, 2019\n\nThe motion hearing in No. 4:19-cv-00871 is ${words}.\n`;
const SET = { "documents/a.txt": notice("May 6", "set for June 3, 2019 at 9:30 a.m. Pacific time") };
const MOVED = {
  "documents/b.txt": notice("May 20", "moved from June 3, 2019 to June 21, 2019 at 1:30 p.m. Pacific time"),
};
const VACATED = {
  "documents/c.txt": notice("June 11", "vacated: the hearing set for June 21, 2019 will not take place"),
};

const WRITING = [
  {
    path: "bread.md",
    text: "---\nkind: update\ntitle: Bread & salt\ndate: 2019-06-03\nnature: thanks\nstatus: ready\n---\nThank you all.\n",
  },
  {
    path: "between.md",
    text: "---\nkind: update\ntitle: Some day in June\ndate: 2019-06\nnature: thanks\nstatus: ready\n---\nThank you again.\n",
  },
  { path: "undated.md", text: "---\nkind: update\ntitle: No day\nnature: thanks\nstatus: ready\n---\nThank you.\n" },
  { path: "draft.md", text: "---\nkind: update\ntitle: Not ready\nnature: thanks\n---\nNot yet.\n" },
  {
    path: "correction.md",
    text: "---\nkind: correction\ntitle: The bread\ndate: 2019-06-09\npage: updates/bread.html\nwas: Bread\nnow: Bread and salt\nstatus: ready\n---\n",
  },
];

async function editions(
  batches: readonly Readonly<Record<string, string>>[],
  edition: Edition = PUBLIC,
): Promise<Map<string, string>[]> {
  const one = writeCase({
    "case.json": `{ "id": "silen", "name": "Free Silen", "subject": { "name": "Marta Silen" } }`,
  });
  const root = mkdtempSync(join(tmpdir(), "habeas-formats-"));
  made.push(one, { remove: () => rmSync(root, { recursive: true }) });
  const open = await openCase(one.folder);
  try {
    const all: Map<string, string>[] = [];
    for (const batch of batches) {
      addFiles(one.folder, batch);
      await buildRecord(open.store, open.folder);
      const out = join(root, String(all.length));
      await writeSite(open.store.read, { out, edition, writings: writingsOf(WRITING).writings, asOf: "2019-06-30" });
      all.push(filesIn(out));
    }
    return all;
  } finally {
    await open.close();
  }
}

const bytesBelow = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .map((path) => [path.slice(folder.length), readFileSync(path, "base64")]),
  );

const dataIn = (page: string | undefined): Record<string, unknown>[] =>
  [...(page ?? "").matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)].map(
    ([, json = ""]) => JSON.parse(json) as Record<string, unknown>,
  );

test(
  "A hearing that is set, moved and called off is three entries of one hearing, one event, and data with its days",
  { timeout: 180_000 },
  async () => {
    const [first, second, third] = await editions([SET, MOVED, VACATED]);

    const feeds = [first, second, third].map((files) => parseFeed(files?.get("hearings.atom") ?? ""));
    expect(feeds.map(({ items }) => items.map(({ title }) => title))).toEqual([
      ["Motion hearing set for 3 June 2019, 9:30 a.m. Pacific time"],
      [
        "Motion hearing of 3 June 2019 moved to 21 June 2019, 1:30 p.m. Pacific time",
        "Motion hearing set for 3 June 2019, 9:30 a.m. Pacific time",
      ],
      [
        "Motion hearing of 21 June 2019, 1:30 p.m. Pacific time: vacated",
        "Motion hearing of 3 June 2019 moved to 21 June 2019, 1:30 p.m. Pacific time",
        "Motion hearing set for 3 June 2019, 9:30 a.m. Pacific time",
      ],
    ]);
    const ids = feeds.map(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids[2]).size).toBe(3);
    expect(ids[2]?.slice(1)).toEqual(ids[1]);
    expect(new Set(feeds.flatMap(({ items }) => items.map(({ url }) => url))).size).toBe(1);
    expect(feeds[2]?.items.map(({ updated }) => updated?.toISOString().slice(0, 10))).toEqual([
      "2019-06-11",
      "2019-05-20",
      "2019-05-06",
    ]);

    const events = [first, second, third].map((files) => {
      const text = files?.get("hearings.ics") ?? "";
      const parsed = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent");
      const other = Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one?.type === "VEVENT");
      expect([parsed.length, other.length]).toEqual([1, 1]);
      const event = new ICAL.Event(parsed[0]!); // of length 1
      return [event.uid, event.sequence, parsed[0]?.getFirstPropertyValue("status"), event.startDate.toString()];
    });
    expect(new Set(events.map(([uid]) => uid)).size).toBe(1);
    expect(events.map(([, ...rest]) => rest)).toEqual([
      [0, "CONFIRMED", "2019-06-03T09:30:00"],
      [1, "CONFIRMED", "2019-06-21T13:30:00"],
      [2, "CANCELLED", "2019-06-21T13:30:00"],
    ]);

    const pages = [second, third].map(
      (files) => [...(files ?? [])].find(([path]) => path.startsWith("hearings/ent_"))?.[1],
    );
    expect(dataIn(pages[0])).toMatchObject([
      {
        "@type": "Event",
        eventStatus: "https://schema.org/EventRescheduled",
        startDate: "2019-06-21T13:30:00-07:00",
        previousStartDate: ["2019-06-03T09:30:00-07:00"],
      },
    ]);
    expect(dataIn(pages[1])).toMatchObject([{ eventStatus: "https://schema.org/EventCancelled" }]);
  },
);

test("Feeds, record, map and data hold what the edition shows", { timeout: 180_000 }, async () => {
  const [files] = await editions([SET]);
  const all = parseFeed(files?.get("feed.atom") ?? "");
  const seen = all.items.map(({ title, updated, published }) => [
    title,
    updated?.toISOString().slice(0, 10),
    published?.toISOString().slice(0, 10),
  ]);
  expect(seen).toEqual([
    ["Some day in June", "2019-06-30", undefined],
    ["The bread", "2019-06-09", "2019-06-09"],
    ["Bread & salt", "2019-06-09", "2019-06-03"],
    ["Motion hearing set for 3 June 2019, 9:30 a.m. Pacific time", "2019-05-06", undefined],
  ]);
  expect(parseFeed(files?.get("corrections.atom") ?? "").items.length).toBe(1);

  const json = JSON.parse(files?.get("feed.json") ?? "") as { readonly items: readonly { readonly id: string }[] };
  expect(json.items.map(({ id }) => id)).toEqual(all.items.map(({ id }) => id));

  const record = JSON.parse(files?.get("record.json") ?? "") as { readonly documents: readonly unknown[] };
  expect(record.documents.length).toBe(1);

  const map = new DOMParser().parseFromString(files?.get("sitemap.xml") ?? "", "text/xml");
  const listed = [...map.querySelectorAll("loc")].map(
    (one) => (one.textContent ?? "").replace(ADDRESS, "") || "index.html",
  );
  const pages = [...(files?.keys() ?? [])].filter((path) => path.endsWith(".html") && path !== "404.html");
  expect(new Set(listed)).toEqual(new Set(pages));
  expect(files?.get("robots.txt")).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);

  const page = files?.get("updates/bread.html");
  expect(dataIn(page)).toMatchObject([
    {
      "@type": "NewsArticle",
      headline: "Bread & salt",
      datePublished: "2019-06-03",
      url: `${ADDRESS}updates/bread.html`,
    },
  ]);
  expect(dataIn(files?.get("updates/between.html"))[0]).not.toHaveProperty("datePublished");
  expect(page).toContain(
    '<link rel="alternate" type="application/atom+xml" title="Everything new" href="../feed.atom" />',
  );
  expect(page).toContain(`<meta property="og:url" content="${ADDRESS}updates/bread.html" />`);
});

test(
  "The press kit holds texts, contacts and pictures with their rights; pictures of links are drawn once",
  { timeout: 180_000 },
  async () => {
    const root = mkdtempSync(join(tmpdir(), "habeas-kit-"));
    made.push({ remove: () => rmSync(root, { recursive: true }) });
    const { writings } = writingsOf([
      ...WRITING,
      {
        path: "press/one-year.md",
        text: "---\nkind: release\ntitle: One year\ndate: 2019-06-03\nstatus: ready\n---\nOne year.\n",
      },
      { path: "press/sheet.md", text: "---\nkind: page\nrole: facts\ntitle: Facts\nstatus: ready\n---\nFacts.\n" },
      {
        path: "contacts.yaml",
        text: "- name: Ada Renner\n  email: press@silen.example\n- name: Once\n  to: 2019-01-01\n",
      },
      {
        path: "photos.yaml",
        text: "- file: oven.png\n  text: An oven\n  credit: Ada Renner\n  rights: Free for the press\n  level: public\n",
      },
    ]);
    const picture = await pngOf('<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"/>');
    const options = {
      out: join(root, "site"),
      edition: PUBLIC,
      writings,
      asOf: "2019-06-30",
      photo: () => picture,
    } as const;
    const source = memorySource(INVENTED_CASE);
    await writeSite(source, options);
    const bytes = readFileSync(join(options.out, "press/kit.zip"));
    const kit = unzipSync(bytes);
    expect(Object.keys(kit)).toEqual([
      "contacts.txt",
      "one-year.txt",
      "photos/captions.txt",
      "photos/oven.png",
      "sheet.txt",
    ]);
    const text = (name: string) => strFromU8(kit[name] ?? new Uint8Array());
    expect(text("contacts.txt")).toContain("Ada Renner, press@silen.example");
    expect(text("contacts.txt")).not.toContain("Once");
    expect(text("photos/captions.txt")).toContain("oven.png\nAn oven\nPhoto: Ada Renner\nRights: Free for the press");
    expect(text("one-year.txt")).toContain("One year");

    const page = readFileSync(join(options.out, "press/one-year.html"), "utf8");
    expect(page).toContain(`<meta property="og:image" content="${ADDRESS}share/press-one-year.png" />`);
    expect(existsSync(join(options.out, "share/press-one-year.png"))).toBe(true);
    expect(readFileSync(join(options.out, "press/one-year.svg"), "utf8")).toContain("<svg");
    expect(readFileSync(join(options.out, "press/index.html"), "utf8")).toContain('href="../press/kit.zip"');

    // a second edition is the same, and so is one that is written elsewhere
    const again = await writeSite(source, { ...options, revision: "r:2" });
    expect([again.changes.added, again.changes.changed, again.changes.removed]).toEqual([[], [], []]);
    const other = { ...options, out: join(root, "other"), revision: "r:2" };
    await writeSite(source, other);
    expect(bytesBelow(other.out)).toEqual(bytesBelow(options.out));
  },
);

test(
  "Without an address of the site nothing is written that needs one, and the draft has no formats at all",
  { timeout: 180_000 },
  async () => {
    const [bare] = await editions([SET], { ...PUBLIC, address: undefined });
    expect([...(bare?.keys() ?? [])].filter((path) => /^[^./]+\.(?:atom|json|xml|txt)$/u.test(path))).toEqual([
      "corrections.atom",
      "feed.atom",
      "hearings.atom",
      "record.json",
      "robots.txt",
    ]);
    expect(bare?.get("index.html")).not.toContain("og:");
    expect(bare?.get("feed.atom")).toContain('href="updates/bread.html"');
  },
);
