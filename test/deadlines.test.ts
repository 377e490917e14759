// habeas deadlines as people and programs meet it.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { writeCase } from "../src/workroom/small-case.fixture.ts";
import { habeas } from "./run-habeas.ts";

const RULE = {
  id: "harlan-review",
  title: "Review in Harlan",
  act: "the review must be asked for",
  start: { events: [{ event: "immigration-judge-decision", words: "the decision" }] },
  period: { n: 2, unit: "week" },
  counting: "plain",
  authority: { cite: "Code of Harlan § 1" },
  jurisdiction: "harlan",
  status: [{ status: "in force" }],
  checkedOn: "2019-06-01",
  source: [{ cite: "Code of Harlan § 1" }],
};
const packOf = (...rules: object[]): string =>
  JSON.stringify({ pack: "harlan", title: "Harlan", jurisdiction: "harlan", rules }, undefined, 2);

const { folder, remove } = writeCase({
  "case.json": JSON.stringify({ name: "Free Verrin", subject: { name: "Nadia Verrin" } }),
  "documents/report.txt":
    "Report on Nadia Verrin\n\nJune 20, 2019\n\nOn June 3, 2019, an immigration judge in Harlan ordered Nadia Verrin removed. " +
    "Magistrate Judge Orlo Dane certified the extradition of Nadia Verrin on August 31, 2018.\n",
  "documents/note.txt": "A note\n\nJuly 1, 2019\n\nA federal judge ordered Nadia Verrin released within 30 days.\n",
  "rules/harlan.json": packOf(RULE),
});
// whole programs are started here
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
beforeAll(async () => {
  const { code, err } = await habeas("build", folder, "--draft");
  expect(code, err).toBe(0);
});
afterAll(remove);

interface Json {
  readonly on: string;
  readonly ahead: readonly One[];
  readonly past: readonly One[];
  readonly undated: readonly One[];
}
interface One {
  readonly title: string;
  readonly trigger: { readonly passages: readonly { readonly quote: string }[] };
  readonly answers: readonly Answer[];
}
interface Answer {
  readonly words: string;
  readonly latest: string | null;
  readonly certain: boolean;
  readonly rule: { readonly id: string; readonly isFresh: boolean | null } | null;
}

describe("of a case", () => {
  test("what lies ahead comes first, then what is over, then what has no day, by the case's own rules too", async () => {
    const { out, err, code } = await habeas("deadlines", folder, "--on", "2019-06-15", "--json");
    expect(code, err).toBe(0);
    const json = JSON.parse(out) as Json;
    const shown = (list: readonly One[]) =>
      list.flatMap(({ answers }) => answers.map(({ rule, latest }) => [rule?.id, latest]));
    expect(shown(json.ahead)).toEqual([
      ["harlan-review", "2019-06-17"],
      ["bia-appeal-30", "2019-07-03"],
    ]);
    expect(shown(json.past)).toEqual([["extradition-surrender", "2018-10-31"]]);
    expect(json.undated.map(({ answers }) => answers[0]?.words)).toEqual([
      "30 days from an unknown date, no later than Wednesday 31 July 2019",
    ]);
    expect(json.ahead[1]?.trigger.passages[0]?.quote).toContain("ordered Nadia Verrin removed");
  });

  test("only a rule that was checked lately, seen from the day of asking, can count as certain", async () => {
    const certain = async (on: string): Promise<boolean[]> => {
      const json = JSON.parse((await habeas("deadlines", folder, "--on", on, "--json")).out) as Json;
      return [...json.ahead, ...json.past]
        .flatMap(({ answers }) => answers)
        .filter(({ rule }) => rule?.id === "harlan-review")
        .map((answer) => answer.certain);
    };
    expect(await certain("2019-06-15")).toEqual([true]);
    expect(await certain("2026-11-22")).toEqual([false]);
  });

  test("for people it prints the sum, the rule, the passage with its place, and that it is no legal advice", async () => {
    const { out } = await habeas("deadlines", folder, "--on", "2026-11-22");
    for (const words of [
      "Wednesday 3 July 2019: Appeal to the Board of Immigration Appeals",
      "Check this rule.",
      "that day is not counted",
      "report.txt, line 5",
      "30 days from an unknown date",
      "not legal advice",
    ])
      expect(out.replace(/\s+/gu, " ")).toContain(words);
  });

  test("the page of the site has them, and changes with the rules", async () => {
    const page = join(folder, "site", "deadlines", "index.html");
    expect(readFileSync(page, "utf8")).toContain("Review in Harlan");
    writeFileSync(join(folder, "rules", "harlan.json"), packOf({ ...RULE, title: "Review in Harlan County" }));
    await habeas("build", folder, "--draft");
    expect(readFileSync(page, "utf8")).toContain("Review in Harlan County");
    writeFileSync(join(folder, "rules", "harlan.json"), packOf(RULE));
  });

  test("a wrong key in a file of rules is named with its line, and everything else is printed", async () => {
    const bad = join(folder, "..", "bad.json");
    writeFileSync(bad, packOf({ ...RULE, id: "wrong", autority: { cite: "x" } }, { ...RULE, id: "right" }));
    const { out, err, code } = await habeas("deadlines", folder, "--on", "2019-06-15", "--rules", bad, "--json");
    expect(code).toBe(65);
    expect(err).toMatch(/bad\.json, line \d+: There is no key "autority" here\. Did you mean "authority"\?/u);
    const ids = (JSON.parse(out) as Json).ahead.flatMap(({ answers }) => answers.map(({ rule }) => rule?.id));
    expect(new Set(ids)).toEqual(new Set(["bia-appeal-30", "harlan-review", "right"]));
  });
});

