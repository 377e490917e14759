// Whatever people accept and whatever levels they give: nothing that is not published stands in any file of the edition, nor in
// what lies packed in a file, in any form in which words are written.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DocumentId, textHash } from "../../base/base.ts";
import {
  ENTRY_KINDS,
  type Level,
  originalOf,
  type Passage,
  passageAt,
  type Publication,
  publicationOf,
  type Statement,
  writingsOf,
} from "../../record/record.ts";
import type { DocumentSummary } from "../../store/store.ts";
import { type Area, wordsOf } from "../../views/views.ts";
import { buildRecord, openCase, type OpenCase, readDocumentFile } from "../../workroom/workroom.ts";
import { writeCase } from "../../workroom/small-case.fixture.ts";
import { chromiumPrinter, printable } from "../formats/chromium-print.ts";
import { exportJson, keepEdition, packEdition, writeSite } from "../publish.ts";
import { acceptedSource, type Narrowing } from "./accepted-source.ts";
import { LEAK_CASE, LEAK_MAIL, leakWriting, tellingPicture, UNSEEN_MARKS } from "./leak-case.fixture.ts";
import { Haystack, opened, openedFolder } from "./opened-bytes.fixture.ts";
import { originalsOf } from "./originals.ts";
import { publicId, underPublicIds } from "./public-ids.ts";
import { shownPeople } from "./shown-people.ts";
import { shownState } from "./shown-state.ts";

const MARK = /\(([a-z]+)\)/gu;

let home: { folder: string; remove: () => void };
let open: OpenCase;
let documents: readonly DocumentSummary[];
let statements: readonly Statement[];
let people: readonly { readonly id: string; readonly name: string }[];
const texts = new Map<DocumentId, string>();
/** Everything that the record has an id for. */
const ids = new Set<string>();
const out = join(mkdtempSync(join(tmpdir(), "habeas-leak-")), "site");

beforeAll(async () => {
  home = writeCase({
    ...LEAK_CASE,
    ...LEAK_MAIL,
    "case.json": JSON.stringify({ name: "The Orrin case", subject: { name: "Tomas Orrin" } }),
  });
  open = await openCase(home.folder);
  await buildRecord(open.store, open.folder);
  documents = await open.store.read.documents();
  statements = await open.store.read.statements();
  const { read } = open.store;
  for (const list of [
    documents,
    statements,
    await read.entries(),
    await read.origins(),
    await read.flags(),
    await read.claims(),
  ])
    for (const { id } of list) ids.add(id);
  for (const { id } of documents) texts.set(id, await open.store.read.text(id));
  const all = await shownPeople(open.store.read, { levels: new Map() });
  people = [...all.values()].map(({ id, name }) => ({ id, name }));
  CITES = ["brindlemark", "gorsewell", "pimpernel"].map((mark) => {
    const { id = "doc_", text = "" } =
      [...texts].map(([id, text]) => ({ id, text })).find((one) => one.text.includes(mark)) ?? {};
    const at = text.indexOf(`(${mark})`);
    const start = text.lastIndexOf(". ", at) + 2;
    const passage = passageAt(id, text, { start, end: at + mark.length + 2 });
    return { cite: `${id}#${passage.start}-${passage.end}`, mark: `${mark}translated`, passage };
  });
});

afterAll(async () => {
  await open.close();
  home.remove();
  rmSync(dirname(out), { recursive: true });
});

/** A passage that the writing cites, with the mark of its translation. */
interface Cite {
  readonly cite: string;
  readonly mark: string;
  readonly passage: Passage;
}

const PLACE = {
  out: join(dirname(out), "public"),
  manifest: join(dirname(out), "files.json"),
  shown: join(dirname(out), "shown.json"),
  editions: join(dirname(out), "editions"),
};
let CITES: readonly Cite[];

interface Choice {
  readonly accepted: readonly boolean[];
  readonly documents: readonly (Level | undefined)[];
  readonly people: readonly (Level | undefined)[];
  /** Whose original file is offered. */
  readonly offered: readonly boolean[];
}

const MOST_STATEMENTS = 120;
const choices: fc.Arbitrary<Choice> = fc.record({
  accepted: fc.array(fc.boolean(), { minLength: MOST_STATEMENTS, maxLength: MOST_STATEMENTS, size: "max" }),
  documents: fc.array(fc.constantFrom(undefined, "withheld", "cited", "public"), { minLength: 9, maxLength: 9 }),
  offered: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
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
        expect(ownIdsIn(files)).toEqual([]);
        printed += files.filter(({ path }) => path.startsWith("documents/")).length;
      }),
      { numRuns: 40, endOnFailure: true },
    );
    expect(printed).toBeGreaterThan(15);
  },
);

