// The weights of the name tagger, unpacked when first asked for.

import { NAME_WEIGHTS } from "./name-weights.ts";

let weights: Int8Array | undefined;

export function nameWeights(): Int8Array {
  return (weights ??= unpackWeights(NAME_WEIGHTS));
}

/** One byte a weight, base 64. */
function unpackWeights(packed: string): Int8Array {
  return new Int8Array(Uint8Array.fromBase64(packed).buffer);
}
