// From how many sources a claim comes. Documents are one source as soon as something in them shows it: the same words, the same
// speaker, one that names the other, the same author. That nothing shows it proves nothing: it is never called independent.

import { type DocumentId, type OriginId, spanAt } from "../../base/base.ts";
import { foldKey } from "../../text/text.ts";
import { authorAt, type Authorship, heardAt, NO_AUTHORSHIP } from "./authorship.ts";
import type { Claim, ClaimOrigin, ClaimStatements, Dependence, DependenceKind } from "./claim.ts";
import type { Speaker, Statement } from "../statement.ts";

/** Documents that make the same rare mistake. */
export interface SharedError {
  readonly documents: readonly DocumentId[];
  /** "give the title “X”, which no other document has". */
  readonly words: string;
}

/** What is known besides the statements. */
export interface ClaimContext {
  readonly authorships: ReadonlyMap<DocumentId, Authorship>;
  /** The length of the shared text of an origin, in words. */
  readonly originWords: ReadonlyMap<OriginId, number>;
  readonly errors: readonly SharedError[];
}

export const NO_CONTEXT: ClaimContext = { authorships: new Map(), originWords: new Map(), errors: [] };

/** A statement of the claim in the writing it stands in. */
interface Voice {
  readonly statement: Statement;
  readonly document: DocumentId;
  /** The document, or what one author has in it: one source in any case. */
  readonly writing: string;
  readonly authorship: Authorship;
  readonly author?: string | undefined;
  /** Whom it has it from, and how it says so. */
  readonly informants: readonly Informant[];
}

interface Informant {
  readonly name: string;
  readonly isSpeaker: boolean;
  /** What is the same in another document: the entry, or the name. */
  readonly keys: readonly string[];
}

interface Tie {
  readonly kind: DependenceKind;
  readonly words: string;
  readonly origin?: OriginId | undefined;
  /** Indexes of voices; of a stated derivation the one that tells first. */
  readonly voices: readonly number[];
}

/** The claim with its documents, and the sources it comes from. The order of anything given does not count. */
export function settleClaim(claim: ClaimStatements, context: ClaimContext): Claim {
  const { made, ...rest } = claim;
  const voices = made.map((statement) => voiceOf(statement, context));
  const ties = [...tiesOf(voices, context)].filter((tie) => documentsOf(tie, voices).size > 1);
  const find = joined(voices, ties);
  const groups = Map.groupBy(voices.keys(), find);
  const origins = [...groups.values()].map((members): ClaimOrigin => {
    const documents = [...new Set(members.map((index) => voices[index]!.document))].sort(); // indexes of voices
    const root = find(members[0]!); // a group has a member
    const own = ties.filter((tie) => find(tie.voices[0]!) === root); // a tie has voices
    return { documents, evidence: evidenceOf(own, voices) };
  });
  return {
    ...rest,
    speakers: [...new Set(made.map(({ speaker }) => nameOf(speaker)))].sort(),
    statements: made.map(({ id }) => id).sort(),
    documents: [...new Set(voices.map(({ document }) => document))].sort(),
    origins: origins.sort((a, b) => compare(a.documents.join(), b.documents.join())),
  };
}

function nameOf(speaker: Speaker): string {
  return speaker.kind === "narrator" ? "narrator" : speaker.name || "not named";
}

function voiceOf(statement: Statement, { authorships }: ClaimContext): Voice {
  const { document, start } = statement.passage;
  const authorship = authorships.get(document) ?? NO_AUTHORSHIP;
  const author = authorAt(authorship, start);
  const own = spanAt(authorship.parts, start)?.author;
  // posts on one page without names are one voice; a letter in it by somebody is that one's
  const writing = own === undefined ? document : `${document} ${foldKey(own)}`;
  const heard = heardAt(authorship, statement.passage).map((name) => ({
    name,
    isSpeaker: false,
    keys: [foldKey(name)],
  }));
  const informants = [...speakerOf(statement), ...heard];
  return { statement, document, writing, authorship, author, informants };
}

function* tiesOf(voices: readonly Voice[], context: ClaimContext): Generator<Tie> {
  for (const { key, members } of alike(voices, ({ statement }) => [statement.origin])) {
    const origin = key as OriginId;
    const words = `share ${context.originWords.get(origin) ?? "the same"} words`;
    yield { kind: "shared text", origin, voices: members, words };
  }
  for (const { key, members } of alike(voices, ({ informants }) => informants.flatMap(({ keys }) => keys))) {
    const told = members.flatMap((index) => voices[index]!.informants.filter(({ keys }) => keys.includes(key))); // an index
    const kind = told.every(({ isSpeaker }) => isSpeaker) ? "same speaker" : "stated derivation";
    yield { kind, voices: members, words: `${all(voices, members)} have it from ${told[0]!.name}` }; // each has one
  }
  yield* derivations(voices);
  for (const { members } of alike(voices, ({ author }) => [author && foldKey(author)])) {
    const { author } = voices[members[0]!]!; // never empty
    yield { kind: "same author", voices: members, words: `${all(voices, members)} were written by ${author ?? ""}` };
  }
  for (const { members } of alike(voices, ({ authorship: { publisher } }) => [publisher && foldKey(publisher)])) {
    const { publisher } = voices[members[0]!]!.authorship; // as above
    yield {
      kind: "same publisher",
      voices: members,
      words: `${all(voices, members)} were published by ${publisher ?? ""}`,
    };
  }
  for (const { key, members } of alike(voices, ({ authorship }) => authorship.contacts))
    yield { kind: "same contact", voices: members, words: `${all(voices, members)} give the contact ${key}` };
  for (const { documents, words } of context.errors) {
    const holding = new Set(documents);
    const members = [...voices.keys()].filter((index) => holding.has(voices[index]!.document)); // an index of voices
    if (members.length > 0) yield { kind: "shared error", voices: members, words: `${all(voices, members)} ${words}` };
  }
}

