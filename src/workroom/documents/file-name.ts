// Under which name a file that somebody hands over is kept: the name it came with, as far as it is safe on every system.

const MOST_PARTS = 8;
/** Bytes of one part of a path; most file systems take 255. */
const MOST_BYTES = 200;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Separators and signs that some system refuses, controls, and what turns the direction of writing. */
const UNSAFE = /[\\:*?"<>|\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** A path inside the folder of documents: no "..", nothing hidden, nothing that some system refuses. "" where no name is left. */
export function safePath(given: string): string {
  const parts = given
    .split(/[/\\]/)
    .map(safeName)
    .filter((part) => part !== "");
  return parts.slice(-MOST_PARTS).join("/");
}

function safeName(given: string): string {
  const plain = given
    .toWellFormed()
    .normalize("NFC")
    .replace(UNSAFE, "_")
    .replace(/\s+/gu, " ")
    // hidden files are no documents, and Windows drops what stands at the end
    .replace(/^[.\s]+|[.\s]+$/gu, "");
  const name = RESERVED.test(plain) || /^(?:Thumbs\.db|desktop\.ini)$/i.test(plain) ? `_${plain}` : plain;
  return shortened(name);
}

/** Keeps the ending, by which people know what a file is. */
function shortened(name: string): string {
  if (Buffer.byteLength(name) <= MOST_BYTES) return name;
  const { stem, ending } = parted(name);
  let kept = stem;
  while (Buffer.byteLength(kept + ending) > MOST_BYTES) kept = kept.slice(0, -1);
  // a cut may leave half a character
  return kept.replace(/[\ud800-\udbff]$/, "").trimEnd() + ending;
}

/** "letters/visit.pdf" → "letters/visit (2).pdf" */
export function numberedPath(path: string, number: number): string {
  const { stem, ending } = parted(path);
  return `${stem} (${number})${ending}`;
}

function parted(name: string): { readonly stem: string; readonly ending: string } {
  const ending = /[^/](\.[^./\s]{1,12})$/u.exec(name)?.[1] ?? "";
  return { stem: name.slice(0, name.length - ending.length), ending };
}
