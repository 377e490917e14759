// How fast PDFs are read, beside pdftotext on the same file, and how far the two agree on the words of real court filings.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { readPdf } from "../../src/ingest/pdf.ts";
import type { Extraction } from "../../src/record/record.ts";

export interface BenchTable {
  readonly name: string;
  readonly rows: [string, string][];
}

export async function benchPdf(courtFiles: string | undefined): Promise<BenchTable> {
  const rows = await speedRows();
  if (courtFiles === undefined) rows.push(["agreement with pdftotext", "skipped: no court files"]);
  else rows.push(...(await agreementRows(courtFiles)));
  return { name: "PDF", rows };
}

const PAGES = 500;

async function speedRows(): Promise<[string, string][]> {
  const folder = mkdtempSync(join(tmpdir(), "habeas-bench-"));
  try {
    const path = join(folder, "long.pdf");
    const maker = await writeLongPdf(path);
    const bytes = new Uint8Array(readFileSync(path));
    await readPdf(bytes.slice()); // the first run compiles
    const memory = process.memoryUsage().rss;
    const before = process.cpuUsage();
    const started = performance.now();
    const { extraction, boxes } = await readPdf(bytes);
    const wall = (performance.now() - started) / 1000;
    const used = process.cpuUsage(before);
    const cpu = (used.user + used.system) / 1e6;
    const pages = extraction.pages.length;
    const native = timePdftotext(path);
    return [
      [
        `${pages} pages (${maker}), ${extraction.text.length} characters, boxes kept`,
        `${(pages / cpu).toFixed(0)} pages per cpu-second`,
      ],
      ["the same, by the clock", `${(pages / wall).toFixed(0)} pages per second`],
      ["boxes", `${((boxes ?? []).reduce((sum, page) => sum + page.boxes.byteLength, 0) / 1e6).toFixed(1)} MB`],
      ["memory: growth while reading", `${((process.memoryUsage().rss - memory) / 1e6).toFixed(0)} MB`],
      [
        "time against pdftotext on the same file",
        native === undefined
          ? "skipped: pdftotext is not installed"
          : `${(wall / native).toFixed(2)} times (${(pages / native).toFixed(0)} pages per second)`,
      ],
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Prefers Chromium, whose files are like those that people print; says which program wrote the file. */
async function writeLongPdf(path: string): Promise<string> {
  const paragraphs = Array.from({ length: 10 * PAGES }, (_, i) => inventedText(i, 78));
  try {
    const style = "<style>@page{size:letter} body{font:12pt/1.2 serif}</style>";
    writeFileSync(
      `${path}.html`,
      `<meta charset=utf-8>${style}${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}`,
    );
    const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", `--print-to-pdf=${path}`];
    execFileSync("chromium", [...flags, `${path}.html`], { stdio: "ignore", timeout: 60_000 });
    return "printed by Chromium";
  } catch {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.TimesRoman);
    for (let number = 0; number < PAGES; number++) {
      const page = document.addPage([612, 792]);
      const text = paragraphs.slice(10 * number, 10 * number + 10).join(" ");
      page.drawText(text, { x: 72, y: 720, size: 11, font, maxWidth: 468, lineHeight: 13 });
    }
    writeFileSync(path, await document.save());
    return "written by pdf-lib";
  }
}

const WORDS =
  "the of and a that court hearing judge order letter on before under notice was held release family counsel custody record date county officer evidence motion said page exhibit without review".split(
    " ",
  );

function inventedText(seed: number, words: number): string {
  let state = seed * 2654435761 + 12345;
  const out: string[] = [];
  for (let i = 0; i < words; i++) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    out.push(WORDS[(state >> 8) % WORDS.length]!); // within the list
  }
  return `${out.join(" ")}.`;
}

function timePdftotext(path: string): number | undefined {
  try {
    const started = performance.now();
    execFileSync("pdftotext", [path, "-"], { stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1e9 });
    return (performance.now() - started) / 1000;
  } catch {
    return undefined;
  }
}

async function agreementRows(folder: string): Promise<[string, string][]> {
  const rows: [string, string][] = [];
  let total = { ours: 0, theirs: 0, shared: 0 };
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".pdf"))) {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    if (bytes.length === 0) continue;
    const { extraction } = await readPdf(bytes);
    const theirs = pdftotext(join(folder, file));
    if (theirs === undefined) return [["agreement with pdftotext", "skipped: pdftotext is not installed"]];
    if (!extraction.pages.every((page) => page.from === "text")) {
      rows.push([file, `${describeReceipt(extraction)}: not a text PDF, not counted`]);
      continue;
    }
    const counts = compareWords(extraction.text, theirs);
    total = {
      ours: total.ours + counts.ours,
      theirs: total.theirs + counts.theirs,
      shared: total.shared + counts.shared,
    };
    rows.push([file, say(counts)]);
  }
  return [...rows, ["all text PDFs", say(total)]];
}

function describeReceipt({ receipt, pages }: Extraction): string {
  const scanned = pages.filter((page) => page.from === "ocr").length;
  return `${receipt.kind}, ${scanned} of ${pages.length} pages by character recognition`;
}

function say({ ours, theirs, shared }: Counts): string {
  return `${percent(shared, theirs)} of pdftotext's ${theirs} words, ${percent(shared, ours)} of ours`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "none" : `${((100 * part) / whole).toFixed(2)} %`;
}

export function pdftotext(path: string): string | undefined {
  try {
    return execFileSync("pdftotext", [path, "-"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 1e9,
    });
  } catch {
    return undefined;
  }
}

export interface Counts {
  readonly ours: number;
  readonly theirs: number;
  readonly shared: number;
}

/** How many words the two texts hold, and how many of them both. */
export function compareWords(ours: string, theirs: string): Counts {
  const [a, b] = [countWords(ours), countWords(theirs)];
  let shared = 0;
  for (const [word, count] of b) shared += Math.min(count, a.get(word) ?? 0);
  const sum = (words: ReadonlyMap<string, number>) => [...words.values()].reduce((total, count) => total + count, 0);
  return { ours: sum(a), theirs: sum(b), shared };
}

/** pdftotext joins a word that a line end divides; it is joined on both sides. */
function countWords(text: string): Map<string, number> {
  const joined = text
    .replace(/(?<=\p{L})[-\u00AD]\s*\n\s*(?=\p{L})/gu, "")
    .normalize("NFKC")
    .toLowerCase();
  const words = new Map<string, number>();
  for (const [word] of joined.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}
