import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DocumentId } from "../../base/base.ts";
import { type NewDecision, publicationOf, restriction } from "../../record/record.ts";
import { removalOf, removeDocument, ROLES, type Role } from "../../workroom/workroom.ts";
import { type Client, clientOf, type Visitor } from "./room-client.fixture.ts";
import { LETTER } from "./room.fixture.ts";

const AT = "2019-06-14T10:00:00.000Z" as const;
const ADA = { by: "Ada Pell", at: AT };
const PAPER: DocumentId = "doc_1111111111111111";
const PERSON = "ent_1111111111111111" as const;

let client: Client;
let visitors: Readonly<Record<Role, Visitor>>;

beforeAll(async () => {
  client = await clientOf({ "letter.txt": LETTER, "note.txt": `${LETTER}\nA note of Quill Marrow is beside it.\n` });
  const [owner, editor, reviewer, reader] = await Promise.all(ROLES.map((role) => client.as(role)));
  visitors = { owner: owner!, editor: editor!, reviewer: reviewer!, reader: reader! }; // in the order of ROLES
}, 120_000);
afterAll(() => client.close());

async function write(...drafts: readonly Omit<NewDecision, "at" | "by">[]): Promise<number> {
  const written = await client.room.open.store.transact((writer) =>
    writer.appendDecisions(drafts.map((draft) => ({ ...ADA, ...draft }))),
  );
  return written[0]!.seq; // something was written
}

const last = async () => (await client.room.read.decisions()).at(-1);

const OWNER = ["owner"] as const;
const SETS_LEVELS = ["owner", "editor"] as const;
const DECIDES = ["owner", "editor", "reviewer"] as const;

const KINDS: readonly (readonly [what: string, draft: Omit<NewDecision, "at" | "by">, may: readonly Role[]])[] = [
  ["the level of a document", { act: "publish", target: PAPER, after: "withheld" }, SETS_LEVELS],
  ["the level of a person", { act: "publish", target: PERSON, before: "public", after: "withheld" }, SETS_LEVELS],
  ["the level of an original file", { act: "publish", target: `${PAPER}/original`, after: "public" }, SETS_LEVELS],
  ["the level of a picture", { act: "publish", target: "photos/gate.jpg", after: "withheld" }, SETS_LEVELS],
  ["that a document is restricted", restriction(PAPER, true, ["paper.txt"]), SETS_LEVELS],
  ["that a person is restricted no more", restriction(PERSON, false), SETS_LEVELS],
  ["an edition", { act: "publish", target: "edition", after: "abc" }, OWNER],
  ["that an edition is forgotten", { act: "publish", target: "edition:2", after: "forgotten" }, OWNER],
  ["a waiver of what stops an edition", { act: "waive", target: "uncited june.md:3" }, OWNER],
  ["that a flag was seen", { act: "waive", target: "flg_1111111111111111", after: "seen" }, DECIDES],
  ["what settles a flag", { act: "accept", target: "flg_1111111111111111", after: "June 3" }, DECIDES],
  ["that a statement is accepted", { act: "accept", target: "stm_1111111111111111" }, DECIDES],
  ["that a statement is rejected", { act: "reject", target: "stm_1111111111111111" }, DECIDES],
  ["that a statement is put off", { act: "defer", target: "stm_1111111111111111" }, DECIDES],
  ["the name of a person", { act: "correct", target: PERSON, after: '{"name":"Tomas Reyl"}' }, DECIDES],
];

