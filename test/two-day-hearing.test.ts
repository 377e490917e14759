// A hearing over two days is one hearing of two days, never a move from the first to the second: in the draft, in the edition for
// the world, in its feed and calendar, and on the command line.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseFeed } from "@rowanmanning/feed-parser";
import ICAL from "ical.js";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCall } from "../src/cli/command.ts";
import { proceedings } from "../src/cli/proceedings.ts";
import { writeSite } from "../src/publish/publish.ts";
import { writeCase } from "../src/workroom/small-case.fixture.ts";
import { buildRecord, openCase } from "../src/workroom/workroom.ts";
import { filesIn } from "./site/built-site.ts";
import { type PublicSite, publishFolder } from "./site/public-edition.ts";

const NEWS = `Harlan Weekly

June 3, 2019

The judge fell ill. In the removal proceedings of Tomas Ilves in immigration court the hearing has now been rescheduled for June 28 and 29, 2019 before another judge.
`;
const made = writeCase({
  "case.json": `{ "name": "Ilves", "subject": { "name": "Tomas Ilves" } }`,
  "news.txt": NEWS,
});
afterAll(() => {
  made.remove();
  site.remove();
});

let site: PublicSite;
let draft: ReadonlyMap<string, string>;
let published: ReadonlyMap<string, string>;
beforeAll(async () => {
  // the copy that is published is made of a folder without a record
  site = await publishFolder(made.folder, "2019-06-10");
  published = filesIn(site.out);
  draft = await drafted();
}, 180_000);

interface Told {
  readonly list: string | undefined;
  readonly days: readonly string[];
}

function toldBy(files: ReadonlyMap<string, string>): Told {
  const { document } = parseHTML(files.get("hearings/index.html") ?? "");
  expect(document.querySelectorAll("main del").length).toBe(0);
  const text = (files.get("hearings.ics") ?? "").replace(/\r\n /g, "");
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent");
  const days = events.flatMap((one) => {
    const { startDate, endDate, sequence } = new ICAL.Event(one);
    return [startDate.toString(), endDate.toString(), String(sequence)];
  });
  return { list: document.querySelector("main")?.textContent?.replace(/\s+/g, " "), days };
}

async function drafted(): Promise<ReadonlyMap<string, string>> {
  const out = mkdtempSync(join(tmpdir(), "habeas-two-days-"));
  const open = await openCase(made.folder);
  try {
    await buildRecord(open.store, open.folder);
    await writeSite(open.store.read, { out });
    return filesIn(out);
  } finally {
    await open.close();
    rmSync(out, { recursive: true });
  }
}

test(
  "Two days of one hearing are told alike by draft, edition, feed, calendar and command",
  { timeout: 180_000 },
  async () => {
    for (const one of [draft, published]) {
      const { list, days } = toldBy(one);
      expect(list).toContain("28 June 2019 to 29 June 2019");
      expect(days).toEqual(["2019-06-28", "2019-06-30", "0"]);
    }

    const { items } = parseFeed(published.get("hearings.atom") ?? "");
    expect(items.map(({ title }) => title)).toEqual(["Hearing set for 28 June 2019 to 29 June 2019"]);

    let out = "";
    const terminal = {
      out: (text: string) => void (out += text),
      note: () => undefined,
      progress: () => undefined,
      ended: () => Promise.resolve(),
    };
    await proceedings.run(readCall(proceedings, [made.folder]), terminal);
    expect(out).toContain("28 June 2019 to 29 June 2019 (set)");
  },
);

test("The calendar of the edition says that a person accepted it, that of the draft that nobody did", () => {
  const calendar = (all: ReadonlyMap<string, string>, folder = ""): string =>
    (all.get(`${folder}hearings.ics`) ?? "").replace(/\r\n /g, "");
  expect(calendar(draft)).toContain("not reviewed");
  expect(calendar(published)).not.toContain("not reviewed");
  expect(calendar(published)).toContain("accepted by a person");
  expect(calendar(published, "es/")).toContain("aceptado por una persona");
  expect(calendar(published, "ar/")).toContain("قبله إنسان");
});
