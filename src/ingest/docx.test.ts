import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { extract } from "./ingest.ts";

const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });

async function release(title: string | undefined): Promise<Uint8Array> {
  const document = new Document({
    ...(title === undefined ? {} : { title }),
    sections: [
      {
        children: [
          new Paragraph({ text: "For immediate release", heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun("Ines Varga "),
              new TextRun({ text: "must", bold: true }),
              new TextRun(" be freed."),
            ],
          }),
          new Paragraph({ text: "First demand", bullet: { level: 0 } }),
          new Table({ rows: [new TableRow({ children: [cell("Name"), cell("Ines & Co")] })] }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

describe("a Word document", () => {
  it("is read with headings, lists and tables marked, and its title", async () => {
    const { extraction } = await extract(await release("Free Ines & others"), "x.bin");
    const { text, marks } = extraction;
    expect(extraction.receipt).toEqual({ kind: "read" });
    expect(text).toBe("For immediate release\n\nInes Varga must be freed.\n\nFirst demand\n\nName\tInes & Co");
    expect(marks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["heading", "For immediate release"],
      ["list-item", "First demand"],
      ["table-row", "Name\tInes & Co"],
    ]);
    expect(extraction.title).toEqual({ value: "Free Ines & others", from: "document properties" });
  });

  it.each([undefined, "Document1", "Microsoft Word - letter.doc"])("a title of %j is none", async (title) => {
    expect((await extract(await release(title), "x")).extraction.title).toBeUndefined();
  });
});

describe("a hostile Word document", () => {
  const changed = async (change: (parts: Record<string, Uint8Array>) => void): Promise<Uint8Array> => {
    const parts = unzipSync(await release(undefined));
    change(parts);
    return zipSync(parts);
  };
  const body = (inner: string, before = ""): Uint8Array =>
    Buffer.from(
      `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`,
    );

  it.each<[string, (parts: Record<string, Uint8Array>) => void, string]>([
    [
      "entities that unfold",
      (parts) =>
        (parts["word/document.xml"] = body(
          "<w:p><w:r><w:t>&b;</w:t></w:r></w:p>",
          '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>',
        )),
      "too large",
    ],
    ["a part of 200 MB", (parts) => (parts["word/media/a.bin"] = new Uint8Array(200 * 2 ** 20)), "too large"],
    [
      "tables 5,000 deep",
      (parts) =>
        (parts["word/document.xml"] = body("<w:tbl><w:tr><w:tc>".repeat(5000) + "</w:tc></w:tr></w:tbl>".repeat(5000))),
      "too large",
    ],
    ["no XML", (parts) => (parts["word/document.xml"] = Buffer.from("<w:document")), "damaged"],
  ])("%s", async (_, change, reason) => {
    const { extraction } = await extract(await changed(change), "x.docx");
    expect(extraction.receipt).toMatchObject({ kind: "unreadable", reason });
  });
});
