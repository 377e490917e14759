// A page of the list of documents, with how many of their statements are decided.

import { publicationOf } from "../../record/record.ts";
import {
  DOCUMENT_SORTS,
  type DocumentQuery,
  type DocumentSort,
  type ListedDocument,
  type RecordReader,
} from "../../store/store.ts";

export interface DocumentsAsked extends Pick<DocumentQuery, "words" | "mediaType" | "receipt" | "isDescending"> {
  readonly sort: string;
  /** From 1. */
  readonly page: number;
}

export interface DocumentsFound {
  readonly documents: readonly (ListedDocument & { readonly decided: number })[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly mediaTypes: readonly string[];
  readonly sort: DocumentSort;
}

const PAGE = 50;

export async function listDocuments(read: RecordReader, asked: DocumentsAsked): Promise<DocumentsFound> {
  const sort = DOCUMENT_SORTS.find((one) => one === asked.sort) ?? "name";
  const page = Number.isSafeInteger(asked.page) && asked.page > 0 ? asked.page : 1;
  const found = await read.documentList({ ...asked, sort, from: (page - 1) * PAGE, most: PAGE });
  const ids = found.documents.map(({ id }) => id);
  const { accepted, rejected } = publicationOf(await read.decisions(), (await read.caseInfo()).reviewPeople);
  const decided = await read.countAmong(ids, [...accepted, ...rejected]);
  return {
    documents: found.documents.map((one) => ({ ...one, decided: decided.get(one.id) ?? 0 })),
    total: found.total,
    page,
    pages: Math.max(1, Math.ceil(found.total / PAGE)),
    mediaTypes: found.mediaTypes,
    sort,
  };
}
