// What was found, after the verb of finding or of proving: where the words of the proposition begin and end, and whether it was
// found, found not shown, or left open.

import { type Span, trimSpan } from "../../base/base.ts";
import type { Speaker } from "../../record/record.ts";
import { frameAt } from "../quotations/speakers.ts";
import type { Sentence } from "./event-context.ts";
import { type FindingScene, type Forum, judging, NAME_BETWEEN } from "./finding-forum.ts";
import { ACCUSING_OBJECT, ASSESSES, CALLED, CREDIBILITY, OPENINGS, PROOF, PROVEN } from "./finding-words.ts";

export type Outcome = "found" | "not found" | "not decided";

export interface Finding {
  readonly outcome: Outcome;
  readonly forum: Forum | undefined;
  readonly proposition: Span;
  /** From the one who judges to the end of the proposition. */
  readonly whole: Span;
  readonly burden?: Span | undefined;
  /** The words of the one who judges: what case they speak of stands beside them. */
  readonly ownWords?: true;
}

const REACH = 190;
const LONGEST = 420;
const FEWEST_LETTERS = 3;

/** What was found, after the verb. */
export function contentOf(
  scene: FindingScene,
  sentence: Sentence,
  cue: Span,
  how: Outcome,
  forum: Forum,
): Finding | undefined {
  const { view } = scene;
  const rest = view.slice(cue.end, Math.min(sentence.end, cue.end + LONGEST + REACH));
  const verb = view.slice(cue.start, cue.end);
  const first = Math.min(forum.start, cue.start);
  const finding = (outcome: Outcome, from: number, burden?: Span): Finding | undefined => {
    const proposition = propositionAt(scene, sentence, cue.end + from);
    if (proposition === undefined) return undefined;
    return { outcome, forum, proposition, burden, whole: { start: first, end: proposition.end } };
  };
  if (how === "not decided") {
    const opened = /^(?: (?:as to|on|about|regarding|concerning|of|that|whether|if|the question|the issue)\b)* ?/.exec(
      rest,
    );
    return finding("not decided", opened?.[0].length ?? 0);
  }
  const isVerdict = /^(?:not |un)?(?:f(?:ound|inds?)|h|conclu|determin|rule|decide)|find|found|conclude|determine/.test(
    verb,
  );
  const claim =
    /^ (?:(?:the|his|her|their|its|that|this|any|all|both|these|such) )?(?:[a-z.]+'s? |[a-z]+s' )?(?:[a-z-]+ ){0,3}?(?:claims?|allegations?|arguments?|assertions?|contentions?|theor(?:y|ies)|accusations?|suggestions?|testimony|case|charges?|accounts?)(?: (?!and |but )[^,;.]{1,40}?)? that /.exec(
      rest,
    );
  if (how === "not found") {
    const that =
      claim ??
      /^ (?:(?:any|the|it|sufficient|enough|credible|reliable) (?:[a-z]+ ){0,4}?(?:evidence|proof|basis|reason|grounds|indication)?(?: [a-z]+){0,3}? ?)?(?:that|to (?:believe|conclude)(?: that)?) /.exec(
        rest,
      );
    if (that !== null) return finding("not found", that[0].length);
    const isOf = CREDIBILITY.test(rest) || ACCUSING_OBJECT.test(rest);
    return isOf ? finding("not found", rest.startsWith(" by ") ? 4 : 1) : undefined;
  }
  if (!isVerdict) {
    const that = claim ?? /^(?: with [^,;]{2,50})? that /.exec(rest);
    if (that !== null) return finding("found", that[0].length);
    return ACCUSING_OBJECT.test(rest) && !rest.startsWith(" by ") ? finding("found", 1) : undefined;
  }
  const opening = OPENINGS.map(({ opens, outcome }) => ({ match: opens.exec(rest), outcome })).find(
    ({ match }) => match !== null,
  );
  const match = opening?.match;
  if (opening === undefined || match === undefined || match === null) {
    const credible = CREDIBILITY.exec(rest);
    if (credible === null) return undefined;
    const start = cue.end + 1;
    return {
      outcome: "found",
      forum,
      proposition: { start, end: cue.end + credible[0].length },
      whole: { start: first, end: cue.end + credible[0].length },
    };
  }
  // "found that the government failed to prove that …": what was not proved is what was not found.
  const inner = proofIn(scene, sentence, cue.end + match[0].length);
  if (inner !== undefined) return { ...inner, forum, whole: { start: first, end: inner.proposition.end } };
  // "found that there was no evidence that …"
  const nested = match[0].endsWith("that ")
    ? OPENINGS.slice(0, 3)
        .map(({ opens, outcome }) => ({ found: opens.exec(` ${rest.slice(match[0].length)}`), outcome }))
        .find(({ found }) => found !== null)
    : undefined;
  if (nested?.found) return finding(nested.outcome, match[0].length - 1 + nested.found[0].length);
  if (opening.outcome === "not found" && !/(?:that|of|for|to|believe|conclude) $|not $/.test(match[0]))
    return finding("not found", leadOf(match[0]));
  return finding(opening.outcome, match[0].length);
}

