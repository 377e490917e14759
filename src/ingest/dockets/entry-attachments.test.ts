import { expect, test } from "vitest";
import { docketSheet, entryRow } from "./docket.fixture.ts";
import type { DocketEntry } from "./docket.ts";
import { readDocket } from "./dockets.ts";

async function entries(rows: string): Promise<readonly DocketEntry[]> {
  const page = docketSheet({ entries: rows }).replace("<h3", "<form name=view_multi_docs>$&");
  const reading = await readDocket(Buffer.from(page), "sheet.html");
  return reading.kind === "docket" ? reading.docket.docket_entries : [];
}

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const below = (...rows: readonly string[]): string => row("", "", `<table>${rows.join("")}</table>`);
const box = (name: string, value: string, id = ""): string =>
  `<input type=checkbox name="${name}" id="${id}" value="${value}">`;
const ONE = entryRow("06/03/2019", "1", "PETITION (Attachments: # 1 Exhibit)", { id: "0481777", seq: "5" });

test("documents that can be ticked off stand with their entry, and its own says how long it is", async () => {
  const table = below(
    row(`0${box("document_0_5", "777-90555-12")}`, "Main Document", "12 pages", "90.6 KB"),
    row(`1${box("document_1_5", "778-1200000-3")}`, "Exhibit A , map", "3 pages", "1.2 MB"),
    row("2", "Sealed", "", ""),
  );
  const [first, second] = await entries(ONE + table + entryRow("06/04/2019", "2", "ORDER"));
  expect(first).toMatchObject({ page_count: 12, file_size_str: "90.6 KB", file_size_bytes: 90555 });
  expect(first?.attachments).toEqual([
    {
      attachment_number: 1,
      description: "Exhibit A, map",
      page_count: 3,
      file_size_str: "1.2 MB",
      pacer_doc_id: "0480778",
      pacer_seq_no: "5",
      file_size_bytes: 1_200_000,
    },
    {
      attachment_number: 2,
      description: "Sealed",
      page_count: null,
      file_size_str: "",
      pacer_doc_id: null,
      pacer_seq_no: null,
    },
  ]);
  expect(second).not.toHaveProperty("attachments");
});

test("in newer pages the box's id has the place and the size", async () => {
  const table = below(
    row(`1${box("download_documents", "778", "arr_de_seq_nums_5_400")}`, "Exhibit", "2 pages", "0.4 KB"),
  );
  const [first] = await entries(ONE + table);
  expect(first?.attachments).toEqual([
    {
      attachment_number: 1,
      description: "Exhibit",
      page_count: 2,
      file_size_str: "0.4 KB",
      pacer_doc_id: "0480778",
      pacer_seq_no: "5",
      file_size_bytes: 400,
    },
  ]);
});

test("an entry without a link has its place from its box", async () => {
  const sealed = `<tr><td>06/03/2019</td><td>7</td><td>${box("arr_de_seq_nums", "9", "arr_de_seq_nums_9")}</td><td>SEALED</td></tr>`;
  expect((await entries(sealed))[0]).toMatchObject({ document_number: "7", pacer_doc_id: null, pacer_seq_no: "9" });
});
