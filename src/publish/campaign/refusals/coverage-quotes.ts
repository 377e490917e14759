// What coverage.yaml quotes of a document of the record must stand in it, word for word.

import type { DocumentId } from "../../../base/base.ts";
import { isVerbatim, type Refusal, type Writings } from "../../../record/record.ts";
import type { SiteSource } from "../../site-source.ts";
import { inShort, refusalOf, type Surroundings } from "./written-piece.ts";

export async function coverageQuotes(
  record: Pick<SiteSource, "documents" | "document">,
  { coverage }: Pick<Writings, "coverage">,
  { placeOf }: Pick<Surroundings, "placeOf">,
): Promise<Refusal[]> {
  const quoted = coverage.filter((one) => one.document !== undefined && one.quote !== undefined);
  if (quoted.length === 0) return [];
  const byName = new Map<string, DocumentId[]>();
  for (const { id, names } of await record.documents())
    for (const name of new Set([id, ...names])) byName.getOrInsert(name, []).push(id);
  const found: Refusal[] = [];
  for (const one of quoted) {
    const { document = "", quote = "" } = one;
    const meant = byName.get(document) ?? [];
    const texts = await Promise.all(meant.map(async (id) => (await record.document(id))?.text ?? ""));
    if (texts.some((text) => isVerbatim(quote, text))) continue;
    const what =
      meant.length === 0
        ? `No document of the record is called “${document}”, so that nobody can see what is quoted from it.`
        : `These words do not stand so in “${document}”: “${inShort(quote)}”`;
    const howToMend =
      meant.length === 0
        ? "Name it as the list of documents does, or take “document:” out."
        : "Copy them as they stand there. What you change goes in [brackets], what you leave out becomes “…”; or take “quote:” out.";
    const { path, line } = placeOf(one, "coverage.yaml");
    found.push(refusalOf("verbatim", path, { line, what, howToMend }));
  }
  return found;
}
