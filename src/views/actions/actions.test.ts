import { describe, expect, test } from "vitest";
import type { Day } from "../../base/base.ts";
import type { Legislator } from "../../record/record.ts";
import { html } from "../markup.ts";
import { DRAFT_EDITION, type Here } from "../site.ts";
import { actIndexPage, actionPage, type ShownAction } from "./action-page.ts";
import { districtPage, zipIndexPage, zipPage } from "./finder-pages.ts";

const HERE: Here = {
  root: "../",
  site: {
    edition: { ...DRAFT_EDITION, kind: "public", areas: new Set(["home", "act"]) },
    name: "Free Ilves",
    counts: { documents: 0, statements: 0, entries: 0, origins: 0, flags: 0, relatedStatements: 0 },
    documents: new Map(),
    languages: new Map(),
    unread: new Map(),
    contents: new Map(),
    entries: new Map(),
  },
};

const ACTION: ShownAction = {
  piece: {
    kind: "action",
    title: "Ask for a hearing",
    slug: "ask-for-a-hearing",
    path: "ask.md",
    body: "",
    bodyLine: 8,
    status: "ready",
    tags: [],
    waived: [],
    ask: "Please ask the agency to set a bond hearing.",
    closes: "2031-06-30",
    targets: [],
    premise: [],
  },
  state: "open",
  about: html`<p>Why it matters.</p>`,
  asksOwn: ["representative"],
  districts: [],
  texts: {},
  hasFinder: true,
  recipients: [
    {
      name: "Ola Brandt",
      title: "Director",
      organization: "Field Office",
      phone: "614-555-0111",
      mail: "director@example.org",
      address: ["1 Main St.", "Harlan, OH 43001"],
      script: "My name is … I ask that Tomas Ilves be given a hearing.",
      email: "Dear Director Brandt,\n\nPlease set a hearing.",
    },
  ],
};

const MEMBER: Legislator = {
  id: "A000001",
  name: "Ada Renner",
  lastName: "Renner",
  terms: [{ chamber: "house", state: "OH", district: 7, from: "2029-01-03", to: "2031-01-03" }],
  phone: "202-555-0107",
  offices: [{ city: "Harlan, OH", phone: "614-555-0112" }],
};

describe("an action", () => {
  test("gives its ask, whom to ask, the words to say and until when", () => {
    const page = actionPage(HERE, ACTION);
    expect(page).toContain("Please ask the agency to set a bond hearing.");
    expect(page).toContain('href="tel:6145550111"');
    expect(page).toContain("I ask that Tomas Ilves be given a hearing.");
    expect(page).toContain("Open until 30 June 2031");
    expect(page).toContain('href="../act/zip/index.html"');
  });

  test("opens a draft that begins with the reader's own words, and sends nothing itself", () => {
    const page = actionPage(HERE, ACTION);
    const [, body = ""] = /href="mailto:director@example\.org\?subject=[^"&]*&amp;body=([^"]*)"/u.exec(page) ?? [];
    expect(decodeURIComponent(body)).toMatch(/^\[First, in your own words.*\]\r\n\r\nDear Director Brandt/u);
    expect(page).not.toMatch(/<form|<script|onclick/u);
  });

  test("offers no draft that is too long for a mail program, but still its words", () => {
    const [recipient] = ACTION.recipients;
    const long = actionPage(HERE, { ...ACTION, recipients: [{ ...recipient!, email: "Please. ".repeat(400) }] });
    expect(long).not.toContain("mailto:");
    expect(long).toContain("Please. Please.");
  });

  test("that is over says why and asks nobody any more", () => {
    const page = actionPage(HERE, { ...ACTION, state: "over", why: "The hearing was held." });
    expect(page).toContain("This action is over: The hearing was held.");
    expect(page).not.toContain("tel:");
    expect(page).not.toContain("mailto:");
  });

  test("stands in the list under what it is: open, of an ally, ended", () => {
    const ally = {
      ...ACTION,
      piece: { ...ACTION.piece, slug: "ally", title: "Of an ally", link: "https://ally.example.org/" },
    };
    const over = { ...ACTION, state: "over" as const, piece: { ...ACTION.piece, slug: "old", title: "An old one" } };
    const list = actIndexPage(HERE, [over, ally, ACTION], true);
    const at = (words: string): number => list.indexOf(words);
    const order = ["Open now", "Ask for a hearing", "Calls of allies", "Of an ally", ">Ended<", "An old one"].map(at);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThan(0);
  });
});

describe("finding a representative", () => {
  const drawn = { from: "2029-01-03" as Day, to: "2033-01-03" as Day, on: "2030-05-06" as Day };

  test("a code in two districts says so and gives both", () => {
    const page = zipPage(
      HERE,
      "430",
      [
        ["43001", ["OH-4", "OH-12"]],
        ["43002", ["OH-3"]],
      ],
      drawn,
    );
    expect(page).toMatch(
      /43001<\/bdi><\/dt><dd>in 2 districts; your street decides: .*oh-4\.html">OH-4<\/a>.*oh-12\.html">OH-12/u,
    );
    expect(page).toMatch(/43002<\/bdi><\/dt><dd><a href="\.\.\/act\/district\/oh-3\.html">OH-3/u);
  });

  test("every beginning of a code has a page to open", () => {
    expect(zipIndexPage(HERE, ["430", "431", "958"], drawn)).toMatch(/430\.html.*431\.html.*958\.html/su);
  });

  test("the page of a district gives who held it on the day of the edition, and the words with their name", () => {
    const texts = [
      { slug: "ask", title: "Ask for a hearing", texts: { script: "Representative Renner, please help." } },
    ];
    const page = districtPage(HERE, "OH-7", [{ legislator: MEMBER, chamber: "house", texts }], drawn);
    for (const words of [
      "Ohio, district 7",
      "Ada Renner",
      "202-555-0107",
      "614-555-0112",
      "Representative Renner, please help.",
    ])
      expect(page).toContain(words);
    expect(page).toContain("6 May 2030");
  });

  test("a seat that nobody is known to hold says so", () => {
    expect(districtPage(HERE, "OH-9", [], drawn)).toContain("It may be vacant");
  });

  test.each([
    [
      "outside of the days of its lines",
      { ...drawn, on: "2033-02-01" as Day },
      "These districts are not those of 1 February 2033",
    ],
    ["whose lines have no days", { on: "2030-05-06" as Day }, "is not known"],
    ["within the days of its lines", drawn, "from 3 January 2029 to 3 January 2033"],
  ])("a page %s says so", (_, on, words) => {
    expect(zipPage(HERE, "430", [["43001", ["OH-4"]]], on)).toContain(words);
  });
});
