// From how many sources a claim comes. Documents are one source as soon as something in them shows it: the same words, the same
// speaker, one that names the other, the same author. That nothing shows it proves nothing: it is never called independent.

import { type DocumentId, type OriginId, spanAt } from "../base/base.ts";
import { foldKey } from "../text/text.ts";
import { authorAt, type Authorship, NO_AUTHORSHIP } from "./authorship.ts";
import type { Claim, ClaimOrigin, ClaimStatements, Dependence, DependenceKind } from "./claim.ts";
import type { Statement } from "./statement.ts";

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
  /** The document, or the letter, post … in it: one source in any case. */
  readonly writing: string;
  readonly authorship: Authorship;
  readonly author?: string | undefined;
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
    statements: made.map(({ id }) => id).sort(),
    documents: [...new Set(voices.map(({ document }) => document))].sort(),
    origins: origins.sort((a, b) => compare(a.documents.join(), b.documents.join())),
  };
}

function voiceOf(statement: Statement, { authorships }: ClaimContext): Voice {
  const { document, start } = statement.passage;
  const authorship = authorships.get(document) ?? NO_AUTHORSHIP;
  const part = spanAt(authorship.parts, start);
  const writing = part === undefined ? document : `${document} ${part.start}`;
  return { statement, document, writing, authorship, author: authorAt(authorship, start) };
}

function* tiesOf(voices: readonly Voice[], context: ClaimContext): Generator<Tie> {
  const alike = function* (
    kind: DependenceKind,
    keyOf: (voice: Voice) => string | undefined,
    wordsOf: (first: Voice, documents: number) => string,
  ): Generator<Tie> {
    for (const [key, indexes] of Map.groupBy(voices.keys(), (index) => keyOf(voices[index]!) ?? "")) {
      if (key === "" || indexes.length < 2) continue;
      const documents = documentsOf({ voices: indexes }, voices).size;
      yield { kind, voices: indexes, words: wordsOf(voices[indexes[0]!]!, documents) }; // two and more
    }
  };
  for (const tie of alike(
    "shared text",
    ({ statement }) => statement.origin,
    ({ statement }) => `share ${context.originWords.get(statement.origin!) ?? "the same"} words`, // the key is there
  ))
    yield { ...tie, origin: voices[tie.voices[0]!]!.statement.origin }; // a tie has voices
  yield* alike(
    "same speaker",
    ({ statement }) => speakerOf(statement),
    ({ statement }, n) => `${all(n)} have it from ${speakerName(statement)}`,
  );
  yield* derivations(voices);
  yield* alike(
    "same author",
    ({ author }) => author && foldKey(author),
    ({ author = "" }, n) => `${all(n)} were written by ${author}`,
  );
  yield* alike(
    "same publisher",
    ({ authorship }) => authorship.publisher && foldKey(authorship.publisher),
    ({ authorship }, n) => `${all(n)} were published by ${authorship.publisher ?? ""}`,
  );
  for (const contact of new Set(voices.flatMap(({ authorship }) => authorship.contacts))) {
    yield* alike(
      "same contact",
      ({ authorship }) => (authorship.contacts.includes(contact) ? contact : undefined),
      (_, n) => `${all(n)} give the contact ${contact}`,
    );
  }
  for (const { documents, words } of context.errors) {
    const holders = [...voices.keys()].filter((index) => documents.includes(voices[index]!.document)); // an index of voices
    const n = documentsOf({ voices: holders }, voices).size;
    if (n > 1) yield { kind: "shared error", voices: holders, words: `${all(n)} ${words}` };
  }
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
  for (const [index, { statement, document }] of voices.entries()) {
    if (speakerOf(statement) === undefined) continue;
    const name = speakerName(statement);
    const sources = (own.get(foldKey(name)) ?? []).filter((other) => voices[other]!.document !== document); // an index
    if (sources.length > 0)
      yield {
        kind: "stated derivation",
        voices: [index, ...sources],
        words: `has it from ${name}, the author of the other`,
      };
  }
}

/** Whose words they are, where that is somebody who is the same in another document. */
function speakerOf({ speaker, speakerEntry }: Statement): string | undefined {
  if (speaker.kind === "narrator" || speaker.kind === "unknown" || speaker.kind === "unnamed person") return undefined;
  // "the letter" is another letter in another document
  if (speaker.kind === "document" || speaker.name === "") return undefined;
  return speakerEntry ?? `${speaker.kind} ${foldKey(speaker.name)}`;
}

function speakerName({ speaker }: Statement): string {
  return speaker.kind === "narrator" ? "" : speaker.name;
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

function all(documents: number): string {
  return documents === 2 ? "both" : `all ${documents}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
