import { expect, test } from "vitest";
import type { Coverage } from "../../../record/record.ts";
import type { SiteSource } from "../../site-source.ts";
import { coverageQuotes } from "./coverage-quotes.ts";

const ID = "doc_aaaaaaaaaaaaaaaa";
const RECORD = {
  documents: async () => [{ id: ID, names: ["press/echo.txt"] }],
  document: async (id: string) =>
    id === ID ? { text: "The mill “never closed”, said the baker on Monday." } : undefined,
} as unknown as Pick<SiteSource, "documents" | "document">;

test.each<[Partial<Coverage>, readonly string[]]>([
  [{ document: "press/echo.txt", quote: "The mill “never closed”" }, []],
  [{ document: ID, quote: "the baker … Monday" }, []],
  [{ document: "press/echo.txt", quote: "The mill was closed" }, ["updates/coverage.yaml:7"]],
  [{ document: "press/gone.txt", quote: "The mill" }, ["updates/coverage.yaml:7"]],
  [{ quote: "The mill was closed" }, []],
  [{ document: "press/gone.txt" }, []],
])("what is quoted: %o", async (given, expected) => {
  const coverage = [{ outlet: "The Echo", how: "published" as const, ...given }];
  const found = await coverageQuotes(RECORD, { coverage }, { placeOf: (_, path) => ({ path, line: 7 }) });
  expect(found.map(({ where }) => where)).toEqual(expected);
});
