// The head of a court's paper: its court and division, its number, its parties, of which kind the proceeding is, whom it is
// assigned to, who signs for a side, and what it was appealed from.

import { overlaps, type Span } from "../../base/base.ts";
import type { DocketMention, ForumKind, FoundPart, FoundStatement } from "../../record/record.ts";
import { captionParties, type Party } from "./caption-parties.ts";
import type { Matter, Scene } from "./proceeding-scene.ts";
import { type Said, statementOf } from "./proceeding-statement.ts";
import { CAPTION_KINDS } from "./proceeding-words.ts";
import { PERSON } from "./proceeding-shape.ts";

export interface Caption {
  readonly matter: Matter;
  readonly statements: readonly FoundStatement[];
}

const HEAD = 3500;
const FIRST_LINES = 1600;
const DISTRICTS =
  "(?:(?:northern|southern|eastern|western|central|middle) )?district of (?:columbia|new [a-z]+|north [a-z]+|south [a-z]+|west virginia|rhode island|puerto rico|[a-z]+)";
const COURTS: readonly RegExp[] = [
  new RegExp(`(?:united states|u\\.s\\.) district court\\s+(?:(?:for )?(?:the )?)?${DISTRICTS}`),
  /(?:united states|u\.s\.) court of appeals\s+(?:for )?(?:the )?(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|federal|district of columbia|d\.c\.) circuit)/,
  /supreme court of the united states/,
  /(?:united states )?board of immigration appeals/,
  /(?:united states )?immigration court(?!s)/,
  /working group on arbitrary detention|inter-american commission on human rights|european court of human rights|human rights committee/,
];
const SIGNS =
  /\b(?:plaintiff|petitioner|defendant|respondent|appellant|appellee|applicant)s?\b|^\W*(?:in re|in the matter of)\b|\bin (?:removal|bond|deportation) proceedings\b/m;
const DIVISION = /^\W*((?:[A-Z][A-Za-z.]*[ -]){1,4}(?:DIVISION|Division))\W*$/m;
const BELOW =
  /\b(?:appeal(?:s|ed)? from|on (?:appeal|petition)|lower court|originating|d\.?c\.? (?:docket|no|court)|below|agency no)[^\n]{0,80}(?:\n[^\n]{0,80}){0,4}$/;
/** Alone in its line, or in the right column of the caption. */
const HEADING = /(?:^|[)\]|§][ \t]+|[ \t]{3,})[ \t]*((?:ORDER|OPINION|MEMORANDUM|JUDGMENT|DECISION)\b[^\n]*)/m;
const MORE_LINES = 3;
const RULED: readonly (readonly [words: RegExp, status: string])[] = [
  [/\b(?:denying|declining to certify|refusing)\b/, "denied"],
  [/\b(?:granting|certifying)\b/, "granted"],
  [/\bdismissing\b/, "dismissed"],
  [/\bremanding\b/, "remanded"],
  [/\bstaying\b/, "stayed"],
  [/\btransferring\b/, "transferred"],
  [/\bclosing\b/, "closed"],
];

/** Nothing for a document that is no court's paper. `dockets` in order, without those that are cited. */
export function captionOf(scene: Scene, dockets: readonly DocketMention[]): Caption | undefined {
  const { text, view } = scene;
  const head = view.slice(0, HEAD);
  const court = courtIn(scene, head);
  if (court === undefined || !SIGNS.test(text.slice(0, HEAD).toLowerCase())) return undefined;
  const isBelow = (one: DocketMention): boolean =>
    BELOW.test(text.slice(Math.max(0, one.start - 260), one.start).toLowerCase());
  const above = dockets.filter(({ start }) => start < HEAD);
  const own = above.find((one) => one.start < FIRST_LINES && !isBelow(one));
  const printed = own === undefined ? numberOfState(text) : undefined;
  const number = own?.value ?? printed?.quote;
  const parties = captionParties(text, {
    start: court.start < FIRST_LINES ? court.end : 0,
    end: Math.min(text.length, HEAD),
  });
  if (number === undefined && parties.length === 0) return undefined;
  const kind = kindOf(head, court.words, number, parties);
  const person = personOf(scene, parties);
  if (number === undefined && (kind === undefined || kind === "civil" || person === undefined)) return undefined;
  const matter: Matter = { number, kind, person };
  const said: Said[] = [
    {
      start: court.start,
      end: court.end,
      slot: "court",
      value: text.slice(court.start, court.end).replace(/\s+/g, " "),
    },
    ...[own ?? printed].flatMap((one) =>
      one === undefined
        ? []
        : [{ start: one.start, end: one.end, slot: "number", value: one.quote.replace(/\s+/g, " ") }],
    ),
    ...(kind === undefined ? [] : [{ start: court.start, end: court.end, slot: "kind", value: kind }]),
    ...parties.map((party) => partySaid(scene, party)),
    ...judgesIn(scene),
    ...counselIn(scene, parties),
  ];
  const division = DIVISION.exec(text.slice(0, FIRST_LINES));
  if (division?.[1] !== undefined) {
    const start = division.index + division[0].indexOf(division[1]);
    said.push({ start, end: start + division[1].length, slot: "division", value: division[1] });
  }
  said.push(...rulingIn(text));
  const statements = said.map((one) => statementOf(scene, { matter, by: "the caption of its document" }, one));
  if (number !== undefined)
    for (const lower of above.filter((one) => isBelow(one) && one.value !== number))
      statements.push(
        statementOf(
          scene,
          { matter: { number: lower.value }, by: "the caption of its document" },
          {
            start: lower.start,
            end: lower.end,
            slot: "led to",
            value: "appealed",
            about: [{ kind: "proceeding", name: number, as: "led to" }],
          },
        ),
      );
  return { matter, statements };
}

