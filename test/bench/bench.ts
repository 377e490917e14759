// npm run bench [-- name …] [--save]: quality on the development sets and speed. Data: $HABEAS_GOLD, else ../shared/gold;
// what is not there is left out with a word. Lists of errors go to bench-results/. Scores are shown with the change against
// test/bench/scores.json; --save writes them there, and into the pages of docs/. `growth` takes numbers of documents, and
// --site to write the pages too; it, `publish`, `workroom`, `site-quality` and `lighthouse` run only when they are asked for.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { benchArticles } from "./articles.ts";
import { benchCoreference } from "./coreference.ts";
import { benchClauses } from "./clauses.ts";
import { benchDates } from "./dates.ts";
import { benchHeldOutCases, benchLabelledCases } from "./labelled-cases.ts";
import { benchHeldOutDates, benchLabelledDates } from "./labelled.ts";
import { benchDecisionsKill } from "./decisions-kill.ts";
import { benchDocketFields } from "./docket-fields.ts";
import { benchDockets } from "./dockets.ts";
import { benchEventCoreference } from "./event-coreference.ts";
import { benchGrowth } from "./growth.ts";
import { benchInjected } from "./injected.ts";
import { benchLanguages } from "./languages.ts";
import { benchLighthouse } from "./lighthouse.ts";
import { benchNames } from "./names.ts";
import { benchPdf } from "./pdf.ts";
import { benchPublish } from "./publish.ts";
import { benchQuotations } from "./quotations.ts";
import { benchReadingSpeed } from "./reading-speed.ts";
import { benchReuse } from "./reuse.ts";
import { benchRoles } from "./roles.ts";
import { isScore, scored, type Scores, type Table, tableLines } from "./score.ts";
import { putScores } from "./score-pages.ts";
import { benchSentences } from "./sentences.ts";
import { benchSite } from "./site.ts";
import { benchSiteQuality } from "./site-quality.ts";
import { benchSpeed } from "./speed.ts";
import { benchWorkroom } from "./workroom.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const gold = process.env["HABEAS_GOLD"] ?? join(root, "../shared/gold");
const shared = join(gold, "..");

const BENCHMARKS: Readonly<Record<string, () => Promise<Table>>> = {
  sentences: () => benchSentences(gold),
  dates: () => benchDates(gold),
  "labelled-dates": () => benchLabelledDates(),
  "labelled-cases": () => benchLabelledCases(),
  "held-out-dates": () => benchHeldOutDates(),
  "held-out-cases": () => benchHeldOutCases(),
  names: () => benchNames(gold),
  coreference: () => benchCoreference(gold),
  clauses: () => benchClauses(gold),
  roles: () => Promise.resolve(benchRoles()),
  quotations: () => benchQuotations(gold),
  articles: () => benchArticles(gold),
  "docket-entries": () => benchDockets(gold),
  "docket-fields": () => benchDocketFields(gold),
  languages: () => benchLanguages(),
  "reading-speed": () => benchReadingSpeed(gold),
  "event-coreference": () => benchEventCoreference(gold),
  reuse: () => benchReuse(gold),
  injected: () => benchInjected(gold),
  pdf: () => benchPdf(join(shared, "court-files")),
  site: () => benchSite(),
  publish: () => benchPublish(sizes),
  "site-quality": () => benchSiteQuality(),
  lighthouse: () => benchLighthouse(),
  speed: () => benchSpeed(gold, shared),
  "decisions-kill": () => benchDecisionsKill(),
  workroom: () => benchWorkroom(sizes),
  growth: () => benchGrowth(gold, sizes, given.includes("--site")),
};
/** Benchmarks that can be asked for by one word. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  labelled: ["labelled-dates", "labelled-cases"],
  dockets: ["docket-entries", "docket-fields"],
  reading: [
    "sentences",
    "dates",
    "labelled-dates",
    "labelled-cases",
    "held-out-dates",
    "held-out-cases",
    "names",
    "coreference",
    "quotations",
    "clauses",
    "articles",
    "docket-entries",
    "docket-fields",
    "languages",
  ],
};

/** They take minutes. */
const ON_DEMAND: ReadonlySet<string> = new Set([
  "growth",
  "publish",
  "site-quality",
  "lighthouse",
  "decisions-kill",
  "workroom",
]);

const SCORES = join(root, "test/bench/scores.json");

const given = process.argv.slice(2);
/** Of the folders that grow. */
const sizes = given.filter((word) => /^\d+$/u.test(word)).map(Number);
const asked = given.filter((word) => !/^(?:--.*|\d+)$/u.test(word)).flatMap((name) => GROUPS[name] ?? [name]);
const unknown = asked.filter((name) => BENCHMARKS[name] === undefined);
if (unknown.length > 0) {
  console.error(
    `No benchmark is called ${unknown.join(", ")}. There are: ${Object.keys({ ...GROUPS, ...BENCHMARKS }).join(", ")}.`,
  );
  process.exit(64);
}
mkdirSync(join(root, "bench-results"), { recursive: true });
const committed = JSON.parse(readFileSync(SCORES, "utf8")) as Scores;
const tables: Table[] = [];
let report = "";
for (const [name, run] of Object.entries(BENCHMARKS)) {
  if (asked.length > 0 ? !asked.includes(name) : ON_DEMAND.has(name)) continue;
  const table = await run();
  tables.push(table);
  const lines = tableLines(table, committed).join("\n");
  console.log(lines);
  report += `${lines}\n`;
  if (table.missed !== undefined && table.missed.length > 0) {
    console.error(`Missed: ${table.missed.join(", ")}.`);
    process.exitCode = 1;
  }
}
writeFileSync(join(root, "bench-results", "last.txt"), report);
if (given.includes("--save")) save(tables);

/** A table without data keeps the scores it had. */
function save(list: readonly Table[]): void {
  const scores: Record<string, Scores[string]> = { ...committed };
  for (const { name, page, rows } of list) {
    const counted = rows.filter(isScore);
    if (counted.length === 0) continue;
    scores[name] = {
      ...(page === undefined ? {} : { page }),
      rows: Object.fromEntries(counted.map((row) => [row.name, scored(row)])),
    };
  }
  writeFileSync(SCORES, `${JSON.stringify(scores, undefined, 1)}\n`);
  putScores(root, scores);
}
