// One hearing, however often it moved: the versions of it in the order in which they were told, what became of each and why, who
// was to come and who came, what was decided. A pure function of the statements about it; their order does not count.

import type { DateSpan, Day } from "../../base/base.ts";
import { foldKey, placeRelation } from "../../text/text.ts";
import type { Passage } from "../passage.ts";
import type { Entry, Statement } from "../statement.ts";
import { adjournmentLabel, type HearingDisposition } from "./adjournment.ts";
import { fullerNames } from "./fuller-names.ts";
import { courtZone } from "./court-zones.ts";
import { type Setting, settingsOf, type Telling, tellingsOf } from "./hearing-settings.ts";

/** What a source says, with where it says it. */
export interface Said {
  readonly value: string;
  readonly passages: readonly Passage[];
}

/** Values of one slot that cannot all be right, side by side. */
export interface DisputedSlot {
  readonly slot: string;
  readonly values: readonly Said[];
}

/**
 * What became of the day: "ordered" is to be held, and no day is set; "noticed" still stands as far as the record tells; "moved", "advanced", "postponed" and "continued" gave
 * way to another day; "vacated" and "cancelled" to none. "disputed": told as held and as given up.
 */
export const VERSION_STATUSES = [
  "ordered",
  "noticed",
  "moved",
  "advanced",
  "postponed",
  "continued",
  "vacated",
  "cancelled",
  "scheduled in error",
  "held",
  "not held",
  "disputed",
] as const;
export type VersionStatus = (typeof VERSION_STATUSES)[number];

/** Why a day was given up. */
export interface HearingChange {
  readonly told?: DateSpan | undefined;
  /** The time of day at which it was told: "16:30". */
  readonly toldAt?: string | undefined;
  readonly by: readonly Said[];
  readonly requestedBy: readonly Said[];
  readonly reason: readonly Said[];
  /** An adjournment code of the immigration courts, where the words plainly say what it stands for. */
  readonly code?: { readonly code: string; readonly label: string; readonly passages: readonly Passage[] } | undefined;
  readonly passages: readonly Passage[];
}

export interface HearingVersion {
  /** Exact or not; of several days the first. Undefined for a hearing of which no day is told. */
  readonly date?: DateSpan | undefined;
  /** The last of several days that follow each other. */
  readonly through?: Day | undefined;
  readonly time?: string | undefined;
  readonly ends?: string | undefined;
  /** IANA name. Undefined: nothing says in which zone the time is meant. */
  readonly zone?: string | undefined;
  readonly zoneBasis?: "stated" | "place of the court" | "case" | undefined;
  readonly place?: string | undefined;
  readonly address?: string | undefined;
  readonly room?: string | undefined;
  readonly floor?: string | undefined;
  readonly judge?: string | undefined;
  readonly status: VersionStatus;
  readonly disposition?: HearingDisposition | undefined;
  /** When it was first announced. */
  readonly told?: DateSpan | undefined;
  readonly toldAt?: string | undefined;
  readonly by: readonly Said[];
  /** In the words of those who are not sure of it. */
  readonly certainty: readonly Said[];
  readonly access: HearingAccess;
  readonly change?: HearingChange | undefined;
  readonly disputed: readonly DisputedSlot[];
  readonly passages: readonly Passage[];
}

export interface HearingAccess {
  readonly links: readonly Said[];
  readonly phones: readonly Said[];
  readonly codes: readonly Said[];
  readonly attendance: readonly Said[];
  readonly capacity: readonly Said[];
  readonly rules: readonly Said[];
  readonly contact: readonly Said[];
}

export interface Appearance {
  readonly who: string;
  /** "in person", "by video from Calder Annex", "waived", "absent", "present". */
  readonly how: string;
  /** Told of the hearing as it was; else of how it was to be. */
  readonly happened: boolean;
  readonly passages: readonly Passage[];
}

export type HearingEntry = Pick<Entry, "id" | "kind" | "name">;

