// Who judges a proceeding, as a text tells it: judges by name and without, whom it was assigned to, and who judged before. A judge
// without a name stays in the words of the text: "the immigration judge" of two sentences may be two people.

import type { Span } from "../../base/base.ts";
import type { FoundPart, FoundStatement, NameMention } from "../../record/record.ts";
import { dayIn, dayOfClause, firstDayIn } from "./proceeding-days.ts";
import { matchesOf } from "./matches.ts";
import type { Placing } from "./proceeding-place.ts";
import { canHear, isImmigration } from "./proceeding-forum.ts";
import { isSure, type Line, type PlacedMatter, type Scene } from "./proceeding-scene.ts";
import { PERSON } from "./proceeding-shape.ts";
import { entryOf, statementOf } from "./proceeding-statement.ts";

const OFFICE =
  "(?:magistrate judge|immigration judge|district (?:court )?judge|chief judge|administrative judge|judge|justice|magistrate)";
const JUDGE = `(?:(?:u\\.?s\\.?|united states|federal|senior|chief|state|supervisory|assistant|hon\\.?|honorable|the) )*${OFFICE}`;

/** "reassigned from Judge A to Judge B", "referred to Magistrate Judge B". */
const MOVED = new RegExp(
  `\\b(reassigned|re-assigned|assigned|transferred|referred|returned)(?: [a-z]+){0,4}?(?: from ${JUDGE} (${PERSON}))? to (?:the docket of )?(?:the )?(?:hon\\.? |honorable )?(?:${JUDGE} )?(${PERSON})`,
  "g",
);
/** "Judge A recused herself", "Judge A, who retired in May". */
const LEFT = new RegExp(
  `(${PERSON})(?:,? who)?,? (?:has |had |later |then |also |since )*(recused|retired|stepped (?:down|aside)|withdrew|resigned|died|was (?:reassigned|removed|disqualified|fired|dismissed|transferred)|took (?:senior|inactive) status|(?:being|is|was|went) (?:now )?on (?:medical |parental |family |sick )?leave|being unavailable|left the (?:bench|court))`,
  "g",
);
const ENDS: readonly (readonly [words: RegExp, value: string])[] = [
  [/recus|stepped aside|disqualif/, "recused"],
  [/retire|inactive|senior/, "retired"],
  [/died/, "died"],
  [/leave$/, "on leave"],
  [/unavailable/, "unavailable"],
  [/reassign|transfer/, "reassigned"],
  [/./, "left"],
];

const UNNAMED = new RegExp(
  `\\b(?:the|an?|another|(?:a|the) (?:different|new|second|third)|(?:the )?(?:prior|previous|former|earlier|first|original)|our|(?:his|her|their)(?: new| former| previous)?) (?:(?:different|new|other|prior|previous|former|federal|state|local|sacramento|u\\.?s\\.?|united states) )*${OFFICE}(?! (?:advocate|${PERSON}))(?![a-z]|'s (?:name|office))`,
  "g",
);
const HEARD_SINCE =
  /^,? (?:who|that) (?:has |had |have |was |is )?(?:hear(?:d|ing)|presid(?:ed|ing)|handl(?:ed|ing)|been (?:hearing|presiding|handling|assigned))[^.;,]{0,40}?\bsince\b/;
const GONE =
  /\b(?:unavailab(?:le|ility)|no longer (?:available|listed|on|presid\w+|assigned)|taken off|removed from|recus\w+|retire[ds]?|left the (?:bench|court)|replaced)\b/;

export function judgeStatements(scene: Scene, placing: Placing): FoundStatement[] {
  const found: FoundStatement[] = [];
  const seen = new Set<string>();
  const offices = officesOf(scene);
  const matters = mattersOfJudges(scene, placing, offices);
  for (const line of scene.lines) {
    const words = scene.view.slice(line.start, line.end);
    if (!/judge|justice|magistrate|assigned|referred/.test(words)) continue;
    const told = movedIn(scene, line);
    const judges = line.names.filter((one) => one.kind === "person" && scene.names.judges.has(one.name));
    for (const judge of judges)
      if (!told.some(({ name }) => name.name === judge.name)) told.push({ name: judge, parts: [], at: judge });
    for (const { name, parts, at, date } of told) {
      const placed = placedFor(placing.at(line, at), matters.get(name.name));
      if (placed === undefined || !canHear(offices.get(name.name) ?? "", placed.matter.kind)) continue;
      const key = JSON.stringify([
        line.section?.start,
        entryOf(placed.matter).name,
        name.name,
        parts.map(({ slot }) => slot),
        date?.edtf,
      ]);
      if (seen.has(key)) continue;
      seen.add(key);
      const office =
        name.role === undefined
          ? []
          : [
              {
                slot: "title",
                value: scene.text.slice(name.role.start, name.role.end).replace(/\s+/g, " "),
                start: name.role.start,
                end: name.role.end,
              },
            ];
      found.push(
        statementOf(scene, placed, {
          start: Math.min(at.start, name.start),
          end: Math.max(at.end, name.end),
          slot: "judge",
          value: name.name,
          date: date ?? dayOfClause(scene, line, at),
          about: [{ kind: "person", name: name.name, as: "judge" }],
          parts: [...parts, ...office],
        }),
      );
    }
    found.push(...unnamedIn(scene, placing, line, seen));
  }
  return found;
}

