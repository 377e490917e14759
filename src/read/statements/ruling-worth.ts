// Which sentences tell of one ruling, and which only speak of rulings: of several courts, of arguments not taken, of what a judge
// thought, of "the order" that another paper cites. In doubt a ruling is not told. And by what a told ruling is known from others.

import {
  benchesIn,
  type Concerned,
  decisionsIn,
  type FoundStatement,
  holdingsIn,
  isToldApart,
} from "../../record/record.ts";
import { clauseAt } from "../clauses/clauses.ts";
import type { Context } from "./event-context.ts";
import type { EventWord } from "./event-words.ts";

/** Several courts or several orders: no one ruling is told. */
const SEVERAL_COURTS =
  /\b(?:multiple|several|many|two|three|four|various|both|numerous|other|some|most|all|different|these|those|federal|lower|appellate)(?: (?!court|judge)[a-z]+){0,2} (?:courts|judges|justices|magistrates)\b[^;]*$|(?:^|[,;] )(?:courts|judges)\b[^;,]*$/;
const SEVERAL_ORDERS =
  /^(?:issued|signed) (?:numerous|several|many|multiple|various|other|more|countless|a number of|dozens of|[a-z]+ (?:orders|rulings|decisions|opinions))\b/;
/** What a judge thought on the way to a ruling; it is told as a finding. */
const THOUGHT = /^(?:found|finds|concluded|concludes|determined|wrote)(?: that)?$/;
/** What is argued is not asked for: "rejected these arguments". */
const ARGUED =
  /^ (?:(?:the|these|those|this|that|all|any|his|her|their|its|such|of|[a-z.'-]+'s?) ){0,4}(?:[a-z-]+ ){0,2}(?:arguments?|claims?|allegations?|accusations?|assertions?|contentions?|theor(?:y|ies)|narratives?|suggestions?|notions?|ideas?|reasoning|excuses?|evidence)\b/;
const NOT_TAKEN =
  /^(?:reject(?:ed|s|ing)|rebuff(?:ed|s)|dismiss(?:ed|es)|(?:declin|refus)(?:ed|es|ing) to (?:accept|credit|approve|allow))$/;
/** "after the judge issued the order": of which another sentence tells. */
const OF_BEFORE = /^(?:after|when|since|once|until|before|as|while)$/;
const THE_ORDER =
  /^(?:issued|signed) (?:the|this|that|his|her|their|its) (?:order|ruling|decision|opinion|judgment|injunction)s?$/;
/** "pursuant to the Order of June 7": a paper that cites a ruling is none, and tells nothing of it but its day. */
const CITED =
  /\b(?:pursuant to|under|per|in (?:accordance|compliance|light|response|connection) (?:with|of|to)|consistent with|as (?:required|directed|ordered|provided|set out|set forth) (?:by|in)|comply(?:ing)? with|citing|cit(?:ed|es)|see|despite|violat(?:ed|es|ing|ion of)|regarding|concerning|re:?|copy of|copies of|attached|enclosed|according to|refer(?:red|s|ring)? to|following|since|after|before|until|by|to (?:enforce|reconsider|modify|clarify|amend|alter|stay|vacate|obey|appeal|overturn|reverse|review|lift|extend|implement)|(?:enforcement|reconsideration|modification|clarification|review) of|appeal (?:of|from))(?: (?:the|this|that|his|her|its|their|an?|[a-z]+'s|court's|court))*(?: [a-z]+){0,2} $/;

/** @param isDated a day of its own stands beside it. */
export function isOnlySpokenOf({ view, clauses, sentence }: Context, word: EventWord, isDated: boolean): boolean {
  if (word.event.type !== "ruling") return false;
  const clause = clauses[clauseAt(clauses, word.start)]!; // there is always a clause
  const words = view.slice(word.start, word.end).replace(/\s+/g, " ").trim();
  const before = view.slice(Math.max(sentence.start, word.start - 120), word.start).replace(/\s+/g, " ");
  const after = view.slice(word.end, Math.min(sentence.end, word.end + 80)).replace(/\s+/g, " ");
  if (word.form === "noun") return CITED.test(before);
  if (SEVERAL_COURTS.test(before) || (SEVERAL_ORDERS.test(`${words}${after}`) && !isDated)) return true;
  if (isDated) return false;
  return (
    THOUGHT.test(words) ||
    (NOT_TAKEN.test(words) && ARGUED.test(after)) ||
    (OF_BEFORE.test(clause.opener) && THE_ORDER.test(words))
  );
}

/** By what a ruling is known: what was decided, by which sort of court, and whether it is told as another than one before. */
export function marksOf(words: string, rulings: readonly FoundStatement[]): Concerned[] {
  // of two rulings that one sentence tells of, nothing says which decided what
  if (new Set(rulings.flatMap(({ date }) => date?.edtf ?? [])).size > 1) return [];
  const benches = benchesIn(words);
  if (benches.length > 1) return [];
  const decisions = decisionsIn(words);
  // "denied his motion to seal": an order of its own, though of such there are many
  const isStep = decisions.length === 0 && holdingsIn(words).length > 0;
  return [
    ...(isStep ? [{ kind: "ruling" as const, name: "something else", as: "step" }] : []),
    ...decisions.map((name) => ({ kind: "ruling" as const, name, as: "sort" })),
    ...benches.map((name) => ({ kind: "ruling" as const, name, as: "bench" })),
    ...(isToldApart(words) ? [{ kind: "ruling" as const, name: "another", as: "again" }] : []),
  ];
}
