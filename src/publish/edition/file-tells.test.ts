import { deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { fileTells } from "./file-tells.ts";

const said = (bytes: Uint8Array | string, mediaType: string): readonly string[] =>
  fileTells(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes, mediaType).said;

test("a PDF tells who made it, also in pressed parts and in UTF-16, and that it holds more than it shows", () => {
  const stream = deflateSync("<< /Author (Noor Vass) >>").toString("latin1");
  const pdf = `%PDF-1.7\n1 0 obj\n<< /Creator (Writer \\(2\\)) /Title <FEFF004100620063> /Producer () >>\nendobj\n2 0 obj\n<< >>\nstream\n${stream}endstream\n/EmbeddedFile\n<dc:creator><rdf:li>Ada Pell</rdf:li></dc:creator>\n%%EOF\n%%EOF`;
  expect(said(pdf, "application/pdf")).toEqual([
    "Creator: Writer \\(2\\)",
    "Title: Abc",
    "dc:creator: Ada Pell",
    "Author: Noor Vass",
    "files that are attached to it",
    "earlier versions of itself",
  ]);
});

test("a word processor's file tells its authors, comments and changes", () => {
  const docx = zipSync({
    "docProps/core.xml": strToU8(
      "<a><dc:creator>Ada Pell</dc:creator><cp:lastModifiedBy>Noor Vass</cp:lastModifiedBy></a>",
    ),
    "word/comments.xml": strToU8("<w:comment>Ask her</w:comment>"),
    "word/document.xml": strToU8("<w:ins>x</w:ins>"),
  });
  const found = fileTells(docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  expect(found.said).toEqual(["creator: Ada Pell", "lastModifiedBy: Noor Vass", "comments", "tracked changes"]);
  expect(found.words).toContain("Ask her");
});

test("a message tells its headers, a saved page its author", () => {
  expect(said("From: a\r\nX-Mailer: b\r\n\r\nText: c", "message/rfc822")).toEqual(["headers: From, X-Mailer"]);
  expect(said('<meta name="author" content="Ada Pell"><p>x</p>', "text/html")).toEqual(["author: Ada Pell"]);
  expect(said("Plain words", "text/plain")).toEqual([]);
});
