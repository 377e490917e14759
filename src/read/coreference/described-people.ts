// Noun phrases by which a text speaks of a person, or of an organization, without the name: "a retired agent",
// "the judge", "two former colleagues", "Okafor's lawyer", "a spokeswoman for the agency".

import { spanAt } from "../../base/base.ts";
import type { NameMention } from "../../record/record.ts";
import { IRREGULAR_PLURALS, ORGANIZATION_NOUNS, PERSON_NOUNS } from "../gazetteer/gazetteer-person-nouns.ts";
import { KIN, ROLE_MODIFIERS } from "../gazetteer/gazetteer-titles.ts";
import type { Token } from "../name-tokens.ts";

/** Tokens `from` (included) to `to` (excluded), with what the noun belongs to ("for the agency"). */
export interface Description {
  readonly from: number;
  readonly to: number;
  /** Singular, lower case. */
  readonly noun: string;
  readonly of: "person" | "organization";
  readonly several: boolean;
  readonly article: "a" | "the" | "possessive" | "count";
  /** The words between the article and the noun, lower case. */
  readonly modifiers: readonly string[];
  /** The token after the noun. */
  readonly nounEnd: number;
  /** The name after "of", "for", "from", "at", "with". */
  readonly complement?: NameMention | undefined;
}

const INDEFINITE = /^(?:an?|another|one)$/i;
const POSSESSIVE = /^(?:his|her|their|its|my|our|your)$/i;
const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|both)$/i;
const MOST_MODIFIERS = 4;

/** The description that begins with the article, possessive or number at `at`, or right after the "'s" at `at`. */
export function descriptionAt(
  tokens: readonly Token[],
  names: readonly NameMention[],
  at: number,
): Description | undefined {
  const first = tokens[at]!; // the caller stays inside
  const article = articleOf(first);
  if (article === undefined) return undefined;
  // "the Immigration Judge", where it is nobody's title
  const isNoun = (one: Token): boolean =>
    one.kind === "lower" || (article === "the" && one.kind === "cap" && spanAt(names, one.start) === undefined);
  let i = at + 1;
  const modifiers: string[] = [];
  let head: Head | undefined;
  for (; i <= at + 1 + MOST_MODIFIERS; i++) {
    const token = tokens[i];
    if (token === undefined || token.gap !== 1 || token.kind === "mark") return undefined;
    const word = token.text.toLowerCase();
    const found = isNoun(token) ? headOf(word) : undefined;
    // "a police officer", "the immigration judge": of several nouns the last is what is spoken of
    if (found !== undefined) {
      const next = tokens[i + 1];
      const follows = next !== undefined && next.gap === 1 && i < at + 1 + MOST_MODIFIERS;
      if (!follows || !isNoun(next) || headOf(next.text.toLowerCase()) === undefined) {
        head = found;
        break;
      }
    }
    if (token.kind === "number" || (token.kind === "lower" && !isModifier(word))) return undefined;
    modifiers.push(word);
  }
  if (head === undefined || !agrees(article, head, first)) return undefined;
  // "his wife Lina" tells who is whose; "the lawyer Ana Ruiz" is a title
  const isNamed = article === "possessive" && spanAt(names, tokens[i + 1]?.start ?? -1)?.kind === "person";
  if (!isNamed && !endsPhrase(tokens, names, i + 1)) return undefined;
  const nounEnd = i + 1;
  const { to, complement } = withComplement(tokens, names, nounEnd);
  return {
    from: article === "possessive" && first.kind === "mark" ? at + 1 : at,
    to,
    article,
    modifiers,
    nounEnd,
    complement,
    ...head,
  };
}

