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
  list("deadlines", "Deadlines", {
    intro: html`<p class="intro">
      By when something must be done, or when something changes, as far as the documents and the rules of law that the
      program knows show it. Worked out by a program: this is not legal advice, and no rule here counts as certain, because
      laws change. Look the rule up and ask a lawyer. The latest days stand first.
    </p>`,
    items: deadlineItems(here, shown),
    jumpLabel: "Years",
    empty:
      "The documents tell of nothing that starts a clock under the rules that the program knows. That does not mean that no deadline runs.",
    listClass: "events",
  });
}
