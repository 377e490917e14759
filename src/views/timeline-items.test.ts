import { expect, test } from "vitest";
import { daySpan, derivedId, yearSpan } from "../base/base.ts";
import type { Modality, Speaker, Statement } from "../record/record.ts";
import { DRAFT_EDITION, type Here } from "./site.ts";
import { type Dated, foldDated, timelineItem } from "./timeline-items.ts";

interface Case {
  readonly document: string;
  readonly event: string;
  readonly quote?: string;
  readonly day?: "2021-05-02" | "2021-05-03" | "2021-05-04";
  readonly modality?: Modality;
  readonly polarity?: "positive" | "negative";
  readonly speaker?: Speaker;
  readonly origin?: string;
}

function dated({
  document,
  event,
  quote = event,
  day = "2021-05-03",
  modality = "happened",
  polarity = "positive",
  speaker = { kind: "narrator" },
  origin,
}: Case): Dated {
  const passage = { document: derivedId("doc", document), start: 0, end: quote.length, quote };
  const entry = derivedId("ent", event);
  const statement: Statement = {
    id: derivedId("stm", document, event, modality),
    speaker,
    entry,
    slot: "happened",
    value: quote,
    modality,
    polarity,
    tier: "explicit",
    date: daySpan(day, "explicit"),
    origin: origin === undefined ? undefined : derivedId("ori", origin),
    passage,
  };
  return { statement, entry: { id: entry, kind: "event", name: event } };
}

const HERE: Here = {
  root: "../",
  site: {
    edition: DRAFT_EDITION,
    name: "Case",
    counts: { documents: 0, statements: 0, entries: 0, origins: 0, flags: 0, relatedStatements: 0 },
    documents: new Map(),
    languages: new Map(),
    unread: new Map(),
    contents: new Map(),
    entries: new Map(),
  },
};
const OFFICE: Speaker = { kind: "organization", name: "Office" };
const LAWYER: Speaker = { kind: "person", name: "Lawyer" };

test.each<[string, Case, Case, number]>([
  ["the same event on the same day", { document: "a", event: "arrest" }, { document: "b", event: "arrest" }, 1],
  [
    "the same event on another day",
    { document: "a", event: "arrest" },
    { document: "b", event: "arrest", day: "2021-05-04" },
    2,
  ],
  [
    "an order and what happened",
    { document: "a", event: "release", modality: "ordered" },
    { document: "b", event: "release" },
    2,
  ],
  [
    "a denial and what is denied",
    { document: "a", event: "meeting" },
    { document: "b", event: "meeting", polarity: "negative" },
    2,
  ],
  [
    "the same words of one origin, taken for two events",
    { document: "a", event: "x", quote: "q", origin: "o" },
    { document: "b", event: "y", quote: "q", origin: "o" },
    1,
  ],
  [
    "two sentences of one origin",
    { document: "a", event: "x", quote: "q", origin: "o" },
    { document: "b", event: "y", quote: "r", origin: "o" },
    2,
  ],
  [
    "one allegation by two",
    { document: "a", event: "x", modality: "alleged", speaker: OFFICE },
    { document: "b", event: "x", modality: "alleged", speaker: LAWYER },
    2,
  ],
  [
    "one allegation by one",
    { document: "a", event: "x", modality: "alleged", speaker: OFFICE },
    { document: "b", event: "x", modality: "alleged", speaker: OFFICE },
    1,
  ],
])("%s: %#", (_, a, b, groups) => {
  expect(foldDated([dated(a), dated(b)]).flatMap(({ said }) => said)).toHaveLength(groups);
});

test("An event stands at its own date, however early a source may put it, and what gives that date leads.", () => {
  const year = dated({ document: "a", event: "arrest" });
  const vague = { ...year, statement: { ...year.statement, date: yearSpan(2021, "explicit") } };
  const exact = dated({ document: "b", event: "arrest" });
  const other = dated({ document: "c", event: "journey", day: "2021-05-02" });
  const day = exact.statement.date;
  const events = foldDated(
    [vague, other, exact].map((one) => (one === other ? one : { ...one, entry: { ...one.entry, date: day } })),
  );
  expect(events.map(({ entry, date }) => [entry.name, date.edtf])).toEqual([
    ["journey", "2021-05-02"],
    ["arrest", "2021-05-03"],
  ]);
  expect(events[1]?.said[0][0].passage.document).toBe(exact.statement.passage.document);
});

test("Folding loses no statement.", () => {
  const all = ["a", "b", "c"].flatMap((document) => ["x", "y"].map((event) => dated({ document, event })));
  expect(foldDated(all).flatMap(({ said }) => said.flat())).toHaveLength(all.length);
});

const shownAlone = (statement: Statement) => ({
  statement,
  excerpt: { before: "", quote: statement.value, after: "" },
});

test("An event is one item however its sources date it and say it, and its copies are one source.", () => {
  const told = [
    dated({ document: "a", event: "arrest", quote: "q", origin: "o" }),
    dated({ document: "b", event: "arrest", quote: "q", origin: "o" }),
    dated({ document: "c", event: "arrest", day: "2021-05-04" }),
    dated({ document: "d", event: "release" }),
  ];
  const [arrest, release] = foldDated(told);
  expect(arrest?.said.map((alike) => alike.length)).toEqual([2, 1]);
  expect(release?.said).toHaveLength(1);
  const [one, ...more] = arrest!.said.map(([first, ...others]) => ({ first: shownAlone(first), others }));
  const item = timelineItem(HERE, { entry: arrest!.entry, said: [one!, ...more] });
  expect(item.body.toString()).toContain("3 documents, 2 sources");
});

test.each<[string, readonly Case[], string]>([
  ["what was only ordered", [{ document: "a", event: "release", modality: "ordered" }], "Release (ordered)"],
  [
    "what was ordered and denied",
    [
      { document: "a", event: "release", modality: "ordered" },
      { document: "b", event: "release", polarity: "negative" },
    ],
    "Release (ordered)",
  ],
  [
    "what was ordered and done",
    [
      { document: "a", event: "release", modality: "ordered" },
      { document: "b", event: "release" },
    ],
    "Release",
  ],
])("The name of %s says so", (_, told, name) => {
  const [event] = foldDated(told.map(dated));
  if (event === undefined) throw new Error("there is no event");
  const [first, ...more] = event.said.map(([statement, ...others]) => ({ first: shownAlone(statement), others }));
  if (first === undefined) throw new Error("nothing is said");
  const body = String(timelineItem(HERE, { entry: event.entry, said: [first, ...more] }).body);
  expect(/class="what"><bdi>(.*?)<\/bdi>/su.exec(body)?.[1]).toBe(name);
});
