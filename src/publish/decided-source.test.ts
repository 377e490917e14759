import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesIn } from "../../test/site/built-site.ts";
import { memorySource, type Plan } from "../../test/site/memory-source.ts";
import {
  CHAIN_START,
  correction,
  type Decision,
  decisionHash,
  nameCorrection,
  type NewDecision,
  settlement,
} from "../record/record.ts";
import { decidedSource } from "./decided-source.ts";
import { exportJson, type SiteSource, writeSite } from "./publish.ts";

const SAID = "“We wait,” said Nadia Feroll.";
const MOVED = "Nadia Ferrol was moved to Cork on 4 June 2019.";
const PLAN: Plan = {
  name: "Ferrol",
  documents: [{ name: "letter.txt", text: `A letter.\n\n${SAID}\n\n${MOVED}` }],
  names: [["person", "Nadia Feroll"]],
  statements: [
    {
      in: "letter.txt",
      quote: "“We wait,”",
      about: ["person", "Nadia Feroll"],
      slot: "said",
      value: "We wait,",
      speaker: { kind: "person", name: "Nadia Feroll" },
    },
    {
      in: "letter.txt",
      quote: MOVED,
      about: ["event", "transfer"],
      slot: "date",
      value: "2019-06-04",
      when: "2019-06-04",
    },
  ],
  shared: [],
  flags: [
    {
      check: "count",
      class: "conflict",
      severity: "high",
      reason: "Nadia Feroll has 3 or 4 children.",
      settle: "Ask her.",
      at: [["letter.txt", SAID]],
    },
  ],
};

const root = mkdtempSync(join(tmpdir(), "habeas-decided-"));
afterAll(() => rmSync(root, { recursive: true }));
const raw = memorySource(PLAN);
let decided: SiteSource;

beforeAll(async () => {
  const [said, moved] = await raw.statementsIn((await raw.documents())[0]!.id);
  const [flag] = await raw.flags();
  const person = (await raw.entries(["person"]))[0]!;
  const dated = correction(moved!, { date: "2019-06-05", value: "2019-06-05" });
  if (typeof dated === "string") throw new Error(dated);
  const drafts: Pick<NewDecision, "act" | "target" | "before" | "after">[] = [
    dated,
    nameCorrection(person.id, person.name, "Nadia Ferrol"),
    settlement(flag!, "resolved", "3 children"),
    { act: "accept", target: said!.id },
  ];
  let hash = CHAIN_START;
  const decisions = drafts.map((draft, i): Decision => {
    const one: NewDecision = { at: "2019-07-01T00:00:00.000Z", by: "Ada Pell", reason: "Seen in print", ...draft };
    hash = decisionHash(hash, i + 1, one);
    return { ...one, seq: i + 1, hash };
  });
  decided = { ...raw, decisions: async () => decisions };
});

test("Export and pages print what was corrected, by whom, and what was read before; passages keep their words.", async () => {
  const json = JSON.parse(await exportJson(decided)) as {
    statements: {
      slot: string;
      date: { edtf: string } | null;
      speaker: string;
      corrected?: unknown;
      passage: { quote: string };
    }[];
    entries: { kind: string; name: string }[];
    flags: { settled?: unknown }[];
  };
  const moved = json.statements.find(({ slot }) => slot === "date");
  expect(moved).toMatchObject({
    date: { edtf: "2019-06-05", basis: "person" },
    corrected: { decision: 1, by: "Ada Pell", was: { date: "2019-06-04", value: "2019-06-04" } },
    passage: { quote: MOVED },
  });
  expect(json.statements.find(({ slot }) => slot === "said")?.speaker).toBe("Nadia Ferrol");
  expect(json.entries.filter(({ kind }) => kind === "person").map(({ name }) => name)).toEqual(["Nadia Ferrol"]);
  expect(json.flags[0]?.settled).toMatchObject({ how: "resolved", value: "3 children", by: "Ada Pell" });

  await writeSite(decided, { out: join(root, "site") });
  const files = filesIn(join(root, "site"));
  const timeline = [...files].find(([path]) => path.startsWith("timeline/"))?.[1] ?? "";
  expect(timeline).toContain("5 June 2019");
  expect(timeline).toContain("corrected by");
  expect(timeline).toContain("4 June 2019");
  const differences = files.get("differences/index.html") ?? "";
  expect(differences).toContain("Taken as right:");
  expect(differences).toContain("3 children");
});

test("What people decided can be laid over a record twice, and over one without decisions it changes nothing.", async () => {
  const once = await decidedSource(decided);
  const twice = await decidedSource(once);
  const [id] = (await raw.documents()).map((one) => one.id);
  expect(await twice.statementsIn(id!)).toEqual(await once.statementsIn(id!));
  expect(await twice.dated("subject")).toEqual(await once.dated("subject"));
  expect(await twice.claims()).toEqual(await once.claims());
  expect(await twice.flags()).toEqual(await once.flags());
  expect(await decidedSource(raw)).toBe(raw);
});
