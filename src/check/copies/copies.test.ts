import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentId } from "../../base/base.ts";
import type { Flag, Mention } from "../../record/record.ts";
import { fingerprint } from "../../text/text.ts";
import { groupOrigins, type OriginDocument, runOriginChecks, sharedText } from "../check.ts";

/** Names of the fixtures, as a reader would find them. */
const NAMES: readonly (readonly [Mention["kind"], string])[] = [
  ["person", "Tomas Veld"],
  ["person", "Tomas Feld"],
  ["person", "Mira Rao"],
  ["place", "Karsk"],
  ["place", "Odrin"],
  ["place", "Odrin County"],
  ["facility", "Northgate Annex"],
  ["facility", "Millford Jail"],
  ["organization", "Harbour Alliance"],
];

function documentOf(text: string): OriginDocument {
  const mentions = NAMES.flatMap(([kind, name]) =>
    [...text.matchAll(new RegExp(`\\b${name}\\b`, "gu"))].map(
      ({ index }) => ({ kind, name, quote: name, start: index, end: index + name.length }) as Mention,
    ),
  );
  const quotations = [...text.matchAll(/“[^”]*”/gu)].map(({ index, 0: quote }) => ({
    start: index,
    end: index + quote.length,
  }));
  return { text, mentions: mentions.sort((x, y) => x.start - y.start), quotations };
}

function flagsOf(texts: readonly string[]): Flag[] {
  return flagsIn(texts.map(documentOf));
}

function flagsIn(given: readonly OriginDocument[]): Flag[] {
  const documents = new Map<DocumentId, OriginDocument>(given.map((document, i) => [`doc_${i}`, document]));
  const prepared = [...documents].map(([document, { text }]) => ({ document, text, prints: fingerprint(text) }));
  const shared = prepared.flatMap((one, i) => prepared.slice(i + 1).flatMap((other) => sharedText(one, other)));
  const origins = groupOrigins(shared, documents);
  return origins
    .flatMap((origin) => runOriginChecks(origin, documents))
    .filter(({ check }) => check !== "single-origin");
}

const TEXT =
  "Baker waits for a hearing\n\nJune 4, 2019\n\n" +
  "Tomas Veld was arrested on Tuesday, March 5, 2019, in Karsk and was held for 1,300 hours at the Northgate Annex. The court " +
  "did find him innocent, and three witnesses said so, among them the prime minister and the vice president of the Harbour Alliance. " +
  "The petition that Mira Rao had filed in the spring was granted in part, so that he could go home before the winter came.\n\n" +
  "His lawyer said that nearly 200 people had written to the county, “and we will answer every one of them by the third week”. " +
  "Nobody knows when the next hearing will be, or whether the judge will want to hear from those who waited outside.";

const OTHER_WORDS: readonly (readonly [string, string])[] = [
  ["waits", "awaits"],
  ["so, among", "as much, among"],
  ["could go", "might then go"],
  ["had written", "wrote letters"],
  ["want to hear", "listen"],
  ["knows when", "has said when"],
];
const reworded = (text: string): string => OTHER_WORDS.reduce((out, [from, to]) => out.replace(from, to), text);

/** [what was changed, from, to, check, the two values] */
const CHANGES: readonly (readonly [string, string, string, string, string, string])[] = [
  ["a day of the month", "March 5, 2019", "March 6, 2019", "date", "Tuesday, March 5, 2019", "Tuesday, March 6, 2019"],
  ["a month", "March 5", "April 5", "date", "Tuesday, March 5, 2019", "Tuesday, April 5, 2019"],
  ["a year", "5, 2019, in", "5, 2018, in", "date", "Tuesday, March 5, 2019", "Tuesday, March 5, 2018"],
  ["a weekday", "Tuesday, March", "Friday, March", "date", "Tuesday, March 5, 2019", "Friday, March 5, 2019"],
  ["another day in figures", "March 5, 2019", "3/7/19", "date", "Tuesday, March 5, 2019", "Tuesday, 3/7/19"],
  ["a large number", "1,300", "1,400", "count", "1,300", "1,400"],
  ["a number in words", "three witnesses", "five witnesses", "count", "three", "five"],
  ["an ordinal", "third week", "fourth week", "count", "third", "fourth"],
  ["a role", "prime minister", "foreign minister", "role", "prime minister", "foreign minister"],
  ["a rank", "vice president", "president", "role", "vice president", "president"],
  ["a place", "in Karsk", "in Odrin", "place", "Karsk", "Odrin"],
  ["a facility", "Northgate Annex", "Millford Jail", "place", "Northgate Annex", "Millford Jail"],
  [
    "a “not”",
    "did find",
    "did not find",
    "polarity",
    "The court did find him innocent",
    "The court did not find him innocent",
  ],
  [
    "a verb for its opposite",
    "granted",
    "denied",
    "polarity",
    "the spring was granted in part, so",
    "the spring was denied in part, so",
  ],
  ["a person", "Tomas Veld", "Tomas Feld", "altered-copy", "Tomas Veld", "Tomas Feld"],
];

