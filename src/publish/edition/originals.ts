// Original files that go out beside the text of a public document: only those that somebody chose one by one, and none in which
// something stands that the edition masks or leaves out.

import { hash } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import type { DocumentId } from "../../base/base.ts";
import { findPrivateIdentifiers } from "../../read/read.ts";
import { originalOf, type Publication } from "../../record/record.ts";
import { documentLabel, type DocumentSummary } from "../../views/views.ts";
import { withoutMetadata } from "../campaign/picture-bytes.ts";
import type { SiteSource } from "../site-source.ts";
import type { Narrowing } from "./accepted-source.ts";
import { fileTells } from "./file-tells.ts";
import { publicId } from "./public-ids.ts";
import { counted, type Refusal } from "./refusal.ts";

/** The bytes of a document as they lie in the case folder; undefined where they are not there. */
export type ReadOriginal = (document: DocumentSummary) => Uint8Array | undefined;

export interface Original {
  readonly label: string;
  /** Below originals/. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What it tells besides its text. */
  readonly tells: readonly string[];
  /** A picture without what it told besides. */
  readonly isStripped: boolean;
}

export interface Originals {
  readonly files: ReadonlyMap<DocumentId, Original>;
  readonly refusals: readonly Refusal[];
}

const NO_ORIGINALS: Originals = { files: new Map(), refusals: [] };

export async function originalsOf(
  record: SiteSource,
  { texts, mask }: Pick<Narrowing, "texts" | "mask">,
  { levels }: Pick<Publication, "levels">,
  read: ReadOriginal | undefined,
  idKey: string,
): Promise<Originals> {
  const documents = (await record.documents()).filter(({ id }) => levels.get(originalOf(id)) === "public");
  if (documents.length === 0) return NO_ORIGINALS;
  const inside = Map.groupBy(
    (await record.documents()).flatMap((one) => one.parents.map((parent) => ({ parent, one }))),
    ({ parent }) => parent,
  );
  const places = await record.privatePlaces();
  const files = new Map<DocumentId, Original>();
  const refusals: Refusal[] = [];
  for (const document of documents) {
    const whole = (one: DocumentSummary): string | undefined => {
      const shown = texts.get(one.id);
      if (shown === undefined || shown.stretches !== undefined) return `${documentLabel(one)} is not public`;
      if (shown.hidden.length > 0) return `names are masked in ${documentLabel(one)}`;
      if ((places.get(one.id)?.length ?? 0) > 0) return `private identifiers are masked in ${documentLabel(one)}`;
      if (one.receipt.kind === "unreadable") return `nobody could read what stands in ${documentLabel(one)}`;
      for (const { one: child } of inside.get(one.id) ?? []) {
        const why = whole(child);
        if (why !== undefined) return `it holds a file: ${why}`;
      }
      return undefined;
    };
    const made =
      whole(document) ?? fileOf(document, read?.(document), publicId(document.id, idKey), (words) => mask.hits(words));
    if (typeof made === "string") refusals.push(refused(document, made));
    else {
      files.set(document.id, made);
      if (made.tells.length > 0) refusals.push(told(document, made));
    }
  }
  return { files, refusals };
}

/** The file as it goes out, or why it does not. */
function fileOf(
  document: DocumentSummary,
  bytes: Uint8Array | undefined,
  printedId: DocumentId,
  isMasked: (words: string) => boolean,
): Original | string {
  if (bytes === undefined || hash("sha256", bytes, "hex") !== document.sha256)
    return document.parents.length > 0
      ? "it came in another file: take it out of that, and add it as a document of its own"
      : "the file is not there any more as it was read";
  const { mediaType } = document;
  const label = documentLabel(document);
  const stem = printedId.slice(4, 14);
  if (mediaType.startsWith("image/")) {
    const clean = withoutMetadata(bytes);
    const kind = /^image\/(jpeg|png|webp)$/u.exec(mediaType)?.[1];
    if (clean === undefined || kind === undefined)
      return "of a picture of this kind the hidden data cannot be taken out: save it as JPEG, PNG or WebP";
    const file = `${stem}.${kind === "jpeg" ? "jpg" : kind}`;
    return { label, file, bytes: clean, tells: [], isStripped: true };
  }
  const { said, words } = fileTells(bytes, mediaType);
  const all = [...said, words].join("\n");
  if (isMasked(all)) return "it tells a name that is masked, in what it says besides its text";
  if (findPrivateIdentifiers(all).length > 0) return "it tells a private identifier, in what it says besides its text";
  const kind = DIRECT.get(mediaType);
  if (kind !== undefined) return { label, file: `${stem}.${kind}`, bytes, tells: said, isStripped: false };
  // whatever a browser might run is opened by nobody by accident
  const name = (document.names[0] ?? stem).replace(/^.*\//u, "").replace(/[^\p{L}\p{N}._ -]/gu, "_");
  const zip = zipSync(
    { [name]: bytes, "README.txt": strToU8(`${label}\nSHA-256 ${document.sha256}\n`) },
    { mtime: NO_DAY },
  );
  return { label, file: `${stem}.zip`, bytes: zip, tells: said, isStripped: false };
}

/** Kinds of which a browser runs nothing. */
const DIRECT: ReadonlyMap<string, string> = new Map([
  ["application/pdf", "pdf"],
  ["text/plain", "txt"],
  ["text/csv", "csv"],
  ["text/markdown", "txt"],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"],
]);

/** The earliest day that a ZIP file can tell, in the machine's own zone, in which it is read. */
const NO_DAY = new Date(1980, 0, 1);

function refused(document: DocumentSummary, why: string): Refusal {
  return {
    rule: "original",
    target: document.id,
    where: `${documentLabel(document)} (${document.id})`,
    what: `Its original file was to be offered, and cannot go out as it is: ${why}.`,
    howToMend: `habeas level <folder> withheld ${document.id} --original --by NAME offers the text alone.`,
    level: { of: originalOf(document.id) },
    severity: "stops",
  };
}

function told(document: DocumentSummary, { tells }: Original): Refusal {
  return {
    rule: "original",
    target: document.id,
    where: `${documentLabel(document)} (${document.id})`,
    what: `Its original file goes out as it is, with ${counted(tells.length, "thing")} that it tells besides its text: ${tells.join("; ")}.`,
    howToMend: `Make sure that it may. habeas level <folder> withheld ${document.id} --original --by NAME offers the text alone.`,
    level: { of: originalOf(document.id) },
    severity: "warns",
  };
}
