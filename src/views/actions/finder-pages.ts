// Finding one's representative without saying where one lives: a page for each beginning of ZIP codes, a page for each district.

import type { Day } from "../../base/base.ts";
import { type DistrictName, stateName } from "../../record/record.ts";
import { dayIn } from "../date-words.ts";
import { page } from "../layout.ts";
import { html, join, type Markup, NOTHING } from "../markup.ts";
import type { Here } from "../site.ts";
import { bdi } from "../wording.ts";
import type { Tongue } from "../words/words.ts";
import { type ActionTexts, textsToUse } from "./action-page.ts";
import { districtHref, legislatorCard, outLink, type ShownLegislator } from "./reach.ts";

/** Between which days the districts are drawn as in the list, and the day for which the pages are made. */
export interface Drawn {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly on: Day;
}

const BY_STREET = "https://www.house.gov/representatives/find-your-representative";

export function zipHref(prefix: string): string {
  return `act/zip/${prefix}.html`;
}

/** All beginnings of ZIP codes, by their first digit. */
export function zipIndexPage(here: Here, prefixes: readonly string[], drawn: Drawn): string {
  const { words } = here.site.edition;
  const groups = [...Map.groupBy(prefixes, (prefix) => prefix[0] ?? "")].map(
    ([digit, some]) =>
      html`<li class="jumps" id="d${digit}"><ul>${some.map((one) => html`<li><a href="${one}.html">${one}</a></li>`)}</ul></li>`,
  );
  const main = html`<h1>${words.act.zipTitle}</h1>
    <p class="intro">${words.act.zipIntro}</p>
    ${drawnWords(drawn, here.site.edition)}
    <ul class="prefixes">${groups}</ul>
    <p class="all">${outLink(BY_STREET, words.act.zipStreet)}</p>`;
  return page(here, { title: words.act.zipTitle, area: "act", path: "act/zip/index.html", main });
}

/** The codes that begin alike, each with its districts. */
export function zipPage(
  here: Here,
  prefix: string,
  codes: readonly (readonly [code: string, districts: readonly DistrictName[]])[],
  drawn: Drawn,
): string {
  const { words } = here.site.edition;
  const { act } = words;
  const link = (district: DistrictName): Markup =>
    html`<a href="${here.root}${districtHref(district)}">${district}</a>`;
  const rows = codes.map(
    ([code, districts]) =>
      html`<div id="z${code}"><dt><bdi dir="ltr">${code}</bdi></dt><dd>${
        districts.length > 1 ? html`${act.zipSplit(districts.length)} ` : NOTHING
      }${join(districts.map(link), " · ")}</dd></div>`,
  );
  const isSplit = codes.some(([, districts]) => districts.length > 1);
  const main = html`<h1>${act.zipDigits(prefix)}</h1>
    ${drawnWords(drawn, here.site.edition)}
    <dl class="facts">${rows}</dl>
    <p class="meta">${act.zipMissing}</p>
    ${isSplit ? html`<p class="all">${outLink(BY_STREET, act.zipStreet)}</p>` : NOTHING}`;
  return page(here, { title: act.zipDigits(prefix), area: "act", path: zipHref(prefix), main });
}

/** Who speaks for a district on the day of the edition, and what to say to them. */
export function districtPage(
  here: Here,
  district: DistrictName,
  people: readonly (ShownLegislator & {
    readonly texts: readonly { readonly slug: string; readonly title: string; readonly texts: ActionTexts }[];
  })[],
  drawn: Drawn,
): string {
  const { words } = here.site.edition;
  const { act } = words;
  const [state = "", seat = ""] = district.split("-");
  const title = act.district(stateName(state), Number(seat));
  const hasMember = people.some(({ chamber }) => chamber === "house");
  const main = html`<h1>${title}</h1>
    <p class="meta">${act.seatOn(dayIn(drawn.on, here.site.edition))}</p>
    ${drawnWords(drawn, here.site.edition)} ${hasMember ? NOTHING : html`<p class="warning">${act.vacant}</p>`}
    ${people.map(
      (one) =>
        html`${legislatorCard(one, words)}
        ${one.texts.map(
          (text) =>
            html`<section class="case-card">
              <h3><a href="${here.root}act/${text.slug}.html">${bdi(text.title)}</a></h3>
              ${textsToUse(text.texts, text.title, words)}
            </section>`,
        )}`,
    )}
    <p class="all"><a href="${here.root}act/index.html">${act.backToAct}</a></p>`;
  return page(here, { title, area: "act", path: districtHref(district), main });
}

function drawnWords({ from, to, on }: Drawn, tongue: Tongue): Markup {
  const { act } = tongue.words;
  const day = (one: Day): string => dayIn(one, tongue);
  const isOther = (from !== undefined && on < from) || (to !== undefined && on >= to);
  if (isOther) return html`<p class="warning">${act.drawnOther(day(on))}</p>`;
  if (from === undefined) return html`<p class="meta">${act.drawnUnknown}</p>`;
  return html`<p class="meta">${to === undefined ? act.drawnFrom(day(from)) : act.drawn(day(from), day(to))}</p>`;
}
