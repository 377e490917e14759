// A text with the names that people marked in it.

export const NAME_TYPES = ["PER", "ORG", "LOC"] as const;
export type NameType = (typeof NAME_TYPES)[number];

export interface GoldName {
  readonly start: number;
  readonly end: number;
  /** "other": a name of something else, a product or a work. undefined: the set leaves open whether this is a name. */
  readonly type: NameType | "other" | undefined;
}

export interface NameText {
  readonly set: string;
  readonly name: string;
  readonly text: string;
  readonly gold: readonly GoldName[];
  /** Only names before this offset are annotated. */
  readonly annotatedTo: number;
}
