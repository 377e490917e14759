// Which pieces of the campaign's writing an edition shows, in which language, in which order.

import { type DateSpan, type Day, daysBetween, parseDateSpan } from "../../base/base.ts";
import {
  type Block,
  newestFirst,
  pieceDates,
  stepsBack,
  readBody,
  type Supporter,
  type Writing,
  type WritingKind,
  type Writings,
} from "../../record/record.ts";
import { citedIn, type Piece, type PieceOf } from "../../views/views.ts";

/** Is it ready, and free to be published on that day? */
export function isPublished(piece: Writing, asOf: Day | undefined): boolean {
  if (piece.status !== "ready") return false;
  const embargo = piece.kind === "release" ? piece.embargo : undefined;
  // Of an embargo that ends on the day itself nobody knows here whether its hour has come.
  return embargo === undefined || (asOf !== undefined && embargo.slice(0, 10) < asOf);
}

const UNDATED: ReadonlySet<WritingKind> = new Set(["action", "page", "question", "term"]);

/** The day for which the values of the record in a piece are worked out: its own where it bears one, else that of the edition. */
export function valueDay(
  { kind }: Pick<Writing, "kind">,
  date: DateSpan | undefined,
  asOf: Day | undefined,
): { readonly asOf: Day | undefined; readonly isPast: boolean } {
  const own = UNDATED.has(kind) ? undefined : (date?.latest ?? date?.earliest);
  const isPast = own !== undefined && (asOf === undefined || own < asOf);
  return { asOf: isPast ? own : asOf, isPast };
}

/** After so many days an action that does not say when it ends is taken for forgotten. */
const FORGOTTEN = 60;

/** Does nobody say how long the action is open, and is it old, or of no day? */
export function isLeftOpen({ closes, open, withdrawn, opens, date }: Writing<"action">, asOf: Day): boolean {
  if (closes !== undefined || open !== undefined || withdrawn !== undefined) return false;
  const since = opens ?? (date === undefined ? undefined : parseDateSpan(date, "person")?.latest);
  return since === undefined || daysBetween(since as Day, asOf) > FORGOTTEN;
}

/**
 * Supporters with what they did, without what stands in pieces that are not published: who signs or speaks there has not agreed to
 * stand elsewhere. Who did nothing else is left out.
 */
export function publishedSupporters({ supporters, pieces }: Writings, asOf: Day | undefined): readonly Supporter[] {
  const waiting = new Set(pieces.flatMap((piece) => (isPublished(piece, asOf) ? [] : [piece.slug])));
  return supporters.flatMap((supporter) => {
    const acts = supporter.acts.filter(({ slug }) => slug === undefined || !waiting.has(slug));
    if (acts.length === supporter.acts.length) return [supporter];
    return acts.length === 0 ? [] : [{ ...supporter, acts }];
  });
}

/** What an edition shows: of a piece in several languages that in its own, else the one that was written first. */
export class Pieces {
  readonly all: readonly Piece[];
  readonly #byKind: ReadonlyMap<WritingKind, readonly Piece[]>;

  constructor({ pieces }: Pick<Writings, "pieces">, language: string, mainLanguage: string, asOf: Day | undefined) {
    const dates = pieceDates(pieces);
    const steps = stepsBack(pieces);
    const groups = Map.groupBy(
      pieces.filter((piece) => isPublished(piece, asOf)),
      (piece) => `${piece.kind} ${piece.translationOf ?? piece.slug}`,
    );
    this.all = [...groups.values()]
      .map((group): Piece => {
        const own = group.find((piece) => isOneLanguage(piece.language ?? mainLanguage, language));
        const original = group.find((piece) => piece.translationOf === undefined);
        const writing = own ?? original ?? group[0]!; // a group has a member
        const written = writing.language ?? mainLanguage;
        const date = dates.get(writing.slug) ?? (original === undefined ? undefined : dates.get(original.slug));
        return {
          writing,
          body: bodyOf(writing),
          date,
          foreign: isOneLanguage(written, language) ? undefined : written,
        };
      })
      .sort((a, b) =>
        newestFirst({ date: a.date, slug: a.writing.slug }, { date: b.date, slug: b.writing.slug }, steps),
      );
    this.#byKind = Map.groupBy(this.all, ({ writing }) => writing.kind);
  }

  /** Newest first. */
  of<K extends WritingKind>(kind: K): PieceOf<K>[] {
    return (this.#byKind.get(kind) ?? []).filter((piece): piece is PieceOf<K> => piece.writing.kind === kind);
  }
}

const read = new WeakMap<object, readonly Block[]>();

const cited = new WeakMap<readonly Block[], readonly string[]>();

/** What stands between the brackets of each citation of a body, in order. */
export function citationsOf(body: readonly Block[]): readonly string[] {
  const known = cited.get(body) ?? [...citedIn(body)];
  cited.set(body, known);
  return known;
}

/** The body as a tree, read once: citations, refusals and pages all ask for it. */
export function bodyOf(writing: Pick<Writing, "body" | "bodyLine">): readonly Block[] {
  const known = read.get(writing) ?? readBody(writing.body, writing.bodyLine);
  read.set(writing, known);
  return known;
}

function isOneLanguage(one: string, other: string): boolean {
  const main = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? "";
  return main(one) === main(other);
}
