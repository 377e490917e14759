// Who represents whom, as a text tells it: "is represented by", "his lawyer", "counsel for the government", who took over and who
// withdrew.

import type { Span } from "../../base/base.ts";
import type { Concerned, FoundPart, FoundStatement, NameMention } from "../../record/record.ts";
import { dayIn } from "./proceeding-days.ts";
import type { Placing } from "./proceeding-place.ts";
import type { Line, Matter, PlacedMatter, Scene } from "./proceeding-scene.ts";
import { ORGANIZATION, PEOPLE, PERSON } from "./proceeding-shape.ts";
import { entryOf, statementOf } from "./proceeding-statement.ts";

const LAWYER =
  "(?:attorneys?|lawyers?|counsel|(?:federal |public |assistant federal |deputy federal )*defenders?|solicitors?|barristers?|advocates?)";
const ADJECTIVES =
  "(?:(?:immigration|defen[cs]e|lead|criminal|habeas|appellate|civil rights|legal|court-appointed|former|then|longtime|pro bono|jubilant|other|own|two|three|extradition|bond|bail|appeals) )*";
const WHOSE = `(?:${PERSON}'s?|his|her|their|the petitioner's|the respondent's|the defendant's|the detainee's)`;
const GOVERNMENT =
  "(?:the )?(?:u\\.?s\\.? |federal |state )?(?:government|respondents?|prosecution|department of (?:justice|homeland security)|dhs|ice|state|united states)";

interface Pattern {
  readonly words: RegExp;
  readonly inferred?: true;
}

const PATTERNS: readonly Pattern[] = [
  {
    words: new RegExp(
      `(?<client>${PERSON}|\\bhe|\\bshe|\\bthey|${GOVERNMENT})?,? (?:(?:who|and) )?(?:(?:is|was|are|were|has been|have been|being|will be) )?(?:also |now |currently |still |ably )*represented (?:in [^,.;]{3,60} )?by (?:(?:attorneys?|lawyers?|counsel) )?(?<lawyers>[^.;]{2,320})`,
      "g",
    ),
  },
  {
    words: new RegExp(
      `(?<client>${WHOSE}) (?<adjectives>${ADJECTIVES})${LAWYER}(?: (?:from|at|of|with) (?:the )?${ORGANIZATION})?,? (?:are |is )?(?<lawyers>${PEOPLE})`,
      "g",
    ),
  },
  {
    words: new RegExp(
      `(?<lawyers>${PEOPLE})(?:,? (?:of|from|at|with) (?:the )?${ORGANIZATION})?(?:,| is| are| was| were|,? who (?:is|was|are|were)(?: also)?) (?:an? |the |one of )?(?<client>${WHOSE}) (?<adjectives>${ADJECTIVES})${LAWYER}`,
      "g",
    ),
  },
  {
    words: new RegExp(
      `(?<lawyers>${PEOPLE})(?:,? (?:of|from|at|with) (?:the )?${ORGANIZATION})?,?(?: is| are| was| were|,? who (?:is|was)(?: also)?)? (?:an? |the |lead )?(?<adjectives>${ADJECTIVES})${LAWYER} (?:for|representing|to) (?<client>${PERSON}|him|her|them|${GOVERNMENT})`,
      "g",
    ),
  },
  {
    words: new RegExp(
      `\\b${ADJECTIVES}(?:attorney|lawyer|counsel|solicitor|barrister) for (?<client>${PERSON}|him|her|them|${GOVERNMENT}),? (?<lawyers>${PEOPLE})`,
      "g",
    ),
  },
  {
    words: new RegExp(
      `(?<lawyers>${PEOPLE})(?:,? (?:of|from|at|with) (?:the )?${ORGANIZATION})?,? (?:who )?(?:represents?|represented|is representing|are representing|appeared (?:for|on behalf of)|argued (?:for|on behalf of)) (?<client>${PERSON}|him|her|them|${GOVERNMENT})`,
      "g",
    ),
  },
  {
    words: new RegExp(
      `\\b(?:(?:his|her|their|the) )?(?<adjectives>${ADJECTIVES})(?:(?:assistant |deputy )?(?:federal|public) defenders?),? (?<lawyers>${PEOPLE})`,
      "g",
    ),
  },
  {
    words: new RegExp(
      `(?<lawyers>${PEOPLE})(?:,| -| –| —) (?:an? |the )?(?:assistant |deputy |chief )?(?:federal|public) defenders?\\b`,
      "g",
    ),
  },
  {
    words: new RegExp(
      `\\b(?:kudos|congratulations|congrats|thanks|thank you|hats off) to (?<lawyers>${PEOPLE})(?=[^.;]{0,60}\\b(?:team|counsel|attorneys|lawyers)\\b)`,
      "g",
    ),
    inferred: true,
  },
];

