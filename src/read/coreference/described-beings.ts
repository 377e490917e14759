// The persons and organizations of a section so far, for words that speak of one of them by what it is: "the judge" is the
// one judge who was named, "the agency" the one agency. Whoever is described and is none of them is a person of his own.

import type { NameKind, NameMention } from "../../record/record.ts";
import type { Description } from "./described-people.ts";
import { ORGANIZATION_NOUNS } from "../gazetteer/gazetteer-person-nouns.ts";
import type { Token } from "../name-tokens.ts";
import { type Gender, genderOfWord } from "../gazetteer/person-gender.ts";

/** Somebody or something that a document speaks of. */
export interface Being {
  readonly kind: NameKind | "unnamed person";
  readonly name: string;
  gender: Gender | undefined;
  readonly several: boolean;
  /** Somewhere called by an office in which one deals with what happens to others: a judge, a guard, a lawyer. */
  official?: boolean;
}

/** Words for the same office or trade. */
const SAME: Readonly<Record<string, string>> = {
  attorney: "lawyer",
  solicitor: "lawyer",
  barrister: "lawyer",
  counsel: "lawyer",
  sen: "senator",
  rep: "congressman",
  representative: "congressman",
  congresswoman: "congressman",
  justice: "judge",
  magistrate: "judge",
  spokeswoman: "spokesman",
  spokesperson: "spokesman",
  councilwoman: "councilman",
  councillor: "councilman",
  councilor: "councilman",
  chairwoman: "chairman",
  chair: "chairman",
  physician: "doctor",
  dr: "doctor",
  gov: "governor",
  adviser: "advisor",
  prof: "professor",
  sgt: "sergeant",
  lt: "lieutenant",
  capt: "captain",
};

/** Another one than the one in office or in view: never one who was named before. */
const ANOTHER =
  /^(?:prior|previous|former|other|another|first|second|third|fourth|different|new|next|original|older|younger|elder|late|current|ex-|then|unnamed|unidentified|anonymous|second-year|retired)$/;
/** Who is hardly named without being called so. */
const OFFICERS =
  /^(?:judge|magistrate|prosecutor|lawyer|attorney|solicitor|barrister|spokesman|spokeswoman|spokesperson|officer|agent|detective|investigator|inspector|guard|warden|interrogator|interpreter|translator|informant|informer|witness|eyewitness|juror|clerk|caseworker|adjudicator|doctor|nurse|psychologist|psychiatrist|expert|landlord|landlady|driver|neighbor|neighbour|passerby|coroner)$/;
