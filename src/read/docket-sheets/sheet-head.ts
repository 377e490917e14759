// What stands above the entries of a docket: the court, the number, the caption, judges, cause, and the days on which the case was
// filed and closed.

import type { Span } from "../../base/base.ts";
import type { FoundPart, FoundStatement } from "../../record/record.ts";
import { beginningIn, caseStatement, type DocketPage, type Said } from "./docket-scene.ts";
import { judgeStatement } from "./entry-judges.ts";

/** A cell of a line of the head. */
export interface Cell extends Span {
  readonly words: string;
}

const COURT = /^(?:[A-Z][A-Z, ()]*, )?(?:u\.?s\.?|united states) (?:district|bankruptcy) court\b[^\n]*/i;
const PLACE =
  /^(?:(?:u\.?s\.?|united states) (?:district|bankruptcy) court (?:for|of) (?:the )?)?((?:[a-z]+ ){0,3}district of [a-z ]+|[a-z ]+ (?:northern|southern|eastern|western|central|middle) district)/i;
const DOCKET_LINE = /\bdocket for case ?#? ?:/i;
const CASE_TITLE = /^case title:\s*/i;
const CAPTION = /\s(?:v|vs)\.?\s|^in (?:re|the matter of)\b/i;
const LABEL = /^(assigned to|referred to|cause|date filed|date terminated)\s*:\s*/i;
const IN_HISTORY = /\b(date filed|date terminated)\s*:\s*(?=\d)/gi;
const PRESIDES = /,?\s(presiding|referral)\s*$/;
const UNTIL = /^\s*\((?:until|through|terminated:?)\s[^)]{4,20}\)/;
const SINCE = /^\s*\((?:from|since|as of)\s[^)]{4,20}\)/;

export function sheetHead(page: DocketPage): FoundStatement[] {
  const { text, view, number, head, dockets, days } = page;
  const found: FoundStatement[] = [];
  const say = (said: Said): number => found.push(caseStatement(number, said));
  const printed = dockets.find(({ value }) => value === number);
  if (printed !== undefined)
    say({ start: printed.start, end: printed.end, slot: "number", value: printed.quote.replace(/\s+/g, " ") });
  const lines = linesOf(text, head);
  let titled = false;
  let isPlaced = false;
  lines.forEach((cells, i) => {
    const [first] = cells;
    if (first === undefined) return;
    if (COURT.test(first.words) && !isPlaced) {
      isPlaced = true;
      found.push(...courtStatements(number, first, lines[i + 1]?.[0]));
    }
    for (const cell of cells) {
      const behind = lengthOfNumber(cell, printed);
      const isNumbered = behind > 0 && behind < cell.words.length;
      const isCaption = isNumbered || (CAPTION.test(cell.words) && !LABEL.test(cell.words));
      const isTitle = CASE_TITLE.exec(cell.words) ?? (isCaption ? [""] : null);
      if (!titled && isTitle !== null) {
        titled = true;
        const from = cell.start + isTitle[0].length + behind;
        say({
          start: from,
          end: cell.end,
          slot: "title",
          value: text.slice(from, cell.end).replace(/\s+/g, " ").trim(),
        });
        continue;
      }
      const label = LABEL.exec(cell.words);
      if (label !== null) found.push(...labelled(page, cell, label[1]!.toLowerCase(), label[0].length)); // the group is not optional
      else if (PRESIDES.test(cell.words)) found.push(...presiding(page, cell));
      else
        for (const match of cell.words.matchAll(IN_HISTORY)) {
          const day = days.find(({ start }) => start === cell.start + match.index + match[0].length);
          if (day !== undefined)
            say({
              start: cell.start + match.index,
              end: day.end,
              slot: "status",
              value: /filed/i.test(match[0]) ? "filed" : "closed",
              date: day.date,
            });
        }
    }
  });
  found.push(...otherNumbers(page));
  const kind = kindOf(number, view.slice(head.start, head.end));
  if (kind !== undefined && printed !== undefined)
    say({ start: printed.start, end: printed.end, slot: "kind", value: kind });
  return found;
}

/** The number stands before the caption in a history. */
function lengthOfNumber(cell: Cell, printed: Span | undefined): number {
  if (printed === undefined || printed.start !== cell.start) return 0;
  const rest = cell.words.slice(printed.end - cell.start);
  return printed.end - cell.start + (/^\s*(?:all defendants\s+)?/i.exec(rest)?.[0].length ?? 0);
}

