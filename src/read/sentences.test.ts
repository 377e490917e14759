import { describe, expect, test } from "vitest";
import { sentencesReader } from "./sentences.ts";

const TABLE = `Harbour Telephone,Production 19,,
Times are UTC. A mast places a telephone and not a person.,,,
call,start,seconds,mast
1,2019-06-22T12:12:07Z,94,Mill Street
2,2019-06-22T12:15:31Z,310,Mill Street`;

describe("a file that is a table", () => {
  const rows = [...TABLE.matchAll(/[^\n]+/gu)].map(({ index, 0: words }) => ({
    kind: "table-row" as const,
    start: index,
    end: index + words.length,
  }));
  const said = (mediaType: string) =>
    sentencesReader
      .run({ text: TABLE, pages: [], marks: rows, mediaType, language: "en" }, {} as never)
      .sentences?.map(({ start, end }) => TABLE.slice(start, end));

  test("has a sentence of its own for each record, and the sentences of the lines before it", () => {
    expect(said("text/csv")).toEqual([
      "Harbour Telephone,Production 19,,",
      "Times are UTC.",
      "A mast places a telephone and not a person.,,,",
      "call,start,seconds,mast",
      "1,2019-06-22T12:12:07Z,94,Mill Street",
      "2,2019-06-22T12:15:31Z,310,Mill Street",
    ]);
  });
});
