// The roles a person holds, with when and by whom: role statements that are one role are put together. No winner is picked between
// roles that exclude each other: they stand side by side.

import type { Day, DocumentId, StatementId } from "../base/base.ts";
import { foldKey } from "../text/text.ts";
import { areOneTitle, officeTitle } from "./identity/office-title.ts";
import type { Passage } from "./passage.ts";
import type { Statement } from "./statement.ts";

export interface HeldRole {
  /** As it is printed at most length. */
  readonly role: string;
  readonly organization?: string | undefined;
  readonly place?: string | undefined;
  /** The first and the last day on which a source has the role held. Whether it was held before or after is not known. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** A source says that it is held no longer; `endedBy`, the first day on which one says so. */
  readonly former: boolean;
  readonly endedBy?: Day | undefined;
  readonly documents: readonly DocumentId[];
  /** How many sources say so: copies of one text are one. */
  readonly origins: number;
  readonly statements: readonly StatementId[];
  readonly passages: readonly Passage[];
}

const CLAIMS: ReadonlySet<string> = new Set(["asserted", "found", "happened"]);

/** The roles among what is said of a person, those of most sources first. The statements' order does not count. */
export function rolesOf(statements: readonly Statement[]): HeldRole[] {
  const said = statements.filter(
    ({ slot, polarity, modality }) => slot === "role" && polarity === "positive" && CLAIMS.has(modality),
  );
  const groups = [...Map.groupBy(said, keyOf).values()].map(roleOf).sort(byDetail);
  const joined: Statement[][] = [];
  const roles: HeldRole[] = [];
  for (const [i, { held, from }] of groups.entries()) {
    // a shorter form goes to the one longer form it fits; where two would fit, it stays alone
    const longer = roles.flatMap((other, at) => (isShortFor(held, other) ? [at] : []));
    const [only] = longer;
    if (only !== undefined && longer.length === 1 && i > 0) joined[only]?.push(...from);
    else {
      joined.push([...from]);
      roles.push(held);
    }
  }
  return joined
    .map((list) => roleOf(list).held)
    .sort((a, b) => b.origins - a.origins || b.documents.length - a.documents.length || (a.role < b.role ? -1 : 1));
}

function keyOf({ value, tenure }: Statement): string {
  return [value, tenure?.organization ?? "", tenure?.place ?? ""].map(foldKey).join("|");
}

function roleOf(statements: readonly Statement[]): { readonly held: HeldRole; readonly from: readonly Statement[] } {
  const from = statements.toSorted((a, b) => b.value.length - a.value.length || (a.id < b.id ? -1 : 1));
  const first = <K extends "organization" | "place">(key: K): string | undefined =>
    from.map(({ tenure }) => tenure?.[key]).find((name) => name !== undefined);
  const held = from.filter(({ tenure }) => tenure?.former !== true).map(({ tenure }) => tenure?.asOf);
  // "the former mayor" is former on the day that is written; "mayor in 2015" was held then
  const past = from.filter(({ tenure }) => tenure?.former === true);
  const then = past.flatMap(({ tenure, written }) => (tenure?.asOf?.edtf === written?.edtf ? [] : [tenure?.asOf]));
  const ended = past.flatMap(({ tenure, written }) => (tenure?.asOf?.edtf === written?.edtf ? [tenure?.asOf] : []));
  const days = (spans: readonly (Statement["date"] | undefined)[], end: "earliest" | "latest"): Day[] =>
    spans.flatMap((span) => span?.[end] ?? []).sort();
  const by = from.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    from,
    held: {
      role: from[0]?.value ?? "",
      organization: first("organization"),
      place: first("place"),
      from: days([...held, ...then], "earliest")[0],
      to: days([...held, ...then], "latest").at(-1),
      former: past.length > 0,
      endedBy: days(ended, "latest")[0],
      documents: [...new Set(by.map(({ passage }) => passage.document))].sort(),
      origins: new Set(by.map(({ origin, passage }) => origin ?? passage.document)).size,
      statements: by.map(({ id }) => id),
      passages: by.map(({ passage }) => passage),
    },
  };
}

interface Grouped {
  readonly held: HeldRole;
}

/** The longer first: it can take up the shorter. */
function byDetail({ held: a }: Grouped, { held: b }: Grouped): number {
  const detail = (one: HeldRole): number =>
    one.role.length + (one.organization?.length ?? 0) + (one.place?.length ?? 0);
  return detail(b) - detail(a) || (a.role < b.role ? -1 : 1);
}

function isShortFor(short: HeldRole, long: HeldRole): boolean {
  if (differ(short.organization, long.organization) || differ(short.place, long.place)) return false;
  const [one, other] = [officeTitle(short.role), officeTitle(long.role)];
  if (one !== undefined && other !== undefined) return areOneTitle(one, other);
  return foldKey(short.role) === foldKey(long.role);
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && foldKey(one) !== foldKey(other);
}
