// How dates and passages are printed in JSON.

import type { DateSpan } from "../base/base.ts";
import type { Passage } from "../record/record.ts";

export function dateJson(date: DateSpan | undefined): unknown {
  if (date === undefined) return null;
  const { edtf, earliest, latest, basis } = date;
  return { edtf: edtf === "" ? null : edtf, earliest: earliest ?? null, latest: latest ?? null, basis };
}

export function passageJson({ document, start, end, quote }: Passage): Passage {
  return { document, start, end, quote };
}
