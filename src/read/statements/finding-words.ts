// The words in which those who judge find something, or find it not shown: patterns for folded text. Data only.

/** Who judges, without a name: "the immigration judge", "a federal jury". */
export const FORUM_NOUN =
  "(?:judges?|courts?|justices?|magistrates?|tribunals?|jury|jurors|panel|chamber|board|commission|bench|arbitrators?|coroner|inquest|referee|hearing officer|parole board|working group|inspector general|ombuds(?:man|person)|board of immigration appeals|bia|appeals council)";
export const FORUM_PHRASE = `(?:(?:the|an?|his|her|their|our|this|another|multiple|several|two|three) )?(?:(?:same|second|first|other|federal|state|immigration|district|appeals?|appellate|trial|military|magistrate|circuit|presiding|reviewing|supreme|high|county|superior|criminal|lower|grand|full|divided|unanimous|administrative|three-judge|u\\.?s\\.?|united nations|u\\.?n\\.?|extradition|bond|parole|law|sentencing) )*${FORUM_NOUN}`;

/** Bodies with a name of their own that find facts. */
export const FORUM_NAME =
  /\b(?:board|commission|tribunal|panel|working group|inspector general|ombuds(?:man|person)|special rapporteur|jury|court|committee (?:against|on)|human rights committee|human rights council|department|ministry|agency|bureau|services?|administration|directorate|authority|office of)\b/;
/** Of these only a formal finding counts: an office determines, it does not "find" as a court does. */
export const AGENCY_NAME = /\b(?:department|ministry|agency|bureau|services?|administration|directorate|authority)\b/;

const ADVERB =
  "(?: (?:also|further|therefore|thus|then|however|expressly|specifically|unanimously|later|again|ultimately|itself|himself|herself|correctly|properly|previously|already|likewise|now|recently|has|have|had|[a-z]{3,}ly))*";
/** What may stand between the one who judges and the verb. */
export const BETWEEN = `(?:'s?(?: [a-z-]+){0,2} (?:ruling|order|decision|opinion|report|verdict)s?)?(?: in [a-z' .-]{2,40})?(?:,[^,;.]{1,90},)?(?: (?:[a-z]+ed|refused) [^,;.]{2,90},? and)?${ADVERB},? $`;

const NOT = "(?:did not|didn't|does not|doesn't|do not|has not|hasn't|have not|had not|hadn't|never|could not|cannot)";
const FIND = "(?:f(?:ound|inds?)|h(?:eld|olds?)|conclude[sd]?|determine[sd]?|rule[sd]?|decide[sd]?)";
/** That it is so. */
export const FOUND = new RegExp(
  `\\b(?:${FIND}|(?:was|were|is|are) (?:persuaded|convinced|satisfied)|accept(?:ed|s)|credited|agree[sd]|sustain(?:ed|s))(?= |:)`,
  "g",
);
/** That it is not so, or not shown. */
export const NOT_FOUND = new RegExp(
  `\\b(?:${NOT} (?:[a-z]+ly )?(?:find|found|hold|held|conclude[d]?|determine[d]?|accept(?:ed)?|believed?|credit(?:ed)?|agreed?|sustain(?:ed)?)|(?:was|were|is|are|am) (?:not|un)[ ]?(?:persuaded|convinced|satisfied)|reject(?:ed|s)|discredit(?:ed|s)|disbeliev(?:ed|es)|refused to (?:accept|believe|credit|sustain)|declined to (?:accept|believe|credit|find|sustain)|(?:issued|gave|delivered|is|was) (?:an? |the )?(?:[a-z]+ )?rejection of)(?= )`,
  "g",
);
/** That it was left open. */
export const LEFT_OPEN = new RegExp(
  `\\b(?:ma(?:de|kes?) no (?:express |explicit |specific )?(?:findings?|determination|ruling)|${NOT} (?:reach|decide|address|resolve|rule on|reached|decided|addressed|resolved|ruled on)|declined to (?:decide|rule|say|determine|reach|resolve)|stopped short of (?:finding|saying|ruling|concluding|holding))(?= )`,
  "g",
);
/** What an accusation is made of, as the object of the verb: "those allegations", "ICE's charges", "by their evidence". */
export const ACCUSING_OBJECT =
  /^ (?:by )?(?:(?:all|any|both|most|each|much) (?:of )?)?(?:(?:two|three|four|several|many|most) of )?(?:the|his|her|their|its|that|this|these|those|such|(?:[a-z.]+ ){0,2}[a-z.]+(?:'s|s')) (?!(?:petitioners?|plaintiffs?|appellants?|applicants?|lawyers?|attorneys?)'?s? )(?:(?!and |or |but |to |that )[a-z'-]+ ){0,4}?(?:allegations?|accusations?|charges|testimony|witness(?:es)?|informants?|claims (?:of|about|against)|(?:government|prosecution|state|crown)(?:'s|s') (?:[a-z]+ )?(?:evidence|case|claims?|account|theory|version)|evidence)(?=[ ,.;]|$)/;
