// Which last names without a given name are one person by their title, without anybody's decision: "Judge Orlan" is Maria Orlan
// where she is the one person of that last name in the record who is called a judge, and nobody else of it could be meant. And
// which are the subject by a word of case.json, or as the only one of the name.

import type { EntryId } from "../../base/base.ts";
import { foldKey } from "../../text/text.ts";
import { namedEntry } from "../identity.ts";
import type { CaseSubject, Groups } from "./identity-decisions.ts";
import { type KnownName, officesIn, partsOf } from "./known-name.ts";
import { areOneTitle, type OfficeTitle } from "./office-title.ts";
import { lastNames, type PersonName } from "./person-name.ts";

/** The person held, as case.json names the person. */
export interface NamedSubject extends CaseSubject {
  /** Names without a given name, folded, that stand for the subject wherever nobody else is meant. */
  readonly lastNames: ReadonlySet<string>;
}

interface Person {
  readonly leader: EntryId;
  readonly names: readonly PersonName[];
  readonly offices: readonly OfficeTitle[];
  /** Do they bear just this last name, or is it a part of theirs? */
  readonly isExact: boolean;
}

interface Bare {
  readonly known: KnownName;
  readonly parts: PersonName;
  readonly offices: readonly OfficeTitle[];
}

/**
 * The entry to which each last name in `members` goes without a decision; those that stay alone are left out. `members` are all
 * names of the record with some key in common, `all` those and what decisions have made one with them.
 */
export function joinedByTitle(
  members: readonly KnownName[],
  all: ReadonlyMap<EntryId, KnownName>,
  groups: Groups,
  subject: NamedSubject | undefined,
): ReadonlyMap<EntryId, EntryId> {
  const joined = new Map<EntryId, EntryId>();
  const persons = members.filter((one) => one.kind === "person");
  const bare = persons.filter((one) => one.isLastName && groups.membersOf(one.entry).length === 1);
  const full = persons.filter((one) => !one.isLastName).map((known) => ({ known, lasts: lastNames(partsOf(known)) }));
  const byLast = Map.groupBy(bare, (one) => lastNames(partsOf(one))[0] ?? "");
  for (const [last, ones] of byLast) {
    const bearers = full.filter(({ lasts }) => lasts.includes(last));
    const people = [...Map.groupBy(bearers, ({ known }) => groups.leaderOf(known.entry))].map(
      ([leader, list]): Person => {
        const names = groups.membersOf(leader).flatMap((entry) => all.get(entry) ?? []);
        return {
          leader,
          names: list.map(({ known }) => partsOf(known)),
          offices: officesIn(names),
          isExact: list.some(({ lasts }) => lasts[0] === last),
        };
      },
    );
    const alone: Bare[] = [];
    for (const known of ones) {
      const one = { known, parts: partsOf(known), offices: officesIn([known]) };
      if (isSubject(one, groups, subject)) {
        joined.set(known.entry, groups.leaderOf(subject?.entry ?? known.entry));
        continue;
      }
      const isAlone = people.length === 1 && people[0]?.isExact === true;
      if (isAlone && isSubjectByTitle(one, people[0]?.leader, groups, subject)) {
        joined.set(known.entry, groups.leaderOf(subject?.entry ?? known.entry));
        continue;
      }
      if (known.tied || !agreeAmongThemselves(one.offices)) continue;
      const meant = people.filter((person) => couldBe(one, person, groups));
      const [only] = meant;
      if (only === undefined || (meant.length === 1 && !holds(one, only))) alone.push(one);
      else if (meant.length === 1 && only.isExact) joined.set(known.entry, only.leader);
    }
    for (const [entry, leader] of unitedByTitle(last, alone, groups)) joined.set(entry, leader);
  }
  return joined;
}

function isSubject({ known, offices }: Bare, groups: Groups, subject: NamedSubject | undefined): boolean {
  if (subject === undefined || known.tied || offices.length > 0) return false;
  return subject.lastNames.has(foldKey(known.name)) && groups.apart(known.entry, subject.entry) === undefined;
}

/** "Ms. Ilves", where the record knows nobody else of the name; that a document does, shows by `tied`. */
function isSubjectByTitle(
  { known, parts, offices }: Bare,
  bearer: EntryId | undefined,
  groups: Groups,
  subject: NamedSubject | undefined,
): boolean {
  if (subject === undefined || bearer !== groups.leaderOf(subject.entry)) return false;
  const isBare = parts.given.length === 0 && parts.suffix === undefined;
  return (
    isBare &&
    known.honorifics.length > 0 &&
    !known.tied &&
    offices.length === 0 &&
    groups.apart(known.entry, subject.entry) === undefined
  );
}

function agreeAmongThemselves(offices: readonly OfficeTitle[]): boolean {
  return offices.length > 0 && offices.every((one) => offices.every((other) => areOneTitle(one, other)));
}

/** Nothing says that it is not this person: not the office, as far as one is known, not an initial, not a decision. */
function couldBe(one: Bare, person: Person, groups: Groups): boolean {
  if (groups.apart(one.known.entry, person.leader) !== undefined) return false;
  if (!person.names.some((name) => areCompatible(one.parts, name))) return false;
  return person.offices.length === 0 || holds(one, person);
}

function holds({ offices }: Bare, person: Person): boolean {
  return offices.every((office) => person.offices.some((held) => areOneTitle(office, held)));
}

/** "E. Rao" is not Mira Rao, and "Rao Jr." not "Mira Rao Sr.". */
export function areCompatible(bare: PersonName, full: PersonName): boolean {
  if (bare.suffix !== full.suffix && bare.suffix !== undefined) return false;
  return bare.given.every((initial, i) => full.given[i]?.startsWith(initial) ?? i > 0);
}

/** Of documents that give no given name at all: one title and one last name are one person, unless two titles of a kind exclude each other. */
function unitedByTitle(last: string, alone: readonly Bare[], groups: Groups): Map<EntryId, EntryId> {
  const united = new Map<EntryId, EntryId>();
  for (const [head, ones] of Map.groupBy(alone, ({ offices }) => offices[0]?.head ?? "")) {
    const distinct = (values: readonly (string | undefined)[]): number => new Set(values).size;
    const kept = ones.filter(({ known }) => groups.isKeptApart(known.entry));
    const differ =
      distinct(ones.map(({ parts }) => parts.suffix)) > 1 ||
      distinct(ones.flatMap(({ parts }) => parts.given[0] ?? [])) > 1 ||
      distinct(ones.flatMap(({ known }) => known.honorifics)) > 1 ||
      kept.some((one) => kept.some((other) => groups.apart(one.known.entry, other.known.entry) !== undefined));
    const offices = officesIn(ones.map(({ known }) => known));
    if (differ || !agreeAmongThemselves(offices)) continue;
    for (const { known } of ones) united.set(known.entry, namedEntry("person", `${head} ${last}`));
  }
  return united;
}
