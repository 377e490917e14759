// Who comes to a hearing and how, who testifies or was to, and what was decided there.

import { overlaps, type Span } from "../../base/base.ts";
import { type Concerned, type FoundPart, isName } from "../../record/record.ts";
import {
  groupSpan,
  type HearingScope,
  type HearingText,
  matchIn,
  mentionsIn,
  partOf,
  shownWords,
} from "./hearing-words.ts";

const HOW: readonly (readonly [how: string, words: RegExp])[] = [
  ["in person", /\bin person\b|\bin-person\b/],
  [
    "by video",
    /\b(?:by|via|over|through) (?:live |two-way |closed-circuit )?(?:video\S*|zoom\S*|webex|teams|vtc)(?: (?:conference|link|call))?\b|\bby vtc\b/,
  ],
  ["by telephone", /\b(?:by|via|over the) (?:tele)?phone\b|\btelephonically\b/],
  ["remotely", /\b(?:remotely|virtually|online)\b/],
  ["through counsel", /\b(?:through|by) (?:his|her|their|its)?(?: own)? ?(?:counsel|attorneys?|lawyers?)\b/],
  ["without a lawyer", /\bpro se\b/],
];
const APPEARS =
  /\b(?:(?:may|will|shall|must|can|is to|are to|is expected to|was|were|to be|has been|have been|is|are|be|would|did|not|failed to|fails to) ){0,4}(?:appear(?:s|ed|ing)?|present|attend(?:s|ed|ing)?|participat(?:e|es|ed|ing))\b/dg;
const ABSENT =
  /\b(?:not present|(?:did|does|do|will|shall) not (?:appear|attend)|failed to (?:appear|attend)|fails? to appear)\b/;
