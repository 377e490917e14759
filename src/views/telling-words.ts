// What the record tells of, in the words of the edition: slots, events, evidence. What the program has in English alone, sentences
// of its checks among it, is printed as English and named so.

import { isolated } from "./direction.ts";
import { inEnglish } from "./links.ts";
import { html, type Markup } from "./markup.ts";
import { sentence } from "./sentence.ts";
import type { Here } from "./site.ts";
import { bdi, capital, known, languageName } from "./wording.ts";
import { ENGLISH_TONGUE, isIn } from "./words/words.ts";

/** A slot as words: "count of child" gives "number of children". */
export function slotWords(here: Here, slot: string, place: "begins" | "within" = "within"): Markup {
  const { terms } = here.site.edition.words;
  const first = place === "begins" ? capital : (words: string): string => words;
  const unit = /^count of (.+)$/.exec(slot)?.[1];
  if (unit === undefined) {
    const words = known(terms.slots, slot);
    return words === undefined ? inEnglish(here, html`${first(plainName(slot))}`) : isolated(first(words));
  }
  const words = known(terms.units, unit);
  const units = words === undefined ? inEnglish(here, html`${pluralOf(unit)}`) : isolated(words);
  return sentence((of) => first(terms.numberOf(of)), units);
}

/** The type of an event or of what is alleged; of an entry with a name of its own the name, as it stands. */
export function eventName(here: Here, name: string): Markup {
  const words = known(here.site.edition.words.terms.events, name);
  return words === undefined ? inDocuments(here, capital(name)) : html`${capital(words)}`;
}

/** "Telephone records: her phone never left the county": the kind is ours, the rest stands in a document. */
export function evidenceWords(here: Here, name: string): Markup {
  const { evidence } = here.site.edition.words.terms;
  const [kind = "", ...rest] = name.split(": ");
  const words = known(evidence, kind);
  if (words === undefined) return inDocuments(here, capital(name));
  return rest.length === 0 ? html`${capital(words)}` : html`${capital(words)}: ${inDocuments(here, rest.join(": "))}`;
}

/** Words out of documents within a sentence of ours; the same markup as a sentence alone where the edition is in English. */
function inDocuments({ site }: Here, words: string): Markup {
  return isIn(site.edition.language, "en") ? html`${words}` : bdi(words);
}

/** Where a file says something of itself: "Subject header", "JSON-LD datePublished". */
export function givenIn(here: Here, from: string): Markup {
  const words = known(here.site.edition.words.terms.givenIn, from);
  return words === undefined ? inEnglish(here, html`${from}`) : isolated(words);
}

/** A sentence of the program: there is none but the English one, and it says so in other editions. */
export function programWords(here: Here, text: string): Markup {
  const { edition } = here.site;
  if (isIn(edition.language, "en")) return html`<bdi>${text}</bdi>`;
  return html`<span lang="en" dir="ltr">${text}</span> <span class="tag">${languageName("en", edition)}</span>`;
}

/** A name that the program gives in English alone: "custodyStart" and "custody-start" give "custody start". */
function plainName(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[-_]+/g, " ")
    .toLowerCase();
}

/** "city", "custody day" */
function pluralOf(unit: string): string {
  const last = unit.slice(unit.lastIndexOf(" ") + 1);
  const regular = /[^aeiou]y$/.test(last)
    ? `${last.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/.test(last)
      ? `${last}es`
      : `${last}s`;
  return unit.slice(0, unit.length - last.length) + (known(ENGLISH_TONGUE.words.terms.units, last) ?? regular);
}
