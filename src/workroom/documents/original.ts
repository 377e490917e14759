// The bytes of a document as they were received: of a file in the folder, or of what came inside one.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { documentId, type DocumentId } from "../../base/base.ts";
import type { CaseDocument } from "../../record/record.ts";
import type { Room } from "../room.ts";

/** Undefined where they are not there any more, or are other bytes than those that were read. */
export async function originalOf(
  room: Room,
  { id, sha256, names, parents }: Pick<CaseDocument, "id" | "sha256" | "names" | "parents">,
): Promise<Uint8Array | undefined> {
  // a file of which something may not be seen has no hash in the record without what is restricted
  if (sha256 === "") return undefined;
  for (const name of names) {
    const bytes = await bytesAt(join(room.open.folder.documents, name));
    if (bytes !== undefined && idOf(bytes) === id) return bytes;
  }
  for (const parent of parents) {
    const container = await room.read.document(parent);
    const bytes = container === undefined ? undefined : await originalOf(room, container);
    if (container === undefined || bytes === undefined) continue;
    // what a container holds is taken out in the sandbox; nothing of it is read
    const named = { id: parent, sha256: container.sha256, bytes: bytes.byteLength, name: container.names[0] ?? parent };
    const { children } = await room
      .readers()
      .read({ kind: "file", ...named, data: bytes, unread: "only what it holds" });
    const child = children.find((one) => idOf(one.bytes) === id);
    if (child !== undefined) return child.bytes;
  }
  return undefined;
}

function idOf(bytes: Uint8Array): DocumentId {
  return documentId(createHash("sha256").update(bytes).digest("hex"));
}

async function bytesAt(path: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    // a document in a container has a name like that of a file, and no file
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}
