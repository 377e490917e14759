// Titles and role words: what a person is called besides the name.

import { wordSet } from "./word-list.ts";

/** Stand before a name and are no role by themselves. */
export const HONORIFICS: ReadonlySet<string> = wordSet(`
Mr Mrs Ms Miss Mx Dr Prof Sir Dame Lord Lady Hon Rev Fr Sr Sra Srta Señor Señora Don Doña Monsieur Madame Mme Mlle Herr Frau Shri Smt Haji Hajj Mullah Maulana Sayyida Ustad Saint Messrs Honorable Honourable Madam Mister Master Hajji
`);

/** Capitalised or not, directly before a name ("Judge Ruiz", "attorney Ana Ruiz") or in apposition after it. Lower case here. */
export const ROLE_NOUNS: ReadonlySet<string> = wordSet(`
accountant activist actor actress adjudicator administrator admiral adviser advisor advocate agent aide alderman alderwoman ambassador analyst anchor apostle applicant appellant appellee archbishop architect archivist artist assemblyman assemblymember assemblywoman assistant associate astronaut
astronomer attache attaché attorney attorneys auditor author ayatollah baker banker bailiff baron baroness barrister biographer biologist bishop blogger bookkeeper borrower boss boxer boy boyfriend brigadier broker brother builder bureaucrat businessman businesswoman businessperson candidate captain cardinal caretaker carpenter caseworker cashier celebrity
ceo cfo chair chairman chairperson chairwoman chairmen chancellor chaplain chef chemist chief cleric clerk client co-author co-chair co-chairman co-counsel co-director co-executive co-founder cofounder co-owner co-president coach colleague collector colonel columnist comedian comedienne commander commandant commentator commissioner commodore communicator
complainant composer comptroller conductor congressman congresswoman congressmember constable consul consultant contractor controller convener coo coordinator co-ordinator coroner corporal correspondent councillor councilman councilmember councilor councilwoman counsel counsellor counselor count countess courier cousin criminologist critic curator custodian dad dancer dean
defector defendant defender defenders delegate demographer dentist deputy designer detainee detective developer dictator diplomat director directors dissident doctor documentarian dramatist driver drummer duke duchess economist editor editor-in-chief educator elder electrician emir emperor empress engineer entrepreneur envoy epidemiologist evangelist
examiner exec executive exoneree expert explorer farmer fashion father fellow fighter filmmaker financier firefighter fisherman foreman founder friend fugitive gardener general geologist girl girlfriend golfer governor governess graduate grandfather grandmother grocer guard guardian guest guide guitarist gunman gynecologist headmaster headmistress heiress historian host hostess hostage humorist
husband illustrator imam informant inmate inspector instructor intern interpreter inventor investigator investor jailer janitor jockey journalist judge judges jurist juror justice justices keeper khan king laborer landlord lawmaker lawyer lawyers lead leader lecturer legislator librarian lieutenant linguist lobbyist logistician magistrate maid major manager marshal marquis mathematician mayor mechanic mediator
medic merchant metropolitan midwife migrant militant millionaire miner minister missionary mobster model moderator mogul monk mother mufti mullah musician narrator negotiator neighbor neighbour neurologist neurosurgeon novelist nun nurse officer official ombudsman ophthalmologist organizer organiser outfielder owner paediatrician painter paralegal paramedic parent parliamentarian parolee partner passenger pastor pathologist
taoiseach tánaiste patient patriarch patrolman pediatrician petitioner pharmacist philanthropist philosopher photographer photojournalist physician physicist pianist pilot pioneer pitcher plaintiff player playwright plumber poet policeman policewoman politician pollster pontiff pope porter postmaster premier presenter president presidents pretender priest prince princess principal prisoner producer professor professors programmer prophet proprietor prosecutor prosecutors protester
protestor provost psychiatrist psychologist publicist publisher quarterback queen rabbi ranger rapper reader realtor receptionist recorder rector referee refugee registrar regulator repatriate reporter rep representative representatives researcher resident respondent retiree reverend rider runner sailor salesman saleswoman sculptor scholar scientist screenwriter seaman secretary seismologist senator senators sergeant servant shah shareholder
sheik sheikh sheriff shooter singer sister skater skipper sociologist soldier solicitor son songwriter sophomore soprano spiritual spokesman spokesperson spokespersons spokeswoman sportscaster staffer star stateswoman statesman statistician stockbroker strategist striker student superintendent supermodel supervisor surgeon surveyor suspect swimmer tailor teacher technician teenager tenant terrorist theologian theorist therapist
trader trainer translator traveler treasurer trooper trustee tutor tycoon undersecretary undertaker vendor veteran veterinarian vicar vice-president vice-chair vice-chairman vice-chancellor vicechair victim villager viscount vocalist volunteer waiter waitress warden warlord watchdog weatherman welder whistleblower widow widower winger winner witness woman worker writer youth zoologist
speaker farmworker dockworker steelworker mineworker seafarer schoolteacher housekeeper hairdresser herder shepherd welder miller ombudswoman councillors
garda gardaí gendarme carabiniere subedar havildar jawan bürgermeister abogado abogada fiscal juez jueza alcalde alcaldesa
petitioners respondents plaintiffs defendants organizers organisers leaders ministers directors officers agents detectives lawmakers congresspeople governors mayors cartoonist caricaturist rapporteur headteacher ornithologist botanist cardiologist radiologist dermatologist anthropologist archaeologist virologist toxicologist geneticist hydrologist oceanographer meteorologist entomologist agronomist ethnographer notary archdeacon presbyter caregiver carer nanny cleaner bartender shopkeeper innkeeper beekeeper bricklayer roofer trucker cellist violinist saxophonist trumpeter percussionist choreographer cinematographer essayist podcaster vlogger ethicist
secretary-general attorney-general solicitor-general director-general major-general lieutenant-colonel inspector-general consul-general counsel-of-record candidates sultan hafiz sayyid maharaja governor-general
`);

