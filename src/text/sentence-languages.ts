// Whether a stop after a word ends a sentence in Spanish and in Arabic: their abbreviations.

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Before a name, a number or a noun: a sentence hardly ever ends after them. */
const SPANISH_NEVER_LAST = words(
  "sr sra srta sres sras dr dra dres dras lic licda lcdo lcda ing arq prof profa gral cnel cap tte mons fr hno hna sto sta d da dña " +
    "ud uds vd núm núms num nro nros no. n.º art arts inc frac párr parr pág págs pag pags p pp cap vol tel av avda apdo cía fig exp " +
    "aprox ee ff jj cf v vs p.ej ej máx mín admón dpto depto ref s.s ss.aa rr hh",
);
/** May stand last as well: a sentence ends after them when a capital follows. */
const SPANISH_MAY_BE_LAST = words("etc uu a.m p.m a.c d.c s.a s.r.l jr cía ltda hs hrs h");
const SPANISH_MONTHS = words("ene feb mar abr may jun jul ago sep sept set oct nov dic");
const ARABIC_LETTER = /^[\u0621-\u064a]ـ?$/;

/** Whether a sentence ends at a stop after `word`; `head` is what follows, which could begin one, `before` what stands before the word. */
export type StopRule = (word: string, head: string, before: string) => boolean;

/** By language (BCP 47); English has its own, much longer ones. */
export const STOP_RULES: ReadonlyMap<string, StopRule> = new Map<string, StopRule>([
  ["es", endsInSpanish],
  ["ar", endsInArabic],
]);

function endsInSpanish(word: string, head: string, before: string): boolean {
  const lower = word.toLowerCase();
  if (SPANISH_MONTHS.has(lower) && /\d\s(?:de )?$/.test(before)) return false;
  if (SPANISH_NEVER_LAST.has(lower)) return false;
  if (SPANISH_MAY_BE_LAST.has(lower)) return !/^\p{Lu}{1,2}\./u.test(head);
  // "J. Pérez", "p. m."
  if (/^\p{L}$/u.test(word)) return /^\p{Ll}$/u.test(word) && !/^\p{L}\./u.test(head);
  return true;
}

/** A single letter is a title ("د.", "م.") unless it stands after a figure: "2021م." */
function endsInArabic(word: string, _head: string, before: string): boolean {
  return !ARABIC_LETTER.test(word) || /[0-9\u0660-\u0669]\s?$/.test(before);
}