/** "A and the B clinic have filed a petition on behalf of C": organizations that act for somebody. */
const FILED_FOR = new RegExp(
  `(?<lawyers>(?:${ORGANIZATION}|${PERSON})(?:(?:,|,? and(?: the)?|,? &) (?:the )?(?:${ORGANIZATION}|${PERSON}))*)(?:'s [a-z ]{0,40}?)? (?:have |has |had |today |jointly )*filed (?:[^.;]{2,80}? )?on behalf of (?<client>${PERSON}|him|her)`,
  "g",
);
const LEAVES = new RegExp(
  `(?<lawyers>${PEOPLE}) (?:has |have |had |was |were |also |then )*(?<how>withdr[ae]wn? (?:as (?:counsel|attorney)|from)|(?:granted leave to withdraw)|relieved as counsel|terminated as counsel)`,
  "g",
);
const REPLACES = new RegExp(
  `(?<lawyers>${PERSON}) (?:has |was |had )*(?<how>substituted (?:in )?(?:as (?:counsel|attorney)|for)|replaced|took over (?:as counsel )?from|enter(?:ed|s) (?:an |her |his )?appearance)(?:[^.;]{0,40}?(?<left>${PERSON}))?`,
  "g",
);
/** Where the list of those who represent somebody ends. */
const LIST_ENDS =
  /[;.]|, (?:who|which|whose|where|has|said|and (?:has|is|was|who))\b| (?:has|have|had|is|was|were|said|says|in (?:his|her|the)|on|during|before|against|will|which|who|that|since|until|from (?:19|20))\b/;

export function counselStatements(scene: Scene, placing: Placing): FoundStatement[] {
  const found: FoundStatement[] = [];
  const seen = new Set<string>();
  for (const line of scene.lines) {
    const words = scene.shape.slice(line.start, line.end);
    if (!WORTH_LOOKING.test(words)) continue;
    for (const { lawyers, client, kind, parts, inferred, at } of toldIn(scene, line, words)) {
      const side = sideOf(scene, line, client);
      if (side === undefined) continue;
      const placed = placedFor(scene, placing, line, at, side, kind);
      if (placed === undefined) continue;
      for (const { name, organization } of lawyers) {
        if (scene.names.judges.has(name.name) || name.name === side.person) continue;
        const key = JSON.stringify([
          line.section?.start,
          entryOf(placed.matter).name,
          name.name,
          parts.map((one) => one.slot),
        ]);
        if (seen.has(key)) continue;
        seen.add(key);
        const firm: FoundPart[] =
          organization === undefined
            ? []
            : [
                {
                  slot: "firm",
                  value: organization.name,
                  start: organization.start,
                  end: organization.end,
                  about: [{ kind: "organization", name: organization.name }],
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
          about: [{ kind: name.kind, name: name.name, as: "counsel" } satisfies Concerned],
          parts: [...forWhom, ...firm, ...parts],
        });
        found.push(inferred ? { ...statement, tier: "inferred" } : statement);
      }
    }
  }
  return found;
}

const WORTH_LOOKING =
  /\b(?:represent|attorney|lawyer|counsel|defender|solicitor|barrister|advocate|on behalf of|kudos|congrat|thank|withdr[ae]w|appearance)/;

interface ToldCounsel {
  readonly lawyers: readonly { readonly name: NameMention; readonly organization?: NameMention | undefined }[];
  /** Where the client stands; undefined where the words name none. */
  readonly client?: Span | undefined;
  /** What the words say of the matter: "immigration". */
  readonly kind: string;
  readonly parts: readonly FoundPart[];
  readonly inferred: boolean;
  readonly at: Span;
}

