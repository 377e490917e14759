// habeas accept and habeas reject: which statements may be published.

import { Problem } from "../base/base.ts";
import type { Statement } from "../record/record.ts";
import { type Chosen, chooseStatements, decideStatements, type StatementChoice } from "../workroom/workroom.ts";
import { BY, counted, deciding, JSON_OUTPUT, OUT, REASON, recorded, withCase } from "./case-command.ts";
import type { Call, Command, Option } from "./command.ts";

const OPTIONS: readonly Option[] = [
  { name: "all", text: "every statement that is not decided yet" },
  { name: "explicit", text: "of these, the ones whose speaker the text itself names" },
  { name: "document", value: "NAME", text: "with --all or --explicit: of this document alone (its id or file name)" },
  BY,
  REASON,
  { name: "dry-run", text: "say what would be recorded, and record nothing" },
  JSON_OUTPUT,
  OUT,
];

export const accept: Command = {
  name: "accept",
  operands: "<folder> [id…]",
  summary: "say which statements may be published",
  about:
    "Records that statements are accepted: only they come into the public edition (habeas publish). Give their ids (as export and " +
    "the site print them), or --all, or --explicit. What somebody has rejected is never accepted by --all or --explicit, and " +
    "neither is an allegation when the text does not say who makes it. What would be accepted is counted by kind first. All of it " +
    "is recorded or none; habeas decide undo takes back one decision or a row of them.",
  options: OPTIONS,
  examples: [
    'habeas accept ./my-case stm_4w1x… --by "Ada Pell"',
    'habeas accept ./my-case --explicit --document order.pdf --by "Ada Pell"',
    'habeas accept ./my-case --all --dry-run --by "Ada Pell"',
  ],
  takes: [1, 10_000],
  run: (call, terminal) => run("accept", call, terminal),
};

export const reject: Command = {
  name: "reject",
  operands: "<folder> [id…]",
  summary: "say which statements are wrong or not for publication",
  about:
    "Records that statements are rejected: they are never published, and accept --all leaves them out. A statement can be accepted " +
    "by its id later; the last word counts.",
  options: OPTIONS,
  examples: ['habeas reject ./my-case stm_4w1x… --by "Ada Pell" --reason "Another person of the same name"'],
  takes: [1, 10_000],
  run: (call, terminal) => run("reject", call, terminal),
};

const run = async (act: "accept" | "reject", call: Call, terminal: Parameters<Command["run"]>[1]): Promise<number> => {
  const who = deciding(act, call);
  const choice = choiceOf(act, call);
  return withCase(call, terminal, { quietly: true }, async (open) => {
    const chosen = await chooseStatements(open.store.read, act, choice, who.by);
    const kinds = await countedByKind(chosen.statements, (ids) => open.store.read.namedEntries(ids));
    const isTry = call.has("dry-run");
    const written = isTry ? [] : await decideStatements(open, act, chosen.statements, who);
    if (call.has("json")) {
      const [first, last] = [written[0]?.seq ?? null, written.at(-1)?.seq ?? null];
      const { statements, ...leftOut } = chosen;
      terminal.out(
        `${JSON.stringify({ act, statements: statements.length, kinds: Object.fromEntries(kinds), leftOut, recorded: written.length, first, last }, undefined, 2)}\n`,
      );
      return 0;
    }
    terminal.out(preview(act, chosen, kinds));
    if (!isTry) terminal.out(`${recorded(written)}\n`);
    return 0;
  });
};

function choiceOf(command: string, call: Call): StatementChoice {
  const [, ...ids] = call.operands;
  const document = call.value("document");
  const kinds = (["all", "explicit"] as const).filter((one) => call.has(one));
  const [kind] = kinds;
  const ways = kinds.length + (ids.length > 0 ? 1 : 0);
  if (ways !== 1)
    throw new Problem("bad-usage", { command, why: "Give ids of statements, or --all, or --explicit: one of them." });
  if (kind !== undefined) return { kind, document };
  if (document !== undefined)
    throw new Problem("bad-usage", { command, why: "--document goes with --all or --explicit." });
  return { kind: "ids", ids };
}

/** By the kind of what they are about, the most first. */
async function countedByKind(
  statements: readonly Statement[],
  kindsOf: (
    entries: readonly Statement["entry"][],
  ) => Promise<readonly { readonly id: string; readonly kind: string }[]>,
): Promise<(readonly [string, number])[]> {
  const entries = await kindsOf([...new Set(statements.map(({ entry }) => entry))]);
  const kindOf = new Map(entries.map(({ id, kind }) => [id, kind]));
  const counts = new Map<string, number>();
  for (const { entry, slot } of statements) {
    const kind = slot === "said" ? "quotation" : (kindOf.get(entry) ?? "other");
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

function preview(
  act: "accept" | "reject",
  { statements, rejected, decided, unattributed, notExplicit, proposed }: Chosen,
  kinds: readonly (readonly [string, number])[],
): string {
  const lines = [`${counted(statements.length, "statement")} to ${act}`];
  for (const [kind, count] of kinds) lines.push(`  ${String(count).padStart(6)}  ${kind}`);
  const left = (count: number, why: string) => {
    if (count > 0) lines.push(`Left out: ${count} ${why}.`);
  };
  left(decided, `${act}ed already`);
  left(rejected, "that somebody rejected");
  left(unattributed, "alleged without a known speaker");
  left(proposed, "that you proposed: another person has to accept them");
  left(notExplicit, "whose speaker the program worked out");
  return `${lines.join("\n")}\n`;
}
