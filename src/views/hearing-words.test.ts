import { describe, expect, test } from "vitest";
import { type Day, daySpan } from "../base/base.ts";
import { type Hearing, hearingOf, type Statement } from "../record/record.ts";
import { wordsOf } from "./words/words.ts";
import { asSentence, formerWords, givenUpDays, hearingStands, isOver } from "./hearing-words.ts";

const ENTRY = { id: "ent_one", kind: "hearing", name: "hearing" } as const;

/** "+2019-06-07" sets a day, "-" gives it up, "=" tells of it as held; statements of one sentence stand together. */
function hearing(sentences: readonly string[], parts: Readonly<Record<string, string>> = {}, run?: string): Hearing {
  const statements = sentences.flatMap((days, n) =>
    days.split(" ").flatMap((one, i): Statement[] => {
      const day = one.slice(1) as Day;
      const main: Statement = {
        id: `stm_${n}x${i}`,
        speaker: { kind: "narrator" },
        entry: ENTRY.id,
        slot: "date",
        value: day,
        date: daySpan(day, "explicit"),
        modality: one.startsWith("=") ? "happened" : "scheduled",
        polarity: one.startsWith("-") ? "negative" : "positive",
        tier: "explicit",
        about: run === undefined ? [] : [{ kind: "hearing", name: run, as: "days", entry: "ent_days" }],
        passage: { document: `doc_${n}`, start: 0, end: 9, quote: "the words" },
      };
      const own = Object.entries(parts).map(([slot, value], p): Statement => ({
        ...main,
        id: `stm_${n}x${i}p${p}`,
        main: main.id,
        slot,
        value,
        date: undefined,
      }));
      return [main, ...own];
    }),
  );
  return hearingOf(ENTRY, statements);
}

describe("how a hearing stands is one sentence", () => {
  test.each<[string, Hearing, string]>([
    [
      "with one full stop behind an hour",
      hearing(["=2019-06-07"], { time: "10:00" }),
      "Held on 7 June 2019, 10:00 a.m.",
    ],
    [
      "set, with an hour",
      hearing(["+2019-06-07"], { time: "10:00" }),
      "Set for 7 June 2019, 10:00 a.m. No document says whether it was held.",
    ],
    [
      "of several days",
      hearing(["=2019-06-07", "=2019-06-08"], {}, "2019-06-07/2019-06-08"),
      "Held from 7 June 2019 to 8 June 2019.",
    ],
    ["called off", hearing(["+2019-06-07", "-2019-06-07"]), "It was set for 7 June 2019; vacated. No new day is told."],
  ])("%s", (_, one, words) => expect(hearingStands(one)).toBe(words));

  test.each([
    ["Port Ansel", "Port Ansel."],
    ["200 Quay St.", "200 Quay St."],
  ])("%s", (words, sentence) => expect(asSentence(words)).toBe(sentence));
});

test("a day that was given up says what became of it, at whose request and why", () => {
  const [first] = hearing(["-2019-06-07 +2019-06-14"], {
    "at request of": "the respondent",
    reason: "counsel was ill",
  }).versions;
  expect(first && formerWords(first)).toBe("moved, at the request of the respondent, why: counsel was ill");
});

test.each<[string, Hearing, readonly string[], boolean]>([
  ["moved", hearing(["-2019-06-07 +2019-06-14"]), ["2019-06-07"], false],
  ["called off", hearing(["+2019-06-07", "-2019-06-07"]), ["2019-06-07"], true],
  ["held", hearing(["=2019-06-07"]), [], false],
  [
    "of two days, called off",
    hearing(["-2019-06-07", "-2019-06-08"], {}, "2019-06-07/2019-06-08"),
    ["2019-06-07", "2019-06-08"],
    true,
  ],
])("the days given up of a hearing %s", (_, one, days, over) => {
  expect([...givenUpDays(one)]).toEqual(days);
  expect(isOver(one)).toBe(over);
});

test.each<[string, Hearing, string, string]>([
  [
    "held",
    hearing(["=2019-06-07"], { time: "10:00" }),
    "Celebrada el 7 de junio de 2019, 10:00.",
    "عُقدت في 7 يونيو 2019، 10:00.",
  ],
  [
    "called off",
    hearing(["+2019-06-07", "-2019-06-07"]),
    "Estaba fijada para: 7 de junio de 2019; dejada sin efecto. No se da otra fecha.",
    "كان موعدها: 7 يونيو 2019؛ أُلغي موعدها. ولم يُذكر موعد جديد.",
  ],
])("How a hearing stands is said in every language: %s.", (_, one, spanish, arabic) => {
  expect(hearingStands(one, { language: "es", words: wordsOf("es") })).toBe(spanish);
  expect(hearingStands(one, { language: "ar", words: wordsOf("ar") })).toBe(arabic);
});
