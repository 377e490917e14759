// What a court, a board or another body that judges found, found not shown, or left open: the words of the proposition, who
// judged, by which measure of proof, and on whom the burden lay. The one who only tells of a finding stays its speaker.

import { type Span, trimSpan } from "../../base/base.ts";
import type { Concerned, FoundStatement, Mention, Speaker, Tier } from "../../record/record.ts";
import { isDoneToNobody, withinNegation } from "../clauses/modality.ts";
import { frameAt, NARRATOR } from "../quotations/speakers.ts";
import type { Sentence } from "./event-context.ts";
import { assessmentsOf, contentOf, type Finding, type Outcome, proofsOf } from "./finding-content.ts";
import { type FindingScene, forumAfter, forumBefore, plainWords } from "./finding-forum.ts";
import { BURDEN, FOUND, LEFT_OPEN, NOT_FOUND, OF_THE_CASE, STANDARDS } from "./finding-words.ts";

/** The findings that a sentence tells, each as the statements of one entry. */
export function findingStatements(scene: FindingScene, sentence: Sentence): FoundStatement[] {
  const words = scene.view.slice(sentence.start, sentence.end);
  if (!MAY_FIND.test(words)) return [];
  // what another case decided is law, not a finding about this one
  if (/ v\.? /.test(words) || isOtherCase(scene, sentence)) return [];
  const references = scene.references(sentence);
  if (references.some((one) => one.kind === "citation" && one.type !== "record")) return [];
  const docket = references.find((one) => one.kind === "docket");
  const taken: Span[] = [];
  const statements: FoundStatement[] = [];
  for (const finding of findingsOf(scene, sentence)) {
    if (taken.some(({ start, end }) => finding.proposition.start < end && start < finding.proposition.end)) continue;
    if (!isOfTheCase(scene, sentence, finding) || isUnreal(sentence, finding)) continue;
    taken.push(finding.proposition);
    statements.push(...stated(scene, sentence, finding, docket));
  }
  return statements;
}

/** "In Curtis, the court held that …": a case called by one name. */
function isOtherCase({ text, view }: FindingScene, sentence: Sentence): boolean {
  const opened = /^\s*(?:\p{L}+, )?(?:[Ii]n|[Uu]nder|[Ll]ike|[Aa]s in) \p{Lu}[\p{L}’'-]+, /u.exec(
    text.slice(sentence.start, sentence.start + 60),
  );
  if (opened === null) return false;
  const end = sentence.start + opened[0].length - 2;
  const isElse = (spans: readonly Span[]): boolean => spans.some((one) => one.start < end && end <= one.end);
  if (/^(?:the|this|our) court held\b/.test(view.slice(end + 2, end + 20))) return true;
  return (
    !isElse(sentence.dates) && !isElse(sentence.names.filter(({ kind }) => kind === "place" || kind === "organization"))
  );
}

