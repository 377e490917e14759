// Paragraphs and their sentences: what every other reader walks over.

import { findParagraphs, findSentences } from "../text/text.ts";
import type { Reader } from "./reader.ts";

export const sentencesReader: Reader = {
  name: "sentences",
  version: 3,
  needs: [],
  docs: "docs/readers/sentences.md",
  run({ text }) {
    const paragraphs = findParagraphs(text);
    return { paragraphs, sentences: findSentences(text, paragraphs) };
  },
};
