// The calendar of a record: what may be published of its hearings and deadlines, for the site and for the command line.

import type { RuleBook } from "../law/law.ts";
import type { CaseDeadline, Proceeding } from "../record/record.ts";
import { calendarHref, type Edition, ENGLISH_TONGUE, proceedingTitle, type Tongue } from "../views/views.ts";
import { type CaseHearing, caseHearings } from "../workroom/workroom.ts";
import { calendarText, type CaseCalendar, caseCalendar } from "./calendar/calendar.ts";
import { deadlinesOf } from "./case-deadlines.ts";
import { publicSource } from "./public-source.ts";
import type { SiteSource } from "./site-source.ts";

export interface CalendarParts {
  /** The name of the case, as calendars print it. */
  readonly name: string;
  readonly caseKey: string;
  readonly hearings: readonly CaseHearing[];
  readonly deadlines: readonly CaseDeadline[];
}

/** @param source The record, or what is public of it. */
export async function calendarParts(source: SiteSource, rules: RuleBook): Promise<CalendarParts> {
  const { name, key } = await source.caseInfo();
  return {
    name,
    caseKey: key ?? name,
    hearings: await caseHearings(source),
    deadlines: await deadlinesOf(source, { book: rules }),
  };
}

export interface PrintedCalendar extends CaseCalendar {
  readonly text: string;
}

interface PrintedAs {
  /** Where the site is served. */
  readonly address?: string | undefined;
  /** People accepted what it is made of. */
  readonly isAccepted?: boolean | undefined;
  readonly tongue?: Tongue;
}

export function printedCalendar(
  parts: CalendarParts,
  proceeding?: Proceeding,
  { address, isAccepted, tongue = ENGLISH_TONGUE }: PrintedAs = {},
): PrintedCalendar {
  const calendar = caseCalendar({ ...parts, proceeding: proceeding?.id, isAccepted, tongue });
  const title =
    proceeding === undefined
      ? undefined
      : [proceedingTitle(proceeding, tongue), proceeding.number].filter((part) => part !== undefined).join(" ");
  const name = title === undefined ? tongue.words.calendar.name(parts.name) : `${parts.name}: ${title}`;
  return { ...calendar, text: calendarText(name, calendar.entries, address) };
}

/** The calendars of a site by their paths: that of the case, and that of each proceeding which has anything in it. */
export function siteCalendars(
  parts: CalendarParts,
  edition: Pick<Edition, "kind" | keyof Tongue>,
): ReadonlyMap<string, string> {
  const printed = { isAccepted: edition.kind === "public", tongue: edition };
  const files = new Map([["hearings.ics", printedCalendar(parts, undefined, printed).text]]);
  const proceedings = new Map(
    parts.hearings.flatMap(({ proceeding }) =>
      proceeding === undefined ? [] : [[proceeding.id, proceeding] as const],
    ),
  );
  for (const [id, proceeding] of proceedings) {
    const { entries, text } = printedCalendar(parts, proceeding, printed);
    if (entries.length > 0) files.set(calendarHref(id), text);
  }
  return files;
}

/** What may be published of a record. */
export async function publicCalendarParts(record: SiteSource, rules: RuleBook): Promise<CalendarParts> {
  return calendarParts(await publicSource(record), rules);
}
