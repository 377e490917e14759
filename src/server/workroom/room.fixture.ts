// A small case in a folder of its own.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { html } from "../../views/views.ts";
import type { PublishingTools, WritingTools } from "./room-tools.ts";

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

/** In place of the part of the program that prints pieces. */
export const NO_WRITING_TOOLS: WritingTools = {
  preview: (_, piece) => Promise.resolve({ body: html`<p>${piece.body}</p>`, language: "en", refusals: [] }),
  values: () => Promise.resolve([{ name: "days in custody", words: "43" }]),
};

/** In place of the part of the program that publishes. */
export const NO_PUBLISHING_TOOLS: PublishingTools = {
  look: () => Promise.resolve({ mark: undefined, kept: [], now: undefined }),
  publish: () => Promise.resolve({ kind: "refused" }),
  waive: () => Promise.resolve(),
  putBack: (_, number) => Promise.resolve({ kind: "put back", number }),
};
