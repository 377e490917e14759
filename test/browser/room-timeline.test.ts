// The timeline and the people of a case in Chromium: nearer and nearer, narrowed down, names joined and parted, and how it all stood before.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { roomPages } from "../../src/cli/room-pages.ts";
import { serveWorkroom } from "../../src/server/server.ts";
import { NO_PUBLISHING_TOOLS, NO_WRITING_TOOLS } from "../../src/server/workroom/room.fixture.ts";
import { html } from "../../src/views/views.ts";
import { buildRecord, openRoom, type Room } from "../../src/workroom/workroom.ts";
import { findChromium } from "./chromium.ts";

const DOCUMENTS = {
  "letter.txt":
    'Harrow County Jail, June 3, 2019\n\nNadia Ferrol was arrested on May 2, 2019. A hearing is set for June 14, 2019 at 9:30 a.m. before the Harrow County Court.\n\n"She has never missed a day in court," said her lawyer, Tomas Reyl.\n',
  "report.txt":
    "June 5, 2019\n\nNadia Ferrol was transferred to Dell Prison in April 2019. She was arrested on May 4, 2007. Thomas Reyl is a lawyer for Nadia Ferrol.\n",
};
const executablePath = findChromium();

describe.skipIf(executablePath === undefined)("the timeline and the people of the workroom", () => {
  let folder: string;
  let room: Room;
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveWorkroom>>;
  let state: Awaited<ReturnType<BrowserContext["storageState"]>>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "habeas-timeline-"));
    mkdirSync(join(folder, "documents"));
    writeFileSync(join(folder, "case.json"), '{ "name": "Ferrol", "subject": { "name": "Nadia Ferrol" } }');
    for (const [name, text] of Object.entries(DOCUMENTS)) writeFileSync(join(folder, "documents", name), text);
    room = await openRoom(folder);
    await buildRecord(room.open.store, room.open.folder, { processes: 1 });
    const tools = {
      recordPages: roomPages(),
      standing: () => Promise.resolve(html``),
      today: () => "2019-06-14" as const,
      writing: NO_WRITING_TOOLS,
      publishing: NO_PUBLISHING_TOOLS,
    };
    served = await serveWorkroom(room, tools, { port: 0, by: "Ada Pell" });
    browser = await chromium.launch({ executablePath: executablePath!, args: ["--headless", "--no-sandbox"] }); // the suite is skipped without it
    const context = await browser.newContext();
    await (await context.newPage()).goto(served.link);
    state = await context.storageState();
    await context.close();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await room?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function looking(
    look: (page: Page) => Promise<void>,
    options: Parameters<Browser["newContext"]>[0] = {},
  ): Promise<void> {
    const context = await browser.newContext({ locale: "en", ...options, storageState: state });
    try {
      await look(await context.newPage());
    } finally {
      await context.close();
    }
  }
  const at = (path: string): string => new URL(path, served.url).href;

  test("It is looked at from years down to the hour, and each event leads to its passage.", async () => {
    await looking(async (page) => {
      await page.goto(at("/"));
      await page.getByRole("link", { name: "Timeline", exact: true }).click();
      for (const name of [/^2019:/, /^June 2019:/, /^14 June 2019:/, /09:00/])
        await page.getByRole("region", { name: "Events in time" }).getByRole("link", { name }).click();
      await page.waitForURL(/at=2019-06-14T09/);
      await page.getByRole("link", { name: /A hearing is set for June 14/ }).click();
      await page.waitForURL(/\/documents\/doc_/);
    });
  });

  test("Without scripts filters are a form, and what finds nothing says what to let go.", async () => {
    await looking(
      async (page) => {
        await page.goto(at("/timeline?at=2019-04"));
        await page.getByLabel("Kind of event").selectOption({ label: "Transfer (1)" });
        await page.getByRole("button", { name: "Show" }).click();
        await page.getByText("1 of", { exact: false }).waitFor();
        await page.getByLabel("To").fill("2018-12-31");
        await page.getByRole("button", { name: "Show" }).click();
        await page.getByRole("link", { name: "Any day" }).click();
        await page.getByText("April 2019.").first().waitFor();
      },
      { javaScriptEnabled: false, viewport: { width: 360, height: 740 } },
    );
  });

  test("Years stand apart on a phone, and the two days of the filter stand side by side.", async () => {
    for (const width of [375, 1280])
      await looking(
        async (page) => {
          await page.goto(at("/timeline"));
          const labels = page.locator(".cell .name");
          const boxes = await Promise.all((await labels.all()).map((one) => one.boundingBox()));
          expect(boxes.length).toBeGreaterThan(4);
          for (const [i, box] of boxes.slice(1).entries())
            expect(box!.x - (boxes[i]!.x + boxes[i]!.width)).toBeGreaterThan(2); // both are drawn
          const [from, to] = [await page.getByLabel("From").boundingBox(), await page.getByLabel("To").boundingBox()];
          expect(to!.y).toBe(from!.y); // both are drawn
        },
        { viewport: { width, height: 740 } },
      );
  });

  test("On a phone, in Arabic, nothing is wider than the page.", async () => {
    await looking(
      async (page) => {
        for (const path of ["/timeline?at=2019-06", "/people"]) {
          await page.goto(at(path));
          expect(await page.evaluate("document.dir")).toBe("rtl");
          expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
        }
      },
      { locale: "ar", viewport: { width: 360, height: 740 } },
    );
  });

  test("Two names are joined and parted again, and the record can be seen as it was between.", async () => {
    await looking(async (page) => {
      await page.goto(at("/people"));
      await page.getByRole("button", { name: "Join" }).click();
      await page.getByText("Also written:").waitFor();
      await page.getByRole("button", { name: /Undo/ }).click();
      await page.getByText("1 question: are they one?").waitFor();
      await page.goto(at("/history"));
      await page.getByRole("link", { name: "See the record as it was then" }).last().click();
      await page.getByText(/The record as it stood on .* after decision 1/).waitFor();
      await page.getByRole("link", { name: "People", exact: true }).click();
      await page.waitForURL(/\/past\/1\/people\//);
      expect(await page.getByRole("link", { name: /^Thom?as Reyl$/ }).count()).toBe(1);
      await page.getByRole("link", { name: "This page today" }).click();
      await page.waitForURL(/\/people$/);
    });
  });
});
