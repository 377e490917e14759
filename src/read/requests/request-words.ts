// The words by which letters, e-mails and prose tell what became of a request for records. Matched against the folded text in
// which every name is a run of one sign (see proceeding-shape.ts).

import type { RequestState } from "../../record/record.ts";

const N = "[\u0001-\u0005]+";
const REQUEST =
  "(?:(?:foia|foia/pa|freedom of information(?: act)?(?: \\(foia\\))?|privacy act|public[- ]records?(?: act| law)?|open[- ]records?(?: act| law)?|right[- ]to[- ]know|records?|information|document|this|that|the|your|her|his|their|our|my|its) )*requests?";
const DO = (verb: string): string =>
  `(?:has |have |had |is |are |was |were |been |being |also |then |now |hereby |today )*${verb}`;

interface StateWords {
  readonly state: RequestState;
  readonly words: RegExp;
  /** Its own words negate: "no records", "cannot be granted". */
  readonly negates?: true;
  /** "The request of May 3": whatever is said of it, it was made. */
  readonly isGiven?: true;
  /** What a letter does by saying it: it is of the day of the letter where no other day stands by. */
  readonly isDoneBySaying?: true;
}

/** In the order in which they are looked for; what one has taken no later one takes. */
export const STATE_WORDS: readonly StateWords[] = [
  {
    state: "appeal sent back",
    words:
      /\b(?:appeal\b[^.;]{0,80}\bremand(?:ed|ing)|remand(?:ed|ing)\b[^.;]{0,60}\b(?:request|appeal|search|processing))/g,
    isDoneBySaying: true,
  },
  {
    state: "appeal denied",
    words:
      /\b(?:den(?:ied|ies|ying) (?:the|your|her|his|their|our|my|its|an?) (?:administrative )?appeal|appeal (?:was|is|has been|were) (?:\w+ )?denied|affirm(?:ed|ing|s) [^.;]{0,60}\b(?:on|action|determination|response|decision)\b[^.;]{0,40}\b(?:request|appeal)|upheld (?:the|its) (?:denial|refusal|withholdings?|determination))/g,
    isDoneBySaying: true,
  },
  {
    state: "appeal granted",
    words:
      /\b(?:grant(?:ed|s|ing) (?:the|your|her|his|their|our|my) (?:administrative )?appeal|appeal (?:was|is|has been) (?:\w+ )?granted)/g,
    isDoneBySaying: true,
  },
  {
    state: "appeal received",
    words: new RegExp(
      `\\b(?:received (?:the|your|her|his|their|our|my|an?) (?:foia |administrative )*appeal|appeal\\b[^.;]{0,60}\\b(?:was|were) received|acknowledg(?:es|ed|ing) (?:receipt of )?(?:the|your|her|his|their) (?:foia |administrative )*appeal)`,
      "g",
    ),
    isDoneBySaying: true,
  },
  {
    state: "appealed",
    words: new RegExp(
      `\\b(?:${DO("(?:filed|submitted|sent|mailed|lodged)")} (?:an?|the|her|his|their|our|its|this) (?:foia |timely |administrative )*appeal|administratively appealed|appealed (?:the|that|this|its|their|${N}|to (?:the )?(?:agency|department|office|${N}))|this (?:letter )?is an? (?:administrative )?appeal|(?:i|we) (?:hereby )?appeal)`,
      "g",
    ),
    isDoneBySaying: true,
  },
  {
    state: "expedition denied",
    words:
      /\b(?:den(?:ied|ies|y|ying)[^.;]{0,60}\bexpedit(?:ed|ious|e)\b|expedited (?:processing|treatment|review|handling)[^.;]{0,50}\b(?:was |is |has been |be )(?:\w+ )?(?:denied|refused)|(?:does not|did not|do not) (?:qualify|meet)[^.;]{0,60}\bexpedit)/g,
    negates: true,
    isDoneBySaying: true,
  },
  {
    state: "expedition granted",
    words:
      /\b(?:grant(?:ed|s|ing)[^.;]{0,50}\bexpedit(?:ed|ious|e)\b|expedited (?:processing|treatment|review|handling)[^.;]{0,40}\b(?:was |is |has been )(?:\w+ )?granted|placed [^.;]{0,30}expedited)/g,
    isDoneBySaying: true,
  },
  {
    state: "expedition asked",
    words:
      /\b(?:(?:ask(?:ed|s)?|request(?:ed|s)?|sought|seek|seeks) (?:for |that )?[^.;]{0,30}\bexpedit(?:ed|ious|e)\b|requests? for expedited (?:processing|treatment|review|handling))/g,
    isDoneBySaying: true,
  },
  {
    state: "unusual circumstances",
    words:
      /\b(?:unusual circumstances|(?:extend(?:ed|s|ing)?|extension of) (?:the |its |our )?(?:time|deadline|response time|time limit|statutory time)[^.;]{0,60}\b(?:ten|10)\b|(?:ten|10)[- ](?:working |business )?days? extension)/g,
    isDoneBySaying: true,
  },
  {
    state: "resumed",
    words:
      /\b(?:(?:clarification|response|reply|fee (?:commitment|agreement)|payment) (?:was |were )?received|received (?:the|your|her|his|their) (?:clarification|perfected request|fee (?:commitment|agreement)|payment|response to (?:the|our) (?:request for clarification|clarification request))|clarified (?:the|her|his|their|our|my|its) (?:foia )?request|(?:agreed to|promised to|paid) (?:pay )?(?:the |all |any )?(?:[a-z]+ )?fees|(?:resum(?:ed|es|ing)|restart(?:ed|s)?) (?:processing|the clock|work))/g,
    isDoneBySaying: true,
  },
  {
    state: "tolled",
    words:
      /\b(?:toll(?:ed|ing|s)\b|(?:ask(?:ed|s|ing)?|request(?:ed|s|ing)?|need(?:ed|s)?|require[ds]?|seek(?:ing|s)?|sought) (?:\w+ ){0,6}?(?:clarif(?:y|ication)|(?:an? )?fee (?:commitment|agreement|waiver justification)|advance payment)|(?:plac(?:ed|ing)|put) (?:\w+ ){0,3}on hold|(?:too broad|insufficiently described|not reasonably describe[d]?|does not reasonably describe|unperfected))/g,
    negates: true,
    isDoneBySaying: true,
  },
  {
    state: "neither confirmed nor denied",
    words:
      /\b(?:neither confirm(?:s|ed|ing)? n?or den(?:y|ies|ied|ying)|(?:refus(?:ed|es|al)|declin(?:ed|es)|can ?not|could not) (?:to )?(?:confirm or deny|either confirm)|glomar)/g,
    negates: true,
    isDoneBySaying: true,
  },
  {
    state: "no records",
    words:
      /\b(?:(?:no|any) (?:responsive )?(?:records|documents|files|information)(?: (?:that (?:are|is|were) )?responsive)?(?: to (?:the|your|her|his|their) request)? (?:was|were|could be|had been|have been|are|exists?|existed) ?(?:located|found|identified)?|(?:locate[ds]?|found|find|identif(?:y|ied)|ha[ds]|possess(?:es|ed)?|maintains?) (?:no|any) (?:responsive |such )?(?:records|documents|files)\b|unable to (?:locate|find|identify) (?:any )?(?:responsive )?(?:records|documents|files)|no[- ]records? (?:response|determination)|no responsive (?:records|documents))/g,
    negates: true,
    isDoneBySaying: true,
  },
  {
    state: "granted in part",
    words:
      /\b(?:grant(?:ed|s|ing)? (?:\w+ ){0,4}?in part|den(?:ied|ies|ying) (?:\w+ ){0,4}?in part|partial(?:ly)? (?:grant(?:ed)?|den(?:ial|ied)|release)|releas(?:ed|able|ing) in part|in part and den(?:ied|ying) in part|(?:(?<!\b(?:previously|the|of|and) )withheld|withholding) (?:portions|parts|portions of|certain information)|with (?:portions|parts) (?:withheld|redacted))/g,
    isDoneBySaying: true,
  },
  {
    state: "denied",
    words: new RegExp(
      `\\b(?:(?:den(?:ied|ies|ying)|reject(?:ed|s|ing)|refus(?:ed|es|ing)) ${REQUEST}|${REQUEST}(?: (?:of|for|to|by|numbered|number|no\\.?)[^.;,]{0,60})?,? ${DO("(?:denied|rejected|refused)")}|(?:must|have decided to|decided to) deny ${REQUEST}|with(?:held|holding|holds) (?:them |it |the |these |all |the responsive |responsive )*(?:records|documents|pages|files)?(?: ?\\d+ pages)? ?(?:in full|in (?:its|their) entirety)|withh(?:eld|olding) (?:all|the) (?:responsive )?(?:records|documents|files))`,
      "g",
    ),
    negates: true,
    isDoneBySaying: true,
  },
  {
    state: "granted",
    words: new RegExp(
      `\\b(?:grant(?:ed|s|ing) ${REQUEST}(?! for (?:expedit|a fee|fee))|${REQUEST} (?:was|is|has been|were) granted(?! in part)|releas(?:ed|ing|able) (?:\\w+ ){0,4}?(?:in full|in (?:its|their) entirety|in whole))`,
      "g",
    ),
    isDoneBySaying: true,
  },
  {
    state: "referred",
    words: new RegExp(
      `\\b(?:referr(?:ed|ing) (?:\\S+ ){0,9}?(?:to|back to) (?:the )?${N}|(?:forwarded|transferred|rerouted|sent) (?:${REQUEST}|[^.;]{0,40}(?:records|pages|documents)) to (?:the )?${N}[^.;]{0,60}(?:consult|direct response|process|review|handl|respond))`,
      "g",
    ),
    isDoneBySaying: true,
  },
  {
    state: "released",
    words:
      /\b(?:(?:releas(?:ed|es|ing)|produc(?:ed|es|ing)|disclos(?:ed|es|ing)|turned over|handed over|provid(?:ed|es|ing)|enclos(?:ed|ing)|sent|served) (?:\S+ ){0,6}?(?<pages>\d[\d,]*)(?: \S+){0,2} (?:pages|records|documents|files)|(?<count>\d[\d,]*)(?: \S+){0,3}? (?:pages|records|documents|files)\b[^.;]{0,60}\b(?:was|were|are|have been|had been|being) (?:\w+ )?(?:released|produced|disclosed|turned over|handed over|provided|enclosed)|(?:first|second|third|final|interim|last|rolling) (?:production|release)\b)/g,
    isDoneBySaying: true,
  },
  {
    state: "closed",
    words: new RegExp(
      `\\b(?:${DO("(?:administratively )?clos(?:ed|ing|e)")} (?:${REQUEST}|your (?:file|case)|the (?:file|case))|${REQUEST} (?:was|is|has been|will be) (?:administratively )?closed)`,
      "g",
    ),
    isDoneBySaying: true,
  },
  {
    state: "suit",
    words:
      /\b(?:filed (?:an? |the |this |her |his |their |its )?(?:[a-z]+ ){0,2}?(?:foia |freedom of information act |public records )?(?:lawsuit|suit|complaint|action)|sue[ds]\b|brought (?:an? |this )?(?:foia )?(?:lawsuit|suit|action))/g,
  },
  {
    state: "acknowledged",
    words: new RegExp(
      `\\b(?:acknowledg(?:es|ed|ing|ement of) (?:the )?(?:receipt of )?(?:${REQUEST}|it)|acknowledgement letter|this is (?:in response|to acknowledge|an acknowledg)[^.;]{0,40}(?:receipt|request)|acknowledg(?:es|ed|ing) receipt)`,
      "g",
    ),
    isDoneBySaying: true,
  },
  {
    state: "received",
    words: new RegExp(
      `\\b(?:received (?:in|by|at) (?:this|our|the|${N})(?: (?:foia )?(?:office|unit|branch|component|department|agency))?|(?:received|got) ${REQUEST}|(?<=${REQUEST}[^.;]{0,90})(?:was|were) (?:first )?received|(?:date )?received(?: on)?:|(?<=\\band )received\\b)`,
      "g",
    ),
  },
  {
    state: "submitted",
    words: new RegExp(
      `\\b${REQUEST}(?: (?:to|for|no|number|numbered)[^.;]{0,60}?)?,? (?:dated|of (?=(?:january|february|march|april|may|june|july|august|september|october|november|december|\\d)))`,
      "g",
    ),
    isGiven: true,
  },
  {
    state: "submitted",
    words: new RegExp(
      `\\b(?:${DO("(?:sent|filed|submitted|made|mailed|e-?mailed|faxed|lodged|sends?|files?|submits?|makes?|placed)")} (?:(?:${N}|an?|the|its|two|three|four|several|identical|same|separate|written|new|second|formal|initial|\\d+) )*(?:under the )?(?:an? )?${REQUEST}|(?<=${REQUEST}[^.;]{0,60})(?:was|were) (?:sent|filed|submitted|made|mailed)|(?:i|we) (?:hereby |respectfully |am |are |write to |writing to )*(?:request(?:ing)?|ask(?:ing)?)\\b[^.;]{0,200}\\b(?:records|documents|files|copies)|this is a ${REQUEST}|under (?:the )?(?:foia|freedom of information act)[^.;]{0,60},? (?:i|we|${N}) (?:hereby |respectfully )*(?:request|ask)(?:ed|s)?|request(?:ed|s) (?:\\S+ ){0,12}?under (?:the )?(?:foia|freedom of information act))`,
      "g",
    ),
    isDoneBySaying: true,
  },
];

