// One box for everything that the documents say, and the searches that people keep.

import { Problem } from "../../base/base.ts";
import { isRestrictedDocument } from "../../record/record.ts";
import { html, roomSearchPage } from "../../views/views.ts";
import {
  caseQuery,
  type Found,
  keepSearch,
  keptSearches,
  ownKey,
  restrictionsOf,
  searchCase,
} from "../../workroom/workroom.ts";
import { ownAddress } from "./session-routes.ts";
import { type Asked, field, type Route } from "./route.ts";

const PAGE = 50;
const MOST = 800;

export const SEARCH_ROUTES: readonly Route[] = [
  { method: "GET", path: "/search", right: "look", handle: search },
  { method: "POST", path: "/search/kept", right: "look", handle: keep },
];

async function search(asked: Asked): Promise<Response> {
  const { room, words, person } = asked;
  const asks = asked.url.searchParams;
  const query = caseQuery(asks);
  const limit = Math.min(MOST, Math.max(PAGE, Number(asks.get("limit")) || PAGE));
  let found: Found | undefined;
  let fault: string | undefined;
  if (query.words !== "") {
    try {
      found = await searchCase(room.read, query, limit);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      fault = error.message;
    }
  }
  const labels = await room.read.documentLabels([...new Set(found?.hits.map(({ document }) => document))]);
  const kept = await keptSearches(room, ownKey(person));
  const restricted = await restrictionsOf(room);
  const main = roomSearchPage(words, {
    asks: query,
    query: addressOf(asks),
    found: found && {
      ...found,
      hits: found.hits.map((hit) => ({
        ...hit,
        title: labels.get(hit.document)?.title,
        isRestricted: isRestrictedDocument(restricted, { id: hit.document, names: [hit.name] }),
      })),
    },
    fault,
    limit,
    kept: kept.map(({ saved, query: { words: own }, fresh, all }) => ({
      id: saved.id,
      query: saved.query,
      words: own,
      fresh,
      all,
    })),
  });
  return asked.page({ title: words.frame.search, main, status: fault === undefined ? 200 : 400 });
}

/** The search alone, in one order, without empty fields. */
function addressOf(asks: URLSearchParams): string {
  const own = new URLSearchParams();
  for (const name of ["q", "document", "kind", "speaker", "from", "to", "exactly"]) {
    const value = asks.get(name)?.trim();
    if (value !== undefined && value !== "") own.set(name, value);
  }
  return own.toString();
}

async function keep(asked: Asked): Promise<Response> {
  const { room, words, person } = asked;
  const form = await asked.form();
  const query = addressOf(new URLSearchParams(field(form, "query")));
  if (field(form, "what") === "forget") {
    await room.change(({ store }) => store.searches.remove(ownKey(person), field(form, "id")));
    return asked.redirect("/search", html`${words.search.forgotten}`);
  }
  if (query === "") return asked.redirect("/search");
  await room.change(({ store }) => keepSearch(store, ownKey(person), query, room.clock()));
  return asked.redirect(ownAddress(`/search?${query}`), html`${words.search.saved}`);
}
