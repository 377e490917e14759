// The parties in the head of a court's paper: whose names stand above and below "v.", or after "In re", in one column or beside
// another that holds the number and the title.

import type { Span } from "../../base/base.ts";

export interface Party extends Span {
  readonly name: string;
  /** "petitioner", "respondent": as printed, in the singular; undefined where the caption does not say. */
  readonly side: string | undefined;
}

/** The left column of a line of the caption. */
interface Column extends Span {
  readonly words: string;
}

const SIDE =
  /\b((?:plaintiffs?|petitioners?|defendants?|respondents?|appellants?|appellees?|applicants?|claimants?|movants?|relators?|complainants?|debtors?)(?:[-–/ ](?:plaintiffs?|petitioners?|defendants?|respondents?|appellants?|appellees?|cross-appell\w+))?)\b/i;
const ONLY_SIDE = new RegExp(`^\\W*(?:and )?${SIDE.source}(?:\\s+(?:below|pro se))?\\W*$`, "i");
/** "Plaintiff, ORDER GRANTING": the right column of a page whose columns have run together. */
const SIDE_AND_TITLE = new RegExp(`^\\W*${SIDE.source}[,.]\\s+[A-Z].*$`, "i");
/** Words of titles in what should be a name: the columns cannot be told apart. */
const OF_TITLE =
  /\b(?:order|application for|motion|granting|denying|injunction|complaint|petition for|memorandum|opinion|notice of|judgment|declaration|hearing|hon\.|judge|courtroom|date:|time:)\b/i;
/** Lines of the title alone. */
const TITLE_LINE =
  /^(?=.*\b(?:HABEAS CORPUS|WRIT|PETITION|MOTION|ORDER|RELIEF|INJUNCTION|JUDGMENT|DISMISS|STAY|HEARING)\b)[A-Z0-9’' ,.&()[\]-]+$/;
const VERSUS = /^\W*(?:-\s*)?(?:v|vs|versus|against)\.?(?:\s*-)?\W*$/i;
const VERSUS_OPENS = /^\W*(?:v|vs)\.\s+(?=\S)/i;
const IN_RE =
  /^\W*(?:in re:?|in the matter of:?|matter of:?|ex parte:?)(?:\s+the)?(?:\s+(?:extradition|application|petition|detention|complaint) of)?:?\s*/i;
/** Where the right column begins in the line of text that a page leaves. */
const DOCUMENT = /\s*\((?:Doc|Dkt|ECF|Re)\.?[^)]{0,20}\)\s*$/i;
const RIGHT =
  /^[)\]|§].*$|\s*[)\]|§:]\s*$|\s+[)\]|§]\s.*$|\s{3,}\S.*$|\s*\b(?:Case|Civil Action|Civ\.|Crim\.|Docket|File|Appeal|Cause)?\s?(?:No|Nos|Number)s?[.:]\s?\S.*$|\s*\b(?:Case|Docket):? \d.*$/i;
const STOPS =
  /\b(?:court|division|district of|circuit|county of|state of [a-z]+$|order|opinion|memorandum|judgment|decision|complaint$|petition for|motion|document \d|filed|on appeal|appeal from|before:|immigration review|department of justice|board of)\b/i;
const LONGEST_CAPTION = 60; // lines
const MOST_PARTY_LINES = 14;

/** `head` is the stretch in which the caption stands. */
export function captionParties(text: string, head: Span): Party[] {
  const printed = columnsOf(text, head);
  const at = printed.findIndex(({ words }) => VERSUS.test(words) || VERSUS_OPENS.test(words));
  if (at >= 0) {
    const columns = withoutRightColumn(printed, at);
    const above = sideOf(columns, at - 1, -1);
    const first = columns[at]!; // at is an index of columns
    const lead = VERSUS_OPENS.exec(first.words);
    // "v. PETITION FOR WRIT OF": what follows is the right column
    const opens = lead === null || TITLE_LINE.test(first.words.slice(lead[0].length)) ? null : lead;
    const below = sideOf(
      opens === null
        ? columns
        : columns.with(at, {
            start: first.start + opens[0].length,
            end: first.end,
            words: first.words.slice(opens[0].length),
          }),
      opens === null ? at + 1 : at,
      1,
    );
    return [...above, ...below];
  }
  const columns = printed;
  const matter = columns.findIndex(({ words }) => IN_RE.test(words));
  if (matter < 0) return [];
  const opening = columns[matter]!; // as above
  const lead = IN_RE.exec(opening.words)?.[0].length ?? 0;
  const own = columns.with(matter, { start: opening.start + lead, end: opening.end, words: opening.words.slice(lead) });
  return sideOf(own, own[matter]!.words === "" ? matter + 1 : matter, 1).slice(0, 1); // as above
}

/** In capitals or not, they stand in the titles of court papers and in no name of a party. */
const TITLE_WORDS = new Set(
  "order orders granting denying motion motions petition application writ habeas corpus preliminary injunction temporary restraining dismiss summary judgment complaint relief hearing notice opposition memorandum opinion declaratory injunctive emergency reply response stipulation decision re part support remand stay".split(
    " ",
  ),
);
const SMALL_TITLE_WORDS = new Set("a an and as for from in of on or the to with its her his their to".split(" "));

/**
 * The columns of a page that have run together: beside "Petitioner," the title of the paper begins, and it goes on, line by line, past
 * "v." and the names of the other side. What stands between the side and "v." is of the title alone.
 */
