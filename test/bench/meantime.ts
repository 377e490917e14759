// The raw text of the MEANTIME articles (NewsReader, CC BY 4.0), put together from their tokens.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One text an article, paragraphs by sentence; none where the data is not there. */
export function meantimeArticles(gold: string): string[] {
  const root = join(gold, "meantime", "intra-doc_annotation");
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".xml"))
    .sort()
    .map((file) => plainText(readFileSync(join(root, file), "utf8")));
}

function plainText(xml: string): string {
  let text = "";
  let sentence = "";
  for (const match of xml.matchAll(/<token [^>]*?sentence="(\d+)"[^>]*>([^<]*)<\/token>/gu)) {
    const [, number = "", raw = ""] = match;
    const token = raw
      .replaceAll("&amp;", "&")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'");
    if (number !== sentence)
      text += sentence === "" ? "" : Number(number) % 3 === 0 || Number(number) < 3 ? "\n\n" : " ";
    else if (!/^[.,;:!?)\]%'’”]|^n't$|^'s$/u.test(token) && !/[([$“]$/u.test(text)) text += " ";
    sentence = number;
    text += token;
  }
  return text;
}
