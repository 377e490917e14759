// The queue of review: how much is done, by document, kind and difference, and what comes next; and accepting many at once.

import { ENTRY_KINDS, type Statement } from "../../record/record.ts";
import { languageOf } from "../links.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import type { Here } from "../site.ts";
import { bdi, documentName, kindWords, number, shorten } from "../wording.ts";
import { attribution } from "../attribution.ts";
import { partFields, type QueuePart, partQuery } from "./review-parts.ts";
import type { RoomWords } from "./words/words.ts";

interface Counted {
  readonly id: string;
  readonly waiting: number;
}

export interface ShownQueue {
  readonly part: QueuePart;
  readonly counts: {
    readonly waiting: number;
    readonly own: number;
    readonly putOff: number;
    readonly accepted: number;
    readonly rejected: number;
  };
  readonly people: 1 | 2;
  readonly kinds: readonly Counted[];
  readonly checks: readonly Counted[];
  readonly documents: readonly (Counted & { readonly label: string })[];
  /** Where the next documents begin. */
  readonly more: number | undefined;
  readonly next: readonly Statement[];
  /** In words: the name of the document, the kind, the check. */
  readonly partWords: readonly string[];
}

export function reviewQueuePage(words: RoomWords, here: Here, shown: ShownQueue): Markup {
  const { review } = words;
  const { counts, part, next } = shown;
  const done = counts.accepted + counts.rejected;
  const all = done + counts.waiting + counts.own + counts.putOff;
  const left = counts.waiting + counts.putOff;
  return html`<room-keys>
    <p class="intro">${review.intro}${shown.people === 2 ? html` <b>${review.twoPeople}</b>` : NOTHING}</p>
    ${chosen(words, shown)}
    <progress class="review-done" value="${done}" max="${Math.max(all, 1)}" aria-label="${review.counts.accepted}, ${review.counts.rejected}">${done}/${all}</progress>
    <dl class="figures review-counts">${(["waiting", "own", "putOff", "accepted", "rejected"] as const).map((name) =>
      name === "own" && counts.own === 0
        ? NOTHING
        : html`<div><dt>${review.counts[name]}</dt><dd>${number(counts[name])}</dd></div>`,
    )}</dl>
    <p class="actions">
      ${left === 0 ? html`<span>${review.nothing}</span>` : html`<a class="button main" data-key="j" href="/review/next${partQuery(part)}">${review.start} <kbd>j</kbd></a>`}
      <a class="button" href="/review/bulk${partQuery(part)}">${review.bulk.link}</a>
    </p>
    <div class="review-filters">
      ${list(
        words,
        review.by.kind,
        shown.kinds,
        (id) => ({ kind: id }),
        (id) => kindName(words, here, id),
        part,
      )}
      ${list(
        words,
        review.by.check,
        shown.checks,
        (id) => ({ check: id }),
        (id) => html`<span lang="en">${id}</span>`,
        part,
      )}
      ${list(
        words,
        review.by.document,
        shown.documents,
        (id) => ({ document: id }),
        (id) => bdi(shorten(shown.documents.find((one) => one.id === id)?.label ?? id, 90)),
        part,
        shown.more === undefined
          ? NOTHING
          : html`<a href="/review${partQuery(part, { from: String(shown.more) })}">${review.more}</a>`,
      )}
    </div>
    ${next.length === 0 ? NOTHING : html`<section><h2>${review.soon}</h2><ol class="review-soon">${next.map((one) => line(here, part, one))}</ol></section>`}
  </room-keys>`;
}

export function kindName({ review }: RoomWords, { site }: Here, id: string): Markup {
  const kind = ENTRY_KINDS.find((one) => one === id);
  return html`${kind === undefined ? (id === "quotation" ? review.quotation : id) : kindWords(kind, site.edition)}`;
}

/** The part that is looked at, with a way back to all. */
function chosen({ review }: RoomWords, { partWords }: ShownQueue): Markup {
  if (partWords.length === 0) return NOTHING;
  return html`<p class="review-part">${review.part}: ${partWords.map((one) => html`<b>${bdi(one)}</b> `)} <a href="/review">${review.all}</a></p>`;
}

function list(
  { review }: RoomWords,
  title: string,
  counted: readonly Counted[],
  partOf: (id: string) => QueuePart,
  nameOf: (id: string) => Markup,
  part: QueuePart,
  more: Markup = NOTHING,
): Markup {
  if (counted.length === 0) return NOTHING;
  return html`<section>
    <h2>${title}</h2>
    <ul>${counted.map(({ id, waiting }) => {
      const own = { ...part, ...partOf(id) };
      const isHere = JSON.stringify(own) === JSON.stringify(part);
      return html`<li><a href="/review${partQuery(own)}"${isHere ? html` aria-current="true"` : NOTHING}>${nameOf(id)}</a> <span class="meta" title="${review.waiting(waiting)}">${number(waiting)}</span></li>`;
    })}</ul>
    ${more}
  </section>`;
}

function line(here: Here, part: QueuePart, one: Statement): Markup {
  const document = here.site.documents.get(one.passage.document);
  return html`<li><a class="quote"${languageOf(document, one.passage.quote)} href="/review/${one.id}${partQuery(part)}">${bdi(shorten(one.passage.quote.replace(/\s+/g, " "), 180))}</a>
    <span class="voice">${attribution(here, one)}${document === undefined ? NOTHING : html` · ${documentName(document, 60)}`}</span></li>`;
}

export interface ShownBulk {
  readonly part: QueuePart;
  readonly partWords: readonly string[];
  readonly counts: {
    readonly explicit: number;
    readonly inferred: number;
    readonly unattributed: number;
    readonly own: number;
    readonly putOff: number;
    readonly rejected: number;
    readonly accepted: number;
  };
  readonly first: readonly Statement[];
  readonly mark: string;
  readonly changed: boolean;
}

export function bulkPage(words: RoomWords, here: Here, shown: ShownBulk): Markup {
  const { bulk, whole, queue } = words.review;
  const { counts, part, first } = shown;
  const left = (["inferred", "unattributed", "own", "putOff", "rejected", "accepted"] as const).filter(
    (name) => counts[name] > 0,
  );
  return html`<p class="intro">${bulk.intro(shown.partWords.length === 0 ? whole : shown.partWords.join(", "))}</p>
    ${shown.changed ? html`<p class="said" role="alert">${bulk.changed}</p>` : NOTHING}
    ${
      counts.explicit === 0
        ? html`<p class="lead">${bulk.none}</p>`
        : html`<form class="actions" action="/review/bulk" method="post">
            ${partFields(part)}<input type="hidden" name="mark" value="${shown.mark}" />
            <button class="main">${bulk.take(counts.explicit)}</button> <a href="/review${partQuery(part)}">${queue}</a>
          </form>`
    }
    ${left.length === 0 ? NOTHING : html`<section><h2>${bulk.leftOut}</h2><ul class="review-left">${left.map((name) => html`<li><b>${number(counts[name])}</b> ${bulk[name]}</li>`)}</ul></section>`}
    ${
      first.length === 0
        ? NOTHING
        : html`<section>
            <h2>${first.length < counts.explicit ? bulk.first(first.length) : bulk.take(counts.explicit)}</h2>
            <ol class="review-soon">${first.map((one) => line(here, part, one))}</ol>
          </section>`
    }`;
}
