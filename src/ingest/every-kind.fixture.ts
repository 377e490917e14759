// One small file of every kind that is read or told apart, for tests that must hold for all of them.

import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { Document, Packer, Paragraph } from "docx";
import { makeZip } from "./archive.fixture.ts";
import { drawLines, drawPages, makePdf, toPng, toTiff } from "./pdf.fixture.ts";

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

const PROSE =
  "Harbour Court, 3 May 2021\n\nThe court sat on Tuesday and heard the case of Inés Varga. She was not there.\n";
const LINES = ["The ferry was late", "and nobody came."];

export async function everyKind(): Promise<Sample[]> {
  const pdf = await makePdf(1, ({ page }) => drawLines(page, LINES, 72, 100, 20));
  const [image] = await drawPages(pdf, 60);
  if (image === undefined) throw new Error("the page was not drawn");
  const docx = await Packer.toBuffer(
    new Document({ sections: [{ children: LINES.map((line) => new Paragraph(line)) }] }),
  );
  const page = `<!DOCTYPE html><html><head><title>Ferry</title></head><body><p>${PROSE}</p></body></html>`;
  const sample = (name: string, bytes: Uint8Array | string, mediaType: string): Sample => ({
    name,
    bytes: Uint8Array.from(Buffer.from(bytes)),
    mediaType,
  });
  const openXml = "application/vnd.openxmlformats-officedocument";
  return [
    sample("old Word", oleFile("WordDocument"), "application/msword"),
    sample("old Excel", oleFile("Workbook"), "application/vnd.ms-excel"),
    sample("older Excel", oleFile("Book"), "application/vnd.ms-excel"),
    sample("old PowerPoint", oleFile("PowerPoint Document"), "application/vnd.ms-powerpoint"),
    sample("Outlook", oleFile("__substg1.0_0037001F"), "application/vnd.ms-outlook"),
    sample("protected Office", oleFile("EncryptedPackage"), "application/x-encrypted-office"),
    sample("another OLE file", oleFile("Contents"), "application/x-ole-storage"),
    sample("WordPerfect", Buffer.from("\xffWPC\x10\x06\0\0\x01\x0a", "latin1"), "application/vnd.wordperfect"),
    sample("RTF", "{\\rtf1\\ansi Hello}", "application/rtf"),
    sample("prose", PROSE, "text/plain"),
    sample("UTF-16", Buffer.from(PROSE, "utf16le"), "text/plain"),
    sample("UTF-16 with a mark", Buffer.from(`\uFEFF${PROSE}`, "utf16le"), "text/plain"),
    sample("UTF-16, big end first", Buffer.from(`\uFEFF${PROSE}`, "utf16le").swap16(), "text/plain"),
    sample("Windows text", Buffer.from(PROSE, "latin1"), "text/plain"),
    sample("Markdown", `# Ferry\n\n- one\n- two\n\n${PROSE}`, "text/markdown"),
    sample("CSV", "name,date\nInes,2021-05-03\nTomas,2021-05-04\nVera,2021-05-05\n", "text/csv"),
    sample("HTML", page, "text/html"),
    sample("HTML in UTF-16", Buffer.from(`\uFEFF${page}`, "utf16le"), "text/html"),
    sample("XML", '<?xml version="1.0"?><record><a>1</a></record>', "application/xml"),
    sample(
      "a message",
      "From: ines@example.org\r\nTo: clerk@example.org\r\nSubject: =?UTF-8?Q?In=C3=A9s?=\r\nMIME-Version: 1.0\r\n" +
        'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nPlease read this.\r\n' +
        "--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n" +
        "Content-Transfer-Encoding: base64\r\n\r\nVGhlIGZlcnJ5\r\n--b--\r\n",
      "message/rfc822",
    ),
    sample(
      "a saved page",
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\n' +
        "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" +
        `<html><body><p>${LINES.join(" ")}</p></body></html>\r\n--b--\r\n`,
      "multipart/related",
    ),
    sample("a mailbox", "From a@example.org Mon May  3 10:00:00 2021\nFrom: a@example.org\n\nText", "application/mbox"),
    sample("DOCX", docx, `${openXml}.wordprocessingml.document`),
    sample("XLSX", makeZip([{ name: "xl/workbook.xml", content: "" }]), `${openXml}.spreadsheetml.sheet`),
    sample("ZIP", makeZip([{ name: "a/one.txt", content: PROSE }]), "application/zip"),
    sample("gzip", gzipSync(PROSE), "application/gzip"),
    sample("PDF", pdf, "application/pdf"),
    sample("PNG", toPng(image), "image/png"),
    sample("TIFF", toTiff([image]), "image/tiff"),
    sample("JPEG", readFileSync(new URL("./fixtures/sideways.jpg", import.meta.url)), "image/jpeg"),
    sample(
      "nothing known",
      Uint8Array.from({ length: 400 }, (_, i) => (i * 37 + 11) % 256),
      "application/octet-stream",
    ),
  ];
}

/** Begins as the old Office formats do, and holds the name of one stream. */
export function oleFile(stream: string): Uint8Array {
  const start = Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "latin1");
  return Buffer.concat([start, Buffer.alloc(600, "W"), Buffer.from(stream, "utf16le"), Buffer.alloc(100)]);
}
