// People, organizations, courts, facilities and places: the A to Z, and what a page about one of them shows. A slot shows
// every value that a source gives; none of them is picked.

import { type DocumentId, nameOrderOf } from "../base/base.ts";
import {
  type Claim,
  claimKey,
  dependenceLine,
  type Entry,
  isDescription,
  type Passage,
  rolesOf,
  type Statement,
} from "../record/record.ts";
import { foldKey } from "../text/text.ts";
import { attribution, voiceKey } from "./attribution.ts";
import { isolated } from "./direction.ts";
import { type Excerpt, printExcerpt } from "./excerpt.ts";
import { entryHref, inEnglish, languageOf, passageHref } from "./links.ts";
import type { ListItem } from "./list-page.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { periodWords, roleWords } from "./role-words.ts";
import { sentence } from "./sentence.ts";
import type { EntrySummary, Here } from "./site.ts";
import { alsoSaid, alsoThere, dateMark, type ShownStatement, sourceLine, statementLine } from "./statement-line.ts";
import { slotWords } from "./telling-words.ts";
import { bdi, capital, documentLabel, kindWords, shorten } from "./wording.ts";
import type { Tongue } from "./words/words.ts";

export interface IndexedEntry {
  readonly entry: EntrySummary;
  /** Where it stands, for an entry without a page of its own. */
  readonly at?: Passage | undefined;
}

/** Entries in the order given, under the first letter of their names; people without a name and those of other cases in groups of their own at the end. */
export function entryIndexItems(here: Here, entries: readonly IndexedEntry[]): ListItem[] {
  const { entries: words } = here.site.edition.words.rooms;
  const mine = entries.filter(({ entry }) => entry.subjectDocuments > 0);
  const own = mine.filter(({ entry }) => !isUnnamed(entry));
  const unnamed = mine.filter(({ entry }) => isUnnamed(entry));
  const others = entries.filter(({ entry }) => entry.subjectDocuments === 0);
  return [
    ...own.map((indexed) => {
      const letter = initial(indexed.entry.name);
      const id = letter === "#" ? "letter-other" : `letter-${letter.codePointAt(0)!.toString(16)}`; // a letter is not empty
      return { group: letter, jump: { id, label: letter }, body: indexItem(here, indexed) };
    }),
    ...unnamed.map((indexed) => ({
      group: words.unnamed,
      jump: { id: "not-named", label: words.unnamedShort },
      body: indexItem(here, indexed),
    })),
    ...others.map((indexed) => ({
      group: words.otherCase,
      jump: { id: "other-case", label: words.otherCaseShort },
      body: indexItem(here, indexed),
    })),
  ];
}

function indexItem(here: Here, { entry, at }: IndexedEntry): Markup {
  const { edition } = here.site;
  const { rooms, dates } = edition.words;
  const { entries: words } = rooms;
  const href = entryHref(entry);
  const kind =
    entry.kind === "court" || entry.kind === "facility"
      ? html`<span class="tag">${kindWords(entry.kind, edition)}</span> `
      : NOTHING;
  const name = bdi(shorten(entry.name, 200));
  if (href === undefined) {
    const link = at === undefined ? name : html`<a href="${passageHref(here, at)}">${name}</a>`;
    return html`<li class="once">
      <span class="label">${link}</span> <span class="meta">${kind}${words.once}</span>
    </li>`;
  }
  const said = entry.said > 0 ? dates.comma + words.attributed(entry.said) : "";
  return html`<li>
    <span class="label"><a href="${here.root}${href}">${name}</a></span>
    <span class="meta">${kind}${isolated(words.mentionedIn(entry.mentions, entry.documents) + said)}</span>
  </li>`;
}

function isUnnamed({ kind, name }: EntrySummary): boolean {
  return kind === "person" && isDescription(name);
}

/** The letter under which a name is listed: its first letter without marks, in capitals; "#" when it has none. */
export function initial(name: string): string {
  const letter = /\p{L}/u.exec(name.normalize("NFKD"));
  // A match is not empty.
  return letter === null ? "#" : String.fromCodePoint(letter[0].toUpperCase().codePointAt(0)!);
}

/** A to Z as readers of the language look for names: by the letter of the list, then by the name; names without a letter last. */
export function nameOrder(language: string): (a: EntrySummary, b: EntrySummary) => number {
  const inOrder = nameOrderOf(language);
  return (a, b) => {
    const [first, second] = [initial(a.name), initial(b.name)];
    if (first !== second) return first === "#" ? 1 : second === "#" ? -1 : inOrder(first, second);
    return inOrder(a.name, b.name) || (a.id < b.id ? -1 : 1);
  };
}

