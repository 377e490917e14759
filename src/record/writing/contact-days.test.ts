import { expect, test } from "vitest";
import { contactsNamed } from "./contact-days.ts";
import type { Contact } from "./writing.ts";

const CONTACTS: readonly Contact[] = [
  { name: "Mina Ilves", phone: "(212) 555-0142", from: "2019-03-01", to: "2019-06-30", languages: [] },
  { name: "Mina Ilves", phone: "(212) 555-0177", from: "2019-07-01", languages: [] },
  { name: "Paul Amsel", phone: "(212) 555-0143", to: "2019-06-30", languages: [] },
];

test.each([
  ["who holds now", "Mina Ilves", "release", "2019-06-03", "2020-01-01", ["(212) 555-0177"]],
  ["who held when the release went out", "Paul Amsel", "release", "2019-06-03", "2020-01-01", ["(212) 555-0143"]],
  [
    "who held at some day of a release between two days",
    "Paul Amsel",
    "release",
    "2019-06-20/2019-07-10",
    "2020-01-01",
    ["(212) 555-0143"],
  ],
  [
    "nobody on a release that goes out when they no longer answer",
    "Paul Amsel",
    "release",
    "2019-08-03",
    "2020-01-01",
    [],
  ],
  ["nobody on a release of today", "Paul Amsel", "release", "2020-01-01", "2020-01-01", []],
  ["nobody on an advisory that is still to come", "Paul Amsel", "advisory", "2019-06-03", "2020-01-01", []],
  ["nobody on a release of which no day is known", "Paul Amsel", "release", undefined, "2020-01-01", []],
] as const)("a piece prints %s", (_, name, kind, date, asOf, expected) => {
  expect(contactsNamed(name, { kind, date }, CONTACTS, asOf).map(({ phone }) => phone)).toEqual(expected);
});