export interface Hearing {
  readonly entry: HearingEntry;
  /** "bond hearing"; of several names the one given most. */
  readonly sort?: string | undefined;
  readonly docket?: string | undefined;
  /** The numbers under which the docket has the motions that are heard. */
  readonly motions: readonly string[];
  readonly versions: readonly HearingVersion[];
  /** The version that stands or was held; undefined where the last was given up, or none is known. */
  readonly current?: HearingVersion | undefined;
  /** How often its day or hour was changed, called off or set again. */
  readonly moves: number;
  readonly appearances: readonly Appearance[];
  readonly testified: readonly Said[];
  /** Told as to testify. */
  readonly planned: readonly Said[];
  readonly underSubmission: readonly Said[];
  /** The last day on which a text that tells of it can have been written. */
  readonly lastTold?: Day | undefined;
  readonly decided: readonly Said[];
  /** Days that a source gives without a year ("XXXX-06-03"): nothing is made up for them. */
  readonly withoutYear: readonly Said[];
  /** Days that a source gives and no calendar has ("June 31, 2019"), in its words. */
  readonly noSuchDay: readonly Said[];
}

export interface HearingSettings {
  /** IANA name of the zone in which the case's hours are meant; “UTC” stands where case.json names none. */
  readonly zoneOfCase?: string | undefined;
  /** The courts of its proceeding, as printed. */
  readonly courts?: readonly string[];
}

export function hearingOf(
  entry: HearingEntry,
  statements: readonly Statement[],
  { zoneOfCase, courts = [] }: HearingSettings = {},
): Hearing {
  const tellings = tellingsOf(statements);
  const settings = settingsOf(tellings);
  const ofPlaces = settings.flatMap(({ tellings: all }) => placeZone(all) ?? []);
  const ofCourts = courts.flatMap((court) => courtZone(court) ?? []);
  const zones: Zones = {
    zone: only(ofPlaces.length > 0 ? ofPlaces : ofCourts),
    zoneOfCase: zoneOfCase === "UTC" ? undefined : zoneOfCase,
  };
  const versions = settings.map((setting, i) => versionOf(setting, settings[i + 1], zones));
  const last = versions.at(-1);
  const stands =
    last !== undefined &&
    (last.status === "ordered" || last.status === "noticed" || last.status === "held" || last.status === "continued");
  const held = tellings.filter(({ act }) => act === "held");
  return {
    entry,
    sort: mostGiven(tellings),
    docket: only(tellings.flatMap(({ statement }) => aboutAs(statement, "docket"))),
    motions: [...new Set(tellings.flatMap(({ parts }) => valuesOf(parts, "on")))].sort((a, b) => Number(a) - Number(b)),
    versions,
    current: stands ? last : undefined,
    moves: movesOf(versions, stands),
    appearances: appearancesOf(tellings),
    testified: saidIn(tellings, "testified"),
    planned: saidIn(tellings, "to testify"),
    underSubmission: saidIn(held, "outcome"),
    lastTold: tellings
      .flatMap(({ told }) => told?.latest ?? told?.earliest ?? [])
      .sort()
      .at(-1),
    decided: saidIn(held, "decided"),
    withoutYear: saidIn(tellings, "day without a year"),
    noSuchDay: saidIn(tellings, "day that does not exist"),
  };
}

/** From each day to the next is a change; that one was called off, with or without another after it, is a change of its own. */
function movesOf(versions: readonly HearingVersion[], stands: boolean): number {
  const last = versions.at(-1);
  const calledOff = versions.slice(0, -1).filter(({ status }) => isCalledOff(status)).length;
  const isOver = last !== undefined && !stands && last.status !== "disputed" ? 1 : 0;
  return Math.max(0, versions.length - 1) + calledOff + isOver;
}

/** Given up, and nothing set in its place. */
export function isCalledOff(status: VersionStatus): boolean {
  return status === "vacated" || status === "cancelled" || status === "scheduled in error" || status === "not held";
}

