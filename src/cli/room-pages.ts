// The pages of the record as they stand in the workroom: written from the record into a hidden folder beside it, again when it changes.

import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Day } from "../base/base.ts";
import type { RuleBook } from "../law/law.ts";
import { readStanding, shownRevision, type StandingParts, writeSite } from "../publish/publish.ts";
import type { RoomTools } from "../server/server.ts";
import { DRAFT_EDITION, type Edition, roomMoment, roomWordsOf, standingPart, wordsOf } from "../views/views.ts";
import { type Moment, type Room, shownRecordState, withPast } from "../workroom/workroom.ts";

/** Gives the folder with the pages of a language, up to date with the record: one writes, whoever else asks waits for it. */
export function roomPages(): RoomTools["recordPages"] {
  const writing = new Map<string, Promise<void>>();
  const after = async (key: string, write: () => Promise<void>): Promise<void> => {
    const next = (writing.get(key) ?? Promise.resolve()).then(write);
    writing.set(
      key,
      next.catch(() => undefined), // whoever waits for it is told; the next one tries again
    );
    await next;
  };
  return async (room, language, moment) => {
    if (moment === undefined) {
      const out = join(room.recordPages, language);
      await after(out, () => update(room, out, language));
      return out;
    }
    // one after another: of earlier moments few are kept
    const home = join(room.recordPages, "past");
    const out = join(home, String(moment.seq), language);
    await after(home, () => updatePast(room, home, out, language, moment));
    return out;
  };
}

/** Of so many moments the pages are kept, those that were looked at last. */
const MOST_MOMENTS = 4;

async function updatePast(room: Room, home: string, out: string, language: string, moment: Moment): Promise<void> {
  const { seq, at } = moment;
  const { timeZone } = await room.read.caseInfo();
  // what is decided later about single statements changes nothing here
  const [record] = (await room.read.revision()).split(":");
  const revision = `${record}:${await room.read.derivedRevision()} after ${seq}`;
  if (shownRevision(out) !== revision) {
    mkdirSync(dirname(out), { recursive: true });
    const when = at && roomMoment(at, timeZone, language);
    const edition = { ...editionIn(language), past: { seq, when } };
    const copy = join(home, ".record.sqlite");
    await withPast(room, moment, copy, (read) => writeSite(read, { out, edition, revision }));
  }
  const now = new Date(Temporal.Instant.from(room.clock()).epochMilliseconds);
  utimesSync(dirname(out), now, now);
  const kept = readdirSync(home).filter((name) => !name.startsWith("."));
  const used = (name: string): number => statSync(join(home, name)).mtimeMs;
  for (const name of kept.sort((a, b) => used(b) - used(a)).slice(MOST_MOMENTS))
    rmSync(join(home, name), { recursive: true, force: true });
}

/** Where the case stands, read again only when the record has changed. */
export function roomStanding(rules: RuleBook, today: () => Day): RoomTools["standing"] {
  const known = new Map<string, { readonly state: string; readonly parts: Promise<StandingParts> }>();
  return async ({ read, desk }, language) => {
    const state = await shownRecordState(read, await desk.now());
    // the record without what is restricted is another one
    const key = `${language} ${(await read.revision()).split(":")[0]}`;
    let kept = known.get(key);
    if (kept?.state !== state) {
      kept = { state, parts: readStanding(read, editionIn(language), rules, "/record/") };
      known.set(key, kept);
    }
    const { here, on } = await kept.parts;
    return standingPart(here, roomWordsOf(language), on(today()));
  };
}

function editionIn(language: string): Edition {
  return { ...DRAFT_EDITION, language, languages: [language], words: wordsOf(language), workroom: true };
}

async function update({ read }: Room, out: string, language: string): Promise<void> {
  const revision = await read.revision();
  const shown = shownRevision(out);
  if (shown === revision) return;
  const touched = shown === undefined ? undefined : await read.changesSince(shown);
  await writeSite(read, { out, edition: editionIn(language), touched, revision });
}
