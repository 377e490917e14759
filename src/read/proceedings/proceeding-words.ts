// The words by which a text names a proceeding, and those that only show of which kind it speaks. Data only: patterns for
// folded text.

import type { ForumKind } from "../../record/record.ts";

const CASE = "(?:case|cases|proceedings?|matter|litigation|fight|battle)";
const RECORDS = "(?:foia|freedom of information(?: act)?|public records(?: act)?|access to information)";

interface KindWords {
  readonly kind: ForumKind;
  /** The proceeding itself: "his extradition case". */
  readonly names: RegExp;
  /** Words of its matter, which tell of what a sentence speaks and do not say that there is a proceeding. */
  readonly matter?: RegExp;
}

/** A stretch belongs to the first kind that has it: the more particular stands first. */
export const KIND_WORDS: readonly KindWords[] = [
  {
    kind: "petition for review",
    names: /\bpetitions? for review\b/g,
  },
  {
    kind: "certiorari",
    names:
      /\bcertiorari\b|\bcert\.? petition\b|\bpetition(?:ed|s)? (?:to )?the (?:u\.?s\.? |united states )?supreme court\b/g,
  },
  {
    kind: "records suit",
    names: new RegExp(
      `\\b${RECORDS} (?:law)?(?:suits?|cases?|complaints?|actions?|litigation|claims?)\\b|\\b(?:law)?suits? (?:[a-z]+ ){0,3}under (?:the )?${RECORDS}\\b|\\bsue[sd]? (?:[^.;]{0,80} )?(?:under|for violating) (?:the )?${RECORDS}\\b`,
      "g",
    ),
    matter: new RegExp(`\\b${RECORDS}\\b`, "g"),
  },
  {
    kind: "material witness",
    names: /\bmaterial[- ]witness (?:case|warrant|proceedings?|order|complaint|hearing)\b/g,
    matter: /\bmaterial[- ]witness\b/g,
  },
  {
    kind: "immigration appeal",
    names:
      /\bappeal(?:s|ed|ing)?\b[^.;]{0,80}\b(?:board of immigration appeals|bia)\b|\b(?:board of immigration appeals|bia)\b[^.;]{0,60}\b(?:appeals?|dismissed|affirmed|remand\w*|reversed|sustained)\b(?! board)|\bappeal(?:s|ed)? (?:the |an? )?(?:immigration (?:judge|court)'?s?|ij'?s?|bond) /g,
    matter: /\bboard of immigration appeals\b|\bbia\b/g,
  },
  {
    kind: "bond",
    names:
      /\b(?:bond|bail|custody) (?:re-?)?(?:hearings?|proceedings?|determinations?|re-?determinations?|motions?|requests?|decisions?|orders?|ruling)\b|\b(?:motion|request|application)s? (?:[a-z]+ ){0,5}(?:set |for )?(?:bond|bail)\b|\b(?:grant|den|set|sett|refus)(?:ed|ied|ing|es)? (?:(?:him|her|them|an?|the|his|[a-z]+'s) ){0,2}(?:bond|bail)\b|\bjurisdiction to (?:set|grant|consider) (?:a |an )?(?:bond|bail)\b/g,
    matter: /\b(?:bond|bail)\b/g,
  },
  {
    kind: "habeas",
    names:
      /\b(?:writs? of )?habeas(?: corpus)?(?: (?:petitions?|cases?|suit|action|proceedings?|application|claims?|relief|corpus|court|appeal))*\b|\bhabeas\b|\b(?:section |§ ?|sec\. )224[1-5]\b(?: petition)?|\bwrit of amparo\b/g,
  },
  {
    kind: "extradition",
    names: new RegExp(
      `\\bextradition (?:${CASE}|hearings?|requests?|charges?|orders?|decisions?|rulings?|magistrate|complaint|attempt)\\b|\\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|grant(?:s|ed|ing)?|certif(?:y|ies|ied|ying)|refus(?:e[sd]?|ing)|block(?:s|ed|ing)?|fight(?:s|ing)?|fought|fac(?:es?|ed|ing)|allow(?:s|ed|ing)?|approv(?:es?|ed|ing)|recommend(?:s|ed|ing)?|order(?:s|ed|ing)?|oppos(?:es?|ed|ing)) (?:[a-z.'-]+ ){0,3}extradition\\b(?! (?:treat|law))|\\b(?:extraditability|extradition of)\\b`,
      "g",
    ),
    matter: /\bextradit(?:ion|ed|e|ing)\b/g,
  },
  {
    kind: "removal",
    names: new RegExp(
      `\\b(?:removal|deportation|exclusion|immigration) (?:court )?(?:${CASE}|hearings?|orders?|trial)\\b(?! priorit)|\\bcontested removal\\b|\\bwithholding of removal\\b|\\bnotice to appear\\b|\\bremovability\\b|\\b(?:block(?:s|ed)?|order(?:s|ed)?|den(?:y|ies|ied)|stop(?:s|ped)?|fight(?:s|ing)?|fac(?:es|ed|ing)) (?:[a-z.'-]+ ){0,3}(?:removal|deportation)\\b|\\b(?:cancellation of removal|merits hearing on removability)\\b|\\bfight (?:his|her|their|the) immigration case\\b|\\bconvention against (?:\\[?torture\\]?)\\b`,
      "g",
    ),
    matter: /\b(?:removal|deportation|deported|removable|immigration (?:judge|court)s?|immigration attorney)\b/g,
  },
  {
    kind: "asylum",
    names: /\basylum (?:case|application|claim|hearing|interview|proceedings?|appeal)s?\b/g,
  },
  {
    kind: "class action",
    names:
      /\b(?:putative )?class[- ]action(?: (?:lawsuit|suit|case|complaint))?\b|\bclass (?:certification|lawsuit)\b/g,
  },
  {
    kind: "international",
    names:
      /\bworking group on arbitrary detention\b|\binter-american (?:commission|court)(?: on| of)? human rights\b|\beuropean court of human rights\b|\b(?:un |united nations )?human rights committee\b|\bcommittee against torture\b/g,
  },
  {
    kind: "state criminal",
    names:
      /\b(?:state|county) (?:criminal )?(?:charges?|prosecution|trial|criminal (?:case|court))\b|\b(?:superior|circuit|county|state|municipal) court (?:[a-z]+ ){0,2}(?:criminal|charges|trial|arraign\w*)\b/g,
  },
  {
    kind: "federal criminal",
    names: /\bfederal (?:criminal )?(?:charges|indictment|prosecution|criminal case|trial)\b/g,
  },
  {
    kind: "criminal",
    names: /\bcriminal (?:case|trial|proceedings?|complaint|charges|prosecution)\b|\bindict(?:ed|ment)\b/g,
  },
  {
    kind: "appeal",
    names:
      /\bnotice of appeal\b|\bon appeal\b|\b(?:his|her|their|the|its|an|[a-z]+'s) appeal (?!for\b|to (?:the )?(?:public|president|people))\b|\bappeal(?:ed|s) (?:to|the|that|this|from|against)\b(?! (?:the )?(?:public|president|people))|\bappeal (?:is|was|remains|pending|before|in the)\b/g,
    matter:
      /\bcourt of appeals?\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|federal|d\.c\.) circuit\b/g,
  },
];

/** A caption, a title or a heading says in these words of which kind the proceeding is; the first that fits. */
export const CAPTION_KINDS: readonly (readonly [kind: ForumKind, words: RegExp])[] = [
  [
    "extradition",
    /\bextradition of\b|\bextraditab|\bin the matter of the extradition\b|\bcertif(?:y|ication)[^.]{0,40}extradit/,
  ],
  ["petition for review", /\bpetition(?:s)? for review\b/],
  ["immigration appeal", /\bboard of immigration appeals\b/],
  ["certiorari", /\bwrit of certiorari\b/],
  [
    "international",
    /\bworking group on arbitrary detention\b|\binter-american commission\b|\beuropean court of human rights\b|\bhuman rights committee\b/,
  ],
  ["bond", /\bbond (?:redetermination|proceedings?|memorandum|hearing)\b|\bin bond\b|\bcustody redetermination\b/],
  [
    "removal",
    /\bin (?:removal|deportation|exclusion) proceedings\b|\bimmigration court\b|\bexecutive office for immigration review\b/,
  ],
  [
    "habeas",
    /\bhabeas corpus\b|\b28 u\.?s\.?c\.? ?§? ?224[1-5]\b|\b28:224[1-5]\b|\bwarden\b[^.]{0,80}\brespondents?\b/,
  ],
  ["records suit", /\bfreedom of information act\b|\bfoia\b|\b5 u\.?s\.?c\.? ?§? ?552\b/],
  ["material witness", /\bmaterial witness\b/],
  [
    "class action",
    /\bclass action\b|\bon behalf of (?:themselves|himself|herself) and (?:all )?others similarly situated\b/,
  ],
];
