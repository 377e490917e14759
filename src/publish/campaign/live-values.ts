// Values of the record that writing may hold: {{days in custody}}, {{next hearing}}. Each with the page that shows where it comes from.

import type { Day } from "../../base/base.ts";
import { countCustody } from "../../law/law.ts";
import { type HearingVersion, latestOf } from "../../record/record.ts";
import {
  boundaryWords,
  dateWords,
  dayIn,
  dayOf,
  ENGLISH_TONGUE,
  hearingHref,
  hearingTitle,
  isOfSubject,
  type LiveValue,
  ordinal,
  rangeWords,
  rulingHref,
  saysWhat,
  type ShownCustody,
  type ShownRuling,
  type Tongue,
  whenWords,
  whereWords,
} from "../../views/views.ts";
import type { CaseHearing } from "../../workroom/workroom.ts";

/** What values are worked out from. */
export interface ValueParts {
  readonly custody: Pick<ShownCustody, "ledger"> | undefined;
  readonly calendar: { readonly hearings: readonly CaseHearing[] };
  readonly rulings: readonly ShownRuling[];
  readonly asOf: Day | undefined;
  /** That day lies before the edition's: what was held or moved since was still to come. */
  readonly isPast?: boolean | undefined;
  readonly name: string | undefined;
}

const CUSTODY = "custody/index.html";

interface ValueRule {
  /** As it stands between the braces. */
  readonly name: string;
  /** For the people who write. */
  readonly says: string;
  readonly read: (parts: ValueParts, tongue: Tongue) => LiveValue | undefined;
}

export const LIVE_VALUES: readonly ValueRule[] = [
  { name: "days in custody", says: "nights that have passed in custody: 1,000", read: nights },
  {
    name: "custody day",
    says: "which day in custody it is, counting the first: 1,001st",
    read: custodyDay,
  },
  { name: "held since", says: "the day on which this time in custody began", read: heldSince },
  { name: "held at", says: "the place of custody that was told last", read: heldAt },
  {
    name: "next hearing",
    says: "what is heard next, with day, hour and place",
    read: (parts, tongue) => nextHearingValue(parts, "all", tongue),
  },
  {
    name: "next hearing day",
    says: "the day of the next hearing",
    read: (parts, tongue) => nextHearingValue(parts, "day", tongue),
  },
  { name: "last ruling", says: "the day of the last ruling", read: lastRulingValue },
  {
    name: "name",
    says: "the name of the person held",
    read: ({ name }) => (name === undefined ? undefined : { words: name, href: "index.html" }),
  },
  {
    name: "today",
    says: "the day of the piece; of an action or what bears no day, that of the edition",
    read: ({ asOf }, tongue) => (asOf === undefined ? undefined : { words: dayIn(asOf, tongue), href: "index.html" }),
  },
];