/** Short forms that stand before a name and are roles. */
export const ROLE_ABBREVIATIONS: ReadonlySet<string> = wordSet(`
Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cpt Sgt Cpl Pvt Adm Cmdr Det Insp Supt Pres Atty Amb Asst Sec Supt Cllr Comm Ofc Pfc Brig Cdr Ald Assemb
`);

/** Words that join a role noun from the left ("U.S. Magistrate Judge", "immigration attorney"). Lower case here. */
export const ROLE_MODIFIERS: ReadonlySet<string> = wordSet(`
acting accused aide american army assistant associate appeals appellate attorney award-winning campaign central chief circuit city civil civilian co communications community company congressional consular corporate council county court crime criminal current deputy defense defence department director district division editorial elected elect election emeritus energy environmental executive ex ex- family federal field finance financial first
foreign former founding general global government group head health high-ranking homeland honorary human rights identity immigration incoming independent information intelligence interim internal international investigative junior justice juvenile labor labour land lead leading legal legislative litigation liaison local long-time longtime magistrate main majority managing marketing media medical military minority municipal national news night opposition outgoing
outreach parish party permanent pending police policy political press prime principal prison private probation program project prominent provincial public racing refugee regional relations religious research resident retired royal rural sales science security senior service shadow senate house special staff state student supervisory supervising supreme tax team technical tenured then top trade traffic trial tribal under union united states university us u.s. u.s vice veteran visiting volunteer well-known
white world young youth sub- north south east west eastern western northern southern mid-level parole cabinet finance interior defence transport education agriculture commerce treasury housing welfare culture sports tourism industry and advocacy asylum bond detention enforcement habeas removal pro bono per diem clinical supervising adjunct full-time part-time board member members council city
home jail hospital church parish union shadow environment water customs fisheries forestry railway airport port harbor harbour village town forensic certified licensed registered campus climate administrative ministry embassy bureau garda deportation office
`);

/** Of a family: "X's wife Y". */
export const KIN: ReadonlySet<string> = wordSet(`
wife husband son daughter brother sister mother father mom dad uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother stepfather stepmother stepson stepdaughter brother-in-law sister-in-law mother-in-law father-in-law son-in-law daughter-in-law partner fiancé fiancée fiance fiancee widow widower sons daughters brothers sisters parents girlfriend boyfriend ex-wife ex-husband half-brother half-sister twin spouse
`);

/** After a name, with or without a comma. */
export const NAME_SUFFIXES: ReadonlySet<string> = wordSet(`Jr Sr Jr. Sr. II III IV Esq PhD MD`);

/** Letters of honour, office or profession after a name; no part of it. */
export const POST_NOMINALS: ReadonlySet<string> = wordSet(`
MP MEP MSP MLA MPP MHA MS TD SC BL QC KC JP OBE MBE CBE KBE DBE GBE CMG KCMG FRS FBA DSO AO AM CC CM RN JD LLM LLB MBA MPH MSW LCSW PE CPA SJ OP OFM OSB AC PC
`);

/** Small words inside a person's name. */
export const PARTICLES: ReadonlySet<string> = wordSet(`
al el bin ibn bint abu ould ben da das de del della delle der den di do dos du la las le los lo van vom von zu zur ter ten af av y e bte a/l
`);
