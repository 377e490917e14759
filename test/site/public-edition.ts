// The public edition of a case folder, made as a campaign makes it: read, all of it accepted and made public, representatives
// brought in, published for a fixed day in three languages. The folder itself is left as it is.

import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Day } from "../../src/base/base.ts";
import { prepareEdition, writeSite } from "../../src/publish/publish.ts";
import { wordsOf } from "../../src/views/views.ts";
import {
  allDocuments,
  allPeople,
  buildRecord,
  chooseStatements,
  decideLevels,
  decideStatements,
  districtsOfCase,
  importDistricts,
  importLegislators,
  legislatorsOfCase,
  openCase,
  readWritings,
} from "../../src/workroom/workroom.ts";

export interface PublicSite {
  /** The folder that would be uploaded. */
  readonly out: string;
  /** The address that whole links name. */
  readonly address: string;
  remove(): void;
}

const ADDRESS = "https://site.example/";
const LANGUAGES = ["en", "es", "ar"];
const DECIDING = { by: "Ada Pell", at: "2024-02-01T12:00:00.000Z" } as const;

/** @param asOf The day for which it is written. */
export async function publishFolder(folder: string, asOf: Day): Promise<PublicSite> {
  const home = mkdtempSync(join(tmpdir(), "habeas-public-"));
  const copy = join(home, "case");
  cpSync(folder, copy, { recursive: true });
  const open = await openCase(copy);
  try {
    await buildRecord(open.store, open.folder);
    const { read } = open.store;
    await decideStatements(
      open,
      "accept",
      (await chooseStatements(read, "accept", { kind: "all" })).statements,
      DECIDING,
    );
    for (const { targets } of [await allDocuments(read), await allPeople(read)])
      await decideLevels(open, "public", targets, DECIDING);
    importLegislators(written(home, "legislators.yaml", LEGISLATORS), open.folder);
    importDistricts(written(home, "districts.csv", DISTRICTS), open.folder, { from: "2023-01-03", to: "2025-01-03" });
    const { writings, faults, photoFiles, readPhoto } = readWritings(open.folder);
    const decisions = await read.decisions();
    const { source, refusals } = await prepareEdition(read, {
      decisions,
      writings,
      faults,
      photoFiles,
      asOf,
      idKey: "orchard",
    });
    if (refusals.stops.length > 0) throw new Error(`It is not published: ${JSON.stringify(refusals.stops)}`);
    const out = join(home, "public");
    await writeSite(source, {
      out,
      edition: {
        kind: "public",
        language: "en",
        words: wordsOf("en"),
        languages: LANGUAGES,
        address: ADDRESS,
        areas: new Set(),
      },
      manifest: join(home, "files.json"),
      writings,
      photo: readPhoto,
      congress: { legislators: legislatorsOfCase(open.folder), districts: districtsOfCase(open.folder) },
      asOf,
    });
    return { out, address: ADDRESS, remove: () => rmSync(home, { recursive: true }) };
  } finally {
    await open.close();
  }
}

function written(home: string, name: string, text: string): string {
  const path = join(home, name);
  writeFileSync(path, text);
  return path;
}

// Invented people; numbers of the kind that belongs to nobody. One ZIP code lies in two districts, one district has nobody.
const LEGISLATORS = `
- id: { bioguide: R900001 }
  name: { first: Ada, last: Renner, official_full: Ada Q. Renner }
  terms:
    - { type: rep, start: '2023-01-03', end: '2025-01-03', state: MN, district: 1, party: Independent, phone: 202-555-0107, url: 'https://renner.example' }
- id: { bioguide: M900002 }
  name: { first: Cleo, last: Marsh, official_full: Cleo Marsh }
  terms:
    - { type: sen, start: '2021-01-03', end: '2027-01-03', state: MN, class: 2, party: Independent, phone: 202-555-0108, contact_form: 'https://marsh.example/contact' }
- id: { bioguide: O900003 }
  name: { first: Odo, last: Fenn, official_full: Odo Fenn }
  terms:
    - { type: rep, start: '2023-01-03', end: '2025-01-03', state: ND, district: 0, party: Independent, phone: 202-555-0109 }
`;
const DISTRICTS = `state_abbr,zcta,cd
MN,55001,1
MN,55001,2
MN,55002,2
MN,55901,1
ND,58001,0
`;
