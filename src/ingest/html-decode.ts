// The characters of a web page.

import { byteOrderMark, decodeAs, decodeText, type DecodedText } from "./decode.ts";

/** HTML's own order: the byte order mark, then what is valid UTF-8, then what the page says, then a guess. */
export async function decodePage(bytes: Uint8Array): Promise<DecodedText> {
  const plain = await decodeText(bytes);
  if (byteOrderMark(bytes) !== undefined || (plain.encoding === "utf-8" && plain.lost === 0)) return plain;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 8192));
  const label = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{1,40})/i.exec(head)?.[1];
  const declared = label === undefined || /^utf-?(?:8|16)/i.test(label) ? undefined : decodeAs(bytes, label);
  return declared ?? plain;
}