/** "No probable cause." says what was not found with its own words. */
function leadOf(opened: string): number {
  return (
    /^:? ?(?:that )?(?:there (?:is|was|were|are) )?(?:no |insufficient |not enough |a lack of |an absence of )?/.exec(
      opened,
    )?.[0].length ?? 0
  );
}

/** The proof that a clause beginning at `from` says a party gave or did not give. */
function proofIn(scene: FindingScene, sentence: Sentence, from: number): Omit<Finding, "forum" | "whole"> | undefined {
  const slice = scene.view.slice(from, Math.min(sentence.end, from + REACH));
  const proof = [...slice.matchAll(PROOF)][0];
  if (
    proof === undefined ||
    proof.index > 70 ||
    /[;:]|, |\b(?:that|which|who|because)\b/.test(slice.slice(0, proof.index))
  )
    return undefined;
  const at = from + proof.index;
  return provenBy(scene, sentence, partyBefore(scene, sentence, at), at + proof[0].length, proof);
}

function provenBy(
  scene: FindingScene,
  sentence: Sentence,
  burden: Span | undefined,
  end: number,
  proof: RegExpMatchArray,
): Omit<Finding, "forum" | "whole"> | undefined {
  const outcome = proof.groups?.["not"] === undefined ? "found" : "not found";
  const rest = scene.view.slice(end, Math.min(sentence.end, end + REACH));
  const that = PROVEN.exec(rest);
  if (that !== null) {
    const proposition = propositionAt(scene, sentence, end + that[0].length);
    return proposition && { outcome, proposition, burden };
  }
  // "did not meet its burden", "failed to prove its case": the words themselves say what was not shown.
  const isBurden = proof[0].endsWith("burden");
  const proposition = isBurden
    ? { start: burden?.start ?? end - proof[0].length, end: propositionEnd(scene.view, sentence, end) }
    : propositionAt(scene, sentence, end);
  if (proposition === undefined || proposition.end <= proposition.start) return undefined;
  // the words tell that the burden was not met: that is what was found
  return { outcome: isBurden ? "found" : outcome, proposition: trimSpan(scene.text, proposition), burden };
}

/** "The government failed to prove that …, the judge wrote": the one who judges says it, or the court's own paper does. */
export function* proofsOf(scene: FindingScene, sentence: Sentence): Generator<Finding> {
  const { view, ownCourt } = scene;
  for (const proof of view.slice(sentence.start, sentence.end).matchAll(PROOF)) {
    const at = sentence.start + proof.index;
    const quoted = sentence.quoted.find(({ start, end }) => start <= at && at < end);
    const speaker = quoted?.speaker ?? frameAt(sentence.frames, at)?.speaker;
    const forum =
      speaker === undefined
        ? ownCourt && {
            start: at,
            end: at,
            name: ownCourt.name ?? "the court",
            kind: ownCourt.name === undefined ? ("unnamed" as const) : ("court" as const),
          }
        : judging(scene, speaker, at);
    if (forum === undefined) continue;
    const party = partyBefore(scene, sentence, at);
    if (party === undefined) continue;
    const found = provenBy(scene, sentence, party, at + proof[0].length, proof);
    if (found !== undefined) yield { ...found, forum, whole: { start: party.start, end: found.proposition.end } };
  }
}

