// A picture without what it tells besides the picture: places, names, cameras, older versions. Which way is up stays.

/** JPEG, PNG and WebP; undefined for anything else, and for what is damaged: it is not published. */
export function withoutMetadata(bytes: Uint8Array): Uint8Array | undefined {
  if (starts(bytes, [0xff, 0xd8, 0xff])) return jpeg(bytes);
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return png(bytes);
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 4) === "WEBP") return webp(bytes);
  return undefined;
}

/** Segments that the picture itself needs; of Exif data nothing but the direction is kept. */
function jpeg(bytes: Uint8Array): Uint8Array | undefined {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let turned: number | undefined;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!; // at + 4 <= length
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = number16(bytes, at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    const segment = bytes.subarray(at, end);
    if (marker === 0xe1) turned ??= orientation(segment);
    const isColour = marker === 0xe2 && ascii(segment, 4, 11) === "ICC_PROFILE";
    const isTold = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee && !isColour) || marker === 0xfe;
    if (!isTold) kept.push(segment);
    at = end;
    if (marker !== 0xda) continue;
    // the data of a scan goes on to the next marker that is neither a stuffed byte nor a restart
    let to = at;
    while (to + 1 < bytes.length && !(bytes[to] === 0xff && isMarker(bytes[to + 1]!))) to++; // to + 1 < length
    kept.push(bytes.subarray(at, to));
    at = to;
    if (bytes[at + 1] === 0xd9) {
      kept.push(bytes.subarray(at, at + 2));
      const upright = turned === undefined || turned === 1 ? [] : [directionOnly(turned)];
      return joined([kept[0]!, ...upright, ...kept.slice(1)]); // kept begins with the first two bytes
    }
  }
  return undefined;
}

function isMarker(byte: number): boolean {
  return byte !== 0 && !(byte >= 0xd0 && byte <= 0xd7);
}

/** 1 to 8, from the first directory of Exif data. */
function orientation(segment: Uint8Array): number | undefined {
  if (ascii(segment, 4, 6) !== "Exif\0\0" || segment.length < 18) return undefined;
  const isLittle = ascii(segment, 10, 2) === "II";
  const view = new DataView(segment.buffer, segment.byteOffset + 10, segment.length - 10);
  const first = view.getUint32(4, isLittle);
  if (first + 2 > view.byteLength) return undefined;
  const count = view.getUint16(first, isLittle);
  for (let i = 0; i < count; i++) {
    const at = first + 2 + 12 * i;
    if (at + 12 > view.byteLength) return undefined;
    if (view.getUint16(at, isLittle) !== 0x0112) continue;
    const value = view.getUint16(at + 8, isLittle);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** Exif data with one entry. */
function directionOnly(value: number): Uint8Array {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8];
  const entry = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0, 0, 0, 0];
  return Uint8Array.of(0xff, 0xe1, 0, exif.length + entry.length + 2, ...exif, ...entry);
}

const PNG_KEPT = new Set("IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs acTL fcTL fdAT".split(" "));

function png(bytes: Uint8Array): Uint8Array | undefined {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + number32(bytes, at);
    if (end > bytes.length) return undefined;
    const kind = ascii(bytes, at + 4, 4);
    if (PNG_KEPT.has(kind)) kept.push(bytes.subarray(at, end));
    if (kind === "IEND") return joined(kept);
    at = end;
  }
  return undefined;
}

const WEBP_KEPT = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);
/** Bits of VP8X that say that there is Exif data or XMP. */
const WEBP_TOLD = 0x0c;

function webp(bytes: Uint8Array): Uint8Array | undefined {
  const kept: Uint8Array[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = number32(bytes, at + 4, true);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > bytes.length) return undefined;
    const kind = ascii(bytes, at, 4);
    const chunk = bytes.slice(at, end);
    if (kind === "VP8X" && chunk.length > 8) chunk[8] = chunk[8]! & ~WEBP_TOLD; // length > 8
    if (WEBP_KEPT.has(kind)) kept.push(chunk);
    at = end;
  }
  if (kept.length === 0) return undefined;
  const length = 4 + kept.reduce((sum, one) => sum + one.length, 0);
  const head = new Uint8Array(12);
  head.set(bytes.subarray(0, 12));
  new DataView(head.buffer).setUint32(4, length, true);
  return joined([head, ...kept]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function starts(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function ascii(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

function number16(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint16(at);
}

function number32(bytes: Uint8Array, at: number, isLittle = false): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(at, isLittle);
}