function toldIn({ view }: Scene, line: Line, words: string): ToldCounsel[] {
  const told: ToldCounsel[] = [];
  const add = (
    match: RegExpMatchArray,
    inferred: boolean,
    parts: (at: Span) => FoundPart[],
    wanted = "lawyers",
    kinds: readonly NameMention["kind"][] = ["person"],
  ): void => {
    const { index = 0, groups = {} } = match;
    const list = groups[wanted];
    if (list === undefined) return;
    const from =
      line.start + index + match[0].indexOf(list, wanted === "left" ? Math.max(0, match[0].length - list.length) : 0);
    const ends = list.search(LIST_ENDS);
    const span = { start: from, end: from + (ends > 0 ? ends : list.length) };
    const lawyers = lawyersIn(view, line, span, kinds);
    if (lawyers.length === 0) return;
    const { client } = groups;
    const clientAt = client === undefined ? undefined : line.start + index + match[0].indexOf(client);
    const at = {
      start: line.start + index,
      end: Math.max(span.end, line.start + index + (ends > 0 ? 0 : match[0].length)),
    };
    told.push({
      lawyers,
      client:
        client === undefined || clientAt === undefined ? undefined : { start: clientAt, end: clientAt + client.length },
      kind: groups["adjectives"] ?? "",
      parts: parts(at),
      inferred,
      at,
    });
  };
  for (const { words: pattern, inferred } of PATTERNS)
    for (const match of words.matchAll(pattern)) add(match, inferred === true, () => []);
  for (const match of words.matchAll(FILED_FOR)) add(match, false, () => [], "lawyers", ["person", "organization"]);
  for (const match of words.matchAll(LEAVES))
    add(match, false, (at) => [{ slot: "ends", value: "withdrew", ...at, date: dayIn(line) }]);
  for (const match of words.matchAll(REPLACES)) {
    add(match, false, (at) => [{ slot: "begins", value: "appeared", ...at, date: dayIn(line) }]);
    add(match, false, (at) => [{ slot: "ends", value: "replaced", ...at, date: dayIn(line) }], "left");
  }
  return told;
}

/** The people of a list, each with the organization that stands behind it or behind those it stands with. */
function lawyersIn(
  view: string,
  line: Line,
  span: Span,
  kinds: readonly NameMention["kind"][],
): ToldCounsel["lawyers"] {
  const inside = line.names.filter(({ start, end }) => start >= span.start && end <= span.end + 80);
  const lawyers: { name: NameMention; organization?: NameMention | undefined }[] = [];
  let open = 0; // from here on they stand together
  for (const one of inside) {
    if (kinds.includes(one.kind) && one.start < span.end) {
      const before = lawyers.at(-1);
      if (before !== undefined && !TOGETHER.test(view.slice(before.name.end, one.start))) open = lawyers.length;
      lawyers.push({ name: one });
      continue;
    }
    const last = lawyers.at(-1);
    if (one.kind !== "organization" || last === undefined || kinds.includes("organization")) continue;
    if (
      !/^,? (?:[a-z ]{0,40})?(?:of|from|at|with)(?: the)? (?:[a-z]+ ){0,2}$|^,? $|^ \($/.test(
        view.slice(last.name.end, one.start),
      )
    )
      continue;
    for (; open < lawyers.length; open++) lawyers[open]!.organization ??= one; // open < length
  }
  return lawyers;
}

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
function placedFor(
  scene: Scene,
  placing: Placing,
  line: Line,
  at: Span,
  side: Side,
  kind: string,
): PlacedMatter | undefined {
  const { protagonist } = scene;
  const own = side.isGovernment || side.person === protagonist || protagonist === undefined;
  const placed = placing.at(line, at);
  const whose = placed?.matter.person;
  if (!own && whose !== side.person) return undefined;
  const forum = /\bimmigration\b/.test(kind)
    ? "removal"
    : /\bhabeas\b/.test(kind)
      ? "habeas"
      : /\bextradition\b/.test(kind)
        ? "extradition"
        : undefined;
  if (forum !== undefined && placed?.matter.kind !== forum) {
    const isBond = forum === "removal" && placed?.matter.kind === "bond";
    return isBond ? placed : { matter: { kind: forum, person: side.person ?? whose }, by: "its words" };
  }
  if (
    isDefender(scene.view.slice(at.start, at.end)) &&
    placed !== undefined &&
    !TRIED.has(placed.matter.kind ?? "habeas")
  )
    return undefined;
  return placed ?? unplaced(side.person);
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
