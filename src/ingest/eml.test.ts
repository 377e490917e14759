import { describe, expect, it } from "vitest";
import type { Extraction } from "../record/record.ts";
import type { ExtractedFile } from "./format.ts";
import { extract } from "./ingest.ts";
import { quotedReplies } from "./quoted-replies.ts";

const read = (...lines: string[]): Promise<ExtractedFile> => extract(Buffer.from(lines.join("\r\n")), "a.eml");
const quoted = ({ text, marks }: Extraction): string[] =>
  marks.filter(({ kind }) => kind === "quoted-reply").map(({ start, end }) => text.slice(start, end));
const HEADER = [
  "From: =?UTF-8?Q?In=C3=A9s?= Varga <ines@example.org>",
  "To: Tomas Lund <tomas@example.org>, clerk@example.org",
  "Cc: Team: a@example.org, b@example.org;",
  "Date: Mon, 3 May 2021 23:30:00 -0700",
  "Subject: The hearing",
  " on Thursday",
  "MIME-Version: 1.0",
];

describe("a message", () => {
  it("is its header as a person sees it, then its body", async () => {
    const { extraction, children } = await read(
      ...HEADER,
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Dear Tomas,",
      "",
      "it is at 9.",
      "",
    );
    expect(extraction.mediaType).toBe("message/rfc822");
    expect(extraction.receipt).toEqual({ kind: "read" });
    expect(extraction.text).toBe(
      "From: Inés Varga <ines@example.org>\nTo: Tomas Lund <tomas@example.org>, clerk@example.org\n" +
        "Cc: Team: a@example.org, b@example.org;\nDate: Mon, 3 May 2021 23:30:00 -0700\nSubject: The hearing on Thursday\n\nDear Tomas,\n\nit is at 9.",
    );
    expect(extraction.fields?.map(({ name }) => name)).toEqual(["From", "To", "Cc", "Date", "Subject"]);
    expect(extraction.title).toEqual({ value: "The hearing on Thursday", from: "Subject header" });
    expect(extraction.published).toEqual({
      value: { edtf: "2021-05-03", earliest: "2021-05-03", latest: "2021-05-03", basis: "header" },
      from: "Date header",
    });
    expect(children).toEqual([]);
  });

  it("without a date has none", async () => {
    const { extraction } = await read("From: a@example.org", "Subject: x", "", "Body");
    expect(extraction.published).toBeUndefined();
    expect(extraction.text).toBe("From: a@example.org\nSubject: x\n\nBody");
  });

  it("whose body is a page gives the page's text, quotes marked", async () => {
    const { extraction } = await read(
      ...HEADER,
      "Content-Type: text/html; charset=utf-8",
      "",
      "<p>Dear Tomas,</p><p>it is at 9.</p><div class=gmail_quote><p>On Sunday you wrote:</p><blockquote>When is it?</blockquote></div>",
    );
    expect(
      extraction.text.endsWith("Thursday\n\nDear Tomas,\n\nit is at 9.\n\nOn Sunday you wrote:\n\nWhen is it?"),
    ).toBe(true);
    expect(quoted(extraction)).toEqual(["On Sunday you wrote:\n\nWhen is it?"]);
  });

  it("gives attachments and messages inside it as files", async () => {
    const { extraction, children } = await read(
      ...HEADER,
      "Content-Type: multipart/mixed; boundary=b",
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "See attached.",
      "--b",
      'Content-Type: text/csv; name="../calls.csv"',
      "Content-Disposition: attachment",
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from("a,b\n1,2").toString("base64"),
      "--b",
      "Content-Type: message/rfc822",
      "",
      "From: clerk@example.org",
      "Subject: Inner",
      "",
      "Inner body",
      "--b--",
    );
    expect(extraction.text.endsWith("\n\nSee attached.")).toBe(true);
    expect(children.map(({ name }) => name)).toEqual(["calls.csv", "attachment 2.eml"]);
    expect(Buffer.from(children[0]!.bytes).toString()).toBe("a,b\n1,2");
    const inner = await extract(children[1]!.bytes, "x");
    expect(inner.extraction.text).toBe("From: clerk@example.org\nSubject: Inner\n\nInner body");
  });

  it("that is encrypted says so", async () => {
    const { extraction } = await read(
      ...HEADER,
      "Content-Type: multipart/encrypted; boundary=b",
      "",
      "--b",
      "",
      "x",
      "--b--",
    );
    expect(extraction.receipt).toMatchObject({ kind: "unreadable", reason: "password" });
  });

  it("nested 2,000 parts deep is refused", async () => {
    const parts = Array.from({ length: 2000 }, (_, i) => [
      `--b${i}`,
      `Content-Type: multipart/mixed; boundary=b${i + 1}`,
      "",
    ]).flat();
    const { extraction } = await read(
      ...HEADER,
      "Content-Type: multipart/mixed; boundary=b0",
      "",
      ...parts,
      "--b2000",
      "",
      "Deep",
    );
    expect(extraction.receipt).toMatchObject({ kind: "unreadable", reason: "too large" });
  });

  it("with 1,000 messages inside one another gives one layer at a time", async () => {
    const layers = Array.from({ length: 1000 }, (_, i) => [
      "Content-Type: message/rfc822",
      "",
      `From: a${i}@example.org`,
    ]).flat();
    const { extraction, children } = await read("From: a@example.org", "Subject: x", ...layers, "", "Deep");
    expect(extraction.receipt.kind).toBe("read");
    expect(children.length).toBe(1);
  });

  it("that is only a memo is plain text", async () => {
    const { extraction } = await read("From: The Warden", "To: All staff", "Date: May 3", "", "Visits end at four.");
    expect(extraction.mediaType).toBe("text/plain");
    expect(extraction.text.startsWith("From: The Warden\nTo: All staff")).toBe(true);
  });
});

describe("quotedReplies", () => {
  it.each<[string, string[]]>([
    [
      "New.\n\nOn Mon, 3 May 2021, Tomas Lund wrote:\n> old\n>\n> older\n\nNew again.",
      ["On Mon, 3 May 2021, Tomas Lund wrote:\n> old\n>\n> older"],
    ],
    [
      "New.\n\nLe lun. 3 mai 2021 à 10:00, Tomas Lund <t@example.org>\na écrit :\n\n> old",
      ["Le lun. 3 mai 2021 à 10:00, Tomas Lund <t@example.org>\na écrit :\n\n> old"],
    ],
    ["New.\n-----Original Message-----\nFrom: a\nold\n", ["-----Original Message-----\nFrom: a\nold"]],
    ["New.\n\nFrom: a\nSent: b\nTo: c\nSubject: d\n\nold", ["From: a\nSent: b\nTo: c\nSubject: d\n\nold"]],
    ["From: here to there is a long way.\n\nTo be sure.", []],
    ["5 > 3\n\nOn Monday he wrote:\nnothing", []],
  ])("%j", (body, expected) => {
    expect(quotedReplies(body, 0).map(({ start, end }) => body.slice(start, end))).toEqual(expected);
  });
});
