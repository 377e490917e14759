// Do two passages say that the same thing must be done? "a new hearing shall be given within 14 days" and "the bond hearing has to be
// held by 3 June" do: they share what is to be done, apart from who orders it and by when.

import { fold } from "../../text/text.ts";

/** Both name at least so many of the same things, and those are at least half of what the shorter one names. */
export function areSameAct(a: string, b: string, least: number): boolean {
  const [one, other] = [thingsIn(a), thingsIn(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= least && shared * 2 >= Math.min(one.size, other.size);
}

/** What a passage says must be done, as a set of bare words. */
export function thingsIn(words: string): Set<string> {
  const all = fold(words).match(/[a-z][a-z'-]{2,}/gu) ?? [];
  return new Set(all.filter((word) => !EMPTY.has(word)).map((word) => IRREGULAR[word] ?? stem(word)));
}

/** Who orders, that it is ordered, by when, and words that say nothing. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    "the and that this such for from with her his their its him them she they who which was were has have had been will would be " +
    "not than later before after within until out into onto over under any all each other own same new " +
    "order orders ordered ordering direct directs directed rule rules ruled ruling require requires required set sets said say says " +
    "file files filed filing submit submits submitted submission serve served due deadline deadlines extend extends extended extension " +
    "granted gave allowed time schedule dates also now again " +
    "must shall may should court courts judge judges federal district circuit magistrate immigration board government dhs ice " +
    "united states petitioner respondent respondents defendant defendants plaintiff plaintiffs party parties " +
    "day days date week weeks month months year years hour hours one two three ten fourteen fifteen twenty thirty sixty ninety " +
    "monday tuesday wednesday thursday friday saturday sunday noon midnight close business working calendar next " +
    "january february march april june july august september october november december mr mrs ms dr"
  ).split(" "),
);

const IRREGULAR: Readonly<Record<string, string>> = {
  held: "hold",
  given: "give",
  gave: "give",
  sent: "send",
  made: "make",
  paid: "pay",
  brought: "bring",
  taken: "take",
  took: "take",
  freed: "free",
  let: "releas",
  free: "releas",
  release: "releas",
  reply: "repl",
};

function stem(word: string): string {
  const bare = word.replace(/'s?$/u, "");
  const cut = bare.replace(/(?:ies|ied|ing|ed|es|s|e|y)$/u, "");
  return cut.length >= 3 ? cut : bare;
}