/** The offices of each named judge in the document, folded. */
function officesOf({ names, view }: Scene): Map<string, string> {
  const offices = new Map<string, string>();
  for (const { kind, name, role } of names.all)
    if (kind === "person" && role !== undefined && names.judges.has(name))
      offices.set(name, `${offices.get(name) ?? ""} ${view.slice(role.start, role.end)}`);
  return offices;
}

/** Of each named judge the proceedings that sentences name together with the judge. */
function mattersOfJudges(
  scene: Scene,
  placing: Placing,
  offices: ReadonlyMap<string, string>,
): Map<string, PlacedMatter[]> {
  const matters = new Map<string, Map<string, PlacedMatter>>();
  for (const line of scene.lines)
    for (const judge of line.names) {
      if (judge.kind !== "person" || !scene.names.judges.has(judge.name)) continue;
      const placed = placing.at(line, judge);
      if (placed?.by !== "its words" || !canHear(offices.get(judge.name) ?? "", placed.matter.kind)) continue;
      matters.getOrInsert(judge.name, new Map()).set(entryOf(placed.matter).name, placed);
    }
  return new Map([...matters].map(([name, own]) => [name, [...own.values()]]));
}

/** What is said of a judge far from the words of any proceeding is of the one in which the document has the judge. */
function placedFor(placed: PlacedMatter | undefined, known: readonly PlacedMatter[] = []): PlacedMatter | undefined {
  if (placed?.by === "its words" || placed?.by === "the caption of its document") return placed;
  const [only] = known;
  if (known.length === 1 && only !== undefined)
    return { matter: only.matter, by: "its judge has no other in the document" };
  return placed !== undefined && isSure(placed) ? placed : undefined;
}

interface Told {
  readonly name: NameMention;
  readonly parts: FoundPart[];
  readonly at: Span;
  readonly date?: FoundStatement["date"];
}

function movedIn({ shape }: Scene, line: Line): Told[] {
  const words = shape.slice(line.start, line.end);
  const told: Told[] = [];
  const nameAt = (offset: number): NameMention | undefined =>
    line.names.find(({ kind, start }) => kind === "person" && start === line.start + offset);
  for (const match of matchesOf(MOVED, words)) {
    const [whole, verb = "", before, after = ""] = match;
    const at = { start: line.start + match.index, end: line.start + match.index + whole.length };
    const part = (slot: string, value: string): FoundPart => ({
      slot,
      value,
      start: at.start,
      end: at.start + verb.length,
      date: dayIn(line),
    });
    const to = nameAt(match.index + whole.length - after.length);
    const from = before === undefined ? undefined : nameAt(match.index + whole.indexOf(before));
    const isReferred = verb === "referred";
    if (to !== undefined && (isReferred || /judge|magistrate|justice|hon/.test(whole)))
      told.push({
        name: to,
        at,
        date: dayIn(line),
        parts: [part("begins", isReferred ? "referred" : verb === "assigned" ? "assigned" : "reassigned")],
      });
    if (from !== undefined) told.push({ name: from, at, date: dayIn(line), parts: [part("ends", "reassigned")] });
  }
  for (const match of matchesOf(LEFT, words)) {
    const name = nameAt(match.index);
    if (name === undefined) continue;
    const [whole, , verb = ""] = match;
    const value = ENDS.find(([pattern]) => pattern.test(verb))?.[1] ?? "left";
    const end = line.start + match.index + whole.length;
    const part = { slot: "ends", value, start: end - verb.length, end, date: dayIn(line) };
    if (
      line.names.some(
        (one) => one.name === name.name && one.role !== undefined && /judge|justice|magistrate/i.test(one.role.text),
      )
    )
      told.push({ name, at: { start: name.start, end }, parts: [part], date: dayIn(line) });
  }
  return told;
}

