import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DocumentId, type EntryId, isId } from "../../base/base.ts";
import { publicationOf, type Statement } from "../../record/record.ts";
import { buildRecord, decideStatement, openRoom, reviewItem } from "../../workroom/workroom.ts";
import { type Client, clientOf } from "./room-client.fixture.ts";
import { removeCase } from "./room.fixture.ts";

const DOCUMENTS = {
  "letter.txt":
    'Harrow County Jail, June 3, 2019\n\nNadia Ferrol was arrested on May 2, 2019. "She has never missed a day in court," said her lawyer, Tomas Reyl.\n\nNadia Ferrol has three children.\n',
  "report.txt":
    "June 5, 2019\n\nIt is alleged that Nadia Ferrol attacked an officer on May 1, 2019. Nadia Ferrol has four children. Thomas Reyl is her lawyer.\n",
};
let client: Client;
beforeAll(async () => {
  client = await clientOf(DOCUMENTS);
}, 120_000);
afterAll(() => client.close());

const published = async () => publicationOf(await client.room.read.decisions());
const statements = (): Promise<Statement[]> => client.room.read.statements();
async function waiting(): Promise<string> {
  const response = await client.get("/review/next");
  return (response.headers.get("location") ?? "").replace("/review/", "");
}
const shownOn = async (id: string): Promise<string> =>
  /name="shown" value="(\d+)"/.exec(await client.page(`/review/${id}`))?.[1] ?? "";

