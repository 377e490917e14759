// Search as people ask: words, phrases and names in all their spellings, narrowed by document, kind, speaker and day. And searches
// that are kept and say when something new fits.

import { type Day, type EntryId, type Instant, parseDay, textHash } from "../base/base.ts";
import { areNearNames, nameKeys } from "../record/record.ts";
import type { RecordReader, SavedSearch, SearchHit, Store } from "../store/store.ts";
import { foldKey } from "../text/text.ts";

/** What is asked. */
export interface CaseQuery {
  readonly words: string;
  readonly document?: string | undefined;
  readonly kind?: string | undefined;
  readonly speaker?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** Only as it is spelt: names are not looked for in their other spellings. */
  readonly exactly: boolean;
}

export interface Found {
  readonly hits: readonly SearchHit[];
  /** There are more than these. */
  readonly isCut: boolean;
  /** The other spellings that were looked for as well. */
  readonly spellings: readonly string[];
  /** Nobody of that name speaks in the documents. */
  readonly unknownSpeaker: boolean;
}

const NAME_KINDS = ["person", "organization", "court", "facility", "place"] as const;
/** Other spellings of one name that are looked for as well. */
const MOST_SPELLINGS = 12;
/** Hits of a kept search that are remembered as seen. */
const MOST_SEEN = 2000;

/** Reads a query from the address of the search page. */
export function caseQuery(asks: URLSearchParams): CaseQuery {
  const given = (name: string): string | undefined => asks.get(name)?.trim() || undefined;
  return {
    words: given("q") ?? "",
    document: given("document"),
    kind: given("kind"),
    speaker: given("speaker"),
    from: parseDay(given("from") ?? ""),
    to: parseDay(given("to") ?? ""),
    exactly: asks.has("exactly"),
  };
}

/** The best hits first. Throws Problem bad-query. */
export async function searchCase(read: RecordReader, query: CaseQuery, limit: number): Promise<Found> {
  const { words, document, kind, from, to, speaker, exactly } = query;
  const spellings = exactly ? [] : await otherSpellings(read, words);
  const speakers = speaker === undefined ? undefined : await entriesCalled(read, speaker);
  const hits = await read.search(words, { document, kind, from, to, speakers, anyOf: spellings, limit: limit + 1 });
  return {
    hits: hits.slice(0, limit),
    isCut: hits.length > limit,
    spellings,
    unknownSpeaker: speakers?.length === 0,
  };
}

/** How else the documents spell a name, where all that is asked for is one. */
async function otherSpellings(read: RecordReader, words: string): Promise<string[]> {
  const name = words.replace(/^["“]|["”]$/gu, "").trim();
  if (name === "" || /["“”*]|(?:^|\s)-/u.test(name)) return [];
  const entries = await entriesCalled(read, name);
  const own = foldKey(name);
  const spellings = new Map<string, string>();
  for (const entry of entries)
    for (const one of await read.namesOf(entry))
      if (foldKey(one.name) !== own && one.name.includes(" ")) spellings.set(foldKey(one.name), one.name);
  return [...spellings.values()].sort().slice(0, MOST_SPELLINGS);
}

/** Those whose name may be meant, each by the entry to which it has gone. */
async function entriesCalled(read: RecordReader, name: string): Promise<EntryId[]> {
  const keys = [...new Set(NAME_KINDS.flatMap((kind) => nameKeys(kind, name)))];
  const under = [...new Set([...(await read.namesUnder(keys)).values()].flat())];
  const own = foldKey(name);
  const near = (await read.namedEntries(under)).filter(
    (one) =>
      foldKey(one.name) === own ||
      (one.kind === "person" ? areNearNames(one.name, name) : foldKey(one.name).startsWith(own)),
  );
  const ids = near.map(({ id }) => id);
  const leaders = await read.leadersOf(ids);
  return [...new Set(ids.map((id) => leaders.get(id) ?? id))].sort();
}

/** A search that somebody keeps, and how many hits are new. */
export interface KeptSearch {
  readonly saved: SavedSearch;
  readonly query: CaseQuery;
  readonly fresh: number;
  readonly all: number;
}

export async function keptSearches(
  { read, searches }: Pick<Store, "read" | "searches">,
  account: string,
): Promise<KeptSearch[]> {
  const kept: KeptSearch[] = [];
  for (const saved of await searches.of(account)) {
    const query = caseQuery(new URLSearchParams(saved.query));
    const { hits } = await searchCase(read, query, MOST_SEEN);
    kept.push({ saved, query, all: hits.length, fresh: hits.filter((hit) => !saved.seen.has(keyOf(hit))).length });
  }
  return kept;
}

/** Keeps a search, with what it finds now as seen; one that is kept already is brought up to date. */
export async function keepSearch(
  { read, searches }: Pick<Store, "read" | "searches">,
  account: string,
  asks: string,
  at: Instant,
): Promise<void> {
  const { hits } = await searchCase(read, caseQuery(new URLSearchParams(asks)), MOST_SEEN);
  const id = textHash(`${account} ${asks}`).slice(0, 20);
  await searches.put({ id, account, query: asks, created: at, seen: new Set(hits.map(keyOf)) });
}

function keyOf({ passage }: SearchHit): string {
  return `${passage.document} ${passage.start}`;
}
