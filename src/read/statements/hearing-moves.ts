// What became of a day that was set for a hearing, as one sentence tells it: set, moved, vacated, held; when that was told, by
// whom, at whose request and why.

import { isKnown, type Span } from "../../base/base.ts";
import { adjournmentCode, type DateMention, type FoundPart, type FoundStatement } from "../../record/record.ts";
import { clockOf } from "./hearing-place.ts";
import { groupSpan, type HearingScope, type HearingText, matchIn, mentionsIn, partOf } from "./hearing-words.ts";

type Meant = Pick<FoundStatement, "modality" | "polarity">;

const ADVANCED = /\b(?:advanced|moved (?:up|forward)|brought forward|moved earlier|accelerated|expedited)\b/;
const CONTINUED = /\b(?:continued|adjourned|continuance|recessed)\b/;
const POSTPONED = /\b(?:postponed|delayed|deferred|put (?:off|back)|pushed (?:back|off)|pushed)\b/;
const MOVED =
  /\b(?:re-?set|reschedul(?:ed|es|ing)|re-scheduled|moved|changed|shifted|relisted|renoticed|will now be (?:held|heard)|is now (?:on|set|scheduled)|now set)\b/;
const VACATED = /\b(?:vacat(?:ed|es|ing)|stricken|struck|(?:taken )?off (?:the )?calendar)\b/;
const CANCELLED = /\b(?:cancel(?:l)?(?:ed|s|ing)|called off)\b/;
const NOT_HELD =
  /\b(?:(?:will|would|did|does) not (?:go (?:forward|ahead)|take place|be held|happen|proceed|occur)|(?:was|were) not held|no hearing (?:was|will be)|never (?:took place|happened))\b/;
const HELD =
  /\b(?:held|took place|appeared|convened|proceeded|went (?:forward|ahead)|began|started|opened|heard|argued|testified|conducted|happened)\b/;
const IN_ERROR =
  /\b(?:(?:set|scheduled|noticed|calendared|docketed) in error|error in (?:scheduling|the date)|erroneously (?:set|scheduled|noticed|docketed))\b/;
const RESTORED =
  /\b(?:restored to (?:the )?calendar|reinstated|back on (?:the )?calendar|will go (?:forward|ahead) (?:after all|as (?:originally )?(?:scheduled|planned))|is on again|back on\b)/;

/** What the words say became of the day: the value of the slot "status". */
export function statusParts(
  scene: HearingText,
  { sentence }: HearingScope,
  statement: Meant,
  hasOther: boolean,
): FoundPart[] {
  const { modality, polarity } = statement;
  const words = (pattern: RegExp, value: string): FoundPart | undefined => {
    const found = matchIn(scene, sentence, pattern);
    return found === undefined ? undefined : partOf(scene.text, "status", found.span, { value });
  };
  const moved = (): FoundPart | undefined =>
    words(ADVANCED, "advanced") ??
    words(POSTPONED, "postponed") ??
    words(CONTINUED, "continued") ??
    words(MOVED, "moved");
  let part: FoundPart | undefined;
  if (polarity === "negative") {
    const gone = words(CANCELLED, "cancelled") ?? words(VACATED, "vacated");
    part = words(IN_ERROR, "scheduled in error");
    part ??= hasOther ? (moved() ?? gone) : (gone ?? moved());
    part ??= words(NOT_HELD, "not held");
  } else if (modality === "happened") part = words(HELD, "held");
  else if (modality === "scheduled" || modality === "asserted" || modality === "ordered")
    part = words(RESTORED, "restored") ?? (hasOther ? undefined : words(RESET, "reset"));
  return part === undefined ? [] : [part];
}

/** The day is a new one, though the sentence does not name the one that it takes the place of. */
const RESET =
  /\b(?:re-?set(?! hearings?:)(?:ting)?|re-?schedul(?:ed|es|ing)|(?:moved|continued|adjourned|postponed|advanced|deferred|delayed|relisted|put off|pushed back) (?:to|until|till|for)|new (?:hearing )?date|will now be (?:held|heard)|is now (?:on|set|scheduled)|now set for)\b/;

const TELLS =
  /\b(?:told|stated|said|announced|informed|notified|advised|learned|learnt|wrote|issued|entered|posted|e-?mailed|called|received|gave notice|found out|noticed|confirmed|noted|recorded|reported|indicated|clarified|re-?set|reschedul(?:ed|es)|moved|set|postponed|continued|adjourned|vacated|cancel(?:l)?ed|advanced|pushed|put (?:off|back)|delayed|deferred|scheduled)\b/;
