// What the document says somebody is: the roles printed at names, with where and when they are held, and who is whose
// wife, brother or child.

import { isKnown, overlaps, type Span } from "../../base/base.ts";
import type {
  FoundStatement,
  MeantClause,
  NameMention,
  Section,
  Speaker,
  Tenure,
  UnnamedPersonMention,
} from "../../record/record.ts";
import type { Quoted } from "./event-context.ts";
import { KIN } from "../gazetteer/gazetteer-titles.ts";
import { isTold } from "../names/role-claims.ts";
import { type Described, type Frame, frameAt, NARRATOR } from "../quotations/speakers.ts";

interface Voice {
  readonly speaker: Speaker;
  readonly tier: FoundStatement["tier"];
}

/** What says how the words of a document are meant, and who says them. All lists are sorted. */
export interface Voices {
  readonly quoted: readonly Quoted[];
  readonly frames: readonly Frame[];
  readonly clauses: readonly MeantClause[];
}

/** Each role and relation once per section, name and speaker: saying it again adds nothing. All lists are sorted. */
export function roleStatements(
  text: string,
  names: readonly NameMention[],
  described: readonly Described[],
  { quoted, frames, clauses }: Voices,
  sectionAt: (position: number) => Section | undefined,
): FoundStatement[] {
  const seen = new Set<string>();
  const found: FoundStatement[] = [];
  const references = new Map(described.flatMap((one) => (one.kind === "reference" ? [[one.start, one] as const] : [])));
  const voiceOfTold = toldVoices(frames, clauses);
  let next = 0;
  for (const [index, name] of names.entries()) {
    if (name.kind !== "person") continue;
    while (next < quoted.length && quoted[next]!.end <= name.start) next++; // bounded by the test before it
    const around = quoted[next];
    const voice: Voice =
      around !== undefined && overlaps(around, name)
        ? { speaker: around.speaker, tier: around.tier }
        : { speaker: NARRATOR, tier: "explicit" };
    const section = sectionAt(name.start);
    const { role } = name;
    const told = role === undefined || !isTold(text, name, role) ? voice : voiceOfTold(name, role, voice);
    const said = [
      told && roleStatement(name, told, section),
      kinStatement(text, name, [names[index - 1], names[index + 1]], references, voice),
    ];
    for (const statement of said) {
      if (statement === undefined) continue;
      const { slot, value, tenure } = statement;
      const key = JSON.stringify([
        section?.start,
        name.name,
        slot,
        value,
        tenure?.organization,
        tenure?.place,
        statement.speaker,
      ]);
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(statement);
    }
  }
  for (const one of described) {
    if (one.kind !== "unnamed person" || one.role === undefined) continue;
    const statement = roleStatement(one, { speaker: NARRATOR, tier: "explicit" }, sectionAt(one.start));
    const key = JSON.stringify([one.name, statement?.value]);
    if (statement === undefined || seen.has(key)) continue;
    seen.add(key);
    found.push({ ...statement, entry: { kind: "person", name: one.name, unnamed: true } });
  }
  return found;
}

/** "Rao said that Pell is the director" is Rao's; a clause that denies, alleges or imagines it states no role. */
function toldVoices(
  frames: readonly Frame[],
  clauses: readonly MeantClause[],
): (name: Span, role: Span, voice: Voice) => Voice | undefined {
  let frame = 0;
  let clause = 0;
  return (name, role, voice) => {
    while (clause < clauses.length && clauses[clause]!.end <= name.start) clause++; // in range by the test
    for (let i = clause; i < clauses.length && clauses[i]!.start <= role.start; i++) {
      const { end, modality, polarity } = clauses[i]!; // i < length
      if (end <= role.start) continue;
      if (polarity === "negative" || /^(?:alleged|denied|hypothetical)$/.test(modality)) return undefined;
    }
    if (voice.speaker.kind !== "narrator") return voice;
    while (frame < frames.length && frames[frame]!.end <= name.start) frame++; // in range by the test
    let to = frame;
    while (to < frames.length && frames[to]!.start <= role.start) to++; // as above
    return frameAt(frames.slice(frame, to), role.start) ?? voice;
  };
}

function roleStatement(
  { name, role, start, end }: NameMention | UnnamedPersonMention,
  voice: Voice,
  section: Section | undefined,
): FoundStatement | undefined {
  if (role === undefined) return undefined;
  const { organization, place, former } = role;
  // what is held now is held when the section was written; today has nothing to do with it
  const written = former === true || section?.date === undefined || !isKnown(section.date) ? undefined : section.date;
  const asOf = role.asOf ?? written;
  const tenure: Tenure = {
    ...(organization && { organization: organization.name }),
    ...(place && { place: place.name }),
    ...(former && { former }),
    ...(asOf && { asOf }),
  };
  return {
    ...about(name, { speaker: voice.speaker, tier: voice.tier }),
    start: Math.min(start, role.start),
    end: Math.max(end, role.end),
    slot: "role",
    value: role.text.replace(/\s+/g, " "),
    ...(Object.keys(tenure).length > 0 && { tenure }),
  };
}

function about(name: string, voice: Voice): Omit<FoundStatement, "start" | "end" | "slot" | "value"> {
  return { ...voice, entry: { kind: "person", name }, modality: "asserted", polarity: "positive" };
}

const LONGEST_KIN = 40; // characters
const KIN_BEFORE =
  /([Hh]is|[Hh]er|['’]s)\s(?:(?:eldest|older|elder|younger|youngest|only|late|twin|former|then|estranged|\d{1,2}-year-old)\s)*([a-zé-]+),?\s$/;
const KIN_AFTER = /^,\s(?:the\s)?([a-zé-]+)\sof\s$/;

/** "Okafor's wife Lina", "his brother, Sami", "Lina Rao, sister of Emeka Rao". */
function kinStatement(
  text: string,
  name: NameMention,
  [before, after]: readonly (NameMention | undefined)[],
  references: ReadonlyMap<number, Span & { readonly name: string; readonly to: string }>,
  voice: Voice,
): FoundStatement | undefined {
  const from = Math.max(0, name.start - LONGEST_KIN);
  const match = KIN_BEFORE.exec(text.slice(from, name.start));
  const [, whose = "", noun = ""] = match ?? [];
  if (match !== null && KIN.has(noun)) {
    const at = from + match.index;
    const reference = references.get(at);
    const possessor = /^h/i.test(whose)
      ? reference
      : before?.end === at && before.kind === "person"
        ? before
        : undefined;
    if (
      possessor === undefined ||
      possessor.name === name.name ||
      (possessor === reference && reference.to !== "person")
    )
      return undefined;
    return kin(name, noun, possessor, possessor === reference ? "inferred" : "explicit", voice);
  }
  if (after?.kind !== "person" || after.start - name.end > LONGEST_KIN) return undefined;
  const [, relation = ""] = KIN_AFTER.exec(text.slice(name.end, after.start)) ?? [];
  return KIN.has(relation) && after.name !== name.name ? kin(name, relation, after, "explicit", voice) : undefined;
}

function kin(
  name: NameMention,
  noun: string,
  possessor: Span & { readonly name: string },
  tier: FoundStatement["tier"],
  voice: Voice,
): FoundStatement {
  return {
    ...about(name.name, voice),
    tier: voice.tier === "explicit" ? tier : voice.tier,
    start: Math.min(possessor.start, name.start),
    end: Math.max(possessor.end, name.end),
    slot: "relation",
    value: `${noun} of ${possessor.name}`,
    about: [{ kind: "person", name: possessor.name }],
  };
}