describe.each(ROLES)("what may be taken back by whoever is %s", (role) => {
  test.each(KINDS)("%s", async (_what, draft, allowed) => {
    const isAllowed = allowed.some((one) => one === role);
    for (const [path, form] of [
      ["history", (): Record<string, string> => ({})],
      ["review", (seq: number) => ({ from: String(seq), to: String(seq), back: "/" })],
    ] as const) {
      const seq = await write(draft);
      const address = path === "history" ? `/history/${seq}/undo` : "/review/undo";
      await visitors[role].post(address, form(seq));
      expect(await last()).toMatchObject(isAllowed ? { act: "undo", target: `decision ${seq}` } : { seq });
    }
    // and what brings it back is no way around it
    const seq = await write(draft);
    const undo = await write({ act: "undo", target: `decision ${seq}` });
    await visitors[role].post(`/history/${undo}/undo`, {});
    expect(await last()).toMatchObject(isAllowed ? { act: "undo", target: `decision ${undo}` } : { seq: undo });
  });

  test("a document that was taken out: it is back at once, where that is allowed", async () => {
    for (const path of ["history", "review"]) {
      const id = (await client.room.read.files()).get("note.txt")!.document;
      const file = join(client.folder, "documents", "note.txt");
      const { seen } = await removalOf(client.room, id);
      const { seq } = (await removeDocument(client.room, id, seen, { ...ADA, reason: "not of this case" }))!;
      const address = path === "history" ? `/history/${seq}/undo` : "/review/undo";
      await visitors[role].post(address, path === "history" ? {} : { from: `${seq}`, to: `${seq}`, back: "/" });
      const isBack = role === "owner" || role === "editor";
      expect([existsSync(file), (await client.room.read.files()).has("note.txt")]).toEqual([isBack, isBack]);
      expect(await last()).toMatchObject(isBack ? { act: "undo", target: `decision ${seq}` } : { seq });
      if (!isBack) await visitors.owner.post(`/history/${seq}/undo`);
    }
  }, 60_000);
});

test("History shows the button to those who may, and to nobody for an edition.", async () => {
  const level = await write({ act: "publish", target: PAPER, after: "withheld" });
  const accepted = await write({ act: "accept", target: "stm_1111111111111111" });
  const edition = await write({ act: "publish", target: "edition", after: "abd" });
  const shown = async (role: Role): Promise<boolean[]> => {
    const page = await visitors[role].page("/history");
    return [level, accepted, edition].map((seq) => page.includes(`action="/history/${seq}/undo"`));
  };
  expect(await shown("owner")).toEqual([true, true, false]);
  expect(await shown("editor")).toEqual([true, true, false]);
  expect(await shown("reviewer")).toEqual([false, true, false]);
});

test("A reviewer cannot make public what an owner withheld.", async () => {
  await write({ act: "publish", target: PERSON, after: "public" });
  const seq = await write({ act: "publish", target: PERSON, before: "public", after: "withheld" });
  const refused = await visitors.reviewer.post(`/history/${seq}/undo`, {});
  expect(refused.headers.get("location")).toBe("/history");
  expect(publicationOf(await client.room.read.decisions()).levels.get(PERSON)).toBe("withheld");
  expect(await visitors.reviewer.page("/history")).toContain("As reviewer you cannot do this");
});

test("Several are taken back together only where one form of the same person wrote them.", async () => {
  const accept = (n: number) => ({ act: "accept" as const, target: `stm_${String(n).repeat(16)}` });
  const first = await write(accept(1), accept(2));
  const { length: count } = await client.room.read.decisions();
  const undo = (who: Visitor, from: number, to: number) =>
    who.post("/review/undo", { from: String(from), to: String(to), back: "/" });
  const ada = await client.as("reviewer", "Ada Pell");
  // what somebody else wrote; more than one go; what is not there yet
  expect((await undo(visitors.owner, first, first + 1)).status).toBe(404);
  expect((await undo(visitors.owner, 1, count)).status).toBe(404);
  expect((await undo(ada, 1, count)).status).toBe(404);
  expect((await undo(ada, first, count + 5)).status).toBe(404);
  expect((await client.room.read.decisions()).length).toBe(count);
  expect((await undo(ada, first, first + 1)).status).toBe(303);
  expect((await client.room.read.decisions()).slice(count)).toMatchObject([
    { act: "undo", target: `decision ${first}` },
    { act: "undo", target: `decision ${first + 1}` },
  ]);
});
