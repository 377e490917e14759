// The press room: contacts of today, releases, events before and after, background, pictures with their rights.

import { type Contact, type Photo, type Writing, writingHref } from "../../record/record.ts";
import { type Day, parseDay } from "../../base/base.ts";
import { clockWords, zoneWords } from "../hearing-words.ts";
import { pieceHead } from "./piece-head.ts";
import { pdfLink, printAddress } from "../formats/print-address.ts";
import { page } from "../layout.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import type { Here } from "../site.ts";
import { bdi } from "../wording.ts";
import { photoFigure } from "./body.ts";
import type { BodyContext, Piece, PieceOf } from "./cited.ts";
import { nameLine } from "./letter-pages.ts";
import { aboutEntries, byline, dayMark, pieceBody, pieceTitle, tagLine } from "./piece-parts.ts";
import { plainBody } from "./plain-body.ts";
import { dateWords, dayIn, weekdayIn } from "../date-words.ts";

export interface PressRoom {
  /** Those who can be called on the day of the edition. */
  readonly contacts: readonly Contact[];
  /** Newest first. */
  readonly releases: readonly PieceOf<"release">[];
  readonly advisories: readonly PieceOf<"advisory">[];
  readonly material: readonly PieceOf<"page">[];
  readonly photos: readonly Photo[];
  /** Links to what else belongs in the room: "kit.zip" with its label. */
  readonly more?: readonly { readonly href: string; readonly label: string }[] | undefined;
}

export function pressRoom(here: Here, room: PressRoom): string {
  const { press } = here.site.edition.words;
  const pieces = (title: string, list: readonly Piece[]): Markup =>
    list.length === 0
      ? NOTHING
      : html`<section class="part"><h2>${title}</h2><ul class="people-list">${list.map((piece) => pressLine(here, piece))}</ul></section>`;
  const { more = [] } = room;
  const main = html`<h1>${press.title}</h1>
    <p class="intro">${press.intro}</p>
    <section class="part"><h2>${press.contacts}</h2>${room.contacts.length === 0 ? html`<p class="empty">${press.noContacts}</p>` : contactList(here, room.contacts)}</section>
    ${more.length === 0 ? NOTHING : html`<ul class="people-list">${more.map(({ href, label }) => html`<li><a href="${here.root}${href}">${label}</a></li>`)}</ul>`}
    ${pieces(press.releases, room.releases)} ${pieces(press.events, room.advisories)} ${pieces(press.material, room.material)}
    ${
      room.photos.length === 0
        ? NOTHING
        : html`<section class="part"><h2>${press.photos}</h2><p>${press.photosIntro}</p>${room.photos.map((photo) => photoFigure(here, photo))}</section>`
    }`;
  return page(here, { title: press.title, area: "press", path: "press/index.html", main });
}

function pressLine(here: Here, piece: Piece): Markup {
  const { press } = here.site.edition.words;
  const { writing } = piece;
  const kind = writing.kind === "page" ? html` · ${press.roles[writing.role]}` : NOTHING;
  const when =
    writing.kind === "advisory" && writing.when !== undefined
      ? html`${momentWords(here, writing.when)}`
      : dayMark(here, piece.date);
  return html`<li>
    <a href="${here.root}${writingHref(writing)}">${pieceTitle(piece)}</a>
    <span class="meta">${writing.kind === "page" && piece.date === undefined ? NOTHING : when}${kind}</span>
    ${writing.summary === undefined ? NOTHING : html`<p class="meta">${bdi(writing.summary)}</p>`}
  </li>`;
}

/** Links that dial and write; numbers keep their direction in any script. */
export function contactList(here: Here, contacts: readonly Contact[]): Markup {
  return html`<ul class="people-list">
    ${contacts.map((one) => contactItem(here, one))}
  </ul>`;
}

function contactItem(here: Here, { name, role, organization, phone, email, languages, to }: Contact): Markup {
  const { words, language } = here.site.edition;
  const names = new Intl.DisplayNames([language], { type: "language" });
  const list = new Intl.ListFormat(language, { type: "unit" });
  const spoken = list.format(languages.map((tag) => names.of(tag) ?? tag));
  return html`<li>
    <b>${bdi(nameLine({ name, title: role, organization }))}</b><br />
    ${phone === undefined ? NOTHING : html`<a href="tel:${phone.replace(/[^\d+]/gu, "")}"><bdi dir="ltr">${phone}</bdi></a> `}
    ${email === undefined ? NOTHING : html`<a href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a>`}
    ${spoken === "" ? NOTHING : html`<span class="meta">${words.press.speaks(spoken)}</span>`}
    ${to === undefined ? NOTHING : html`<span class="meta">${words.press.until(dayIn(to as Day, here.site.edition))}</span>`}
  </li>`;
}

