// From how many sources each claim about the touched entries comes.

import type { DocumentId, EntryId, OriginId } from "../base/base.ts";
import { sharedErrors } from "../check/check.ts";
import { type Claim, claimsIn, settleClaim, sharedSlips, type Statement } from "../record/record.ts";
import type { RecordWriter } from "../store/store.ts";

/** Entries whose statements are looked at together, so that many small ones cost few queries. */
const AT_ONCE = 400;

export async function settleClaims(writer: RecordWriter): Promise<void> {
  const touched = await writer.touched();
  // a document that only names somebody may show what is a slip in another
  const entries = [...new Set([...touched.entries, ...(await writer.leadersAmong(touched.names))])];
  for (let i = 0; i < entries.length; i += AT_ONCE) await settle(writer, entries.slice(i, i + AT_ONCE));
}

async function settle(writer: RecordWriter, entries: readonly EntryId[]): Promise<void> {
  const statements = await writer.statementsAbout(entries);
  const documents = new Set<DocumentId>();
  const origins = new Set<OriginId>();
  const byEntry = [...Map.groupBy(statements, ({ entry }) => entry).values()];
  for (const own of byEntry) {
    if (own.length < 2) continue;
    for (const { passage, origin } of own) {
      documents.add(passage.document);
      if (origin !== undefined) origins.add(origin);
    }
  }
  const known = {
    authorships: await writer.authorships(documents),
    originWords: await writer.originWords(origins),
  };
  const forms = await writer.nameForms(entries);
  const claims = byEntry.flatMap((own): Claim[] => {
    const slips = sharedSlips(forms.get(own[0]!.entry) ?? []); // a group has a member
    const context = { ...known, errors: isShared(own) ? [...sharedErrors(own), ...slips] : [] };
    return claimsIn(own).map((claim) => settleClaim(claim, context));
  });
  await writer.replaceClaims(entries, claims);
}

/** Stands in more than one document: only then there is something to compare. */
function isShared(statements: readonly Statement[]): boolean {
  return statements.some(({ passage }) => passage.document !== statements[0]?.passage.document);
}
