// How much of a record is people's own work: what no building anew brings back.

import { existsSync } from "node:fs";
import { openSqlite } from "./dialect.ts";

/** All that people made; the other tables come from the documents again. */
const MADE_BY_PEOPLE = ["decision", "account", "saved_search", "draft"];

/**
 * How many decisions, accounts, kept searches and drafts the record at `path` holds; 0 where there is none. Changes nothing,
 * also of a record of an older layout; everything committed stands in the file itself afterwards, and not in its journal.
 */
export function workOfPeople(path: string): number {
  if (!existsSync(path)) return 0;
  const { database } = openSqlite(path);
  try {
    const has = database.prepare("select 1 from sqlite_master where type = 'table' and name = ?");
    const there = MADE_BY_PEOPLE.filter((table) => has.get(table) !== undefined);
    const count = (table: string): number =>
      (database.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n;
    const sum = there.map(count).reduce((a, b) => a + b, 0);
    database.exec("pragma wal_checkpoint(truncate)");
    return sum;
  } finally {
    database.close();
  }
}