export function releasePage(context: BodyContext, piece: PieceOf<"release">, contacts: readonly Contact[]): string {
  const { here } = context;
  const { press } = here.site.edition.words;
  const { writing } = piece;
  const dateline = [writing.dateline, piece.date === undefined ? undefined : dateWords(piece.date, here.site.edition)];
  const main = html`<article>
    <p class="up"><a href="${here.root}press/index.html">${press.all}</a></p>
    <p class="kind">${press.release} · ${press.immediate}</p>
    <h1>${pieceTitle(piece)}</h1>
    ${writing.subtitle === undefined ? NOTHING : html`<p class="lead">${bdi(writing.subtitle)}</p>`}
    <p class="byline">${bdi(dateline.filter((part) => part !== undefined).join(", "))}</p>
    ${pieceBody(context, piece, contactBlock(here, contacts))}
    ${aboutEntries(here, writing.about)} ${tagLine(writing.tags)}
    <p class="all"><a href="${here.root}${textHref(writing)}">${press.plain}</a>${pdfLink(here, writingHref(writing))}</p>
    ${printAddress(here, writing)}
  </article>`;
  return page(here, {
    title: writing.title,
    area: "press",
    head: pieceHead(context, piece),
    path: writingHref(writing),
    main,
  });
}

export function textHref(writing: Writing): string {
  return writingHref(writing).replace(/html$/u, "txt");
}

function contactBlock(here: Here, contacts: readonly Contact[]): Markup {
  if (contacts.length === 0) return NOTHING;
  return html`<section class="part"><h2>${here.site.edition.words.press.contacts}</h2>${contactList(here, contacts)}</section>`;
}

export function releaseText(context: BodyContext, piece: PieceOf<"release">, contacts: readonly Contact[]): string {
  const { press } = context.here.site.edition.words;
  const { writing } = piece;
  const dateline = [
    writing.dateline,
    piece.date === undefined ? undefined : dateWords(piece.date, context.here.site.edition),
  ].filter((part) => part !== undefined);
  return `${[
    press.immediate.toUpperCase(),
    writing.title,
    ...(writing.subtitle === undefined ? [] : [writing.subtitle]),
    ...(dateline.length === 0 ? [] : [dateline.join(", ")]),
    plainBody(context, piece.body, piece.foreign).trimEnd(),
    ...(contacts.length === 0
      ? []
      : [`${press.contacts}\n${contacts.map((one) => contactLine(context.here, one)).join("\n")}`]),
  ].join("\n\n")}\n`;
}

function contactLine({ site }: Here, { name, role, organization, phone, email, to }: Contact): string {
  const until = to === undefined ? undefined : site.edition.words.press.until(dayIn(to as Day, site.edition));
  return [nameLine({ name, title: role, organization }), phone, email, until]
    .filter((part) => part !== undefined)
    .join(", ");
}

/** Who can be called, for a file that is taken along. */
export function contactsText(here: Here, contacts: readonly Contact[]): string {
  return `${here.site.edition.words.press.contacts}\n\n${contacts.map((one) => contactLine(here, one)).join("\n")}\n`;
}

/** What each picture shows, with credit and rights. */
export function photosText(here: Here, photos: readonly Photo[]): string {
  const { press, body } = here.site.edition.words;
  const blocks = photos.map(({ file, text, caption, credit, rights }) =>
    [
      file,
      text,
      caption,
      credit === undefined ? undefined : body.credit(credit),
      rights === undefined ? undefined : `${press.rights}: ${rights}`,
    ]
      .filter((line) => line !== undefined)
      .join("\n"),
  );
  return `${press.photos}\n${press.photosIntro}\n\n${blocks.join("\n\n")}\n`;
}

