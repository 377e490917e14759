import { describe, expect, test } from "vitest";
import { readText } from "../read.ts";

/** "name, slot: value @day [parts]" of what is told of requests. */
function told(text: string, ...slots: string[]): string[] {
  const extraction = {
    mediaType: "text/plain",
    receipt: { kind: "read" },
    text,
    pages: [],
    marks: [],
    language: "en",
  } as const;
  const lines = readText(extraction).reading.statements.flatMap(({ entry, slot, value, date, parts = [] }) => {
    if (entry.kind !== "request" || entry.name === "records request" || !slots.includes(slot)) return [];
    const more = parts.map((part) => part.value).join(", ");
    return [`${entry.name}, ${slot}: ${value}${date === undefined ? "" : ` @${date.edtf}`}${more && ` [${more}]`}`];
  });
  return [...new Set(lines)];
}

const ANSWER = `U.S. Immigration and Customs Enforcement
Office of Information Governance
500 Harbor Street SW

July 22, 2019

Mina Orlo
Harbour Alliance
12 Quay Road
Orton, OH 44000

Re: FOIA Request No. 2019-ICFO-55117

Dear Ms. Orlo:

This is the final response to your Freedom of Information Act request dated June 10, 2019, which was received in this office on June 17, 2019. You requested copies of all records about the detention of Tomas Ilves at the Harlan County Jail.

We conducted a search and located 212 pages of responsive records. Your request is granted in part. We are releasing 140 pages in part and withholding portions under FOIA Exemptions (b)(6), (b)(7)(C) and (b)(7)(E). We have referred 31 pages to the Federal Bureau of Investigation for a direct response to you.

You may appeal this determination within 90 days of the date of this letter. If you file an appeal, please write the number on the envelope.
`;

describe("a letter", () => {
  test("tells of one request all that it says of it", () => {
    expect(told(ANSWER, "state", "number", "agency", "asked")).toEqual([
      "records request 2019-ICFO-55117, agency: U.S. Immigration and Customs Enforcement",
      "records request 2019-ICFO-55117, number: 2019-ICFO-55117",
      "records request 2019-ICFO-55117, state: received @2019-06-17",
      "records request 2019-ICFO-55117, state: submitted @2019-06-10",
      "records request 2019-ICFO-55117, asked: copies of all records about the detention of Tomas Ilves at the Harlan County Jail",
      "records request 2019-ICFO-55117, state: granted in part @2019-07-22",
      "records request 2019-ICFO-55117, state: granted in part @2019-07-22 [(b)(6), (b)(7)(C), (b)(7)(E)]",
      "records request 2019-ICFO-55117, state: released @2019-07-22 [140 pages]",
      "records request 2019-ICFO-55117, state: referred @2019-07-22 [Federal Bureau of Investigation]",
    ]);
  });

  const letter = (body: string): string =>
    `Federal Bureau of Investigation\nRecords Division\n\nAugust 5, 2019\n\nRe: FOIPA Request No. 1449210-000\n\nDear Ms. Orlo:\n\nThis responds to your Freedom of Information Act request. ${body}\n\nSincerely,\n\nPaul Amsel\n`;

  test.each([
    ["We were unable to locate any responsive records.", "no records @2019-08-05"],
    ["We can neither confirm nor deny the existence of such records.", "neither confirmed nor denied @2019-08-05"],
    ["Your request is denied under Exemptions 5 and 7(A).", "denied @2019-08-05 [(b)(5), (b)(7)(A)]"],
    ["Your request for expedited processing is denied.", "expedition denied @2019-08-05"],
    [
      "Unusual circumstances apply to your request, and the time limit is extended by ten working days.",
      "unusual circumstances @2019-08-05",
    ],
    ["We need clarification of your request, and the clock is tolled.", "tolled @2019-08-05"],
    ["We received your clarification on August 1, 2019.", "resumed @2019-08-01"],
    ["Your administrative appeal was denied on August 2, 2019.", "appeal denied @2019-08-02"],
    ["We received your appeal on August 2, 2019.", "appeal received @2019-08-02"],
    ["Your request has been administratively closed.", "closed @2019-08-05"],
  ])("%s", (body, expected) => {
    expect(told(letter(body), "state")).toContain(`records request 1449210-000, state: ${expected}`);
  });

  test.each([
    "You may appeal within 90 days.",
    "If we locate no responsive records we will write to you.",
    "Your request has not been denied.",
    "We will release the records once the fees are paid.",
  ])("nothing came about: %s", (body) => {
    expect(told(letter(body), "state")).toEqual([]);
  });
});

describe("prose", () => {
  test("an agency and a day make out a request", () => {
    const text =
      "On March 2, 2020, the Harbour Alliance sent a FOIA request to the State Department. The department acknowledged the request on March 9, 2020. On May 4, 2020 it denied the request.";
    expect(told(text, "state")).toEqual([
      "records request to State Department of 2020-03-02, state: submitted @2020-03-02",
      "records request to State Department of 2020-03-02, state: acknowledged @2020-03-09",
      "records request to State Department of 2020-03-02, state: denied @2020-05-04",
    ]);
  });

  test("a request to several agencies is one of each, and what is told of one of them is not told of the others", () => {
    const text =
      "On March 2, 2020, the Harbour Alliance submitted FOIA requests to the State Department and the Federal Bureau of Investigation. The FBI denied the request on April 6, 2020.";
    expect(told(text, "state")).toEqual([
      "records request to State Department of 2020-03-02, state: submitted @2020-03-02",
      "records request to Federal Bureau of Investigation of 2020-03-02, state: submitted @2020-03-02",
      "records request to Federal Bureau of Investigation of 2020-03-02, state: denied @2020-04-06",
    ]);
  });

  test("pages that a suit brought to light", () => {
    const text =
      "The Harbour Alliance filed a FOIA lawsuit on June 1, 2020, No. 1:20-cv-01417, after the State Department did not answer its request of March 2, 2020. The State Department released 500 pages on September 3, 2020.";
    expect(told(text, "state")).toEqual([
      "records request to State Department of 2020-03-02, state: suit @2020-06-01 [1:20-cv-01417]",
      "records request to State Department of 2020-03-02, state: submitted @2020-03-02",
      "records request to State Department of 2020-03-02, state: released @2020-09-03 [500 pages]",
    ]);
  });

  test("a suit against several agencies is about a request of each; the lawyers are asked for nothing", () => {
    const text =
      "Ms. Orlo now sues the FBI and the State Department under FOIA for the files. She is represented by the Freedom of Information Act team at Pell & Vane Attorneys at Law, which won the release of previously withheld portions of a report.";
    expect(told(text, "state", "agency")).toEqual([
      "records request to FBI, state: suit",
      "records request to State Department, state: suit",
      "records request to FBI, agency: FBI",
      "records request to State Department, agency: State Department",
    ]);
  });

  test("what a court denies is no request for records", () => {
    const text =
      "The Harbour Alliance has filed a FOIA request. The judge denied the request for bond on June 3, 2019. The extradition request was granted.";
    expect(told(text, "state").filter((line) => !line.includes("submitted"))).toEqual([]);
  });
});
