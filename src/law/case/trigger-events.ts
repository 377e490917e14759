// Which of the things that the record tells start a clock: a decision of an immigration judge, a judgment, the certification of an
// extradition, a FOIA request … Read off the words of the clause in which the day stands, and only where they leave no doubt of who
// decided what. What is negated, alleged, imagined or only set for later starts nothing.

import { type EntryId, isExact, isKnown, type DateSpan, UNKNOWN_DATE } from "../../base/base.ts";
import { deadlinesIn, type EntryKind, type Statement, type ToldEntry } from "../../record/record.ts";
import type { Circumstances } from "../deadline.ts";
import { clauseOfDay, clausesOf } from "./dated-clause.ts";

/** An event that starts clocks, as one statement tells it. */
export interface FoundTrigger {
  readonly event: string;
  readonly words: string;
  readonly date: DateSpan;
  readonly statement: Statement;
  /** Set where events of one day are told apart by what they are about: two requests of one day. */
  readonly apart?: EntryId | undefined;
  /** What lengthened the time and stopped the clock. */
  readonly circumstances?: Pick<Circumstances, "stops" | "additions"> | undefined;
}

type Actor = "immigration judge" | "board" | "appeals court" | "magistrate judge" | "district court";

interface TriggerKind {
  readonly event: string;
  readonly words: string;
  readonly kinds: readonly EntryKind[];
  readonly actor?: readonly Actor[] | undefined;
  /** All must be in the clause. */
  readonly has: readonly RegExp[];
  readonly hasNot?: RegExp | undefined;
  /** Must stand somewhere in the sentence. */
  readonly context?: RegExp | undefined;
  /** Nothing is asked of the rules where the words themselves set a time. */
  readonly setsOwnTime?: true | undefined;
  /** Told without a day it is more often of another case: opinions speak of what was decided elsewhere. */
  readonly needsDay?: true | undefined;
  readonly isApart?: true | undefined;
}

const RULINGS: readonly EntryKind[] = ["ruling", "event"];
const NOT_DONE = /\b(?:declin|refus|not\b|never\b|without\b|fail|unless|asked?\b|urg|request(?:ed|s) (?:that|the)\b)/iu;
const CUSTODY = /\b(?:bonds?|bail|custody (?:re)?determination)\b/iu;
const FOIA = /\b(?:FOIA|Freedom of Information)\b/u;

