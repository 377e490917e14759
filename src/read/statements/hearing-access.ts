// How one gets into a hearing: links, telephone lines, who may come and how many, what to bring, whom to ask; and how sure the day is.

import type { Span } from "../../base/base.ts";
import type { FoundPart } from "../../record/record.ts";
import { groupSpan, type HearingScope, type HearingText, matchIn, mentionsIn, partOf } from "./hearing-words.ts";

const MEETING =
  /zoom|webex|teams|youtu\.?be|meet\.google|livestream|live-stream|gotomeeting|vimeo|uscourts|courts?\.|justice\.gov/;
const BY_LINK = /\b(?:join|watch|listen|attend|stream\w*|link|zoom|webex|video|online|remote\w*|virtual\w*|audio)\b/;
const BY_PHONE =
  /\b(?:dial|dial-in|call(?:-| )in|listen(?:ing)?|access code|conference (?:line|call|id)|toll-free|public line|by (?:tele)?phone|telephonic\w*|join)\b/;
const CODE =
  /\b(?:access code|(?:phone )?conference id|meeting (?:id|number)|webinar id|passcode|pass code|participant code|password)(?: is| number)? ?[:#]? ?((?:\d[\d -]{2,16}\d#?)|(?=[a-z]*\d)[a-z0-9]{4,12})/dg;
const PUBLIC =
  /\b(?:open to the public|public(?:'s)? (?:line|access|gallery|seating|may|can|will|attendance)|members of the public|(?:the )?public (?:is|are) (?:invited|welcome|excluded)|closed to the public|listen(?:ing)? (?:in|to)|live ?-?stream\w*|overflow|gallery|come early|arrive (?:early|by|at|no later)|line up|doors open|first[ -]come|pack the court\w*|seating|supporters (?:may|can|are|will)|attend(?:ance)? (?:is|in person|by|via|remotely|the hearing))\b/;
const CAPACITY =
  /\b(?:up to|holds?|seats?|room for|limited to|limit of|capacity (?:of|is)|only|space for) (?:about |some |only |around )?(\d{1,4})\b(?! ?(?:[ap]\.? ?m|minutes|hours|days|:))|\b(\d{1,4}) (?:seats|spectators|members of the public|observers)\b/d;
const RULES =
  /\b(?:photo id\w*|government[ -]issued|identification|valid id|picture id|covid\S*|masks?|face coverings?|vaccinat\w+|temperature|security screening|metal detectors?|(?:cell ?)?phones? (?:are|is|must|will) (?:not |be )?\w*|no (?:phones?|cameras?|recording|photographs?)|recording (?:is|of)|dress code)\b/;
const ASK =
  /\b(?:questions?|let us know|contact|ask|get access|problems? (?:joining|connecting)|for (?:more )?information|rsvp|write to)\b/;
const UNSURE =
  /\b(?:most likely|very likely|likely|probably|tentative(?:ly)?|(?:we |is |are |was )?expect(?:s|ed|ing)?(?: that| it)?(?! to (?:testify|appear|call|argue|last|take|rule|speak|attend))|anticipat(?:e|ed)|pencil(?:l)?ed in|to be confirmed|not (?:yet )?confirmed|subject to change|provisional(?:ly)?|planned(?= (?:for|on|to)\b)|proposed(?= (?:hearing |trial |new )?(?:date|day)s?\b)|(?:hop(?:es?|ed|ing)|aim(?:s|ed|ing)?) (?:for|to (?:hold|have|hear)))\b/;

/** Does a sentence that stands far from its hearing say by itself that it tells how the public gets in? */
export function tellsOfAccess(view: string, { start, end }: Span): boolean {
  const words = view.slice(start, end);
  return PUBLIC.test(words) && OF_HEARING.test(words);
}

const OF_HEARING =
  /\b(?:that|this|the|next|each) (?:[a-z]+ )?(?:hearing|session|proceeding|sitting)s?\b|\bpublic line\b|\b(?:gallery|overflow room|courtroom)\b/;

export function accessParts(scene: HearingText, { sentence, after }: HearingScope): FoundPart[] {
  const { text, view } = scene;
  const parts: FoundPart[] = [];
  for (const span of [sentence, ...after]) {
    const words = view.slice(span.start, span.end);
    for (const mention of mentionsIn(scene, span)) {
      if (mention.kind !== "contact") continue;
      const isLink = mention.type === "url" && (MEETING.test(mention.value.toLowerCase()) || BY_LINK.test(words));
      if (isLink) parts.push(partOf(text, "link", mention, { value: mention.value }));
      if (mention.type === "phone" && BY_PHONE.test(words))
        parts.push(partOf(text, "phone", mention, { value: mention.value }));
    }
    for (const match of words.matchAll(CODE)) {
      const at = groupSpan(match, 1, span.start);
      if (at !== undefined) parts.push(partOf(text, "access code", at));
    }
    const isPublic = PUBLIC.test(words);
    if (isPublic && span !== sentence) parts.push(partOf(text, "attendance", span));
    else if (isPublic) {
      const at = matchIn(scene, span, PUBLIC);
      if (at !== undefined) parts.push(partOf(text, "attendance", at.span));
    }
    const capacity = isPublic || /\bpeople\b/.test(words) ? CAPACITY.exec(words) : null;
    const room =
      capacity === null ? undefined : (groupSpan(capacity, 1, span.start) ?? groupSpan(capacity, 2, span.start));
    if (room !== undefined) parts.push(partOf(text, "capacity", room));
    if (span !== sentence && RULES.test(words)) parts.push(partOf(text, "rules", span));
    if (span !== sentence && ASK.test(words) && asksSomebody(scene, span)) parts.push(partOf(text, "contact", span));
  }
  return parts;
}

function asksSomebody(scene: HearingText, span: Span): boolean {
  return mentionsIn(scene, span).some(
    (one) => (one.kind === "contact" && one.type !== "address") || (one.kind === "damaged" && one.type === "email"),
  );
}

/** Words that say that the day or its time is not sure. */
export function certaintyParts(scene: HearingText, { sentence, own, lead }: HearingScope): FoundPart[] {
  const near = { start: Math.max(sentence.start, lead.end - FARTHEST), end: Math.min(own.end, own.start + FARTHEST) };
  const found = matchIn(scene, near, UNSURE);
  return found === undefined ? [] : [partOf(scene.text, "certainty", found.span)];
}

const FARTHEST = 140;
