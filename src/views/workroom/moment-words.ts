// A moment for people: day and hour in the zone of the case, in the language of the interface.

import type { Instant } from "../../base/base.ts";

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** "31 March 2026, 14:05". Western digits in every language. */
export function momentWords(at: Instant, timeZone: string, language: string): string {
  const key = `${language} ${timeZone}`;
  const known =
    FORMATS.get(key) ??
    new Intl.DateTimeFormat(language === "en" ? "en-GB" : `${language}-u-nu-latn`, {
      timeZone,
      dateStyle: "long",
      timeStyle: "short",
    });
  FORMATS.set(key, known);
  return known.format(Temporal.Instant.from(at).epochMilliseconds);
}
