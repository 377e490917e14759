// A sentence of the words with links or names in it: each language puts them where they belong.

import { isolated } from "./direction.ts";
import { html, type Markup } from "./markup.ts";

/** Signs of no writing (Unicode keeps them free); they stand for the parts until the words are there. */
const FIRST = 0xe000;
const SIGNS = /([\uE000-\uE0FF])/u;

/** `words` with the parts in it, each where the language has it. */
export function sentence(words: (...parts: string[]) => string, ...parts: readonly Markup[]): Markup {
  const text = words(...parts.map((_, i) => String.fromCharCode(FIRST + i)));
  return html`${text.split(SIGNS).map((piece) => parts[piece.charCodeAt(0) - FIRST] ?? isolated(piece))}`;
}
