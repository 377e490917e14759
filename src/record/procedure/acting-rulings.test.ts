import { expect, test } from "vitest";
import { daySpan, type Day, type EntryId } from "../../base/base.ts";
import type { Statement } from "../statement.ts";
import { actingRulings } from "./acting-rulings.ts";
import type { HoldingOutcome } from "./holding.ts";
import type { Ruling } from "./ruling.ts";

const EMPTY = {
  dates: [],
  judges: [],
  courts: [],
  proceedings: [],
  decided: [],
  holdings: [],
  held: [],
  orders: [],
  standards: [],
  burdens: [],
  told: [],
  isSettled: true,
};

function ruling(entry: EntryId, day: Day | undefined, judge?: string): Ruling {
  return {
    ...EMPTY,
    entry,
    dates: day === undefined ? [] : [{ value: daySpan(day, "explicit"), statements: [] }],
    judges: judge === undefined ? [] : [{ value: { name: judge, entry: `ent_${judge}` }, statements: [] }],
  };
}

function acting(outcome: HoldingOutcome, object: string, named: { day?: Day; judge?: string }): Ruling {
  const { day, judge } = named;
  const about = judge === undefined ? [] : [{ kind: "person", name: judge, as: "judge", entry: `ent_${judge}` }];
  const date = day === undefined ? undefined : daySpan(day, "explicit");
  const statement = {
    id: "stm_1",
    date,
    about,
    passage: { document: "doc_sheet", quote: object },
  } as unknown as Statement;
  const value = { outcome, object, inPart: false, words: object };
  return { ...ruling("ent_appeal", "2019-12-02"), holdings: [{ value, statements: [statement] }] };
}

function links(...rulings: Ruling[]): string[] {
  return [...actingRulings(rulings)].flatMap(([from, acts]) =>
    acts.map(({ outcome, on }) => `${from} ${outcome} ${on}`),
  );
}

const JUNE = ruling("ent_june", "2019-06-07", "Ada Renner");
const JULY = ruling("ent_july", "2019-07-01", "Ada Renner");

test("a ruling that is reversed is meant by its day, or by its judge where that judge made but one", () => {
  const byDay = acting("reversed", "the decision of June 7, 2019", { day: "2019-06-07" });
  expect(links(byDay, JUNE, JULY)).toEqual(["ent_appeal reversed ent_june"]);
  const byJudge = acting("affirmed", "the order of Judge Renner", { judge: "Renner" });
  expect(links(byJudge, JUNE)).toEqual(["ent_appeal affirmed ent_june"]);
});

test("where two could be meant, or none, nothing is said", () => {
  expect(links(acting("affirmed", "the order of Judge Renner", { judge: "Renner" }), JUNE, JULY)).toEqual([]);
  expect(links(acting("affirmed", "the judgment", {}), JUNE)).toEqual([]);
  const byDay = acting("vacated", "the order of June 7, 2019", { day: "2019-06-07" });
  expect(links(byDay, JUNE, ruling("ent_other", "2019-06-07", "Paul Amsel"))).toEqual([]);
  // the judge tells the two of one day apart
  const both = acting("vacated", "Judge Renner's order of June 7, 2019", { day: "2019-06-07", judge: "Renner" });
  expect(links(both, JUNE, ruling("ent_other", "2019-06-07", "Paul Amsel"))).toEqual(["ent_appeal vacated ent_june"]);
});

test("nothing acts on a later ruling, nor on what was filed", () => {
  const early = acting("stayed", "the order of Judge Renner", { judge: "Renner" });
  expect(links(early, ruling("ent_later", "2020-01-07", "Ada Renner"))).toEqual([]);
  expect(links(acting("stayed", "the motion of June 7, 2019", { day: "2019-06-07" }), JUNE)).toEqual([]);
});

test("the order in which rulings are given does not count", () => {
  const byDay = acting("reversed", "the decision of June 7, 2019", { day: "2019-06-07" });
  expect(links(JULY, JUNE, byDay)).toEqual(links(byDay, JUNE, JULY));
});

test("an order that a docket numbers is meant by its number on that docket", () => {
  const entry = (document: string, quote: string): Ruling => ({
    ...JUNE,
    told: [{ passage: { document, quote } } as unknown as Statement],
  });
  const stay = acting("stayed", "9 Order", {});
  expect(links(stay, entry("doc_sheet", "06/07/2019 9 ORDER granting 4 Motion."), JULY)).toEqual([
    "ent_appeal stayed ent_june",
  ]);
  expect(links(stay, entry("doc_sheet", "06/07/2019 8 ORDER granting 4 Motion."))).toEqual([]);
  expect(links(stay, entry("doc_other", "06/07/2019 9 ORDER granting 4 Motion."))).toEqual([]);
});
