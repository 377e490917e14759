// Citations that only point back: "Id. at 12", "Pell, supra", "912 F.3d at 874". Each gets the value of what it points to.

import type { LocatedCitation } from "./citation-forms.ts";

const ID =
  /(?<![\w.])(?:Id\.|Ibid\.?|(?<=(?:[Ss]ee|[Cc]f\.|[,;(]) )id\.)(?: at \*?\d{1,5}(?:-\d{1,5})?| §{1,2} ?\d{1,5}(?:\([0-9A-Za-z]{1,4}\)){0,4})?(?!\w)/g;
const SUPRA = /(?<![\w.])([A-Z][\w'’-]{1,24}),? supra(?:,? (?:at|note|n\.) \*?\d{1,5})?(?!\w)/g;
const AT_PAGE = /(?<![\w.,:/-])(\d{1,4}) ([A-Z][A-Za-z0-9.'’ ]{0,18}?),? at (\*?\d{1,5}(?:-\d{1,5})?)(?![\w/])/g;
const PINPOINT = /(?:at|note|n\.) (\*?\d[\d-]*)$/;

/** The citations with those that point back to one of them, in order. */
export function resolveShortForms(view: string, citations: readonly LocatedCitation[]): LocatedCitation[] {
  if (citations.length === 0) return [];
  const byName = new Map<string, LocatedCitation>();
  const byVolume = new Map<string, LocatedCitation>();
  for (const citation of citations) {
    const [left = "", right] = citation.value.split(" v. ");
    const parties = right === undefined ? [/^(?:Matter of|In re) (.+)$/i.exec(left)?.[1]] : [left, right];
    for (const party of parties)
      for (const word of party?.split(/[^\w'’-]+/) ?? []) if (!byName.has(word)) byName.set(word, citation);
    const volume = /^(\d+) (.+) \d+$/.exec(citation.value);
    if (volume !== null) byVolume.set(key(volume[1]!, volume[2]!), citation); // both groups take part
  }
  const back: LocatedCitation[] = [];
  const add = (match: RegExpExecArray, to: LocatedCitation | undefined): void => {
    if (to === undefined) return;
    const [whole] = match;
    const { type, value } = to;
    const pinpoint = PINPOINT.exec(whole)?.[1];
    back.push({ type, value, start: match.index, end: match.index + whole.length, ...(pinpoint && { pinpoint }) });
  };
  for (const match of view.matchAll(SUPRA)) add(match, byName.get(match[1]!)); // the group always takes part
  for (const match of view.matchAll(AT_PAGE)) add(match, byVolume.get(key(match[1]!, match[2]!))); // the groups always take part
  const known = merged(citations, back);
  const ids: LocatedCitation[] = [];
  let next = 0;
  let last: LocatedCitation | undefined;
  for (const match of view.matchAll(ID)) {
    for (; next < known.length && known[next]!.end <= match.index; next++) last = known[next]; // next < length
    const before = back.length;
    add(match, last);
    ids.push(...back.splice(before));
  }
  return merged(known, ids);
}

/** By place. A short form inside a citation is part of it. */
function merged(citations: readonly LocatedCitation[], back: readonly LocatedCitation[]): LocatedCitation[] {
  if (back.length === 0) return [...citations];
  const sorted = [...back].sort((a, b) => a.start - b.start);
  let next = 0;
  const own = sorted.filter(({ start, end }) => {
    while (next < citations.length && citations[next]!.end <= start) next++; // bounded by the test before it
    const citation = citations[next];
    return citation === undefined || citation.start >= end;
  });
  return [...citations, ...own].sort((a, b) => a.start - b.start);
}

function key(volume: string, reporter: string): string {
  return `${volume} ${reporter.replace(/[.\s’']/g, "").toLowerCase()}`;
}
