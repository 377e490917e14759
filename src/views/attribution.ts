// Who says it, and how: printed with every statement. What is alleged, denied or found is never printed without its speaker.

import { parseDateSpan } from "../base/base.ts";
import type { Speaker, Statement } from "../record/record.ts";
import { dateWords, momentDay } from "./date-words.ts";
import { emphasized } from "./emphasis.ts";
import { entryLink, languageOf } from "./links.ts";
import { html, join, type Markup, NOTHING } from "./markup.ts";
import { sentence } from "./sentence.ts";
import type { Here } from "./site.ts";
import { bdi, listed, shorten } from "./wording.ts";
import type { Tongue } from "./words/words.ts";

export type Said = Pick<
  Statement,
  "modality" | "polarity" | "speaker" | "speakerEntry" | "tier" | "passage" | "about" | "corrected"
>;

/** One line in words: "Alleged by …", "Denied by …", "Ordered by …". */
export function attribution(here: Here, said: Said): Markup {
  const { voices } = here.site.edition.words;
  const negative =
    said.polarity === "negative" && said.modality !== "denied"
      ? html` <span class="negative">${voices.negative}</span>`
      : NOTHING;
  const inferred =
    said.tier === "inferred" && said.modality !== "asserted" && said.speaker.kind !== "narrator"
      ? html` <span class="tier">${voices.inferred}</span>`
      : NOTHING;
  return html`<span class="modality m-${said.modality}">${phrase(here, said)}${negative}${inferred}</span>${correctedNote(said, here.site.edition)}`;
}

/** By whom and when it was corrected, and what was read before. */
export function correctedNote({ corrected }: Pick<Said, "corrected">, tongue: Tongue): Markup {
  if (corrected === undefined) return NOTHING;
  const { voices } = tongue.words;
  const { was, by, at } = corrected;
  const before = [
    was.value === undefined ? undefined : bdi(voices.quoted(shorten(was.value, 120))),
    was.speaker && html`${"name" in was.speaker ? bdi(was.speaker.name || voices.unnamed) : voices.narrator}`,
    was.date === undefined ? undefined : html`${dateWords(parseDateSpan(was.date, "explicit"), tongue)}`,
    was.modality === undefined ? undefined : html`${voices.modalities[was.modality]}`,
  ].filter((one) => one !== undefined);
  const when = html`${momentDay(at, tongue)}`;
  const note =
    by === ""
      ? sentence(voices.corrected, when, join(before, ", "))
      : sentence(voices.correctedBy, bdi(by), when, join(before, ", "));
  return html` <span class="corrected">(${note})</span>`;
}

function phrase(here: Here, said: Said): Markup {
  const { voices } = here.site.edition.words;
  if (said.speaker.kind === "narrator") return inDocument(here, said);
  const who = speakerWords(here, said);
  switch (said.modality) {
    case "alleged":
    case "denied":
    case "scheduled":
    case "hypothetical":
    case "happened":
      return emphasized(voices[said.modality], who);
    case "found":
      return isToldFinding(said)
        ? emphasized(voices.foundAsTold, courtWords(here, said), who)
        : emphasized(voices.found, who);
    case "ordered":
      return emphasized(isJudging(said) ? voices.ordered : voices.orderedAsTold, who);
    case "asserted":
      return emphasized(said.tier === "inferred" ? voices.byPosition : voices.said, who);
  }
}

/** Nobody is named as saying it: the document does. */
function inDocument(here: Here, said: Said): Markup {
  const { voices } = here.site.edition.words;
  if (said.modality === "found") return emphasized(voices.inDocument.found, courtWords(here, said));
  const words = voices.inDocument[said.modality];
  return emphasized(() => words);
}

/** The judge or court that found it, where the words name one; who only tells of it is not the one who found it. */
function courtWords(here: Here, said: Said): Markup {
  const [judge] = judgesOf(said);
  return judge === undefined
    ? html`${here.site.edition.words.voices.aCourt}`
    : entryLink(here, judge.entry, judge.name);
}

/** Is it a finding of a court in the words of somebody else: a party, its lawyer, a newspaper? */
export function isToldFinding(said: Pick<Said, "modality" | "speaker" | "speakerEntry" | "about">): boolean {
  return said.modality === "found" && !isJudging(said);
}

/** Is the speaker the court itself, or its judge? */
function isJudging({ speaker, speakerEntry, about }: Pick<Said, "speaker" | "speakerEntry" | "about">): boolean {
  if (speaker.kind !== "person") return speaker.kind === "court";
  return judgesOf({ about }).some(({ entry, name }) => entry === speakerEntry || name === speaker.name);
}

function judgesOf({ about = [] }: Pick<Said, "about">): NonNullable<Said["about"]> {
  return about.filter(({ as }) => as === "judge" || as === "court");
}

function speakerWords(here: Here, said: Said): Markup {
  const { speaker } = said;
  const { voices } = here.site.edition.words;
  if (speaker.kind === "narrator") return html`${voices.narrator}`;
  if (speaker.kind === "unknown" && /^(?:not attributed)?$/.test(speaker.name.trim())) return html`${voices.unnamed}`;
  return html`${entryLink(here, said.speakerEntry, speaker.name)}${togetherWith(speaker, here.site.edition)}`;
}

const MOST_TOGETHER = 6;

/** "jointly with Ada Pell and Ben Orlo"; of a letter, who signed it. */
export function togetherWith(speaker: Speaker, tongue: Tongue): Markup {
  const others = speaker.kind === "narrator" ? [] : (speaker.with ?? []);
  if (others.length === 0) return NOTHING;
  const { voices } = tongue.words;
  const named = others.length > MOST_TOGETHER ? others.slice(0, MOST_TOGETHER - 1) : others;
  const rest = others.length - named.length;
  const list = listed(rest > 0 ? [...named, voices.others(rest)] : named, tongue);
  return sentence(speaker.kind === "document" ? voices.signedBy : voices.togetherWith, html`<bdi>${list}</bdi>`);
}

/** The key by which two statements have the same voice: for folding together what several documents say alike. */
export function voiceKey(speaker: Speaker): string {
  return speaker.kind === "narrator" ? "" : `${speaker.kind}:${speaker.name}`;
}

/** The opening tag's language attributes for words out of a document. */
export function wordsOf(here: Here, said: Pick<Statement, "passage">): Markup {
  return languageOf(here.site.documents.get(said.passage.document), said.passage.quote);
}
