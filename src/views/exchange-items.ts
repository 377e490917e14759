// What was said beside what was answered, and who was asked and did not answer. The site does not say who is right.

import type { Exchanges, Statement } from "../record/record.ts";
import type { ShownById } from "./allegation-items.ts";
import { entryLink, passageHref } from "./links.ts";
import type { ListItem } from "./list-page.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import type { Here } from "./site.ts";
import { statementLine } from "./statement-line.ts";
import { bdi, shorten } from "./wording.ts";

const MOST_WORDS = 400;

export function exchangeItems(here: Here, { pairs, silences }: Exchanges, shown: ShownById): ListItem[] {
  const { groups, jumps, said, answered } = here.site.edition.words.rooms.exchanges;
  const lineOf = (statement: Statement): Markup => {
    const words = shown.get(statement.id);
    return words === undefined ? NOTHING : html`<div class="telling m-asserted">${statementLine(here, words)}</div>`;
  };
  return [
    ...pairs.map(({ answered: claim, answer }) => ({
      group: groups.pairs,
      jump: { id: "answers", label: jumps.pairs },
      body: html`<li class="matter">
        <h3>${whoSaid(here, claim)}</h3>
        <h4>${said}</h4>
        <div class="telling m-asserted"><p class="words"><a class="to" href="${passageHref(here, claim.passage)}">${bdi(shorten(claim.passage.quote.replace(/\s+/gu, " "), MOST_WORDS))}</a></p></div>
        <h4>${answered}</h4>
        ${lineOf(answer)}
      </li>`,
    })),
    ...silences.map((one) => ({
      group: groups.silences,
      jump: { id: "silences", label: jumps.silences },
      body: html`<li class="saying">${lineOf(one)}</li>`,
    })),
  ];
}

function whoSaid(here: Here, { about = [] }: Statement): Markup {
  const who = about.find((one) => one.as === "answered");
  return who === undefined ? NOTHING : entryLink(here, who.entry, who.name);
}