const STATE_NUMBER =
  /^\W*(?:Case |Docket |Cause |Index )?No\.?:? ?((?:[A-Z]{1,4}-?)?\d[\d-]{3,14}(?:-?[A-Z]{1,4})?)[ \t]*$/m;

/** Of a court whose numbers have no form of their own: the line "No. ED12345" of the caption. */
function numberOfState(text: string): (Span & { readonly quote: string }) | undefined {
  const match = STATE_NUMBER.exec(text.slice(0, FIRST_LINES));
  const [whole = "", quote = ""] = match ?? [];
  if (match === null || /^A-?\d{8,9}$/.test(quote)) return undefined;
  const start = match.index + whole.indexOf(quote);
  return { start, end: start + quote.length, quote };
}

function courtIn({ names }: Scene, head: string): (Span & { readonly words: string }) | undefined {
  const found = COURTS.flatMap((pattern) => {
    const match = pattern.exec(head.slice(0, FIRST_LINES));
    return match === null ? [] : [{ start: match.index, end: match.index + match[0].length, words: match[0] }];
  }).sort((a, b) => a.start - b.start);
  const [first] = found;
  if (first !== undefined) return first;
  const named = names.all.find(({ kind, start }) => kind === "court" && start < FIRST_LINES);
  if (named === undefined) return undefined;
  const lineStart = head.lastIndexOf("\n", named.start) + 1;
  return named.start - lineStart > 30
    ? undefined
    : { start: named.start, end: named.end, words: head.slice(named.start, named.end) };
}

function kindOf(
  head: string,
  court: string,
  number: string | undefined,
  parties: readonly Party[],
): ForumKind | undefined {
  const told = CAPTION_KINDS.find(([, words]) => words.test(head))?.[0];
  if (/court of appeals/.test(court)) return told === "petition for review" ? told : "appeal";
  if (/board of immigration appeals/.test(court)) return "immigration appeal";
  if (/supreme court of the united states/.test(court)) return "certiorari";
  if (/immigration court/.test(court)) return told === "bond" ? told : "removal";
  const isState = parties.some(({ name }) => /^(?:the )?(?:people|state|commonwealth)\b/i.test(name));
  if (told !== undefined && told !== "removal" && told !== "bond") return told;
  if (isState) return "state criminal";
  const type = /^(?:\d{1,2}:)?\d\d-([a-z]+)-/.exec(number ?? "")?.[1];
  if (type === "cr" || type === "mj") return "federal criminal";
  return type === "cv" ? "civil" : undefined;
}

const STATE =
  /^(?:the )?(?:united states|people|state|commonwealth|government|republic|kingdom|secretary|minister|attorney general|department)\b/i;

/** The one who is not the state and holds no office: whose case it is. */
function personOf({ names, protagonist }: Scene, parties: readonly Party[]): string | undefined {
  const people = parties
    .filter(({ name }) => !STATE.test(name))
    .map((party) =>
      names.all.find((one) => one.kind === "person" && one.start >= party.start && one.end <= party.end + 1),
    )
    .filter((one) => one !== undefined);
  return people.find(({ name }) => name === protagonist)?.name ?? people[0]?.name;
}

function partySaid({ names }: Scene, { name, side, start, end }: Party): Said {
  const known = names.all.find(
    (one) => (one.kind === "person" || one.kind === "organization") && one.start >= start && one.end <= end + 1,
  );
  const parts: FoundPart[] = side === undefined ? [] : [{ slot: "side", value: side, start, end }];
  return {
    start,
    end,
    slot: "party",
    value: name,
    parts,
    ...(known && { about: [{ kind: known.kind, name: known.name, as: "party" }] }),
  };
}

const JUDGE_LINE = new RegExp(
  `(before|judge|justice|hon\\.?|honorable|assigned (?:judge|to)|referred to|presiding)(?: the)?(?: (?:hon\\.?|honorable))?:?\\s+(?:(?:the )?(?:hon\\.?|honorable) |(?:magistrate |district |immigration |chief )?judge )?(${PERSON})`,
  "g",
);

/** "A, P.J., B, J., and C, J.": the panel of a court. */
const PANEL = new RegExp(`(${PERSON}),? (?:(?:p|c)\\.? ?)?j\\.(?=[,; \\n]|$)`, "g");
/** "Before: A, B, and C, Circuit Judges." */
const BENCH = new RegExp(
  `before:?\\s+((?:${PERSON}(?:,? and |, ))+${PERSON}),?\\s+(?:united states )?(?:circuit|district) judges`,
  "g",
);

