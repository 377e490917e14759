import { expect, test } from "vitest";
import { type ScopeEvidence, scopeOf } from "./subject.ts";

const OURS = new Set(["3:19-cv-00417"]);
const NONE: ScopeEvidence = { namesSubject: "no", dockets: [], persons: 0, hasOtherParties: false };

test.each<[string, Partial<ScopeEvidence>, "subject" | "related"]>([
  ["names nobody: phone records", {}, "subject"],
  ["names the subject's sister and her lawyer", { persons: 2 }, "subject"],
  [
    "names the subject",
    { namesSubject: "yes", persons: 9, dockets: ["1:19-cv-00999"], hasOtherParties: true },
    "subject",
  ],
  ["bears only the subject's number: a notice from the clerk", { dockets: ["3:19-cv-00417"], persons: 4 }, "subject"],
  ["bears the subject's number and another's name", { dockets: ["3:19-cv-00417"], hasOtherParties: true }, "related"],
  ["bears another number: our judge in another case", { dockets: ["1:19-cv-00999"], persons: 2 }, "related"],
  ["tells of the arrest of somebody else", { persons: 1, hasOtherParties: true }, "related"],
  ["names several people and not the subject", { persons: 3 }, "related"],
  ["names the subject once, in another's case", { namesSubject: "in passing", dockets: ["1:19-cv-00999"] }, "related"],
  [
    "names the subject once, beside another's, under the subject's number",
    { namesSubject: "in passing", dockets: ["3:19-cv-00417"] },
    "subject",
  ],
])("a document that %s", (_, evidence, scope) => {
  expect(scopeOf({ ...NONE, ...evidence }, OURS)).toBe(scope);
});
