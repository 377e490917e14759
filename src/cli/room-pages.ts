// The pages of the record as they stand in the workroom: written from the record into a hidden folder beside it, again when it changes.

import { join } from "node:path";
import type { Day } from "../base/base.ts";
import type { RuleBook } from "../law/law.ts";
import { readStanding, shownRevision, type StandingParts, writeSite } from "../publish/publish.ts";
import type { RoomTools } from "../server/server.ts";
import { DRAFT_EDITION, type Edition, PLACES, type Place, roomWordsOf, standingPart, wordsOf } from "../views/views.ts";
import type { Room } from "../workroom/workroom.ts";

const SHOWN: ReadonlySet<Place> = new Set(Object.values(PLACES).flatMap((group) => Object.keys(group) as Place[]));

/** Gives the folder with the pages of a language, up to date with the record: one writes, whoever else asks waits for it. */
export function roomPages(): RoomTools["recordPages"] {
  const writing = new Map<string, Promise<void>>();
  return async (room, language) => {
    const out = join(room.recordPages, language);
    const before = writing.get(out) ?? Promise.resolve();
    const next = before.then(() => update(room, out, language));
    writing.set(
      out,
      next.catch(() => undefined), // whoever waits for it is told; the next one tries again
    );
    await next;
    return out;
  };
}

/** Where the case stands, read again only when the record has changed. */
export function roomStanding(rules: RuleBook, today: () => Day): RoomTools["standing"] {
  const known = new Map<string, { readonly revision: string; readonly parts: Promise<StandingParts> }>();
  return async ({ read }, language) => {
    const revision = await read.revision();
    // the record without what is restricted is another one
    const key = `${language} ${revision.split(":")[0]}`;
    let kept = known.get(key);
    if (kept?.revision !== revision) {
      kept = { revision, parts: readStanding(read, editionIn(language), rules, "/record/") };
      known.set(key, kept);
    }
    const { here, on } = await kept.parts;
    return standingPart(here, roomWordsOf(language), on(today()));
  };
}

function editionIn(language: string): Edition {
  return { ...DRAFT_EDITION, language, languages: [language], words: wordsOf(language), workroom: SHOWN };
}

async function update({ read }: Room, out: string, language: string): Promise<void> {
  const revision = await read.revision();
  const shown = shownRevision(out);
  if (shown === revision) return;
  const touched = shown === undefined ? undefined : await read.changesSince(shown);
  await writeSite(read, { out, edition: editionIn(language), touched, revision });
}
