// What somebody decides about one statement, an entry's name or a flag. The page says which decision it showed last: when somebody
// else has decided since, nothing is written and whoever comes second is told.

import { type EntryId, isId, Problem } from "../base/base.ts";
import {
  correctedStatement,
  correction,
  type CorrectionFault,
  type Decision,
  fieldsOf,
  nameCorrection,
  type NewDecision,
  reviewOf,
  type Settlement,
  settlement,
  type Statement,
  type StatementFields,
} from "../record/record.ts";
import type { Person, Room } from "./room.ts";
import { acceptBar, type AcceptBar } from "./review-item.ts";
import { noteTargets } from "./shown-targets.ts";

export type StatementChange =
  | { readonly kind: "accept" }
  | { readonly kind: "reject"; readonly reason: string }
  | { readonly kind: "later" }
  | {
      readonly kind: "correct";
      readonly fields: StatementFields;
      readonly reason: string;
      /** Accept it as corrected, where one person is enough. */
      readonly andAccept: boolean;
    };

export type Outcome =
  | { readonly kind: "written"; readonly decisions: readonly Decision[] }
  /** Somebody decided in between: the last word, by whom. */
  | { readonly kind: "beaten"; readonly decision: Decision }
  | { readonly kind: "refused"; readonly why: AcceptBar | CorrectionFault | "no reason" };

/** @param shown The number of the last decision about it that the page knew. Throws Problem decision-target. */
export async function decideStatement(
  room: Room,
  person: Person,
  id: string,
  shown: number,
  change: StatementChange,
): Promise<Outcome> {
  return room.change(async ({ store }) => {
    const desk = await room.desk.now();
    const [read] = isId("stm", id) ? await store.read.statementsNamed([id]) : [];
    if (read === undefined) throw new Problem("decision-target", { id, why: "is not in the record" });
    const beaten = beatenBy(desk.book, id, shown);
    if (beaten !== undefined) return beaten;
    const now = correctedStatement(read, desk.corrections);
    const drafts = draftsOf(read, now, change, (statement) =>
      acceptBar(statement, reviewOf(desk.book.standing(id), desk.people), person.name),
    );
    if (typeof drafts === "string") return { kind: "refused", why: drafts };
    const both = change.kind === "correct" && change.andAccept && desk.people === 1;
    const all = both ? [...drafts, { act: "accept", target: id } as const] : drafts;
    return write(room, person, all);
  });
}

type Draft = Omit<NewDecision, "at" | "by">;

function draftsOf(
  read: Statement,
  now: Statement,
  change: StatementChange,
  bar: (statement: Statement) => AcceptBar | undefined,
): readonly Draft[] | (Outcome & { kind: "refused" })["why"] {
  const target = read.id;
  switch (change.kind) {
    case "accept":
      return bar(now) ?? [{ act: "accept", target }];
    case "reject":
      return change.reason === "" ? "no reason" : [{ act: "reject", target, reason: change.reason }];
    case "later":
      return [{ act: "defer", target }];
    case "correct": {
      if (change.reason === "") return "no reason";
      const draft = correction(read, { ...fieldsOf(now), ...change.fields });
      if (typeof draft === "string") return draft;
      if (draft.after === JSON.stringify(now.corrected?.fields ?? {})) return "nothing changed";
      const andAccept = change.andAccept ? bar({ ...now, ...correctedTo(now, change.fields) }) : undefined;
      return andAccept === "unattributed" ? andAccept : [{ ...draft, reason: change.reason }];
    }
  }
}

function correctedTo(
  { modality, speaker }: Statement,
  fields: StatementFields,
): Pick<Statement, "modality" | "speaker"> {
  return { modality: fields.modality ?? modality, speaker: fields.speaker ?? speaker };
}

/** Gives an entry another name everywhere. Throws Problem decision-target. */
export async function correctName(
  room: Room,
  person: Person,
  id: string,
  shown: number,
  { name, reason }: { readonly name: string; readonly reason: string },
): Promise<Outcome> {
  return room.change(async ({ store }) => {
    const desk = await room.desk.now();
    const [entry] = isId("ent", id) ? await store.read.namedEntries([id as EntryId]) : [];
    if (entry === undefined) throw new Problem("decision-target", { id, why: "is not in the record" });
    const beaten = beatenBy(desk.book, id, shown);
    if (beaten !== undefined) return beaten;
    if (name === "") return { kind: "refused", why: "no value" };
    if (reason === "") return { kind: "refused", why: "no reason" };
    if (name === (desk.corrections.names.get(entry.id)?.name ?? entry.name))
      return { kind: "refused", why: "nothing changed" };
    return write(room, person, [{ ...nameCorrection(entry.id, entry.name, name), reason }]);
  });
}

/** Settles a flag. Throws Problem decision-target. */
export async function settleFlag(
  room: Room,
  person: Person,
  id: string,
  shown: number,
  { how, value, reason }: { readonly how: Settlement; readonly value: string; readonly reason: string },
): Promise<Outcome> {
  return room.change(async ({ store }) => {
    const desk = await room.desk.now();
    const [flag] = await store.read.flagsNamed([id]);
    if (flag === undefined) throw new Problem("decision-target", { id, why: "is not in the record" });
    const beaten = beatenBy(desk.book, id, shown);
    if (beaten !== undefined) return beaten;
    if (how === "resolved" && value === "") return { kind: "refused", why: "no value" };
    if (how !== "waived" && reason === "") return { kind: "refused", why: "no reason" };
    return write(room, person, [
      { ...settlement(flag, how, how === "resolved" ? value : undefined), reason: reason || undefined },
    ]);
  });
}

/** The last word about a thing, where that is not the one that the page showed. */
export function beatenBy(
  book: Awaited<ReturnType<Room["desk"]["now"]>>["book"],
  target: string,
  shown: number,
): (Outcome & { kind: "beaten" }) | undefined {
  const decision = book.about(target).at(-1);
  return decision === undefined || decision.seq === shown ? undefined : { kind: "beaten", decision };
}

async function write({ open, clock }: Room, { name: by }: Person, drafts: readonly Draft[]): Promise<Outcome> {
  const at = clock();
  const decisions = await open.store.transact(async (writer) => {
    const written = await writer.appendDecisions(drafts.map((draft) => ({ at, by, ...draft })));
    await noteTargets(
      writer,
      drafts.filter(({ act }) => act !== "defer").map(({ target }) => target),
    );
    return written;
  });
  return { kind: "written", decisions };
}
