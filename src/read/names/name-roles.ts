// The role printed at a name: before it ("Judge", "immigration attorney"), after it in apposition, after a dash, in brackets
// or on the line below ("Ana Ruiz, executive director of …"; "/s/ Ana Ruiz" over "Chair, …"), or told in a sentence
// ("Ana Ruiz, who heads …", "was appointed as …"), with where and when it is held.

import type { NameMention, Role } from "../../record/record.ts";
import { STATE_ABBREVIATIONS } from "../gazetteer/gazetteer-places.ts";
import type { Run } from "./name-runs.ts";
import { lowerRole } from "./name-titles.ts";
import type { Token } from "../name-tokens.ts";
import { accuses, isDistant, isGoverned, isTold } from "./role-claims.ts";
import {
  type Found,
  frameOf,
  nameAt,
  nameEnd,
  past,
  rolePhrase,
  type RoleFrame,
  type RoleScene,
  roleTail,
  SEATED,
  within,
} from "./role-phrases.ts";
import { toldRole } from "./role-told.ts";

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

function roleOf(scene: RoleScene, from: number, title: Run | undefined): Found | undefined {
  const to = afterHonours(scene.tokens, nameEnd(scene, from));
  const before = trimmed(scene, title ?? lowerRole(scene.tokens, from) ?? shortTitle(scene.tokens, from));
  if (before !== undefined) {
    // a signature: what stands under "Sister Ana Ruiz" says more than her title
    const signed = scene.tokens[to]?.gap === 2 && standsAlone(scene.tokens, before.from);
    return (signed ? roleAfter(scene, before.from, to) : undefined) ?? titled(scene, before, to, signed);
  }
  return (
    labelBefore(scene, from) ??
    roleAfter(scene, from, to) ??
    describedBefore(scene, from, to) ??
    toldRole(scene, to, scene.tokens[from - 1]?.text === ",")
  );
}

/** "Ana Ruiz SC," "Ana Ruiz, MP": the letters behind a name. */
function afterHonours(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.text === "," ? at + 1 : at;
  const letters = tokens[comma];
  if (letters === undefined || letters.gap !== 1 || !HONOURS.test(letters.text)) return at;
  const after = tokens[comma + 1];
  return after === undefined || after.gap >= 2 || after.kind === "mark" ? comma + 1 : at;
}

const HONOURS = /^(?:MP|MEP|MSP|MLA|TD|QC|KC|SC|BL|JP|OBE|MBE|CBE|PhD|Ph\.D|MD|M\.D\.?|JD|LLM|RN|Esq\.?)$/;

/** "Case officer: T. Marsh", "Counsel for the applicant: Ana Ruiz": a line that opens with the role. */
function labelBefore(scene: RoleScene, from: number): Found | undefined {
  const { tokens } = scene;
  let at = from - 1;
  if (at > 0 && /^(?:Mr|Ms|Mrs|Dr|Prof|Hon)\.?$/.test(tokens[at]!.text)) at--; // at > 0
  const colon = tokens[at];
  if (colon?.text !== ":" || tokens[at + 1]!.gap > 1) return undefined; // up to the name
  let first = at - 1;
  while (first > 0 && first > at - FARTHEST && tokens[first]!.gap < 2) first--; // first > 0
  if (first < 0 || (tokens[first]!.gap < 2 && first > 0)) return undefined;
  if (/^[-–—•*·]$/.test(tokens[first]!.text)) first++; // the mark of a list
  const run = rolePhrase(scene, first);
  return run?.from === first && run.to === at ? { run } : undefined;
}

/** "MP Robert Singh", "CEO Ana Ruiz", "Council Member Ana Ruiz". */
function shortTitle(tokens: readonly Token[], from: number): Run | undefined {
  const before = tokens[from - 1];
  const seat = tokens[from - 2];
  if (before !== undefined && seat !== undefined && /^[Mm]ember$/.test(before.text) && SEATED.test(seat.text))
    if (before.gap === 1 && tokens[from]!.gap === 1) return { from: from - 2, to: from }; // a name is a token
  const isTitle =
    before !== undefined &&
    tokens[from]!.gap === 1 &&
    /^(?:MP|MEP|MSP|MLA|MLC|TD|CEO|CFO|COO|DA|AG|PM)$/.test(before.text) &&
    !(before.text === "PM" && CLOCK.test(seat?.text ?? "")); // a name is a token
  return isTitle ? { from: from - 1, to: from } : undefined;
}

