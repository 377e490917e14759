// The language of a text, by its letters and their order (eld, 60 languages).

/** Letters that are looked at: enough to be sure, and the same work for a book as for a letter. */
const SAMPLE = 12_000;
/** Below this number of letters even a person cannot always tell. */
const LEAST = 25;

/** BCP 47; undefined when there is too little text, or it might be one of several languages. */
export async function languageOf(text: string): Promise<string | undefined> {
  const letters = text
    .slice(0, SAMPLE)
    .replace(/[^\p{L}\p{M}'’ ]+/gu, " ")
    .replace(/ +/g, " ")
    .trim();
  if (letters.length < LEAST) return undefined;
  // The smallest data file: it tells the languages of whole sentences as well as the large ones, and loads in a tenth of the time.
  const { eld } = await import("eld/extrasmall");
  const found = eld.detect(letters);
  if (found.language === "" || (letters.length < 200 && !found.isReliable())) return undefined;
  return found.language;
}
