import fc from "fast-check";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { describe, expect, test } from "vitest";
import { type Day, daySpan } from "../../base/base.ts";
import { type CaseDeadline, hearingOf, type Statement } from "../../record/record.ts";
import type { CaseHearing } from "../../workroom/workroom.ts";
import { type CalendarEntry, calendarText, caseCalendar } from "./calendar.ts";
import { timeZoneBlock } from "./time-zone.ts";

interface Told {
  /** "+2019-06-07" sets a day, "-" gives it up, "=" tells of it as held. */
  readonly days: string;
  readonly written?: Day;
  readonly parts?: Readonly<Record<string, string>>;
  /** The days are those of one sitting. */
  readonly run?: string;
}

const ENTRY = { id: "ent_one", kind: "hearing", name: "hearing" } as const;

function hearing(sentences: readonly Told[], id: typeof ENTRY.id | `ent_${string}` = ENTRY.id): CaseHearing {
  const statements = sentences.flatMap(({ days, written, parts = {}, run }, n) =>
    days.split(" ").flatMap((one, i, all): Statement[] => {
      const act = one.slice(0, 1);
      const day = one.slice(1) as Day;
      const main: Statement = {
        id: `stm_${n}x${i}`,
        speaker: { kind: "narrator" },
        entry: id,
        slot: "date",
        value: day,
        date: daySpan(day, "explicit"),
        modality: act === "=" ? "happened" : "scheduled",
        polarity: act === "-" ? "negative" : "positive",
        tier: "explicit",
        ...(written && { written: daySpan(written, "header") }),
        about: run === undefined ? [] : [{ kind: "hearing", name: run, as: "days", entry: "ent_days" }],
        passage: { document: `doc_${n}`, start: 0, end: 9, quote: "the words" },
      };
      const own = i === all.length - 1 ? parts : {};
      return [
        main,
        ...Object.entries(own).map(([slot, value], p): Statement => ({
          ...main,
          id: `stm_${n}x${i}p${p}`,
          main: main.id,
          slot,
          value,
          date: undefined,
        })),
      ];
    }),
  );
  return { hearing: hearingOf({ ...ENTRY, id }, statements), isSubjects: true };
}

function entriesOf(...hearings: readonly CaseHearing[]): readonly CalendarEntry[] {
  return caseCalendar({ name: "Silen", caseKey: "silen", hearings, deadlines: [] }).entries;
}

function textOf(...hearings: readonly CaseHearing[]): string {
  return calendarText("Silen", entriesOf(...hearings));
}

interface Read {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string | null;
  readonly start: string;
}

/** The events as ical.js reads them, with their start as an instant (or a day). */
function withIcalJs(text: string): Read[] {
  const root = new ICAL.Component(ICAL.parse(text) as never[]);
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return root.getAllSubcomponents("vevent").map((one) => {
    const event = new ICAL.Event(one);
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: String(one.getFirstPropertyValue("status")),
      summary: event.summary,
      description: event.description,
      location: event.location,
      start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
    };
  });
}

