// Whole statements of the person held and of the family, as a post or a release quotes them.

import { foldKey } from "../../text/text.ts";
import { type Line, mentionsIn, oneLine, type PageToImport, type Post } from "./post.ts";

export interface FoundSpeech {
  readonly speaker: string;
  /** The words without the marks around them. */
  readonly lines: readonly Line[];
}

const FAMILY =
  /\b(?:wife|husband|spouse|partner|mother|father|parents?|sister|brother|daughter|son|children|cousin|aunt|uncle|grandmother|grandfather|niece|nephew|fianc[eé]e?)\b/iu;
/** A statement is longer than what a reporter quotes. */
const LEAST = 200;

export function statementsOf(page: PageToImport, post: Post, subject: readonly string[]): readonly FoundSpeech[] {
  const people = mentionsIn(page, post, "person");
  const spoken = new Map<string, Line[]>();
  for (const quotation of mentionsIn(page, post, "quotation")) {
    const { speaker, tier, start, end } = quotation;
    if (speaker === undefined || tier === "none" || end - start < LEAST) continue;
    const isFamily = people.some(({ name, role }) => name === speaker.name && FAMILY.test(role?.text ?? ""));
    const isSubject = subject.some((name) => isSameName(name, speaker.name));
    if (!isFamily && !isSubject) continue;
    const words = page.text.slice(start, end);
    const lead = words.length - words.replace(/^[“"«„]\s*/u, "").length;
    const inner = words.slice(lead).replace(/\s*[”"»]$/u, "");
    const line = { start: start + lead, end: start + lead + inner.length, text: inner };
    spoken.set(speaker.name, [...(spoken.get(speaker.name) ?? []), line]);
  }
  return [...spoken].map(([speaker, lines]) => ({ speaker: oneLine(speaker), lines }));
}

function isSameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => foldKey(name).split(" "));
  return (
    a !== undefined &&
    b !== undefined &&
    (a.join(" ") === b.join(" ") || (b.length > 1 && b.every((word) => a.includes(word))))
  );
}

/** Whom most posts name: the person the page is about, where the case does not say it. */
export function personOf(page: PageToImport, posts: readonly Post[]): string | undefined {
  const counts = new Map<string, number>();
  for (const post of posts)
    for (const name of new Set(mentionsIn(page, post, "person").map((one) => one.name)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
