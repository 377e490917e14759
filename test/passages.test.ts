// Nothing without its passage: whatever is read, in texts made up at random and in real ones, stands where it says.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentId, textHash } from "../src/base/base.ts";
import { extract } from "../src/ingest/ingest.ts";
import { readText } from "../src/read/read.ts";
import { type Extraction, passageAt, placeStatements, type Reading } from "../src/record/record.ts";

const EXAMPLE = fileURLToPath(new URL("../examples/lena-maro/documents", import.meta.url));
/** Real documents that are not part of the repository; left out where they are not there. */
const REAL = process.env["HABEAS_TEXTS"] ?? fileURLToPath(new URL("../../shared/seeds", import.meta.url));

function read(extraction: Extraction): Reading {
  const { text, pages, marks, language, mediaType, title, published } = extraction;
  return readText({ text, pages, marks, language, mediaType, title: title?.value, published: published?.value })
    .reading;
}

/** Throws where a span does not lie in the text or a quote is not what stands there. Returns how many were looked at. */
function holds({ text }: Pick<Extraction, "text">, reading: Reading): number {
  const id = documentId(textHash(text));
  const { mentions, statements, sections, sentences, paragraphs } = reading;
  for (const mention of mentions) expect(passageAt(id, text, mention).quote).toBe(mention.quote);
  for (const span of [...statements, ...statements.flatMap(({ parts = [] }) => parts), ...sentences, ...paragraphs])
    passageAt(id, text, span);
  for (const { passage } of placeStatements(id, text, reading)) {
    expect(text.slice(passage.start, passage.end)).toBe(passage.quote);
  }
  let end = 0;
  for (const section of sections) {
    expect(section.start, "sections follow each other").toBe(end);
    end = section.end;
  }
  if (sections.length > 0) expect(end, "sections cover the text").toBe(text.length);
  for (const { date } of sections) if (date?.earliest && date.latest) expect(date.earliest <= date.latest).toBe(true);
  return mentions.length + statements.length;
}

const PIECES = [
  "On May 3, 2021, ",
  "Judge Ada Renner ",
  "ordered Tomas Ilves released",
  ". ",
  "\n",
  "\n\n",
  "\r\n",
  "“We are glad,” said Mina Ilves. ",
  "U.S. ",
  "No. 3:23-cv-00417",
  " (Doc. 44), ",
  "the Friday before Labor Day",
  "[email protected]",
  "[Name]",
  "over 1,300 days",
  "May 6: ",
  "FOR IMMEDIATE RELEASE\n\n",
  "Dear Sir,\n",
  "/s/ ",
  "— ",
  "’s ",
  '"',
  "“",
  "”",
  "(",
  ")",
  "2021-02-30",
  "32/13/99",
  "\u{1f600}",
  "\ud800",
  "é́",
  "İ",
  "ﬁ",
  "قال القاضي ",
  "٣ مايو ٢٠٢١",
  "\u200f",
  "\ufeff",
  "\t",
  "\u00a0",
  "CITY, Ohio (5/6/21) – ",
  "WHAT: ",
  "He was accused of ",
  "did not ",
  "said that ",
  "$1.5 million ",
  "8 U.S.C. § 1226(a) ",
  "www.example.org ",
  "\u2028",
  "\f",
  "",
];

describe("every passage stands where it says", () => {
  test("in texts made of pieces that readers look for", () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 12 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.join("");
        holds(
          { text },
          read({ mediaType: "text/plain", receipt: { kind: "read" }, text, pages: [], marks: [], language: "en" }),
        );
      }),
      { numRuns: 400 },
    );
  });

  test("in the documents of the example", () => inFolder(EXAMPLE));

  test.skipIf(!existsSync(REAL))("in real documents (skipped where HABEAS_TEXTS names no folder of them)", () =>
    inFolder(REAL),
  );
});

async function inFolder(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  let count = 0;
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    const { extraction } = await extract(new Uint8Array(readFileSync(path)), file.name);
    count += holds(extraction, read(extraction));
  }
  expect(count).toBeGreaterThan(files.length);
}
