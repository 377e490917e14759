import { expect, test } from "vitest";
import fc from "fast-check";
import { writingsOf } from "./writings-of.ts";

const UPDATE = `---
kind: update
title: The hearing was moved
date: 2019-06-04
status: ready
---

The clerk moved the hearing. [[doc_ab12cd34ef56gh78#10-42]]
`;

test("a file becomes a piece with its fields, its body and the line on which the body begins", () => {
  const { writings, faults } = writingsOf([{ path: "2019/Hearing moved.md", text: UPDATE }]);
  expect(faults).toEqual([]);
  expect(writings.pieces).toMatchObject([
    { kind: "update", slug: "hearing-moved", nature: "report", date: "2019-06-04", bodyLine: 7, tags: [] },
  ]);
});

test.each<[string, string, number, RegExp]>([
  [
    "an unknown field, with the nearest that is known",
    "titel: A\ntitle: B",
    2,
    /no field “titel”.*Did you mean “title”/u,
  ],
  ["an unknown kind, with the nearest", "kind: updat\ntitle: A", 2, /called “updat”.*Did you mean “update”/u],
  ["a field that is missing", "kind: update", 2, /“title” is missing/u],
  ["a day that does not exist", "title: A\ndate: 2019-02-30", 3, /“date” is no date/u],
  ["a slug that is no address", "title: A\nslug: The Hearing", 3, /“slug” is no address/u],
  [
    "a field within a field",
    "kind: advisory\ntitle: A\nwhat: B\nwhen:\n  day: 2019-06-04\n  hour: 10",
    7,
    /no field “when › hour”/u,
  ],
  ["a word out of a list", "title: A\nnature: repot", 3, /can only be report, opinion or thanks/u],
  ["a list written as words", "title: A\ntags: one", 3, /“tags” should be a list/u],
  ["what is no YAML", "title: [A", 2, /cannot be read/u],
  ["neither yes nor no", "kind: advisory\ntitle: A\nwhat: B\nheld: perhaps", 5, /neither yes nor no/u],
])("names %s, with its line", (_, head, line, message) => {
  const { writings, faults } = writingsOf([
    { path: "a.md", text: `---\n${head}\n---\nWords.\n` },
    { path: "b.md", text: UPDATE },
  ]);
  expect(writings.pieces.map(({ path }) => path)).toEqual(["b.md"]);
  expect(faults).toHaveLength(1);
  expect(`${faults[0]?.what} ${faults[0]?.howToMend}`).toMatch(message);
  expect(faults[0]).toMatchObject({ path: "a.md", line });
});

test("values are words: a phone number keeps its zeros, an hour stays an hour, what is empty counts as left out", () => {
  const { writings, faults } = writingsOf([
    { path: "contacts.yaml", text: "- name: Ada Renner\n  phone: 0155501\n  email:\n" },
    {
      path: "a.md",
      text: "---\nkind: advisory\ntitle: A\nwhat: B\nheld: yes\nwhen:\n  day: 2019-06-04\n  time: 10:00\n---\n",
    },
  ]);
  expect(faults).toEqual([]);
  expect(writings.contacts).toEqual([{ name: "Ada Renner", phone: "0155501", languages: [] }]);
  expect(writings.pieces).toMatchObject([{ held: true, when: { day: "2019-06-04", time: "10:00" } }]);
});

test("one wrong item of a list hides neither the others nor itself", () => {
  const { writings, faults } = writingsOf([
    {
      path: "supporters.yaml",
      text: "- name: Local 12\n- nam: Choir\n- name: Bakers\n  acts:\n    - on: 2019-06-04\n",
    },
    { path: "contact.yaml", text: "[]" },
  ]);
  expect(writings.supporters.map(({ name }) => name)).toEqual(["Local 12"]);
  expect(faults.map(({ path, line }) => `${path}:${line}`)).toEqual([
    "contact.yaml:undefined",
    "supporters.yaml:2",
    "supporters.yaml:2",
    "supporters.yaml:5",
  ]);
  expect(faults[0]?.howToMend).toContain("contacts.yaml");
});

test("two pieces cannot stand at one address", () => {
  const { writings, faults } = writingsOf([
    { path: "a/x.md", text: UPDATE },
    { path: "b/x.md", text: UPDATE },
  ]);
  expect(writings.pieces).toHaveLength(1);
  expect(faults).toMatchObject([{ path: "b/x.md", what: expect.stringContaining("updates/a/x.md") }]);
});

test("the order of the files does not count", () => {
  const files = ["c", "a", "b", "d"].map((name) => ({ path: `${name}.md`, text: UPDATE.replace("The", name) }));
  const whole = writingsOf(files);
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(writingsOf(shuffled)).toEqual(whole);
    }),
  );
});
