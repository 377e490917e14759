// What Lighthouse says of the public edition of the example case, served as `habeas` serves it, on its usual telephone.

import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import type { Day } from "../../src/base/base.ts";
import { serveSite } from "../../src/server/server.ts";
import { findChromium } from "../browser/chromium.ts";
import { publishFolder } from "../site/public-edition.ts";

const EXAMPLE = join(import.meta.dirname, "../../examples/lena-maro");
const LEAST = { performance: 99, accessibility: 100 } as const;

const reportSchema = z.object({
  categories: z.object({
    performance: z.object({ score: z.number() }),
    accessibility: z.object({ score: z.number() }),
  }),
  audits: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), title: z.string(), displayValue: z.string().optional() }),
  ),
});

/** Names the pages that miss: performance below 99 or accessibility below 100. */
export async function benchLighthouse(): Promise<{ name: string; rows: [string, string][]; missed: string[] }> {
  const chromium = findChromium();
  const name = "Lighthouse on the public edition of the example (telephone, simulated slow network)";
  if (chromium === undefined) return { name, rows: [["pages", "no Chromium was found"]], missed: [] };
  const site = await publishFolder(EXAMPLE, "2024-02-01" as Day);
  const served = await serveSite(site.out, { port: 0, kind: "public" });
  const rows: [string, string][] = [];
  const missed: string[] = [];
  try {
    for (const [label, path] of pagesOf(site.out)) {
      const { categories, audits } = await lighthouse(chromium, served.url + path);
      const percent = (score: number): number => Math.round(score * 100);
      const performance = percent(categories.performance.score);
      const accessibility = percent(categories.accessibility.score);
      const time = (id: string): string => audits[id]?.displayValue ?? "?";
      rows.push([
        label,
        `performance ${performance}, accessibility ${accessibility}, largest paint ${time("largest-contentful-paint")}, blocked ${time("total-blocking-time")}`,
      ]);
      if (performance < LEAST.performance || accessibility < LEAST.accessibility) missed.push(label);
    }
  } finally {
    await served.close();
    site.remove();
  }
  return { name, rows, missed };
}

/** The pages that are asked for, by what they are. */
function pagesOf(folder: string): [label: string, path: string][] {
  const oneOf = (room: string): string => {
    const names = readdirSync(join(folder, room)).filter((path) => path.endsWith(".html") && path !== "index.html");
    return `${room}/${names.sort()[0] ?? "index.html"}`;
  };
  return [
    ["home", "index.html"],
    ["updates", "updates/index.html"],
    ["timeline", "timeline/index.html"],
    ["hearings", "hearings/index.html"],
    ["hearing", oneOf("hearings")],
    ["action", oneOf("act")],
    ["press", "press/index.html"],
    ["passage", oneOf("s")],
  ];
}

async function lighthouse(chromium: string, url: string): Promise<z.infer<typeof reportSchema>> {
  const program = createRequire(import.meta.url).resolve("lighthouse/cli/index.js");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      program,
      url,
      "--quiet",
      "--output=json",
      "--only-categories=performance,accessibility",
      "--no-enable-error-reporting",
      "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
    ],
    { env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 100_000_000 },
  );
  return reportSchema.parse(JSON.parse(stdout));
}
