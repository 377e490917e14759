// A person in two places at once: held at two on one day, or one happening told of two. Of two places the one may lie in the
// other, and then they agree: a jail in its town, a town in its country.

import { type DateSpan, type Day, datesMeet, isExact } from "../base/base.ts";
import { fold, foldKey, placeRelation } from "../text/text.ts";
import type { EntryKind, Flag } from "../record/record.ts";
import type { Check, Life } from "./checks.ts";
import { claimsOf, documentsOf, type Happening, happeningsOf, partOf } from "./lives/happenings.ts";
import { heldPlaces } from "./lives/held-places.ts";
import { dayWords } from "./lives/day-words.ts";
import { flagCopies } from "./copies/copy-flags.ts";
import { inQuotes, listed, raise } from "./report.ts";
import { atOdds, classOf, isClaim, passagesOf, sidesOf } from "./sides.ts";

const SLOTS: ReadonlySet<string> = new Set(["facility", "place", "location", "where", "held at", "detained at"]);
const KINDS: ReadonlySet<EntryKind> = new Set(["person", "custody period", "event", "hearing"]);
const FACILITY =
  /\b(?:jail|prison|gaol|penitentiary|detention|detention cent(?:er|re)|correctional|correction|remand|annex|processing cent(?:er|re)|holding|camp|barracks|police station|precinct|lockup|hospital)\b/;

export const place: Check = {
  name: "place",
  docs: "docs/checks/place.md",
  origin: (origin, documents) =>
    flagCopies(origin, documents, {
      check: "place",
      kind: "place",
      severity: "medium",
      differ: "Copies of one text name different places or organizations",
      settle: "Find the original of the text, and correct or set aside the copy that departs from it.",
    }),
  entry(entry, statements) {
    if (!KINDS.has(entry.kind)) return [];
    const claims = statements.filter((statement) => SLOTS.has(statement.slot) && isClaim(statement));
    const byDay = Map.groupBy(claims, (statement) => dayOf(statement.date ?? entry.date));
    return [...byDay].flatMap(([day, given]): Flag[] => {
      if (day === undefined) return [];
      const sides = atOdds(
        sidesOf(given, ({ value }) => {
          const key = foldKey(value);
          return FACILITY.test(key) ? { key, value: key } : undefined;
        }),
        areOnePlace,
      );
      if (sides.length < 2) return [];
      return [
        raise({
          check: this.name,
          class: classOf(sides),
          severity: "medium",
          about: [entry.id, day, ...sides.map((side) => side.key)],
          reason: `On ${dayWords(day)} “${entry.name}” is placed at ${listed(sides.map((side) => inQuotes(side.statements[0]?.value ?? side.value, 60)))}.`,
          settle: "Ask for the transfer and booking records; on the day of a transfer both can be right.",
          passages: passagesOf(sides),
        }),
      ];
    });
  },
  person(life) {
    const all = happeningsOf(life);
    const bySort = Map.groupBy(claimsOf(all), ({ sort }) => sort);
    const told = Object.entries(ONE_PLACE).flatMap(([sort, label]) =>
      elsewhere(life, sort, label, bySort.get(sort) ?? []),
    );
    return [...told, ...heldPlaces(life, all)];
  },
};

/** What takes place in one town, by sort. */
const ONE_PLACE: Readonly<Record<string, string>> = {
  birth: "the birth",
  death: "the death",
  arrest: "the arrest",
  killing: "the killing",
  attack: "the attack",
};
/** Happens once, so that the day need not be the same to the day. */
const ONCE_IN_LIFE: ReadonlySet<string> = new Set(["birth", "death"]);
const NEAR = /\b(?:near|outside|close to|not far from)\b/;

interface Placed {
  readonly name: string;
  readonly isNear: boolean;
  readonly happenings: readonly Happening[];
}

/** One happening told of two places: the same sort and the same day, and no source that tells of both. */
function elsewhere({ person }: Life, sort: string, label: string, claims: readonly Happening[]): Flag[] {
  const isOnce = ONCE_IN_LIFE.has(sort);
  const dated = claims.filter(({ date }) => date !== undefined && isKnownEnough(date, isOnce));
  return [...Map.groupBy(dated, ({ date }) => (isOnce ? "" : date!.edtf)).values()].flatMap((told) => {
    // filtered just before
    const byPlace = Map.groupBy(told, (one) => placeOf(one)?.key ?? "");
    byPlace.delete("");
    const placed = [...byPlace.values()].map((happenings) => ({ ...placeOf(happenings[0]!)!, happenings })); // not empty, with a place
    return pairs(placed).flatMap(([a, b]) => compared(person, label, a, b));
  });
}

