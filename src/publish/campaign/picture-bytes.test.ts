import { expect, test } from "vitest";
import { withoutMetadata } from "./picture-bytes.ts";

const words = (text: string): number[] => [...Buffer.from(text, "latin1")];
const told = (bytes: Uint8Array | undefined): string => String.fromCharCode(...(bytes ?? []));
const segment = (marker: number, data: readonly number[]): number[] => [0xff, marker, 0, data.length + 2, ...data];
const chunk = (kind: string, data: readonly number[]): number[] => [
  0,
  0,
  0,
  data.length,
  ...words(kind),
  ...data,
  1,
  2,
  3,
  4,
];
const riff = (kind: string, data: readonly number[]): number[] => [...words(kind), data.length, 0, 0, 0, ...data];

const EXIF = [
  ...words("Exif\0\0MM"),
  0,
  0x2a,
  0,
  0,
  0,
  8,
  0,
  1,
  0x01,
  0x12,
  0,
  3,
  0,
  0,
  0,
  1,
  0,
  6,
  0,
  0,
  0,
  0,
  0,
  0,
  ...words("SECRET"),
];
const SCAN = [0xff, 0xda, 0, 3, 7, 1, 0xff, 0, 2, 0xff, 0xd0, 3];

test("a JPEG loses what it tells and what hangs on to it, and stays the right way up", () => {
  const given = Uint8Array.of(
    0xff,
    0xd8,
    ...segment(0xe0, words("JFIF")),
    ...segment(0xe1, EXIF),
    ...segment(0xe1, words("XMP SECRET")),
    ...segment(0xfe, words("SECRET")),
    ...segment(0xdb, [1, 2]),
    ...SCAN,
    0xff,
    0xd9,
    ...words("SECRET"),
  );
  const clean = withoutMetadata(given);
  expect(told(clean)).not.toContain("SECRET");
  expect(told(clean)).toContain("JFIF");
  expect([...(clean ?? [])].slice(-SCAN.length - 2)).toEqual([...SCAN, 0xff, 0xd9]);
  expect(told(clean)).toContain("\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006");
  expect(withoutMetadata(clean!)).toEqual(clean);
});

test("a PNG keeps the picture alone", () => {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const picture = [...chunk("IHDR", [1]), ...chunk("IDAT", [2, 3]), ...chunk("IEND", [])];
  const given = Uint8Array.of(...signature, ...chunk("tEXt", words("SECRET")), ...picture, ...words("SECRET"));
  expect(withoutMetadata(given)).toEqual(Uint8Array.of(...signature, ...picture));
});

test("a WebP keeps the picture alone, and says no more that there is anything else", () => {
  const body = [
    ...words("WEBP"),
    ...riff("VP8X", [0x1c, 0]),
    ...riff("VP8 ", [1, 2]),
    ...riff("EXIF", words("SECRET")),
  ];
  const clean = withoutMetadata(Uint8Array.of(...words("RIFF"), body.length, 0, 0, 0, ...body));
  const left = [...words("WEBP"), ...riff("VP8X", [0x10, 0]), ...riff("VP8 ", [1, 2])];
  expect(clean).toEqual(Uint8Array.of(...words("RIFF"), left.length, 0, 0, 0, ...left));
});

test.each([
  ["nothing", []],
  ["another kind of file", words("GIF89a")],
  ["a JPEG that breaks off", [0xff, 0xd8, ...segment(0xdb, [1, 2]), ...SCAN]],
  ["a PNG that breaks off", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...chunk("IHDR", [1])]],
])("%s is not published", (_, bytes) => {
  expect(withoutMetadata(Uint8Array.from(bytes))).toBeUndefined();
});
