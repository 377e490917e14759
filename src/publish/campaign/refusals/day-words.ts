// "Tomorrow" is right for one day, and the page stays for years; a day that lies ahead cannot have been reported.

import { parseDateSpan } from "../../../base/base.ts";
import { type Found, inShort, type WritingRule } from "./written-piece.ts";

const WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const PASSING = new RegExp(
  `\\b(?:tomorrow|tonight|today|this (?:morning|afternoon|evening|weekend|week|month|coming)|next (?:week|weekend|month|year)|(?:this|next|coming) ${WEEKDAY}|in (?:two|three|four|five|six|seven|ten|a few|\\d{1,2}) days)\\b`,
  "iu",
);
/** The day itself beside the word makes it last. */
const NAMED_DAY =
  /\b(?:\d{1,2} \p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8} \d{1,2})\b|\b\d{1,2}\/\d{1,2}\b|\b\d{4}-\d{2}-\d{2}\b/u;

export const dayWordsRule: WritingRule = {
  name: "day-words",
  run: ({ writing, paragraphs }, { asOf }) => {
    const found: Found[] = [];
    const written = writing.date === undefined ? undefined : parseDateSpan(writing.date, "person");
    if (written?.earliest !== undefined && written.earliest > asOf)
      found.push({
        what: `The piece bears a day that lies ahead (${writing.date ?? ""}).`,
        howToMend: "Correct the date, or publish it on its day.",
      });
    if (writing.kind === "question" || writing.kind === "term" || writing.kind === "page") return found;
    for (const { sentences, where } of paragraphs) {
      if (where === "quote") continue;
      for (const { text, line } of sentences) {
        const own = text.replace(/[“"][^”"]*[”"]/gu, " ");
        const word = PASSING.exec(own)?.[0];
        if (word === undefined || NAMED_DAY.test(own)) continue;
        found.push({
          line,
          what: `“${word}” will be wrong when this is read later: “${inShort(text)}”`,
          howToMend: "Write the day: “on Tuesday 4 June”.",
          severity: "warns",
        });
      }
    }
    return found;
  },
};
