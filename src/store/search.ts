// Full-text search over paragraphs: words, "phrases", beginn*, -without; diacritics and case do not count.

import { type Kysely, sql } from "kysely";
import { type DocumentId, type EntryId, Problem } from "../base/base.ts";
import type { Passage } from "../record/record.ts";
import type { Database } from "./schema.ts";

export interface SearchFilter {
  /** Part of a document's file name, or its id. */
  readonly document?: string | undefined;
  /** Kind of document: "pdf", "email", … (the end of the media type, or all of it). */
  readonly kind?: string | undefined;
  /** Only paragraphs in sections whose date can lie on or after, on or before this day. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only paragraphs in which one of these says something. */
  readonly speakers?: readonly EntryId[] | undefined;
  /** Phrases that are as good as the query: other spellings of a name. */
  readonly anyOf?: readonly string[] | undefined;
  readonly limit?: number | undefined;
}

export interface SearchHit {
  readonly document: DocumentId;
  readonly name: string;
  /** The paragraph. */
  readonly passage: Passage;
  /** The words found, as spans of the document's canonical text. */
  readonly hits: readonly { readonly start: number; readonly end: number }[];
  /** EDTF of the section it stands in; empty when not known. */
  readonly date: string;
}

const OPEN = "\u{e000}";
const CLOSE = "\u{e001}";

/** The best hits first. `namesOf` gives the file names of a document, sorted. */
export async function searchRecord(
  db: Kysely<Database>,
  query: string,
  filter: SearchFilter,
  namesOf: (id: string) => readonly string[],
): Promise<SearchHit[]> {
  const { kind, from, to, speakers, anyOf = [], limit = 50 } = filter;
  const match = [ftsQuery(query), ...anyOf.map(phrase)].map((one) => `(${one})`).join(" OR ");
  const documents = filter.document === undefined ? undefined : await named(db, filter.document, namesOf);
  const rows = await sql<{
    document: string;
    start: number;
    end: number;
    marked: string;
    text: string;
    date: string | null;
  }>`
    select part.document, part.start, part."end", highlight(search, 0, ${OPEN}, ${CLOSE}) as marked, search.text as text,
      (select section.date from section where section.document = part.document and section.start <= part.start
         order by section.start desc limit 1) as date
    from search
    join search_part part on part.rowid = search.rowid
    join document on document.id = part.document
    where search match ${match}
      and (${documents === undefined ? 1 : 0} or part.document in (select value from json_each(${JSON.stringify(documents ?? [])})))
      and (${speakers === undefined ? 1 : 0} or exists (select 1 from statement
        where statement.document = part.document and statement.start < part."end" and statement."end" > part.start
          and statement.speaker_entry in (select value from json_each(${JSON.stringify(speakers ?? [])}))))
      and (${kind === undefined ? 1 : 0} or instr(document.media_type, ${kind ?? ""}) > 0)
      and (${from === undefined ? 1 : 0} or coalesce(date ->> 'latest', '0') >= ${from ?? ""})
      and (${to === undefined ? 1 : 0} or (date is not null and coalesce(date ->> 'earliest', '9') <= ${to ?? ""}))
    order by rank, part.document, part.start
    limit ${limit}`.execute(db);
  return rows.rows.map((row) => ({
    document: row.document as DocumentId,
    name: namesOf(row.document)[0] ?? "",
    passage: { document: row.document as DocumentId, start: row.start, end: row.end, quote: row.text },
    hits: hitSpans(row.marked, row.text, row.start),
    date: row.date === null ? "" : (JSON.parse(row.date) as { edtf: string }).edtf,
  }));
}

/** The query in FTS5's language. Every word is quoted there, so that nothing a person types is an operator by accident. */
export function ftsQuery(query: string): string {
  if ((query.match(/["“”]/gu)?.length ?? 0) % 2 === 1) {
    throw new Problem("bad-query", { query, why: "a quotation mark is opened and not closed." });
  }
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const match of query.normalize("NFC").matchAll(/(-?)(?:["“”]([^"“”]*)["“”]?|([^\s"“”]+))/gu)) {
    const [, minus, phrase, word] = match;
    const prefix = word?.endsWith("*") ?? false;
    const content = (phrase ?? word ?? "").replace(/[*"]/gu, " ").trim();
    if (!/[\p{L}\p{N}]/u.test(content)) continue;
    const term = `"${content}"${prefix ? "*" : ""}`;
    if (minus === "-") unwanted.push(term);
    else wanted.push(term);
  }
  if (wanted.length === 0) {
    throw new Problem("bad-query", { query, why: "give at least one word to look for." });
  }
  const all = wanted.join(" AND ");
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(" OR ")})`;
}

/** Its words side by side, in FTS5's language. */
function phrase(words: string): string {
  return `"${words.normalize("NFC").replace(/["*]/gu, " ").trim()}"`;
}

async function named(
  db: Kysely<Database>,
  wanted: string,
  namesOf: (id: string) => readonly string[],
): Promise<readonly string[]> {
  const ids = await db.selectFrom("document").select("id").execute();
  const part = wanted.toLowerCase();
  return ids
    .map(({ id }) => id)
    .filter((id) => id === wanted || namesOf(id).some((name) => name.toLowerCase().includes(part)));
}

function hitSpans(marked: string, text: string, offset: number): { start: number; end: number }[] {
  // a text that holds the markers itself cannot be told apart from them: its paragraph is shown without marked words
  if (text.includes(OPEN) || text.includes(CLOSE)) return [];
  const hits: { start: number; end: number }[] = [];
  let position = offset;
  let start = offset;
  for (const piece of marked.split(/([\ue000\ue001])/u)) {
    if (piece === OPEN) start = position;
    else if (piece === CLOSE) hits.push({ start, end: position });
    else position += piece.length;
  }
  return hits;
}
