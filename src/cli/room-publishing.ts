// What the workroom's publish button needs: the same steps as habeas publish, habeas editions and habeas rollback.

import { type Day, Problem, textHash } from "../base/base.ts";
import type { RuleBook } from "../law/law.ts";
import {
  editionShown,
  editionToPutBack,
  keptEditions,
  type PreparedEdition,
  putBack,
  shownDifference,
  waiverOf,
} from "../publish/publish.ts";
import { publicationOf, type Refusal } from "../record/record.ts";
import type { PublishingTools } from "../server/server.ts";
import type { ShownRefusal } from "../views/views.ts";
import { type OpenCase, recordPublished, type Room } from "../workroom/workroom.ts";
import {
  type EditionPlan,
  keepPlanned,
  planEdition,
  preparePlanned,
  shownBefore,
  waivable,
  waiveRefusal,
  writePlanned,
} from "./publish-edition.ts";
import { withheldIn } from "./withheld-since.ts";

type Look = Pick<OpenCase, "folder"> & Pick<Room, "read">;

export function roomPublishing(rules: RuleBook, today: () => Day): PublishingTools {
  const prepare = async ({
    folder: at,
    read,
  }: Look): Promise<{ readonly plan: EditionPlan; readonly prepared: PreparedEdition; readonly mark: string }> => {
    const plan = planEdition(at, await read.decisions(), {
      folder: at.edition,
      asOf: today(),
      revision: await read.revision(),
      rules,
    });
    const prepared = await preparePlanned(read, plan);
    return { plan, prepared, mark: markOf(plan, prepared) };
  };
  return {
    look: async (room) => {
      const { read } = room;
      const { folder } = room.open;
      const editions = { kept: keptEditions(folder.edition.editions), now: editionShown(folder.edition)?.number };
      try {
        const { prepared, mark } = await prepare({ folder, read });
        const { stops, warns, waived } = prepared.refusals;
        const show = await shownRefusals(room);
        return {
          ...editions,
          mark,
          stops: stops.map(show),
          warns: warns.map(show),
          waived: waived.map(show),
          difference: shownDifference(shownBefore(folder.edition), prepared.shown),
        };
      } catch (error) {
        if (error instanceof Problem && error.code === "nothing-accepted") return { ...editions, mark: undefined };
        throw error;
      }
    },
    publish: async (open, { mark, by, at }) => {
      const { plan, prepared, mark: now } = await prepare({ folder: open.folder, read: open.store.read });
      if (mark !== now) return { kind: "changed" };
      if (prepared.refusals.stops.length > 0) return { kind: "refused" };
      const { pages } = await writePlanned(prepared, plan);
      const edition = keepPlanned(prepared, plan, { by, at });
      await recordPublished(open, edition.mark, { by, at, reason: undefined });
      return { kind: "published", number: edition.number, pages };
    },
    waive: waiveRefusal,
    putBack: async (open, number, who) => {
      const { edition: place } = open.folder;
      const withheld = await withheldIn(open.store.read, place, editionToPutBack(place, number));
      if (withheld.length > 0) return { kind: "withheld", what: withheld };
      const edition = putBack(place, number);
      await recordPublished(open, edition.mark, who);
      return { kind: "put back", number: edition.number };
    },
  };
}

/** Names what the edition would show: what somebody looked at is what is published, or nothing is. */
function markOf({ asOf, writing }: EditionPlan, { shown }: PreparedEdition): string {
  return textHash(JSON.stringify([asOf, shown, writing.writings])).slice(0, 32);
}

/** What the page needs besides: by what it may be let pass, and the level that could be set there and then, as it is now. */
async function shownRefusals({ read, desk }: Room): Promise<(one: Refusal) => ShownRefusal> {
  const { levels } = publicationOf(await read.decisions());
  const { book } = await desk.now();
  return ({ level, ...one }) => {
    const waiver = waivable(one.rule) ? waiverOf(one) : undefined;
    if (level === undefined) return { ...one, waiver };
    const now = levels.get(level.of);
    return {
      ...one,
      waiver,
      level: { id: level.of, ground: level.ground, level: now, last: book.lastAbout(level.of) },
    };
  };
}
