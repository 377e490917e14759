// Record to static site and exports. A site is written page by page into a folder of its own; a page that stays the same is
// not written again, and writing only what was touched gives the same files as writing everything.

import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import type { Day, DocumentId, EntryId } from "../base/base.ts";
import { PACKS, type RuleBook, ruleBook } from "../law/law.ts";
import { type Flag, NO_WRITINGS, type Passage, type Writings } from "../record/record.ts";
import {
  type Area,
  cardHref,
  documentLabel,
  DRAFT_EDITION,
  type Edition,
  editionFolder,
  editionsOf,
  entryHref,
  type FeedLink,
  type Here,
  type Site,
  styleSheet,
  WATERMARK,
} from "../views/views.ts";
import { startPage, writeAggregates, writeHome } from "./aggregate-pages.ts";
import { campaignAreas, citedPassages, shownPictures, writeCampaign } from "./campaign/campaign.ts";
import type { Original } from "./edition/edition.ts";
import { EditionFolder } from "./edition-folder.ts";
import { writeCards } from "./campaign/passage-cards.ts";
import { feedLinks, pngOf, type Printer, SITE_FORMATS } from "./formats/formats.ts";
import { writeDocument, writeEntry } from "./detail-pages.ts";
import { aroundDocuments, type AroundDocument } from "./gather.ts";
import { recordParts } from "./record-parts.ts";
import { type IndexOutcome, searchedKey, writeSearch } from "./search/search.ts";
import { type FolderChanges, SiteFolder } from "./site-folder.ts";
import type { SiteSource, Touched } from "./site-source.ts";
import type { Congress, Whole, WriteFile } from "./whole.ts";

export { calendarParts, type PrintedCalendar, printedCalendar, publicCalendarParts } from "./case-calendar.ts";
export { answerJson, deadlineJson, deadlinesOf } from "./case-deadlines.ts";
export { readCustody } from "./custody.ts";
export { custodyCountJson, custodyJson, milestoneJson } from "./export-custody.ts";
export { previewPiece, readWritingDesk, valuesFor, type WritingDesk } from "./campaign/refusals/refusals.ts";
export { type Deployed, type DeployOptions, deploySite } from "./deploy/deploy.ts";
export {
  type EditionPlace,
  editionShown,
  forgetEdition,
  isKept,
  keepEdition,
  type KeptEdition,
  keptEditions,
  editionToPutBack,
  putBack,
  shownIn,
} from "./editions/editions.ts";
export { type IndexOutcome } from "./search/search.ts";
export { packEdition, type PackFaults, verifyPack } from "./pack/pack.ts";
export { EXPORTS, type Export } from "./exports.ts";
export { proceedingsJson } from "./export-proceeding.ts";
export { exportJson } from "./export-json.ts";
export { chromiumPrinter, SITE_FORMATS } from "./formats/formats.ts";
export {
  NOTHING_SHOWN,
  type Original,
  type PreparedEdition,
  prepareEdition,
  type ReadOriginal,
  readShownState,
  REFUSAL_RULES,
  type Refusal,
  type Refusals,
  type ShownDifference,
  shownDifference,
  type ShownState,
  waiverOf,
  withheldSince,
} from "./edition/edition.ts";
export type { FolderChanges } from "./site-folder.ts";
export { readStanding, type StandingParts } from "./standing.ts";
export type { SiteSource, Touched } from "./site-source.ts";
export type { Congress } from "./whole.ts";

