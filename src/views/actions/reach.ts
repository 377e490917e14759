// How one member of Congress is reached: name, office, party, phone, address, page.

import type { DistrictName, Legislator, Term } from "../../record/record.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import { bdi } from "../wording.ts";
import type { Words } from "../words/words.ts";

export interface ShownLegislator {
  readonly legislator: Legislator;
  readonly chamber: Term["chamber"];
}

/** The page of a district, from the site's folder. */
export function districtHref(district: DistrictName): string {
  return `act/district/${district.toLowerCase()}.html`;
}

/** A number that can be called with one touch, from left to right in any script. */
export function phoneLink(phone: string): Markup {
  return html`<a href="tel:${phone.replace(/[^\d+]/gu, "")}"><bdi dir="ltr">${phone}</bdi></a>`;
}

export function outLink(href: string, label: string): Markup {
  return html`<a href="${href}" rel="noreferrer">${label}</a>`;
}

export function legislatorCard({ legislator, chamber }: ShownLegislator, words: Words): Markup {
  const { act } = words;
  const { name, party, phone, address, url, contactForm, offices, terms } = legislator;
  const isDated = terms.every(({ from, to }) => from !== undefined && to !== undefined);
  const office = chamber === "house" ? act.representative : act.senator;
  const fact = (label: string, value: Markup | undefined): Markup =>
    value === undefined ? NOTHING : html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
  return html`<article class="case-card">
    <h2>${office} ${bdi(name)}</h2>
    ${party === undefined ? NOTHING : html`<p class="meta">${bdi(party)}</p>`}
    <dl class="facts">
      ${fact(act.phone, phone === undefined ? undefined : phoneLink(phone))}
      ${fact(act.address, address === undefined ? undefined : html`<bdi dir="ltr">${address}</bdi>`)}
      ${fact(act.useForm, contactForm === undefined ? undefined : outLink(contactForm, shownAddress(contactForm)))}
      ${fact(act.webPage, url === undefined ? undefined : outLink(url, shownAddress(url)))}
    </dl>
    ${isDated ? NOTHING : html`<p class="meta">${act.undatedList}</p>`}
    ${
      offices.length === 0
        ? NOTHING
        : html`<details class="also">
            <summary>${act.offices}</summary>
            <ul>
              ${offices.map(
                (one) =>
                  html`<li>${bdi(one.city)}${one.phone === undefined ? NOTHING : html` · ${phoneLink(one.phone)}`}</li>`,
              )}
            </ul>
          </details>`
    }
  </article>`;
}

/** A web address as people read it. */
function shownAddress(href: string): string {
  return href.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/\/$/u, "");
}
