// habeas decide: are two names one?

import { Problem, systemClock } from "../base/base.ts";
import { type Decision, VERDICTS } from "../record/record.ts";
import { decideIdentity, type Deciding, type OpenCase, undoDecision, undoDecisions } from "../workroom/workroom.ts";
import { JSON_OUTPUT, OUT, recorded, withCase } from "./case-command.ts";
import type { Command } from "./command.ts";

export const decide: Command = {
  name: "decide",
  operands: "<folder> <answer> <id…>",
  summary: "say whether two names are one",
  about:
    "The answer is same, not-same or later; or undo, with the number of a decision or the first and last of several (3-120). Records what you know about a question of the check “identity” (its id stands in the output of check), or about any " +
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
    'habeas decide ./my-case undo 12-340 --by "Ada Pell"',
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
        verdict === undefined ? await undo(open, ids, deciding) : await decideIdentity(open, verdict, ids, deciding);
      if (call.has("json")) terminal.out(`${JSON.stringify(written, undefined, 2)}\n`);
      else terminal.out(`${recorded(written)}\n`);
      return 0;
    });
  },
};

async function undo(open: OpenCase, [given = "", ...more]: readonly string[], deciding: Deciding): Promise<Decision[]> {
  const [, first, last] = /^(\d{1,9})(?:-(\d{1,9}))?$/u.exec(given) ?? [];
  if (first === undefined || more.length > 0 || Number(last ?? first) < Number(first))
    throw new Problem("bad-usage", {
      command: "decide",
      why: "undo takes the number of one decision, or the first and the last of several: 3-120.",
    });
  if (last === undefined) return [await undoDecision(open, Number(first), deciding)];
  return undoDecisions(open, Number(first), Number(last), deciding);
}
