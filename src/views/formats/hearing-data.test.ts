import { expect, test } from "vitest";
import { type Day, daySpan } from "../../base/base.ts";
import type { Hearing, HearingVersion, VersionStatus } from "../../record/record.ts";
import { DRAFT_EDITION, type Site } from "../site.ts";
import { hearingData } from "./hearing-data.ts";

const SITE: Site = {
  edition: { ...DRAFT_EDITION, kind: "public", address: "https://silen.example/" },
  name: "Free Silen",
  counts: { documents: 0, statements: 0, entries: 0, origins: 0, flags: 0, relatedStatements: 0 },
  documents: new Map(),
  languages: new Map(),
  unread: new Map(),
  contents: new Map(),
  entries: new Map(),
};

const NO_ACCESS = { links: [], phones: [], codes: [], attendance: [], capacity: [], rules: [], contact: [] };

function version(day: Day, status: VersionStatus, rest: Partial<HearingVersion> = {}): HearingVersion {
  return {
    date: daySpan(day, "explicit"),
    status,
    by: [],
    certainty: [],
    access: NO_ACCESS,
    disputed: [],
    passages: [],
    ...rest,
  };
}

function dataOf(versions: readonly HearingVersion[], stands: boolean): Record<string, unknown> | undefined {
  const hearing: Hearing = {
    entry: { id: "ent_one", kind: "hearing", name: "hearing" },
    sort: "bond hearing",
    motions: [],
    versions,
    current: stands ? versions.at(-1) : undefined,
    moves: versions.length - 1 + (stands ? 0 : 1),
    appearances: [],
    testified: [],
    planned: [],
    underSubmission: [],
    decided: [],
    withoutYear: [],
    noSuchDay: [],
  };
  return hearingData({ site: SITE, root: "../" }, { hearing, isSubjects: true }) as Record<string, unknown> | undefined;
}

test.each([
  [
    "set",
    [version("2019-06-03", "noticed")],
    true,
    { eventStatus: "https://schema.org/EventScheduled", startDate: "2019-06-03" },
  ],
  [
    "moved twice",
    [version("2019-06-03", "moved"), version("2019-06-10", "moved"), version("2019-06-21", "noticed")],
    true,
    {
      eventStatus: "https://schema.org/EventRescheduled",
      startDate: "2019-06-21",
      previousStartDate: ["2019-06-03", "2019-06-10"],
    },
  ],
  [
    "called off",
    [version("2019-06-03", "vacated")],
    false,
    { eventStatus: "https://schema.org/EventCancelled", startDate: "2019-06-03" },
  ],
  [
    "put off to no known day",
    [version("2019-06-03", "postponed")],
    false,
    { eventStatus: "https://schema.org/EventPostponed", previousStartDate: ["2019-06-03"] },
  ],
] as const)("A hearing that was %s", (_, versions, stands, expected) => {
  const data = dataOf(versions, stands);
  expect(data).toMatchObject({ "@type": "Event", name: "Bond hearing: Free Silen", ...expected });
});

test("An hour bears the offset of its zone on that day, and none where nothing says the zone.", () => {
  const at = (rest: Partial<HearingVersion>) =>
    dataOf([version("2019-06-03", "noticed", { time: "09:30", ...rest })], true);
  expect(at({ zone: "America/Chicago" })?.["startDate"]).toBe("2019-06-03T09:30:00-05:00");
  expect(at({})?.["startDate"]).toBe("2019-06-03T09:30");
});

test("A link for the public is a place of its own; codes are never in the data.", () => {
  const said = (value: string) => [{ value, passages: [] }];
  const access = { ...NO_ACCESS, links: said("https://court.example/7"), codes: said("4711") };
  const data = dataOf([version("2019-06-03", "noticed", { access, place: "Port Ansel" })], true);
  expect(data).toMatchObject({
    location: [
      { "@type": "Place", name: "Port Ansel" },
      { "@type": "VirtualLocation", url: "https://court.example/7" },
    ],
    eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
  });
  expect(JSON.stringify(data)).not.toContain("4711");
});

test("Of a hearing without a known day there is no data.", () => {
  expect(dataOf([{ ...version("2019-06-03", "noticed"), date: undefined }], true)).toBeUndefined();
});
