// The timeline: dated statements in order. What several documents say alike of one event, or print from one origin, is one item.

import type { EntryId } from "../base/base.ts";
import type { EntryKind, Statement } from "../record/record.ts";
import { foldKey } from "../text/text.ts";
import { voiceKey } from "./attribution.ts";
import { yearOf } from "./date-words.ts";
import { html, NOTHING } from "./markup.ts";
import type { ListItem } from "./list-page.ts";
import type { Here } from "./site.ts";
import { alsoSaid, dateMark, type ShownStatement, statementLine } from "./statement-line.ts";
import { capital } from "./wording.ts";

export interface Dated {
  readonly statement: Statement;
  readonly entry: { readonly id: EntryId; readonly kind: EntryKind; readonly name: string };
}

/** The first statement is the one printed in full. */
export interface DatedGroup {
  readonly entry: Dated["entry"];
  readonly statements: readonly [Statement, ...Statement[]];
}

/**
 * Folds statements of the same date, modality and polarity that are about the same event, or that are the same words of
 * one origin. Different speakers of what is alleged, denied, found or only imagined are never folded together.
 */
export function foldDated(dated: readonly Dated[]): DatedGroup[] {
  const groups: { entry: Dated["entry"]; statements: [Statement, ...Statement[]] }[] = [];
  const byKey = new Map<string, number>();
  for (const { statement, entry } of dated) {
    const { date, modality, polarity, speaker, origin, passage } = statement;
    const guarded =
      modality === "alleged" || modality === "denied" || modality === "found" || modality === "hypothetical";
    const how = [date?.edtf ?? "", modality, polarity, guarded ? voiceKey(speaker) : ""];
    const keys = [JSON.stringify(["entry", entry.id, ...how])];
    if (origin !== undefined) keys.push(JSON.stringify(["origin", origin, foldKey(passage.quote), ...how]));
    const known = keys.map((key) => byKey.get(key)).find((index) => index !== undefined);
    const index = known ?? groups.length;
    if (known === undefined) groups.push({ entry, statements: [statement] });
    else groups[known]!.statements.push(statement); // known is an index of groups
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, index);
  }
  return groups;
}

export interface ShownGroup extends DatedGroup {
  readonly shown: ShownStatement;
}

export function timelineItem(here: Here, group: ShownGroup): ListItem {
  const [first, ...others] = group.statements;
  const year = yearOf(first.date);
  // an event of no known type has only its date to show
  const label = group.entry.kind === "event" && group.entry.name === "event" ? "" : group.entry.name.trim();
  const body = html`<li class="event m-${first.modality}">
    <p class="day">
      ${dateMark(first.date)}${label === "" ? NOTHING : html`<span class="what"><bdi>${capital(label)}</bdi></span>`}
    </p>
    <div>${statementLine(here, group.shown)}${alsoSaid(here, first, others)}</div>
  </li>`;
  return {
    group: year ?? "Not dated",
    jump: { id: year === undefined ? "not-dated" : `y${year}`, label: year ?? "Not dated" },
    body,
  };
}
