// People, organizations, courts, facilities and places: the A to Z, and what a page about one of them shows. A slot shows
// every value that a source gives; none of them is picked.

import { betweenSpan, daySpan, type DocumentId } from "../base/base.ts";
import {
  type Claim,
  claimKey,
  claimStatus,
  dependenceLine,
  type Entry,
  type HeldRole,
  isDescription,
  type Passage,
  rolesOf,
  type Statement,
} from "../record/record.ts";
import { foldKey } from "../text/text.ts";
import { attribution, voiceKey } from "./attribution.ts";
import { dateWords } from "./date-words.ts";
import { type Excerpt, printExcerpt } from "./excerpt.ts";
import { entryHref, languageOf, passageHref } from "./links.ts";
import type { ListItem } from "./list-page.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import type { EntrySummary, Here } from "./site.ts";
import { alsoSaid, alsoThere, dateMark, type ShownStatement, sourceLine, statementLine } from "./statement-line.ts";
import { bdi, capital, count, documentLabel, kindWords, shorten, slotWords } from "./wording.ts";

export interface IndexedEntry {
  readonly entry: EntrySummary;
  /** Where it stands, for an entry without a page of its own. */
  readonly at?: Passage | undefined;
}

/** Entries in the order given, under the first letter of their names; people without a name and those of other cases in groups of their own at the end. */
export function entryIndexItems(here: Here, entries: readonly IndexedEntry[]): ListItem[] {
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
      group: "Not named in the documents",
      jump: { id: "not-named", label: "Not named" },
      body: indexItem(here, indexed),
    })),
    ...others.map((indexed) => ({
      group: "Only in documents about another case",
      jump: { id: "other-case", label: "Another case" },
      body: indexItem(here, indexed),
    })),
  ];
}

function indexItem(here: Here, { entry, at }: IndexedEntry): Markup {
  const href = entryHref(entry);
  const kind =
    entry.kind === "court" || entry.kind === "facility"
      ? html`<span class="tag">${kindWords(entry.kind)}</span> `
      : NOTHING;
  const name = bdi(shorten(entry.name, 200));
  if (href === undefined) {
    const link = at === undefined ? name : html`<a href="${passageHref(here, at)}">${name}</a>`;
    return html`<li class="once">
      <span class="label">${link}</span> <span class="meta">${kind}mentioned once</span>
    </li>`;
  }
  const said = entry.said > 0 ? `, ${count(entry.said, "statement")} attributed` : "";
  return html`<li>
    <span class="label"><a href="${here.root}${href}">${name}</a></span>
    <span class="meta">${kind}${count(entry.mentions, "mention")} in ${count(entry.documents, "document")}${said}</span>
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

/** A to Z: by the letter of the list, then by the name without marks; names without a letter last. */
export function nameOrder(a: EntrySummary, b: EntrySummary): number {
  const [keyA, keyB] = [orderKey(a), orderKey(b)];
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}

function orderKey({ name, id }: EntrySummary): string {
  const letter = initial(name);
  return `${letter === "#" ? "\uffff" : letter} ${foldKey(name)} ${id}`;
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
  const items: ListItem[] = [];
  const slots = grouped(parts.of, ({ statement }) => statement.slot);
  const role = slots.get("role") ?? [];
  slots.delete("role");
  for (const body of roles(here, role, parts.claims)) items.push({ group: "Roles, as printed", jump: ROLES, body });
  // What the text itself attributes comes before what was attributed by position.
  const surely = parts.by.filter(({ statement }) => statement.tier !== "inferred");
  const perhaps = parts.by.filter(({ statement }) => statement.tier === "inferred");
  for (const same of alike([...surely, ...perhaps]))
    items.push({ group: "Words and statements attributed to it", jump: SAYS, body: line(here, same) });
  for (const [slot, shown] of [...slots].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const same of alike(shown)) {
      items.push({ group: "What is said of it", jump: OF, body: line(here, same, capital(slotWords(slot))) });
    }
  }
  const sentences = grouped(parts.mentioned, ({ excerpt }) => JSON.stringify(excerpt));
  for (const same of sentences.values())
    items.push({ group: "Where it is mentioned", jump: MENTIONED, body: mentionItem(here, same) });
  if (parts.entry.kind !== "person") return items;
  const persons: Readonly<Record<string, string>> = {
    "Words and statements attributed to it": "Words and statements attributed to this person",
    "What is said of it": "What is said of this person",
    "Where it is mentioned": "Where this person is mentioned",
  };
  return items.map((item) => ({ ...item, group: persons[item.group ?? ""] ?? item.group }));
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
  const others = names.filter((name) => foldKey(name) !== foldKey(entry.name)).slice(0, MOST_SOURCES);
  const also =
    others.length === 0
      ? NOTHING
      : html`<p class="meta">Also written ${others.map((name, i) => html`${i > 0 ? ", " : ""}<bdi>${shorten(name, 120)}</bdi>`)}</p>`;
  const related =
    entry.subjectDocuments === 0 ? html` <span class="tag">only in documents about another case</span>` : NOTHING;
  return html`<p class="meta">
    ${capital(kindWords(entry.kind))} · ${count(entry.mentions, "mention")} in
    ${count(entry.documents, "document")}${related}
  </p>${also}`;
}

const ROLES = { id: "roles", label: "Roles" };
const SAYS = { id: "says", label: "Attributed to" };
const OF = { id: "of", label: "Said of" };
const MENTIONED = { id: "mentioned", label: "Mentions" };
const MOST_SOURCES = 8;

/** One item per role, those of most sources first, each with when it is held as far as the sources say, and its sources. */
function roles(here: Here, shown: readonly ShownStatement[], claims: EntryParts["claims"]): Markup[] {
  const statements = new Map(shown.map(({ statement }) => [statement.id, statement]));
  const held = rolesOf([...statements.values()]);
  const told = new Set(held.flatMap((role) => role.statements));
  const items = held.map((role) => {
    const same = role.statements.flatMap((id) => statements.get(id) ?? []);
    return roleItem(here, roleWords(role), periodWords(role), same, claims);
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
    ${period === "" ? NOTHING : html`<p class="meta">${period}</p>`}
    ${first === undefined ? NOTHING : sourcesOf(here, claims.get(claimKey(first)))}
    <ul class="sources">
      ${sources.map((one) => html`<li class="voice">${attribution(here, one)} ${sourceLine(here, one)}</li>`)}${rest > 0 ? html`<li class="voice">and ${count(rest, "more place")}</li>` : NOTHING}
    </ul>
  </li>`;
}

