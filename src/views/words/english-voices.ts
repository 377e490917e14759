// How things are said, and where: the words under every statement of the record, in English. What stands between asterisks is
// printed strong. Whoever alleges something is always named, and the verb of alleging kept.

import { counted } from "./plural.ts";

export const ENGLISH_VOICES = {
  alleged: (who: string) => `*Alleged* by ${who}`,
  denied: (who: string) => `*Denied* by ${who}`,
  /** By the court or judge itself. */
  found: (who: string) => `*Found* by ${who}`,
  /** By a court of which somebody else tells: a party, its lawyer, a newspaper. It is their word first. */
  foundAsTold: (court: string, who: string) => `*Reported* by ${who}, as found by ${court}`,
  aCourt: "a court",
  ordered: (who: string) => `*Ordered* by ${who}`,
  orderedAsTold: (who: string) => `*Ordered*, as reported by ${who}`,
  scheduled: (who: string) => `*Scheduled*, as reported by ${who}`,
  hypothetical: (who: string) => `*Only possible, feared or asked for*, as told by ${who}`,
  happened: (who: string) => `*Reported* by ${who}`,
  said: (who: string) => `*Said* by ${who}`,
  byPosition: (who: string) => `*Attributed by position* to ${who}`,
  /** Where nobody is named as saying it. */
  inDocument: {
    alleged: "*Alleged* in the document",
    denied: "*Denied* in the document",
    found: (court: string) => `*Reported* in the document, as found by ${court}`,
    ordered: "*Ordered*, as the document tells it",
    scheduled: "*Scheduled*, as the document tells it",
    hypothetical: "*Only possible, feared or asked for*, as the document tells it",
    happened: "*Reported* in the document",
    asserted: "*Stated* in the document",
  },
  narrator: "the document itself",
  unnamed: "someone the document does not name",
  negative: "in the negative",
  inferred: "(speaker attributed by position)",
  /** That somebody corrected what the program read; `was` says what that was. */
  correctedBy: (who: string, when: string, was: string) => `corrected by ${who} on ${when}; read as: ${was}`,
  corrected: (when: string, was: string) => `corrected on ${when}; read as: ${was}`,
  settled: {
    resolved: (value: string) => `*Taken as right:* ${value}`,
    explained: "*Explained:* no contradiction",
    waived: "*Seen and left*",
    by: (who: string, when: string) => `by ${who}, ${when}`,
    on: (when: string) => `on ${when}`,
  },
  modalities: {
    asserted: "stated",
    alleged: "alleged",
    denied: "denied",
    ordered: "ordered",
    scheduled: "scheduled",
    found: "found by a court",
    happened: "reported as done",
    hypothetical: "only possible, feared or asked for",
  },
  /** Of what somebody other than the court says that it found. */
  toldFinding: "reported as found by a court",
  signedBy: (names: string) => `, signed by ${names}`,
  togetherWith: (names: string) => ` jointly with ${names}`,
  /** The last of a list of names: those that are left out. */
  others: (n: number) => `${n} others`,
  /** Of a quotation. */
  by: (who: string) => `by ${who}`,
  to: (who: string) => `to ${who}`,
  in: (source: string) => `in ${source}`,
  quoted: (title: string) => `“${title}”`,
  otherCase: "about another case",
  alsoHere: "Also elsewhere in this document",
  alsoIn: counted("en", { one: "Also in # document", other: "Also in # documents" }),
  origins: counted("en", { one: "one origin", other: "# origins" }),
  documents: counted("en", { one: "# document", other: "# documents" }),
  sources: counted("en", { one: "# source", other: "# sources" }),
  pages: counted("en", { one: "# page", other: "# pages" }),
  characters: counted("en", { one: "# character", other: "# characters" }),
  bytes: counted("en", { other: "# bytes" }),
  andPlaces: counted("en", { one: "and # more place", other: "and # more places" }),
  andDocuments: counted("en", { one: "and # more document", other: "and # more documents" }),
  andTimes: counted("en", { one: "and # more time", other: "and # more times" }),
  alsoThere: (numbers: string) => `also there: ${numbers}`,
  /** How many sources a claim has. */
  oneSource: "one source",
  oneSourceIn: counted("en", { other: "one source in # documents" }),
  severalSources: counted("en", { other: "# sources, independence not established" }),
} as const;
