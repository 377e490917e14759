// What keeps the campaign's writing from being published as it stands, and what somebody should look at first.

import type { DateSpan, Day, DocumentId, EntryId } from "../../../base/base.ts";
import {
  decidedPhotos,
  paragraphsOf,
  type ListPlace,
  pieceDates,
  publicationOf,
  type Refusal,
  type Statement,
  type WritingFault,
  type Writings,
} from "../../../record/record.ts";
import { citedIn, type LiveValue } from "../../../views/views.ts";
import { caseHearings } from "../../../workroom/workroom.ts";
import { readCustody } from "../../custody.ts";
import { Gatherer } from "../../gather.ts";
import { shownProcedure, type ShownProcedure } from "../../proceeding-pages.ts";
import { shownRulings } from "../../ruling-pages.ts";
import type { SiteSource } from "../../site-source.ts";
import type { Congress } from "../../whole.ts";
import { bareCitation, citationsIn } from "../citations.ts";
import { liveValues } from "../live-values.ts";
import { bodyOf, valueDay } from "../pieces.ts";
import { consent } from "./consent.ts";
import { damagedContacts, pieceContacts } from "./contacts.ts";
import { coverageQuotes } from "./coverage-quotes.ts";
import { dayWordsRule } from "./day-words.ts";
import { embargo } from "./embargo.ts";
import { incompleteAdvisories } from "./incomplete-advisories.ts";
import { deadLinks } from "./dead-links.ts";
import { knownAddresses } from "./known-addresses.ts";
import { lostCitations } from "./lost-citations.ts";
import { notVerbatim } from "./not-verbatim.ts";
import { listedPhotos, piecePhotos } from "./photos.ts";
import { repeated } from "./repeated.ts";
import { staleActions } from "./stale-actions.ts";
import { lostPieces } from "./lost-pieces.ts";
import { unanswered } from "./unanswered.ts";
import { unattributed } from "./unattributed.ts";
import { uncited } from "./uncited.ts";
import { unfilled } from "./unfilled.ts";
import {
  type KnownRuling,
  refusalOf,
  type Surroundings,
  type WritingRule,
  type WrittenPiece,
} from "./written-piece.ts";

export { previewPiece, readWritingDesk, valuesFor, type WritingDesk } from "./writing-desk.ts";

export const WRITING_RULES: readonly WritingRule[] = [
  uncited,
  lostCitations,
  deadLinks,
  notVerbatim,
  unattributed,
  incompleteAdvisories,
  unfilled,
  staleActions,
  unanswered,
  lostPieces,
  pieceContacts,
  piecePhotos,
  repeated,
  dayWordsRule,
  consent,
  embargo,
];

export interface CampaignToCheck {
  /** All of the record. */
  readonly record: SiteSource;
  /** What of it the edition may show. */
  readonly shown: SiteSource;
  readonly writings: Writings;
  /** Of the files that could not be read. */
  readonly faults?: readonly WritingFault[] | undefined;
  /** The pictures that are there, below updates/photos/. */
  readonly photoFiles?: ReadonlySet<string> | undefined;
  /** Where each item of the lists stands. */
  readonly places?: ReadonlyMap<object, ListPlace> | undefined;
  readonly asOf: Day;
  /** Whom readers can call; undefined where nobody looked. */
  readonly congress?: Congress | undefined;
}

/** In the order of the files; what is not ready is not looked at. */
export async function campaignRefusals(given: CampaignToCheck): Promise<readonly Refusal[]> {
  const { writings, faults = [], record } = given;
  const pieces = writings.pieces.filter(({ status }) => status === "ready").map(writtenPiece);
  const around = await surroundings(given, pieces);
  return [
    ...faults.map(({ path, line, what, howToMend }) => refusalOf("file", path, { line, what, howToMend })),
    ...pieces.flatMap((piece) => refusalsOf(piece, around)),
    ...damagedContacts(writings.contacts, writings.pieces, around),
    ...listedPhotos(writings.photos, around),
    ...(await lostInLists(record, writings, around)),
    ...(await coverageQuotes(record, writings, around)),
  ];
}

const KNOWN = new WeakMap<object, WrittenPiece>();

/** Of a thousand pieces one has changed since they were looked at last. */
function writtenPiece(writing: WrittenPiece["writing"]): WrittenPiece {
  const body = bodyOf(writing);
  const piece = KNOWN.get(writing) ?? { writing, body, paragraphs: paragraphsOf(body, writing.language) };
  KNOWN.set(writing, piece);
  return piece;
}

