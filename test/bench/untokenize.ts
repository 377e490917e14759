// Tokens of an annotated set put together to a text as it would be printed.

/** The text, sentences as paragraphs, and the place of every token in it. */
export function untokenize(sentences: readonly (readonly string[])[]): {
  text: string;
  places: { start: number; end: number }[];
} {
  let text = "";
  const places: { start: number; end: number }[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (index > 0) text += "\n\n";
    let quoteOpen = false;
    let glue = true;
    for (const token of sentence) {
      const closes =
        /^(?:[.,;:!?)\]%]|'s|’s|'|n't|'re|'ve|'ll|'d|''|\.\.\.)$/.test(token) || (token === '"' && quoteOpen);
      if (!glue && !closes) text += " ";
      places.push({ start: text.length, end: text.length + token.length });
      text += token;
      if (token === '"') quoteOpen = !quoteOpen;
      glue = /^(?:[([$]|``)$/.test(token) || (token === '"' && quoteOpen);
    }
  }
  return { text, places };
}
