// How two names are alike, where they may be one's, and how much that is worth before anything else is known of them. Near names of
// different people ("Barlow", "Barrow"; two given names of one last name) are not alike.

import { courtName, facilityCore, initialism, mayBeAcronym, organizationCore } from "./name-keys.ts";
import type { EntryKind } from "../statement.ts";
import { type KnownName, partsOf } from "./known-name.ts";
import { isFullName, lastNames, personName, type PersonName } from "./person-name.ts";
import { areGivenForms, areSpellings, isWithin } from "./spelling.ts";

export interface Likeness {
  /** Completes "… may be the same: ". */
  readonly how: string;
  /** 1 weak, 2 fair, 3 strong. */
  readonly weight: 1 | 2 | 3;
  /** Completes "Against it: ", where the names themselves say something. */
  readonly against?: string | undefined;
}

/** Of two names of one kind, neither a last name alone. */
export function likeness(one: KnownName, other: KnownName): Likeness | undefined {
  return one.kind === other.kind ? LIKE[one.kind]?.(one, other) : undefined;
}

/** May two full names be one person's, as far as the names themselves tell? */
export function areNearNames(one: string, other: string): boolean {
  return isFullName(one) && isFullName(other) && likePersons(personName(one), personName(other)) !== undefined;
}

const LIKE: Partial<Record<EntryKind, (one: KnownName, other: KnownName) => Likeness | undefined>> = {
  person: (one, other) => likePersons(partsOf(one), partsOf(other)),
  organization: likeOrganizations,
  court: (one, other) =>
    courtName(one.name) === courtName(other.name)
      ? { how: "both name the same district or circuit", weight: 3 }
      : undefined,
  facility: (one, other) =>
    facilityCore(one.name) === facilityCore(other.name)
      ? { how: "the names differ only in words for the kind of place", weight: 2 }
      : undefined,
  place: (one, other) => likePlaces(one.name, other.name),
};

function likePersons(one: PersonName, other: PersonName): Likeness | undefined {
  if (one.suffix !== undefined && other.suffix !== undefined && one.suffix !== other.suffix) return undefined;
  const last = likeLastNames(one, other);
  const given = likeGivenNames(one.given, other.given);
  if (last === undefined || given === undefined) return undefined;
  const against =
    one.suffix === other.suffix ? undefined : `only one of them is called “${shown(one.suffix ?? other.suffix)}”`;
  if (last === "same") {
    if (given === "same") return { how: "only the names between the first and the last differ", weight: 3, against };
    if (given === "initial")
      return { how: "the last name is the same, and of one the given name is but an initial", weight: 2, against };
    return { how: "the given names may be two forms of one", weight: 2, against };
  }
  if (given === "initial") return undefined;
  if (last === "part") {
    return given === "same" ? { how: "one has a last name more", weight: 2, against } : undefined;
  }
  if (given === "same") {
    return { how: "the last names may be two spellings of one", weight: last === "sound" ? 3 : 2, against };
  }
  return last === "sound" ? { how: "given and last names may be two spellings of one", weight: 2, against } : undefined;
}

function shown(suffix: string | undefined): string {
  return suffix === undefined
    ? ""
    : suffix.length === 2 && suffix !== "ii" && suffix !== "iv"
      ? `${suffix[0]?.toUpperCase()}r.`
      : suffix.toUpperCase();
}

function likeLastNames(one: PersonName, other: PersonName): "same" | "sound" | "slip" | "part" | undefined {
  const [a, b] = [lastNames(one), lastNames(other)];
  const [x = "", y = ""] = [a[0], b[0]];
  if (x === y || withoutArticle(x, y)) return "same";
  if (a.includes(y) || b.includes(x)) return "part";
  return areSpellings(x, y);
}

/** "Alhaleem" is Al-Haleem. */
function withoutArticle(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 3 && (long === `al${short}` || long === `el${short}`);
}

function likeGivenNames(one: readonly string[], other: readonly string[]): "same" | "initial" | "form" | undefined {
  const [a = "", b = ""] = [one[0], other[0]];
  if (a === "" || b === "") return undefined;
  const between = one.slice(1).every((word, i) => {
    const against = other[i + 1];
    return (
      against === undefined || word.startsWith(against) || against.startsWith(word) || areGivenForms(word, against)
    );
  });
  if (!between) return undefined;
  if (a === b) return "same";
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? "initial" : undefined;
  return areGivenForms(a, b) ? "form" : undefined;
}

function likeOrganizations(one: KnownName, other: KnownName): Likeness | undefined {
  const [a, b] = [organizationCore(one.name), organizationCore(other.name)];
  if (a === b) return { how: "the names differ only in words that many names have", weight: 2 };
  for (const [short, long] of [
    [one, other],
    [other, one],
  ] as const) {
    if (!mayBeAcronym(short.name) || initialism(long.name) !== organizationCore(short.name)) continue;
    return long.forms.includes(organizationCore(short.name))
      ? { how: `a document writes “${long.name} (${short.name})”`, weight: 3 }
      : { how: "the one is made of the other’s first letters", weight: 1 };
  }
  const [x, y] = [a.replaceAll(" ", ""), b.replaceAll(" ", "")];
  if (Math.min(x.length, y.length) >= 8 && isWithin(x, y, 2) && !/\d/u.test(x + y))
    return { how: "the names may be two spellings of one", weight: 2 };
  return undefined;
}

function likePlaces(one: string, other: string): Likeness | undefined {
  const [a, b] = [organizationCore(one).replaceAll(" ", ""), organizationCore(other).replaceAll(" ", "")];
  const spelled =
    Math.min(a.length, b.length) >= 5 && a[0] === b[0] && areSpellings(a, b) === "sound" && isWithin(a, b, 2);
  return spelled ? { how: "the names may be two spellings of one", weight: 2 } : undefined;
}
