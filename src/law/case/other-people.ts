// Of whom words tell that start a clock: where they name other people and not the one whose case it is, it may be another's case.

import type { EntryId } from "../../base/base.ts";
import type { Statement, ToldEntry } from "../../record/record.ts";
import { foldKey } from "../../text/text.ts";

/** In which capacity somebody may be the one of whom a decision was made; judges and lawyers are named in other ones. */
const DECIDED_OF: ReadonlySet<string | undefined> = new Set([undefined, "person", "person held"]);

/** Those of whom sources say an office or a profession: a lawyer, a spokesman. */
export function withRoles(people: readonly ToldEntry[]): ReadonlySet<EntryId> {
  return new Set(people.filter(({ statements }) => statements.length > 0).map(({ entry }) => entry.id));
}

/** The people whom all of these statements name without the subject; empty where one names the subject, or nobody. */
export function othersNamed(
  statements: readonly Statement[],
  subject: string,
  officials: ReadonlySet<EntryId>,
): readonly string[] {
  const own = new Set(wordsOf(subject));
  const named = statements.map(({ about = [], passage }) =>
    wordsOf(passage.quote).some((word) => own.has(word))
      ? []
      : about
          .filter(({ kind, as, entry }) => kind === "person" && DECIDED_OF.has(as) && !officials.has(entry))
          .map(({ name }) => name)
          .filter((name) => !wordsOf(name).some((word) => own.has(word))),
  );
  return named.every((names) => names.length > 0) ? [...new Set(named.flat())] : [];
}

function wordsOf(text: string): string[] {
  return foldKey(text)
    .split(" ")
    .filter((word) => word.length > 2);
}
