// The record narrowed to what may be published. Narrowing reads every document: the last one of an open record is kept, and used
// again as long as record, decisions and what is shown because writing cites it are the same.

import { type Decision, type Passage, type Publication, publicationOf } from "../../record/record.ts";
import { cardHref } from "../../views/views.ts";
import { rememberedSource } from "../remembered-source.ts";
import type { SiteSource } from "../site-source.ts";
import { type AcceptedSource, acceptedSource } from "./accepted-source.ts";

interface NarrowedRecord {
  readonly record: SiteSource;
  readonly publication: Publication;
  /** @param cited Passages on which writing rests that is published. */
  readonly narrow: (cited: readonly Passage[]) => Promise<AcceptedSource>;
}

const KNOWN = new WeakMap<SiteSource, { readonly key: string; readonly narrowed: NarrowedRecord }>();

/** @param revision Names the state of the record; nothing is kept without it. */
export async function narrowedRecord(
  raw: SiteSource,
  decisions: readonly Decision[],
  revision: string | undefined,
): Promise<NarrowedRecord> {
  const { reviewPeople } = await raw.caseInfo();
  if (revision === undefined) return narrowing(raw, decisions, reviewPeople);
  // that an edition was published changes nothing of what may be
  const last = decisions.findLast(({ act, target }) => act !== "publish" || !target.startsWith("edition"));
  const key = `${revision} ${last?.hash ?? ""} ${reviewPeople ?? ""}`;
  const known = KNOWN.get(raw);
  if (known?.key === key) return known.narrowed;
  const narrowed = narrowing(raw, decisions, reviewPeople);
  KNOWN.set(raw, { key, narrowed });
  return narrowed;
}

function narrowing(
  raw: SiteSource,
  decisions: readonly Decision[],
  reviewPeople: Parameters<typeof publicationOf>[1],
): NarrowedRecord {
  const record = rememberedSource(raw);
  const publication = publicationOf(decisions, reviewPeople);
  let last:
    | { readonly accepted: AcceptedSource; readonly told: ReadonlySet<string>; readonly beyond: string }
    | undefined;
  return {
    record,
    publication,
    narrow: async (cited) => {
      const beyond = (told: ReadonlySet<string>): string =>
        cited
          .map(cardHref)
          .filter((href) => !told.has(href))
          .sort()
          .join(" ");
      // what statements rest on is shown already: that it is cited, too, changes nothing
      if (last !== undefined && last.beyond === beyond(last.told)) return last.accepted;
      const accepted = await acceptedSource(record, publication, cited);
      const told = new Set(accepted.narrowing.statements.map(({ passage }) => cardHref(passage)));
      last = { accepted, told, beyond: beyond(told) };
      return accepted;
    },
  };
}