const KINDS: readonly TriggerKind[] = [
  {
    event: "immigration-judge-decision",
    words: "a decision of an immigration judge",
    kinds: [...RULINGS, "custody period", "filing"],
    actor: ["immigration judge"],
    has: [
      /\border(?:ed|s|ing)\b.*\b(?:remov(?:ed|al)|deport(?:ed|ation))\b|\b(?:remov(?:ed|al)|deport(?:ed|ation))\b.*\border(?:ed)?\b|\b(?:den(?:ied|ies)|grant(?:ed|s)|reject(?:ed|s)|terminat(?:ed|es)|pretermitted)\b.*\b(?:asylum|withholding|cancellation|relief|protection|application|claims?|proceedings|removal|Convention Against Torture)\b|\b(?:asylum|withholding|cancellation|relief|protection|application|claims?|proceedings|removal)\b.*\b(?:denied|granted|rejected|terminated|pretermitted)\b|\bfound\b.*\b(?:removable|deportable|inadmissible)\b/iu,
    ],
    hasNot: CUSTODY,
  },
  {
    event: "immigration-judge-bond-decision",
    words: "a bond decision of an immigration judge",
    kinds: [...RULINGS, "custody period"],
    actor: ["immigration judge"],
    has: [CUSTODY, /\b(?:den(?:y|ied|ies)|grant(?:ed|s)?|set|refused|ordered|reduced|raised|lowered|without bond)\b/iu],
    hasNot: /\bhearing (?:was |is )?set\b|\b(?:grant|order|set|schedul)\w* (?:\S+ ){0,3}hearing\b|\bappeal/iu,
  },
  {
    event: "immigration-judge-release-order",
    words: "an immigration judge’s order of release",
    kinds: [...RULINGS, "custody period"],
    actor: ["immigration judge"],
    has: [
      /\b(?:granted|set|reduced|lowered) (?:\S+ ){0,3}(?:bond|bail)\b(?! hearing)|\b(?:bond|bail) (?:was|of|at)\b.*\b(?:granted|set)\b|\bordered\b.*\breleased?\b/iu,
    ],
    hasNot: /\b(?:denied|refused|no bond|without bond)\b|\bappeal/iu,
  },
  {
    event: "removal-order-final",
    words: "a decision of the Board that makes an order of removal final",
    kinds: RULINGS,
    actor: ["board"],
    has: [
      /\b(?:dismiss(?:ed|es)|affirm(?:ed|s)|den(?:ied|ies)|reject(?:ed|s)|upheld)\b/iu,
      /\b(?:appeals?|decision|order|removal)\b/iu,
    ],
    hasNot:
      /\b(?:bond|bail|custody|remand(?:ed|s)?|sustained|stay|motion|reopen|reconsider)\b|\b(?:government|DHS|ICE|Department|agency)[’']?s? (?:own )?appeal\b|\bappeal (?:by|of) (?:the )?(?:government|DHS|ICE|Department)\b/iu,
  },
  {
    event: "removal-order-final",
    words: "the day on which an order of removal became final",
    kinds: ["ruling", "event"],
    has: [
      /\b(?:order of (?:removal|deportation)|(?:removal|deportation) order)\b.*\bbecame (?:administratively )?final\b/iu,
    ],
  },
  {
    event: "bia-release-order",
    words: "an order of release by the Board of Immigration Appeals",
    kinds: RULINGS,
    actor: ["board"],
    has: [/\b(?:ordered|authorized)\b.*\breleased?\b/iu],
  },
  {
    event: "judgment-entered",
    needsDay: true,
    words: "a final ruling of a federal district court",
    kinds: RULINGS,
    actor: ["district court"],
    has: [
      /\b(?:grant(?:ed|s|ing)|den(?:ied|ies|ying)|dismiss(?:ed|es|ing))\b.*\b(?:petitions?|habeas|writ|complaint|lawsuit|suit|case|action)\b|\b(?:petition|writ|complaint|lawsuit|suit|case|action)\b.*\b(?:granted|denied|dismissed)\b/iu,
    ],
    hasNot:
      /\b(?:show cause|should|whether|if|motions?|stay|request|extradit|certif|bail|bond|reconsider|in part|leave|without prejudice to amend|requests?)/iu,
  },
  {
    event: "judgment-entered",
    needsDay: true,
    words: "the entry of a judgment",
    kinds: [...RULINGS, "filing"],
    has: [
      /\b(?:final )?judgment (?:was |is |has been )?entered\b|\bentered (?:a |the )?(?:final )?judgment\b|\bentry of (?:final )?judgment\b/iu,
    ],
    hasNot: /\bdefault|conviction|criminal|guilty/iu,
  },
  {
    event: "recommendation-served",
    words: "a magistrate judge’s recommendation",
    kinds: [...RULINGS, "filing"],
    actor: ["magistrate judge"],
    has: [
      /\breport and recommendations?\b|\bfindings and recommendations?\b|\brecommended (?:that|denying|granting|dismissing)\b/iu,
    ],
    hasNot: /\b(?:adopt|objection|reject|overrul)/iu,
  },
  {
    event: "order-to-show-cause",
    words: "an order to show cause in a habeas case",
    kinds: [...RULINGS, "filing"],
    has: [/\bto show cause\b/iu, /\b(?:writ|petition|habeas|releas\w+|detention|respondents?|warden|custodian)\b/iu],
    hasNot: /\b(?:contempt|sanction|respon[ds]\w+ to the order|discharg)/iu,
    setsOwnTime: true,
  },
  {
    event: "return-filed",
    words: "the return to a habeas petition",
    kinds: ["filing", "event"],
    has: [/\bfiled (?:an? |its |their |the |his )?(?:answer and )?return\b/iu],
    hasNot: /\btax|\breturn of service/iu,
  },
  {
    event: "appeal-decided",
    words: "a decision of a federal court of appeals",
    kinds: RULINGS,
    actor: ["appeals court"],
    has: [
      /\b(?:affirm(?:ed|s)|revers(?:ed|es)|vacat(?:ed|es)|dismiss(?:ed|es)|den(?:ied|ies)|upheld)\b/iu,
      /\b(?:judgment|appeal|decision|ruling|order|petition|conviction)\b/iu,
    ],
    hasNot: /\b(?:stay|motion|rehearing|en banc|oral argument|injunction|bail)\b/iu,
    needsDay: true,
  },
  {
    event: "extradition-commitment",
    words: "the certification of an extradition",
    kinds: ["ruling", "event"],
    has: [
      /\bcertif(?:ied|ies|ying)\b.*\b(?:extradit\w+|surrender)|\b(?:extradit\w+)\b.*\bcertified\b|\bcommitted\b.*\b(?:await|pending|for)\b.*\b(?:extradition|surrender)\b|\bcertification of extradit/iu,
    ],
    hasNot: /\b(?:declin|refus|den(?:y|ied|ies)|not\b|never\b|request|hearing|whether|should|asked)/iu,
  },
  {
    event: "provisional-arrest",
    words: "a provisional arrest for extradition",
    kinds: ["event", "ruling"],
    has: [/\bprovisional(?:ly)? arrest(?:ed)?\b|\barrested provisionally\b/iu],
    hasNot: NOT_DONE,
  },
  {
    event: "foia-request-received",
    words: "the receipt of a FOIA request",
    kinds: ["request", "event", "letter"],
    context: FOIA,
    has: [
      /\breceived (?:in|by|at) (?:this|our|the) \S+|\breceived (?:the |your |h(?:er|is) |our |their |this |an? )?(?:\S+ )?request\b|\brequest\b.*\b(?:was|were) received\b/iu,
    ],
    hasNot: /\bappeal|\bresponse\b/iu,
    isApart: true,
  },
  {
    event: "foia-request-received",
    words: "a FOIA request (it counts from receipt, which may have been later)",
    kinds: ["request"],
    context: FOIA,
    has: [/\b(?:sent|filed|submitted|made|mailed|e-?mailed|requested|lodged|faxed)\b/iu],
    hasNot: /\b(?:appeal|lawsuit|suit|sued|complaint|court|received|denied)\b/iu,
    isApart: true,
  },
  {
    event: "foia-determination",
    words: "an agency’s refusal of a FOIA request",
    kinds: ["request", "event", "letter", "ruling"],
    context: FOIA,
    has: [/\b(?:denied|withheld|refused|rejected|denial|no responsive records|in part)\b/iu],
    hasNot: /\b(?:judge|court|motion|appeal)\b/iu,
    isApart: true,
  },
  {
    event: "foia-appeal-received",
    words: "a FOIA appeal (it counts from receipt, which may have been later)",
    kinds: ["request", "event", "filing"],
    has: [
      FOIA,
      /\b(?:appealed|(?:filed|sent|submitted|mailed) (?:an? |the |its |his |her )?(?:administrative )?appeal)\b/iu,
    ],
    hasNot: /\b(?:court|circuit|judgment)\b/iu,
    isApart: true,
  },
];

const ACTORS: readonly (readonly [Actor, RegExp])[] = [
  ["immigration judge", /\bimmigration (?:judges?|courts?)\b|\bIJ\b/iu],
  ["board", /\bBoard of Immigration Appeals\b|\bBIA\b|\bImmigration Appeals Board\b/iu],
  [
    "appeals court",
    /\bcourts? of appeals\b|\bappeals courts?\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|d\.c\.|federal|\d{1,2}(?:st|nd|rd|th)) circuit\b/iu,
  ],
  ["magistrate judge", /\bmagistrate\b/iu],
  ["district court", /\bdistrict (?:courts?|judges?)\b|\bfederal (?:judges?|courts?)\b/iu],
];