function isKnownEnough(date: DateSpan, isOnce: boolean): boolean {
  return isExact(date) || (isOnce && date.earliest !== undefined && date.latest !== undefined);
}

function placeOf(
  one: Happening,
): { readonly key: string; readonly name: string; readonly isNear: boolean } | undefined {
  const [town, country] = [partOf(one, "place"), partOf(one, "country")];
  const name = town === undefined ? country : country === undefined ? town : `${town}, ${country}`;
  if (name === undefined) return undefined;
  const at = one.words.indexOf(fold(town ?? name));
  const isNear = at > 0 && NEAR.test(one.words.slice(Math.max(0, at - 16), at));
  return { key: `${isNear ? "near " : ""}${foldKey(name)}`, name: isNear ? `near ${name}` : name, isNear };
}

/** Few places are told of one day; beyond these nobody could settle it from a list. */
const MOST_PLACES = 8;

function pairs(placed: readonly Placed[]): (readonly [Placed, Placed])[] {
  const few = placed.toSorted((a, b) => (a.name < b.name ? -1 : 1)).slice(0, MOST_PLACES);
  return few.flatMap((a, i) => few.slice(i + 1).map((b) => [a, b] as const));
}

function compared(person: Life["person"], label: string, a: Placed, b: Placed): Flag[] {
  const relation = placeRelation(a.name.replace(/^near /, ""), b.name.replace(/^near /, ""));
  const sameWhen = a.happenings.some((one) => b.happenings.some((other) => datesMeet(one.date!, other.date!))); // dated, see elsewhere
  if (!sameWhen || !documentsOf(a.happenings).isDisjointFrom(documentsOf(b.happenings))) return [];
  const isImprecise = a.isNear !== b.isNear && relation === "same";
  if (!isImprecise && relation !== "apart" && relation !== "unknown") return [];
  const sides = sidesOf(
    [...a.happenings, ...b.happenings].map(({ statement }) => statement),
    ({ id }) => {
      const value = a.happenings.some(({ statement }) => statement.id === id) ? a.name : b.name;
      return { key: value, value };
    },
  );
  if (sides.length < 2) return [];
  const [one, other] = [inQuotes(a.name, 60), inQuotes(b.name, 60)];
  const report = {
    check: place.name,
    about: [person.id, label, a.name, b.name],
    entries: [person.id, ...new Set([...a.happenings, ...b.happenings].map(({ event }) => event.id))].sort(),
    passages: passagesOf(sides),
  };
  if (isImprecise)
    return [
      raise({
        ...report,
        class: "imprecise",
        severity: "low",
        reason: `The sources place ${label} of ${person.name} ${one} and in ${other}, which is not quite the same.`,
        settle: "Look for the address in the report or the order.",
      }),
    ];
  if (relation === "apart")
    return [
      raise({
        ...report,
        class: classOf(sides),
        severity: "medium",
        reason: `The sources place ${label} of ${person.name} in ${one} and in ${other}, of which neither lies in the other.`,
        settle: "Find the document made at the time: the report, the booking sheet, the certificate.",
      }),
    ];
  return [
    raise({
      ...report,
      class: "cannot compare",
      severity: "low",
      reason: `The sources place ${label} of ${person.name} in ${one} and in ${other}; whether one of them lies in the other is not known here.`,
      settle: "Look at a map; if neither lies in the other, find the report or the booking sheet.",
    }),
  ];
}

function dayOf(span: DateSpan | undefined): Day | undefined {
  return span !== undefined && isExact(span) ? span.earliest : undefined;
}

/** "Northgate Annex" and "the Northgate Annex in Millford" may be one place: all words of the shorter stand in the longer. */
function areOnePlace(one: string, other: string): boolean {
  const [a, b] = [new Set(one.split(" ")), new Set(other.split(" "))];
  for (const small of ["the", "in", "at", "of"]) {
    a.delete(small);
    b.delete(small);
  }
  return a.isSubsetOf(b) || b.isSubsetOf(a);
}
