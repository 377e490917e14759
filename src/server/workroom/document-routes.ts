// One document: its text in parts, its original to be saved, and the images of its pages.

import type { DocumentId, EntryId, Span } from "../../base/base.ts";
import { isRestrictedDocument } from "../../record/record.ts";
import { type RoomDocument, roomDocument } from "../../views/views.ts";
import {
  boxesOn,
  findInText,
  may,
  type OpenedDocument,
  openDocument,
  originalOf,
  pagePicturesOf,
  partAt,
  restrictionsOf,
  statesOf,
} from "../../workroom/workroom.ts";
import type { Asked, Route } from "./route.ts";

export const DOCUMENT_ROUTES: readonly Route[] = [
  { method: "GET", path: "/documents/:id", right: "look", handle: view },
  { method: "GET", path: "/documents/:id/original", right: "look", handle: original },
  { method: "GET", path: "/documents/:id/pages/:page", right: "look", handle: picture },
];

/** The document of the address, where it is there and may be opened. */
export async function documentAsked(asked: Asked): Promise<OpenedDocument | undefined> {
  const id = asked.param("id") as DocumentId;
  if (!/^doc_\w{1,80}$/.test(id)) return undefined;
  return openDocument(asked.room.read, id);
}

async function view(asked: Asked): Promise<Response> {
  const opened = await documentAsked(asked);
  if (opened === undefined) return asked.missing();
  const { document, parts, statements } = opened;
  const { searchParams } = asked.url;
  const { read } = asked.room;
  const words = (searchParams.get("find") ?? "").slice(0, 300).trim();
  const found = findInText(opened.folded, words);
  const at = spanAsked(searchParams.get("at") ?? "", document.text.length);
  const asks = Number(searchParams.get("part") ?? "1") - 1;
  const isPart = Number.isInteger(asks) && asks >= 0 && asks < parts.length;
  const part = at === undefined ? (isPart ? asks : 0) : partAt(parts, at.start);
  const side = searchParams.get("side") === "pages" ? "pages" : "statements";
  const shown: RoomDocument = {
    ...opened,
    states: statesOf(await read.decisions(), statements, (await read.caseInfo()).reviewPeople),
    entries: await read.entriesNamed(entriesIn(opened, parts[part])),
    part,
    find: { words, found },
    at,
    side,
    images: side === "pages" ? await imagesOf(asked, opened, parts[part], at) : [],
    isRestricted: isRestrictedDocument(await restrictionsOf(asked.room), document),
    may: {
      decide: may(asked.person.role, "decide"),
      remove: may(asked.person.role, "remove documents"),
      restrict: may(asked.person.role, "set levels"),
    },
  };
  const title = document.title?.value.trim() || document.names[0]?.split("/").at(-1) || document.id;
  return asked.page({
    title,
    here: "documents",
    width: "wide",
    main: roomDocument(asked.words, asked.language, shown),
  });
}

/** How the pages of a part look, with the words of its statements marked. */
async function imagesOf(
  { room }: Asked,
  { document, statements }: OpenedDocument,
  part: Span | undefined,
  at: Span | undefined,
): Promise<RoomDocument["images"]> {
  if (part === undefined) return [];
  const pages = document.pages.filter(
    (page) => page.start < part.end && (page.end > part.start || page.start === part.start),
  );
  const [first, last] = [pages[0]?.number ?? 1, pages.at(-1)?.number ?? 1];
  const sizes = await pagePicturesOf(room).sizes(document, first, last);
  const boxes = await room.read.pageBoxes(document.id, first, last);
  const spans = new Map(statements.map(({ passage }) => [`${passage.start}-${passage.end}`, passage as Span]));
  if (at !== undefined) spans.set(`${at.start}-${at.end}`, at);
  return sizes.map(({ page: number, width, height }) => {
    const page = pages.find((one) => one.number === number);
    const places = boxes.get(number);
    const marks =
      page === undefined || places === undefined
        ? []
        : [...spans.values()]
            .filter((span) => span.start < page.end && page.start < span.end)
            .map((span) => ({ span, boxes: boxesOn(page, places, span) }));
    return { page: number, width, height, marks };
  });
}

/** The file as it was received, to be saved and never to be opened here. */
async function original(asked: Asked): Promise<Response> {
  const opened = await documentAsked(asked);
  const bytes = opened === undefined ? undefined : await originalOf(asked.room, opened.document);
  if (opened === undefined || bytes === undefined) return asked.missing();
  const name = (opened.document.names[0] ?? opened.document.id).split("/").at(-1) ?? "";
  const plain = name.replace(/[^\w.() -]/g, "_");
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}

async function picture(asked: Asked): Promise<Response> {
  const opened = await documentAsked(asked);
  const page = Number(asked.param("page"));
  if (opened === undefined || !opened.document.pages.some(({ number }) => number === page)) return asked.missing();
  const found = await pagePicturesOf(asked.room).picture(opened.document, page);
  if (found === undefined) return asked.missing();
  return new Response(new Uint8Array(found.bytes), {
    headers: {
      "Content-Type": found.mediaType,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "private, max-age=600",
    },
  });
}

/** "310-452", or "310" alone. */
export function spanAsked(given: string, length: number): Span | undefined {
  const found = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(given);
  if (found === null) return undefined;
  const start = Number(found[1]);
  const end = Math.min(Number(found[2] ?? start + 1), length);
  return start < end ? { start, end } : undefined;
}

/** Those that the part leads to. */
function entriesIn({ mentions, statements }: OpenedDocument, part: Span | undefined): EntryId[] {
  if (part === undefined) return [];
  const isIn = ({ start }: Span): boolean => part.start <= start && start < part.end;
  const named = mentions.flatMap(({ mention, entry }) => (entry !== undefined && isIn(mention) ? [entry] : []));
  const spoken = statements.flatMap(({ passage, speakerEntry, about = [] }) =>
    isIn(passage) ? [...(speakerEntry === undefined ? [] : [speakerEntry]), ...about.map(({ entry }) => entry)] : [],
  );
  return [...new Set([...named, ...spoken])];
}
