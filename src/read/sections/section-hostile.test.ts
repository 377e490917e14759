import { expect, test } from "vitest";
import { readText } from "../read.ts";
import { sectionsReader } from "./sections.ts";
import { sentencesReader } from "../sentences.ts";

const PIECES = [
  "From: a\nTo: b\nSubject: c\n\n", "To: b\n", "A <a@b.org> Mon, Jun 3, 2019 at 4:05 PM\n", "1 a\n", "1\n2\n", "Q. x\n", "THE COURT: x\nMR. A: y\n",
  "2014 – x\n\n", "2014\n\nx\n\n", "3h ·\n\n", "Posted on May 3, 2021 by A\n\n", "June 3, 2019 | ", "June 2019\n\n14 – x\n\n", "Tuesday\n\nx\n\n",
  "Statement of 3 June 2019 on X\n\n", "UPDATE (June 20, 2019): x\n\n", "Filed & Entered: 05/13/2021\n", "Date Filed # Docket Text\n", "Week of June 3\n\n",
  "    ", "\t)", ". . . ", "* * * ", "*12 ", "[¶] ", "v.\n", "____\n", "Filed: a    ", "1. A\n\n", "by A | ", ".’ ”", "June 3, 2019A",
]; // prettier-ignore

test("a text that repeats one line over and over is read within the time of the test", () => {
  for (const piece of PIECES) {
    const text = piece.repeat(Math.ceil(40_000 / piece.length));
    const { reading } = readText({ text, pages: [], marks: [], mediaType: "text/plain" }, new Map(), [
      sentencesReader,
      sectionsReader,
    ]);
    expect(reading.sections.at(-1)?.end).toBe(text.length);
  }
});
