import { deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeZip } from "./archive.fixture.ts";
import { oleFile } from "./every-kind.fixture.ts";
import { detectMediaType, extract, FORMATS, ingestVersion } from "./ingest.ts";

const PROSE = "The harbour court sat on Tuesday and heard the case of Ines Varga.\n\nShe was not there.\n";
const PNG = Buffer.concat([
  Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0", "latin1"),
  Buffer.from([0x3a, 0x7e, 0x9b, 0x55]),
  Buffer.from("\0\0\0\x0aIDAT", "latin1"),
  deflateSync(Buffer.from([0, 0])),
]);
const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");

describe("what a file is, by its content", () => {
  it.each<[string, Uint8Array, string]>([
    ["a PDF", bytes("%PDF-1.7\n%\xe2\xe3\n1 0 obj"), "application/pdf"],
    ["a PDF after junk", bytes("\0\0junk\n%PDF-1.4\n\x01\x02\x03\x04 trailer\n%%EOF\n"), "application/pdf"],
    ["a text about PDF", bytes("The header is %PDF-1.4 and the end is written so:\nEOF"), "text/plain"],
    ["HTML that says it is a PDF", bytes("<!DOCTYPE html><html><body>%PDF-1.7 %%EOF</body></html>"), "text/html"],
    ["HTML after comments and XML", bytes('<?xml version="1.0"?>\n<!-- a --><!DOCTYPE html><html>'), "text/html"],
    ["HTML with an old doctype", bytes('<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><HTML>'), "text/html"],
    ["a fragment of HTML", bytes("<div><p>a</p></div>"), "text/html"],
    ["a text that begins with a tag", bytes("<b is smaller than c. That is all."), "text/plain"],
    ["XML", bytes('<?xml version="1.0"?><record><a>1</a></record>'), "application/xml"],
    ["a picture", PNG, "image/png"],
    ["a text that begins like a bitmap", bytes("BM and the others came at noon. They stayed."), "text/plain"],
    ["prose", bytes(PROSE), "text/plain"],
    ["old Word", oleFile("WordDocument"), "application/msword"],
    ["old Excel", oleFile("Workbook"), "application/vnd.ms-excel"],
    ["Outlook", oleFile("__substg1.0_0037001F"), "application/vnd.ms-outlook"],
    ["protected Office", oleFile("EncryptedPackage"), "application/x-encrypted-office"],
    ["WordPerfect", bytes("\xffWPC\x10\x06\0\0"), "application/vnd.wordperfect"],
    ["RTF", bytes("{\\rtf1\\ansi Hello}"), "application/rtf"],
    [
      "Excel",
      makeZip([{ name: "xl/workbook.xml", content: "" }]),
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ],
    [
      "OpenDocument",
      makeZip([
        { name: "mimetype", content: "" },
        { name: "content.xml", content: "" },
      ]),
      "application/vnd.oasis.opendocument.text",
    ],
    ["gzip", gzipSync(PROSE), "application/gzip"],
    [
      "a mailbox",
      bytes("From a@example.org Mon May  3 10:00:00 2021\nFrom: a@example.org\nSubject: x\n\nText"),
      "application/mbox",
    ],
    ["nothing known", Uint8Array.from({ length: 400 }, (_, i) => (i * 37 + 11) % 256), "application/octet-stream"],
  ])("%s", async (_, content, expected) => {
    expect(await detectMediaType(content)).toBe(expected);
  });
});

describe("the receipt", () => {
  it.each<[string, Uint8Array, object]>([
    ["of no bytes", new Uint8Array(0), { kind: "unreadable", reason: "empty" }],
    ["of white space", bytes(" \n\t\n"), { kind: "unreadable", reason: "empty" }],
    ["of a page without text", bytes("<html><body><img src=a></body></html>"), { kind: "unreadable", reason: "empty" }],
    [
      "of an old Word file",
      oleFile("WordDocument"),
      { reason: "unsupported", hint: "This is an old Word file (.doc). Save it as DOCX or PDF and add it again." },
    ],
    ["of a protected Office file", oleFile("EncryptedPackage"), { reason: "password" }],
    [
      "of a sound recording",
      bytes("ID3\x03\0\0\0\0\0\x0a\0\0\0\0\0\0\0\0\0\0\xff\xfb\x90\0"),
      { reason: "unsupported", hint: "This is a sound recording. Add a transcript of it as text or PDF." },
    ],
    [
      "of an archive of another kind",
      gzipSync(PROSE),
      { reason: "unsupported", hint: "This is an archive of a kind that is not opened. Unpack it and add the files." },
    ],
    [
      "of what nobody knows",
      Uint8Array.from({ length: 400 }, (_, i) => (i * 37 + 11) % 256),
      { reason: "unsupported" },
    ],
    [
      "of a text with broken characters",
      Buffer.concat([Buffer.from("Žofie a Žaneta přišly ".repeat(20)), bytes("\xff\xfe!")]),
      { kind: "partial", missing: "2 characters that could not be decoded" },
    ],
    ["of prose", bytes(PROSE), { kind: "read" }],
  ])("%s", async (_, content, expected) => {
    const { extraction } = await extract(content, "name.pdf");
    expect(extraction.receipt).toMatchObject(expected);
    if (extraction.receipt.kind === "unreadable") expect(extraction.text).toBe("");
  });

  it("is not misled by the name", async () => {
    expect((await extract(bytes(PROSE), "scan.png")).extraction.mediaType).toBe("text/plain");
    expect((await extract(bytes("<html><body><p>Hello there</p></body></html>"), "a.pdf")).extraction.text).toBe(
      "Hello there",
    );
  });
});

