// One hearing, or one event, that is two: which of what is told of it is of the other one?

import type { DocumentId } from "../../base/base.ts";
import type { Passage, Statement } from "../../record/record.ts";
import { dateWords } from "../date-words.ts";
import { passageHref } from "../links.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import type { Here } from "../site.ts";
import { bdi, shorten } from "../wording.ts";
import type { RoomWords } from "./words/words.ts";

export interface ShownParting {
  readonly id: string;
  readonly sightings: readonly {
    readonly passage: Passage;
    readonly statements: readonly [Statement, ...Statement[]];
  }[];
  readonly labels: ReadonlyMap<DocumentId, string>;
  /** What stands against it. */
  readonly fault?: "some" | undefined;
}

export function partPage({ parting: say }: RoomWords, here: Here, shown: ShownParting): Markup {
  const { id, sightings, labels, fault } = shown;
  if (sightings.length < 2) return html`<p class="empty">${say.onlyOne}</p>`;
  return html`<p>${say.help}</p>
    ${fault === undefined ? NOTHING : html`<p class="fault" role="alert">${say.some}</p>`}
    <form action="/hearings/${id}/part" method="post">
      <fieldset class="field"><legend class="label">${say.which}</legend>
        <ul class="sightings">${sightings.map(({ passage, statements: [first] }) => {
          const label = shorten(labels.get(passage.document) ?? passage.document, 100);
          return html`<li><label class="choice"><input type="checkbox" name="apart" value="${first.id}" /> <span><bdi>${shorten(passage.quote.replace(/\s+/gu, " "), 300)}</bdi></span></label>
            <p class="meta">${dateWords(first.date, here.site.edition)} · <a href="${passageHref(here, passage)}">${bdi(label)}</a></p></li>`;
        })}</ul>
      </fieldset>
      <div class="field"><label for="why">${say.why}</label><input id="why" name="reason" required maxlength="1000" autocomplete="off" /></div>
      <button class="main">${say.button}</button>
    </form>`;
}
