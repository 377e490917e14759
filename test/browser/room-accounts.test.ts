// Accounts in Chromium, with a virtual device that holds passkeys: the first owner, an invitation, roles, a session that is ended, a
// recovery code without scripts.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveAccounts } from "../../src/server/server.ts";
import { NO_PUBLISHING_TOOLS, NO_WRITING_TOOLS } from "../../src/server/workroom/room.fixture.ts";
import { html } from "../../src/views/views.ts";
import { buildRecord, firstInvitation, openRoom, type Room } from "../../src/workroom/workroom.ts";
import { findChromium } from "./chromium.ts";
import { axeFinds, scrollsSideways } from "./visits.ts";

const LETTER =
  'Harrow County Jail, June 3, 2019\n\nNadia Ferrol was arrested on May 2, 2019. "She has never missed a day in court," said her lawyer, Tomas Reyl.\n';
const executablePath = findChromium();

describe.skipIf(executablePath === undefined)("accounts in the workroom", () => {
  let folder: string;
  let room: Room;
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveAccounts>>;
  let owner: BrowserContext;
  let ownerPage: Page;
  /** Recovery codes of the reader. */
  let codes: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "habeas-accounts-"));
    mkdirSync(join(folder, "documents"));
    writeFileSync(join(folder, "case.json"), '{ "name": "Ferrol", "subject": { "name": "Nadia Ferrol" } }');
    writeFileSync(join(folder, "documents", "letter.txt"), LETTER);
    room = await openRoom(folder);
    await buildRecord(room.open.store, room.open.folder, { processes: 1 });
    const tools = {
      recordPages: () => Promise.resolve(undefined),
      standing: () => Promise.resolve(html``),
      today: () => "2019-06-14" as const,
      writing: NO_WRITING_TOOLS,
      publishing: NO_PUBLISHING_TOOLS,
    };
    served = await serveAccounts(room, tools, { port: 0, host: "localhost" });
    browser = await chromium.launch({ executablePath: executablePath!, args: ["--headless", "--no-sandbox"] }); // the suite is skipped without it
    [owner, ownerPage] = await device();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await room?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A browser of somebody's own, with a device that holds passkeys and always agrees. */
  async function device(): Promise<[BrowserContext, Page]> {
    const context = await browser.newContext({ locale: "en", reducedMotion: "reduce" });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("WebAuthn.enable");
    await session.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return [context, page];
  }
  /** What is wrong with a page by day and night, and narrow. */
  async function look(page: Page): Promise<void> {
    const found = [...(await axeFinds(page, "all"))];
    await page.emulateMedia({ colorScheme: "dark" });
    found.push(...(await axeFinds(page, "colours")));
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 320, height: 640 });
    if (await scrollsSideways(page)) found.push("too wide");
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(found, page.url()).toEqual([]);
  }
  const at = (path: string): string => new URL(path, served.origin).href;
  const said = (page: Page, words: string): Promise<void> =>
    page.getByRole("status").filter({ hasText: words }).waitFor();

  test("the first to come becomes the owner with a passkey, signs out and in again", async () => {
    const page = ownerPage;
    await page.goto(at(`/join?key=${await firstInvitation(room)}`));
    await look(page);
    await page.getByLabel("Your name").fill("Ada Pell");
    await page.getByRole("button", { name: "Go on with a passkey" }).click();
    await page.getByRole("heading", { name: "Welcome, Ada Pell" }).waitFor();
    await page.getByRole("link", { name: "I have kept them" }).waitFor();
    await look(page);
    expect(await page.getByRole("list", { name: "Recovery codes" }).getByRole("listitem").count()).toBe(10);
    await page.getByRole("link", { name: "I have kept them" }).click();
    await page.getByRole("heading", { name: "Overview", level: 1 }).waitFor();
    await page.getByRole("link", { name: "Ada Pell" }).click();
    await page.getByRole("heading", { name: "Your account" }).waitFor();
    await look(page);
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await page.getByRole("heading", { name: "Sign in", exact: true }).waitFor();
    await page.goto(at("/members"));
    await look(page);
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.getByRole("heading", { name: "Members", level: 1 }).waitFor();
    expect(await room.accounts.passkeys((await room.accounts.all())[0]?.id ?? "")).toMatchObject([{ counter: 2 }]);
  });

  test("a reader who is invited sees no buttons that change, is refused, and is out when the session is ended", async () => {
    const page = ownerPage;
    await page.goto(at("/members"));
    await page.getByLabel("Name", { exact: true }).fill("Sol Brandt");
    await page.locator("#invite-role").selectOption("reader");
    await page.getByRole("button", { name: "Make a link" }).click();
    const link = await page.getByRole("textbox", { name: "Link" }).inputValue();
    await page.getByText("Change", { exact: true }).click();
    await look(page);
    const [reader, readers] = await device();
    await readers.goto(link);
    await readers.getByText("Ada Pell invites you as reader.").waitFor();
    await readers.getByRole("button", { name: "Go on with a passkey" }).click();
    await readers.getByRole("heading", { name: "Welcome, Sol Brandt" }).waitFor();
    await readers.getByRole("link", { name: "I have kept them" }).waitFor();
    codes = await readers.getByRole("list", { name: "Recovery codes" }).getByRole("listitem").allTextContents();
    await readers.getByRole("link", { name: "I have kept them" }).click();
    const menu = readers.getByRole("navigation", { name: "Parts of the workroom" });
    await menu.getByRole("link", { name: "Documents", exact: true }).waitFor();
    for (const name of ["Review", "Writing", "Publish", "Add documents", "Members"])
      expect(await menu.getByRole("link", { name, exact: true }).count(), name).toBe(0);
    await readers.goto(at("/documents"));
    await readers.getByRole("main").getByRole("link", { name: "letter" }).first().click();
    await readers.getByText("Nadia Ferrol was arrested").first().waitFor();
    expect(await readers.locator("main form[method=post]").count()).toBe(0);
    for (const path of ["/review", "/members", "/documents/add"])
      expect((await readers.goto(at(path)))?.status(), path).toBe(403);
    // somebody who owns the case may be a reader from now on, and the other way round: it holds at once
    await page.goto(at("/members"));
    const row = page.getByRole("listitem").filter({ hasText: "Sol Brandt" });
    await row.getByText("Change", { exact: true }).click();
    await row.getByLabel("Role").selectOption("reviewer");
    await row.getByRole("button", { name: "Save" }).click();
    await said(page, "The role is changed.");
    expect((await readers.goto(at("/review")))?.status()).toBe(200);
    // the session is ended from another device of the same person
    const [other, others] = await device();
    await others.goto(at("/sign-in"));
    await others.getByLabel("Your name in this workroom").fill("sol brandt");
    await others.getByLabel("Recovery code", { exact: true }).fill(codes[0]?.toLowerCase() ?? "");
    await others.getByRole("button", { name: "Sign in", exact: true }).click();
    await said(others, "9 left");
    await others.goto(at("/account"));
    await others.getByRole("button", { name: "Sign out everywhere else" }).click();
    await said(others, "All other sessions have ended.");
    expect((await readers.goto(at("/documents")))?.status()).toBe(401);
    // a second passkey, of this device
    await others.getByLabel("Name of the new passkey").fill("Phone");
    await others.getByRole("button", { name: "Add a passkey" }).click();
    await said(others, "The passkey is added.");
    await others.getByText("Phone").waitFor();
    await reader.close();
    await other.close();
  });

  test("a recovery code lets in without scripts, once", async () => {
    const context = await browser.newContext({ locale: "en", javaScriptEnabled: false });
    const page = await context.newPage();
    const signIn = async (): Promise<void> => {
      await page.goto(at("/documents"));
      await page.getByLabel("Your name in this workroom").fill("Sol Brandt");
      await page.getByLabel("Recovery code", { exact: true }).fill(codes[1] ?? "");
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
    };
    await signIn();
    await page.getByRole("heading", { name: "Documents", level: 1 }).waitFor();
    await said(page, "8 left");
    await page.goto(at("/account"));
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await page.getByRole("heading", { name: "Sign in", exact: true }).waitFor();
    await signIn();
    await page.getByRole("alert").filter({ hasText: "Name and code do not go together" }).waitFor();
    await context.close();
  });

  test("whoever is removed is out at once, and the last owner stays", async () => {
    const page = ownerPage;
    await page.goto(at("/members"));
    const change = async (name: string): Promise<void> => {
      const row = page.getByRole("listitem").filter({ hasText: name });
      await row.getByText("Change", { exact: true }).click();
      await row.getByRole("button", { name: "Remove from the case" }).click();
    };
    await change("Ada Pell");
    await said(page, "A case needs an owner.");
    await change("Sol Brandt");
    await said(page, "Removed, and signed out everywhere.");
    expect((await room.accounts.all()).map(({ name, removed }) => [name, removed !== undefined])).toEqual([
      ["Ada Pell", false],
      ["Sol Brandt", true],
    ]);
    await owner.close();
  });
});
