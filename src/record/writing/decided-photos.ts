// Which pictures the decisions keep back, whatever photos.yaml says of them.

import type { Publication } from "../publication.ts";
import type { Writings } from "./writing.ts";

const PHOTOS = "photos/";

/** By this a decision names a picture; `words` may be its path below the case folder, too. Undefined for anything else. */
export function photoTarget(words: string): string | undefined {
  const path = words.replace(/^(?:\.\/)?(?:updates\/)?/u, "");
  return path.startsWith(PHOTOS) && path.length > PHOTOS.length ? path : undefined;
}

/** The pictures on which somebody has decided, by their path below updates/photos/. */
export function decidedPhotos(
  { levels }: Pick<Publication, "levels">,
  wanted: "withheld" | "public",
): ReadonlySet<string> {
  return new Set(
    [...levels].flatMap(([target, level]) => {
      const photo = level === wanted ? photoTarget(target) : undefined;
      return photo === undefined ? [] : [photo.slice(PHOTOS.length)];
    }),
  );
}

/** The writing with every picture withheld that somebody withheld by a decision. */
export function withDecidedPhotos(writings: Writings, publication: Pick<Publication, "levels">): Writings {
  const withheld = decidedPhotos(publication, "withheld");
  if (!writings.photos.some(({ file }) => withheld.has(file))) return writings;
  const photos = writings.photos.map((one) => (withheld.has(one.file) ? { ...one, level: "withheld" as const } : one));
  return { ...writings, photos };
}
