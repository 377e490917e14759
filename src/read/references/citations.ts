// Legal citations: codes, regulations, reporters, agency decisions, the court's own record, and the neutral citations of
// other countries. Each form begins with something rare (a reporter's name, "§", a bracketed year), so one pass finds it.

import { resolveShortForms } from "./citation-short-forms.ts";
import { FORMS, FURTHER_SECTION, type LocatedCitation } from "./citation-forms.ts";
import { withoutOverlaps } from "./dockets.ts";

const REPORTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "U.S.|S. Ct.|L. Ed.|L. Ed. 2d|F.|F.2d|F.3d|F.4th|F. App'x|Fed. Appx.|F. Supp.|F. Supp. 2d|F. Supp. 3d|F.R.D.|B.R.|Fed. Cl.|Ct. Cl.|Vet. App.|M.J.|T.C.|" +
    "A.|A.2d|A.3d|N.E.|N.E.2d|N.E.3d|N.W.|N.W.2d|N.W.3d|P.|P.2d|P.3d|S.E.|S.E.2d|So.|So. 2d|So. 3d|S.W.|S.W.2d|S.W.3d|" +
    "Cal.|Cal. 2d|Cal. 3d|Cal. 4th|Cal. 5th|Cal. App. 2d|Cal. App. 3d|Cal. App. 4th|Cal. App. 5th|Cal. Rptr.|Cal. Rptr. 2d|Cal. Rptr. 3d|" +
    "N.Y.|N.Y.2d|N.Y.3d|A.D.2d|A.D.3d|N.Y.S.|N.Y.S.2d|N.Y.S.3d|Misc. 2d|Misc. 3d|Ill. 2d|Ill. App. 3d|Ohio St. 2d|Ohio St. 3d|Wash. 2d|Wn.2d|Wash. App.|" +
    "Mass.|Mass. App. Ct.|Mich.|Mich. App.|Wis. 2d|Minn.|N.J.|N.J. Super.|Conn.|Conn. App.|Va.|Va. App.|Md.|Md. App.|Pa.|Ga.|Ga. App.|N.C.|N.C. App.|" +
    "S.C.|Tex.|Or.|Or. App.|Ariz.|Colo.|Kan.|Ky.|Haw.|Hawai'i|Idaho|Mont.|Neb.|Nev.|N.H.|N.M.|Okla.|R.I.|Utah 2d|Vt.|W. Va.|I. & N. Dec.|WL|U.S. LEXIS|U.S. Dist. LEXIS|U.S. App. LEXIS|S.C.R.|O.R.|D.L.R."
  )
    .split("|")
    .map((name) => [key(name), name]),
);
const AGENCY = /^I/;
/** "(6th Cir. 2018)", after an optional page: ", 874-75". */
const TAIL = String.raw`(?:,? (?:at )?\*?\d{1,5}(?:-\d{1,5})?(?: n\.\d{1,3})?(?![\w.'’]| [A-Z]))?(?: \((?:[A-Z][\w.'’ ]{0,40} |\d\w\w Cir\. )?(?:[A-Z][a-z]{2,4}\.? \d{1,2}, )?\d{4}\))?`;

const REPORTED = new RegExp(
  String.raw`(?<![\w.,:/-])(\d{1,4}) ([A-Z](?:[A-Za-z&.'’]|\dd|\dth| (?=[A-Z&\d])){0,18}?) ?(\d{1,7})(?![\w/:]|-\d{3}|\.\d)(${TAIL})`,
  "g",
);
const PARTY = String.raw`(?:[A-Z][\w.'’&-]{0,24}|d[eou]|de la|van|von|of|&)`;
const CASE_NAME = new RegExp(
  String.raw`(?<![\w.])(${PARTY}(?:,? ${PARTY}){0,5}) (?:v\.?|vs\.?) ((?:the )?[A-Z][\w.'’&-]{0,24}(?: ${PARTY}){0,5})`,
  "g",
);
const IN_RE =
  /(?<![\w])(?:In [Rr]e|Matter of|Ex [Pp]arte|In the [Mm]atter of) (?:the )?([A-Z][\w.'’&-]{0,24}(?:-[A-Z]-)*(?: (?:of |the |& |and )?[A-Z][\w.'’&-]{0,24}){0,5})/g;

