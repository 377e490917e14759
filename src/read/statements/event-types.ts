// The kinds of events that a case is made of, and the words that tell of them. Data only: patterns for folded text.

import type { EntryKind } from "../../record/record.ts";

export interface EventType {
  /** The name of the entry: "arrest". */
  readonly type: string;
  readonly kind: EntryKind;
  /** Predicates: what happened, in a verb. */
  readonly verbs: string;
  /** The thing named: it counts only with a date of its own. */
  readonly nouns?: string;
  /** court: somebody who judges must be the subject. place: the clause must name one. */
  readonly needs?: "court" | "place";
  /** The act of which somebody may be accused: alleged unless a court found it. */
  readonly act?: true;
  /** The words deny what somebody is accused of. */
  readonly denial?: true;
  /** Reported even where the clause has no date. */
  readonly undated?: true;
  /** The key slot of the one to whom it happens: the object of the verb, the subject of its passive, the owner of the noun. */
  readonly undergoes?: string;
  /** The key slot of the one who does it. */
  readonly does?: string;
  /** A noun that can be set for a future day: "the hearing is set for …". */
  readonly appointed?: true;
}

const POSSESSOR =
  "(?:(?:the|an?|his|her|their|its|our|my|this|that|all|any|both|these|those|[a-z.-]+(?: [a-z.-]+)?'s) )?";
const FILED =
  "(?:law)?suits?|petitions?|motions?|complaints?|briefs?|applications?|pleadings?|claims?|habeas petitions?|amicus|papers|objections?|responses?|answers?";
const PLEA =
  "petition|motion|appeal|writ|stay|injunction|bond|bail|habeas|restraining order|request|application|attempt|bid|extradition|certif\\w+|parole|suit|lawsuit|complaint|release|transfer|deportation|indictment";
/** "of Ivo Pell", "against him". */
const OF_WHOM = "(?: (?:of|against|for|by|from) (?:(?!and |or |was |were )[a-z.'-]+ ){0,5}?[a-z.'-]+)?";

/** "did not kill": the bare verb tells of the act only where it is denied. */
const NOT_DONE = "(?<=\\b(?:did not|didn't|does not|never did) (?:ever |personally |himself |herself )?)";
const ARMED =
  "(?:[a-z-]+ ){0,3}?(?:(?:armed|extremist|terror\\w*|rebel|insurgent|militant|jihadi\\w*|guerr?illa|paramilitary) (?:group|organi[sz]ation|movement|cell|network|faction|force|band|unit)s?|militias?|insurgency|rebels|gang|cartel)";
const ALL = "(?:all |both )?(?:of )?(?:(?:the|these|those|such|his|her|their|any) )?(?:[a-z]+ly )?";
const RECORDS_LAW = "foia|freedom of information(?: act)?|public records(?: act)?|access to information";
const CLAIMS = "claims?|allegations?|accusations?|charges?";

const OF_ALL = "(?:(?:all|any|the|an?|both|every|his|her|their|[a-z]+-degree) )*";
/** Of what one is acquitted, and of what one is only said to be cleared. */
const CHARGED = `${OF_ALL}(?:charges?|counts?|murders?|killings?|assault|robbery|terrorism|crimes?|offen[cs]es?|fraud|theft|kidnapping|manslaughter|conspiracy|homicide|rape|spying|espionage)\\b`;
const ACCUSED = `${OF_ALL}(?:wrongdoing|involvement|allegations?|accusations?)\\b`;

const HELD_AT =
  "jail|prison|penitentiary|annex|detention (?:center|centre|facility)|correctional (?:facility|institution|center|centre)|processing (?:center|centre)|lockup";
/** "booked into the county jail", "booked in on 3 May" */
const BOOKED = "(?:was|were|been|being) booked (?:in|into|at)(?= )";

const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.)";

