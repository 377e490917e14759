import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutSecrets } from "./access-codes.ts";
import { findPrivateIdentifiers } from "./private-identifiers.ts";

const shown = (text: string): string[] => findPrivateIdentifiers(text).map(({ type, quote }) => `${type} ${quote}`);

describe("what lets one into a meeting is found", () => {
  test.each([
    ["Access code: 482 913#", ["access code 482 913#"]],
    ["Meeting ID: 160 123 4567, Passcode: 482913.", ["access code 482913"]],
    ["join with the password Harbour19!", ["access code Harbour19"]],
    ["Passcode:\n  harbour", ["access code harbour"]],
    ["Participant code is 99281", ["access code 99281"]],
    ["https://zoom.example/j/1601234567?pwd=aB3xY&lang=en", ["access code aB3xY"]],
    ["https://teams.microsoft.com/meet/2281?x=1&p=Qq7Zz", ["access code Qq7Zz"]],
    ["Phone Conference ID: 482 913 002#", ["access code 482 913 002#"]],
    ["a password is required", []],
    ["Password: required", []],
    ["He was pinned down. PIN it up. The pass codes.", []],
    ["https://court.example/cases?id=4&page=2", []],
    ["28 U.S.C. 2241, Code section 1225", []],
  ])("%s", (text, expected) => expect(shown(text)).toEqual(expected));

  test.each([
    ["https://zoom.example/j/16?pwd=aB3xY&lang=en", "https://zoom.example/j/16?lang=en"],
    ["https://zoom.example/j/16?pwd=aB3xY", "https://zoom.example/j/16"],
    ["https://zoom.example/j/16?lang=en&passcode=1234#go", "https://zoom.example/j/16?lang=en#go"],
    ["https://court.example/cases?id=4", "https://court.example/cases?id=4"],
  ])("a link is printed without it: %s", (link, expected) => expect(withoutSecrets(link)).toBe(expected));
});

describe("what identifies a person is found", () => {
  test.each([
    ["File No. A 012 345 678", ["alien number A 012 345 678"]],
    ["A012345678 and A12-345-678", ["alien number A012345678", "alien number A12-345-678"]],
    ["Alien Registration Number: 012-345-678", ["alien number 012-345-678"]],
    ["A# 012345678", ["alien number A# 012345678"]],
    ["A-Number: 12345678", ["alien number 12345678"]],
    ["Receipt IOE0123456789", ["benefit receipt number IOE0123456789"]],
    ["SSN: 123 45 6789", ["social security number 123 45 6789"]],
    ["the number 123-45-6789", ["social security number 123-45-6789"]],
    ["Passport No. G1234567.", ["passport G1234567"]],
    ["his Iraqi passport G1234567, issued", ["passport G1234567"]],
    ["driver’s license no. D123-4567", ["driver licence D123-4567"]],
    ["DOB: 03/05/1980", ["date of birth 03/05/1980"]],
    ["Date of birth: 3 May 1980", ["date of birth 3 May 1980"]],
    ["IBAN GB82 WEST 1234 5698 7654 32", ["bank account GB82 WEST 1234 5698 7654 32"]],
    ["account number 00123456", ["bank account 00123456"]],
    ["card 4111 1111 1111 1111", ["bank account 4111 1111 1111 1111"]],
    ["Inmate ID #2019-004321", ["inmate number 2019-004321"]],
    ["BOP Reg. No. 12345-678", ["inmate number 12345-678"]],
    ["Booking number: X1234567", ["inmate number X1234567"]],
    ["National Insurance number: QQ 12 34 56 C", ["national id QQ 12 34 56 C"]],
    ["UNHCR case number 385-17C01234", ["national id 385-17C01234"]],
    ["Home Office ref: P1234567", ["national id P1234567"]],
    ["Client no. 44 120 337", ["national id 44 120 337"]],
    ["Boat ID: KLM 031", ["national id KLM 031"]],
    ["v-number V 2911045587", ["national id V 2911045587"]],
    ["personal identification number, GNIB 2 444 871, is", ["national id GNIB 2 444 871"]],
    ["Prison number A1234BC", ["inmate number A1234BC"]],
    ["Detainee ID: 88123", ["inmate number 88123"]],
    ["client ref: 8844120", ["national id 8844120"]],
    ["PPS number 1234567T", ["national id 1234567T"]],
    ["Alien number 012345678 … (012 345 678)", ["alien number 012345678", "alien number 012 345 678"]],
  ])("%s", (text, expected) => expect(shown(text)).toEqual(expected));
});

test.each([
  "2:19-cv-00321",
  "call (555) 234-0199",
  "Subject: 20190604 update",
  "a number: 50",
  "GB82 WEST 1234 5698 7654 33",
  "4111 1111 1111 1112",
  "born on 3 May 1980",
  "Inmate Rao, cell 12345",
  "9 U.S.C. 16",
  "Section A 100",
  "account of 2019",
  "$1,234,567",
  "passport control 2019",
  "client no. 20",
  "claim no. 2:19-cv-00321",
  "the members number 45,000",
  "the police, no. 2019",
  "INA 236 and A 10 000 000 grant",
])("%s names nobody", (text) => expect(shown(text)).toEqual([]));

test("only the form of what is private is shown in its value", () => {
  const digit = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(fc.array(digit, { minLength: 9, maxLength: 9 }), (digits) => {
      const number = digits.join("");
      const [found] = findPrivateIdentifiers(`Alien number: ${number}.`);
      expect(found?.quote).toBe(number);
      expect(found?.value).toBe("•".repeat(9));
    }),
  );
});

test("every quote stands where the mention says, in order, in any text", () => {
  const word = fc.constantFrom(
    "A",
    "012",
    "345-678",
    "DOB:",
    "3 May 1980",
    "SSN",
    "123-45-6789",
    "#",
    "No.",
    "passport",
    "é",
    "\n",
    "IBAN",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom(" ", ""), (words, glue) => {
      const text = words.join(glue);
      let end = 0;
      for (const found of findPrivateIdentifiers(text)) {
        expect(text.slice(found.start, found.end)).toBe(found.quote);
        expect(found.value.length).toBe(found.quote.length);
        expect(found.start).toBeGreaterThanOrEqual(end);
        end = found.end;
      }
    }),
  );
});

// A pattern that backtracks would not end within the time that a test has.
test.each(["A 012 ", "1234 ", "account number 1", "DOB: ", "GB82 ", "A", "1 "])(
  "hostile repetition of %j is read to its end",
  (unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    for (const { start, end, quote } of findPrivateIdentifiers(text)) expect(text.slice(start, end)).toBe(quote);
  },
);
