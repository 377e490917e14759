// Which shared texts count as signs of a common source, and how they lie in their documents: a link depends on the two
// documents that share it and on nothing else.

import { type DocumentId, type Span, spanAt } from "../../base/base.ts";
import type { Link, SharedText } from "../../record/record.ts";
import { LEAST_WORDS } from "./reuse.ts";
import { isSetPhrase } from "./set-phrase.ts";

/** What must be known of a document to tell which of its shared texts count. */
export interface LaidOut {
  readonly text: string;
  readonly sections?: readonly Span[] | undefined;
  /** Running heads, feet and teasers: stretches that the layout repeats. */
  readonly repeated?: readonly Span[] | undefined;
}

/** A run of so many words is more than a set phrase; shorter ones are looked at. */
const SURELY_TELLING = 40;
/** So many characters on the far side of a section's border make a passage cross it. */
const CROSSING = 40;

/** The shared texts that count. Short runs, set phrases and what a page repeats in its margins are no source. */
export function linksOf(shared: readonly SharedText[], documents: ReadonlyMap<DocumentId, LaidOut>): Link[] {
  return shared.flatMap((one) => {
    const [inA, inB] = [documents.get(one.a.document), documents.get(one.b.document)];
    if (inA === undefined || inB === undefined || !counts(one, inA, inB)) return [];
    return [{ ...one, crosses: crossesSections(one.a, inA.sections) || crossesSections(one.b, inB.sections) }];
  });
}

function counts({ a, b, words }: SharedText, inA: LaidOut, inB: LaidOut): boolean {
  if (words < LEAST_WORDS) return false;
  if (words < SURELY_TELLING && isSetPhrase(inA.text.slice(a.start, a.end))) return false;
  const [marginalA, marginalB] = [isMarginal(a, inA.repeated), isMarginal(b, inB.repeated)];
  return a.document === b.document ? !marginalA && !marginalB : !marginalA || !marginalB;
}

/** Does most of the span lie in repeated stretches? */
function isMarginal(span: Span, repeated: readonly Span[] = []): boolean {
  const inside = repeated.reduce((sum, mark) => sum + overlapLength(span, mark), 0);
  return 2 * inside > span.end - span.start;
}

/** Does a good part of the span lie beyond the border of the section that holds its start, or its end? */
function crossesSections(span: Span, sections: readonly Span[] = []): boolean {
  return [spanAt(sections, span.start), spanAt(sections, span.end - 1)].some((section) => {
    const inside = section === undefined ? 0 : overlapLength(span, section);
    return inside >= CROSSING && span.end - span.start - inside >= CROSSING;
  });
}

export function overlapLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