function courtStatements(number: string, cell: Cell, below: Cell | undefined): FoundStatement[] {
  const own =
    PLACE.test(cell.words.replace(/^.*?court,?\s*/i, "")) || below === undefined || DOCKET_LINE.test(below.words)
      ? undefined
      : below;
  const whole = { start: cell.start, end: own?.end ?? cell.end };
  const words = `${cell.words}${own === undefined ? "" : ` ${own.words}`}`;
  const court = words
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const found = [caseStatement(number, { ...whole, slot: "court", value: court })];
  const division = /\(([^)]{3,60})\)\s*$/.exec((own ?? cell).words)?.[1];
  if (division !== undefined) found.push(caseStatement(number, { ...whole, slot: "division", value: division }));
  return found;
}

function labelled(page: DocketPage, cell: Cell, label: string, length: number): FoundStatement[] {
  const { text, days, number } = page;
  const from = cell.start + length;
  const value = text.slice(from, cell.end).trim();
  if (value === "") return [];
  if (label === "cause") return [caseStatement(number, { start: cell.start, end: cell.end, slot: "cause", value })];
  if (label.startsWith("date")) {
    const day = beginningIn(days, { start: from, end: cell.end })[0];
    const status = label === "date filed" ? "filed" : "closed";
    return day === undefined
      ? []
      : [caseStatement(number, { start: cell.start, end: day.end, slot: "status", value: status, date: day.date })];
  }
  return judgesIn(page, { start: from, end: cell.end }, label === "assigned to" ? "judge" : "referred to");
}

/** One or several, each perhaps with the day until or since when. */
function judgesIn(page: DocketPage, cell: Span, slot: "judge" | "referred to"): FoundStatement[] {
  const { view, days, people } = page;
  return beginningIn(people, cell).map((name) => {
    const behind = view.slice(name.end, cell.end);
    const until = UNTIL.exec(behind);
    const bound = until ?? SINCE.exec(behind);
    const at = { start: name.end, end: name.end + (bound?.[0].length ?? 0) };
    const day = bound === null ? undefined : beginningIn(days, at)[0];
    const change: FoundPart | undefined =
      day === undefined
        ? undefined
        : {
            slot: until === null ? "begins" : "ends",
            value: until === null ? "since" : "until",
            ...at,
            date: day.date,
          };
    return judgeStatement(page, { name, slot, at: { start: cell.start, end: Math.max(name.end, at.end) }, change });
  });
}

function presiding(page: DocketPage, cell: Cell): FoundStatement[] {
  const slot = PRESIDES.exec(cell.words)?.[1] === "presiding" ? "judge" : "referred to";
  const name = page.people.find(({ start }) => start === cell.start);
  return name === undefined ? [] : [judgeStatement(page, { name, slot, at: cell })];
}

/** The case before a magistrate judge from which this one came, and the appeal from it. */
function otherNumbers({ view, dockets, head, number }: DocketPage): FoundStatement[] {
  return beginningIn(dockets, head).flatMap((docket) => {
    if (docket.value === number) return [];
    const before = view.slice(Math.max(head.start, docket.start - 60), docket.start).replace(/^.*\n/s, "");
    const isBefore = /\bmagistrate judge case number\s*:\s*$/.test(before);
    const isAfter = /\bother court\s*:.*\b(?:circuit|usca|appeals?)\b/.test(before);
    if (!isBefore && !isAfter) return [];
    const [from, to] = isBefore ? [docket.value, number] : [number, docket.value];
    const about = [{ kind: "proceeding" as const, name: to, as: "led to" }];
    const start = docket.start - before.length;
    return [
      caseStatement(from, {
        start,
        end: docket.end,
        slot: "led to",
        value: isBefore ? "was followed by" : "appealed",
        about,
      }),
    ];
  });
}

/** The forum, as far as the number and the head of the docket tell. */
function kindOf(number: string, view: string): string | undefined {
  if (/\bextradition\b/.test(view)) return "extradition";
  if (/\bhabeas corpus\b|\b28:2241\b|\b28:2254\b/.test(view)) return "habeas";
  if (/\bfreedom of information\b|\b895 foia\b|\b5:552\b/.test(view)) return "records suit";
  const type = /^\d{1,2}:\d\d-([a-z]+)-/.exec(number)?.[1];
  if (type === "cr" || type === "mj") return "federal criminal";
  return type === "cv" ? "civil" : undefined;
}

/** The cells of each line. */
export function linesOf(text: string, { start, end }: Span): Cell[][] {
  const lines: Cell[][] = [];
  for (let from = start; from < end;) {
    const feed = text.indexOf("\n", from);
    const to = feed < 0 || feed > end ? end : feed;
    const cells: Cell[] = [];
    for (const match of text.slice(from, to).matchAll(/[^\t]+/g)) {
      const lead = match[0].length - match[0].trimStart().length;
      const words = match[0].trim().replaceAll("\u00a0", " ");
      if (words !== "")
        cells.push({ start: from + match.index + lead, end: from + match.index + lead + words.length, words });
    }
    if (cells.length > 0) lines.push(cells);
    from = to + 1;
  }
  return lines;
}