test("a place that lies in the other is told less precisely, and is no conflict", () => {
  const [flag, ...more] = flagsOf([TEXT.replace("Karsk", "Texas"), TEXT.replace("Karsk", "Houston")]);
  expect(more).toEqual([]);
  expect([flag?.check, flag?.class, flag?.severity]).toEqual(["place", "imprecise", "low"]);
});

describe("one change in a copy", () => {
  test.each(CHANGES)("%s is reported by the check of its kind, with both values", (_, from, to, check, one, other) => {
    const flags = flagsOf([TEXT, TEXT.replace(from, to)]).filter((flag) => flag.check !== "wording");
    expect(flags.map((flag) => [flag.check, flag.class])).toEqual([[check, "conflict"]]);
    expect(flags[0]?.sides?.map(({ value }) => value).sort()).toEqual([one, other].sort());
    expect(flags[0]?.reason).toContain(`“${other}”`);
  });

  test.each(CHANGES)("%s is found in a copy that was reworded as well", (_, from, to, check) => {
    const flags = flagsOf([TEXT, reworded(TEXT.replace(from, to))]).filter((flag) => flag.check !== "wording");
    expect(flags.map((flag) => flag.check)).toEqual([check]);
  });

  test("each passage is the sentence of the value, not the whole copy", () => {
    const [flag] = flagsOf([TEXT, TEXT.replace("March 5", "March 6")]);
    for (const { quote } of flag?.passages ?? [])
      expect(quote).toMatch(/^Tomas Veld was arrested .* at the Northgate Annex\.$/);
  });

  test("a number inside a quotation is a matter of its wording as well", () => {
    const flags = flagsOf([TEXT, TEXT.replace("third week", "fourth week")]);
    expect(flags.map(({ check }) => check).sort()).toEqual(["count", "wording"]);
  });

  test("of one quotation all that differs is told, also its last word where the texts go on differently", () => {
    const quoted = (one: string, last: string): string =>
      `“We will stand at this gate until he is ${one} with his mother, and we will sing here every ${last}”`;
    const [flag, ...more] = flagsOf([
      `${quoted("home", "week,")} said Mira Rao when the bells had rung.`,
      `At the gate Mira Rao told us: ${quoted("free", "day.")}`,
    ]);
    expect(more).toEqual([]);
    expect(flag?.check).toBe("wording");
    expect(flag?.reason).toMatch(
      /“until he is home with his mother” against .* and “sing here every week.*” against “sing here every day.*”/u,
    );
  });

  test("a day on a line of its own weighs less than one in the text", () => {
    const text = TEXT.replace("June 4, 2019", "Arrested: June 4, 2019");
    const [own] = flagsOf([text, text.replace("June 4", "June 7")]);
    expect([own?.class, own?.severity]).toEqual(["conflict", "low"]);
    expect(flagsOf([TEXT, TEXT.replace("March 5", "March 7")])[0]?.severity).toBe("medium");
  });

  test.each([
    ["the date of a document", TEXT, "June 4", "June 5"],
    [
      "a dateline",
      TEXT.replace("Tomas Veld was", "KARSK (June 4, 2019) – Tomas Veld was"),
      "KARSK (June 4",
      "KARSK (June 5",
    ],
  ])(
    "%s is the copy's own: another day is no conflict, and of copies of a part nothing is said",
    (_, text, from, to) => {
      const [flag, ...more] = flagsOf([text, text.replace(from, to)]);
      expect(more).toEqual([]);
      expect([flag?.check, flag?.class, flag?.severity]).toEqual(["date", "imprecise", "low"]);
      expect(flag?.reason).toMatch(/^The copies bear different days of their own: /);
      expect(flagsOf([`${text} ${run("y", 90)}`, text.replace(from, to)])).toEqual([]);
    },
  );

  test("the date of an entry in a list is what it tells", () => {
    const entry = (text: string): OriginDocument => ({
      text,
      sections: [{ kind: "timeline entry", start: 0, end: text.length, dateAt: { start: 27, end: 39 } }],
    });
    const [text, other] = [TEXT, TEXT.replace("June 4", "June 7")];
    expect(text.slice(27, 39)).toBe("June 4, 2019");
    expect(flagsIn([entry(text), entry(other)])[0]?.class).toBe("conflict");
  });
});

