// How texts tell who represents whom: patterns for folded text in which names are runs of one sign. Data only.

import { ORGANIZATION, PERSON } from "./proceeding-shape.ts";

const LAWYER =
  "(?:attorneys?|lawyers?|(?:co-?)?counsel|(?:federal |public |assistant federal |deputy federal )*defenders?|solicitors?|barristers?|advocates?)";
const ADJECTIVES =
  "(?:(?:immigration|defen[cs]e|lead|criminal|habeas|appellate|civil rights|legal|court-appointed|former|then|longtime|pro bono|jubilant|other|own|two|three|extradition|bond|bail|appeals|foia|staff|senior|managing|supervising) )*";
const TITLE = "(?:(?:mr|ms|mrs|dr|hon|honorable|judge)\\.? )?";
const AT = `(?:,? (?:of|from|at|with) (?:the )?${ORGANIZATION})`;
/** ", lead counsel", ", an attorney with the Alliance" */
const APPOSITION = `(?:, (?:an? |the )?${ADJECTIVES}${LAWYER}(?: (?:of|from|at|with) (?:the )?${ORGANIZATION})?)`;
const ONE = `${TITLE}${PERSON}(?:${AT}|${APPOSITION})?`;
/** "A", "A and B", "A, B and C", each with "of ORG" or "lead counsel" behind it or not. */
const PEOPLE = `${ONE}(?:(?:,|,? and|,? &|;) ${ONE})*`;
const WHOSE = `(?:${PERSON}'s?|his|her|their|the petitioner's|the respondent's|the defendant's|the detainee's)`;
/** Those who may be a client: "Mr. A", "him". */
const SOMEBODY = `(?:(?:mr|ms|mrs|dr)\\.? )?(?<client>${PERSON}|him|her|them`;
export const GOVERNMENT =
  "(?:the )?(?:u\\.?s\\.? |federal |state )?(?:government|respondents?|prosecution|department of (?:justice|homeland security)|dhs|ice|state|united states)";
const ANY_CLIENT = `${SOMEBODY}|${GOVERNMENT})`;
const IN_A_CASE = "(?: in (?:the|his|her|their|this|that) [^,.;]{3,40}?)?";

interface Pattern {
  readonly words: RegExp;
  /** The words do not say for whom, or in so many words that somebody is counsel. */
  readonly inferred?: true;
  /** Organizations act, not people alone. */
  readonly organizations?: true;
  /** Only those whose organization stands with them: others may file for themselves. */
  readonly needsFirm?: true;
}

const OF_A_CLIENT =
  "(?:petition for (?:a )?(?:writ of )?(?:habeas(?: corpus)?|review|mandamus)|habeas(?: corpus)? petition|notice of appeal|appeal|(?:bond|bail|release) (?:motion|request|application)|motion for (?:bond|bail|release))";
const FILED = "(?: (?:have|has|had|today|jointly|also|then))* filed";

