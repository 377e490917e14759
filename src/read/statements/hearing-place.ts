// When in the day and where a hearing is: time, zone, room, floor, address, place, judge, what sort of hearing, on which motion.

import type { Span } from "../../base/base.ts";
import { type DateMention, type FoundPart, isName, type Mention, statedZone } from "../../record/record.ts";
import {
  groupSpan,
  type HearingScope,
  type HearingText,
  matchIn,
  mentionsIn,
  partOf,
  shownWords,
} from "./hearing-words.ts";

/** An hour, as it is printed. For folded text. */
export const CLOCK = String.raw`(?:\d{1,2}(?::\d{2})?(?: ?[ap]\.? ?m\b\.?)|\d{1,2}[.:h]?\d{2} ?(?:hours|hrs\.?)(?! notice\b)|\d{1,2}:\d{2}|(?:12(?::00)? )?(?:noon|midday|midnight))`;
const ZONE = String.raw`(?: ?\(?(?:(?:eastern|central|mountain|pacific|alaska|hawaii|arizona|local)(?: (?:standard|daylight))?(?: time)?|local court time|[ecmp][sd]?t|ak[sd]t|hst|utc|gmt|cest?)\b\)?)?`;
const AT = new RegExp(`${CLOCK}${ZONE}`, "d");
/** What may stand between the day and its time: no other matter with a time of its own. */
const BETWEEN =
  /^(?:(?!\b(?:entered|filed|due|by|until|told|advised|posted|arrive|arriving|doors|noon|before|after|told|since|held)\b)[^.;()]){0,90}$/;
const TO = new RegExp(`^ ?(?:to|until|till|through|-) ?(${CLOCK})`, "d");

/** The parts that say when in the day. `date`: the mention of its day, which may have the time within it. */
export function timeParts(scene: HearingText, scope: HearingScope, date: DateMention | undefined): FoundPart[] {
  const { text, view } = scene;
  const at = timeSpan(scene, scope, date);
  if (at === undefined) return [];
  const words = view.slice(at.start, at.end);
  const zoneAt = ZONE_END.exec(words);
  const clock = zoneAt === null ? words : words.slice(0, zoneAt.index);
  const value = clockOf(clock);
  if (value === undefined) return [];
  const parts = [partOf(text, "time", { start: at.start, end: at.start + clock.length }, { value })];
  if (zoneAt !== null) {
    const start = at.start + zoneAt.index;
    const zone = statedZone(zoneAt[0].trim());
    if (zone !== undefined) parts.push(partOf(text, "zone", { start, end: at.end }, { value: zone }));
  }
  const until = TO.exec(view.slice(at.end, at.end + 30));
  const span = until === null ? undefined : groupSpan(until, 1, at.end);
  const end = span === undefined ? undefined : clockOf(view.slice(span.start, span.end));
  if (span !== undefined && end !== undefined) parts.push(partOf(text, "ends", span, { value: end }));
  return parts;
}

const ZONE_END =
  / ?\(?(?:(?:eastern|central|mountain|pacific|alaska|hawaii|arizona|local)\b.*|[ecmp][sd]?t|ak[sd]t|hst|utc|gmt|cest?)\)?$/;

function timeSpan(
  scene: HearingText,
  { own, lead, after, layout }: HearingScope,
  date: DateMention | undefined,
): Span | undefined {
  const { view } = scene;
  if (date !== undefined) {
    const within = matchIn(scene, date, AT);
    if (within !== undefined && date.timex.type === "TIME") {
      // the zone may stand behind what the date reader took
      const zone = new RegExp(`^${ZONE}`).exec(view.slice(date.end, date.end + 30))?.[0].length ?? 0;
      return { start: within.span.start, end: within.span.end === date.end ? date.end + zone : within.span.end };
    }
    const next = matchIn(scene, { start: date.end, end: own.end }, AT);
    if (next !== undefined && BETWEEN.test(view.slice(date.end, next.span.start))) return next.span;
    const before = new RegExp(`${CLOCK}${ZONE},? (?:on )?(?:[a-z]+day,? )?(?:the )?$`, "d").exec(
      view.slice(Math.max(lead.start, date.start - 60), date.start),
    );
    if (before !== null && lead.end > lead.start) {
      const start = Math.max(lead.start, date.start - 60) + before.index;
      const exact = matchIn(scene, { start, end: date.start }, AT);
      if (exact !== undefined) return exact.span;
    }
  }
  for (const line of [...layout, ...after]) {
    const labelled = new RegExp(String.raw`^\s*(?:hearing )?time ?: ?(${CLOCK}${ZONE})`, "d").exec(
      view.slice(line.start, line.end),
    );
    const span = labelled === null ? undefined : groupSpan(labelled, 1, line.start);
    if (span !== undefined) return span;
  }
  return undefined;
}

