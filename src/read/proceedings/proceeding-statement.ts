// How what is said of a proceeding becomes a statement: by whom, of which proceeding, and how surely that is known.

import type { Span } from "../../base/base.ts";
import {
  type Concerned,
  forumLabel,
  type FoundPart,
  type FoundStatement,
  isFullName,
  type Modality,
} from "../../record/record.ts";
import type { Matter, PlacedMatter, Scene } from "./proceeding-scene.ts";

export interface Said extends Span {
  readonly slot: string;
  readonly value: string;
  readonly modality?: Modality | undefined;
  readonly date?: FoundStatement["date"];
  readonly about?: readonly Concerned[] | undefined;
  readonly parts?: readonly FoundPart[] | undefined;
}

/** What the person is to the proceeding whose it is. */
export const WHOSE = "whose proceeding";

export function statementOf(scene: Scene, { matter, by }: PlacedMatter, said: Said): FoundStatement {
  const { speaker, tier } = scene.voiceAt(said.start);
  const { about = [], parts, date, modality = "asserted", start, end, slot, value } = said;
  const concerned = [
    ...about,
    ...(matter.person === undefined ? [] : [{ kind: "person" as const, name: matter.person, as: WHOSE }]),
  ];
  return {
    start,
    end,
    slot,
    value,
    speaker,
    entry: entryOf(matter),
    modality,
    polarity: "positive",
    tier: by === "its words" || by === "the caption of its document" ? tier : "inferred",
    ...(date && { date }),
    ...(concerned.length > 0 && { about: concerned }),
    ...(parts && parts.length > 0 && { parts }),
  };
}

/** A proceeding that only words name is one thing across documents when they name whose it is in full. */
export function entryOf({ number, kind, person }: Matter): FoundStatement["entry"] {
  if (number !== undefined) return { kind: "proceeding", name: number };
  const label = kind === undefined ? "case" : forumLabel(kind);
  if (person === undefined) return { kind: "proceeding", name: label, unnamed: true };
  const name = `${label} of ${person}`;
  return isFullName(person) ? { kind: "proceeding", name } : { kind: "proceeding", name, unnamed: true };
}
