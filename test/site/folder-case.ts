// The site of a real folder, made as the program makes it: read, checked, written to a temporary folder.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSite } from "../../src/publish/publish.ts";
import { buildRecord, openCase } from "../../src/workroom/workroom.ts";

export interface BuiltCase {
  readonly out: string;
  /** Documents about another case. */
  readonly related: readonly string[];
  /** The path of the subject's page; undefined when it has none. */
  readonly subjectPage: string | undefined;
  remove(): void;
}

/** The folder itself is left as it is. */
export async function buildFolder(folder: string): Promise<BuiltCase> {
  const home = mkdtempSync(join(tmpdir(), "habeas-built-"));
  const open = await openCase(folder, { out: home });
  try {
    await buildRecord(open.store, open.folder);
    const { read } = open.store;
    await writeSite(read, { out: open.folder.site });
    const documents = await read.documents();
    const subject = (await read.caseInfo()).subject?.entry;
    const first = readFileSync(join(open.folder.site, "index.html"), "utf8");
    return {
      out: open.folder.site,
      related: documents.filter(({ scope }) => scope === "related").map(({ id }) => id),
      subjectPage:
        subject !== undefined && first.includes(`people/${subject}.html`) ? `people/${subject}.html` : undefined,
      remove: () => rmSync(home, { recursive: true }),
    };
  } finally {
    await open.close();
  }
}
