// What stands in a calendar, before it is put into the words of iCalendar: hearings that have a day, and deadlines. Pure, and
// the same whenever it is asked: no clock is read.

import { type Day, daysBetween, textHash } from "../../base/base.ts";
import {
  type CaseDeadline,
  type DeadlineAnswer,
  type DueDay,
  type Hearing,
  type HearingVersion,
  type Said,
  triggerWords,
} from "../../record/record.ts";
import {
  answerWords,
  clockWords,
  dayIn,
  dayOf,
  disputedSlot,
  formerWords,
  hearingTitle,
  isOver,
  type Tongue,
  versionStatusWords,
  whenWords,
  whereWords,
} from "../../views/views.ts";

export interface CalendarEntry {
  readonly uid: string;
  /** How often its day or hour was changed, called off or set again. */
  readonly sequence: number;
  readonly status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  readonly day: Day;
  /** Undefined: all day. */
  readonly time?: string | undefined;
  readonly ends?: string | undefined;
  /** It goes on past midnight. */
  readonly endsNextDay?: boolean | undefined;
  /** IANA name; a time without one floats: it is meant where the reader is. */
  readonly zone?: string | undefined;
  /** Days in a row. */
  readonly days: number;
  readonly summary: string;
  readonly description: string;
  readonly location?: string | undefined;
  readonly conferences: readonly {
    readonly uri: string;
    readonly label: string;
    readonly feature: "VIDEO" | "PHONE";
  }[];
  readonly categories: readonly string[];
  /** The day of the newest text that tells of it. */
  readonly stamp: Day;
  /** The page about it, from the folder of the site. */
  readonly page: string;
}

interface InCase {
  /** As a reader of several calendars knows it. */
  readonly caseName: string;
  /** The page about it, from the folder of the site. */
  readonly page: string;
  /** People accepted what it is made of. */
  readonly isAccepted: boolean;
  readonly tongue: Tongue;
}

/** The stamp of what only undated texts tell of: before any text, so that each that has a day is newer. */
const UNDATED: Day = "1970-01-01";

/** What has no place in a calendar, and why. */
export interface LeftOut {
  readonly title: string;
  readonly why: string;
  readonly passages: Hearing["versions"][number]["passages"];
}

/**
 * The UID of each hearing by its entry: the case and the first day that was ever set. It survives moves, new documents and
 * changes of the entry; of several hearings with one first day the one told first keeps it, the others add what tells them apart.
 */
export function hearingUids(caseKey: string, hearings: readonly Hearing[]): ReadonlyMap<string, string> {
  const uids = new Map<string, string>();
  const byFirst = Map.groupBy(
    hearings.filter(({ versions }) => firstDay(versions) !== undefined),
    ({ versions }) => firstDay(versions),
  );
  for (const [day, list] of byFirst) {
    const sorted = list.toSorted((a, b) => compare(orderKey(a), orderKey(b)));
    sorted.forEach(({ entry, versions: [first], sort }, i) => {
      const own =
        i === 0 ? "" : `-${textHash(`${first?.time ?? ""} ${sort ?? ""} ${i === 1 ? "" : entry.id}`).slice(0, 8)}`;
      uids.set(entry.id, `hearing-${day ?? ""}${own}-${caseHash(caseKey)}@habeas`);
    });
  }
  return uids;
}

function caseHash(caseKey: string): string {
  return textHash(caseKey).slice(0, 12);
}

function firstDay(versions: readonly HearingVersion[]): Day | undefined {
  const [first] = versions;
  return first === undefined ? undefined : dayOf(first);
}

