// Which roles a text claims of somebody without stating them: what accuses is no office ("a terrorist", "a commander of the
// militia"), and what is alleged, denied, doubted, imagined or asked is not said to be so.

import type { Span } from "../../base/base.ts";
import type { Role } from "../../record/record.ts";

/** Nouns that accuse: whoever prints them, they are a claim about a person and never an office. */
const ACCUSING =
  /\b(?:terrorist|extremist|jihadi(?:st)?|islamist|militant|gunm[ae]n|shooter|fighter|insurgent|insurrectionist|rebel|guerrilla|combatant|mobster|gangster|warlord|dictator|murderer|killer|assassin|criminal|felon|thief|thieves|robber|burglar|rapist|abuser|molester|predator|offender|trafficker|smuggler|spy|spies|traitor|saboteur|fraudster|swindler|suspect|fugitive|perpetrator|culprit|accomplice|accessory|conspirator|co-conspirator|mastermind|ringleader|kingpin|henchm[ae]n|bomber|arsonist|hijacker|kidnapper|hacker|looter|rioter|torturer|executioner|impostor|liar|sympathi[sz]er|propagandist|gang|cartel|mafia|mob|hit ?m[ae]n|drug (?:dealer|lord|boss|runner)|cell|deserter|mercenary|mercenaries)s?$/i;
