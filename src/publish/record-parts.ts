// What the pages of a site show of a record, gathered once: the same for every language, and for as long as the record is the same.

import { hash } from "node:crypto";
import type { DocumentId } from "../base/base.ts";
import type { RuleBook } from "../law/law.ts";
import type { Flag, Origin, Passage } from "../record/record.ts";
import {
  type Area,
  DRAFT_EDITION,
  mayBeOnePage,
  partStarts,
  type ShownCustody,
  type ShownRuling,
  type Site,
} from "../views/views.ts";
import { type CalendarParts, calendarParts } from "./case-calendar.ts";
import { toldPassages } from "./campaign/passage-cards.ts";
import { shownCustody } from "./custody-pages.ts";
import { filledAreas } from "./filled-areas.ts";
import { Gatherer } from "./gather.ts";
import { type ShownProcedure, shownProcedure } from "./proceeding-pages.ts";
import { publicSource } from "./public-source.ts";
import { readSite } from "./read-site.ts";
import { rememberedSource } from "./remembered-source.ts";
import { shownRulings } from "./ruling-pages.ts";
import type { SiteSource } from "./site-source.ts";

export interface RecordParts {
  readonly source: SiteSource;
  /** Its edition is given where pages are written. */
  readonly bare: Site;
  readonly gatherer: Gatherer;
  readonly flags: readonly Flag[];
  readonly origins: readonly Origin[];
  readonly calendar: CalendarParts;
  readonly procedure: ShownProcedure;
  /** In the order of their days. */
  readonly rulings: readonly ShownRuling[];
  readonly custody: ShownCustody | undefined;
  /** Where the pages of long documents are cut. */
  readonly cuts: () => Promise<ReadonlyMap<DocumentId, readonly number[]>>;
  /** The passages on which statements rest. */
  readonly told: () => Promise<readonly Passage[]>;
  /** Which parts of a public site it fills. */
  readonly filled: () => Promise<ReadonlySet<Area>>;
}

const KNOWN = new WeakMap<SiteSource, { readonly key: string; readonly parts: Promise<RecordParts> }>();

/** `revision` names the state of the record: what was gathered of the same one holds. Nothing is kept without it. */
export async function recordParts(
  record: SiteSource,
  rules: RuleBook,
  revision: string | undefined,
): Promise<RecordParts> {
  if (revision === undefined) return gathered(record, rules);
  const key = hash("sha256", JSON.stringify([revision, rules]), "hex");
  const known = KNOWN.get(record);
  if (known?.key === key) return known.parts;
  const parts = gathered(record, rules);
  KNOWN.set(record, { key, parts });
  return parts;
}

async function gathered(record: SiteSource, rules: RuleBook): Promise<RecordParts> {
  const source = rememberedSource(await publicSource(record));
  const [flags, origins] = [await source.flags(), await source.origins()];
  const gatherer = new Gatherer(source);
  const bare = await readSite(source, DRAFT_EDITION);
  const calendar = await calendarParts(source, rules);
  const procedure = await shownProcedure({ source, gatherer, flags, hearings: calendar.hearings });
  const rulings = await shownRulings({ source, procedure, deadlines: calendar.deadlines });
  const custody = await shownCustody(source, bare, gatherer);
  const parts = { source, bare, gatherer, flags, origins, calendar, procedure, rulings, custody };
  let cuts: Promise<ReadonlyMap<DocumentId, readonly number[]>> | undefined;
  let told: Promise<readonly Passage[]> | undefined;
  let filled: Promise<ReadonlySet<Area>> | undefined;
  return {
    ...parts,
    cuts: () => (cuts ??= cutsOf(source)),
    told: () => (told ??= toldPassages(source)),
    filled: () => (filled ??= filledAreas({ ...parts, site: bare })),
  };
}

/** Of the long documents alone. */
async function cutsOf(source: SiteSource): Promise<ReadonlyMap<DocumentId, readonly number[]>> {
  const cuts = new Map<DocumentId, readonly number[]>();
  for (const { id, characters } of await source.documents()) {
    if (mayBeOnePage(characters)) continue;
    const starts = partStarts((await source.document(id))?.text ?? "");
    if (starts.length > 0) cuts.set(id, starts);
  }
  return cuts;
}
