// The central directory of a ZIP archive (PKWARE APPNOTE 6.3), read without inflating anything.

export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** As declared; it may lie. */
  readonly size: number;
  /** Where the local header stands. */
  readonly offset: number;
  readonly isFolder: boolean;
  readonly isLink: boolean;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const COMMENT_MAX = 65_535;

/** At most `limit` entries; undefined when there is no central directory or it is broken. */
export function zipEntries(bytes: Uint8Array, limit: number): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  let at = directoryStart(view, end);
  const entries: ZipEntry[] = [];
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY && entries.length < limit) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const nameEnd = at + 46 + nameLength;
    if (nameEnd + extraLength > view.byteLength) return undefined;
    const rawName = bytes.subarray(at + 46, nameEnd);
    const name = nameOf(rawName);
    const attributes = view.getUint32(at + 38, true);
    const isUnix = view.getUint8(at + 5) === 3;
    const sizes = sizesOf(view, at, nameEnd, extraLength);
    entries.push({
      name,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes,
      isFolder: name.endsWith("/"),
      isLink: isUnix && ((attributes >>> 16) & 0o170000) === 0o120000,
    });
    at = nameEnd + extraLength + commentLength;
  }
  return entries;
}

/** The names of the first members; for telling what kind of archive it is. */
export function zipNames(bytes: Uint8Array): string[] {
  return (zipEntries(bytes, 2000) ?? []).map((entry) => entry.name);
}

/** Where the member's compressed bytes lie; undefined when they are not all there. */
export function memberSpan(bytes: Uint8Array, entry: ZipEntry): { start: number; end: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) return undefined;
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const end = start + entry.compressedSize;
  return end <= bytes.length ? { start, end } : undefined;
}

function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - COMMENT_MAX);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function directoryStart(view: DataView, end: number): number {
  const start = view.getUint32(end + 16, true);
  if (start !== 0xffffffff || end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) return start;
  const end64 = Number(view.getBigUint64(end - 12, true));
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_64) return start;
  return Number(view.getBigUint64(end64 + 48, true));
}

function sizesOf(
  view: DataView,
  at: number,
  extraStart: number,
  extraLength: number,
): { compressedSize: number; size: number; offset: number } {
  let compressedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  // ZIP64: a field that does not fit stands, in this order, in the extra field with id 1.
  const extraEnd = extraStart + extraLength;
  for (let field = extraStart; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    const fieldEnd = Math.min(next + view.getUint16(field + 2, true), extraEnd);
    const take = (value: number): number => {
      if (value !== 0xffffffff || next + 8 > fieldEnd) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    size = take(size);
    compressedSize = take(compressedSize);
    offset = take(offset);
    break;
  }
  return { compressedSize, size, offset };
}

/** UTF-8 whether the archive says so or not (macOS does not say); else the encoding of old Windows programs. */
function nameOf(raw: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder("windows-1252").decode(raw);
    throw error;
  }
}
