// The rules about levels: who and what lacks one that publishing needs, and what would stand without its other side.

import type { DocumentId, EntryId } from "../../base/base.ts";
import { isUnattributed, type Passage, type Statement } from "../../record/record.ts";
import { documentLabel } from "../../views/views.ts";
import { wayToOtherSide } from "./other-side.ts";
import { counted, type EditionInput, type Refusal, type RefusalRule, short } from "./refusal.ts";
import { isPrinted } from "./shown-text.ts";

const people: RefusalRule = {
  name: "person-level",
  mayBeWaived: false,
  run: async (input) => {
    const named = await undecidedPeople(input);
    return [...named].map(([id, { name, at }]) => ({
      rule: "person-level",
      target: id,
      where: `${name} (${id})`,
      what: `${name} is named in ${counted(at.length, "accepted statement")}, and nobody has decided whether the name may be published: ${quoted(at[0])}.`,
      howToMend: `habeas level <folder> public ${id} --by NAME, or withheld: then the name is masked.`,
      level: { of: id },
      severity: "stops",
    }));
  },
};

const documents: RefusalRule = {
  name: "document-level",
  mayBeWaived: false,
  run: async ({ record, narrowing, publication }) => {
    const found: Refusal[] = [];
    for (const one of await record.documents()) {
      const accepted = narrowing.accepted.get(one.id)?.length ?? 0;
      const level = publication.levels.get(one.id);
      if (accepted === 0 || level === "cited" || level === "public") continue;
      const label = documentLabel(one);
      found.push({
        rule: "document-level",
        target: one.id,
        where: `${label} (${one.id})`,
        what:
          level === undefined
            ? `${counted(accepted, "statement")} of it ${accepted === 1 ? "is" : "are"} accepted, and nobody has decided how far it may be shown.`
            : `It is withheld: ${counted(accepted, "accepted statement")} of it ${accepted === 1 ? "is" : "are"} left out.`,
        howToMend: `habeas level <folder> cited ${one.id} --by NAME shows only the passages; public shows all of it.`,
        level: { of: one.id },
        severity: level === undefined ? "stops" : "warns",
      });
    }
    return found;
  },
};

const masked: RefusalRule = {
  name: "masked-names",
  mayBeWaived: true,
  run: async ({ narrowing }) => {
    const hidden = [...narrowing.people.values()].filter(({ isOpen }) => !isOpen);
    const withheld = hidden.filter(({ level }) => level !== undefined);
    const places = [...narrowing.texts.values()].filter((text) => text.hidden.length > 0).length;
    const found: Refusal[] = [];
    const warn = (target: string, where: string, what: string) =>
      found.push({
        rule: "masked-names",
        target,
        where,
        what,
        howToMend: "Nothing has to be done. habeas level <folder> public NAME prints a name.",
        severity: "warns",
      });
    if (withheld.length > 0)
      warn(
        "withheld",
        `${counted(withheld.length, "person", "people")} withheld`,
        "No page names them; what they say and what is said of them is left out.",
      );
    if (places > 0)
      warn(
        "masked",
        counted(places, "document"),
        "In these, names are masked of people who are withheld or on whom nobody has decided.",
      );
    return found;
  },
};

const identifiers: RefusalRule = {
  name: "private-identifiers",
  mayBeWaived: true,
  run: async ({ record, narrowing }) =>
    [...(await record.privatePlaces())].flatMap(([id, places]): Refusal[] => {
      const shown = narrowing.texts.get(id);
      const count = places.filter((place) => isPrinted(shown, place)).length;
      if (shown === undefined || count === 0) return [];
      return [
        {
          rule: "private-identifiers",
          target: id,
          where: `${documentLabel(shown.summary)} (${id})`,
          what: `${counted(count, "private identifier")} (numbers of offices or banks, dates of birth) ${count === 1 ? "is" : "are"} masked.`,
          howToMend: "Nothing has to be done.",
          severity: "warns",
        },
      ];
    }),
};

