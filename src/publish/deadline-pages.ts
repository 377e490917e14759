// The page of deadlines: what must be done by when, with the sum.

import { type Here, html, type List, deadlineItems, type ShownDeadline } from "../views/views.ts";
import type { CaseDeadline } from "../record/record.ts";
import type { Gatherer } from "./gather.ts";

export async function writeDeadlines(
  { gatherer, deadlines }: { readonly gatherer: Gatherer; readonly deadlines: readonly CaseDeadline[] },
  here: Here,
  list: (area: "deadlines", title: string, rest: Omit<List, "area" | "title">) => void,
): Promise<void> {
  const shown: ShownDeadline[] = [];
  for (const deadline of deadlines)
    shown.push({ deadline, told: await gatherer.shown(deadline.trigger.statements[0]) });
  const { deadlines: words, told } = here.site.edition.words;
  list("deadlines", words.title, {
    intro: html`<p class="intro">${words.intro}</p>`,
    items: deadlineItems(here, shown),
    jumpLabel: told.years,
    empty: words.empty,
    listClass: "events",
  });
}
