// What a text says plainly stops the edition, with where it says so, until somebody says once that it may be shown all the same.

import { afterAll, beforeAll, expect, test } from "vitest";
import { type NewDecision, writingsOf } from "../../record/record.ts";
import { writeCase } from "../../workroom/small-case.fixture.ts";
import { buildRecord, openCase, type OpenCase } from "../../workroom/workroom.ts";
import { prepareEdition } from "./prepare-edition.ts";

const FILES = {
  "motion.txt": `IN THE COUNTY COURT OF HARLAN

FILED UNDER SEAL

June 3, 2019

The county asks the court to hear the motion of Tomas Orrin in June.
`,
  "visit.txt": `Visit

June 5, 2019

Tomas Orrin lives at 14 Quay Street, Harlan, OH 43004. Pia Quill, 9, came with her aunt. The committee meets at 20 Mill Road, Harlan, OH 43004.
`,
  "letter.txt": `Letter

June 6, 2019

We wait for Tomas Orrin; our home is at 4512 Quarry Avenue, Apt. 7, Harlan, OH 43004.
`,
  "plain.txt": `Meeting

June 7, 2019

Bram Teller asked about an infant school. Write to the clerk at 30 Mill Road, Harlan, OH 43004. The exhibit was filed under seal in May.
`,
};

let home: { folder: string; remove: () => void };
let open: OpenCase;
let ids: ReadonlyMap<string, string>;

beforeAll(async () => {
  home = writeCase(FILES);
  open = await openCase(home.folder);
  await buildRecord(open.store, open.folder);
  const documents = (await open.store.read.documents()).map(({ id, names }) => [names[0] ?? "", id] as const);
  const people = (await open.store.read.entries(["person"])).map(({ id, name }) => [name, id] as const);
  ids = new Map([...documents, ...people]);
}, 120_000);

afterAll(async () => {
  await open.close();
  home.remove();
});

const id = (name: string): string => ids.get(name) ?? name;
const level = (
  name: string,
  after: string,
  reason?: string,
): Pick<NewDecision, "act" | "target" | "after" | "reason"> => ({
  act: "publish",
  target: id(name),
  after,
  reason,
});

async function told(
  made: readonly Pick<NewDecision, "act" | "target" | "after" | "reason">[],
  files: readonly { readonly path: string; readonly text: string }[] = [],
): Promise<{ stops: string[]; warns: string[]; whats: string[] }> {
  const decisions = made.map((one, i) => ({
    ...one,
    seq: i + 1,
    at: "2019-09-01T00:00:00.000Z" as const,
    by: "Ada",
    hash: "",
  }));
  const { writings, faults, places } = writingsOf(files);
  const { refusals } = await prepareEdition(open.store.read, {
    decisions,
    writings,
    faults,
    places,
    asOf: "2019-09-01",
    idKey: "orchard",
  });
  const short = (all: typeof refusals.stops) =>
    all.map(({ rule, target }) => `${rule} ${[...ids].find(([, one]) => one === target)?.[0] ?? target}`);
  return {
    stops: short(refusals.stops),
    warns: short(refusals.warns),
    whats: refusals.stops.map(({ where, what, howToMend }) => `${where}: ${what} → ${howToMend}`),
  };
}

const ALL = () => [
  ...["motion.txt", "visit.txt", "letter.txt", "plain.txt"].map((name) => level(name, "public")),
  ...["Tomas Orrin", "Pia Quill", "Bram Teller"].map((name) => level(name, "public")),
];

test("a seal in the head, a child's age and a home stop the edition; what is only spoken of warns", async () => {
  const { stops, warns, whats } = await told(ALL());
  expect(stops.sort()).toEqual([
    "address letter.txt",
    "address visit.txt",
    "minor-or-witness Pia Quill",
    "sealed motion.txt",
  ]);
  expect(warns).toContain("address plain.txt");
  expect(warns).toContain("sealed plain.txt");
  expect(whats.join("\n")).toContain("visit.txt, line 5: Pia Quill is called a minor");
  expect(whats.join("\n")).toContain("“14 Quay Street, Harlan, OH 43004”");
  for (const one of whats) expect(one).toContain("habeas ");
});

test("what somebody answers for once does not come back", async () => {
  const { stops, warns } = await told([
    ...ALL(),
    level("motion.txt", "public", "sealed: Unsealed by the order of August 1"),
    level("Pia Quill", "public", "minor: Her mother agrees"),
    { act: "waive", target: `address:${id("visit.txt")}`, reason: "He wants visitors" },
    { act: "waive", target: `address:${id("letter.txt")}`, reason: "They want letters" },
  ]);
  expect(stops).toEqual([]);
  expect(warns).not.toContain("sealed motion.txt");
});

test("what is withheld stops nothing", async () => {
  const { stops } = await told([
    ...ALL(),
    level("motion.txt", "withheld"),
    level("visit.txt", "withheld"),
    level("letter.txt", "withheld"),
    level("Pia Quill", "withheld", "minor"),
  ]);
  expect(stops).toEqual([]);
});

