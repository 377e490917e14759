// What is known of a sentence while its events are read: the names, dates, quotations and event words that stand in it.

import type { Span } from "../../base/base.ts";
import type {
  DateMention,
  DocketMention,
  FoundStatement,
  MeantClause,
  NameMention,
  Speaker,
  Tier,
} from "../../record/record.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { EventWord } from "./event-words.ts";
import type { Described, Frame, Names } from "../quotations/speakers.ts";
import type { Withheld } from "../clauses/withheld.ts";

/** A quotation with the one who is quoted. */
export interface Quoted extends Span {
  readonly speaker: Speaker;
  readonly tier: Tier;
}

export interface Sentence extends Span {
  readonly names: readonly NameMention[];
  /** The names of the sentence before, in the same paragraph or the next. */
  readonly earlier: readonly NameMention[];
  readonly dates: readonly DateMention[];
  readonly dockets: readonly DocketMention[];
  readonly words: readonly EventWord[];
  readonly quoted: readonly Quoted[];
  /** Where the line begins that ends it after a colon: "reset to:", and on the next line the day. */
  readonly continued?: number | undefined;
  /** How its clauses are meant, where that is not plainly asserted. */
  readonly meant: readonly MeantClause[];
  /** What somebody who judges found, as it tells. */
  readonly found?: readonly FoundStatement[];
  /** What others than the narrator say in it, in the narrator's words. */
  readonly frames: readonly Frame[];
}

/** What a document says of its persons and of the words that stand for them. */
export interface Meant {
  /** By where they start. */
  readonly described: ReadonlyMap<number, Described>;
  /** Names of those who act for others or judge them; a pronoun beside custody is not taken for them. */
  readonly officials: ReadonlySet<string>;
}

export interface Context {
  readonly text: string;
  readonly view: string;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly frames: readonly Frame[];
  readonly names: Names;
  /** Whom the words mean that stand for persons, and who acts for others. */
  readonly people: Meant;
  /** What it speaks of without saying that it was so. */
  readonly withheld: readonly Withheld[];
}
