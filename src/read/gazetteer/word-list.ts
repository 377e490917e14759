// Word lists are written as plain text, so that they can be read and amended; these two turn them into sets.

/** Words separated by white space. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}

/** Phrases separated by commas or line breaks; the spaces inside a phrase count. */
export function phraseList(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
