// habeas level: how far a document, a person or a picture may be shown.

import { Problem } from "../base/base.ts";
import { type Level, LEVEL_GROUNDS, LEVELS } from "../record/record.ts";
import {
  allDocuments,
  allPeople,
  decideLevels,
  type LeftOut,
  type LevelChoice,
  type LevelTarget,
  levelTargets,
  originalTargets,
} from "../workroom/workroom.ts";
import { BY, counted, deciding, JSON_OUTPUT, OUT, REASON, recorded, withCase } from "./case-command.ts";
import type { Call, Command } from "./command.ts";

export const level: Command = {
  name: "level",
  operands: "<folder> <level> [name…]",
  summary: "say how far documents and people may be shown",
  about:
    "withheld: nothing of it is published, not even that it is there. cited (documents): only the passages that accepted statements " +
    "rest on. public: all of it. What nobody has decided on is withheld. Give ids, names of files or names of people; or " +
    "--documents or --people for all of them. All never covers a document that speaks of a seal or a person whom a document calls a minor or a " +
    "protected witness: they are listed, and have to be named one by one. It never changes what somebody withheld.",
  options: [
    { name: "documents", text: "all documents" },
    { name: "people", text: "all people who are called by a name" },
    {
      name: "ground",
      value: "WHY",
      text: "minor, witness or sealed: why it is withheld; with cited or public and --reason: known, and may be shown all the same",
    },
    {
      name: "original",
      text: "of a public document the file as it was received goes out as well; withheld --original takes it back",
    },
    BY,
    REASON,
    { name: "dry-run", text: "say what would be recorded, and record nothing" },
    JSON_OUTPUT,
    OUT,
  ],
  examples: [
    'habeas level ./my-case cited --documents --by "Ada Pell"',
    'habeas level ./my-case public press/release.pdf "Tomas Ilves" --by "Ada Pell"',
    'habeas level ./my-case withheld ent_7k2p… --ground minor --by "Ada Pell"',
    'habeas level ./my-case public order.pdf --ground sealed --reason "Unsealed" --by "Ada Pell"',
  ],
  takes: [2, 10_000],
  run: (call, terminal) => {
    const who = deciding("level", call);
    const [, word = "", ...names] = call.operands;
    const given = LEVELS.find((one) => one === word);
    if (given === undefined) throw wrong(`"${word}" is none of ${LEVELS.join(", ")}.`);
    const ground = LEVEL_GROUNDS.find((one) => one === call.value("ground"));
    if (call.value("ground") !== undefined && ground === undefined)
      throw wrong(`--ground takes one of ${LEVEL_GROUNDS.join(", ")}.`);
    if (ground !== undefined && given !== "withheld") {
      if (call.has("documents") || call.has("people"))
        throw wrong("Name one by one what is sealed, a minor or a protected witness and may be shown all the same.");
      if (call.value("reason") === undefined)
        throw wrong(`Say why it may be shown although --ground ${ground} is known: --reason TEXT.`);
    }
    const isOriginal = call.has("original");
    if (isOriginal && (call.has("people") || call.has("documents") || given === "cited"))
      throw wrong("--original is said of documents one by one: public, or withheld.");
    if (call.has("people") && given === "cited") throw wrong("People are withheld or public.");
    return withCase(call, terminal, { quietly: true }, async (open) => {
      const { targets: named, leftOut, withheld } = await choiceOf(call, given, names, open.store.read);
      refuseCitedPeople(given, named);
      const originals = isOriginal ? originalTargets(named) : [];
      // what was withheld stays as it is, and only the file goes
      const targets = isOriginal && given === "withheld" ? originals : [...named, ...originals];
      const isTry = call.has("dry-run");
      const written = isTry ? [] : await decideLevels(open, given, targets, { ...who, ground });
      if (call.has("json")) {
        const [first, last] = [written[0]?.seq ?? null, written.at(-1)?.seq ?? null];
        const found = {
          level: given,
          targets: targets.length,
          leftOut,
          withheld,
          recorded: written.length,
          first,
          last,
        };
        terminal.out(`${JSON.stringify(found, undefined, 2)}\n`);
        return 0;
      }
      terminal.out(`${counted(targets.length, "document or person", "documents and people")} to be ${given}\n`);
      for (const one of leftOut)
        terminal.out(`Left out: ${one.name} (${one.id}): ${GROUND[one.ground]} in ${one.where}\n`);
      for (const one of withheld) terminal.out(`Left out: ${one.name} (${one.id}): somebody withheld it\n`);
      if (leftOut.length > 0) terminal.out("Name these one by one where they may be shown.\n");
      if (!isTry) terminal.out(`${recorded(written)}\n`);
      return 0;
    });
  },
};

const GROUND: Readonly<Record<LeftOut["ground"], string>> = {
  sealed: "a seal or protective order is spoken of",
  minor: "called a minor",
  witness: "called a protected witness",
};

async function choiceOf(
  call: Call,
  given: Level,
  names: readonly string[],
  read: Parameters<typeof levelTargets>[0],
): Promise<LevelChoice> {
  const all = (["documents", "people"] as const).filter((one) => call.has(one));
  if (all.length === 0 && names.length === 0) throw wrong("Give ids or names, or --documents, or --people.");
  const parts: LevelChoice[] = [{ targets: await levelTargets(read, names), leftOut: [], withheld: [] }];
  if (all.includes("documents")) parts.push(await allDocuments(read, given));
  if (all.includes("people")) parts.push(await allPeople(read));
  const named = new Set(parts[0]?.targets.map(({ id }) => id));
  return {
    targets: parts.flatMap(({ targets }) => targets),
    leftOut: parts.flatMap(({ leftOut }) => leftOut).filter(({ id }) => !named.has(id)),
    withheld: parts.flatMap(({ withheld }) => withheld).filter(({ id }) => !named.has(id)),
  };
}

function refuseCitedPeople(given: Level, targets: readonly LevelTarget[]): void {
  const person = targets.find(({ id }) => id.startsWith("ent_"));
  if (given === "cited" && person !== undefined)
    throw wrong(`${person.name} is a person: people are withheld or public.`);
}

function wrong(why: string): Problem<"bad-usage"> {
  return new Problem("bad-usage", { command: "level", why });
}
