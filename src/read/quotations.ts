// Quotations with who speaks them and how surely the text says so.

import { compareSpans } from "../base/base.ts";
import { isName, type QuotationMention, type Reading } from "../record/record.ts";
import { findTokens } from "./name-tokens.ts";
import { findStatementBlocks } from "./quotation-blocks.ts";
import { findQuotedSpans } from "./quotation-spans.ts";
import { attribute } from "./quotation-speakers.ts";
import type { Reader } from "./reader.ts";

export const quotationsReader: Reader = {
  name: "quotations",
  version: 5,
  needs: ["sentences", "names"],
  languages: ["en"],
  elsewhere: "words in quotation marks, without who says them",
  docs: "docs/readers/quotations.md",
  run({ text }, found) {
    return { mentions: findQuotations(text, found) };
  },
};

function findQuotations(text: string, found: Reading): QuotationMention[] {
  const quoted = findQuotedSpans(text, found.paragraphs);
  if (quoted.length === 0 && !text.includes(":\n")) return [];
  const names = found.mentions.filter(isName);
  const people = new Set(names.filter(({ kind }) => kind === "person").map(({ name }) => name));
  const scene = { tokens: findTokens(text, found.sentences).list, names, people };
  const attributions = attribute(text, scene, found.paragraphs, quoted);
  const blocks = findStatementBlocks(text, scene, found.paragraphs, quoted);
  const marked = quoted.map(({ start, end }, order): QuotationMention => {
    const attribution = attributions[order];
    const base = { kind: "quotation" as const, start, end, quote: text.slice(start, end) };
    return attribution === undefined
      ? { ...base, tier: "none" as const }
      : { ...base, speaker: attribution.speaker, tier: attribution.tier };
  });
  return [...marked, ...blocks].sort(compareSpans);
}
