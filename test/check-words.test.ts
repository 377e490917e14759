// The workroom has words for every check, and for none that is not there.

import { expect, test } from "vitest";
import { CHECKS } from "../src/check/check.ts";
import { roomWordsOf } from "../src/views/views.ts";

test.each(["en", "es", "ar"])("In %s there are words for every check.", (language) => {
  expect(Object.keys(roomWordsOf(language).checks).sort()).toEqual(CHECKS.map(({ name }) => name).sort());
});
