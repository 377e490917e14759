import { afterAll, beforeAll, expect, test } from "vitest";
import type { DocumentId } from "../../base/base.ts";
import { html } from "../../views/views.ts";
import { restrict, restrictedNow, type Role } from "../../workroom/workroom.ts";
import { type Client, clientOf } from "./room-client.fixture.ts";
import { LETTER, NO_PUBLISHING_TOOLS, NO_WRITING_TOOLS } from "./room.fixture.ts";
import { LoneSessions } from "./sessions.ts";
import { workroomApp } from "./workroom-app.ts";

const TOOLS = {
  recordPages: () => Promise.resolve(undefined),
  standing: () => Promise.resolve(html``),
  today: () => "2019-06-14" as const,
  writing: NO_WRITING_TOOLS,
  publishing: NO_PUBLISHING_TOOLS,
};
const COPY = `A copy\n\nJune 9, 2019\n\n${LETTER.split("\n\n").slice(1).join("\n\n")}`;
let owner: Client;
let letter: DocumentId;

beforeAll(async () => {
  owner = await clientOf({
    "letter.txt": LETTER,
    "added.txt": "Wexford Records Office, 2019\n\nQuill Marrow keeps the index of the office.\n",
    "copy.txt": `${COPY}\nThe bond is set at 900 dollars, wrote Sina Marlow.\n`,
  });
  letter = (await owner.room.read.files()).get("letter.txt")!.document;
}, 120_000);
afterAll(() => owner.close());

/** Somebody else in the same room. */
async function as(role: Role): Promise<{
  get(path: string): Promise<Response>;
  post(path: string, form: Record<string, string>): Promise<Response>;
}> {
  const host = "127.0.0.1:4174";
  const sessions = new LoneSessions({ name: "Rana Voss", role });
  const app = workroomApp({ room: owner.room, tools: TOOLS, sessions });
  const entered = await app.request(`http://${host}/enter?key=${sessions.invite()}`, { headers: { host } });
  const cookie = /[\w-]*habeas[^;]*/.exec(entered.headers.get("set-cookie") ?? "")?.[0] ?? "";
  const headers = { host, origin: `http://${host}`, cookie, "accept-language": "en" };
  return {
    get: async (path) => app.request(`http://${host}${path}`, { headers }),
    post: async (path, form) =>
      app.request(`http://${host}${path}`, { method: "POST", headers, body: new URLSearchParams(form) }),
  };
}

async function shown(): Promise<string> {
  return String((await restrictedNow(owner.room, letter)).last);
}

test("A document is restricted by a form that asks why; it says so wherever it is named, and it can be undone.", async () => {
  const page = await owner.page(`/restricted/${letter}`);
  expect(page).toContain("Owners, editors and reviewers see a restricted document.");
  expect(page).toMatch(/the same words stand, too.*copy/su);
  expect((await owner.post(`/restricted/${letter}`, { to: "restricted", reason: " ", shown: "0" })).status).toBe(422);
  const done = await owner.post(`/restricted/${letter}`, { to: "restricted", reason: "sealed on June 4", shown: "0" });
  expect([done.status, done.headers.get("location")]).toEqual([303, `/restricted/${letter}`]);

  const said = await owner.page(`/restricted/${letter}`);
  expect(said).toContain("letter.txt is restricted.");
  expect(await owner.page(`/documents/${letter}`)).toContain("This document is restricted");
  expect(await owner.page("/documents")).toMatch(/letter[^]*Restricted/u);
  expect(await owner.page("/search?q=arrested")).toContain(">Restricted<");
  expect(await owner.page("/restricted")).toContain(letter);
  expect(await owner.page("/history")).toMatch(/sealed on June 4/u);
  expect(await (await as("reader")).get(`/documents/${letter}`)).toMatchObject({ status: 404 });
  expect(await (await as("reviewer")).get(`/documents/${letter}`)).toMatchObject({ status: 200 });

  const undo = /name="from" value="(\d+)"/.exec(said)?.[1] ?? "";
  await owner.post("/review/undo", { from: undo, to: undo, back: "/documents" });
  expect(await (await as("reader")).get(`/documents/${letter}`)).toMatchObject({ status: 200 });
}, 60_000);

