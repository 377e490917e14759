// Where the case stands, what is new, and what waits for somebody.

import { roomOverview } from "../../views/views.ts";
import type { Asked, Route } from "./route.ts";

export const OVERVIEW_ROUTES: readonly Route[] = [{ method: "GET", path: "/", right: "look", handle: overview }];

async function overview(asked: Asked): Promise<Response> {
  const { read } = asked.room;
  const counts = await read.counts();
  return asked.page({
    title: asked.words.frame.places.overview,
    here: "overview",
    main: roomOverview(asked.words, counts),
  });
}