interface Zones {
  readonly zone: string | undefined;
  readonly zoneOfCase: string | undefined;
}

function versionOf(
  { date, through, tellings, isGivenUp, how }: Setting,
  next: Setting | undefined,
  zones: Zones,
): HearingVersion {
  const standing = tellings.filter(({ act }) => act !== "given up");
  const disputed: DisputedSlot[] = [];
  const one = (slot: string, same: (a: string, b: string) => boolean = isSame): string | undefined => {
    const values = saidIn(tellings, slot, same);
    if (values.length > 1) disputed.push({ slot, values });
    return values.length === 1 ? values[0]?.value : undefined;
  };
  const time = one("time");
  const stated = one("zone");
  const zone =
    stated !== undefined && stated !== "local"
      ? ({ zone: stated, zoneBasis: "stated" } as const)
      : zones.zone !== undefined
        ? ({ zone: zones.zone, zoneBasis: "place of the court" } as const)
        : zones.zoneOfCase !== undefined
          ? ({ zone: zones.zoneOfCase, zoneBasis: "case" } as const)
          : {};
  const held = tellings.filter(({ act }) => act === "held");
  const givenUp = tellings.filter(({ act }) => act === "given up");
  const isSetAgain = date !== undefined && next?.date?.edtf === date.edtf;
  const status = statusOf({
    hasDay: date !== undefined,
    isSetAgain,
    tellings,
    held,
    givenUp,
    isGivenUp,
    how,
    next,
    disputed,
  });
  const announced = firstTold(tellings.filter(({ act }) => act === "set"));
  const change = isGivenUp || givenUp.length > 0 ? changeOf(givenUp, next) : undefined;
  return {
    date,
    through,
    time,
    ends: one("ends"),
    ...(time !== undefined || disputed.some(({ slot }) => slot === "time") ? zone : {}),
    place: one("place", isSamePlace),
    address: one("address", isSamePlace),
    room: one("room", isSameRoom),
    floor: one("floor"),
    judge: one("judge"),
    status,
    disposition: dispositionOf(status, tellings),
    told: announced?.told,
    toldAt: announced?.toldAt,
    by: saidIn(
      tellings.filter(({ act }) => act === "set"),
      "by",
    ),
    certainty: saidIn(standing, "certainty"),
    access: {
      links: saidIn(standing, "link"),
      phones: saidIn(standing, "phone"),
      codes: saidIn(standing, "access code"),
      attendance: saidIn(standing, "attendance"),
      capacity: saidIn(standing, "capacity"),
      rules: saidIn(standing, "rules"),
      contact: saidIn(standing, "contact"),
    },
    change,
    disputed,
    passages: passagesOf(tellings.map(({ statement }) => statement.passage)),
  };
}

interface StatusScene {
  readonly hasDay: boolean;
  /** The next one is for the same day. */
  readonly isSetAgain: boolean;
  readonly tellings: readonly Telling[];
  readonly held: readonly Telling[];
  readonly givenUp: readonly Telling[];
  readonly isGivenUp: boolean;
  readonly how: string | undefined;
  readonly next: Setting | undefined;
  readonly disputed: DisputedSlot[];
}

