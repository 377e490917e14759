// Passages nest and cross, and reach over paragraphs; HTML elements only nest. A passage is cut where an element that holds
// its beginning ends: its first segment bears the id, the others a class, and one rule lights them up with it.

import type { Span } from "../base/base.ts";
import { fragment } from "./links.ts";
import { html, join, type Markup, NOTHING } from "./markup.ts";

/** A passage to be reached. `href` makes its words a link; `className` shows what it is. */
export interface Anchor extends Span {
  /** Only its beginning is marked: too many others are open where it begins. */
  readonly isPoint?: boolean | undefined;
  readonly href?: string | undefined;
  readonly className?: string | undefined;
}

/** Something that stands between two units of the text and is not part of it: a page number. */
export interface Break {
  readonly at: number;
  readonly mark: Markup;
}

interface Piece extends Span {
  readonly anchor: number;
}

interface Frame extends Piece {
  readonly close: Markup;
  readonly link: boolean;
  /** What was cut off where this frame ends, to be opened again there. */
  readonly rest: Piece[];
}

/** Holds the anchors of one document, sorted and each span once; `block` is called for its blocks in order. */
export class Segments {
  readonly #anchors: readonly Anchor[];
  #next = 0;
  /** Anchors that began in an earlier block and reach further. */
  #carried: number[] = [];
  readonly #begun = new Set<number>();
  readonly #cut = new Set<number>();

  constructor(anchors: readonly Anchor[]) {
    this.#anchors = anchors;
  }

  block(text: string, block: Span, breaks: readonly Break[]): Markup {
    const waiting = this.#pieces(block);
    const out: Markup[] = [];
    const stack: Frame[] = [];
    let at = block.start;
    let next = 0;
    let broken = 0;
    const print = (to: number) => {
      for (; broken < breaks.length && breaks[broken]!.at <= to; broken++) {
        const { at: place, mark } = breaks[broken]!; // broken < length
        out.push(html`${text.slice(at, place)}`, mark);
        at = place;
      }
      if (to > at) out.push(html`${text.slice(at, to)}`);
      at = to;
    };
    while (next < waiting.length || stack.length > 0) {
      const top = stack.at(-1);
      const coming = waiting[next];
      if (top !== undefined && (coming === undefined || top.end <= coming.start)) {
        const end = top.end;
        print(end);
        const rest: Piece[] = [];
        while (stack.at(-1)?.end === end) {
          const closed = stack.pop()!; // the stack is not empty
          out.push(closed.close);
          rest.push(...closed.rest);
        }
        rest.sort((a, b) => b.end - a.end);
        for (const piece of rest) this.#open(piece, stack, out);
      } else if (coming !== undefined) {
        print(coming.start);
        this.#open(coming, stack, out);
        next++;
      }
    }
    print(block.end);
    return join(out);
  }

  /** The rule that lights up the later segments of a passage with its first. */
  style(): Markup | undefined {
    if (this.#cut.size === 0) return undefined;
    const selectors = [...this.#cut].map((i) => html`:root:has(#${fragment(this.#anchors[i]!)}:target) .c${i}`); // i < length
    return html`<style>
      ${join(selectors, ",")} {
        background: var(--arrived);
        color: var(--ink);
      }
    </style>`;
  }

  #pieces(block: Span): Piece[] {
    const pieces: Piece[] = [];
    const carried: number[] = [];
    const add = (anchor: number) => {
      const { start, end, isPoint } = this.#anchors[anchor]!; // anchor < length
      const from = Math.max(start, block.start);
      if (isPoint) {
        pieces.push({ anchor, start: from, end: from });
        return;
      }
      pieces.push({ anchor, start: from, end: Math.min(end, block.end) });
      if (end > block.end) carried.push(anchor);
    };
    for (const anchor of this.#carried) if (this.#anchors[anchor]!.end > block.start) add(anchor); // anchor < length
    for (; this.#next < this.#anchors.length && this.#anchors[this.#next]!.start < block.end; this.#next++) {
      if (this.#anchors[this.#next]!.end > block.start) add(this.#next); // #next < length
    }
    this.#carried = carried;
    return pieces.sort((a, b) => a.start - b.start || b.end - a.end || a.anchor - b.anchor);
  }

  #open(piece: Piece, stack: Frame[], out: Markup[]): void {
    const top = stack.at(-1);
    let { end } = piece;
    if (top !== undefined && top.end < end) {
      top.rest.push({ ...piece, start: top.end });
      end = top.end;
    }
    const anchor = this.#anchors[piece.anchor]!; // pieces are made of anchors
    const first = !this.#begun.has(piece.anchor);
    this.#begun.add(piece.anchor);
    if (!first) this.#cut.add(piece.anchor);
    const classes = [anchor.className, first ? undefined : `c${piece.anchor}`].filter((name) => name !== undefined);
    const id = first ? html` id="${fragment(anchor)}"` : NOTHING;
    const className = classes.length === 0 ? NOTHING : html` class="${classes.join(" ")}"`;
    // A link inside a link is not HTML: the outer one stays.
    const link = anchor.href !== undefined && !stack.some((frame) => frame.link);
    out.push(link ? html`<a${id}${className} href="${anchor.href}">` : html`<span${id}${className}>`);
    stack.push({ ...piece, end, close: link ? END_LINK : END_SPAN, link, rest: [] });
  }
}

const END_LINK = html`</a>`;
const END_SPAN = html`</span>`;
