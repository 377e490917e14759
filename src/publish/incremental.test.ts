// Whatever people change, in whatever order: publishing again gives the same bytes as publishing from nothing, and files that stay
// the same are not touched.

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import type { Day } from "../base/base.ts";
import { writingsOf } from "../record/record.ts";
import { type Area, wordsOf } from "../views/views.ts";
import {
  allDocuments,
  allPeople,
  buildRecord,
  chooseStatements,
  decideLevels,
  decideStatements,
  openCase,
  type OpenCase,
} from "../workroom/workroom.ts";
import { SMALL_CASE, writeCase } from "../workroom/small-case.fixture.ts";
import { prepareEdition, writeSite } from "./publish.ts";

const home = mkdtempSync(join(tmpdir(), "habeas-incremental-"));
afterAll(() => rmSync(home, { recursive: true }));

const WHO = { by: "Ada", at: "2023-06-01T00:00:00.000Z", reason: undefined } as const;

/** What a case is made of besides its record. */
interface State {
  readonly updates: Map<string, string>;
  asOf: Day;
}

type Change =
  | { readonly kind: "update" | "removal" | "citation"; readonly which: number; readonly words: string }
  | { readonly kind: "accept" | "reject" | "withhold" | "show" | "cite"; readonly which: number }
  | { readonly kind: "document" | "day" | "name"; readonly which: number };

const which = fc.nat({ max: 40 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("update" as const, "removal" as const, "citation" as const),
    which,
    words: fc.constantFrom("Thank you.", "We go on.", "{{today}} {{name}} {{days in custody}}"),
  }),
  fc.record({ kind: fc.constantFrom("accept", "reject", "withhold", "show", "cite"), which }),
  fc.record({ kind: fc.constantFrom("document", "day", "name"), which }),
);

async function apply(one: Change, open: OpenCase, state: State): Promise<void> {
  const { read } = open.store;
  const documents = (await read.documents()).filter(({ characters }) => characters > 0);
  const document = documents[one.which % documents.length]!; // the case has some
  const levelled = async (level: "withheld" | "public" | "cited", people: boolean): Promise<void> => {
    const { targets } = await (people ? allPeople(read) : allDocuments(read));
    const target = targets[one.which % Math.max(1, targets.length)];
    if (target !== undefined) await decideLevels(open, level, [target], WHO);
  };
  const statements = (await read.statements()).filter(({ modality }) => modality !== "alleged");
  const statement = statements[one.which % statements.length]!; // the case makes some
  switch (one.kind) {
    case "update":
      state.updates.set(`piece-${one.which % 3}.md`, piece(one.which, one.words));
      break;
    case "citation": {
      const { start, end } = statement.passage;
      const [from, to] = one.which % 2 === 0 ? [start, end] : [0, Math.min(20, document.characters)];
      const id = one.which % 2 === 0 ? statement.passage.document : document.id;
      state.updates.set(`piece-${one.which % 3}.md`, piece(one.which, `It is told. [[${id}#${from}-${to}]]`));
      break;
    }
    case "removal":
      state.updates.delete(`piece-${one.which % 3}.md`);
      break;
    case "accept":
    case "reject":
      await decideStatements(open, one.kind, [statement], WHO);
      break;
    case "withhold":
    case "show":
      await levelled(one.kind === "show" ? "public" : "withheld", one.which % 2 === 0);
      break;
    case "cite":
      await levelled("cited", false);
      break;
    case "document":
      writeFileSync(
        join(open.folder.documents, `added-${one.which}.txt`),
        `A letter\n\nJune ${1 + (one.which % 28)}, 2023\n\nMina Ilves wrote to Judge Ada Renner about Tomas Ilves.\n`,
      );
      await buildRecord(open.store, open.folder);
      break;
    case "day":
      state.asOf = `2024-01-${String(1 + (one.which % 28)).padStart(2, "0")}` as Day;
      break;
    case "name":
      await buildRecord(open.store, {
        ...open.folder,
        caseFile: { ...open.folder.caseFile, name: `The Ilves case ${one.which}` },
      });
      break;
  }
}

function piece(n: number, words: string): string {
  return `---\nkind: update\nnature: opinion\ntitle: Piece ${n}\ndate: 2023-05-${String(1 + (n % 28)).padStart(2, "0")}\nstatus: ready\n---\n\n${words}\n`;
}

/** @param isAnew Nothing that was worked out before is used. */
async function publish(open: OpenCase, state: State, out: string, isAnew: boolean) {
  const { read } = open.store;
  const revision = await read.revision();
  const { writings } = writingsOf([...state.updates].map(([path, text]) => ({ path, text })));
  const decisions = await read.decisions();
  const given = {
    decisions,
    writings,
    faults: [],
    asOf: state.asOf,
    revision: isAnew ? undefined : revision,
    idKey: "orchard",
  };
  const { source } = await prepareEdition(read, given);
  const edition = {
    kind: "public",
    language: "en",
    words: wordsOf("en"),
    languages: ["en"],
    address: "https://ilves.example/",
    areas: new Set<Area>(),
  } as const;
  const site = { out, manifest: `${out}.json`, edition, revision, writings, asOf: state.asOf, search: false };
  return writeSite(source, site);
}

function filesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map((one) => join(one.parentPath, one.name).slice(folder.length + 1)).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "latin1")]));
}

function inodesIn(folder: string, paths: Iterable<string>): Map<string, number> {
  return new Map([...paths].map((path) => [path, statSync(join(folder, path)).ino]));
}

test(
  "an edition published after any changes is the same as one published from nothing, and rewrites only what changed",
  { timeout: 300_000 },
  async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 3, maxLength: 4 }), async (changes) => {
        const made = writeCase(SMALL_CASE);
        const open = await openCase(made.folder);
        const state: State = { updates: new Map([["piece-0.md", piece(0, "We begin.")]]), asOf: "2023-06-01" };
        const out = join(home, `site-${++run}`);
        try {
          await buildRecord(open.store, open.folder);
          const { statements } = await chooseStatements(open.store.read, "accept", { kind: "all" });
          await decideStatements(open, "accept", statements, WHO);
          for (const { targets } of [await allDocuments(open.store.read), await allPeople(open.store.read)])
            await decideLevels(open, "public", targets, WHO);
          await publish(open, state, out, false);
          for (const [i, one] of changes.entries()) {
            const before = filesIn(out);
            const inodes = inodesIn(out, before.keys());
            await apply(one, open, state);
            const { changes: told } = await publish(open, state, out, false);
            const now = filesIn(out);
            const anew = join(home, `anew-${run}-${i}`);
            await publish(open, state, anew, true);
            expect(now).toEqual(filesIn(anew));
            for (const [path, ino] of inodesIn(out, now.keys()))
              if (before.get(path) === now.get(path)) expect([path, ino]).toEqual([path, inodes.get(path)]);
            expect(told.changed.every((path) => before.get(path) !== now.get(path))).toBe(true);
            rmSync(anew, { recursive: true });
          }
        } finally {
          await open.close();
          made.remove();
          rmSync(out, { recursive: true, force: true });
        }
      }),
      { numRuns: 4 },
    );
  },
);
