// How a matter came out, told as more than it was: a headline that says "freed" over a text that says "ordered released",
// a release that a later text knows nothing of, a hearing told as held on a day that it was moved away from.

import { contains, type Day, isExact } from "../base/base.ts";
import type { CaseDocument, Flag, Reading } from "../record/record.ts";
import { passageAt } from "../record/record.ts";
import { fold } from "../text/text.ts";
import type { Check, Life } from "./checks.ts";
import { claimsOf, type Happening, happeningsOf } from "./lives/happenings.ts";
import { heldThoughMoved } from "./lives/moved-hearings.ts";
import { findHeadlines, type Headline, HEADLINE_OUTCOMES, type HeadlineOutcome } from "./lives/headlines.ts";
import { compareText, inQuotes, raise } from "./report.ts";
import { classOf, isClaim, passagesOf, sidesOf } from "./sides.ts";
import { dayWords, shownDate } from "./lives/day-words.ts";

export const outcome: Check = {
  name: "outcome",
  docs: "docs/checks/outcome.md",
  document(document, reading) {
    return findHeadlines(document, reading).flatMap((headline) =>
      HEADLINE_OUTCOMES.filter(({ pattern }) => pattern.test(headline.words)).flatMap((told) =>
        overstated(document, reading, told, headline),
      ),
    );
  },
  hearings: heldThoughMoved,
  person(life) {
    return heldAfterRelease(life, happeningsOf(life));
  },
};

/** The text under a headline tells of the same matter, but never that it came to what the headline says. */
function overstated(
  document: CaseDocument,
  { sentences, statements }: Reading,
  told: HeadlineOutcome,
  { at, quote, body, persons }: Headline,
): Flag[] {
  const same = statements.filter(
    ({ entry: { name }, start, end }) => (name === told.type || name === told.or) && contains(body, { start, end }),
  );
  if (same.some(isClaim)) return [];
  const denied =
    same.find(({ polarity }) => polarity === "negative") ??
    sentences.find((sentence) => {
      const words = fold(document.text.slice(sentence.start, sentence.end));
      return contains(body, sentence) && told.against.test(words) && isAbout(words, persons);
    });
  const only = denied ?? same.find(({ modality }) => modality === "ordered" || modality === "scheduled");
  if (only === undefined) return [];
  const passages = [at, only].flatMap((span) =>
    span === undefined ? [] : [passageAt(document.id, document.text, span)],
  );
  const tells =
    denied !== undefined
      ? "the text below it says otherwise"
      : same.some(({ modality }) => modality === "ordered")
        ? "the text below it says only that this was ordered"
        : "the text below it says only that this was planned";
  return [
    raise({
      check: outcome.name,
      class: denied !== undefined ? "conflict" : "imprecise",
      severity: denied !== undefined ? "medium" : "low",
      about: [document.id, told.type, quote, only.start, tells],
      reason: `The headline ${inQuotes(quote, 80)} says ${told.says}; ${tells}.`,
      settle: "Rely on the text and on the ruling itself; quote the headline only with what the text says.",
      passages,
    }),
  ];
}

/** Of somebody whom the headline names, or of whoever "he" or "she" is where it names nobody else. */
function isAbout(words: string, persons: readonly string[]): boolean {
  const isPronoun = /\b(?:he|she|him|her)\b/.test(words);
  return persons.length === 0 || isPronoun || persons.some((name) => words.includes(name));
}

const TO_OTHER_CUSTODY =
  /\b(?:transferr?ed|turned over|handed over|handed to|re-?arrested|re-?detained|taken into|picked up|into (?:\w+ ){0,3}custody|to (?:\w+ ){0,3}custody|on bond|on bail|not released)\b/;
const STILL_HELD =
  /\b(?:(?:remain(?:s|ed)?|is|are|still|has been|have been|continues to be|being|sits|languishes) (?:\w+ ){0,3}(?:held|detained|jailed|imprisoned|incarcerated|confined|locked up|behind bars|(?:in|under) (?:[\w.'-]+ ){0,4}(?:custody|detention|jail|prison|cell|facility))|still (?:held|behind bars|in (?:\w+ ){0,3}(?:custody|detention|jail|prison)))\b/;
const STARTS: ReadonlySet<string> = new Set(["arrest", "start of custody", "transfer"]);

/** A person who is said to have been released is held, in another source, on a later day, and no new arrest is known. */
function heldAfterRelease({ person }: Life, all: readonly Happening[]): Flag[] {
  const claims = claimsOf(all);
  const releases = claims.filter(
    ({ sort, words, date }) =>
      sort === "release" && !TO_OTHER_CUSTODY.test(words) && date?.earliest !== undefined && date.latest !== undefined,
  );
  const held = claims.flatMap((one) => {
    const at = heldOn(one);
    return at === undefined ? [] : [{ one, ...at }];
  });
  return releases.flatMap((release) => {
    const [from, to] = [release.date!.earliest!, release.date!.latest!]; // filtered above
    const { document } = release.statement.passage;
    const later = held.filter(
      ({ one, since, on }) =>
        one.statement.passage.document !== document && on > to && (since === undefined || since < from),
    );
    const [first] = later.toSorted(
      (a, b) => compareText(a.on, b.on) || compareText(a.one.statement.id, b.one.statement.id),
    );
    if (first === undefined) return [];
    const isNew = claims.some(
      (one) =>
        isStart(one) &&
        one.date?.latest !== undefined &&
        one.date.latest >= from &&
        (one.date.earliest ?? "") <= first.on,
    );
    if (isNew) return [];
    const sides = sidesOf([release.statement, ...later.map(({ one }) => one.statement)], ({ id }) => {
      const value = id === release.statement.id ? "released" : "held";
      return { key: value, value };
    });
    return [
      raise({
        check: outcome.name,
        class: classOf(sides),
        severity: "medium",
        about: [person.id, "released and held", release.date?.edtf ?? "", first.on],
        reason: `${person.name} is said to have been released on ${shownDate(release.date)}, but is still held on ${dayWords(first.on)} in another source.`,
        settle: "Find the release papers or the custody record of that day; an order to release is not yet a release.",
        entries: [person.id, ...new Set([release.event.id, first.one.event.id])].sort(),
        passages: passagesOf(sides),
      }),
    ];
  });
}

/** "Was detained on 3 May" begins a stay as an arrest does. */
function isStart(one: Happening): boolean {
  return STARTS.has(one.sort) || (one.sort === "detention" && heldOn(one) === undefined);
}

/** A day on which the statement says that the person is held and, of a stay, since when at the latest. */
function heldOn({ sort, date, statement, words }: Happening): { on: Day; since: Day | undefined } | undefined {
  const written = statement.written?.earliest;
  if (sort === "detention" && date !== undefined) {
    const isThen = isExact(date) && !/\b(?:was|were|had been)\b/.test(words);
    return isThen ? { on: date.earliest!, since: undefined } : undefined; // an exact date has an earliest day
  }
  if (written === undefined) return undefined;
  if (sort === "start of custody" && date?.latest !== undefined && /\b(?:has|have) been\b/.test(words))
    return { on: written, since: date.latest };
  return sort === "detention" && STILL_HELD.test(words) ? { on: written, since: undefined } : undefined;
}