const WAIVED =
  /\b(?:(?:the )?(?:appearance|presence) of ([^.;,]{2,50}?) (?:is|was|has been|be) (?:hereby )?(?:waived|excused)|([^.;,]{2,50}?)(?:'s)? (?:personal )?(?:appearance|presence) (?:is|was|has been|be) (?:hereby )?(?:waived|excused)|([^.;,]{2,40}?) waive[sd] (?:his |her |their |its )?(?:personal )?(?:appearance|presence|right to (?:be present|appear)))\b/d;
const PARTY =
  /\b(?:(?:the |all |both |lead )?(?:petitioners?|respondents?|defendants?|deft|plaintiffs?|applicant|detainee|counsel(?: for (?:the )?[a-z]+)?|part(?:y|ies)|government|attorneys?|lawyers?|prosecutors?|interpreter|parent|she|he|they|witness(?:es)?|public)) ?(?:[a-z.'-]+ ){0,3}$/;
const LIST =
  /\b(?:appearances?|attorneys? (?:present|appearing)|present|counsel present|those present): ?([^.\n]{3,300}(?:\.(?= ?[a-z]\.)[^.\n]{0,80})?)/d;
const FROM_PLACE = /\bfrom (?:the )?$/;

const WITNESSES = /\bwitness(?:es)?(?: (?:sworn|called|testifying|heard|examined))?:? ?(?=[^.]{2,200})/;
const WITNESS_LIST = /\bwitness(?:es)?(?: (?:sworn|called|testifying|heard|examined))?: ?([^.;]{2,240})/d;
const TESTIFIED =
  /\b(?:testified|gave (?:evidence|testimony)|took the stand|was (?:the )?(?:only|first|second|last|sole)? ?witness|was (?:sworn|called|cross-examined|examined)(?: as a witness)?)\b/;
const CALLED =
  /\bcalled (?:its|his|her|their|the|a|an|as) ?(?:only |first |second |last |sole |expert )*witness(?:es)?\b/;
const WILL_TESTIFY =
  /\b(?:(?:will|is to|are to|is expected to|are expected to|is scheduled to|was to|were to|plans to|may) testify|(?:will|plans? to|intends? to|expects? to|expected to|wants? to) call\b|(?:witness list|planned witness(?:es)?|proposed witness(?:es)?))\b/;

const DECIDED =
  /\b(?:taken under (?:submission|advisement)|under submission|submitted|reserved (?:judgment|decision|its ruling|ruling)|(?:decision|ruling|judgment|order) (?:is |was |will be )?(?:reserved|to follow|to issue|will (?:follow|issue))|will (?:decide|rule|issue (?:a|an|its|his|her))|did not rule|ruled from the bench|ruled|(?:motion|petition|request|application|bond|bail|relief|asylum|stay|objections?)s? (?:is |was |are |were |has been |set |for [a-z ]{2,40} )?(?:hereby )?(?:granted|denied|dismissed|withdrawn|overruled|sustained|continued)|(?:grants?|granted|denie[sd]|ordered|found|set bond|dismissed|stayed) (?:the|his|her|that|bond|in part))\b/;
const SUBMITTED =
  /\b(?:taken under (?:submission|advisement)|under (?:submission|advisement)|(?:matter|motion|case) (?:is |was |stands )?submitted|reserved (?:judgment|decision|its ruling|ruling)|(?:decision|ruling|judgment) (?:is |was )?reserved)\b/;

/** Who comes and how. */
export function appearanceParts(scene: HearingText, { sentence, after }: HearingScope): FoundPart[] {
  return [sentence, ...after].flatMap((span) => [...appearancesIn(scene, span), ...listedIn(scene, span)]);
}

function appearancesIn(scene: HearingText, span: Span): FoundPart[] {
  const { text, view } = scene;
  const words = view.slice(span.start, span.end);
  const waived = WAIVED.exec(words);
  if (waived !== null) {
    const who = [1, 2, 3].map((group) => groupSpan(waived, group, span.start)).find((one) => one !== undefined);
    const start = span.start + waived.index;
    if (who !== undefined) return [appearance(scene, { start, end: start + waived[0].length }, who, "waived")];
  }
  const found: FoundPart[] = [];
  for (const match of words.matchAll(APPEARS)) {
    const start = span.start + match.index;
    const who = subjectBefore(scene, { start: span.start, end: start });
    if (who === undefined) continue;
    const end = clauseEnd(view, start + match[0].length, span.end);
    const tail = view.slice(start, end);
    const how = ABSENT.test(tail) ? "absent" : HOW.find(([, pattern]) => pattern.test(tail))?.[0];
    if (how === undefined && !/\bpresent\b/.test(match[0])) continue;
    // "present evidence", "the present case"
    if (
      /\bpresent$/.test(match[0]) &&
      /^ (?!by|via|in|and|with|at|for|on|from|through|remotely|virtually|tele|not)[a-z]/.test(
        view.slice(start + match[0].length, end),
      )
    )
      continue;
    const part = appearance(scene, { start: who.start, end }, who, how ?? "present");
    if (!found.some((one) => overlaps(one, part))) found.push(part);
  }
  return found.map((part) => ({ ...part, ...partOf(text, "appearance", part, { value: part.value }) }));
}

function clauseEnd(view: string, from: number, end: number): number {
  const stop = /[;.](?=\s|$)|, (?:and|but|while|although|so|where|who|which)\b/.exec(view.slice(from, end));
  return stop === null ? end : from + stop.index;
}

/** The one before the verb: a name, or a party by its part in the case. */
function subjectBefore(scene: HearingText, span: Span): Span | undefined {
  const before = scene.view.slice(span.start, span.end);
  const names = mentionsIn(scene, span).filter((one) => isName(one) && one.kind === "person");
  const name = names.findLast(({ end }) =>
    /^[ ,]*(?:(?:who|also|then|again|only) )?$/.test(scene.view.slice(end, span.end)),
  );
  if (name !== undefined) return { start: name.start, end: name.end };
  const party = PARTY.exec(before);
  if (party === null) return undefined;
  const start = span.start + party.index;
  const words = party[0].trimEnd();
  // "counsel for petitioner": up to the verb, without what helps it
  const bare = words.replace(/ (?:and|also|both|then|again|only|each|who)$/, "");
  return { start, end: start + bare.length };
}

function appearance(scene: HearingText, span: Span, who: Span, how: string): FoundPart {
  const { text, view } = scene;
  const facility = mentionsIn(scene, { start: who.end, end: span.end }).find(
    (one) =>
      isName(one) &&
      (one.kind === "facility" || one.kind === "place" || one.kind === "organization") &&
      FROM_PLACE.test(view.slice(Math.max(who.end, one.start - 12), one.start)),
  );
  const meant = mentionsIn(scene, who).find((one) => one.kind === "reference");
  const printed = capital(shownWords(text.slice(who.start, who.end)).replace(/^the /i, ""));
  const name = meant !== undefined && meant.kind === "reference" ? capital(meant.name) : printed;
  const from = facility !== undefined && isName(facility) ? facility : undefined;
  const person = mentionsIn(scene, who).find((one) => isName(one) && one.kind === "person");
  const about: Concerned[] = [];
  if (person !== undefined && isName(person)) about.push({ kind: "person", name: person.name, as: "appearing" });
  if (from !== undefined) about.push({ kind: from.kind, name: from.name, as: "from" });
  const value = `${name}: ${how}${from === undefined ? "" : ` from ${from.name}`}`;
  return partOf(text, "appearance", span, { value, ...(about.length > 0 && { about }) });
}

/** "Appearances: Ada Renn for Petitioner; Ben Cole, AUSA." */
function listedIn(scene: HearingText, span: Span): FoundPart[] {
  const found = matchIn(scene, span, LIST);
  const list = found === undefined ? undefined : groupSpan(found.match, 1, span.start);
  if (list === undefined) return [];
  const parts: FoundPart[] = [];
  let { start } = list;
  for (const piece of scene.text.slice(list.start, list.end).split(";")) {
    const own = { start, end: start + piece.length };
    start += piece.length + 1;
    const name = shownWords(piece);
    if (name.length > 2 && name.length < 90)
      parts.push(partOf(scene.text, "appearance", own, { value: `${name}: present` }));
  }
  return parts;
}

function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** Who testified ("testified"), and who was to ("to testify"). */
export function witnessParts(scene: HearingText, { sentence, after }: HearingScope, isHeld: boolean): FoundPart[] {
  const parts: FoundPart[] = [];
  const push = (slot: string, span: Span, name: string): void => {
    if (!parts.some((part) => part.slot === slot && part.value === name))
      parts.push(partOf(scene.text, slot, span, { value: name, about: [{ kind: "person", name, as: "witness" }] }));
  };
  for (const span of [sentence, ...after]) {
    const words = scene.view.slice(span.start, span.end);
    const people = mentionsIn(scene, span).filter((one) => isName(one) && one.kind === "person");
    const list = WITNESS_LIST.exec(words);
    const listed = list === null ? undefined : groupSpan(list, 1, span.start);
    if (listed !== undefined) {
      for (const one of people)
        if (isName(one) && one.start >= listed.start && one.end <= listed.end)
          push(isHeld ? "testified" : "to testify", one, one.name);
      continue;
    }
    const planned = WILL_TESTIFY.exec(words);
    const told = TESTIFIED.exec(words) ?? CALLED.exec(words) ?? (isHeld ? WITNESSES.exec(words) : null);
    if (planned !== null) {
      const one = nearestName(people, span.start + planned.index, /\bcall\b/.test(planned[0]));
      if (one !== undefined && isName(one)) push("to testify", one, one.name);
    } else if (told !== null && !/\bnot\b|\bno\b/.test(words.slice(Math.max(0, told.index - 16), told.index))) {
      const one = nearestName(people, span.start + told.index, CALLED.test(words));
      if (one !== undefined && isName(one)) push("testified", one, one.name);
    }
  }
  return parts;
}

function nearestName<S extends Span>(people: readonly S[], at: number, isAfter: boolean): S | undefined {
  return isAfter
    ? people.find(({ start }) => start >= at && start - at < NEAR)
    : people.findLast(({ end }) => end <= at && at - end < NEAR);
}

const NEAR = 90;

/** What the paper itself decides, which tells of an earlier hearing. */
const OF_THE_PAPER =
  /\b(?:for the reasons|for the following reasons|below|herein|hereby|it is (?:so )?ordered|this order)\b/;

/** What was decided there, in the words that say it; that the matter was taken under submission besides. */
export function outcomeParts(scene: HearingText, { sentence, after }: HearingScope): FoundPart[] {
  const parts: FoundPart[] = [];
  for (const span of [sentence, ...after]) {
    const submitted = matchIn(scene, span, SUBMITTED);
    if (submitted !== undefined)
      parts.push(partOf(scene.text, "outcome", submitted.span, { value: "under submission" }));
    const words = scene.view.slice(span.start, span.end);
    if (span === sentence || !DECIDED.test(words) || OF_THE_PAPER.test(words)) continue;
    // a new paragraph need not speak of what was said there
    if (/\n\s*\n/.test(scene.text.slice(sentence.end, span.start))) break;
    const clerk = /\s*\([a-z]{2,10},? ?\)\s*$/.exec(scene.text.slice(span.start, span.end))?.[0].length ?? 0;
    parts.push(partOf(scene.text, "decided", { start: span.start, end: span.end - clerk }));
  }
  return parts;
}
