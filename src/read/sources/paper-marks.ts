// Papers that are told by a mark: a number in a docket, the letter of an exhibit, an address on the web, what came attached.

import { overlaps, parseDateSpan, type Span, spanAt } from "../../base/base.ts";
import { PAPER_NOUN, paperTypeOf, type Reading } from "../../record/record.ts";
import type { ReaderInput } from "../reader.ts";
import type { FoundPaper } from "./paper-scene.ts";

const EXHIBIT =
  /(?<![\w.])(?:(?:Exhibit|Attachment|Enclosure|Tab)s?|Exh?s?\.) (?:No\. )?([A-Z]{1,2}|\d{1,3})(?![\w'’.-]*\w)(?:(?:,| and|, and| &) ([A-Z]|\d{1,3})(?![\w'-]))?/g;
/** "27 Application", "64 Notice of Appeal": the links of a docket sheet. */
const ENTRY = new RegExp(
  String.raw`(?<![\w#:/.,$-]|\bRule |\bPart |\bChapter |§ )(\d{1,4}) (?=[A-Z])(${PAPER_NOUN})(?![\w-])`,
  "gi",
);
const MONTH_BEFORE = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? $|\b(?:within|of|in) \d?$/i;

/** Numbers of a docket's entries and of exhibits. */
export function numberedPapers(view: string, { mentions, sections }: Reading): FoundPaper[] {
  const found: FoundPaper[] = [];
  const dockets = [...new Set(mentions.flatMap((one) => (one.kind === "docket" ? [one.value] : [])))];
  const [first] = dockets;
  const only = dockets.length === 1 ? first : undefined;
  for (const mention of mentions) {
    if (mention.kind !== "citation" || mention.type !== "record" || /^id/i.test(mention.quote)) continue;
    const number = /(\d[\d-]*)$/.exec(mention.value)?.[1];
    if (number === undefined) continue;
    const { start, end } = mention;
    found.push({ start, end, type: "docket entry", noun: "docket entry", number, ...(only && { docket: only }) });
  }
  for (const match of view.matchAll(EXHIBIT)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isAlone(view, span) || spanAt(sections, span.start)?.kind === "docket entry") continue;
    for (const label of [match[1], match[2]])
      if (label !== undefined) found.push({ ...span, type: "exhibit", noun: "exhibit", number: label });
  }
  if (!sections.some(({ kind }) => kind === "docket entry")) return found;
  for (const match of view.matchAll(ENTRY)) {
    const [whole, number, noun] = match;
    const type = paperTypeOf(noun!); // the group always takes part
    const section = spanAt(sections, match.index);
    if (
      type === undefined ||
      number === undefined ||
      section?.kind !== "docket entry" ||
      section.number?.start === match.index
    )
      continue;
    if (MONTH_BEFORE.test(view.slice(Math.max(0, match.index - 12), match.index))) continue;
    const span = { start: match.index, end: match.index + whole.length };
    found.push({ ...span, type, noun: noun!.trim().toLowerCase(), number, ...(first && { docket: first }) }); // as above
  }
  return found;
}

/** The label fills its line: the exhibit itself begins here. */
function isAlone(view: string, { start, end }: Span): boolean {
  const [before, after] = [view.slice(Math.max(0, start - 3), start), view.slice(end, end + 3)];
  return /(?:^|\n)\s*$/.test(before) && /^[ \t]*(?:\n|$)/.test(after);
}

