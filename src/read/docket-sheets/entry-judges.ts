// Judges as the entries of a docket tell of them: who was assigned, to whom the case was referred, who left it.

import type { DateSpan, Span } from "../../base/base.ts";
import type { FoundPart, FoundStatement, NameMention } from "../../record/record.ts";
import type { DocketEntry } from "./docket-entries.ts";
import { beginningIn, caseStatement, type DocketPage, filedOn, personBehind } from "./docket-scene.ts";

const JUDGE =
  "(?:the )?(?:(?:calendar|docket) of )?(?:(?:the |hon\\w*\\.? |chief |senior |district |magistrate |bankruptcy |u\\.?s\\.? |united states )*judge |the hon\\w*\\.? |hon\\. )";
const REST = "[^.;:]{0,60}?";
/** Behind each stands a judge. `part` says what began or ended. */
const BEFORE_NAME: readonly {
  readonly words: RegExp;
  readonly slot: "judge" | "referred to";
  readonly part: "begins" | "ends";
  readonly value: string;
}[] = [
  {
    words: new RegExp(
      `\\b(?:re-?assigned|reassigning|reassignment|transferred)\\b(?:${REST} from [^.;:]{3,60}?)?${REST} to (?=${JUDGE})`,
      "g",
    ),
    slot: "judge",
    part: "begins",
    value: "reassigned",
  },
  {
    words: new RegExp(`\\b(?:re-?assigned|reassigning|reassignment|transferred)\\b${REST} from (?=${JUDGE})`, "g"),
    slot: "judge",
    part: "ends",
    value: "reassigned",
  },
  { words: new RegExp(`(?<![a-z-])assigned to (?=${JUDGE})`, "g"), slot: "judge", part: "begins", value: "assigned" },
  {
    words: new RegExp(`\\b(?:referr(?:ed|ing|s)|refers?)\\b[^.;]{0,120}? to (?=${JUDGE})`, "g"),
    slot: "referred to",
    part: "begins",
    value: "referred",
  },
  {
    words: /(?<![a-z-])assigned to [^.;:]{5,60}? and (?=magistrate judge )/g,
    slot: "referred to",
    part: "begins",
    value: "assigned",
  },
  { words: /\bmotions? referred to (?=[a-z])/g, slot: "referred to", part: "begins", value: "referred" },
];
const AFTER_NAME: readonly { readonly words: RegExp; readonly part: "begins" | "ends"; readonly value: string }[] = [
  {
    words:
      /^(?: and (?:magistrate )?judge [a-z.' -]{3,40})?,? (?:is |has been |was )?(?:hereby )?(?:added|assigned to (?:the |this )?case)\b/,
    part: "begins",
    value: "assigned",
  },
  { words: /^,? (?:is |was )?no longer assigned\b/, part: "ends", value: "no longer assigned" },
  { words: /^,? (?:is |was |has been |hereby )*recus(?:ed|es|al)\b/, part: "ends", value: "recused" },
  { words: /^,? (?:is |was |has been )*terminated\b/, part: "ends", value: "terminated" },
];

export function entryJudges(page: DocketPage, entry: DocketEntry): FoundStatement[] {
  const { view } = page;
  const { words, sort, section } = entry;
  const said = view.slice(words.start, words.end);
  if (
    sort === "filing" ||
    sort === "transcript" ||
    !/assign|referr|refers|recus|added|terminated|transferred/.test(said)
  )
    return [];
  const date = filedOn(section);
  const found = new Map<string, FoundStatement>();
  const add = (
    name: NameMention,
    slot: "judge" | "referred to",
    part: "begins" | "ends",
    value: string,
    at: Span,
  ): void => {
    const key = `${name.name} ${part}`;
    if (!found.has(key))
      found.set(
        key,
        judgeStatement(page, {
          name,
          slot,
          at: { start: section.start, end: Math.max(at.end, name.end) },
          change: { slot: part, value, ...at, date },
        }),
      );
  };
  for (const { words: pattern, slot, part, value } of BEFORE_NAME)
    for (const match of said.matchAll(pattern)) {
      const at = { start: words.start + match.index, end: words.start + match.index + match[0].length };
      const name = personBehind(page, at.end, words.end);
      if (name !== undefined) add(name, slot, part, value, at);
    }
  for (const name of beginningIn(page.people, words)) {
    const before = view.slice(Math.max(words.start, name.start - 40), name.start);
    if (!/\bjudge $/.test(before)) continue;
    const behind = view.slice(name.end, Math.min(words.end, name.end + 100));
    const change = AFTER_NAME.find((one) => one.words.test(behind));
    if (change === undefined) continue;
    const isMagistrate = /\bmagistrate judge $/.test(before) && change.part === "begins";
    const end = name.end + (change.words.exec(behind)?.[0].length ?? 0);
    add(name, isMagistrate ? "referred to" : "judge", change.part, change.value, { start: name.start, end });
  }
  return [...found.values()];
}

const SITS = /\b(?:signed|entered|ordered|approved|issued|held|before|by)\b[^.;]{0,60}\bjudge $/;

/** On which days the docket has each judge there: the first and the last entry that he or she signed, or that was heard before them. */
export function sittingJudges(page: DocketPage): FoundStatement[] {
  const seen = new Map<string, { readonly first: ToldJudge; readonly last: ToldJudge }>();
  for (const { words, sort, section } of page.entries) {
    const date = filedOn(section);
    if (date === undefined || (sort !== "order" && sort !== "minutes")) continue;
    for (const name of beginningIn(page.people, words)) {
      const before = page.view.slice(Math.max(words.start, name.start - 100), name.start);
      if (!SITS.test(before)) continue;
      const slot = /\bmagistrate judge $/.test(before) ? "referred to" : "judge";
      const told: ToldJudge = { name, slot, at: { start: section.start, end: name.end }, date };
      const { first = told, last = told } = seen.get(name.name) ?? {};
      const [from, to] = [first.date?.edtf ?? "", last.date?.edtf ?? ""];
      seen.set(name.name, { first: date.edtf < from ? told : first, last: date.edtf >= to ? told : last });
    }
  }
  return [...seen.values()].flatMap(({ first, last }) =>
    (first === last ? [first] : [first, last]).map((one) => judgeStatement(page, one)),
  );
}

export interface ToldJudge {
  readonly name: NameMention;
  readonly slot: "judge" | "referred to";
  readonly at: Span;
  readonly change?: FoundPart | undefined;
  readonly date?: DateSpan | undefined;
}

export function judgeStatement(
  { text, view, number }: DocketPage,
  { name, slot, at, change, date }: ToldJudge,
): FoundStatement {
  const title = /((?:(?:chief|senior|district|magistrate|bankruptcy|u\.s\.|united states) )*judge) $/.exec(
    view.slice(Math.max(0, name.start - 50), name.start),
  );
  const office: FoundPart[] =
    title === null
      ? []
      : [
          {
            slot: "title",
            value: text.slice(name.start - title[0].length, name.start).trim(),
            start: name.start - title[0].length,
            end: name.start - 1,
          },
        ];
  return caseStatement(number, {
    ...at,
    slot,
    value: name.name,
    date: change?.date ?? date,
    about: [{ kind: "person", name: name.name, as: "judge" }],
    parts: [...office, ...(change === undefined ? [] : [change])],
  });
}
