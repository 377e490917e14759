// What is restricted does not exist for a reader of the case: whatever is restricted, every page of the workroom is the very page of a
// case in which those documents never came, and nothing that only they have is said anywhere.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { roomPages, roomStanding } from "../src/cli/room-pages.ts";
import { makeZip } from "../src/ingest/archive.fixture.ts";
import { drawLines, makePdf } from "../src/ingest/pdf.fixture.ts";
import { PACKS, ruleBook } from "../src/law/law.ts";
import { NO_PUBLISHING_TOOLS, NO_WRITING_TOOLS } from "../src/server/workroom/room.fixture.ts";
import { ROUTES } from "../src/server/workroom/routes.ts";
import { LoneSessions } from "../src/server/workroom/sessions.ts";
import { workroomApp } from "../src/server/workroom/workroom-app.ts";
import {
  buildRecord,
  openRoom,
  restrict,
  restrictedNow,
  type Role,
  type Room,
  unrestrictedRoom,
} from "../src/workroom/workroom.ts";

const HOST = "127.0.0.1:4174";
const ADA = { name: "Ada Pell", role: "owner" } as const;
const PLEA =
  "We ask the county to free Nadia Ferrol without delay, because two courts have looked at the file and neither found a reason to hold her.";

/** Each with words that stand nowhere else. */
const CASE: Readonly<Record<string, { readonly content: string | Uint8Array; readonly tells: readonly string[] }>> = {
  "court/petition.txt": {
    content: `IN THE DISTRICT COURT OF NORTH HARLAN\nFerrol v. Warden, No. 3:19-cv-00417\n\nPETITION\n\nMay 9, 2019\n\nNadia Ferrol was arrested on May 2, 2019. A hearing is set for June 20, 2019 before Judge Ada Renner. ${PLEA}\n`,
    tells: [],
  },
  "press/report.txt": {
    content: `The Harrow Courier\n\nMay 12, 2019\n\nNadia Ferrol was arrested on May 3, 2019. “${PLEA}” said Petra Lumsdeyn, her aunt.\n`,
    tells: ["Lumsdeyn", "report.txt"],
  },
  "sealed/affidavit-quorvath.txt": {
    content: `AFFIDAVIT OF IMRE QUORVATH\n\nMay 20, 2019\n\nNadia Ferrol was arrested on May 4, 2019 in Velzimor. Imre Quorvath, a baker, said he saw the arrest. A hearing is set for July 9, 2019 before Judge Odo Brastwick in No. 3:19-cv-04477. The letter of April 1, 2019 is attached as Exhibit B.\n\n${PLEA}\n`,
    tells: ["Quorvath", "QUORVATH", "quorvath", "Velzimor", "Brastwick", "04477", "July 9, 2019", "2019-07-09"],
  },
  "box-kestravin.zip": {
    content: makeZip([
      {
        name: "memo-wexholm.txt",
        content:
          "May 22, 2019\n\nNadia Ferrol has two children, writes Udo Wexholm. She was moved to Grindlevale on May 21, 2019.\n",
      },
      { name: "list.txt", content: "May 23, 2019\n\nThe court in Harlan is closed on Monday, says Tomas Reyl.\n" },
    ] as never),
    tells: ["kestravin", "wexholm", "Wexholm", "Grindlevale"],
  },
  "note-yarrowbend.eml": {
    content: `From: Sina Yarrowbend <sina@yarrowbend.example>\nTo: Tomas Reyl <reyl@example.org>\nDate: Fri, 24 May 2019 10:00:00 +0000\nSubject: Transfer to Ostrelund\nContent-Type: text/plain; charset=utf-8\n\nNadia Ferrol has three children. “She is not well,” said Sina Yarrowbend. Call 555-0142.\n`,
    tells: ["Yarrowbend", "yarrowbend", "Ostrelund"],
  },
  "order-thraxley.pdf": { content: "", tells: ["thraxley", "Thraxley"] },
  "fault-zubrinek.pdf": { content: "%PDF-1.7\nthis is no PDF at all", tells: ["zubrinek"] },
};

/** What no reader may open, and what has nothing of the case. */
const LEFT_OUT = /^\/(?:assets|history|past)\//;
/** Of one page by what is asked of it. */
const MOST_WAYS = 6;

interface Seen {
  readonly status: number;
  readonly body: string;
}
interface Visitor {
  readonly room: Room;
  get(path: string): Promise<Seen>;
  post(path: string, form: Readonly<Record<string, string>>): Promise<Seen>;
}

let visits = 0;
const homes: string[] = [];
const rooms: Room[] = [];
let whole: Room;
const files = new Map<string, string | Uint8Array>();

