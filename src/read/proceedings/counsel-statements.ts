// Who represents whom, as a text tells it: "is represented by", "his lawyer", "counsel for the government", who took over and who
// withdrew.

import { overlaps, type Span } from "../../base/base.ts";
import type { Concerned, FoundPart, FoundStatement, NameMention } from "../../record/record.ts";
import { dayIn } from "./proceeding-days.ts";
import { matchesOf } from "./matches.ts";
import type { Placing } from "./proceeding-place.ts";
import type { Line, Matter, PlacedMatter, Scene } from "./proceeding-scene.ts";
import { COUNSEL_PATTERNS, GOVERNMENT, LEAVES, LIST_ENDS, REPLACES, WORTH_LOOKING } from "./counsel-words.ts";
import { entryOf, statementOf } from "./proceeding-statement.ts";

export function counselStatements(scene: Scene, placing: Placing): FoundStatement[] {
  const found: FoundStatement[] = [];
  const seen = new Set<string>();
  for (const line of scene.lines) {
    const words = scene.shape.slice(line.start, line.end);
    if (!WORTH_LOOKING.test(words)) continue;
    for (const { lawyers, client, kind, parts, inferred, at } of toldIn(scene, line, words)) {
      const side = sideOf(scene, line, client);
      if (side === undefined) continue;
      for (const placed of placedFor(scene, placing, line, at, side, kind))
        for (const { name, firm, isKnown } of lawyers) {
          if (scene.names.judges.has(name.name) || name.name === side.person) continue;
          const key = JSON.stringify([
            line.section?.start,
            entryOf(placed.matter).name,
            name.name,
            parts.map((one) => one.slot),
          ]);
          if (seen.has(key)) continue;
          seen.add(key);
          const firms: FoundPart[] =
            firm === undefined
              ? []
              : [
                  {
                    slot: "firm",
                    value: firm.name,
                    start: firm.start,
                    end: firm.end,
                    ...(firm.isKnown && { about: [{ kind: "organization" as const, name: firm.name }] }),
                  },
                ];
          const forWhom: FoundPart[] = [
            { slot: "for", value: side.name, start: client?.start ?? at.start, end: client?.end ?? at.end },
          ];
          const statement = statementOf(scene, placed, {
            start: Math.min(at.start, name.start),
            end: Math.max(at.end, name.end),
            slot: "counsel",
            value: name.name,
            date: parts.length > 0 ? dayIn(line) : undefined,
            about: isKnown ? [{ kind: name.kind, name: name.name, as: "counsel" } satisfies Concerned] : [],
            parts: [...forWhom, ...firms, ...parts],
          });
          found.push(inferred ? { ...statement, tier: "inferred" } : statement);
        }
    }
  }
  return found;
}

interface ToldCounsel {
  readonly lawyers: readonly Lawyer[];
  /** Where the client stands; undefined where the words name none. */
  readonly client?: Span | undefined;
  /** What the words say of the matter: "immigration". */
  readonly kind: string;
  readonly parts: readonly FoundPart[];
  readonly inferred: boolean;
  readonly at: Span;
}

function toldIn(scene: Scene, line: Line, words: string): ToldCounsel[] {
  const told: ToldCounsel[] = [];
  const add = (match: RegExpMatchArray, how: Counted = {}): void => {
    const list = groupAt(line, match, how.wanted ?? "lawyers");
    if (list === undefined) return;
    const ends = words.slice(list.start - line.start, list.end - line.start).search(LIST_ENDS);
    const span = { start: list.start, end: ends > 0 ? list.start + ends : list.end };
    const kinds: readonly NameMention["kind"][] = how.organizations ? ["person", "organization"] : ["person"];
    const all = lawyersIn(scene, line, span, kinds);
    const lawyers = how.needsFirm ? all.filter(({ firm }) => firm !== undefined) : all;
    if (lawyers.length === 0) return;
    const start = line.start + (match.index ?? 0);
    const at = { start, end: Math.max(span.end, ends > 0 ? start : start + match[0].length) };
    const kind = match.groups?.["adjectives"] ?? "";
    const client = groupAt(line, match, "client");
    told.push({ lawyers, client, kind, parts: how.parts?.(at) ?? [], inferred: how.inferred === true, at });
  };
  for (const { words: pattern, ...how } of COUNSEL_PATTERNS)
    for (const match of matchesOf(pattern, words)) add(match, how);
  const change = (slot: string, value: string): Pick<Counted, "parts"> => ({
    parts: (at) => [{ slot, value, ...at, date: dayIn(line) }],
  });
  for (const match of matchesOf(LEAVES, words)) add(match, change("ends", "withdrew"));
  for (const match of matchesOf(REPLACES, words)) {
    add(match, change("begins", "appeared"));
    add(match, { ...change("ends", "replaced"), wanted: "left" });
  }
  return told;
}