test("Who comes second is told what the other decided, and nothing is written.", async () => {
  const first = await shown();
  await owner.post(`/restricted/${letter}`, { to: "restricted", reason: "sealed", shown: first });
  const count = (await owner.room.read.decisions()).length;
  const second = await owner.post(`/restricted/${letter}`, { to: "open", reason: "no longer", shown: first });
  expect(second.status).toBe(303);
  expect((await owner.room.read.decisions()).length).toBe(count);
  expect(await owner.page("/")).toContain("Ada Pell");
}, 60_000);

test("A reviewer sees what is restricted, and can neither lift it nor take the decision back.", async () => {
  const reviewer = await as("reviewer");
  expect((await reviewer.get(`/restricted/${letter}`)).status).toBe(403);
  const before = (await owner.room.read.decisions()).length;
  const { last } = await restrictedNow(owner.room, letter);
  await reviewer.post("/review/undo", { from: String(last), to: String(last), back: "/" });
  await reviewer.post(`/history/${last}/undo`, {});
  expect((await owner.room.read.decisions()).length).toBe(before);
  expect(await (await reviewer.get("/")).text()).toContain("As reviewer you cannot do this");
}, 60_000);

test("A better copy of a restricted document is restricted before it is read.", async () => {
  const body = new FormData();
  body.set("file", new Blob([`${LETTER}\nWith a better last line, says Quill Marrow.\n`]), "better.txt");
  const host = "127.0.0.1:4174";
  const sessions = new LoneSessions({ name: "Ada Pell", role: "owner" });
  const app = workroomApp({ room: owner.room, tools: TOOLS, sessions });
  const entered = await app.request(`http://${host}/enter?key=${sessions.invite()}`, { headers: { host } });
  const cookie = /[\w-]*habeas[^;]*/.exec(entered.headers.get("set-cookie") ?? "")?.[0] ?? "";
  const sent = await app.request(`http://${host}/documents/${letter}/replace`, {
    method: "POST",
    body,
    headers: { host, origin: `http://${host}`, cookie },
  });
  const copy = new URL(sent.headers.get("location") ?? "", "http://x").searchParams.get("by") as DocumentId;
  expect((await restrictedNow(owner.room, copy)).isRestricted).toBe(true);
  expect((await (await as("reader")).get(`/documents/${copy}`)).status).toBe(404);
}, 60_000);

test("A person is restricted by the page of the name; what is no person cannot be.", async () => {
  const people = await owner.room.read.entries(["person"]);
  const { id } = people.find(({ name }) => name === "Tomas Reyl")!;
  expect(await owner.page(`/names/${id}`)).toContain(`/restricted/${id}`);
  const done = await restrict(owner.room, { name: "Ada Pell", role: "owner" }, id, 0, {
    isRestricted: true,
    reason: "a witness",
  });
  expect(done.kind).toBe("written");
  expect(await owner.page(`/names/${id}`)).toContain("This person is restricted");
  const copy = (await owner.room.read.files()).get("copy.txt")!.document;
  const page = await (await (await as("reader")).get(`/documents/${copy}`)).text();
  expect(page).not.toContain("Reyl");
  expect(page).toContain("Sina Marlow");
  const [other] = await owner.room.read.entries(["facility", "place", "organization"]);
  if (other !== undefined) expect((await owner.get(`/restricted/${other.id}`)).status).toBe(404);
}, 60_000);

test("What was added the ordinary way is restricted when it takes the place of a restricted document.", async () => {
  const added = (await owner.room.read.files()).get("added.txt")!.document;
  expect([
    (await restrictedNow(owner.room, letter)).isRestricted,
    (await restrictedNow(owner.room, added)).isRestricted,
  ]).toEqual([true, false]);
  const seen = String((await owner.room.read.logSummary()).count);
  const form = { by: added, seen, reason: "a cleaner copy" };
  const done = await owner.post(`/documents/${letter}/replace/confirm`, form);
  expect(done.headers.get("location")).toBe(`/documents/${added}`);
  expect((await restrictedNow(owner.room, added)).isRestricted).toBe(true);
  expect((await (await as("reader")).get(`/documents/${added}`)).status).toBe(404);
  // before the old one is gone
  expect((await owner.room.read.decisions()).slice(Number(seen)).map(({ target }) => target)).toEqual([
    `restricted:${added}`,
    letter,
  ]);
}, 60_000);
