// The workroom killed with SIGKILL after each hundred acknowledged decisions, twenty times: how many are lost.

import { caseToDecide, forget, killAfterDecisions } from "../decisions-kill.ts";
import type { Table } from "./score.ts";

const RUNS = 20;
const DECISIONS = 100;

export async function benchDecisionsKill(): Promise<Table> {
  const { folder, remove } = caseToDecide(DECISIONS);
  const totals = { acknowledged: 0, lost: 0, broken: 0 };
  try {
    for (let run = 0; run < RUNS; run++) {
      forget(folder);
      const { acknowledged, lost, isChainWhole } = await killAfterDecisions(folder, DECISIONS);
      totals.acknowledged += acknowledged;
      totals.lost += lost;
      totals.broken += isChainWhole ? 0 : 1;
    }
  } finally {
    remove();
  }
  const { acknowledged, lost, broken } = totals;
  return {
    name: "decisions-kill",
    rows: [
      {
        name: "acknowledged decisions that are there afterwards",
        measure: "share",
        documents: [[acknowledged - lost, acknowledged]],
        target: 1,
      },
      { name: "chains that are whole", measure: "share", documents: [[RUNS - broken, RUNS]], target: 1 },
    ],
  };
}
