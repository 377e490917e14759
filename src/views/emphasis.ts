// Sentences of the words of which a part is printed strong: in the words it stands between asterisks.

import { html, type Markup } from "./markup.ts";
import { sentence } from "./sentence.ts";

/** `words` with the parts in it, and what stands between asterisks strong. */
export function emphasized(words: (...parts: string[]) => string, ...parts: readonly Markup[]): Markup {
  const piece = (i: number): Markup => sentence((...signs) => words(...signs).split("*")[i] ?? "", ...parts);
  const pieces = words(...parts.map(() => "")).split("*").length;
  return html`${Array.from({ length: pieces }, (_, i) => (i % 2 === 1 ? html`<b>${piece(i)}</b>` : piece(i)))}`;
}
