// How a clause means what it says: done, ordered, planned, alleged, denied, found by a court, or only imagined; and whether
// it says so or says that it was not so. What is only imagined or wished for is no statement about the world.

import type { Modality, Polarity } from "../../record/record.ts";

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
  /** The word itself denies an accusation. */
  readonly denial: boolean;
  /** A hearing or the like, which can be set for a day. */
  readonly appointed: boolean;
  /** Somebody who judges is the subject of the thought. */
  readonly byCourt: boolean;
  readonly ruling: boolean;
}

const NEGATION =
  /\b(?:not(?! only)|never|no longer|neither|nor|without|rather than|instead of|nobody|no|hardly)\b[^,;]{0,40}$|n't\b[^,;]{0,40}$/;
/** "was not credible and that he had fought", "did not appear and was arrested": what comes then is not negated. */
const NEGATION_ENDS = /^.* (?:and|but) (?:that|he|she|they|it|who|had|has|have|was|were|is|are)\b/;
/** "did not testify truthfully and killed": "did not" governs no verb in the past. */
const OWN_PAST = /^.*\b(?:did|does|do)(?: not|n't) [^;]* (?:and|but) (?:(?:then|later|also|[a-z]+ly) )*$/;
const PAST = /^(?:[a-z]+ed|slain|fought|stole|fled|left|shot|was|were|had)\b/;
/** "was never told why he was moved": he was moved. */
const UNTOLD =
  /\b(?:not|never|no|without)\b[^,;]{0,20}\b(?:told|informed|notified|know|knew|known|knowing|explain(?:ed)?|clear|understand|understood|remember|aware|reasons?|explanation|idea)\b(?=[^,;]{0,12}\b(?:why|when|how|where|for|of)\b)/g;
/** "has not ruled": nothing was found. */
const UNDECIDED = /\b(?:has|have|had)(?:n't| not| yet to| never)(?: yet| so far)* $|\byet to $|\bnot yet (?:been )?$/;
const FAILED = /\b(?:fail(?:ed|s)|refus(?:ed|es)|declin(?:ed|es)|unable|was yet|have yet|has yet) to [^,;]{0,24}$/;
const CALLED_OFF =
  /^[^;]{0,120}\b(?:not go forward|cancell?ed|is vacated|was vacated|not take place|not happen|not be held|called off|taken off calendar)\b/;
const IMAGINED = new RegExp(
  String.raw`\b(?:if|unless|whether|would|could|might|must|shall|ought to|may(?= (?:be|have|face|not|also|soon|yet|still))|can|cannot|should|` +
    String.raw`were (?:he|she|they) |in case|likely(?! to have)|possib\w+|potential\w*|prospect of|hop(?:e|es|ed|ing)|wish\w*|fear(?:s|ed)?|afraid|` +
    String.raw`in danger of|at risk of|risks?|risking|threat(?:s|ens|ened|ening)?(?: of| to| with)?|imminent|eligible|in order to|so that|not want|` +
    String.raw`seek(?:s|ing)? to|sought to|try(?:ing)? to|tried to|want(?:s|ed)? to|attempt(?:s|ed)? to|agree(?:d)? to|pressur\w+ [^,;]{1,40} to|` +
    String.raw`await\w*|fac(?:e|es|ed|ing)(?![^;]{0,60} and (?:was|were) )|time (?:to|for)|let (?:me|us|him|her|them))\b[^;]{0,60}$`,
);
const WISHED =
  /\b(?:call(?:s|ed|ing)?(?: [^,;]{1,30})? (?:for|on)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|implor\w+|ask(?:s|ed|ing)?|plead\w*|pray\w*|seek(?:s|ing)?|sought|request(?:s|ed|ing)?|advocat\w+|fight(?:s|ing)?|fought|oppos\w+|press(?:es|ed|ing)? for|campaign\w* for|working (?:to|for)|pursu\w+|secur\w+|need\w*|deserv\w+|help\w*)\b[^,;]{0,60}$/;
/** "It would be right that he were released": neither ordered nor done. */
const SUBJUNCTIVE = /(?<!\b(?:to|will|would) )\bbe (?:\w+ly )?$/;
/** "It is ordered that", "the court orders": what follows is what a court wants done. */
export const ORDERS = /^(?:it is (?:[a-z]+ ){0,3}ordered|(?:is|are) hereby (?:ordered|directed)|orders|ordered)$/;
const ORDER_WORD =
  /\b(?:order(?:ed|ing)|(?<=\b(?:judge|court|justice|magistrate|tribunal|panel)s? )orders|directed|instructed|commanded|mandat(?:ed|es|ing)|(?:court |'s |an |the )order (?:to|that|for))\b/g;
/** Another predicate between the order and the event: the order does not govern it. */
const NOT_GOVERNED = /\b(?:was|were|is|are|has|had|have|who|which|but|stop|cease|bar|prohibit|sought)\b|;|^ of /;
const PLANNED =
  /\b(?:will|'ll|is to|are to|(?:was|were) to (?:have been|be)|(?:re)?scheduled|slated|due|listed for|fixed for|calendared|(?:is|was|are|were|been) (?:now )?set|set for|set (?:the following )?dates?|reset|(?:has|have) set|postponed|adjourned (?:to|until)|continued (?:to|until)|upcoming|next hearing|planned|expected|going to|appointment)\b/;
const PLANNED_VERB =
  /\b(?:will|'ll|scheduled|set|due|slated|expected|going|is to|are to|was to|were to)\b(?: \w+){0,3} $/;
/** "will likely be arrested": a guess, not a plan. */
const EXPECTED =
  /\b(?:will|'ll|is|are) (?:very |most |almost )?(?:likely|probably|possibly|surely|certainly|inevitably) (?:to )?(?:be )?$/;
/** "A vigil will be held". */
const TO_COME =
  /^(?: (?:in|at|for|of|on|with|outside) [^,;]{1,40}?)? (?:will|'ll|is to|are to|(?:is|are|was|were|has been) (?:now )?(?:set|scheduled|planned|slated|expected|due))\b/;
/** "stayed the deportation of": it is what did not come about. */
const STOPPED =
  /\b(?:stay|block|halt|stop+|prevent|bar+|suspend|delay|avert|enjoin|postpon|prohibit|avoid|paus|forestall)(?:ed|e?s|ing|e)? (?:[a-z'.-]+ ){0,5}$/;
/** Words between a verb of refusing and what is refused: no other thought and no other thing begins among them. */
const WITHIN = String.raw`(?:(?!(?:a(?:fter|gainst|nd|s|t|bout)|b(?:efore|ut|y|ecause)|despite|during|f(?:ollowing|or|rom)|in|o[fnr]|over|since|t(?:hat|o)|until|upon|w(?:h[a-z]+|ith))\b)(?:[a-z'.-]+|\d+,?) ){0,6}`;
const APPLIED =
  "(?:warrants?|requests?|applications?|petitions?|bids?|motions?|pleas?|demands?|calls?) (?:for|seeking) ";
/** "refused the release of", "overturned the conviction of", "refused to order the transfer of". */
const REFUSES = new RegExp(
  String.raw`\b(?:refus(?:e[sd]?|ing)|reject(?:ed|s|ing)?|declin(?:e[sd]?|ing)|dismiss(?:ed|es|ing)?|overturn(?:ed|s|ing)?|quash(?:ed|es|ing)?|withdr(?:ew|aws?|awn|awing)|oppos(?:e[sd]?|ing)|revers(?:e[sd]?|ing)|vacat(?:e[sd]?|ing)|annul(?:led|s|ling)?|rescind(?:ed|s|ing)?|rebuff(?:ed|s|ing)?|appeal(?:ed|s|ing)?|threw out|(?:set|sets|setting) aside|struck down|rul(?:ed|es|ing) out) (?:to (?:order|grant|allow|permit|approve|authori[sz]e|certify) )?` +
    `${WITHIN}(?:${APPLIED}${WITHIN})?$`,
);
/** "denied the release of": refused; one who denies an arrest says that there was none. */
const DENIES = new RegExp(String.raw`\bden(?:y|ies|ied|ying) ${WITHIN}(?:${APPLIED}${WITHIN})?$`);
/** "a warrant for the arrest of", "approved the extradition of": it has not come about yet. */
const NOT_YET = new RegExp(
  String.raw`\b(?:${APPLIED}|(?:approv(?:e[sd]?|ing)|authori[sz](?:e[sd]?|ing)|grant(?:ed|s|ing)?|permit(?:ted|s|ting)?|allow(?:ed|s|ing)?|recommend(?:ed|s|ing)?|certif(?:y|ies|ied|ying)) )${WITHIN}$`,
);
const HAPPENED =
  /\b(?:was held|were held|took place|started|began|occurred|held|appeared|attended|concluded|had|adjourned|(?!united\b)\w{3,}ed|was|were)\b/;
const ALLEGED =
  /\b(?:accus\w+|alleg(?:e|es|ed|edly|ing|ation|ations)|claim(?:s|ed|ing)?|suspect(?:s|ed)?|suspicion|purport\w*|charg(?:e|es|ed|ing)(?= (?:\w+ ){0,2}(?:with|that|of|for))|indicted|wanted (?:for|in)|supposed\w*|reputed\w*|believed to|said to (?:have|be)|thought to have|blamed|contend\w*|insist\w*|maintain(?:s|ed)?|assert(?:s|ed|ing)?|so-called|apparently|reportedly|argu(?:e|es|ed|ing))\b[^;]{0,160}$/;
const DENIED =
  /\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)? (?:the |these |those )?(?:claims?|allegations?|accusations?)|refut(?:e|es|ed)|professed (?:his|her) innocence)\b[^;]{0,90}$/;
/** "denied the request": refused, not disputed. */
const REFUSED =
  /\bden(?:y|ies|ied|ying) (?:\S+ ){0,4}(?:requests?|motions?|petitions?|appeals?|attempts?|applications?|bids?|bail|bond|asylum|release|parole|extradition|transfer|entry|visas?|permission|leave)\b/;
const FOUND = /\b(?:finds?|found|finding|ruled|(?:held|holding) that|concluded|determined|established)\b[^;]{0,160}$/;
const GUILTY =
  /\b(?:convicted (?:(?!and |or )[a-z.'-]+ ){0,4}?of|found guilty of|ple(?:d|aded) guilty to)\b[^;]{0,60}$/;
const INFINITIVE = /\bto (?:be |have |have been |\w+ly )?$/;
/** Verbs whose infinitive tells of a fact: "went on to appeal". */
const FACTUAL_TO = /\b(?:appeared|went on|came|had|returned|continues?|refused|failed|declined) to (?:be )?$/;

/** "He killed no one", "charged with nothing". */
const NOBODY_DONE_TO =
  /^ (?:(?:with|of|for|by|against|to) )?(?:no one|nobody|none|nothing|neither|no (?!doubt|later|longer|less|more|fewer|\d)[a-z])/;
/** "none of the men", "neither he nor she", "no court": who did not do it stands farther before the verb. */
const NO_SUBJECT =
  /(?:^|["' ])(?:none of|neither|not one of|no one|nobody|no (?!doubt|later|longer|less|more|fewer|matter)[a-z]+)\b[^,;]{0,90}$/;
const FACED =
  /\b(?:fac(?:e|es|ed|ing)|risk(?:s|ed|ing)?|(?:risk|fear|threat|danger|prospect|chance|likelihood|possibility)s? of|spared) (?:(?:a|an|the|his|her|their|being|possible|immediate|further|new|mass|certain|automatic|swift|of) ){0,3}$/;
const ON_CONDITION =
  /\b(?:if|unless|in case|in the event(?: that| of)?|(?:should|were) (?:he|she|they)) (?:(?:he|she|they|it|ever|found|later|is|are|to|be|being|not|once|again) ){0,4}$/;
const CONDITION_AFTER = /^[^;]{0,80}?,? (?:if|unless|should (?:he|she|they)|were (?:he|she|they))\b/;

/** Words of suspicion that only name somebody: "suspected smuggler Ben Pell was freed" says nothing doubtful of the freeing. */
const LABEL =
  /(?:(?<=^["' ]*)|(?<=[,;:(] )|(?<=\b(?:the|an?|his|her|their|its|these|those|two|three|four|five|six|several|many|some|other|of|by|as|with|for|from|to|and|against|fellow|former|local|another|\d) ))(?:suspected|alleged|accused|purported|supposed|reputed|so-called) (?!(?:of|that|to|by|in|for|him|her|them|he|she|they|it|the|an?|his)\b)[a-z-]+|\b(?:the|an?|his|her|their|this|that|these|those|[a-z]+) (?:[a-z-]+ )?suspects?(?! (?:that|of|him|her|them|he|she|they|it|his|the|an?)\b)\b|\bthe (?:two |three |other )?accused(?! of| by| in)\b/g;
const SUSPECTED_PERSON = /(?:(?:er|ist|or|ant|ent|eef|ief|member|rebel|suspect|criminal)s?|spy|spies|thieves|m[ae]n)$/;
const TELLS = /\b(?:was|were|is|are|has|have|had|been|will|did|who|[a-z]{2,}ed|left|fled|told|said|went)\b/;

/** A clause without the words of suspicion that stand before a noun, where a verb of its own follows them. */
export function withoutLabels(words: string): string {
  return words.replace(LABEL, (label, at: number) =>
    TELLS.test(words.slice(at + label.length, at + label.length + 90)) ||
    (SUSPECTED_PERSON.test(label) && TELLS.test(words.slice(Math.max(0, at - 90), at)))
      ? "the one"
      : label,
  );
}

/** Is what follows something that was stayed, blocked or put off? It did not come about. */
export function isStopped(before: string): boolean {
  return STOPPED.test(before) || NOT_YET.test(before);
}

/** Is what follows something that was refused, opposed or undone? The clause tells of that, not of the thing itself. */
export function isRefused(before: string, canBeDenied: boolean): boolean {
  return REFUSES.test(before) || (canBeDenied && DENIES.test(before));
}

/** The words before a verb or noun, without those whose negation does not reach it. */
export function withinNegation(before: string, word: string): string {
  if (PAST.test(word) && OWN_PAST.test(before)) return "";
  const end = NEGATION_ENDS.exec(before);
  return end === null ? before : before.slice(end[0].length);
}

/** "killed no one". */
export function isDoneToNobody(after: string): boolean {
  return NOBODY_DONE_TO.test(after);
}

export function readModality(p: Predicate): Meaning {
  const near = p.before.slice(-200);
  const suspected = p.form === "verb" ? withoutLabels(`${near}was `) : near;
  const negative =
    NEGATION.test(withinNegation(near, p.word).replace(UNTOLD, " ")) ||
    FAILED.test(near) ||
    NO_SUBJECT.test(near.replace(UNTOLD, " ")) ||
    (p.form === "verb" && NOBODY_DONE_TO.test(p.after)) ||
    /\b(?:not|never|no longer)\b/.test(p.word) ||
    (p.appointed && CALLED_OFF.test(p.after));
  const as = (modality: Modality | undefined): Meaning => ({ modality, polarity: negative ? "negative" : "positive" });
  const isInfinitive = p.form === "verb" && INFINITIVE.test(near) && !FACTUAL_TO.test(near);

  const isUnmet = !p.appointed && (FACED.test(near) || (p.form === "verb" && ON_CONDITION.test(near)));
  if (isUnmet && !ALLEGED.test(near)) return as(undefined);
  // A court that rejects a claim decides; it does not deny.
  if (p.denial) return as(p.byCourt || isInfinitive || IMAGINED.test(near.slice(-40)) ? undefined : "denied");
  if (p.ruling) {
    if (p.form === "verb" && UNDECIDED.test(near.slice(-30))) return as(undefined);
    if (p.form === "verb" && (isInfinitive || IMAGINED.test(near.slice(-40)))) return as(undefined);
    if (p.form === "verb" && ORDERS.test(p.word) && !negative) return as("ordered");
    const planned = p.form === "noun" && (PLANNED.test(near.slice(-30)) || PLANNED.test(p.after.slice(0, 16)));
    return as(planned ? "scheduled" : "found");
  }
  if (p.act) {
    if (DENIED.test(near) && !p.byCourt) return as("denied");
    if (GUILTY.test(near)) return as("found");
    if (p.byCourt && FOUND.test(near) && !ALLEGED.test(near.slice(-60))) return as("found");
    const unreal = p.form === "verb" && (IMAGINED.test(near.slice(-60)) || PLANNED_VERB.test(near) || isInfinitive);
    return as(unreal && !ALLEGED.test(near) ? undefined : "alleged");
  }
  if (DENIED.test(near) && !p.byCourt && !REFUSED.test(near)) return as("denied");
  if (isOrdered(near)) return as("ordered");
  if (/\b(?:hop\w+|fear\w*|wish\w*|pray\w*)\b[^,;]{0,60}$/.test(near)) return as(undefined);
  const planned = PLANNED.test(near.slice(-90)) || (p.appointed && PLANNED.test(p.after.slice(0, 90)));
  if (
    p.appointed &&
    planned &&
    !HAPPENED.test(
      p.after
        .slice(0, 90)
        .replace(/^ (?:was|were|has|have|had|is|are)(?: now| been)*/, "")
        .replace(PLANNED, "")
        .slice(0, 40),
    )
  )
    return as("scheduled");
  if (EXPECTED.test(near)) return as(undefined);
  if (planned && PLANNED_VERB.test(near)) return as(CONDITION_AFTER.test(p.after) ? undefined : "scheduled");
  if (p.form === "noun" && TO_COME.test(p.after)) return as("scheduled");
  if (p.appointed && p.word.startsWith("is ")) return as("scheduled");
  if (IMAGINED.test(near) || (WISHED.test(near) && !p.appointed)) return as(undefined);
  if (p.form === "verb" && (isInfinitive || SUBJUNCTIVE.test(near))) return as(undefined);
  if (ALLEGED.test(suspected)) return as("alleged");
  if (p.byCourt && FOUND.test(near)) return as("found");
  // A hearing that is only named may be past or to come.
  if (p.appointed && p.form === "noun" && !HAPPENED.test(near) && !HAPPENED.test(p.after)) return as("asserted");
  return as("happened");
}

const SET = /\b(?:will|shall|(?:re)?(?:set|scheduled) (?:for|to)|due (?:on|by|for))\b[^;]{0,80}$/;

/** How a clause whose event is not known means what it says before its date. */
export function plainModality(before: string): Modality {
  const near = before.slice(-200);
  if (DENIED.test(near) && !REFUSED.test(near)) return "denied";
  if (ALLEGED.test(near)) return "alleged";
  return SET.test(near) ? "scheduled" : "asserted";
}

function isOrdered(near: string): boolean {
  if (/\bshall (?:be )?(?:\w+ly )?$/.test(near)) return true;
  const order = [...near.matchAll(ORDER_WORD)].at(-1);
  if (order === undefined) return false;
  const between = near.slice(order.index + order[0].length);
  return between.length < 80 && !NOT_GOVERNED.test(between);
}
