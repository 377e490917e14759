import { afterAll, beforeAll, expect, test } from "vitest";
import { Problem } from "../base/base.ts";
import { brokenLink, publicationOf } from "../record/record.ts";
import { chooseStatements, decideStatements } from "./accept.ts";
import { buildRecord } from "./build-record.ts";
import { undoDecisions } from "./decide.ts";
import { allDocuments, allPeople, decideLevels, levelTargets } from "./level.ts";
import { openCase, type OpenCase } from "./open-case.ts";
import { writeCase } from "./small-case.fixture.ts";

const FILES = {
  "order.txt":
    "ORDER\n\nMarch 14, 2019\n\nThe petition of Tomas Ilves is granted. Judge Ada Renner orders that Tomas Ilves be released within 10 days.\n",
  "letter.txt":
    "March 20, 2019\n\n“We wait for him every evening,” said Mina Ilves. Her daughter, Pia Ilves, 9, has not seen Tomas Ilves since March 2, 2019.\n",
  "exhibit.txt": "Filed under seal on March 21, 2019.\n\nRuben Talos met Tomas Ilves on March 1, 2019.\n",
  "memo.txt": "March 22, 2019\n\nThe confidential witness Noor Vass was in Harlan on March 3, 2019.\n",
};
const deciding = { by: "Ada Pell", at: "2019-04-01T00:00:00.000Z" } as const;

let home: { folder: string; remove: () => void };
let open: OpenCase;

beforeAll(async () => {
  home = writeCase(FILES);
  open = await openCase(home.folder);
  await buildRecord(open.store, open.folder);
});

afterAll(async () => {
  await open.close();
  home.remove();
});

const publication = async () => publicationOf(await open.store.read.decisions());

test("accepting all leaves alone what somebody rejected, and what is accepted is not accepted again", async () => {
  const { read } = open.store;
  const [first, ...others] = await read.statements();
  await decideStatements(open, "reject", [first!], deciding);
  const chosen = await chooseStatements(read, "accept", { kind: "all" });
  expect(chosen).toMatchObject({ rejected: 1, decided: 0 });
  const written = await decideStatements(open, "accept", chosen.statements, deciding);
  expect(written).toHaveLength(others.length);
  const { accepted, rejected } = await publication();
  expect([accepted.size, [...rejected]]).toEqual([others.length, [first!.id]]);
  expect((await chooseStatements(read, "accept", { kind: "all" })).statements).toEqual([]);
  expect(brokenLink(await read.decisions())).toBeUndefined();
});

test("one document can be meant by its file's name; words that mean none are refused", async () => {
  const { read } = open.store;
  const { statements, decided } = await chooseStatements(read, "reject", { kind: "all", document: "letter.txt" });
  expect(statements.length + decided).toBe(
    (await read.statementsIn((await levelTargets(read, ["letter.txt"]))[0]!.id as `doc_${string}`)).length,
  );
  await expect(chooseStatements(read, "accept", { kind: "all", document: "nothing.txt" })).rejects.toThrow(Problem);
  await expect(chooseStatements(read, "accept", { kind: "ids", ids: ["stm_0000000000000000"] })).rejects.toThrow(
    "is not in the record",
  );
});

test("a row of decisions is taken back at once, and taking it back notes the pages that show it", async () => {
  const { read } = open.store;
  const before = await read.revision();
  const count = (await read.decisions()).length;
  await undoDecisions(open, 2, count, deciding);
  expect((await publication()).accepted.size).toBe(0);
  expect((await publication()).rejected.size).toBe(1);
  const changes = await read.changesSince(before);
  expect([...(changes?.documents ?? [])].length).toBeGreaterThan(2);
  expect(changes?.global).toBe(false);
  expect(brokenLink(await read.decisions())).toBeUndefined();
});

test("all documents are all but those that speak of a seal, and what is withheld stays so", async () => {
  const { read } = open.store;
  const { targets, leftOut } = await allDocuments(read);
  expect(leftOut.map(({ name, ground }) => [name, ground])).toEqual([["exhibit.txt", "sealed"]]);
  expect(targets.map(({ name }) => name).sort()).toEqual(["letter.txt", "memo.txt", "order.txt"]);
  await decideLevels(open, "withheld", await levelTargets(read, ["memo.txt"]), deciding);
  const again = await allDocuments(read);
  expect(again.withheld.map(({ name }) => name)).toEqual(["memo.txt"]);
  await decideLevels(open, "cited", again.targets, deciding);
  expect([...(await publication()).levels.values()].sort()).toEqual(["cited", "cited", "withheld"]);
});

test("all people are all but those whom a document calls minors or protected witnesses", async () => {
  const { targets, leftOut } = await allPeople(open.store.read);
  expect(leftOut.map(({ name, ground, where }) => `${name}: ${ground} in ${where}`).sort()).toEqual([
    "Noor Vass: witness in memo.txt, line 3",
    "Pia Ilves: minor in letter.txt, line 3",
  ]);
  expect(targets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Tomas Ilves", "Mina Ilves", "Ada Renner"]));
});

test("why somebody is withheld stands in the log, and the same level is not decided twice", async () => {
  const pia = await levelTargets(open.store.read, ["Pia Ilves"]);
  const [written] = await decideLevels(open, "withheld", pia, {
    ...deciding,
    ground: "minor",
    reason: "Her mother asked",
  });
  expect(written).toMatchObject({ act: "publish", after: "withheld", reason: "minor: Her mother asked" });
  expect(await decideLevels(open, "withheld", pia, deciding)).toEqual([]);
});

test("that a minor may be named all the same is said once, and remembered with what is known", async () => {
  const pia = await levelTargets(open.store.read, ["Pia Ilves"]);
  const [{ id } = { id: "" }] = pia;
  await decideLevels(open, "public", pia, deciding);
  expect((await publication()).grounds.get(id)).toBeUndefined();
  const known = { ...deciding, ground: "minor", reason: "Her mother agrees" } as const;
  expect(await decideLevels(open, "public", pia, known)).toHaveLength(1);
  expect((await publication()).grounds.get(id)).toBe("minor");
  expect(await decideLevels(open, "public", pia, known)).toEqual([]);
  await decideLevels(open, "withheld", pia, { ...deciding, ground: "minor" });
});

test("Where it takes two people the first proposes, cannot be the second, and is told so.", async () => {
  const own = writeCase({ "case.json": '{ "review": { "people": 2 } }', "documents/order.txt": FILES["order.txt"] });
  const two = await openCase(own.folder);
  try {
    await buildRecord(two.store, two.folder);
    const { read } = two.store;
    const { statements } = await chooseStatements(read, "accept", { kind: "all" }, "Ada Pell");
    await decideStatements(two, "accept", statements, deciding);
    expect(publicationOf(await read.decisions(), 2).accepted.size).toBe(0);
    expect(await chooseStatements(read, "accept", { kind: "all" }, "ada pell")).toMatchObject({
      statements: [],
      proposed: statements.length,
    });
    await expect(
      chooseStatements(read, "accept", { kind: "ids", ids: [statements[0]!.id] }, "Ada Pell"),
    ).rejects.toThrow("another person has to accept it");
    const second = await chooseStatements(read, "accept", { kind: "all" }, "Ben Orlo");
    await decideStatements(two, "accept", second.statements, { ...deciding, by: "Ben Orlo" });
    expect(publicationOf(await read.decisions(), 2).accepted.size).toBe(statements.length);
  } finally {
    await two.close();
    own.remove();
  }
});
