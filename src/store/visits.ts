// When somebody was last at a place of the workroom, and how the record stood then.

import type { Kysely } from "kysely";
import type { Instant } from "../base/base.ts";
import type { Database } from "./schema.ts";

export interface Visit {
  readonly at: Instant;
  /** How the record stood, in the words of whoever notes it. */
  readonly mark: string;
}

export class Visits {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  async last(account: string, place: string): Promise<Visit | undefined> {
    const row = await this.#db
      .selectFrom("visit")
      .select(["at", "mark"])
      .where("account", "=", account)
      .where("place", "=", place)
      .executeTakeFirst();
    return row === undefined ? undefined : { at: row.at as Instant, mark: row.mark };
  }

  async note(account: string, place: string, { at, mark }: Visit): Promise<void> {
    await this.#db
      .insertInto("visit")
      .values({ account, place, at, mark })
      .onConflict((conflict) => conflict.columns(["account", "place"]).doUpdateSet({ at, mark }))
      .execute();
  }
}
