// What sort of hearing it is, in other languages than English: a noun, and behind it what the English words have before it. A source's
// "telephonic status conference" is a conference, on the status of the case, by telephone.

export interface SortWords {
  /** By the last words of the English: "conference", "oral argument". */
  readonly nouns: Readonly<Record<string, string>>;
  /** By the words before it: "status", "telephonic". */
  readonly kinds: Readonly<Record<string, string>>;
}

/** undefined where some of the words are not known. */
export function sortIn({ nouns, kinds }: SortWords, english: string): string | undefined {
  const noun = longest(nouns, (known) => english === known || english.endsWith(` ${known}`));
  if (noun === undefined) return undefined;
  const found: string[] = [];
  let rest = english.slice(0, english.length - noun.length);
  while (/\p{L}/u.test(rest)) {
    rest = rest.replace(/[\s,/-]+$/u, "");
    const kind = longest(kinds, (known) => rest === known || /[\s,/-]/u.test(endBefore(rest, known)));
    if (kind === undefined) return undefined;
    found.push(kinds[kind] ?? "");
    rest = rest.slice(0, rest.length - kind.length);
  }
  return [nouns[noun], ...found].join(" ");
}

/** The sign before the words at the end; none where they do not stand there. */
function endBefore(text: string, words: string): string {
  return text.endsWith(words) ? text.charAt(text.length - words.length - 1) : "";
}

function longest(words: Readonly<Record<string, string>>, fits: (known: string) => boolean): string | undefined {
  return Object.keys(words)
    .filter(fits)
    .toSorted((a, b) => b.length - a.length)[0];
}
