// What is restricted, in Chromium: an owner restricts a document by its page; a reader does not find it by search, by address, on the
// first page or in the pages of the record; once it is lifted, it is there again.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { roomPages, roomStanding } from "../../src/cli/room-pages.ts";
import { PACKS, ruleBook } from "../../src/law/law.ts";
import { listen, type Served } from "../../src/server/listen.ts";
import { NO_PUBLISHING_TOOLS, NO_WRITING_TOOLS } from "../../src/server/workroom/room.fixture.ts";
import { LoneSessions } from "../../src/server/workroom/sessions.ts";
import { workroomApp } from "../../src/server/workroom/workroom-app.ts";
import { buildRecord, openRoom, type Role, type Room } from "../../src/workroom/workroom.ts";
import { findChromium } from "./chromium.ts";

const DOCUMENTS = {
  "letter.txt": "Harrow County Jail, June 3, 2019\n\nNadia Ferrol was arrested on May 2, 2019 in Harrow.\n",
  "affidavit.txt":
    "AFFIDAVIT OF IMRE QUORVATH\n\nJune 5, 2019\n\nNadia Ferrol was arrested on May 4, 2019, said Imre Quorvath, a baker.\n",
};
const executablePath = findChromium();

describe.skipIf(executablePath === undefined)("what is restricted", () => {
  const folder = mkdtempSync(join(tmpdir(), "habeas-restricted-"));
  const served: Served[] = [];
  let room: Room;
  let browser: Browser;
  let document: string;

  beforeAll(async () => {
    mkdirSync(join(folder, "documents"));
    writeFileSync(join(folder, "case.json"), JSON.stringify({ name: "Ferrol", subject: { name: "Nadia Ferrol" } }));
    for (const [name, text] of Object.entries(DOCUMENTS)) writeFileSync(join(folder, "documents", name), text);
    room = await openRoom(folder);
    await buildRecord(room.open.store, room.open.folder, { processes: 1 });
    document = (await room.read.files()).get("affidavit.txt")!.document;
    browser = await chromium.launch({ executablePath: executablePath!, args: ["--headless", "--no-sandbox"] }); // the suite is skipped without it
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    for (const one of served) await one.close();
    await room?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A browser of somebody's own, and the address of the workroom. */
  async function enter(name: string, role: Role): Promise<{ page: Page; at: (path: string) => string }> {
    const sessions = new LoneSessions({ name, role });
    const tools = {
      recordPages: roomPages(),
      standing: roomStanding(ruleBook(PACKS), () => "2019-06-14"),
      today: () => "2019-06-14" as const,
      writing: NO_WRITING_TOOLS,
      publishing: NO_PUBLISHING_TOOLS,
    };
    const one = await listen(workroomApp({ room, tools, sessions }), 0);
    served.push(one);
    const page = await (await browser.newContext({ locale: "en" })).newPage();
    page.setDefaultTimeout(50_000);
    await page.goto(`${one.url}enter?key=${sessions.invite()}`);
    return { page, at: (path) => new URL(path, one.url).href };
  }

  test("does not exist for a reader until it is lifted", async () => {
    const [owner, reader] = [await enter("Ada Pell", "owner"), await enter("Rana Voss", "reader")];
    const places = [
      "/",
      "/documents",
      "/search?q=baker",
      "/flags",
      "/record/people/index.html",
      "/record/quotations/index.html",
    ];
    const look = async (): Promise<string[]> => {
      const found: string[] = [];
      for (const path of places) {
        await reader.page.goto(reader.at(path));
        if (/quorvath|affidavit/iu.test((await reader.page.textContent("main")) ?? "")) found.push(path);
      }
      return found;
    };
    const status = async (): Promise<number | undefined> =>
      (await reader.page.goto(reader.at(`/documents/${document}`)))?.status();
    expect(await look()).toContain("/documents");
    expect(await status()).toBe(200);

    await owner.page.goto(owner.at(`/documents/${document}`));
    await owner.page.getByText("About this file").click();
    await owner.page.getByRole("link", { name: "Who may see it" }).click();
    await owner.page.getByLabel("Why").fill("sealed on June 6");
    await owner.page.getByRole("button", { name: "Restrict" }).click();
    await owner.page.getByText("affidavit.txt is restricted.").waitFor();
    await owner.page.goto(owner.at("/documents"));
    await owner.page
      .getByRole("row", { name: /affidavit/i })
      .getByText("Restricted")
      .waitFor();

    expect(await look()).toEqual([]);
    expect(await status()).toBe(404);
    await reader.page.getByText("There is no such page").waitFor();
    await reader.page.goto(reader.at(`/record/documents/${document}.html`));
    expect(await reader.page.textContent("body")).not.toMatch(/quorvath/iu);

    await owner.page.goto(owner.at("/restricted"));
    await owner.page.getByRole("link", { name: /affidavit/i }).click();
    await owner.page.getByLabel("Why").fill("unsealed");
    await owner.page.getByRole("button", { name: "Lift the restriction" }).click();
    await owner.page.getByText("is no longer restricted").waitFor();
    expect(await look()).toContain("/search?q=baker");
    expect(await status()).toBe(200);
  }, 120_000);
});
