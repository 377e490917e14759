// What people have written and not saved yet, one draft for each piece and person.

import type { Kysely } from "kysely";
import type { Instant } from "../base/base.ts";
import type { Database } from "./schema.ts";

export interface KeptDraft {
  /** The path of the piece; of a new one "new/" and its kind. */
  readonly piece: string;
  /** The whole file as it would be saved. */
  readonly text: string;
  /** Names the text from which it began. */
  readonly base: string;
  readonly at: Instant;
}

export class Drafts {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Somebody's, the newest first. */
  async of(account: string): Promise<KeptDraft[]> {
    const rows = await this.#db
      .selectFrom("draft")
      .select(["piece", "text", "base", "at"])
      .where("account", "=", account)
      .orderBy("at", "desc")
      .orderBy("piece")
      .execute();
    return rows.map((row) => ({ ...row, at: row.at as Instant }));
  }

  async get(account: string, piece: string): Promise<KeptDraft | undefined> {
    const row = await this.#db
      .selectFrom("draft")
      .select(["piece", "text", "base", "at"])
      .where("account", "=", account)
      .where("piece", "=", piece)
      .executeTakeFirst();
    return row === undefined ? undefined : { ...row, at: row.at as Instant };
  }

  /** In place of the one before. */
  async put(account: string, { piece, text, base, at }: KeptDraft): Promise<void> {
    await this.#db
      .insertInto("draft")
      .values({ account, piece, text, base, at })
      .onConflict((conflict) => conflict.columns(["account", "piece"]).doUpdateSet({ text, base, at }))
      .execute();
  }

  async remove(account: string, piece: string): Promise<void> {
    await this.#db.deleteFrom("draft").where("account", "=", account).where("piece", "=", piece).execute();
  }
}