describe("hostile text", () => {
  it.each<[string, string, string]>([
    [
      "100,000 elements inside one another",
      `<html><body>${"<div>".repeat(100_000)}x${"</div>".repeat(100_000)}`,
      "too large",
    ],
    ["the same without an end", `<html><body>${"<b>".repeat(100_000)}`, "too large"],
    [
      "entities that unfold",
      '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><html><body>&b;</body></html>',
      "too large",
    ],
    ["a million elements", `<html><body>${"<i></i>".repeat(1_000_000)}`, "too large"],
  ])("%s", async (_, page, reason) => {
    const { extraction } = await extract(bytes(page), "x.html");
    expect(extraction).toMatchObject({ mediaType: "text/html", receipt: { kind: "unreadable", reason } });
  });

  it("XML whose entities unfold is not read at all", async () => {
    const { extraction } = await extract(
      bytes('<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><l>&b;</l>'),
      "x",
    );
    expect(extraction.receipt).toMatchObject({ kind: "unreadable" });
  });

  it.each(["<", "<a ", "<!--", "</", "&", "<script>", "<table><tr><td>", "<p>", "<a href='x'>"])(
    "a page of nothing but %j gets a receipt",
    async (part) => {
      const { extraction } = await extract(bytes(`<html><body>${part.repeat(60_000)}`), "x.html");
      expect(["read", "partial", "unreadable"]).toContain(extraction.receipt.kind);
    },
  );

  it.each([
    "a",
    "a ",
    "a@",
    "(",
    '"',
    "-",
    "From: ",
    "On a wrote:\n> ",
    "=\n",
    "# ",
    "[a](",
    "**",
    ",",
    ";\n",
    "> ",
    "\u00a0",
    "RELATED",
  ])("a text of nothing but %j is read in time that grows with its length", async (part) => {
    const { extraction } = await extract(Buffer.from(`Text\n${part.repeat(1_000_000 / part.length)}`), "x.txt");
    expect(extraction.receipt.kind).toBe("read");
  });

  it("NUL becomes the replacement character, and every offset stays", async () => {
    const { extraction } = await extract(bytes("Vera\0 was held.\r\nShe left."), "x");
    expect(extraction.text).toBe("Vera\uFFFD was held.\nShe left.");
  });
});

describe("whatever the bytes are", () => {
  const starts = [
    "",
    "%PDF-1.4\n",
    "PK\x03\x04",
    "<html>",
    "From: a@b.c\nSubject: x\n\n",
    "\xff\xfe",
    "\xfe\xff",
    "\x89PNG\r\n\x1a\n",
    "{\\rtf",
    "a,b\n1,2\n",
    "# ",
  ];
  const anything = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }));

  it("there is a receipt, and marks and pages lie in the text", async () => {
    await fc.assert(
      fc.asyncProperty(anything, async ([start, rest]) => {
        const { extraction } = await extract(Buffer.concat([bytes(start), rest]), "x");
        const { text, marks, pages } = extraction;
        expect(["read", "partial", "unreadable"]).toContain(extraction.receipt.kind);
        expect(text).toBe(text.toWellFormed());
        expect(text).not.toMatch(/\r\n|\0/);
        for (const span of marks)
          expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
        for (const span of pages)
          expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("the same bytes give the same, whatever their name", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 400 }), async (text) => {
        const content = Buffer.from(text);
        expect(await extract(content, "a.pdf")).toEqual(await extract(content, "b.txt"));
      }),
      { numRuns: 50 },
    );
  });
});

describe("the list of formats", () => {
  it("has each media type once, and a page for each", () => {
    const types = FORMATS.flatMap(({ mediaTypes }) => mediaTypes);
    expect(new Set(types).size).toBe(types.length);
    expect(ingestVersion).toMatch(/^[0-9a-f]{16}$/);
  });
});