/** Judges without a name, in the words of the text, with what tells them from another. */
function unnamedIn(scene: Scene, placing: Placing, line: Line, seen: Set<string>): FoundStatement[] {
  const { text, view, shape } = scene;
  const words = shape.slice(line.start, line.end);
  const found: FoundStatement[] = [];
  for (const { index, 0: phrase } of matchesOf(UNNAMED, words)) {
    const at = { start: line.start + index, end: line.start + index + phrase.length };
    const value = view.slice(at.start, at.end);
    if (isAnybody(view, line, at)) continue;
    const placed = /\bimmigration judge\b/.test(value)
      ? inImmigration(placing.at(line, at), line)
      : placing.at(line, at);
    if (placed === undefined || !isSure(placed) || !canHear(value, placed.matter.kind)) continue;
    // "despite the judge's order he awaits a hearing": the judge of one and the hearing of another
    const isPlain = !/\b(?:immigration|magistrate|district)\b/.test(value);
    if (
      isPlain &&
      (view[at.end] === "'" ||
        (isImmigration(placed.matter.kind) &&
          placed.by === "its words" &&
          !/\bimmigration\b/.test(view.slice(line.start, line.end))))
    )
      continue;
    const parts: FoundPart[] = [];
    const part = (slot: string, said: string, span: Span, date?: FoundPart["date"]): void => {
      parts.push({ slot, value: said, start: span.start, end: span.end, ...(date && { date }) });
    };
    if (/\b(?:another|different|new|second|third|other)\b/.test(value))
      part("begins", "another judge", at, firstDayIn(line));
    if (/\b(?:prior|previous|former|earlier|first|original)\b/.test(value)) part("ends", "an earlier judge", at);
    const rest = view.slice(at.end, line.end);
    const since = HEARD_SINCE.exec(rest);
    if (since !== null) {
      const span = { start: at.end, end: at.end + since[0].length };
      const date = line.dates.find(({ start }) => start >= span.end && start - span.end < 12);
      if (date !== undefined) part("begins", "since", { start: span.start, end: date.end }, date.date);
    }
    const gone = GONE.exec(view.slice(line.start, line.end));
    if (
      gone !== null &&
      (since !== null || parts.length > 0 || rest.length < 60 || /^ (?:was|is|has|had)/.test(rest)) &&
      !/\b(?:different|new|another)\b/.test(value)
    ) {
      const start = line.start + gone.index;
      part("ends", gone[0], { start, end: start + gone[0].length });
    }
    const key = JSON.stringify([
      line.section?.start,
      entryOf(placed.matter).name,
      value,
      parts.map((one) => one.value),
    ]);
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(
      statementOf(scene, placed, {
        ...at,
        slot: "judge",
        value: text
          .slice(at.start, at.end)
          .replace(/\s+/g, " ")
          .replace(/^(?:The|An?|Another|Our|His|Her|Their)\b/, (word) => word.toLowerCase()),
        date: dayOfClause(scene, line, at),
        parts: [
          {
            slot: "title",
            value:
              /(?:magistrate judge|immigration judge|district (?:court )?judge|judge|justice|magistrate)$/.exec(
                value,
              )?.[0] ?? "judge",
            ...at,
          },
          ...parts,
        ],
      }),
    );
  }
  return found;
}

const ACTS =
  /^(?:'s? (?:order|ruling|decision)\b|,? (?:in [a-z ]{2,30}? |who |[a-z]+ly )?(?:(?:has|had|is|was|will|then|later|also|now) )*(?:ruled|found|ordered|denied|granted|heard|held|set|said|told|wrote|issued|rejected|blocked|stayed|dismissed|agreed|decided|refused|approved|signed|asked|questioned|declined|put|gave|took|sentenced|released|postponed|moved|scheduled|concluded|determined|threw|sided|presid(?:ed|ing)|hears?|hearing|decides?|rules?|orders?|denies|grants?|assigned|named|appointed)\b)/;
const IS_MEANT =
  /\b(?:by|assigned to|transferred to|referred to|handed [a-z]+ to|gone to|goes to|went to|appeared before|is before|was before|pending before) $/;

/** "Show a judge the reason": whoever it is. One who did something, or to whom the case went, is somebody. */
function isAnybody(view: string, line: Line, at: Span): boolean {
  if (!/^an? (?!different|new|other|second|third)/.test(view.slice(at.start, at.end))) return false;
  return !ACTS.test(view.slice(at.end, line.end)) && !IS_MEANT.test(view.slice(line.start, at.start));
}

/** An immigration judge sits in no other forum: where the passage is of one, the sentence tells of two. */
function inImmigration(placed: PlacedMatter | undefined, line: Line): PlacedMatter | undefined {
  const kind = placed?.matter.kind;
  if (kind === undefined || ["removal", "bond", "asylum", "immigration appeal"].includes(kind)) return placed;
  const isBond = line.spoken.some((one) => one.kind === "bond");
  return { matter: { kind: isBond ? "bond" : "removal", person: placed?.matter.person }, by: "its words" };
}
