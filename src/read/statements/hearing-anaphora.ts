// Days of a hearing in sentences that do not say "hearing": "The new date is 3 May" after the sentence that gives up the old one,
// and the labelled lines of a notice ("Date: 3 May", "Time: 10:00 a.m.").

import { contains, isExact, spanAt, type Span } from "../../base/base.ts";
import type { DateMention, FoundStatement, Reading } from "../../record/record.ts";
import { partOf } from "./hearing-words.ts";

const GOES_ON =
  /^\W*(?:the )?(?:new|next|rescheduled|revised|correct(?:ed)?) (?:hearing |court )?(?:date|dates|day|days|(?:two|three|four) days|time)\b[^.;]{0,40}\b(?:is|are|was|were|will be|:)|^\W*(?:it|they) (?:is|are|was|were|has been|have been|will be|will) (?:now )?(?:(?:re-?)?(?:set|scheduled)|moved|postponed|continued|held|take place)\b|^\W*(?:instead|now),? (?:it|the hearing|they) (?:is|will|was|has)\b/;
const MOST_BETWEEN = 400;

/** Where a dated sentence goes on from: the sentence of the hearing that it means. By the statement. */
export function hearingsGoneOn(
  view: string,
  { sections }: Pick<Reading, "sections">,
  statements: readonly FoundStatement[],
): ReadonlyMap<FoundStatement, FoundStatement> {
  const from = new Map<FoundStatement, FoundStatement>();
  let last: FoundStatement[] = [];
  for (const one of statements) {
    if (one.slot !== "date" && one.slot !== "account") continue;
    if (one.entry.kind === "hearing") {
      if (last[0] !== undefined && last[0].start !== one.start) last = [];
      last.push(one);
      continue;
    }
    const [first] = last;
    if (one.entry.name !== "event" || one.entry.kind !== "event" || one.date === undefined || !isExact(one.date))
      continue;
    if (first === undefined || one.start - first.end > MOST_BETWEEN || one.start < first.end) continue;
    if (!GOES_ON.test(view.slice(one.start, one.end)) || new Set(last.map(sortOf)).size > 1) continue;
    if (spanAt(sections, one.start) !== spanAt(sections, first.start)) continue;
    from.set(one, last.find(({ polarity }) => polarity === "negative") ?? first);
  }
  return from;
}

function sortOf({ about = [] }: FoundStatement): string {
  return about
    .flatMap(({ as, name }) => (as === "sort" || as === "which" ? [name] : []))
    .sort()
    .join(" ");
}

const LABEL = /(?:^|\n)[ \t]*(?:hearing )?date(?: of hearing)?[ \t]*:[ \t]*(?:[a-z]+day,? )?$/i;
const TIME_LINE = /\n[ \t]*(?:hearing )?time[ \t]*:[ \t]*\d/i;
const OF_HEARING = /\bhearing\b/i;
const BEFORE = 700;
const AFTER = 160;

/** "Date: 3 May" in the lines of a notice of hearing, with its time below. */
export function labelledHearings(
  text: string,
  found: Pick<Reading, "mentions" | "sections">,
  statements: readonly FoundStatement[],
): FoundStatement[] {
  const quotations = found.mentions.filter(({ kind }) => kind === "quotation");
  return found.mentions.flatMap((date): FoundStatement[] => {
    if (date.kind !== "date" || !isExact(date.date)) return [];
    if (!LABEL.test(text.slice(Math.max(0, date.start - 60), date.start))) return [];
    const section = spanAt(found.sections, date.start);
    const from = Math.max(section?.start ?? 0, date.start - BEFORE);
    if (!TIME_LINE.test(text.slice(date.end, date.end + AFTER)) || !OF_HEARING.test(text.slice(from, date.start)))
      return [];
    if (quotations.some((one) => contains(one, date)) || isTold(statements, date)) return [];
    return [labelled(text, date)];
  });
}

function isTold(statements: readonly FoundStatement[], date: DateMention): boolean {
  return statements.some(
    (one) => one.entry.kind === "hearing" && contains(one, date) && one.date?.edtf === date.date.edtf,
  );
}

/** The lines from the day to the last label under it. */
function labelled(text: string, date: DateMention): FoundStatement {
  const line: Span = { start: text.lastIndexOf("\n", date.start) + 1, end: date.end };
  const rest = /^(?:[^\n]*\n)(?:[ \t]*[A-Z][\w ]{2,24}:[^\n]*(?:\n|$)){1,8}/.exec(text.slice(date.end, date.end + 700));
  const end = rest === null ? line.end : date.end + rest[0].trimEnd().length;
  return {
    ...partOf(text, "date", { start: line.start, end }, { value: date.date.edtf }),
    speaker: { kind: "narrator" },
    entry: { kind: "hearing", name: "hearing" },
    modality: "scheduled",
    polarity: "positive",
    tier: "inferred",
    date: date.date,
  };
}
