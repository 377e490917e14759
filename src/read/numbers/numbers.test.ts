import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mention } from "../../record/record.ts";
import { wordValue } from "../../text/text.ts";
import { findNumbers } from "./numbers.ts";

const shown = (text: string, others: readonly Mention[] = []): string[] =>
  findNumbers(text, others).map((n) =>
    [n.quote, n.value, n.unit, n.rounding].filter((part) => part !== undefined).join(" | "),
  );

describe("a number is reported with what it counts", () => {
  test.each([
    ["She has four children.", ["four children | 4 | child"]],
    ["Pell, a mother of four, came.", ["four | 4 | child"]],
    ["He is a father of 3.", ["3 | 3 | child"]],
    ["The mother of two boys spoke.", ["two boys | 2 | boy"]],
    ["Nearly 90 parishes signed.", ["Nearly 90 parishes | 90 | parish | almost"]],
    ["more than 50 people came", ["more than 50 people | 50 | person | over"]],
    ["a 17-page ruling", ["17-page | 17 | page"]],
    ["a 65-year-old baker", ["65-year-old | 65 | year of age"]],
    ["boys under the age of 12", ["12 | 12 | year of age"]],
    ["twenty-three boats and a dozen nets", ["twenty-three boats | 23 | boat", "a dozen nets | 12 | net"]],
    ["two and a half years", ["two and a half years | 2.5 | year"]],
    ["over 1,300 days", ["over 1,300 days | 1300 | day | over"]],
    ["thirty (30) days", ["thirty (30) days | 30 | day"]],
    ["two years and eight months", ["two years | 2 | year", "eight months | 8 | month"]],
    ["three years’ imprisonment", ["three years | 3 | year"]],
    ["some 130 Iraqis", ["some 130 Iraqis | 130 | iraqi | about"]],
    ["two of the witnesses left", ["two of the witnesses | 2 | witness"]],
    ["one hundred and five pages", ["one hundred and five pages | 105 | page"]],
    ["6 or more guards came", []],
    ["12 weeks or more", ["12 weeks | 12 | week | at least"]],
    ["at least 14 days", ["at least 14 days | 14 | day | at least"]],
    ["up to 5 visits", ["up to 5 visits | 5 | visit | up to"]],
    ["less than 9 miles", ["less than 9 miles | 9 | mile | under"]],
    ["10 to 15 days", ["10 | 10 | day | at least", "15 days | 15 | day | up to"]],
    ["about $1.5 million in bail", ["about $1.5 million | 1500000 | USD | about"]],
    ["£20 and 5,000 euros", ["£20 | 20 | GBP", "5,000 euros | 5000 | EUR"]],
    ["12.5% or 40 percent", ["12.5% | 12.5 | %", "40 percent | 40 | %"]],
    ["3 million parcels", ["3 million parcels | 3000000 | parcel"]],
    ["2000 people", ["2000 people | 2000 | person"]],
  ])("%s", (text, expected) => expect(shown(text)).toEqual(expected));
});

const full = (text: string, others: readonly Mention[] = []): object[] =>
  findNumbers(text, others).map(({ kind: _kind, start: _start, end: _end, of, ...rest }) => ({
    ...rest,
    ...(of && { of: of.text }),
  }));

describe("a number says of what, where and when it counts", () => {
  test.each([
    ["1,400 detainees held in Ohio left", [{ quote: "1,400 detainees", of: "held in Ohio" }]],
    ["130 of them went", [{ quote: "130", value: 130, of: "of them" }]],
    ["Nearly 90 parishes in Cork and beyond", [{ unit: "parish", of: "in Cork" }]],
    ["12 people were killed", [{ quote: "12 people" }]],
    [
      "four of the six witnesses",
      [
        { value: 4, unit: "witness", of: "of the six witnesses" },
        { value: 6, unit: "witness" },
      ],
    ],
  ])("%s", (text, expected) => {
    expect(full(text)).toMatchObject(expected);
    for (const [index, one] of expected.entries()) expect("of" in full(text)[index]!).toBe("of" in one); // as many as expected
  });
});

describe("a number is of one kind", () => {
  test.each([
    ["bail of 5,000 pounds", { type: "money", value: 5000, unit: "GBP" }],
    ["5,000 pounds of flour", { type: "measure", value: 5000, unit: "pound" }],
    ["300 Egyptian pounds", { type: "money", unit: "EGP" }],
    ["9,000 dinars", { type: "money", unit: "dinar" }],
    ["USD 300", { type: "money", value: 300, unit: "USD" }],
    ["€20.000", { type: "money", value: 20_000, unit: "EUR" }],
    ["two thirds of the detainees", { type: "share", value: 66.67, unit: "%", of: "of the detainees" }],
    ["one in five guards", { type: "share", value: 20 }],
    ["three out of four judges", { type: "share", value: 75 }],
    ["the third hearing", { type: "ordinal", value: 3, unit: "hearing" }],
    ["the five hundredth day", { type: "ordinal", value: 500, unit: "day" }],
    ["12 miles", { type: "measure", unit: "mile" }],
    ["a boy of 12, asleep", { type: "age", value: 12 }],
    ["12 letters", { type: "count", unit: "letter" }],
    ["dozens of guards", { type: "count", unit: "guard", value: 24, least: 24, most: 99, rounding: "at least" }],
    ["hundreds of thousands of people", { value: 200_000, most: 999_999 }],
    ["between 30 and 40 cells", { value: 30, least: 30, most: 40, rounding: "at least" }],
    ["200+ people", { value: 200, unit: "person", rounding: "over" }],
    ["some 20-odd letters", { value: 20, unit: "letter", rounding: "about" }],
  ])("%s", (text, expected) => expect(full(text)[0]).toMatchObject(expected));
});

