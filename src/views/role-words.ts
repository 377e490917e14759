// Roles in words: what somebody is called, and when, as far as the sources show.

import { betweenSpan, daySpan } from "../base/base.ts";
import type { HeldRole } from "../record/record.ts";
import { dateWords } from "./date-words.ts";
import { capital } from "./wording.ts";
import type { Tongue } from "./words/words.ts";

/** "executive director, Harbour Alliance, Leeds". */
export function roleWords({ role, organization, place }: HeldRole): string {
  return [role, organization, place].filter((part) => part !== undefined).join(", ");
}

/** "Named so between 3 May 2019 and 1 June 2021": what the sources show, not when it began or ended. */
export function periodWords({ from, to, former, endedBy }: HeldRole, tongue: Tongue): string {
  const { entries: words } = tongue.words.rooms;
  const span = from === undefined && to === undefined ? undefined : betweenSpan(from, to, "explicit");
  const when = span === undefined ? "" : dateWords(span, tongue);
  const held = span === undefined ? "" : from === to ? words.namedOn(when) : words.named(when);
  if (!former) return held;
  const ended = endedBy === undefined ? words.formerly : words.endedBy(dateWords(daySpan(endedBy, "explicit"), tongue));
  return held === "" ? capital(ended) : held + tongue.words.rooms.receipts.semicolon + ended;
}