/** Those that the record can tell on that day, by name. */
export function liveValues(parts: ValueParts, tongue: Tongue = ENGLISH_TONGUE): ReadonlyMap<string, LiveValue> {
  return new Map(
    LIVE_VALUES.flatMap(({ name, read }) => {
      const value = read(parts, tongue);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function countOf({ custody, asOf }: ValueParts): ReturnType<typeof countCustody> | undefined {
  if (custody === undefined || asOf === undefined) return undefined;
  const count = countCustody(custody.ledger, asOf);
  return count.state === "untold" || count.state === "before" ? undefined : count;
}

function nights(parts: ValueParts, tongue: Tongue): LiveValue | undefined {
  const count = countOf(parts);
  return count === undefined ? undefined : { words: rangeWords(count.current.nights, tongue), href: CUSTODY };
}

function custodyDay(parts: ValueParts, tongue: Tongue): LiveValue | undefined {
  const days = countOf(parts)?.current.days;
  if (days === undefined || days.least !== days.most) return undefined;
  return { words: ordinal(days.least, tongue), href: CUSTODY };
}

function heldSince(parts: ValueParts, tongue: Tongue): LiveValue | undefined {
  const count = countOf(parts);
  const stay = count?.stay === undefined ? undefined : parts.custody?.ledger.stays[count.stay - 1];
  return stay === undefined ? undefined : { words: boundaryWords(stay.from, tongue), href: CUSTODY };
}

function heldAt({ custody, asOf }: ValueParts): LiveValue | undefined {
  const period = custody?.ledger.periods
    .filter(({ from }) => asOf === undefined || from.earliest === undefined || from.earliest <= asOf)
    .at(-1);
  if (period === undefined || period.facility.length === 0) return undefined;
  return { words: period.facility.map(({ name }) => name).join(" / "), href: CUSTODY };
}

/** The first that is set for the day of the edition or later, and not given up. */
export function nextHearing(parts: NextParts): CaseHearing | undefined {
  return nextSetting(parts)?.one;
}

type NextParts = Pick<ValueParts, "calendar" | "asOf" | "isPast">;
interface Setting {
  readonly one: CaseHearing;
  readonly version: HearingVersion;
}

function nextSetting({ calendar, asOf, isPast = false }: NextParts): Setting | undefined {
  if (asOf === undefined) return undefined;
  const ahead = calendar.hearings.flatMap((one) => {
    const { current, versions } = one.hearing;
    const version = isPast ? versions.findLast((known) => stoodOn(known, asOf)) : current;
    if (version === undefined || !(isPast || version.status === "noticed")) return [];
    const day = dayOf(version);
    return one.isSubjects && day !== undefined && day >= asOf
      ? [{ one, version, key: `${day} ${version.time ?? ""}` }]
      : [];
  });
  return ahead.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))[0];
}

/** Was the hearing set so on that day, as far as the record tells: announced by then, and not given up before it? */
function stoodOn({ status, told, change }: HearingVersion, day: Day): boolean {
  if (told?.earliest !== undefined && told.earliest > day) return false;
  if (status === "noticed" || status === "held") return true;
  return change?.told?.earliest !== undefined && change.told.earliest > day;
}

function nextHearingValue(parts: ValueParts, which: "all" | "day", tongue: Tongue): LiveValue | undefined {
  const setting = nextSetting(parts);
  if (setting === undefined) return undefined;
  const { one: next, version: current } = setting;
  const href = hearingHref(next.hearing.entry.id);
  if (which === "day") return { words: dateWords(current.date, tongue), href };
  const where = whereWords(current);
  return {
    words: [
      hearingTitle(next.hearing, tongue),
      whenWords(current, tongue),
      ...(where === undefined ? [] : [where]),
    ].join(tongue.words.dates.comma),
    href,
  };
}

/**
 * Of the subject's rulings, as the list of rulings counts them, up to the day of the edition: those of which it is told what they
 * decided, and of which none is known to be earlier than another. What was told of last comes first.
 */
export function lastRulings({ rulings, asOf }: Pick<ValueParts, "rulings" | "asOf">): readonly ShownRuling[] {
  const past = rulings
    .filter((one) => isOfSubject(one) && saysWhat(one.ruling))
    .map((shown) => ({ shown, date: shown.ruling.dates[0]?.value, madeBy: shown.ruling.madeBy }))
    .filter(({ date, madeBy }) => {
      // of days told only roughly the first counts: what stands in the list may have been made by now
      const since = date === undefined ? madeBy : date.earliest;
      return asOf === undefined || since === undefined || since <= asOf;
    });
  const toldAt = ({ shown }: (typeof past)[number]): string =>
    shown.ruling.told.flatMap(({ written }) => written?.latest ?? written?.earliest ?? []).sort()[0] ?? "";
  return latestOf(past)
    .toSorted((a, b) => {
      const [one, other] = [toldAt(a), toldAt(b)];
      return one < other ? 1 : one > other ? -1 : 0;
    })
    .map(({ shown }) => shown);
}

function lastRulingValue(parts: ValueParts, tongue: Tongue): LiveValue | undefined {
  // a day is written only where nothing leaves open that another came later
  const [last, another] = lastRulings(parts);
  if (last === undefined || last.ruling.dates.length === 0 || another !== undefined) return undefined;
  const days = new Set(last.ruling.dates.map(({ value }) => dateWords(value, tongue)));
  return { words: [...days].join(tongue.words.told.or), href: rulingHref(last.ruling.entry) };
}
