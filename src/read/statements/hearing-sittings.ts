// Several hearings that one sentence sets for one day, each with its hour: "a status conference at 9:00 a.m. and a motion hearing
// at 1:30 p.m." They are told one by one, each from its own words.

import { isExact, type Span } from "../../base/base.ts";
import type { DateMention, FoundStatement } from "../../record/record.ts";
import { CLOCK, SORT } from "./hearing-place.ts";
import { type HearingText, mentionsIn } from "./hearing-words.ts";

/** The words that name a hearing, as a date mention that its hour follows; by the statement that tells of it. */
export type Sittings = ReadonlyMap<FoundStatement, DateMention>;

/** The statements of one sentence about hearings; where it tells of several by their hours, one for each, with its words. */
export function sittingsOf(scene: HearingText, group: readonly FoundStatement[]): Sittings | undefined {
  const [base] = group;
  const days = new Set(group.map(({ date }) => date?.edtf));
  if (base?.date === undefined || !isExact(base.date) || days.size > 1) return undefined;
  if (group.some(({ polarity, slot }) => polarity === "negative" || slot !== "date")) return undefined;
  const date = mentionsIn(scene, base).find(
    (one): one is DateMention => one.kind === "date" && one.date.edtf === base.date?.edtf,
  );
  if (date === undefined) return undefined;
  const nouns = timedNouns(scene, base);
  if (new Set(nouns.map(({ hour }) => hour)).size < 2 || new Set(nouns.map(({ sort }) => sort)).size < 2)
    return undefined;
  // up to the next one, or to the end of the sentence
  const told = nouns.map(({ start, end }, i): [FoundStatement, DateMention] => {
    const last = nouns[i + 1]?.start ?? base.end;
    const about = (base.about ?? []).filter(({ as }) => as !== "sort" && as !== "which");
    // a day that stands behind belongs to each
    const own = Math.max(last, date.end);
    return [
      { ...base, end: own, about },
      { ...date, start, end, timex: { ...date.timex, type: "DATE" } },
    ];
  });
  const ends = new Set(told.map(([{ end }]) => end));
  return ends.size === told.length ? new Map(told) : undefined;
}

interface TimedNoun extends Span {
  readonly sort: string;
  readonly hour: string;
}

const TIMED = new RegExp(
  `(?<sort>${SORT.source}),? (?:(?:is |will be )?(?:set |scheduled |held )?(?:at|from|for) |\\()(?<hour>${CLOCK})`,
  "dg",
);

/** Each kind of hearing that its hour follows. */
function timedNouns({ view }: HearingText, { start, end }: Span): TimedNoun[] {
  return [...view.slice(start, end).matchAll(TIMED)].flatMap((match): TimedNoun[] => {
    const { sort = "", hour = "" } = match.groups ?? {};
    const at = start + match.index;
    return [{ start: at, end: at + sort.length, sort, hour }];
  });
}
