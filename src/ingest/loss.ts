// The receipt of a text some of whose characters could not be decoded.

import type { Receipt } from "../record/record.ts";

export function lossReceipt(lost: number): Receipt {
  if (lost === 0) return { kind: "read" };
  return { kind: "partial", missing: `${lost} ${lost === 1 ? "character" : "characters"} that could not be decoded` };
}