/** Who is known to be an immigration judge, a magistrate judge, a district judge: what sources call them, where all agree. */
export function judgesIn(people: readonly ToldEntry[]): ReadonlyMap<EntryId, Actor> {
  const judges = new Map<EntryId, Actor>();
  for (const { entry, statements } of people) {
    const roles = statements.filter(({ slot }) => slot === "role").map(({ value }) => value);
    const kinds = new Set(roles.flatMap((role) => roleActor(role) ?? []));
    const [only] = kinds;
    if (only !== undefined && kinds.size === 1) judges.set(entry.id, only);
  }
  return judges;
}

function roleActor(role: string): Actor | undefined {
  if (/\bimmigration judge\b/iu.test(role)) return "immigration judge";
  if (/\bmagistrate\b/iu.test(role)) return "magistrate judge";
  return /\b(?:district (?:court )?judge|federal judge)\b/iu.test(role) ? "district court" : undefined;
}

export function triggersIn(told: readonly ToldEntry[], judges: ReadonlyMap<EntryId, Actor>): FoundTrigger[] {
  return told.flatMap(({ entry, statements }) => {
    const setsTime = (): boolean =>
      statements.some(({ slot, passage }) => slot === "deadline" || deadlinesIn(passage.quote).length > 0);
    return statements.flatMap((one) => triggersOf(entry.kind, one, setsTime, judges));
  });
}