const update = (body: string, head = "") => ({
  path: "june.md",
  text: `---\ntitle: June\nnature: thanks\nstatus: ready\n${head}---\n\nThank you.\n\n${body}\n`,
});

test.each<[string, string, string]>([
  ["withheld, by name", "We met Pia Quill there.", "withheld-name updates/june.md:9"],
  ["withheld, by a part of the name", "We met Quill there.", "withheld-name updates/june.md:9"],
  ["withheld, in a tag", "Write to us with #FreePiaQuill.", "withheld-name updates/june.md:9"],
  ["a private identifier", "His A-number is A 098 765 432.", "written-identifier updates/june.md:9"],
])("the campaign's own words stop the edition: %s", async (_, body, expected) => {
  const made = [...ALL().slice(4), level("Pia Quill", "withheld", "minor")];
  expect((await told(made, [update(body)])).stops).toEqual([expected]);
});

test.each<[string, string]>([
  ["a day of birth", "Born June 3, 1981, she bakes."],
  ["where somebody lives", "She lived at 14 Quay Street, Apt 4, in Harlan."],
  ["where the family lives", "Our home is at 14 Quay Street, Apt 4, in Harlan."],
  ["a child with its age", "My daughter Ida, 9, waits."],
  ["a private number", "Her private number is (212) 555-0199."],
])("the campaign's own words stop the edition, and can be waived: %s", async (_, body) => {
  const target = "private-detail updates/june.md:9";
  expect((await told([], [update(body)])).stops).toEqual([target]);
  const waived = { act: "waive" as const, target: target.replace(" ", ":"), reason: "She wants it" };
  expect((await told([waived], [update(body)])).stops).toEqual([]);
});

test("a field of an advisory is looked at as the text is; what the press may call is no fault", async () => {
  const advisory = {
    path: "press/vigil.md",
    text: "---\nkind: advisory\ntitle: Vigil\nwhat: Vigil\nstatus: ready\nwhen:\n  day: 2019-09-20\n  time: 10:00\nwhere:\n  name: Mill\n  address: [14 Quay Street, Harlan]\nwho:\n  - name: Mina Ilves\n    title: Mother of Ida, 9. She lives at 12 Quay Street\n---\n",
  };
  expect((await told([], [advisory])).stops).toEqual([
    "private-detail updates/press/vigil.md",
    "private-detail updates/press/vigil.md",
  ]);
  const contacts = { path: "press/contacts.yaml", text: '- name: Mina Ilves\n  phone: "(212) 555-0142"\n' };
  const body =
    "The committee meets at 20 Mill Road. Ada Pell, 39, bakes. Her cell is (212) 555-0142. Or call (212) 555-0143.";
  expect((await told([], [contacts, update(body)])).stops).toEqual([]);
});

test("what is wrong in a list is named by the list's own path", async () => {
  const contacts = { path: "press/contacts.yaml", text: '- name: Mina Ilves\n  phone: "0142"\n' };
  const broken = { path: "press/coverage.yaml", text: "- outlit: Gazette\n" };
  const { stops } = await told([], [contacts, broken]);
  expect(stops.sort()).toEqual([
    "contact updates/press/contacts.yaml:1",
    "writing-fault updates/press/coverage.yaml:1",
    "writing-fault updates/press/coverage.yaml:1",
  ]);
});

test("lists that are drafts are not published, and it is said how many items wait", async () => {
  const list = {
    path: "imported/supporters.yaml",
    text: "status: draft\nitems:\n  - name: The bakers\n  - name: Friends of 3 June\n",
  };
  const one = { path: "coverage.yaml", text: "- outlet: Gazette\n  status: draft\n- outlet: Radio\n" };
  const { stops, warns } = await told([], [list, one]);
  expect(stops).toEqual([]);
  expect(warns.sort()).toEqual(["draft-list updates/coverage.yaml", "draft-list updates/imported/supporters.yaml"]);
});

test("a child on whom nobody has decided must not be named in the campaign's own words either, nor in its lists", async () => {
  const made = ALL()
    .slice(4)
    .filter(({ target }) => target !== id("Pia Quill"));
  expect((await told(made, [update("We met Pia Quill.")])).stops).toEqual(["withheld-name updates/june.md:9"]);
  expect((await told(made, [update("We met Bram Teller.")])).stops).toEqual([]);
  const supporters = { path: "supporters.yaml", text: "- name: The bakers\n- name: Friends of Pia Quill\n" };
  expect((await told(made, [supporters])).stops).toEqual(["withheld-name updates/supporters.yaml:2"]);
});

test("a translation of a passage that is not there is named with its line", async () => {
  const text = "- cite: doc_zzzz#1-5\n  language: es\n  text: Pan\n";
  expect((await told([], [{ path: "translations.yaml", text }])).stops).toEqual([
    "citation updates/translations.yaml:1",
  ]);
});
