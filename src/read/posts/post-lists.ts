// Lists in a post: those who spoke, with their titles, and the press that came.

import { isPersonName, type Named, titleAndOrganization } from "./post-names.ts";
import { DASHED, mentionsIn, oneLine, type PageToImport, type Post } from "./post.ts";

/** Two lines at least of the form "Name – Title, Organization". */
export function speakersIn(page: PageToImport, post: Post): readonly Named[] {
  const known = mentionsIn(page, post, "organization").map(({ quote }) => quote);
  const runs: Named[][] = [[]];
  for (const line of post.blocks.flatMap(({ lines }) => lines)) {
    const { name = "", rest = "" } = DASHED.exec(oneLine(line.text).replace(/^[•*·-]\s+/u, ""))?.groups ?? {};
    if (isPersonName(name) && !/[.!?]$/u.test(rest.replace(/\b\p{Lu}?\p{L}{1,4}\.$/u, "")))
      runs.at(-1)?.push({ name, ...titleAndOrganization(rest, known) });
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.find((run) => run.length >= 2) ?? [];
}

const CAME =
  /\b(?:press|media|journalists?|reporters?|outlets?|news)\b[^.]*\b(?:attend\w*|present|came|covered|coverage|on hand)\b[^.]*?\b(?:including|such as|from|among them|by|with)\b:?\s+(?<list>[^.]+)/iu;

/** "Many of the press came, including A, B and C". */
export function pressThatCame({ blocks }: Post): readonly string[] {
  for (const { text } of blocks) {
    const list = CAME.exec(oneLine(text))?.groups?.["list"];
    if (list === undefined) continue;
    return list
      .split(/,\s*(?:and\s+)?|\s+and\s+/u)
      .map((name) => name.trim().replace(/^the (?=\p{Lu})/u, ""))
      .filter((name) => /^\p{Lu}/u.test(name) && name.length <= 60);
  }
  return [];
}
