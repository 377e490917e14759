// The pages of the record as they stand in the workroom: written from the record into a hidden folder beside it, again when it changes.

import { join } from "node:path";
import { shownRevision, writeSite } from "../publish/publish.ts";
import type { RoomTools } from "../server/server.ts";
import { DRAFT_EDITION, PLACES, type Place, wordsOf } from "../views/views.ts";
import type { Room } from "../workroom/workroom.ts";

const SHOWN: ReadonlySet<Place> = new Set(Object.values(PLACES).flatMap((group) => Object.keys(group) as Place[]));

/** Gives the folder with the pages of a language, up to date with the record: one writes, whoever else asks waits for it. */
export function roomPages(): RoomTools["recordPages"] {
  const writing = new Map<string, Promise<void>>();
  return async (room, language, clearance) => {
    if (clearance !== "all") return undefined;
    const out = join(room.open.folder.roomPages, language);
    const before = writing.get(language) ?? Promise.resolve();
    const next = before.then(() => update(room, out, language));
    writing.set(
      language,
      next.catch(() => undefined), // whoever waits for it is told; the next one tries again
    );
    await next;
    return out;
  };
}

async function update({ read }: Room, out: string, language: string): Promise<void> {
  const revision = await read.revision();
  const shown = shownRevision(out);
  if (shown === revision) return;
  const edition = { ...DRAFT_EDITION, language, languages: [language], words: wordsOf(language), workroom: SHOWN };
  const touched = shown === undefined ? undefined : await read.changesSince(shown);
  await writeSite(read, { out, edition, touched, revision });
}
