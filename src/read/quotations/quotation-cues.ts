// Words that say that somebody speaks.

import { wordSet } from "../gazetteer/word-list.ts";

/** Verbs of saying, in the forms that stand with a subject. */
export const CUE_VERBS: ReadonlySet<string> = wordSet(`
said says say disagreed disagrees told tells tell added adds add wrote writes write asked asks ask stated states state noted notes note explained explains explain argued argues argue claimed claims claim testified testifies testify replied replies reply responded responds respond answered answers answer
announced announces announce declared declares declare insisted insists insist recalled recalls recall remarked remarks remark observed observes observe commented comments comment concluded concludes conclude continued continues continue warned warns warn admitted admits admit acknowledged acknowledges acknowledge
alleged alleges allege asserted asserts assert contended contends contend maintained maintains maintain suggested suggests suggest complained complains complain joked jokes joke quipped quips tweeted tweets tweet posted posts shouted shouts yelled yells whispered exclaimed cried urged urges urge
confirmed confirms confirm denied denies deny emphasized emphasizes stressed stresses stress pointed reiterated reiterates repeated repeats pledged promised promises predicted predicts read reads thundered mused vowed vows wondered wonders lamented conceded countered concurred cautioned cautions advised affirmed boasted
bragged chimed clarified demanded demands described describes describe called calls call dubbed termed labeled labelled characterized elaborated estimated expressed gushed hinted implied indicated inquired interjected intoned mentioned mocked murmured objected opined pleaded praised prayed proclaimed pronounced proposed protested
quoted ranted reasoned reassured rebuked recited recounted referred refuted rejoined reported reports revealed ruled rules scoffed shared sighed sneered snapped specified speculated spoke stammered stipulated submitted summarized swore thanked theorized threatened touted underscored underlined uttered ventured voiced volunteered cites cited
believes thinks believed thought think feels felt found finds holds held ordered orders concedes decried derided denounced condemned criticized blasted slammed accused cheered opened began agreed agrees went goes reckoned sang sniffed fumed deadpanned retorted riffed hailed signed likened branded compared sings retweeted ranked rated chanted emailed e-mailed texted messaged blogged
surmised elaborated charged charges opined exhorted exhorts retorts reacted reacts resisted interjects assured assures reminded reminds imagined imagines lectured lectures demurred groused scolded chided hoped hopes fretted grumbled pondered pressed queried questioned questions ripped anticipated anticipates
bemoaned bemoans billed attacked attacks mocks slams slam blasts rips hails lauded lauds praises accuses hammered hammers invoked invokes encouraged encourages introduced credited credits outlined outlines dismissed dismisses rejected rejects defended defends acknowledges learned learns concurs reckons figures recounts
explains details detailed discloses disclosed reveals shows showed teased taunted trumpeted proposes pledge pledges vow promise swears swore counters fires fired shot hit notified informed informs instructed instructs begged begs implored pleads plead apologized apologizes narrated recites signs tells foresees fears feared worries worried
doubts doubted expects expected assumed assumes understands knows knew remembered remembers realized considers considered regards regarded sees saw views viewed put puts
`);

/** Of these, the ones that may stand before their subject: `"…," said Rao`. */
export const INVERTIBLE_VERBS: ReadonlySet<string> = wordSet(`
said says wrote writes asked asks added adds replied replies noted notes explained explains argued argues tweeted tweets recalled recalls insisted insists declared declares quipped quips joked jokes concluded concludes continued continues stated states observed observes remarked testified warned warns admitted
exclaimed responded answered announced cried commented complained agreed mused read reads lamented shouted opined exhorted reacted reacts reported reports retorted countered elaborated reasoned intoned interjected demanded demands counseled cautioned urged urges boasted marveled pleaded predicted predicts echoed yelled whispered
sighed snapped claimed claims conceded contended asserts asserted confirmed confirms reiterated repeated ruled rules suggests suggested surmised vowed pledged went goes posted chimed
`);

/** Participles that take the subject of their clause: `Rao dismissed the claim, calling it "absurd"`. */
export const CUE_PARTICIPLES: ReadonlySet<string> = wordSet(`
saying expressing voicing adding calling writing noting arguing claiming stating explaining declaring describing insisting telling asking warning citing alleging asserting tweeting announcing complaining suggesting stressing pointing recalling admitting concluding contending maintaining labeling dubbing referring quoting promising urging posting joking reading
acknowledging observing remarking responding replying answering accusing testifying denouncing condemning blasting criticizing praising chanting shouting yelling screaming predicting vowing emphasizing blaming slamming mocking attacking hailing thanking inviting pledging lecturing retorting joking remarking alluding pondering hinting dismissing rejecting charging disavowing writing tweeting likening comparing accusing crediting introducing encouraging demanding commenting
`);

