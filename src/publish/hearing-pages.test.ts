// All pages tell of a hearing by its versions: the day that stands, and those that were given up only as what was before.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { filesIn } from "../../test/site/built-site.ts";
import { addFiles, writeCase } from "../workroom/small-case.fixture.ts";
import { buildRecord, openCase } from "../workroom/workroom.ts";
import { writeSite } from "./publish.ts";

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

async function site(files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  const one = writeCase({ "case.json": `{ "subject": { "name": "Marta Silen" } }` });
  const out = mkdtempSync(join(tmpdir(), "habeas-hearings-"));
  made.push(one, { remove: () => rmSync(out, { recursive: true }) });
  const open = await openCase(one.folder);
  try {
    addFiles(one.folder, files);
    await buildRecord(open.store, open.folder);
    await writeSite(open.store.read, { out });
    return new Map(filesIn(out));
  } finally {
    await open.close();
  }
}

const CAPTION = "District Court of North Harlan\n\nMarta Silen v. Warden, No. 4:19-cv-00871\n\n";
const notice = (day: string, words: string): string =>
  `${CAPTION}Notice\n\n${day}, 2019\n\nThe hearing in No. 4:19-cv-00871 ${words}.\n`;

/** The words, but those of sources, of what is not struck through. */
function standing(page: string): string {
  return page
    .replace(/<del>.*?<\/del>/gs, "")
    .replace(/<p class="words".*?<\/p>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

test("a day that was given up stands on no page but struck through", async () => {
  const files = await site({
    "documents/first.txt": notice("May 20", "is set for June 7, 2019 at 9:00 a.m. before Judge Ada Renn"),
    "documents/second.txt": notice("May 28", "is moved from June 7, 2019 to June 14, 2019"),
    "documents/other.txt": notice("June 3", "that was set for June 25, 2019 has been vacated"),
  });
  const proceeding = [...files].find(([path]) => path.startsWith("proceedings/ent_") && path.endsWith(".html"));
  const pages = [files.get("index.html"), files.get("hearings/index.html"), proceeding?.[1]];
  for (const page of pages) {
    expect(page).toBeDefined();
    expect(standing(page ?? "")).toContain("14 June 2019");
    expect(standing(page ?? "").replace(/It was set for [^.]*\.|seen on 7 June 2019/gi, "")).not.toMatch(
      /7 June 2019|25 June 2019/,
    );
  }
  expect(standing(proceeding?.[1] ?? "")).toMatch(/Latest hearing\s*14 June 2019 \(set\)/);
}, 120_000);

test("what lets one into a meeting is on no page and in no calendar; its link and number are", async () => {
  const files = await site({
    "documents/first.txt": notice(
      "May 20",
      "is set for June 7, 2019 at 9:00 a.m. by Zoom. The public may join at https://zoom.example/j/1601234567?pwd=aB3xY99 or listen at 555-201-3344, access code 482913#. Questions: contact clerk@court.example",
    ),
  });
  const all = [...files.values()].join("\n");
  expect(all).not.toMatch(/aB3xY99|482913/);
  const hearing = [...files].find(([path]) => /^hearings\/ent_.*\.html$/.test(path))?.[1] ?? "";
  expect(hearing).toContain('href="https://zoom.example/j/1601234567"');
  expect(standing(hearing)).toMatch(/Access code ask the contact/);
  const calendar = (files.get("hearings.ics") ?? "").replace(/\r\n /g, "");
  expect(calendar).toContain("https://zoom.example/j/1601234567");
  expect(calendar).toContain("Access code: ask the contact");
}, 120_000);