/** A law that gives a right to records. */
export const RECORDS_LAWS: readonly (readonly [name: string, words: RegExp])[] = [
  ["Freedom of Information Act", /\bfreedom of information act\b|\bfoia(?:\/pa)?\b|5 u\.?s\.?c\.? ?§? ?552\b(?!a)/],
  ["Privacy Act", /\bprivacy act\b|\b5 u\.?s\.?c\.? ?§? ?552a\b|\bfoia\/pa\b/],
  [
    "public records law",
    /\b(?:public|open)[- ]records? (?:act|law|statute|request)|\bright[- ]to[- ]know (?:act|law|request)|\bsunshine (?:act|law)\b/,
  ],
];

export const ANY_RECORDS_LAW = new RegExp(RECORDS_LAWS.map(([, words]) => words.source).join("|"));

/** "FOIA Request No. 2019-ICFO-04417", "Our file number: …": the number, where the label leaves no doubt. */
export const NUMBER =
  /(?:(?:foia|foipa|foia\/pa|foi|privacy act|records?|public records|request|tracking|reference|appeal)[ -]){1,4}(?:(?:case|control|tracking|request|reference|file|id)[ -])*(?:nos?\.?|numbers?|#|id)?[ :#]*(?<number>(?=[\w-]*\d)[a-z]{0,6}[a-z0-9]*(?:[-/][a-z0-9]+){1,4}|\d{5,10}(?:-\d{1,4})?)(?![\w/])/g;

export const EXEMPTION =
  /\(b\)\s?\(\d\)(?:\s?\([a-f]\))?|\bexemptions? (?<list>\d(?:\s?\([a-f]\)|[a-f]\b)?(?:(?:, and |, | and | & )\d(?:\s?\([a-f]\)|[a-f]\b)?)*)/g;
/** "on June 3 asked that..."; what comes after these words has not come about. */
export const NOT_YET =
  /\b(?:may|might|can|could|should|shall|will|would|must|if|unless|right to|wish(?:es)? to|whether|in the event|once|until|please|want(?:s|ed)? to|plans? to|able to|in order to|before)\b[^.;,]{0,40}$|\bto $/;
/** The same for what is told with "cannot" and "must". */
export const IMAGINED = /\b(?:if|unless|whether|in the event|once|until|in case)\b[^.;,]{0,40}$/;
export const NEGATED = /\b(?:not|never|no|without|fail(?:ed|s|ing)? to|has yet to|have yet to|nor)\b[^.;,]{0,30}$/;
/** What judges grant and deny. */
export const OF_COURTS =
  /\b(?:judges?|courts?|motions?|bonds?|bail|asylum|extradit\w+|visa|parole|subpoena|habeas|jury|mistrial)\b/;
/** Who is asked for records. */
export const OFFICE =
  /^(?!.*\b(?:at law|llp|llc|inc|alliance|foundation|project|committee|union|university|clinic|law)\b).*\b(?:department|bureau|agency|office|division|administration|services?|immigration|customs|homeland|police|sheriff|archives|commission|ministry|fbi|ice|cia|nsa|uscis|cbp|eoir|doj|dhs|dod|dea|atf|usms|marshals|state|county|city|board|enforcement|security|treasury|prisons|intelligence|patrol)\b/i;
/** A part of an agency that answers for itself. */
export const COMPONENT =
  /^(?:the )?(?:office|division|branch|section|directorate|unit|executive office|field office|criminal division|civil division)\b|\b(?:office|division|branch|section|directorate|unit)$/i;
/** "copies of all records about …", as far as the clause goes. */
export const ASKED =
  /\b(?:(?:request(?:s|ed|ing)?|seek(?:s|ing)?|sought|ask(?:s|ed|ing)? for|requests? for|asking for) (?:access to )?(?<asked>(?:copies of |all |any |the |his |her |their |my |records|documents|files|e-?mails|reports|communications|correspondence)(?:[^.;\n]|\.(?=\w)){4,240}))/g;
