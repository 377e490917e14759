// Searches that people keep, with what they have seen of them.

import type { Kysely } from "kysely";
import type { Instant } from "../base/base.ts";
import type { Database } from "./schema.ts";

export interface SavedSearch {
  readonly id: string;
  /** Whose it is. */
  readonly account: string;
  /** As the address of the search page holds it: "q=bond&from=2019-06-01". */
  readonly query: string;
  readonly created: Instant;
  /** The hits that were seen, each as "document start". */
  readonly seen: ReadonlySet<string>;
}

export class SavedSearches {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Somebody's, in the order in which they were saved. */
  async of(account: string): Promise<SavedSearch[]> {
    const rows = await this.#db
      .selectFrom("saved_search")
      .selectAll()
      .where("account", "=", account)
      .orderBy("created")
      .orderBy("id")
      .execute();
    return rows.map(({ seen, created, ...rest }) => ({
      ...rest,
      created: created as Instant,
      seen: new Set(JSON.parse(seen) as string[]),
    }));
  }

  /** Keeps a search, or notes what was seen of one that is kept. */
  async put({ seen, ...rest }: SavedSearch): Promise<void> {
    const row = { ...rest, seen: JSON.stringify([...seen].sort()) };
    await this.#db
      .insertInto("saved_search")
      .values(row)
      .onConflict((conflict) => conflict.column("id").doUpdateSet({ seen: row.seen }))
      .execute();
  }

  async remove(account: string, id: string): Promise<void> {
    await this.#db.deleteFrom("saved_search").where("account", "=", account).where("id", "=", id).execute();
  }
}
