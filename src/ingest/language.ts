// The language of a text, by its letters and their order (eld, 60 languages).

/** Letters that are looked at: enough to be sure, and the same work for a book as for a letter. */
const SAMPLE = 12_000;
/** The detector looks at no more than this at once; a text is asked about in at most so many places. */
const PIECE = 400;
const PIECES = 12;
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

/** The language of a document: the one in which most letters of its head are, paragraph by paragraph. */
export async function languageOf(text: string): Promise<string | undefined> {
  const head = text.slice(0, SAMPLE);
  if (lettersOf(head).length < LEAST) return undefined;
  const detect = await languageDetector();
  const votes = new Map<string, number>();
  for (const piece of piecesOf(head)) {
    const found = detect(piece);
    if (found !== undefined) votes.set(found, (votes.get(found) ?? 0) + piece.length);
  }
  const total = votes.values().reduce((sum, letters) => sum + letters, 0);
  // Of a tie the language with which the text begins: the votes are in that order.
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  if (most === undefined) return detect(head);
  return most[1] * 2 >= total ? most[0] : undefined;
}

/** Pieces between blank lines, no longer than the detector looks; short ones are joined to the one before. */
function piecesOf(head: string): string[] {
  const pieces: string[] = [];
  for (const paragraph of head.split(/\n[^\S\n]*\n/)) {
    const letters = lettersOf(paragraph).slice(0, PIECE);
    const last = pieces.at(-1);
    if (last !== undefined && last.length < LEAST) pieces[pieces.length - 1] = `${last} ${letters}`;
    else pieces.push(letters);
    if (pieces.length > PIECES) break;
  }
  return pieces;
}

function lettersOf(text: string): string {
  return text
    .replace(/[^\p{L}\p{M}'’ ]+/gu, " ")
    .replace(/ +/g, " ")
    .trim();
}
