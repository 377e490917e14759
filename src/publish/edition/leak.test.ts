// Whatever people accept and whatever levels they give: nothing that is not published stands in any file of the edition.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DocumentId, textHash } from "../../base/base.ts";
import { type Level, publicationOf, type Statement } from "../../record/record.ts";
import type { DocumentSummary } from "../../store/store.ts";
import { type Area, wordsOf } from "../../views/views.ts";
import { buildRecord, openCase, type OpenCase } from "../../workroom/workroom.ts";
import { writeCase } from "../../workroom/small-case.fixture.ts";
import { exportJson, writeSite } from "../publish.ts";
import { acceptedSource } from "./accepted-source.ts";
import { shownPeople } from "./shown-people.ts";

/** Every sentence has a word of its own, by which it can be told wherever it turns up. */
const FILES: Readonly<Record<string, string>> = {
  "orders/order-plover.txt": `IN THE DISTRICT COURT OF NORTH HARLAN
Orrin v. Warden, No. 3:19-cv-00417

ORDER

June 14, 2019

The petition of Tomas Orrin is granted in part (brindlemark). Magistrate Judge Ada Renner orders that he be released within 10 days (cobblewick). A hearing is set for June 28, 2019 at 9:30 a.m. in Courtroom 4 (dapplefen). Lea Quill testified on June 3, 2019 that she saw Tomas Orrin at home (emberlock).
`,
  "press/release-curlew.txt": `FOR IMMEDIATE RELEASE

HARLAN, Ohio (June 16, 2019) – The Orrin Committee today welcomed the order of Magistrate Judge Ada Renner (fernhollow).

“My brother has waited long enough for a plain answer from the county (gorsewell),” said Lea Quill, his sister. “We ask the county to release Tomas Orrin without delay, because two courts have looked at the file and found no reason to keep him (heathervane),” said Bram Teller of the committee.

Tomas Orrin has three children (ironmoss). He was arrested on March 2, 2019 in Harlan (junipertor). Write to lea.quill@example.org or use #FreeLeaQuill (kestrelbay).
`,
  "press/reprint-dunlin.txt": `Committee speaks out

June 17, 2019

The committee said on Sunday: “We ask the county to release Tomas Orrin without delay, because two courts have looked at the file and found no reason to keep him (heathervane),” said Bram Teller. The sheriff denied that Orrin was mistreated (larkspurden). Tomas Orrin has four children (marrowmead). LEA QUILL could not be reached (nettlecombe).
`,
  "notes/lea-quill-visit.md": `# Visit of Lea Quill

On July 2, 2019 Lea Quill visited Tomas Orrin at the Harlan County Jail (oxlipgate). Pia Quill, 9, came with her aunt Quill's neighbour, Bram Teller (pimpernel). Agent Noor Vass alleged that Tomas Orrin killed a guard in Dorvik in 2016 (quillwort). According to the letter of May 9, 2019, Vass had records of 14 calls (ramblestone).
`,
  "other/stranger-ruff.txt": `Another court

August 5, 2019

In Dorn v. Keel, 1:19-cv-00999, Judge Paul Amsel denied bail to Victor Dorn (saxifrage). Lena Dorn, his wife, called the ruling harsh (tansybrook). His A-number is A 098 765 432 (umberley).
`,
};
const MARK = /\(([a-z]+)\)/gu;

let home: { folder: string; remove: () => void };
let open: OpenCase;
let documents: readonly DocumentSummary[];
let statements: readonly Statement[];
let people: readonly { readonly id: string; readonly name: string }[];
const texts = new Map<DocumentId, string>();
const out = mkdtempSync(join(tmpdir(), "habeas-leak-"));

beforeAll(async () => {
  home = writeCase({
    ...FILES,
    "case.json": JSON.stringify({ name: "The Orrin case", subject: { name: "Tomas Orrin" } }),
  });
  open = await openCase(home.folder);
  await buildRecord(open.store, open.folder);
  documents = await open.store.read.documents();
  statements = await open.store.read.statements();
  for (const { id } of documents) texts.set(id, await open.store.read.text(id));
  const all = await shownPeople(open.store.read, { levels: new Map() });
  people = [...all.values()].map(({ id, name }) => ({ id, name }));
});

afterAll(async () => {
  await open.close();
  home.remove();
  rmSync(out, { recursive: true });
});

interface Choice {
  readonly accepted: readonly boolean[];
  readonly documents: readonly (Level | undefined)[];
  readonly people: readonly (Level | undefined)[];
}

const MOST_STATEMENTS = 120;
const choices: fc.Arbitrary<Choice> = fc.record({
  accepted: fc.array(fc.boolean(), { minLength: MOST_STATEMENTS, maxLength: MOST_STATEMENTS, size: "max" }),
  documents: fc.array(fc.constantFrom(undefined, "withheld", "cited", "public"), { minLength: 8, maxLength: 8 }),
  people: fc.array(fc.constantFrom(undefined, "withheld", "public"), { minLength: 16, maxLength: 16 }),
});

