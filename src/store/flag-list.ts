// Flags in pages, the gravest first: which there are, and how many of each sort.

import { type Kysely, sql } from "kysely";
import type { FlagId } from "../base/base.ts";
import type { Severity } from "../record/record.ts";
import type { Database } from "./schema.ts";

export interface FlagFilter {
  readonly severity?: string | undefined;
  readonly check?: string | undefined;
  /** Only these, or all but these. */
  readonly among?: { readonly ids: readonly string[]; readonly isIn: boolean } | undefined;
}

export interface FlagCount {
  readonly check: string;
  readonly severity: Severity;
  readonly count: number;
}

const ORDER = sql`case severity when 'high' then 0 when 'medium' then 1 else 2 end,
  case class when 'conflict' then 0 when 'disputed' then 1 when 'cannot compare' then 2 when 'imprecise' then 3
    when 'missing' then 4 when 'repeated' then 5 else 6 end, check_name, id`;

export async function flagIds(db: Kysely<Database>, filter: FlagFilter, from: number, most: number): Promise<FlagId[]> {
  const { rows } = await sql<{ id: FlagId }>`select id from flag where ${wanted(filter)}
    order by ${ORDER} limit ${most} offset ${from}`.execute(db);
  return rows.map(({ id }) => id);
}

export async function flagCounts(db: Kysely<Database>, filter: FlagFilter): Promise<FlagCount[]> {
  const { rows } = await sql<FlagCount>`select check_name as "check", severity, count(*) as count from flag
    where ${wanted(filter)} group by check_name, severity order by check_name, severity`.execute(db);
  return rows;
}

function wanted({ severity, check, among }: FlagFilter): ReturnType<typeof sql<boolean>> {
  const parts = [
    sql<boolean>`true`,
    ...(severity === undefined ? [] : [sql<boolean>`severity = ${severity}`]),
    ...(check === undefined ? [] : [sql<boolean>`check_name = ${check}`]),
    ...(among === undefined
      ? []
      : [
          sql<boolean>`id ${sql.raw(among.isIn ? "in" : "not in")} (select value from json_each(${JSON.stringify(among.ids)}))`,
        ]),
  ];
  return sql.join(parts, sql` and `);
}
