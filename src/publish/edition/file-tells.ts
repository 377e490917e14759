// What a file tells besides its text: who made it and with what, where a picture was taken, comments and earlier versions.

import { inflateSync } from "node:zlib";
import { unzipSync } from "fflate";

export interface FileTells {
  /** "Author: Ada Pell", to be read by whoever decides. */
  readonly said: readonly string[];
  /** All words that can be found in it, for a search by names. */
  readonly words: string;
}

export function fileTells(bytes: Uint8Array, mediaType: string): FileTells {
  if (mediaType === "application/pdf") return pdfTells(bytes);
  if (starts(bytes, "PK\x03\x04")) return packedTells(bytes);
  const words = Buffer.from(bytes).toString("utf8");
  if (mediaType === "message/rfc822") return { said: headersOf(words), words };
  if (mediaType.includes("html"))
    return {
      said: [...words.matchAll(/<meta[^>]+name=["']?(author|generator|creator)["']?[^>]*content=["']([^"']*)/giu)].map(
        ([, name = "", value = ""]) => `${name}: ${value}`,
      ),
      words,
    };
  return { said: [], words };
}

const PDF_FIELD = /\/(Author|Creator|Producer|Title|Subject|Keywords)\s*(?:\(((?:\\.|[^\\)])*)\)|<([0-9A-Fa-f\s]*)>)/gu;
const XMP_FIELD = /<(dc:creator|xmp:CreatorTool|pdf:Producer|dc:title|xmpMM:History)\b[^>]*>(.*?)<\/\1>/gsu;

function pdfTells(bytes: Uint8Array): FileTells {
  const raw = Buffer.from(bytes).toString("latin1");
  const parts = [raw, ...streamsOf(raw, bytes)];
  const said = parts.flatMap((part) => [
    ...[...part.matchAll(PDF_FIELD)].map(([, name = "", literal, hex]) => `${name}: ${literal ?? fromHex(hex ?? "")}`),
    ...[...part.matchAll(XMP_FIELD)].map(([, name = "", inner = ""]) => `${name}: ${withoutTags(inner)}`),
  ]);
  if (/\/EmbeddedFile\b/u.test(raw)) said.push("files that are attached to it");
  if (/\/Annots\b/u.test(raw) && /\/Subtype\s*\/(?:Text|FreeText|Highlight|Popup)\b/u.test(parts.join("")))
    said.push("comments");
  if ((raw.match(/%%EOF/gu) ?? []).length > 1) said.push("earlier versions of itself");
  const told = [...new Set(said.map(oneLine))].filter((line) => !/: *$/u.test(line));
  return { said: told, words: told.join("\n") };
}

function streamsOf(raw: string, bytes: Uint8Array): string[] {
  return [...raw.matchAll(/stream\r?\n/gu)].flatMap((match) => {
    const start = match.index + match[0].length;
    const end = raw.indexOf("endstream", start);
    if (end < 0) return [];
    try {
      return [inflateSync(bytes.subarray(start, end)).toString("latin1")];
    } catch (error) {
      // pressed in another way, or a picture
      if (error instanceof Error) return [];
      throw error;
    }
  });
}

function fromHex(hex: string): string {
  const bytes = Buffer.from(hex.replace(/\s/gu, ""), "hex");
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? bytes.subarray(2).swap16().toString("utf16le")
    : bytes.toString("latin1");
}

/** Word processors' files are ZIP archives of XML. */
function packedTells(bytes: Uint8Array): FileTells {
  const files = Object.entries(unzipSync(bytes));
  const text = (content: Uint8Array): string => Buffer.from(content).toString("utf8");
  const said: string[] = [];
  for (const [path, content] of files) {
    if (/^docProps\/(?:core|app|custom)\.xml$/u.test(path))
      for (const [, name = "", value = ""] of text(content).matchAll(
        /<(?:\w+:)?(creator|lastModifiedBy|Company|Manager)>([^<]+)</gu,
      ))
        said.push(`${name}: ${value}`);
    if (/(?:^|\/)comments\w*\.xml$/u.test(path)) said.push("comments");
    if (/^word\/document\.xml$/u.test(path) && /<w:(?:ins|del)\b/u.test(text(content))) said.push("tracked changes");
    if (/\.(?:jpe?g|png|tiff?)$/iu.test(path)) said.push(`picture ${path}`);
  }
  const words = files.map(([path, content]) => `${path} ${withoutTags(text(content))}`).join("\n");
  return { said: [...new Set(said.map(oneLine))], words };
}

function headersOf(message: string): string[] {
  const head = message.split(/\r?\n\r?\n/u)[0] ?? "";
  const names = [...head.matchAll(/^([A-Za-z-]+):/gmu)].map(([, name = ""]) => name);
  return names.length === 0 ? [] : [`headers: ${[...new Set(names)].join(", ")}`];
}

function withoutTags(xml: string): string {
  return oneLine(xml.replace(/<[^>]*>/gu, " "));
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}

function starts(bytes: Uint8Array, sign: string): boolean {
  return Buffer.from(bytes.subarray(0, sign.length)).toString("latin1") === sign;
}
