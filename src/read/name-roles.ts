// The role printed at a name: before it ("Judge", "immigration attorney"), after it in apposition, after a dash, in brackets
// or on the line below ("Ana Ruiz, executive director of …"; "/s/ Ana Ruiz" over "Chair, …"), or told in a sentence
// ("Ana Ruiz, who heads …", "was appointed as …"), with where and when it is held.

import type { NameMention, Role, RoleName } from "../record/record.ts";
import { STATE_ABBREVIATIONS } from "./gazetteer-places.ts";
import { ROLE_MODIFIERS, ROLE_NOUNS } from "./gazetteer-titles.ts";
import type { Run } from "./name-runs.ts";
import { lowerRole } from "./name-titles.ts";
import type { Token } from "./name-tokens.ts";
import { accuses, isDistant, isGoverned, isTold } from "./role-claims.ts";
import { nameAt, nameEnd, rolePhrase, type RoleFrame, type RoleScene, roleTail } from "./role-phrases.ts";

/** The names with the roles of persons. `titles`: for each name the tokens of the title that was cut off before it. */
export function withRoles(
  text: string,
  tokens: readonly Token[],
  names: readonly NameMention[],
  titles: readonly (Run | undefined)[],
): NameMention[] {
  const owner = new Int32Array(tokens.length).fill(-1);
  const starts = new Int32Array(names.length).fill(-1);
  let at = 0;
  for (const [index, { start, end }] of names.entries()) {
    while (at < tokens.length && tokens[at]!.end <= start) at++; // in range by the test
    starts[index] = at;
    for (; at < tokens.length && tokens[at]!.start < end; at++) owner[at] = index; // as above
  }
  const scene: RoleScene = { tokens, names, owner };
  return names.map((name, index) => {
    const from = starts[index]!; // as many as names
    if (name.kind !== "person" || from >= tokens.length || owner[from] !== index) return name;
    const found = roleOf(scene, from, titles[index]);
    if (found === undefined) return name;
    const { run, ...frame } = found;
    const [start, end] = [tokens[run.from]!.start, tokens[run.to - 1]!.end]; // from < to
    const role: Role = { text: text.slice(start, end).replace(/\s+/g, " "), start, end, ...frame };
    return isOnlyClaimed(text, tokens, name, from, role) ? name : { ...name, role };
  });
}

const BEFORE = 80; // characters before a role that can keep it at a distance
const FARTHEST_START = 80; // tokens back to the start of the sentence
const FARTHEST_END = 200; // characters on to its end

