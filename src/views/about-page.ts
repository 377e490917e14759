// How to read the site: what its words mean and how to check a passage. And the page for an address that leads nowhere.

import { isolated } from "./direction.ts";
import { page } from "./layout.ts";
import { html } from "./markup.ts";
import type { Here } from "./site.ts";

export function aboutPage(here: Here): string {
  const { kind, areas, words: all } = here.site.edition;
  const { about: words } = all;
  const { glossary, privacy } = words;
  const title = kind === "draft" ? words.draftTitle : words.title;
  const meanings = [
    [glossary.stated, glossary.statedMeans],
    [glossary.alleged, glossary.allegedMeans],
    [glossary.denied, glossary.deniedMeans],
    [glossary.found, glossary.foundMeans],
    [glossary.ordered, glossary.orderedMeans],
    [glossary.scheduled, glossary.scheduledMeans],
    [glossary.tiers, glossary.tiersMean],
    [glossary.origin, glossary.originMeans],
    [glossary.dates, glossary.datesMean],
    [glossary.otherCase, glossary.otherCaseMeans],
    [glossary.receipt, glossary.receiptMeans],
  ] as const;
  const main = html`<h1>${title}</h1>
    <p class="lead">${kind === "draft" ? all.draft : words.accepted} ${words.lead}</p>
    <section class="part prose">
      <h2>${words.check.title}</h2>
      <ol>
        <li>${words.check.follow}</li>
        <li>${words.check.around}</li>
        <li>${isolated(words.check.compare)}</li>
      </ol>
      <p>${words.check.wrong}</p>
    </section>
    <section class="part prose">
      <h2>${glossary.title}</h2>
      <dl class="glossary">
        ${meanings.map(
          ([term, meaning]) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${isolated(meaning)}</dd>
            </div>`,
        )}
      </dl>
    </section>
    <section class="part prose">
      <h2>${words.signs.title}</h2>
      <p>${words.signs.text}</p>
    </section>
    <section class="part prose">
      <h2>${privacy.title}</h2>
      <p>${areas.has("search") ? privacy.withSearch : privacy.text}</p>
    </section>`;
  return page(here, { title, area: "about", path: "about.html", main });
}

export function notFoundPage(here: Here): string {
  const { notFound: words } = here.site.edition.words;
  const main = html`<h1>${words.title}</h1>
    <p class="lead">
      ${words.why}
      <a href="${here.root}index.html">${words.start}</a>.
    </p>`;
  return page(here, { title: words.title, main });
}
