// People, organizations, places, courts and facilities, with the role printed at the mention and the fullest name the
// document gives. Rules and a small trained tagger find them, and short forms are joined to the fullest one unless two would
// fit.

import { compareSpans, type Span } from "../../base/base.ts";
import type { NameMention, Reading } from "../../record/record.ts";
import { inLanguages, primary } from "../languages.ts";
import { acronymPairs } from "./name-acronyms.ts";
import { fullestNames, type Named } from "./name-coreference.ts";
import { decideNames } from "./name-decision.ts";
import { publicationsAmong } from "./name-publications.ts";
import { nameWeights } from "./name-model.ts";
import { withRoles } from "./name-roles.ts";
import { namesByRule } from "./name-rules.ts";
import { findSpanishNames } from "./names-spanish.ts";
import type { Reader } from "../reader.ts";

export const namesReader: Reader = {
  name: "names",
  version: 19,
  needs: ["sentences"],
  languages: ["en", "es"],
  docs: "docs/readers/names.md",
  run({ text, language }, found) {
    const { sentences, languages } = found;
    const spanish = sentencesInSpanish(found, language);
    if (spanish.length === 0) return { mentions: findNames(text, found) };
    const english = inLanguages(sentences, languages, language, ["en"]);
    const own = english.length === 0 ? [] : findNames(text, { ...found, sentences: english });
    const mentions = [...inLanguages(own, languages, language, ["en"]), ...findSpanishNames(text, spanish)];
    return { mentions: mentions.sort(compareSpans) };
  },
};

/** What is too short to tell its language is not Spanish in a document that is not. */
function sentencesInSpanish({ sentences, languages }: Reading, whole: string | undefined): readonly Span[] {
  const any = whole === undefined ? "und" : whole;
  if (primary(any) !== "es" && !languages.some(({ language }) => language === "es")) return [];
  return inLanguages(sentences, languages, any, ["es"]);
}

function findNames(text: string, found: Reading): NameMention[] {
  const ruled = namesByRule(text, found.sentences);
  const { tokens } = ruled;
  const placed = decideNames(ruled, nameWeights());
  const named: Named[] = placed.map(({ segment, kind, key, start, end }) => ({
    kind,
    key,
    text: spaced(text.slice(start, end)),
    before: tokens[segment.from - 1]?.text,
  }));
  const publications = publicationsAmong(tokens, placed);
  const fullest = fullestNames(named, acronymPairs(tokens, placed));
  const names = placed.map((name, order): NameMention => {
    const { kind, start, end } = name;
    return {
      kind,
      start,
      end,
      quote: text.slice(start, end),
      name: fullest[order]!, // one for each
      ...(publications.has(name) ? { type: "publication" } : {}),
    };
  });
  return withRoles(
    text,
    tokens,
    names,
    placed.map(({ segment }) => segment.role),
  );
}

/** A name over a line's end, or with double spaces, on one line. */
function spaced(name: string): string {
  return name.replace(/\s+/g, " ");
}
