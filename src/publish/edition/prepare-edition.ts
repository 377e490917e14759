// Everything that is known of a public edition before a page of it is written: its source, what speaks against it, what it shows.

import type { Day } from "../../base/base.ts";
import { type Decision, publicationOf, type WritingFault, type Writings } from "../../record/record.ts";
import type { SiteSource } from "../site-source.ts";
import { citedPassages } from "../campaign/campaign.ts";
import { rememberedSource } from "../remembered-source.ts";
import { acceptedSource } from "./accepted-source.ts";
import { type Refusals, refusalsOf } from "./refusals.ts";
import { type ShownState, shownState } from "./shown-state.ts";

export interface PreparedEdition {
  readonly source: SiteSource;
  readonly refusals: Refusals;
  readonly shown: ShownState;
  /** How many statements it holds. */
  readonly statements: number;
}

export async function prepareEdition(
  raw: SiteSource,
  {
    decisions,
    writings,
    faults,
    photoFiles,
    lines,
    asOf,
  }: {
    readonly decisions: readonly Decision[];
    readonly writings: Writings;
    readonly faults: readonly WritingFault[];
    readonly photoFiles?: ReadonlySet<string> | undefined;
    readonly lines?: ReadonlyMap<object, number> | undefined;
    readonly asOf: Day;
  },
): Promise<PreparedEdition> {
  const record = rememberedSource(raw);
  const publication = publicationOf(decisions, (await record.caseInfo()).reviewPeople);
  const accepted = await acceptedSource(record, publication, await citedPassages(record, writings, asOf));
  const input = { record, ...accepted, publication, writings, faults, photoFiles, lines, asOf };
  return {
    source: accepted.source,
    refusals: await refusalsOf(input, decisions),
    shown: await shownState(accepted),
    statements: accepted.narrowing.statements.length,
  };
}
