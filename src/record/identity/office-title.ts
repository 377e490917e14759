// What office a role names, as far as it tells one person of a last name from another: "Judge", "U.S. Magistrate Judge" and
// "judge of the district court" are titles of a judge; the first may be the short form of either other, these two are not one.

import { foldKey } from "../../text/text.ts";

export interface OfficeTitle {
  /** "judge", "mayor", "council member". */
  readonly head: string;
  /** What stands with it and narrows it: "magistrate", "deputy", "homeland", "security". */
  readonly words: ReadonlySet<string>;
}

const HEADS: ReadonlySet<string> = new Set(
  (
    "judge justice attorney prosecutor defender solicitor barrister agent officer deputy sheriff marshal warden detective sergeant " +
    "lieutenant captain major colonel general admiral commander chief commissioner inspector constable mayor governor senator " +
    "representative councilmember assemblymember president chancellor premier minister secretary ambassador consul director " +
    "supervisor administrator superintendent chair professor doctor imam rabbi reverend pastor bishop archbishop clerk registrar " +
    "attorneygeneral alderman legislator delegate"
  ).split(" "),
);
const SAME_HEAD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    magistrate: "judge",
    lawyer: "attorney",
    counsel: "attorney",
    counselor: "attorney",
    congressman: "representative",
    congresswoman: "representative",
    congressmember: "representative",
    congressperson: "representative",
    rep: "representative",
    sen: "senator",
    gov: "governor",
    dr: "doctor",
    prof: "professor",
    rev: "reverend",
    sgt: "sergeant",
    lt: "lieutenant",
    capt: "captain",
    det: "detective",
    councilman: "councilmember",
    councilwoman: "councilmember",
    councilor: "councilmember",
    councillor: "councilmember",
    assemblyman: "assemblymember",
    assemblywoman: "assemblymember",
    chairman: "chair",
    chairwoman: "chair",
    chairperson: "chair",
    pres: "president",
    amb: "ambassador",
  }),
);
/** They tell nothing that tells one holder from another. */
const NEUTRAL: ReadonlySet<string> = new Set(
  "the a an of for in at and us u s united states federal senior hon honorable honourable former ex then his her their our my city".split(
    " ",
  ),
);
/** A vice mayor is no mayor: these must stand in both titles or in neither. */
const RANKS: readonly string[] = ["vice", "deputy", "assistant"];

/** The office of a role as printed, or undefined where it names none ("refugee", "his wife"). */
export function officeTitle(role: string): OfficeTitle | undefined {
  const text = foldKey(role)
    .replace(/\battorneys? general\b/gu, "attorneygeneral")
    .replace(/\b(council|assembly|congress) (?:member|man|woman|person)\b/gu, "$1member");
  const cut = /^(.*?)\b (?:of|for|in|at|with|to|from|on) (.+)$/u.exec(text);
  const left = (cut?.[1] ?? text).split(" ");
  const printed = left.at(-1) ?? "";
  const named = printed.length > 3 ? printed.replace(/s$/u, "") : printed;
  const head = SAME_HEAD.get(printed) ?? SAME_HEAD.get(named) ?? (HEADS.has(printed) ? printed : named);
  if (!HEADS.has(head)) return undefined;
  const narrowing = printed.startsWith("magistrate") ? ["magistrate"] : [];
  const words = [...left.slice(0, -1), ...(cut?.[2] ?? "").split(" "), ...narrowing];
  return { head, words: new Set(words.filter((word) => word !== "" && !NEUTRAL.has(word))) };
}

/** May both be said of one holder of one office, the one at more length than the other? */
export function areOneTitle(one: OfficeTitle, other: OfficeTitle): boolean {
  if (one.head !== other.head) return false;
  if (RANKS.some((rank) => one.words.has(rank) !== other.words.has(rank))) return false;
  return one.words.isSubsetOf(other.words) || other.words.isSubsetOf(one.words);
}
