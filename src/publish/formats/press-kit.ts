// press/kit.zip: what a newsroom takes along in one file. Texts, contacts, pictures with their rights; the same bytes each time.

import { strToU8, zipSync, type Zippable } from "fflate";
import { holdsOn } from "../../record/record.ts";
import { contactsText, PHOTOS, photosText, textHref } from "../../views/views.ts";
import type { Format } from "./format.ts";

const IN_KIT: ReadonlySet<string> = new Set(["release", "advisory", "page"]);

/** The ZIP format has no "unknown": its earliest day. Read in the machine's own zone, and so meant in it. */
const NO_DAY = new Date(1980, 0, 1);

export const pressKit: Format = {
  name: "press kit",
  docs: "docs/formats/press-kit.md",
  write: ({ whole, pieces, inside, texts, write }) => {
    const { site, writings, asOf, pictures } = whole;
    if (!site.edition.areas.has("press")) return;
    const files = new Map<string, Uint8Array>();
    const contacts = writings.contacts.filter((one) => holdsOn(one, asOf));
    if (contacts.length > 0) files.set("contacts.txt", strToU8(contactsText(inside.here, contacts)));
    for (const { writing } of pieces) {
      const path = IN_KIT.has(writing.kind) ? textHref(writing) : undefined;
      const text = path === undefined ? undefined : texts.get(path);
      if (path !== undefined && text !== undefined) files.set(path.replace(/^press\//u, ""), strToU8(text));
    }
    const photos = [...inside.photos.values()];
    for (const { file } of photos) {
      const bytes = pictures.get(file);
      if (bytes !== undefined) files.set(`${PHOTOS}${file}`, bytes);
    }
    if (photos.length > 0) files.set(`${PHOTOS}captions.txt`, strToU8(photosText(inside.here, photos)));
    const zip: Zippable = Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
    write(KIT, zipSync(zip, { mtime: NO_DAY, level: 9 }));
  },
};

const KIT = "press/kit.zip";
