// What people who write see while they write: the piece as it would be printed, what a rule says of it, and the values of the record.

import type { Day, DocumentId } from "../../../base/base.ts";
import {
  markSentences,
  paragraphsOf,
  pieceDates,
  type Refusal,
  type Statement,
  type Writing,
  type Writings,
} from "../../../record/record.ts";
import {
  citedIn,
  type Edition,
  type Here,
  html,
  type LiveValue,
  type Markup,
  sourceList,
  writtenBody,
} from "../../../views/views.ts";
import { caseHearings } from "../../../workroom/workroom.ts";
import { readCustody } from "../../custody.ts";
import { Gatherer } from "../../gather.ts";
import { shownProcedure } from "../../proceeding-pages.ts";
import { shownRulings } from "../../ruling-pages.ts";
import { readSite } from "../../read-site.ts";
import type { SiteSource } from "../../site-source.ts";
import { type Citations, citationsIn } from "../citations.ts";
import { LIVE_VALUES, liveValues } from "../live-values.ts";
import { bodyOf, valueDay } from "../pieces.ts";
import { dayWordsRule } from "./day-words.ts";
import { incompleteAdvisories } from "./incomplete-advisories.ts";
import { lostCitations } from "./lost-citations.ts";
import { notVerbatim } from "./not-verbatim.ts";
import { repeated } from "./repeated.ts";
import { unattributed } from "./unattributed.ts";
import { lacksSource, uncited } from "./uncited.ts";
import { unfilled } from "./unfilled.ts";
import { refusalOf, type WritingRule, type WrittenPiece } from "./written-piece.ts";

/** What can be said of a piece without the rest of the edition. The other rules speak when it is published. */
const RULES: readonly WritingRule[] = [
  uncited,
  lostCitations,
  notVerbatim,
  unattributed,
  incompleteAdvisories,
  unfilled,
  repeated,
  dayWordsRule,
];

/** The record as the people who write see it, on a day. */
export interface WritingDesk {
  readonly here: Here;
  readonly asOf: Day;
  /** By the name that stands between the braces; those that the record tells for that day. */
  readonly valuesOn: (day: ReturnType<typeof valueDay>) => ReadonlyMap<string, LiveValue>;
  readonly publishers: ReadonlyMap<DocumentId, string>;
}

export interface PiecePreview {
  readonly body: Markup;
  readonly refusals: readonly Refusal[];
}

/** Reads all that it takes, once for a state of the record. */
export async function readWritingDesk(source: SiteSource, edition: Edition, asOf: Day): Promise<WritingDesk> {
  const site = await readSite(source, edition);
  const hearings = await caseHearings(source);
  const ledger = await readCustody(source);
  const procedure = await shownProcedure({ source, gatherer: new Gatherer(source), flags: [], hearings });
  const parts = {
    custody: ledger === undefined ? undefined : { ledger },
    calendar: { hearings },
    rulings: await shownRulings({ source, procedure, deadlines: [] }),
    name: site.subject?.name,
  };
  return {
    here: { site, root: "/" },
    asOf,
    valuesOn: (day) => {
      const values = liveValues({ ...parts, ...day }, edition);
      return new Map([...values].map(([name, value]) => [name, { ...value, href: `record/${value.href}` }]));
    },
    publishers: new Map(
      [...site.documents].flatMap(([id, { publisher }]) => (publisher === undefined ? [] : [[id, publisher.value]])),
    ),
  };
}

/** All values that there are, with what the record tells of each. */
export function valuesFor(desk: WritingDesk): { readonly name: string; readonly words: string | undefined }[] {
  const values = desk.valuesOn({ asOf: desk.asOf, isPast: false });
  return LIVE_VALUES.map(({ name }) => ({ name, words: values.get(name)?.words }));
}

export async function previewPiece(
  desk: WritingDesk,
  source: Parameters<typeof citationsIn>[0] & Pick<SiteSource, "statementsIn">,
  { contacts, photos, pieces }: Pick<Writings, "contacts" | "photos" | "pieces">,
  writing: Writing,
): Promise<PiecePreview> {
  const blocks = bodyOf(writing);
  const piece: WrittenPiece = { writing, body: blocks, paragraphs: paragraphsOf(blocks, writing.language) };
  const dates = pieceDates([...pieces.filter(({ slug }) => slug !== writing.slug), writing]);
  const values = desk.valuesOn(valueDay(writing, dates.get(writing.slug), desk.asOf));
  const citations = await citationsIn(source, citedIn(blocks));
  const statements = new Map<DocumentId, readonly Statement[]>();
  for (const { passage } of citations.cited.values())
    if (!statements.has(passage.document))
      statements.set(passage.document, await source.statementsIn(passage.document));
  const around = {
    asOf: desk.asOf,
    citations,
    // what may be shown is asked when the edition is made
    shownCitations: citations,
    valuesOf: () => values,
    pieces,
    statements,
    publishers: desk.publishers,
    contacts,
    photos,
    photoFiles: undefined,
    clearedPhotos: new Set<string>(),
    leads: () => true,
    placeOf: (_: object, path: string) => ({ path }),
    rulings: undefined,
  };
  const { blocks: shown, marked } = markSentences(blocks, lacksSource(piece), writing.language);
  const context = {
    here: desk.here,
    cited: insideRoom(citations),
    valuesIn: () => values,
    photos: new Map(),
    lacking: marked,
  };
  return {
    body: html`${writtenBody(context, shown)} ${sourceList(context, shown)}`,
    refusals: RULES.flatMap(({ name, run }) => run(piece, around).map((found) => refusalOf(name, writing.path, found))),
  };
}

/** Citations lead to the place in the document, in the workroom. */
function insideRoom({ cited }: Citations): Citations["cited"] {
  return new Map(
    [...cited].map(([raw, { passage }]) => {
      const { document, start, end } = passage;
      return [raw, { passage, href: `documents/${document}?at=${start}#p${start}-${end}` }];
    }),
  );
}