test(
  "no byte of anything unpublished stands in an edition, whatever was accepted and shown",
  { timeout: 180_000 },
  async () => {
    expect(statements.length).toBeLessThanOrEqual(MOST_STATEMENTS * 2);
    let printed = 0;
    await fc.assert(
      fc.asyncProperty(choices, async (choice) => {
        const { files, publication } = await editionOf(choice);
        for (const secret of secretsOf(choice, publication.accepted)) {
          const found = files.find(({ content, path }) => has(content, secret) || has(path, secret));
          if (found !== undefined)
            throw new Error(`${secret} stands in ${found.path}: ${around(found.content, secret)}`);
        }
        printed += files.filter(({ path }) => path.startsWith("documents/")).length;
      }),
      { numRuns: 120 },
    );
    expect(printed).toBeGreaterThan(40);
  },
);

async function editionOf(choice: Choice) {
  const decision = (act: "accept" | "publish", target: string, after?: string) => ({ act, target, after });
  const made = [
    ...statements.flatMap(({ id }, i) =>
      choice.accepted[i % MOST_STATEMENTS] === true ? [decision("accept", id)] : [],
    ),
    ...documents.flatMap(({ id }, i) => decided(id, choice.documents[i])),
    ...people.flatMap(({ id }, i) => decided(id, choice.people[i % 16])),
  ].map((one, i) => ({ ...one, seq: i + 1, at: "2019-09-01T00:00:00.000Z" as const, by: "Ada", hash: "" }));
  function decided(target: string, level: Level | undefined) {
    return level === undefined ? [] : [decision("publish", target, level)];
  }
  const publication = publicationOf(made);
  const { source } = await acceptedSource(open.store.read, publication);
  const edition = {
    kind: "public",
    language: "en",
    words: wordsOf("en"),
    languages: ["en"],
    areas: new Set<Area>(),
  } as const;
  await writeSite(source, { out, manifest: `${out}.json`, edition, asOf: "2019-09-01" });
  const json = { path: "record.json", content: await exportJson(source) };
  return { files: [...filesOf(out), json], publication };
}

/** What may not occur. */
function secretsOf(choice: Choice, accepted: ReadonlySet<string>): string[] {
  const secrets: string[] = [];
  const shown = new Map<string, string>();
  const levels = new Map(documents.map(({ id }, i) => [id, choice.documents[i]]));
  const level = (name: string): Level | undefined => choice.people[people.findIndex((one) => one.name === name) % 16];
  const hidden = NAMES.filter((name) => level(name) !== "public");
  const hiddenIds = new Set(people.filter(({ name }) => hidden.includes(name)).map(({ id }) => id));
  for (const { id, sha256, names } of documents) {
    const rests = statements.filter((one) => one.passage.document === id && accepted.has(one.id));
    const level = levels.get(id);
    if (level === "public") shown.set(id, texts.get(id) ?? "");
    else if (level === "cited") shown.set(id, rests.map(({ passage }) => passage.quote).join("\n"));
    if (level === "public" || (level === "cited" && rests.length > 0)) continue;
    secrets.push(id, sha256, ...names.map((name) => name.replace(/^.*\/|\.\w+$/gu, "")));
  }
  const printed = [...shown.values()].join("\n");
  for (const text of texts.values())
    for (const [, mark = ""] of text.matchAll(MARK)) if (!printed.includes(mark)) secrets.push(mark);
  for (const one of statements)
    if (!accepted.has(one.id) || hiddenIds.has(one.entry) || hiddenIds.has(one.speakerEntry ?? ""))
      secrets.push(one.id);
  secrets.push(...hiddenIds);
  // "Dorn" alone is somebody of that name, who may be named
  const openWords = new Set(people.flatMap(({ name }) => (level(name) === "public" ? name.split(" ") : [])));
  for (const name of hidden) {
    const words = name.split(" ");
    secrets.push(
      name,
      name.toUpperCase(),
      words.join(""),
      words.join("").toLowerCase(),
      words.join(".").toLowerCase(),
      words.join("-").toLowerCase(),
    );
    secrets.push(...words.filter((word) => !openWords.has(word)), textHash(name));
  }
  secrets.push("098 765 432");
  return [...new Set(secrets)];
}

const NAMES = [
  "Tomas Orrin",
  "Lea Quill",
  "Pia Quill",
  "Ada Renner",
  "Bram Teller",
  "Noor Vass",
  "Paul Amsel",
  "Victor Dorn",
  "Lena Dorn",
];

function has(content: string, secret: string): boolean {
  if (!/^\p{Lu}?\p{L}+$/u.test(secret)) return content.includes(secret);
  return new RegExp(`(?<![\\p{L}])${secret}(?![\\p{L}])`, "u").test(content);
}

function around(content: string, secret: string): string {
  const at = content.indexOf(secret);
  return content.slice(Math.max(0, at - 80), at + 80);
}

function filesOf(folder: string): { path: string; content: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .map((path) => ({ path: path.slice(folder.length + 1), content: contentOf(path) }));
}

/** The index of the search is packed: what stands in it is looked for, not what its packed bytes happen to spell. */
function contentOf(path: string): string {
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
}