describe("an age is that of the person beside it", () => {
  test.each([
    ["Pell, 45, a baker", "Ada Pell"],
    ["Pell (45) bakes", "Ada Pell"],
    ["Pell is 45.", "Ada Pell"],
    ["the 45-year-old baker Pell", "Ada Pell"],
    ["a boy of 12 met Pell", undefined],
  ])("%s", (text, expected) => {
    const start = text.indexOf("Pell");
    const [found] = findNumbers(text, [{ kind: "person", start, end: start + 4, quote: "Pell", name: "Ada Pell" }]);
    expect(found).toMatchObject({ type: "age" });
    expect(found?.person).toBe(expected);
  });
});

test.each([
  ["COMPLAINT as to Pell (1), filed", false],
  ["Bond set for Pell (2).", false],
  ["as to defendants Ng and Pell (14), filed", false],
  ["Pell (14) was held", true],
  ["her son Pell (8) was there", true],
])("%j: the number in brackets is an age: %s", (text, isAge) => {
  const start = text.indexOf("Pell");
  const found = findNumbers(text, [{ kind: "person", start, end: start + 4, quote: "Pell", name: "Ada Pell" }]);
  expect(found.some(({ type }) => type === "age")).toBe(isAge);
});

test.each(["the second floor", "half a mile away", "one in a while", "his First Lady", "two in 2019"])(
  "%s is no share and no rank",
  (text) =>
    expect(full(text).filter((one) => "type" in one && (one.type === "share" || one.type === "ordinal"))).toEqual([]),
);

describe("a figure that counts nothing is left alone", () => {
  test.each([
    "In 2018 she left.",
    "the 2014 murders",
    "May 13 hearings",
    "No. 18 documents",
    "Section 12 cases",
    "docket 4:19-cv-00321",
    "(555) 010-2000 phones",
    "42 Harbors Street",
    "1. The judges spoke.",
    "at 9 a.m.",
    "the 3rd motions",
    "one of the guards",
    "the mother of one of them",
    "Our Mother of Seven, a novel",
    "a matter of four",
    "1 The plaintiffs\n2 The defendants\n3 The parties",
  ])("%s", (text) => expect(shown(text)).toEqual([]));
});

test("a day of the month in a date is not a count, a time unit inside a date is", () => {
  const date = (text: string, quote: string): Mention => {
    const start = text.indexOf(quote);
    return {
      kind: "date",
      start,
      end: start + quote.length,
      quote,
      timex: { type: "DATE", value: "" },
      date: { edtf: "", basis: "unknown" },
    };
  };
  const days = "June 11 and 12 hearings";
  expect(shown(days, [date(days, "June 11 and 12")])).toEqual([]);
  const after = "90 days after the order";
  expect(shown(after, [date(after, after)])).toEqual(["90 days | 90 | day"]);
});

test("an age stands between commas after a person", () => {
  const text = "Pell, 45, a baker";
  const person: Mention = { kind: "person", start: 0, end: 4, quote: "Pell", name: "Ada Pell" };
  expect(shown(text, [person])).toEqual(["45 | 45 | year of age"]);
  expect(shown(text)).toEqual([]);
});

test("words make the number that they spell", () => {
  const ones = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
  const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
  fc.assert(
    fc.property(fc.nat(8), fc.nat(7), fc.nat(8), (hundreds, ten, one) => {
      const words = `${ones[hundreds]} hundred and ${tens[ten]}-${ones[one]}`;
      expect(wordValue(words)).toBe((hundreds + 1) * 100 + (ten + 2) * 10 + one + 1);
    }),
  );
});

test("every quote stands where the mention says, in any text", () => {
  const word = fc.constantFrom(
    "two",
    "12",
    "hundred",
    "days",
    "over",
    "$",
    "5%",
    "\n",
    "people",
    "of",
    "“",
    "é",
    ",",
    "-",
    "and a half",
    "2019",
    "dozens",
    "third",
    "in",
    "pounds",
    "between",
    "of them",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(" ");
      let end = 0;
      for (const mention of findNumbers(text)) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.quote);
        if (mention.of !== undefined) expect(text.slice(mention.of.start, mention.of.end)).toBe(mention.of.text);
        expect(mention.start).toBeGreaterThanOrEqual(end);
        end = mention.end;
      }
    }),
  );
});

// A pattern that backtracks would not end within the time that a test has.
test.each([
  "two hundred and ",
  "one in ",
  "hundreds of ",
  "third ",
  "1 of the ",
  "one ",
  "1,",
  "about 1 ",
  "12 big ",
  "1\n",
  "a",
])("hostile repetition of %j is read to its end", (unit) => {
  const text = unit.repeat(Math.ceil(200_000 / unit.length));
  for (const { start, end, quote } of findNumbers(text)) expect(text.slice(start, end)).toBe(quote);
});