function statusOf({
  hasDay,
  isSetAgain,
  tellings,
  held,
  givenUp,
  isGivenUp,
  how,
  next,
  disputed,
}: StatusScene): VersionStatus {
  const words = new Set(givenUp.flatMap(({ parts }) => valuesOf(parts, "status")));
  const word = (...any: readonly VersionStatus[]): VersionStatus | undefined => any.find((one) => words.has(one));
  if (held.length > 0) {
    if (givenUp.length === 0) return "held";
    if (words.has("continued")) return "continued";
    const documents = new Set(givenUp.map(({ statement }) => statement.passage.document));
    // whoever tells of both tells of two sessions
    if (held.some(({ statement }) => documents.has(statement.passage.document))) return "held";
    disputed.push({
      slot: "status",
      values: [
        { value: "held", passages: passagesOf(held.map(({ statement }) => statement.passage)) },
        { value: "given up", passages: passagesOf(givenUp.map(({ statement }) => statement.passage)) },
      ],
    });
    return "disputed";
  }
  if (words.has("scheduled in error")) return "scheduled in error";
  const notHeld = tellings.some(({ act }) => act === "not held");
  if (next !== undefined && (isGivenUp || givenUp.length > 0))
    return (
      (isSetAgain ? word("cancelled", "vacated", "not held") : undefined) ??
      word("advanced", "postponed", "continued") ??
      movedAs(how) ??
      "moved"
    );
  if (givenUp.length > 0)
    return word("cancelled", "vacated", "postponed", "continued", "advanced", "moved") ?? word("not held") ?? "vacated";
  if (notHeld) return "not held";
  const isOrdered = !hasDay && tellings.every(({ statement }) => statement.modality === "ordered");
  return isOrdered ? "ordered" : "noticed";
}

function movedAs(how: string | undefined): VersionStatus | undefined {
  return how === "advanced" || how === "postponed" || how === "continued" ? how : undefined;
}

function dispositionOf(status: VersionStatus, tellings: readonly Telling[]): HearingDisposition | undefined {
  const absent = tellings
    .flatMap(({ parts }) => valuesOf(parts, "appearance"))
    .some((value) => /^(?:Respondent|Petitioner|Defendant|Deft|Applicant)s?: absent/.test(value));
  switch (status) {
    case "held":
    case "continued":
      return tellings.some(({ act }) => act === "held") ? "held" : "postponed";
    case "moved":
    case "advanced":
    case "postponed":
      return "postponed";
    case "vacated":
    case "cancelled":
      return "cancelled";
    case "scheduled in error":
      return "scheduled_in_error";
    case "not held":
      return absent ? "no_show" : undefined;
    case "ordered":
    case "noticed":
      return absent ? "no_show" : undefined;
    case "disputed":
      return undefined;
  }
}

/** By those who give the day up; where none of them says why, by those who set the next one. */
function changeOf(givenUp: readonly Telling[], next: Setting | undefined): HearingChange {
  const setters = next?.tellings.filter(({ act, isReset }) => act === "set" && isReset) ?? [];
  const all = givenUp.length > 0 ? givenUp : setters;
  const first = firstTold(all);
  const both = [...givenUp, ...setters];
  const code = saidIn(both, "reason code")[0];
  return {
    told: first?.told,
    toldAt: first?.toldAt,
    by: saidIn(both, "by"),
    requestedBy: saidIn(both, "at request of"),
    reason: saidIn(both, "reason"),
    code: code && { code: code.value, label: adjournmentLabel(code.value) ?? "", passages: code.passages },
    passages: passagesOf(all.map(({ statement }) => statement.passage)),
  };
}