/** "1:30 p.m." → "13:30"; undefined for what is no time of day. */
export function clockOf(words: string): string | undefined {
  if (/noon|midday/.test(words)) return "12:00";
  if (/midnight/.test(words)) return "00:00";
  const match = /(\d{1,2})(?:[.:h]?(\d{2}))?(?: ?([ap])\.? ?m)?/.exec(words);
  if (match === null) return undefined;
  const [, hours = "", minutes = "00", half] = match;
  const hour = (Number(hours) % (half === undefined ? 24 : 12)) + (half === "p" ? 12 : 0);
  if (Number(hours) > (half === undefined ? 23 : 12) || Number(minutes) > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}

const ROOM =
  /\b(?:(?:court ?room|hearing room|ctrm\.?|crtrm\.?|dept\.?|department)(?: ?: ?| )(?:no\.? ?|number |# ?)?(?:[a-z]-?)?\d{1,4}[a-z]?(?:-\d+)?(?: (?:north|south|east|west))?|court ?room:? [a-z](?:[ -]\d{1,4}[a-z]?)?\b(?!-)|(?:room|rm\.?|suite|ste\.) (?:no\.? ?|number |# ?)?(?:[a-z]-?)?\d{1,5}[a-z]?)\b/;
/** "Harbour Courtroom": named after somebody or something. */
const NAMED_ROOM = /\b(?:[A-Z][\p{L}'’-]+ ){1,2}Courtroom(?: #? ?\d{1,3})?\b/u;
const FLOOR =
  /\b(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|ground) floor\b|\bfloor \d{1,2}\b/;
const BEFORE_JUDGE =
  /\b(?:before:?|in front of|judge:|presiding:|by) (?:the )?(?:(?:the|honorable|hon\.?|u\.s\.|us|united states|chief|senior|federal|district|magistrate|immigration|administrative|law|court|circuit|superior|assistant|visiting) )*(?:judge|justice|ij)?,? ?$/;
const FROM_THERE = /\b(?:from|transferred to|moved to|detained (?:in|at)|held (?:in|at)|prosecut\w+ in) (?:the )?$/;

/** The parts that say where, before whom, what for. */
export function placeParts(scene: HearingText, scope: HearingScope): FoundPart[] {
  const { text } = scene;
  const { own, lead, layout, sentence } = scope;
  const parts: FoundPart[] = [];
  const places = [own, ...layout];
  for (const span of places) {
    const at = roomIn(scene, span);
    if (at === undefined || parts.some(({ slot }) => slot === "room")) continue;
    parts.push(partOf(text, "room", at, { value: roomName(text.slice(at.start, at.end)) }));
  }
  const floor = places.map((span) => matchIn(scene, span, FLOOR)?.span).find((span) => span !== undefined);
  if (floor !== undefined) parts.push(partOf(text, "floor", floor));
  const where =
    places.map((span) => placeIn(scene, span)).find((span) => span !== undefined) ?? placeBefore(scene, lead);
  if (where !== undefined)
    parts.push(
      partOf(text, "place", where, {
        value: shownWords(text.slice(where.start, where.end).replace(/,?\s*\n\s*/g, ", ")),
      }),
    );
  for (const span of [...places, lead]) {
    const address = mentionsIn(scene, span).find((one) => one.kind === "contact" && one.type === "address");
    if (address === undefined || parts.some(({ slot }) => slot === "address")) continue;
    const room = roomIn(scene, span);
    const isCut = room !== undefined && address.start < room.end && address.end > room.end;
    parts.push(partOf(text, "address", isCut ? afterRoom(scene, address, room.end) : address));
  }
  const judge = [...places, lead].map((span) => judgeIn(scene, span)).find((one) => one !== undefined);
  if (judge !== undefined) {
    const about = [{ kind: "person" as const, name: judge.name, as: "judge" }];
    parts.push(partOf(text, "judge", judge, { value: judge.name, about }));
  }
  const sort = matchBefore(scene, scope, SORT);
  if (sort !== undefined) parts.push(partOf(text, "sort", sort, { value: sortName(text.slice(sort.start, sort.end)) }));
  for (const { at, number } of motionsOf(scene, sentence)) parts.push(partOf(text, "on", at, { value: number }));
  return parts;
}

function roomIn(scene: HearingText, span: Span): Span | undefined {
  const match = NAMED_ROOM.exec(scene.text.slice(span.start, span.end));
  const start = span.start + (match?.index ?? 0);
  const named = match === null ? undefined : { start, end: start + match[0].length };
  const room = matchIn(scene, span, ROOM)?.span;
  return named !== undefined && (room === undefined || named.start <= room.start) ? named : room;
}

function roomName(words: string): string {
  const shown = shownWords(words).replace(/\s*[:#]\s*/, " ");
  return `${shown.slice(0, 1).toUpperCase()}${shown.slice(1)}`;
}

function isPlace(mention: Mention): boolean {
  return (
    mention.kind === "place" ||
    mention.kind === "facility" ||
    mention.kind === "court" ||
    (mention.kind === "organization" && /\b(?:Courthouse|Building|Courts?)$/.test(mention.name)) ||
    (mention.kind === "contact" && mention.type === "address")
  );
}

const JOINED =
  /^[\s,;]*(?:(?:in|at|the|of) ){0,2}(?:(?:[0-9]{1,2}(?:st|nd|rd|th) )?[Ff]loor,? )?(?:[A-Z]{2},? ?(?:\d{5}(?:-\d{4})?)?[\s,]*)?$/;

/** A place, with the address and the town that stand beside it. */
function placeIn(scene: HearingText, span: Span): Span | undefined {
  const { text, view } = scene;
  const room = roomIn(scene, span);
  const named = mentionsIn(scene, span)
    .filter((one) => isPlace(one) && (room === undefined || one.start < room.start || one.end > room.end))
    .map((one) =>
      room !== undefined && one.start < room.end && one.end > room.end ? afterRoom(scene, one, room.end) : one,
    );
  const isPlaced = (one: Span): boolean =>
    /\b(?:in|at) (?:the )?$/.test(view.slice(Math.max(span.start, one.start - 8), one.start)) &&
    !isOfSomebody(view, one);
  const first =
    named.find(isPlaced) ??
    named.find(
      ({ start, end: at }) =>
        !isOfSomebody(view, { start, end: at }) &&
        !FROM_THERE.test(view.slice(Math.max(span.start, start - 24), start)) &&
        /(?:^|[\s,(]|\b(?:at|in|to|of|location:|place:|where:) (?:the )?)$/.test(
          view.slice(Math.max(span.start - 1, start - 16), start),
        ) &&
        !/\b(?:v\.?|and|by|for|that|with) (?:the )?$/.test(view.slice(Math.max(span.start, start - 12), start)),
    );
  if (first === undefined) return undefined;
  let { end } = first;
  for (const next of named) if (next.start >= end && JOINED.test(text.slice(end, next.start))) end = next.end;
  return { start: first.start, end };
}

/** "U.S. District Judge", "Ohio officials": whose somebody is, and no place of a hearing. */
function isOfSomebody(view: string, { start, end }: Span): boolean {
  return (
    /^(?:u\.?s\.?(?:a\.)?|united states|america)$/.test(view.slice(start, end)) ||
    /^ (?:(?:district|magistrate|circuit|immigration|superior|chief|federal|state) )*(?:judges?|justices?|attorneys?|marshals?|officials?|lawyers?|senators?)\b/.test(
      view.slice(end, end + 50),
    )
  );
}

/** "2, 100 Quay Street" behind "Courtroom": the address begins after the number of the room. */
function afterRoom({ text }: HearingText, { end }: Span, from: number): Span {
  const gap = /^[\s,;]*/.exec(text.slice(from, end))?.[0].length ?? 0;
  return { start: from + gap, end };
}

/** "in Port Ansel on 3 May": only what says that it is the place. */
function placeBefore(scene: HearingText, lead: Span): Span | undefined {
  const named = mentionsIn(scene, lead).filter(isPlace);
  const found = named.findLast(({ start }) =>
    /\b(?:in|at) (?:the )?$/.test(scene.view.slice(Math.max(lead.start, start - 8), start)),
  );
  if (found === undefined || found.end < lead.end - FARTHEST_PLACE) return undefined;
  return { start: found.start, end: found.end };
}

const FARTHEST_PLACE = 40;

function judgeIn(scene: HearingText, span: Span): (Span & { readonly name: string }) | undefined {
  const { view } = scene;
  for (const mention of mentionsIn(scene, span))
    if (
      isName(mention) &&
      mention.kind === "person" &&
      BEFORE_JUDGE.test(view.slice(Math.max(span.start, mention.start - 70), mention.start)) &&
      (/\b(?:judge|justice|hon|ij|before)/.test(view.slice(Math.max(span.start, mention.start - 40), mention.start)) ||
        /^,? (?:u\.s\.|united states|immigration|district|magistrate|chief)[^.;]{0,30}judge/.test(
          view.slice(mention.end, mention.end + 50),
        ))
    )
      return { start: mention.start, end: mention.end, name: mention.name };
  return undefined;
}

const OF_SORT =
  "motion|motions|bond|bail|bond redetermination|custody redetermination|custody|detention|status|telephonic|telephone|video|settlement|pre-?trial|final|initial|evidentiary|merits|individual|master calendar|master|calendar|extradition|show cause|order to show cause|sentencing|revocation|plea|change of plea|preliminary|competency|oral|jury|bench|contested|removal|removability|immigration|asylum|contempt|scheduling|case management|discovery|discovery dispute|claim construction|restitution|forfeiture|identity|habeas|arraignment|bifurcated|parole|reasonable fear|credible fear|withholding-only|combined|emergency|in-person|remote|zoom";
/** What kind of hearing. */
export const SORT = new RegExp(
  String.raw`\b(?:(?:${OF_SORT})(?:[ /-]|, ))*(?:hearings?|conferences?|trial|oral argument|argument|arraignment|(?:first|initial) (?:court )?appearance|sentencing|change of plea|court dates?|inquest)\b`,
  "g",
);

function sortName(words: string): string {
  return shownWords(words)
    .toLowerCase()
    .replace(/(?:hearing|conference)s$/, (word) => word.slice(0, -1));
}

/** The match nearest before the day, else the first of the sentence. */
function matchBefore({ view }: HearingText, { sentence, own }: HearingScope, pattern: RegExp): Span | undefined {
  let best: Span | undefined;
  for (const match of view.slice(sentence.start, sentence.end).matchAll(pattern)) {
    const start = sentence.start + match.index;
    if (best !== undefined && start > own.start) break;
    best = { start, end: start + match[0].length };
  }
  return best;
}

const MOTION_AFTER =
  /\b(?:on|re:?|regarding|as to) (?:dkt\.? |doc\.? |ecf |no\.? |# ?)*(\d{1,4})(?: (?:and|,|&) (\d{1,4}))? (?:[a-z-]+ ){0,2}(?:motions?|applications?|petitions?|requests?)\b/dg;
const MOTION_NAMED =
  /\b(?:motions?|application|petition|request)\b[^.;()]{0,60}\(?(?:dkt\.?|doc(?:ket)?\.?|ecf|d\.e\.)(?: no\.?| nos\.?| entry| #)?\.? ?(\d{1,4})\)?/dg;
const MOTION_FIRST =
  /^\s*(?:[\d/]+ +\d* *)?(?:notice of hearing (?:on motion )?(?:[^.;]{0,60} )?)?(\d{1,4}) (?:[a-z-]+ ){0,2}motions?\b/dg;

/** The numbers under which a docket has the motions that are heard. */
export function motionsOf(
  { view }: HearingText,
  { start, end }: Span,
): { readonly at: Span; readonly number: string }[] {
  const words = view.slice(start, end);
  const found = new Map<string, Span>();
  for (const pattern of [MOTION_AFTER, MOTION_NAMED, MOTION_FIRST])
    for (const match of words.matchAll(pattern))
      for (const group of [1, 2]) {
        const span = groupSpan(match, group, start);
        if (span !== undefined && !found.has(match[group] ?? "")) found.set(match[group] ?? "", span);
      }
  return [...found].map(([number, at]) => ({ number, at }));
}
