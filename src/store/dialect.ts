// Kysely on the runtime's own SQLite.

import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { type Dialect, type SqliteDatabase, SqliteDialect } from "kysely";

type Prepared = ReturnType<SqliteDatabase["prepare"]>;
/** Statements kept ready; their number is that of the queries in the program, not of the data. */
const MOST_PREPARED = 500;

type Value = null | number | bigint | string | Uint8Array;

/**
 * Opens (or makes) the SQLite file at `path`; ":memory:" for a record that is not kept. `readOnly`: the file and its
 * folder cannot be written, and nobody else writes them.
 */
export function openSqlite(path: string, readOnly = false): { dialect: Dialect; database: DatabaseSync } {
  if (readOnly) {
    const url = pathToFileURL(path);
    url.searchParams.set("immutable", "1");
    const database = new DatabaseSync(url, { readOnly });
    return { database, dialect: dialectOf(database) };
  }
  const database = new DatabaseSync(path, { timeout: 5000 });
  // WAL with synchronous NORMAL: a killed program loses nothing that was committed; only a power cut may lose the last commits.
  database.exec("pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on");
  // checkpoints cost a wait for the disk: one in 64 MB of changes is enough
  database.exec("pragma wal_autocheckpoint = 16384; pragma temp_store = memory; pragma cache_size = -65536");
  return { database, dialect: dialectOf(database) };
}

function dialectOf(database: DatabaseSync): Dialect {
  const prepared = new Map<string, Prepared>();
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare: (sql) => {
        const known = prepared.get(sql);
        if (known !== undefined) return known;
        const statement = prepare(database, sql);
        if (prepared.size < MOST_PREPARED) prepared.set(sql, statement);
        return statement;
      },
    },
  });
}

function prepare(database: DatabaseSync, sql: string): Prepared {
  const statement = database.prepare(sql);
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as Value[])),
    run: (parameters) => {
      // a full disk ends the transaction by itself, and what went wrong is the disk and not that there is nothing to undo
      if (sql === "rollback" && !database.isTransaction) return { changes: 0, lastInsertRowid: 0 };
      return statement.run(...(parameters as Value[]));
    },
    iterate: (parameters) => statement.iterate(...(parameters as Value[])),
  };
}
