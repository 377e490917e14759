// How one proceeding led to another: by an appeal, an order for a new hearing, a remand, a transfer.

import type { DateSpan, EntryId } from "../../base/base.ts";
import type { Statement } from "../statement.ts";
import { type Joined, ownerIn } from "./proceeding-units.ts";
import { told, type ToldValue } from "./told-value.ts";

/** `value` says how: "appealed", "ordered a new hearing". */
export interface ProceedingLink extends ToldValue {
  readonly proceeding: EntryId;
  readonly name: string;
  readonly date?: DateSpan | undefined;
}

interface Links {
  /** What leads to each of them. */
  readonly told: ReadonlyMap<EntryId, readonly Statement[]>;
  readonly to: ReadonlyMap<EntryId, readonly ProceedingLink[]>;
  readonly from: ReadonlyMap<EntryId, readonly ProceedingLink[]>;
}

export function linksOf(units: readonly Joined[]): Links {
  const owner = ownerIn(units);
  const to = new Map<EntryId, ProceedingLink[]>();
  const from = new Map<EntryId, ProceedingLink[]>();
  const leading = new Map<EntryId, Statement[]>();
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const nameOf = (id: EntryId): string => names.get(id) ?? "";
  for (const unit of units) {
    const said = unit.statements.flatMap((one) =>
      targetsOf(one).map((target) => ({ one, target: owner(target, one.passage.document) })),
    );
    const groups = Map.groupBy(
      said.filter(({ target }) => target !== undefined && target !== unit.id),
      ({ one, target }) => `${target} ${one.value}`,
    );
    for (const same of groups.values()) {
      const target = same[0]?.target;
      if (target === undefined) continue;
      leading.getOrInsert(target, []).push(...same.map(({ one }) => one));
      const link = { ...told(same.map(({ one }) => one)), date: same.flatMap(({ one }) => one.date ?? [])[0] };
      to.getOrInsert(unit.id, []).push({ ...link, proceeding: target, name: nameOf(target) });
      from.getOrInsert(target, []).push({ ...link, proceeding: unit.id, name: nameOf(unit.id) });
    }
  }
  for (const links of [...to.values(), ...from.values()])
    links.sort((a, b) => (a.proceeding + a.value < b.proceeding + b.value ? -1 : 1));
  return { told: leading, to, from };
}

function targetsOf({ slot, about = [] }: Statement): EntryId[] {
  return slot === "led to" ? about.flatMap(({ as, entry }) => (as === "led to" ? [entry] : [])) : [];
}
