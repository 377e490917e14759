import { expect, test } from "vitest";
import type { Section } from "../../record/record.ts";
import { fold } from "../../text/text.ts";
import { docketEntries, isOfBooks, settingsIn } from "./docket-entries.ts";

function entryOf(text: string, number = ""): { sort: string; words: string; books: string[] } {
  const at = text.indexOf(number);
  const day = text.indexOf("06/03/2019");
  const section: Section = {
    kind: "docket entry",
    start: 0,
    end: text.length,
    ...(number !== "" && { number: { start: at, end: at + number.length } }),
    dateAt: { start: day, end: day + 10 },
  };
  const [entry] = docketEntries(text, fold(text), [section]).values();
  if (entry === undefined) throw new Error("no entry");
  const { sort, words, books } = entry;
  return {
    sort,
    words: text.slice(words.start, words.end),
    books: books.map(({ start, end }) => text.slice(start, end)),
  };
}

test.each([
  ["MOTION to Continue Hearing to July 3, 2019 by Ana Ruiz.", "filing"],
  ["Joint STIPULATION and Proposed Order by Ana Ruiz", "filing"],
  ["STIPULATION AND ORDER of dismissal. Signed by Judge Mara Stone", "order"],
  ["NOTICE of Appearance by Bo Oduya on behalf of Ana Ruiz", "filing"],
  ["NOTICE of Hearing on 12 Motion: set for 7/3/2019", "notice"],
  ["USCA NOTICE: oral argument set for 7/3/2019", "notice"],
  ["TEXT-ONLY NOTICE: Settlement conference on 7/3/2019 is Cancelled", "notice"],
  ["Set/Reset Deadlines: Answer due by 7/3/2019.", "notice"],
  ["Motion Hearing reset to 7/3/2019 11:30 AM", "notice"],
  ["ORDER granting 12 Motion to Stay. Signed by Judge Mara Stone.", "order"],
  ["Judge Mara Stone: ELECTRONIC ORDER entered granting 5 Motion", "order"],
  ["MEMORANDUM OPINION and Order", "order"],
  ["MEMORANDUM in Support re 7 MOTION to Strike", "filing"],
  ["LETTER ORDER denying the request", "order"],
  ["Letter from Bo Oduya re: Consent Order", "filing"],
  ["USCA ORDER as to 64 Notice of Appeal", "order"],
  ["MANDATE of USCA as to 64 Notice of Appeal", "order"],
  ["RESPONSE to Order to Show Cause by Ana Ruiz", "filing"],
  ["Defendant's Unopposed Application for Extension of Time is GRANTED.", "order"],
  ["Minute Entry for proceedings held before Judge Mara Stone: Status Conference held", "minutes"],
  ["MINUTE ORDER granting consent motion", "minutes"],
  ["Detention Hearing as to Ana Ruiz held on 6/3/2019", "minutes"],
  ["TRANSCRIPT of Bond Hearing held on 5/3/2019 before Judge Mara Stone", "transcript"],
  ["NOTICE OF FILING OF OFFICIAL TRANSCRIPT of Bond Hearing held on 5/3/2019", "transcript"],
  ["Case reassigned to Judge Mara Stone.", "clerk"],
  ["Attorney Bo Oduya terminated.", "clerk"],
  ["***DELETED DOCUMENT. Deleted document number [ORDER] 2.", "clerk"],
])("%s is of the sort %s", (words, sort) => {
  expect(entryOf(`06/03/2019\t12\t${words}`, "12\t").sort).toBe(sort);
});

test("the entry's own words begin behind day, number and labels", () => {
  expect(entryOf("06/03/2019\t12\tORDER to stay", "12").words).toBe("ORDER to stay");
  expect(entryOf("06/03/2019\tORDER to stay").words).toBe("ORDER to stay");
  expect(
    entryOf(
      "12\n\nFiled:\t06/03/2019\nEntered:\t06/05/2019\nTerminated:\t06/07/2019\n\nOrder\n\nDocket Text: ORDER to stay",
      "12",
    ).words,
  ).toBe("ORDER to stay");
  expect(entryOf("12\n\nFiled & Entered:\t06/03/2019\n\nOrder on Motion", "12").words).toBe("Order on Motion");
});

test("what only keeps the books is told apart", () => {
  const { books } = entryOf(
    "06/03/2019\tANSWER to 1 Petition. (Attachments: # 1 Exhibit A (5/1/2019 letter), # (2) Exhibit B)(Oduya, Bo) Modified on 6/7/2019 to correct name (Stone, Mara). (bo) (Entered: 06/05/2019)",
  );
  expect(books).toEqual([
    "(Attachments: # 1 Exhibit A (5/1/2019 letter), # (2) Exhibit B)",
    "(Oduya, Bo)",
    "Modified on 6/7/2019 to correct name (Stone, Mara).",
    "(Stone, Mara)",
    "(bo)",
    "(Entered: 06/05/2019)",
  ]);
});

test("a person beside the case in brackets is no clerk", () => {
  expect(entryOf("06/03/2019\tORDER as to Ana Ruiz (Doc. 12) and the county (Orley County)").books).toEqual([]);
});

test("the margin is of the books", () => {
  const text = "06/03/2019\t12\tORDER to stay";
  const section: Section = { kind: "docket entry", start: 0, end: text.length, dateAt: { start: 0, end: 10 } };
  const [entry] = docketEntries(text, fold(text), [section]).values();
  expect(entry && isOfBooks(entry, { start: 0, end: 10 })).toBe(true);
  expect(entry && isOfBooks(entry, { start: text.length - 4, end: text.length })).toBe(false);
});

test("what is set for several days is read piece by piece", () => {
  const text =
    "Status Conference set for 7/3/2019 09:30 AM before Judge Mara Stone, Discovery due by 8/3/2019, and Jury Trial set for 9/3/2019.";
  expect(settingsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Status Conference set for 7/3/2019 09:30 AM before Judge Mara Stone",
    "Discovery due by 8/3/2019",
    "Jury Trial set for 9/3/2019.",
  ]);
});

test("long entries without an end are read in one pass", () => {
  const text = `06/03/2019\tORDER ${"(Attachments: # 1 (a ".repeat(8000)}${"stipulated ".repeat(8000)}${"notice of ".repeat(8000)}`;
  expect(entryOf(text).sort).toBe("order");
});
