// Sets the press release as a DOCX: lines that begin with "# " are bold, every other line is a paragraph.

import { Document, Packer, Paragraph, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** `created` is an instant, written into the document in place of the moment at which it was made. */
export async function releaseDocx(text: string, created: string): Promise<Uint8Array> {
  const children = text
    .trimEnd()
    .split("\n")
    .map((line) => {
      const bold = line.startsWith("# ");
      return new Paragraph({
        children: [new TextRun({ text: bold ? line.slice(2) : line, bold })],
        spacing: { after: 160 },
      });
    });
  const document = new Document({
    creator: "Bring Lena Home Committee",
    title: "Press release, September 6, 2023",
    sections: [{ children }],
  });
  return dated(await Packer.toBuffer(document), created);
}

/** The same DOCX with every time in it set to `created`: the library writes the present moment. */
function dated(docx: Uint8Array, created: string): Uint8Array {
  const files = unzipSync(docx);
  const core = strFromU8(files["docProps/core.xml"]!); // every DOCX of this library has one
  files["docProps/core.xml"] = strToU8(core.replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${created}`));
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(sorted, { level: 9, mtime: new Date(2023, 8, 6, 9, 0) });
}
