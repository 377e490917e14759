// Real court filings through the sandboxed processes, as `habeas build` reads them: which receipt each one gets, which of
// them had to be looked at as pictures, and whether the words are those that pdftotext finds. Only names stand here.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DocumentSummary } from "../src/store/store.ts";
import { buildRecord, openCase } from "../src/workroom/workroom.ts";
import { compareWords, pdftotext } from "./bench/pdf.ts";

const folder = process.env["HABEAS_COURT_FILES"] ?? join(import.meta.dirname, "../../shared/court-files");
const isHere = existsSync(folder);
const hasPdftotext = isInstalled("pdftotext");

/** Read, and all pages by their own text, unless it is said here. */
const READ = {
  "broken-mime.pdf": "text",
  "ca10_010110462922.pdf": "text",
  "ca1_00117684624.pdf": "text",
  "ca2_1-1.pdf": "text",
  "ca3_003112692106.pdf": "text",
  "ca4_17.pdf": "ocr",
  "ca6_1-3.pdf": "text",
  "ca7_3.pdf": "text",
  "ca9_19.pdf": "text",
  "cafc_3.pdf": "text",
  "gov.uscourts.cacd.652774.40.0.pdf": "text",
  "image-pdf-2.pdf": "ocr",
  "image-pdf.pdf": "ocr",
  "missouri.pdf": "text",
  "multi_line_redaction_ok.pdf": "text",
  "no_bad_redactions.3.2.pdf": "text",
  "no_bad_redactions.6.2.pdf": "text",
  "no_bad_redactions.8.1.pdf": "ocr",
  "ocr_pdf_variation.pdf": "text",
  "rect_ordering_5.2.pdf": "text",
  "rectangles_no.pdf": "text",
  "rectangles_yes.pdf": "text",
  "unfilled_rect.pdf": "text",
  "whitespace_redactions.pdf": "text",
  "word-docx.docx": "no pages",
} as const;

const UNREADABLE = {
  "empty.pdf": "empty",
  "word-doc.doc": "unsupported",
  "word-perfect.wpd": "unsupported",
} as const;

interface Filing {
  readonly receipt: DocumentSummary["receipt"];
  readonly text: string;
  readonly pagesFrom: ReadonlySet<string>;
}

const filings = new Map<string, Filing>();
const out = mkdtempSync(join(tmpdir(), "habeas-court-files-"));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const suite = isHere ? "court filings" : `court filings (skipped: there is no folder ${folder})`;
describe.skipIf(!isHere)(suite, () => {
  beforeAll(async () => {
    const open = await openCase(folder, { out });
    try {
      await buildRecord(open.store, open.folder);
      for (const { id, names, receipt } of await open.store.read.documents()) {
        const { text = "", pages = [] } = (await open.store.read.document(id)) ?? {};
        for (const name of names)
          filings.set(name, { receipt, text, pagesFrom: new Set(pages.map(({ from }) => from)) });
      }
    } finally {
      await open.close();
    }
  }, 600_000);

  test("every file is in the record, and no other", () => {
    expect([...filings.keys()].sort()).toEqual([...Object.keys(READ), ...Object.keys(UNREADABLE)].sort());
  });

  test.each(Object.entries(UNREADABLE))("%s is unreadable: %s", (name, reason) => {
    expect(filings.get(name)).toMatchObject({ receipt: { kind: "unreadable", reason }, text: "" });
  });

  test.each(Object.entries(READ))("%s is read (%s)", (name, from) => {
    const filing = filings.get(name);
    expect(filing?.receipt).toEqual({ kind: "read" });
    expect(filing?.text).toMatch(/\p{L}{3}/u);
    if (from === "no pages") expect(filing?.pagesFrom).toEqual(new Set());
    else if (from === "text") expect(filing?.pagesFrom).toEqual(new Set(["text"]));
    else expect(filing?.pagesFrom).toContain("ocr");
  });

  const agreement = "the words are those of pdftotext";
  test.skipIf(!hasPdftotext)(hasPdftotext ? agreement : `${agreement} (skipped: it is not installed)`, () => {
    const total = { ours: 0, theirs: 0, shared: 0 };
    for (const [name, from] of Object.entries(READ)) {
      if (from !== "text") continue;
      const counts = compareWords(filings.get(name)?.text ?? "", pdftotext(join(folder, name)) ?? "");
      total.ours += counts.ours;
      total.theirs += counts.theirs;
      total.shared += counts.shared;
    }
    expect(total.theirs).toBeGreaterThan(10_000);
    expect(total.shared / total.theirs).toBeGreaterThanOrEqual(0.99);
    expect(total.shared / total.ours).toBeGreaterThanOrEqual(0.99);
  });
});

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
