// The campaign's own words are printed as they are written: names of people who are withheld, and numbers that tell who somebody
// is to an office or a bank, must not stand in them.

import type { EntryId } from "../../base/base.ts";
import { partsOf } from "../../record/record.ts";
import { findPrivateIdentifiers } from "../../read/read.ts";
import { masked } from "../../text/text.ts";
import { groundsOfPeople } from "../../workroom/workroom.ts";
import { type EditionInput, type Refusal, type RefusalRule, short } from "./refusal.ts";
import type { Person } from "./shown-people.ts";
import { maskOf, partsOfPerson } from "./shown-text.ts";
import { atLine, type Written, writtenIn } from "./written-texts.ts";

const names: RefusalRule = {
  name: "withheld-name",
  mayBeWaived: true,
  run: async (input) => {
    const { narrowing, source } = input;
    const people = [...narrowing.people.values()];
    const places = await source.entries(["place", "court", "facility"]);
    const open = [
      ...people.flatMap(({ isOpen, name, words }) => (isOpen ? [name, ...words.map((one) => one.words)] : [])),
      ...places.map(({ name }) => name),
    ];
    const withheld = people.filter(({ level, isNamed, isOpen }) => !isOpen && level !== undefined && isNamed);
    const undecided = people.filter(({ level, isNamed, isOpen }) => !isOpen && level === undefined && isNamed);
    const written = [...writtenIn(input)];
    const found = namesIn(written, withheld, open, 1).map(({ where, words, person }) =>
      refusal(where, `“${words}” names somebody who is withheld`, person),
    );
    // of people on whom nobody has decided, those count whom a document calls a minor or a protected witness
    const named = namesIn(written, undecided, open, 2);
    const grounds = await groundsOf(input, new Set(named.map(({ person }) => person.id)));
    for (const { where, words, person } of named) {
      const ground = grounds.get(person.id);
      if (ground === undefined) continue;
      const who = ground.ground === "minor" ? "a minor" : "a protected witness";
      found.push(
        refusal(
          where,
          `“${words}”: ${ground.where} calls this person ${who}, and nobody has decided on the name`,
          person,
        ),
      );
    }
    return found;
  },
};

function refusal(where: string, what: string, { id }: Person): Refusal {
  return {
    rule: "withheld-name",
    target: where,
    where,
    what: `${what}.`,
    howToMend: `Take the name out. Where it may be published: habeas level <folder> public ${id} --by NAME; where somebody else of that name is meant, waive it by name.`,
    level: { of: id },
    severity: "stops",
  };
}

const identifiers: RefusalRule = {
  name: "written-identifier",
  mayBeWaived: true,
  run: async (input) =>
    [...writtenIn(input)].flatMap(({ where, text }) =>
      findPrivateIdentifiers(text).map(({ type, quote, start }): Refusal => ({
        rule: "written-identifier",
        target: atLine(where, text, start),
        where: atLine(where, text, start),
        what: `A private identifier would be published (${type}): “${masked(short(quote))}”.`,
        howToMend: "Take it out. Where it has to stand there, waive it by name.",
        severity: "stops",
      })),
    ),
};

export const WRITTEN_NAME_RULES: readonly RefusalRule[] = [names, identifiers];

function namesIn(
  written: readonly Written[],
  people: readonly Person[],
  open: readonly string[],
  least: number,
): { readonly where: string; readonly words: string; readonly person: Person }[] {
  if (people.length === 0) return [];
  const mask = maskOf(people, open);
  const byPart = new Map<string, Person[]>();
  for (const person of people)
    for (const part of new Set(partsOfPerson(person))) byPart.getOrInsert(part, []).push(person);
  return written.flatMap(({ where, text }) =>
    mask.spans(text).flatMap(({ start, end }) => {
      const words = text.slice(start, end);
      const parts = partsOf(words);
      // of people who share a part, the one of whom most of the words are
      const counts = new Map<Person, number>();
      for (const part of parts) for (const one of byPart.get(part) ?? []) counts.set(one, (counts.get(one) ?? 0) + 1);
      const [person] = [...counts].sort(([, a], [, b]) => b - a).map(([one]) => one);
      const meant = person ?? (parts.length === 1 && least === 1 ? people[0] : undefined);
      return meant === undefined || parts.length < least
        ? []
        : [{ where: atLine(where, text, start), words: short(words), person: meant }];
    }),
  );
}

/** Only the documents are read that name one of them. */
async function groundsOf(
  { record }: EditionInput,
  people: ReadonlySet<EntryId>,
): Promise<Awaited<ReturnType<typeof groundsOfPeople>>> {
  const naming = new Set<string>();
  for (const id of people) for (const { document } of await record.mentionsOf(id)) naming.add(document);
  return groundsOfPeople(
    record,
    (await record.documents()).filter(({ id }) => naming.has(id)),
  );
}
