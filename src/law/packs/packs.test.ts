import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { COUNTINGS } from "../countings.ts";
import { fallsSchema } from "../holidays/holiday.ts";
import { ruleSchema } from "../rule.ts";
import { PACKS, rivalGroups, ruleBook, rulesFor } from "./packs.ts";
import { readPack } from "./read-pack.ts";
import usFederal from "./us-federal.json" with { type: "json" };
import international from "./international.json" with { type: "json" };

const BOOK = ruleBook(PACKS);
const ids = (event: string, day: string): string[] =>
  rulesFor(BOOK, event, { earliest: day as "2020-01-01", latest: day as "2020-01-01" }).map(({ id }) => id);

describe("the packs of the program", () => {
  test.each([
    ["us-federal", usFederal],
    ["international", international],
  ])("%s has no fault", (name, pack) => {
    expect(readPack(name, JSON.stringify(pack), new Set(BOOK.rules.map(({ id }) => id))).faults).toEqual([]);
  });

  test("no two rules have one id", () => {
    const all = PACKS.flatMap(({ rules }) => rules.map(({ id }) => id));
    expect(all.length).toBe(new Set(all).size);
  });

  test("every rule names its authority, where it was read, and a known way of counting", () => {
    const known = new Set(BOOK.countings.map(({ id }) => id));
    for (const rule of BOOK.rules) {
      expect(rule.authority.cite, rule.id).not.toBe("");
      expect(rule.source.length, rule.id).toBeGreaterThan(0);
      expect(known.has(rule.counting), rule.id).toBe(true);
    }
  });

  test("what nobody has checked says so where it was read", () => {
    const silent = BOOK.rules.filter(
      ({ checkedOn, source }) =>
        checkedOn === undefined &&
        !source.some(({ says = "" }) => /stored copy|not read|General knowledge|treaty/u.test(says)),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe("choosing rules", () => {
  test.each<[string, string, string[]]>([
    ["immigration-judge-decision", "2019-06-03", ["bia-appeal-30"]],
    ["immigration-judge-decision", "1996-06-30", []],
    ["immigration-judge-decision", "2026-03-08", ["bia-appeal-30"]],
    ["immigration-judge-decision", "2026-03-09", ["bia-appeal-30", "bia-appeal-10"]],
    ["immigration-judge-bond-decision", "2019-06-03", ["bond-appeal-30"]],
    ["immigration-judge-bond-decision", "2026-05-04", ["bond-appeal-30", "bond-appeal-10"]],
    ["complaint-served", "2009-11-30", ["civil-answer-2007"]],
    ["complaint-served", "2009-12-01", ["civil-answer"]],
    ["final-domestic-decision", "2022-01-31", ["echr-application-1998"]],
    ["final-domestic-decision", "2022-02-01", ["echr-application-2022"]],
    ["removal-period-start", "1997-03-31", []],
    ["order-to-show-cause", "2019-06-03", ["habeas-return", "habeas-return-good-cause"]],
    ["provisional-arrest", "2019-06-03", ["provisional-arrest"]],
    ["no-such-event", "2019-06-03", []],
  ])("%s of %s starts the clock of %j", (event, day, expected) => {
    expect(ids(event, day)).toEqual(expected);
  });

  test("an event of an unknown day may start the clock of every version", () => {
    expect(rulesFor(BOOK, "final-domestic-decision", {}).map(({ id }) => id)).toEqual([
      "echr-application-2022",
      "echr-application-1998",
    ]);
  });

  test("rules that stand against each other are one group", () => {
    const rules = rulesFor(BOOK, "judgment-entered", { earliest: "2019-06-03", latest: "2019-06-03" });
    expect(rivalGroups(rules).map((group) => group.map(({ id }) => id))).toEqual([
      ["motion-to-alter-judgment"],
      ["appeal-civil", "appeal-civil-us"],
    ]);
  });

  test("a rule of a later pack takes the place of one with the same id", () => {
    const [pack] = PACKS;
    const [rule] = pack?.rules ?? [];
    if (pack === undefined || rule === undefined) throw new Error("there is a pack with a rule");
    const book = ruleBook([...PACKS, { ...pack, pack: "mine", rules: [{ ...rule, checkedOn: "2026-11-01" }] }]);
    expect(book.rules.length).toBe(BOOK.rules.length);
    expect(book.rules.find(({ id }) => id === rule.id)?.checkedOn).toBe("2026-11-01");
  });
});

const RULE = {
  id: "my-rule",
  title: "A rule",
  act: "something must be done",
  start: { events: [{ event: "letter-received", words: "the receipt of the letter" }] },
  period: { n: 5, unit: "day" },
  counting: "plain",
  authority: { cite: "Code of Harlan § 1" },
  jurisdiction: "harlan",
  status: [{ status: "in force" }],
  source: [{ cite: "Code of Harlan § 1" }],
};
const pack = (...rules: object[]): string =>
  JSON.stringify({ pack: "harlan", title: "Harlan", jurisdiction: "harlan", rules }, undefined, 1);

describe("a pack that somebody wrote", () => {
  test("the pack that the documentation shows is right, and its keys and kinds of days are those that are known", () => {
    const page = readFileSync(new URL("../../../docs/formats/rule-pack.md", import.meta.url), "utf8");
    const shown = /```json\n(.*?)```/su.exec(page)?.[1] ?? "";
    const { pack: read, faults } = readPack("harlan.json", shown);
    expect(faults).toEqual([]);
    expect(read?.rules).toHaveLength(1);
    for (const key of [...Object.keys(ruleSchema.shape), ...Object.keys(fallsSchema.unwrap().shape)])
      expect(page, key).toMatch(new RegExp(`[\`"]${key}[\`"]`, "u"));
  });

  test("is used as it is when it is right", () => {
    const { pack: read, faults } = readPack("harlan.json", pack(RULE));
    expect(faults).toEqual([]);
    expect(read?.rules.map(({ id }) => id)).toEqual(["my-rule"]);
  });

  test.each<[string, object, string]>([
    [
      "a wrong key",
      { ...RULE, juristiction: "x" },
      'There is no key "juristiction" here. Did you mean "jurisdiction"?',
    ],
    [
      "a wrong key inside",
      { ...RULE, period: { n: 5, unit: "day", directon: "backward" } },
      'Did you mean "direction"?',
    ],
    [
      "a wrong key in a list",
      { ...RULE, status: [{ status: "in force", form: "2019-06-03" }] },
      'Did you mean "from"?',
    ],
    ["a missing key", { ...RULE, act: undefined }, 'The key "act" is missing.'],
    [
      "a wrong unit",
      { ...RULE, period: { n: 5, unit: "days" } },
      '"unit" is "days" and must be one of: hour, day, working day, week, month, year. Did you mean "day"?',
    ],
    [
      "a misspelt event",
      { ...RULE, start: { events: [{ event: "judgement-entered", words: "the entry of the judgment" }] } },
      '"event" is "judgement-entered", which differs from the known event "judgment-entered" only in spelling.',
    ],
    ["a day that does not exist", { ...RULE, from: "2019-02-30" }, '"from": is no day written as YYYY-MM-DD.'],
    [
      "an unknown way of counting",
      { ...RULE, counting: "frpc-6" },
      'There is no way of counting "frpc-6". Did you mean "frcp-6"?',
    ],
    ["a deadline without a period", { ...RULE, period: undefined }, '"period" is missing.'],
    ["an end before its beginning", { ...RULE, from: "2019-06-03", to: "2018-06-03" }, '"to" (2018-06-03) lies before'],
    ["a rival that is not there", { ...RULE, rivals: [{ rule: "my-rul", why: "x" }] }, 'Did you mean "my-rule"?'],
    ["a word for a number", { ...RULE, period: { n: "five", unit: "day" } }, '"n": must be a number.'],
    ["half a day", { ...RULE, period: { n: 1.5, unit: "day" } }, '"n": must be a whole number.'],
    ["a number below nothing", { ...RULE, period: { n: -3, unit: "day" } }, '"n": must be at least 0.'],
    ["a rule without a standing", { ...RULE, status: [] }, '"status": must have at least 1 item.'],
    ["a name of nothing", { ...RULE, title: "" }, '"title": must have at least 1 character.'],
    ["a list that is none", { ...RULE, source: "Code" }, '"source": must be a list in [ ].'],
  ])("says what %s is, and keeps the other rules", (_, wrong, why) => {
    const good = { ...RULE, id: "other-rule" };
    const text = pack(wrong, good);
    const { pack: read, faults } = readPack("harlan.json", text);
    expect(faults[0]?.why).toContain(why);
    expect(faults[0]).toMatchObject({ file: "harlan.json", rule: "my-rule" });
    expect(read?.rules.map(({ id }) => id)).toEqual(["other-rule"]);
  });

  test("names the line of the wrong key, not of another that is written the same", () => {
    const text = pack(RULE, { ...RULE, id: "second", tittle: "A rule" });
    const { faults } = readPack("harlan.json", text);
    expect(text.split("\n")[(faults[0]?.line ?? 0) - 1]).toContain('"tittle"');
  });

  test.each([
    ["no JSON", '{ "pack": "x",\n "rules": [,] }', 2],
    ["a list", "[]", 1],
    ["a wrong key of the pack", '{ "pack": "x",\n "title": "x", "jurisdiction": "x", "rulez": [], "rules": [] }', 2],
  ])("%s gives no pack and one plain sentence", (_, text, line) => {
    const { pack: read, faults } = readPack("x.json", text);
    expect(read).toBeUndefined();
    expect(faults.length).toBe(1);
    expect(faults[0]?.line).toBe(line);
  });

  test("may count in a way of its own", () => {
    const counting = {
      id: "harlan-days",
      title: "Days of Harlan",
      versions: [{ offDays: { weekend: [5] }, roll: "next", authority: { cite: "Code of Harlan § 2" } }],
    };
    const text = JSON.stringify({
      ...(JSON.parse(pack({ ...RULE, counting: "harlan-days" })) as object),
      countings: [counting],
    });
    expect(readPack("harlan.json", text).faults).toEqual([]);
    expect(COUNTINGS.some(({ id }) => id === "harlan-days")).toBe(false);
  });
});