/** The same as node-ical reads it. */
function withNodeIcal(text: string): Read[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((one) => {
    if (one === undefined || one.type !== "VEVENT") return [];
    const start = one.start;
    const plain = (value: unknown): string => {
      if (typeof value === "string") return value;
      return typeof value === "object" && value !== null && "val" in value ? String(value.val) : "";
    };
    const local = (date: Date): string =>
      `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;
    return [
      {
        uid: one.uid,
        sequence: Number(one.sequence),
        status: String(one.status),
        summary: plain(one.summary),
        description: plain(one.description),
        location: plain(one.location) === "" ? null : plain(one.location),
        start: one.datetype === "date" ? local(start) : start.toISOString(),
      },
    ];
  });
}

const SET: Told = {
  days: "+2019-06-07",
  written: "2019-05-20",
  parts: { time: "09:00", zone: "America/Chicago", room: "Courtroom 4", sort: "motion hearing" },
};
const MOVED: Told = {
  days: "-2019-06-07 +2019-12-14",
  written: "2019-05-28",
  parts: { time: "13:30", zone: "America/Chicago", room: "Courtroom 4" },
};
const CANCELLED: Told = { days: "-2019-12-14", written: "2019-06-01", parts: { status: "vacated" } };
const RESTORED: Told = {
  days: "+2019-12-14",
  written: "2019-06-03",
  parts: { status: "restored", time: "13:30", zone: "America/Chicago" },
};

describe("a client that knows the file and gets the next one", () => {
  const uid = withIcalJs(textOf(hearing([SET])))[0]?.uid;

  test.each<[string, readonly Told[], Partial<Read>]>([
    ["published", [SET], { sequence: 0, status: "CONFIRMED", start: "2019-06-07T14:00:00.000Z" }],
    [
      "moved, over the change of the clock",
      [SET, MOVED],
      { sequence: 1, status: "CONFIRMED", start: "2019-12-14T19:30:00.000Z" },
    ],
    ["called off", [SET, MOVED, CANCELLED], { sequence: 2, status: "CANCELLED", start: "2019-12-14T19:30:00.000Z" }],
    [
      "set again",
      [SET, MOVED, CANCELLED, RESTORED],
      { sequence: 3, status: "CONFIRMED", start: "2019-12-14T19:30:00.000Z" },
    ],
  ])("%s: both libraries read the same event", (_, told, expected) => {
    const text = textOf(hearing(told));
    const [one, ...others] = withIcalJs(text);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ uid, ...expected });
    expect(withNodeIcal(text)).toEqual([one]);
  });

  test("applied one after the other, one event is left, with the last state", () => {
    const calendar = new Map<string, Read>();
    const apply = (told: readonly Told[]): void => {
      for (const event of withIcalJs(textOf(hearing(told)))) {
        const known = calendar.get(event.uid);
        if (known === undefined || event.sequence >= known.sequence) calendar.set(event.uid, event);
      }
    };
    for (const told of [[SET], [SET, MOVED], [SET, MOVED, CANCELLED], [SET, MOVED, CANCELLED, RESTORED]]) apply(told);
    expect([...calendar.values()]).toMatchObject([
      { status: "CONFIRMED", sequence: 3, start: "2019-12-14T19:30:00.000Z" },
    ]);
  });

  test("the day before stands in the text", () => {
    const [one] = withIcalJs(textOf(hearing([SET, MOVED])));
    expect(one?.description).toContain("Before: 7 June 2019, 9:00 a.m. Central time: moved, told 28 May 2019");
  });
});

describe("the UID", () => {
  const uids = (...hearings: readonly CaseHearing[]): string[] => entriesOf(...hearings).map(({ uid }) => uid);

  test("does not hang on the entry, nor on what else is told of the hearing", () => {
    const [before] = uids(hearing([SET]));
    expect(
      uids(hearing([SET, { days: "=2019-06-07", written: "2019-06-08", parts: { judge: "Olive Renn" } }], "ent_other")),
    ).toEqual([before]);
  });

  test("is another for another hearing of the same day, and that one told first keeps its own", () => {
    const [first] = uids(hearing([SET]));
    const second = hearing(
      [{ days: "+2019-06-07", written: "2019-05-22", parts: { time: "14:00", sort: "status conference" } }],
      "ent_two",
    );
    const both = uids(hearing([SET]), second);
    expect(both).toContain(first);
    expect(new Set(both).size).toBe(2);
  });

  test("is another in another case", () => {
    const other = caseCalendar({ name: "Weir", caseKey: "weir", hearings: [hearing([SET])], deadlines: [] }).entries;
    expect(other[0]?.uid).not.toBe(entriesOf(hearing([SET]))[0]?.uid);
  });
});

describe("what is not known", () => {
  test.each<[string, Told, Partial<Read>]>([
    ["no hour: all day", { days: "+2019-06-07", written: "2019-05-20" }, { start: "2019-06-07", status: "CONFIRMED" }],
    ["not sure", { days: "+2019-06-07", parts: { certainty: "most likely" } }, { status: "TENTATIVE" }],
  ])("%s", (_, told, expected) => {
    const text = textOf(hearing([told]));
    expect(withIcalJs(text)).toMatchObject([expected]);
    expect(withNodeIcal(text)).toEqual(withIcalJs(text));
  });

  test.each([
    ["moved", "+2019-06-14 -2019-06-07"],
    ["called off", "-2019-06-07"],
  ])("at whose request and why it was given up: %s", (_, days) => {
    const parts = { "at request of": "the respondent", reason: "counsel was ill" };
    const [event] = withIcalJs(textOf(hearing([{ days, parts }])));
    expect(event?.description).toContain("at the request of the respondent, why: counsel was ill");
  });

  test("no zone: the hour floats, and the text says so", () => {
    const text = textOf(hearing([{ days: "+2019-06-07", parts: { time: "09:00" } }]));
    expect(text).toContain("DTSTART:20190607T090000\r\n");
    expect(text).not.toContain("BEGIN:VTIMEZONE");
    expect(withIcalJs(text)[0]?.description).toContain("Nothing says in which time zone the hour is meant.");
  });

  test("two hours from two sources: all day, with both in the text", () => {
    const told = (time: string): Told => ({ days: "+2019-06-07", written: "2019-05-20", parts: { time } });
    expect(withIcalJs(textOf(hearing([told("09:00"), told("13:30")])))).toMatchObject([
      {
        start: "2019-06-07",
        status: "TENTATIVE",
        description: expect.stringContaining("Sources differ on the time: 9:00 a.m. / 1:30 p.m."),
      },
    ]);
  });

  test("no day: it is left out, and named", () => {
    const [main] = [hearing([SET])];
    const without = hearingOf(ENTRY, [
      {
        id: "stm_1",
        speaker: { kind: "narrator" },
        entry: ENTRY.id,
        slot: "account",
        value: "soon",
        modality: "scheduled",
        polarity: "positive",
        tier: "inferred",
        passage: { document: "doc_1", start: 0, end: 4, quote: "soon" },
      },
      {
        id: "stm_2",
        main: "stm_1",
        speaker: { kind: "narrator" },
        entry: ENTRY.id,
        slot: "day without a year",
        value: "XXXX-06-03",
        modality: "scheduled",
        polarity: "positive",
        tier: "inferred",
        passage: { document: "doc_1", start: 0, end: 4, quote: "soon" },
      },
    ]);
    const { entries, leftOut } = caseCalendar({
      name: "Silen",
      caseKey: "silen",
      hearings: [main!, { hearing: without, isSubjects: true }],
      deadlines: [],
    }); // the first is given
    expect(entries).toHaveLength(1);
    expect(leftOut).toMatchObject([
      { title: "Hearing", why: "its day is given without a year", passages: [{ document: "doc_1" }] },
    ]);
  });

  test("a hearing of another case is not in it", () => {
    expect(entriesOf({ ...hearing([SET]), isSubjects: false })).toEqual([]);
  });
});

test("a sitting of two days is one event", () => {
  const parts = { time: "09:00", zone: "America/Denver" };
  const text = textOf(hearing([{ days: "+2019-07-23 +2019-07-24", parts, run: "2019-07-23/2019-07-24" }]));
  const root = new ICAL.Component(ICAL.parse(text) as never[]);
  const [event, ...others] = root.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  expect(others).toEqual([]);
  const days = event!.iterator(); // there is one
  const next = (): string => days.next()?.toString() ?? "over";
  expect([next(), next(), next()]).toEqual(["2019-07-23T09:00:00", "2019-07-24T09:00:00", "over"]);
});

test("links and telephone lines are conferences", () => {
  const text = textOf(
    hearing([
      { ...SET, parts: { ...SET.parts, link: "https://zoom.example/j/123456?pwd=a,b;c", phone: "+15555550142" } },
    ]),
  );
  const [event] = new ICAL.Component(ICAL.parse(text) as never[]).getAllSubcomponents("vevent");
  expect(
    event?.getAllProperties("conference").map((one) => [one.getParameter("feature"), one.getFirstValue()]),
  ).toEqual([
    ["VIDEO", "https://zoom.example/j/123456?pwd=a%2Cb%3Bc"],
    ["PHONE", "tel:+15555550142"],
  ]);
});

const STATEMENT: Statement = {
  id: "stm_9",
  speaker: { kind: "narrator" },
  entry: "ent_ruling",
  slot: "date",
  value: "2019-06-03",
  modality: "found",
  polarity: "positive",
  tier: "explicit",
  passage: { document: "doc_9", start: 0, end: 9, quote: "the words" },
};

test("a deadline is a day of its own, with the rule and the sum", () => {
  const told = hearing([SET]).hearing;
  const deadline: CaseDeadline = {
    id: "ddl_one",
    title: "Notice of appeal",
    trigger: {
      event: "judgment",
      words: "the judgment",
      date: daySpan("2019-06-03", "explicit"),
      statements: [STATEMENT],
    },
    answers: [
      {
        act: "Notice of appeal due",
        kind: "day",
        words: "Wednesday 3 July 2019",
        due: [{ day: "2019-07-03", sum: [{ words: "Thirty days from the day after." }] }],
        sum: [],
        doubts: [],
        rule: {
          id: "r",
          title: "Appeal in 30 days",
          nature: "deadline",
          authority: { cite: "Fed. R. App. P. 4(a)(1)" },
          jurisdiction: "us",
          status: "in force",
          caveats: [],
        },
      },
    ],
    rivalry: [],
  };
  const { entries } = caseCalendar({
    name: "Silen",
    caseKey: "silen",
    hearings: [{ hearing: told, isSubjects: true }],
    deadlines: [deadline],
  });
  const events = withIcalJs(calendarText("Silen", entries));
  expect(events).toHaveLength(2);
  expect(events.find(({ summary }) => summary === "Notice of appeal: Silen")).toMatchObject({
    start: "2019-07-03",
    status: "TENTATIVE",
    description: expect.stringContaining("Fed. R. App. P. 4(a)(1)"),
  });
});

const words = fc.string({
  unit: fc.constantFrom("a", " ", ",", ";", "\\", ":", '"', "ü", "é", "日", "🕊", "n", "-", "(", "\n"),
  maxLength: 120,
});

test("any words come back as they were, in lines of 75 octets at most; the same entries give the same bytes", () => {
  fc.assert(
    fc.property(words, words, words, (summary, description, location) => {
      const tidy = (text: string): string => text.replace(/\s+/g, " ").trim() || "x";
      const entry: CalendarEntry = {
        ...entriesOf(hearing([SET]))[0]!, // one hearing
        summary: tidy(summary),
        description: tidy(description),
        location: tidy(location),
      };
      const text = calendarText(tidy(summary), [entry]);
      expect(calendarText(tidy(summary), [entry])).toBe(text);
      for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const [one] = withIcalJs(text);
      expect([one?.summary, one?.description, one?.location]).toEqual([
        entry.summary,
        entry.description,
        entry.location,
      ]);
    }),
    { numRuns: 150 },
  );
});

test("both libraries agree with the runtime on every hour of the days on which clocks change, in zones of every kind", () => {
  const zones = [
    "America/New_York",
    "America/Chicago",
    "America/Phoenix",
    "America/Los_Angeles",
    "Pacific/Honolulu",
    "Europe/Paris",
    "Asia/Kolkata",
  ];
  const days: readonly Day[] = ["2019-03-10", "2019-03-31", "2019-11-03", "2019-10-27", "2019-07-01", "2019-12-31"];
  for (const zone of zones)
    for (const day of days)
      for (const time of ["00:30", "03:30", "09:00", "23:45"]) {
        const entry: CalendarEntry = { ...entriesOf(hearing([SET]))[0]!, day, time, zone }; // one hearing
        const text = calendarText("Silen", [entry]);
        const expected = Temporal.PlainDateTime.from(`${day}T${time}`)
          .toZonedDateTime(zone)
          .toInstant().epochMilliseconds;
        expect([zone, day, time, Date.parse(withIcalJs(text)[0]?.start ?? "")]).toEqual([zone, day, time, expected]);
        expect([zone, day, time, Date.parse(withNodeIcal(text)[0]?.start ?? "")]).toEqual([zone, day, time, expected]);
      }
}, 60_000);

test("a zone is printed with every change of its clock in the years asked for", () => {
  const block = timeZoneBlock("America/Chicago", 2019, 2019);
  expect(block.match(/BEGIN:(?:STANDARD|DAYLIGHT)/g)).toEqual(["BEGIN:STANDARD", "BEGIN:DAYLIGHT", "BEGIN:STANDARD"]);
  expect(block).toContain("DTSTART:20190310T020000\r\nTZOFFSETFROM:-0600\r\nTZOFFSETTO:-0500\r\nTZNAME:CDT");
  expect(timeZoneBlock("America/Phoenix", 2019, 2020).match(/BEGIN:STANDARD/g)).toHaveLength(1);
});

test("what the calendar cannot hold as it is told, it says", () => {
  const zone = "America/Chicago";
  const night = hearing([{ days: "+2019-06-07", parts: { time: "23:30", ends: "00:30", zone } }]);
  const text = textOf(night);
  expect(text).toContain("DTEND;TZID=America/Chicago:20190608T003000");
  // of an undated text: the stamp is none of the hearing's own days, and clients take it
  expect(text).toContain("DTSTAMP:19700101T000000Z");
  const [one] = withIcalJs(text);
  expect(one?.start).toBe("2019-06-08T04:30:00.000Z");
  expect(withNodeIcal(text)).toEqual([one]);
  const spring = entriesOf(hearing([{ days: "+2019-03-10", parts: { time: "02:30", zone } }]))[0];
  expect(spring?.description).toContain("2:30 a.m. does not exist on that day");
  const usual = entriesOf(hearing([{ days: "+2019-03-11", parts: { time: "02:30", zone } }]))[0];
  expect(usual?.description).not.toContain("does not exist");
});
