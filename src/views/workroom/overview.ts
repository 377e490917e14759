// The first page of the workroom: where the case stands.

import { html, type Markup } from "../markup.ts";
import type { Counts } from "../site.ts";
import type { RoomWords } from "./words/words.ts";

export function roomOverview(words: RoomWords, counts: Counts): Markup {
  return html`<dl class="figures">
    <div><dt>${words.frame.places.documents}</dt><dd>${counts.documents}</dd></div>
    <div><dt>${words.frame.places.flags}</dt><dd>${counts.flags}</dd></div>
  </dl>`;
}
