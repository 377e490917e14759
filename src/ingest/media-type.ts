// What a file is, by its content. A name may lie: a ".pdf" that is a picture is a picture.

import { byteOrderMark, decodeText, isText, looksLikeUtf16 } from "./decode.ts";
import { looksLikeCsv } from "./csv.ts";
import { looksLikeMarkdown } from "./markdown.ts";
import { zipNames } from "./zip-directory.ts";

const HEAD = 65_536;
const OLE = "application/x-ole-storage";

/** The IANA media type where there is one; "application/octet-stream" when nothing is recognised. */
export async function detectMediaType(bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) return "application/x-empty";
  if (startsWith(bytes, "%PDF-")) return "application/pdf";
  if (startsWith(bytes, "PK\x03\x04") || startsWith(bytes, "PK\x05\x06")) return zipKind(bytes);
  if (startsWith(bytes, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return oleKind(bytes);
  if (startsWith(bytes, "\xffWPC")) return "application/vnd.wordperfect";
  if (startsWith(bytes, "{\\rtf")) return "application/rtf";
  const { fileTypeFromBuffer } = await import("file-type");
  if (isText(bytes)) {
    // A scan in TIFF is nearly all white, and white is no control character; its header has NULs, as no text has.
    const binary = bytes.subarray(0, 512).includes(0) && !isUtf16(bytes) ? await fileTypeFromBuffer(bytes) : undefined;
    if (binary !== undefined) return binary.mime;
    const kind = textKind((await decodeText(bytes.subarray(0, HEAD))).text);
    if (kind !== "text/plain" || !hasLatePdfHeader(bytes)) return kind;
  }
  if (hasLatePdfHeader(bytes)) return "application/pdf";
  return (await fileTypeFromBuffer(bytes))?.mime ?? "application/octet-stream";
}

/** The kind of a text by its first part. */
export function textKind(head: string): string {
  if (looksLikeMessage(head)) return isSavedPage(head) ? "multipart/related" : "message/rfc822";
  if (/^From \S.*\n[A-Za-z-]+:/.test(head)) return "application/mbox";
  const markup = looksLikeMarkup(head);
  if (markup !== undefined) return markup;
  if (looksLikeCsv(head)) return "text/csv";
  if (looksLikeMarkdown(head)) return "text/markdown";
  return "text/plain";
}

const MESSAGE_FIELDS =
  /^(?:received|message-id|mime-version|return-path|delivered-to|in-reply-to|references|x-[a-z-]+|dkim-signature|content-type|content-transfer-encoding|authentication-results|arc-seal)$/;

/**
 * Header lines, then an empty line. A memo that merely begins "From: … To: …" is not a message: a message has a sender
 * with an address, or a field that only mail programs write.
 */
function looksLikeMessage(head: string): boolean {
  const end = /\n[ \t]*\n/.exec(head)?.index ?? head.length;
  const lines = head.slice(0, end).split("\n");
  const names = new Map<string, string>();
  for (const line of lines) {
    if (/^[ \t]/.test(line) && names.size > 0) continue; // folded
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(colon, 0)).toLowerCase();
    if (!/^[a-z][a-z0-9-]*$/.test(name)) return false;
    names.set(name, line.slice(colon + 1));
  }
  const sender = names.get("from");
  if ([...names.keys()].some((name) => MESSAGE_FIELDS.test(name))) return sender !== undefined || names.size >= 2;
  const others = ["to", "subject", "date", "cc"].filter((name) => names.has(name)).length;
  return sender !== undefined && /\S@\S/.test(sender) && others >= 1;
}

function isSavedPage(head: string): boolean {
  if (/^snapshot-content-location:/im.test(head)) return true;
  return /^content-type:\s*multipart\/related/im.test(head) && !/^from:.*\S@\S/im.test(head);
}

const HTML_START =
  /^<(?:!doctype html|html|head|body|title|meta|script|style|link|table|div|p|h[1-6]|article|main|section|center|font|span|ul|ol|br|a|b|header|nav)[\s>/]/i;

function looksLikeMarkup(head: string): string | undefined {
  let rest = head.trimStart();
  // Comments, processing instructions and other doctypes may stand first.
  for (let i = 0; i < 50 && /^<(?:!--|\?|!doctype (?!html))/i.test(rest); i++) {
    const close = rest.startsWith("<!--") ? "-->" : ">";
    const end = rest.indexOf(close);
    const entities = /^<!doctype[^>[]*\[/i.test(rest) ? rest.indexOf("]>") + 1 : 0;
    const cut = Math.max(end, entities);
    if (cut <= 0) return "application/xml";
    rest = rest.slice(cut + close.length - (entities > end ? close.length - 1 : 0)).trimStart();
  }
  if (/^<(?:!doctype html|html)[\s>]/i.test(rest)) return "text/html";
  // A fragment of a page: more than one closing tag, so that a text which merely begins with "<a" is not one.
  if (
    HTML_START.test(rest) &&
    (/<\/[a-z][a-z0-9]*\s*>[^]*<\/[a-z][a-z0-9]*\s*>/i.test(rest) || /^<(?:head|body|title|meta)/i.test(rest))
  )
    return "text/html";
  if (/^<\?xml/i.test(head.trimStart())) return "application/xml";
  return undefined;
}

/** Some programs put junk before a PDF's header; readers accept it within the first 1,024 bytes. */
function hasLatePdfHeader(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 1024)).includes("%PDF-") && latin1(bytes.subarray(-2048)).includes("%%EOF");
}

function zipKind(bytes: Uint8Array): string {
  const names = new Set(zipNames(bytes));
  const office = "application/vnd.openxmlformats-officedocument";
  if (names.has("word/document.xml") || names.has("word/document2.xml")) return `${office}.wordprocessingml.document`;
  if (names.has("xl/workbook.xml")) return `${office}.spreadsheetml.sheet`;
  if (names.has("ppt/presentation.xml")) return `${office}.presentationml.presentation`;
  if (names.has("mimetype") && names.has("content.xml")) return "application/vnd.oasis.opendocument.text";
  if (names.has("META-INF/container.xml") && names.has("mimetype")) return "application/epub+zip";
  if (names.has("Index/Document.iwa")) return "application/vnd.apple.pages";
  return "application/zip";
}

/** The old Office formats share one container; the names of its streams, in UTF-16, tell them apart. */
function oleKind(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // By bytes: Node's search for a UTF-16 string never ends when the buffer begins at an odd address.
  const has = (name: string): boolean => buffer.includes(Buffer.from(name, "utf16le"));
  if (has("EncryptedPackage")) return "application/x-encrypted-office";
  if (has("__substg1.0_") || has("__properties_version1.0")) return "application/vnd.ms-outlook";
  if (has("WordDocument")) return "application/msword";
  if (has("Workbook") || has("Book")) return "application/vnd.ms-excel";
  if (has("PowerPoint Document")) return "application/vnd.ms-powerpoint";
  return OLE;
}

function isUtf16(bytes: Uint8Array): boolean {
  return (byteOrderMark(bytes) ?? looksLikeUtf16(bytes)) !== undefined;
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[i] !== signature.charCodeAt(i)) return false;
  return true;
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