export const COUNSEL_PATTERNS: readonly Pattern[] = [
  {
    words: new RegExp(
      `(?:${SOMEBODY}|\\bhe|\\bshe|\\bthey|${GOVERNMENT}),? )?(?:(?:who|and) )?(?:(?:is|was|are|were|has been|have been|being|will be) )?(?:also |now |currently |still |ably )*represented (?:in [^,.;]{3,60} )?by (?:(?:attorneys?|lawyers?|counsel) )?(?<lawyers>[^.;]{2,320})`,
      "dg",
    ),
  },
  {
    words: new RegExp(
      `(?<client>${WHOSE}) (?<adjectives>${ADJECTIVES})${LAWYER}${AT}?${IN_A_CASE},? (?:are |is )?(?<lawyers>${PEOPLE})`,
      "dg",
    ),
  },
  {
    words: new RegExp(
      `(?<lawyers>${PEOPLE})(?:,| is| are| was| were|,? who (?:is|was|are|were)(?: also)?) (?:an? |the |one of )?(?<client>${WHOSE}) (?<adjectives>${ADJECTIVES})${LAWYER}`,
      "dg",
    ),
  },
  {
    words: new RegExp(
      `(?<lawyers>${PEOPLE}),?(?: is| are| was| were|,? who (?:is|was)(?: also)?)? (?:an? |the |lead )?(?<adjectives>${ADJECTIVES})${LAWYER}${AT}? (?:for|representing|to) ${ANY_CLIENT}`,
      "dg",
    ),
  },
  {
    words: new RegExp(
      `\\b${ADJECTIVES}(?:attorneys?|lawyers?|counsel|solicitors?|barristers?) for ${ANY_CLIENT}${IN_A_CASE},? (?:are |is |include[sd]? |were |was )?(?<lawyers>${PEOPLE})`,
      "dg",
    ),
  },
  {
    words: new RegExp(
      `(?<lawyers>${PEOPLE}),? (?:who )?(?:also |now |still |both )*(?:represents?|represented|is representing|are representing|appeared (?:for|on behalf of)|argued (?:for|on behalf of)) ${ANY_CLIENT}`,
      "dg",
    ),
  },
  {
    words: new RegExp(
      `(?<lawyers>${ORGANIZATION}(?:(?:,|,? and)(?: the)? ${ORGANIZATION})*),? (?:which )?(?:also |now |still |both )*(?:represents?|represented|is representing|are representing) ${SOMEBODY})`,
      "dg",
    ),
    organizations: true,
  },
  {
    words: new RegExp(
      `\\b(?:(?:his|her|their|the) )?(?<adjectives>${ADJECTIVES})(?:(?:assistant |deputy )?(?:federal|public) defenders?),? (?<lawyers>${PEOPLE})`,
      "dg",
    ),
  },
  {
    words: new RegExp(
      `(?<lawyers>${TITLE}${PERSON}(?:(?:,|,? and|,? &|;) ${TITLE}${PERSON})*)(?:,| -| –| —) (?:an? |the )?(?:assistant |deputy |chief )?(?:federal|public) defenders?\\b`,
      "dg",
    ),
  },
  {
    words: new RegExp(
      `\\b(?:kudos|congratulations|congrats|thanks|thank you|hats off) to (?<lawyers>${PEOPLE})(?=[^.;]{0,60}\\b(?:team|counsel|attorneys|lawyers)\\b)`,
      "dg",
    ),
    inferred: true,
  },
  {
    words: new RegExp(
      `(?:(?<client>${WHOSE}) )?\\b(?:legal|defen[cs]e) team${IN_A_CASE},? (?:includes?|included|consists of|is made up of) (?:(?:attorneys?|lawyers?) )?(?<lawyers>${PEOPLE})`,
      "dg",
    ),
  },
  {
    words: new RegExp(
      `\\bfiled by (?:his |her |their |the )?(?<adjectives>${ADJECTIVES})${LAWYER}${AT}?,? (?<lawyers>${PEOPLE})`,
      "dg",
    ),
  },
  {
    words: new RegExp(
      `(?<lawyers>${PEOPLE}),? (?:who )?(?:is|are|was|were) (?:the |his |her |their )?(?<adjectives>${ADJECTIVES})(?:counsel|attorneys?|lawyers?)(?: of record)? in (?:the|his|her|their)\\b`,
      "dg",
    ),
    inferred: true,
  },
  // "A and the B clinic have filed a petition on behalf of C": they act for somebody
  {
    words: new RegExp(
      `(?<lawyers>(?:${ORGANIZATION}|${ONE})(?:(?:,|,? and(?: the)?|,? &) (?:the )?(?:${ORGANIZATION}|${ONE}))*)(?:'s [a-z ]{0,40}?)?${FILED} (?:[^.;]{2,80}? )?on behalf of ${SOMEBODY})`,
      "dg",
    ),
    organizations: true,
  },
  {
    words: new RegExp(
      `(?<lawyers>(?:${ORGANIZATION}|${ONE})(?:(?:,|,? and(?: the)?|,? &) (?:the )?(?:${ORGANIZATION}|${ONE}))*)${FILED} (?:an? |the )?(?:[a-z-]+ ){0,2}?(?:${OF_A_CLIENT}|lawsuit|suit|complaint) for ${SOMEBODY})`,
      "dg",
    ),
    organizations: true,
  },
  {
    words: new RegExp(`(?<lawyers>${PEOPLE})${FILED} (?:an? |the )?(?:[a-z-]+ ){0,2}?${OF_A_CLIENT}\\b`, "dg"),
    inferred: true,
    needsFirm: true,
  },
];

export const LEAVES = new RegExp(
  `(?<lawyers>${PEOPLE}) (?:has |have |had |was |were |also |then )*(?<how>withdr[ae]wn? (?:as (?:counsel|attorney)|from)|(?:granted leave to withdraw)|relieved as counsel|terminated as counsel)`,
  "dg",
);
export const REPLACES = new RegExp(
  `(?<lawyers>${PERSON}) (?:has |was |had )*(?<how>substituted (?:in )?(?:as (?:counsel|attorney)|for)|replaced|took over (?:as counsel )?from|enter(?:ed|s) (?:an |her |his )?appearance)(?:[^.;]{0,40}?(?<left>${PERSON}))?`,
  "dg",
);
/** Where the list of those who represent somebody ends. */
export const LIST_ENDS =
  /[;.]|, (?:who|which|whose|where|has|said|and (?:has|is|was|who))\b| (?:has|have|had|is|was|were|said|says|in (?:his|her|the)|on|during|before|against|will|which|who|that|since|until|from (?:19|20))\b/;

export const WORTH_LOOKING =
  /\b(?:represent|attorney|lawyer|counsel|defender|solicitor|barrister|advocate|on behalf of|kudos|congrat|thank|withdr[ae]w|appearance|legal team|defen[cs]e team|filed)/;