/** The voices that have a key in common, by key. */
function alike(
  voices: readonly Voice[],
  keysOf: (voice: Voice) => readonly (string | undefined)[],
): { readonly key: string; readonly members: number[] }[] {
  const byKey = new Map<string, number[]>();
  for (const [index, voice] of voices.entries())
    for (const key of new Set(keysOf(voice))) if (key) byKey.getOrInsert(key, []).push(index);
  return [...byKey].filter(([, { length }]) => length > 1).map(([key, members]) => ({ key, members }));
}

/** "says it has it from Rao": Rao is the author or publisher of another document that says it in its own voice. */
function* derivations(voices: readonly Voice[]): Generator<Tie> {
  const own = new Map<string, number[]>();
  for (const [index, { statement, author, authorship }] of voices.entries()) {
    if (statement.speaker.kind !== "narrator") continue;
    for (const name of new Set([author, authorship.publisher].flatMap((one) => (one ? [foldKey(one)] : []))))
      own.getOrInsert(name, []).push(index);
  }
  if (own.size === 0) return;
  for (const [index, { informants, document }] of voices.entries()) {
    for (const { name, keys } of informants) {
      const wrote = keys.flatMap((key) => own.get(key) ?? []);
      const sources = wrote.filter((other) => voices[other]!.document !== document); // an index of voices
      if (sources.length > 0)
        yield {
          kind: "stated derivation",
          voices: [index, ...sources],
          words: `has it from ${name}, the author of the other`,
        };
    }
  }
}

/** Whose words they are, where that is somebody who is the same in another document. */
function speakerOf({ speaker, speakerEntry }: Statement): Informant[] {
  if (speaker.kind === "narrator" || speaker.kind === "unknown" || speaker.kind === "unnamed person") return [];
  // "the letter" is another letter in another document
  if (speaker.kind === "document" || speaker.name === "") return [];
  const keys = [foldKey(speaker.name), ...(speakerEntry === undefined ? [] : [speakerEntry])];
  return [{ name: speaker.name, isSpeaker: true, keys }];
}

/** Which voices are one source: a representative for each. */
function joined(voices: readonly Voice[], ties: readonly Tie[]): (index: number) => number {
  const leader = [...voices.keys()];
  const find = (index: number): number => {
    let root = index;
    while (leader[root] !== root) root = leader[root]!; // leaders are indexes
    leader[index] = root;
    return root;
  };
  const join = (indexes: readonly number[]): void => {
    for (const index of indexes) {
      const [a, b] = [find(indexes[0]!), find(index)]; // never empty
      leader[Math.max(a, b)] = Math.min(a, b);
    }
  };
  for (const indexes of Map.groupBy(voices.keys(), (index) => voices[index]!.writing).values()) join(indexes); // an index
  for (const tie of ties) join(tie.voices);
  return find;
}

function evidenceOf(ties: readonly Tie[], voices: readonly Voice[]): Dependence[] {
  const evidence = new Map<string, Dependence>();
  for (const tie of ties) {
    const [teller, ...others] = [...documentsOf(tie, voices)];
    const documents = tie.kind === "stated derivation" ? [teller!, ...others.sort()] : [teller!, ...others].sort(); // a tie has voices
    const { kind, words, origin } = tie;
    evidence.set(JSON.stringify([KINDS.indexOf(kind), words, documents]), { kind, words, documents, origin });
  }
  return [...evidence].sort(([a], [b]) => compare(a, b)).map(([, one]) => one);
}

const KINDS: readonly DependenceKind[] = [
  "shared text",
  "stated derivation",
  "same speaker",
  "shared error",
  "same author",
  "same publisher",
  "same contact",
];

function documentsOf({ voices: indexes }: Pick<Tie, "voices">, voices: readonly Voice[]): Set<DocumentId> {
  return new Set(indexes.map((index) => voices[index]!.document)); // indexes of voices
}

function all(voices: readonly Voice[], members: readonly number[]): string {
  const documents = documentsOf({ voices: members }, voices).size;
  return documents === 2 ? "both" : `all ${documents}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
