// npm run bench [-- name …]: quality on the development sets and speed. Data: $HABEAS_GOLD, else ../shared/gold; what is
// not there is left out with a word. Lists of errors go to bench-results/.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { benchArticles } from "./articles.ts";
import { benchDates } from "./dates.ts";
import { benchNames } from "./names.ts";
import { benchPdf } from "./pdf.ts";
import { benchQuotations } from "./quotations.ts";
import { benchReuse } from "./reuse.ts";
import { benchSentences } from "./sentences.ts";
import { benchSite } from "./site.ts";
import { benchSpeed } from "./speed.ts";

interface Table {
  readonly name: string;
  readonly rows: readonly (readonly [string, string])[];
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const gold = process.env["HABEAS_GOLD"] ?? join(root, "../shared/gold");
const shared = join(gold, "..");

const BENCHMARKS: Readonly<Record<string, () => Promise<Table>>> = {
  sentences: () => benchSentences(gold),
  dates: () => benchDates(gold),
  names: () => benchNames(gold),
  quotations: () => benchQuotations(gold),
  articles: () => benchArticles(gold),
  reuse: () => benchReuse(gold),
  pdf: () => benchPdf(join(shared, "court-files")),
  site: () => benchSite(),
  speed: () => benchSpeed(gold, shared),
};
const READING = ["sentences", "dates", "names", "quotations", "articles"];

const asked = process.argv.slice(2).flatMap((name) => (name === "reading" ? READING : [name]));
const unknown = asked.filter((name) => BENCHMARKS[name] === undefined);
if (unknown.length > 0) {
  console.error(
    `No benchmark is called ${unknown.join(", ")}. There are: reading, ${Object.keys(BENCHMARKS).join(", ")}.`,
  );
  process.exit(64);
}
mkdirSync(join(root, "bench-results"), { recursive: true });
let report = "";
for (const [name, run] of Object.entries(BENCHMARKS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const table = await run();
  const width = Math.max(...table.rows.map(([row]) => row.length)) + 2;
  const lines = [table.name, ...table.rows.map(([row, value]) => `  ${row.padEnd(width)}${value}`), ""];
  console.log(lines.join("\n"));
  report += `${lines.join("\n")}\n`;
}
writeFileSync(join(root, "bench-results", "last.txt"), report);
