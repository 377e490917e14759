// Which language each paragraph is in, as far as its letters and words tell, and who reads it. Too little evidence is no
// language: what lies in no stretch is read like the rest of its document.

import type { Span } from "../base/base.ts";
import type { LanguageStretch } from "../record/record.ts";

/** Characters of a paragraph that are looked at. */
const SAMPLE = 400;
/** Below so many letters nobody can tell the language of a paragraph. */
const LEAST = 25;
/** A paragraph in the alphabet of its document must say more than this before it is in another language. */
const LEAST_TO_DIFFER = 60;

type Detect = (text: string) => string | undefined;

/** Stretches of paragraphs in one language. `whole` is the language of the document. */
export function findLanguages(
  text: string,
  paragraphs: readonly Span[],
  whole: string | undefined,
  detect: Detect,
): LanguageStretch[] {
  const stretches: LanguageStretch[] = [];
  let open: LanguageStretch | undefined;
  /** Where the paragraphs without a language before the first stretch begin, as long as they could be of the document's. */
  let lead = paragraphs[0]?.start;
  /** Where those after the open stretch end. What stands between two paragraphs of one language is of it: a name, a heading. */
  let tail: number | undefined;
  for (const { start, end } of paragraphs) {
    const sample = text.slice(start, Math.min(end, start + SAMPLE));
    const language = languageOf(sample, whole, detect);
    if (language !== undefined) {
      if (open?.language === language) open = { ...open, end };
      else {
        if (open !== undefined) stretches.push(open);
        open = { start: lead !== undefined && language === whole ? lead : start, end, language };
      }
      lead = tail = undefined;
    } else if (open === undefined) {
      if (whole !== undefined && !isInLettersOf(sample, whole)) lead = undefined;
    } else if (isInLettersOf(sample, open.language)) tail = end;
    else {
      stretches.push(open);
      open = tail = undefined;
    }
  }
  if (open !== undefined) stretches.push(tail !== undefined && open.language === whole ? { ...open, end: tail } : open);
  return stretches;
}

const ENGLISH =
  / (?:the|and|that|with|from|which|this|have|has|been|were|would|their|they|his|her|she|not|are|of|to) /g;
const ARABIC = /[\u0620-\u064a\u066e-\u06d3]/g;
const LETTERS = /\p{L}/gu;

function languageOf(sample: string, whole: string | undefined, detect: Detect): string | undefined {
  if (sample.length < LEAST) return undefined;
  // Most text is English and shows it at once: the closer look is for the rest.
  if (whole === "en" ? isEnglish(sample, 2) : whole === undefined && isEnglish(sample, 3)) return "en";
  const letters = sample.match(LETTERS)?.length ?? 0;
  if (letters < LEAST) return undefined;
  const found = detect(sample);
  if (found === undefined || found === whole || letters >= LEAST_TO_DIFFER) return found;
  // Letters of another alphabet are evidence enough.
  return whole === undefined || isInLettersOf(sample, whole) ? undefined : found;
}

/** Could it be in that language, as far as its letters go? */
function isInLettersOf(sample: string, language: string): boolean {
  const letters = sample.match(LETTERS)?.length ?? 0;
  const arabic = (sample.match(ARABIC)?.length ?? 0) * 2 > letters;
  return letters === 0 || arabic === WRITTEN_IN_ARABIC.has(language);
}

/** Holds so many words that only English has. */
function isEnglish(sample: string, enough: number): boolean {
  ENGLISH.lastIndex = 0;
  for (let found = 0; ENGLISH.test(sample);) {
    if (++found === enough) return true;
    // The space after one word is the space before the next.
    ENGLISH.lastIndex--;
  }
  return false;
}

const WRITTEN_IN_ARABIC: ReadonlySet<string> = new Set(["ar", "fa", "ur", "ps", "ckb", "sd", "ug"]);

/** Looks up the stretch a position lies in. Positions must ascend. */
export function languageFinder(languages: readonly LanguageStretch[]): (position: number) => string | undefined {
  let at = 0;
  return (position) => {
    while (at < languages.length && languages[at]!.end <= position) at++; // at < length
    const stretch = languages[at];
    return stretch !== undefined && stretch.start <= position ? stretch.language : undefined;
  };
}

/** Those that stand in one of the languages, or in a part whose language is not known in a document in one of them. */
export function inLanguages<S extends Span>(
  spans: readonly S[],
  languages: readonly LanguageStretch[],
  whole: string | undefined,
  known: readonly string[],
): readonly S[] {
  const wholeIsKnown = whole === undefined || known.includes(primary(whole));
  if (wholeIsKnown && languages.every(({ language }) => known.includes(language))) return spans;
  const languageAt = languageFinder(languages);
  return spans.filter(({ start }) => {
    const language = languageAt(start);
    return language === undefined ? wholeIsKnown : known.includes(language);
  });
}

/** Each section with the language in which most of it is. Sections are in order. */
export function withLanguages<S extends Span>(
  sections: readonly S[],
  languages: readonly LanguageStretch[],
): (S & { readonly language?: string | undefined })[] {
  let first = 0;
  return sections.map((section) => {
    while (first < languages.length && languages[first]!.end <= section.start) first++; // first < length
    const lengths = new Map<string, number>();
    for (let i = first; i < languages.length && languages[i]!.start < section.end; i++) {
      const { start, end, language } = languages[i]!; // i < length
      const length = Math.min(end, section.end) - Math.max(start, section.start);
      lengths.set(language, (lengths.get(language) ?? 0) + length);
    }
    const [most] = [...lengths].sort((a, b) => b[1] - a[1]);
    return most === undefined ? section : { ...section, language: most[0] };
  });
}

export function primary(tag: string): string {
  return tag.split("-")[0]!.toLowerCase(); // split gives at least one part
}
