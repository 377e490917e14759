import { describe, expect, it } from "vitest";
import { parsePage } from "./html-dom.ts";
import { pageMetadata } from "./html-metadata.ts";
import { dateOf } from "./metadata-date.ts";

const of = async (head: string, body = ""): Promise<ReturnType<typeof pageMetadata>> =>
  pageMetadata(await parsePage(`<html><head>${head}</head><body>${body}</body></html>`));
const json = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const day = (value: string): object => ({ edtf: value, earliest: value, latest: value, basis: "metadata" });

describe("JSON-LD", () => {
  it("of the article in a graph, with authors and publishers by reference", async () => {
    const found = await of(
      json({
        "@graph": [
          { "@type": "WebSite", name: "Courier" },
          {
            "@type": ["NewsArticle"],
            headline: "Court hears\n Varga",
            author: [{ name: "Mia Lund" }, { "@id": "#p" }],
            publisher: { "@id": "#o" },
            datePublished: "2021-05-03T23:10:00-07:00",
          },
          { "@type": "Person", "@id": "#p", name: "Jo Reyes" },
          { "@type": "Organization", "@id": "#o", name: "Island Courier" },
        ],
      }),
    );
    expect(found).toEqual({
      title: { value: "Court hears Varga", from: "JSON-LD headline" },
      byline: { value: "Mia Lund, Jo Reyes", from: "JSON-LD author" },
      publisher: { value: "Island Courier", from: "JSON-LD publisher" },
      published: { value: day("2021-05-03"), from: "JSON-LD datePublished" },
    });
  });

  it.each(["{", "null", "[[[]]]", '{"@type":"NewsArticle","author":{"name":{}}}', "<!-- [] -->", ""])(
    "broken or odd: %s",
    async (source) => {
      const found = await of(`<title>T</title><script type="application/ld+json">${source}</script>`);
      expect(found.title).toEqual({ value: "T", from: "title element" });
    },
  );
});

describe("other metadata", () => {
  it.each([
    [
      '<meta property="article:published_time" content="2021-05-03T08:00:00Z">',
      "",
      day("2021-05-03"),
      "meta article:published_time",
    ],
    [
      '<meta name="date" content="not a date"><meta name="pubdate" content="20210503">',
      "",
      day("2021-05-03"),
      "meta pubdate",
    ],
    ["", '<article><time datetime="2021-05-03">May 3</time></article>', day("2021-05-03"), "time element"],
    ["", '<p><time datetime="2021-05-03">May 3</time></p>', day("2021-05-03"), "time element"],
    [
      "",
      '<div class="entry-date">Posted on May 3, 2021 by Mia</div><p>June 1, 2020</p>',
      day("2021-05-03"),
      "date on the page",
    ],
  ])("date of %s%s", async (head, body, value, from) => {
    expect((await of(head, body)).published).toEqual({ value, from });
  });

  it("several days marked up on a page tell nothing of the page's own", async () => {
    expect(
      (await of("", '<p><time datetime="2021-05-03">a</time><time datetime="2021-06-03">b</time></p>')).published,
    ).toBeUndefined();
  });

  it("several dates printed on a page tell nothing of the page's own", async () => {
    const body = '<p class="date">May 3, 2021</p><p class="date">June 3, 2021</p>';
    expect((await of("", body)).published).toBeUndefined();
  });

  it("without any there is none: never today", async () => {
    expect(await of("", "<p>Text</p>")).toEqual({
      title: undefined,
      byline: undefined,
      publisher: undefined,
      published: undefined,
    });
  });

  it("an author's profile is not a name", async () => {
    const found = await of(
      '<meta property="article:author" content="https://example.org/mia"><meta name="author" content="">',
      '<a rel="author">By Mia Lund</a>',
    );
    expect(found.byline).toEqual({ value: "Mia Lund", from: "author element" });
  });
});

describe("dateOf", () => {
  it.each([
    ["2021-05-03", "2021-05-03"],
    ["2021-05-03T23:59:59+14:00", "2021-05-03"],
    ["20210503T101500", "2021-05-03"],
    ["2021/5/3", "2021-05-03"],
    ["2021-05", "2021-05"],
    ["May 3, 2021 10:00 PM", "2021-05-03"],
    ["3rd May 2021", "2021-05-03"],
    ["Mon, 3 May 2021 10:00:00 +0200", "2021-05-03"],
    ["2021-02-30", undefined],
    ["03/05/2021", undefined],
    ["May 3", undefined],
    ["1620000000", undefined],
    ["", undefined],
  ])("%s is %s", (words, expected) => {
    expect(dateOf(words, "metadata")?.edtf).toBe(expected);
  });
});
