// The body of a piece as markup: its words, numbered links to the passages they rest on, and the list of these at the end.

import { type Block, type Inline, type Photo, plainOf } from "../../record/record.ts";
import { isolated } from "../direction.ts";
import { isRightToLeft, languageOf } from "../links.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import type { Here } from "../site.ts";
import { dateWords } from "../date-words.ts";
import { bdi, documentName, shorten } from "../wording.ts";
import {
  type BodyContext,
  type Cited,
  type CitedTranslation,
  citedIn,
  type LiveValue,
  sourceDate,
  sourcesOf,
} from "./cited.ts";

/** Where the pictures stand, from the site's folder. */
export const PHOTOS = "photos/";

/** The words with their numbers, in the language they are written in. */
export function writtenBody(context: BodyContext, blocks: readonly Block[], foreign?: string): Markup {
  const numbers = new Map(sourcesOf(context, blocks).map(({ href }, i) => [href, i + 1]));
  const shift = 2 - Math.min(6, ...levelsIn(blocks));
  const inner = new Printer(context, context.valuesIn(foreign), numbers, shift).blocks(blocks);
  return html`<div class="written"${languageMark(foreign)}>${inner}</div>`;
}

/** The numbered passages under a piece. */
export function sourceList(context: BodyContext, blocks: readonly Block[]): Markup {
  const sources = sourcesOf(context, blocks);
  const { words } = context.here.site.edition;
  if (sources.length === 0) return NOTHING;
  return html`<section class="part" id="sources">
    <h2>${words.body.sources}</h2>
    <ol class="cited">
      ${sources.map((one, i) => sourceItem(context, one, i + 1))}
    </ol>
  </section>`;
}

const MOST_QUOTE = 180;

function sourceItem({ here, translations }: BodyContext, { passage, href }: Cited, number: number): Markup {
  const document = here.site.documents.get(passage.document);
  const quote = shorten(passage.quote.replace(/\s+/g, " ").trim(), MOST_QUOTE);
  const written = sourceDate(here, passage);
  const date = written === undefined ? NOTHING : html`, ${dateWords(written, here.site.edition)}`;
  return html`<li id="s${number}">
    <a href="${here.root}${href}"><span class="number">${number}</span> <q${languageOf(document, passage.quote)}>${isolated(quote)}</q></a>
    <span class="meta">${document === undefined ? NOTHING : documentName(document)}${date}</span>${translated(here, translations?.get(href))}
  </li>`;
}

/** Never without saying that these are not the words of the document. */
function translated(here: Here, one: CitedTranslation | undefined): Markup {
  if (one === undefined) return NOTHING;
  const { body } = here.site.edition.words;
  const label = one.by === undefined ? body.translated : body.translatedBy(one.by);
  return html`
    <p class="meta">${bdi(label)}: <q${languageMark(one.language)}>${isolated(one.text)}</q></p>`;
}

/** `lang` and `dir` of words in another language than the page. */
export function languageMark(language: string | undefined): Markup {
  if (language === undefined) return NOTHING;
  return html` lang="${language}" dir="${isRightToLeft(language) ? "rtl" : "ltr"}"`;
}

export function photoFigure(here: Here, photo: Photo): Markup {
  const { words } = here.site.edition;
  const credit = photo.credit === undefined ? undefined : words.body.credit(photo.credit);
  const caption = [photo.caption, credit, photo.rights].filter((part) => part !== undefined).join(" · ");
  return html`<figure class="photo">
    <img src="${here.root}${PHOTOS}${photoPath(photo.file)}" alt="${photo.text ?? ""}" loading="lazy" />
    ${caption === "" ? NOTHING : html`<figcaption>${bdi(caption)}</figcaption>`}
  </figure>`;
}

/** A path as it stands in an address. */
export function photoPath(file: string): string {
  return file.split("/").map(encodeURIComponent).join("/");
}

class Printer {
  readonly #context: BodyContext;
  readonly #values: ReadonlyMap<string, LiveValue>;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #shift: number;

  constructor(
    context: BodyContext,
    values: ReadonlyMap<string, LiveValue>,
    numbers: ReadonlyMap<string, number>,
    shift: number,
  ) {
    this.#context = context;
    this.#values = values;
    this.#numbers = numbers;
    this.#shift = shift;
  }

  blocks(blocks: readonly Block[]): Markup {
    return html`${blocks.map((block) => this.#block(block))}`;
  }

