// All that the campaign publishes, from its writing and the record: pages, plain texts, and the cards of the passages they cite.

import { hash } from "node:crypto";
import { type Day, type DocumentId, nameOrderOf } from "../../base/base.ts";
import {
  type Contact,
  contactsNamed,
  holdsOn,
  type Passage,
  type Photo,
  type Supporter,
  type Writing,
  type Writings,
} from "../../record/record.ts";
import {
  advisoryPage,
  advisoryText,
  type Area,
  type BodyContext,
  type Cited,
  type CitedTranslation,
  correctionItems,
  coverageItems,
  type Here,
  html,
  PHOTOS,
  letterItems,
  letterPage,
  letterText,
  letterVersionHref,
  type List,
  type LiveValue,
  materialPage,
  type Piece,
  type PieceOf,
  plainBody,
  pressRoom,
  publicHome,
  questionItems,
  releasePage,
  releaseText,
  type ShownCoverage,
  type ShownSupporter,
  statementItems,
  statementPage,
  supporterItems,
  textHref,
  isNews,
  updateItems,
  updatePage,
  wordsOf,
} from "../../views/views.ts";
import { writingHref } from "../../record/record.ts";
import { countCustody } from "../../law/law.ts";
import { listPages } from "../list-pages.ts";
import type { SiteSource } from "../site-source.ts";
import type { Whole, Write, WriteFile } from "../whole.ts";
import { isOpenAction, writeActions } from "./actions.ts";
import { bareCitation, citationsIn } from "./citations.ts";
import { lastRulings, liveValues, nextHearing } from "./live-values.ts";
import { withoutMetadata } from "./picture-bytes.ts";
import { bodyOf, citationsOf, isPublished, Pieces, publishedSupporters, valueDay } from "./pieces.ts";

/** The parts of the site that the writing fills. */
export function campaignAreas(writings: Writings, asOf: Day | undefined): Area[] {
  const { pieces, contacts, coverage, photos } = writings;
  const kinds = new Set(pieces.filter((piece) => isPublished(piece, asOf)).map(({ kind }) => kind));
  const areas: (readonly [Area, boolean])[] = [
    ["updates", kinds.has("update") || kinds.has("release")],
    ["act", kinds.has("action")],
    ["letters", kinds.has("letter")],
    ["statements", kinds.has("statement")],
    [
      "press",
      kinds.has("release") ||
        kinds.has("advisory") ||
        kinds.has("page") ||
        contacts.some((one) => holdsOn(one, asOf)) ||
        photos.some(isShown),
    ],
    ["supporters", publishedSupporters(writings, asOf).length > 0],
    ["coverage", coverage.length > 0],
    ["questions", kinds.has("question") || kinds.has("term")],
    ["corrections", kinds.has("correction")],
  ];
  return areas.flatMap(([area, has]) => (has ? [area] : []));
}

/** May the picture be shown? One that says nothing to people who do not see it may not. */
export function isShown({ level, text }: Photo): boolean {
  return level === "public" && text !== undefined;
}

/** The pictures that may be shown and can be, without what they tell besides. */
export function shownPictures(
  { photos }: Writings,
  read: ((file: string) => Uint8Array | undefined) | undefined,
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    photos.filter(isShown).flatMap(({ file }) => {
      const bytes = read?.(file);
      const clean = bytes === undefined ? undefined : withoutMetadata(bytes);
      return clean === undefined ? [] : [[file, clean] as const];
    }),
  );
}

/** Where pages may stay as they are: `key` names all that they show of the record. */
export interface Keeping {
  readonly key: string;
  readonly keep: (path: string, key: string) => boolean;
}

interface Campaign {
  readonly keeping: Keeping | undefined;
  readonly whole: Whole;
  readonly pieces: Pieces;
  readonly inside: BodyContext;
  /** The same with the values of the record for the day of the piece. */
  readonly insideOf: (piece: Piece) => BodyContext;
}

