// The forms of citations of codes, regulations, rules, treaties and courts that are told by their words alone. Data only.

import type { CitationMention } from "../../record/record.ts";
import type { Located } from "./dockets.ts";

type Type = CitationMention["type"];

export interface LocatedCitation extends Located {
  readonly type: CitationMention["type"];
  readonly court?: string | undefined;
  readonly year?: string | undefined;
  readonly pinpoint?: string | undefined;
}

export interface Form {
  readonly type: Type;
  readonly pattern: RegExp;
  /** The citation in one spelling; undefined refuses the match. */
  readonly value: (groups: readonly (string | undefined)[], whole: string) => string | undefined;
  /** The citation of a further section after "§§": "8 U.S.C. §§ 1225(b), 1226". */
  readonly further?: (groups: readonly (string | undefined)[], section: string) => string;
}

const SUBS = String.raw`(?:\s?\([0-9A-Za-z]{1,5}\)){0,6}`;
const SECTION = String.raw`\d{1,5}[a-z]{0,3}(?:-\d{1,4}[a-z]{0,2})?${SUBS}`;
/** One further section of a list, sticky. */
export const FURTHER_SECTION = new RegExp(
  String.raw`(?:, and |, ?| and | & |; )(\d{1,5}(?:\.\d{1,4})?[a-z]{0,3}${SUBS})(?![\w]|\.\w| [A-Z]\.)`,
  "y",
);
const STATE =
  String.raw`(?:Ala\.|Alaska|Ariz\.|Ark\.|Cal\.|Colo\.|Conn\.|Del\.|D\.C\.|Fla\.|Ga\.|Haw\.|Idaho|Ill\.|Ind\.|Iowa|Kan\.|Ky\.|La\.|Me\.|Md\.|Mass\.|Mich\.|Minn\.|Miss\.|Mo\.|Mont\.|Neb\.|Nev\.|` +
  String.raw`N\. ?H\.|N\. ?J\.|N\. ?M\.|N\. ?Y\.|N\. ?C\.|N\. ?D\.|Ohio|Okla\.|Or\.|Pa\.|R\. ?I\.|S\. ?C\.|S\. ?D\.|Tenn\.|Tex\.|Utah|Vt\.|Va\.|Wash\.|W\. Va\.|Wis\.|Wyo\.)`;
const ARTICLE = String.raw`\d{1,3}(?: ?§ ?\d{1,2}| ?\([0-9a-z]{1,4}\)){0,3}`;
/** Treaties by their names and their usual short names. */
const TREATIES: Readonly<Record<string, string>> = {
  "International Covenant on Civil and Political Rights": "ICCPR",
  "International Covenant on Economic, Social and Cultural Rights": "ICESCR",
  "Universal Declaration of Human Rights": "UDHR",
  "European Convention on Human Rights": "ECHR",
  "European Convention for the Protection of Human Rights and Fundamental Freedoms": "ECHR",
  "Convention Against Torture": "CAT",
  "UN Convention against Torture": "CAT",
  "Convention on the Rights of the Child": "CRC",
  "American Convention on Human Rights": "ACHR",
  "African Charter on Human and Peoples' Rights": "ACHPR",
  "Vienna Convention on Consular Relations": "VCCR",
  "1951 Refugee Convention": "Refugee Convention",
  "Convention relating to the Status of Refugees": "Refugee Convention",
  "Refugee Convention": "Refugee Convention",
  "Charter of Fundamental Rights": "EU Charter",
  "EU Charter": "EU Charter",
  UNCAT: "CAT",
  ...Object.fromEntries(
    "ICCPR ICESCR UDHR ECHR CAT CRC CEDAW ICERD CERD ACHR ACHPR VCCR TFEU TEU".split(" ").map((name) => [name, name]),
  ),
};
const TREATY = Object.keys(TREATIES)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/^Convention Against/, "Convention [Aa]gainst"))
  .join("|");
