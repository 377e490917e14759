// What every reader is: a plain value with a pure `run`. A new reader is one file and one line in read.ts.

import type { DateSpan } from "../base/base.ts";
import type { Extraction, Reading } from "../record/record.ts";

/** What a reader may look at besides what earlier readers found. All of it comes from the document itself. */
export interface ReaderInput extends Pick<Extraction, "text" | "pages" | "marks" | "language" | "mediaType"> {
  readonly title?: string | undefined;
  /** The document's own date: from its metadata, or given by the person who runs the program. Never today. */
  readonly published?: DateSpan | undefined;
  /** Tells the language (BCP 47) of a stretch of text, or undefined where it is not sure. Without it no language is told. */
  readonly detectLanguage?: ((text: string) => string | undefined) | undefined;
}

export interface Reader {
  readonly name: string;
  /** Raised whenever the output can change: cached output of other versions is not used. */
  readonly version: number;
  /** Names of readers that stand earlier in the list and whose findings this one uses. */
  readonly needs: readonly string[];
  /** The languages whose words it knows (BCP 47). What is in another language it does not see, nor may it find anything there. */
  readonly languages: "any" | readonly string[];
  /** What it still finds in other languages, in words for people: it is handed everything, and must itself look. */
  readonly elsewhere?: string;
  /** The page that documents it, from the root of the repository. */
  readonly docs: `docs/readers/${string}.md`;
  /** Pure and at most linear in the length of the text. `found` holds what the earlier readers found. */
  run(input: ReaderInput, found: Reading): Partial<Reading>;
}