/** Verbs of a weak kind: they attribute only when nothing stands between them and the quotation, or with "that". */
export const WEAK_VERBS: ReadonlySet<string> = wordSet(`
read reads found finds held holds called calls call described describes describe ruled rules ordered orders began opened went goes pointed posted posts shared felt feels thought think thinks believed believes state states note notes comments claims claim answers answer report reports reported continued continues continue signed
dubbed termed labeled labelled characterized likened branded compared ranked rated sings referred cited cites quoted praised accused criticized blasted slammed hailed touted mocked denounced condemned decried derided thanked threatened promised pledged spoke expressed voiced cheered held agreed demands demanded orders rules
charged charges resisted assured assures reminded reminds imagined imagines hoped hopes pressed ripped anticipated anticipates bemoaned bemoans billed attacked attacks mocks slams slam blasts rips hails lauded lauds praises accuses hammered hammers invoked invokes encouraged encourages introduced credited credits outlined outlines
dismissed dismisses rejected rejects defended defends learned learns figures details detailed reveals shows showed teased proposes pledge pledges promise fires fired shot hit notified informed informs instructed instructs narrated signs foresees fears feared worries worried questioned questions queried disclosed discloses
doubts doubted expects expected assumed assumes understands knows knew remembered remembers realized considers considered regards regarded sees saw views viewed
`);

/** Of these, the ones that say what somebody holds for true, and take it without "that": "Rao believes he is innocent". */
export const BELIEF_VERBS: ReadonlySet<string> = wordSet(`
believes believe believed thinks think thought feels feel felt hopes hoped hope fears feared fear expects expected expect knows knew assumed assumes doubts doubted predicts predicted
`);

/** Of these, the ones that say what somebody holds of another: "Rao praised the ruling". */
export const VERDICT_VERBS: ReadonlySet<string> = wordSet(`
accused accuses criticized praised praises condemned denounced decried dismissed dismisses rejected rejects defended defends demanded demands blasted slammed slams mocked attacked attacks hailed hails lauded touted thanked threatened promised promises pledged pledge calls called describes described termed labeled labelled characterized
bemoaned bemoans questioned questions credited credits considers considered regards regarded views viewed disclosed reveals ruled ordered ruling agreed proposes outlined
`);

/** Verbs that name who is spoken to before they say what: "told reporters that". */
export const TELLING_VERBS: ReadonlySet<string> = wordSet(`
told tells tell telling asked asks ask asking assured assures assuring reminded reminds reminding warned warns warning informed informs notified urged urges urging advised begged begs implored instructed instructs ordered orders promised promises pressed encouraged encourages exhorted lectured
`);

/** Texts that can speak: "the letter says". */
export const SPEAKING_DOCUMENTS: ReadonlySet<string> = wordSet(`
letter letters statement statements order orders ruling rulings opinion decision report reports memo memorandum complaint petition affidavit declaration indictment filing filings brief motion lawsuit suit release email e-mail emails message messages post tweet article story editorial website site page notice document documents
transcript warrant book ad advertisement sign signs banner headline caption description note notes resolution bill law statute rule policy summary study survey account text contract agreement verdict judgment judgement injunction subpoena advisory alert announcement newspaper magazine column essay blog invitation label script speech charter constitution amendment clause
`);

/** People named by what they are, without an article: "Prosecutors said". Also singular heads after an article. */
export const SPEAKING_PEOPLE: ReadonlySet<string> = wordSet(`
officials official authorities prosecutors sources source critics experts attorneys lawyers police investigators supporters advocates activists protesters opponents relatives neighbors neighbours witnesses residents lawmakers republicans democrats analysts scientists researchers doctors reporters organizers organisers leaders members aides advisers
jurors judges agents officers detectives deputies commissioners people woman man girl boy mother father wife husband son daughter brother sister family parents friend friends court government department agency company campaign group organization ministry council committee board office team panel commission administration army military union party bank firm hospital university school association
coalition state senate house congress parliament embassy bureau court's defense prosecution spokesperson spokespeople spokespersons staff crowd voters teacher teachers students student employees employee workers worker others another many some one most
`);

export const PRONOUNS: ReadonlySet<string> = wordSet(`he she they it we i who`);