interface WriteOptions {
  readonly out: string;
  /** The draft unless another is given. */
  readonly edition?: Edition | undefined;
  /** Undefined: everything. */
  readonly touched?: Touched | undefined;
  /** Names the state of the record that is written; `shownRevision` tells it later. */
  readonly revision?: string | undefined;
  /** A page beside the site's folder that opens the site: the folder is what is uploaded, this page is what is opened. */
  readonly startPage?: string | undefined;
  /** The original files that go out with a public edition. */
  readonly originals?: ReadonlyMap<DocumentId, Original> | undefined;
  /** The rules of law for the deadlines; those that come with the program unless given. */
  readonly rules?: RuleBook | undefined;
  /** What the campaign writes. */
  readonly writings?: Writings | undefined;
  /** The bytes of a picture below updates/photos/. Without it no picture is shown. */
  readonly photo?: ((file: string) => Uint8Array | undefined) | undefined;
  /** The day for which the site is made: what is open on it, what comes next. Never read from the clock here. */
  readonly asOf?: Day | undefined;
  /** For actions that ask readers to call whoever represents them. */
  readonly congress?: Congress | undefined;
  /** Where the list of the site's files stands; in its folder unless given. */
  readonly manifest?: string | undefined;
  /** Say what would change, and write nothing. */
  readonly isTry?: boolean | undefined;
  /** For an edition that has PDFs. Not in a try, which has nothing to print. */
  readonly printer?: Printer | undefined;
  /** Turns the drawings beside shared links into pictures; as the program does it unless given. */
  readonly draw?: ((svg: string) => Promise<Uint8Array>) | undefined;
  /** An index for the search by words; unless it is said, where the site is not too large for one. */
  readonly search?: boolean | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** The state of the record that the finished site in a folder shows, as it was named when it was written. */
export function shownRevision(out: string, manifest?: string): string | undefined {
  const folder = new SiteFolder(out, { manifest });
  return folder.reliable ? folder.around("revision") : undefined;
}

/** Does the folder hold just what `writeSite` would write? Then nothing has to be read. */
export function isWritten(options: WriteOptions): boolean {
  return keepsAll(new SiteFolder(options.out, options), options);
}

function keepsAll(folder: SiteFolder, options: WriteOptions): boolean {
  const { lawKey, campaignKey, isShown } = standing(folder, options);
  if (!isShown || folder.around("law") !== lawKey || folder.around("campaign") !== campaignKey) return false;
  const hasStart = options.startPage === undefined || existsSync(options.startPage);
  return hasStart && folder.paths.every((path) => folder.keep(path));
}

/** What the pages depend on besides the record, and whether the folder shows this very revision of it. */
function standing(
  folder: Pick<SiteFolder, "reliable" | "around">,
  {
    rules = ruleBook(PACKS),
    edition = DRAFT_EDITION,
    writings = NO_WRITINGS,
    asOf,
    congress,
    revision,
    photo,
    search,
    originals,
  }: WriteOptions,
): { readonly lawKey: string; readonly campaignKey: string; readonly isShown: boolean } {
  return {
    lawKey: short([rules, editionKey(edition), search]),
    campaignKey: short([
      [...(originals ?? [])].map(([id, { file }]) => [id, file]),
      writings,
      asOf,
      congressKey(congress),
      [...shownPictures(writings, photo)].map(([, bytes]) => hash("sha256", bytes, "hex")),
    ]),
    isShown: folder.reliable && revision !== undefined && folder.around("revision") === revision,
  };
}

/** `written` counts files whose bytes changed, `bytes` is the size of the whole site. */
export interface Written {
  readonly pages: number;
  readonly written: number;
  readonly bytes: number;
  readonly changes: FolderChanges;
  /** What became of the search by words; a draft has none. */
  readonly search?: IndexOutcome | undefined;
}

/** Writes the edition of every language. */
export async function writeSite(record: SiteSource, options: WriteOptions): Promise<Written> {
  const folder = new SiteFolder(options.out, options);
  if (options.startPage !== undefined) folder.checkBeside(options.startPage);
  if (keepsAll(folder, options)) return result(folder);
  const main = options.edition ?? DRAFT_EDITION;
  const prefixes = main.languages.map((language) => editionFolder(main, language));
  const keys = new Map<string, string>();
  const searches: IndexOutcome[] = [];
  for (const [i, edition] of editionsOf(main).entries()) {
    const part = new EditionFolder(folder, prefixes[i] ?? "", prefixes);
    const { whole, keys: own, search } = await writeEdition(record, part, { ...options, edition });
    if (search !== undefined) searches.push(search);
    for (const [id, key] of part.named(own)) keys.set(id, key);
    if (options.startPage !== undefined && i === 0) {
      const root = `${relative(dirname(options.startPage), options.out).split(sep).join("/")}/`;
      folder.writeBeside(options.startPage, await startPage(whole, root));
    }
  }
  folder.finish(keys);
  return { ...result(folder), search: searches.find(({ kind }) => kind === "left out") ?? searches[0] };
}

/** Gives what the pages depend on besides their own document or entry. */
async function writeEdition(
  record: SiteSource,
  folder: EditionFolder,
  options: WriteOptions & { readonly edition: Edition },
): Promise<{
  readonly whole: Whole;
  readonly keys: ReadonlyMap<string, string>;
  readonly search: IndexOutcome | undefined;
}> {
  const { rules = ruleBook(PACKS), edition, writings = NO_WRITINGS, asOf, congress } = options;
  const printer = options.isTry === true ? undefined : options.printer;
  const pictures = shownPictures(writings, options.photo);
  const { lawKey, campaignKey, isShown } = standing(folder, options);
  const isPublic = edition.kind === "public";
  const parts = await recordParts(record, rules, isPublic ? options.revision : undefined);
  const { source, gatherer, flags, origins } = parts;
  const areas = new Set([...edition.areas, ...campaignAreas(writings, asOf)]);
  const plain: Site = { ...parts.bare, edition: { ...edition, areas } };
  const gathered = { ...parts, site: plain, rules, writings, pictures, asOf, congress };
  const cited = await citedPassages(source, writings, asOf);
  const told = isPublic ? await parts.told() : [];
  // in an edition for the world every passage that a statement rests on has a page of its own, and those that writing cites
  const carded = byCard([...cited, ...told]);
  const filled = isPublic ? withFilled(plain, await parts.filled(), feedLinks(gathered)) : plain;
  const originals = offeredOriginals(options.originals, edition, (path, bytes) => folder.write(path, bytes));
  const cuts = isPublic ? await parts.cuts() : undefined;
  const site: Site = { ...filled, originals, parts: cuts, cards: new Set(carded.keys()) };
  const whole: Whole = { ...gathered, carded: [...carded.values()], site };
  const state = short([site.name, site.subject, site.notice, site.counts]);
  // the same revision: only what the campaign wrote, the day or the rules are others
  const touched = isShown ? NOTHING_TOUCHED : options.touched;
  const changed = folder.reliable && touched?.global === false ? touched : undefined;
  const frame = short([site.name, site.notice, editionKey(site.edition)]);
  // all that the pages of the record are made of: of what the campaign wrote only which passages it cites, and which parts it fills
  const recordKey =
    isPublic && options.revision !== undefined
      ? short([options.revision, lawKey, frame, [...(originals ?? [])], [...carded.keys()].sort()])
      : undefined;
  const isSame =
    recordKey !== undefined && folder.reliable && folder.around("record") === recordKey && folder.keepPart("record");
  const byTold = byCard(told);
  const around = isSame
    ? new Map<DocumentId, AroundDocument>()
    : aroundDocuments(
        flags,
        await source.sharedText(),
        origins,
        cited.filter((passage) => !byTold.has(cardHref(passage))),
      );
  const keys = isSame ? folder.keysBefore(isOfRecord) : keysOf(site, around);
  if (recordKey !== undefined) keys.set("record", recordKey);
  keys.set("state", state);
  keys.set("law", lawKey);
  keys.set("campaign", campaignKey);
  if (options.revision !== undefined) keys.set("revision", options.revision);
  keys.set("frame", frame);
  const sameFrame = folder.around("frame") === frame;
  const stale =
    !isSame && changed !== undefined && sameFrame ? await staleOf(source, folder, keys, changed) : undefined;

  const here: Here = { site, root: "../" };
  const write: WriteFile = (path, content) => folder.write(path, content);
  const entries = [...site.entries.values()].filter((entry) => entryHref(entry) !== undefined);
  const total = site.documents.size + entries.length + 1;
  let done = 0;
  const step = () => options.onProgress?.(++done, total);

  // in the workroom they have its sheet
  if (edition.workroom !== true) write("style.css", styleSheet(edition.kind, edition.theme));
  if (edition.workroom !== true && edition.kind === "draft") write("watermark.svg", WATERMARK);
  const writeOfRecord: WriteFile = (path, content) => folder.write(path, content, "record");
  const keep = (path: string, key: string): boolean => {
    const file = `file ${path}`;
    keys.set(file, key);
    return folder.reliable && folder.around(file) === key && folder.keep(path);
  };
  if (!isSame) {
    const kept = keptPaths(folder);
    for (const id of site.documents.keys()) {
      const fresh = stale === undefined || stale.has(id) || !keepAll(folder, kept.get(id));
      if (fresh) await writeDocument(source, here, gatherer, id, around.get(id), writeOfRecord);
      step();
    }
    for (const entry of entries) {
      const fresh = stale === undefined || stale.has(entry.id) || !keepAll(folder, kept.get(entry.id));
      if (fresh) await writeEntry(source, here, gatherer, entry, writeOfRecord);
      step();
    }
    await writeAggregates(whole, writeOfRecord);
    await writeCards(whole, writeOfRecord);
  }
  await writeHome(whole, write);
  const campaign = await writeCampaign(whole, write, recordKey === undefined ? undefined : { key: recordKey, keep });
  const search =
    edition.kind === "draft" ? undefined : await writeSearch(whole, folder, { ...options, isKept: isSame });
  keys.set("search", searchedKey(folder));
  if (site.edition.kind === "public")
    for (const format of SITE_FORMATS)
      await format.write({
        whole,
        ...campaign,
        recordKey,
        paths: folder.current,
        write,
        writePieces: (path, pieces) => folder.writePieces(path, pieces),
        keep,
        digestOf: (path) => folder.digestOf(path),
        draw: options.draw ?? pngOf,
        print: printer && ((page) => printer(folder.rootIn(options.out), page, site.edition.address)),
      });
  step();
  return { whole, keys, search };
}

const ORIGINALS = "originals/";

/** They stand once, beside the main edition; the others lead there. */
function offeredOriginals(
  originals: WriteOptions["originals"] = new Map(),
  { kind, language, languages }: Edition,
  write: WriteFile,
): Site["originals"] {
  if (kind === "draft") return undefined;
  const isMain = language === (languages[0] ?? language);
  return new Map(
    [...originals].map(([id, { file, bytes, isStripped }]) => {
      if (isMain) write(ORIGINALS + file, bytes);
      return [id, { href: `${isMain ? "" : "../"}${ORIGINALS}${file}`, bytes: bytes.length, isStripped }];
    }),
  );
}

function byCard(passages: readonly Passage[]): Map<string, Passage> {
  return new Map(passages.map((passage) => [cardHref(passage), passage]));
}

/** The keys of documents and entries. */
function isOfRecord(id: string): boolean {
  return isDocument(id) || isEntry(id);
}

function congressKey(congress: Congress | undefined): unknown {
  return (
    congress && [
      congress.legislators,
      congress.districts && { ...congress.districts, zips: [...congress.districts.zips] },
    ]
  );
}

const NOTHING_TOUCHED: Touched = { documents: new Set(), entries: new Set(), global: false };

/** What of an edition stands on every page. */
function editionKey(edition: Edition): readonly unknown[] {
  const { kind, language, languages, calendars, address, theme, areas, feeds, hasPdf, workroom } = edition;
  return [kind, language, languages, calendars, address, theme, [...areas], feeds, hasPdf, workroom];
}

function withFilled(site: Site, areas: ReadonlySet<Area>, feeds: readonly FeedLink[]): Site {
  return { ...site, edition: { ...site.edition, areas: new Set([...site.edition.areas, ...areas]), feeds } };
}

function result(folder: SiteFolder): Written {
  return { ...folder.contents, written: folder.written, changes: folder.changes };
}

/**
 * What the page of each document and entry depends on besides its own reading. The first part is what other pages print of it
 * (a document's name and date, an entry's address), the second is what comes to it from elsewhere.
 */
function keysOf(site: Site, around: ReadonlyMap<DocumentId, AroundDocument>): Map<string, string> {
  const keys = new Map<string, string>();
  const faces = new Map<DocumentId, string>();
  for (const [id, document] of site.documents) {
    faces.set(
      id,
      short([
        documentLabel(document),
        document.names,
        document.parents,
        document.date,
        document.sections,
        document.scope,
        document.language,
      ]),
    );
  }
  // a flag that many documents have in common is looked at once
  const flagKeys = new Map<Flag, string>();
  const flagKey = (flag: Flag): string => {
    const key = flagKeys.get(flag) ?? short([flag, flag.passages.map((passage) => faces.get(passage.document))]);
    flagKeys.set(flag, key);
    return key;
  };
  for (const [id, document] of site.documents) {
    const { flags = [], shared = [], passages = [] } = around.get(id) ?? {};
    const contents = site.contents.get(id) ?? [];
    const others = new Set<DocumentId>([...document.parents, ...contents]);
    for (const { there } of shared) for (const one of there) others.add(one.document);
    const languages = [site.languages.get(id), site.unread.get(id)];
    const near = [
      flags.map(flagKey),
      contents,
      shared,
      passages,
      languages,
      [...others].map((other) => faces.get(other)),
    ];
    keys.set(id, `${faces.get(id) ?? ""} ${short(near)}`);
  }
  for (const [id, entry] of site.entries) {
    const href = entryHref(entry);
    if (href !== undefined) keys.set(id, `${href} ${short(entry)}`);
  }
  return keys;
}

/** The documents and entries whose pages may differ from what stands in the folder. */
async function staleOf(
  source: SiteSource,
  folder: EditionFolder,
  keys: ReadonlyMap<string, string>,
  touched: Touched,
): Promise<ReadonlySet<string>> {
  const stale = new Set<string>([...touched.documents, ...touched.entries]);
  for (const id of new Set([...keys.keys(), ...folder.aroundIds])) {
    const [before, now] = [folder.around(id), keys.get(id)];
    if (before === now) continue;
    stale.add(id);
    if (face(before) === face(now)) continue;
    // Its name or its address has changed, and other pages print that.
    if (isDocument(id)) {
      for (const { entry } of await source.mentionsIn(id)) if (entry !== undefined) stale.add(entry);
      for (const { entry, speakerEntry } of await source.statementsIn(id)) {
        stale.add(entry);
        if (speakerEntry !== undefined) stale.add(speakerEntry);
      }
    } else if (isEntry(id)) {
      for (const { document } of await source.mentionsOf(id)) stale.add(document);
      for (const { entry, passage } of await source.statementsBy(id)) {
        stale.add(entry);
        stale.add(passage.document);
      }
    }
  }
  // A flag's card shows words and voices of every document it names.
  for (const flag of await source.flags()) {
    const documents = flag.passages.map((passage) => passage.document);
    if (documents.some((id) => touched.documents.has(id))) for (const id of documents) stale.add(id);
  }
  return stale;
}

function face(key: string | undefined): string | undefined {
  return key?.slice(0, key.indexOf(" "));
}

function isDocument(id: string): id is DocumentId {
  return id.startsWith("doc_");
}

function isEntry(id: string): id is EntryId {
  return id.startsWith("ent_");
}

/** The files of the last write by the id of what they are about: one for a document, one or more for an entry. */
function keptPaths(folder: EditionFolder): ReadonlyMap<string, readonly string[]> {
  const kept = new Map<string, string[]>();
  for (const path of folder.paths) {
    const id = /\/((?:doc|ent)_[^./-]+)(?:-\d+)?\.html$/.exec(path)?.[1];
    if (id === undefined) continue;
    const paths = kept.get(id);
    if (paths === undefined) kept.set(id, [path]);
    else paths.push(path);
  }
  return kept;
}

/** False when a file is missing: the page is then written again. */
function keepAll(folder: EditionFolder, paths: readonly string[] | undefined): boolean {
  return paths !== undefined && paths.every((path) => folder.keep(path));
}

function short(value: unknown): string {
  return hash("sha256", JSON.stringify(value) ?? "", "hex").slice(0, 20);
}