describe("review", () => {
  test("The queue counts what waits, by kind and by document, and leads to the first.", async () => {
    const page = await client.page("/review");
    const all = (await statements()).length;
    expect(page).toMatch(new RegExp(`To review</dt>\\s*<dd>${all}<`));
    const [document] = await client.room.read.documents();
    const own = await client.page(`/review?document=${document!.id}`);
    const count = (await client.room.read.statementsIn(document!.id)).length;
    expect(own).toMatch(new RegExp(`To review</dt>\\s*<dd>${count}<`));
    expect(isId("stm", await waiting())).toBe(true);
  });

  test("What somebody accepts is accepted, the next comes, and the notice takes it back.", async () => {
    const id = await waiting();
    const response = await client.post(`/review/${id}/accept`, { shown: "0" });
    expect(response.status).toBe(303);
    const next = response.headers.get("location") ?? "";
    expect(next).not.toContain(id);
    expect((await published()).accepted).toContain(id);
    const seq = String((await client.room.read.decisions()).length);
    expect(await client.page(next)).toContain("Accepted.");
    const undone = await client.post("/review/undo", { from: seq, to: seq, back: `/review/${id}` });
    expect(undone.headers.get("location")).toBe(`/review/${id}`);
    expect((await published()).accepted.size).toBe(0);
    expect(await waiting()).toBe(id);
  });

  test("A rejection needs a reason.", async () => {
    const id = await waiting();
    const without = await client.post(`/review/${id}/reject`, { shown: await shownOn(id), reason: " " });
    expect([without.status, (await without.text()).includes("Write why")]).toEqual([422, true]);
    await client.post(`/review/${id}/reject`, { shown: await shownOn(id), reason: "Another person" });
    expect((await published()).rejected).toContain(id);
  });

  test("What is put off comes back at the end, and what waits is asked for first.", async () => {
    const id = await waiting();
    await client.post(`/review/${id}/later`, { shown: await shownOn(id) });
    const next = await waiting();
    expect(next).not.toBe(id);
    expect((await client.page("/review")).replace(/\s+/g, " ")).toContain("Put off</dt><dd>1<");
  });

  test("A correction is shown with who made it and what was read, and can be accepted at once.", async () => {
    const said = (await statements()).find(({ slot }) => slot === "said")!;
    const response = await client.post(`/review/${said.id}/correct`, {
      shown: await shownOn(said.id),
      speaker: "Thomas Reyl",
      "speaker-kind": "person",
      modality: said.modality,
      value: said.value,
      date: "",
      reason: "So he signs",
      and: "accept",
    });
    expect(response.status).toBe(303);
    const page = await client.page(`/review/${said.id}`);
    expect(page).toContain("corrected by");
    expect(page).toContain("Tomas Reyl");
    expect((await published()).accepted).toContain(said.id);
    const [, , ...rest] = await client.room.read.decisions();
    expect(rest.map(({ act }) => act).slice(-2)).toEqual(["correct", "accept"]);
  });

  test("An allegation without a speaker cannot be accepted, nor made a fact; with a speaker it can be accepted.", async () => {
    const alleged = (await statements()).find(
      ({ modality, speaker }) => modality === "alleged" && speaker.kind === "unknown",
    )!;
    const page = await client.page(`/review/${alleged.id}`);
    expect(page).toContain("cannot be accepted");
    expect((await client.post(`/review/${alleged.id}/accept`, { shown: await shownOn(alleged.id) })).status).toBe(422);
    const asFact = await client.post(`/review/${alleged.id}/correct`, {
      shown: await shownOn(alleged.id),
      "speaker-kind": "narrator",
      speaker: "",
      modality: "happened",
      reason: "Everybody knows",
    });
    expect([asFact.status, (await asFact.text()).includes("only with the name of who says so")]).toEqual([422, true]);
    await client.post(`/review/${alleged.id}/correct`, {
      shown: await shownOn(alleged.id),
      "speaker-kind": "organization",
      speaker: "Harrow Police",
      modality: "alleged",
      reason: "Named on page 2",
    });
    await client.post(`/review/${alleged.id}/accept`, { shown: await shownOn(alleged.id) });
    expect((await published()).accepted).toContain(alleged.id);
  });

  test("Of two people who decide on the same statement one wins, and the other is told and writes nothing.", async () => {
    const id = await waiting();
    const shown = await shownOn(id);
    const before = (await client.room.read.decisions()).length;
    const both = await Promise.all([
      client.post(`/review/${id}/accept`, { shown }),
      client.post(`/review/${id}/reject`, { shown, reason: "Misread" }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    const after = await client.room.read.decisions();
    expect(after.length).toBe(before + 1);
    expect(both.filter((one) => one.headers.get("location") === `/review/${id}`)).toHaveLength(1);
    await client.post(`/review/${id}/later`, { shown });
    expect(await client.page(`/review/${id}`)).toContain("decided on this while you looked");
  });

  test("Accepting all explicit ones covers what the preview lists, is one going back, and is refused when the list has changed.", async () => {
    const preview = await client.page("/review/bulk");
    const mark = /name="mark" value="([\d.]+)"/.exec(preview)?.[1] ?? "";
    const count = Number(/Accept (\d+) statements?/.exec(preview)?.[1]);
    const [derived, last] = mark.split(".");
    const stale = await client.post("/review/bulk", { mark: `${derived}.${Number(last) - 1}` });
    expect([stale.status, (await stale.text()).includes("in the meantime")]).toEqual([409, true]);
    const before = (await published()).accepted.size;
    await client.post("/review/bulk", { mark });
    expect((await published()).accepted.size).toBe(before + count);
    const notice = await client.page("/review");
    const [, from = "", to = ""] =
      /name="from" value="(\d+)" \/><input type="hidden" name="to" value="(\d+)"/.exec(notice) ?? [];
    expect(Number(to) - Number(from) + 1).toBe(count);
    await client.post("/review/undo", { from, to, back: "/review" });
    expect((await published()).accepted.size).toBe(before);
  });

  test("What is not there has no page.", async () => {
    for (const path of ["/review/stm_0000000000000000", "/names/ent_0000000000000000", "/flags/flg_0000000000000000"])
      expect([path, (await client.get(path)).status]).toEqual([path, 404]);
    expect((await client.post("/review/stm_0000000000000000/accept", { shown: "0" })).status).toBe(404);
  });
});

describe("names", () => {
  const person = async (name: string): Promise<EntryId> => {
    const found = (await client.room.read.entries(["person"])).find((one) => one.name === name);
    return found!.id;
  };

  test("A name is corrected everywhere, and a correction can be taken back.", async () => {
    const id = await person("Tomas Reyl");
    const last = /name="last" value="(\d+)"/.exec(await client.page(`/names/${id}`))?.[1] ?? "";
    const response = await client.post(`/names/${id}/rename`, { last, name: "Tomás Reyl", reason: "His own spelling" });
    expect(response.status).toBe(303);
    expect(await client.page(`/names/${id}`)).toContain("<h1>Tomás Reyl</h1>");
    const seq = String((await client.room.read.decisions()).length);
    await client.post("/review/undo", { from: seq, to: seq, back: "/review" });
    expect(await client.page(`/names/${id}`)).toContain("<h1>Tomas Reyl</h1>");
  });

  test("Two names are made one after a search, and parted by taking that back.", async () => {
    const [one, other] = [await person("Tomas Reyl"), await person("Thomas Reyl")];
    const page = await client.page(`/names/${one}?q=Thomas`);
    expect(page).toContain(other);
    const last = /name="last" value="(\d+)"/.exec(page)?.[1] ?? "";
    await client.post(`/names/${one}/decide`, { last, other, verdict: "same", reason: "One lawyer" });
    const merged = await client.room.read.leadersOf([one, other]);
    expect(merged.size).toBe(1);
    const seq = String((await client.room.read.decisions()).length);
    await client.post("/review/undo", { from: seq, to: seq, back: "/review" });
    expect((await client.room.read.leadersOf([one, other])).size).toBe(0);
  });
});

describe("differences", () => {
  const countFlag = async (): Promise<string> =>
    (await client.room.read.flags()).find(({ check }) => check === "count")!.id;

  test("A difference is settled with the value that somebody takes as right, is listed as settled, and can be opened again.", async () => {
    const id = await countFlag();
    const page = await client.page(`/flags/${id}`);
    const shown = /name="shown" value="(\d+)"/.exec(page)?.[1] ?? "";
    const values = [...page.matchAll(/type="radio" name="value" value="([^"]*)"/g)].map((match) => match[1]!);
    expect(values.length).toBe(2);
    const without = await client.post(`/flags/${id}/settle`, { shown, how: "resolved", value: values[0]!, reason: "" });
    expect(without.status).toBe(422);
    await client.post(`/flags/${id}/settle`, { shown, how: "resolved", value: values[0]!, reason: "Birth records" });
    expect(await client.page("/flags?settled=1")).toContain("Birth records");
    expect(await client.page("/flags")).not.toContain(id);
    const beaten = await client.post(`/flags/${id}/settle`, { shown, how: "waived", reason: "" });
    expect(beaten.headers.get("location")).toBe(`/flags/${id}`);
    expect(await client.page(`/flags/${id}`)).toContain("decided on this while you looked");
    const seq = String((await client.room.read.decisions()).length);
    await client.post("/review/undo", { from: seq, to: seq, back: "/flags" });
    expect(await client.page("/flags")).toContain(id);
  });

  test("A reader sees differences, and has nothing to settle them with.", async () => {
    const reader = await clientOf(DOCUMENTS, { role: "reader" });
    const [flag] = await reader.room.read.flags();
    const page = await reader.page(`/flags/${flag!.id}`);
    expect(page).toContain(flag!.passages[0]!.quote.slice(0, 20));
    expect(page).not.toContain(`/flags/${flag!.id}/settle`);
    expect((await reader.post(`/flags/${flag!.id}/settle`, { how: "waived" })).status).toBe(403);
    await reader.close();
  });
});

test("In a case that takes two people the first proposes, and is told why it does not count yet.", async () => {
  const two = await clientOf(DOCUMENTS);
  const { folder } = two;
  writeFileSync(
    join(folder, "case.json"),
    JSON.stringify({ name: "Ferrol", subject: { name: "Nadia Ferrol" }, review: { people: 2 } }),
  );
  await two.room.close();
  const room = await openRoom(folder);
  await buildRecord(room.open.store, room.open.folder, { processes: 1 });
  const document = (await room.read.documents())[0]!.id satisfies DocumentId;
  const [first] = await room.read.statementsIn(document);
  const ada = { name: "Ada Pell", role: "owner" } as const;
  const ben = { name: "Ben Orlo", role: "reviewer" } as const;
  await decideStatement(room, ada, first!.id, 0, { kind: "accept" });
  expect((await reviewItem(room, ada, first!.id, {}))?.bar).toBe("own proposal");
  expect(await decideStatement(room, ada, first!.id, 1, { kind: "accept" })).toMatchObject({ why: "own proposal" });
  expect(await (await room.desk.now()).queue.counts({}, "ada pell")).toMatchObject({ own: 1 });
  await decideStatement(room, ben, first!.id, 1, { kind: "accept" });
  expect(publicationOf(await room.read.decisions(), 2).accepted).toContain(first!.id);
  await room.close();
  removeCase(folder);
});