function orderKey({ versions: [first], entry }: Hearing): string {
  return `${first?.told?.earliest ?? "9999"} ${first?.time ?? "~"} ${entry.id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function hearingEntry(
  hearing: Hearing,
  uid: string | undefined,
  { caseName, page, isAccepted, tongue }: InCase,
): CalendarEntry | LeftOut {
  const { calendar: words } = tongue.words;
  const { versions, moves, withoutYear, noSuchDay } = hearing;
  const last = versions.at(-1);
  const title = hearingTitle(hearing, tongue);
  const day = last === undefined ? undefined : dayOf(last);
  if (last === undefined || day === undefined || uid === undefined) {
    const why =
      withoutYear.length > 0
        ? "its day is given without a year"
        : noSuchDay.length > 0
          ? `its day does not exist: ${noSuchDay.map(({ value }) => `“${value}”`).join(", ")}`
          : last?.date === undefined
            ? "no day is told"
            : `its day is not known: ${whenWords(last)}`;
    return { title, why, passages: withoutYear[0]?.passages ?? noSuchDay[0]?.passages ?? last?.passages ?? [] };
  }
  const isCancelled = isOver(hearing);
  const isUnsure = last.certainty.length > 0 || last.disputed.some(({ slot }) => slot === "time" || slot === "status");
  return {
    uid,
    sequence: moves,
    status: isCancelled ? "CANCELLED" : isUnsure ? "TENTATIVE" : "CONFIRMED",
    day,
    time: last.time,
    ...endOf(last),
    zone: last.time === undefined ? undefined : last.zone,
    days: last.through === undefined ? 1 : daysBetween(day, last.through) + 1,
    summary: `${title}${isCancelled ? ` (${versionStatusWords(last.status, tongue)})` : ""}: ${caseName}`,
    description: [...descriptionOf(hearing, last, tongue), isAccepted ? words.accepted : words.notReviewed].join("\n"),
    location: whereWords(last),
    conferences: [
      ...last.access.links.map(({ value }) => ({ uri: value, label: words.join, feature: "VIDEO" as const })),
      ...last.access.phones.map(({ value }) => ({
        uri: `tel:${value}`,
        label: words.dialIn,
        feature: "PHONE" as const,
      })),
    ],
    categories: [words.hearing],
    stamp: hearing.lastTold ?? UNDATED,
    page,
  };
}

/** "From 11:30 p.m. to 12:30 a.m." ends on the next day; an end that lies before the start by day is none. */
function endOf({ time, ends }: HearingVersion): Pick<CalendarEntry, "ends" | "endsNextDay"> {
  if (time === undefined || ends === undefined || ends === time) return {};
  if (ends > time) return { ends };
  return time >= EVENING && ends < MORNING ? { ends, endsNextDay: true } : {};
}

const EVENING = "17:00";
const MORNING = "08:00";

/** The clocks go forward over it: no clock of the zone shows that hour on that day. */
function isNoHour(day: Day, time: string, zone: string): boolean {
  const told = Temporal.PlainDateTime.from(`${day}T${time}`);
  return !told.toZonedDateTime(zone).toPlainDateTime().equals(told);
}

function descriptionOf(hearing: Hearing, last: HearingVersion, tongue: Tongue): string[] {
  const { calendar: words, hearings } = tongue.words;
  const { access } = hearings;
  const lines: string[] = [];
  const add = (label: string, said: readonly Said[]): void => {
    if (said.length > 0) lines.push(`${label}: ${said.map(({ value }) => value).join("; ")}`);
  };
  for (const version of hearing.versions.slice(0, -1))
    lines.push(words.before(whenWords(version, tongue), formerWords(version, tongue)));
  const stands = lines.length > 0 ? words.now : words.stands;
  lines.push(stands(whenWords(last, tongue), versionStatusWords(last.status, tongue)));
  if (isOver(hearing) && last.change !== undefined) lines.push(words.givenUp(formerWords(last, tongue)));
  if (last.time !== undefined && last.zone === undefined) lines.push(words.noZone);
  const day = dayOf(last);
  if (day !== undefined && last.time !== undefined && last.zone !== undefined && isNoHour(day, last.time, last.zone))
    lines.push(words.noHour(clockWords(last.time, tongue)));
  if (last.zone !== undefined && last.zoneBasis === "place of the court") lines.push(words.zoneOfCourt);
  if (last.judge !== undefined) lines.push(words.judge(last.judge));
  add(words.unsure, last.certainty);
  for (const { slot, values } of last.disputed) {
    const put = values.map(({ value }) => (slot === "time" ? clockWords(value, tongue) : value));
    lines.push(words.differ(disputedSlot(slot, tongue), put.join(" / ")));
  }
  add(access.links, last.access.links);
  add(access.phones, last.access.phones);
  add(access.codes, last.access.codes);
  add(access.attendance, last.access.attendance);
  add(access.rules, last.access.rules);
  add(access.contact, last.access.contact);
  return lines;
}

/** Every day that a deadline can mean is an entry of its own; a deadline of no known day has none. */
export function deadlineEntries(caseKey: string, deadline: CaseDeadline, inCase: InCase): CalendarEntry[] {
  const { caseName, page, tongue } = inCase;
  const { calendar: words } = tongue.words;
  return deadline.answers.flatMap((answer) =>
    answer.due.map((due): CalendarEntry => {
      const several = answer.due.length > 1 || deadline.answers.length > 1;
      return {
        uid: `deadline-${textHash(`${deadline.id} ${answer.rule?.id ?? ""} ${due.day} ${due.why ?? ""}`).slice(0, 16)}-${caseHash(caseKey)}@habeas`,
        sequence: 0,
        status: "TENTATIVE",
        day: due.day,
        days: 1,
        summary: `${several ? words.possible(deadline.title) : deadline.title}: ${caseName}`,
        description: ruleLines(deadline, answer, due, tongue).join("\n"),
        conferences: [],
        categories: [answer.rule?.nature === "marker" ? words.marker : words.deadline],
        stamp: deadline.trigger.date.latest ?? deadline.trigger.date.earliest ?? due.day,
        page,
      };
    }),
  );
}

/** The words of the rules are in English, as the page of deadlines has them. */
function ruleLines(deadline: CaseDeadline, answer: DeadlineAnswer, due: DueDay, tongue: Tongue): string[] {
  const { calendar: words, deadlines } = tongue.words;
  const { act, rule, doubts, sum } = answer;
  const { earliest } = deadline.trigger.date;
  const start = triggerWords(deadline.trigger);
  const steps = due.sum.length > 0 ? due.sum : sum;
  return [
    `${act}: ${answerWords(answer, tongue)}`,
    words.from(earliest === undefined ? start : deadlines.startOn(start, dayIn(earliest, tongue))),
    ...(due.why === undefined ? [] : [words.whyThisDay(due.why)]),
    ...(rule === undefined
      ? [words.ruleIsOrder]
      : [words.rule(`${rule.title}, ${rule.authority.cite} (${deadlines.standing[rule.status]})`)]),
    ...steps.map((step) => step.words),
    ...(deadline.earlier ?? []).map(({ day }) => words.moved(dayIn(day, tongue))),
    ...deadline.rivalry,
    ...doubts,
    words.noAdvice,
  ];
}
