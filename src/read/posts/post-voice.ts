// In whose voice a post speaks: a report, an opinion that somebody signs, thanks.

import { spansIn } from "../../base/base.ts";
import { type Line, mentionsIn, oneLine, type PageToImport, type Post } from "./post.ts";

const SIGNED =
  /^\s*(?:[—–]|--?)\s?(?<name>\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|la|van|von|al|bin)){0,4})\s*$/u;

/** "— Name" as the last line. */
export function signedAtTheEnd({ blocks }: Post): { readonly name: string; readonly line: Line } | undefined {
  const line = blocks.at(-1)?.lines.at(-1);
  const name = line === undefined ? undefined : SIGNED.exec(line.text)?.groups?.["name"];
  return line === undefined || name === undefined ? undefined : { name, line };
}

const THANKS =
  /\b(?:thank(?:s| you|ful)|congratulations?|congratulate|kudos|grateful|gratitude|gracias|felicidades)\b/iu;
const FIRST_PERSON = /(?<!\p{L})(?:I|I['’](?:m|ve|ll|d)|[Mm]y|[Mm]yself|in my opinion)(?!\p{L})/gu;
const OPINION_TITLE = /^\W*(?:opinion|op-?ed|commentary|editorial|essay|reflections?)\b/iu;

export function natureOf(page: PageToImport, post: Post, isSigned: boolean): "report" | "opinion" | "thanks" {
  const sentences = [...spansIn(page.reading.sentences, post)].filter(
    ({ start }) => post.heading === undefined || start >= post.heading.end,
  );
  const grateful = sentences.filter(({ start, end }) => THANKS.test(page.text.slice(start, end)));
  if (grateful.length > 0 && grateful.length * 2 >= sentences.length) return "thanks";
  if (OPINION_TITLE.test(post.title)) return "opinion";
  if (isSigned) return "opinion";
  if (post.author === undefined) return "report";
  const quotations = mentionsIn(page, post, "quotation");
  const own = post.blocks
    .map(({ start, end }) =>
      quotations.reduce(
        (words, one) => (one.start >= start && one.end <= end ? words.replace(one.quote, "") : words),
        page.text.slice(start, end),
      ),
    )
    .join(" ");
  return (oneLine(own).match(FIRST_PERSON)?.length ?? 0) >= 2 ? "opinion" : "report";
}