function firstTold(tellings: readonly Telling[]): Pick<Telling, "told" | "toldAt"> | undefined {
  return tellings
    .filter(({ told }) => told?.earliest !== undefined)
    .toSorted(
      (a, b) =>
        compare(a.told?.latest ?? a.told?.earliest ?? "", b.told?.latest ?? b.told?.earliest ?? "") ||
        compare(a.toldAt ?? "~", b.toldAt ?? "~") ||
        compare(a.statement.id, b.statement.id),
    )[0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function placeZone(tellings: readonly Telling[]): string | undefined {
  const words = tellings.flatMap(({ statement, parts }) => [
    ...valuesOf(parts, "place"),
    ...valuesOf(parts, "address"),
    ...["court", "place", "facility"].flatMap((as) => aboutAs(statement, as)),
  ]);
  const zones = new Set(words.flatMap((one) => courtZone(one) ?? []));
  return only([...zones]);
}

function aboutAs({ about = [] }: Statement, as: string): string[] {
  return about.flatMap((one) => (one.as === as ? [one.name] : []));
}

function only(list: readonly string[]): string | undefined {
  const [one, ...others] = new Set(list);
  return others.length === 0 ? one : undefined;
}

function mostGiven(tellings: readonly Telling[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { parts } of tellings)
    for (const value of valuesOf(parts, "sort")) counts.set(value, (counts.get(value) ?? 0) + 1);
  // "bond hearing" says more than "hearing"
  const [best] = [...counts].sort(
    ([a, n], [b, m]) => Number(b.includes(" ")) - Number(a.includes(" ")) || m - n || compare(a, b),
  );
  return best?.[0];
}

function appearancesOf(tellings: readonly Telling[]): Appearance[] {
  const found = new Map<string, { who: string; how: string; happened: boolean; passages: Passage[] }>();
  const nameIn = (value: string): string => value.slice(0, Math.max(0, value.lastIndexOf(": ")));
  const full = fullerNames(tellings.flatMap(({ parts }) => valuesOf(parts, "appearance").map(nameIn)));
  for (const { parts, act } of tellings)
    for (const { slot, value, passage } of parts) {
      const name = nameIn(value);
      if (slot !== "appearance" || name === "") continue;
      const [who, how] = [full.get(name) ?? name, value.slice(name.length + 2)];
      const happened = act === "held" || act === "not held" || act === "mentioned";
      const key = `${who}: ${how}\n${happened}`;
      const one = found.get(key) ?? { who, how, happened, passages: [] };
      one.passages.push(passage);
      found.set(key, one);
    }
  return [...found.values()]
    .map((one) => ({ ...one, passages: passagesOf(one.passages) }))
    .sort((a, b) => compare(a.who, b.who) || compare(a.how, b.how) || Number(a.happened) - Number(b.happened));
}

function valuesOf(parts: readonly Statement[], slot: string): string[] {
  return parts.flatMap((part) => (part.slot === slot ? [part.value] : []));
}

/** The slots whose values are names of people, in the fuller and shorter forms of one name. */
const OF_PEOPLE: ReadonlySet<string> = new Set(["judge", "at request of", "testified", "to testify"]);

/** What the parts of a slot say, each value once with all its passages, in the fullest of the forms that are one value. */
function saidIn(tellings: readonly Telling[], slot: string, same: (a: string, b: string) => boolean = isSame): Said[] {
  const own = tellings.flatMap(({ parts: all }) => all.filter((part) => part.slot === slot));
  const full = OF_PEOPLE.has(slot) ? fullerNames(own.map(({ value }) => value)) : undefined;
  const parts = own
    .map(({ id, value, passage }) => ({ id, value: full?.get(value) ?? value, passage }))
    .toSorted((a, b) => b.value.length - a.value.length || compare(a.value, b.value) || compare(a.id, b.id));
  const found: { value: string; passages: Passage[] }[] = [];
  for (const { value, passage } of parts) {
    const one = found.find((other) => same(other.value, value));
    if (one === undefined) found.push({ value, passages: [passage] });
    else one.passages.push(passage);
  }
  return found
    .map(({ value, passages }) => ({ value, passages: passagesOf(passages) }))
    .sort((a, b) => compare(a.value, b.value));
}

function isSame(a: string, b: string): boolean {
  return foldKey(a) === foldKey(b);
}

/** Not known to lie apart: "Port Ansel" and "the courthouse on Quay Street" are no two answers. */
function isSamePlace(a: string, b: string): boolean {
  return placeRelation(a, b) !== "apart";
}

/** A courtroom and a suite are no two answers to one question. */
function isSameRoom(a: string, b: string): boolean {
  const [one, other] = [foldKey(a), foldKey(b)];
  return one === other || one.split(" ")[0] !== other.split(" ")[0];
}

function passagesOf(passages: readonly Passage[]): Passage[] {
  const once = new Map(passages.map((one) => [`${one.document} ${one.start} ${one.end}`, one]));
  return [...once.values()].sort((a, b) => compare(a.document, b.document) || a.start - b.start || a.end - b.end);
}
