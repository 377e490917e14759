// The words of the page of custody and of the first page of a draft, in English.

import { COUNTING_RULE } from "../../record/record.ts";
import { plural } from "./plural.ts";

const NIGHTS = { one: "# night", other: "# nights" };

/** "1,001st" */
function ordinal(n: string): string {
  const amount = Number(n.replace(/\D/gu, ""));
  const tens = amount % 100;
  const ending = tens > 10 && tens < 14 ? "th" : ({ 1: "st", 2: "nd", 3: "rd" }[amount % 10] ?? "th");
  return `${n}${ending}`;
}

/** "1 night", "970 to 1,000 nights": as the last number wants it. `most` is that number. */
const nights = (range: string, most: string): string => `${range} ${most === "1" ? "night" : "nights"}`;
const days = (range: string, most: string): string => `${range} ${most === "1" ? "day" : "days"}`;

export const ENGLISH_CUSTODY = {
  custody: {
    title: "Custody",
    intro:
      "From when until when, where and by whom the person of this case was held, as far as the documents tell it. Only what is told as having happened counts: an order to release ends nothing. Where sources differ, each account is counted by itself.",
    empty: "No document that was read tells of a time in custody of the person of this case.",
    rule: COUNTING_RULE,
    groups: {
      count: "How long",
      periods: "Periods",
      gaps: "Gaps, overlaps and faults",
      apart: "Not in the ledger",
      ahead: "Days ahead, if custody goes on",
    },
    anotherPerson: "Told of a last name that another person bears as well, and not counted:",
    withoutDay: "Told of custody without a day, and in no period:",
    inCustody: "In custody",
    countedTo: "Counted to the day of the newest document.",
    withSources: "The periods with their sources",
    byAuthority: "By authority",
    byPlace: "By place",
    byAccounts: "By the accounts that sources give:",
    account: (from: string, to: string, count: string) => `from ${from} to ${to}: ${count}`,
    noKnownEnd: "no known end",
    noEnd: "no end is told",
    to: "to",
    notTold: "not told",
    placeNotTold: "Place not told",
    authority: "Authority",
    place: "Place",
    ground: "Ground",
    began: "Began",
    ended: "Ended",
    heldOn: (n: string) =>
      plural("en", n, { one: "Held, as told, on # other day", other: "Held, as told, on # other days" }),
    toldBy: (n: string) => plural("en", n, { one: "Told by # passage", other: "Told by # passages" }),
    carried: "carried on from the period before",
    answerBy: (day: string) => `${day}, by`,
    heldAfter: "Held, by other sources, after the end that is told:",
    ordinal,
    atLeast: (n: string) => `at least ${n}`,
    unknownNumber: "an unknown number of",
    range: (least: string, most: string) => `${least} to ${most}`,
    /** The ranges in words, and the greater number of each, by which its noun goes. */
    count: (nightRange: string, mostNights: string, dayRange: string, mostDays: string) =>
      `${nights(nightRange, mostNights)} elapsed, ${days(dayRange, mostDays)} counting the first`,
    unknownDay: "an unknown day",
    unknownDayIn: (span: string) => `an unknown day, ${span}`,
    by: {
      arrest: "arrest",
      detention: "detention",
      transfer: "transfer",
      release: "release",
      deportation: "deportation",
      extradition: "extradition",
      death: "death",
      "held since": "held since",
      "held until": "held until",
      held: "held",
      "not released": "not released",
      "ordered released": "ordered released",
      counted: "counted",
    },
    byUnknown: "no source tells how",
    nextBegins: "the next period begins",
    state: {
      untold: (name: string) => `No document tells from when on ${name} was in custody.`,
      before: (day: string) => `${day} lies before the first day in custody that a document tells: nothing is counted.`,
      beforeFirst: (day: string, first: string) =>
        `${day} lies before the first day in custody that a document tells (${first}): nothing is counted.`,
      held: (name: string, since: string, day: string, count: string) =>
        `${name}, in custody since ${since}: on ${day} that is ${count}.`,
      heldIf: (name: string, since: string, day: string, count: string) =>
        `${name}, in custody since ${since}: on ${day} that is ${count}, if custody went on.`,
      ended: (end: string, day: string, count: string) =>
        `By the documents custody ended on ${end}, before ${day}, after ${count}.`,
      free: (name: string, day: string, end: string, count: string) =>
        `On ${day} ${name} was not in custody, by the documents: the time before had ended on ${end}, after ${count}.`,
      disputed: (name: string, day: string, count: string) =>
        `Sources differ on whether ${name} was still in custody on ${day}: ${count}, by which of them is right.`,
      unclear: (name: string, day: string, count: string) =>
        `What the documents tell leaves open whether ${name} was in custody on ${day}: ${count}.`,
      total: (count: string) => `With the earlier times in custody: ${count}.`,
      noBeginning: "No source tells when this time in custody began.",
      lastByOthers: (name: string, day: string) =>
        `By others the last day on which one has ${name} held is ${day}; where no end is told, the count takes it that custody went on.`,
      lastTold: (name: string, day: string) =>
        `No document tells of an end. The last day on which one has ${name} held is ${day}; the count takes it that custody went on.`,
    },
    gap: {
      free: (from: string, to: string, n: string) =>
        `From ${from} to ${to} (${plural("en", n, NIGHTS)}) not in custody, as the documents tell; not counted.`,
      untold: (from: string, to: string, n: string) =>
        `From ${from} to ${to} (${plural("en", n, NIGHTS)}) no document tells whether in custody; not counted.`,
      "place untold": (from: string, to: string, n: string) =>
        `From ${from} to ${to} (${plural("en", n, NIGHTS)}) in custody, and no document tells where.`,
    },
    overlap: (one: string, other: string, from: string, to: string) =>
      `Periods ${one} and ${other} run side by side from ${from} to ${to}, as far as is certain. The days count once in the total.`,
    overlapOn: (one: string, other: string, from: string) =>
      `Periods ${one} and ${other} run side by side from ${from} on, as far as is certain. The days count once in the total.`,
    milestone: {
      days: (day: string, n: string, nth: string) =>
        `${day}: ${plural("en", n, { one: "# day", other: "# days" })} elapsed (the ${ordinal(nth)} day counting the first)`,
      anniversary: (day: string, years: string, n: string, nth: string) =>
        `${day}: ${plural("en", years, { one: "# year", other: "# years" })} (${n} nights elapsed, the ${ordinal(nth)} day counting the first)`,
      holiday: (day: string, name: string, n: string, nth: string) =>
        `${day}: ${name} (${n} nights elapsed, the ${ordinal(nth)} day counting the first)`,
    },
  },
  draftHome: {
    disputes: "What is in dispute",
    latest: "The latest dates in the documents",
    next: "Next steps",
    howTo: "How to read this site",
    howToText:
      "A program read the documents and noted who says what. Each line here shows the words of a source; follow it and the same words are marked in the document itself. What somebody alleges is printed as alleged, with the name of who alleges it. Where sources differ, both stand side by side, and the site does not choose.",
    moreWords: "More on what the words mean",
    notEstablished: (file: string) => `Whom this case is about is not established; name the person in ${file}.`,
    caseOf: (name: string) => `This is the case of ${name}.`,
    appearsCaseOf: (name: string, note: string) => `This appears to be the case of ${name} ${note}.`,
    takenFromDocuments: (file: string) => `(taken from the documents; name it in ${file})`,
    restsOn: (n: string) => plural("en", n, { one: "It rests on # document", other: "It rests on # documents" }),
    andOthers: (kinds: string) => `${kinds} and others`,
    noneDated: "None of them bears a date that could be read.",
    datedOf: (day: string) => `The dated ones are of ${day}.`,
    datedSpan: (when: string) => `The dated ones were written ${when}.`,
    moreRelated: (n: string) =>
      plural("en", n, {
        one: "# more document is about another case and kept apart.",
        other: "# more documents are about another case and kept apart.",
      }),
    figures: {
      documents: "documents",
      statements: "statements",
      entries: "people, places, courts and more",
      flags: "differences and faults",
      wanted: "wanted documents",
      origins: "texts printed more than once",
      unread: "files not fully read",
    },
    besides: (n: string) => `and ${n} about other cases`,
    besidesIn: (n: string) => `and ${n} in documents about other cases`,
    allFlags: (n: string) => `All ${n} differences and faults`,
    noDisputes:
      "The checks found no two sources that stand against each other. That does not mean that everything is right.",
    cases: "Where each case stands",
    noLatest: "No statement with a date was found.",
    wholeTimeline: "The whole timeline",
    nameSubject: (file: string) => `Name the person held in ${file}.`,
    unread: (n: string, link: string) =>
      `${plural("en", n, { one: "# file was", other: "# files were" })} not fully read: ${link}.`,
    seeWhat: "see what to do",
    compare: (link: string) => `Compare the sources where they differ: ${link}.`,
    compareFirst: (link: string) => `Compare the sources where they differ, what matters most first: ${link}.`,
    flags: (n: string) => plural("en", n, { one: "# difference or fault", other: "# differences and faults" }),
    wanted: (n: string, link: string) =>
      `${plural("en", n, { one: "# document is", other: "# documents are" })} referred to and not in the folder: ${link}.`,
    whereToGet: (n: string) => plural("en", n, { one: "where to get it", other: "where to get them" }),
    inLanguages: (n: string, list: string, receipts: string) =>
      `${plural("en", n, { one: "# document is in a language", other: "# documents are in languages" })} that the program does not read in full: ${list}. The ${receipts} say what was not read.`,
    receipts: "receipts",
    undated: (n: string, link: string) =>
      `${plural("en", n, { one: "# document bears", other: "# documents bear" })} no date: ${link}.`,
    findDates: "find out when each was written",
    readTimeline: (timeline: string) => `Read the ${timeline} against the documents before anything is published.`,
    timeline: "timeline",
  },
} as const;
