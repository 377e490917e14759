// How a clause means what it says: done, ordered, planned, alleged, denied, found by a court, or only imagined; and whether
// it says so or says that it was not so. What is only imagined or wished for is no statement about the world.

import type { Modality, Polarity } from "../record/record.ts";

/** Who asserts the clause, as far as the words around the event show. */
export interface Meaning {
  /** undefined: hypothetical, wished for or feared; no event. */
  readonly modality: Modality | undefined;
  readonly polarity: Polarity;
}

export interface Predicate {
  /** The folded text of the same thought up to the event word. */
  readonly before: string;
  /** What follows the event word in its clause. */
  readonly after: string;
  readonly word: string;
  readonly form: "verb" | "noun";
  /** An act of which one may be accused. */
  readonly act: boolean;
  /** A hearing or the like, which can be set for a day. */
  readonly appointed: boolean;
  /** Somebody who judges is the subject of the thought. */
  readonly byCourt: boolean;
  readonly ruling: boolean;
}

const NEGATION =
  /\b(?:not(?! only)|never|no longer|neither|nor|without|rather than|instead of|nobody|no|hardly)\b[^,;]{0,40}$|n't\b[^,;]{0,40}$/;
const FAILED = /\b(?:fail(?:ed|s)|refus(?:ed|es)|declin(?:ed|es)|unable|was yet|have yet|has yet) to [^,;]{0,24}$/;
const IMAGINED =
  /\b(?:if|unless|whether|would|could|might|may(?= (?:be|have|face|not|also|soon|yet|still))|can|cannot|should|were (?:he|she|they) |in case|lest|likely(?! to have)|possib\w+|potential\w*|prospect of|hop(?:e|es|ed|ing)|wish\w*|fear(?:s|ed)?|afraid|in danger of|at risk of|risks?|risking|threat(?:s|ens|ened|ening)?(?: of| to| with)?|hypothetical\w*|imminent|eligible|subject to|in order to|so that|not want|seek(?:s|ing)? to|sought to|try(?:ing)? to|tried to|want(?:s|ed)? to|plan(?:s|ned)? to|attempt(?:s|ed)? to|agree(?:d)? to|pressur\w+ [^,;]{1,40} to|await\w*|fac(?:e|es|ed|ing)|any)\b[^;]{0,60}$/;
const WISHED =
  /\b(?:call(?:s|ed|ing)?(?: [^,;]{1,30})? (?:for|on)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|implor\w+|ask(?:s|ed|ing)?|plead\w*|pray\w*|seek(?:s|ing)?|sought|request(?:s|ed|ing)?|support\w*|advocat\w+|fight(?:s|ing)?|fought|oppos\w+|press(?:es|ed|ing)? for|campaign\w* for|working (?:to|for)|pursu\w+|secur\w+|need\w*|deserv\w+|help\w*)\b[^,;]{0,60}$/;
const ORDERED =
  /\b(?:order(?:ed|s|ing)?|directed|instructed|commanded|mandat(?:ed|es|ing)|requir(?:ed|es|ing)|court order (?:to|that)|'s order to|order(?:ing)? (?:to|that|for)|(?:must|shall)(?= be\b))\b[^;]{0,70}$/;
const PLANNED =
  /\b(?:will|'ll|shall|is to|are to|(?:re)?scheduled|slated|due|calendared|(?:is|was|are|were|been) (?:now )?set|set for|set (?:the following )?dates?|postponed|adjourned (?:to|until)|continued (?:to|until)|upcoming|next hearing|planned|expected|going to|appointment)\b/;
const HAPPENED =
  /\b(?:was held|were held|took place|started|began|occurred|held on|appeared|attended|concluded|had a|adjourned)\b/;
const ALLEGED =
  /\b(?:accus\w+|alleg(?:e|es|ed|edly|ing|ation|ations)|claim(?:s|ed|ing)?|suspect(?:s|ed)?|suspicion|purport\w*|charg(?:e|es|ed|ing)(?= (?:\w+ ){0,2}(?:with|that|of|for))|indicted|wanted (?:for|in)|supposed\w*|reputed\w*|believed to|said to (?:have|be)|thought to have|blamed|contend\w*|insist\w*|maintain(?:s|ed)?|assert(?:s|ed|ing)?|so-called|apparently|reportedly|argu(?:e|es|ed|ing))\b[^;]{0,160}$/;
const DENIED =
  /\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)? (?:the |these |those )?(?:claims?|allegations?|accusations?)|refut(?:e|es|ed)|professed (?:his|her) innocence)\b[^;]{0,90}$/;
const FOUND =
  /\b(?:f(?:ou|i)nds?|found|ruled|held|concluded|determined|noted|agreed|recognized|recognised|said|showed|evidence [^,;]{0,40}(?:showed|established))\b[^;]{0,160}$/;
const INFINITIVE = /\bto (?:be |have |have been |\w+ly )?$/;

export function readModality(p: Predicate): Meaning {
  const near = p.before.slice(-200);
  const negative =
    NEGATION.test(near) ||
    FAILED.test(near) ||
    (p.appointed &&
      /^[^,;]{0,30}\b(?:not go forward|cancell?ed|vacated|did not take place|called off)\b/.test(p.after));
  const polarity: Polarity = negative ? "negative" : "positive";
  const as = (modality: Modality | undefined): Meaning => ({ modality, polarity });

  if (p.ruling) {
    if (
      p.form === "verb" &&
      (INFINITIVE.test(near) ||
        (IMAGINED.test(near) && !p.byCourt) ||
        /\b(?:would|could|if|may|might|can|should)\b[^,;]{0,30}$/.test(near))
    )
      return as(undefined);
    if (PLANNED.test(near.slice(-30)) && p.form === "noun") return as("scheduled");
    return as("found");
  }
  if (p.act) {
    if (DENIED.test(near) && !p.byCourt) return as("denied");
    if (p.form === "verb" && /\b(?:if|would|could|might|can)\b[^,;]{0,40}$/.test(near) && !ALLEGED.test(near))
      return as(undefined);
    if (/\b(?:convicted of|found guilty of)\b[^;]{0,60}$/.test(near)) return as("found");
    return as(p.byCourt && FOUND.test(near) && !ALLEGED.test(near.slice(-60)) ? "found" : "alleged");
  }
  if (
    DENIED.test(near) &&
    !p.byCourt &&
    !/\bden(?:y|ies|ied|ying) (?:\w+ ){0,3}(?:request|motion|petition|appeal|attempt|application)/.test(near)
  )
    return as("denied");
  if (ORDERED.test(near) && !p.ruling && !/\b(?:stop|cease|bar|prohibit)\w*\b/.test(near.slice(-60)))
    return as("ordered");
  const planned =
    PLANNED.test(near.slice(-90)) ||
    (p.appointed && PLANNED.test(p.after.slice(0, 90)) && !HAPPENED.test(p.after.slice(0, 60)));
  if (
    planned &&
    (p.appointed || /\b(?:will|'ll|scheduled|set|due|slated|expected|going|is|are)\b(?: \w+){0,3} $/.test(near))
  )
    return as("scheduled");
  if (IMAGINED.test(near) || WISHED.test(near)) return as(undefined);
  if (
    p.form === "verb" &&
    INFINITIVE.test(near) &&
    !/\b(?:appeared|went on|came|had|returned|continues?|refused|failed|declined) to $/.test(near)
  )
    return as(undefined);
  if (ALLEGED.test(near)) return as("alleged");
  if (p.byCourt && FOUND.test(near)) return as("found");
  return as("happened");
}