/** Before: what, when, where, who. After: what came of it, at the same address. */
export function advisoryPage(context: BodyContext, piece: PieceOf<"advisory">, contacts: readonly Contact[]): string {
  const { here } = context;
  const { press } = here.site.edition.words;
  const { writing } = piece;
  const where = writing.where;
  const place = where === undefined ? [] : [where.name, ...where.address].filter((part) => part !== undefined);
  const facts: (readonly [string, Markup | undefined])[] = [
    [press.what, bdi(writing.what)],
    [press.when, writing.when === undefined ? undefined : html`${momentWords(here, writing.when)}`],
    [
      press.where,
      place.length === 0 && where?.link === undefined
        ? undefined
        : html`<span class="address">${bdi(place.join("\n"))}</span>${where?.link === undefined ? NOTHING : html` <a href="${where.link}"><bdi dir="ltr">${where.link}</bdi></a>`}`,
    ],
    [press.organizer, writing.organizer === undefined ? undefined : bdi(writing.organizer)],
    [press.visuals, writing.visuals === undefined || writing.held ? undefined : bdi(writing.visuals)],
  ];
  const list = (title: string, lines: readonly string[]): Markup =>
    lines.length === 0
      ? NOTHING
      : html`<section class="part"><h2>${title}</h2><ul class="people-list">${lines.map((line) => html`<li>${bdi(line)}</li>`)}</ul></section>`;
  const state = writing.cancelled ? press.cancelled : writing.held ? press.held : undefined;
  const main = html`<article>
    <p class="up"><a href="${here.root}press/index.html">${press.all}</a></p>
    <p class="kind">${press.advisory}</p>
    <h1>${pieceTitle(piece)}</h1>
    ${state === undefined ? NOTHING : html`<p class="ended">${state}</p>`}
    <dl class="facts">${facts.map(([label, value]) => (value === undefined ? NOTHING : html`<div><dt>${label}</dt><dd>${value}</dd></div>`))}</dl>
    ${pieceBody(
      context,
      piece,
      html`${list(press.speakers, writing.who.map(nameLine))}
      ${writing.video === undefined ? NOTHING : html`<p><a href="${writing.video}" rel="noreferrer">${press.video}</a></p>`}
      ${writing.held ? list(press.attended, writing.attended) : NOTHING} ${writing.held || writing.cancelled ? NOTHING : contactBlock(here, contacts)}`,
    )}
    ${tagLine(writing.tags)}
    <p class="all"><a href="${here.root}${textHref(writing)}">${press.plain}</a></p>
    ${printAddress(here, writing)}
  </article>`;
  return page(here, {
    title: writing.title,
    area: "press",
    head: pieceHead(context, piece),
    path: writingHref(writing),
    main,
  });
}

export function advisoryText(context: BodyContext, piece: PieceOf<"advisory">, contacts: readonly Contact[]): string {
  const { here } = context;
  const { press } = here.site.edition.words;
  const { writing } = piece;
  const { where, when } = writing;
  const place =
    where === undefined ? [] : [where.name, ...where.address, where.link].filter((part) => part !== undefined);
  const row = (label: string, words: string | undefined): string[] =>
    words === undefined || words === "" ? [] : [`${label.toUpperCase()}: ${words}`];
  const facts = [
    ...row(press.what, writing.what),
    ...row(press.when, when === undefined ? undefined : momentWords(here, when)),
    ...row(press.where, place.join(", ")),
    ...row(press.who, writing.who.map(nameLine).join("; ")),
    ...row(press.visuals, writing.visuals),
  ];
  return `${[
    press.advisory,
    writing.title,
    ...(writing.cancelled ? [press.cancelled] : writing.held ? [press.held] : []),
    facts.join("\n"),
    plainBody(context, piece.body, piece.foreign).trimEnd(),
    ...(contacts.length === 0 || writing.held
      ? []
      : [`${press.contacts}\n${contacts.map((one) => contactLine(context.here, one)).join("\n")}`]),
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
}

type Moment = NonNullable<Writing<"advisory">["when"]>;

/** "Tuesday 4 June 2019, 10:00 a.m. to 11:00 a.m. Central time" */
export function momentWords(here: Here, { day, time, until, zone }: Moment): string {
  const { edition } = here.site;
  const known: Day | undefined = parseDay(day);
  const date = known === undefined ? day : weekdayIn(known, edition);
  if (time === undefined) return date;
  const hours =
    until === undefined
      ? clockWords(time, edition)
      : edition.words.press.timeUntil(clockWords(time, edition), clockWords(until, edition));
  return `${date}${edition.words.dates.comma}${hours}${zone === undefined ? "" : ` ${zoneWords(zone, edition)}`}`;
}

export function materialPage(context: BodyContext, piece: PieceOf<"page">): string {
  const { here } = context;
  const { press } = here.site.edition.words;
  const main = html`<article>
    <p class="up"><a href="${here.root}press/index.html">${press.all}</a></p>
    <p class="kind">${press.roles[piece.writing.role]}</p>
    <h1>${pieceTitle(piece)}</h1>
    ${piece.date === undefined && piece.writing.byline === undefined ? NOTHING : byline(here, piece)}
    ${pieceBody(context, piece)}
    <p class="all"><a href="${here.root}${textHref(piece.writing)}">${press.plain}</a>${pdfLink(here, writingHref(piece.writing))}</p>
    ${printAddress(here, piece.writing)}
  </article>`;
  return page(here, {
    title: piece.writing.title,
    area: "press",
    head: pieceHead(context, piece),
    path: writingHref(piece.writing),
    main,
  });
}
