// Pixels as a PNG file. A page without colours takes sixteen greys: letters look the same, and the file is a fraction of the size.

import { crc32, deflateSync } from "node:zlib";
import type { Drawing } from "./pdf-engine.ts";

/** @param drawing Three bytes for each pixel: blue, green, red. */
export function pngOf({ width, height, pixels }: Drawing): Uint8Array {
  const isGrey = hasNoColours(pixels);
  const rows = isGrey ? greyRows(width, height, pixels) : colourRows(width, height, pixels);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set(isGrey ? [4, 0] : [8, 2], 8); // bits, kind of colour
  const parts = [
    SIGNATURE,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows, { level: 7 })),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat(parts));
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Sub-pixel rendering and compression leave traces of colour in grey. */
const TINT = 12;

function hasNoColours(pixels: Uint8Array): boolean {
  for (let i = 0; i < pixels.length; i += 3) {
    const [blue, green, red] = [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!]; // three for each pixel
    if (Math.abs(blue - green) > TINT || Math.abs(green - red) > TINT) return false;
  }
  return true;
}

/** Two pixels in a byte; each row begins with the number of its filter: none. */
function greyRows(width: number, height: number, pixels: Uint8Array): Buffer {
  const length = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(length * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const grey = Math.round(pixels[3 * (y * width + x) + 1]! / 17); // green, of three
      rows[y * length + 1 + (x >> 1)]! |= x % 2 === 0 ? grey << 4 : grey;
    }
  return rows;
}

/** Each row as what differs from the row above, which compresses well. */
function colourRows(width: number, height: number, pixels: Uint8Array): Buffer {
  const length = 1 + 3 * width;
  const rows = Buffer.alloc(length * height);
  for (let y = 0; y < height; y++) {
    rows[y * length] = UP;
    for (let x = 0; x < width; x++)
      for (let side = 0; side < 3; side++) {
        const at = 3 * (y * width + x) + 2 - side; // red first
        const above = y === 0 ? 0 : pixels[at - 3 * width]!; // a row before
        rows[y * length + 1 + 3 * x + side] = (pixels[at]! - above) & 0xff; // inside the picture
      }
  }
  return rows;
}

const UP = 2;

function chunk(kind: string, data: Uint8Array): Buffer {
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  out.write(kind, 4, "latin1");
  out.set(data, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length);
  return out;
}
