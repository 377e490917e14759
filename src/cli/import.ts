// habeas import: brings an existing site's posts, and reference data that people have, into a case.

import { type Day, parseDay, Problem } from "../base/base.ts";
import {
  type CaseFolder,
  findCaseFolder,
  importCourts,
  importDistricts,
  importLegislators,
  importUpdates,
} from "../workroom/workroom.ts";
import { counted, OUT } from "./case-command.ts";
import type { Call, Command } from "./command.ts";
import { importSummary } from "./import-summary.ts";

const NAME = "import";

/** What can be brought in: each copies what is used of a file into the case and says what there is now. */
const KINDS: Readonly<Record<string, (file: string, folder: CaseFolder, call: Call) => string | Promise<string>>> = {
  updates: async (file, folder, call) =>
    importSummary(await importUpdates(file, folder, call.has("dry-run")), call.has("dry-run")),
  courts: (file, { courtsFile }) => `${counted(importCourts(file, courtsFile), "court")} in ${courtsFile}.`,
  legislators: (file, folder) => {
    const { count, what } = importLegislators(file, folder);
    const who = what === "offices" ? `offices of ${counted(count, "legislator")}` : counted(count, "legislator");
    return `${who} brought into ${folder.legislatorsFile}.`;
  },
  districts: (file, folder, call) => {
    const valid = { from: dayOf(call, "from"), to: dayOf(call, "to") };
    const codes = counted(importDistricts(file, folder, valid), "ZIP code");
    return `${codes} in ${folder.districtsFile}.${valid.from === undefined ? " Since when its districts are drawn so is not known: --from." : ""}`;
  },
};

export const importData: Command = {
  name: NAME,
  operands: "<what> <file> <folder>",
  summary: "bring a site’s posts, courts or legislators into a case",
  about:
    "updates: a saved page of updates (HTML or text), or a folder of such pages; each post becomes a draft in updates/imported/, and " +
    "contacts, supporters and coverage become lists there. Nothing that is there already is written over (docs/importing.md). " +
    "courts: a list in the form of the public courts database (objects with id, name and citation_string); from the next build on " +
    "state courts and others are known by its names, so that two spellings of one court are one. Federal courts are known without it. " +
    "legislators: the public list of members of Congress with their terms (YAML), the list of their offices, or an answer of the " +
    "5 Calls service (JSON); the site then says whom a reader can call, on any day. districts: a table of ZIP codes and districts " +
    "(columns state_abbr, zcta, cd), with the days between which the districts are drawn so. Only what is used is copied, into the case.",
  options: [
    { name: "from", value: "DAY", text: "districts: the first day on which they are drawn so" },
    { name: "to", value: "DAY", text: "districts: the day from which they are drawn otherwise" },
    { name: "dry-run", text: "updates: say what would be written, and write nothing" },
    OUT,
  ],
  examples: [
    "habeas import updates ./saved/updates.html ./my-case --dry-run",
    "habeas import courts ./courts.json ./my-case",
    "habeas import legislators ./legislators-current.yaml ./my-case",
    "habeas import districts ./zccd.csv ./my-case --from 2025-01-03 --to 2027-01-03",
  ],
  takes: [3, 3],
  run: async (call, terminal) => {
    const [what = "", file = "", folder = ""] = call.operands;
    const bring = Object.hasOwn(KINDS, what) ? KINDS[what] : undefined;
    if (bring === undefined) {
      const why = `There is nothing to import called “${what}”: ${Object.keys(KINDS).join(", ")}.`;
      throw new Problem("bad-usage", { command: NAME, why });
    }
    terminal.out(`${await bring(file, findCaseFolder(folder, call.value("out")), call)}\n`);
    return 0;
  },
};

function dayOf(call: Call, name: string): Day | undefined {
  const value = call.value(name);
  if (value === undefined) return undefined;
  const day = parseDay(value);
  if (day !== undefined) return day;
  throw new Problem("bad-usage", { command: NAME, why: `--${name} takes a day: 2025-01-03.` });
}
