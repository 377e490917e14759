// Taking a document out of the case, and putting it back. The decision comes first; the folder is then brought to agree with it, now or,
// where the program was killed in between, when it starts again.

import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { documentId, type DocumentId, isId, Problem } from "../../base/base.ts";
import { type Decision, decisionBook } from "../../record/record.ts";
import { buildRecord } from "../build-record.ts";
import { decidedBy, type Deciding, undoDecision } from "../decide.ts";
import type { OpenCase } from "../open-case.ts";
import type { Room } from "../room.ts";
import { hashOfFile } from "./received-file.ts";
import { freeName, putBack, setAside } from "./removed-files.ts";

/** A file of the document, and the name under which it lies among the removed. */
interface Moved {
  readonly path: string;
  readonly kept: string;
}

/** Whether a document can be taken out, with what was decided of it last. */
export interface Removal {
  /** The files that hold it; none where it came inside another file. */
  readonly paths: readonly string[];
  /** The number of the last decision about it; 0 where there is none. */
  readonly seen: number;
}

export async function removalOf({ read }: Pick<Room, "read">, id: DocumentId): Promise<Removal> {
  const files = await read.files();
  const paths = [...files].flatMap(([path, { document }]) => (document === id ? [path] : []));
  return { paths: paths.sort(), seen: decisionBook(await read.decisions()).lastAbout(id) };
}

/**
 * Sets the files of a document aside; what was found in it leaves the record. Undefined where somebody decided about it after the
 * decision `seen`. Throws Problem decision-target.
 */
export async function removeDocument(
  room: Room,
  id: DocumentId,
  seen: number,
  { by, at, reason }: Deciding,
): Promise<Decision | undefined> {
  return room.change(async (open) => {
    const { paths, seen: last } = await removalOf({ read: open.store.read }, id);
    if (last !== seen) return undefined;
    if (paths.length === 0) throw new Problem("decision-target", { id, why: "is no file of the documents" });
    const taken = new Set<string>();
    const moved = paths.map((path): Moved => {
      const kept = freeName(open.folder.removed, basename(path), taken);
      taken.add(kept);
      return { path, kept };
    });
    const after = JSON.stringify(moved);
    const decision = await open.store.transact((writer) =>
      writer.appendDecision({ by, at, reason, act: "reject", target: id, after }),
    );
    await settleRemoved(open);
    await buildRecord(open.store, open.folder, { pool: room.readers() });
    return decision;
  });
}

/** Does it take a document out? */
export function isRemoval(decision: Decision): boolean {
  return movedIn(decision) !== undefined;
}

/**
 * Takes back what took a document out, and puts the files back; or what put them back, and sets them aside again. Undefined where
 * something else has their place. Throws the Problems of `undoDecision`.
 */
export async function restoreDocument(room: Room, seq: number, deciding: Deciding): Promise<string | undefined> {
  return room.change(async (open) => {
    const log = await open.store.read.decisions();
    const decision = log.find((one) => one.seq === seq);
    const removal = decision && decidedBy(decision, log);
    const moved = removal && movedIn(removal);
    if (removal === undefined || moved === undefined)
      throw new Problem("decision-target", { id: `decision ${seq}`, why: "took no document out" });
    const isOut = decisionBook(log).isStanding(removal.seq);
    if (isOut && moved.some(({ path }) => existsSync(join(open.folder.documents, path)))) return undefined;
    await undoDecision(open, seq, deciding);
    await settleRemoved(open);
    await buildRecord(open.store, open.folder, { pool: room.readers() });
    return moved[0]?.path;
  });
}

/** Brings the folder to agree with what was decided. */
export async function settleRemoved({ store, folder }: Pick<OpenCase, "store" | "folder">): Promise<void> {
  const book = decisionBook(await store.read.decisions());
  for (const target of book.targets()) {
    if (!isId("doc", target)) continue;
    for (const decision of book.about(target)) {
      for (const { path, kept } of movedIn(decision) ?? []) {
        const isAside = existsSync(join(folder.removed, kept));
        if (!book.isStanding(decision.seq)) await putBack(folder, kept, path);
        // once it is done, whoever adds the file again means it
        else if (!isAside && (await isStill(join(folder.documents, path), target))) await setAside(folder, path, kept);
      }
    }
  }
}

async function isStill(path: string, id: DocumentId): Promise<boolean> {
  const hash = await hashOfFile(path);
  return hash !== undefined && documentId(hash) === id;
}

function movedIn({ act, target, after }: Decision): readonly Moved[] | undefined {
  if (act !== "reject" || !isId("doc", target) || after === undefined) return undefined;
  return JSON.parse(after) as readonly Moved[];
}