/** What stands before the PM of the clock: "5:40 PM", "5 o’clock PM". */
const CLOCK = /\d$|clock$/i;

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
    inBrackets(scene, nameTo) ??
    (tokens[nameTo]?.text === "of" || signed || endsLine(scene, nameTo)
      ? roleTail(scene, nameTo, signed || tokens[nameTo]?.text === ",")
      : {});
  return { run, ...behind, ...ownerBefore(scene, run.from), ...past(tokens, run) };
}

/** "Lawyer Ana Ruiz (Harbour Alliance)" */
function inBrackets(scene: RoleScene, at: number): RoleFrame | undefined {
  const { tokens } = scene;
  const name = tokens[at]?.text === "(" ? nameAt(scene, at + 1) : undefined;
  if (name === undefined || name.kind === "person" || name.start !== tokens[at + 1]!.start) return undefined; // a name has a token
  return tokens[nameEnd(scene, at + 1)]?.text === ")" ? frameOf(name) : undefined;
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
  const run = rolePhrase(scene, from) ?? (listed ? loneMember(tokens, from) : undefined);
  if (run === undefined) return undefined;
  const inner = within(scene, from, run.from);
  return { run, ...roleTail(scene, run.to, listed), ...inner, ...past(tokens, { from: first, to: run.to }) };
}

/** "Member" and nothing else, in a list of those present. */
function loneMember(tokens: readonly Token[], at: number): Run | undefined {
  const next = tokens[at + 1];
  return tokens[at]?.text === "Member" && (next === undefined || next.gap >= 2) ? { from: at, to: at + 1 } : undefined;
}

/** A signature has the name in print below: "/s/ Ana Ruiz", "ANA RUIZ", "District Judge". */
function afterRepeat(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (tokens[to + i - from]?.text.toLowerCase() !== tokens[i]!.text.toLowerCase()) return to; // i < to
  return tokens[to + to - from]?.gap === 2 ? to + to - from : to;
}

/** Is the name all that its line holds, save a signature's "/s/" or "By:"? */
function standsAlone(tokens: readonly Token[], nameFrom: number): boolean {
  let at = nameFrom - 1;
  while (
    at >= 0 &&
    tokens[at + 1]!.gap < 2 &&
    (tokens[at]!.kind === "mark" ||
      /^(?:s|By|Mr\.|Ms\.|Mrs\.|Dr\.?|Rt|Right|Hon\.?|Rev\.|The|Honorable|Honourable|Contact|Contacts|Signed)$/.test(
        tokens[at]!.text,
      ))
  )
    at--;
  return at < 0 || tokens[at + 1]!.gap >= 2;
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
    const leads = possessive || /^(?:the|its|his|her|their|a|an|whose)$/i.test(token.text);
    // "Counsel for the applicant, Ana Ruiz, …": the sentence opens with the role
    if (!leads && !token.startsSentence) continue;
    // "for the respondents": they are not the one who is named
    if (leads && /^(?:of|for|to)$/.test(tokens[at - 1]?.text ?? "")) continue;
    const first = leads ? at + 1 : at;
    const run = rolePhrase(scene, first);
    if (run === undefined && !leads) return undefined;
    if (run === undefined) continue; // "the director of the Alliance": the article inside
    // the phrase with what belongs to it must reach the comma
    const tail = roleTail(scene, run.to, false);
    const reach = Math.max(tokens[run.to - 1]!.end, tail.organization?.end ?? 0, tail.place?.end ?? 0); // from < to
    if (reach !== tokens[nameFrom - 2]!.end) return undefined; // nameFrom ≥ 2 here
    const owned = possessive ? frameOf(nameAt(scene, at - 1)) : {};
    return { run, ...behind, ...tail, ...within(scene, first, run.from), ...owned, ...past(tokens, run) };
  }
  return undefined;
}
