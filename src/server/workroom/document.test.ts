import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DocumentId } from "../../base/base.ts";
import { drawLines, makePdf } from "../../ingest/pdf.fixture.ts";
import { NOTHING } from "../../views/views.ts";
import type { Statement } from "../../record/record.ts";
import {
  buildRecord,
  chooseStatements,
  decideStatements,
  openRoom,
  rebuildRecord,
  type Room,
  undoDecision,
} from "../../workroom/workroom.ts";
import { NO_PUBLISHING_TOOLS, NO_WRITING_TOOLS, LETTER, removeCase, smallCase } from "./room.fixture.ts";
import { LoneSessions } from "./sessions.ts";
import { workroomApp } from "./workroom-app.ts";

const HOST = "127.0.0.1:4174";
const ORIGIN = `http://${HOST}`;
let folder: string;
let room: Room;
let app: Hono;
let cookie: string;
let ids: Map<string, DocumentId>;

const PAGE = `<!doctype html><title>Notes & "more"</title><script>alert("here")</script><p>Tomas Reyl, her lawyer, said on June 3, 2019 that Nadia Ferrol is well.</p>`;
const SCAN = `Harrow County Jail, June 3, 2019

Nadia Ferrol was arrested on May 2, 2019. "She has never rnissed a day in court," said her lawyer, Tomas Reyl.

On May 9, 2019 she was moved to Tarn Prison.
`;

beforeAll(async () => {
  folder = smallCase({ "scan.txt": SCAN, "notes.html": PAGE });
  const order = await makePdf(1, ({ page: sheet }) =>
    drawLines(sheet, ["ORDER of June 3, 2019", "Nadia Ferrol shall be released within ten days."], 72, 72),
  );
  writeFileSync(join(folder, "documents", "order.pdf"), order);
  mkdirSync(join(folder, "updates"));
  room = await openRoom(folder);
  await buildRecord(room.open.store, room.open.folder, { pool: room.readers() });
  ids = new Map((await room.read.documents()).flatMap(({ id, names }) => names.map((name) => [name, id])));
  const sessions = new LoneSessions({ name: "Ada Pell", role: "owner" });
  const tools = {
    recordPages: () => Promise.resolve(undefined),
    standing: () => Promise.resolve(NOTHING),
    today: () => "2019-06-14" as const,
    writing: NO_WRITING_TOOLS,
    publishing: NO_PUBLISHING_TOOLS,
  };
  app = workroomApp({ room, tools, sessions, onFault: (fault) => expect.fail(String(fault)) });
  const response = await app.request(`${ORIGIN}/enter?key=${sessions.invite()}`, { headers: { host: HOST } });
  cookie = /[\w-]*habeas[^;]*/.exec(response.headers.get("set-cookie") ?? "")?.[0] ?? "";
}, 120_000);
afterAll(async () => {
  await room.close();
  removeCase(folder);
});

async function get(path: string): Promise<Response> {
  return app.request(ORIGIN + path, { headers: { host: HOST, cookie } });
}
async function page(path: string): Promise<string> {
  const response = await get(path);
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
}
async function post(path: string, body: FormData | URLSearchParams): Promise<Response> {
  return app.request(ORIGIN + path, { method: "POST", headers: { host: HOST, origin: ORIGIN, cookie }, body });
}
function idOf(name: string): DocumentId {
  return ids.get(name)!; // each test names a file of the case
}