/** What is made of the writing elsewhere: feeds, previews. */
export interface WrittenCampaign {
  /** Newest first. */
  readonly pieces: readonly Piece[];
  readonly inside: BodyContext;
  /** The same with the values of the record for the day of the piece. */
  readonly insideOf: (piece: Piece) => BodyContext;
  /** The texts of the press room by their path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Everything but the first page. */
export async function writeCampaign(whole: Whole, write: WriteFile, keeping?: Keeping): Promise<WrittenCampaign> {
  const campaign = { ...(await gathered(whole)), keeping };
  const { pieces, inside } = campaign;
  if (whole.site.edition.areas.has("updates")) writeUpdates(campaign, write);
  if (whole.site.edition.areas.has("statements")) writeStatements(campaign, write);
  if (whole.site.edition.areas.has("letters")) writeLetters(campaign, write);
  const texts = whole.site.edition.areas.has("press") ? writePress(campaign, write) : new Map<string, string>();
  if (whole.site.edition.areas.has("act")) writeActions(inside, pieces.of("action"), whole, write);
  writeLists(campaign, write);
  for (const [file, bytes] of whole.pictures) write(`${PHOTOS}${file}`, bytes);
  return { pieces: pieces.all, inside, insideOf: campaign.insideOf, texts };
}

/** The first page of an edition for the world. */
export async function publicHomePage(whole: Whole, here: Here): Promise<string> {
  const { edition } = whole.site;
  const pieces = new Pieces(whole.writings, edition.language, edition.languages[0] ?? edition.language, whole.asOf);
  const { custody, asOf } = whole;
  return publicHome(here, {
    asOf,
    custody,
    count: custody === undefined ? undefined : asOf === undefined ? custody.count : countCustody(custody.ledger, asOf),
    next: nextHearing(whole),
    last: lastRulings(whole),
    ask: pieces.of("action").find((piece) => asOf !== undefined && isOpenAction(piece, asOf)),
    updates: pieces.all.filter(isNews).slice(0, MOST_LATEST),
    background: pieces.of("page").filter(({ writing }) => writing.role === "background" || writing.role === "about"),
  });
}

/** The passages on which the published writing rests: of a document that may be cited, they are shown. */
export async function citedPassages(
  source: SiteSource,
  writings: Writings,
  asOf: Day | undefined,
): Promise<readonly Passage[]> {
  const published = writings.pieces.filter((piece) => isPublished(piece, asOf));
  const { cited } = await citationsIn(source, [
    ...published.flatMap((piece) => citationsOf(bodyOf(piece))),
    ...supportCitations(writings, asOf),
  ]);
  return [...cited.values()].map(({ passage }) => passage);
}

function supportCitations(writings: Writings, asOf: Day | undefined): string[] {
  return publishedSupporters(writings, asOf).flatMap(({ acts }) =>
    acts.flatMap(({ cite }) => (cite === undefined ? [] : [bareCitation(cite)])),
  );
}

const MOST_LATEST = 3;

/** Into the language of the edition, by the address of the passage. */
async function translationsFor({ site, source, writings }: Whole): Promise<ReadonlyMap<string, CitedTranslation>> {
  const own = writings.translations.filter(({ language }) => mainTag(language) === mainTag(site.edition.language));
  const { cited } = await citationsIn(
    source,
    own.map(({ cite }) => bareCitation(cite)),
  );
  return new Map(
    own.flatMap(({ cite, ...one }) => {
      const at = cited.get(bareCitation(cite));
      return at === undefined ? [] : [[at.href, one] as const];
    }),
  );
}

function mainTag(language: string): string | undefined {
  return language.split("-")[0]?.toLowerCase();
}

async function gathered(whole: Whole): Promise<Omit<Campaign, "keeping">> {
  const { site, source, writings, asOf } = whole;
  const { edition } = site;
  const pieces = new Pieces(writings, edition.language, edition.languages[0] ?? edition.language, asOf);
  const raws = [...pieces.all.flatMap(({ body }) => citationsOf(body)), ...supportCitations(writings, asOf)];
  const { cited } = await citationsIn(source, raws);
  const values = new Map<string, ReadonlyMap<string, LiveValue>>();
  const valuesOn = (day: ReturnType<typeof valueDay>, language = edition.language): ReadonlyMap<string, LiveValue> =>
    values.getOrInsertComputed(`${day.asOf ?? ""} ${day.isPast} ${language}`, () =>
      liveValues(
        { ...whole, ...day, name: site.subject?.name },
        language === edition.language ? edition : { language, words: wordsOf(language) },
      ),
    );
  const valuesIn = (language?: string): ReadonlyMap<string, LiveValue> => valuesOn({ asOf, isPast: false }, language);
  const photos = new Map(
    writings.photos
      .filter((photo) => isShown(photo) && whole.pictures.has(photo.file))
      .map((photo) => [photo.file, photo]),
  );
  const translations = await translationsFor(whole);
  const inside: BodyContext = { here: { site, root: "../" }, cited, valuesIn, photos, translations };
  const insideOf = ({ writing, date }: Piece): BodyContext => {
    const day = valueDay(writing, date, asOf);
    return day.isPast ? { ...inside, valuesIn: (language) => valuesOn(day, language) } : inside;
  };
  return { whole, pieces, inside, insideOf };
}

type ListRest = Omit<List, "area" | "title" | "listClass" | "intro"> & { readonly intro: string };

function writeList({ inside }: Campaign, area: Area, title: string, { intro, ...rest }: ListRest, write: Write): void {
  const list = { area, title, intro: html`<p class="intro">${intro}</p>`, listClass: "posts", ...rest };
  listPages(inside.here, list, area, "index", "", write);
}

function writeUpdates(campaign: Campaign, write: Write): void {
  const { inside, pieces } = campaign;
  const { updates: words } = inside.here.site.edition.words;
  const updates = pieces.of("update");
  const rest = {
    intro: words.intro,
    items: updateItems(inside.here, pieces.all.filter(isNews)),
    jumpLabel: words.since,
    empty: words.empty,
  };
  writeList(campaign, "updates", words.title, rest, write);
  const isKept = keptUpdates(campaign);
  updates.forEach((piece, i) => {
    const beside = { newer: updates[i - 1], older: updates[i + 1] };
    if (!isKept(piece, beside)) write(writingHref(piece.writing), updatePage(campaign.insideOf(piece), piece, beside));
  });
}

/** The page of an update stays when all that it shows is the same: there may be thousands, and one is changed. */
function keptUpdates({
  keeping,
  inside,
  insideOf,
}: Campaign): (piece: PieceOf<"update">, beside: { newer?: Piece | undefined; older?: Piece | undefined }) => boolean {
  if (keeping === undefined) return () => false;
  const { photos, translations } = inside;
  const given = [keeping.key, [...photos], [...(translations ?? [])]];
  const all = hash("sha256", JSON.stringify(given), "hex");
  const named = (piece: Piece | undefined): unknown =>
    piece && [writingHref(piece.writing), piece.writing.title, piece.foreign];
  return (piece, { newer, older }) => {
    const { writing, date, foreign } = piece;
    const values = writing.body.includes("{{") ? [...insideOf(piece).valuesIn(foreign)] : [];
    const shown = JSON.stringify([all, writing, date, foreign, values, named(newer), named(older)]);
    return keeping.keep(writingHref(writing), hash("sha256", shown, "hex").slice(0, 20));
  };
}

function writeStatements(campaign: Campaign, write: Write): void {
  const { inside, pieces } = campaign;
  const { statements: words } = inside.here.site.edition.words;
  const statements = pieces.of("statement");
  const rest = { intro: words.intro, items: statementItems(inside.here, statements), empty: words.empty };
  writeList(campaign, "statements", words.title, rest, write);
  const rootOf = ({ versionOf, slug }: Writing<"statement">): string => versionOf ?? slug;
  const versions = Map.groupBy(statements, ({ writing }) => rootOf(writing));
  for (const piece of statements) {
    const others = (versions.get(rootOf(piece.writing)) ?? []).filter((other) => other !== piece);
    write(writingHref(piece.writing), statementPage(campaign.insideOf(piece), piece, others));
  }
}

function writeLetters(campaign: Campaign, write: Write): void {
  const { inside, pieces } = campaign;
  const { letters: words } = inside.here.site.edition.words;
  const letters = pieces.of("letter");
  const rest = { intro: words.intro, items: letterItems(inside.here, letters), empty: words.empty };
  writeList(campaign, "letters", words.title, rest, write);
  for (const piece of letters)
    for (let i = 0; i < Math.max(1, piece.writing.to.length); i++) {
      write(letterVersionHref(piece.writing, i), letterPage(campaign.insideOf(piece), piece, i));
      write(letterVersionHref(piece.writing, i, "txt"), letterText(campaign.insideOf(piece), piece, i));
    }
}

/** Gives the texts that it wrote. */
function writePress({ whole, pieces, inside, insideOf }: Campaign, write: Write): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const writeText = (path: string, text: string): void => {
    texts.set(path, text);
    write(path, text);
  };
  const { writings, asOf } = whole;
  const named = ({ writing }: PieceOf<"release" | "advisory">): Contact[] =>
    writing.contacts.flatMap((name) => contactsNamed(name, writing, writings.contacts, asOf)[0] ?? []);
  const room = {
    contacts: writings.contacts.filter((one) => holdsOn(one, asOf)),
    releases: pieces.of("release"),
    advisories: pieces.of("advisory"),
    material: pieces.of("page"),
    photos: [...inside.photos.values()],
  };
  const { kind, words } = inside.here.site.edition;
  const more = kind === "public" ? [{ href: "press/kit.zip", label: words.share.kit }] : [];
  write("press/index.html", pressRoom(inside.here, { ...room, more }));
  for (const piece of room.releases) {
    const own = named(piece);
    write(writingHref(piece.writing), releasePage(insideOf(piece), piece, own));
    writeText(textHref(piece.writing), releaseText(insideOf(piece), piece, own));
  }
  for (const piece of room.advisories) {
    const own = named(piece);
    write(writingHref(piece.writing), advisoryPage(insideOf(piece), piece, own));
    writeText(textHref(piece.writing), advisoryText(insideOf(piece), piece, own));
  }
  for (const piece of room.material) {
    write(writingHref(piece.writing), materialPage(inside, piece));
    writeText(textHref(piece.writing), `${piece.writing.title}\n\n${plainBody(inside, piece.body, piece.foreign)}`);
  }
  return texts;
}

