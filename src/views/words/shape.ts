// What every language has words for: the shape of the English ones.

import type { ENGLISH } from "./english.ts";

/** The shape of a set of words: strings, and functions from what is printed to a string. */
export type Words = Widened<typeof ENGLISH>;
export type Widened<T> = T extends string
  ? string
  : T extends (...parts: infer P) => string
    ? (...parts: P) => string
    : { readonly [K in keyof T]: Widened<T[K]> };
