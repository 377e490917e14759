// What was said and what was answered, in pairs; and who was asked and did not answer. As the readers found them: nothing is joined here.

import type { Statement } from "../statement.ts";

/** `answered` is the passage that the answer is about, in the text that tells of both. */
export interface Exchange {
  readonly answered: Statement;
  readonly answer: Statement;
}

export interface Exchanges {
  readonly pairs: readonly Exchange[];
  /** "declined to comment" */
  readonly silences: readonly Statement[];
}

/** In the order of the statements. Of a pair of which one side is not there, the other says nothing. */
export function exchangesIn(statements: readonly Statement[]): Exchanges {
  const answered = new Map(
    statements.flatMap((one) => (one.slot === "answered" && one.main !== undefined ? [[one.main, one] as const] : [])),
  );
  return {
    pairs: statements.flatMap((answer): Exchange[] => {
      const other = answer.slot === "answer" ? answered.get(answer.id) : undefined;
      return other === undefined ? [] : [{ answered: other, answer }];
    }),
    silences: statements.filter(({ slot }) => slot === "asked"),
  };
}

const OF_EXCHANGES: ReadonlySet<string> = new Set(["answer", "answered", "asked", "who was asked"]);

/** Is it one side of an exchange, and evidence of nothing else? */
export function isOfExchange({ slot }: Pick<Statement, "slot">): boolean {
  return OF_EXCHANGES.has(slot);
}
