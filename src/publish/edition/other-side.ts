// What can be done about the side of a difference that is not published: accept it, show its document, or neither.

import type { DocumentId } from "../../base/base.ts";
import { isUnattributed, type Passage, type Statement } from "../../record/record.ts";

export interface ShownSides {
  readonly accepted: ReadonlyMap<DocumentId, readonly Statement[]>;
  readonly isShown: (document: DocumentId) => boolean;
  /** All that the record holds. */
  readonly statementsIn: (document: DocumentId) => Promise<readonly Statement[]>;
}

/** In the order in which a person would do it. */
export async function wayToOtherSide(passages: readonly Passage[], sides: ShownSides): Promise<string> {
  const { accepted, isShown, statementsIn } = sides;
  const isMissing = (at: Passage): boolean => !isShown(at.document) || !(accepted.get(at.document) ?? []).some(on(at));
  const other = passages.find(isMissing);
  if (other === undefined)
    return "Both sides are accepted, and one holds what is withheld: settle the difference in the workroom, or reject the statement.";
  const { document } = other;
  const show = isShown(document) ? undefined : `habeas level <folder> public ${document} --by NAME`;
  if ((accepted.get(document) ?? []).some(on(other)))
    return `The other statement is accepted; let its document be shown: ${show}.`;
  const here = (await statementsIn(document)).filter(on(other));
  const open = here.find((one) => !isUnattributed(one));
  if (open !== undefined) {
    const shown = show === undefined ? "" : `, and let its document be shown (${show})`;
    return `Accept the other statement too (habeas accept <folder> ${open.id} --by NAME)${shown}; then both stand side by side.`;
  }
  const why =
    here.length === 0
      ? "no statement was read there"
      : "the text does not say whose allegation it is: correct its speaker first";
  return `The other passage (${document}) cannot be accepted: ${why}. Settle the difference in the workroom, or let it pass.`;
}

const on =
  (at: Passage) =>
  ({ passage }: Statement): boolean =>
    passage.start < at.end && at.start < passage.end;
