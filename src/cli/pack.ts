// habeas pack: the public site as one file.

import { createHash } from "node:crypto";
import { closeSync, existsSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Problem } from "../base/base.ts";
import { editionToPutBack, packEdition } from "../publish/publish.ts";
import { findCaseFolder, isInside, publicFolder } from "../workroom/workroom.ts";
import { counted, JSON_OUTPUT } from "./case-command.ts";
import { type Command, wholeNumber } from "./command.ts";
import { EDITION_OUT, MOST_EDITIONS } from "./editions.ts";
import { EVEN_SO, refuseWithheldIn } from "./withheld-since.ts";

const NAME = "pack";

export const pack: Command = {
  name: NAME,
  operands: "<folder>",
  summary: "the public site as one ZIP file with checksums",
  about:
    "Packs the edition that the public folder shows, or --edition N, into one ZIP file: the whole site, the passages that its statements rest on, " +
    "a README that says how to open and check it, and a checksum of each file (checked by sha256sum -c, or by habeas verify FILE.zip). " +
    "An edition that shows somebody or something that was withheld since is not packed, and what it is is listed. " +
    "The same edition gives the same bytes, so that copies can be compared by the checksum that is printed.",
  options: [
    { name: "to", value: "FILE", text: "the ZIP file; always needed" },
    { name: "edition", value: "N", text: "an earlier edition, as habeas editions lists it" },
    EVEN_SO,
    JSON_OUTPUT,
    EDITION_OUT,
  ],
  examples: ["habeas pack ./my-case --to ~/my-case.zip", "habeas verify ~/my-case.zip"],
  takes: [1, 1],
  run: async (call, terminal) => {
    const to = call.value("to");
    if (to === undefined || to === "")
      throw new Problem("bad-usage", { command: NAME, why: "Say where the file goes: --to FILE.zip." });
    const [folder = ""] = call.operands;
    const { record, documents, caseFile } = findCaseFolder(folder);
    const target = resolve(to);
    const place = publicFolder(dirname(record), call.value("out"));
    if (isInside(target, documents) || isInside(target, place.out))
      throw new Problem("out-inside-documents", { path: to });
    if (!existsSync(dirname(target))) throw new Problem("folder-not-found", { path: dirname(to) });
    if (existsSync(target) && statSync(target).isDirectory())
      throw new Problem("bad-usage", {
        command: NAME,
        why: `"${to}" is a folder: give a file, ${join(to, "case.zip")}.`,
      });
    const number = wholeNumber(NAME, call, "edition", 1, MOST_EDITIONS);
    if (!call.has("even-so") && existsSync(record))
      await refuseWithheldIn(folder, place, NAME, {
        edition: number === undefined ? undefined : editionToPutBack(place, number),
      });
    const { edition, files, bytes, sha256 } = packInto(target, (write) =>
      packEdition(place, caseFile.name ?? "Public case site", write, number),
    );
    if (call.has("json")) {
      const found = { file: target, edition: edition.number, files, bytes, sha256 };
      terminal.out(`${JSON.stringify(found, undefined, 2)}\n`);
    } else
      terminal.out(
        `Edition ${edition.number}, ${counted(files, "file")}, ${bytes} bytes: ${target}\nSHA-256: ${sha256}\n`,
      );
    return 0;
  },
};

/** Whole or not at all. */
function packInto<T>(
  target: string,
  pack: (write: (bytes: Uint8Array) => void) => T,
): T & { readonly bytes: number; readonly sha256: string } {
  const temporary = `${target}.tmp`;
  const file = openSync(temporary, "w");
  const sha256 = createHash("sha256");
  let bytes = 0;
  try {
    const packed = pack((piece) => {
      writeSync(file, piece);
      sha256.update(piece);
      bytes += piece.length;
    });
    closeSync(file);
    renameSync(temporary, target);
    return { ...packed, bytes, sha256: sha256.digest("hex") };
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
