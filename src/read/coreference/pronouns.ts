// Whom "he" and "she" mean: only where of all who were spoken of near by one alone is left.

import type { Being } from "./described-beings.ts";
import type { Token } from "../name-tokens.ts";
import type { Gender } from "../gazetteer/person-gender.ts";

export interface Place {
  readonly token: number;
  readonly start: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly section: number;
}

interface Spot extends Place {
  /** undefined: somebody of whom it is not known who it is. */
  readonly being: Being | undefined;
  readonly gender: Gender | undefined;
  /** The first of its sentence, and no preposition stands before it. */
  readonly subject: boolean;
}

const FAR = 2500; // characters; farther back a pronoun does not reach
const MOST_SPOTS = 80;

const PRONOUN = /^(?:he|she|him|her|his|hers|himself|herself)$/i;

export function isPronoun(token: Token): boolean {
  return token.text.length <= 7 && token.kind !== "mark" && PRONOUN.test(token.text);
}

/** Who was spoken of, in order; forgets at the end of a section. */
export class Memory {
  #spots: Spot[] = [];
  #section = -1;
  #people = new Set<Being>();

  enter({ section }: Place): void {
    if (section === this.#section) return;
    this.#section = section;
    this.#spots = [];
    this.#people = new Set();
  }

  /** How many people the section has spoken of so far. */
  peopleInSection(): number {
    return this.#people.size;
  }

  everybody(): ReadonlySet<Being> {
    return this.#people;
  }

  add(being: Being, place: Place, tokens: readonly Token[]): void {
    if (being.several || (being.kind !== "person" && being.kind !== "unnamed person")) return;
    this.#people.add(being);
    this.#push({ ...place, being, gender: being.gender, subject: this.#isSubject(place, tokens) });
  }

  addUnknown(place: Place, pronoun: Token | undefined): void {
    this.#push({ ...place, being: undefined, gender: pronoun && genderOf(pronoun), subject: false });
  }

  #push(spot: Spot): void {
    this.#spots.push(spot);
    if (this.#spots.length > 2 * MOST_SPOTS) this.#spots = this.#spots.slice(-MOST_SPOTS);
  }

  #isSubject({ sentence, token }: Place, tokens: readonly Token[]): boolean {
    const last = this.#spots.at(-1);
    if (last !== undefined && last.sentence === sentence) return false;
    for (let i = token - 1; i >= 0 && i > token - 6 && !tokens[i + 1]!.startsSentence; i--) {
      // i + 1 ≤ token
      if (tokens[i]!.kind === "lower")
        return !/^(?:of|for|with|by|to|from|against|about|in|on|under|before|after|at|between|than|and)$/.test(
          tokens[i]!.text,
        );
    }
    return true;
  }

  /** The latest first. */
  *back(place: Place): Generator<Spot> {
    for (let i = this.#spots.length - 1; i >= 0 && i >= this.#spots.length - MOST_SPOTS; i--) {
      const spot = this.#spots[i]!; // 0 ≤ i < length
      if (place.start - spot.start > FAR) return;
      yield spot;
    }
  }
}

export function genderOf(pronoun: Token): Gender {
  return /^(?:she|her|hers|herself)$/i.test(pronoun.text) ? "woman" : "man";
}

/** What is known of a pronoun besides its own words. */
export interface Around {
  /** In a transcript, who speaks the words it stands in and whom they address: neither is "he". */
  readonly talking: readonly (string | undefined)[];
  /** Of whom the quotation right before it speaks: whoever says so is another. */
  readonly quoted: Gender | undefined;
}

