import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { buildRecord } from "./build-record.ts";
import { importUpdates } from "./import-updates.ts";
import { openCase } from "./open-case.ts";
import { writeCase } from "./small-case.fixture.ts";

const ORDER = `IN THE DISTRICT COURT OF NORTH HARLAN
Ilves v. Warden, No. 3:19-cv-00417

ORDER

June 3, 2019

The court finds that the re-arrest of Mr. Ilves on the same day was "without any ground that
the county could name." The petition is granted.
`;
const PAGE = `News

June 4, 2019: The court has ruled

The judge wrote that it was “without any ground that the  county could name”. We are glad of it.

June 2, 2019: We wait

Nobody has told us on which day the judge will rule, and we will be in the room when it is read out to us.
`;

const { folder, remove } = writeCase({
  "case.json": JSON.stringify({ subject: { name: "Tomas Ilves" } }),
  "documents/order.txt": ORDER,
  "saved/news.txt": PAGE,
});
afterAll(remove);

test(
  "a post that quotes a document of the record is cited to it, with other marks and spaces too",
  { timeout: 120_000 },
  async () => {
    const open = await openCase(folder);
    await buildRecord(open.store, open.folder, { processes: 1 });
    const [order] = await open.store.read.documents();
    await open.close();
    const report = await importUpdates(join(folder, "saved/news.txt"), open.folder, false);
    expect(report.pages).toMatchObject([{ document: undefined, quoted: 1 }]);
    const bodies = report.written.map(({ path }) => readFileSync(join(folder, "updates", path), "utf8"));
    const cited = /could name”\. \[\[(?<id>doc_\w+)#(?<start>\d+)-(?<end>\d+)\]\]/u.exec(bodies.join("\n"))?.groups;
    expect(cited?.["id"]).toBe(order?.id);
    expect(ORDER.slice(Number(cited?.["start"]), Number(cited?.["end"]))).toBe(
      'without any ground that\nthe county could name."',
    );
    expect(bodies.join("\n").match(/\[\[/gu)).toHaveLength(1);
  },
);
