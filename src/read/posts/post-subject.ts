// The organization that a sentence or a headline is about, as its first words name it.

import { overlaps, type Span } from "../../base/base.ts";
import { isAuthority } from "./post-names.ts";
import { mentionsOf, oneLine, type PageToImport } from "./post.ts";

const SUBJECT =
  /^(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?:\s*|(?:On|In|This|Last) [^,]{3,30}(?:, \d{4})?, |Today,? |Yesterday,? )?(?:[Tt]he )?(?<name>\p{Lu}[\p{L}!&.'’-]*(?: (?:of|for|the|\p{Lu}[\p{L}!&.'’-]*)){0,7}?)(?: \([\p{Lu}-]{2,12}\))?\s(?:has |have )?(?:[Ii]ssue[sd]|[Cc]all(?:s|ed)|[Dd]emand(?:s|ed)|[Aa]dd(?:s|ed)|[Jj]oin(?:s|ed)|[Ee]ndorse[sd]|[Uu]rge[sd]|[Ss]upport(?:s|ed))\b/u;
const NAMED: ReadonlySet<string> = new Set(["person", "place", "court", "facility", "unnamed person", "law"]);

/** The organization with which a sentence or a title begins, also where no reader knows its name. */
export function subjectOf(page: PageToImport, span: Span): (Span & { readonly name: string }) | undefined {
  const words = page.text.slice(span.start, span.end).replaceAll("\n", " ");
  const name = SUBJECT.exec(words)?.groups?.["name"];
  if (name === undefined || !/^\p{Lu}\S* \p{Lu}/u.test(name) || isAuthority(name)) return undefined;
  const start = span.start + words.indexOf(name);
  const place = { start, end: start + name.length };
  const isOther = mentionsOf(page, span).some(
    (one) => NAMED.has(one.kind) && overlaps(one, place) && one.end === place.end,
  );
  return isOther ? undefined : { name: oneLine(name), ...place };
}
