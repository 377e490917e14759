// Makes the binary documents of examples/lena-maro from the texts in scripts/example-sources. Run by hand:
//   node scripts/make-example.ts
// The same sources give the same bytes. HTML, TXT, CSV and Markdown documents are written directly in the example.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { pagesOf, textPdf } from "./example/court-pdf.ts";
import { releaseDocx } from "./example/release-docx.ts";
import { scannedPdf } from "./example/scan.ts";

const SOURCES = join(import.meta.dirname, "example-sources");
const DOCUMENTS = join(import.meta.dirname, "../examples/lena-maro/documents");

const order = await textPdf(source("order.txt"), {
  title: "Order granting in part petition for writ of habeas corpus",
  stamp: "CASE 7:23-cv-00418-HBK-SLV   Doc. 41   Filed 08/31/23",
  created: "2023-08-31",
});
const notice = await textPdf(source("notice.txt"), {
  title: "Notice of hearing",
  stamp: "CASE 7:23-cv-00418-HBK-SLV   Doc. 46   Filed 09/14/23",
  created: "2023-09-14",
});
const exhibit = await textPdf(source("exhibit-c.txt"), {
  title: "Exhibit C",
  stamp: "CASE 7:23-cv-00418-HBK-SLV   Doc. 53   Filed 10/02/23",
  created: "2023-10-02",
});
const visitLog = await textPdf("^^ RED WILLOW REGIONAL DETENTION CENTER\n\nVisit log, September 2023\n", {
  title: "Visit log",
  stamp: "",
  created: "2023-09-30",
});

write("court/order-2023-08-31.pdf", order);
write("court/notice-of-hearing-2023-09-14.pdf", notice);
write("mail/local-88-letter-scan.pdf", await scannedPdf(await textPdf(source("scanned-letter.txt"), {}), "2023-09-05"));
write("campaign/press-release-2023-09-06.docx", await releaseDocx(source("press-release.txt"), "2023-09-06T14:00:00Z"));
write("mail/counsel-2023-10-02-exhibit-c.eml", strToU8(counselMail(exhibit)));
// The notice a second time under the name the jail's fax gave it, and the time sheet that the declaration speaks of.
write(
  "mail/from-the-clinic.zip",
  zip({ "FAX0914 0002.pdf": notice, "bakery/time-sheet-2022-10-22.csv": strToU8(source("time-sheet.csv")) }),
);
// A download that broke off: it begins as a PDF, but its body ends in the middle of an object.
write("records/visit-log-september.pdf", visitLog.slice(0, 400));
write("records/voicemail-2023-10-13.txt", new Uint8Array());

function counselMail(attachment: Uint8Array): string {
  const boundary = "=_clinic_20231002";
  return [
    "Date: Mon, 02 Oct 2023 16:26:05 -0500",
    "From: Nadim Farrokh <nfarrokh@northwoodsliberty.example>",
    "To: Pilar Maro <pilar@bringlenahome.example>",
    "Cc: Esteban Rocabado <esteban.r@bringlenahome.example>, Imogen Achterberg <iachterberg@northwoodsliberty.example>",
    "Subject: Re: transfer, the Ledger, and a broken file",
    "Message-ID: <a41f.20231002212605@northwoodsliberty.example>",
    "In-Reply-To: <77c0.20231001011430@bringlenahome.example>",
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    folded(strToU8(source("counsel-mail.txt"))),
    `--${boundary}`,
    'Content-Type: application/pdf; name="Exhibit C (filed).pdf"',
    'Content-Disposition: attachment; filename="Exhibit C (filed).pdf"',
    "Content-Transfer-Encoding: base64",
    "",
    folded(attachment),
    `--${boundary}--`,
    "",
  ].join("\r\n");
}

function folded(bytes: Uint8Array): string {
  return (
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\r\n");
}

function zip(files: Record<string, Uint8Array>): Uint8Array {
  return zipSync(files, { level: 9, mtime: new Date(2023, 9, 3, 9, 30) });
}

function source(name: string): string {
  return readFileSync(join(SOURCES, name), "utf8");
}

function write(path: string, bytes: Uint8Array): void {
  const file = join(DOCUMENTS, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  const pages = path.endsWith(".pdf") && bytes.length > 1000 ? `, ${String(pagesOf(bytes))} pages` : "";
  process.stdout.write(`${path}: ${String(bytes.length)} bytes${pages}\n`);
}
