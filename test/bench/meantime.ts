// The raw text of the MEANTIME articles (NewsReader, CC BY 4.0), put together from their tokens, and larger articles made of them.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unescapeXml } from "./xml.ts";

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
    const token = unescapeXml(raw);
    if (number !== sentence)
      text += sentence === "" ? "" : Number(number) % 3 === 0 || Number(number) < 3 ? "\n\n" : " ";
    else if (!/^[.,;:!?)\]%'’”]|^n't$|^'s$/u.test(token) && !/[([$“]$/u.test(text)) text += " ";
    sentence = number;
    text += token;
  }
  return text;
}

/** Articles made of several sources are about so long. */
const ARTICLE_LENGTH = 4300;

/** Articles of at most `most` sources, with one word in thirty changed. */
export function makeArticles(sources: readonly string[], count: number, most: number): string[] {
  let state = 7;
  const random = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
  return Array.from({ length: count }, (_, i) => {
    const turn = Math.floor(i / sources.length);
    let text = `Report number ${i}\n\n`;
    for (let k = 0; k < most && text.length < ARTICLE_LENGTH; k++) {
      text += `${sources[(i + k * (turn + 1)) % sources.length] ?? ""}\n\n`;
    }
    return text.replace(/\b[a-z]{4,}\b/gu, (word) =>
      random() < 1 / 30 ? `${word.slice(0, 3)}${Math.floor(random() * 90)}` : word,
    );
  });
}
