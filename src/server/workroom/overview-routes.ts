// Where the case stands, what waits for somebody, and what is new.

import { personKey } from "../../record/record.ts";
import { html, roomOverview } from "../../views/views.ts";
import { keptSearches, markSeen, may, ownKey, readOverview } from "../../workroom/workroom.ts";
import type { Asked, Route } from "./route.ts";

export const OVERVIEW_ROUTES: readonly Route[] = [
  { method: "GET", path: "/", right: "look", handle: overview },
  {
    method: "POST",
    path: "/seen",
    right: "look",
    handle: async (asked) => {
      await markSeen(asked.room, asked.person);
      return asked.redirect("/", html`${asked.words.overview.wasSeen}`);
    },
  },
];

async function overview(asked: Asked): Promise<Response> {
  const { room, tools, person, words, language } = asked;
  const desk = await room.desk.now();
  const { flags, unread, news } = await readOverview(room, person, (flag) => desk.settled.has(flag));
  if (news === undefined) await markSeen(room, person);
  const { timeZone } = await room.read.caseInfo();
  const counts = await room.read.counts();
  const searches = await keptSearches(room, ownKey(person));
  return asked.page({
    title: words.frame.places.overview,
    here: "overview",
    main: roomOverview(words, {
      standing: counts.documents === 0 ? undefined : await tools.standing(room, language),
      flags,
      unread,
      toReview: may(person.role, "decide") ? (await desk.queue.counts({}, personKey(person.name))).waiting : undefined,
      // what was decided is told to those who may see the history
      news: news && (may(person.role, "see history") ? news : { ...news, decisions: [] }),
      searches: searches.map(({ saved, query, fresh }) => ({ query: saved.query, words: query.words, fresh })),
      timeZone,
      language,
    }),
  });
}
