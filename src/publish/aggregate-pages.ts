// The pages that are about the whole case: where it stands, the timeline, the lists.

import {
  betweenSpan,
  type DateSpan,
  type Day,
  type DocumentId,
  type EntryId,
  isKnown,
  type StatementId,
} from "../base/base.ts";
import { type EntryKind, exchangesIn, type Flag, mattersOf, type Origin, type Statement } from "../record/record.ts";
import {
  aboutPage,
  calendarHref,
  allegationItems,
  exchangeItems,
  type Area,
  type Alike,
  type Dated,
  type DatedEvent,
  documentItems,
  type EntrySummary,
  entryHref,
  entryIndexItems,
  flagCard,
  foldDated,
  type Here,
  type Figure,
  homePage,
  isFullyRead,
  html,
  type IndexedEntry,
  type List,
  type ListItem,
  mediaWords,
  nameOrder,
  notFoundPage,
  quotationItems,
  receiptItems,
  repeatItems,
  type ShownStatement,
  type ShownWanted,
  type Site,
  timelineItem,
  wantedItems,
} from "../views/views.ts";
import { datedByVersions } from "../workroom/workroom.ts";
import { isAboutSubject } from "./gather.ts";
import { siteCalendars } from "./case-calendar.ts";
import { writeDeadlines } from "./deadline-pages.ts";
import { withoutRepeats, writeHearings } from "./hearing-pages.ts";
import { writeProceedings } from "./proceeding-pages.ts";
import { writeCustody } from "./custody-pages.ts";
import { writeRequests, writeRulings } from "./ruling-pages.ts";
import { publicHomePage } from "./campaign/campaign.ts";
import { listPages } from "./list-pages.ts";
import type { SiteSource } from "./site-source.ts";
import type { Whole, WriteFile } from "./whole.ts";

const MOST_LATEST = 5;
const MOST_DISPUTES = 3;

/** The first page of the site. */
export async function writeHome(whole: Whole, write: WriteFile): Promise<void> {
  const top: Here = { site: whole.site, root: "" };
  const isPublic = whole.site.edition.kind === "public";
  write("index.html", isPublic ? await publicHomePage(whole, top) : await startPage(whole, ""));
}

