import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, isText } from "./decode.ts";

const utf16 = (text: string): Uint8Array => Buffer.from(text, "utf16le");
const swapped = (text: string): Uint8Array => Buffer.from(text, "utf16le").swap16();
const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
const LETTER = "The court heard counsel on Monday and put the matter over to June.";

describe("decodeText", () => {
  it.each<[string, Uint8Array, string, string]>([
    ["UTF-8", Buffer.from("Vera Žižková"), "Vera Žižková", "utf-8"],
    ["UTF-8 with a byte order mark", Buffer.from("\uFEFFVera"), "Vera", "utf-8"],
    ["UTF-16 with a byte order mark", utf16(`\uFEFF${LETTER}`), LETTER, "utf-16le"],
    ["UTF-16 without one", utf16(LETTER), LETTER, "utf-16le"],
    ["UTF-16, the other way round, without one", swapped(LETTER), LETTER, "utf-16be"],
    [
      "Arabic in UTF-16 without one",
      utf16("أمرت المحكمة بالإفراج عن المحتجز فورا"),
      "أمرت المحكمة بالإفراج عن المحتجز فورا",
      "utf-16le",
    ],
    ["Windows line ends", Buffer.from("a\r\nb\rc\n"), "a\nb\rc\n", "utf-8"],
    [
      "Windows quotation marks",
      latin1("He said \x93no\x94 \x96 twice. It\x92s caf\xe9."),
      "He said “no” – twice. It’s café.",
      "windows-1252",
    ],
  ])("%s", async (_, bytes, text, encoding) => {
    expect(await decodeText(bytes)).toEqual({ text, encoding, lost: 0 });
  });

  it("guesses Cyrillic", async () => {
    const words = "Суд постановил освободить задержанного из-под стражи в зале заседаний. ".repeat(4);
    const bytes = Uint8Array.from(words, (unit) => {
      const code = unit.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    });
    expect(await decodeText(bytes)).toEqual({ text: words, encoding: "windows-1251", lost: 0 });
  });

  it("counts the characters that a few broken bytes cost, and keeps the rest", async () => {
    const broken = Buffer.concat([Buffer.from("Žofie ".repeat(20)), Buffer.from([0xff]), Buffer.from(" end")]);
    const { text, lost, encoding } = await decodeText(broken);
    expect({ lost, encoding, end: text.slice(-5) }).toEqual({ lost: 1, encoding: "utf-8", end: "\uFFFD end" });
  });

  it("gives back every text that was written as UTF-8, with CRLF as LF", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 200 }), async (text) => {
        fc.pre(!text.includes("\u0000") && !text.startsWith("\uFEFF"));
        expect((await decodeText(Buffer.from(text))).text).toBe(text.toWellFormed().replaceAll("\r\n", "\n"));
      }),
    );
  });
});

describe("isText", () => {
  it.each<[string, Uint8Array, boolean]>([
    ["prose", Buffer.from(LETTER), true],
    ["UTF-16", utf16(LETTER), true],
    ["prose with a form feed and a stray NUL", Buffer.from(`${LETTER}\f\u0000${LETTER}`), true],
    ["all byte values", Uint8Array.from({ length: 2000 }, (_, i) => (i * 7) % 256), false],
    ["a PNG", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\x01\0\x08\x02\0\0\0", "latin1"), false],
  ])("%s", (_, bytes, expected) => {
    expect(isText(bytes)).toBe(expected);
  });
});
