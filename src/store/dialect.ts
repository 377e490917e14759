// Kysely on the runtime's own SQLite.

import { DatabaseSync } from "node:sqlite";
import { type Dialect, SqliteDialect } from "kysely";

type Value = null | number | bigint | string | Uint8Array;

/** Opens (or makes) the SQLite file at `path`; ":memory:" for a record that is not kept. */
export function openSqlite(path: string): { dialect: Dialect; database: DatabaseSync } {
  const database = new DatabaseSync(path, { timeout: 5000 });
  // WAL with synchronous NORMAL: a killed program loses nothing that was committed; only a power cut may lose the last commits.
  database.exec("pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on");
  database.exec("pragma temp_store = memory; pragma cache_size = -65536");
  const dialect = new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare: (sql) => {
        const statement = database.prepare(sql);
        return {
          reader: statement.columns().length > 0,
          all: (parameters) => statement.all(...(parameters as Value[])),
          run: (parameters) => statement.run(...(parameters as Value[])),
          iterate: (parameters) => statement.iterate(...(parameters as Value[])),
        };
      },
    },
  });
  return { dialect, database };
}