describe("a document", () => {
  test("shows its text with statements and names, what was decided of them, and where words stand in it.", async () => {
    const shown = await page(`/documents/${idOf("scan.txt")}?find=TARN%20prison`);
    expect(shown).toContain("was arrested on May 2, 2019");
    expect(shown).toContain("Open");
    expect(shown).toContain("found in 1 place");
    expect(shown).toMatch(/\[\[doc_\w+#\d+-\d+\]\]/);
  });

  test("A link of the record's pages to it leads to it here, and an address of a place opens the part that holds it.", async () => {
    const id = idOf("scan.txt");
    const response = await get(`/record/documents/${id}.html`);
    expect(response.headers.get("location")).toBe(`/documents/${id}`);
    expect(await page(`/documents/${id}?at=32-44`)).toMatch(/id="p32-44" class="[^"]*at/);
  });

  test("A web page is shown as text alone, and its original is only ever saved.", async () => {
    const id = idOf("notes.html");
    expect(await page(`/documents/${id}`)).not.toContain('alert("here")');
    const { headers, status } = await get(`/documents/${id}/original`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/octet-stream");
    expect(headers.get("content-disposition")).toMatch(/^attachment; filename="notes\.html"/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("sandbox");
    expect((await get(`/documents/${id}/pages/1`)).status).toBe(404);
  });

  test("A page of a PDF is drawn as a picture, with boxes where its words stand.", async () => {
    const id = idOf("order.pdf");
    const response = await get(`/documents/${id}/pages/1`);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect([...new Uint8Array(await response.arrayBuffer())].slice(0, 4)).toEqual([0x89, 0x50, 0x4e, 0x47]);
    const at = (await room.read.text(id)).indexOf("Nadia");
    const shown = await page(`/documents/${id}?side=pages&at=${at}-${at + 12}`);
    expect(shown).toMatch(
      /<g data-span="\d+-\d+" class="on"><rect x="[\d.]+" y="[\d.]+" width="[\d.]+" height="[\d.]+"/,
    );
    expect(shown).not.toContain("style=");
    expect((await get(`/documents/${id}/pages/2`)).status).toBe(404);
    expect((await get(`/documents/${id}/pages/..%2f1`)).status).toBe(404);
  });

  test.each(["none", "doc_none", "..%2F..%2Fcase.json", "doc_%00", "doc_'or'1"])(
    "There is no document %j.",
    async (id) => {
      for (const path of ["", "/original", "/pages/1", "/remove", "/replace"])
        expect([path, (await get(`/documents/${id}${path}`)).status]).toEqual([path, 404]);
    },
  );
});

describe("statements of a person", () => {
  test("Selected words become a statement of whoever makes it, which a rebuild keeps and undoing takes back.", async () => {
    const id = idOf("order.pdf");
    const text = await room.read.text(id);
    const start = text.indexOf("released");
    const asked = { start: String(start), end: String(start + 24) };
    expect(await page(`/documents/${id}/statement?${new URLSearchParams(asked).toString()}`)).toContain(
      "released within ten days",
    );
    const given = {
      ...asked,
      speaker: "",
      entry: "Nadia Ferrol",
      kind: "person",
      slot: "condition",
      value: "within ten days",
    };
    const without = new URLSearchParams({ ...given, modality: "ordered", reason: "" });
    expect((await post(`/documents/${id}/statement`, without)).headers.get("location")).toContain("/statement?");
    const form = new URLSearchParams({ ...given, modality: "ordered", reason: "the readers miss it" });
    expect((await post(`/documents/${id}/statement`, form)).headers.get("location")).toBe(
      `/documents/${id}?at=${start}-${start + 24}`,
    );
    const made = async (): Promise<Statement[]> =>
      (await room.read.statementsIn(id)).filter(({ slot }) => slot === "condition");
    expect(await made()).toMatchObject([
      { value: "within ten days", modality: "ordered", speaker: { kind: "narrator" } },
    ]);
    expect((await post(`/documents/${id}/statement`, form)).headers.get("location")).toContain("/statement?");

    const { store, folder: places } = room.open;
    const { differences } = await rebuildRecord(store, places, { pool: room.readers() });
    expect(differences).toEqual([]);
    expect(await made()).toHaveLength(1);
    const decision = (await room.read.decisions()).at(-1);
    expect(decision).toMatchObject({ act: "accept", target: (await made())[0]?.id, by: "Ada Pell" });
    await undoDecision(room.open, decision?.seq ?? 0, { by: "Ada Pell", at: room.clock() });
    expect(await made()).toEqual([]);
    expect((await rebuildRecord(store, places, { pool: room.readers() })).differences).toEqual([]);
  });
});

describe("taking out and replacing", () => {
  test("A document is taken out with a reason, lies in a folder beside the record, and is put back by undoing that.", async () => {
    const id = idOf("notes.html");
    const location = (response: Response): string | null => response.headers.get("location");
    const without = await post(`/documents/${id}/remove`, new URLSearchParams({ reason: " ", seen: "0" }));
    expect(location(without)).toBe(`/documents/${id}/remove`);
    const late = await post(`/documents/${id}/remove`, new URLSearchParams({ reason: "a draft", seen: "7" }));
    expect(location(late)).toBe(`/documents/${id}/remove`);
    expect(existsSync(join(folder, "documents", "notes.html"))).toBe(true);
    await post(`/documents/${id}/remove`, new URLSearchParams({ reason: "a draft", seen: "0" }));
    expect(existsSync(join(folder, "documents", "notes.html"))).toBe(false);
    expect(readFileSync(join(folder, ".habeas-removed", "notes.html"), "utf8")).toBe(PAGE);
    expect((await get(`/documents/${id}`)).status).toBe(404);
    const decision = (await room.read.decisions()).at(-1);
    expect(decision).toMatchObject({ act: "reject", target: id, by: "Ada Pell", reason: "a draft" });
    await post(`/documents/removed/${decision?.seq}/undo`, new URLSearchParams());
    expect(readFileSync(join(folder, "documents", "notes.html"), "utf8")).toBe(PAGE);
    expect((await get(`/documents/${id}`)).status).toBe(200);
  });

  test("A better copy takes over what was decided where its words can be found again; the rest is shown before.", async () => {
    const id = idOf("scan.txt");
    const { statements } = await chooseStatements(room.read, "accept", { kind: "all", document: id });
    await decideStatements(room.open, "accept", statements, { by: "Ada Pell", at: room.clock() });
    const [arrest] = statements.filter(({ passage }) => passage.quote.includes("arrested"));
    const update = join(folder, "updates", "june.md");
    writeFileSync(update, `She was arrested. [[${id}#${arrest?.passage.start}-${arrest?.passage.end}]]\n`);

    const form = new FormData();
    form.append("file", new File([LETTER], "letter.txt"));
    const taken = await post(`/documents/${id}/replace`, form);
    const preview = taken.headers.get("location") ?? "";
    expect(preview).toMatch(/replace\?by=doc_/);
    const shown = await page(preview);
    expect(shown).toContain("the same words");
    expect(shown).toContain("nearly the same words");
    expect(shown).toContain("Nothing like these words stands in the new copy.");
    const seen = /name="seen" value="(\d+)"/.exec(shown)?.[1] ?? "";
    const by = new URL(preview, ORIGIN).searchParams.get("by") ?? "";

    const late = new URLSearchParams({ by, seen: "0", reason: "a cleaner copy" });
    expect((await post(`/documents/${id}/replace/confirm`, late)).headers.get("location")).toContain("replace?by=");
    const now = new URLSearchParams({ by, seen, reason: "a cleaner copy" });
    expect((await post(`/documents/${id}/replace/confirm`, now)).headers.get("location")).toBe(`/documents/${by}`);
    const carried = (await room.read.decisions()).filter(
      ({ reason, act }) => reason === "a cleaner copy" && act === "accept",
    );
    const there = new Set<string>((await room.read.statementsIn(by as DocumentId)).map((one) => one.id));
    expect(carried.length).toBeGreaterThan(0);
    expect(carried.length).toBeLessThan(statements.length);
    expect(carried.every(({ target }) => there.has(target))).toBe(true);
    expect(readFileSync(update, "utf8")).toMatch(new RegExp(`\\[\\[${by}#\\d+-\\d+\\]\\]`));
    expect((await get(`/documents/${id}`)).status).toBe(404);
    expect(existsSync(join(folder, ".habeas-removed", "scan.txt"))).toBe(true);
  });
});