const IS =
  /^(?:is|are|was|were|be|been|being|become|becomes|became|becoming|remain|remains|remained|as|like|called|named|not|considered|deemed|than|or|without|every|each|any|no|n't|isn't|wasn't)$/i;

interface Resolved {
  readonly being?: Being | undefined;
  /** The first that is said of an unnamed person. */
  readonly isNew: boolean;
  /** Says what somebody is who was named already: nobody else comes in. */
  readonly isSaidOf?: true;
}

export class DescribedBeings {
  #section = -1;
  /** By what it is called besides its name, lower case: the words of its roles, or of its description. */
  #byWord = new Map<string, Set<Being>>();
  #unnamed = new Map<string, Being>();
  #organizations: { readonly being: Being; readonly paragraph: number }[] = [];
  readonly #counts = new Map<string, number>();
  /** The named wife, husband, mother and father of somebody, by both; undefined where two names were given. Never forgotten. */
  readonly #kin = new Map<string, string | undefined>();
  readonly #persons = new Map<string, Being>();

  enter(section: number): void {
    if (section === this.#section) return;
    this.#section = section;
    this.#byWord = new Map();
    this.#unnamed = new Map();
    this.#organizations = [];
  }

  /** A name stands here. */
  name(being: Being, { role, kind, name }: NameMention, paragraph: number): void {
    if (role !== undefined)
      for (const word of wordsOf(role.text)) {
        this.#call(being, word);
        if (OFFICERS.test(word)) being.official = true;
      }
    if (kind === "person") this.#persons.set(name, being);
    if (kind === "person" || kind === "place") return;
    for (const word of wordsOf(name)) this.#call(being, word);
    if (kind !== "organization") return;
    this.#organizations.push({ being, paragraph });
    if (this.#organizations.length > 2 * RECENT) this.#organizations = this.#organizations.slice(-RECENT);
  }

  #call(being: Being, word: string): void {
    const known = this.#byWord.get(word);
    if (known === undefined) this.#byWord.set(word, new Set([being]));
    else known.add(being);
  }

  /** Whom a description means. */
  resolve(
    text: string,
    tokens: readonly Token[],
    names: readonly NameMention[],
    description: Description,
    possessor: Being | undefined,
    place: { readonly people: number; readonly paragraph: number },
  ): Resolved {
    const { article, noun, modifiers, from, to, several } = description;
    const kin = possessor !== undefined && ONLY_KIN.test(noun) && !several ? `${possessor.name} ${noun}` : undefined;
    const said = predicateOf(tokens, names, from);
    if (said !== undefined) {
      if (typeof said === "object") this.#noteKin(kin, said);
      return { isNew: false, isSaidOf: true };
    }
    if (description.of === "organization")
      return { being: this.#organization(noun, modifiers, place.paragraph), isNew: false };
    if (article === "the" && !several && !modifiers.some((word) => ANOTHER.test(word))) {
      const fitting = this.#fitting(description);
      if (fitting.length === 1) return { being: fitting[0]!, isNew: false }; // length is 1
      // "the director" may be anybody who was named; a judge who is named is called so
      const mayBeNamed = place.people > 0 && !OFFICERS.test(noun) && description.complement === undefined;
      if (fitting.length > 1 || mayBeNamed) return { isNew: false };
    }
    const next = namedNext(tokens, names, to);
    if (next !== undefined) {
      this.#noteKin(kin, next);
      return { isNew: false, isSaidOf: true };
    }
    const known = kin === undefined ? undefined : this.#persons.get(this.#kin.get(kin) ?? "");
    if (known !== undefined) return { being: known, isNew: false };
    const printed = text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, " "); // from < to
    const pronoun = /^(?:his|her)\b/i.exec(printed);
    let name = printed.slice(0, 1).toLowerCase() + printed.slice(1);
    if (article === "possessive") {
      if (possessor === undefined && pronoun === null && !/^(?:their|its|my|our|your)\b/i.test(printed))
        return { isNew: false };
      if (possessor !== undefined)
        name = `${possessor.name}’s ${pronoun === null ? printed : printed.slice(pronoun[0].length + 1)}`;
    }
    const before = this.#unnamed.get(name);
    const again = article === "a" && description.complement === undefined && description.to === description.nounEnd;
    if (before !== undefined && !again) return { being: before, isNew: false };
    if (again) {
      const count = (this.#counts.get(name) ?? 0) + 1;
      this.#counts.set(name, count);
      if (count > 1) name = `${name} (${count})`;
    }
    const being: Being = { kind: "unnamed person", name, gender: several ? undefined : genderOfWord(noun), several };
    if (OFFICERS.test(noun)) being.official = true;
    this.#unnamed.set(name, being);
    if (!several) for (const word of [...modifiers, noun]) this.#call(being, SAME[word] ?? word);
    return { being, isNew: true };
  }

  #noteKin(kin: string | undefined, { kind, name }: NameMention): void {
    if (kin === undefined || kind !== "person") return;
    this.#kin.set(kin, this.#kin.has(kin) && this.#kin.get(kin) !== name ? undefined : name);
  }

  /** Two at most of those of whom every word of "the immigration judge" was said before. */
  #fitting({ noun, modifiers }: Description): Being[] {
    const found: Being[] = [];
    const called = this.#byWord.get(SAME[noun] ?? noun) ?? new Set<Being>();
    const wanted = modifiers.flatMap((word) => wordsOf(word));
    const [one, other] = called;
    if (called.size > MOST_CALLED && one !== undefined && other !== undefined) return [one, other]; // so many are a tie
    for (const being of called) {
      if (being.kind !== "person" && being.kind !== "unnamed person") continue;
      if (wanted.every((word) => this.#byWord.get(word)?.has(being) === true)) found.push(being);
      if (found.length === 2) break;
    }
    return found;
  }

  #organization(noun: string, modifiers: readonly string[], paragraph: number): Being | undefined {
    if (modifiers.length > 0) return undefined;
    if (COMPANIES.test(noun)) {
      // a company's name seldom says that it is one: the only organization spoken of near by
      const near = this.#organizations.filter((one) => one.paragraph >= paragraph - 1);
      const [only] = near;
      return only !== undefined && near.every(({ being }) => being === only.being) ? only.being : undefined;
    }
    const fitting = new Set<Being>();
    for (const word of ORGANIZATION_NOUNS[noun] ?? []) {
      const called = this.#byWord.get(word) ?? new Set<Being>();
      if (called.size > MOST_CALLED) return undefined;
      for (const being of called) {
        if (being.kind !== "person" && being.kind !== "unnamed person") fitting.add(being);
        if (fitting.size > 1) return undefined;
      }
    }
    return [...fitting][0];
  }
}

const RECENT = 30;
const MOST_CALLED = 50;
/** Of whom somebody has one: "Okafor's wife" is the wife who was named. */
const ONLY_KIN = /^(?:wife|husband|mother|father|fianc[ée]e?|widow|widower|spouse)$/;
const COMPANIES = /^(?:company|firm|corporation|airline|manufacturer|carmaker|automaker|retailer|bank)$/;

/** Lower case, an office in one word for all who hold it. */
function wordsOf(role: string): string[] {
  const words = role.toLowerCase().split(/[\s,/-]+/);
  return words.map((word) => word.replace(/\.$/, "")).map((word) => (Object.hasOwn(SAME, word) ? SAME[word]! : word)); // hasOwn
}

/** "his wife, Lina", "the judge, Paul Oduya,", "a lawyer named Ana Ruiz": the name that comes, with its title, after the description. */
function namedNext(tokens: readonly Token[], names: readonly NameMention[], at: number): NameMention | undefined {
  let i = at;
  while (i < at + 3 && /^(?:,|named|called|—|–|identified|as|\()$/.test(tokens[i]?.text ?? "")) i++;
  if (/^(?:Mr|Ms|Mrs|Dr)\.?$/.test(tokens[i]?.text ?? "")) i++;
  const token = tokens[i];
  if (token === undefined || token.gap > 1) return undefined;
  const next = names[firstFrom(names, token.start)];
  return next?.kind === "person" && Math.min(next.start, next.role?.start ?? next.start) <= token.start
    ? next
    : undefined;
}

/** The index of the first name that does not start before the position. */
function firstFrom(names: readonly NameMention[], position: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < position) low = middle + 1; // middle < length
    else high = middle;
  }
  return low;
}

/** "is a lawyer", "as a teacher", "Rao, a lawyer": says what somebody is who was named already; the name, if right before. */
function predicateOf(
  tokens: readonly Token[],
  names: readonly NameMention[],
  from: number,
): NameMention | "somebody" | undefined {
  const before = tokens[from - 1];
  if (before === undefined || tokens[from]!.gap >= 2) return undefined; // the caller stays inside
  if (IS.test(before.text)) return "somebody";
  const named = before.text === "," ? tokens[from - 2] : undefined;
  if (named === undefined) return undefined;
  // ", 44, a lawyer" and ", a lawyer" after a name
  const ends = named.kind === "number" ? tokens[from - 4] : named;
  const name = ends === undefined ? undefined : names[firstFrom(names, ends.end) - 1];
  return name !== undefined && name.end === ends?.end ? name : undefined;
}
