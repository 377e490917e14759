import { afterAll, expect, test } from "vitest";
import { writeCase } from "../workroom/small-case.fixture.ts";
import { readCall } from "./command.ts";
import { proceedings } from "./proceedings.ts";

const NOTICE = `Notice

May 20, 2019

The hearing in the removal proceedings of Tomas Ilves in immigration court, set for June 3, 2019, has been moved to June 24, 2019.
`;
const NEWS = `Harlan Weekly

July 12, 2019

In the removal proceedings the immigration judge granted Tomas Ilves asylum. Tomas Ilves was arrested on March 5, 2019.
`;
const made = writeCase({
  "case.json": `{ "name": "Ilves", "subject": { "name": "Tomas Ilves" } }`,
  "notice.txt": NOTICE,
  "news.txt": NEWS,
});
afterAll(() => made.remove());

test("habeas proceedings prints the last day of a moved hearing, and of a ruling without a day by when it was made", async () => {
  let out = "";
  const terminal = {
    out: (text: string) => void (out += text),
    note: () => undefined,
    progress: () => undefined,
    ended: () => Promise.resolve(),
  };
  await proceedings.run(readCall(proceedings, [made.folder]), terminal);
  expect(out).toContain("Hearing: 24 June 2019 (set)");
  expect(out).toContain("Ruling: on or before 12 July 2019: relief from removal granted");
});
