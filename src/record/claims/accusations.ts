// The allegations of a case in order: those of one kind of act by one person together, with their findings and evidence.

import type { EntryId } from "../../base/base.ts";
import { isOfExchange } from "./exchanges.ts";
import { withNearFindings } from "./near-findings.ts";
import { accusationKey, accusedIn, type Allegation, allegationsOfOneAct, type ToldEntry } from "./proposition.ts";
import type { Statement } from "../statement.ts";

/** One kind of act of which somebody is accused. */
export interface Accusation {
  /** "killing"; "accusation" where the text does not say of what. */
  readonly act: string;
  /** By entry; empty where no text says who. */
  readonly accused: readonly { readonly entry: EntryId; readonly name: string }[];
  readonly alleged: readonly ToldEntry[];
  readonly findings: readonly ToldEntry[];
  /** Findings that may concern it, in words that do not say so for certain. */
  readonly near: readonly ToldEntry[];
  readonly evidence: readonly ToldEntry[];
}

export interface Matters {
  /** Those of which most is told first. */
  readonly accusations: readonly Accusation[];
  /** What those who stand for the person held say against others. */
  readonly claims: readonly ToldEntry[];
  /** What others say that an office did wrong in the case or did not do. */
  readonly conduct: readonly ToldEntry[];
  /** Findings that are about none of the accusations, as far as the texts show; evidence likewise. */
  readonly findings: readonly ToldEntry[];
  readonly evidence: readonly ToldEntry[];
}

/** Who stands for the person held, by entry: that person, and whoever is that person's counsel. */
export type Defence = ReadonlySet<EntryId>;

/** The allegations among the entries, by id, each with what was found on it and what is offered as evidence. */
export function allegationsWith(entries: readonly ToldEntry[]): Allegation[] {
  return withNearFindings(entries, allegationsOfOneAct(entries));
}

/** Sorts allegations, findings and evidence into accusations and the rest. Their order is kept. */
export function mattersOf(told: readonly ToldEntry[], defence: Defence = NOBODY): Matters {
  // words in quotation marks are evidence of themselves alone, and so is an answer
  const offered = told.filter(
    ({ entry, statements: [first] }) =>
      entry.kind !== "evidence" || (first?.slot !== "said" && (first === undefined || !isOfExchange(first))),
  );
  const isClaim = (one: ToldEntry): boolean =>
    one.entry.kind === "allegation" && isOfDefence(one.statements, defence) && isAgainstOthers(one.statements, defence);
  const claims = offered.filter(isClaim);
  const isConduct = ({ entry }: ToldEntry): boolean => entry.kind === "allegation" && entry.name === CONDUCT;
  const conduct = offered.filter((one) => isConduct(one) && !isClaim(one));
  const rest = offered.filter((one) => !isClaim(one) && !isConduct(one));
  const groups = Map.groupBy(inOrder(rest, allegationsWith(rest)), accusationKey);
  const accusations = [...groups.values()].map((alleged): Accusation => {
    const first = alleged[0]!; // a group has a member
    const all = (of: (one: Allegation) => readonly ToldEntry[]): ToldEntry[] => inOrder(rest, alleged.flatMap(of));
    return {
      act: first.entry.name,
      accused: accusedIn(first.statements),
      alleged,
      findings: all(({ findings }) => findings),
      near: all(({ near }) => near),
      evidence: all(({ evidence }) => evidence),
    };
  });
  const tied = new Set(
    accusations.flatMap(({ findings, near, evidence }) =>
      [...findings, ...near, ...evidence].map(({ entry }) => entry.id),
    ),
  );
  const untied = rest.filter(({ entry }) => !tied.has(entry.id));
  const weight = ({ alleged, findings, evidence }: Accusation): number =>
    alleged.length + findings.length + evidence.length;
  return {
    accusations: accusations.sort((a, b) => weight(b) - weight(a)),
    claims,
    conduct,
    findings: untied.filter(({ entry }) => entry.kind === "finding"),
    evidence: untied.filter(({ entry }) => entry.kind === "evidence"),
  };
}

/** The name of what an office is said to have done or not done, as the reader gives it. */
const CONDUCT = "conduct";
const NOBODY: Defence = new Set();

/** Papers and people that speak for whoever is held, by their words alone. */
const OF_DEFENCE =
  /^(?:the |his |her |their |its |an? )?(?:[a-z]+ )?(?:habeas (?:corpus )?)?(?:petition(?:er)?s?|defen[cs]e(?: (?:lawyers?|attorneys?|team|counsel))?|legal team|lawyers?|attorneys?|(?:federal |public )*defenders?)(?: (?:for|of) .*)?$/i;
const OF_THE_STATE =
  /\b(?:u\.?s\.? attorney|attorneys? general|district attorney|state's attorney|government|prosecut\w+)/i;

/** Do those who stand for the person held say all of it? */
function isOfDefence(statements: readonly Statement[], defence: Defence): boolean {
  const ofOthers = statements.filter(({ modality }) => modality === "alleged" || modality === "asserted");
  return (
    ofOthers.length > 0 &&
    ofOthers.every(({ speaker, speakerEntry }) => {
      if (speakerEntry !== undefined && defence.has(speakerEntry)) return true;
      if (speaker.kind === "narrator" || speaker.kind === "organization" || speaker.kind === "court") return false;
      return OF_DEFENCE.test(speaker.name) && !OF_THE_STATE.test(speaker.name);
    })
  );
}

/** Is it said of nobody, or of others than those who stand for the person held? */
function isAgainstOthers(statements: readonly Statement[], defence: Defence): boolean {
  return (
    statements.some(({ modality }) => modality === "alleged") &&
    accusedIn(statements).every(({ entry }) => !defence.has(entry))
  );
}

/** Each once, in the order of the whole. */
function inOrder<T extends ToldEntry>(whole: readonly ToldEntry[], some: readonly T[]): T[] {
  const byId = new Map(some.map((one) => [one.entry.id, one]));
  return whole.flatMap(({ entry }) => byId.get(entry.id) ?? []);
}