test(
  "nor inside of any file: kits, packs, indexes, pictures, feeds, what is drawn and printed",
  { timeout: 300_000 },
  async () => {
    let [searched, packed] = [0, 0];
    await fc.assert(
      fc.asyncProperty(choices, fc.boolean(), async (choice, search) => {
        const { publication, source, inner, narrowing } = await narrowed(choice, CITES);
        const { writings } = writingsOf(leakWriting(CITES));
        const originals = await offered(narrowing, publication);
        const written = await writeSite(source, {
          ...PLACE,
          edition: { ...PUBLIC, address: "https://bread.example/case/", languages: ["en", "es"], hasPdf: true },
          asOf: "2019-09-01",
          writings,
          originals,
          photo: (file) => tellingPicture(file === "bread.png" ? "picturemark" : "turnstone"),
          printer: async (site, page) =>
            Buffer.from(printable(readFileSync(join(site, page), "utf8"), site, page, undefined)),
          draw: async (svg) => Buffer.from(svg),
          search: search && searched < 4,
        });
        if (written.search?.kind === "made") searched++;
        const shown = JSON.stringify(await shownState({ source: inner, narrowing }, KEY));
        keepEdition(PLACE, { by: "The committee", at: "2019-09-01T00:00:00.000Z", asOf: "2019-09-01", shown });
        const pieces: Uint8Array[] = [];
        packEdition(PLACE, (await source.caseInfo()).name, (bytes) => pieces.push(bytes));
        const pack = await opened("pack.zip", Buffer.concat(pieces));
        const files = [...(await openedFolder(PLACE.out)), ...pack];
        packed += files.filter(({ path }) => path.includes("kit.zip!")).length;
        expect(files.filter(({ path }) => /(?:^|\/)\./u.test(path))).toEqual([]);
        const hay = new Haystack(files);
        const secrets = [
          ...secretsOf(choice, publication.accepted, CITES),
          ...UNSEEN_MARKS,
          "picturemark",
          home.folder,
        ];
        const isMailOffered = documents.some(
          ({ id, mediaType }) => mediaType === "message/rfc822" && originals.has(publicId(id, KEY)),
        );
        for (const secret of secrets)
          if (!(isMailOffered && OF_THE_MAIL.includes(secret))) expect(hay.find(secret)).toBeUndefined();
        expect(ownIdsIn(files)).toEqual([]);
        expect(hay.find("The oven is warm")).toBeDefined();
      }),
      { numRuns: 8, endOnFailure: true },
    );
    expect(packed).toBeGreaterThan(8);
    expect(searched).toBeGreaterThan(0);
  },
);

test.runIf(chromiumPrinter() !== undefined)(
  "nor in what a browser has printed and in pictures as they are drawn",
  { timeout: 180_000 },
  async () => {
    const printer = chromiumPrinter();
    const isHidden = (name: string): boolean => name === "Hanna Quill" || name === "Pia Quill";
    const choice: Choice = {
      accepted: Array<boolean>(MOST_STATEMENTS).fill(true),
      documents: Array<Level>(9).fill("public"),
      people: people.slice(0, 16).map(({ name }) => (isHidden(name) ? "withheld" : "public")),
      offered: Array<boolean>(9).fill(true),
    };
    const { publication, source, narrowing } = await narrowed(choice, CITES);
    const originals = await offered(narrowing, publication);
    const { writings } = writingsOf(leakWriting(CITES).filter(({ path }) => !path.startsWith("letters/")));
    const place = { out: join(dirname(out), "printed"), manifest: join(dirname(out), "printed.json") };
    const edition = { ...PUBLIC, address: "https://bread.example/case/", hasPdf: true };
    await writeSite(source, { ...place, edition, asOf: "2019-09-01", writings, printer, originals, search: false });
    const files = await openedFolder(place.out);
    const hay = new Haystack(files);
    const secrets = secretsOf(choice, publication.accepted, CITES).filter((one) => !OF_THE_MAIL.includes(one));
    for (const secret of [...secrets, place.out, home.folder]) expect(hay.find(secret)).toBeUndefined();
    expect(files.filter(({ path }) => path.endsWith(".pdf!text"))).toHaveLength(2);
    expect(new Haystack(files.filter(({ path }) => path.includes(".pdf!"))).find("brindlemark")).toBeDefined();
    expect(files.some(({ path }) => path.endsWith(".png"))).toBe(true);
    expect(files.some(({ path, content }) => path.startsWith("originals/") && content.includes("calamint"))).toBe(true);
  },
);