/** Before the last word they say in what one is a member or a leader. */
const ARMED =
  /\b(?:gangs?|cartels?|militias?|mafia|mob|(?:terror|sleeper|jihadi) cells?|terror(?:ist)?|jihad\w*|mujahid\w*|mojahed\w*|insurgen\w+|guerrill\w+|paramilitar\w+|death squads?|(?:armed|rebel|extremist|criminal|militant|banned|outlawed) (?:group|organi[sz]ation|wing|faction|network|movement|enterprise|syndicate)s?|liberation (?:army|front)|islamic state|isi[sl]|daesh|al[- ]?qa(?:e|i|')?da|taliban|hamas|hezbollah|hizbullah|boko haram|al[- ]shabaab|farc|sendero luminoso|shining path|lord's resistance army|red brigades?|ms-?13|mara salvatrucha|tren de aragua|barrio 18|yakuza)\b/i;
/** They are an office in a force of the state, and an accusation elsewhere. */
const RANKED = /\b(?:commander|commandant|lieutenant|emir|recruiter|operative|soldier|boss)s?$/i;
const FORCE =
  /\b(?:police|army|navy|naval|air force|marines?|coast ?guard|national guard|fire|force|fleet|station|department|division|regiment|battalion|squadron|brigade|base|academy|corps|precinct|prison|border|patrol|troop|wing|unit|ministry|sheriff|garda|gendarmerie|legion|district|metropolitan)\b/i;

/**
 * Is the role an accusation by its own words, or by the group in which it is held? `after`: what follows its words;
 * `isTitle`: it stands as a title before the name ("Commander Rao").
 */
export function accuses(
  { text, organization }: Pick<Role, "text" | "organization">,
  after: string,
  isTitle = false,
): boolean {
  if (ACCUSING.test(text)) return true;
  const group = organization?.name ?? "";
  if (ARMED.test(text) || ARMED.test(group) || OF_ARMED.test(after)) return !LOOKS_INTO.test(text);
  return !isTitle && RANKED.test(text) && !FORCE.test(text) && !FORCE.test(group);
}

const OF_ARMED = new RegExp(
  String.raw`^ (?:of|in|for|with|from) (?:an? |the |his |her |their )?(?:[\w'’-]+ ){0,3}?${ARMED.source}`,
  "i",
);
/** "an expert on the militia", "the gang prosecutor" */
const LOOKS_INTO =
  /\b(?:lawyer|attorney|prosecutor|judge|analyst|expert|researcher|scholar|professor|reporter|correspondent|journalist|author|investigator|detective|officer|official|counsel|negotiator|director|coordinator|specialist)s?$/i;

/** Words by which a text keeps its distance from what it calls somebody. */
const DISTANT = String.raw`\b(?:alleged(?:ly)?|suspected|accused|so[- ]called|self-(?:styled|proclaimed|described)|purported(?:ly)?|supposed(?:ly)?|reputed(?:ly)?|presumed|presumably|apparent(?:ly)?|would-be|fake|false(?:ly)?|pretended|imagined|possibl[ey]|potential(?:ly)?|likely|probabl[ey]|ostensibl[ey]|hardly|never|not|no|neither|nor|reportedly)`;
const CALLED = String.raw`\b(?:(?:described|portrayed|labell?ed|branded|painted|depicted|characteri[sz]ed|cast|seen|regarded|denounced|posing|posed|accused of (?:being|having been)|suspected of (?:being|having been)|(?:believed|thought|said|alleged|considered|rumou?red|reported|deemed|claimed|supposed|presumed) to (?:be|have been))(?: as)?|(?:called|dubbed|deemed|considered)(?= an? ))`;
/** "top Red Front": what may stand between and belongs to the same phrase. */
const BETWEEN = String.raw`(?: (?:\p{Lu}[\p{L}\p{N}.'’-]*|top|senior|leading|key|high-ranking|former|then|local|regional|an?|as|the|of)){0,5} ?["“‘']?$`;
const IN_WORDS = new RegExp(String.raw`${DISTANT}\b`, "i");
const BEFORE = new RegExp(`(?:${DISTANT}|${CALLED})${BETWEEN}`, "u");

/** Is the role kept at a distance by the words in it or right before it? */
export function isDistant(before: string, words: string): boolean {
  return IN_WORDS.test(words) || BEFORE.test(before);
}

/** What governs the words after it: claims, denials, beliefs, doubts, conditions, wishes, questions, negations. */
const GOVERNS = new RegExp(
  String.raw`\b(?:[Cc]laim(?:s|ed|ing)?|[Aa]lleg\p{L}+|[Aa]ccus\p{L}+|[Dd]en(?:y|ies|ied|ying|ials?)|[Rr]eject\p{L}*|disput\p{L}+|refut\p{L}+|rebut\p{L}*|suspect\p{L}*|suspicions?|believ\p{L}+|beliefs?|think(?:s|ing)?|thought|assum\p{L}+|suggest\p{L}*|impl(?:y|ies|ied)|insinuat\p{L}+|[Rr]umou?r\p{L}*|purport\p{L}*|[Ss]uppos\p{L}+|[Pp]resum\p{L}+|pretend\p{L}*|contend\p{L}*|contentions?|assert\p{L}*|insist\p{L}*|maintain\p{L}*|argu\p{L}+|` +
    String.raw`[Ww]hether|[Ii]f|[Uu]nless|would|could|might|may|should|fear(?:s|ed|ing)?|hop(?:es?|ed|ing)|wish\p{L}*|doubt\p{L}*|describ\p{L}+|descriptions?|portray\p{L}*|label\p{L}*|brand(?:s|ed|ing)?|paint(?:s|ed|ing)?|depict\p{L}*|characteri[sz]\p{L}*|consider(?:s|ed|ing)?|regard(?:s|ed|ing)|deem\p{L}*|false(?:ly|hoods?)?|lies?|lied|lying|myths?|theory|theories|baseless|unproven|unfounded|evidence|proof|prov(?:e|es|ed|en|ing)|` +
    String.raw`not|[Nn]ever|[Nn]o|[Nn]obody|[Nn]either|[Nn]or|mistak\p{L}+|mistook|imagin\p{L}+|ask(?:s|ed|ing)?|wonder\p{L}*|question(?:s|ed|ing)?|[Pp]erhaps|[Mm]aybe|[Aa]pparently|[Rr]eportedly|[Aa]ccording to(?= \p{Ll}))\b|n['’]t\b`,
  "gu",
);
/** Here a thought ends, and what stood before governs no longer. */
const NEW_THOUGHT = /;|, (?:and|but|yet|who|whose|which|while|whereas|where|because|although|though|so)\b|—/;

const SOURCE_AFTER = /^[^.;]{0,60},? according to \p{Ll}/u;

/**
 * Does something before a predicate in its sentence ("rejected claims that Rao | is a …"), or a source behind it that has no
 * name, keep it from being stated?
 */
export function isGoverned(before: string, after: string): boolean {
  if (SOURCE_AFTER.test(after)) return true;
  for (const match of before.matchAll(GOVERNS))
    if (!NEW_THOUGHT.test(before.slice(match.index + match[0].length))) return true;
  return false;
}

/**
 * Is the role told by the verb of the sentence ("Rao is the director"), not printed at the name ("Rao, the director",
 * "Director Rao") nor told aside ("Rao, who heads …")? Then it is meant as the sentence is.
 */
export function isTold(text: string, name: Span, role: Span): boolean {
  return role.start > name.end && TELLS.test(text.slice(name.end, role.end));
}

const TELLS = /^\s(?!who\b)[a-z]|^, (?:is|was|has|had|serves|served|became|remains)\b/;