/** The one whom the pronoun at token `at` means, if one alone can be meant. */
export function pronounAt(
  tokens: readonly Token[],
  at: number,
  memory: Memory,
  place: Place,
  around: Around,
): Being | undefined {
  const pronoun = tokens[at]!; // the caller stays inside
  const gender = genderOf(pronoun);
  const spots: Spot[] = [];
  for (const spot of memory.back(place)) {
    if (spot.paragraph < place.paragraph - 1) break;
    if (spot.being !== undefined && around.talking.includes(spot.being.name)) continue;
    if (spot.gender === undefined || spot.gender === gender) spots.push(spot);
  }
  const meant = choose(spots, place, isObject(tokens, at));
  // "A judge ordered his release": that of one who is held
  if (meant?.official === true && isOfOneHeld(tokens, at)) return undefined;
  // “When was he freed?” she asked: the prisoner spoken of before may be he
  if (meant !== undefined && meant.gender === undefined && around.quoted !== undefined && around.quoted !== gender)
    return undefined;
  if (meant !== undefined) meant.gender ??= gender;
  return meant;
}

/** `spots`: the latest first, all that the pronoun's gender allows. */
function choose(spots: readonly Spot[], place: Place, object: boolean): Being | undefined {
  const here = spots.filter((spot) => spot.paragraph === place.paragraph);
  const near = here.length > 0 ? here : spots;
  const all = distinct(near);
  if (all === undefined) return undefined;
  // "Rao saw him": he is not Rao
  const inSentence = near.filter((spot) => spot.sentence === place.sentence);
  const [only] = all;
  if (only === undefined || all.length > 1) return undefined;
  // an officer of the paragraph before is one of many whom nobody has named
  if (here.length === 0 && only.kind === "unnamed person" && only.gender === undefined) return undefined;
  return object && inSentence.some(({ subject }) => subject) ? undefined : only;
}

/** Undefined where one of them is somebody unknown. */
function distinct(spots: readonly Spot[]): Being[] | undefined {
  const found = new Set<Being>();
  for (const { being } of spots) {
    if (being === undefined) return undefined;
    found.add(being);
  }
  return [...found];
}

const CUSTODY =
  /^(?:arrest|apprehension|bail|bond|captivity|capture|cell|conviction|custody|deportation|detention|execution|extradition|freedom|handover|imprisonment|incarceration|jailing|liberty|parole|pardon|probation|punishment|release|removal|rendition|sentence|torture|transfer|trial)$/;
const SUFFERED =
  /^(?:acquitted|arrested|apprehended|beaten|captured|charged|convicted|custody|deported|detained|detention|extradited|freed|held|imprisoned|incarcerated|jail|jailed|pardoned|prison|released|removed|seized|sentenced|tortured|transferred)$/;
const REACH = 6; // words

/** "his release", "ordered him freed", "he remained in custody": what happens to one who is held. */
function isOfOneHeld(tokens: readonly Token[], at: number): boolean {
  const possessive = /^(?:his|her)$/i.test(tokens[at]!.text) && !isObject(tokens, at); // the caller stays inside
  let passive = possessive || /^(?:him|her)$/i.test(tokens[at]!.text); // as above
  for (let i = at + 1; i <= at + REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === "mark" || token.gap > 1) return false;
    if (possessive && (CUSTODY.test(token.text) || (i === at + 1 && SUFFERED.test(token.text)))) return true;
    if (/^(?:is|was|be|been|being|remain(?:s|ed)?|stay(?:s|ed)?|in|into|from)$/.test(token.text)) passive = true;
    else if (!possessive && passive && SUFFERED.test(token.text)) return true;
    if (possessive && /^(?:of|for|to|with|in|on|and)$/.test(token.text)) return false;
  }
  return false;
}

/** "him" and "her" as the object of a verb, not "her lawyer". */
function isObject(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.text; // the caller stays inside
  if (/^him$/i.test(word)) return true;
  if (!/^her$/i.test(word)) return false;
  const next = tokens[at + 1];
  return (
    next === undefined ||
    next.kind === "mark" ||
    next.gap !== 1 ||
    /^(?:to|in|on|at|for|from|with|by|as|and|or|but|that|if|when|while|because|after|before|out|up|down|away|into|of|not|was|is|had|has|would|will|about|without|under|during|who|the|a|an)$/.test(
      next.text,
    )
  );
}