function withoutRightColumn(columns: readonly Column[], versus: number): Column[] {
  const side = columns.findLastIndex(
    ({ words }, i) =>
      i < versus && i >= versus - MOST_PARTY_LINES && (ONLY_SIDE.test(words) || SIDE_AND_TITLE.test(words)),
  );
  if (side < 0) return [...columns];
  const hasRun = SIDE_AND_TITLE.test(columns[side]!.words); // side is an index of columns
  const above = columns
    .slice(Math.max(0, side - MOST_PARTY_LINES), side)
    .map(({ words }) => words)
    .join(" ");
  const until = columns.findIndex(({ words }, i) => i > versus && ONLY_SIDE.test(words));
  return columns.map((column, i) => {
    if (i > side && i < versus) return { ...column, words: "" };
    if (!hasRun || i < versus || (until >= 0 && i >= until)) return column;
    if (i === versus) {
      const rest = column.words.replace(VERSUS_OPENS, "");
      return SIDE.test(rest) || rest === column.words ? column : { ...column, words: "v." };
    }
    const words = column.words !== "" && above.includes(column.words) ? "" : leftOf(column.words);
    return { ...column, words, end: column.start + words.length };
  });
}

/** What stands before the words of a title. "SERVICES' APPLICATION FOR A" is of the title as a whole. */
function leftOf(line: string): string {
  const words = [...line.matchAll(/\S+/g)];
  const isTitle = (word: string): boolean => TITLE_WORDS.has(word.toLowerCase().replace(/[^a-z]/g, ""));
  const isSmall = (word: string): boolean => SMALL_TITLE_WORDS.has(word.toLowerCase());
  let from = words.length;
  for (let i = words.length - 1; i >= 0; i--) {
    const [word] = words[i]!; // 0 ≤ i < length
    if (isTitle(word)) from = i;
    else if (!isSmall(word)) break;
  }
  const first = words[from];
  if (first === undefined) return line;
  const left = line.slice(0, first.index).trimEnd();
  return /(?:['’]s?)$/.test(left) ? "" : left;
}

function columnsOf(text: string, { start, end }: Span): Column[] {
  const columns: Column[] = [];
  for (let from = start; from < end && columns.length < LONGEST_CAPTION;) {
    const feed = text.indexOf("\n", from);
    const to = feed < 0 ? end : Math.min(feed, end);
    const line = text.slice(from, to);
    // the margin of the line, and the number of pleading paper in it
    const margin = /^\s*(?:\d{1,2}(?=\s+[A-Z]))?\s*/.exec(line)?.[0].length ?? 0;
    const left = line.slice(margin).replace(DOCUMENT, "").replace(RIGHT, "");
    const span = { start: margin, end: margin + left.trimEnd().length };
    const words = line.slice(span.start, span.end);
    columns.push({ start: from + span.start, end: from + span.end, words });
    from = to + 1;
  }
  return columns;
}

/** The lines of one party, going up or down from "v.". */
function sideOf(columns: readonly Column[], from: number, step: 1 | -1): Party[] {
  const own: Column[] = [];
  let side: string | undefined;
  for (let i = from, blank = 0; i >= 0 && i < columns.length && own.length < MOST_PARTY_LINES; i += step) {
    const column = columns[i]!; // 0 ≤ i < length
    const only = ONLY_SIDE.exec(column.words) ?? SIDE_AND_TITLE.exec(column.words);
    if (column.words === "") {
      blank++;
      if (blank > 3 || (own.length > 0 && step === -1)) break;
      continue;
    }
    if (blank > 0 && own.length > 0 && only === null) break;
    if (IN_RE.test(column.words) && i !== from) break;
    if (only !== null) {
      if (side !== undefined && own.length > 0) break;
      side = only[1];
      if (step === 1) break;
      continue;
    }
    if (VERSUS.test(column.words) || /^[-_=*\s]+$/.test(column.words)) break;
    if (TITLE_LINE.test(column.words)) continue;
    if (STOPS.test(column.words) && !/,/.test(column.words)) break;
    blank = 0;
    own.push(column);
  }
  if (step === -1) own.reverse();
  return partiesIn(own, side);
}

function partiesIn(lines: readonly Column[], side: string | undefined): Party[] {
  const parties: Party[] = [];
  let open: { words: string; start: number; end: number } | undefined;
  const close = (): void => {
    const party = open && named(open, side);
    if (party !== undefined) parties.push(party);
    open = undefined;
  };
  for (const { words, start } of lines)
    for (const piece of words.matchAll(/[^;]+;?/g)) {
      const said = piece[0].replace(/;$/, "");
      const at = { start: start + piece.index, end: start + piece.index + said.length };
      open =
        open === undefined
          ? { words: said, ...at }
          : { words: `${open.words} ${said}`, start: open.start, end: at.end };
      if (piece[0].endsWith(";")) close();
    }
  close();
  return parties;
}

function named({ words, start, end }: { readonly words: string } & Span, side: string | undefined): Party | undefined {
  const trailing = SIDE.exec(words);
  const isTrailing = trailing !== null && /^\W*$/.test(words.slice(trailing.index + trailing[0].length));
  const own = isTrailing ? words.slice(0, trailing.index) : words;
  const name = own
    .replace(/\s+/g, " ")
    .replace(/^\s*(?:and|AND)\s/, "")
    .replace(/[\s,.;)\]]+$/, (tail) =>
      tail.trim().endsWith(".") && /(?:al|Inc|Jr|Sr|Co|Corp|Ltd)\.?[\s.,;)\]]*$/i.test(own) ? "." : "",
    )
    .trim();
  if (!/\p{L}{2}/u.test(name) || name.length > 300 || OF_TITLE.test(name)) return undefined;
  const printed = isTrailing ? trailing[1] : side;
  return { name, side: printed?.toLowerCase().replace(/s\b/g, ""), start, end };
}
