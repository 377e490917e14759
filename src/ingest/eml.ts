// E-mail messages (RFC 5322, MIME). The text is the header a person sees, then the body; attachments and messages inside
// the message become documents of their own.

import type { Address, Attachment, Email } from "postal-mime";
import type { Mark, Receipt } from "../record/record.ts";
import { canonicalText } from "../text/text.ts";
import { plainName, uniqueNames } from "./child-name.ts";
import { type ChildFile, extracted, type Format, unreadable } from "./format.ts";
import { fragmentText } from "./html.ts";
import type { LaidOutText } from "./html-text.ts";
import { dateOf } from "./metadata-date.ts";
import { quotedReplies } from "./quoted-replies.ts";

export const MAX_MIME_DEPTH = 30;
const MAX_HEADER_BYTES = 1_000_000;
const MAX_ATTACHMENTS = 1000;

export const eml: Format = {
  name: "e-mail",
  version: 3,
  docs: "docs/formats/e-mail.md",
  mediaTypes: ["message/rfc822"],
  async read(bytes, { mediaType }) {
    const { default: PostalMime } = await import("postal-mime");
    let email: Email;
    try {
      email = await PostalMime.parse(bytes, {
        rfc822Attachments: true,
        forceRfc822Attachments: true,
        maxNestingDepth: MAX_MIME_DEPTH,
        maxHeadersSize: MAX_HEADER_BYTES,
      });
    } catch (error) {
      if (error instanceof Error && error.message.startsWith("Maximum "))
        return unreadable(
          mediaType,
          "too large",
          "The parts of this message are nested too deeply, or its header is too long. Print it to PDF and add that.",
        );
      throw error;
    }
    if (isEncrypted(email))
      return unreadable(
        mediaType,
        "password",
        "This message is encrypted. Open it in your mail program, save it without encryption, then add it.",
      );
    const fields = headerFields(email);
    const header = fields.map(({ name, value }) => `${name}: ${value}`).join("\n");
    const body = await bodyOf(email);
    const text = [header, body.text].filter((part) => part !== "").join("\n\n");
    const offset = header === "" ? 0 : header.length + 2;
    const marks: Mark[] = body.marks.map((mark) => ({ ...mark, start: mark.start + offset, end: mark.end + offset }));
    const links = body.links.map((link) => ({ ...link, start: link.start + offset, end: link.end + offset }));
    for (const span of quotedReplies(body.text, offset)) {
      if (!marks.some((mark) => mark.kind === "quoted-reply" && mark.start <= span.start && span.end <= mark.end))
        marks.push({ kind: "quoted-reply", ...span });
    }
    const { children, missing } = childrenOf(email.attachments);
    const receipt: Receipt = missing === undefined ? { kind: "read" } : { kind: "partial", missing };
    const sent = email.headers.find(({ key }) => key === "date")?.value;
    const published = sent === undefined ? undefined : dateOf(sent, "header");
    const [subject, from] = [oneLine(email.subject), email.from === undefined ? "" : shown(email.from)];
    return extracted(
      {
        mediaType,
        text,
        marks: marks.sort((a, b) => a.start - b.start || b.end - a.end),
        links,
        receipt,
        fields,
        title: subject === "" ? undefined : { value: subject, from: "Subject header" },
        byline: from === "" ? undefined : { value: from, from: "From header" },
        published: published === undefined ? undefined : { value: published, from: "Date header" },
      },
      children,
    );
  },
};

function headerFields(email: Email): { name: string; value: string }[] {
  const list = (addresses: readonly Address[] | undefined): string => (addresses ?? []).map(shown).join(", ");
  const fields = [
    { name: "From", value: email.from === undefined ? "" : shown(email.from) },
    { name: "To", value: list(email.to) },
    { name: "Cc", value: list(email.cc) },
    { name: "Date", value: oneLine(email.headers.find(({ key }) => key === "date")?.value) },
    { name: "Subject", value: oneLine(email.subject) },
  ];
  return fields.filter(({ value }) => value !== "");
}

function shown(address: Address): string {
  if (address.group !== undefined) return `${oneLine(address.name)}: ${address.group.map(shown).join(", ")};`;
  const [name, box] = [oneLine(address.name), oneLine(address.address)];
  if (name === "" || name === box) return box;
  return box === "" ? name : `${name} <${box}>`;
}

function oneLine(value: string | undefined): string {
  return (value ?? "").replace(/\s+/gu, " ").trim();
}

/** The plain text, unless it is a mere notice beside a longer page. */
async function bodyOf(email: Email): Promise<Pick<LaidOutText, "text" | "marks" | "links">> {
  const plain = canonicalText(email.text ?? "")
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();
  if (email.html === undefined || plain.length >= 400) return { text: plain, marks: [], links: [] };
  const page = await fragmentText(email.html);
  if (page === undefined || page.text.length <= plain.length * 2) return { text: plain, marks: [], links: [] };
  return page;
}

const SIGNATURES = /^application\/(?:x-)?(?:pkcs7-signature|pgp-signature|pgp-keys)$/;

function childrenOf(attachments: readonly Attachment[]): { children: ChildFile[]; missing: string | undefined } {
  const children: ChildFile[] = [];
  const unique = uniqueNames();
  const parts = attachments.filter(({ mimeType }) => !SIGNATURES.test(mimeType));
  for (const part of parts.slice(0, MAX_ATTACHMENTS)) {
    const bytes =
      typeof part.content === "string" ? new TextEncoder().encode(part.content) : new Uint8Array(part.content);
    const fallback = `attachment ${children.length + 1}${part.mimeType === "message/rfc822" ? ".eml" : ""}`;
    children.push({ name: unique(plainName(part.filename ?? undefined, fallback)), bytes });
  }
  const left = parts.length - children.length;
  return { children, missing: left > 0 ? `${left} of ${parts.length} attachments` : undefined };
}

function isEncrypted(email: Email): boolean {
  const type = email.headers.find(({ key }) => key === "content-type")?.value ?? "";
  return /^\s*(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime(?!.*signed-data))/is.test(type);
}
