// Requests for records of a whole build: what letters and a newspaper tell of one, in any order.

import { afterEach, expect, test } from "vitest";
import type { Request } from "../record/record.ts";
import { buildRecord } from "./build-record.ts";
import { caseRequests } from "./case-procedure.ts";
import { openCase } from "./open-case.ts";
import { addFiles, writeCase } from "./small-case.fixture.ts";

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

async function requests(...groups: readonly Readonly<Record<string, string>>[]): Promise<Request[]> {
  const [first = {}, ...rest] = groups;
  const one = writeCase(first);
  made.push(one);
  const open = await openCase(one.folder);
  try {
    await buildRecord(open.store, open.folder);
    for (const files of rest) {
      addFiles(one.folder, files);
      await buildRecord(open.store, open.folder);
    }
    return await caseRequests(open.store.read);
  } finally {
    await open.close();
  }
}

const CASE = `{ "name": "Ilves", "subject": { "name": "Tomas Ilves" } }`;
const HEAD = `U.S. Immigration and Customs Enforcement
500 Harbor Street SW
`;
const ANSWER = `${HEAD}
July 22, 2019

Re: FOIA Request No. 2019-ICFO-55117

Dear Ms. Orlo:

This is the final response to your Freedom of Information Act request dated June 10, 2019, which was received in this office on June 17, 2019. You requested copies of all records about the detention of Tomas Ilves.

Your request is denied under Exemptions (b)(6) and (b)(7)(C).

You may appeal this determination within 90 days of the date of this letter.

Sincerely,

Paul Amsel
`;
const QUESTION = `${HEAD}
June 20, 2019

Re: FOIA Request No. 2019-ICFO-55117

Dear Ms. Orlo:

We need clarification of your FOIA request about Tomas Ilves, and the clock is tolled until we hear from you.

Sincerely,

Paul Amsel
`;
const PAPER = `Harlan Weekly

August 20, 2019

On June 10, 2019, the Harbour Alliance sent a FOIA request to ICE about Tomas Ilves. It was denied in July 2019. On March 4, 2019, the Harbour Alliance sent a FOIA request to the State Department about Tomas Ilves.
`;
const FILES = { "answer.txt": ANSWER, "question.txt": QUESTION, "weekly.txt": PAPER };

function history({ name, steps }: Request): string[] {
  return [name, ...steps.map(({ state, date }) => `${state} ${date?.edtf ?? "?"}`)];
}

test("two letters and a newspaper tell of one request, and the newspaper of another", async () => {
  const found = await requests({ "case.json": CASE, ...FILES });
  expect(found.map(history)).toEqual([
    ["request to State Department of 4 March 2019", "submitted 2019-03-04"],
    [
      "request 2019-ICFO-55117",
      "submitted 2019-06-10",
      "received 2019-06-17",
      "tolled 2019-06-20",
      "denied 2019-07-22",
    ],
  ]);
  expect(found[1]?.entries).toHaveLength(2);
}, 120_000);

test("where two requests of that day are known, the newspaper's is neither", async () => {
  const second = QUESTION.replaceAll("55117", "55200").replace(
    "We need",
    "Your request is dated June 10, 2019. We need",
  );
  const found = await requests({ "case.json": CASE, ...FILES, "second.txt": second });
  expect(
    found
      .find(({ maybe }) => maybe.length > 0)
      ?.maybe.map(({ name }) => name)
      .sort(),
  ).toEqual(["request 2019-ICFO-55117", "request 2019-ICFO-55200"]);
}, 120_000);

test("the order in which documents come does not count", async () => {
  const [a = {}, b = {}, c = {}] = Object.entries(FILES).map(([name, text]) => ({ [name]: text }));
  const atOnce = await requests({ "case.json": CASE, ...FILES });
  expect(await requests({ "case.json": CASE, ...c }, b, a)).toEqual(atOnce);
  expect(await requests({ "case.json": CASE, ...b }, a, c)).toEqual(atOnce);
}, 240_000);
