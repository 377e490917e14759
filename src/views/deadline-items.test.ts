import { expect, test } from "vitest";
import { type Day, daySpan, derivedId, UNKNOWN_DATE } from "../base/base.ts";
import type { CaseDeadline, DeadlineAnswer, DeadlineRule, Statement } from "../record/record.ts";
import { deadlineItems } from "./deadline-items.ts";
import { DRAFT_EDITION, type Here } from "./site.ts";

const HERE: Here = {
  root: "../",
  site: {
    edition: DRAFT_EDITION,
    name: "A case",
    counts: { documents: 0, statements: 0, entries: 0, origins: 0, flags: 0, relatedStatements: 0 },
    documents: new Map(),
    languages: new Map(),
    unread: new Map(),
    contents: new Map(),
    entries: new Map(),
  },
};
const QUOTE = "An immigration judge ordered Nadia Verrin removed on June 3, 2019.";
const STATEMENT: Statement = {
  id: derivedId("stm", QUOTE),
  speaker: { kind: "narrator" },
  entry: derivedId("ent", QUOTE),
  slot: "date",
  value: "2019-06-03",
  modality: "found",
  polarity: "positive",
  tier: "explicit",
  date: daySpan("2019-06-03", "explicit"),
  passage: { document: derivedId("doc", "a"), start: 0, end: QUOTE.length, quote: QUOTE },
};
const RULE: DeadlineRule = {
  id: "bia-appeal-30",
  title: "Appeal",
  nature: "deadline",
  authority: { cite: "8 C.F.R. § 1003.38(b)", url: "https://www.law.cornell.edu/cfr/text/8/1003.38" },
  jurisdiction: "us-federal",
  status: "in force",
  checkedOn: "2026-03-08",
  isFresh: true,
  caveats: ["Filed when received."],
};

function answer(day: Day | undefined, words: string, rest: Partial<DeadlineAnswer> = {}): DeadlineAnswer {
  const sum = [{ words: "Counted from the day after." }];
  return {
    act: "the Board must have received the notice",
    rule: RULE,
    kind: day === undefined ? "unknown" : "day",
    words,
    earliest: day,
    latest: day,
    due: day === undefined ? [] : [{ day, sum }],
    sum,
    doubts: [],
    ...rest,
  };
}

function deadline(...answers: [DeadlineAnswer, ...DeadlineAnswer[]]): CaseDeadline {
  const [{ latest }] = answers;
  return {
    id: derivedId("ddl", latest ?? ""),
    title: "Appeal to the Board",
    trigger: {
      event: "immigration-judge-decision",
      words: "a decision of an immigration judge",
      date: latest === undefined ? UNKNOWN_DATE : daySpan("2019-06-03", "explicit"),
      statements: [STATEMENT],
    },
    answers,
    rivalry: answers.length > 1 ? ["A court blocked one of them."] : [],
  };
}

const shown = (...all: CaseDeadline[]) =>
  deadlineItems(
    HERE,
    all.map((one) => ({
      deadline: one,
      told: { statement: STATEMENT, excerpt: { before: "", quote: QUOTE, after: "" } },
    })),
  ).map(({ group, body }) => ({ group, html: String(body) }));

test("a deadline shows its day, its rule and standing, the sum, and the passage that starts the clock", () => {
  const [one] = shown(deadline(answer("2019-07-03", "Wednesday 3 July 2019")));
  expect(one?.group).toBe("2019");
  for (const words of [
    '<time class="date" datetime="2019-07-03">Wednesday 3 July 2019</time>',
    "8 C.F.R. § 1003.38(b)",
    "in force",
    "last checked on 8 March 2026",
    "Check this rule.",
    "Counted from the day after.",
    "Filed when received.",
    QUOTE,
  ])
    expect(one?.html).toContain(words);
});

test("no rule is printed as certain, and nothing depends on the day on which the page is read", () => {
  const of = (isFresh: boolean | undefined): string | undefined =>
    shown(deadline(answer("2019-07-03", "Wednesday 3 July 2019", { rule: { ...RULE, isFresh } })))[0]?.html;
  expect(of(true)).toBe(of(undefined));
  expect(of(true)).toBe(of(false));
});

test("rules that stand against each other show both days and the reason", () => {
  const [one] = shown(
    deadline(
      answer("2026-05-01", "Friday 1 May 2026"),
      answer("2026-04-13", "Monday 13 April 2026", { rule: { ...RULE, status: "stayed" } }),
    ),
  );
  for (const words of ["Friday 1 May 2026", "Monday 13 April 2026", "stayed", "A court blocked one of them."])
    expect(one?.html).toContain(words);
});

test("the latest days stand first, and what has no day stands last", () => {
  const of = (day: Day): CaseDeadline => deadline(answer(day, day));
  const undated = deadline(answer(undefined, "30 days from an unknown date"));
  const items = shown(of("2019-07-03"), of("2020-01-06"), undated);
  expect(items.map(({ group }) => group)).toEqual(["2020", "2019", "No day can be worked out"]);
  expect(items[2]?.html).toContain("30 days from an unknown date");
  expect(items[2]?.html).not.toContain("<time");
});

test("the page leads nowhere but into the site", () => {
  const [one] = shown(deadline(answer("2019-07-03", "Wednesday 3 July 2019")));
  expect(one?.html).not.toMatch(/href="[a-z]+:/u);
});
