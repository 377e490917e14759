// The public edition of a case that is open: what it takes to write it, what speaks against it, and that it was published. The command
// and the workroom's button are the same from here on.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type Day, Problem, systemClock, textHash } from "../base/base.ts";
import type { RuleBook } from "../law/law.ts";
import {
  type Congress,
  keepEdition,
  type KeptEdition,
  NOTHING_SHOWN,
  type PreparedEdition,
  prepareEdition,
  readShownState,
  REFUSAL_RULES,
  type SiteSource,
  writeSite,
} from "../publish/publish.ts";
import { type CaseFile, type Decision, publicationOf, withDecidedPhotos, type Writings } from "../record/record.ts";
import { type Edition, isIn, LANGUAGES, wordsOf } from "../views/views.ts";
import {
  type CaseFolder,
  type Deciding,
  districtsOfCase,
  idKeyOf,
  keepIdKey,
  legislatorsOfCase,
  type OpenCase,
  type PublicFolder,
  readDocumentFile,
  readWritings,
  waive,
  type WritingFolder,
} from "../workroom/workroom.ts";

export type SiteOptions = Parameters<typeof writeSite>[1];

export interface EditionPlan {
  readonly at: CaseFolder;
  readonly decisions: readonly Decision[];
  readonly folder: PublicFolder;
  readonly asOf: Day;
  readonly writing: WritingFolder;
  /** With which its ids are made. */
  readonly idKey: string;
  /** For `writeSite`. */
  readonly site: SiteOptions & { readonly asOf: Day };
}

/** Reads what the edition of a day is made of, besides the record. */
export function planEdition(
  at: CaseFolder,
  decisions: readonly Decision[],
  {
    folder,
    asOf,
    revision,
    rules,
    printer,
    search,
  }: {
    readonly folder: PublicFolder;
    readonly asOf: Day;
    readonly revision: string;
    readonly rules: RuleBook;
    readonly printer?: SiteOptions["printer"];
    readonly search?: boolean | undefined;
  },
): EditionPlan {
  const read = readWritings(at);
  const published = decisions.filter(({ act }) => act === "publish" || act === "undo");
  const writings = withDecidedPhotos(read.writings, publicationOf(published));
  const writing = { ...read, writings };
  const idKey = idKeyOf(folder.idKey);
  const site = {
    out: folder.out,
    manifest: folder.manifest,
    edition: { ...editionOf(at.caseFile), hasPdf: printer !== undefined },
    printer,
    // the same record under other ids is another edition
    revision: `${revision} ${textHash(idKey).slice(0, 12)}`,
    rules,
    writings,
    photo: read.readPhoto,
    congress: congressFor(at, writings),
    search,
    asOf,
  };
  return { at, decisions, folder, asOf, writing, idKey, site };
}

/** Throws Problem nothing-accepted where there is nothing to publish and nothing that speaks against it. */
export async function preparePlanned(
  read: SiteSource,
  { at, decisions, writing, idKey, site, asOf }: EditionPlan,
): Promise<PreparedEdition> {
  const { writings, faults, places, photoFiles } = writing;
  const prepared = await prepareEdition(read, {
    decisions,
    writings,
    faults,
    places,
    photoFiles,
    readOriginal: (document) => readDocumentFile(at, document.names),
    asOf,
    congress: site.congress,
    revision: site.revision,
    idKey,
  });
  if (prepared.statements === 0 && prepared.refusals.stops.length === 0 && writings.pieces.length === 0)
    throw new Problem("nothing-accepted", {});
  return prepared;
}

/** What the edition that was published last shows. */
export function shownBefore({ shown }: PublicFolder): PreparedEdition["shown"] {
  return existsSync(shown) ? readShownState(readFileSync(shown, "utf8")) : NOTHING_SHOWN;
}

/** Writes the site of the plan. Before it the key of its ids is kept: under another one, its addresses would be lost. */
export async function writePlanned(
  { source, originals }: PreparedEdition,
  { folder, idKey, site }: EditionPlan,
  onProgress?: SiteOptions["onProgress"],
): Promise<Awaited<ReturnType<typeof writeSite>>> {
  keepIdKey(folder.idKey, idKey);
  return writeSite(source, { ...site, originals, onProgress });
}

/** Keeps the edition that was written, and what it shows. */
export function keepPlanned(
  prepared: PreparedEdition,
  { folder, asOf }: EditionPlan,
  { by, at }: Pick<Deciding, "by" | "at">,
): KeptEdition {
  const shown = `${JSON.stringify(prepared.shown)}\n`;
  const edition = keepEdition(folder, { by, at, asOf, shown });
  writeFileSync(folder.shown, shown);
  return edition;
}

const WAIVABLE: readonly string[] = REFUSAL_RULES.filter(({ mayBeWaived }) => mayBeWaived).map(({ name }) => name);

/** May a refusal of this rule be let pass? */
export function waivable(rule: string): boolean {
  return WAIVABLE.includes(rule);
}

/** Lets one refusal pass. Throws Problem not-waivable. */
export async function waiveRefusal(
  open: Pick<OpenCase, "store">,
  waiver: string,
  who: Deciding & { readonly reason: string },
): Promise<void> {
  if (!waivable(waiver.slice(0, waiver.indexOf(":"))))
    throw new Problem("not-waivable", { waiver, known: WAIVABLE.join(", ") });
  await waive(open, [waiver], who);
}

/** The present day where the case is. */
export function todayOf({ timeZone }: Pick<CaseFile, "timeZone">): Day {
  return Temporal.Instant.from(systemClock()).toZonedDateTimeISO(timeZone).toPlainDate().toString() as Day;
}

/** The lists are read only where somebody's own representative is asked. */
function congressFor(folder: CaseFolder, { pieces }: Writings): Congress | undefined {
  const asks = pieces.some(
    (piece) => piece.kind === "action" && piece.targets.some((one) => typeof one === "string" || "district" in one),
  );
  return asks ? { legislators: legislatorsOfCase(folder), districts: districtsOfCase(folder) } : undefined;
}

/** The main language, and of the others those that there are words for. */
function editionOf({ languages: [language = "en", ...others], site }: CaseFile): Edition {
  const known = others.filter((other) => LANGUAGES.some((one) => isIn(other, one)));
  const address = site?.address?.replace(/\/*$/u, "/");
  return {
    kind: "public",
    language,
    words: wordsOf(language),
    languages: [...new Set([language, ...known])],
    calendars: site?.calendars,
    calendar: site?.calendars?.[language],
    address,
    theme: site?.theme,
    areas: new Set(),
  };
}
