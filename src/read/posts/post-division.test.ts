import { expect, test } from "vitest";
import type { Mark } from "../../record/record.ts";
import { readText } from "../read.ts";
import { postsOn } from "./post.ts";

/** Lines that begin with "## " are headings of level 2. */
function posts(text: string): readonly (readonly [title: string, day: string | undefined, words: string])[] {
  const marks = [...text.matchAll(/^## .+$/gmu)].map(({ index, 0: line }): Mark => ({
    kind: "heading",
    level: 2,
    start: index,
    end: index + line.length,
  }));
  const extraction = { mediaType: "text/plain", text, pages: [], marks, language: "en" } as const;
  const { reading } = readText(extraction);
  return postsOn({ name: "page.txt", text, marks, reading }).posts.map(({ title, date, blocks }) => [
    title,
    date?.edtf,
    blocks.map((block) => block.text).join(" "),
  ]);
}

const MOVED = ["Hearing moved to August", "2019-07-12", "The court moved it to August 20."] as const;
const VIGIL = ["Vigil on Saturday", "2019-07-01", "Come to the mill gate."] as const;

test.each([
  [
    "the day under each heading",
    "## Hearing moved to August\n\nJuly 12, 2019\n\nThe court moved it to August 20.\n\n## Vigil on Saturday\n\nJuly 1, 2019\n\nCome to the mill gate.",
  ],
  [
    "the day in each heading, the oldest first or last",
    "## July 12, 2019: Hearing moved to August\n\nThe court moved it to August 20.\n\n## July 1, 2019: Vigil on Saturday\n\nCome to the mill gate.",
  ],
  [
    "the day over each title",
    "News\n\nJuly 12, 2019\nHearing moved to August\nThe court moved it to August 20.\n\nJuly 1, 2019\nVigil on Saturday\nCome to the mill gate.",
  ],
  [
    "the day as a heading, a title below",
    "## Friday, July 12, 2019\n\n## Hearing moved to August\n\nThe court moved it to August 20.\n\n## Monday, July 1, 2019\n\n## Vigil on Saturday\n\nCome to the mill gate.",
  ],
  [
    "the day under each title, without headings",
    "Hearing moved to August\nPosted on July 12, 2019\nThe court moved it to August 20.\n\nVigil on Saturday\nPosted on July 1, 2019\nCome to the mill gate.",
  ],
])("short posts are told apart by %s", (_, text) => {
  expect(posts(text)).toEqual([MOVED, VIGIL]);
});

test("in a list the day ends each item", () => {
  const list =
    "Hearing moved to August\n\nWhat the court said\n\nJul 12, 2019 • Tess Varro\n\nVigil on Saturday\n\nCome to the gate\n\nJul 1, 2019 • Tess Varro";
  expect(posts(list).map(([title, day]) => [title, day])).toEqual([
    ["Hearing moved to August", "2019-07-12"],
    ["Vigil on Saturday", "2019-07-01"],
  ]);
});

test("a day of which it is open whether it is of July or of December divides all the same, and stays open", () => {
  const text =
    "News\n\n7/12/2019\nHearing moved to August\nThe court moved it to August 20.\n\n7/1/2019\nVigil on Saturday\nCome to the mill gate.";
  expect(posts(text).map(([title, day]) => [title, day])).toEqual([
    ["Hearing moved to August", "2019-07-12/2019-12-07"],
    ["Vigil on Saturday", "2019-01-07/2019-07-01"],
  ]);
});

test("days that stand in sentences divide nothing", () => {
  const article =
    "Ada Pell was arrested on June 3, 2019 in Harlan. She was held at the mill until June 5, 2019.\n\nOn July 1, 2019, the court heard her. On July 12, 2019, it let her go.";
  expect(posts(article)).toHaveLength(1);
});