/** Citations in a text whose dashes, spaces and quotation marks are plain, in order, none overlapping. */
export function findCitations(view: string): LocatedCitation[] {
  const found: LocatedCitation[] = [];
  for (const { type, pattern, value, further } of FORMS) {
    for (const match of view.matchAll(pattern)) {
      const spelling = value(match, match[0]);
      if (spelling === undefined) continue;
      let end = match.index + match[0].trimEnd().length;
      found.push({ type, start: match.index, end, value: spelling });
      if (further === undefined || !/§§|[Ss]ections|[Pp]arts/.test(match[0])) continue;
      for (;;) {
        FURTHER_SECTION.lastIndex = end;
        const next = FURTHER_SECTION.exec(view);
        if (next === null) break;
        end = FURTHER_SECTION.lastIndex;
        found.push({ type, start: end - next[1]!.length, end, value: further(match, next[1]!) }); // the group always takes part
      }
    }
  }
  for (const match of view.matchAll(REPORTED)) {
    const name = REPORTERS[key(match[2]!)]; // the group always takes part
    if (name === undefined || (name === "WL" && match[1]!.length !== 4)) continue; // the group always takes part
    // "10 A. 12" may be anything unless the court or the year follows.
    if (name.length < 3 && name !== "WL" && !match[0].endsWith(")")) continue;
    const type = AGENCY.test(name) && name.includes("Dec.") ? "agency decision" : "case";
    found.push({
      type,
      start: match.index,
      end: match.index + match[0].length,
      value: `${match[1]} ${name} ${match[3]}`,
      ...tailOf(match[4] ?? ""),
    });
  }
  for (const match of view.matchAll(CASE_NAME)) found.push(caseName(match));
  for (const match of view.matchAll(IN_RE)) {
    const matter = match[0].startsWith("Matter");
    const end = match.index + trimmed(match[0]).length;
    found.push({
      type: matter ? "agency decision" : "case",
      start: match.index,
      end,
      value: view.slice(match.index, end),
    });
  }
  return resolveShortForms(view, withoutOverlaps(found));
}

/** ", 874-75 (6th Cir. 2018)": the page that is meant, the court and the year. */
function tailOf(tail: string): Pick<LocatedCitation, "court" | "year" | "pinpoint"> {
  const pinpoint = /^,? (?:at )?(\*?\d[\d-]*)/.exec(tail)?.[1];
  const [, court, year] = /\((.*?),? ?(?:[A-Z][a-z]{2,4}\.? \d{1,2}, )?(\d{4})\)$/.exec(tail) ?? [];
  return {
    ...(court !== undefined && court !== "" && { court }),
    ...(year !== undefined && { year }),
    ...(pinpoint !== undefined && { pinpoint }),
  };
}

function caseName(match: RegExpExecArray): LocatedCitation {
  const left = match[1]!; // the group always takes part
  const boundary = [...left.matchAll(SENTENCE_STOP)].at(-1);
  const from = boundary === undefined ? 0 : boundary.index + boundary[0].length;
  const lead = LEAD.exec(left.slice(from))?.[0] ?? "";
  const start = match.index + from + lead.length;
  const whole = trimmed(match[0].slice(from + lead.length));
  return { type: "case", start, end: start + whole.length, value: whole.replace(/ vs?\.? /, " v. ") };
}

const LEAD = /^(?:(?:See|Cf|But|Also|In|The|Compare|Accord|Citing|As|And|Under|Both|While|When|Since|After)[.,]? )+/;
const ABBREVIATED =
  "Inc|Corp|Co|Ltd|Assn|Ass'n|Dept|Dep't|Bros|Jr|Sr|Mr|Mrs|Ms|Dr|St|Att'y|Gen|Int'l|Nat'l|Sec|Comm'n|Univ|Bd|Educ|Dist|Cnty|" +
  "vs|Mun|Sch|Sys|Servs?|Transp|Indus|Ins|Hosp|Fed|Elec|Mfg|Bhd|Soc|Ctr|Auth|Dir|Admin|Comm|Hon";
const SENTENCE_STOP = new RegExp(String.raw`(?<![\w.'’])(?!(?:${ABBREVIATED})\.)[A-Za-z][\w'’-]+\. `, "g");
const ENDS_ABBREVIATED = new RegExp(String.raw`(?:^|[^\w])(?:${ABBREVIATED}|U\.S|[A-Z])\.$`);

/** Up to the end of the sentence, without its full stop: "Corp." keeps its own. */
function trimmed(name: string): string {
  const stop = [...name.matchAll(SENTENCE_STOP)][0];
  const cut = stop === undefined ? name : name.slice(0, stop.index + stop[0].length - 1);
  const bare = cut.replace(/(?:['’]s|[,;]| of| &| and| de)$/, "");
  return ENDS_ABBREVIATED.test(bare) ? bare : bare.replace(/\.$/, "");
}

function key(reporter: string): string {
  return reporter.replace(/[.\s’']/g, "").toLowerCase();
}