const FILE = /\.(?:pdf|docx?|mp[34]|m4a|wav|mov)(?:[?#]|$)/i;
const FILM = /^https?:\/\/(?:www\.|m\.)?(?:youtube\.com\/(?:watch|live|shorts)|youtu\.be\/|vimeo\.com\/\d)/i;
const DAY_IN_PATH = /\/((?:19|20)\d\d)[/-](\d\d?)(?:[/-](\d\d?))?(?=[/-]|$)/;
const NO_PAPER =
  /(?:\/(?:share|sharer|intent|login|donate|cart|tag|category|search|maps?)\b|gofundme|actblue|change\.org\/p|zoom\.us|eventbrite|facebook\.com|twitter\.com|instagram\.com)/i;
const OFFICE_PAGE = /^https?:\/\/[^/]*\.(?:gov|mil|gc\.ca|gov\.uk)(?:\/|$)/i;
const FEWEST_WORDS = 4;

/** Addresses that lead to a file, a film or a page with a headline of its own; not the front page of anybody. */
export function linkedPapers(view: string, { mentions }: Reading): FoundPaper[] {
  return mentions.flatMap((mention): FoundPaper[] => {
    if (mention.kind !== "contact" || mention.type !== "url" || NO_PAPER.test(mention.value)) return [];
    const { start, end, value } = mention;
    const path = value.replace(/^https?:\/\/[^/]*/i, "").replace(/[?#].*$/, "");
    const words = slugWords(path);
    const [, year, month, day] = DAY_IN_PATH.exec(path) ?? [];
    const isFilm = FILM.test(value);
    const isPage = words.length >= FEWEST_WORDS && !OFFICE_PAGE.test(value);
    if (!isFilm && !FILE.test(path) && !isPage) return [];
    const iso = [year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter((part) => part !== undefined).join("-");
    const date = iso === "" ? undefined : parseDateSpan(iso, "explicit");
    const noun = words.find((word) => paperTypeOf(word) !== undefined);
    const type =
      isFilm || /\.(?:mp[34]|m4a|wav|mov)/i.test(path)
        ? "recording"
        : FILE.test(path)
          ? (paperTypeOf(noun ?? "") ?? "document")
          : "article";
    return [
      {
        start,
        end,
        type,
        noun: type,
        url: value,
        ...(words.length >= FEWEST_WORDS && { title: words.join(" ") }),
        ...(date && { date }),
      },
    ];
  });
}

/** The words of the last part of a path that has some. */
function slugWords(path: string): string[] {
  const part = path
    .split("/")
    .toReversed()
    .find((one) => /[a-z]{3,}[-_%][a-z]/i.test(one));
  if (part === undefined) return [];
  return part
    .replace(/\.\w{2,5}$/, "")
    .split(/[-_+]|%20/)
    .filter((word) => /[a-z]/i.test(word) && !/^[0-9a-f]{8,}$/i.test(word));
}

const ATTACHED =
  /\b(?:please find (?:attached|enclosed)|(?:attached|enclosed)(?: hereto| herewith)?,? (?:please find|is|are|you will find)|(?:I|we)(?: have|'ve| am|'m)? ?(?:also )?(?:attach(?:ed|ing)?|enclos(?:e|ed|ing))|(?:see|find)(?: the)? attached|(?:is|are) attached(?! to\b)|the attached (?=\w))/i;
const NOUN = new RegExp(String.raw`(?<![\w-])(?:${PAPER_NOUN})(?![\w-])`, "i");

/** What an e-mail, kept with all it brought, says that it brings; what an older message in it brought is not with it. */
export function attachedPapers(
  view: string,
  { mediaType, marks }: Pick<ReaderInput, "mediaType" | "marks">,
  { sentences }: Reading,
): FoundPaper[] {
  if (mediaType !== "message/rfc822") return [];
  const quoted = marks.filter(({ kind }) => kind === "quoted-reply");
  return sentences.flatMap((sentence): FoundPaper[] => {
    const line = view.slice(sentence.start, sentence.end);
    const cue = ATTACHED.exec(line);
    if (cue === null || quoted.some((mark) => overlaps(mark, sentence))) return [];
    const noun = NOUN.exec(line.slice(cue.index))?.[0] ?? NOUN.exec(line)?.[0] ?? "document";
    const start = sentence.start + cue.index;
    const span = { start, end: start + cue[0].trimEnd().length };
    return [{ ...span, type: paperTypeOf(noun) ?? "document", noun: noun.trim().toLowerCase(), attached: true }];
  });
}
