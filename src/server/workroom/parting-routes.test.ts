import { afterAll, beforeAll, expect, test } from "vitest";
import { type Client, clientOf } from "./room-client.fixture.ts";

const notice = (written: string, text: string): string =>
  `District Court of North Harlan\n\nNadia Ferrol v. Warden of Dell Prison\n\nNo. 4:19-cv-00871\n\nNotice\n\n${written}\n\n${text}\n`;
let client: Client;
beforeAll(async () => {
  client = await clientOf({
    "first.txt": notice("May 20, 2019", "The motion hearing in No. 4:19-cv-00871 is set for June 7, 2019."),
    "second.txt": notice("May 21, 2019", "The motion hearing in No. 4:19-cv-00871 will be held on June 7, 2019."),
  });
}, 60_000);
afterAll(() => client.close());

const hearings = async (): Promise<readonly { readonly id: string }[]> => client.room.read.entries(["hearing"]);

test("What was read as one hearing is parted by a form that asks why, and made one again by the notice.", async () => {
  const [only] = await hearings();
  const path = `/hearings/${only!.id}/part`;
  const page = await client.page(path);
  const apart = /name="apart" value="(stm_\w+)"/.exec(page)?.[1] ?? "";
  expect(page).toContain("Why they are two");
  expect((await client.post(path, { reason: "two motions" })).status).toBe(422);
  expect((await client.post(path, { apart, reason: " " })).status).toBe(422);
  const done = await client.post(path, { apart, reason: "two motions" });
  expect(await hearings()).toHaveLength(2);
  const [address = "", anchor = ""] = done.headers.get("location")?.split("#") ?? [];
  expect(address).toBe("/timeline?from=2019-06-07&to=2019-06-07&kind=hearing");
  expect((await hearings()).map(({ id }) => id)).toContain(anchor);
  const after = await client.page(address);
  for (const { id } of await hearings()) expect(after).toContain(`id="${id}"`);
  expect(after).toContain("Parted.");
  expect(await client.page("/history")).toContain("decided that two are not one");
  const { seq = 0 } = (await client.room.read.decisions()).at(-1) ?? {};
  await client.post("/review/undo", { from: String(seq), to: String(seq), back: "/timeline" });
  expect((await hearings()).map(({ id }) => id)).toEqual([only!.id]);
});

test("A person is no hearing.", async () => {
  expect((await client.get("/hearings/ent_0000000000000000/part")).status).toBe(404);
});
