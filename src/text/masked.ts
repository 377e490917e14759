// Text in which letters and digits are hidden, at the same length.

const HIDDEN = "•";

/** All letters and digits as dots; marks and spaces stay, so that the form of a number can be told. */
export function masked(text: string): string {
  return text.replace(/[\p{L}\p{N}]/gu, (character) => HIDDEN.repeat(character.length));
}

/** The text with the given spans masked; of the same length. Spans are in order and may reach over its ends. */
export function maskedIn(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  offset = 0,
): string {
  let out = "";
  let copied = 0;
  for (const { start, end } of spans) {
    const from = Math.max(copied, start - offset);
    const to = Math.min(text.length, end - offset);
    if (from >= to) continue;
    out += text.slice(copied, from) + masked(text.slice(from, to));
    copied = to;
  }
  return copied === 0 ? text : out + text.slice(copied);
}
