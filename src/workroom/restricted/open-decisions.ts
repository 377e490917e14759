// The decisions that those may know who may not see what is restricted: those that are about what is left, without the reasons, which
// are written for those who see all.

import type { EntryId } from "../../base/base.ts";
import { type Decision, maskedValue, type NameMask, restrictedThing } from "../../record/record.ts";
import type { RecordReader } from "../../store/store.ts";

/**
 * @param left Reads the record without what is restricted.
 * @param known The numbers of earlier decisions that are among them.
 */
export async function openDecisions(
  decisions: readonly Decision[],
  left: RecordReader,
  mask: NameMask | undefined,
  known: ReadonlySet<number> = new Set(),
): Promise<Decision[]> {
  const ids = new Map(decisions.map((one) => [one.seq, idsIn(one)]));
  const all = [...new Set([...ids.values()].flat())];
  const missing = await left.missing(all);
  // a name that was made one with another has no entry of its own
  const names = all.filter((id): id is EntryId => id.startsWith("ent_") && missing.has(id));
  const unnamed = await left.unnamed(names);
  const isLeft = (id: string): boolean => !missing.has(id) || (id.startsWith("ent_") && !unnamed.has(id));
  const kept = new Set(known);
  return decisions.flatMap((one) => {
    const own = ids.get(one.seq) ?? [];
    const taken = one.act === "undo" ? Number(/^decision (\d+)$/u.exec(one.target)?.[1]) : undefined;
    const isOpen = taken === undefined ? own.length > 0 && own.every(isLeft) : kept.has(taken);
    if (!isOpen || restrictedThing(one.target) !== undefined) return [];
    kept.add(one.seq);
    return [{ ...one, before: masked(one.before, mask), after: masked(one.after, mask), reason: undefined }];
  });
}

const ID = /(?<![0-9A-Za-z_])(?:doc|stm|ent|flg|ori)_[0-9a-z]+(?![0-9A-Za-z_])/gu;

function idsIn({ target, before = "", after = "" }: Decision): string[] {
  return [...`${target} ${before} ${after}`.matchAll(ID)].map(([id]) => id);
}

function masked(words: string | undefined, mask: NameMask | undefined): string | undefined {
  if (words === undefined || mask === undefined) return words;
  return /^[[{]/.test(words) ? JSON.stringify(maskedValue(JSON.parse(words), mask)) : mask.text(words);
}