const ACT = String.raw`((?:[A-Z][\w'’-]{1,24}|of|and|on|the|for|to|in)(?:,? (?:[A-Z][\w'’-]{1,24}|of|and|on|the|for|to|in|etc\.|\([A-Z][\w ]{1,30}\))){0,8}? (?:Act|Order|Rules|Regulations|Code|Constitution|Law|Ordinance)(?: (?:1[2-9]|20)\d\d)?)`;

export const FORMS: readonly Form[] = [
  {
    type: "constitution",
    pattern:
      /(?<!\w)U\. ?S\. Const(?:\.|itution),? (amend|art)s?\.? ([IVX]{1,6}|\d{1,2})((?:, (?:§|sec\.|cl\.) ?\d{1,2}){0,3})/g,
    value: ([, part, number, rest]) => `U.S. Const. ${part}. ${number}${(rest ?? "").replace(/§ ?|sec\. ?/g, "§ ")}`,
  },
  {
    type: "statute",
    pattern: new RegExp(
      String.raw`(?<![\w.])(${STATE} (?:(?:[A-Z][A-Za-z.&'’]{0,14}|of|and|&),? ){1,7}?)(?:Ann\. )?(?:§{1,2}|[Ss]ections?|art\.) ?(\d{1,6}(?:[.:-]\d{1,6}){0,3}[a-z]?${SUBS})`,
      "g",
    ),
    value: ([, code, section], whole) =>
      `${code!.trim().replace(/,$/, "")} ${/art\. ?\d/.test(whole) ? "art." : "§"} ${tight(section)}`, // the group always takes part
  },
  {
    type: "statute",
    pattern: new RegExp(String.raw`(?<!\w)(?:N\. ?Y\. ?)?C\.?P\.?L\.?R\.?,? (?:§{1,2} ?)?(\d{3,4}${SUBS})`, "g"),
    value: ([, section]) => `N.Y. C.P.L.R. § ${tight(section)}`,
  },
  {
    type: "statute",
    pattern: new RegExp(
      String.raw`(?<!\w)(?:([Ss]ections?|ss?\.?|[Pp]aragraph|[Aa]rticles?|[Rr]egulations?|[Rr]ule|[Ss]chedule) ?(\d{1,4}[A-Z]{0,2}(?:\(\w{1,4}\)){0,5})(?: and \d{1,4}[A-Z]{0,2}(?:\(\w{1,4}\)){0,5})?) (?:of|to) the ${ACT}`,
      "g",
    ),
    value: ([, unit, number, act]) => `${act} ${UNITS[unit!.slice(0, 1).toLowerCase()]} ${number}`, // the group always takes part
  },
  {
    type: "treaty",
    pattern: new RegExp(
      String.raw`(?<!\w)[Aa]rt(?:icles?|s?\.) ?(${ARTICLE}),? (?:of )?(?:the )?(?:UN |United Nations )?(${TREATY})(?![\w-])`,
      "g",
    ),
    value: ([, article, treaty]) =>
      `${TREATIES[treaty!.replace("Convention against", "Convention Against")] ?? treaty} art. ${tight(article).replace("§", " § ")}`, // the group always takes part
  },
  {
    type: "treaty",
    pattern: new RegExp(String.raw`(?<!\w)(${TREATY}),? [Aa]rt(?:icles?|s?\.) ?(${ARTICLE})(?!\d| ?[(§]|,? of)`, "g"),
    value: ([, treaty, article]) =>
      `${TREATIES[treaty!.replace("Convention against", "Convention Against")] ?? treaty} art. ${tight(article).replace("§", " § ")}`, // the group always takes part
  },
  {
    type: "other",
    pattern:
      /(?<![\w/.])(?:A|S|E|CCPR|CAT|CRC|CEDAW|CERD|CED|CMW)\/(?:HRC|RES|CN\.4|AC|C|CONF|INF|PV|\d{2,4})(?:\/[A-Z0-9]{1,8}(?:\.\d{1,3})?){1,5}(?:\/(?:Add|Rev|Corr)\.\d{1,2})?(?![\w/])/g,
    value: (_, whole) => (/\d/.test(whole) ? whole : undefined),
  },
  {
    type: "case",
    pattern: /(?<!\w)[Cc]ommunication [Nn]os?\. ?(\d{1,4}\/(?:19|20)\d\d)(?!\d)/g,
    value: ([, number]) => `Communication No. ${number}`,
  },
  {
    type: "regulation",
    pattern:
      /(?<!\w)(?:Council |Commission )?(Directive|Regulation|Framework Decision|Decision) (?:\((EU|EC|EEC|JHA)\) )?(?:No\.? ?)?(\d{2,4}\/\d{1,4})(\/(?:EU|EC|EEC|JHA))?(?![\w/])/g,
    value: ([, act, union, number, tail]) =>
      union === undefined && tail === undefined
        ? undefined
        : `${act} ${union === undefined ? "" : `(${union}) `}${number}${tail ?? ""}`,
  },
  {
    type: "case",
    pattern: /(?<=[\s(,])[Nn]os?\. ?(\d{3,6}\/\d\d)(?![\d/])/g,
    value: ([, number]) => `no. ${number}`,
  },
  {
    type: "case",
    pattern: /(?<!\w)(\d (?:BvR|BvQ|BvL|BvF|BvE|StR|ARs) \d{1,5}\/\d\d)(?!\d)/g,
    value: (_, whole) => whole,
  },
  {
    type: "case",
    pattern:
      /(?<!\w)(?:AIR (?:19|20)\d\d (?:SC|[A-Z][a-z]{1,8}) \d{1,5}|\((?:19|20)\d\d\) \d{1,3} (?:SCC|SCR|SCALE|CLR|FCR|ALR|ALJR|NSWLR|EHRR|E\.H\.R\.R\.|BHRC) \d{1,5})(?!\d)/g,
    value: (_, whole) => whole,
  },
  {
    type: "case",
    pattern: /(?<!\w)Series ([AC]),? [Nn]o\. ?(\d{1,3})(?!\d)/g,
    value: ([, series, number]) => `Series ${series} No. ${number}`,
  },
  {
    type: "statute",
    pattern: new RegExp(
      String.raw`(?<![\w.])(\d{1,2}) ?U\.? ?S\.? ?C\.?(?: ?A\.)?(?: Code)?,? ?(?:§{1,2}|[Ss]ections?|[Ss]ecs?\.)? ?(${SECTION})(?: et seq\.?)?`,
      "g",
    ),
    value: ([, title, section]) => `${title} U.S.C. § ${tight(section)}`,
    further: ([, title], section) => `${title} U.S.C. § ${tight(section)}`,
  },
  {
    type: "regulation",
    pattern: new RegExp(
      String.raw`(?<![\w.])(\d{1,2}) ?C\.? ?F\.? ?R\.?,? ?(?:§{1,2}|[Ss]ections?|[Ss]ecs?\.|([Pp]arts?|pts?\.))? ?(\d{1,4}(?:\.\d{1,4})?[a-z]?(?:-\d{1,3})?${SUBS})`,
      "g",
    ),
    value: ([, title, part, section]) => `${title} C.F.R. ${part === undefined ? "§" : "pt."} ${tight(section)}`,
    further: ([, title, part], section) => `${title} C.F.R. ${part === undefined ? "§" : "pt."} ${tight(section)}`,
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

/** By the first letter of the word for it: section, schedule, paragraph, article, regulation or rule. */
const UNITS: Readonly<Record<string, string>> = { s: "s", p: "para", a: "art", r: "r" };
const RULES: Readonly<Record<string, string>> = {
  "Civil Procedure": "Fed. R. Civ. P.",
  "Criminal Procedure": "Fed. R. Crim. P.",
  "Appellate Procedure": "Fed. R. App. P.",
  Evidence: "Fed. R. Evid.",
};

function tight(section: string | undefined): string {
  return (section ?? "").replace(/\s/g, "");
}
