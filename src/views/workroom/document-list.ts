// The list of documents: what they are, what became of each file, how many of its statements are decided.

import type { DateSpan } from "../../base/base.ts";
import type { CaseDocument, Receipt } from "../../record/record.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import { dateWords } from "../date-words.ts";
import { isolated } from "../direction.ts";
import { documentName, fileName, mediaWords } from "../wording.ts";
import { type Tongue, wordsOf } from "../words/words.ts";
import { restrictedMark } from "./restricted-page.ts";
import type { RoomWords } from "./words/words.ts";

export interface DocumentRow extends Pick<CaseDocument, "id" | "mediaType" | "receipt" | "scope" | "title"> {
  readonly name: string;
  readonly date?: DateSpan | undefined;
  readonly statements: number;
  /** How many of them are accepted or rejected. */
  readonly decided: number;
  readonly isRestricted?: boolean | undefined;
}

/** What the list shows. Written into the address of each of its pages. */
export interface ListChoice {
  readonly words: string;
  readonly mediaType: string;
  readonly receipt: string;
  readonly sort: string;
  readonly isDescending: boolean;
  readonly page: number;
}

export interface RoomDocumentList {
  readonly rows: readonly DocumentRow[];
  readonly total: number;
  readonly pages: number;
  readonly mediaTypes: readonly string[];
  readonly choice: ListChoice;
  readonly mayAdd: boolean;
  /** How many files that were added are not read yet. */
  readonly underWay: number;
  /** Whoever looks sees what is restricted, and some of it is there. */
  readonly hasRestricted?: boolean | undefined;
}

const RECEIPTS: readonly Receipt["kind"][] = ["read", "partial", "unreadable"];

export function roomDocumentList(room: RoomWords, language: string, list: RoomDocumentList): Markup {
  const words = room.documents;
  const tongue: Tongue = { language, words: wordsOf(language) };
  const add = list.mayAdd ? html`<a class="button main" href="/documents/add">${words.add}</a>` : NOTHING;
  return html`<form class="filter" role="search" aria-label="${words.filter}" action="/documents" method="get">
      <p class="field"><label for="filter-q">${words.words}</label><input id="filter-q" type="search" name="q" value="${list.choice.words}" /></p>
      <p class="field"><label for="filter-kind">${words.kind}</label>${select("filter-kind", "kind", words.anyKind, list.choice.mediaType, kindsOf(tongue, list.mediaTypes))}</p>
      <p class="field"><label for="filter-receipt">${words.receipt}</label>${select(
        "filter-receipt",
        "receipt",
        words.anyReceipt,
        list.choice.receipt,
        RECEIPTS.map((one) => [one, words.receipts[one]]),
      )}</p>
      <input type="hidden" name="sort" value="${list.choice.sort}" />${list.choice.isDescending ? html`<input type="hidden" name="order" value="down" />` : NOTHING}
      <p class="actions"><button>${words.apply}</button>${isNarrowed(list.choice) ? html`<a href="/documents">${words.reset}</a>` : NOTHING}${add}${list.hasRestricted === true ? html` <a href="/restricted">${room.restricted.list}</a>` : NOTHING}</p>
    </form>
    <p class="meta" role="status">${list.total === 0 && isNarrowed(list.choice) ? words.none : list.total === 0 ? words.empty : words.found(list.total)}</p>
    ${list.underWay === 0 ? NOTHING : html`<p class="meta" role="status"><a href="/documents/add">${words.adding.underWay(list.underWay)}</a></p>`}
    ${list.rows.length === 0 ? NOTHING : table(room, tongue, list)} ${pager(words, list)}`;
}

function kindsOf(tongue: Tongue, mediaTypes: readonly string[]): [string, string][] {
  return mediaTypes.map((type) => {
    const name = mediaWords(type, tongue);
    // several sorts of pictures, of archives: the last part tells them apart
    const isAlone = mediaTypes.filter((other) => mediaWords(other, tongue) === name).length === 1;
    return [type, isAlone ? name : `${name} (${type.slice(type.indexOf("/") + 1)})`];
  });
}

function select(
  id: string,
  name: string,
  any: string,
  chosen: string,
  options: readonly (readonly [string, string])[],
): Markup {
  return html`<select id="${id}" name="${name}"><option value="">${any}</option>${options.map(
    ([value, text]) => html`<option value="${value}"${value === chosen ? html` selected` : NOTHING}>${text}</option>`,
  )}</select>`;
}

