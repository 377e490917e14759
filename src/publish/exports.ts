// The formats in which the whole record leaves the program. A new one is one file and one line here.

import type { RuleBook } from "../law/law.ts";
import { exportJson } from "./export-json.ts";
import type { SiteSource } from "./site-source.ts";

export interface Export {
  readonly name: string;
  /** The page that documents it, from the root of the repository. */
  readonly docs: `docs/formats/${string}.md`;
  /** `rules` are those that come with the program unless given. */
  run(source: SiteSource, rules?: RuleBook): Promise<string>;
}

export const EXPORTS: readonly Export[] = [{ name: "json", docs: "docs/formats/export-json.md", run: exportJson }];
