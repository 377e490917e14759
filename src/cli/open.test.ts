import { expect, test } from "vitest";
import { openedText } from "./open.ts";

test("Who opens the workroom is told under which name decisions go, and how to give one's own.", () => {
  const link = "http://127.0.0.1:4174/enter?key=k";
  expect(openedText(link, "root", undefined)).toContain(
    'Decisions are recorded as root; to give your own name, open it with --by "Your Name".',
  );
  expect(openedText(link, "Ada Pell", "Ada Pell")).toContain("Decisions are recorded as Ada Pell. Ctrl-C ends it.");
});