/** The pages that are made of the record alone. */
export async function writeAggregates(whole: Whole, write: WriteFile): Promise<void> {
  const { source, site, gatherer } = whole;
  const top: Here = { site, root: "" };
  const inside: Here = { site, root: "../" };
  const events = foldDated(await datedIn(whole));
  write("about.html", aboutPage(top));
  write("404.html", notFoundPage(top));

  const list = (area: Area, title: string, rest: Omit<List, "area" | "title">) => {
    if (site.edition.areas.has(area)) listPages(inside, { area, title, ...rest }, area, "index", "", write);
  };
  const timeline: ListItem[] = [];
  for (const { entry, said } of events) {
    const [first, ...more] = said;
    const rest = [];
    const shown = async ([one, ...others]: Alike) => ({ first: await gatherer.shown(one), others });
    const leading = await shown(first);
    for (const alike of more) rest.push(await shown(alike));
    timeline.push(timelineItem(inside, { entry, said: [leading, ...rest] }));
  }
  const { rooms } = site.edition.words;
  list("timeline", rooms.timeline.title, {
    intro: html`<p class="intro">${rooms.timeline.intro}</p>`,
    items: timeline,
    jumpLabel: rooms.timeline.years,
    empty: rooms.timeline.empty,
    listClass: "events",
  });
  writeCustody(inside, whole.custody, list);
  const { hearings, deadlines } = whole.calendar;
  await writeDeadlines({ gatherer, deadlines }, inside, list);
  const calendars = siteCalendars(whole.calendar, site.edition);
  const shown = whole.procedure.shown.map((one) => ({
    ...one,
    hasCalendar: calendars.has(calendarHref(one.proceeding.id)),
  }));
  writeProceedings({ ...whole.procedure, shown }, inside, (title, rest) => list("proceedings", title, rest), write);
  await writeHearings({ source, gatherer, hearings }, inside, (title, rest) => list("hearings", title, rest), write);
  if (site.edition.areas.has("hearings")) for (const [path, text] of calendars) write(path, text);
  await writeRulings(whole, inside, (title, rest) => list("rulings", title, rest), write);
  await writeRequests({ source, deadlines }, inside, (title, rest) => list("requests", title, rest));
  await writeAllegations(whole, inside, list);
  const documents = [...site.documents.values()];
  list("documents", rooms.documents.title, {
    intro: html`<p class="intro">${rooms.documents.intro}</p>`,
    items: documentItems(inside, documents),
    empty: rooms.documents.empty,
    listClass: "documents",
  });
  list("receipts", rooms.receipts.title, {
    intro: html`<p class="intro">${rooms.receipts.intro}</p>`,
    items: receiptItems(inside, documents),
    empty: rooms.receipts.empty,
    listClass: "receipts",
  });
  const index = async (area: Area, title: string, intro: string, kinds: readonly EntryKind[]) => {
    list(area, title, {
      intro: html`<p class="intro">${intro}</p>`,
      items: entryIndexItems(inside, await indexed(whole, kinds)),
      jumpLabel: rooms.entries.letters,
      empty: rooms.entries.empty,
      listClass: "entries",
    });
  };
  const { entries } = rooms;
  await index("people", entries.people, entries.peopleIntro, ["person"]);
  await index("organizations", entries.organizations, entries.organizationsIntro, [
    "organization",
    "court",
    "facility",
  ]);
  await index("places", entries.places, entries.placesIntro, ["place"]);
  const quotations = (await source.quotations()).filter(
    ({ statement }) => site.documents.get(statement.passage.document)?.scope !== "related",
  );
  list("quotations", rooms.quotations.title, {
    intro: html`<p class="intro">${rooms.quotations.intro}</p>`,
    items: quotationItems(inside, quotations),
    jumpLabel: rooms.quotations.letters,
    empty: rooms.quotations.empty,
    listClass: "quotes",
  });
  await writeDifferences(whole, inside, list);
  const wanted: ShownWanted[] = [];
  for (const flag of whole.flags.filter(isWanted)) wanted.push(await gatherer.wanted(flag, isAboutSubject(site, flag)));
  list("wanted", rooms.wanted.title, {
    intro: html`<p class="intro">${rooms.wanted.intro}</p>`,
    items: wantedItems(inside, wanted),
    jumpLabel: rooms.wanted.kinds,
    empty: rooms.wanted.empty,
    listClass: "flags",
  });
  list("repeats", rooms.repeats.title, {
    intro: html`<p class="intro">${rooms.repeats.intro}</p>`,
    items: repeatItems(inside, ordered(whole.origins)),
    empty: rooms.repeats.empty,
    listClass: "repeats",
  });
}

/** The first page as it stands outside the site's folder; `root` leads from there into it. */
export async function startPage(whole: Whole, root: string): Promise<string> {
  return home(whole, { site: whole.site, root }, foldDated(await datedIn(whole)));
}

async function datedIn({ source, calendar }: Whole): Promise<Dated[]> {
  return datedByVersions(await source.dated("subject"), calendar.hearings);
}