test.each([
  ["nothing", TEXT],
  ["other words", reworded(TEXT)],
  ["a number in figures", TEXT.replace("three witnesses", "3 witnesses")],
  ["a date in another order", TEXT.replace("March 5, 2019", "5 March 2019")],
  ["a date in figures", TEXT.replace("March 5, 2019", "3/5/19")],
  ["a date in figures, the day first", TEXT.replace("March 5, 2019", "5/3/2019")],
  ["a year left out", TEXT.replace("March 5, 2019", "March 5")],
  ["a date left out", TEXT.replace("on Tuesday, March 5, 2019, ", "")],
  ["a day told from the day of printing", TEXT.replace("on Tuesday, March 5, 2019,", "yesterday")],
  ["a number made round", TEXT.replace("nearly 200", "196")],
  ["a wider role", TEXT.replace("prime minister", "minister")],
  ["another word for the role", TEXT.replace("His lawyer", "His attorney")],
  ["a shorter name", TEXT.replace("Tomas Veld", "Mr. Veld")],
  ["a fuller name of the place", TEXT.replaceAll("in Karsk", "in the town of Karsk")],
  ["a short form of not", TEXT.replace("Nobody knows", "Nobody does know")],
  [
    "the number of a page",
    TEXT.replace("Nobody knows", "On page 3 nobody knows"),
    TEXT.replace("Nobody knows", "On page 4 nobody knows"),
  ],
  ["the head of another print", TEXT.replace("June 4, 2019", "The Harlow Ledger, July 9, 2020")],
])("%s: no difference of values", (_, changed, text = TEXT) => {
  expect(flagsOf([text, changed])).toEqual([]);
});

test("a formula that was filled in for another occasion is no altered copy", () => {
  const formula = (a: number, b: number, month: string): string =>
    `The shelter on the quay said in its report for ${month} that it had taken in ${a} people on cold nights, and that of these it had sent ${b} on to another house in the same week`;
  expect(flagsOf([formula(31, 12, "May"), formula(44, 9, "August")])).toEqual([]);
});

test("a short formula of two texts that have nothing else in common is no copy", () => {
  const text = (name: string, count: number): string =>
    `${run(name, 60)} said that it would reopen the case within ${count} days of the ruling ${run(`${name}x`, 60)}`;
  expect(flagsOf([text("one", 10), text("other", 30)])).toEqual([]);
});

test("reprints of one wrong value are one claim: one flag with all copies of each value", () => {
  const wrong = TEXT.replace("1,300", "1,400");
  const flags = flagsOf([TEXT, wrong, `${TEXT} `, `${wrong} `, ` ${wrong}`]);
  expect(flags).toHaveLength(1);
  expect(flags[0]?.sides?.map(({ value, passages }) => [value, passages.length]).sort()).toEqual([
    ["1,300", 2],
    ["1,400", 3],
  ]);
  expect(flags[0]?.reason).toMatch(/“1,[34]00” \([23] copies\) and “1,[34]00” \([23] copies\)/);
});

test("what only some copies have is compared among these", () => {
  const more = ` ${run("m", 40)} and the clerk counted seven letters on the table before she locked the door for the night ${run("n", 20)}`;
  const flags = flagsOf([`${TEXT}${run("z", 200)}`, TEXT + more, TEXT + more.replace("seven", "nine")]);
  expect(flags.map((flag) => flag.sides?.map(({ value }) => value).sort())).toEqual([["nine", "seven"]]);
});