/** Does the text accuse, allege, deny, imagine or ask that somebody is so, rather than say so? `from`: the name's first token. */
function isOnlyClaimed(text: string, tokens: readonly Token[], name: NameMention, from: number, role: Role): boolean {
  const after = text.slice(role.end, role.end + BEFORE).replace(/\s/g, " ");
  const isTitle = role.end <= name.start && /^\p{Lu}/u.test(role.text);
  if (accuses(role, after, isTitle)) return true;
  let first = from;
  while (first > 0 && first > from - FARTHEST_START && !tokens[first]!.startsSentence) first--; // first ≥ 0
  const sentence = tokens[first]!.start; // as above
  const near = text.slice(Math.max(sentence, role.start - BEFORE), role.start).replace(/\s/g, " ");
  if (isDistant(near, role.text)) return true;
  if (!isTold(text, name, role)) return false;
  const end = /[.!?](?=\s|["”]|$)|\n\n/.exec(text.slice(role.end, role.end + FARTHEST_END))?.[0];
  if (end === "?") return true;
  return isGoverned(text.slice(sentence, role.start).replace(/\s/g, " "), after);
}

type Found = RoleFrame & { readonly run: Run };

function roleOf(scene: RoleScene, from: number, title: Run | undefined): Found | undefined {
  const to = nameEnd(scene, from);
  const before = trimmed(scene, title ?? lowerRole(scene.tokens, from) ?? shortTitle(scene.tokens, from));
  if (before !== undefined) {
    // a signature: what stands under "Sister Ana Ruiz" says more than her title
    const signed = scene.tokens[to]?.gap === 2 && standsAlone(scene.tokens, before.from);
    return (signed ? roleAfter(scene, before.from, to) : undefined) ?? titled(scene, before, to, signed);
  }
  return (
    roleAfter(scene, from, to) ??
    describedBefore(scene, from, to) ??
    toldRole(scene, to, scene.tokens[from - 1]?.text === ",")
  );
}

/** "MP Robert Singh", "CEO Ana Ruiz". */
function shortTitle(tokens: readonly Token[], from: number): Run | undefined {
  const before = tokens[from - 1];
  const isTitle =
    before !== undefined &&
    tokens[from]!.gap === 1 &&
    /^(?:MP|MEP|MSP|MLA|MLC|TD|CEO|CFO|COO|DA|AG|PM)$/.test(before.text); // a name is a token
  return isTitle ? { from: from - 1, to: from } : undefined;
}

/** "and Liberty Counsel", "under President Ruiz", "and then Mayor Lind": the words before a role are not part of it. */
function trimmed(scene: RoleScene, run: Run | undefined): Run | undefined {
  if (run === undefined || run.from >= run.to) return undefined;
  const { tokens, owner } = scene;
  let { from } = run;
  // "Lagos Police spokesman": the word of the name is none of the role
  while (from < run.to - 1 && owner[from] !== -1 && from > 0 && owner[from] === owner[from - 1]) from++;
  // "Minister for Justice Ana Ruiz": the field is a title in itself
  const field = /^(?:of|for)$/.test(tokens[from - 1]?.text ?? "");
  if (field && /^(?:Minister|Secretary|Commissioner)$/.test(tokens[from - 2]?.text ?? "")) from -= 2;
  while (
    from < run.to - 1 &&
    (/^(?:and|or)$/.test(tokens[from]!.text) || // from < to
      (tokens[from]!.text === "then" && /^(?:and|,|but)$/.test(tokens[from - 1]?.text ?? "")) ||
      (tokens[from]!.text === "under" && !/^secretar/i.test(tokens[from + 1]!.text.replace("-", ""))))
  )
    from++;
  return { from, to: run.to };
}

/** A title with what stands before it ("Harbour Alliance director Ana Ruiz") and after the name ("of Leeds", "(D-TX)"). */
function titled(scene: RoleScene, run: Run, nameTo: number, signed: boolean): Found {
  const { tokens } = scene;
  const behind =
    constituency(scene, nameTo) ??
    (tokens[nameTo]?.text === "of" || signed || endsLine(scene, nameTo)
      ? roleTail(scene, nameTo, signed || tokens[nameTo]?.text === ",")
      : {});
  return { run, ...behind, ...ownerBefore(scene, run.from), ...past(tokens, run) };
}

/** In a list: does the line, or the item before ";", end with a comma and one name, "Councillor Priya Nair, Leeds City Council"? */
function endsLine(scene: RoleScene, at: number): boolean {
  const { tokens } = scene;
  if (tokens[at]?.text !== "," || tokens[at + 1]?.gap !== 1 || nameAt(scene, at + 1) === undefined) return false;
  const after = tokens[nameEnd(scene, at + 1)];
  return after === undefined || after.gap >= 2 || after.text === ";";
}

/** The organization or place whose role it is: "Harbour Alliance director", "Kenya's president". */
function ownerBefore(scene: RoleScene, roleFrom: number): RoleFrame {
  const { tokens } = scene;
  let last = roleFrom - 1;
  if (last >= 0 && /^['’]s?$/.test(tokens[last]!.text)) last--;
  const first = tokens[last + 1];
  if (last < 0 || first === undefined || first.gap > 1 || tokens[roleFrom]!.gap > 1) return {}; // roleFrom is a token
  return frameOf(nameAt(scene, last));
}

function frameOf(name: NameMention | undefined): RoleFrame {
  if (name === undefined || name.kind === "person") return {};
  const named: RoleName = { name: name.name, start: name.start, end: name.end };
  return name.kind === "place" ? { place: named } : { organization: named };
}

/** "(D-TX)", ", R-Calif.,", "(Vt.)": the constituency of a legislator. */
function constituency({ tokens }: RoleScene, at: number): RoleFrame | undefined {
  const [open, party, dash, state] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (open === undefined || party === undefined || !/^[(,]$/.test(open.text)) return undefined;
  const alone = tokens[at + 2]?.text === "." ? tokens[at + 3] : dash;
  if (open.text === "(" && alone?.text === ")" && STATE_ABBREVIATIONS.has(party.text.replace(/\.$/, ""))) {
    const end = dash?.text === "." ? dash.end : party.end;
    return { place: { name: dash?.text === "." ? `${party.text}.` : party.text, start: party.start, end } };
  }
  // "D-TX" is one word, "D-Calif." is one or three
  const joined = /^[DRI][-–](\p{Lu}[\p{L}.]*)$/u.exec(party.text);
  const place =
    joined?.[1] !== undefined
      ? { name: joined[1], start: party.end - joined[1].length, end: party.end }
      : /^[DRI]$/.test(party.text) &&
          dash !== undefined &&
          /^[-–]$/.test(dash.text) &&
          state !== undefined &&
          state.gap === 0
        ? { name: state.text, start: state.start, end: state.end }
        : undefined;
  if (place === undefined) return undefined;
  // the stop of "Calif." stands by itself
  const stop = tokens[joined === null ? at + 4 : at + 2];
  if (stop?.text === "." && stop.start === place.end) {
    const printed = { name: `${place.name}.`, start: place.start, end: stop.end };
    return STATE_ABBREVIATIONS.has(place.name) ? { place: printed } : undefined;
  }
  return /^\p{Lu}{2}$/u.test(place.name) ||
    STATE_ABBREVIATIONS.has(place.name.replace(/\.$/, "")) ||
    place.name.length > 3
    ? { place }
    : undefined;
}

const PAST = /^(?:former|formerly|ex|ex-|onetime|one-time|then|retired|late|past|once|previously|erstwhile)$/i;

/** Does a word in the role, or right before it, say that it is held no longer? */
function past(tokens: readonly Token[], { from, to }: Run): RoleFrame {
  for (let i = Math.max(0, from - 2); i < to; i++) {
    const token = tokens[i]!; // i < to
    if (i < from && (tokens[i + 1]!.gap > 1 || (token.kind === "mark" && token.text !== "-"))) continue;
    if (PAST.test(token.text) || /^ex-\p{L}/iu.test(token.text)) {
      if (i < from && /^then$/i.test(token.text) && /^(?:and|but|who)$/.test(tokens[i - 1]?.text ?? "")) continue; // "and then Mayor Lind"
      if (i >= from || i === from - 1 || /^(?:a|an|the)$/.test(tokens[i + 1]!.text)) return { former: true };
    }
  }
  return {};
}

/** The noun phrase after ", " or " – ", in brackets, or that begins the next line, if a role noun heads it. */
function roleAfter(scene: RoleScene, nameFrom: number, nameTo: number): Found | undefined {
  const { tokens } = scene;
  const mark = tokens[nameTo];
  if (mark === undefined) return undefined;
  let from = nameTo;
  let listed = false;
  if (mark.gap <= 1 && mark.kind === "mark" && /^[,–—(-]$/.test(mark.text)) {
    if (mark.text === "-" && mark.gap === 0) return undefined;
    from++;
    // ", 44, a lawyer"
    if (tokens[from]?.kind === "number" && tokens[from]!.text.length <= 2 && tokens[from + 1]?.text === ",") from += 2;
    const next = tokens[from];
    if (
      next === undefined ||
      (next.gap >= 2 && !(mark.text === "," && next.gap === 2 && standsAlone(tokens, nameFrom)))
    )
      return undefined;
    if (next.gap >= 2) listed = true;
  } else if (mark.gap === 2 && standsAlone(tokens, nameFrom)) {
    listed = true;
    from = afterRepeat(tokens, nameFrom, nameTo);
  } else return undefined;
  if (/^(?:and|or|but|with)$/.test(tokens[from]?.text ?? "")) return undefined;
  const article = /^(?:a|an|the|his|her|their|its|our)$/;
  const first = from;
  if (/^(?:then|now|also|currently|formerly|once|previously)$/.test(tokens[from]?.text ?? "")) from++;
  const leads = article.test(tokens[from]?.text ?? "");
  if (leads) from++;
  if (/^then$/.test(tokens[from]?.text ?? "")) from++;
  if (!leads && first === from) listed = true;
  const run = rolePhrase(scene, from);
  if (run === undefined) return undefined;
  const inner = within(scene, from, run.from);
  return { run, ...roleTail(scene, run.to, listed), ...inner, ...past(tokens, { from: first, to: run.to }) };
}

/** A signature has the name in print below: "/s/ Ana Ruiz", "ANA RUIZ", "District Judge". */
function afterRepeat(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (tokens[to + i - from]?.text.toLowerCase() !== tokens[i]!.text.toLowerCase()) return to; // i < to
  return tokens[to + to - from]?.gap === 2 ? to + to - from : to;
}

/** The names that stand in a role's phrase before its words: "a Lagos lawyer", "the Harbour Alliance director". */
function within(scene: RoleScene, from: number, to: number): RoleFrame {
  let frame: RoleFrame = {};
  for (let i = from; i < to; i++) frame = { ...frame, ...frameOf(nameAt(scene, i)) };
  return frame;
}

/** Is the name all that its line holds, save a signature's "/s/" or "By:"? */
function standsAlone(tokens: readonly Token[], nameFrom: number): boolean {
  let at = nameFrom - 1;
  while (
    at >= 0 &&
    tokens[at + 1]!.gap < 2 &&
    (tokens[at]!.kind === "mark" ||
      /^(?:s|By|Mr\.|Ms\.|Mrs\.|Dr\.|Hon\.|Rev\.|The|Honorable|Honourable|Contact|Contacts|Signed)$/.test(
        tokens[at]!.text,
      ))
  )
    at--;
  return at < 0 || tokens[at + 1]!.gap >= 2;
}

const AUXILIARY =
  /^(?:has|had|have|is|was|been|also|currently|now|then|previously|formerly|later|once|recently|long|still|since|first|again)$/;
const LEADING =
  /^(?:heads|headed|leads|led|chairs|chaired|runs|directs|directed|founded|co-founded|edits|edited|manages|managed)$/;
/** What a person is told to be without holding it: no role to remember. */
const NO_OFFICE =
  /^(?:friend|fellow|guest|host|victim|suspect|winner|resident|boy|girl|woman|youth|guide|lead|graduate|passenger|prisoner|star|hostage|fugitive|heroine|boss|maid|hit|rider|reader|parent|client|patient|witness|candidate|widow|widower|neighbor|neighbour|colleague|partner|owner)s?$/i;

/** "Ana Ruiz, who heads …", "Ana Ruiz serves as …", "was appointed …", "became …", "is the director of …". */
function toldRole(scene: RoleScene, nameTo: number, isApposition: boolean): Found | undefined {
  const { tokens } = scene;
  let at = nameTo;
  if (tokens[at]?.text === ",") at++;
  const who = tokens[at]?.text === "who";
  if (who) at++;
  else if (at > nameTo && !isApposition) return undefined;
  let is = false;
  let former = false;
  for (const last = at + 5; at < last && AUXILIARY.test(tokens[at]?.text ?? "") && tokens[at]!.gap <= 1; at++) {
    const word = tokens[at]!.text; // matched
    if (/^(?:is|was|been)$/.test(word)) is = true;
    if (PAST.test(word)) former = true;
  }
  const verb = tokens[at];
  if (verb === undefined || verb.gap > 1) return undefined;
  if (LEADING.test(verb.text) && (who || !is)) return leading(scene, at, former);
  let from: number | undefined;
  if (/^(?:serves?|served|serving|works?|worked|acts?|acted|sits|sat)$/.test(verb.text))
    from = tokens[at + 1]?.text === "as" ? at + 2 : undefined;
  else if (
    /^(?:appointed|named|elected|re-elected|hired|installed|confirmed|promoted|chosen|selected|sworn)$/.test(
      verb.text,
    ) &&
    is
  ) {
    from = at + 1;
    while (from < at + 4 && /^(?:as|to|in|be|its|his|her|their)$/.test(tokens[from]?.text ?? "")) from++;
  } else if (/^(?:became|becomes|remains|remained)$/.test(verb.text)) from = at + 1;
  else if (is) from = at;
  if (from === undefined) return undefined;
  let stretch = 0;
  while (
    stretch < 2 &&
    /^(?:a|an|the|its|then|former)$/.test(tokens[from]?.text ?? "") &&
    tokens[from]!.text !== "former"
  ) {
    from++;
    stretch++;
  }
  const run = rolePhrase(scene, from);
  if (run === undefined || !isOffice(scene, from, run)) return undefined;
  const frame = { ...roleTail(scene, run.to, false), ...within(scene, from, run.from), ...past(tokens, run) };
  return { run, ...frame, ...(former && { former: true as const }) };
}

/** All words of the phrase are words of an office, names, or what an office is in: "is a patient civil servant" is none. */
function isOffice({ tokens, owner }: RoleScene, from: number, run: Run): boolean {
  const head = tokens[run.to - 1]!; // from < to
  if (NO_OFFICE.test(head.text) && !ROLE_MODIFIERS.has(head.text)) return false;
  for (let i = from; i < run.to; i++) {
    const token = tokens[i]!; // i < to
    const word = token.text.toLowerCase();
    if (NO_OFFICE.test(word) && i === run.from) return false;
    if (owner[i] !== -1 || token.kind !== "lower" || ROLE_NOUNS.has(word) || ROLE_MODIFIERS.has(word)) continue;
    if (!/^(?:of|for|and|['’]s)$/.test(word) && i < run.to - 1 && !/(?:al|ic|ive|ary|ing)$/.test(word)) return false;
  }
  return true;
}

/** "who heads the Harbour Alliance": the verb is the role, and there must be something that is headed. */
function leading(scene: RoleScene, verb: number, former: boolean): Found | undefined {
  let at = verb + 1;
  if (scene.tokens[at]?.text === "the") at++;
  const name = nameAt(scene, at);
  if (name === undefined || name.kind === "person" || name.kind === "place" || name.start !== scene.tokens[at]!.start)
    return undefined; // a name has a token
  const frame = { ...frameOf(name), ...(former && { former: true as const }) };
  return { run: { from: verb, to: verb + 1 }, ...frame };
}

const FARTHEST = 12; // words

/** "The director of the Harbour Alliance, Ana Ruiz, said": the description before the comma, closed by a mark after the name. */
function describedBefore(scene: RoleScene, from: number, nameTo: number): Found | undefined {
  const { tokens } = scene;
  const after = tokens[nameTo];
  let nameFrom = from;
  while (nameFrom > 1 && /^(?:Sir|Dame|Lord|Lady|Dr|Mr|Ms|Mrs|Prof|Rev)\.?$/.test(tokens[nameFrom - 1]!.text))
    nameFrom--; // nameFrom > 1
  const comma = tokens[nameFrom - 1];
  if (comma?.text !== "," || comma.gap > 0) return undefined;
  // "his lawyer, Ana Ruiz of the Harbour Alliance,"
  const behind = /^(?:of|from|with|at)$/.test(after?.text ?? "") ? roleTail(scene, nameTo, false) : {};
  const isClosed = after === undefined || after.gap >= 2 || /^[,.;:)—–]$/.test(after.text);
  if (!isClosed && behind.organization === undefined) return undefined;
  for (let at = nameFrom - 2; at >= 0 && at > nameFrom - FARTHEST; at--) {
    const token = tokens[at]!; // at ≥ 0
    const possessive = token.kind === "mark" && /^['’]s$/.test(token.text);
    if (token.kind === "mark" && !possessive && token.text !== "-") return undefined;
    if (nameAt(scene, at)?.kind === "person") return undefined;
    if (!possessive && !/^(?:the|its|his|her|their|a|an|whose)$/i.test(token.text)) {
      if (token.startsSentence) return undefined;
      continue;
    }
    const run = rolePhrase(scene, at + 1);
    if (run === undefined) continue; // "the director of the Alliance": the article inside
    // the phrase with what belongs to it must reach the comma
    const tail = roleTail(scene, run.to, false);
    const reach = Math.max(tokens[run.to - 1]!.end, tail.organization?.end ?? 0, tail.place?.end ?? 0); // from < to
    if (reach !== tokens[nameFrom - 2]!.end) return undefined; // nameFrom ≥ 2 here
    const owned = possessive ? frameOf(nameAt(scene, at - 1)) : {};
    return { run, ...behind, ...tail, ...within(scene, at + 1, run.from), ...owned, ...past(tokens, run) };
  }
  return undefined;
}