  #block(block: Block): Markup {
    switch (block.kind) {
      case "paragraph": {
        const [only] = block.content;
        if (block.content.length === 1 && only?.kind === "picture") return this.#inline(only);
        return html`<p>${this.#inlines(block.content)}</p>`;
      }
      case "heading": {
        const level = Math.min(6, Math.max(2, block.level + this.#shift));
        const inner = this.#inlines(block.content);
        if (level === 2) return html`<h2 id="${block.id}">${inner}</h2>`;
        if (level === 3) return html`<h3 id="${block.id}">${inner}</h3>`;
        return html`<h4 id="${block.id}">${inner}</h4>`;
      }
      case "list": {
        const items = block.items.map((item) => html`<li>${this.#item(item)}</li>`);
        if (block.first === undefined) return html`<ul>${items}</ul>`;
        return block.first === 1 ? html`<ol>${items}</ol>` : html`<ol start="${block.first}">${items}</ol>`;
      }
      case "quote":
        return html`<blockquote${this.#languageOfQuote(block.blocks)}>${this.blocks(block.blocks)}</blockquote>`;
      case "code":
        return html`<pre tabindex="0"><code>${block.text}</code></pre>`;
      case "rule":
        return html`<hr />`;
    }
  }

  /** A list whose items are one line each is printed tight. */
  #item(item: readonly Block[]): Markup {
    const [only] = item;
    return item.length === 1 && only?.kind === "paragraph" ? this.#inlines(only.content) : this.blocks(item);
  }

  /** What is quoted stays in the language of its document. */
  #languageOfQuote(blocks: readonly Block[]): Markup {
    const { cited, here } = this.#context;
    for (const raw of citedIn(blocks)) {
      const document = here.site.documents.get(cited.get(raw)?.passage.document ?? "doc_");
      if (document?.language !== undefined && document.language !== here.site.edition.language)
        return languageOf(document, plainOf(blocks.flatMap((one) => (one.kind === "paragraph" ? one.content : []))));
    }
    return NOTHING;
  }

  #inlines(content: readonly Inline[]): Markup {
    return html`${content.map((one, i) =>
      // the number stands close to the words that it carries
      one.kind === "text" && content[i + 1]?.kind === "citation" ? isolated(one.text.trimEnd()) : this.#inline(one),
    )}`;
  }

  #text(one: Extract<Inline, { kind: "text" }>): Markup {
    const words = isolated(one.text);
    return this.#context.lacking?.has(one) === true ? html`<mark class="lacking">${words}</mark>` : words;
  }

  #inline(one: Inline): Markup {
    const { here, slots, photos } = this.#context;
    switch (one.kind) {
      case "text":
        return this.#text(one);
      case "break":
        return html`<br />`;
      case "code":
        return html`<code>${one.text}</code>`;
      case "emphasis":
        return html`<em>${this.#inlines(one.content)}</em>`;
      case "strong":
        return html`<strong>${this.#inlines(one.content)}</strong>`;
      case "link":
        return html`<a href="${addressFrom(here, one.href)}">${this.#inlines(one.content)}</a>`;
      case "picture": {
        const photo = photos.get(one.file);
        return photo === undefined ? NOTHING : photoFigure(here, photo);
      }
      case "citation":
        return this.#citation(one.raw);
      case "value": {
        const filled = slots?.get(one.name);
        if (filled !== undefined) return bdi(filled);
        const value = this.#values.get(one.name);
        return value === undefined
          ? NOTHING
          : html`<a class="live" href="${here.root}${value.href}">${bdi(value.words)}</a>`;
      }
    }
  }

  #citation(raw: string): Markup {
    const { here, cited } = this.#context;
    const one = cited.get(raw);
    const number = one === undefined ? undefined : this.#numbers.get(one.href);
    if (one === undefined || number === undefined) return NOTHING;
    const label = here.site.edition.words.body.source(String(number));
    return html`<a class="cite" href="${here.root}${one.href}" aria-label="${label}">${number}</a>`;
  }
}

/** Addresses without a scheme are meant from the site's folder. */
function addressFrom(here: Here, href: string): string {
  return /^(?:[a-z][a-z0-9+.-]*:|#)/iu.test(href) ? href : here.root + href.replace(/^\.?\//u, "");
}

function levelsIn(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : []));
}
