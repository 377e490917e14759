// A small case in a folder of its own.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const LETTER = `Harrow County Jail, June 3, 2019

Nadia Ferrol was arrested on May 2, 2019. "She has never missed a day in court," said her lawyer, Tomas Reyl.
`;

export function smallCase(documents: Readonly<Record<string, string>> = { "letter.txt": LETTER }): string {
  const folder = mkdtempSync(join(tmpdir(), "habeas-room-"));
  mkdirSync(join(folder, "documents"));
  writeFileSync(
    join(folder, "case.json"),
    JSON.stringify({ name: "The case of Nadia Ferrol", subject: { name: "Nadia Ferrol" } }),
  );
  for (const [name, text] of Object.entries(documents)) writeFileSync(join(folder, "documents", name), text);
  return folder;
}

export function removeCase(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