const verbatim: RefusalRule = {
  name: "verbatim",
  mayBeWaived: false,
  run: async ({ record, narrowing }) => {
    const found: Refusal[] = [];
    for (const [id, { summary }] of narrowing.texts) {
      const text = (await record.document(id))?.text ?? "";
      for (const one of narrowing.accepted.get(id) ?? [])
        if (text.slice(one.passage.start, one.passage.end) !== one.passage.quote)
          found.push({
            rule: "verbatim",
            target: one.id,
            where: `${documentLabel(summary)}#${one.passage.start}-${one.passage.end}`,
            what: `The words “${short(one.passage.quote)}” do not stand there.`,
            howToMend: "Run habeas verify, then habeas rebuild.",
            severity: "stops",
          });
    }
    return found;
  },
};

const speakers: RefusalRule = {
  name: "allegation-speaker",
  mayBeWaived: false,
  run: async ({ narrowing }) =>
    [...narrowing.accepted.values()]
      .flat()
      .filter(isUnattributed)
      .map((one) => ({
        rule: "allegation-speaker",
        target: one.id,
        where: `${one.id} (${one.passage.document})`,
        what: `An allegation would stand without the one who makes it: ${quoted(one.passage)}.`,
        howToMend: `habeas reject <folder> ${one.id} --by NAME`,
        severity: "stops",
      })),
};

const oneSided: RefusalRule = {
  name: "dispute-one-sided",
  mayBeWaived: true,
  run: async ({ record, source, narrowing }) => {
    const printed = new Set((await source.flags()).flatMap(({ passages }) => passages.map(placeOf)));
    const found: Refusal[] = [];
    for (const flag of await record.flags()) {
      if (flag.class !== "conflict" && flag.class !== "disputed") continue;
      if (flag.check === "identity" || flag.topic !== undefined) continue;
      const own = flag.passages.find((at) => isAccepted(narrowing.accepted.get(at.document), at));
      if (own === undefined || printed.has(placeOf(own)) || !narrowing.texts.has(own.document)) continue;
      found.push({
        rule: "dispute-one-sided",
        target: flag.id,
        where: `${flag.id} (${flag.check})`,
        what: `An accepted statement is in dispute, and the other side is not published: ${flag.reason}`,
        howToMend: await wayToOtherSide(flag.passages, {
          accepted: narrowing.accepted,
          isShown: (id) => narrowing.texts.has(id),
          statementsIn: (id) => record.statementsIn(id),
        }),
        severity: "warns",
      });
    }
    return found;
  },
};

export const LEVEL_RULES: readonly RefusalRule[] = [
  people,
  documents,
  speakers,
  verbatim,
  oneSided,
  identifiers,
  masked,
];

/** People without a level whom accepted statements of shown documents name, with where they do. */
async function undecidedPeople({
  record,
  narrowing,
}: EditionInput): Promise<ReadonlyMap<EntryId, { readonly name: string; readonly at: Passage[] }>> {
  const found = new Map<EntryId, { name: string; at: Passage[] }>();
  const add = (id: EntryId | undefined, at: Passage) => {
    const person = id === undefined ? undefined : narrowing.people.get(id);
    if (person === undefined || !person.isNamed || person.level !== undefined) return;
    const known = found.getOrInsertComputed(person.id, () => ({ name: person.name, at: [] }));
    if (known.at.at(-1) !== at) known.at.push(at);
  };
  for (const [id, statements] of narrowing.accepted) {
    const mentions = await record.mentionsIn(id);
    for (const { entry, speakerEntry, about = [], passage } of statements) {
      for (const one of [entry, speakerEntry, ...about.map((thing) => thing.entry)]) add(one, passage);
      for (const { mention, entry: named } of mentions)
        if (mention.kind === "person" && passage.start <= mention.start && mention.end <= passage.end)
          add(named, passage);
    }
  }
  return found;
}

function isAccepted(statements: readonly Statement[] = [], at: Passage): boolean {
  return statements.some(({ passage }) => passage.start < at.end && at.start < passage.end);
}

function placeOf({ document, start, end }: { document: DocumentId; start: number; end: number }): string {
  return `${document} ${start}-${end}`;
}

function quoted(at: Passage | undefined): string {
  return at === undefined ? "" : `“${short(at.quote)}”`;
}
