// Where a text points beyond itself: the sources that it names for what it says, and the documents that it refers to.

import { findNamedSources } from "./named-sources.ts";
import { findPapers } from "./papers.ts";
import type { Reader } from "../reader.ts";

export const sourcesReader: Reader = {
  name: "sources",
  version: 3,
  needs: ["sentences", "sections", "dates", "names", "quotations", "references", "contacts"],
  languages: ["en"],
  docs: "docs/readers/sources.md",
  run: (input, found) => ({ mentions: [...findNamedSources(input.text, found), ...findPapers(input, found)] }),
};