async function home(whole: Whole, here: Here, events: readonly DatedEvent[]): Promise<string> {
  const { site, gatherer, flags } = whole;
  const own = [...site.documents.values()].filter((document) => document.scope === "subject");
  const isOwn = (id: DocumentId): boolean => site.documents.get(id)?.scope === "subject";
  // Several types may go by one word ("File").
  const media = new Map<string, readonly [type: string, documents: number]>();
  for (const { mediaType } of own) {
    const [type, n] = media.get(mediaWords(mediaType, site.edition)) ?? [mediaType, 0];
    media.set(mediaWords(mediaType, site.edition), [type, n + 1]);
  }
  const unread = new Map<string, number>();
  for (const { id } of own)
    for (const { language } of site.unread.get(id) ?? []) unread.set(language, (unread.get(language) ?? 0) + 1);
  const found = flags.filter((flag) => isAboutSubject(site, flag) && !isWanted(flag));
  const foundElsewhere = flags.filter((flag) => !isAboutSubject(site, flag) && !isWanted(flag));
  const disputes = found.filter((flag) => isDispute(flag) && flag.settled === undefined);
  const latest = withoutRepeats(events)
    .filter(({ date, entry }) => isKnown(date) && entry.givenUp?.has(date.edtf) !== true)
    .map(({ said: [[first]] }) => first)
    .slice(-MOST_LATEST)
    .reverse();
  return homePage(here, {
    span: spanOf(own.flatMap(({ date }) => (date === undefined ? [] : [date]))),
    related: site.documents.size - own.length,
    undatedDocuments: own.filter(
      ({ date, receipt }) => receipt.kind !== "unreadable" && (date === undefined || !isKnown(date)),
    ).length,
    unreadLanguages: [...unread].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)),
    media: [...media.values()].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)),
    latest: await Promise.all(latest.map((first) => gatherer.shown(first))),
    disputes: await Promise.all(disputes.slice(0, MOST_DISPUTES).map((flag) => gatherer.flag(flag))),
    custody: whole.custody,
    procedure: whole.procedure.shown.filter(({ proceeding }) => proceeding.isSubjects),
    proceedings: whole.procedure.byId,
    disputed: disputes.length,
    flags: found.length,
    figures: {
      statements: {
        own: site.counts.statements - site.counts.relatedStatements,
        related: site.counts.relatedStatements,
      },
      entries: figure([...site.entries.values()], ({ subjectDocuments }) => subjectDocuments > 0),
      flags: { own: found.length, related: foundElsewhere.length },
      wanted: figure(flags.filter(isWanted), (flag) => isAboutSubject(site, flag)),
      origins: figure(whole.origins, ({ passages }) => passages.some(({ document }) => isOwn(document))),
      unread: figure(
        [...site.documents.values()].filter((document) => !isFullyRead(site, document)),
        ({ id }) => isOwn(id),
      ),
    },
  });
}

function figure<T>(all: readonly T[], isOwn: (one: T) => boolean): Figure {
  const own = all.filter(isOwn).length;
  return { own, related: all.length - own };
}

async function writeAllegations(
  { source, site, gatherer }: Whole,
  here: Here,
  list: (area: Area, title: string, rest: Omit<List, "area" | "title">) => void,
): Promise<void> {
  const told = Map.groupBy(
    (await source.statementsOfKinds(["allegation", "evidence", "finding"])).filter(
      ({ passage }) => site.documents.get(passage.document)?.scope !== "related",
    ),
    ({ entry }) => entry,
  );
  const exchanges = exchangesIn([...told.values()].flat());
  const matters = mattersOf(
    [...told].flatMap(([id, statements]) => {
      const entry = site.entries.get(id);
      return entry === undefined ? [] : [{ entry, statements }];
    }),
    await defenceOf(source, site, [...told.values()].flat()),
  );
  const shown = new Map<StatementId, ShownStatement>();
  for (const { statements } of [
    ...matters.accusations.flatMap((one) => [...one.alleged, ...one.findings, ...one.near, ...one.evidence]),
    ...matters.claims,
    ...matters.conduct,
    ...matters.findings,
    ...matters.evidence,
  ])
    for (const one of statements) if (!shown.has(one.id)) shown.set(one.id, await gatherer.shown(one));
  for (const one of [...exchanges.pairs.map(({ answer }) => answer), ...exchanges.silences])
    shown.set(one.id, await gatherer.shown(one));
  const { allegations: words, entries } = site.edition.words.rooms;
  list("allegations", words.title, {
    intro: html`<p class="intro">${words.intro}</p>`,
    items: [...allegationItems(here, matters, shown), ...exchangeItems(here, exchanges, shown)],
    jumpLabel: entries.onThisPage,
    empty: words.empty,
    listClass: "matters",
  });
}

/** The subject of the case, and those who speak in these statements and are somewhere called a lawyer for someone held. */
async function defenceOf(source: SiteSource, site: Site, statements: readonly Statement[]): Promise<Set<EntryId>> {
  const defence = new Set<EntryId>();
  const subject = site.subject?.entry;
  if (subject !== undefined) defence.add(subject);
  for (const speaker of new Set(statements.map(({ speakerEntry }) => speakerEntry)))
    if (speaker !== undefined && (await source.statementsOf(speaker)).some(isDefender)) defence.add(speaker);
  return defence;
}

