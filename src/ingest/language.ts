// The language of a text, by its letters and their order (eld, 60 languages).

/** Letters that are looked at: enough to be sure, and the same work for a book as for a letter. */
const SAMPLE = 12_000;
/** The detector looks at no more than this at once; a long text is asked about in so many places. */
const PIECE = 400;
const PIECES = 7;
/** Below this number of letters even a person cannot always tell. */
const LEAST = 25;
/** With fewer letters than this the best guess must also stand out. */
const FEW = 200;

/** BCP 47; undefined when there is too little text, or it might be one of several languages. */
export type LanguageDetector = (text: string) => string | undefined;

/** Loaded when first asked for: its data take longer to load than most texts to read. */
export async function languageDetector(): Promise<LanguageDetector> {
  // The smallest data file: it tells the languages of whole sentences as well as the large ones, and loads in a tenth of the time.
  const { eld } = await import("eld/extrasmall");
  return (text) => {
    const letters = lettersOf(text);
    if (letters.length < LEAST) return undefined;
    const found = eld.detect(letters);
    return found.language === "" || (letters.length < FEW && !found.isReliable()) ? undefined : found.language;
  };
}

/** The language of a document: the one that most of its pieces are in. */
export async function languageOf(text: string): Promise<string | undefined> {
  const letters = lettersOf(text.slice(0, SAMPLE));
  if (letters.length < LEAST) return undefined;
  const detect = await languageDetector();
  const count = Math.min(PIECES, Math.max(1, Math.floor(letters.length / PIECE)));
  const votes = new Map<string, number>();
  let asked = 0;
  for (let i = 0; i < count; i++) {
    const from = Math.floor((i * letters.length) / count);
    const found = detect(letters.slice(from, from + PIECE));
    if (found === undefined) continue;
    votes.set(found, (votes.get(found) ?? 0) + 1);
    asked += 1;
  }
  // Of a tie the language with which the text begins: the votes are in that order.
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] * 2 >= asked ? most[0] : undefined;
}

function lettersOf(text: string): string {
  return text
    .replace(/[^\p{L}\p{M}'’ ]+/gu, " ")
    .replace(/ +/g, " ")
    .trim();
}
