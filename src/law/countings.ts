// The ways of counting that the program brings along. Packs may add theirs. `checkedOn` stands where the text was read.

import { type Counting, countingSchema, type WrittenCounting } from "./counting.ts";
import type { Citation } from "./rule-parts.ts";

const RULE_6: Citation = { cite: "Fed. R. Civ. P. 6(a)", url: "https://www.law.cornell.edu/rules/frcp/rule_6" };
const RULE_26: Citation = { cite: "Fed. R. App. P. 26(a)", url: "https://www.law.cornell.edu/rules/frap/rule_26" };
const RULE_45: Citation = { cite: "Fed. R. Crim. P. 45(a)", url: "https://www.law.cornell.edu/rules/frcrmp/rule_45" };
const DAYS_ARE_DAYS = "2009-12-01";

const FEDERAL_COURT: WrittenCounting["versions"][number]["offDays"] = {
  calendars: ["us-federal"],
  place: "forward",
  observedFriday: "disputed",
  closures: "disputed",
};

/** Until 30 November 2009 short periods left out days off, and a state's holiday counted in both directions. */
function before2009(authority: Citation, under: number): WrittenCounting["versions"][number] {
  return {
    to: "2009-11-30",
    shortPeriod: { under },
    offDays: { ...FEDERAL_COURT, place: "always", circuit: authority === RULE_26 },
    roll: "on",
    inaccessible: true,
    authority: { ...authority, cite: `${authority.cite} before 1 December 2009` },
    caveats: ["The old text does not say how a period that is counted backward ends on a day off."],
  };
}

function since2009(authority: Citation): WrittenCounting["versions"][number] {
  return {
    from: DAYS_ARE_DAYS,
    offDays: { ...FEDERAL_COURT, circuit: authority === RULE_26 },
    roll: "on",
    inaccessible: true,
    lastMoment: { electronic: "midnight", otherwise: "office closes" },
    authority,
    source: [authority],
    checkedOn: "2026-03-01",
  };
}

const WRITTEN: readonly WrittenCounting[] = [
  {
    id: "frcp-6",
    title: "Federal Rules of Civil Procedure",
    versions: [
      {
        ...before2009(RULE_6, 7),
        to: "1963-06-30",
        offDays: { ...FEDERAL_COURT, place: "always", weekend: [7] },
        caveats: ["Half holidays, which the old text counts as other days, are not in the table."],
      },
      { ...before2009(RULE_6, 7), from: "1963-07-01", to: "1985-07-31" },
      // Read in a stored copy, which does for a text that is out of force and no longer changes.
      { ...before2009(RULE_6, 11), from: "1985-08-01", checkedOn: "2026-11-22" },
      since2009(RULE_6),
    ],
  },
  {
    id: "frap-26",
    title: "Federal Rules of Appellate Procedure",
    versions: [
      { ...before2009(RULE_26, 7), to: "2002-11-30" },
      { ...before2009(RULE_26, 11), from: "2002-12-01" },
      since2009(RULE_26),
    ],
  },
  {
    id: "frcrp-45",
    title: "Federal Rules of Criminal Procedure",
    versions: [
      {
        ...before2009(RULE_45, 7),
        to: "1966-06-30",
        offDays: { ...FEDERAL_COURT, place: "always", weekend: [7] },
      },
      { ...before2009(RULE_45, 7), from: "1966-07-01", to: "1985-07-31" },
      { ...before2009(RULE_45, 11), from: "1985-08-01" },
      since2009(RULE_45),
    ],
  },
  {
    id: "eoir-days",
    title: "Days before the immigration courts and the Board of Immigration Appeals",
    versions: [
      {
        offDays: { calendars: ["us-federal"], observedFriday: "disputed", closures: "disputed" },
        roll: "next",
        inaccessible: true,
        authority: {
          cite: "8 C.F.R. §§ 1001.1(h), 1003.38(b)",
          url: "https://www.law.cornell.edu/cfr/text/8/1003.38",
          says: "All days count; a last day on a Saturday, Sunday or legal holiday is put off to the next business day.",
        },
        source: [{ cite: "8 C.F.R. § 1003.38", url: "https://www.law.cornell.edu/cfr/text/8/1003.38" }],
        checkedOn: "2026-03-01",
        caveats: [
          "What counts is the day on which the Board receives a paper, not the day on which it is posted.",
          "An outage of the electronic filing system on the last day is treated like an office that cannot be reached.",
        ],
      },
    ],
  },
  {
    id: "eoir-business-days",
    title: "Business days before the immigration courts and the Board of Immigration Appeals",
    versions: [
      {
        offDays: { calendars: ["us-federal"], observedFriday: "off", closures: "disputed" },
        roll: "next",
        authority: {
          cite: "8 C.F.R. §§ 1003.6(c), 1003.19(i)(2)",
          url: "https://www.law.cornell.edu/cfr/text/8/1003.6",
        },
        source: [{ cite: "8 C.F.R. § 1003.6(c)", url: "https://www.law.cornell.edu/cfr/text/8/1003.6" }],
        checkedOn: "2026-03-01",
        caveats: [
          "The regulation does not say which days are business days; Saturdays, Sundays and federal holidays are left out.",
        ],
      },
    ],
  },
  {
    id: "foia",
    title: "Working days of the Freedom of Information Act",
    versions: [
      {
        offDays: { calendars: ["us-federal"], observedFriday: "off", closures: "disputed" },
        roll: "next",
        authority: {
          cite: "5 U.S.C. § 552(a)(6)(A)",
          url: "https://www.law.cornell.edu/uscode/text/5/552",
          says: "Saturdays, Sundays and legal public holidays are left out.",
        },
        source: [{ cite: "5 U.S.C. § 552(a)(6)", url: "https://www.law.cornell.edu/uscode/text/5/552" }],
        checkedOn: "2026-03-01",
      },
    ],
  },
  {
    id: "plain",
    title: "Plain days of the calendar: the day of the event is left out, and the last day stays where it falls",
    versions: [{ offDays: {}, roll: "none", authority: { cite: "The ordinary meaning of the words" } }],
  },
];

export const COUNTINGS: readonly Counting[] = WRITTEN.map((one) => countingSchema.parse(one));
