// Deadlines for a terminal: the day, what is due, what started the clock and where that stands, the rule, and the whole sum.

import { weekdayWords } from "../base/base.ts";
import {
  type CaseDeadline,
  type DeadlineAnswer,
  type DeadlineRule,
  type Statement,
  triggerWords,
} from "../record/record.ts";
import type { PlaceOf } from "./passage-place.ts";
import { shortened, wrapped } from "./wrap.ts";

const QUOTE = 150;
const MOST_PASSAGES = 3;

export function deadlineText(deadline: CaseDeadline, placeOf: PlaceOf, width: number): string {
  const { title, trigger, answers, rivalry, earlier = [] } = deadline;
  const { statements } = trigger;
  const quoted = ({ passage }: Statement): string[] => [
    wrapped(`“${shortened(passage.quote, QUOTE)}”`, width, "    "),
    wrapped(placeOf(passage), width, "      "),
  ];
  const passages = statements.slice(0, MOST_PASSAGES).flatMap(quoted);
  const moved = earlier.flatMap(({ day, statements: [first] }) => [
    wrapped(`Moved: it was ${weekdayWords(day)} before.`, width, "    "),
    ...(statements.includes(first) ? [] : quoted(first)),
  ]);
  const rest = statements.length - MOST_PASSAGES;
  return [
    wrapped(`${answers.map((answer) => answer.words).join(" or ")}: ${title}`, width, "  "),
    ...answers.map((answer) => answerText(answer, width, answers.length > 1)),
    ...moved,
    ...rivalry.map((why) => wrapped(`Two rules stand against each other: ${why}`, width, "    ")),
    wrapped(`From ${triggerWords(trigger)}:`, width, "    "),
    ...passages,
    ...(rest > 0 ? [`      and ${rest} more`] : []),
  ].join("\n");
}

/** `isNamed` prints the day once more, to tell several answers apart. */
export function answerText(answer: DeadlineAnswer, width: number, isNamed: boolean): string {
  const { act, rule, words, due, sum, doubts, ends } = answer;
  const steps =
    due.length > 1
      ? due.flatMap((one) => [`${one.why ?? weekdayWords(one.day)}:`, ...one.sum.map(said)])
      : sum.map(said);
  return [
    wrapped(
      `${isNamed ? `${words}: ` : ""}${withStop(act)}${ends === undefined ? "" : ` The last day ends ${ends}.`}`,
      width,
      "    ",
    ),
    ...(rule === undefined ? [] : [wrapped(ruleWords(rule), width, "    ")]),
    ...steps.map((step) => wrapped(step, width, "      ")),
    ...[...doubts, ...(rule?.caveats ?? [])].map((doubt) => wrapped(`Mind: ${doubt}`, width, "      ")),
  ].join("\n");
}

/** A sentence ends with one stop; that of "a.m." is enough. */
function withStop(words: string): string {
  return /[ap]\.m\.$/iu.test(words) ? words : `${words.replace(/[.;,]+$/u, "")}.`;
}

function said({ words }: { readonly words: string }): string {
  return words;
}

/** The authority, its standing and how sure that is. */
export function ruleWords({ id, authority, status, nature, checkedOn, isFresh, applies }: DeadlineRule): string {
  const checked = checkedOn === undefined ? "never checked by a person" : `last checked on ${checkedOn}`;
  const check = isFresh === true ? "" : " Check this rule.";
  const what = nature === "marker" ? " No deadline: something changes then." : "";
  return `${authority.cite} (${id}; ${status}; ${checked}).${check}${what}${applies === undefined ? "" : ` ${applies}`}`;
}
