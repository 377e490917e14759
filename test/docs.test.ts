// Every command, check, reader, format and export has its page, and the pages made from the code are up to date.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { CHECKS } from "../src/check/check.ts";
import { cliPage, COMMANDS } from "../src/cli/cli.ts";
import { FORMATS } from "../src/ingest/ingest.ts";
import { PACKS, rulesPage } from "../src/law/law.ts";
import { EXPORTS, SITE_FORMATS } from "../src/publish/publish.ts";
import { READERS } from "../src/read/read.ts";
import { pagesWithScores } from "./bench/score-pages.ts";
import type { Scores } from "./bench/score.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

const documented = [...READERS, ...CHECKS, ...FORMATS, ...EXPORTS, ...SITE_FORMATS];

describe("pages", () => {
  test.each(documented.map((one) => [one.name, one.docs]))("%s has %s, which names it in its title", (name, page) => {
    expect(existsSync(join(ROOT, page)), `${page} is missing`).toBe(true);
    const [title = ""] = read(page).split("\n");
    expect(title.toLowerCase().replaceAll("-", " ")).toContain(name.toLowerCase().replaceAll("-", " "));
  });

  test.each(["docs/readers", "docs/checks"])("%s has no page of something that is not there", (folder) => {
    const pages = readdirSync(join(ROOT, folder)).map((file) => `${folder}/${file}`);
    const known = new Set<string>(documented.map((one) => one.docs));
    expect(pages.filter((page) => !known.has(page))).toEqual([]);
  });

  test("docs/cli.md is what `npm run docs` writes", () => {
    expect(read("docs/cli.md")).toBe(cliPage());
  });

  test("docs/law-rules.md is what `npm run docs` writes", () => {
    expect(read("docs/law-rules.md")).toBe(rulesPage(PACKS));
  });

  test("the scores on the pages are those of test/bench/scores.json", () => {
    const scores = JSON.parse(read("test/bench/scores.json")) as Scores;
    const pages = pagesWithScores(ROOT, scores);
    expect(pages.size).toBeGreaterThan(0);
    for (const [page, text] of pages) expect(read(page), page).toBe(text);
  });

  test.each(COMMANDS.map((command) => [command.name]))("the README or docs/cli.md shows `habeas %s`", (name) => {
    expect(read("README.md") + read("docs/cli.md")).toContain(`habeas ${name} `);
  });

  test("links between the pages lead somewhere", () => {
    const pages = [
      "README.md",
      "CONTRIBUTING.md",
      ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".md"))
        .map((file) => `docs/${file}`),
    ];
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/gu)]
        .map((match) => match[1] ?? "")
        .filter((link) => !existsSync(join(ROOT, page, "..", link)))
        .map((link) => `${page}: ${link}`),
    );
    expect(broken).toEqual([]);
  });
});
