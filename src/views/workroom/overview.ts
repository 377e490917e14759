// The first page of the workroom: where the case stands, what waits for somebody, and what is new since the last visit.

import type { DocumentId, Instant } from "../../base/base.ts";
import type { Decision, Flag, Receipt } from "../../record/record.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import { bdi, fileName, number } from "../wording.ts";
import { momentWords } from "./moment-words.ts";
import type { RoomWords } from "./words/words.ts";

export interface ShownOverview {
  /** Where the case stands; undefined where there are no documents yet. */
  readonly standing: Markup | undefined;
  readonly flags: Readonly<Record<Flag["severity"], number>>;
  /** Statements that nobody has decided about; undefined for those who do not decide. */
  readonly toReview: number | undefined;
  readonly unread: {
    readonly list: readonly { readonly id: DocumentId; readonly name: string; readonly receipt: Receipt }[];
    readonly count: number;
  };
  /** Undefined on the first visit. */
  readonly news:
    | {
        readonly since: Instant;
        readonly documents: readonly { readonly id: DocumentId; readonly label: string }[];
        readonly moreDocuments: number;
        readonly decisions: readonly Decision[];
      }
    | undefined;
  readonly searches: readonly { readonly query: string; readonly words: string; readonly fresh: number }[];
  readonly timeZone: string;
  readonly language: string;
}

export function roomOverview(words: RoomWords, shown: ShownOverview): Markup {
  const { overview } = words;
  if (shown.standing === undefined)
    return html`<p class="lead">${overview.empty}</p>
      <p><a class="button main" href="/documents/add">${words.frame.places.add}</a></p>`;
  return html`${shown.standing}
    <div class="stand">${waiting(words, shown)}${news(words, shown)}</div>`;
}

function waiting({ overview }: RoomWords, { flags, toReview, unread }: ShownOverview): Markup {
  const open = (Object.keys(overview.severities) as Flag["severity"][]).filter((one) => flags[one] > 0);
  const isNothing = open.length === 0 && unread.count === 0 && (toReview ?? 0) === 0;
  return html`<section>
    <h2>${overview.waits}</h2>
    ${isNothing ? html`<p class="empty">${overview.nothingWaits}</p>` : NOTHING}
    ${toReview === undefined || toReview === 0 ? NOTHING : html`<p><a href="/review">${overview.review(number(toReview))}</a></p>`}
    ${
      open.length === 0
        ? NOTHING
        : html`<p><a href="/flags">${overview.flags}</a>: ${open.map((one, i) => html`${i > 0 ? ", " : ""}<span class="counted ${one}">${number(flags[one])} ${overview.severities[one]}</span>`)}</p>`
    }
    ${
      unread.count === 0
        ? NOTHING
        : html`<h3>${overview.unread(number(unread.count))}</h3>
            <ul class="standing-list">
              ${unread.list.map(
                ({ id, name, receipt }) =>
                  html`<li><a href="/documents/${id}">${fileName(name)}</a> <span class="meta">${receipt.kind === "read" ? "" : overview.receiptKinds[receipt.kind]}</span></li>`,
              )}
            </ul>
            <p><a href="/record/receipts/index.html">${overview.allUnread}</a></p>`
    }
  </section>`;
}

function news(words: RoomWords, { news: fresh, searches, timeZone, language }: ShownOverview): Markup {
  const { overview, history } = words;
  const found = searches.filter((one) => one.fresh > 0);
  const kept =
    found.length === 0
      ? NOTHING
      : html`<h3>${overview.searches}</h3>
          <ul class="standing-list">
            ${found.map(({ query, words: asked, fresh: n }) => html`<li><a href="/search?${query}">${bdi(asked)}</a> <span class="meta">${words.search.fresh(number(n))}</span></li>`)}
          </ul>`;
  if (fresh === undefined) return found.length === 0 ? NOTHING : html`<section>${kept}</section>`;
  const { since, documents, moreDocuments, decisions } = fresh;
  const isNothing = documents.length === 0 && decisions.length === 0 && found.length === 0;
  return html`<section>
    <h2>${overview.news(momentWords(since, timeZone, language))}</h2>
    ${isNothing ? html`<p class="empty">${overview.noNews}</p>` : NOTHING}
    ${
      documents.length === 0
        ? NOTHING
        : html`<h3>${overview.newDocuments}</h3>
            <ul class="standing-list">
              ${documents.map(({ id, label }) => html`<li><a href="/documents/${id}">${bdi(label)}</a></li>`)}
            </ul>
            ${moreDocuments === 0 ? NOTHING : html`<p class="meta"><a href="/documents">${overview.moreDocuments(number(moreDocuments))}</a></p>`}`
    }
    ${
      decisions.length === 0
        ? NOTHING
        : html`<h3>${overview.newDecisions}</h3>
            <ul class="standing-list">
              ${decisions.map(({ seq, by, act }) => html`<li><a href="/history?before=${seq + 1}#d${seq}">${bdi(by)} ${history.acts[act]}</a></li>`)}
            </ul>
            <p class="meta"><a href="/history">${overview.allDecisions}</a></p>`
    }
    ${kept} ${isNothing ? NOTHING : html`<form action="/seen" method="post"><button>${overview.seen}</button></form>`}
  </section>`;
}
