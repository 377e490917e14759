// What a rule about publishing is given, and what it says.

import type { Day } from "../../base/base.ts";
import type { Publication, WritingFault, Writings } from "../../record/record.ts";
import type { SiteSource } from "../site-source.ts";
import type { Narrowing } from "./accepted-source.ts";

export interface EditionInput {
  /** The record as the people of the case see it. */
  readonly record: SiteSource;
  /** What of it is printed. */
  readonly source: SiteSource;
  readonly narrowing: Narrowing;
  readonly publication: Publication;
  readonly writings: Writings;
  /** What is wrong in the files of the writing. */
  readonly faults: readonly WritingFault[];
  readonly asOf: Day;
}

export interface Refusal {
  readonly rule: string;
  /** Names it for a waiver: an id, or the name of a file with its line. */
  readonly target: string;
  /** file:line, or the document or entry that is meant. */
  readonly where: string;
  readonly what: string;
  readonly howToMend: string;
  readonly severity: "stops" | "warns";
}

export interface RefusalRule {
  readonly name: string;
  readonly mayBeWaived: boolean;
  run(input: EditionInput): Promise<readonly Refusal[]>;
}
