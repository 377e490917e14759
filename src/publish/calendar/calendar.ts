// Hearings and deadlines as iCalendar (RFC 5545, with CONFERENCE of RFC 7986). The same record gives the same bytes.

import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { addDays, type Day } from "../../base/base.ts";
import type { CaseDeadline } from "../../record/record.ts";
import { ENGLISH_TONGUE, hearingHref, type Tongue } from "../../views/views.ts";
import type { CaseHearing } from "../../workroom/workroom.ts";
import { type CalendarEntry, deadlineEntries, hearingEntry, hearingUids, type LeftOut } from "./calendar-entry.ts";
import { timeZoneBlock } from "./time-zone.ts";

export { hearingUids } from "./calendar-entry.ts";
export type { CalendarEntry, LeftOut };

export interface CaseCalendar {
  readonly entries: readonly CalendarEntry[];
  readonly leftOut: readonly LeftOut[];
}

export interface CalendarOf {
  /** The name of the case. */
  readonly name: string;
  /** By which the case is known for good; see docs/formats/calendar.md. */
  readonly caseKey: string;
  /** All hearings of the case, whichever the calendar holds: their UIDs hang together. */
  readonly hearings: readonly CaseHearing[];
  readonly deadlines: readonly CaseDeadline[];
  /** Of this proceeding alone. */
  readonly proceeding?: string | undefined;
  /** People accepted what it is made of: the public edition. */
  readonly isAccepted?: boolean | undefined;
  /** English unless given. */
  readonly tongue?: Tongue | undefined;
}

/** What stands in the calendar of a case or of one proceeding, in the order of the days. */
export function caseCalendar({
  name,
  caseKey,
  hearings,
  deadlines,
  proceeding,
  isAccepted = false,
  tongue = ENGLISH_TONGUE,
}: CalendarOf): CaseCalendar {
  const own = hearings.filter(({ isSubjects }) => isSubjects);
  const uids = hearingUids(
    caseKey,
    own.map(({ hearing }) => hearing),
  );
  const entries: CalendarEntry[] = [];
  const leftOut: LeftOut[] = [];
  for (const { hearing, proceeding: of } of own) {
    if (proceeding !== undefined && of?.id !== proceeding) continue;
    const one = hearingEntry(hearing, uids.get(hearing.entry.id), {
      caseName: name,
      page: hearingHref(hearing.entry.id),
      isAccepted,
      tongue,
    });
    if ("why" in one) leftOut.push(one);
    else entries.push(one);
  }
  const events = new Set(
    own
      .filter(({ proceeding: of }) => of?.id === proceeding)
      .flatMap(({ proceeding: of }) => of?.rulings.map(({ entry }) => entry) ?? []),
  );
  for (const deadline of deadlines) {
    const isOwn = proceeding === undefined || deadline.trigger.statements.some(({ entry }) => events.has(entry));
    if (isOwn)
      entries.push(
        ...deadlineEntries(caseKey, deadline, {
          caseName: name,
          page: `deadlines/index.html#${deadline.id}`,
          isAccepted,
          tongue,
        }),
      );
  }
  return { entries: entries.sort((a, b) => compare(orderKey(a), orderKey(b))), leftOut };
}

function orderKey({ day, time, uid }: CalendarEntry): string {
  return `${day} ${time ?? ""} ${uid}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** @param address Where the site is served, ending in "/": then every entry has the address of its page. */
export function calendarText(name: string, entries: readonly CalendarEntry[], address?: string): string {
  const years = entries.map(({ day }) => Number(day.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const calendar = ical({
    // the library prints the name as it is given
    name: escaped(name),
    prodId: "//Habeas//Hearings and deadlines//EN",
    method: ICalCalendarMethod.PUBLISH,
    scale: "GREGORIAN",
    timezone: {
      name: null,
      generator: (zone: string) => (zone === "UTC" ? null : timeZoneBlock(zone, first, last + 1)),
    },
  });
  for (const one of entries) {
    const date = Temporal.PlainDate.from(one.day);
    const at = (time: string): Temporal.PlainDateTime => date.toPlainDateTime(Temporal.PlainTime.from(time));
    const zone = one.time === undefined ? undefined : one.zone;
    const isUtc = zone === "UTC";
    const stamp = Temporal.Instant.from(`${one.stamp}T00:00:00Z`);
    const [start, end] = startAndEnd(one, date, at);
    const event = calendar.createEvent({
      id: one.uid,
      sequence: one.sequence,
      start: isUtc && one.time !== undefined ? at(one.time).toZonedDateTime("UTC") : start,
      end: isUtc ? (endAt(one, at)?.toZonedDateTime("UTC") ?? end) : end,
      allDay: one.time === undefined,
      floating: one.time !== undefined && zone === undefined,
      timezone: isUtc ? null : (zone ?? null),
      summary: one.summary,
      description: one.description,
      stamp,
      lastModified: stamp,
      status: ICalEventStatus[one.status],
      categories: one.categories.map((category) => ({ name: category })),
    });
    if (one.location !== undefined) event.location({ title: one.location });
    if (address !== undefined) event.url(plainUri(address + one.page));
    if (one.days > 1 && one.time !== undefined) event.repeating(`FREQ=DAILY;COUNT=${one.days}`);
  }
  return withConferences(calendar.toString(), entries);
}

type Moment = Temporal.PlainDate | Temporal.PlainDateTime;

function startAndEnd(
  one: CalendarEntry,
  date: Temporal.PlainDate,
  at: (time: string) => Temporal.PlainDateTime,
): [Moment, Moment | null] {
  if (one.time === undefined) return [date, Temporal.PlainDate.from(addDays(one.day, one.days) satisfies Day)];
  return [at(one.time), endAt(one, at) ?? null];
}

function endAt(
  { ends, endsNextDay }: CalendarEntry,
  at: (time: string) => Temporal.PlainDateTime,
): Temporal.PlainDateTime | undefined {
  return ends === undefined ? undefined : at(ends).add({ days: endsNextDay === true ? 1 : 0 });
}

/** The library has no word for CONFERENCE: put before the end of each event, in the order of the events. */
function withConferences(text: string, entries: readonly CalendarEntry[]): string {
  const parts = text.split("END:VEVENT");
  return `${parts
    .map((part, i) => {
      const lines = (entries[i]?.conferences ?? []).map(
        ({ uri, label, feature }) =>
          `${folded(`CONFERENCE;VALUE=URI;FEATURE=${feature};LABEL=${label}:${plainUri(uri)}`)}\r\n`,
      );
      return i === parts.length - 1 ? part : `${part}${lines.join("")}`;
    })
    .join("END:VEVENT")}\r\n`;
}

const MOST_OCTETS = 75;

/** Lines of 75 octets at most; what goes on begins with a space. The URI is plain ASCII. */
function folded(line: string): string {
  const parts = [line.slice(0, MOST_OCTETS)];
  for (let at = MOST_OCTETS; at < line.length; at += MOST_OCTETS - 1)
    parts.push(` ${line.slice(at, at + MOST_OCTETS - 1)}`);
  return parts.join("\r\n");
}

/** Nothing in it that iCalendar would take for a mark of its own. */
function plainUri(uri: string): string {
  return encodeURI(uri.normalize("NFC"))
    .replace(/%25(?=[0-9A-Fa-f]{2})/g, "%")
    .replace(/[,;\\\s"]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\s+/g, " ");
}
