// A time zone as iCalendar wants it: every change of the clock in the years that a calendar speaks of, from the runtime's own data.

/** The VTIMEZONE of an IANA zone from the first year to the last. Lines end with CR LF. */
export function timeZoneBlock(zone: string, firstYear: number, lastYear: number): string {
  const start = Temporal.ZonedDateTime.from({ year: firstYear, month: 1, day: 1, timeZone: zone });
  const lines = ["BEGIN:VTIMEZONE", `TZID:${zone}`];
  lines.push(...observance(start, start, start.offset));
  for (
    let at = start.getTimeZoneTransition("next");
    at !== null && at.year <= lastYear;
    at = at.getTimeZoneTransition("next")
  ) {
    const before = at.subtract({ nanoseconds: 1 });
    if (before.offset !== at.offset) lines.push(...observance(at, before, before.offset));
  }
  lines.push("END:VTIMEZONE");
  return lines.join("\r\n");
}

/** One stretch of a zone: it begins at an hour of the clock that stood before. */
function observance(at: Temporal.ZonedDateTime, before: Temporal.ZonedDateTime, from: string): string[] {
  const begins = at
    .toInstant()
    .toZonedDateTimeISO("UTC")
    .add({ nanoseconds: before.offsetNanoseconds })
    .toPlainDateTime();
  const kind = isSummer(at) ? "DAYLIGHT" : "STANDARD";
  return [
    `BEGIN:${kind}`,
    `DTSTART:${stamp(begins)}`,
    `TZOFFSETFROM:${offset(from)}`,
    `TZOFFSETTO:${offset(at.offset)}`,
    `TZNAME:${nameOf(at)}`,
    `END:${kind}`,
  ];
}

/** Is the clock ahead of the one that the zone has at another time of the year? */
function isSummer(at: Temporal.ZonedDateTime): boolean {
  const offsets = [1, 7].map((month) => at.with({ month, day: 1 }).offsetNanoseconds);
  return at.offsetNanoseconds > Math.min(...offsets);
}

function stamp({ year, month, day, hour, minute, second }: Temporal.PlainDateTime): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${String(year).padStart(4, "0")}${two(month)}${two(day)}T${two(hour)}${two(minute)}${two(second)}`;
}

function offset(printed: string): string {
  return printed.replace(":", "");
}

/** "CDT"; where the zone has no letters of its own, its offset. */
function nameOf(at: Temporal.ZonedDateTime): string {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone: at.timeZoneId, timeZoneName: "short" }).formatToParts(
    at.epochMilliseconds,
  );
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? at.offset;
}
