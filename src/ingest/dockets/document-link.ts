// The column of numbers: an entry's number and the link to its document, "/doc1/01712345678" with a script call that holds
// the entry's place in the case.

import type { DocketEntry } from "./docket.ts";
import { attributeOf, elementsIn, type PageElement, wordsOf } from "./docket-page.ts";

type Link = Pick<DocketEntry, "pacer_doc_id" | "pacer_seq_no">;

/** "12" of "12 (3 pgs)"; undefined for an empty cell. */
export function documentNumber(cell: PageElement): string | undefined {
  return /^[^\s(]+/u.exec(wordsOf(cell))?.[0];
}

/** Of the column of numbers; both null where it has no link. Other programs add links of theirs beside the court's. */
export function documentLink(cell: PageElement | undefined, number = ""): Link {
  if (cell === undefined || number === "") return { pacer_doc_id: null, pacer_seq_no: null };
  const links = [...elementsIn(cell, "a")];
  const own = links.filter((one) => wordsOf(one) === number);
  const candidates = own.length > 0 ? own : links;
  const link = candidates.find((one) => documentId(attributeOf(one, "href")) !== undefined) ?? candidates[0];
  const href = link === undefined ? "" : attributeOf(link, "href");
  const call = link === undefined ? "" : attributeOf(link, "onclick");
  return { pacer_doc_id: documentId(href) ?? documentId(call) ?? null, pacer_seq_no: sequence(call, href) ?? null };
}

/** Of the box with which a document is ticked off: its value is the entry's place in the case. */
export function tickedSequence(row: PageElement): string | undefined {
  for (const box of elementsIn(row, "input")) {
    if (attributeOf(box, "name") !== "arr_de_seq_nums") continue;
    const [id, value] = [attributeOf(box, "id").replace(/^arr_de_seq_nums_/u, ""), attributeOf(box, "value")];
    return value !== "" && (id === "" || id === value) ? value : undefined;
  }
  return undefined;
}

/** The fourth digit says only whether the page with attachments is shown first: 0 stands for both. */
function documentId(text: string): string | undefined {
  const id = /\/docs?[12]\/(\d{4,})/u.exec(text)?.[1];
  return id === undefined ? undefined : `${id.slice(0, 3)}0${id.slice(4)}`;
}

/** goDLS('/doc1/…','case','21',…): the third; early releases wrote it into the address. */
function sequence(call: string, href: string): string | undefined {
  return /goDLS\(\s*'[^']*'\s*,\s*'[^']*'\s*,\s*'(\d+)'/u.exec(call)?.[1] ?? /[?&]de_seq_num=(\d+)/u.exec(href)?.[1];
}
