// Who says it, and how: printed with every statement. What is alleged, denied or found is never printed without its speaker.

import type { Speaker, Statement } from "../record/record.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { entryLink, languageOf } from "./links.ts";
import type { Here } from "./site.ts";

export type Said = Pick<Statement, "modality" | "polarity" | "speaker" | "speakerEntry" | "tier" | "passage" | "about">;

/** One line in words: "Alleged by …", "Denied by …", "Ordered by …". */
export function attribution(here: Here, said: Said): Markup {
  const negative =
    said.polarity === "negative" && said.modality !== "denied"
      ? html` <span class="negative">in the negative</span>`
      : NOTHING;
  const inferred =
    said.tier === "inferred" && said.modality !== "asserted" && said.speaker.kind !== "narrator"
      ? html` <span class="tier">(speaker attributed by position)</span>`
      : NOTHING;
  return html`<span class="modality m-${said.modality}">${phrase(here, said)}${negative}${inferred}</span>`;
}

function phrase(here: Here, said: Said): Markup {
  const who = speakerWords(here, said);
  const narrated = said.speaker.kind === "narrator";
  switch (said.modality) {
    case "alleged":
      return html`<b>Alleged</b> by ${who}`;
    case "denied":
      return html`<b>Denied</b> by ${who}`;
    case "found":
      return html`<b>Found</b> ${courtWords(here, said)}`;
    case "ordered":
      return isJudging(said) ? html`<b>Ordered</b> by ${who}` : html`<b>Ordered</b>, as reported by ${who}`;
    case "scheduled":
      return html`<b>Scheduled</b>, as reported by ${who}`;
    case "hypothetical":
      return html`<b>Only possible, feared or asked for</b>, as told by ${who}`;
    case "happened":
      return html`<b>Reported</b> by ${who}`;
    case "asserted":
      if (narrated) return html`<b>Stated</b> by ${who}`;
      return said.tier === "inferred" ? html`<b>Attributed by position</b> to ${who}` : html`<b>Said</b> by ${who}`;
  }
}

/** Who found it: the judge or court, where the words name one; who only tells of it is not the one who found it. */
function courtWords(here: Here, said: Said): Markup {
  if (isJudging(said)) return html`by ${speakerWords(here, said)}`;
  const [judge] = judgesOf(said);
  const by = judge === undefined ? "by a court" : html`by ${entryLink(here, judge.entry, judge.name)}`;
  return html`${by}, as reported by ${speakerWords(here, said)}`;
}

/** Is the speaker the court itself, or its judge? */
function isJudging({ speaker, speakerEntry, about }: Said): boolean {
  if (speaker.kind !== "person") return speaker.kind === "court";
  return judgesOf({ about }).some(({ entry, name }) => entry === speakerEntry || name === speaker.name);
}

function judgesOf({ about = [] }: Pick<Said, "about">): NonNullable<Said["about"]> {
  return about.filter(({ as }) => as === "judge" || as === "court");
}

function speakerWords(here: Here, said: Said): Markup {
  const { speaker } = said;
  if (speaker.kind === "narrator") return html`the document itself`;
  if (speaker.kind === "unknown" && /^(?:not attributed)?$/.test(speaker.name.trim()))
    return html`someone the document does not name`;
  return html`${entryLink(here, said.speakerEntry, speaker.name)}${togetherWith(speaker)}`;
}

const MOST_TOGETHER = 6;

/** "jointly with Ada Pell and Ben Orlo"; of a letter, who signed it. */
export function togetherWith(speaker: Speaker): Markup {
  const others = speaker.kind === "narrator" ? [] : (speaker.with ?? []);
  if (others.length === 0) return NOTHING;
  const named = others.length > MOST_TOGETHER ? others.slice(0, MOST_TOGETHER - 1) : others;
  const rest = others.length - named.length;
  const last = rest > 0 ? `${rest} others` : named.at(-1);
  const first = rest > 0 ? named : named.slice(0, -1);
  const list = first.length === 0 ? last : `${first.join(", ")} and ${last}`;
  return html`${speaker.kind === "document" ? ", signed by " : " jointly with "}<bdi>${list}</bdi>`;
}

/** The key by which two statements have the same voice: for folding together what several documents say alike. */
export function voiceKey(speaker: Speaker): string {
  return speaker.kind === "narrator" ? "" : `${speaker.kind}:${speaker.name}`;
}

/** The opening tag's language attributes for words out of a document. */
export function wordsOf(here: Here, said: Pick<Statement, "passage">): Markup {
  return languageOf(here.site.documents.get(said.passage.document), said.passage.quote);
}
