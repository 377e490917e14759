// What the exports say of a hearing beside its slots: its versions, who came, what was decided. See docs/formats/export-json.md.

import type { Hearing, HearingChange, HearingVersion, Said } from "../record/record.ts";
import { dateJson, passageJson } from "./json-values.ts";

export function hearingJson(hearing: Hearing): Record<string, unknown> {
  return {
    sort: hearing.sort ?? null,
    docket: hearing.docket ?? null,
    motions: hearing.motions,
    versions: hearing.versions.map(versionJson),
    current: currentOf(hearing),
    moves: hearing.moves,
    appearances: hearing.appearances.map(({ passages, ...one }) => ({ ...one, passages: passages.map(passageJson) })),
    witnesses: { testified: hearing.testified.map(saidJson), planned: hearing.planned.map(saidJson) },
    outcome: {
      underSubmission: hearing.underSubmission.map(saidJson),
      decided: hearing.decided.map(saidJson),
    },
    ...(hearing.noSuchDay.length > 0 && { noSuchDay: hearing.noSuchDay.map(saidJson) }),
    ...(hearing.withoutYear.length > 0 && { withoutYear: hearing.withoutYear.map(saidJson) }),
  };
}

/** The place in "versions" of the one that stands or was held. */
function currentOf({ versions, current }: Hearing): number | null {
  const at = current === undefined ? -1 : versions.indexOf(current);
  return at < 0 ? null : at;
}

function versionJson(version: HearingVersion): unknown {
  const { date, through, time, ends, zone, zoneBasis, place, address, room, floor, judge } = version;
  const { status, disposition, told, toldAt, by, certainty, access, change, disputed, passages } = version;
  return {
    date: dateJson(date),
    ...(through !== undefined && { through }),
    time: time ?? null,
    ...(ends !== undefined && { ends }),
    zone: zone ?? null,
    ...(zoneBasis !== undefined && { zoneBasis }),
    place: place ?? null,
    address: address ?? null,
    room: room ?? null,
    floor: floor ?? null,
    judge: judge ?? null,
    status,
    disposition: disposition ?? null,
    told: dateJson(told),
    ...(toldAt !== undefined && { toldAt }),
    by: by.map(saidJson),
    certainty: certainty.map(saidJson),
    access: Object.fromEntries(
      Object.entries(access).flatMap(([name, said]: [string, readonly Said[]]) =>
        said.length === 0 ? [] : [[name, said.map(saidJson)]],
      ),
    ),
    change: change === undefined ? null : changeJson(change),
    disputed: disputed.map(({ slot, values }) => ({ slot, values: values.map(saidJson) })),
    passages: passages.map(passageJson),
  };
}

function changeJson({ told, toldAt, by, requestedBy, reason, code, passages }: HearingChange): unknown {
  return {
    told: dateJson(told),
    ...(toldAt !== undefined && { toldAt }),
    by: by.map(saidJson),
    requestedBy: requestedBy.map(saidJson),
    reason: reason.map(saidJson),
    code: code === undefined ? null : { ...code, passages: code.passages.map(passageJson) },
    passages: passages.map(passageJson),
  };
}

function saidJson({ value, passages }: Said): unknown {
  return { value, passages: passages.map(passageJson) };
}
