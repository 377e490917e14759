// Whose case it is, and which documents are about another case. Both are proposals that case.json and people overrule.

import type { EntryId } from "../base/base.ts";
import { foldKey } from "../text/text.ts";
import { namedEntry } from "./identity.ts";
import type { CaseFile } from "./case-file.ts";

export interface Subject {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly entry: EntryId;
  readonly basis: "case file" | "inferred";
}

/** How often a person is named, and in how many of the documents that were read. */
export interface SubjectCandidate {
  readonly entry: EntryId;
  readonly name: string;
  readonly documents: number;
  readonly mentions: number;
  /** Is the person given an office or a profession of the law anywhere (judge, attorney, mayor …)? */
  readonly holdsOffice: boolean;
}

/**
 * The subject named in case.json; else the one person who is named, with more than one word, in more than half of the
 * documents and in more of them (or, at a tie, more often) than any other person without an office. Else nobody.
 */
export function findSubject(
  caseFile: CaseFile,
  candidates: readonly SubjectCandidate[],
  documents: number,
): Subject | undefined {
  if (caseFile.subject !== undefined) {
    const { name, aliases } = caseFile.subject;
    return { name, aliases, entry: namedEntry("person", name), basis: "case file" };
  }
  const ranked = candidates
    .filter((one) => !one.holdsOffice && foldKey(one.name).includes(" ") && 2 * one.documents > documents)
    .sort((a, b) => b.documents - a.documents || b.mentions - a.mentions || (a.entry < b.entry ? -1 : 1));
  const [best, next] = ranked;
  if (best === undefined || best.documents < 2) return undefined;
  if (next !== undefined && next.documents === best.documents && next.mentions === best.mentions) return undefined;
  return { name: best.name, aliases: [], entry: best.entry, basis: "inferred" };
}

const OFFICE =
  /\b(?:judge|justice|magistrate|attorney|lawyer|counsel|defender|prosecutor|solicitor|barrister|secretary|minister|mayor|governor|president|senator|representative|congress(?:man|woman|member)|council ?(?:man|woman|member)|director|commissioner|agent|officer|spokes(?:man|woman|person)|reporter|editor|professor|chair(?:man|woman|person)?|ambassador)\b/iu;

/** Does a role, as printed, name an office or a profession that speaks about a case rather than being held in it? */
export function holdsOffice(role: string): boolean {
  return OFFICE.test(role);
}

/** The words by which a document shows that it speaks of the subject: full names, and last names of three letters and more. */
export function subjectKeys(subject: Subject): string[] {
  const keys = new Set<string>();
  for (const name of [subject.name, ...subject.aliases]) {
    const words = foldKey(name).split(" ");
    keys.add(words.join(" "));
    const last = words.at(-1) ?? "";
    if (last.length >= 3) keys.add(last);
  }
  return [...keys].filter((key) => key !== "").sort();
}

/** What of a document tells whose case it is about. */
export interface ScopeEvidence {
  /** "in passing": once at most, and nothing that is told happens to the subject, in a document that has other parties. */
  readonly namesSubject: "yes" | "in passing" | "no";
  /** Docket numbers that stand in it. */
  readonly dockets: readonly string[];
  /** Persons with a full name in it. */
  readonly persons: number;
  /** It bears the name of a case, or tells of people held, charged or sought, and none of them is the subject. */
  readonly hasOtherParties: boolean;
}

const ENOUGH_PERSONS = 3;

/**
 * "related" needs a sign of another case: a docket number that is none of the subject's, other parties, or several people and
 * none of them the subject. A paper that names nobody (phone records, a receipt) stays with the subject.
 */
export function scopeOf(evidence: ScopeEvidence, subjectDockets: ReadonlySet<string>): "subject" | "related" {
  const { namesSubject, dockets, persons, hasOtherParties } = evidence;
  if (namesSubject === "yes") return "subject";
  const isOurs = dockets.some((docket) => subjectDockets.has(docket));
  if (namesSubject === "in passing") return isOurs ? "subject" : "related";
  if (isOurs) return hasOtherParties ? "related" : "subject";
  return dockets.length > 0 || persons >= ENOUGH_PERSONS || hasOtherParties ? "related" : "subject";
}
