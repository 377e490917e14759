// The documents of an entry where a docket offers them for download: a table below the entry, a row for each with a box whose
// value holds the document's number, its size and its pages ("23515655-90555-2").

import type { Attachment, DocketEntry } from "./docket.ts";
import { attributeOf, cellsOf, elementsIn, isElement, type PageElement, textOf, wordsOf } from "./docket-page.ts";
import { squeezed, tidied } from "./docket-text.ts";

/** An entry with what the table says of it: the row numbered 0 is its own document. */
export function withAttachments(entry: DocketEntry, table: PageElement, prefix: string): DocketEntry {
  const found = [...elementsIn(table, "tr")].flatMap((row) =>
    attachmentIn(row, entry.pacer_doc_id?.slice(0, 3) ?? prefix),
  );
  const own = found.find((one) => one.pacer_doc_id === entry.pacer_doc_id && one.pacer_seq_no === entry.pacer_seq_no);
  const others = found.filter((one) => one !== own || one.attachment_number !== 0);
  return {
    ...entry,
    ...(own && { file_size_str: own.file_size_str, page_count: own.page_count }),
    ...(own?.file_size_bytes !== undefined && { file_size_bytes: own.file_size_bytes }),
    ...(others.length > 0 && { attachments: others }),
  };
}

function attachmentIn(row: PageElement, prefix: string): Attachment[] {
  const cells = cellsOf(row);
  const number = cells.map(ownText).find((text) => text !== "");
  if (number === undefined || !/^\d+$/u.test(number)) return [];
  // Some courts have a column more, before the description.
  const described = cells[cells.length === 5 ? 2 : 1];
  const last = cells.at(-1);
  const size = last === undefined ? "" : wordsOf(last);
  const { document, bytes, pages, sequence } = boxIn(row);
  const counted = cells.map(wordsOf).find((text) => /^\d+ pages?\b/iu.test(text));
  return [
    {
      attachment_number: Number(number),
      description: described === undefined ? "" : tidied(ownText(described)),
      page_count: pages ?? (counted === undefined ? null : Number.parseInt(counted, 10)),
      file_size_str: /[km]b/iu.test(size) ? size : "",
      pacer_doc_id: document === undefined ? null : `${prefix}0${document}`,
      pacer_seq_no: sequence ?? null,
      ...(bytes !== undefined && bytes > 0 && { file_size_bytes: bytes }),
    },
  ];
}

/** The first words of a cell. */
function ownText(cell: PageElement): string {
  for (const child of cell.children) {
    const text = squeezed(isElement(child) ? (child.name === "input" ? "" : textOf(child)) : child);
    if (text !== "") return text;
  }
  return "";
}

interface Box {
  readonly document?: string | undefined;
  readonly bytes?: number | undefined;
  readonly pages?: number | undefined;
  readonly sequence?: string | undefined;
}

/** Its value is "document-bytes-pages" and its name ends with the entry's place; or its id has place and bytes. */
function boxIn(row: PageElement): Box {
  const [box] = elementsIn(row, "input");
  if (box === undefined) return {};
  const [name, value] = [attributeOf(box, "name"), attributeOf(box, "value")];
  if (name === "download_documents") {
    const [, sequence, bytes] = /^arr_de_seq_nums_(\d+)_(\d+)$/u.exec(attributeOf(box, "id")) ?? [];
    return { document: value, sequence, bytes: bytes === undefined ? undefined : Number(bytes) };
  }
  const [, document, bytes, pages] = /^(\d+)-(\d+)-(\d+)$/u.exec(value) ?? [];
  const numbers = { bytes: bytes === undefined ? undefined : Number(bytes), pages: Number(pages) || undefined };
  return { document, sequence: name.split("_")[2], ...numbers };
}
