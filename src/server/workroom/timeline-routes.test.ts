import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Client, clientOf } from "./room-client.fixture.ts";

const DOCUMENTS = {
  "letter.txt": `Harrow County Jail, June 3, 2019

Nadia Ferrol was arrested on May 2, 2019. A hearing is set for June 14, 2019 at 9:30 a.m. before the Harrow County Court.

In 2016 Tomas Reyl was arrested. Nadia Ferrol was transferred to Dell Prison in April 2019.
`,
  "report.txt": `June 5, 2019

Yesterday Nadia Ferrol was transferred to Harrow County Jail, her sister Ida Ferrol said.
`,
};

let client: Client;
beforeAll(async () => {
  client = await clientOf(DOCUMENTS);
}, 60_000);
afterAll(() => client.close());

/** The lines of a page as one would read them. */
async function read(path: string): Promise<string> {
  return (await client.page(path)).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

describe("the timeline", () => {
  test("All events are there, each with a link to its passage, and the years in which they lie.", async () => {
    const page = await client.page("/timeline");
    expect(page).toMatch(/href="\/record\/documents\/doc_\w+\.html#p\d+-\d+"/);
    expect(page).toMatch(/href="\/timeline\?at=2019"[^>]*><span class="unseen"><bdi>2019<\/bdi>: \d events/);
    expect(page).toContain('href="/timeline?at=2016"');
  });

  test("It is looked at nearer and nearer, down to the hour.", async () => {
    expect(await client.page("/timeline?at=2019")).toContain('href="/timeline?at=2019-06"');
    expect(await client.page("/timeline?at=2019-06")).toContain('href="/timeline?at=2019-06-14"');
    expect(await client.page("/timeline?at=2019-06-14")).toContain('href="/timeline?at=2019-06-14T09"');
    expect(await read("/timeline?at=2019-06-14T09")).toContain("1 of");
    expect(await read("/timeline?at=2019-06-14T10")).toContain("Nothing fits all of this");
  });

  test("A date that is not of one day is drawn across what it may be, and said in words.", async () => {
    const page = await client.page("/timeline?at=2019-04");
    expect(page).toMatch(/<li class="c1 s30"><a class="t-within" href="\/timeline\?at=2019-04&amp;dated=2019-04">/);
    expect(page).toContain("(only a month, a year or a few days are given)");
  });

  test("Filters stay in the address, and their counts say what would be found.", async () => {
    const page = await client.page("/timeline?kind=hearing&at=2019");
    expect(page).toContain('<option value="hearing" selected>Hearing (1)</option>');
    expect(page).toContain('href="/timeline?kind=hearing"');
    expect(page).toMatch(/<option value="event:arrest">Arrest \(1\)<\/option>/);
  });

  test("Days in the wrong order are taken in the right one.", async () => {
    const page = await client.page("/timeline?from=2019-06-30&to=2019-05-01");
    expect(page).toMatch(/name="from" value="2019-05-01"/);
    expect(page).toMatch(/name="to" value="2019-06-30"/);
    expect(page).not.toContain("Nothing fits all of this");
  });

  test("The person is found whoever tells of them.", async () => {
    const id = /<option value="(ent_\w+)">Tomas Reyl \(\d\)/.exec(await client.page("/timeline"))?.[1];
    expect(await read(`/timeline?person=${id ?? ""}`)).toContain("1 of");
  });

  test("What finds nothing says which filter to let go, and what there is then.", async () => {
    const page = await read("/timeline?kind=hearing&at=2016");
    expect(page).toContain("It helps to let one thing go");
    expect(page).toMatch(/All years, not this stretch of time alone 1 event Any kind of event 1 event/);
  });

  test("Nonsense in the address is as if it were not there, and a page too far is the last.", async () => {
    const all = /(\d+) events/.exec(await read("/timeline"))?.[0] ?? "";
    expect(await read("/timeline?at=soon&from=x&page=99")).toContain(all);
  });

  test("The record's own address of it leads here.", async () => {
    const response = await client.get("/record/timeline/index.html");
    expect([response.status, response.headers.get("location")]).toEqual([303, "/timeline"]);
  });

  test("A day that somebody corrected moves the event.", async () => {
    const { room } = client;
    const arrest = (await room.read.dated("subject")).find(
      ({ statement }) => statement.date?.edtf === "2016",
    )?.statement;
    await client.post(`/review/${arrest?.id ?? ""}/correct`, {
      date: "2017-03-01",
      value: arrest?.value ?? "",
      reason: "as the file has it",
      shown: "0",
    });
    expect((await room.read.decisions()).map(({ act }) => act)).toEqual(["correct"]);
    expect(await client.page("/timeline")).toContain('href="/timeline?at=2017"');
  });
});