function isDefender({ slot, value }: Statement): boolean {
  return slot === "role" && DEFENDER.test(value) && !OF_THE_STATE.test(value);
}

const DEFENDER = /\b(?:attorney|lawyer|counsel|solicitor|barrister|defenders?)\b/i;
const OF_THE_STATE =
  /\b(?:u\.?s\.? attorney|united states attorney|attorney general|district attorney|prosecut\w+|government|trial attorney|dhs|ice)\b/i;

async function writeDifferences(
  { site, gatherer, flags }: Whole,
  here: Here,
  list: (area: Area, title: string, rest: Omit<List, "area" | "title">) => void,
): Promise<void> {
  const items: ListItem[] = [];
  const { differences: words, entries } = site.edition.words.rooms;
  const groupOf = (flag: Flag): keyof typeof DIFFERENCES => {
    if (!isAboutSubject(site, flag)) return "otherCase";
    if (flag.check === "identity") return "names";
    return isDispute(flag) ? "sources" : "oneSource";
  };
  const groups = Map.groupBy(
    flags.filter((flag) => !isWanted(flag)),
    groupOf,
  );
  for (const name of ["sources", "oneSource", "names", "otherCase"] as const) {
    const [group, jump] = [words.groups[name], { id: DIFFERENCES[name], label: words.jumps[name] }];
    for (const flag of groups.get(name) ?? [])
      items.push({ group, jump, body: flagCard(here, await gatherer.flag(flag), 3) });
  }
  list("differences", words.title, {
    intro: html`<p class="intro">${words.intro}</p>`,
    items,
    jumpLabel: entries.onThisPage,
    empty: words.empty,
    listClass: "flags",
  });
}

/** The groups of differences, and where each stands on its page. */
const DIFFERENCES = { sources: "sources", oneSource: "one-source", names: "names", otherCase: "other-case" } as const;

async function indexed({ source, site }: Whole, kinds: readonly EntryKind[]): Promise<IndexedEntry[]> {
  const entries: EntrySummary[] = [...site.entries.values()].filter(({ kind }) => kinds.includes(kind));
  const out: IndexedEntry[] = [];
  for (const entry of entries.sort(nameOrder(site.edition.language))) {
    const at = entryHref(entry) === undefined ? (await source.mentionsOf(entry.id))[0] : undefined;
    out.push({ entry, at });
  }
  return out;
}

/** Is it about a document that is not there? Those have a page of their own. */
function isWanted({ topic }: Flag): boolean {
  return topic !== undefined;
}

/** Do sources stand against each other, rather than one being damaged or incomplete? */
function isDispute(flag: Flag): boolean {
  switch (flag.class) {
    case "conflict":
    case "disputed":
    case "imprecise":
    case "cannot compare":
      return true;
    case "damaged":
    case "repeated":
    case "missing":
      return false;
  }
}

/** Printed most often first, then the longest. */
function ordered(origins: readonly Origin[]): Origin[] {
  const weigh = (origin: Origin) => ({
    origin,
    documents: new Set(origin.passages.map((passage) => passage.document)).size,
    length: origin.passages[0]?.quote.length ?? 0,
  });
  return origins
    .map(weigh)
    .sort((a, b) => b.documents - a.documents || b.length - a.length || (a.origin.id < b.origin.id ? -1 : 1))
    .map(({ origin }) => origin);
}

/** From the first day to the last that any of the dates can mean; undefined when none says anything. */
function spanOf(dates: readonly DateSpan[]): DateSpan | undefined {
  let [first, last]: [Day | undefined, Day | undefined] = [undefined, undefined];
  for (const { earliest, latest } of dates) {
    const [from, to] = [earliest ?? latest, latest ?? earliest];
    if (from !== undefined && (first === undefined || from < first)) first = from;
    if (to !== undefined && (last === undefined || to > last)) last = to;
  }
  return first === undefined ? undefined : betweenSpan(first, last, "explicit");
}
