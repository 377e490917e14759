// The order in which a reader of a language looks for names: Á beside A, Ł beside L, whatever machine sorts them.

/** Names that the language takes for the same stand in the order of their characters. */
export function nameOrderOf(language: string): (a: string, b: string) => number {
  const collator = new Intl.Collator([language, "en"], { numeric: true, ignorePunctuation: true });
  return (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
