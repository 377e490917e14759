// habeas decide: are two names one?

import { Problem, systemClock } from "../base/base.ts";
import { VERDICTS } from "../record/record.ts";
import { decideIdentity, undoDecision } from "../workroom/workroom.ts";
import { JSON_OUTPUT, OUT, withCase } from "./case-command.ts";
import type { Command } from "./command.ts";

export const decide: Command = {
  name: "decide",
  operands: "<folder> <answer> <id…>",
  summary: "say whether two names are one",
  about:
    "The answer is same, not-same or later; or undo, with the number of a decision. Records what you know about a question of the check “identity” (its id stands in the output of check), or about any " +
    "two entries. What is the same is one entry from then on, and so is everything that is the same as either; what is not " +
    "the same is never made one and not asked about again; later keeps the question at the bottom. Nothing is lost: " +
    "documents and names stay as they are, every decision stays in the log, and undo takes one back. A decision that a " +
    "standing one speaks against is refused.",
  options: [
    { name: "by", value: "NAME", text: "who decides; always needed" },
    { name: "reason", value: "TEXT", text: "why" },
    JSON_OUTPUT,
    OUT,
  ],
  examples: [
    'habeas decide ./my-case same flg_4w1x… --by "Ada Pell" --reason "Same signature on both orders"',
    'habeas decide ./my-case not-same ent_7k2p… ent_0c9r… --by "Ada Pell"',
    'habeas decide ./my-case undo 3 --by "Ada Pell"',
  ],
  takes: [3, 4],
  run: (call, terminal) => {
    const [, act = "", ...ids] = call.operands;
    const by = call.value("by")?.trim() ?? "";
    if (by === "") throw new Problem("bad-usage", { command: "decide", why: "Say who decides: --by NAME." });
    const deciding = { by, at: systemClock(), reason: call.value("reason") };
    const verdict = VERDICTS.find((one) => one === act);
    if (verdict === undefined && act !== "undo") {
      throw new Problem("bad-usage", { command: "decide", why: `"${act}" is none of same, not-same, later and undo.` });
    }
    return withCase(call, terminal, { quietly: true }, async (open) => {
      const written =
        verdict === undefined
          ? [await undoDecision(open, sequence(ids), deciding)]
          : await decideIdentity(open, verdict, ids, deciding);
      if (call.has("json")) terminal.out(`${JSON.stringify(written, undefined, 2)}\n`);
      else terminal.out(`Recorded as decision ${written.map(({ seq }) => seq).join(", ")}.\n`);
      return 0;
    });
  },
};

function sequence(ids: readonly string[]): number {
  const [id = ""] = ids;
  if (ids.length === 1 && /^\d{1,9}$/u.test(id)) return Number(id);
  throw new Problem("bad-usage", { command: "decide", why: "undo takes the number of one decision." });
}
