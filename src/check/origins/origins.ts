// Which passages come from one source. Shared texts are links; links whose passages in one document are largely the same
// stretch belong together. A pure function of the set of links and the documents: their order does not count.

import { derivedId, type DocumentId, type OriginId, overlaps, type Span } from "../../base/base.ts";
import { type Link, type Origin, type Passage, passageAt, type SharedText } from "../../record/record.ts";
import { direction } from "./direction.ts";
import { regroup } from "./grouping.ts";
import { linksOf } from "./links.ts";
import type { OriginDocument } from "./origin-document.ts";
import { compareText } from "../report.ts";
import { compareShared } from "./reuse.ts";

export function groupOrigins(
  shared: readonly SharedText[],
  documents: ReadonlyMap<DocumentId, OriginDocument>,
): Origin[] {
  const links = unique(linksOf(shared, documents));
  const sides = links.flatMap((link) => [...new Set([link.a.document, link.b.document])].map((id) => ({ id, link })));
  const byDocument = Map.groupBy(sides, ({ id }) => id);
  const asking = regroup(links, []);
  let step = asking.next([]);
  while (step.done !== true) {
    const wanted = step.value.documents.flatMap((id) => byDocument.get(id) ?? []);
    step = asking.next(wanted.map(({ link }) => link));
  }
  const origins = step.value.groups.map((group) =>
    describeOrigin(
      group.map(({ link }) => link),
      documents,
    ),
  );
  return origins.sort((x, y) => comparePassages(x.passages[0]!, y.passages[0]!) || compareText(x.id, y.id)); // never empty
}

/** The origin of which these are the links; `documents` holds those that they stand in. */
export function describeOrigin(
  links: readonly SharedText[],
  documents: ReadonlyMap<DocumentId, OriginDocument>,
): Origin {
  const passages = mergePassages(links, documents);
  const id = derivedId("ori", ...passages.flatMap(({ document, start, end }) => [document, start, end]));
  return { id, passages, ...direction(passages, documents) };
}

function mergePassages(
  links: readonly SharedText[],
  documents: ReadonlyMap<DocumentId, OriginDocument>,
): [Passage, ...Passage[]] {
  const ends = links.flatMap((link) => [link.a, link.b]);
  ends.sort((x, y) => compareText(x.document, y.document) || x.start - y.start || x.end - y.end);
  const merged: { document: DocumentId; start: number; end: number }[] = [];
  for (const { document, start, end } of ends) {
    const last = merged.at(-1);
    if (last !== undefined && last.document === document && overlaps(last, { start, end })) {
      last.end = Math.max(last.end, end);
    } else {
      merged.push({ document, start, end });
    }
  }
  return merged.map(({ document, start, end }) =>
    passageAt(document, documents.get(document)?.text ?? "", { start, end }),
  ) as [Passage, ...Passage[]]; // a group holds at least one link
}

/**
 * Finds the origin of a stretch of text: of the origins with a passage that holds the whole of it, the one whose passage
 * is shortest, because a phrase that stands in many sources is a source of its own.
 */
export function originFinder(origins: readonly Origin[]): (document: DocumentId, span: Span) => OriginId | undefined {
  const all = origins.flatMap(({ id, passages }) => passages.map((passage) => ({ id, passage })));
  const byDocument = Map.groupBy(all, ({ passage }) => passage.document);
  for (const list of byDocument.values()) {
    const length = (passage: Passage): number => passage.end - passage.start;
    list.sort((x, y) => length(x.passage) - length(y.passage) || compareText(x.id, y.id));
  }
  return (document, span) =>
    byDocument.get(document)?.find(({ passage }) => passage.start <= span.start && span.end <= passage.end)?.id;
}

function unique(links: readonly Link[]): Link[] {
  const sorted = links.toSorted(compareShared);
  return sorted.filter((link, i) => i === 0 || compareShared(sorted[i - 1]!, link) !== 0); // i - 1 >= 0
}

function comparePassages(x: Passage, y: Passage): number {
  return compareText(x.document, y.document) || x.start - y.start || x.end - y.end;
}
