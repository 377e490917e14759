// No input makes reading slower than linear: eight times the text must not take much more than eight times the work.
// The one place where tests look at time: as a ratio of processor time within one process, with room for noise; a reader
// that is quadratic takes 64 times as much.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { READERS, readText } from "../src/read/read.ts";

/** Characters of the shorter text: long enough for what is not linear to show. */
const SHORT = 20_000;
const SHORT_OF_SEVERAL = 6_000;
const TIMES = 8;
const ALLOWED = 28;
/** Below this, start-up of the compiler and collections of garbage say more than the text. */
const LEAST_SECONDS = 0.25;

const REPEATED: readonly string[] = [
  "a",
  " ",
  "\n",
  '"',
  "“",
  "(",
  ". ",
  "A. ",
  "May ",
  "the day before ",
  "two days after ",
  "1 ",
  "1,",
  "12:",
  "on Monday and ",
  "Ana Ruiz, ",
  "Ana Ruiz said ",
  "of the ",
  "Judge ",
  "he said she said ",
  '"Yes," he said. ',
  "said in a statement:\n\n",
  "No. 1:19-cv-00001, ",
  "8 U.S.C. § 1226(a)(1)",
  "A ",
  "A 012 ",
  "$1 ",
  "Court of ",
  "DEAR SIR\n",
  "May 3:\n",
  "From: a@b.example\nDate: Mon, 3 Jun 2019\n\n",
  "Q. Yes?\nA. No.\n",
  "1  ",
  "[email protected] ",
  "www.a.",
  "-",
  "—",
  "El 3 de mayo dijo ",
  "قال في ٣ مايو ",
  "Mr. and Mrs. ",
  "January 1 to January 2 to ",
  "not ",
  "will have been ordered to be ",
];

function cpuSeconds(text: string): number {
  const before = process.cpuUsage();
  readText({ text, pages: [], marks: [], mediaType: "text/plain", language: "en" });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function expectLinear(piece: string, characters = SHORT, allowed = ALLOWED): void {
  const short = piece.repeat(Math.ceil(characters / piece.length));
  const long = short.repeat(TIMES);
  cpuSeconds(short);
  const seconds = Math.min(cpuSeconds(long), cpuSeconds(long));
  if (seconds < LEAST_SECONDS) return;
  const ratio = seconds / Math.min(cpuSeconds(short), cpuSeconds(short));
  expect(ratio, `${JSON.stringify(piece)} again and again, by ${READERS.length} readers`).toBeLessThan(allowed);
}

describe("reading is linear in the length of the text", () => {
  test.each(REPEATED.map((piece) => [piece]))("with %j again and again", (piece) => expectLinear(piece));

  test("with a docket sheet of thousands of entries, each a section", { timeout: 120_000 }, () => {
    const entry = "06/04/2019 12 ORDER by Judge Paul Oduya granting motion. (Entered: 06/05/2019)\n";
    expectLinear(entry, 150_000, 14);
  });

  test("with any few of such pieces again and again", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...REPEATED), { minLength: 2, maxLength: 5 }), (pieces) =>
        expectLinear(pieces.join(""), SHORT_OF_SEVERAL),
      ),
      { numRuns: 25 },
    );
  });
});
