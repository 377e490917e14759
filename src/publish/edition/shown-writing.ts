// What an edition shows of the campaign's own writing, as a list that can be kept and compared: pieces, and the entries of its lists.

import { type Day, textHash } from "../../base/base.ts";
import type { Writings } from "../../record/record.ts";
import { isShown } from "../campaign/campaign.ts";
import { isPublished, publishedSupporters } from "../campaign/pieces.ts";

/** By what names it from edition to edition: how a person calls it, and a hash of all that is in it. */
export type ShownWriting = Readonly<Record<string, { readonly name: string; readonly hash: string }>>;

export function shownWriting(writings: Writings, asOf: Day): ShownWriting {
  const shown: Record<string, { name: string; hash: string }> = {};
  const add = (key: string, name: string, item: unknown): void => {
    const hash = textHash(JSON.stringify(item)).slice(0, 32);
    shown[shown[key] === undefined ? key : `${key} ${hash}`] = { name, hash };
  };
  for (const piece of writings.pieces)
    if (isPublished(piece, asOf)) add(piece.path, `“${piece.title}” (updates/${piece.path})`, piece);
  for (const one of writings.contacts) add(`contacts.yaml ${one.name}`, `${one.name} (updates/contacts.yaml)`, one);
  for (const one of publishedSupporters(writings, asOf))
    add(`supporters.yaml ${one.name}`, `${one.name} (updates/supporters.yaml)`, one);
  for (const one of writings.coverage) {
    const name = one.title === undefined ? one.outlet : `${one.outlet}, “${one.title}”`;
    add(`coverage.yaml ${name}`, `${name} (updates/coverage.yaml)`, one);
  }
  for (const one of writings.photos.filter(isShown)) add(`photos/${one.file}`, `updates/photos/${one.file}`, one);
  return shown;
}
