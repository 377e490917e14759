// A look at what would be published leaves nothing beside the record, and what is published after a look is what was looked at.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { Day } from "../src/base/base.ts";
import { roomPublishing } from "../src/cli/room-publishing.ts";
import { ruleBook } from "../src/law/law.ts";
import { allDocuments, allPeople, buildRecord, decideLevels, openRoom } from "../src/workroom/workroom.ts";
import { writeCase } from "../src/workroom/small-case.fixture.ts";
import { habeas } from "./run-habeas.ts";

const FILES = {
  "documents/letter.txt": "A letter\n\nJune 14, 2019\n\nTomas Ilves was arrested in Harlan on June 2, 2019.\n",
  "updates/first.md":
    "---\nkind: update\nnature: opinion\ntitle: The first\ndate: 2019-06-20\nstatus: ready\n---\n\nThank you.\n",
  "case.json": JSON.stringify({ name: "The Ilves case", subject: { name: "Tomas Ilves" } }),
};
const DECIDING = { by: "Ada Pell", at: "2019-06-30T12:00:00.000Z" } as const;
let made: ReturnType<typeof writeCase>;
afterEach(() => made.remove());

test("a preview makes no key", { timeout: 300_000 }, async () => {
  made = writeCase(FILES);
  const { code, out } = await habeas("publish", made.folder, "--preview", "--as-of", "2019-07-01");
  expect(code).toBe(0);
  expect(out).toContain("Nothing was written.");
  expect(existsSync(join(made.folder, ".habeas-public-key"))).toBe(false);
});

test(
  "a look in the workroom makes no key; what it showed can be published, and the next look uses the key of that",
  { timeout: 300_000 },
  async () => {
    made = writeCase(FILES);
    const room = await openRoom(made.folder);
    const { open } = room;
    try {
      await buildRecord(open.store, open.folder);
      const { read } = open.store;
      for (const { targets } of [await allDocuments(read), await allPeople(read)])
        await decideLevels(open, "public", targets, DECIDING);
      const tools = roomPublishing(ruleBook([]), () => "2019-07-01" as Day);
      const { mark = "" } = await tools.look(room);
      expect(existsSync(open.folder.edition.idKey)).toBe(false);
      expect(await tools.publish(open, { mark, ...DECIDING })).toMatchObject({ kind: "published", number: 1 });
      expect(existsSync(open.folder.edition.idKey)).toBe(true);
      expect(await tools.look(room)).toMatchObject({ mark });
    } finally {
      await room.close();
    }
  },
);
