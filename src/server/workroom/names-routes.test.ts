import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Client, clientOf } from "./room-client.fixture.ts";

const DOCUMENTS = {
  "letter.txt":
    'Harrow County Jail, June 3, 2019\n\nNadia Ferrol was arrested on May 2, 2019. "She has never missed a day in court," said her lawyer, Tomas Reyl.\n\nHarrow Legal Aid wrote to the court.\n',
  "report.txt": "June 5, 2019\n\nThomas Reyl is a lawyer for Nadia Ferrol. Ida Ferrol, a nurse, visited her.\n",
};

let client: Client;
beforeAll(async () => {
  client = await clientOf(DOCUMENTS);
}, 60_000);
afterAll(() => client.close());

const plain = (page: string): string => page.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("people", () => {
  test("Everybody is listed with documents, statements and roles by period, and is found by a part of any name.", async () => {
    const page = plain(await client.page("/people?q=ida"));
    expect(page).toMatch(/1 in the record .*Ida Ferrol .*in 1 document/);
    expect(page).toMatch(/nurse Named so on 5 June 2019/);
    expect(plain(await client.page("/people?q=nobody"))).toContain("Nobody is called “nobody”.");
  });

  test("Names that may be one stand side by side, with what speaks for it and against it.", async () => {
    const page = plain(await client.page("/people"));
    expect(page).toContain("1 question: are they one?");
    expect(page).toContain("“Thomas Reyl” and “Tomas Reyl” may be the same person");
    expect(page).toContain("No document names both.");
  });

  test("They are joined and parted again from the page itself.", async () => {
    const flag = /action="\/flags\/(flg_\w+)\/identity"/.exec(await client.page("/people"))?.[1] ?? "";
    const response = await client.post(`/flags/${flag}/identity`, { verdict: "same", back: "/people#pairs" });
    expect(response.headers.get("location")).toBe("/people#pairs");
    const joined = await client.page("/people");
    expect(plain(joined)).toMatch(/Also written: (?:Thomas|Tomas) Reyl/);
    expect(joined).not.toContain("/identity");
    const { seq = 0 } = (await client.room.read.decisions()).at(-1) ?? {};
    expect(joined).toContain(`name="from" value="${seq}"`);
    await client.post("/review/undo", { from: String(seq), to: String(seq), back: "/people" });
    expect(plain(await client.page("/people"))).toContain("1 question");
  });

  test("The page of a name leads back to where it was opened.", async () => {
    const address = /href="(\/names\/ent_\w+\?back=[^"]+)"/.exec(await client.page("/people"))?.[1] ?? "";
    const page = plain(await client.page(address));
    expect(page).toContain("Back to People");
    expect(page).not.toContain("Back to the statement");
    expect(plain(await client.page(address.replace(/=.*/, "=/review/stm_0000000000000000")))).toContain(
      "Back to the statement",
    );
  });

  test("Organizations have the same page, and the pages of the record lead to both.", async () => {
    expect(plain(await client.page("/organizations"))).toContain("Harrow Legal Aid");
    for (const page of ["people", "organizations"])
      expect((await client.get(`/record/${page}/index.html`)).headers.get("location")).toBe(`/${page}`);
  });
});

describe("organizations that may be one", () => {
  let other: Client;
  beforeAll(async () => {
    other = await clientOf({
      "main.txt": "June 3, 2019\n\nNadia Ferrol was held at the Harrow County Main Jail.\n",
      "plain.txt": "June 4, 2019\n\nNadia Ferrol was held at the Harrow County Jail.\n",
      "long.txt": "June 5, 2019\n\nThe Coalition for Open Benches (COB) wrote to the court. COB asked for a hearing.\n",
      "short.txt": "June 6, 2019\n\n“The hearing was short,” said COB in a statement. COB wrote to the court again.\n",
    });
  }, 60_000);
  afterAll(() => other.close());
  const cards = async (): Promise<string[]> => {
    const page = await other.page("/organizations");
    return page.match(/<article class="pair"[\s\S]*?<\/article>/g) ?? [];
  };

  test("The example of a name is a document in which that name stands.", async () => {
    const examples = (await cards()).flatMap((card) => card.split('<div class="candidate">').slice(1).map(plain));
    const dated = (name: string): (string | undefined)[] =>
      examples.filter((side) => side.startsWith(` ${name} `)).map((side) => /example: (June \d)/.exec(side)?.[1]);
    expect(dated("Harrow County Main Jail")).toEqual(["June 3"]);
    expect(dated("Harrow County Jail")).toEqual(["June 4"]);
    expect(dated("Coalition for Open Benches")).toEqual(["June 5"]);
    expect(dated("COB")).toEqual(["June 6"]);
  });

  test("What is counted is said, and nothing is counted as none.", async () => {
    const page = plain(await other.page("/organizations"));
    expect(page).toMatch(/Harrow County Main Jail facility · in 1 document · named once/);
    expect(page).not.toMatch(/\bin 0 |\b0 mentions|makes 0/);
  });

  test("A document that explains an acronym is one that names both.", async () => {
    const card = plain((await cards()).find((one) => one.includes("COB")) ?? "");
    expect(card).toContain("a document writes “Coalition for Open Benches (COB)”");
    expect(card).toMatch(/Both are named in 1 document: June 5, 2019/);
  });
});
