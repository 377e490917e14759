// What a build changed in the record: facts that were not there, facts and entries that are gone, flags that came or lapsed,
// and claims that now come from more or fewer sources. Pure.

import type { Claim, Flag } from "../record/record.ts";
import type { NamedEntry, NotedChanges } from "../store/store.ts";

/** A claim, or a flag, before and after: what it says is the same. */
export interface Altered<T = Claim> {
  readonly before: T;
  readonly after: T;
}

/** Each list by id. What was there before, less `gone` and with `facts`, is what is there now; `independence` tells the rest. */
export interface BuildDifference {
  readonly facts: readonly Claim[];
  readonly gone: readonly Claim[];
  /** Claims whose documents, statements or sources changed, also where their entry has another id now. */
  readonly independence: readonly Altered[];
  readonly flags: {
    readonly new: readonly Flag[];
    readonly lapsed: readonly Flag[];
    /** They say what they said, of more, fewer or other passages. */
    readonly altered: readonly Altered<Flag>[];
  };
  readonly entries: { readonly new: readonly NamedEntry[]; readonly gone: readonly NamedEntry[] };
}

export function buildDifference({ flags, claims, entries }: NotedChanges): BuildDifference {
  const { moved, came, went } = moves(claims);
  return {
    facts: came,
    gone: went,
    independence: [...claims.altered, ...moved],
    flags: flagDifference(flags),
    entries: {
      new: [...entries.came, ...entries.altered.map(({ after }) => after)],
      gone: [...entries.went, ...entries.altered.map(({ before }) => before)],
    },
  };
}

export function isEmpty({ facts, gone, independence, flags, entries }: BuildDifference): boolean {
  const lists = [facts, gone, independence, flags.new, flags.lapsed, flags.altered, entries.new, entries.gone];
  return lists.every(({ length }) => length === 0);
}

/** A flag that says something else under the same id lapsed and came; one that says the same is one, whatever its id. */
function flagDifference({ came, went, altered }: NotedChanges["flags"]): BuildDifference["flags"] {
  const before = [...went, ...altered.map((one) => one.before)];
  const left = Map.groupBy(before, sayingOf);
  const kept: Altered<Flag>[] = [];
  const fresh: Flag[] = [];
  for (const after of [...came, ...altered.map((one) => one.after)]) {
    const same = left.get(sayingOf(after)) ?? [];
    const at = Math.max(
      0,
      same.findIndex(({ id }) => id === after.id),
    );
    const [one] = same.splice(at, 1);
    if (one === undefined) fresh.push(after);
    else kept.push({ before: one, after });
  }
  return { new: fresh, lapsed: [...left.values()].flat(), altered: kept };
}

function sayingOf(flag: Flag): string {
  return JSON.stringify([flag.check, flag.class, flag.severity, flag.reason]);
}

/**
 * A new mention may join two events into one, whose id is then another. A claim that goes and one that comes are the same if
 * they say the same of the same passage.
 */
function moves({ came, went }: NotedChanges["claims"]): {
  readonly moved: Altered[];
  readonly came: Claim[];
  readonly went: Claim[];
} {
  const byStatement = new Map<string, Claim>();
  for (const claim of went) for (const id of claim.statements) byStatement.set(wayOf(claim, id), claim);
  const left = new Set(went);
  const moved: Altered[] = [];
  const fresh: Claim[] = [];
  for (const after of came) {
    const before = after.statements.map((id) => byStatement.get(wayOf(after, id))).find((one) => one && left.has(one));
    if (before === undefined) fresh.push(after);
    else {
      left.delete(before);
      moved.push({ before, after });
    }
  }
  return { moved, came: fresh, went: [...left] };
}

function wayOf({ slot, modality, polarity }: Claim, statement: string): string {
  return JSON.stringify([statement, slot, modality, polarity]);
}
