// The lists of names that are open to the readers: what they find goes by a word in every language.

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LANGUAGES, wordsOf } from "../src/views/views.ts";

const READ = new URL("../src/read/", import.meta.url);

/** The strings that a source file gives for a field. */
function namesIn(file: string, pattern: RegExp): string[] {
  const names = [...readFileSync(new URL(file, READ), "utf8").matchAll(pattern)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(0);
  return [...new Set(names)];
}

test.each(LANGUAGES)("every type of event has a word in %s", (language) => {
  const known = Object.keys(wordsOf(language).terms.events);
  const types = namesIn("statements/event-types.ts", /^ {4}type: "([^"]+)"/gmu).filter((type) => type !== "event");
  expect(types.filter((type) => !known.includes(type))).toEqual([]);
});

test.each(LANGUAGES)("every kind of evidence has a word in %s", (language) => {
  const known = Object.keys(wordsOf(language).terms.evidence);
  const kinds = namesIn("statements/evidence-statements.ts", /^ {2}\[\s*"([a-z ]+)",/gmu);
  expect(kinds.filter((kind) => !known.includes(kind))).toEqual([]);
});

test.each(LANGUAGES)("every slot that a reader names has a word in %s", (language) => {
  const known = Object.keys(wordsOf(language).terms.slots);
  const files = readdirSync(READ, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
  const slots = files.flatMap((file) =>
    [...readFileSync(new URL(file, READ), "utf8").matchAll(/\bslot: "([^"]+)"/gu)].map(([, slot = ""]) => slot),
  );
  expect(slots.length).toBeGreaterThan(50);
  expect([...new Set(slots)].filter((slot) => !known.includes(slot))).toEqual([]);
});