/** What one who judges says of a case that somebody is to answer for. */
export const ASSESSES =
  /\b(?:(?:not|never|hardly|ultimately un|wholly un|un|im|in)[ -]?(?:plausible|credible|reliable|persuasive|believable|convincing)|absurd|dubious|fabricat\w+|concocted|obliterat\w+ [a-z]|contradict\w+|far-fetched|no (?:[a-z]+ )?(?:evidence|proof|probable cause)|could(?: not|n't) have (?:done|been|killed|committed|taken|shot|set)|did(?: not|n't) (?:do it|commit)|falls? short)\b/;
/** Where the words begin that a word in marks is part of: "called the government's case “thin”". */
export const CALLED =
  /\b(?:called|described|deemed|labell?ed|considered|termed|branded|ruled|found|said|wrote|that|as)\b(?!.*\b(?:called|described|deemed|labell?ed|considered|termed|branded|ruled|found|said|wrote|that)\b) ?/;

/** A party that did or did not prove its case; the one who judges stands before or after it, or is the narrator. */
export const PROOF = new RegExp(
  `\\b(?:(?<not>fail(?:ed|s) to|(?:did|does|do|has|have|had|could|was|were) not(?: been able to)?|didn't|hasn't|hadn't|never|(?:was|were|is) unable to) (?:sufficiently |adequately )?(?:prove[dn]?|establish(?:ed)?|show[n]?|demonstrate[d]?|substantiate[d]?|corroborate[d]?|(?:meet|met|carry|carried|satisfy|satisfied|sustain(?:ed)?|discharge[d]?) (?:its|his|her|their|the|that) (?:[a-z]+ )?burden)|(?:has |have |had )?(?:proved|proven|established|demonstrated|(?:met|carried|satisfied|sustained|discharged) (?:its|his|her|their|the|that) (?:[a-z]+ )?burden))\\b`,
  "g",
);

