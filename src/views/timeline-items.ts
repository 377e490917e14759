// The timeline: events in order, each with everything that is said of it. What several documents say alike, or print from one
// origin, is one line; different voices and different ways of saying it stay apart.

import { compareDates, type DateSpan, type EntryId, UNKNOWN_DATE } from "../base/base.ts";
import type { EntryKind, Statement } from "../record/record.ts";
import { foldKey } from "../text/text.ts";
import { voiceKey } from "./attribution.ts";
import { yearOf } from "./date-words.ts";
import { isolated } from "./direction.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import type { ListItem } from "./list-page.ts";
import type { Here } from "./site.ts";
import { alsoSaid, dateMark, type ShownStatement, statementLine } from "./statement-line.ts";
import { eventName } from "./telling-words.ts";

export interface Dated {
  readonly statement: Statement;
  readonly entry: {
    readonly id: EntryId;
    readonly kind: EntryKind;
    readonly name: string;
    /** When it was, as its sources together have it; of a hearing the day that stands. */
    readonly date?: DateSpan | undefined;
    /** Of a hearing: the days that were given up, as they are written (EDTF). */
    readonly givenUp?: ReadonlySet<string> | undefined;
  };
}

/** What is said alike. The first statement is the one printed in full. */
export type Alike = readonly [Statement, ...Statement[]];

/** An event with what is said of it: first what gives its date, then the rest as the documents have it in order. */
export interface DatedEvent {
  readonly entry: Dated["entry"];
  readonly date: DateSpan;
  readonly said: readonly [Alike, ...Alike[]];
}

/**
 * Statements of the same event, date, modality and polarity are alike, and so are the same words of one origin. Different
 * speakers of what is alleged, denied, found or only imagined are never folded together. By date.
 */
export function foldDated(dated: readonly Dated[]): DatedEvent[] {
  const events: { entry: Dated["entry"]; said: Several<Several<Statement>> }[] = [];
  const byEntry = new Map<EntryId, (typeof events)[number]>();
  const byKey = new Map<string, Several<Statement>>();
  for (const { statement, entry } of dated) {
    const { date, modality, polarity, speaker, origin, passage } = statement;
    const guarded =
      modality === "alleged" || modality === "denied" || modality === "found" || modality === "hypothetical";
    const how = [date?.edtf ?? "", modality, polarity, guarded ? voiceKey(speaker) : ""];
    const keys = [JSON.stringify(["entry", entry.id, ...how])];
    if (origin !== undefined) keys.push(JSON.stringify(["origin", origin, foldKey(passage.quote), ...how]));
    let alike = keys.map((key) => byKey.get(key)).find((known) => known !== undefined);
    if (alike === undefined) {
      alike = [statement];
      const event = byEntry.get(entry.id);
      if (event === undefined) {
        const first: (typeof events)[number] = { entry, said: [alike] };
        byEntry.set(entry.id, first);
        events.push(first);
      } else event.said.push(alike);
    } else alike.push(statement);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, alike);
  }
  return events.map(inOrder).sort((a, b) => compareDates(a.date, b.date));
}

type Several<T> = [T, ...T[]];

/** Many tell of an event by its year and one by its day: the day leads. */
function inOrder({ entry, said }: { readonly entry: Dated["entry"]; readonly said: DatedEvent["said"] }): DatedEvent {
  const leads = ([{ date }]: Alike): boolean => date !== undefined && date.edtf === entry.date?.edtf;
  const [first, ...more] = [...said.filter(leads), ...said.filter((alike) => !leads(alike))];
  return { entry, date: first?.[0].date ?? UNKNOWN_DATE, said: first === undefined ? said : [first, ...more] };
}

export interface ShownEvent {
  readonly entry: Dated["entry"];
  readonly said: readonly [ShownAlike, ...ShownAlike[]];
}

/** What is said alike, with the words of the first. */
export interface ShownAlike {
  readonly first: ShownStatement;
  readonly others: readonly Statement[];
}

export function timelineItem(here: Here, { entry, said }: ShownEvent): ListItem {
  const { edition } = here.site;
  const { undated } = edition.words.rooms.timeline;
  const [first] = said;
  const { date } = first.first.statement;
  const year = yearOf(date);
  // an event of no known type has only its date to show
  const label = entry.kind === "event" && entry.name === "event" ? "" : entry.name.trim();
  const mark = (told: DateSpan | undefined): Markup =>
    told !== undefined && entry.givenUp?.has(told.edtf) === true
      ? html`<del>${dateMark(told, edition)}</del>`
      : dateMark(told, edition);
  const lines = said.map(({ first: shown, others }) => {
    const { statement } = shown;
    const own = statement.date?.edtf === date?.edtf ? NOTHING : html`<p class="day">${mark(statement.date)}</p>`;
    return html`<div class="telling m-${statement.modality}">
      ${own}${statementLine(here, shown)}${alsoSaid(here, statement, others)}
    </div>`;
  });
  const body = html`<li class="event" id="${entry.id}">
    <p class="day">
      ${mark(date)}${label === "" ? NOTHING : html`<span class="what"><bdi>${eventName(here, label)}${onlyOrdered(here, entry, said)}</bdi></span>`}
      ${sources(here, said)}
    </p>
    <div>${lines}</div>
  </li>`;
  return {
    group: year ?? undated,
    jump: { id: year === undefined ? "not-dated" : `y${year}`, label: year ?? undated },
    body,
  };
}

/** What was ordered and what nobody tells as done goes by no name of what was done: "Release (ordered)". */
function onlyOrdered(here: Here, { kind }: Dated["entry"], said: ShownEvent["said"]): Markup {
  const told = said.map(({ first }) => first.statement);
  const isDone = told.some(
    ({ modality, polarity }) => polarity === "positive" && (modality === "happened" || modality === "found"),
  );
  if (kind !== "event" || isDone || !told.some(({ modality }) => modality === "ordered")) return NOTHING;
  return html` (${here.site.edition.words.voices.modalities.ordered})`;
}

/** "4 documents, 2 sources": copies of one text are one source. Nothing where there is but one document. */
function sources(here: Here, said: ShownEvent["said"]): Markup {
  const all = said.flatMap(({ first, others }) => [first.statement, ...others]);
  const documents = new Set(all.map(({ passage }) => passage.document)).size;
  if (documents < 2) return NOTHING;
  const origins = new Set(all.map(({ origin, passage }) => origin ?? passage.document)).size;
  const { voices, dates } = here.site.edition.words;
  const words = [voices.documents(documents), voices.sources(Math.min(origins, documents))].join(dates.comma);
  return html`<span class="of">${isolated(words)}</span>`;
}
