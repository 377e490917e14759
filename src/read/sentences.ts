// Paragraphs, the language each is in, and their sentences: what every other reader walks over.

import { type Span, trimSpan } from "../base/base.ts";
import { findParagraphs, findSentences } from "../text/text.ts";
import { findLanguages, languageFinder } from "./languages.ts";
import type { Reader } from "./reader.ts";

export const sentencesReader: Reader = {
  name: "sentences",
  version: 7,
  needs: [],
  languages: ["ar", "en", "es"],
  elsewhere: "by their stops",
  docs: "docs/readers/sentences.md",
  run({ text, language, detectLanguage, mediaType, marks }) {
    const rows = mediaType === "text/csv" ? marks.filter(({ kind }) => kind === "table-row") : [];
    const paragraphs = cutAtRows(text, findParagraphs(text), rows);
    const languages = detectLanguage === undefined ? [] : findLanguages(text, paragraphs, language, detectLanguage);
    const languageIn = languageFinder(languages);
    const languageAt = (position: number) => languageIn(position) ?? language;
    return { paragraphs, languages, sentences: findSentences(text, paragraphs, languageAt) };
  },
};

/** In a file that is a table each record stands for itself, whatever lines lie around it. Both in order. */
function cutAtRows(text: string, paragraphs: readonly Span[], rows: readonly Span[]): Span[] {
  if (rows.length === 0) return [...paragraphs];
  let next = 0;
  return paragraphs.flatMap(({ start, end }) => {
    while (next < rows.length && rows[next]!.end <= start) next++; // next < length
    const cut: Span[] = [];
    for (; next < rows.length && rows[next]!.start < end; next++) {
      const row = rows[next]!; // next < length
      const own = trimSpan(text, { start: Math.max(start, row.start), end: Math.min(end, row.end) });
      if (own.start < own.end) cut.push(own);
      if (row.end > end) break;
    }
    return cut.length === 0 ? [{ start, end }] : cut;
  });
}