beforeAll(async () => {
  for (const [name, { content }] of Object.entries(CASE)) files.set(name, content);
  const lines = ["ORDER", "May 28, 2019", "Judge Orla Thraxley ordered the release of Nadia Ferrol on bond."];
  files.set("order-thraxley.pdf", await makePdf(1, ({ page }) => drawLines(page, lines, 72, 72, 28)));
  whole = await roomOf([...files.keys()]);
}, 120_000);
afterAll(async () => {
  for (const room of rooms) await room.close();
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

/** A case of these documents alone. */
async function roomOf(names: readonly string[]): Promise<Room> {
  const home = mkdtempSync(join(tmpdir(), "habeas-restricted-"));
  homes.push(home);
  const folder = join(home, "ferrol");
  mkdirSync(join(folder, "documents"), { recursive: true });
  writeFileSync(join(folder, "case.json"), JSON.stringify({ name: "Ferrol", subject: { name: "Nadia Ferrol" } }));
  for (const name of names) {
    mkdirSync(dirname(join(folder, "documents", name)), { recursive: true });
    writeFileSync(join(folder, "documents", name), files.get(name)!);
  }
  const room = await openRoom(folder, { clock: () => "2019-06-14T10:00:00Z" as never });
  rooms.push(room);
  await buildRecord(room.open.store, room.open.folder, { pool: room.readers() });
  return room;
}

async function visit(room: Room, role: Role, name = "Rana Voss"): Promise<Visitor> {
  const sessions = new LoneSessions({ name, role });
  const faults: unknown[] = [];
  const tools = {
    recordPages: roomPages(),
    standing: roomStanding(ruleBook(PACKS), () => "2019-06-14"),
    today: () => "2019-06-14" as const,
    writing: NO_WRITING_TOOLS,
    publishing: NO_PUBLISHING_TOOLS,
  };
  const app = workroomApp({ room, tools, sessions, onFault: (fault) => faults.push(fault) });
  const entered = await app.request(`http://${HOST}/enter?key=${sessions.invite()}`, { headers: { host: HOST } });
  const cookie = /[\w-]*habeas[^;]*/.exec(entered.headers.get("set-cookie") ?? "")?.[0] ?? "";
  const ask = async (path: string, init: RequestInit): Promise<Seen> => {
    const headers = { host: HOST, origin: `http://${HOST}`, cookie, "accept-language": "en" };
    const response = await app.request(`http://${HOST}${path}`, { ...init, headers });
    if (faults.length > 0) throw faults[0];
    const head = ["location", "content-disposition"].map((name) => response.headers.get(name) ?? "");
    return { status: response.status, body: `${head.join("\n")}\n${await response.text()}` };
  };
  return {
    room,
    get: (path) => ask(path, {}),
    post: (path, form) => ask(path, { method: "POST", body: new URLSearchParams(form) }),
  };
}

/** Every page that can be reached by links, by address. */
async function crawl(visitor: Visitor): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>();
  const queue = ["/", "/documents", "/flags", "/search"];
  // lists can be narrowed and ordered in more ways than can be looked at
  const ways = new Map<string, Set<string>>();
  const isOneMore = ({ pathname, search }: URL): boolean => {
    const known = ways.getOrInsertComputed(pathname, () => new Set<string>());
    if (known.size < MOST_WAYS) known.add(search);
    return known.has(search);
  };
  for (const path of queue) {
    if (seen.has(path)) continue;
    const page = await visitor.get(path);
    seen.set(path, page);
    for (const [, href = ""] of page.body.matchAll(/(?:href|src)="([^"#]*)/g)) {
      const url = new URL(href.replaceAll("&amp;", "&"), `http://${HOST}${path}`);
      const next = url.pathname + url.search;
      if (url.host === HOST && !LEFT_OUT.test(url.pathname) && !seen.has(next) && isOneMore(url)) queue.push(next);
    }
    const [, to] = /^(\/[^\n]*)\n/.exec(page.body) ?? [];
    if (to !== undefined && !seen.has(to)) queue.push(to.replace(/#.*/, ""));
  }
  return seen;
}

async function idsOf({ read }: Pick<Room, "read">): Promise<string[]> {
  const documents = (await read.documents()).map(({ id }) => id);
  const statements = (await read.statements()).map(({ id }) => id);
  const entries = (await read.entries()).map(({ id }) => id);
  const [flags, origins] = [await read.flags(), await read.origins()];
  return [...documents, ...statements, ...entries, ...flags.map(({ id }) => id), ...origins.map(({ id }) => id)];
}

/** What is said of it in any of these pages. */
function told(pages: ReadonlyMap<string, Seen>, tells: readonly string[]): string[] {
  return [...pages].flatMap(([path, { body }]) =>
    tells.filter((tell) => body.includes(tell)).map((tell) => `${path}: ${tell}`),
  );
}

/** Every address that takes an id, and everything that can be asked with words. */
function addresses(ids: readonly string[]): string[] {
  const gets = ROUTES.filter(({ method }) => method === "GET").map(({ path }) => path);
  const kinds = ["people", "organizations", "courts", "facilities", "places", "events", "hearings", "proceedings"];
  return ids.flatMap((id) => [
    ...gets.filter((path) => path.includes("/:")).map((path) => path.replace(/:(?:id|file)/, id).replace(/:\w+/g, "1")),
    ...kinds.map((kind) => `/record/${kind}/${id}.html`),
    `/search?q=Ferrol&document=${id}`,
    `/documents?q=${id}`,
    `/flags/next?after=${id}`,
  ]);
}

async function settle(restricted: readonly string[]): Promise<void> {
  for (const [path, { document }] of await whole.read.files()) {
    const { isRestricted, last } = await restrictedNow(whole, document, [path]);
    if (isRestricted !== restricted.includes(path))
      await restrict(whole, ADA, document, last, { isRestricted: !isRestricted, reason: "sealed" });
  }
}

const UNKNOWN = "doc_0000000000000000";

test("A reader finds nothing of what is restricted: not by links, not by address, not by searching, not by counting.", async () => {
  const everything = new Set(await idsOf(whole));
  const names = Object.keys(CASE);
  await fc.assert(
    fc.asyncProperty(fc.subarray(names.slice(1), { minLength: 1 }), async (restricted) => {
      await settle(restricted);
      // to somebody who was there before, what is lifted is new
      const name = `Rana Voss ${++visits}`;
      const alone = await visit(await roomOf(names.filter((name) => !restricted.includes(name))), "reader", name);
      const reader = await visit(whole, "reader", name);
      const left = new Set(await idsOf(alone.room));
      const gone = [...everything].filter((id) => !left.has(id));
      const tells = restricted.flatMap((name) => CASE[name]!.tells);

      const [pages, expected] = [await crawl(reader), await crawl(alone)];
      expect(told(pages, [...gone, ...tells])).toEqual([]);
      expect([...pages.keys()].sort()).toEqual([...expected.keys()].sort());
      for (const [path, page] of pages) expect(page, path).toEqual(expected.get(path));

      const refusals = new Map<string, Promise<Seen>>();
      for (const path of addresses(gone)) {
        const id = gone.find((one) => path.includes(one))!;
        const other = path.replaceAll(id, UNKNOWN);
        const unknown = await refusals.getOrInsertComputed(other, () => reader.get(other));
        const found = await reader.get(path);
        expect({ ...found, body: found.body.replaceAll(id, UNKNOWN) }, path).toEqual(unknown);
      }
      for (const tell of tells) {
        for (const path of [
          `/search?q=${encodeURIComponent(tell)}`,
          `/search?q=Ferrol&speaker=${tell}`,
          `/documents?q=${tell}`,
        ]) {
          const [found, other] = [await reader.get(path), await alone.get(path)];
          expect(found, path).toEqual(other);
        }
      }
    }),
    { numRuns: 2, examples: [[["sealed/affidavit-quorvath.txt", "box-kestravin.zip"]]] },
  );
}, 300_000);

test("The same look finds it all where nothing is narrowed: as the owner, and as a reader when it is lifted.", async () => {
  const sealed = "sealed/affidavit-quorvath.txt";
  await settle([sealed]);
  const tells = CASE[sealed]!.tells;
  expect(told(await crawl(await visit(whole, "owner")), tells).length).toBeGreaterThan(10);
  expect(told(await crawl(await visit(whole, "reader")), tells)).toEqual([]);
  await settle([]);
  expect(told(await crawl(await visit(whole, "reader")), tells).length).toBeGreaterThan(10);
}, 180_000);

test("Of a restricted person neither the name nor what is said is shown, and files with the name keep their bytes.", async () => {
  const [person] = (await whole.read.entries(["person"])).filter(({ name }) => name === "Petra Lumsdeyn");
  const { last } = await restrictedNow(whole, person!.id);
  const done = await restrict(whole, ADA, person!.id, last, { isRestricted: true, reason: "a witness" });
  expect(done.kind).toBe("written");
  const reader = await visit(whole, "reader");
  const pages = await crawl(reader);
  expect(told(pages, ["Petra", "Lumsdeyn", "lumsdeyn", person!.id])).toEqual([]);
  const [[, { document }]] = [...(await whole.read.files())].filter(
    ([path]) => path === "press/report.txt",
  ) as never as [[string, { document: string }]];
  const page = await reader.get(`/documents/${document}`);
  expect(page.body).toContain("•••••");
  expect((await reader.get(`/documents/${document}/original`)).status).toBe(404);
  const { read } = await unrestrictedRoom(whole);
  for (const { passage } of await read.statements())
    expect((await read.text(passage.document)).slice(passage.start, passage.end)).toBe(passage.quote);
  const said = (await whole.read.statementsBy(person!.id)).map(({ id }) => id);
  expect(said.length).toBeGreaterThan(0);
  expect(await read.statementsNamed(said)).toEqual([]);
  // what others say in the same document is still there
  expect((await read.statementsIn(document as never)).length).toBeGreaterThan(0);
}, 180_000);
