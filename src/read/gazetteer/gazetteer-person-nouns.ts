// Nouns for a person whom a text describes instead of naming ("the judge", "a retired agent", "his sister"), and for
// organizations it calls by their sort ("the agency"). Lower case. Only nouns that hardly mean anything else.

import { wordSet } from "./word-list.ts";

export const PERSON_NOUNS: ReadonlySet<string> = wordSet(`
accountant activist actor actress adjudicator administrator adviser advisor agent aide ambassador analyst anthropologist applicant arbitrator architect artist assemblyman assemblywoman astronomer athlete attorney author baker banker barber barrister biologist bishop blogger bodyguard boy boyfriend brother bookkeeper builder businessman businesswoman butcher
captain caretaker carpenter caseworker chairman chairwoman chaplain chef chemist classmate cleric clerk client co-worker coach colleague colonel columnist commander commissioner complainant congressman congresswoman constable consul consultant contractor cook coroner correspondent councillor councilman councilwoman counsellor counselor cousin critic
dancer daughter deacon dealer defendant defector delegate demonstrator dentist deportee detainee detective diplomat director dissident doctor driver economist editor electrician employee employer engineer envoy ex-husband ex-wife expert eyewitness farmer father father-in-law fiancé fiancée filmmaker firefighter fisherman friend
gardener girl girlfriend gentleman governor grandfather grandmother grandson granddaughter guard gunman hairdresser historian housekeeper husband imam immigrant informant informer inmate inspector instructor interpreter interrogator investigator janitor journalist judge juror justice king laborer labourer landlady landlord lawmaker lawyer lecturer legislator librarian lieutenant lobbyist
magistrate mayor man manager mathematician mechanic mediator medic merchant midwife migrant minister monk mother mother-in-law musician neighbor neighbour nephew niece negotiator novelist nun nurse officer official ombudsman organizer organiser owner painter paralegal paramedic passenger passerby pastor patient pediatrician petitioner pharmacist photographer physician physicist pilot plaintiff plumber poet policeman policewoman politician
preacher presenter president priest prime-minister prince princess principal prisoner producer professor programmer prosecutor protester psychiatrist psychologist publisher queen rabbi researcher refugee relative reporter resident respondent retiree roommate sailor salesman scholar schoolteacher scientist secretary senator sergeant servant sheikh sheriff shopkeeper shooter singer sister sociologist soldier solicitor son spokesman spokesperson spokeswoman
stepfather stepmother stepson stepdaughter student superintendent supervisor surgeon suspect survivor tailor teacher teenager tenant therapist trader translator treasurer tutor uncle aunt undersecretary veteran victim villager volunteer waiter waitress warden whistleblower widow widower wife witness woman worker writer youth sister-in-law brother-in-law son-in-law daughter-in-law
`);

/** Families and office holders whose plural is not made with "-s". */
export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  men: "man",
  women: "woman",
  businessmen: "businessman",
  businesswomen: "businesswoman",
  congressmen: "congressman",
  congresswomen: "congresswoman",
  councilmen: "councilman",
  firemen: "firefighter",
  gentlemen: "gentleman",
  gunmen: "gunman",
  policemen: "policeman",
  policewomen: "policewoman",
  spokespeople: "spokesperson",
  spokesmen: "spokesman",
  spokeswomen: "spokeswoman",
  wives: "wife",
  witnesses: "witness",
  secretaries: "secretary",
};

export const WOMENS_WORDS: ReadonlySet<string> = wordSet(`
wife mother mom daughter sister aunt niece grandmother granddaughter widow girlfriend woman women girl queen princess actress waitress businesswoman congresswoman assemblywoman councilwoman chairwoman spokeswoman policewoman saleswoman landlady stepmother stepdaughter ex-wife fiancée mother-in-law sister-in-law
daughter-in-law duchess heiress nun headmistress Mrs Ms Miss Sra Srta Mme Mlle Madam Madame Señora Doña Frau Lady Dame Sayyida Smt
`);

export const MENS_WORDS: ReadonlySet<string> = wordSet(`
husband father dad son brother uncle nephew grandfather grandson widower boyfriend man men boy king prince actor businessman congressman assemblyman councilman chairman spokesman policeman gunman salesman landlord gentleman stepfather stepson ex-husband fiancé father-in-law brother-in-law
son-in-law duke monk fisherman priest imam Mr Sir Lord Señor Don Monsieur Herr Shri Sheikh
`);

const BODIES =
  "organization organisation network coalition alliance association foundation society center centre project union league".split(
    " ",
  );

/** "The agency": for each sort, the words in a name that show that it is one. */
export const ORGANIZATION_NOUNS: Readonly<Record<string, readonly string[]>> = {
  agency: ["agency", "bureau", "administration", "service", "enforcement", "directorate"],
  department: ["department"],
  ministry: ["ministry"],
  bureau: ["bureau"],
  commission: ["commission"],
  committee: ["committee"],
  council: ["council"],
  board: ["board"],
  company: [],
  firm: [],
  corporation: [],
  airline: [],
  manufacturer: [],
  carmaker: [],
  automaker: [],
  retailer: [],
  bank: [],
  union: ["union"],
  university: ["university"],
  college: ["college"],
  party: ["party"],
  network: ["network"],
  coalition: ["coalition"],
  alliance: ["alliance"],
  association: ["association"],
  foundation: ["foundation"],
  institute: ["institute"],
  organization: BODIES,
  organisation: BODIES,
  court: ["court"],
  tribunal: ["tribunal"],
  jail: ["jail"],
  prison: ["prison", "penitentiary"],
  hospital: ["hospital"],
};
