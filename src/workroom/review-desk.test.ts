import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { decisionBook, personKey, publicationOf, reviewOf, undoTarget, type NewDecision } from "../record/record.ts";
import { buildRecord } from "./build-record.ts";
import { addFiles, SMALL_CASE, writeCase } from "./small-case.fixture.ts";
import { openRoom, type Room } from "./room.ts";

const AT = "2019-06-03T10:00:00.000Z";
let home: { folder: string; remove: () => void };
let room: Room;

beforeAll(async () => {
  home = writeCase(SMALL_CASE);
  room = await openRoom(home.folder);
  await buildRecord(room.open.store, room.open.folder, { processes: 1 });
}, 120_000);
afterAll(async () => {
  await room.close();
  home.remove();
});

type Step = { readonly act: "accept" | "reject" | "defer" | "undo"; readonly which: number; readonly by: string };
const anyStep: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom("accept", "reject", "defer", "undo"),
  which: fc.nat({ max: 40 }),
  by: fc.constantFrom("Ada Pell", "Ben Orlo"),
});

test("After any decisions and undoings the queue in memory says what the whole log says.", async () => {
  const ids = (await room.read.statements()).map(({ id }) => id);
  const documents = (await room.read.documents()).map(({ id }) => id);
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 12 }), async (steps) => {
      for (const { act, which, by } of steps) {
        const { last } = (await room.desk.now()).book;
        if (act === "undo" && last === 0) continue;
        const target = act === "undo" ? undoTarget((which % last) + 1) : ids[which % ids.length]!;
        const decision: NewDecision = { at: AT, by, act, target };
        await room.change(({ store }) => store.transact((writer) => writer.appendDecision(decision)));
      }
      const decisions = await room.read.decisions();
      const { accepted, rejected } = publicationOf(decisions);
      const { queue } = await room.desk.now();
      const counts = await queue.counts({}, personKey("Ada Pell"));
      const book = decisionBook(decisions);
      const putOff = ids.filter((id) => reviewOf(book.standing(id), 1).state === "put off").length;
      expect(counts).toEqual({
        waiting: ids.length - accepted.size - rejected.size - putOff,
        own: 0,
        putOff,
        accepted: accepted.size,
        rejected: rejected.size,
      });
      for (const { id: kind, waiting } of await queue.kinds(personKey("Ada Pell"))) {
        let inDocuments = 0;
        for (const document of documents)
          inDocuments += (await queue.counts({ kind, document }, personKey("Ada Pell"))).waiting;
        expect([kind, waiting]).toEqual([kind, inDocuments]);
      }
      const next = await queue.next({}, personKey("Ada Pell"));
      if (next !== undefined) expect(accepted.has(next) || rejected.has(next)).toBe(false);
    }),
    { numRuns: 25 },
  );
});

test("What comes with new documents waits, and what was decided stays decided.", async () => {
  const before = await (await room.desk.now()).queue.counts({}, "ada pell");
  addFiles(home.folder, { "notes/call.md": "# Call\n\nOn April 9, 2023 Mina Ilves called the Harlan County Jail.\n" });
  await room.change((open) => buildRecord(open.store, open.folder, { processes: 1 }));
  const after = await (await room.desk.now()).queue.counts({}, "ada pell");
  const all = (await room.read.statements()).length;
  expect(after.waiting).toBeGreaterThan(before.waiting);
  expect(after.accepted).toBe(before.accepted);
  expect(after.waiting + after.own + after.putOff + after.accepted + after.rejected).toBe(all);
});
