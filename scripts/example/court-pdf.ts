// Sets a text as a letter-size PDF in the manner of a court's: Times, a filing stamp on every page, a caption in two columns.
// "^^ " centred and bold · "^ " centred · ">> " to the right half · "| left | right" a line of the caption · else a paragraph.

import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from "pdf-lib";

interface Setting {
  readonly title?: string;
  /** Printed at the head of every page with its number, as electronic filing does. */
  readonly stamp?: string;
  readonly created?: string;
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly bold: boolean;
  /** The right half of a caption line. */
  readonly right?: string;
}

const [WIDTH, HEIGHT, MARGIN] = [612, 792, 72];
const SIZE = 12;
const LEADING = 17;
const LINES_PER_PAGE = 37;
const MIDDLE = WIDTH / 2;

export async function textPdf(text: string, { title, stamp, created }: Setting): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const roman = await pdf.embedFont(StandardFonts.TimesRoman);
  const bold = await pdf.embedFont(StandardFonts.TimesRomanBold);
  if (title !== undefined) pdf.setTitle(title);
  if (created !== undefined) pdf.setCreationDate(new Date(`${created}T16:00:00Z`));

  const lines = text
    .trimEnd()
    .split("\n")
    .flatMap((line) => setLine(line, roman, bold));
  const pages = Math.ceil(lines.length / LINES_PER_PAGE);
  for (let number = 1; number <= pages; number++) {
    const page = pdf.addPage([WIDTH, HEIGHT]);
    if (stamp) {
      const head = `${stamp}   Page ${String(number)} of ${String(pages)}`;
      page.drawText(head, { x: centred(head, roman, 10), y: HEIGHT - 36, size: 10, font: roman });
    }
    const onPage = lines.slice((number - 1) * LINES_PER_PAGE, number * LINES_PER_PAGE);
    onPage.forEach((line, index) => {
      draw(page, line, HEIGHT - MARGIN - index * LEADING, line.bold ? bold : roman);
    });
    if (pages > 1) page.drawText(String(number), { x: MIDDLE - 3, y: 44, size: SIZE, font: roman });
  }
  return pdf.save({ useObjectStreams: false });
}

/** The number of pages a PDF made here has. */
export function pagesOf(pdf: Uint8Array): number {
  return Buffer.from(pdf).toString("latin1").split("/Type /Page\n").length - 1;
}

function draw(page: PDFPage, line: Line, y: number, font: PDFFont): void {
  if (line.text !== "") page.drawText(line.text, { x: line.x, y, size: SIZE, font });
  if (line.right) page.drawText(line.right, { x: MIDDLE + 16, y, size: SIZE, font });
}

function setLine(line: string, roman: PDFFont, bold: PDFFont): Line[] {
  if (line.startsWith("^^ ")) return [{ text: line.slice(3), x: centred(line.slice(3), bold, SIZE), bold: true }];
  if (line.startsWith("^ ")) return [{ text: line.slice(2), x: centred(line.slice(2), roman, SIZE), bold: false }];
  if (line.startsWith(">> ")) return [{ text: line.slice(3), x: MIDDLE + 16, bold: false }];
  if (line.startsWith("|")) {
    const [left = "", right = ""] = line.slice(1).split("|");
    const indent = left.length - left.trimStart().length - 1;
    const caption = { text: left.trim(), x: MARGIN + Math.max(0, indent) * 4, bold: false };
    return [right.trim() === "" ? caption : { ...caption, right: right.trim() }];
  }
  return wrapped(line, roman).map((text) => ({ text, x: MARGIN, bold: false }));
}

function wrapped(paragraph: string, font: PDFFont): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (font.widthOfTextAtSize(longer, SIZE) > WIDTH - 2 * MARGIN) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function centred(text: string, font: PDFFont, size: number): number {
  return (WIDTH - font.widthOfTextAtSize(text, size)) / 2;
}
