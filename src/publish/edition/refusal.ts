// What a rule about publishing is given, and what it says.

import type { Day } from "../../base/base.ts";
import type { ListPlace, Publication, Refusal, WritingFault, Writings } from "../../record/record.ts";
import type { SiteSource } from "../site-source.ts";
import type { Congress } from "../whole.ts";
import type { Narrowing } from "./accepted-source.ts";

export interface EditionInput {
  /** The record as the people of the case see it. */
  readonly record: SiteSource;
  /** What of it is printed, under the ids of the record. */
  readonly source: SiteSource;
  /** The same under the ids of the edition. */
  readonly published: SiteSource;
  readonly narrowing: Narrowing;
  readonly publication: Publication;
  readonly writings: Writings;
  /** What is wrong in the files of the writing. */
  readonly faults: readonly WritingFault[];
  /** The pictures that are there, below updates/photos/. */
  readonly photoFiles?: ReadonlySet<string> | undefined;
  /** Where each item of the lists stands. */
  readonly places?: ReadonlyMap<object, ListPlace> | undefined;
  readonly asOf: Day;
  /** Whom readers can call; undefined where nobody looked. */
  readonly congress?: Congress | undefined;
}

export type { Refusal } from "../../record/record.ts";

export interface RefusalRule {
  readonly name: string;
  readonly mayBeWaived: boolean;
  run(input: EditionInput): Promise<readonly Refusal[]>;
}

const MOST_CHARACTERS = 80;

/** A quotation in a message. */
export function short(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim();
  return line.length <= MOST_CHARACTERS ? line : `${line.slice(0, MOST_CHARACTERS)} …`;
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