test("nor do lists tell by their order which ids the record has: it is that of the ids of the edition", async () => {
  const all: Choice = {
    accepted: Array<boolean>(MOST_STATEMENTS).fill(true),
    documents: Array<Level>(9).fill("public"),
    people: Array<Level>(16).fill("public"),
    offered: [],
  };
  const { source, inner } = await narrowed(all);
  const inOrder = (list: readonly string[]): string[] => list.toSorted();
  const found = (await source.statementsOfKinds(ENTRY_KINDS)).map(({ passage }) => passage.document);
  expect(new Set(found).size).toBeGreaterThan(3);
  expect(found).toEqual(inOrder(found));
  for (const { passages } of [...(await source.origins()), ...(await source.flags())]) {
    const places = passages.map(({ document }) => document);
    expect(places).toEqual(inOrder(places));
  }
  const back = (await source.statementsOfKinds(ENTRY_KINDS)).map(({ id }) => source.idInRecord?.(id) ?? "");
  expect(inOrder(back)).toEqual(inOrder((await inner.statementsOfKinds(ENTRY_KINDS)).map(({ id }) => id)));
});

test("what is looked for is found in every form, and inside of what is packed", async () => {
  const secret = "brindlemark";
  const forms = [
    "BRINDLEMARK",
    Buffer.from(`xx${secret}yy`).toString("base64"),
    Buffer.from(secret).toString("hex"),
    textHash(secret),
    Array.from(secret, (sign) => `&#${sign.charCodeAt(0)};`).join(""),
  ];
  for (const content of forms) expect(new Haystack([{ path: "a", content }]).find(secret)).toContain("stands in a");
  expect(new Haystack([{ path: "brindlemark.html", content: "" }]).find(secret)).toBeDefined();
  expect(new Haystack([{ path: "a", content: "brindlemarks unbrindlemark" }]).find(secret)).toBeUndefined();
  const zip = zipSync({ "a.txt": strToU8(secret), "b.gz": gzipSync(secret), "c.png": tellingPicture(secret) });
  const found = (await opened("x.zip", zip)).filter((one) => new Haystack([one]).find(secret) !== undefined);
  expect(found.map(({ path }) => path).sort()).toEqual([
    "x.zip!a.txt",
    "x.zip!b.gz!",
    "x.zip!c.png!after",
    "x.zip!c.png!eXIf",
    "x.zip!c.png!tEXt",
  ]);
});

/** What a mail says of itself: only its original file has it. */
const OF_THE_MAIL = ["yarrowmail", "wolfsbanefell"];

const PUBLIC = {
  kind: "public",
  language: "en",
  words: wordsOf("en"),
  languages: ["en"],
  areas: new Set<Area>(),
} as const;

function readOriginal({ names }: DocumentSummary): Uint8Array | undefined {
  return readDocumentFile(open.folder, names);
}

async function narrowed(choice: Choice, cites: readonly Cite[] = []) {
  const decision = (act: "accept" | "publish", target: string, after?: string) => ({ act, target, after });
  const made = [
    ...statements.flatMap(({ id }, i) =>
      choice.accepted[i % MOST_STATEMENTS] === true ? [decision("accept", id)] : [],
    ),
    ...documents.flatMap(({ id }, i) => decided(id, choice.documents[i])),
    ...people.flatMap(({ id }, i) => decided(id, choice.people[i % 16])),
    ...documents.flatMap(({ id }, i) => decided(originalOf(id), choice.offered[i] === true ? "public" : undefined)),
  ].map((one, i) => ({ ...one, seq: i + 1, at: "2019-09-01T00:00:00.000Z" as const, by: "Ada", hash: "" }));
  function decided(target: string, level: Level | undefined) {
    return level === undefined ? [] : [decision("publish", target, level)];
  }
  const publication = publicationOf(made);
  const cited = cites.map(({ passage }) => passage);
  const { source: inner, narrowing } = await acceptedSource(open.store.read, publication, cited);
  return { publication, inner, narrowing, source: underPublicIds(inner, KEY) };
}

const KEY = "0f".repeat(32);

