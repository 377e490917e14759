// The places of the workroom that its menu names.

/** The places of the workroom, in groups, with their addresses. */
export const PLACES = {
  work: { overview: "/", review: "/review", flags: "/flags", writing: "/writing", publish: "/publish" },
  record: {
    timeline: "/timeline",
    proceedings: "/record/proceedings/index.html",
    hearings: "/record/hearings/index.html",
    rulings: "/record/rulings/index.html",
    custody: "/record/custody/index.html",
    deadlines: "/record/deadlines/index.html",
    requests: "/record/requests/index.html",
    allegations: "/record/allegations/index.html",
    people: "/people",
    organizations: "/organizations",
    places: "/record/places/index.html",
    quotations: "/record/quotations/index.html",
    repeats: "/record/repeats/index.html",
    wanted: "/record/wanted/index.html",
  },
  sources: { documents: "/documents", add: "/documents/add" },
  room: { history: "/history", members: "/members" },
} as const;
type Groups = typeof PLACES;
export type Place = { [G in keyof Groups]: keyof Groups[G] }[keyof Groups];

/** All of them. */
export const PLACE_NAMES = Object.values(PLACES).flatMap((group) => Object.keys(group) as Place[]);

export function placeAddress(place: Place): string | undefined {
  return Object.values(PLACES)
    .flatMap((group) => Object.entries(group))
    .find(([name]) => name === place)?.[1];
}

/** The place at which the menu marks a part of the record; undefined for one that it does not name. */
export function placeOf(area: string | undefined): Place | undefined {
  const name = area === "differences" ? "flags" : area;
  return PLACE_NAMES.find((place) => place === name);
}
