// Where a text points beyond itself: the sources that it names for what it says.

import { findNamedSources } from "./named-sources.ts";
import type { Reader } from "../reader.ts";

export const sourcesReader: Reader = {
  name: "sources",
  version: 1,
  needs: ["sentences", "sections", "dates", "names", "quotations"],
  languages: ["en"],
  docs: "docs/readers/sources.md",
  run: (input, found) => ({ mentions: findNamedSources(input.text, found) }),
};