interface Counted {
  readonly inferred?: true;
  readonly organizations?: true;
  readonly needsFirm?: true;
  readonly wanted?: string;
  readonly parts?: (at: Span) => FoundPart[];
}

/** Where a group of a match stands: a short name may stand within a longer one, so that its words alone do not tell. */
function groupAt(line: Line, { indices }: RegExpMatchArray, group: string): Span | undefined {
  const at = indices?.groups?.[group];
  return at && { start: line.start + at[0], end: line.start + at[1] };
}

/** The people of a list, each with the organization that stands behind it or behind those it stands with. */
function lawyersIn(
  { text, view }: Scene,
  line: Line,
  span: Span,
  kinds: readonly NameMention["kind"][],
): ToldCounsel["lawyers"] {
  const inside = line.names.filter(({ start, end }) => start >= span.start && end <= span.end + 80);
  const before = kinds.includes("organization") ? firmBefore(text, span.start, line.start) : undefined;
  const lawyers: Lawyer[] =
    before === undefined ? [] : [{ name: { ...before, kind: "organization" }, isKnown: before.isKnown }];
  let open = lawyers.length; // from here on they stand together
  for (const one of inside) {
    if (one.kind === "person" && kinds.includes(one.kind) && one.start < span.end) {
      const last = lawyers.at(-1);
      const between = last === undefined ? "" : view.slice(last.name.end, one.start);
      // "Mina Orlo of the Alliance in Orton, Harlan, and Jan Keel": a place is none of them
      if (last !== undefined && IN_A_PLACE.test(between)) continue;
      if (last !== undefined && !PEOPLE_GO_ON.test(between)) break;
      if (last !== undefined && !TOGETHER.test(between)) open = lawyers.length;
      lawyers.push({ name: one, isKnown: true });
      const firm = firmAfter(text, one.end, line.end);
      if (firm !== undefined && !inside.some((other) => other !== one && overlaps(other, firm)))
        for (; open < lawyers.length; open++) lawyers[open]!.firm ??= firm; // open < length
      continue;
    }
    const last = lawyers.at(-1);
    if (one.kind !== "organization") continue;
    if (last !== undefined && WITH.test(view.slice(last.name.end, one.start)))
      for (; open < lawyers.length; open++) lawyers[open]!.firm ??= { ...one, isKnown: true }; // open < length
    else if (kinds.includes("organization") && one.start < span.end) {
      lawyers.push({ name: one, isKnown: true });
      open = lawyers.length;
    }
  }
  return lawyers;
}

interface Lawyer {
  readonly name: Pick<NameMention, "kind" | "name" | "start" | "end">;
  readonly isKnown: boolean;
  firm?: Firm | undefined;
}

interface Firm extends Span {
  readonly name: string;
  /** The names of the document have it. */
  readonly isKnown: boolean;
}

/** The words say of what kind it is. */
const FIRM_NAME = String.raw`((?:[A-Z][\p{L}’'-]*,? (?:(?:of|for|and|&) )?){1,5}(?:Defen[cs]e|Defenders?|Clinic|Project|Alliance|Aid|Advocates?|Cent(?:er|re)|LLP|LLC|Law(?: Group| Firm| Offices?)?|Associates|Coalition|Justice|Services?|Rights|Union|Network|Initiative))(?![\p{L}’'-])`;
const FIRM = new RegExp(`,? (?:of|from|at|with) (?:the )?${FIRM_NAME}`, "uy");
const FIRM_FIRST = new RegExp(`${FIRM_NAME}(?:,|,? and|,? &)(?: the)? $`, "u");

