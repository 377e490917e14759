import { describe, expect, test } from "vitest";
import type { Day } from "../../base/base.ts";
import { type Legislator, NO_WRITINGS, type Writing, type ZipDistricts } from "../../record/record.ts";
import { type BodyContext, DRAFT_EDITION } from "../../views/views.ts";
import { writeActions } from "./actions.ts";
import { Pieces } from "./pieces.ts";

const CONTEXT: BodyContext = {
  here: {
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
  },
  cited: new Map(),
  valuesIn: () => new Map([["days in custody", { words: "812", href: "custody/index.html" }]]),
  photos: new Map(),
};

const member = (name: string, chamber: "house" | "senate", district?: number): Legislator => ({
  id: name,
  name,
  lastName: name.split(" ").at(-1)!,
  terms: [{ chamber, state: "OH", district, from: "2029-01-03", to: "2035-01-03" }],
  offices: [],
});
const DISTRICTS: ZipDistricts = {
  zips: new Map([
    ["43001", ["OH-4", "OH-7"]],
    ["44101", ["OH-7"]],
  ]),
};
const CONGRESS = {
  legislators: [member("Ada Renner", "house", 7), member("Cleo Marsh", "senate")],
  districts: DISTRICTS,
};

const BODY = `A hearing has been asked for three times.

## Call script

My name is {{your name}}. Tomas Ilves has been held for {{days in custody}} days. Will {{office}} ask for a hearing?

## E-mail

Dear {{office}},

please ask for a hearing.`;

function action(more: Partial<Writing<"action">> = {}): Writing<"action"> {
  return {
    kind: "action",
    title: "Ask for a hearing",
    slug: "ask",
    path: "act/ask.md",
    body: BODY,
    bodyLine: 9,
    status: "ready",
    tags: [],
    waived: [],
    ask: "Ask for a hearing.",
    opens: "2031-05-01",
    closes: "2031-06-30",
    targets: ["representative", "senators"],
    premise: [],
    ...more,
  };
}

function written(pieces: readonly Writing[], asOf: Day | undefined = "2031-05-10"): Map<string, string> {
  const files = new Map<string, string>();
  const all = new Pieces({ ...NO_WRITINGS, pieces }, "en", "en", asOf);
  writeActions(CONTEXT, all.of("action"), { asOf, congress: CONGRESS }, (path, text) => files.set(path, text));
  return files;
}

describe("an action that asks the reader's own members of Congress", () => {
  test("gives a page for each district and beginning of ZIP codes, with the words to say to each person", () => {
    const files = written([action()]);
    expect([...files.keys()].sort()).toEqual([
      "act/ask.html",
      "act/district/oh-4.html",
      "act/district/oh-7.html",
      "act/index.html",
      "act/zip/430.html",
      "act/zip/441.html",
      "act/zip/index.html",
    ]);
    const district = files.get("act/district/oh-7.html");
    expect(district).toContain("Will Representative Ada Renner ask for a hearing?");
    expect(district).toContain("Will Senator Cleo Marsh ask for a hearing?");
    expect(district).toContain("Tomas Ilves has been held for 812 days");
    expect(district).toContain("My name is [your name].");
    expect(files.get("act/district/oh-4.html")).toContain("It may be vacant");
  });

  test("says on its own page what it is about, and the words with blanks to fill", () => {
    const page = written([action()]).get("act/ask.html");
    expect(page).toContain("A hearing has been asked for three times.");
    expect(page).toContain("Will [office] ask for a hearing?");
    expect(page).not.toContain("{{");
  });

  test("gives no finder before it opens and after it has closed", () => {
    for (const day of ["2031-04-30", "2031-07-01"] as const)
      expect([...written([action()], day).keys()].sort()).toEqual(["act/ask.html", "act/index.html"]);
    expect(written([action()], "2031-07-01").get("act/ask.html")).toContain("This action ended on 30 June 2031");
  });
});

test("everybody who is named gets words of their own", () => {
  const director = {
    name: "Ola Brandt",
    title: "Director",
    address: ["1 Main St."],
    slots: { office: "Director Brandt" },
  };
  const page = written([action({ targets: [director] })]).get("act/ask.html");
  expect(page).toContain("Will Director Brandt ask for a hearing?");
  expect(page).toContain("1 Main St.");
  expect(page).not.toContain("act/zip");
});

test("the representative of a district that the action names is linked where there is a finder", () => {
  const page = written([action({ targets: ["senators", { district: "OH-7" }] })]).get("act/ask.html");
  expect(page).toContain('<a href="../act/district/oh-7.html">Ohio, district 7</a>');
});

test("what nobody said the end of stands apart from what is open, once it is old", () => {
  const lasting = action({ slug: "lasting", title: "Write each week", closes: undefined, open: "until changed" });
  const old = action({ slug: "old", title: "Call the office", closes: undefined });
  const files = written([lasting, old], "2031-09-30");
  const list = files.get("act/index.html") ?? "";
  const [open = "", unknown = ""] = list
    .slice(list.indexOf("Open now"))
    .split("Nothing says whether these are still open");
  expect(open).toContain("Write each week");
  expect(open).not.toContain("Call the office");
  expect(unknown).toContain("Call the office");
  expect(files.get("act/old.html")).toContain("Nothing says whether this is still open.");
  expect(written([lasting, old], "2031-05-10").get("act/index.html")).not.toContain("Nothing says");
});