/** "Named so between 3 May 2019 and 1 June 2021": what the sources show, not when it began or ended. */
function periodWords({ from, to, former, endedBy }: HeldRole): string {
  const span = from === undefined && to === undefined ? undefined : betweenSpan(from, to, "explicit");
  const held = span === undefined ? "" : `Named so ${from === to ? `on ${dateWords(span)}` : dateWords(span)}`;
  if (!former) return held;
  const ended = endedBy === undefined ? "formerly" : `no longer by ${dateWords(daySpan(endedBy, "explicit"))}`;
  return held === "" ? capital(ended) : `${held}; ${ended}`;
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
    ${capital(claimStatus(claim))}${evidence.length === 0 ? "." : html`: ${evidence.map((one) => dependenceLine(one, nameOf)).join("; ")}.`}
  </p>`;
}

const MOST_EVIDENCE = 3;

/** "executive director, Harbour Alliance, Leeds". */
function roleWords({ role, organization, place }: HeldRole): string {
  return [role, organization, place].filter((part) => part !== undefined).join(", ");
}

function line(here: Here, [shown, ...others]: Some<ShownStatement>, slot?: string): Markup {
  const { date } = shown.statement;
  const what = slot === undefined ? NOTHING : html`<span class="what">${slot}</span>`;
  const when = date === undefined ? NOTHING : dateMark(date);
  const also = alsoSaid(
    here,
    shown.statement,
    others.map(({ statement }) => statement),
  );
  const head = slot === undefined && date === undefined ? NOTHING : html`<p class="day">${when}${what}</p>`;
  return html`<li class="saying m-${shown.statement.modality}">${head}${statementLine(here, shown)}${also}</li>`;
}

function mentionItem(here: Here, [{ document, passages, excerpt }, ...alike]: Some<ShownMention>): Markup {
  const [first, ...rest] = passages;
  if (first === undefined) return NOTHING;
  const others = rest
    .slice(0, 10)
    .map((passage, i) => html` <a class="number" href="${passageHref(here, passage)}">${i + 2}</a>`);
  const places = alike.flatMap(({ passages: [passage] }) => (passage === undefined ? [] : [passage]));
  const also =
    places.length === 0
      ? NOTHING
      : alsoThere(
          html`The same words in ${count(places.length, "more document")}`,
          places.slice(0, MOST_SOURCES).map((passage) => sourceLine(here, { passage })),
          places.length,
        );
  const more =
    rest.length === 0
      ? NOTHING
      : html` <span class="meta"
          >· also there:${others}${rest.length > 10 ? ` and ${count(rest.length - 10, "more time")}` : ""}</span
        >`;
  return html`<li class="mention">
    <p class="words" ${languageOf(here.site.documents.get(document))}>
      <a class="to" href="${passageHref(here, first)}">${printExcerpt(excerpt)}</a>
    </p>
    <p class="voice">${sourceLine(here, { passage: first })}${more}</p>
    ${also}
  </li>`;
}
