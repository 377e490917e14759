import { describe, expect, it } from "vitest";
import { csvRecords, looksLikeCsv } from "./csv.ts";
import { extract } from "./ingest.ts";

describe("looksLikeCsv", () => {
  it.each([
    "date,from,to,minutes\n2021-05-01,555-0100,555-0101,3\n2021-05-02,555-0100,555-0102,1",
    'name;note\n"Varga; Ines";"a\nb"\nLund;c',
    "date\tcall\n1\t2",
    "a|b|c\n1|2|3",
    `Calls of one line,,,,\nAll times are UTC.\n\nno,day,hour,kind,cell\n${"1,2024-02-03,10:15,voice,N-4\n".repeat(6)}`,
  ])("%j", (text) => {
    expect(looksLikeCsv(text)).toBe(true);
  });

  it.each([
    "On Monday, the court sat.\nOn Tuesday, it rose.\nOn Friday, it ruled.",
    "Port Ellen, Islay\nPort Ellen, Islay\nPort Ellen, Islay",
    "one line only, with, commas",
    "Dear Sir,\n\nI write, as I must, again.\n\nYours,",
    "a,b,c\n1,2",
    "",
  ])("not %j", (text) => {
    expect(looksLikeCsv(text)).toBe(false);
  });
});

it("a record may hold line feeds and doubled quotation marks", () => {
  const text = 'a,b\n"x\ny","he said ""no"",\nthen left"\n\nlast,1';
  expect(csvRecords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "a,b",
    '"x\ny","he said ""no"",\nthen left"',
    "last,1",
  ]);
});

it("an open quotation mark at the end costs nothing but itself", () => {
  expect(csvRecords('a,b\n1,"2\n3').map(({ start }) => start)).toEqual([0, 4]);
});

it("a table is read as it is, each record marked", async () => {
  const text = "date,minutes\n2021-05-01,3\n2021-05-02,1\n";
  const { extraction } = await extract(Buffer.from(text.replaceAll("\n", "\r\n")), "calls");
  expect(extraction.mediaType).toBe("text/csv");
  expect(extraction.text).toBe(text);
  expect(extraction.marks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ["table-row", "date,minutes"],
    ["table-row", "2021-05-01,3"],
    ["table-row", "2021-05-02,1"],
  ]);
});
