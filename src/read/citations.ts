// Legal citations: codes, regulations, reporters, agency decisions, the court's own record, and the neutral citations of
// other countries. Each form begins with something rare (a reporter's name, "§", a bracketed year), so one pass finds it.

import type { CitationMention } from "../record/record.ts";
import { type Located, withoutOverlaps } from "./dockets.ts";

export interface LocatedCitation extends Located {
  readonly type: CitationMention["type"];
}

type Type = CitationMention["type"];
interface Form {
  readonly type: Type;
  readonly pattern: RegExp;
  /** The citation in one spelling; undefined refuses the match. */
  readonly value: (groups: readonly (string | undefined)[], whole: string) => string | undefined;
}

const SUBS = String.raw`(?:\s?\([0-9A-Za-z]{1,5}\)){0,6}`;
const SECTION = String.raw`\d{1,5}[a-z]{0,3}(?:-\d{1,4}[a-z]{0,2})?${SUBS}`;
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

const FORMS: readonly Form[] = [
  {
    type: "statute",
    pattern: new RegExp(
      String.raw`(?<![\w.])(\d{1,2}) ?U\.? ?S\.? ?C\.?(?: ?A\.)?(?: Code)?,? ?(?:§{1,2}|[Ss]ections?|[Ss]ecs?\.)? ?(${SECTION})(?:(?:-|, ?| and )(?:\d{1,5}[a-z]{0,3}${SUBS})(?![\w.]| [A-Z]\.))?`,
      "g",
    ),
    value: ([, title, section]) => `${title} U.S.C. § ${tight(section)}`,
  },
  {
    type: "regulation",
    pattern: new RegExp(
      String.raw`(?<![\w.])(\d{1,2}) ?C\.? ?F\.? ?R\.?,? ?(?:§{1,2}|[Ss]ections?|[Ss]ecs?\.|([Pp]arts?|pts?\.))? ?(\d{1,4}(?:\.\d{1,4})?[a-z]?(?:-\d{1,3})?${SUBS})`,
      "g",
    ),
    value: ([, title, part, section]) => `${title} C.F.R. ${part === undefined ? "§" : "pt."} ${tight(section)}`,
  },
  {
    type: "regulation",
    pattern: /(?<![\w.])(\d{1,3}) Fed\. ?Reg\. (\d[\d,]{0,7}\d)/g,
    value: ([, volume, page]) => `${volume} Fed. Reg. ${page!.replaceAll(",", "")}`,
  }, // the group always takes part
  {
    type: "statute",
    pattern: /(?<!\w)Pub(?:lic|\.) ?L(?:aw|\.) ?(?:No\. ?)?(\d{2,3}-\d{1,4})(?!\d)/g,
    value: ([, number]) => `Pub. L. No. ${number}`,
  },
  {
    type: "statute",
    pattern: /(?<![\w.])(\d{1,3}) Stat\. (\d{1,5})(?!\d)/g,
    value: ([, volume, page]) => `${volume} Stat. ${page}`,
  },
  {
    type: "statute",
    pattern: new RegExp(
      String.raw`(?<!\w)(?:INA|I\.N\.A\.|Immigration and Nationality Act),? ?(?:§{1,2}|[Ss]ections?|[Ss]ec\.) ?(${SECTION})|(?<!\w)(?:[Ss]ections?|§) ?(${SECTION}) of the (?:INA|Immigration and Nationality Act)`,
      "g",
    ),
    value: ([, after, before]) => `INA § ${tight(after ?? before)}`,
  },
  {
    type: "statute",
    pattern: new RegExp(
      String.raw`(?<!\w)((?:[A-Z][A-Za-z.]{0,14}[ ]){0,3}[A-Z][A-Za-z.]{0,14} (?:Code|Stat\.|Laws|Rev\. Stat\.|Comp\. Laws|Gen\. Laws|Law)(?: Ann\.)?),? §{1,2} ?(\d{1,6}(?:[.:-]\d{1,6}){0,3}[a-z]?${SUBS})`,
      "g",
    ),
    value: ([, code, section]) => `${code} § ${tight(section)}`,
  },
  {
    type: "statute",
    pattern: new RegExp(String.raw`§{1,2} ?(\d{1,6}(?:[.:-]\d{1,6}){0,3}[a-z]?${SUBS})`, "g"),
    value: ([, section]) => `§ ${tight(section)}`,
  },
  {
    type: "other",
    pattern: new RegExp(
      String.raw`(?<!\w)(Fed\. ?R\. ?(?:Civ\. ?P|Crim\. ?P|App\. ?P|Bankr\. ?P|Evid)\.) ?(\d{1,4}(?:\.\d)?${SUBS})|(?<!\w)Federal Rules? of (Civil Procedure|Criminal Procedure|Appellate Procedure|Evidence) (\d{1,4}(?:\.\d)?${SUBS})`,
      "g",
    ),
    value: ([, short, number, long, longNumber]) =>
      short === undefined
        ? `${RULES[long!]} ${tight(longNumber)}`
        : `${short.replace(/\. ?(?=\w)/g, ". ")} ${tight(number)}`, // one of the two forms matched
  },
  {
    type: "other",
    pattern: /(?<!\w)(?:Executive Order|E\.O\.|Exec\. Order)(?: No\.)? (\d{4,5}|\d{2},\d{3})(?!\d)/g,
    value: ([, number]) => `Executive Order ${number!.replace(",", "")}`,
  }, // the group always takes part
  {
    type: "record",
    pattern:
      /(?<!\w)(ECF|Dkt\.|Doc\.|D\.E\.|DE|Docket Entry|Docket|Document|CM\/ECF|R\.) ?(?:(Nos?\.?|#) ?)?(\d{1,4}(?:-\d{1,3})?)(?![\w:/%]|-\w|\.\d|,\d)(?: at \d{1,4}(?:-\d{1,4})?)?/g,
    value: ([, label, no, number]) =>
      no === undefined && /^(?:Document|Docket|R\.|DE)$/.test(label!) ? undefined : `ECF No. ${number}`, // the group always takes part
  },
  {
    type: "case",
    pattern:
      /\[((?:19|20)\d\d)\] (?:(\d{1,2}) )?(EWCA Civ|EWCA Crim|EWHC|EWFC|EWCOP|UKSC|UKHL|UKPC|UKUT|UKFTT|NICA|NIQB|NIKB|CSIH|CSOH|HCJAC|IESC|IECA|IEHC|SCR|S\.C\.R\.|FCR|AC|A\.C\.|QB|Q\.B\.|KB|WLR|W\.L\.R\.|All ER|Imm AR|INLR|HCA|FCA|FCAFC|NSWCA|NSWSC|VSC|VSCA|NZSC|NZCA|NZHC|ZACC|ZASCA|SGCA|SGHC|HKCFA|HKCA|HKCFI|KEHC|eKLR) (\d{1,5})(?: ?\((?:Admin|Fam|Ch|QB|KB|Comm|Pat|TCC|Costs|IAC)\))?/g,
    value: (_, whole) => whole,
  },
  {
    type: "case",
    pattern:
      /(?<![\w-])((?:19|20)\d\d) (SCC|CSC|FC|FCA|CF|CAF|ONCA|ONSC|BCCA|BCSC|ABCA|ABQB|ABKB|QCCA|QCCS|SKCA|MBCA|NSCA|NBCA|NLCA|CanLII|SCC OnLine SC|ZASCA) (\d{1,7})(?: \([A-Z][A-Za-z ]{1,8}\))?(?![\w-])/g,
    value: (_, whole) => whole,
  },
  {
    type: "case",
    pattern:
      /(?<!\w)(?:[Aa]pplications?|[Aa]pp\.?|[Rr]equêtes?) (?:[Nn]os?\.?|[Nn]°|[Nn]umbers?) ?(\d{1,6}\/\d\d)(?!\d)/g,
    value: ([, number]) => `no. ${number}`,
  },
  {
    type: "case",
    pattern: /(?<![\w])ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{1,25}(?<!\.)/g,
    value: (_, whole) => whole,
  },
  {
    type: "case",
    pattern: /(?<![\w-])(?:Case |Joined Cases )?([CTF]-\d{1,4}\/\d\d)(?: (?:PPU|P))?(?!\d)/g,
    value: ([, number]) => `Case ${number}`,
  },
  {
    type: "agency decision",
    pattern: /(?<!\w)(?:A\/HRC\/WGAD\/(\d{4})\/(\d{1,3})|Opinion No\. (\d{1,3})\/(\d{4}))(?!\d)/g,
    value: ([, year, n, number, of]) =>
      year === undefined ? `Opinion No. ${number}/${of}` : `A/HRC/WGAD/${year}/${n}`,
  },
];

const RULES: Readonly<Record<string, string>> = {
  "Civil Procedure": "Fed. R. Civ. P.",
  "Criminal Procedure": "Fed. R. Crim. P.",
  "Appellate Procedure": "Fed. R. App. P.",
  Evidence: "Fed. R. Evid.",
};
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
  for (const { type, pattern, value } of FORMS) {
    for (const match of view.matchAll(pattern)) {
      const spelling = value(match, match[0]);
      if (spelling !== undefined)
        found.push({ type, start: match.index, end: match.index + match[0].trimEnd().length, value: spelling });
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
  return withoutOverlaps(found);
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
  "Mun|Sch|Sys|Servs?|Transp|Indus|Ins|Hosp|Fed|Elec|Mfg|Bhd|Soc|Ctr|Auth|Dir|Admin|Comm|Hon";
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

function tight(section: string | undefined): string {
  return (section ?? "").replace(/\s/g, "");
}
