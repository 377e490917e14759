// Everything that is known of a public edition before a page of it is written: its source, what speaks against it, what it shows.

import type { Day } from "../../base/base.ts";
import { type Decision, type ListPlace, photoTarget, type WritingFault, type Writings } from "../../record/record.ts";
import type { SiteSource } from "../site-source.ts";
import { citedPassages, isShown } from "../campaign/campaign.ts";
import type { Congress } from "../whole.ts";
import { narrowedRecord } from "./narrowed-record.ts";
import { type Originals, originalsOf, type ReadOriginal } from "./originals.ts";
import { publicId, underPublicIds } from "./public-ids.ts";
import type { Refusal } from "./refusal.ts";
import { type Refusals, refusalsOf } from "./refusals.ts";
import { type ShownState, shownState } from "./shown-state.ts";
import { shownWriting } from "./shown-writing.ts";

export interface PreparedEdition {
  /** Under the ids of the edition. */
  readonly source: SiteSource;
  readonly refusals: Refusals;
  readonly shown: ShownState;
  /** How many statements it holds. */
  readonly statements: number;
  /** By the ids of the edition. */
  readonly originals: Originals["files"];
}

export async function prepareEdition(
  raw: SiteSource,
  {
    decisions,
    writings,
    faults,
    photoFiles,
    places,
    readOriginal,
    asOf,
    congress,
    revision,
    idKey,
  }: {
    readonly decisions: readonly Decision[];
    readonly writings: Writings;
    readonly faults: readonly WritingFault[];
    readonly photoFiles?: ReadonlySet<string> | undefined;
    readonly places?: ReadonlyMap<object, ListPlace> | undefined;
    /** Without it no original is offered. */
    readonly readOriginal?: ReadOriginal | undefined;
    readonly asOf: Day;
    /** Whom readers can call; undefined where nobody looked. */
    readonly congress?: Congress | undefined;
    /** Names the state of the record: where it is the same as the last time, what was worked out then is used again. */
    readonly revision?: string | undefined;
    /** With which the ids of the edition are made; nobody but the people of the case may know it. */
    readonly idKey: string;
  },
): Promise<PreparedEdition> {
  const { record, publication, narrow } = await narrowedRecord(raw, decisions, revision);
  const accepted = await narrow(await citedPassages(record, writings, asOf));
  const source = underPublicIds(accepted.source, idKey);
  const input = {
    record,
    ...accepted,
    published: source,
    publication,
    writings,
    faults,
    photoFiles,
    places,
    asOf,
    congress,
  };
  const originals = await originalsOf(record, accepted.narrowing, publication, readOriginal, idKey);
  return {
    source,
    refusals: withOriginals(await refusalsOf(input, decisions), originals.refusals),
    shown: await shownState(accepted, idKey, originals.files, shownPhotos(writings), shownWriting(writings, asOf)),
    originals: new Map([...originals.files].map(([id, file]) => [publicId(id, idKey), file])),
    statements: accepted.narrowing.statements.length,
  };
}

function shownPhotos({ photos }: Writings): string[] {
  return photos.filter(isShown).flatMap(({ file }) => photoTarget(`photos/${file}`) ?? []);
}

function withOriginals({ stops, warns, waived }: Refusals, found: readonly Refusal[]): Refusals {
  const of = (severity: Refusal["severity"]): Refusal[] => found.filter((one) => one.severity === severity);
  return { stops: [...stops, ...of("stops")], warns: [...warns, ...of("warns")], waived };
}