const TELLER =
  /\b((?:the )?(?:immigration |district |federal |superior |circuit |appeals |state )?(?:court|judge|clerk(?:'s office)?|magistrate(?: judge)?|courtroom deputy|tribunal|panel|board|immigration judge|court of appeals|government|prosecutors?|ice|dhs))(?:,? (?:who|which) [^,;]{1,60},)? (?:has |have |had |then |also |later |suddenly |abruptly |again |sua sponte )*(?:told|stated|said|announced|informed|notified|advised|wrote|issued|posted|e-?mailed|called|moved|re-?set|reschedul(?:ed|es)|postponed|continued|vacated|cancel(?:l)?ed|adjourned|advanced|set|put off|delayed|struck|pushed|scheduled)\b/d;
const BY_TELLER =
  /\b(?:vacated|reset|rescheduled|postponed|continued|moved|cancel(?:l)?ed|adjourned|advanced|set) by ((?:the )?(?:[a-z.'-]+ ){0,3}(?:court|judge|clerk|board|[A-Z][a-z]+))\b/di;

/** When the sentence, or the line under it, says that it was told, and by whom. */
export function toldParts(
  scene: HearingText,
  { sentence, after, stamp }: HearingScope,
  others: readonly DateMention[],
): FoundPart[] {
  const { text, view } = scene;
  const words = view.slice(sentence.start, sentence.end);
  const parts: FoundPart[] = [];
  const entered = /\(?\bentered:? (?:on )?/.exec(words);
  for (const date of others) {
    const before = view.slice(Math.max(sentence.start, date.start - 40), date.start);
    const after = view.slice(date.end, Math.min(sentence.end, date.end + 160));
    const isEntered = entered !== null && sentence.start + entered.index + entered[0].length === date.start;
    const isLead =
      /^[^a-z]*(?:(?:late |early )?(?:on|at|in|by) )?$/.test(view.slice(sentence.start, date.start)) &&
      TELLS.test(after);
    const isTold =
      /\b(?:told|announced|informed|notified|advised|stated|said|wrote|posted|learned|issued|found out|confirmed|noted|recorded|reported|indicated|moved|re-?set|rescheduled|postponed|vacated|cancel(?:l)?ed)\b[^.;]{0,20} (?:on|at|in|late|early) (?:the )?$/.test(
        before,
      );
    if (!isKnown(date.date) || !(isEntered || isLead || isTold)) continue;
    const time = timeOf(date);
    parts.push(
      partOf(text, "told", date, {
        value: time === undefined ? date.date.edtf : `${date.date.edtf}T${time}`,
        date: date.date,
      }),
    );
    break;
  }
  const under = after.find((span) => /^\s*\(?entered:? /.test(scene.view.slice(span.start, span.start + 16)));
  const dates = under === undefined ? [] : mentionsIn(scene, under).filter((one) => one.kind === "date");
  const at = parts.length > 0 ? undefined : (dates[0] ?? stamp);
  if (at !== undefined && at.kind === "date" && isKnown(at.date)) {
    const time = timeOf(at);
    const value = time === undefined ? at.date.edtf : `${at.date.edtf}T${time}`;
    if (dates[0] !== undefined || time !== undefined) parts.push(partOf(text, "told", at, { value, date: at.date }));
  }
  if (parts.length === 0) {
    // a time alone, of the day on which the text was written
    const alone = /\bentered:? (?:on )?[^()]{0,24}? at (\d{1,2}:\d{2} ?[ap]\.?m)/d.exec(words);
    const span = alone === null ? undefined : groupSpan(alone, 1, sentence.start);
    const clock = span === undefined ? undefined : clockOf(view.slice(span.start, span.end));
    if (span !== undefined && clock !== undefined) parts.push(partOf(text, "told at", span, { value: clock }));
  }
  const by = TELLER.exec(words) ?? BY_TELLER.exec(words);
  const teller = by === null ? undefined : groupSpan(by, 1, sentence.start);
  if (teller !== undefined) parts.push(partOf(text, "by", teller));
  return parts;
}

function timeOf({ timex }: DateMention): string | undefined {
  return timex.type === "TIME" ? /T(\d{2}:\d{2})/.exec(timex.value)?.[1] : undefined;
}

const OWN_MOTION =
  /\b(?:sua sponte|on (?:its|the court's|his|her) own (?:motion|initiative)|by the court's own motion)\b/;
const STIPULATED =
  /\b(?:stipulat(?:ion|ed)(?: of the parties)?|agreement of the parties|joint (?:motion|request)|parties' (?:joint |agreed )?(?:request|motion))\b/;
/** "The hearing on petitioner's motion" is not held at the petitioner's request. */
const NOT_HEARD = String.raw`(?<!\b(?:hearings?|arguments?|conference|heard|argued|trial|hear|held|ruling|status) )`;
const AT_REQUEST = new RegExp(
  String.raw`${NOT_HEARD}\b(?:at|on|upon|by|granting) (?:the )?(?:(?:oral|unopposed|written|joint|emergency) )*(?:request|motion|application|instance|behest) (?:of|by|from) ((?:the )?[^,.;()]{2,80}?)(?= because| due to| to (?:continue|allow|permit|enable)| and (?:is|has|was)| for (?:a|more)|[,.;()]|$)`,
  "d",
);
const ONES_REQUEST = new RegExp(
  String.raw`${NOT_HEARD}\b(?:at|on|upon|granting|grants?|granted) (?:the )?([a-z.' -]{2,50}?)'s? (?:(?:oral|unopposed|written|emergency|second|first|third) )*(?:requests?|motions?|application)(?! (?:to|for) (?!continue|postpone|reset|reschedule|adjourn|advance|vacate|move|a |more|an ))\b`,
  "d",
);
const ASKED =
  /\b((?:the )?(?:defense|defence|petitioner|respondent|government|prosecution|plaintiff|defendant|dhs|ice)(?:'s)?(?: counsel| attorneys?| lawyers?)?) (?:had )?(?:asked|requested|moved)\b[^.;]{0,40}\b(?:continuance|postponement|delay|more time|to (?:continue|postpone|move|reset|delay))\b/d;

/** At whose request: as the sentence says, else the one before it on the same line ("ORDER granting stipulation to continue."). */
export function requestParts(scene: HearingText, { sentence, before }: HearingScope): FoundPart[] {
  const own = requestIn(scene, sentence);
  if (own.length > 0 || before === undefined) return own;
  return TO_MOVE.test(scene.view.slice(before.start, before.end)) ? requestIn(scene, before) : [];
}

const TO_MOVE = /\b(?:continue|continuance|postpone\w*|reschedule|reset|advance|adjourn\w*|vacate)\b/;

function requestIn(scene: HearingText, sentence: Span): FoundPart[] {
  const words = scene.view.slice(sentence.start, sentence.end);
  for (const pattern of [AT_REQUEST, ONES_REQUEST, ASKED]) {
    const match = pattern.exec(words);
    const at = match === null ? undefined : groupSpan(match, 1, sentence.start);
    if (at !== undefined) return [partOf(scene.text, "at request of", at)];
  }
  const own = matchIn(scene, sentence, OWN_MOTION);
  if (own !== undefined) return [partOf(scene.text, "at request of", own.span, { value: "the court" })];
  const both = matchIn(scene, sentence, STIPULATED);
  return both === undefined ? [] : [partOf(scene.text, "at request of", both.span, { value: "the parties" })];
}

const BECAUSE =
  /\b(?:because (?:of )?|due to (?!(?:re(?:commence|sume|turn|port|convene)|begin|start|commence|take|be|appear|go|hear|continue|testify|end|open|happen|attend)\b)|owing to |in light of |on account of |as a result of |after the judge |so that |in order to |to (?=(?:allow|permit|enable|give|afford|accommodate|seek|obtain|let)\b)|pending (?=(?:a|an|the|resolution|decision|completion|further)\b)|for (?=(?:attorney|counsel|defense|dhs|government|further) (?:preparation|briefing)\b))/;
/** "a witness being unavailable", "the agent being abroad". */
const ABSOLUTE = /(?:^|[,.;:] ?)((?:[^,.;:]{2,80}?) (?:being|having (?:been|fallen)) [^,.;:]{3,120})/d;
const ILL =
  /\b(?:unavailabilit\w+|illness|medical leave|(?:is|was|being) (?:ill|sick|unavailable|on leave|not available)|tested positive)\b/;

/** Why, in its words, and in a code where they plainly say what the code stands for. */
export function reasonParts(
  scene: HearingText,
  scope: HearingScope,
  how: string | undefined,
  requestedBy: string | undefined,
): FoundPart[] {
  const { text, view } = scene;
  const at = reasonSpan(scene, scope.sentence);
  if (at === undefined) return [];
  const reason = partOf(text, "reason", at);
  const code = adjournmentCode(view.slice(reason.start, reason.end), {
    how: how === "advanced" ? "advanced" : "postponed",
    requestedBy: requestedBy?.toLowerCase(),
  });
  return code === undefined ? [reason] : [reason, { ...reason, slot: "reason code", value: code.code }];
}

function reasonSpan(scene: HearingText, sentence: Span): Span | undefined {
  const { view } = scene;
  const because = matchIn(scene, sentence, BECAUSE);
  if (because !== undefined) {
    const from = /^(?:because|due|owing|in light|on account|as a result)/.test(because.match[0])
      ? because.span.end
      : because.span.start;
    const stop =
      /[.;](?=\s|$)|, (?:and|but|the (?:hearing|court|judge)|it|is|was|has)\b|,? (?:and|but) (?:is|was|has been) (?:now )?(?:re|set|moved)|\)(?=\s|$)/.exec(
        view.slice(from, sentence.end),
      );
    const end = stop === null ? sentence.end : from + stop.index;
    // "In light of the order, the hearing …": up to the comma
    const comma = because.span.start - sentence.start < 12 ? view.indexOf(", ", from) : -1;
    return { start: from, end: comma > from && comma < end ? comma : end };
  }
  const match = ABSOLUTE.exec(view.slice(sentence.start, sentence.end));
  const absolute = match === null ? undefined : groupSpan(match, 1, sentence.start);
  if (absolute !== undefined) return absolute;
  const ill = matchIn(scene, sentence, ILL);
  if (ill === undefined) return undefined;
  const start =
    Math.max(view.lastIndexOf(",", ill.span.start), view.lastIndexOf(";", ill.span.start), sentence.start - 1) + 1;
  const stop = /[.,;]/.exec(view.slice(ill.span.end, sentence.end));
  return { start: Math.max(start, sentence.start), end: stop === null ? sentence.end : ill.span.end + stop.index };
}
