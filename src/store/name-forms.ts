// What all documents together tell of a name. The ways in which documents call it are few, however many documents there are:
// each is kept once, with the number of its documents. The database itself counts, with each row that comes or goes.

import { type Kysely, sql } from "kysely";
import type { DocumentId, EntryId } from "../base/base.ts";
import { type EntryKind, isDescription, isFullName, type KnownName } from "../record/record.ts";
import type { Database } from "./schema.ts";

const FORM = ["entry", "kind", "name", "forms", "titles", "honorific", "tied", "keys"] as const;

function count(row: "new" | "old"): string {
  const by = row === "new" ? 1 : -1;
  const form = FORM.map((column) => (column === "honorific" ? `coalesce(${row}.honorific, '')` : `${row}.${column}`));
  return `insert into name_form (${FORM.join(", ")}, n) values (${form.join(", ")}, ${by})
    on conflict (${FORM.join(", ")}) do update set n = n + ${by};`;
}

/** The table of the forms and what keeps it. A row of `naming` comes and goes, but never changes. */
export const NAME_COUNTING: readonly string[] = [
  `create table name_form (entry text not null, kind text not null, name text not null, forms text not null,
     titles text not null, honorific text not null, tied integer not null, keys text not null, n integer not null,
     primary key (${FORM.join(", ")})) without rowid`,
  `create trigger naming_comes after insert on naming begin ${count("new")} end`,
  `create trigger naming_goes after delete on naming begin ${count("old")} end`,
];

interface KnownRow {
  readonly entry: EntryId;
  readonly kind: EntryKind;
  readonly name: string;
  readonly documents: number;
  readonly forms: string;
  readonly titles: string;
  readonly honorifics: string;
  readonly tied: number;
  readonly keys: string;
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** What all documents together tell of these names; those that no document has are left out. */
export async function knownNames(db: Kysely<Database>, entries: readonly EntryId[]): Promise<Map<EntryId, KnownName>> {
  const rows = await sql<KnownRow>`
    with named as materialized (
      select entry, min(kind) as kind, max(name) as name, sum(n) as documents, json_group_array(forms) as forms,
        json_group_array(titles) as titles, json_group_array(honorific) as honorifics, max(tied) as tied,
        json_group_array(keys) as keys, (select min(document) from naming where naming.entry = name_form.entry) as first
      from name_form where n > 0 and entry in (select value from json_each(${JSON.stringify(entries)})) group by entry)
    select named.*, document, naming.start, naming."end", quote from named
    join naming on naming.entry = named.entry and document = first
    join passage using (document, start, "end")`.execute(db);
  return new Map(
    rows.rows.map((row) => [
      row.entry,
      {
        entry: row.entry,
        kind: row.kind,
        name: row.name,
        documents: row.documents,
        forms: listIn(row.forms),
        titles: listIn(row.titles),
        honorifics: [...new Set((JSON.parse(row.honorifics) as string[]).filter((one) => one !== ""))].sort(),
        tied: row.tied === 1,
        keys: listIn(row.keys),
        isLastName: row.kind === "person" && !isDescription(row.name) && !isFullName(row.name),
        passage: { document: row.document, start: row.start, end: row.end, quote: row.quote },
      },
    ]),
  );
}

/** Lists in JSON, as JSON: their members, each once, sorted. */
function listIn(json: string): string[] {
  const lists = JSON.parse(json) as string[];
  return [...new Set(lists.flatMap((list) => JSON.parse(list) as string[]))].sort();
}