export interface EntryParts {
  readonly entry: Entry;
  /** What is said of it, without what it says itself. */
  readonly of: readonly ShownStatement[];
  /** What it says. */
  readonly by: readonly ShownStatement[];
  /** From how many sources each of it comes, by the key of the claim. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** One mention for each document that has any. */
  readonly mentioned: readonly ShownMention[];
}

export interface ShownMention {
  readonly document: DocumentId;
  readonly passages: readonly Passage[];
  readonly excerpt: Excerpt;
}

/** Everything about one entry, as items in groups. */
export function entryItems(here: Here, parts: EntryParts): ListItem[] {
  const { entries: words } = here.site.edition.words.rooms;
  const isPerson = parts.entry.kind === "person";
  const items: ListItem[] = [];
  const slots = grouped(parts.of, ({ statement }) => statement.slot);
  const role = slots.get("role") ?? [];
  slots.delete("role");
  for (const body of roles(here, role, parts.claims))
    items.push({ group: words.roles, jump: { id: "roles", label: words.rolesShort }, body });
  // What the text itself attributes comes before what was attributed by position.
  const surely = parts.by.filter(({ statement }) => statement.tier !== "inferred");
  const perhaps = parts.by.filter(({ statement }) => statement.tier === "inferred");
  for (const same of alike([...surely, ...perhaps]))
    items.push({
      group: isPerson ? words.personSays : words.says,
      jump: { id: "says", label: words.saysShort },
      body: line(here, same),
    });
  for (const [slot, shown] of [...slots].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const same of alike(shown)) {
      items.push({
        group: isPerson ? words.ofPerson : words.of,
        jump: { id: "of", label: words.ofShort },
        body: line(here, same, slotWords(here, slot, "begins")),
      });
    }
  }
  const sentences = grouped(parts.mentioned, ({ excerpt }) => JSON.stringify(excerpt));
  for (const same of sentences.values())
    items.push({
      group: isPerson ? words.personMentioned : words.mentioned,
      jump: { id: "mentioned", label: words.mentionedShort },
      body: mentionItem(here, same),
    });
  return items;
}

type Some<T> = [T, ...T[]];

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, Some<T>> {
  const groups = new Map<string, Some<T>>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}

/** The same words of the same voice, said in the same way, are one line however many documents print them. */
function alike(shown: readonly ShownStatement[]): Iterable<Some<ShownStatement>> {
  return grouped(shown, ({ statement: { slot, modality, polarity, tier, speaker, date, passage } }) =>
    JSON.stringify([slot, modality, polarity, tier, voiceKey(speaker), date?.edtf, foldKey(passage.quote)]),
  ).values();
}

/** `names` are those under which the documents have it, its own among them. */
export function entryIntro(here: Here, entry: EntrySummary, names: readonly string[] = []): Markup {
  const { edition } = here.site;
  const { rooms, dates } = edition.words;
  const { entries: words } = rooms;
  const others = names.filter((name) => foldKey(name) !== foldKey(entry.name)).slice(0, MOST_SOURCES);
  const also =
    others.length === 0
      ? NOTHING
      : html`<p class="meta">${sentence(words.alsoWritten, html`${others.map((name, i) => html`${i > 0 ? dates.comma : ""}<bdi>${shorten(name, 120)}</bdi>`)}`)}</p>`;
  const related = entry.subjectDocuments === 0 ? html` <span class="tag">${words.onlyOther}</span>` : NOTHING;
  return html`<p class="meta">
    ${capital(kindWords(entry.kind, edition))} · ${isolated(words.mentionedIn(entry.mentions, entry.documents))}${related}
  </p>${also}`;
}

const MOST_SOURCES = 8;

/** One item per role, those of most sources first, each with when it is held as far as the sources say, and its sources. */
function roles(here: Here, shown: readonly ShownStatement[], claims: EntryParts["claims"]): Markup[] {
  const statements = new Map(shown.map(({ statement }) => [statement.id, statement]));
  const held = rolesOf([...statements.values()]);
  const told = new Set(held.flatMap((role) => role.statements));
  const items = held.map((role) => {
    const same = role.statements.flatMap((id) => statements.get(id) ?? []);
    return roleItem(here, roleWords(role), periodWords(role, here.site.edition), same, claims);
  });
  // what is denied or only alleged is no role held, and keeps its voice
  const others = grouped(
    [...statements.values()].filter(({ id }) => !told.has(id)),
    (one) => foldKey(one.value),
  );
  return [...items, ...[...others.values()].map((same) => roleItem(here, same[0].value, "", same, claims))];
}