async function offered(narrowing: Narrowing, publication: Publication) {
  const { files } = await originalsOf(open.store.read, narrowing, publication, readOriginal, KEY);
  return new Map([...files].map(([id, file]) => [publicId(id, KEY), file]));
}

async function editionOf(choice: Choice) {
  const { source, publication } = await narrowed(choice);
  await writeSite(source, { out, manifest: `${out}.json`, edition: PUBLIC, asOf: "2019-09-01" });
  const json = { path: "record.json", content: await exportJson(source) };
  return { files: [...filesOf(out), json], publication };
}

/** What may not occur. */
function secretsOf(choice: Choice, accepted: ReadonlySet<string>, cites: readonly Cite[] = []): string[] {
  const secrets: string[] = [];
  const shown = new Map<string, string>();
  const levels = new Map(documents.map(({ id }, i) => [id, choice.documents[i]]));
  const level = (name: string): Level | undefined => choice.people[people.findIndex((one) => one.name === name) % 16];
  const hidden = NAMES.filter((name) => level(name) !== "public");
  for (const [i, { id, sha256, names, title, mediaType }] of documents.entries()) {
    const rests = statements.filter((one) => one.passage.document === id && accepted.has(one.id));
    const cited = cites.filter(({ passage }) => passage.document === id);
    const level = levels.get(id);
    // a document that came in another is in its bytes
    const inside = documents.filter((one) => one.parents.includes(id)).map((one) => one.id);
    const all = [id, ...inside].map((one) => texts.get(one) ?? "").join("\n");
    if (
      hidden.some((name) => all.includes(name)) ||
      all.includes("098 765 432") ||
      inside.some((one) => levels.get(one) === undefined || levels.get(one) === "withheld")
    )
      secrets.push(sha256, sha256.slice(0, 16));
    // what is in a page besides its text; where such a file is offered, publishing stops
    const isOffered = choice.offered[i] === true;
    if (mediaType === "text/html" && !isOffered && hidden.some((name) => LEAK_CASE[names[0] ?? ""]?.includes(name)))
      secrets.push(sha256, sha256.slice(0, 16));
    if (level === "public") shown.set(id, texts.get(id) ?? "");
    // a source of which passages are shown is called by its title
    else if (level === "cited")
      shown.set(id, [title?.value ?? "", ...[...rests, ...cited].map(({ passage }) => passage.quote)].join("\n"));
    else secrets.push(...cited.map(({ mark }) => mark));
    if (level === "public" || (level === "cited" && rests.length + cited.length > 0)) continue;
    secrets.push(sha256, sha256.slice(0, 16));
    secrets.push(...names.map((name) => name.replace(/^.*\/|\.\w+$/gu, "")));
  }
  const printed = [...shown.values()].join("\n");
  for (const text of texts.values())
    for (const [, mark = ""] of text.matchAll(MARK)) if (!printed.includes(mark)) secrets.push(mark);
  // what is shown goes by ids that nobody can make without the key
  for (const { id } of documents) secrets.push(id, id.slice(4, 14));
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
  secrets.push("098 765 432", ...OF_THE_MAIL);
  return [...new Set(secrets)];
}

/** Ids of the record, of any kind, where they stand in a file or in its name. */
function ownIdsIn(files: readonly { readonly path: string; readonly content: string }[]): string[] {
  return files.flatMap(({ path, content }) =>
    [...`${path} ${content}`.matchAll(/(?:doc|stm|ent|ori|flg|clm)_[0-9a-z]{16}/gu)]
      .filter(([id]) => ids.has(id))
      .map(([id]) => `${id} in ${path}`),
  );
}

const NAMES = [
  "Tomas Orrin",
  "Hanna Quill",
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
  // a long name stands in no other word by chance: it is found in its plural, too
  if (secret.length >= 5) return content.includes(secret);
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

test("nor the hash of a page of which only what is not its text names somebody who is withheld", async () => {
  const page = documents.find(({ mediaType }) => mediaType === "text/html");
  const choice: Choice = {
    accepted: [],
    documents: Array<Level>(9).fill("public"),
    people: people.slice(0, 16).map(({ name }) => (name.endsWith("Quill") ? "withheld" : "public")),
    offered: [],
  };
  const { files } = await editionOf(choice);
  expect(files.some(({ content }) => content.includes("quakinggrass"))).toBe(true);
  expect(page?.sha256).toMatch(/^[0-9a-f]{64}$/u);
  for (const { content, path } of files) expect(content.includes(page?.sha256 ?? "none"), path).toBe(false);
});
