import { parseFeed } from "@rowanmanning/feed-parser";
import { expect, test } from "vitest";
import { html } from "../markup.ts";
import { atomFeed, type Feed, type FeedEntry, jsonFeed } from "./feed.ts";

const ENTRY: FeedEntry = {
  id: "urn:uuid:2f1c9d3e-5a6b-8c7d-9e0f-112233445566",
  title: "Bread & <roses>: “ready” ]]> to read",
  href: "updates/bread.html",
  category: { term: "update", label: "Update" },
  summary: "One sentence.",
  content: html`<p>She said: <q>I bake and wait</q></p>`,
  updated: "2019-06-09",
  published: "2019-06-03",
  author: "Ada Renner",
};

const FEED: Feed = {
  id: "urn:uuid:0f1c9d3e-5a6b-8c7d-9e0f-112233445566",
  title: "Free Silen",
  author: "Free Silen",
  language: "en",
  page: "index.html",
  path: "feed.atom",
  address: "https://silen.example/case/",
  entries: [
    ENTRY,
    {
      ...ENTRY,
      id: "urn:uuid:3f1c9d3e-5a6b-8c7d-9e0f-112233445566",
      published: undefined,
      author: undefined,
      language: "ar",
      title: "خبز",
    },
  ],
};

test("A parser that is not ours reads Atom: ids, days, words, authors.", () => {
  const feed = parseFeed(atomFeed(FEED));
  expect([feed.title, feed.language, feed.url]).toEqual(["Free Silen", "en", "https://silen.example/case/index.html"]);
  const [first, second] = feed.items;
  expect(first?.id).toBe(ENTRY.id);
  expect(first?.title).toBe(ENTRY.title);
  expect(first?.url).toBe("https://silen.example/case/updates/bread.html");
  expect(first?.published?.toISOString()).toBe("2019-06-03T12:00:00.000Z");
  expect(first?.updated?.toISOString()).toBe("2019-06-09T12:00:00.000Z");
  expect(first?.authors.map(({ name }) => name)).toEqual(["Ada Renner"]);
  expect(first?.content).toBe("<p>She said: <q>I bake and wait</q></p>");
  expect(second?.published ?? null).toBe(null);
  expect(second?.title).toBe("خبز");
});

test("Atom without an address of the site keeps relative addresses, which lead on from wherever it lies.", () => {
  const text = atomFeed({ ...FEED, address: undefined });
  expect(text).toContain('href="updates/bread.html"');
  expect(text).not.toContain("https://");
});

test("What XML does not allow is left out.", () => {
  const text = atomFeed({ ...FEED, entries: [{ ...ENTRY, title: "a\u0007b\ud800c" }] });
  expect(text).toContain("<title>ab\ufffdc</title>");
});

test("The same feed gives the same bytes, and the feed's own day is that of its newest entry.", () => {
  expect(atomFeed(FEED)).toBe(atomFeed(FEED));
  expect(atomFeed(FEED)).toContain("<updated>2019-06-09T12:00:00Z</updated>\n<author>");
});

test("A JSON Feed is of version 1.1: whole addresses, days as far as they are known, authors and languages.", () => {
  const feed = JSON.parse(jsonFeed({ ...FEED, path: "feed.json" }, "https://silen.example/case/")) as {
    readonly items: readonly Record<string, unknown>[];
  };
  expect(feed).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    title: "Free Silen",
    home_page_url: "https://silen.example/case/index.html",
    feed_url: "https://silen.example/case/feed.json",
    language: "en",
    authors: [{ name: "Free Silen" }],
  });
  expect(feed.items[0]).toEqual({
    id: ENTRY.id,
    url: "https://silen.example/case/updates/bread.html",
    title: ENTRY.title,
    summary: "One sentence.",
    content_html: "<p>She said: <q>I bake and wait</q></p>",
    date_published: "2019-06-03T12:00:00Z",
    date_modified: "2019-06-09T12:00:00Z",
    authors: [{ name: "Ada Renner" }],
    tags: ["Update"],
  });
  expect(feed.items[1]).toMatchObject({ language: "ar", title: "خبز" });
  expect(feed.items[1]).not.toHaveProperty("date_published");
});
