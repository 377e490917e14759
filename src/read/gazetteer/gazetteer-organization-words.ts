// Words that make a run of capitalised words an organization, a court or a facility.

import { phraseList, wordSet } from "./word-list.ts";

/** Heads that stand last ("Justice Department") or first with "of"/"for" ("Department of Justice"). */
export const ORGANIZATION_HEADS: ReadonlySet<string> = wordSet(`
Academy Administration Agency Alliance Ambassadors Army Assembly Associates Association Associations Attorneys Authority Bank Bar Battalion Board Brigade Brigades Broadcasting Brotherhood Brothers Bureau Cabinet Campaign Caucus Center Centers Centre Chamber Chambers Chapter
Charities Charity Church Churches Clinic Clinics Club Coalition Collective College Command Commission Committee Communications Community Companies Company Conference Confederation Congregation Congress Consortium Constabulary Consulate Corporation Corps Council
Councils Delegation Department Departments Directorate Diocese Archdiocese Division Embassy Enforcement Enterprises Exchange Executive Federation Fellowship Fire Firm Force Forces Forum Foundation Front Fund Government Group Guard Guild Headquarters High-School
Hospital Hospitals House Industries Initiative Inspectorate Institute Institution Institutions Insurance International Investigations Laboratories Laboratory Labs Law League Legion Legislature Library Media Militia Ministry Mission Mosque Movement Museum Network Networks News Newspaper Wireless Telecom Telecommunications Bakery
Observatory Office Offices Ombudsman Organisation Organization Organizations Orchestra Outreach Panel Parliament Partners Partnership Party Patrol Platform Police Press Program Programme Project Projects Prosecutors Protection Radio Railways Regiment Registry Relations Rescue Review Rights Safety School Schools Secretariat Security Senate
Service Services Society Solutions Squad Staff Station Studies Studios Synagogue Syndicate Systems Taskforce Technologies Technology Television Temple Times Tribune Herald Gazette Chronicle Post Journal Daily Weekly Magazine Trust Union Unions Unit University Ventures Watch Workers Airlines Airways Motors Pictures Records Resorts Restaurants Hotels Foods Pharmaceuticals Holdings Capital Securities Partners Stores
Defenders Advocates Justice Aid Appeals Affairs Intelligence Treasury Refugees Resettlement Mediation Archive Archives Cathedral Seminary Monastery Synod Presidency Chancellery Politburo Junta Cartel Gang Team FC United Rovers Rangers Sheriff Marshals Families Friends Mothers Veterans Lawyers Journalists Physicians Doctors Teachers Nurses Students Citizens
`);

/** Heads that also begin an organization's name before "of", "for", "on", "to", "against", "in". */
export const HEADS_BEFORE_OF: ReadonlySet<string> = wordSet(`
Observatory Monitor Forum Inspectorate Conservatory Hospital Ministry Archives Archive Library Movement Force Forces Army Platform Alliance
Academy Administration Agency Alliance Association Authority Bank Board Brotherhood Bureau Campaign Center Centre Chamber Charter Church City Citizens Clinic Club Coalition Collective College Commission Committee Community Company Confederation Conference Congregation Congress Consortium Consulate
Corporation Council Court Courts Defenders Delegation Department Departments Diocese Archdiocese Directorate Division Embassy Faculty Families Federation Foundation Friends Front Fund Government Group Guild House Houses Initiative Institute Institution International Journalists Journal Lawyers League Library Medical Mothers Ministry Mission Movement
Museum Network Office Officers Ombudsman Organisation Organization Parliament Partnership Party People Physicians Police Program Programme Project Registry Republicans School Secretariat Section Senate Service Services Society Sons Daughters State Students Supreme Synod Tribunal Trust Union Unit University Veterans Voices Women Workers Youth Appeals Law Studies Counsel Attorney Governor Chief
`);

export const CORPORATE_SUFFIXES: ReadonlySet<string> = wordSet(`
Inc Inc. Corp Corp. Co Co. Ltd Ltd. LLC L.L.C LLP L.L.P LP PLC plc AG SA S.A SpA S.p.A GmbH NV N.V BV B.V AB ASA Oy KG KK Pty Pte Bhd PC P.C PLLC Group Holdings
`);

export const COURT_HEADS: ReadonlySet<string> = wordSet(`
Court Courts Tribunal Tribunals Circuit Chancery Magistracy Assizes
`);

/** Courts whose names have no court word, or one that is only a part. */
export const COURTS: readonly string[] = phraseList(`
Board of Immigration Appeals, Supreme Court, U.S. Supreme Court, US Supreme Court, High Court, Immigration Court, International Criminal Court, International Court of Justice, European Court of Human Rights, Inter-American Court of Human Rights, European Court of Justice, Court of Justice of the European Union, Special Immigration Appeals Commission, Upper Tribunal, First-tier Tribunal, Privy Council, Judicial Committee of the Privy Council, Old Bailey, Court of Appeal, Court of Appeals, Court of Session, Court of Cassation, Conseil d'État, Bundesverfassungsgericht, Audiencia Nacional, Tribunal Supremo, Corte Suprema, Foreign Intelligence Surveillance Court, Military Commission, Executive Office for Immigration Review's Immigration Court
`);

/** What may stand before "Court" and the like in the name of a court. */
export const COURT_MODIFIERS: ReadonlySet<string> = wordSet(`
Supreme High Superior District County Circuit Municipal Magistrate Magistrates Magistrates' Crown Family Juvenile Federal State Immigration Bankruptcy Tax Criminal Civil Constitutional Appellate Appeals Appeal International Special Revolutionary Military Sharia Islamic Central Probate Claims Trade U.S. US United States National Regional Provincial Chancery Divisional Employment Administrative Sessions Commercial Labor Labour Land Drug City Surrogate's Traffic People's Upper Provisional Intermediate General Oblast First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh D.C. Trial
`);

/** Runs that end so are facilities: places where people are held, treated, or travel through. */
export const FACILITY_ENDINGS: readonly string[] = phraseList(`
Jail, Prison, Penitentiary, Gaol, Detention Center, Detention Centre, Detention Facility, Detention Complex, Processing Center, Processing Centre, Service Processing Center, Correctional Facility, Correctional Institution, Correctional Center, Correctional Complex, Corrections Center, Correctional Institute,
Removal Centre, Removal Center, Reception Centre, Reception Center, Residential Center, Staging Facility, Holding Facility, Annex, Penal Colony, Colony, Remand Centre, Remand Prison, Camp, Refugee Camp, Detention Camp, Naval Base, Air Base, Airbase, Air Force Base, Airfield, Army Base, Barracks, Airport, International Airport, Port of Entry, Border Crossing, Border Station, Hospital, Medical Center, Medical Centre, Courthouse, Federal Building, Shelter, Jails, Lockup, Internment Camp, Justice Center, Law Enforcement Center, Regional Center, Contract Facility, Youth Center, Work Camp, State Hospital, Power Plant, Power Station, Nuclear Plant, Stadium, Arena, Hotel, Tower, Towers, Holding Centre, Holding Center, Immigration Centre, Immigration Center, Immigration Depot, Detention Depot, Deportation Centre, Deportation Center, Transit Centre, Transit Center, Transit Camp, Custody Centre, Custody Suite, Remand Home, Rehabilitation Centre, Rehabilitation Center, Prison Camp, Labour Camp, Labor Camp, Concentration Camp, Accommodation Centre, Repatriation Centre, Repatriation Center, Identification Centre, Medical Facility, Military Prison, Military Base, Custody Facility, Reformatory, Borstal, Police Station, Metro Station, Train Station, Railway Station
`);
