// A broken invariant is a bug in the program, never a fault of the material or of the person using it.

/** Throws a plain Error when `condition` is false. Use for impossible states only. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Bug: ${message}`);
}
