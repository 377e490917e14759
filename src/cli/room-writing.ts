// What the workroom's writing room needs of the part of the program that prints pieces.

import type { Day } from "../base/base.ts";
import { previewPiece, readWritingDesk, valuesFor, type WritingDesk } from "../publish/publish.ts";
import type { WritingTools } from "../server/server.ts";
import { DRAFT_EDITION, isIn, LANGUAGES, wordsOf } from "../views/views.ts";
import { readWritings, type Room } from "../workroom/workroom.ts";

/** The record is read once for each language, and again when it has changed or the day is another. */
export function roomWriting(today: () => Day): WritingTools {
  const known = new Map<string, { readonly state: string; readonly desk: Promise<WritingDesk> }>();
  const deskOf = async (room: Room, language: string): Promise<WritingDesk> => {
    const asOf = today();
    const state = `${asOf} ${await room.read.revision()}`;
    let kept = known.get(language);
    if (kept?.state !== state) {
      const edition = { ...DRAFT_EDITION, language, languages: [language], words: wordsOf(language) };
      kept = { state, desk: readWritingDesk(room.read, edition, asOf) };
      known.set(language, kept);
    }
    return kept.desk;
  };
  return {
    preview: async (room, piece) => {
      const given = piece.language ?? mainLanguage(room);
      const language = LANGUAGES.some((one) => isIn(given, one)) ? given : mainLanguage(room);
      const desk = await deskOf(room, language);
      const { read } = room;
      const source = {
        documents: () => Promise.resolve([...desk.here.site.documents.values()]),
        document: read.document.bind(read),
        statementsIn: read.statementsIn.bind(read),
        statementsOfKinds: () => read.statementsNamed(piece.body.match(/\bstm_[a-z0-9]+/gu) ?? []),
      };
      return { ...(await previewPiece(desk, source, readWritings(room.open.folder).writings, piece)), language: given };
    },
    values: async (room) => valuesFor(await deskOf(room, mainLanguage(room))),
  };
}

function mainLanguage({ open }: Room): string {
  return open.folder.caseFile.languages[0] ?? "en";
}
