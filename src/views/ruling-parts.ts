// What several pages print of a ruling: its heading, its days, by whom and in which case, and which ruling acts on which.

import type { ActsOn, CaseDeadline, Proceeding, Ruling, RulingConcerns, Statement } from "../record/record.ts";
import { dateTime, dateWords } from "./date-words.ts";
import { isolated } from "./direction.ts";
import { languageOf, passageHref, proceedingHref, rulingHref } from "./links.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { outcomeWords, proceedingTitle } from "./proceeding-words.ts";
import { byWhom, rulingDay, rulingHeading } from "./ruling-words.ts";
import { sentence } from "./sentence.ts";
import type { Here } from "./site.ts";
import { sourceNumbers } from "./source-numbers.ts";
import { bdi, capital } from "./wording.ts";

export interface ShownRuling {
  readonly ruling: Ruling;
  /** The type of its entry: "ruling", "bond". */
  readonly type: string;
  readonly proceeding?: Proceeding | undefined;
  readonly concerns: RulingConcerns;
  /** What is worked out of what it orders. */
  readonly deadlines: readonly CaseDeadline[];
  /** Rulings that it stays, reverses, affirms …, and those that do so to it. */
  readonly actsOn: readonly ShownAct[];
  readonly actedOnBy: readonly ShownAct[];
}

export interface ShownAct {
  readonly outcome: ActsOn["outcome"];
  readonly other: Ruling;
  readonly type: string;
  readonly statements: readonly Statement[];
}

/** Told well enough to say which it is, and of the subject of the case. */
export function isOfSubject({ ruling, concerns }: Pick<ShownRuling, "ruling" | "concerns">): boolean {
  return ruling.isSettled && concerns === "subject";
}

/** Does anything told of it say what was decided? */
export function saysWhat({ decided, holdings, held, orders }: Ruling): boolean {
  return decided.length + holdings.length + held.length + orders.length > 0;
}

/** The language of the words that tell of it, where it is another than the reader's. */
export function sourceLanguage(here: Here, { told: [first] }: Ruling): Markup {
  const document = first === undefined ? undefined : here.site.documents.get(first.passage.document);
  return document === undefined || document.language === here.site.edition.language ? NOTHING : languageOf(document);
}

/** What it is called, marked as of its language where that is not the reader's. */
export function titleMark(here: Here, ruling: Ruling, type: string): Markup {
  const { words, isQuoted } = rulingHeading(ruling, type, here.site.edition);
  return html`<bdi${isQuoted ? sourceLanguage(here, ruling) : NOTHING}>${isolated(words)}</bdi>`;
}

/** Every day that a source gives; where none does, by which day it was made. */
export function rulingDays({ site: { edition } }: Here, { dates, madeBy }: Ruling): Markup {
  const { rulings } = edition.words;
  if (dates.length === 0)
    return html`<span class="date">${isolated(capital(rulingDay(undefined, madeBy, edition)))}</span>${madeBy === undefined ? NOTHING : html` <span class="basis">${rulings.byText}</span>`}`;
  return html`${dates.map(({ value }, i) => {
    const datetime = dateTime(value);
    const words = isolated(dateWords(value, edition));
    return html`${i > 0 ? html`<span class="what">${rulings.or}</span>` : NOTHING}${datetime === undefined ? html`<span class="date">${words}</span>` : html`<time class="date" datetime="${datetime}">${words}</time>`}`;
  })}`;
}

export function whoLine(here: Here, { ruling, proceeding }: ShownRuling): Markup {
  const { edition } = here.site;
  const who = byWhom(ruling, edition);
  const of =
    proceeding === undefined
      ? NOTHING
      : html`${sentence(
          edition.words.told.inThe,
          html`<a href="${here.root}${proceedingHref(proceeding.id)}">${isolated(proceedingTitle(proceeding, edition))}</a>`,
        )}. `;
  return who === "" && proceeding === undefined
    ? NOTHING
    : html`<p class="meta">${of}${who === "" ? NOTHING : sentence(edition.words.rulings.by, bdi(who))}</p>`;
}

/** "Stayed: …": on which it acts. */
export function actItem(here: Here, act: ShownAct): Markup {
  return html`${capital(outcomeWords(act.outcome, here.site.edition))}: ${actLink(here, act)}`;
}

/** "Stayed by …": which acts on it. */
export function actedOnItem(here: Here, act: ShownAct): Markup {
  const { edition } = here.site;
  return sentence(
    (by) => edition.words.rulings.actBy(capital(outcomeWords(act.outcome, edition)), by),
    actLink(here, act),
  );
}

function actLink(here: Here, { other, type, statements }: ShownAct): Markup {
  const { edition } = here.site;
  const day = rulingDay(other.dates[0]?.value, other.madeBy, edition);
  return html`<a href="${here.root}${rulingHref(other.entry)}">${titleMark(here, other, type)}</a>${edition.words.dates.comma}${isolated(day)} ${sources(here, statements)}`;
}

/** Where it is told, each place once. */
export function sources(here: Here, statements: readonly Statement[]): Markup {
  const places = new Map(statements.map((one) => [passageHref(here, one.passage), one.passage]));
  return sourceNumbers(here, [...places.values()]);
}
