// Flags as rows.

import type { Selectable } from "kysely";
import type { EntryId, FlagId } from "../base/base.ts";
import type { Flag, Passage } from "../record/record.ts";
import type { Database } from "./schema.ts";

/** All that a flag is; not what it was raised for. */
export type FlagRow = Omit<Selectable<Database["flag"]>, "target">;

export function flagOf(row: FlagRow): Flag {
  return {
    id: row.id as FlagId,
    check: row.check_name,
    class: row.class as Flag["class"],
    severity: row.severity as Flag["severity"],
    reason: row.reason,
    settle: row.settle,
    passages: JSON.parse(row.passages) as Passage[],
    entries: row.entries === null ? undefined : (JSON.parse(row.entries) as EntryId[]),
    sides: row.sides === null ? undefined : (JSON.parse(row.sides) as Flag["sides"]),
    topic: (row.topic ?? undefined) as Flag["topic"],
  };
}
