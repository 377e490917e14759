// Which parts of a public site have anything in them: the others have no pages, and no place in the menu.

import type { EntryKind } from "../record/record.ts";
import type { Area, Site } from "../views/views.ts";
import { caseRequests } from "../workroom/workroom.ts";
import type { Whole } from "./whole.ts";

export async function filledAreas(
  whole: Pick<Whole, "source" | "flags" | "origins" | "procedure" | "calendar" | "custody"> & {
    readonly site: Pick<Site, "entries" | "documents">;
  },
): Promise<ReadonlySet<Area>> {
  const { source, site, flags, origins, procedure, calendar, custody } = whole;
  const kinds = new Set<EntryKind>([...site.entries.values()].map(({ kind }) => kind));
  const told = new Set(
    (await source.statementsOfKinds(["ruling", "allegation", "evidence", "finding"])).map(
      ({ entry }) => site.entries.get(entry)?.kind,
    ),
  );
  const filled: readonly (readonly [Area, boolean])[] = [
    ["home", true],
    ["about", true],
    ["timeline", (await source.dated("subject")).length > 0],
    ["proceedings", procedure.shown.length > 0],
    ["hearings", calendar.hearings.length > 0],
    ["rulings", told.has("ruling")],
    ["custody", (custody?.ledger.stays.length ?? 0) > 0],
    ["deadlines", calendar.deadlines.length > 0],
    ["requests", (await caseRequests(source)).length > 0],
    ["allegations", told.has("allegation") || told.has("evidence") || told.has("finding")],
    ["documents", site.documents.size > 0],
    ["people", kinds.has("person")],
    ["organizations", kinds.has("organization") || kinds.has("court") || kinds.has("facility")],
    ["places", kinds.has("place")],
    ["quotations", (await source.quotations()).length > 0],
    ["differences", flags.some(({ topic }) => topic === undefined)],
    ["wanted", flags.some(({ topic }) => topic !== undefined)],
    ["repeats", origins.length > 0],
    ["search", site.documents.size > 0],
  ];
  return new Set(filled.flatMap(([area, isFilled]) => (isFilled ? [area] : [])));
}
