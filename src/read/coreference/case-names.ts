// Names that stand for something else than the person: a party in the name of a case, and one who is only addressed.

import type { Token } from "../name-tokens.ts";

const VERSUS = /^(?:v|vs|versus)\.?$/;
/** What a caption prints between a party and "v.". */
const PARTY =
  /^(?:et|al|Petitioners?|Plaintiffs?|Appellants?|Appellees?|Applicants?|Claimants?|Respondents?|Defendants?|Relators?|and|others|another|Jr|Sr|ors|anor)\.?$/i;
const REACH = 8; // tokens

/** "Rao v. Harker", "Matter of Rao", "Rao, 533 U.S. at 690": is the name, tokens `from` to `to`, that of a case? */
export function isOfCase(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = to; i < to + REACH; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (VERSUS.test(token.text)) return true;
    if (token.kind !== "mark" && !PARTY.test(token.text)) break;
  }
  let before = from - 1;
  if (tokens[before]?.text === "." && tokens[from]!.gap <= 2) before--; // from is a token
  const [near, far] = [tokens[before]?.text ?? "", tokens[before - 1]?.text ?? ""];
  if (VERSUS.test(near)) return true;
  if (/^re$/i.test(near) && /^in$/i.test(far)) return true;
  if (/^of$/i.test(near) && /^matter$/i.test(far) && far.startsWith("M")) return true;
  if (/^parte$/i.test(near) && /^ex$/i.test(far)) return true;
  // "Rao, 533 U.S. at 690": the volume and the reporter
  const [comma, volume, reporter] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  return (
    comma?.text === "," &&
    volume?.kind === "number" &&
    reporter !== undefined &&
    /^(?:U\.|F\.|S\.|I$|I&N|WL|[A-Z]\.[A-Z\d])/.test(reporter.text)
  );
}

const TITLE = /^(?:Mr|Ms|Mrs|Dr|Judge|Counsel)\.?$/;

/** "Mr. Rao, is he well?", "Thank you, Mr. Rao.": is the name set off on both sides? */
export function isAddressed(tokens: readonly Token[], from: number, to: number): boolean {
  let first = from;
  if (tokens[first - 1]?.text === "." && TITLE.test(tokens[first - 2]?.text ?? "")) first--;
  if (TITLE.test(tokens[first - 1]?.text ?? "")) first--;
  const opens = tokens[first]!.startsSentence || /^[,:]$/.test(tokens[first - 1]?.text ?? ""); // first is a token
  const after = tokens[to];
  return opens && (after === undefined || after.gap >= 2 || /^[,.?!]$/.test(after.text));
}