test("a paragraph that moved is compared with itself", () => {
  const [head = "", day = "", first = "", second = ""] = TEXT.split("\n\n");
  const moved = [head, day, second.replace("third", "fifth"), first.replace("Karsk", "Odrin")].join("\n\n");
  expect(
    flagsOf([TEXT, moved])
      .map(({ check }) => check)
      .sort(),
  ).toEqual(["count", "place", "wording"]);
});

describe("sentences that no long run of equal words holds together", () => {
  const long = `${run("p", 40)}. ${run("q", 40)}.`;
  const [one, two, three] = ["He was held for 40 days.", "Nobody told the family why.", "The hearing is on May 7."];

  test.each([
    ["a number", "40", "60", "count"],
    ["a day", "May 7", "May 9", "date"],
  ])("%s that differs in a short sentence that was moved is found", (_, from, to, check) => {
    const copy = [three, two, one].join("\n\n").replace(from, to);
    const flags = flagsOf([`${one}\n\n${long}\n\n${two}\n\n${three}`, `${long}\n\n${copy}`]);
    expect(flags.map((flag) => flag.check)).toEqual([check]);
  });

  test("the day below a short headline is compared with it", () => {
    const flags = flagsOf([
      `Baker waits for hearing\n\nJune 4, 2019\n\n${run("x", 10)}\n\n${long}`,
      `Baker waits for hearing\n\nJune 7, 2019\n\n${long}`,
    ]);
    expect(flags.map(({ check, severity }) => [check, severity])).toEqual([["date", "low"]]);
  });

  test("who printed or signed a copy is no difference", () => {
    const text = (name: string): string => `${long}\n\nReprinted by ${name} with kind permission.`;
    expect(flagsOf([text("Harbour Alliance"), `${run("x", 20)}\n\n${text("Millford Jail")}`])).toEqual([]);
  });
});

test("what a stamp or running head changes is not reported", () => {
  const stamped = (stamp: string): OriginDocument => {
    const text = `${TEXT.slice(0, 200)} ${stamp} ${TEXT.slice(201)}`;
    return { text, repeated: [{ start: 200, end: 202 + stamp.length }] };
  };
  const documents = new Map<DocumentId, OriginDocument>([
    ["doc_a", stamped("Doc. 7 Filed 1/2/23")],
    ["doc_b", stamped("Doc. 9 Filed 3/4/23")],
  ]);
  const [a, b] = [...documents].map(([document, { text }]) => ({ document, text, prints: fingerprint(text) }));
  const origins = groupOrigins(sharedText(a!, b!), documents); // two documents
  expect(origins.flatMap((origin) => runOriginChecks(origin, documents)).map(({ check }) => check)).toEqual([
    "single-origin",
  ]);
});

test("the order of documents does not count, and every passage stands where it says", () => {
  const variants = CHANGES.map(([, from, to]) => TEXT.replace(from, to));
  fc.assert(
    fc.property(fc.shuffledSubarray([TEXT, ...variants], { minLength: 2, maxLength: 4 }), (texts) => {
      const named = new Map(texts.map((text) => [text, `doc_${variants.indexOf(text) + 1}` as DocumentId]));
      const flagsIn = (order: readonly string[]): Flag[] => {
        const documents = new Map<DocumentId, OriginDocument>(
          order.map((text) => [named.get(text)!, documentOf(text)]),
        ); // all named
        const prepared = [...documents].map(([document, { text }]) => ({ document, text, prints: fingerprint(text) }));
        const shared = prepared.flatMap((one, i) => prepared.slice(i + 1).flatMap((other) => sharedText(one, other)));
        const flags = groupOrigins(shared, documents).flatMap((origin) => runOriginChecks(origin, documents));
        for (const { passages } of flags) {
          for (const { document, start, end, quote } of passages)
            expect(documents.get(document)?.text.slice(start, end)).toBe(quote);
        }
        return flags;
      };
      expect(flagsIn(texts.toReversed())).toEqual(flagsIn(texts));
    }),
    { numRuns: 30 },
  );
});

/** Words that no two stretches share by chance. */
function run(prefix: string, count: number): string {
  return Array.from(
    { length: count },
    (_, i) => `${prefix}${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`,
  ).join(" ");
}
