// A hearing as search engines and calendars read it: an Event of schema.org with the days that it had before.

import { isExact } from "../../base/base.ts";
import type { Hearing, HearingVersion } from "../../record/record.ts";
import type { ListedHearing } from "../hearing-items.ts";
import { hearingTitle, isOver, whereWords } from "../hearing-words.ts";
import { hearingHref } from "../links.ts";
import type { Here } from "../site.ts";

/** Nothing for a hearing of which no day is known. */
export function hearingData({ site, root }: Here, { hearing, proceeding }: ListedHearing): unknown {
  const { versions } = hearing;
  const last = versions.at(-1);
  const start = last === undefined ? undefined : startOf(last);
  if (last === undefined || start === undefined) return undefined;
  const status = statusOf(hearing);
  const before = versions.slice(0, -1).flatMap((version) => startOf(version) ?? []);
  const previous = [...new Set(status === "EventPostponed" ? [...before, start] : before)];
  const court = proceeding?.courts[0]?.value;
  const where = whereWords(last);
  const places = [
    ...(where === undefined
      ? []
      : [
          {
            "@type": "Place",
            name: last.place ?? where,
            ...((last.address ?? last.place) !== undefined && { address: last.address ?? last.place }),
          },
        ]),
    ...last.access.links.map(({ value }) => ({ "@type": "VirtualLocation", url: value })),
  ];
  const end = last.ends === undefined || last.time === undefined || last.ends <= last.time ? undefined : last.ends;
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    name: `${hearingTitle(hearing, site.edition)}: ${site.name}`,
    url: (site.edition.address ?? root) + hearingHref(hearing.entry.id),
    eventStatus: `https://schema.org/${status}`,
    ...(status !== "EventPostponed" && { startDate: start }),
    ...(last.through !== undefined
      ? { endDate: last.through }
      : end !== undefined && { endDate: startOf({ ...last, time: end }) }),
    ...(previous.length > 0 && { previousStartDate: previous }),
    ...(places.length > 0 && { location: places }),
    ...(places.length > 0 && { eventAttendanceMode: `https://schema.org/${attendanceOf(where, last)}` }),
    ...(court !== undefined && { organizer: { "@type": "GovernmentOrganization", name: court } }),
  };
}

/** Given up with no new day is "postponed" where it is to be set again, else "cancelled". */
function statusOf(hearing: Hearing): string {
  const last = hearing.versions.at(-1)?.status;
  if (isOver(hearing))
    return last === "postponed" || last === "moved" || last === "advanced" ? "EventPostponed" : "EventCancelled";
  return hearing.moves > 0 ? "EventRescheduled" : "EventScheduled";
}

function attendanceOf(where: string | undefined, { access }: HearingVersion): string {
  if (access.links.length === 0) return "OfflineEventAttendanceMode";
  return where === undefined ? "OnlineEventAttendanceMode" : "MixedEventAttendanceMode";
}

/** With the zone's own offset on that day where the zone is known; an hour without a zone names none. */
function startOf(version: Pick<HearingVersion, "date" | "time" | "zone">): string | undefined {
  const { date } = version;
  const day = date === undefined || !isExact(date) ? undefined : date.earliest;
  if (day === undefined || version.time === undefined) return day;
  const at = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(version.time));
  if (version.zone === undefined) return at.toString({ smallestUnit: "minute" });
  return at.toZonedDateTime(version.zone).toString({ smallestUnit: "second", timeZoneName: "never" });
}