function judgesIn({ shape, names, text }: Scene): Said[] {
  const said: Said[] = [];
  const head = shape.slice(0, HEAD);
  for (const match of [...head.matchAll(BENCH), ...head.matchAll(PANEL)])
    for (const judge of names.all) {
      const at = { start: match.index, end: match.index + match[0].length };
      if (
        judge.kind !== "person" ||
        judge.start < at.start ||
        judge.end > at.end ||
        said.some(({ value }) => value === judge.name)
      )
        continue;
      said.push({
        start: judge.start,
        end: at.end,
        slot: "judge",
        value: judge.name,
        about: [{ kind: "person", name: judge.name, as: "judge" }],
      });
    }
  for (const match of head.matchAll(JUDGE_LINE)) {
    const [whole, label = "", name = ""] = match;
    const start = match.index + whole.length - name.length;
    const judge = names.all.find((one) => one.start === start);
    if (judge === undefined || said.some(({ value }) => value === judge.name)) continue;
    // "appeared before Judge A" in the text is no line of the caption
    if (!/(?:^|[\n\t)|\]])\s*$/.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    // "Hon. A" of the court below is not the judge of this paper
    if (BELOW.test(text.slice(Math.max(0, match.index - 300), match.index).toLowerCase())) continue;
    const at = { start: match.index, end: start + name.length };
    const begins: FoundPart[] = /^assigned|^referred/.test(label)
      ? [{ slot: "begins", value: label.startsWith("referred") ? "referred" : "assigned", ...at }]
      : [];
    said.push({
      ...at,
      slot: "judge",
      value: judge.name,
      about: [{ kind: "person", name: judge.name, as: "judge" }],
      parts: begins,
    });
  }
  return said;
}

const FOR_SIDE =
  /^[ \t]*(?:\(?(?:Attorneys?|Counsel|Lawyers?|Solicitors?)(?: of record)? (?:for|of)|On behalf of)(?: the)? ([A-Z][^\n]{2,80}?)\)?[ \t]*$/gim;
const SIGNATURE_LINE = /^[ \t]*(?:\/s\/ ?)?$/;
const NAME_LINE = /^(?:,? (?:Esq\.?|SBN|Bar|State Bar|\(|#)|[ \t]*[*†,]|[ \t]*\([^)\n]{0,40}\))?[^\n]{0,40}$/i;
const MOST_COUNSEL_LINES = 60;

/** The names in the block above "Attorneys for Petitioner". */
function counselIn({ text, names }: Scene, parties: readonly Party[]): Said[] {
  const said: Said[] = [];
  const head = text.slice(0, HEAD * 2);
  let from = 0;
  for (const match of head.matchAll(FOR_SIDE)) {
    const side = (match[1] ?? "").replace(/\s+/g, " ").replace(/[\s,.]+$/, "");
    const block = names.all.filter(
      (name) =>
        name.kind === "person" &&
        name.start >= from &&
        name.start < match.index &&
        !parties.some((party) => overlaps(party, name)),
    );
    for (const name of block.slice(-MOST_COUNSEL_LINES)) {
      const lineStart = text.lastIndexOf("\n", name.start) + 1;
      const lineEnd = text.indexOf("\n", name.end);
      if (!SIGNATURE_LINE.test(text.slice(lineStart, name.start)) || !NAME_LINE.test(text.slice(name.end, lineEnd)))
        continue;
      if (said.some(({ value }) => value === name.name)) continue;
      said.push({
        start: name.start,
        end: match.index + match[0].length,
        slot: "counsel",
        value: name.name,
        about: [{ kind: "person", name: name.name, as: "counsel" }],
        parts: [{ slot: "for", value: side, start: match.index, end: match.index + match[0].length }],
      });
    }
    from = match.index + match[0].length;
  }
  return said;
}

/** "ORDER GRANTING PETITION FOR WRIT OF HABEAS CORPUS": what became of the case, and not of a motion in it. */
function rulingIn(text: string): Said[] {
  const heading = HEADING.exec(text.slice(0, HEAD));
  const first = heading?.[1];
  if (heading === null || first === undefined) return [];
  const start = heading.index + heading[0].length - first.length;
  const below = text.slice(start + first.length, HEAD).split("\n", MORE_LINES);
  const capitals = below.map((line) => /[A-Z][A-Z'’ ,.&-]{5,}\s*$/.exec(line)?.[0] ?? "");
  const words = [first, ...capitals].join(" ").toLowerCase().replace(/\s+/g, " ");
  const object = /\b(?:petition|appeal|complaint|extradition|certification|case|action|removal|application)\b/.exec(
    words,
  );
  const motion = /\bmotion\b/.exec(words);
  if (object === null || (motion !== null && motion.index < object.index)) return [];
  const status = RULED.find(([pattern]) => pattern.test(words))?.[1];
  const value = status !== undefined && /\bin part\b/.test(words) ? `${status} in part` : status;
  return value === undefined ? [] : [{ start, end: start + first.trimEnd().length, slot: "status", value }];
}
