import { expect, test } from "vitest";
import type { ShownPublishing } from "../../views/views.ts";
import { type Client, clientOf } from "./room-client.fixture.ts";
import { NO_PUBLISHING_TOOLS } from "./room.fixture.ts";
import type { PublishingTools } from "./room-tools.ts";

const SIDE = { documents: [], people: ["Nadia Ferrol (ent_a)"], passages: [] };
const KEPT = [
  { number: 1, at: "2019-06-01T10:00:00Z", by: "Ada Pell", pages: 12 },
  { number: 2, at: "2019-06-02T10:00:00Z", by: "Ada Pell", pages: 14 },
];
const refusal = (where: string, waiver?: string) =>
  ({
    rule: "uncited",
    target: where,
    where,
    what: "A <b> sentence has no source.",
    howToMend: "Cite it.",
    severity: "stops",
    waiver,
  }) as const;

async function withTools<T>(tools: Partial<PublishingTools>, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await clientOf(
    { "note.txt": "A note." },
    { tools: { publishing: { ...NO_PUBLISHING_TOOLS, ...tools } } },
  );
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

const looked = (stops: readonly ReturnType<typeof refusal>[]): Partial<PublishingTools> => ({
  look: (): Promise<ShownPublishing> =>
    Promise.resolve({
      mark: "m1",
      stops,
      warns: [],
      waived: [],
      difference: { comes: SIDE, goes: { ...SIDE, people: [] } },
      kept: KEPT,
      now: 2,
    }),
});

test(
  "What speaks against publishing is listed with where to mend it, and there is no button.",
  () =>
    withTools(looked([refusal("updates/press/walk.md:12"), refusal("doc_abc", "sealed:doc_abc")]), async (client) => {
      const page = await client.page("/publish");
      expect(page).toContain('href="/writing/edit/press/walk.md"');
      expect(page).toContain('href="/documents/doc_abc"');
      expect(page).toContain("A &lt;b&gt; sentence");
      expect(page.match(/name="waiver"/g)).toHaveLength(1);
      expect(page).not.toContain('name="mark"');
    }),
  60_000,
);

test(
  "The button publishes what was looked at, and says when that has changed.",
  () =>
    withTools(
      {
        ...looked([]),
        publish: (_, { mark, by }) =>
          Promise.resolve(
            mark === "m1" && by === "Ada Pell" ? { kind: "published", number: 3, pages: 20 } : { kind: "changed" },
          ),
      },
      async (client) => {
        expect(await client.page("/publish")).toContain("<bdi>Nadia Ferrol</bdi>");
        const done = await client.post("/publish", { mark: "m1" });
        expect([done.status, done.headers.get("location")]).toEqual([303, "/publish"]);
        expect(await client.page("/publish")).toContain("Edition 3 was written");
        const late = await client.post("/publish", { mark: "m0" });
        expect([late.status, (await late.text()).includes("has changed since you looked")]).toEqual([409, true]);
      },
    ),
  60_000,
);

test("Letting something pass and putting an edition back need a reason.", () => {
  const asked: unknown[] = [];
  return withTools(
    {
      ...looked([]),
      waive: (_, waiver, { reason }) => Promise.resolve(void asked.push([waiver, reason])),
      putBack: (_, number, { reason }) => {
        asked.push([number, reason]);
        return Promise.resolve({ kind: "put back", number });
      },
    },
    async (client) => {
      expect((await client.post("/publish/waive", { waiver: "sealed:doc_abc" })).status).toBe(409);
      expect((await client.post("/publish/put-back", { number: "1", reason: " " })).status).toBe(409);
      expect(asked).toEqual([]);
      await client.post("/publish/waive", { waiver: "sealed:doc_abc", reason: "Unsealed" });
      await client.post("/publish/put-back", { number: "1", reason: "Too early" });
      expect(asked).toEqual([
        ["sealed:doc_abc", "Unsealed"],
        [1, "Too early"],
      ]);
    },
  );
}, 60_000);
