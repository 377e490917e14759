// The quote bank: verbatim, by speaker, with how surely each is attributed and where else the same words are printed.

import type { Statement } from "../record/record.ts";
import { nameOrderOf } from "../base/base.ts";
import { foldKey } from "../text/text.ts";
import { togetherWith, wordsOf } from "./attribution.ts";
import { isolated } from "./direction.ts";
import { initial } from "./entry-pages.ts";
import { entryLink, passageHref } from "./links.ts";
import type { ListItem } from "./list-page.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { sentence } from "./sentence.ts";
import type { Here } from "./site.ts";
import { documentLink, sourceLine } from "./statement-line.ts";
import { documentName, shorten } from "./wording.ts";

export interface Quotation {
  readonly statement: Statement;
  readonly speakerName: string;
}

/** Same speaker and same words are one item; speakers A to Z, the quotations nobody is named for last. */
export function quotationItems(here: Here, quotations: readonly Quotation[]): ListItem[] {
  const { unattributed } = here.site.edition.words.rooms.quotations;
  const inOrder = nameOrderOf(here.site.edition.language);
  const folded = new Map<string, { name: string | undefined; all: [Statement, ...Statement[]] }>();
  for (const { statement, speakerName } of quotations) {
    const name = statement.tier === "none" || speakerName.trim() === "" ? undefined : speakerName;
    const key = JSON.stringify([name ?? null, statement.tier, foldKey(statement.passage.quote)]);
    const known = folded.get(key);
    if (known === undefined) folded.set(key, { name, all: [statement] });
    else known.all.push(statement);
  }
  return [...folded.values()]
    .map(({ name = "", all }) => ({ name, all, last: name === "" }))
    .sort((a, b) => Number(a.last) - Number(b.last) || inOrder(a.name, b.name))
    .map(({ name, last, all }) => {
      const letter = last ? unattributed : initial(name);
      return {
        group: last ? unattributed : shorten(name, 160),
        jump: {
          id: last
            ? "not-attributed"
            : letter === "#"
              ? "letter-other"
              : `letter-${letter.codePointAt(0)!.toString(16)}`,
          label: letter,
        }, // not empty
        body: quotationItem(here, name, all),
      };
    });
}

function quotationItem(here: Here, name: string, [first, ...others]: readonly [Statement, ...Statement[]]): Markup {
  const { edition } = here.site;
  const { voices, terms } = edition.words;
  const link = html`${entryLink(here, first.speakerEntry, name)}${togetherWith(first.speaker, edition)}`;
  const who = name === "" ? NOTHING : html` ${sentence(first.tier === "inferred" ? voices.to : voices.by, link)}`;
  const words = html`<blockquote class="words" itemprop="text" ${wordsOf(here, first)}>
    <a class="to" href="${passageHref(here, first.passage)}">${shorten(first.passage.quote.replace(/\s+/g, " ").trim(), 900)}</a>
  </blockquote>`;
  return html`<li class="quotation" itemscope itemtype="https://schema.org/Quotation">
    ${words}
    <p class="voice">
      <span class="tier t-${first.tier}">${terms.tiers[first.tier]}</span>${first.tier === "none" ? NOTHING : who} ·
      ${sourceLine(here, first)}
    </p>
    ${alsoPrinted(here, first, others)}
  </li>`;
}

function alsoPrinted(here: Here, first: Statement, others: readonly Statement[]): Markup {
  const documents = [...new Set(others.map((other) => other.passage.document))].filter(
    (id) => id !== first.passage.document,
  );
  if (documents.length === 0) return NOTHING;
  const all = [first, ...others];
  const origins = new Set(all.map((statement) => statement.origin ?? statement.passage.document)).size;
  const { voices, rooms, dates } = here.site.edition.words;
  const { quotations: words } = rooms;
  const from = all.some((statement) => statement.origin !== undefined)
    ? html` ${isolated(words.origins(origins))}`
    : NOTHING;
  const shown = documents.slice(0, 6).map((id, i) => {
    const at = others.find((other) => other.passage.document === id);
    return html`${i > 0 ? dates.comma : ""}${at === undefined ? documentLink(here, id) : html`<a href="${passageHref(here, at.passage)}">${labelOf(here, at)}</a>`}`;
  });
  const rest = documents.length - shown.length;
  return html`<p class="voice also">
    ${sentence(words.alsoIn, html`${shown}`)}${rest > 0 ? html` ${isolated(voices.andDocuments(rest))}` : NOTHING}${from}
  </p>`;
}

function labelOf(here: Here, statement: Statement): Markup {
  const document = here.site.documents.get(statement.passage.document);
  return document === undefined ? html`${statement.passage.document}` : documentName(document);
}
