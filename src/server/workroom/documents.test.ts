import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NOTHING } from "../../views/views.ts";
import { intakeOf, openRoom, type Room } from "../../workroom/workroom.ts";
import { NO_PUBLISHING_TOOLS, NO_WRITING_TOOLS, LETTER, removeCase, smallCase } from "./room.fixture.ts";
import { cookieName, LoneSessions } from "./sessions.ts";
import { workroomApp } from "./workroom-app.ts";

const HOST = "127.0.0.1:4174";
const ORIGIN = `http://${HOST}`;
const OWN = { host: HOST, origin: ORIGIN };
let folder: string;
let room: Room;
let app: Hono;
let cookie: string;
let sessions: LoneSessions;

beforeAll(async () => {
  folder = smallCase();
  room = await openRoom(folder);
  sessions = new LoneSessions({ name: "Ada Pell", role: "owner" });
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
});
afterAll(async () => {
  await room.close();
  removeCase(folder);
});

async function post(
  path: string,
  body: FormData | URLSearchParams | Blob | string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return app.request(ORIGIN + path, { method: "POST", headers: { ...OWN, cookie, ...headers }, body });
}
async function page(path: string): Promise<string> {
  const response = await app.request(ORIGIN + path, { headers: { host: HOST, cookie } });
  return response.text();
}
async function sent(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<{ status: number; html?: string; why?: string }> {
  const response = await post(`/documents/add/file?name=${encodeURIComponent(name)}`, new Blob([content]));
  return { status: response.status, ...((await response.json()) as object) };
}
function kept(): string[] {
  return readdirSync(join(folder, "documents"), { recursive: true, encoding: "utf8" })
    .filter((name) => !name.startsWith("."))
    .sort();
}

describe("adding documents", () => {
  test("Files of a form are kept as they came, read, and listed; what is among them already is not kept twice.", async () => {
    const form = new FormData();
    form.append("file", new File([LETTER], "letter.txt"));
    form.append(
      "file",
      new File(
        ["Harrow, June 5, 2019\n\nNadia Ferrol was moved to Harrow County Jail on June 4, 2019.\n"],
        "moved.txt",
      ),
    );
    form.append("file", new File([LETTER], "same letter.txt"));
    form.append("file", new File([], ""));
    const response = await post("/documents/add", form);
    expect([response.status, response.headers.get("location")]).toEqual([303, "/documents/add"]);
    await intakeOf(room).settled();
    expect(kept()).toEqual(["letter.txt", "moved.txt"]);
    expect(readFileSync(join(folder, "documents", "moved.txt"), "utf8")).toContain("was moved to");
    const list = await page("/documents");
    expect(list).toContain("moved.<wbr />txt");
    expect(list).toContain("Read");
    expect(await page("/documents/add")).toContain("The same file is among the documents as");
  });

  test("Another file under the same name gets a number, and nothing is overwritten.", async () => {
    const before = readFileSync(join(folder, "documents", "moved.txt"), "utf8");
    expect((await sent("moved.txt", "Harrow, June 6, 2019\n\nAnother text.\n")).html).toContain("moved (2).<wbr />txt");
    expect(readFileSync(join(folder, "documents", "moved.txt"), "utf8")).toBe(before);
  });

  test.each([
    ["../../outside.txt", "outside.txt"],
    ["/etc/passwd.txt", "etc/passwd.txt"],
    ["C:\\Users\\ada\\note.txt", "C_/Users/ada/note.txt"],
    [".hidden.txt", "hidden.txt"],
    ["letters/.git/../a\u202eb.txt", "letters/git/a_b.txt"],
    ["con.txt", "_con.txt"],
    ["<script>alert(1)</script>.txt", "_script_alert(1)_/script_.txt"],
  ])("A file that comes as %j lies in the folder as %j.", async (name, path) => {
    expect((await sent(name, `A note called ${name}.`)).status).toBe(200);
    expect(existsSync(join(folder, "documents", path))).toBe(true);
    expect(existsSync(join(folder, "..", "outside.txt"))).toBe(false);
    expect(await page("/documents/add")).not.toContain("<script>alert");
  });

  test("A file without a name that can be kept is refused.", async () => {
    const { status, why } = await sent("../..", "x");
    expect(status).toBe(400);
    expect(why).toContain("no name");
  });

  test("What says that it is too large is refused before it is read.", async () => {
    const response = await post("/documents/add/file?name=big.pdf", "x", {
      "content-length": String(600 * 1024 * 1024),
    });
    expect(response.status).toBe(413);
    expect(kept()).not.toContain("big.pdf");
  });

  test("A form that breaks off is told so, and leaves nothing half behind.", async () => {
    const body = '--cut\r\ncontent-disposition: form-data; name="file"; filename="half.txt"\r\n\r\nhalf of';
    const response = await post("/documents/add", body, { "content-type": "multipart/form-data; boundary=cut" });
    expect((await response.text()) + response.status).toMatch(/303|400/);
    expect(kept()).not.toContain("half.txt");
    expect(
      existsSync(join(folder, "documents", ".habeas-incoming"))
        ? readdirSync(join(folder, "documents", ".habeas-incoming"))
        : [],
    ).toEqual([]);
  });

  test("Pasted text becomes a file with its title and its date at the head.", async () => {
    const form = new URLSearchParams({
      title: "Call with the jail/desk",
      date: "June 7, 2019",
      source: "",
      text: "Nadia Ferrol is well.",
    });
    await post("/documents/add/text", form);
    await intakeOf(room).settled();
    const path = join(folder, "documents", "Call with the jail_desk.md");
    expect(readFileSync(path, "utf8")).toBe(
      "# Call with the jail/desk\n\nDate: June 7, 2019\n\nNadia Ferrol is well.\n",
    );
    const [listed] = (await room.read.documents()).filter(({ names }) => names.includes("Call with the jail_desk.md"));
    expect(listed?.date?.earliest).toBe("2019-06-07");
  });

  test("A file that cannot be read says why and what to do, and can be tried again.", async () => {
    await sent("broken.pdf", "%PDF-1.7\nno PDF at all");
    await intakeOf(room).settled();
    const shown = await page("/documents/add");
    expect(shown).toContain("Could not be read");
    const [item] = intakeOf(room).items();
    await post(`/documents/add/${item!.number}/retry`, ""); // just added
    await intakeOf(room).settled();
    expect(intakeOf(room).items()[0]?.state.kind).toBe("done");
    expect((await room.read.documents()).some(({ names }) => names.includes("broken.pdf"))).toBe(true);
  });

  test("A file that is cancelled before it is read is set aside, not deleted.", async () => {
    const intake = intakeOf(room);
    const added = await intake.add("wrong.txt", new Blob(["the wrong file"]).stream());
    await intake.cancel(added.number);
    await intake.settled();
    expect(kept()).not.toContain("wrong.txt");
    expect(readFileSync(join(folder, ".habeas-removed", "wrong.txt"), "utf8")).toBe("the wrong file");
  });

  test("Progress is told file by file until all is read, in the language of the interface.", async () => {
    await sent("three.txt", "Harrow, June 8, 2019\n\nA third letter.\n");
    const told = await page("/progress");
    expect(told).toContain("three.<wbr />txt");
    expect(told.trimEnd().endsWith("event: end\ndata: {}")).toBe(true);
    expect(told).toMatch(/event: item/);
  });

  test("Who is signed out is told no more of what comes in.", async () => {
    const other = `${cookieName(ORIGIN)}=${sessions.enter(sessions.invite())}`;
    let go = (): void => undefined;
    const held = room.change(() => new Promise<void>((resolve) => (go = resolve)));
    await sent("four.txt", "Harrow, June 9, 2019\n\nA fourth letter.\n");
    const streams = await Promise.all(
      [cookie, other].map(async (one) => app.request(`${ORIGIN}/progress`, { headers: { host: HOST, cookie: one } })),
    );
    await post("/leave", new URLSearchParams(), { cookie: other });
    go();
    await held;
    const [toOwn, toOther] = await Promise.all(streams.map((one) => one.text()));
    expect(toOwn).toContain("event: end");
    expect(toOther).not.toContain("event: end");
    expect(toOther?.length).toBeLessThan(toOwn?.length ?? 0);
  });
});

describe("what was received before the program was killed", () => {
  test("is read when it starts again, and half a file is gone.", async () => {
    const other = smallCase({});
    mkdirSync(join(other, "documents", ".habeas-incoming"));
    writeFileSync(join(other, "documents", ".habeas-incoming", "half"), "half of a fi");
    writeFileSync(join(other, "documents", "received.txt"), LETTER);
    const again = await openRoom(other);
    try {
      const intake = intakeOf(again);
      await intake.add("next.txt", new Blob(["Another."]).stream());
      await intake.settled();
      expect((await again.read.documents()).flatMap(({ names }) => names)).toEqual(["next.txt", "received.txt"]);
      expect(readdirSync(join(other, "documents")).sort()).toEqual([".habeas-incoming", "next.txt", "received.txt"]);
    } finally {
      await again.close();
      removeCase(other);
    }
  });
});

test("While something is being read the list of documents says so, and leads to how far it is.", async () => {
  const form = new URLSearchParams({ title: "A visit", text: "June 9, 2019\n\nIda Ferrol visited Nadia Ferrol.\n" });
  await post("/documents/add/text", form);
  expect(await page("/documents")).toMatch(/href="\/documents\/add">1 file is being read<\/a>/);
  await intakeOf(room).settled();
  expect(await page("/documents")).not.toContain("is being read");
});
