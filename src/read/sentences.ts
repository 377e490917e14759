// Paragraphs, the language each is in, and their sentences: what every other reader walks over.

import { findParagraphs, findSentences } from "../text/text.ts";
import { findLanguages, languageFinder } from "./languages.ts";
import type { Reader } from "./reader.ts";

export const sentencesReader: Reader = {
  name: "sentences",
  version: 6,
  needs: [],
  languages: ["ar", "en", "es"],
  elsewhere: "by their stops",
  docs: "docs/readers/sentences.md",
  run({ text, language, detectLanguage }) {
    const paragraphs = findParagraphs(text);
    const languages = detectLanguage === undefined ? [] : findLanguages(text, paragraphs, language, detectLanguage);
    const languageIn = languageFinder(languages);
    const languageAt = (position: number) => languageIn(position) ?? language;
    return { paragraphs, languages, sentences: findSentences(text, paragraphs, languageAt) };
  },
};