/** What follows "found": the words before the proposition, and whether they deny it. Tried in order. */
export const OPENINGS: readonly { readonly opens: RegExp; readonly outcome: "found" | "not found" }[] = [
  {
    opens:
      /^:? ?(?:that )?(?:there (?:is|was|were|are|has been|had been) )?(?:no|insufficient|not enough|not sufficient|little|scant|nor any|a lack of|an absence of|neither) (?:[a-z-]+,? (?:and |or )?){0,5}?(?:evidence|proof|basis|reasons?|grounds|indications?|probable cause|corroboration|support)(?: [a-z]+){0,5}? (?:that|of|for|to (?:believe|conclude|find|suggest|show|support|establish|prove|link|connect|hold|think)(?: that)?) /,
    outcome: "not found",
  },
  {
    opens:
      /^:? ?(?:that )?(?:there (?:is|was|were|are|has been|had been) )?(?:no|insufficient|not enough|a lack of|an absence of) (?:[a-z-]+,? (?:and |or )?){0,5}?(?:probable cause|corroboration)(?=[.,;"]|$)/,
    outcome: "not found",
  },
  {
    opens:
      /^:? ?(?:that )?(?:there (?:is|was|were|are|has been|had been) )?(?:(?:clear|sufficient|substantial|ample|some|strong|credible|compelling|abundant|enough|convincing|competent) (?:[a-z-]+,? (?:and |or )?){0,5}?(?:evidence|proof|grounds)|probable cause|reasonable grounds|substantial grounds)(?: [a-z]+){0,3}? (?:that|of|for|to (?:believe|conclude|find|suggest|show|support|establish|hold|think)(?: that)?) /,
    outcome: "found",
  },
  { opens: /^ (?:him|her|them|[^,;.]{2,60}?)? ?not (?=guilty|liable)/, outcome: "not found" },
  { opens: /^ (?:him|her|them|[^,;.]{2,60}?)? ?(?=(?:guilty|liable)\b)/, outcome: "found" },
  {
    opens:
      /^ (?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|(?:[a-z]+day,? )?[a-z]{3,9}\.? \d{1,2}(?:, \d{4},?)?|\d{1,2} [a-z]{3,9}(?: \d{4},?)?) )?(?:(?:with|on|in|by|beyond|under|for) (?:[^,;]|,(?= \d{4}\b)){2,60}?,? |also |further )?(?:it (?:is |was )?(?:more likely than not |more probable than not |likely |clear |evident |probable |proven |established )?)?(?:[^,;.]{0,50}?,[^,;.]{2,80}, )?that /,
    outcome: "found",
  },
  { opens: /^: /, outcome: "found" },
  {
    opens:
      /^ (?=(?!what |how |who |why |it |to )(?:the |an? |his |her |their |its )?(?:(?!that )[a-z.'-]+ ){1,6}?(?:had|has|have|was|were|is|are|did|does|could|would|should|failed|lacked) )/,
    outcome: "found",
  },
];

/** "found her testimony credible": what somebody's word is worth. */
export const CREDIBILITY =
  /^ ((?!what |how |who |why |it )(?:the |an? |his |her |their |its |that |this )?(?:(?:(?!that |which |who )[^ ,;.]+ ){1,9}?)?(?:to be |to have been )?(?:not |entirely |wholly |highly |largely |generally |inherently |simply )*(?:credible|innocent|an? (?:flight risk|danger|threat)(?: to [a-z' ]{2,30})?|incredible|not credible|unreliable|reliable|implausible|plausible|unpersuasive|persuasive|truthful|untruthful|inconsistent|fabricated|unbelievable|arbitrary|unlawful|unconstitutional|unreasonable))\b/;

/** "did not show | by a preponderance of the evidence that | she was there". */
export const PROVEN =
  /^(?: of (?:proof|proving|showing|establishing|persuasion|production|demonstrating))?(?:,? (?:by|to|under|beyond|with) [^.;]{3,70}?)?,?(?: to (?:show|prove|establish|demonstrate))?(?: either)? that /;

/** The measures of proof, in one spelling. The more particular stands first. */
export const STANDARDS: readonly (readonly [name: string, words: RegExp])[] = [
  ["clear, unequivocal and convincing evidence", /\bclear, unequivocal,? and convincing(?: evidence)?\b/],
  ["clear and convincing evidence", /\bclear(?: and|,) convincing(?: (?:evidence|proof))?\b/],
  [
    "preponderance of the evidence",
    /\b(?:a |the )?preponderance(?: of (?:the )?evidence)?\b|\bmore (?:likely|probable) than not\b|\b(?:on (?:a|the) )?balance of (?:the )?probabilit(?:y|ies)\b/,
  ],
  ["beyond a reasonable doubt", /\bbeyond (?:a |any |all )?reasonable doubt\b/],
  ["probable cause", /\bprobable cause\b/],
  ["substantial evidence", /\bsubstantial evidence\b/],
  ["reasonable grounds", /\breasonable grounds?(?: (?:to believe|for believing|to suspect))?\b/],
  ["substantial grounds", /\bsubstantial grounds?(?: (?:to believe|for believing))?\b/],
  ["reasonable suspicion", /\breasonable suspicion\b/],
  ["reasonable fear", /\breasonable fear\b/],
  ["credible fear", /\bcredible fear\b/],
  ["prima facie case", /\bprima facie\b/],
  ["clear error", /\bclear(?:ly)? err(?:or|oneous)\b/],
  ["abuse of discretion", /\babuse[ds]? (?:of|(?:its|his|her|the) )(?:discretion)\b/],
  ["some evidence", /\bsome evidence\b/],
  ["any evidence", /\bany (?:credible |reliable )?evidence\b/],
];

/** "the burden rests on the government". */
export const BURDEN =
  /\bburden(?: of (?:proof|proving|persuasion))?(?: (?:is|was|rests|rested|lies|lay|falls|fell)){1,2}(?: squarely)? (?:on|upon|with) ((?:the )?[a-z.' -]{2,40}?)(?= to\b|[,.;]|$)|((?:the )?[a-z.']+(?: [a-z.']+){0,3}?) (?:bears?|bore|has|had|carrie[sd]|shoulder(?:s|ed)) (?:the|a|its|his|her) (?:[a-z]+ )?burden\b/;

/** What a proposition must speak of to be about this case and not about the law. */
export const OF_THE_CASE =
  /\b(?:petitioners?|respondents?|plaintiffs?|defendants?|appellants?|appellees?|applicants?|claimants?|(?:the|this|these|those) (?:[a-z]+ )?(?:accused|government|state|crown|prosecution|ministry|department|agency|witness(?:es)?|informants?|evidence|testimony|detention|detainees?|prisoners?|man|woman|men|women|family|defen[cs]e|police|officers?|allegations?|charges?|warrant|extradition|request|arrest|confession|identification)|prosecutors?|he|she|they|him|her|his|hers|their|them|its|our|my|me|us|guilty|liable|probable cause)\b/;
