// Whose case a document is in, as far as its own words tell: the names of cases beside its docket numbers, and the people who are
// held, charged or sought in it.

import type { DocumentId, EntryId } from "../base/base.ts";
import { foldKey } from "../text/text.ts";
import { entryOfName } from "./identity.ts";
import { isFullName } from "./identity/person-name.ts";
import type { CitationMention, Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";

export interface Parties {
  /** Names of cases ("dorn v keel"), folded, each once, sorted: those beside a docket number or at the document's head. */
  readonly captions: readonly string[];
  /** The people, named in full, to whom the events of a case happen. */
  readonly held: readonly EntryId[];
}

const HEAD = 600;
/** Between the name of a case and its number: ", No. ", " (Case ". */
const BESIDE = 60;
const HAPPENS_TO: ReadonlySet<string> = new Set(["person held", "person charged", "person sought"]);

export function partiesOf(document: DocumentId, { mentions, statements }: Reading): Parties {
  const beside = new Set(casesBeside(mentions).values());
  const captions = mentions.flatMap((one) =>
    isCaseName(one) && (one.start < HEAD || beside.has(one)) ? [foldKey(one.value)] : [],
  );
  const held = statements.flatMap(({ about = [] }) =>
    about.flatMap(({ kind, name, as }) =>
      kind === "person" && as !== undefined && HAPPENS_TO.has(as) && isFullName(name)
        ? [entryOfName(document, kind, name)]
        : [],
    ),
  );
  return { captions: [...new Set(captions)].sort(), held: [...new Set(held)].sort() };
}

/** The names of cases, folded, that stand beside docket numbers further down: numbers that the document only cites. */
export function citedDockets(mentions: readonly Mention[]): ReadonlyMap<Mention, string> {
  return new Map(
    [...casesBeside(mentions)].flatMap(([docket, one]) => (one.start < HEAD ? [] : [[docket, foldKey(one.value)]])),
  );
}

/** For docket numbers the name of a case directly before them. */
function casesBeside(mentions: readonly Mention[]): Map<Mention, CitationMention> {
  const beside = new Map<Mention, CitationMention>();
  let last: CitationMention | undefined;
  for (const one of mentions) {
    if (isCaseName(one)) last = one;
    else if (one.kind === "docket" && last !== undefined && one.start >= last.end && one.start - last.end <= BESIDE)
      beside.set(one, last);
  }
  return beside;
}

function isCaseName(one: Mention): one is CitationMention {
  return one.kind === "citation" && one.type === "case" && / v\.? /u.test(one.value);
}
