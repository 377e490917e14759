import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chooseStatements, decideStatements, undoDecision } from "../../workroom/workroom.ts";
import { type Client, clientOf } from "./room-client.fixture.ts";

let client: Client;

beforeAll(async () => {
  client = await clientOf();
  const { room } = client;
  const by = (who: string, hour: number, reason?: string) => ({
    by: who,
    at: `2019-06-1${hour}T10:00:00.000Z` as const,
    reason,
  });
  await room.change(async (open) => {
    const { statements } = await chooseStatements(open.store.read, "accept", { kind: "explicit" });
    await decideStatements(open, "accept", statements.slice(0, 2), by("Ada Pell", 1));
    await decideStatements(open, "reject", statements.slice(0, 1), by("Bo Marsh", 2, "Misread <b>heading</b>"));
    await undoDecision(open, 3, by("Ada Pell", 3, "It was right"));
  });
}, 120_000);
afterAll(() => client.close());

test("The history tells who decided what and why, newest first, and what was taken back.", async () => {
  const page = await client.page("/history");
  expect(page.indexOf("Decision 4")).toBeLessThan(page.indexOf("Decision 1"));
  expect(page).toContain("Misread &lt;b&gt;heading&lt;/b&gt;");
  expect(page).toContain("Taken back by decision 4");
  expect(page).toContain("never missed a day");
});

test("It can be narrowed to a person, and to a kind of decision.", async () => {
  const bo = await client.page("/history?by=Bo+Marsh");
  expect([bo.includes("Decision 3"), bo.includes('id="d1"')]).toEqual([true, false]);
  expect(await client.page("/history?act=merge")).toContain("No decision fits.");
});

test("What somebody takes back is taken back, with the reason, in the name of whoever did it.", async () => {
  const response = await client.post("/history/2/undo", { reason: "Too early" });
  expect([response.status, response.headers.get("location")]).toEqual([303, "/history"]);
  expect(await client.page("/history")).toContain("Decision 2 was taken back.");
  expect(await client.room.read.decisions()).toMatchObject([
    {},
    {},
    {},
    {},
    { act: "undo", target: "decision 2", by: "Ada Pell", reason: "Too early" },
  ]);
});

test("Two moments are compared by number and by day.", async () => {
  expect(await client.page("/history/compare?from=0&to=2")).toMatch(/Accepted statements<\/th>\s*<td>0<\/td>\s*<td>2</);
  expect(await client.page("/history/compare?from=2019-06-10&to=2019-06-12")).toMatch(
    /Rejected statements<\/th>\s*<td>0<\/td>\s*<td>1</,
  );
  const wrong = await client.get("/history/compare?from=soon&to=1");
  expect([wrong.status, (await wrong.text()).includes("“soon” is neither")]).toEqual([400, true]);
});

test("A log that was changed is found on the page.", async () => {
  expect(await client.page("/history/check")).toContain("The log is whole: all 5 decisions");
  const behind = new DatabaseSync(client.room.open.folder.record);
  behind.exec("drop trigger decision_stays");
  behind.exec("update decision set reason = 'Nothing' where seq = 3");
  behind.close();
  expect(await client.page("/history/check")).toContain("The log is broken at decision 3");
});

test("A day, an hour or a number leads to the record as it was then.", async () => {
  const to = async (at: string): Promise<string | null> =>
    (await client.get(`/history/moment?at=${at}`)).headers.get("location");
  expect(await to("2019-06-11T10:00")).toBe("/past/2/index.html");
  expect(await to("2019-06-11T09:59")).toBe("/past/0/index.html");
  expect(await to("2019-06-12")).toBe("/past/3/index.html");
  expect(await to("1")).toBe("/past/1/index.html");
  expect(await to("2019-06-31T10:00")).toBe("/history");
  expect(await client.page("/history")).toContain("“2019-06-31T10:00” is neither");
});

test("There is no moment after a decision that nobody made.", async () => {
  for (const path of ["/past/99/index.html", "/past/soon/index.html"])
    expect((await client.get(path)).status).toBe(404);
});

describe("corrections", () => {
  let own: Client;
  beforeAll(async () => {
    own = await clientOf();
  }, 60_000);
  afterAll(() => own.close());
  const history = async (): Promise<string> =>
    (await own.page("/history")).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

  test("What was corrected stands there in words, field by field.", async () => {
    const [lawyer] = (await own.room.read.entries(["person"])).filter(({ name }) => name === "Tomas Reyl");
    await own.post(`/names/${lawyer!.id}/rename`, { last: "0", name: "Tomás Reyl", reason: "His own spelling" });
    const arrest = (await own.room.read.statements()).find(({ date }) => date?.edtf === "2019-05-02")!;
    const kind = { "speaker-kind": "organization", speaker: "Harrow Police", modality: "alleged" };
    await own.post(`/review/${arrest.id}/correct`, { shown: "0", ...kind, reason: "Page 2" });
    const page = await history();
    expect(page).toMatch(/Before: Called: Tomas Reyl After: Called: Tomás Reyl/);
    expect(page).toMatch(/Who says it: the document itself/);
    expect(page).toMatch(/Who says it: Harrow Police · How it is said: alleged/);
    expect(page).not.toMatch(/\{(?:"|&quot;)/);
  });

  test("Of statements with one passage it says what each tells.", async () => {
    const arrest = (await own.room.read.statements()).find(({ value }) => value === "2019-05-02")!;
    await own.post(`/review/${arrest.id}/reject`, { shown: "0", reason: "Misread" });
    await own.post(`/review/${arrest.id}/reject`, { shown: "2", reason: "Misread" });
    expect(await history()).toMatch(/rejected: .{0,200}\(date: 2 May 2019\)/);
  });
});