/** What all rules have to say of one piece, by line. */
export function refusalsOf(piece: WrittenPiece, around: Surroundings): Refusal[] {
  return WRITING_RULES.flatMap(({ name, run }) => run(piece, around).map((found) => ({ name, found })))
    .toSorted((a, b) => (a.found.line ?? 0) - (b.found.line ?? 0))
    .map(({ name, found }) => refusalOf(name, piece.writing.path, found));
}

async function surroundings(
  { record, shown, writings, photoFiles, places, asOf, congress }: CampaignToCheck,
  pieces: readonly WrittenPiece[],
): Promise<Surroundings> {
  const raws = pieces.flatMap(({ body }) => [...citedIn(body)]);
  const citations = await citationsIn(record, raws);
  const statements = new Map<DocumentId, readonly Statement[]>();
  for (const id of new Set([...citations.cited.values()].map(({ passage }) => passage.document)))
    statements.set(id, await record.statementsIn(id));
  const { subject } = await shown.caseInfo();
  const hearings = await caseHearings(shown);
  const ledger = await readCustody(shown);
  const procedure = await shownProcedure({ source: shown, gatherer: new Gatherer(shown), flags: [], hearings });
  const publishers = new Map(
    (await record.documents()).flatMap(({ id, publisher }) => (publisher === undefined ? [] : [[id, publisher.value]])),
  );
  const all = await shownProcedure({ source: record, gatherer: new Gatherer(record), flags: [], hearings: [] });
  const dates = pieceDates(writings.pieces);
  const known = new Map<string, ReadonlyMap<string, LiveValue>>();
  const parts = {
    custody: ledger === undefined ? undefined : { ledger },
    calendar: { hearings },
    rulings: await shownRulings({ source: shown, procedure, deadlines: [] }),
    name: subject?.name,
  };
  return {
    asOf,
    citations,
    shownCitations: await citationsIn(shown, raws),
    valuesOf: (writing) => {
      const day = valueDay(writing, dates.get(writing.slug), asOf);
      return known.getOrInsertComputed(`${day.asOf ?? ""} ${day.isPast}`, () => liveValues({ ...parts, ...day }));
    },
    pieces: writings.pieces,
    congress,
    statements,
    publishers,
    contacts: writings.contacts,
    draftContacts: new Map(
      (writings.waiting ?? []).flatMap(({ list, path, items }) =>
        list === "contacts" ? items.map(({ name }) => [name, path] as const) : [],
      ),
    ),
    photos: writings.photos,
    photoFiles,
    clearedPhotos: decidedPhotos(publicationOf(await record.decisions()), "public"),
    leads: await knownAddresses(shown, writings, asOf),
    placeOf: (item, list) => places?.get(item) ?? { path: list },
    rulings: await knownRulings(record, all),
  };
}

async function knownRulings(
  source: SiteSource,
  procedure: ShownProcedure,
): Promise<ReadonlyMap<EntryId, readonly KnownRuling[]>> {
  const known = (entry: EntryId, date: DateSpan | undefined): KnownRuling[] =>
    date?.latest === undefined ? [] : [{ entry, day: date.latest }];
  const ofProceedings = procedure.shown.map(
    ({ proceeding, rulings }) => [proceeding.id, rulings.flatMap(({ entry, date }) => known(entry, date))] as const,
  );
  const ofRulings = (await shownRulings({ source, procedure, deadlines: [] })).map(
    ({ ruling, actedOnBy }) =>
      [
        ruling.entry,
        [ruling, ...actedOnBy.map(({ other }) => other)].flatMap(({ entry, dates }) => known(entry, dates[0]?.value)),
      ] as const,
  );
  return new Map([...ofProceedings, ...ofRulings]);
}

/** What the lists cite must be there. */
async function lostInLists(
  record: SiteSource,
  { supporters, translations }: Writings,
  { placeOf }: Pick<Surroundings, "placeOf">,
): Promise<Refusal[]> {
  const cites = [
    ...supporters.flatMap((one) =>
      one.acts.flatMap(({ cite }) =>
        cite === undefined
          ? []
          : [{ list: "supporters.yaml", item: one, who: `${one.name}: `, raw: bareCitation(cite) }],
      ),
    ),
    ...translations.map((one) => ({ list: "translations.yaml", item: one, who: "", raw: bareCitation(one.cite) })),
  ];
  const { lost } = await citationsIn(
    record,
    cites.map(({ raw }) => raw),
  );
  return cites.flatMap(({ list, item, who, raw }) => {
    const why = lost.get(raw);
    if (why === undefined) return [];
    const { path, line } = placeOf(item, list);
    return [refusalOf("citation", path, { line, what: `${who}${why}`, howToMend: "Copy the citation again." })];
  });
}