/** A sentencing or a plea that is put on the calendar is a hearing; the sentence itself is a ruling. */
const SET_SENTENCING =
  "(?:sentencing|change of plea)(?= (?:hearing )?(?:(?:as to|for|of) (?:[a-z.'-]+ ){1,4}?)?(?:(?:is|was|are|has|had|have|been|will|be|now|currently|also) ){0,3}(?:re-?)?(?:set|scheduled|calendared|noticed|moved|continued|postponed|adjourned|vacated|advanced|held)\\b)|" +
  "(?<=\\b(?:set|scheduled|calendared|noticed) for (?:an? |his |her |their )?)(?:sentencing|change of plea)";

export const EVENT_TYPES: readonly EventType[] = [
  {
    type: "arrest",
    kind: "event",
    undergoes: "person held",
    does: "agent",
    verbs:
      "(?:re-?)?arrest(?:ed|s|ing)|taken into (?:\\w+ ){0,2}custody|took (?:him|her|them) into (?:\\w+ ){0,2}custody|took (?=(?:[a-z.'-]+ ){1,3}into (?:\\w+ ){0,2}custody\\b)|apprehended|rounded up|picked up by (?:the )?(?:police|ice|agents|officers)",
    nouns: "(?:re-?)?arrest(?! warrant)|apprehension",
    undated: true,
  },
  {
    type: "detention",
    kind: "custody period",
    undergoes: "person held",
    does: "agent",
    verbs: `detain(?:ed|s|ing)|(?:being|been|was|were|is|are|remain\\w*) (?:\\w+ly |still |also )?held (?=by|in|at|on|without|since|for|under|pending)|(?<=ordered )held|jailed|confined(?= (?:in|at|for|to (?:an? |the |his |her |their |my )?(?:\\w+ )?(?:cell|jail|prison|dorm|unit|bed|room|house|home|hospital|quarters|ward|facility|barracks|camp|bunk))\\b)|imprisoned|incarcerated|interned|locked up|(?:remain\\w*|been|is|was|are|were|sitting|kept) (?:\\w+ ){0,2}(?:in|under) (?:\\w+ ){0,3}(?:custody|detention|jail|prison|confinement)|(?:served|spent|spending|serving) (?=[^.;]{0,60}(?:custody|detention|jail|prison|confinement|behind bars|cell))|behind bars|${BOOKED}|(?:was|were|is|are|been|being) (?:housed|lodged|kept) (?=(?:at|in) [^.;]{0,60}(?:${HELD_AT}))|remain(?:s|ed) (?=(?:at|in) (?:[a-z.'-]+ ){1,6}?(?:${HELD_AT})\\b)|(?:was|were|been|being) (?:placed|put) (?:back )?(?:in|into) (?:[a-z.'-]+ ){0,4}(?:custody|detention|jail|prison|solitary confinement)|turned (?:him|her|them)sel(?:f|ves) in(?= (?:to|at|on|in|for)\\b|[,.;]|$)`,
    nouns:
      "detention(?! (?:center|centre|facilit|case|priorit))|imprisonment|incarceration|solitary confinement|custody",
    undated: true,
  },
  {
    type: "transfer",
    kind: "event",
    undergoes: "person held",
    does: "agent",
    verbs: `transferred|(?:turned|handed) over to|(?:was|were|been|being) (?:moved|taken|flown|brought|sent) (?:from [^,;.]{1,40} )?(?:straight |directly )?to|moved (?:him|her|them) to|moved (?=(?:[a-z.'-]+ ){1,3}(?:from [^,;.]{1,60} )?to (?:[a-z.'-]+ ){0,6}(?:${HELD_AT}|custody|facility)\\b)|(?:was|were|been) moved(?= (?:on|in|out|again|from|by|overnight|last|this|without)\\b)`,
    nouns: "transfer(?! alert)",
    undated: true,
  },
  {
    type: "release",
    kind: "event",
    undergoes: "person held",
    does: "agent",
    verbs:
      "(?:released|freed)(?= (?:from|on|to|into|after|by|him|her|them|without|under|immediately|last|in|pending|with|within|this|that|yesterday|today)\\b|[,.;]|$)|set free|walked free|let go(?= by| after|[,.])|releas(?:e|ed|es|ing) (?:him|her|them)\\b|(?<=\\b(?:to|shall|must) (?:immediately )?)release\\b|(?<=\\bbe (?:immediately )?)(?:released|freed)|(?<=\\b(?:was|were|been) )freed",
    nouns: "release(?! (?:request|order|date|of (?:a|the|its|his|her|this) (?:report|video|film|documents?|records?)))",
    undated: true,
  },
  {
    type: "charge",
    kind: "event",
    undergoes: "person charged",
    does: "agent",
    verbs:
      "(?:was|were|been|is|are|being) (?:\\w+ ){0,2}charged(?! (?:fees?|an? |extra|more|less|interest|\\$|£|€|\\d|for (?:the|an?|every|each)\\b))|charged (?:him|her|them|with)|indicted|arraigned on|charges were (?:filed|brought)|filed (?:\\w+ ){0,2}charges",
    nouns: "indictment|criminal complaint",
    undated: true,
  },
  {
    type: "extradition request",
    kind: "request",
    undergoes: "person sought",
    does: "agent",
    verbs:
      "(?:request|seek|demand)(?:ed|s|ing)? (?:\\S+ ){0,4}extradition|sought (?:\\S+ ){0,4}extradition|(?:moved|asked|sought|requested) (?:\\S+ ){0,3}(?:extradited|to extradite)|(?:instigated|submitted|sent|made|filed|issued|received) (?:(?!den)\\S+ ){0,4}extradition requests?",
    nouns: "extradition requests?|requests? for (?:\\S+ ){0,3}extradition",
    undated: true,
  },
  {
    type: "extradition",
    kind: "event",
    undergoes: "person held",
    does: "agent",
    verbs: "(?:was|were|been|being) extradited|surrendered to (?=the|its|[a-z]+ authorities)",
    nouns:
      "extradition(?! (?:request|case|hearing|proceeding|treat|decision|extensive|record|matter|warrant|order|law|charge|package|magistrate))",
    undated: true,
  },
  {
    type: "hearing",
    kind: "hearing",
    undergoes: "person heard",
    does: "person heard",
    verbs:
      `argued(?: and submitted)?:? (?=${MONTH} \\d{1,2}, \\d{4})|(?:was|were) (?:re)?argued (?=(?:on|before|in) )|` +
      "(?:appear|testif)(?:ed|ied|s|ies|ing) (?:\\S+ ){0,3}(?:in|before|at) (?:\\S+ ){0,4}(?:court|judge|tribunal|panel|magistrate)|arraigned|made (?:\\S+ ){0,2}(?:first |initial )?(?:court )?appearance|went on trial|stood trial",
    nouns:
      "hearings?(?: dates?)?|(?:detention|bond|bail|custody) reviews?|trial(?! (?:lawyer|attorney|judge|court))|court dates?|court appearance|(?:first|initial) appearance|arraignment|oral arguments?|courtroom(?= \\w{1,3}\\b)|conference call with the court|(?:settlement|scheduling|status|(?:final |initial )?pre-?trial|case management|discovery|rule 16|telephon(?:e|ic)|video) conferences?|inquest|" +
      SET_SENTENCING,
    appointed: true,
    undated: true,
  },
  {
    type: "ruling",
    kind: "ruling",
    undergoes: "person",
    verbs:
      "ruled|rul(?:es|ing) (?:that|against|in favou?r)|(?:found|held|concluded|determined|wrote|finds|holds|concludes) that|ordered(?! to show)|orders(?= (?:that|the|him|her|them|(?:[a-z.]+ ){1,3}(?:to|released|freed|detained|deported)\\b))|(?:grant|dismiss|overturn|revers|vacat|affirm|quash|remand|reject|block|enjoin|uph[oe]ld|sustain|approv|stay|suspend|rebuff)(?:e?d|e?s)|den(?:ied|ies)|upheld|struck down|threw out|tossed (?:out)?|(?:issued|signed) (?:\\S+ ){0,4}(?:orders?|decisions?|rulings?|opinions?|injunctions?|judgment|writs?|warrants?|stay)|refus(?:ed|es) (?!to |(?:any|an?) (?:interview|comment|food|meal|request for comment))|(?:declin|refus)(?:ed|es|ing) to (?:certify|extradite|allow|recommend|order|grant|dismiss|hear|approve|sustain|release|block)",
    nouns:
      "rulings?|(?:court |interim |written |final )?(?:orders?|decisions?|opinions?|judgments?|judgements?|verdicts?)(?! to show cause)|injunctions?",
    needs: "court",
    undated: true,
  },
  {
    type: "ruling",
    kind: "ruling",
    undergoes: "person",
    verbs: `it is (?:hereby |so |further |therefore |also |now ){0,3}ordered|(?:is|are) hereby (?:ordered|directed)|decided:? (?=${MONTH} \\d{1,2}, \\d{4})|(?:grant|den|dismiss|revers|vacat|overturn|affirm|quash)(?:ed|ied|ies|es|s|ing) ${POSSESSOR}(?:[a-z]+ ){0,3}?(?:petition|motion|appeal|writ|stay|injunction|habeas|restraining order)|(?:${PLEA}|conviction|acquittal|sentence|case|charges?|order|ruling)s?${OF_WHOM} (?:was|were|has been|have been|had been) (?:\\w+ly )?(?:granted|denied|dismissed|reversed|vacated|overturned|affirmed|quashed|rejected|refused|allowed|thrown out|dropped)|signed by (?:the |hon\\S* )*(?:[a-z.]+ ){0,3}(?:judge|justice)`,
    undated: true,
  },
  {
    type: "records suit",
    kind: "filing",
    does: "agent",
    verbs: `sue[sd] (?:[^,;.]{0,80} )?(?:under|for violating|over violations of) (?:the )?(?:foia|freedom of information|public records)|(?:fil|submitt|lodg|br(?:ing|ought))(?:ed|es|ing|s)? ${POSSESSOR}(?:[a-z-]+ ){0,3}?(?:${RECORDS_LAW}) (?:law)?(?:suits?|complaints?|case|action)|(?:${RECORDS_LAW}) (?:law)?(?:suits?|complaints?|case|action) (?:was |were |has been )?(?:first )?filed`,
    nouns: `(?:${RECORDS_LAW}) (?:law)?suits?`,
    undated: true,
  },
  {
    type: "filing",
    kind: "filing",
    does: "agent",
    verbs: `(?:fil|submitt|lodg|serv|enter)(?:ed|es|ing|s) ${POSSESSOR}(?:[a-z-]+ ){0,4}?(?:${FILED})|sued|sues|(?:${FILED}),? (?:first )?filed|(?:${FILED}) (?:was|were|is|has been|have been) (?:re)?filed|(?:immigration |separate |foia |federal |court )?case (?:was |is |has been )?filed|petitioned (?:the|for|a)|moved (?:to dismiss|for (?:a|summary|leave|an)|to (?:stay|vacate|reopen|compel|suppress|intervene))|brought (?:a|the|this) (?:law)?suit`,
    nouns:
      "lawsuit|habeas petition|petition for (?:a )?writ|motion (?:to|for)|brief(?:ing)? (?:on|due)|submission of brief\\w*",
    undated: true,
  },
  {
    type: "appeal",
    kind: "filing",
    does: "agent",
    verbs:
      "appeal(?:ed|s)(?! (?:for|directly for)\\b)(?! to (?:the )?(?:\\w+ )?(?:government|public|minister|president|pope|world|people|community|authorities|leaders|parliament|congress|king|queen|mayor|governor)s?\\b)(?= (?:to|the|from|against|that|this|his|her|their|its|those|two|in|on|and|but|within|immediately)\\b|[,.;]|$)|filed (?:\\S+ ){0,4}(?:an |notice of )?appeal",
    nouns: "notice of appeal|appeal",
    undated: true,
  },
  {
    type: "bond",
    kind: "ruling",
    undergoes: "person held",
    verbs:
      "(?:set|fixed|granted|den(?:ied|ies)|posted|revoked|refused|made|lowered|raised|reduced) (?:(?!for\\b|that\\b|to\\b)\\S+ ){0,3}?(?:bond|bail)(?! (?:hearing|review|application|request|motion|conditions?)\\b)|(?:bond|bail)(?: (?:of|at) \\S+)? (?:was|is|has been|had been) (?:set|fixed|granted|denied|posted|revoked|refused|lowered|raised|reduced)|(?:held|detained|jailed) without (?:bond|bail)",
    undated: true,
  },
  {
    type: "records request",
    kind: "request",
    does: "agent",
    verbs:
      "(?:filed|submitted|made|sent) (?:\\S+ ){0,5}(?:foia|freedom of information|public records|subject access|access to information) requests?|(?:requested|sought) (?:\\S+ ){0,5}under (?:foia|the freedom of information act)",
    nouns: "(?:foia|freedom of information|public records|subject access) requests?",
    undated: true,
  },
  {
    type: "letter",
    kind: "letter",
    does: "agent",
    verbs:
      "(?:sent|wrote|signed|received|delivered|issued|mailed|addressed|write|send) (?:\\S+ ){0,5}letters?|wrote (?:to |(?=(?:rep|sen|secretary|attorney|governor|mayor|minister|president|congress)))|signed on to (?:\\S+ ){0,2}letter|(?:said|asked|urged|called [^,;.]{1,60}) in a letter",
    nouns: "letters?(?! brief| carrier)",
    undated: true,
  },
  {
    type: "statement",
    kind: "event",
    does: "agent",
    verbs:
      "(?:issued|released|made|gave) (?:\\S+ ){0,3}(?:statement|declaration|call to action|press release|apology|warning|appeal for)|announced|declared",
    nouns: "press release|call to action|action alert",
  },
  {
    type: "press conference",
    kind: "event",
    does: "agent",
    verbs: "(?:held|hold|hosted|called|gave) (?:\\S+ ){0,3}(?:press|news) conference",
    nouns: "(?:press|news) conference|press briefing",
    appointed: true,
  },
  {
    type: "demonstration",
    kind: "event",
    verbs: "(?:rallied|marched|protested|demonstrated)",
    nouns: "rally|vigil|protest|demonstration",
    appointed: true,
  },
  {
    type: "publication",
    kind: "event",
    does: "agent",
    verbs:
      "published|aired|broadcast|(?<=\\b(?:statement|report|video|film|footage|document|record|letter|recording|study|opinion|finding|transcript)s? (?:(?:was|were) )?)released|(?:is )?releasing (?:an?|its|the)|released (?:a|an|the|its|this|their) (?:\\S+ ){0,3}?(?:report|documentary|film|episode|book|video|study|records|documents)|premiered|posted (?:a|the|this)",
    nouns: "(?<=\\d{4} )report|documentary",
    appointed: true,
  },
  {
    type: "killing",
    kind: "allegation",
    undergoes: "person killed",
    does: "accused",
    verbs: `killed|murdered|shot (?:dead|and killed)|slain|assassinated|stabbed|beheaded|gunned down|killing (?:of |an? |the |him|her)|(?<=\\b(?:of|with|for|in|by) )killing(?= (?!time\\b|spree|field))|murdering|${NOT_DONE}(?:kill|murder|shoot|stab|assassinate)`,
    nouns: "murders?(?! (?:charge|case|trial|suspect))|killings?|homicide|assassination|slaying",
    act: true,
    undated: true,
  },
  {
    type: "attack",
    kind: "allegation",
    undergoes: "person harmed",
    does: "accused",
    verbs: `bombed|attacked|ambushed|kidnapped|raped|robbed(?! (?:\\S+ ){1,3}of)|assaulted|set fire to|smuggled|trafficked|conspired|funded terror\\w*|${NOT_DONE}(?:bomb|attack|kidnap|rape|rob|assault|smuggle|traffic|conspire|spy|steal|commit (?:\\S+ ){0,4}(?:crimes?|murder|fraud|offen[cs]es?|robbery|theft|acts?))|committed (?:\\S+ ){0,4}(?:crime|murder|fraud|offen[cs]e|robbery|theft|acts?)|embezzled|defrauded|spied`,
    nouns: "bombing|kidnapping|ambush|robbery|assault",
    act: true,
    undated: true,
  },
  {
    type: "membership",
    kind: "allegation",
    does: "accused",
    verbs: `(?:joined|belonged to|was a member of|fought (?:for|with|alongside)) ${ARMED}|${NOT_DONE}(?:join|belong to|fight (?:for|with)) ${ARMED}`,
    act: true,
    undated: true,
  },
  {
    type: "accusation",
    kind: "allegation",
    undergoes: "accused",
    verbs:
      "accus(?:ed|es|ing)|(?:is|was|were|are) (?:\\w+ )?(?:suspected of|wanted (?:for|in|by))|alleg(?:ed|es|ing) (?:that|to|he|she|they)|implicated in|blamed for|blam(?:ed|es) (?:him|her|them) for",
    act: true,
    undated: true,
  },
  {
    type: "accusation",
    kind: "allegation",
    does: "accused",
    verbs: `den(?:y|ies|ied|ying) (?:(?:it|this|them|that)(?=[,.;]|$| (?:and|but|on|in|at)\\b)|any (?:links?|involvement|wrongdoing|role|part|connection|guilt|knowledge)|(?:having|being|belonging) |(?:${ALL})?(?:${CLAIMS}))|which (?:he|she|they|[a-z.]+ [a-z]+|[a-z]+) (?:has |have |had )?(?:always |repeatedly |consistently |strongly |strenuously |flatly )?den(?:y|ies|ied)(?=[ ,.;]|$)|(?:reject|disput)(?:e?s|ed) (?:${ALL})?(?:${CLAIMS})`,
    denial: true,
    undated: true,
  },
  {
    type: "mistreatment",
    kind: "allegation",
    undergoes: "person harmed",
    does: "accused",
    verbs:
      "tortured|beaten(?! (?:at|in|by (?:\\d|\\w+ (?:to|points?|votes?|goals?)))\\b)|mistreated|(?<=\\b(?:was|were|been|got) (?:\\w+ly |often |again |also )?)(?:hit|struck|kicked|punched|whipped|slapped|electrocuted|choked|waterboarded|lashed|flogged|caned|starved|burn(?:ed|t))(?= (?:with|by|in|on|until|while|repeatedly|with|across|about|so|and|for)\\b|[,.;]|$)|(?:kicked|punched|whipped|slapped|beat) (?:me|him|her|us|them)\\b|abused(?! (?:(?:its|the|their|his|her|such) )?(?:discretion|process|power|authority|position|trust))|denied (?:medical|food|access to|a lawyer)|threatened",
    act: true,
    undated: true,
  },
  {
    type: "residence",
    kind: "event",
    does: "person",
    verbs:
      "(?:liv(?:ed|es|ing)|resid(?:ed|es|ing)|settled|resettled|grew up|stayed|staying|working) (?:\\S+ ){0,3}?(?:in|at|near|to)",
    needs: "place",
    undated: true,
  },
  {
    type: "border crossing",
    kind: "event",
    does: "person",
    verbs:
      "(?:crossed|entered|fled|emigrated|immigrated)(?: (?:to|into|in|from|back|over|for|home|the (?:border|country)))*",
    needs: "place",
    undated: true,
  },
  {
    type: "journey",
    kind: "event",
    does: "person",
    verbs:
      "(?:arrived|came(?! from)|travell?ed|flew|returned|left|departed)(?: (?:to|into|in|from|back|over|for|home|the (?:border|country)))*",
    needs: "place",
    undated: true,
  },
  {
    type: "asylum claim",
    kind: "filing",
    does: "person",
    verbs:
      "(?:claimed|sought|applied for|requested|filed for|granted|received|seeking|won|denied) (?:\\S+ )?asylum|(?:granted|won|received|admitted as a) (?:\\S+ ){0,2}(?:refugee status|withholding of removal|refugee)",
    nouns: "asylum (?:claim|application|interview|request)",
    undated: true,
  },
  {
    type: "registration",
    kind: "event",
    does: "person",
    verbs:
      "registered (?:with|as|at|for|himself|herself)|checked in (?:with|at)|reported to (?:the )?(?:police|unhcr|ice|immigration)",
    undated: true,
  },
  {
    type: "deportation",
    kind: "event",
    undergoes: "person held",
    does: "agent",
    verbs:
      "(?:was|were|been|being) (?:deported|removed to|removed from (?:the )?(?:united states|u\\.?s|uk|u\\.k|country|canada)|expelled)|deported (?:him|her|them|to)|put (?:\\S+ )?into deportation proceedings",
    nouns: "deportation(?! (?:proceeding|hearing|case|order|officer|force))|removal to",
    undated: true,
  },
  {
    type: "sentencing",
    kind: "ruling",
    undergoes: "person charged",
    verbs: "sentenced",
    nouns: "sentencing",
    undated: true,
    appointed: true,
  },
  {
    type: "conviction",
    kind: "ruling",
    undergoes: "person charged",
    verbs: "convicted|found guilty|ple(?:d|aded) guilty|guilty plea",
    nouns: "conviction",
    undated: true,
  },
  {
    type: "acquittal",
    kind: "ruling",
    undergoes: "person charged",
    verbs: `acquitted|found not guilty|cleared (?:him |her |them )?by (?:the |an? )?(?=jur(?:y|ors)\\b)|cleared (?:(?:him|her|them) )?of (?=${CHARGED})|cleared (?:[a-z.'-]+ ){1,4}?of (?=${CHARGED})`,
    nouns: "acquittal",
    undated: true,
  },
  {
    // what a text calls it: no court decides that somebody is exonerated
    type: "exoneration",
    kind: "event",
    undergoes: "person",
    verbs: `cleared (?:him |her |them )?(?:of|by)(?! (?:the )?(?:field|room|area|customs|jury|jurors)\\b)(?! ${CHARGED})|cleared (?:[a-z.'-]+ ){1,4}?of (?=${ACCUSED})|exonerated|vindicated|pardoned`,
    nouns: "exoneration|pardon",
    undated: true,
  },
  {
    type: "hunger strike",
    kind: "event",
    does: "person",
    verbs: "(?:began|started|ended|launched|joined|on|went on) (?:an? |the |his |her |their )?hunger strike",
    nouns: "hunger strike",
    undated: true,
  },
  {
    type: "search",
    kind: "event",
    verbs: "raided|searched (?=his|her|the|their)|seized(?! (?:on|upon|by)\\b)",
    nouns: "raid",
  },
  {
    type: "questioning",
    kind: "event",
    undergoes: "person",
    does: "agent",
    verbs: "interrogated|questioned by|interviewed by",
    nouns: "interrogation",
  },
  {
    type: "testimony",
    kind: "evidence",
    does: "person",
    verbs: "testified|gave evidence|took the stand",
    nouns: "testimony|deposition",
  },
  {
    type: "meeting",
    kind: "event",
    does: "person",
    verbs: "met with|met (?:him|her|them|the)",
    nouns: "meeting",
    appointed: true,
  },
  {
    type: "death",
    kind: "event",
    does: "person",
    verbs: "died|passed away|(?:was|were) found dead|drowned",
    nouns: "death(?! (?:penalty|sentence|row|threat))|funeral",
  },
  { type: "birth", kind: "event", undergoes: "person", verbs: "(?:was|were) born" },
  { type: "visit", kind: "event", does: "person", verbs: "visited" },
];