function isNarrowed({ words, mediaType, receipt }: ListChoice): boolean {
  return words !== "" || mediaType !== "" || receipt !== "";
}

type Words = RoomWords["documents"];

function table(room: RoomWords, tongue: Tongue, list: RoomDocumentList): Markup {
  const words = room.documents;
  const { choice } = list;
  const head = (column: "name" | "date" | "kind" | "statements"): Markup => {
    const isHere = choice.sort === column;
    const turned = isHere ? !choice.isDescending : column === "statements";
    const order = isHere ? html` aria-sort="${choice.isDescending ? "descending" : "ascending"}"` : NOTHING;
    const arrow = isHere ? html`<span aria-hidden="true">${choice.isDescending ? " ↓" : " ↑"}</span>` : NOTHING;
    const href = addressOf({ ...choice, sort: column, isDescending: turned, page: 1 });
    return html`<th scope="col"${order}><a href="${href}" title="${words.sortBy(words.columns[column])}">${words.columns[column]}${arrow}</a></th>`;
  };
  return html`<table class="documents">
    <thead>
      <tr>
        ${head("name")}${head("date")}${head("kind")}
        <th scope="col">${words.columns.receipt}</th>
        ${head("statements")}
        <th scope="col">${words.columns.decided}</th>
      </tr>
    </thead>
    <tbody>
      ${list.rows.map((row) => tableRow(room, tongue, row))}
    </tbody>
  </table>`;
}

function tableRow(room: RoomWords, tongue: Tongue, row: DocumentRow): Markup {
  const words = room.documents;
  const named = { id: row.id, title: row.title, names: [row.name] };
  const file = row.title === undefined ? NOTHING : html`<span class="file">${fileName(row.name)}</span>`;
  const other = row.scope === "related" ? html` <span class="tag">${words.otherCase}</span>` : NOTHING;
  const decided =
    row.statements === 0
      ? "–"
      : html`<meter min="0" max="${row.statements}" value="${row.decided}">${words.decidedOf(row.decided, row.statements)}</meter> <span class="of">${words.decidedOf(row.decided, row.statements)}</span>`;
  return html`<tr>
    <th scope="row"><a href="/documents/${row.id}">${documentName(named)}</a>${other}${restrictedMark(room, row.isRestricted)}${file}</th>
    <td data-label="${words.columns.date}">${isolated(dateWords(row.date, tongue))}</td>
    <td data-label="${words.columns.kind}">${mediaWords(row.mediaType, tongue)}</td>
    <td data-label="${words.columns.receipt}">${receiptMark(words, row.receipt)}</td>
    <td data-label="${words.columns.statements}" class="n">${row.statements}</td>
    <td data-label="${words.columns.decided}">${decided}</td>
  </tr>`;
}

/** What became of the file, as a mark that needs no colour to be told from others. */
export function receiptMark(words: Words, { kind }: Receipt): Markup {
  return html`<span class="receipt r-${kind}">${words.receipts[kind]}</span>`;
}

/** The address of a page of the list. */
export function addressOf({ words, mediaType, receipt, sort, isDescending, page }: ListChoice): string {
  const asked = new URLSearchParams();
  if (words !== "") asked.set("q", words);
  if (mediaType !== "") asked.set("kind", mediaType);
  if (receipt !== "") asked.set("receipt", receipt);
  if (sort !== "name") asked.set("sort", sort);
  if (isDescending) asked.set("order", "down");
  if (page > 1) asked.set("page", String(page));
  return asked.size === 0 ? "/documents" : `/documents?${asked.toString()}`;
}

function pager(words: Words, { choice, pages }: RoomDocumentList): Markup {
  if (pages <= 1) return NOTHING;
  const to = (page: number, label: string, rel: string): Markup =>
    page < 1 || page > pages
      ? html`<span></span>`
      : html`<a href="${addressOf({ ...choice, page })}" rel="${rel}">${label}</a>`;
  return html`<nav class="pager" aria-label="${words.pages}">
    ${to(choice.page - 1, words.previous, "prev")}<span>${words.pageOf(choice.page, pages)}</span>${to(choice.page + 1, words.next, "next")}
  </nav>`;
}