function roleItem(
  here: Here,
  words: string,
  period: string,
  same: readonly Statement[],
  claims: EntryParts["claims"],
): Markup {
  const [first] = same;
  const sources = same.slice(0, MOST_SOURCES);
  const rest = same.length - sources.length;
  return html`<li class="value">
    <p class="words"><bdi>${shorten(words, 300)}</bdi></p>
    ${period === "" ? NOTHING : html`<p class="meta">${isolated(period)}</p>`}
    ${first === undefined ? NOTHING : sourcesOf(here, claims.get(claimKey(first)))}
    <ul class="sources">
      ${sources.map((one) => html`<li class="voice">${attribution(here, one)} ${sourceLine(here, one)}</li>`)}${rest > 0 ? html`<li class="voice">${isolated(here.site.edition.words.voices.andPlaces(rest))}</li>` : NOTHING}
    </ul>
  </li>`;
}

/** "One source in 2 documents: a and b share 46 words." Nothing where there is but one document. */
function sourcesOf(here: Here, claim: Claim | undefined): Markup {
  if (claim === undefined || claim.documents.length < 2) return NOTHING;
  const nameOf = (id: DocumentId): string => {
    const document = here.site.documents.get(id);
    return document === undefined ? id : documentLabel(document);
  };
  const evidence = claim.origins.flatMap((origin) => origin.evidence).slice(0, MOST_EVIDENCE);
  return html`<p class="voice">
    ${isolated(capital(statusWords(claim, here.site.edition)))}${evidence.length === 0 ? "." : html`: ${inEnglish(here, html`${evidence.map((one) => dependenceLine(one, nameOf)).join("; ")}`)}.`}
  </p>`;
}

/** How many sources a claim has. That they are independent is never said. */
function statusWords({ origins, documents }: Claim, { words }: Tongue): string {
  const { voices } = words;
  if (origins.length > 1) return voices.severalSources(origins.length);
  return documents.length > 1 ? voices.oneSourceIn(documents.length) : voices.oneSource;
}

const MOST_EVIDENCE = 3;

function line(here: Here, [shown, ...others]: Some<ShownStatement>, slot?: Markup): Markup {
  const { date } = shown.statement;
  const what = slot === undefined ? NOTHING : html`<span class="what">${slot}</span>`;
  const when = date === undefined ? NOTHING : dateMark(date, here.site.edition);
  const also = alsoSaid(
    here,
    shown.statement,
    others.map(({ statement }) => statement),
  );
  const head = slot === undefined && date === undefined ? NOTHING : html`<p class="day">${when}${what}</p>`;
  return html`<li class="saying m-${shown.statement.modality}">${head}${statementLine(here, shown)}${also}</li>`;
}

function mentionItem(here: Here, [{ document, passages, excerpt }, ...alike]: Some<ShownMention>): Markup {
  const { rooms, voices } = here.site.edition.words;
  const [first, ...rest] = passages;
  if (first === undefined) return NOTHING;
  const others = rest
    .slice(0, 10)
    .map((passage, i) => html`${i > 0 ? " " : ""}<a class="number" href="${passageHref(here, passage)}">${i + 2}</a>`);
  const places = alike.flatMap(({ passages: [passage] }) => (passage === undefined ? [] : [passage]));
  const also =
    places.length === 0
      ? NOTHING
      : alsoThere(
          isolated(rooms.entries.sameIn(places.length)),
          places.slice(0, MOST_SOURCES).map((passage) => sourceLine(here, { passage })),
          places.length,
          here.site.edition,
        );
  const more =
    rest.length === 0
      ? NOTHING
      : html` <span class="meta"
          >· ${sentence(voices.alsoThere, html`${others}`)}${rest.length > 10 ? html` ${isolated(voices.andTimes(rest.length - 10))}` : NOTHING}</span
        >`;
  return html`<li class="mention">
    <p class="words" ${languageOf(here.site.documents.get(document))}>
      <a class="to" href="${passageHref(here, first)}">${printExcerpt(excerpt)}</a>
    </p>
    <p class="voice">${sourceLine(here, { passage: first })}${more}</p>
    ${also}
  </li>`;
}
