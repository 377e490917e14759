import { expect, test } from "vitest";
import { fold } from "../../text/text.ts";
import { type Tense, tenseOf } from "./date-tense.ts";

/** The date stands between brackets. */
const CLAUSES: [string, Tense][] = [
  ["The court will rule [Monday].", "coming"],
  ["The court ruled [Monday].", "past"],
  ["The ruling came [Monday].", "past"],
  ["She plans to appeal [Monday].", "coming"],
  ["He failed to appear [Monday].", "past"],
  ["Talks are set to resume [Monday] in Orley.", "coming"],
  ["The ministers are meeting [Monday].", "coming"],
  ["The hearing is [Monday].", "coming"],
  ["He is awaiting a hearing on [Monday].", "coming"],
  ["They met after the hearing on [Monday].", "past"],
  ["A hearing scheduled for [Monday] was called off.", "coming"],
  ["A hearing had been scheduled for [Monday].", "coming when said"],
  ["The trial was postponed until [Monday].", "coming"],
  ["He was held until [Monday].", "past"],
  ["Until [Monday], they had not called him a suspect.", "past"],
  ["The lawyers have until [Monday] to answer.", "coming"],
  ["He must be returned by [Monday].", "coming"],
  ["He could arrive as early as [Monday].", "coming"],
  ["These are the figures as of [Monday].", "past"],
  ["He could not be reached [Monday].", "past"],
  ["She said she would come on [Monday].", "coming when said"],
  ["He would have come on [Monday].", "past"],
  ["On [Monday] the council will vote.", "coming"],
  ["On [Monday], the council voted.", "past"],
  ["But by [Monday], officials hardened their tone.", "past"],
  ["The fund will redeem the preferred shares on [Monday].", "coming"],
  ["The dividend is payable [Monday].", "coming"],
  ["He has been held since [Monday].", "since"],
  ["They named the [Monday] deadline in a letter.", "open"],
  ["They welcomed [Monday]'s ruling.", "open"],
  ["The firm set [Monday] as the deadline.", "coming"],
  ["Meet us at the gate on [Monday].", "coming"],
  ["Teachers to strike [Monday].", "coming"],
  ["Notes, [Monday].", "open"],
];

test.each(CLAUSES)("the tense around the date of “%s” is %s", (marked, tense) => {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const folded = fold(marked.replace(/[[\]]/gu, ""));
  expect(tenseOf(folded, { start: 0, end: folded.length }, { start, end })).toBe(tense);
});