const MAY_FIND =
  /\b(?:f(?:ound|inds?|inding)|h(?:eld|olds?)|conclu|determin|rule[sd]?|decide|persuaded|convinced|satisfied|accept|credit|agree|reject|disbeliev|declin|stopped short|no (?:[a-z]+ )?(?:findings?|determination|ruling)|burden|prove|establish|show|demonstrat|substantiat|corroborat|sustain|plausible|credible|reliable|persuasive|believable|convincing|absurd|dubious|fabricat|concocted|obliterat|contradict|far-fetched|rejection|no (?:[a-z]+ )?(?:evidence|proof)|could(?: not|n't) have)/;

function* findingsOf(scene: FindingScene, sentence: Sentence): Generator<Finding> {
  const { view } = scene;
  const cues = [
    ...cuesOf(view, sentence, NOT_FOUND, "not found"),
    ...cuesOf(view, sentence, LEFT_OPEN, "not decided"),
    ...cuesOf(view, sentence, FOUND, "found"),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let last = sentence.start;
  for (const { start, end, how } of cues) {
    if (start < last) continue;
    const forum =
      forumBefore(scene, sentence, start) ?? (how === "found" ? forumAfter(scene, sentence, end) : undefined);
    if (forum === undefined) continue;
    const found = contentOf(scene, sentence, { start, end }, how, forum);
    if (found === undefined) continue;
    last = found.proposition.end;
    yield found;
  }
  yield* proofsOf(scene, sentence);
  yield* assessmentsOf(scene, sentence);
}

function* cuesOf(
  view: string,
  sentence: Span,
  pattern: RegExp,
  how: Outcome,
): Generator<Span & { readonly how: Outcome }> {
  for (const match of view.slice(sentence.start, sentence.end).matchAll(pattern)) {
    const start = sentence.start + match.index;
    yield { start, end: start + match[0].length, how };
  }
}

/** About somebody or something of the case: a person, a party, its evidence. */
function isOfTheCase({ view }: FindingScene, sentence: Sentence, { proposition, ownWords }: Finding): boolean {
  const { start, end } = ownWords === true ? sentence : proposition;
  return (
    OF_THE_CASE.test(view.slice(start, end)) ||
    sentence.names.some((name) => name.kind === "person" && name.start < end && start < name.end)
  );
}

/** What is only imagined, asked or denied is no finding. */
function isUnreal(sentence: Sentence, { whole, ownWords }: Finding): boolean {
  if (ownWords === true) return false;
  return sentence.meant.some(
    ({ start, end, modality }) => modality === "hypothetical" && start <= whole.start && whole.start < end,
  );
}

const LONGEST_NAME = 160;
const SAYS: Readonly<Record<Outcome, string>> = {
  found: "found",
  "not found": "did not find",
  "not decided": "did not decide",
};

function stated(
  scene: FindingScene,
  sentence: Sentence,
  finding: Finding,
  docket: Mention | undefined,
): FoundStatement[] {
  const { text, view, ownCourt } = scene;
  const { outcome, forum, proposition, whole, burden } = finding;
  const words = text.slice(proposition.start, proposition.end).replace(/\s+/g, " ").replace(/["“”]/g, "");
  const { speaker, tier } = tellerOf(scene, sentence, finding);
  const judged = forum === undefined ? "a court" : forum.name;
  const base = {
    speaker:
      speaker.kind === "narrator" && ownCourt?.name !== undefined
        ? ({ kind: "court", name: ownCourt.name } as const)
        : speaker,
    entry: { kind: "finding", name: shortened(`${judged} ${SAYS[outcome]}: ${words}`) },
    modality: "found",
    tier,
    about: aboutOf(sentence, whole),
  } as const;
  const span = trimSpan(text, sentence.end - sentence.start > 700 ? whole : sentence);
  const list: FoundStatement[] = [];
  const state = (slot: string, value: string, at: Span, more: Partial<FoundStatement> = {}): void => {
    list.push({ ...base, start: at.start, end: at.end, slot, value, polarity: "positive", ...more });
  };
  state("proposition", words, span, { polarity: outcome === "found" ? "positive" : "negative" });
  state("outcome", outcome, span);
  if (forum !== undefined) state("forum", forum.name, forum.start < forum.end ? forum : span);
  const clause = view.slice(whole.start, Math.min(sentence.end, whole.end + 80));
  for (const [name, pattern] of STANDARDS) {
    const found = pattern.exec(clause);
    if (found === null) continue;
    const start = whole.start + found.index;
    state("standard", name, { start, end: start + found[0].length });
    break;
  }
  const on = burden ?? burdenIn(view, sentence);
  if (on !== undefined && on.start < on.end) state("burden", plainWords(text.slice(on.start, on.end)), on);
  if (docket?.kind === "docket") state("docket", docket.value, docket);
  const day = sentence.dates.find(
    (date) => date.end <= proposition.start && date.timex.type === "DATE" && date.date.edtf !== "",
  );
  if (day !== undefined) state("date", day.date.edtf, span, { date: day.date });
  for (const word of sentence.words) {
    const { event, start, end } = word;
    if (event.act !== true || event.type === "accusation" || start < proposition.start || end > proposition.end)
      continue;
    const before = view.slice(proposition.start, start);
    // "was elsewhere at the time of the murder" does not say who did it
    if (word.form === "noun" && !TOOK_PART.test(before)) continue;
    const isDenied =
      isDoneToNobody(view.slice(end, proposition.end)) ||
      /\b(?:not|never|no|nor|neither)\b[^,;]{0,40}$|n't\b[^,;]{0,30}$/.test(
        withinNegation(before, view.slice(start, end)),
      );
    if (outcome === "not decided") continue;
    const holds = (outcome === "found") !== isDenied;
    const part = partsOf(scene, sentence, proposition, word);
    state("act", event.type, word, {
      polarity: holds ? "positive" : "negative",
      about: withParts(base.about, part, event.undergoes),
    });
  }
  return list;
}

function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME).replace(/\s\S*$/u, "")} …`;
}

/** Who tells of the finding: whoever is quoted or said to say it, never the one who judges by judging. */
function tellerOf(
  { view }: FindingScene,
  sentence: Sentence,
  { whole, forum }: Finding,
): { readonly speaker: Speaker; readonly tier: Tier } {
  const said =
    sentence.quoted.find(({ start, end }) => start <= whole.start && whole.start < end) ??
    frameAt(sentence.frames, whole.start);
  if (said === undefined) return { speaker: NARRATOR, tier: "explicit" };
  const isForum = said.speaker.kind !== "narrator" && said.speaker.name === forum?.name;
  // "The ministry said that she fled, but the judge was not persuaded": the rest is no longer the ministry's
  const isTurned = said.start < whole.start && /\bbut\b[^,;]*$/.test(view.slice(said.start, whole.start));
  return isForum || isTurned ? { speaker: NARRATOR, tier: "explicit" } : said;
}

const TOOK_PART =
  /\b(?:role|part|hand|involve[a-z]*|participat[a-z]*|responsib[a-z]*|guilty|complicit[a-z]*|link[a-z]*|connect[a-z]*|committed|carried out|planned|aided) (?:(?:in|of|for|to|with|by|the|an?|any|that|this|his|her) )*$/;

interface Parts {
  readonly accused?: string | undefined;
  readonly victim?: string | undefined;
}

/** Who is said to have done it, and to whom: the person named right before the act and right after it, or after "by". */
function partsOf({ view, described }: FindingScene, sentence: Sentence, within: Span, act: Span): Parts {
  const persons: (Span & { readonly name: string })[] = sentence.names.filter(({ kind }) => kind === "person");
  for (let at = within.start; at < act.start; at++) {
    const one = described.get(at);
    if (one?.kind === "reference" && one.to === "person" && one.end - one.start < 6) persons.push(one);
  }
  persons.sort((a, b) => a.start - b.start);
  const before = persons.findLast(({ start, end }) => start >= within.start && end <= act.start);
  const isPassive = /\b(?:was|were|been|being) (?:[a-z]+ly )?$/.test(view.slice(within.start, act.start));
  const after = persons.find(({ start, end }) => start >= act.end && end <= within.end + 1);
  const gap = after === undefined ? "" : view.slice(act.end, after.start);
  if (isPassive)
    return { victim: before?.name, accused: /^[^,;]{0,50}\bby (?:the )?$/.test(gap) ? after?.name : undefined };
  return {
    accused: before?.name,
    victim: /^ (?:of )?(?:(?:the |an? |officer |guard )?(?:[a-z]+ ){0,3})$/.test(gap) ? after?.name : undefined,
  };
}

function withParts(about: readonly Concerned[], { accused, victim }: Parts, undergoes = "person harmed"): Concerned[] {
  const rest = about.filter(({ kind, name }) => kind !== "person" || (name !== accused && name !== victim));
  const part = (name: string | undefined, as: string): Concerned[] =>
    name === undefined ? [] : [{ kind: "person", name, as }];
  return [...part(accused, "accused"), ...(victim === accused ? [] : part(victim, undergoes)), ...rest];
}

function burdenIn(view: string, sentence: Span): Span | undefined {
  const match = BURDEN.exec(view.slice(sentence.start, sentence.end));
  const words = match?.[1] ?? match?.[2];
  if (match === null || words === undefined) return undefined;
  const start = sentence.start + match.index + match[0].indexOf(words);
  return { start, end: start + words.length };
}

function aboutOf(sentence: Sentence, { start, end }: Span): Concerned[] {
  const names = sentence.names.filter((name) => name.start < end && start < name.end);
  const seen = new Map(names.map((name) => [`${name.kind}\n${name.name}`, { kind: name.kind, name: name.name }]));
  return [...seen.values()];
}
