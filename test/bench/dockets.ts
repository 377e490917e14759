// Docket sheets and histories as their saved web pages show them, against their parsed entries: F1 of entries found with the
// right day filed and number.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../../src/ingest/ingest.ts";
import { readText } from "../../src/read/read.ts";
import { sectionsReader } from "../../src/read/sections/sections.ts";
import { sentencesReader } from "../../src/read/sentences.ts";
import type { Counts, Remark, ScoreRow, Table } from "./score.ts";

/** A page that is no docket has no entries. */
interface Sheet {
  readonly docket_entries?: readonly {
    readonly date_filed: string | null;
    readonly document_number: string | number | null;
  }[];
}

export async function benchDockets(goldDir: string): Promise<Table> {
  const name = "Docket entries (federal docket sheets)";
  const page = "docs/readers/sections.md";
  const folder = join(goldDir, "dockets");
  if (!existsSync(folder)) return { name, page, rows: [["all", "skipped: no data"]] };
  const rows: (ScoreRow | Remark)[] = [];
  const errors: string[] = [];
  for (const kind of ["district", "history"]) {
    const counts: Counts[] = [];
    for (const file of readdirSync(join(folder, kind))
      .filter((entry) => entry.endsWith(".html"))
      .sort()) {
      const path = join(folder, kind, file);
      const sheet = JSON.parse(readFileSync(path.replace(".html", ".json"), "utf8")) as Sheet;
      const gold = (sheet.docket_entries ?? []).map((entry) => key(entry.date_filed, entry.document_number));
      const { extraction } = await extract(readFileSync(path), file);
      const { reading } = readText({ ...extraction, title: extraction.title?.value, published: undefined }, new Map(), [
        sentencesReader,
        sectionsReader,
      ]);
      const found = reading.sections
        .filter((section) => section.kind === "docket entry")
        .map(({ date, number }) =>
          key(date?.edtf, number === undefined ? undefined : extraction.text.slice(number.start, number.end)),
        );
      const [missed, needless] = [without(gold, found), without(found, gold)];
      counts.push([gold.length - missed.length, found.length, gold.length]);
      for (const one of missed) errors.push(`missed    ${kind}/${file} ${one}`);
      for (const one of needless) errors.push(`needless  ${kind}/${file} ${one}`);
    }
    rows.push({ name: kind === "district" ? "docket sheets" : "docket histories", measure: "F1", documents: counts });
  }
  mkdirSync("bench-results", { recursive: true });
  writeFileSync("bench-results/dockets.txt", errors.join("\n"));
  return { name, page, rows };
}

function key(day: string | null | undefined, number: string | number | null | undefined): string {
  return `${day ?? "no day"} ${number ?? "no number"}`;
}

/** What is in one list and not in the other, as often as it is. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of other) left.set(one, (left.get(one) ?? 0) + 1);
  return list.filter((one) => {
    const count = left.get(one) ?? 0;
    if (count > 0) left.set(one, count - 1);
    return count === 0;
  });
}