describe("without a case", () => {
  test("a rule is worked out from a day", async () => {
    const { out, code } = await habeas(
      "deadlines",
      "--rule",
      "bia-appeal-30",
      "--from",
      "2019-05-31",
      "--on",
      "2019-06-03",
    );
    expect(code).toBe(0);
    expect(out).toContain("Monday 1 July 2019");
    expect(out.replace(/\s+/gu, " ")).toContain("Check this rule.");
  });

  test("a rule that another stands against brings it along, with the reason", async () => {
    const { out } = await habeas("deadlines", "--rule", "bia-appeal-30", "--from", "2026-04-01", "--json");
    const { answers, rivalry } = JSON.parse(out) as { answers: Answer[]; rivalry: string[] };
    expect(answers.map(({ rule, latest }) => [rule?.id, latest])).toEqual([
      ["bia-appeal-30", "2026-05-01"],
      ["bia-appeal-10", "2026-04-13"],
    ]);
    expect(rivalry[0]).toContain("blocked");
  });

  test.each([
    [["--rule", "bia-apeal-30", "--from", "2019-06-03"], "Did you mean bia-appeal-30?"],
    [["--rule", "bia-appeal-30"], "needs --from"],
    [["--rule", "bia-appeal-30", "--from", "June"], "is no day"],
    [["--rule", "bia-appeal-30", "--from", "judgment-entered=2019-06-03"], "has no event “judgment-entered”"],
    [["--rule", "bia-appeal-30", "--from", "2019-06-03", "--add", "mail"], "knows no “mail”"],
    [["--rule", "bia-appeal-30", "--from", "2019-06-03", "--on", "2019-02-30"], "does not exist"],
    [["--rule", "bia-appeal-30", "--from", "2019-06-03", "--state", "California"], "--state takes the two letters"],
    [["--rule", "bia-appeal-30", "--from", "2019-06-03", "--zone", "Mars/Phobos"], "--zone takes the name"],
    [[], "Give a folder"],
  ])("%j is refused with a plain sentence", async (args, words) => {
    const { err, code } = await habeas("deadlines", ...args);
    expect(code).toBe(64);
    expect(err).toContain(words);
  });

  test("the rules are listed with their events, their citations and when they were checked", async () => {
    const { out } = await habeas("deadlines", "--list-rules");
    expect(out.replace(/\s+/gu, " ")).toContain(
      "extradition-surrender Surrender after certification of extradition: 2 calendar months from the commitment to await surrender (extradition-commitment). 18 U.S.C. § 3188; in force; checked 2026-03-01.",
    );
  });
});
