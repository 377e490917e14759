// A person as data: the name, and the other spellings in the documents. Nothing that a source says of somebody: that has a speaker.

import { entryHref } from "../links.ts";
import { dataScript, type Markup } from "../markup.ts";
import type { EntrySummary, Here } from "../site.ts";

export function personHead({ site, root }: Here, entry: EntrySummary, names: readonly string[]): Markup {
  const href = entryHref(entry);
  const others = names.filter((name) => name !== entry.name);
  return dataScript({
    "@context": "https://schema.org",
    "@type": "Person",
    name: entry.name,
    ...(others.length > 0 && { alternateName: others }),
    ...(href !== undefined && { url: (site.edition.address ?? root) + href }),
  });
}
