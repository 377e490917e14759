// What every check is: a plain value with one or more pure views of the record. A new check is one file and one line in check.ts.

import type { Day, DocumentId } from "../base/base.ts";
import type { CaseDocument, CustodyLedger, Entry, Flag, Origin, Reading, Statement } from "../record/record.ts";
import type { NameQuestion } from "./name-question.ts";
import type { OriginDocument } from "./origins/origin-document.ts";
import type { WantedPaper } from "./papers/wanted-papers.ts";

export interface Check {
  readonly name: string;
  /** The page that documents it, from the root of the repository. */
  readonly docs: `docs/checks/${string}.md`;
  /** Looks at one document and what was read in it. */
  document?(document: CaseDocument, reading: Reading): readonly Flag[];
  /** Looks at all the statements of one entry (a person, an event …). Their order does not count. */
  entry?(entry: Entry, statements: readonly Statement[]): readonly Flag[];
  /** Looks at one origin and the documents its passages stand in: at copies of one text. */
  origin?(origin: Origin, documents: ReadonlyMap<DocumentId, OriginDocument>): readonly Flag[];
  /** Looks at all that documents of this case say of hearings of one day, whichever hearings these are. */
  hearings?(day: Day, statements: readonly Statement[]): readonly Flag[];
  /** Looks at all that happens to one person. */
  person?(life: Life): readonly Flag[];
  /** Looks at names that may be one's. */
  names?(question: NameQuestion): readonly Flag[];
  /** Looks at one paper that documents refer to and that none of them is. */
  paper?(paper: WantedPaper): readonly Flag[];
}

/** A person with everything that person takes part in. */
export interface Life {
  readonly person: Entry;
  readonly isSubject: boolean;
  /** What is said of the person: roles, counts, where held. Their order does not count. */
  readonly statements: readonly Statement[];
  /** The events of which a statement is about the person, by id. */
  readonly events: readonly LifeEvent[];
  /** From when until when the person was held, by whom and where, as all of this tells it. */
  readonly custody: CustodyLedger;
}

export interface LifeEvent {
  readonly entry: Entry;
  /** All statements of the event, also those that do not name the person. */
  readonly statements: readonly Statement[];
}
