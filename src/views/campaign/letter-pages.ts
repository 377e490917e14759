// Letters: to whom, in which words, signed by whom. One version for each recipient where there are several.

import type { Writing } from "../../record/record.ts";
import { writingHref } from "../../record/record.ts";
import { dateWords } from "../date-words.ts";
import { pieceHead } from "./piece-head.ts";
import { pdfLink, printAddress } from "../formats/print-address.ts";
import { page } from "../layout.ts";
import type { ListItem } from "../list-page.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import type { Here } from "../site.ts";
import { bdi, number } from "../wording.ts";
import type { BodyContext, PieceOf } from "./cited.ts";
import { byline, dayMark, pieceBody, pieceTitle, writtenDate } from "./piece-parts.ts";
import { plainBody } from "./plain-body.ts";

export type Recipient = Writing<"letter">["to"][number];

/** The version for one recipient, from the site's folder; `index` counts from 0. */
export function letterVersionHref(letter: Writing<"letter">, index: number, ending = "html"): string {
  return writingHref(letter).replace(/html$/u, index === 0 ? ending : `${index + 1}.${ending}`);
}

/** What a recipient fills: its own slots, and its name, title and organization. */
export function slotsOf(recipient: Recipient | undefined): ReadonlyMap<string, string> {
  if (recipient === undefined) return new Map();
  const { name, title, organization, salutation, slots } = recipient;
  return new Map(
    Object.entries({ name, title, organization, salutation, ...slots }).flatMap(([slot, words]) =>
      words === undefined ? [] : [[slot, words] as const],
    ),
  );
}

export function letterItems(here: Here, letters: readonly PieceOf<"letter">[]): ListItem[] {
  const { letters: words } = here.site.edition.words;
  return letters.map((piece) => {
    const { writing } = piece;
    const to = writing.to.map(({ name }) => name);
    return {
      body: html`<li class="post">
        <h2><a href="${here.root}${writingHref(writing)}">${pieceTitle(piece)}</a></h2>
        <p class="meta">${dayMark(here, piece.date)}${to.length === 0 ? NOTHING : html` · ${words.to}: ${bdi(to.join("; "))}`}</p>
        ${signedLine(here, writing)}
      </li>`,
    };
  });
}

/** `index` is that of the recipient whose version it is. */
export function letterPage(context: BodyContext, piece: PieceOf<"letter">, index: number): string {
  const { here } = context;
  const { letters: words } = here.site.edition.words;
  const { writing } = piece;
  const recipient = writing.to[index];
  const filled = { ...context, slots: slotsOf(recipient) };
  const letter = html`${recipient === undefined ? NOTHING : addressBlock(recipient)}
    ${recipient?.salutation === undefined ? NOTHING : html`<p class="written salutation">${bdi(recipient.salutation)}</p>`}`;
  const main = html`<article>
    <p class="up"><a href="${here.root}letters/index.html">${words.all}</a></p>
    <h1>${pieceTitle(piece)}</h1>
    ${byline(here, piece)} ${versions(here, writing, index)} ${letter}
    ${pieceBody(filled, piece, html`${signatures(here, writing)} ${joining(here, writing)}`)}
    <p class="all"><a href="${here.root}${letterVersionHref(writing, index, "txt")}">${words.plain}</a>${pdfLink(here, letterVersionHref(writing, index))}</p>
    ${printAddress(here, writing)}
  </article>`;
  // a translation may go to other recipients
  const at = writingHref(writing);
  return page(here, {
    title: writing.title,
    area: "letters",
    head: pieceHead(context, piece),
    path: index === 0 ? at : undefined,
    near: at,
    main,
  });
}

export function letterText(context: BodyContext, piece: PieceOf<"letter">, index: number): string {
  const { writing } = piece;
  const { letters: words } = context.here.site.edition.words;
  const recipient = writing.to[index];
  const date = piece.date === undefined ? [] : [dateWords(piece.date, context.here.site.edition)];
  const head = [...date, ...(recipient === undefined ? [] : [addressLines(recipient).join("\n")])];
  const signed = writing.signatories.map(nameLine);
  const count = countWords(context.here, writing);
  const parts = [
    ...head,
    ...(recipient?.salutation === undefined ? [] : [recipient.salutation]),
    plainBody({ ...context, slots: slotsOf(recipient) }, piece.body, piece.foreign).trimEnd(),
    ...(signed.length === 0 ? [] : [`${words.signed}\n${signed.join("\n")}`]),
    ...(count === undefined ? [] : [count]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function versions(here: Here, letter: Writing<"letter">, index: number): Markup {
  if (letter.to.length < 2) return NOTHING;
  const { letters: words } = here.site.edition.words;
  const links = letter.to.map(({ name }, i) =>
    i === index
      ? html`<li><b aria-current="page">${bdi(name)}</b></li>`
      : html`<li><a href="${here.root}${letterVersionHref(letter, i)}">${bdi(name)}</a></li>`,
  );
  return html`<nav class="jumps" aria-label="${words.versions}"><ul>${links}</ul></nav>`;
}

function addressBlock(recipient: Recipient): Markup {
  return html`<address class="address">${bdi(addressLines(recipient).join("\n"))}</address>`;
}

function addressLines({ name, title, organization, address }: Recipient): string[] {
  return [name, title, organization, ...address].filter((part) => part !== undefined);
}

function signatures(here: Here, letter: Writing<"letter">): Markup {
  if (letter.signatories.length === 0 && letter.signed === undefined) return NOTHING;
  const { letters: words } = here.site.edition.words;
  const named = letter.signatories.length;
  return html`<section class="part">
    <h2>${words.signed}</h2>
    ${signedLine(here, letter)}
    ${named === 0 ? NOTHING : html`<p class="meta">${words.signatories(number(named))}</p>`}
    <ul class="signed">
      ${letter.signatories.map((one) => html`<li>${bdi(nameLine(one))}</li>`)}
    </ul>
  </section>`;
}

function signedLine(here: Here, letter: Writing<"letter">): Markup {
  const words = countWords(here, letter);
  return words === undefined ? NOTHING : html`<p>${bdi(words)}</p>`;
}

/** As it was told: "nearly 160 organizations" stays nearly 160. */
function countWords(here: Here, { signed }: Writing<"letter">): string | undefined {
  const { letters: words } = here.site.edition.words;
  if (signed === undefined) return undefined;
  const count = signed.count.charAt(0).toUpperCase() + signed.count.slice(1);
  return signed.asOf === undefined
    ? words.signedCount(count)
    : words.signedCountAsOf(count, writtenDate(here, signed.asOf));
}

function joining(here: Here, { addTo, title }: Writing<"letter">): Markup {
  if (addTo === undefined) return NOTHING;
  const { letters: words } = here.site.edition.words;
  return html`<section class="part">
    <h2>${words.add}</h2>
    <p>${words.addHow}</p>
    <p><a href="${mailto(addTo, words.addSubject(title))}"><bdi dir="ltr">${addTo}</bdi></a></p>
  </section>`;
}

export function mailto(address: string, subject: string): string {
  return `mailto:${encodeURIComponent(address).replaceAll("%40", "@")}?subject=${encodeURIComponent(subject)}`;
}

/** "Ada Renner, Director, Harlan Committee" */
export function nameLine({
  name,
  title,
  organization,
}: {
  readonly name: string;
  readonly title?: string | undefined;
  readonly organization?: string | undefined;
}): string {
  return [name, title, organization].filter((part) => part !== undefined).join(", ");
}
