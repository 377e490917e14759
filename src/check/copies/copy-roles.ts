// Offices and other roles as they stand in running text, and when two of them are not the same. Data for copies of one text.

import type { Word } from "./copy.ts";

const HEADS: ReadonlySet<string> = new Set(
  (
    "president chairman chairwoman chairperson chair minister secretary spokesman spokeswoman spokesperson director manager officer executive " +
    "ceo cfo coo cto analyst economist strategist senator representative congressman congresswoman lawmaker legislator governor mayor ambassador " +
    "chancellor commissioner professor lecturer teacher judge justice magistrate attorney lawyer counsel solicitor barrister prosecutor defender " +
    "founder cofounder head chief leader engineer pilot doctor physician nurse surgeon psychiatrist psychologist sheriff warden marshal agent detective " +
    "inspector sergeant lieutenant captain colonel admiral king queen prince princess pope bishop archbishop imam priest pastor rabbi editor " +
    "reporter journalist correspondent author publisher clerk registrar bailiff guard investigator interpreter translator defendant plaintiff " +
    "petitioner respondent appellant appellee witness victim suspect detainee consultant adviser advisor aide assistant treasurer trustee member " +
    "councilman councilwoman councilor councillor alderman owner partner driver coach scientist researcher historian diplomat envoy consul " +
    "coordinator organizer chaplain superintendent principal dean provost rector administrator supervisor accountant auditor banker trader broker " +
    "father mother brother sister son daughter husband wife uncle aunt cousin nephew niece grandfather grandmother official deputy"
  ).split(" "),
);
/** Words before a head that belong to it. */
const BEFORE: ReadonlySet<string> = new Set(
  (
    "vice deputy assistant associate acting interim former ex co senior junior lead chief executive managing general prime foreign finance interior " +
    "defense defence justice transport transportation treasury trade health education labor labour energy environment home press district magistrate " +
    "circuit appeals appellate immigration bankruptcy federal state county city municipal supreme superior presiding public criminal national regional " +
    "first second legal medical political financial operating technology information marketing commercial editorial sales police prison jail " +
    "army navy attorney inspector solicitor secretary cabinet white house economic research investment market currency"
  ).split(" "),
);
/** These stand after a head: "attorney general", "secretary general". */
const AFTER: ReadonlySet<string> = new Set(["general", "elect", "emeritus"]);
/** With one of these it is another office: a vice president is no president. */
const RANKS: ReadonlySet<string> = new Set(
  "vice deputy assistant associate acting interim former ex co junior elect emeritus".split(" "),
);
const SAME: readonly (readonly string[])[] = [
  ["ceo", "chief executive officer", "chief executive"],
  ["cfo", "chief financial officer"],
  ["coo", "chief operating officer"],
  ["cto", "chief technology officer"],
  ["spokesperson", "spokesman", "spokeswoman"],
  ["chair", "chairman", "chairwoman", "chairperson"],
  ["lawyer", "attorney", "counsel"],
  ["adviser", "advisor"],
  ["doctor", "physician"],
  ["founder", "cofounder", "co founder"],
  ["representative", "congressman", "congresswoman"],
  ["councillor", "councilor", "councilman", "councilwoman", "alderman"],
];
/** Wide words for those who lead or hold an office, and the heads they can stand for. */
const WIDE: ReadonlySet<string> = new Set(
  "official leader member executive officer lawmaker legislator chief head deputy representative".split(" "),
);
const LEADING: ReadonlySet<string> = new Set(
  (
    "president chair minister secretary director manager ceo governor mayor councillor commissioner sheriff warden superintendent administrator " +
    "supervisor official leader member executive officer lawmaker legislator chief head deputy representative principal dean rector"
  ).split(" "),
);
const NARROWER: readonly (readonly [wide: string, narrow: string])[] = [
  ["judge", "magistrate"],
  ["judge", "justice"],
  ["lawyer", "prosecutor"],
  ["lawyer", "defender"],
  ["lawyer", "solicitor"],
  ["lawyer", "barrister"],
  ["journalist", "reporter"],
  ["journalist", "editor"],
  ["journalist", "correspondent"],
  ["lawmaker", "senator"],
  ["scientist", "researcher"],
];

export interface RolePhrase {
  /** Of the words given: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
}

/** The roles named in these words, each as long as it goes: "chief operating officer" is one. */
export function rolesIn(words: readonly Word[]): RolePhrase[] {
  const found: RolePhrase[] = [];
  for (let from = 0; from < words.length;) {
    let to = from;
    let end = from; // after the last head
    while (to < words.length && (to === from || isNext(words, to - 1)) && isOfRole(words[to]!.folded)) {
      to++; // to < length
      if (
        HEADS.has(singular(words[to - 1]!.folded)) ||
        (AFTER.has(words[to - 1]!.folded) && end === to - 1 && end > from)
      )
        end = to;
    }
    if (end > from)
      found.push({ from, to: end, ...meaning(words.slice(from, end).map(({ folded }) => singular(folded))) });
    from = Math.max(to, from + 1);
  }
  return found;
}

function isOfRole(folded: string): boolean {
  return BEFORE.has(folded) || AFTER.has(folded) || HEADS.has(singular(folded));
}

/** Nothing but a space or a hyphen stands between the word and the next. */
function isNext(words: readonly Word[], at: number): boolean {
  const [one, next] = [words[at], words[at + 1]];
  return one !== undefined && next !== undefined && next.start - one.end <= 2 && !next.isFirst;
}

function meaning(words: readonly string[]): Pick<RolePhrase, "head" | "modifiers"> {
  for (const [name = "", ...forms] of SAME) {
    for (const form of [name, ...forms].sort((x, y) => y.length - x.length)) {
      const parts = form.split(" ");
      const at = words.length - parts.length;
      if (at >= 0 && parts.every((part, i) => words[at + i] === part))
        return { head: name, modifiers: new Set(words.slice(0, at)) };
    }
  }
  const last = words.findLastIndex((word) => HEADS.has(word));
  return { head: words[last] ?? "", modifiers: new Set(words.filter((_, i) => i !== last)) };
}

function singular(word: string): string {
  return /[^s]s$/.test(word) && HEADS.has(word.slice(0, -1))
    ? word.slice(0, -1)
    : word.replace(/men$/, "man").replace(/women$/, "woman");
}

/** Can one person not be called both? What only says less is no difference: "judge", "district judge". */
export function rolesDiffer(one: RolePhrase, other: RolePhrase): boolean {
  const ranks = (role: RolePhrase): string =>
    [...role.modifiers]
      .filter((word) => RANKS.has(word))
      .sort()
      .join(" ");
  if (one.head === other.head) {
    if (ranks(one) !== ranks(other)) return true;
    return !one.modifiers.isSubsetOf(other.modifiers) && !other.modifiers.isSubsetOf(one.modifiers);
  }
  if (ranks(one) !== ranks(other)) return true;
  if (NARROWER.some((pair) => pair.includes(one.head) && pair.includes(other.head))) return false;
  // "the leader" may be the president, but hardly "the chief economist"
  const isWide = ({ head, modifiers }: RolePhrase): boolean => WIDE.has(head) && modifiers.size === 0;
  return !(isWide(one) && LEADING.has(other.head)) && !(isWide(other) && LEADING.has(one.head));
}