function triggersOf(
  kind: EntryKind,
  statement: Statement,
  setsTime: () => boolean,
  judges: ReadonlyMap<EntryId, Actor>,
): FoundTrigger[] {
  const { slot, polarity, main } = statement;
  if ((slot !== "date" && slot !== "account") || polarity === "negative" || main !== undefined) return [];
  if (!isTold(statement)) return [];
  const date =
    slot === "date" && statement.date !== undefined && isKnown(statement.date) ? statement.date : UNKNOWN_DATE;
  const found = new Map<string, FoundTrigger>();
  for (const clause of clausesWith(statement, date)) {
    const actor = actorOf(clause, statement, judges);
    for (const one of KINDS) {
      if (!one.kinds.includes(kind) || found.has(one.event) || !fits(one, clause, actor)) continue;
      if (one.setsOwnTime === true && setsTime()) continue;
      if (one.needsDay === true && !isKnown(date)) continue;
      if (one.context !== undefined && !one.context.test(statement.passage.quote)) continue;
      const apart = one.isApart === true ? statement.entry : undefined;
      found.set(one.event, { event: one.event, words: one.words, date, statement, apart });
    }
  }
  return [...found.values()];
}

/** Is it told as something that came about? */
function isTold({ modality }: Statement): boolean {
  switch (modality) {
    case "asserted":
    case "ordered":
    case "found":
    case "happened":
      return true;
    case "alleged":
    case "denied":
    case "scheduled":
    case "hypothetical":
      return false;
  }
}

/** Where the statement's day stands; of a statement whose day is not printed as such, the sentence if it is one clause. */
function clausesWith({ passage }: Statement, date: DateSpan): readonly string[] {
  if (isExact(date) && date.earliest !== undefined) {
    const clause = clauseOfDay(passage.quote, date.earliest);
    if (clause !== undefined) return [clause];
  }
  const clauses = clausesOf(passage.quote);
  return clauses.length === 1 ? clauses : [];
}

/** What is told of somebody else in so many words. */
const OF_ANOTHER =
  /\b(?:another|(?:a|an|some) (?:other|different|separate|unrelated)) (?:[\p{L}-]+ ){0,2}(?:man|woman|person|case|immigrant|refugee|migrant|detainee|prisoner|defendant|petitioner|client)\b/iu;

function fits({ has, hasNot, actor }: TriggerKind, clause: string, who: Actor | undefined): boolean {
  if (OF_ANOTHER.test(clause)) return false;
  if (actor !== undefined && (who === undefined || !actor.includes(who))) return false;
  return has.every((pattern) => pattern.test(clause)) && !(hasNot?.test(clause) ?? false);
}

/** Who acts: whom "by" names, else the first that is named, else the judge of whom the sources say what he or she is. */
function actorOf(clause: string, statement: Statement, judges: ReadonlyMap<EntryId, Actor>): Actor | undefined {
  const named = ACTORS.flatMap(([actor, form]) => {
    const at = clause.search(form);
    return at < 0 ? [] : [{ actor, at }];
  }).sort((a, b) => a.at - b.at);
  const agent = named.find(({ at }) => /\bby (?:\S+ ){0,4}$/iu.test(clause.slice(0, at)));
  const own = (statement.about ?? []).flatMap((one) => (one.as === "judge" ? (judges.get(one.entry) ?? []) : []));
  return (agent ?? named[0])?.actor ?? (new Set(own).size === 1 ? own[0] : undefined) ?? courtOf(statement);
}

/** The docket of a civil case of a district court has "cv" in its number. */
function courtOf({ about = [] }: Statement): Actor | undefined {
  return about.some(({ as, name }) => as === "docket" && /\bcv\b/iu.test(name)) ? "district court" : undefined;
}