function writeLists(campaign: Campaign, write: Write): void {
  const { whole, inside, pieces } = campaign;
  const { site, writings } = whole;
  const { areas, words } = site.edition;
  const { here } = inside;
  if (areas.has("supporters"))
    writeList(
      campaign,
      "supporters",
      words.supporters.title,
      {
        intro: words.supporters.intro,
        items: supporterItems(
          here,
          shownSupporters(publishedSupporters(writings, whole.asOf), inside.cited, pieces.all, site.edition.language),
        ),
        empty: words.supporters.empty,
      },
      write,
    );
  if (areas.has("coverage"))
    writeList(
      campaign,
      "coverage",
      words.coverage.title,
      {
        intro: words.coverage.intro,
        items: coverageItems(here, shownCoverage(whole)),
        jumpLabel: words.questions.letters,
        empty: words.coverage.empty,
      },
      write,
    );
  if (areas.has("questions"))
    writeList(
      campaign,
      "questions",
      words.questions.title,
      {
        intro: words.questions.intro,
        items: questionItems(
          inside,
          byTitle(pieces.of("question"), site.edition.language),
          byTitle(pieces.of("term"), site.edition.language),
        ),
        jumpLabel: words.questions.letters,
        empty: words.questions.empty,
      },
      write,
    );
  if (areas.has("corrections"))
    writeList(
      campaign,
      "corrections",
      words.corrections.title,
      {
        intro: words.corrections.intro,
        items: correctionItems(inside, pieces.of("correction")),
        empty: words.corrections.empty,
      },
      write,
    );
}