/** Of an organization that no reader knows as one. */
function firmAfter(text: string, from: number, until: number): Firm | undefined {
  FIRM.lastIndex = from;
  const match = FIRM.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined || FIRM.lastIndex > until) return undefined;
  const start = match.index + match[0].length - name.length;
  return { start, end: start + name.length, name: name.replace(/\s+/g, " "), isKnown: false };
}

function firmBefore(text: string, at: number, from: number): Firm | undefined {
  const start = Math.max(from, at - 90);
  const match = FIRM_FIRST.exec(text.slice(start, at));
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const own = start + match.index;
  return { start: own, end: own + name.length, name: name.replace(/\s+/g, " "), isKnown: false };
}

const WITH = /^,? (?:[a-z ]{0,40})?(?:of|from|at|with)(?: the)? (?:[a-z]+ ){0,2}$|^,? $|^ \($/;
/** What may stand between two of a list: "A, lead counsel, and B", "A of the Alliance in Orton, Harlan, and B". */
const PEOPLE_GO_ON = /^[^.;]{0,160}?(?:,|\band|&|;)(?: (?:mr|ms|mrs|dr)\.?)? $/;
const IN_A_PLACE = / in [a-z' ]{2,30}, $/;
const TOGETHER = /^(?:,|,? and|,? &|;)(?: (?:mr|ms|mrs|dr)\.?)? $/;

interface Side {
  readonly name: string;
  /** The one whose case it is, or another. */
  readonly person?: string | undefined;
  readonly isGovernment: boolean;
}

function sideOf({ view, protagonist }: Scene, line: Line, client: Span | undefined): Side | undefined {
  if (client === undefined)
    return protagonist === undefined ? undefined : { name: protagonist, person: protagonist, isGovernment: false };
  const words = view.slice(client.start, client.end);
  if (new RegExp(`^${GOVERNMENT}$`).test(words)) return { name: words.replace(/^the /, ""), isGovernment: true };
  const named = line.names.find(({ kind, start }) => kind === "person" && start === client.start);
  if (named !== undefined) return { name: named.name, person: named.name, isGovernment: false };
  const meant = line.references.find(({ start, to }) => start === client.start && to === "person");
  const name = meant?.name ?? protagonist;
  return name === undefined ? undefined : { name, person: name, isGovernment: false };
}

/** The proceeding in which somebody is represented: as the lawyer's title says, else as the passage. Of another's lawyer nothing is known here. */
function placedFor(scene: Scene, placing: Placing, line: Line, at: Span, side: Side, kind: string): PlacedMatter[] {
  const { protagonist } = scene;
  const own = side.isGovernment || side.person === protagonist || protagonist === undefined;
  const placed = placing.at(line, at);
  const whose = placed?.matter.person;
  if (!own && whose !== side.person) return [];
  const forum = /\bimmigration\b/.test(kind)
    ? "removal"
    : /\bhabeas\b/.test(kind)
      ? "habeas"
      : /\bextradition\b/.test(kind)
        ? "extradition"
        : undefined;
  if (forum !== undefined && placed?.matter.kind !== forum) {
    const titled: PlacedMatter = { matter: { kind: forum, person: side.person ?? whose }, by: "its words" };
    // "his immigration attorney will ask for bond" appears in both
    return forum === "removal" && placed?.matter.kind === "bond" ? [titled, placed] : [titled];
  }
  if (
    isDefender(scene.view.slice(at.start, at.end)) &&
    placed !== undefined &&
    !TRIED.has(placed.matter.kind ?? "habeas")
  )
    return [];
  return [placed ?? unplaced(side.person)].filter((one) => one !== undefined);
}

/** Public defenders do not appear in immigration court or for requests of records. */
const TRIED: ReadonlySet<string> = new Set([
  "extradition",
  "habeas",
  "criminal",
  "federal criminal",
  "state criminal",
  "material witness",
  "appeal",
]);

function isDefender(words: string): boolean {
  return /\b(?:federal|public) defender/.test(words);
}

/** That somebody is represented is known, and in what is not. */
function unplaced(person: string | undefined): PlacedMatter | undefined {
  const matter: Matter = { person };
  return person === undefined ? undefined : { matter, by: "its words" };
}