/** "This is “simply not plausible,” the judge wrote": what one who judges says of what somebody is accused of, or of its proof. */
export function* assessmentsOf(scene: FindingScene, sentence: Sentence): Generator<Finding> {
  const { view, text } = scene;
  const said: readonly (Span & { readonly speaker: Speaker })[] = [...sentence.quoted, ...sentence.frames];
  for (const one of said) {
    const [start, end] = [Math.max(one.start, sentence.start), Math.min(one.end, sentence.end)];
    const forum = judging(scene, one.speaker, start);
    if (forum === undefined || start >= end || !ASSESSES.test(view.slice(start, end))) continue;
    const isWord = view.slice(start, end).split(" ").length < FEWEST_WORDS;
    const called = isWord ? CALLED.exec(view.slice(sentence.start, start)) : null;
    const from = called === null ? start : sentence.start + called.index + called[0].length;
    const proposition = trimSpan(text, { start: from, end: propositionEnd(view, sentence, start) });
    if (proposition.end <= proposition.start) continue;
    yield { outcome: "found", forum, proposition, whole: { start: from, end: proposition.end }, ownWords: true };
  }
}

const FEWEST_WORDS = 4;

/** Who has something to prove: a party by its part in the case, or by name. */
const PARTY =
  /(?:^|[^a-z])((?:the |its |his |her )?(?:u\.?s\.? |federal |state )?(?:government|state|crown|prosecution|prosecutors?|minist(?:ry|er)|department|agency|respondents?|petitioners?|plaintiffs?|defendants?|defen[cs]e(?: (?:lawyers?|attorneys?|team))?|applicants?|appellants?|appellees?|claimants?|police|authorities|dhs|ice|he|she|they))((?: (?:also|further|thus|therefore|consequently|clearly|then|simply|has|have|had|[a-z]{3,}ly))* )$/;

/** The party right before a verb of proving. */
function partyBefore({ view }: FindingScene, sentence: Sentence, at: number): Span | undefined {
  const match = PARTY.exec(view.slice(Math.max(sentence.start, at - 80), at));
  if (match !== null) {
    const end = at - match[2]!.length; // the groups always take part
    return { start: end - match[1]!.length, end }; // as above
  }
  const name = sentence.names.findLast(
    ({ kind, end }) => end <= at && at - end < 30 && (kind === "person" || kind === "organization"),
  );
  return name !== undefined && NAME_BETWEEN.test(view.slice(name.end, at)) ? name : undefined;
}

const CONTENT_ENDS =
  /[;!?]|\.["')]*$|,"? (?=(?:but|although|though|while|whereas|according to|and (?:ordered|granted|denied|dismissed|released|set|ruled|held|rejected|said|found|concluded|that)|the (?:judge|court|ruling|order|board|letter|statement|lawyers?|attorneys?) (?:said|wrote|added|found|ruled|held|says)|(?:[a-z.]+ ){1,3}(?:said|says|wrote|added|told))\b)| (?=(?:and|but) (?:ordered|granted|denied|dismissed|released|refused|declined|freed|let|set bond)\b)|\n/;

function propositionEnd(view: string, sentence: Span, from: number): number {
  const rest = view.slice(from, Math.min(sentence.end, from + LONGEST));
  const stop = CONTENT_ENDS.exec(rest);
  return stop === null ? Math.min(sentence.end, from + rest.length) : from + stop.index;
}

function propositionAt({ text, view }: FindingScene, sentence: Span, from: number): Span | undefined {
  const span = trimSpan(text, { start: from, end: propositionEnd(view, sentence, from) });
  const letters = text.slice(span.start, span.end).match(/\p{L}/gu)?.length ?? 0;
  return letters < FEWEST_LETTERS ? undefined : span;
}
