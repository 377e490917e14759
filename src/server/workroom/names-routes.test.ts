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

  test("Organizations have the same page, and the pages of the record lead to both.", async () => {
    expect(plain(await client.page("/organizations"))).toContain("Harrow Legal Aid");
    for (const page of ["people", "organizations"])
      expect((await client.get(`/record/${page}/index.html`)).headers.get("location")).toBe(`/${page}`);
  });
});
