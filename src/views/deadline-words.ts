// What a rule of law gives, in words: the day, or why there is none. Its sum and its caveats are in the words of the rules, in English.

import type { DeadlineAnswer, DueDay } from "../record/record.ts";
import { weekdayIn } from "./date-words.ts";
import { ENGLISH_TONGUE, isIn, type Tongue } from "./words/words.ts";

/** "Wednesday 3 July 2019", "30 days from an unknown date"; in other languages than English without the period. */
export function answerWords(answer: DeadlineAnswer, tongue: Tongue = ENGLISH_TONGUE): string {
  if (isIn(tongue.language, "en")) return answer.words;
  const { deadlines: words, told } = tongue.words;
  const { kind, due, earliest, latest } = answer;
  const day = ({ day: one, time }: DueDay): string => {
    const put = weekdayIn(one, tongue);
    return time === undefined ? put : words.dayAt(put, time);
  };
  const [first, last] = [due[0], due.at(-1)];
  if (kind === "stopped") return words.stopped;
  if (kind === "none") return words.none;
  if (first === undefined || last === undefined) return words.unknown;
  if (kind !== "span") return due.map(day).join(told.or);
  if (latest === undefined) return words.notBefore(day(first));
  return earliest === undefined ? words.notAfter(day(last)) : words.between(day(first), day(last));
}
