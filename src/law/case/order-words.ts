// How a deadline that an order sets is worded: its title, what must be done, and whose words come first.

import type { Statement } from "../../record/record.ts";
import { isOrdersOwn } from "./ordered-times.ts";

export const ORDERED = "What an order sets";

/** What an order itself says tells more than those who tell of it. */
export function ownWordsFirst(statements: readonly [Statement, ...Statement[]]): [Statement, ...Statement[]] {
  const [first = statements[0], ...rest] = [
    ...statements.filter(isOrdersOwn),
    ...statements.filter((one) => !isOrdersOwn(one)),
  ];
  return [first, ...rest];
}

const MOST_WORDS = 300;

/** The words of a passage, shortened. */
export function cut(words: string): string {
  const plain = words.replace(/\s+/gu, " ").trim();
  return plain.length <= MOST_WORDS ? plain : `${plain.slice(0, plain.lastIndexOf(" ", MOST_WORDS))} …`;
}
