// All matches of a pattern with the flag g, without the copy of the pattern that matchAll makes for every text: over the sentences of
// a long document the copies cost more than the matching.

export function matchesOf(pattern: RegExp, words: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}