function byTitle<P extends Piece>(pieces: readonly P[], language: string): P[] {
  const inOrder = nameOrderOf(language);
  return pieces.toSorted((a, b) => inOrder(a.writing.title, b.writing.title));
}

function shownSupporters(
  supporters: readonly Supporter[],
  cited: ReadonlyMap<string, Cited>,
  pieces: readonly Piece[],
  language: string,
): ShownSupporter[] {
  const inOrder = nameOrderOf(language);
  return supporters
    .map((supporter) => ({
      supporter,
      acts: supporter.acts.map((act) => ({
        act,
        cited: act.cite === undefined ? undefined : cited.get(bareCitation(act.cite)),
        piece: act.slug === undefined ? undefined : pieces.find(({ writing }) => writing.slug === act.slug)?.writing,
      })),
    }))
    .sort((a, b) => inOrder(a.supporter.name, b.supporter.name));
}

/** Newest first; what bears no date comes last. */
function shownCoverage({ site, writings }: Whole): ShownCoverage[] {
  const byName = new Map<string, DocumentId>();
  for (const { id, names } of site.documents.values()) for (const name of [id, ...names]) byName.set(name, id);
  return writings.coverage
    .map((coverage) => {
      const id = coverage.document === undefined ? undefined : byName.get(coverage.document);
      return { coverage, document: id === undefined ? undefined : site.documents.get(id) };
    })
    .sort((a, b) => {
      const [one, other] = [a.coverage.date ?? "", b.coverage.date ?? ""];
      return one < other ? 1 : one > other ? -1 : 0;
    });
}
