// Roles that one person cannot hold together, and the ways in which they are written. Data for the check `role`.
// An office is recognised by its words; the more particular stands first ("magistrate judge of the district court").
// Judges of the United States: 28 U.S.C. § 631 (magistrate), § 132 (district), § 44 (circuit), § 152 (bankruptcy);
// 8 U.S.C. § 1101(b)(4) (immigration, an officer of the Department of Justice).

export interface Office {
  /** As it is named in a flag. */
  readonly name: string;
  readonly pattern: RegExp;
  /** Names of the wider terms it may go under: "federal judge". */
  readonly also?: readonly string[];
}

export interface OfficeSet {
  readonly name: string;
  /** May the same person well hold one after the other? Then only statements about the same year can conflict. */
  readonly changes: boolean;
  /** Do deputies and staff count as well, because the side they are on, or their rank, is what matters? */
  readonly withDeputies?: true;
  readonly offices: readonly Office[];
}

/** Each set is exclusive: one person, one office of it at a time. Patterns are matched on folded text (lower case). */
export const OFFICE_SETS: readonly OfficeSet[] = [
  {
    name: "judge",
    changes: false,
    offices: [
      { name: "investigating judge", pattern: /\b(?:investigating|examining|investigative) (?:judge|magistrate)\b/ },
      { name: "magistrate judge", pattern: /\bmagistrate\b/, also: ["federal judge"] },
      {
        name: "immigration judge",
        pattern: /\bimmigration (?:court )?judge\b|\bjudge of the immigration court\b/,
        also: ["federal judge"],
      },
      {
        name: "administrative law judge",
        pattern: /\badministrative (?:law )?judge\b/,
        also: ["federal judge", "state judge"],
      },
      { name: "bankruptcy judge", pattern: /\bbankruptcy (?:court )?judge\b/, also: ["federal judge"] },
      {
        name: "Supreme Court justice",
        pattern: /\bsupreme court\b.{0,20}\b(?:justice|judge)\b|\bjustice of the .{0,40}supreme court\b/,
        also: ["federal judge", "state judge"],
      },
      {
        name: "appeals court judge",
        pattern:
          /\b(?:circuit|appeals? court|appellate(?: court)?) (?:court )?(?:judge|justice)\b|\bjudge of the .{0,30}court of appeals?\b|\bcourt of appeals? (?:judge|justice)\b/,
        also: ["federal judge", "state judge"],
      },
      {
        name: "district judge",
        pattern: /\bdistrict (?:court )?judge\b|\bjudge of the .{0,40}district court\b/,
        also: ["federal judge", "state judge"],
      },
      {
        name: "superior court judge",
        pattern: /\bsuperior court (?:judge|commissioner)\b|\bjudge of the .{0,40}superior court\b/,
        also: ["state judge"],
      },
      {
        name: "county judge",
        pattern: /\b(?:county|municipal|probate|family|juvenile) (?:court )?judge\b/,
        also: ["state judge"],
      },
      { name: "justice of the peace", pattern: /\bjustices? of the peace\b/, also: ["state judge", "county judge"] },
      {
        name: "military judge",
        pattern: /\bmilitary (?:court )?judge\b|\bjudge advocate\b/,
        also: ["federal judge"],
      },
      { name: "High Court judge", pattern: /\bhigh court (?:judge|justice)\b|\b(?:judge|justice) of the high court\b/ },
      { name: "federal judge", pattern: /\bfederal (?:court )?judge\b|\bu\.?s\.? judge\b/ },
      { name: "state judge", pattern: /\bstate (?:court )?judge\b/ },
    ],
  },
  {
    name: "side",
    changes: false,
    withDeputies: true,
    offices: [
      {
        name: "lawyer for the government",
        pattern:
          /\bprosecut(?:or|ing attorney)\b|\b(?:u\.?s\.?|united states|district|state'?s|commonwealth'?s|county|crown) attorney\b(?! for the defen)|\battorney general\b|\b(?:attorney|lawyer|counsel|solicitor)s? (?:for|representing) (?:the )?(?:government|united states|state|prosecution|crown|ice|dhs|department of (?:justice|homeland security))\b|\b(?:government|ice|dhs|crown) (?:attorney|lawyer|counsel)\b/,
      },
      {
        name: "lawyer for the person held",
        pattern:
          /\b(?:public|federal|criminal) defender\b|\bdefen[cs]e (?:attorney|lawyer|counsel|solicitor)\b|\b(?:attorney|lawyer|counsel|solicitor)s? (?:for|representing) (?:the )?(?:defen[cs]e|defendant|petitioner|detainee|accused|prisoner)\b/,
      },
    ],
  },
  {
    name: "elected office",
    changes: true,
    offices: [
      { name: "mayor", pattern: /\bmayor\b(?!'s)(?! pro tem)/ },
      { name: "council member", pattern: /\b(?:council ?(?:member|man|woman|person)|councill?or)\b/ },
      { name: "governor", pattern: /\bgovernor\b/ },
      { name: "senator", pattern: /\bsenator\b/ },
      {
        name: "representative",
        pattern: /\bcongress ?(?:man|woman|member|person)\b|\bmember of congress\b|\bu\.?s\.? representative\b/,
      },
      { name: "state legislator", pattern: /\bassembly ?(?:member|man|woman)\b|\bstate (?:representative|delegate)\b/ },
      { name: "president", pattern: /\bpresident of the (?:united states|republic)\b/ },
    ],
  },
  {
    name: "prosecutor's rank",
    changes: true,
    withDeputies: true,
    offices: [
      {
        name: "assistant U.S. attorney",
        pattern: /\b(?:special )?assistant (?:u\.?s\.?|united states) attorney\b(?! general)|\bausa\b/,
      },
      {
        name: "deputy district attorney",
        pattern: /\b(?:assistant|deputy) (?:district|state'?s|county|commonwealth'?s) attorney\b/,
      },
      {
        name: "deputy attorney general",
        pattern: /\b(?:assistant|deputy|associate) (?:\w+ )?attorney general\b/,
      },
      { name: "U.S. attorney", pattern: /\b(?:u\.?s\.?|united states) attorney\b(?! general)(?!'?s office)/ },
      { name: "attorney general", pattern: /\battorney general\b(?!'?s office)/ },
      {
        name: "district attorney",
        pattern: /\b(?:district|state'?s|county|commonwealth'?s) attorney\b(?!'?s office)/,
      },
    ],
  },
  {
    name: "police rank",
    changes: true,
    withDeputies: true,
    offices: [
      { name: "deputy chief", pattern: /\b(?:deputy|assistant) (?:police )?chief\b(?! counsel| of staff)/ },
      { name: "deputy sheriff", pattern: /\b(?:deputy sheriff|sheriff's deputy|undersheriff)\b/ },
      { name: "police chief", pattern: /\bpolice chief\b|\bchief of police\b/ },
      { name: "sheriff", pattern: /\bsheriff\b(?!'s)/ },
      { name: "police captain", pattern: /\bpolice captain\b/ },
      { name: "police lieutenant", pattern: /\bpolice lieutenant\b/ },
      { name: "police sergeant", pattern: /\bpolice sergeant\b/ },
    ],
  },
  {
    name: "government office",
    changes: true,
    withDeputies: true,
    offices: [
      {
        name: "deputy minister",
        pattern: /\b(?:deputy|vice|junior|assistant) (?:\w+ )?(?:minister|secretary of \w+)\b|\bstate secretary\b/,
      },
      { name: "prime minister", pattern: /\b(?:prime minister|premier)\b/, also: ["minister"] },
      { name: "minister", pattern: /\b(?:\w+ minister|minister (?:of|for) \w+)\b/ },
    ],
  },
  {
    name: "diplomatic rank",
    changes: true,
    withDeputies: true,
    offices: [
      { name: "consul general", pattern: /\bconsul[ -]general\b/, also: ["consul"] },
      { name: "vice consul", pattern: /\b(?:vice|honorary|deputy) consul\b/, also: ["consul"] },
      { name: "consul", pattern: /\bconsul\b/ },
      { name: "ambassador", pattern: /\bambassador\b/ },
      { name: "attaché", pattern: /\battache\b/ },
    ],
  },
  {
    name: "rank among public defenders",
    changes: true,
    withDeputies: true,
    offices: [
      {
        name: "chief public defender",
        pattern: /\b(?:chief|head) (?:federal |public )+defender\b/,
        also: ["public defender"],
      },
      {
        name: "assistant public defender",
        pattern: /\b(?:assistant|deputy|trial) (?:federal |public )+defender\b/,
        also: ["public defender"],
      },
    ],
  },
];

/** Says that the role is not held now, or is another's: nothing to compare. */
const NOT_NOW =
  /\b(?:former|formerly|ex|retired|late|then|incoming|elect|nominee|candidate|emeritus|clerk|spokes(?:man|woman|person)|adviser|advisor|wife|husband|son|daughter)\b/;
/** A deputy mayor is no mayor, though a deputy district attorney stands on the district attorney's side. */
const NOT_ITSELF = /\b(?:deputy|vice|acting|interim|assistant to|aide to|staff|secretary to|office of)\b/;

export interface HeldOffice {
  readonly set: OfficeSet;
  readonly office: Office;
}

/** The offices that a role names, at most one of each set. `folded` is the role's text in lower case. */
export function officesOf(folded: string): HeldOffice[] {
  if (NOT_NOW.test(folded)) return [];
  return OFFICE_SETS.flatMap((set) => {
    if (set.withDeputies !== true && NOT_ITSELF.test(folded)) return [];
    const office = set.offices.find(({ pattern }) => pattern.test(folded));
    return office === undefined ? [] : [{ set, office }];
  });
}

/** May one person be called both? "Federal judge" and "magistrate judge" may. */
export function areCompatible(one: Office, other: Office): boolean {
  if (one.name === other.name) return true;
  return one.also?.includes(other.name) === true || other.also?.includes(one.name) === true;
}
