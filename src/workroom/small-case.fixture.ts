// A small invented case for tests: who is held, an order, a release, its reprints, a stranger's case, bad files.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const PLEA =
  "We ask the county to release Tomas Ilves without delay, because two courts have looked at the file and neither " +
  "found a reason to keep him behind bars while his appeal is heard.";

/** File name → content. */
export const SMALL_CASE: Readonly<Record<string, string | Uint8Array>> = {
  "court/order.txt": `IN THE DISTRICT COURT OF NORTH HARLAN\nIlves v. Warden, No. 3:23-cv-00417\n\nORDER\n\nMarch 14, 2023\n\nThe petition of Tomas Ilves is granted in part. Magistrate Judge Ada Renner orders that he be released within 10 days.\n`,
  "press/release.txt": `FOR IMMEDIATE RELEASE\n\nHARLAN, Ohio (March 16, 2023) – The Ilves Committee today welcomed the order of Magistrate Judge Ada Renner.\n\n“${PLEA}” said Mina Ilves, his sister.\n\nTomas Ilves has three children.\n`,
  "press/reprint-one.txt": `Committee speaks out\n\nMarch 17, 2023\n\nThe committee said on Thursday: “${PLEA}”\n`,
  "press/reprint-two.txt": `Letters\n\nMarch 20, 2023\n\n${PLEA}\n\nTomas Ilves is a father of four children, writes a reader.\n`,
  "notes/visit.md": `# Visit\n\nOn April 2, 2023 Mina Ilves visited Tomas Ilves at the Harlan County Jail.\n`,
  "other/stranger.txt": `Another court\n\nMay 5, 2023\n\nIn Dorn v. Keel, 1:23-cv-00999, Judge Paul Amsel denied bail to Victor Dorn. Lena Dorn, his wife, called the ruling harsh.\n`,
  "empty.txt": "",
  "broken.pdf": "%PDF-1.7\nthis is no PDF at all",
};

/** Writes the given files into a new temporary folder. `remove` deletes it and what was written beside it. */
export function writeCase(files: Readonly<Record<string, string | Uint8Array>>): {
  folder: string;
  remove: () => void;
} {
  const home = mkdtempSync(join(tmpdir(), "habeas-case-"));
  const folder = join(home, "case");
  mkdirSync(folder);
  addFiles(folder, files);
  return { folder, remove: () => rmSync(home, { recursive: true, force: true }) };
}

export function addFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