function articleOf(token: Token): Description["article"] | undefined {
  if (token.kind === "mark") return /^['’]s$/.test(token.text) ? "possessive" : undefined;
  if (token.kind !== "lower" && token.kind !== "number" && !token.startsSentence) return undefined;
  if (/^the$/i.test(token.text)) return "the";
  if (INDEFINITE.test(token.text)) return "a";
  if (POSSESSIVE.test(token.text)) return "possessive";
  return COUNT.test(token.text) ? "count" : undefined;
}

type Head = Pick<Description, "noun" | "of" | "several">;

function headOf(word: string): Head | undefined {
  if (PERSON_NOUNS.has(word) || KIN.has(word)) return { noun: word, of: "person", several: false };
  const one = IRREGULAR_PLURALS[word] ?? (word.endsWith("s") ? word.slice(0, -1) : undefined);
  if (one !== undefined && (PERSON_NOUNS.has(one) || KIN.has(one))) return { noun: one, of: "person", several: true };
  return Object.hasOwn(ORGANIZATION_NOUNS, word) ? { noun: word, of: "organization", several: false } : undefined;
}

function agrees(article: Description["article"], { of, several }: Head, first: Token): boolean {
  if (of === "organization") return article === "the";
  if (article === "count") return several;
  return article !== "a" || !several || /^another$/i.test(first.text);
}

/** May the word stand before the noun it describes? Not a verb, a preposition or another article. */
function isModifier(word: string): boolean {
  return (
    !NO_MODIFIERS.test(word) && (!/(?:ing|[^su]s|ly)$/.test(word) || ROLE_MODIFIERS.has(word) || LIKE_VERBS.test(word))
  );
}

/** Modifiers that end like verbs and adverbs. */
const LIKE_VERBS =
  /^(?:sitting|treating|arresting|commanding|presiding|prosecuting|supervising|investigating|working|living|opposing|surviving|grieving|elderly|family|early|only|lonely|homeless|jobless|operations|customs|parks|records|prisons|rights|works|systems|affairs|appeals|arms|drugs|previous|famous|various|unconscious|religious)$/;

const NO_MODIFIERS =
  /^(?:of|for|from|at|with|in|on|by|to|as|and|or|but|that|which|who|whom|whose|when|while|where|if|because|than|then|so|not|no|the|an?|this|these|those|his|her|their|its|my|our|your|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|should|said|says|told|made|took|gave|went|came|after|before|during|since|until|about|against|into|over|under|between|through|without|within|there|here|also|only|just|even|said)$/;

/** After the noun the phrase ends: "the driver license" is no driver. */
function endsPhrase(tokens: readonly Token[], names: readonly NameMention[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.gap !== 1) return next?.gap !== 0 || next.kind === "mark";
  if (next.kind === "mark") return next.text !== "-";
  if (next.kind === "number") return true;
  if (next.kind !== "lower") return spanAt(names, next.start)?.kind !== "person";
  return ENDING.test(next.text) || VERB_FORM.test(next.text) || NO_MODIFIERS.test(next.text);
}

const VERB_FORM = /(?:ed|ing|ly|self|selves)$/;
/** What else can follow a noun that ends its phrase: verbs without "-ed", adverbs, days. */
const ENDING =
  /^(?:ago|again|always|already|alone|apart|away|back|once|never|later|now|nor|yesterday|today|tomorrow|tonight|often|still|soon|too|yet|however|himself|herself|themselves|named|identified|called|known|such|like|near|per|via|upon|toward|towards|among|amid|behind|beside|besides|despite|except|inside|outside|off|onto|out|past|round|up|down|who've|i|he|she|they|it|we|you|became|began|bought|broke|brought|built|came|caught|chose|drew|drove|fell|felt|fled|flew|forgot|fought|found|froze|gave|got|grew|heard|held|hid|hit|hurt|kept|knew|laid|lay|led|left|lent|let|lost|meant|met|paid|put|quit|ran|read|rose|sat|saw|sent|set|shook|shot|shut|slept|sold|spent|spoke|stood|stole|struck|swore|taught|thought|threw|took|tore|understood|went|withdrew|woke|won|wore|wrote|overturned|overheard|undertook|saying|asks|says|tells|claims|argues|notes|writes|adds|thinks|believes|wants|needs|seeks|faces|remains|lives|works|makes|takes|gives|goes|comes|gets|knows|finds|calls|hears|holds|insists|denies|runs|serves|plans|hopes|fears|agrees|decides|rules|orders|uses|shows|means|seems|leaves|keeps|helps|lets|puts|cannot|can't|didn't|doesn't|don't|hadn't|hasn't|haven't|isn't|wasn't|weren't|won't|wouldn't|couldn't|shouldn't)$/;

/** "for the agency", "of Acme", "at the jail": with the name, or with the noun of an organization. */
function withComplement(
  tokens: readonly Token[],
  names: readonly NameMention[],
  at: number,
): { readonly to: number; readonly complement?: NameMention | undefined } {
  const link = tokens[at];
  if (link === undefined || link.gap !== 1 || !/^(?:of|for|from|at|with)$/.test(link.text)) return { to: at };
  let i = at + 1;
  if (/^(?:the|his|her|their|its|an?)$/.test(tokens[i]?.text ?? "")) i++;
  for (let last = i; last < i + 4; last++) {
    const token = tokens[last];
    if (token === undefined || token.gap !== 1 || token.kind === "mark") break;
    const name = spanAt(names, token.start);
    if (name !== undefined && name.start === token.start) {
      let to = last + 1;
      while (to < tokens.length && tokens[to]!.start < name.end) to++; // in range by the test
      // "a lawyer for Okafor's family": the name is not whom the lawyer is for
      return /^['’]s?$/.test(tokens[to]?.text ?? "") || !endsPhrase(tokens, names, to)
        ? { to: at }
        : { to, complement: name };
    }
    const word = token.text.toLowerCase();
    if (Object.hasOwn(ORGANIZATION_NOUNS, word) || PERSON_NOUNS.has(word) || PERSON_NOUNS.has(word.replace(/s$/, "")))
      return { to: last + 1 };
    if (token.kind === "number" || (token.kind === "lower" && !isModifier(word))) break;
  }
  return { to: at };
}
