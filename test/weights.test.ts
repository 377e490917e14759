// A case of fifty dated events with quotations stays light: the pages of its public edition as they travel.

import { afterAll, beforeAll, expect, test } from "vitest";
import type { Day } from "../src/base/base.ts";
import { writeCase } from "../src/workroom/small-case.fixture.ts";
import { filesIn } from "./site/built-site.ts";
import { publishFolder, type PublicSite } from "./site/public-edition.ts";
import { tooHeavy } from "./site/weights.ts";

const EVENTS = 50;
const WHAT = [
  "Tomas Ilves was moved to the Harlan County Jail",
  "Tomas Ilves was brought before Judge Ada Renner",
  "Mina Ilves visited Tomas Ilves",
  "Counsel filed a motion for the release of Tomas Ilves",
  "The warden refused Tomas Ilves a call to his sister",
];
const SAID = [
  "He asked for his glasses again and nobody could say where they were kept",
  "They turned me away at the gate because the list had been printed the night before",
  "The file lay on a desk for three weeks, and each office sent me to another one",
  "I bring him a book every month, and every month it comes back in the mail unopened",
  "Nothing that we heard in that room explains why a man without a charge sits in a cell",
  "His hands were cold, and he wanted to know whether the pear tree had been cut",
  "We were told to wait in the corridor until the lights were switched off",
];
const WHO = ["Mina Ilves, his sister", "Paul Amsel, his lawyer", "Noor Vass of the Harlan Committee"];

/** Each on a day of its own, with words that differ from the last. */
function eventText(n: number): string {
  const day = new Date(Date.UTC(2019, 2, 4 + n * 9));
  const date = day.toLocaleDateString("en-US", { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" });
  const quote = `${SAID[n % SAID.length] ?? ""}, as on day ${n * 9 + 1}`;
  return `On ${date}, ${WHAT[n % WHAT.length] ?? ""}. “${quote},” said ${WHO[n % WHO.length] ?? ""}.\n`;
}

const events = Array.from({ length: EVENTS }, (_, n) => eventText(n));
const { folder, remove } = writeCase({
  "case.json": JSON.stringify({ name: "Ilves v. Warden", subject: { name: "Tomas Ilves" }, languages: ["en"] }),
  "documents/diary.txt": `The Harlan Committee: a diary\n\nJune 30, 2020\n\n${events.join("\n")}`,
  "documents/notice.txt":
    "NOTICE OF HEARING\n\nJune 12, 2020\n\nIlves v. Warden, No. 3:19-cv-00417\n\nA hearing is set for July 20, 2020, at 10:00 a.m. before Judge Ada Renner.\n",
  "updates/first.md": "---\ntitle: A year\nstatus: ready\ndate: 2020-03-04\nnature: thanks\n---\n\nWe thank you.\n",
  "updates/call.md":
    "---\nkind: action\ntitle: Call\nstatus: ready\nask: Call today\ntargets: [representative]\nopens: 2020-06-01\ncloses: 2020-07-30\n---\n\nWords.\n",
  "updates/contacts.yaml": "- name: Mina Ilves\n  phone: 212 555 0142\n",
});
let site: PublicSite;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  site = await publishFolder(folder, "2020-07-01" as Day);
  files = filesIn(site.out);
}, 240_000);
afterAll(() => {
  site?.remove();
  remove();
});

test("The timeline holds the fifty events with what was said, and no page is too heavy.", () => {
  const timeline = [...files].filter(([path]) => /^timeline\/(?:index|\d+)\.html$/u.test(path));
  const days = timeline.flatMap(([, html]) => [...html.matchAll(/<li class="event\b/gu)]);
  expect(days.length).toBeGreaterThanOrEqual(EVENTS);
  const { heavy, heaviest } = tooHeavy(files);
  expect(heavy).toEqual([]);
  expect(heaviest[1]).toBeGreaterThan(7_000); // it is no empty page that is measured
});

test("A long document stands on several pages, none of them too heavy, and every link leads to the page of its passage.", async () => {
  const posts = Array.from(
    { length: 130 },
    (_, n) =>
      `Day ${n + 1} of the diary\n\n${eventText(n)}\n${SAID[(n + 3) % SAID.length] ?? ""}, for the ${n + 2}th time.\n`,
  );
  const long = writeCase({
    "case.json": JSON.stringify({ name: "Ilves v. Warden", subject: { name: "Tomas Ilves" } }),
    "documents/posts.txt": `The Harlan Committee: a diary\n\nJune 30, 2022\n\n${posts.join("\n")}`,
    "documents/copy.txt": `A day of the diary\n\nJuly 4, 2022\n\n${posts.at(-1) ?? ""}`,
  });
  const published = await publishFolder(long.folder, "2022-07-10" as Day);
  const written = filesIn(published.out);
  published.remove();
  long.remove();
  const pages = [...written.keys()].filter((path) => /^documents\/doc_\w+-\d+\.html$/u.test(path));
  expect(pages.length).toBeGreaterThan(1);
  const { heavy } = tooHeavy(written);
  expect(heavy).toEqual([]);
  let led = 0;
  for (const [path, text] of written) {
    if (!/^(?:s|documents|repeats)\//u.test(path)) continue;
    for (const [, href = "", place = ""] of text.matchAll(/href="\.\.\/(documents\/doc_[\w-]+\.html)#(p\d+-\d+)"/gu)) {
      expect(written.get(href), href).toContain(`id="${place}"`);
      if (pages.includes(href)) led++;
    }
  }
  expect(led).toBeGreaterThan(100);
}, 240_000);
