// The lists of people and of organizations, with the questions who may be one.

import { namesPage, roomHere } from "../../views/views.ts";
import { listNames, may, type NamePage } from "../../workroom/workroom.ts";
import type { Asked, Route } from "./route.ts";

const pages: readonly NamePage[] = ["people", "organizations"];

export const NAMES_ROUTES: readonly Route[] = pages.flatMap((page): Route[] => [
  { method: "GET", path: `/${page}`, right: "look", handle: (asked) => names(asked, page) },
  // the pages of the record lead here
  { method: "GET", path: `/record/${page}/index.html`, right: "look", handle: (asked) => asked.redirect(`/${page}`) },
]);

const PAGE = 30;
const PAIRS = 5;

async function names(asked: Asked, page: NamePage): Promise<Response> {
  const { room, words, language, frame, person, url } = asked;
  const from = startOf(url.searchParams.get("from"), PAGE);
  const pairsFrom = startOf(url.searchParams.get("pairs"), PAIRS);
  const asks = (url.searchParams.get("q") ?? "").trim().slice(0, 100);
  const found = await listNames(room, page, { words: asks, from, most: PAGE, pairs: [pairsFrom, PAIRS] });
  const quoted = found.pairs.flatMap(({ names: sides, together }) => [
    ...sides.flatMap(({ passage }) => passage?.document ?? []),
    ...together.slice(0, PAIRS),
  ]);
  const labels = await room.read.documentLabels(quoted);
  return asked.page({
    title: words.frame.places[page],
    here: page,
    main: namesPage(words, roomHere(language, frame.name, [], []), {
      ...found,
      page,
      words: asks,
      from,
      most: PAGE,
      pairsFrom,
      mostPairs: PAIRS,
      labels: new Map([...labels].map(([id, { title, name }]) => [id, title ?? name ?? id])),
      mayDecide: may(person.role, "decide"),
    }),
  });
}

/** Where a page begins: at a multiple of its length. */
function startOf(text: string | null, length: number): number {
  return text !== null && /^\d{1,7}$/.test(text) ? Math.floor(Number(text) / length) * length : 0;
}
