// A picture needs its words, its release, and more than a line in a list where it shows children.

import { inlinesIn, type Photo, type Refusal } from "../../../record/record.ts";
import { nearest } from "../../../text/text.ts";
import { type Found, refusalOf, type Surroundings, type WritingRule } from "./written-piece.ts";

/** Pictures that a piece shows. */
export const piecePhotos: WritingRule = {
  name: "photo",
  run: ({ writing, body }, { photos }) => {
    const used: { readonly file: string; readonly line?: number }[] =
      writing.photo === undefined ? [] : [{ file: writing.photo }];
    for (const { inline, line } of inlinesIn(body))
      if (inline.kind === "picture") used.push({ file: inline.file, line });
    return used.flatMap(({ file, line }): Found[] => {
      const photo = photos.find((one) => one.file === file);
      if (photo === undefined) {
        const near = nearest(
          file,
          photos.map((one) => one.file),
        );
        return [
          {
            line,
            what: `The picture “${file}” is not in photos.yaml.`,
            howToMend:
              near === undefined ? "Add it there with “text:” and “level: public”." : `Did you mean “${near}”?`,
          },
        ];
      }
      if (photo.level === "withheld")
        return [
          {
            line,
            what: `The picture “${file}” is withheld.`,
            howToMend: `Take it out. Once everybody in it agrees: “level: public” in photos.yaml, and where it was withheld by a decision, habeas level <folder> public "photos/${file}" --by NAME.`,
            level: { of: `photos/${file}` },
          },
        ];
      return [];
    });
  },
};

/** Pictures that the press room would show. */
export function listedPhotos(
  photos: readonly Photo[],
  { photoFiles, clearedPhotos, placeOf }: Pick<Surroundings, "photoFiles" | "clearedPhotos" | "placeOf">,
): Refusal[] {
  return photos
    .filter(({ level }) => level === "public")
    .flatMap((photo) => {
      const { file, text, minors, rights, credit } = photo;
      const found: Found[] = [];
      if (text === undefined)
        found.push({
          what: `The picture “${file}” has no words for people who do not see it.`,
          howToMend: "Add “text:” and say in one sentence what it shows.",
        });
      if (minors && !clearedPhotos.has(file))
        found.push({
          what: `The picture “${file}” shows minors, and nobody has decided that it may be shown.`,
          howToMend: `Decide it by name (habeas level <folder> public "photos/${file}" --by NAME), or set “level: withheld”.`,
          level: { of: `photos/${file}` },
        });
      if (photoFiles !== undefined && !photoFiles.has(file))
        found.push({
          what: `The picture “${file}” is not in updates/photos/.`,
          howToMend: "Put it there, or take it out of photos.yaml.",
        });
      if (!/\.(?:jpe?g|png|webp)$/iu.test(file))
        found.push({
          what: `The picture “${file}” is of a kind from which hidden data cannot be taken out.`,
          howToMend: "Save it as JPEG, PNG or WebP.",
        });
      if (rights === undefined && credit === undefined)
        found.push({
          what: `Nothing says whose picture “${file}” is.`,
          howToMend: "Add “credit:” or “rights:”.",
          severity: "warns",
        });
      const { path, line } = placeOf(photo, "photos.yaml");
      return found.map((one) => refusalOf("photo", path, { ...one, line }));
    });
}
