// What the workroom acknowledged survives kill -9.

import { afterAll, expect, test } from "vitest";
import { caseToDecide, killAfterDecisions } from "./decisions-kill.ts";

const DECISIONS = 100;
const { folder, remove } = caseToDecide(DECISIONS);
afterAll(remove);

test(
  `${DECISIONS} decisions that were acknowledged are all there when the workroom is killed, and the chain is whole`,
  { timeout: 240_000 },
  async () => {
    const killed = await killAfterDecisions(folder, DECISIONS);
    expect(killed).toMatchObject({ acknowledged: DECISIONS, lost: 0, isChainWhole: true });
    expect(killed.kept).toBeGreaterThanOrEqual(DECISIONS);
  },
);
