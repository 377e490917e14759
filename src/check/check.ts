// Record to origins and flags: the list of checks.

import type { Check } from "./checks.ts";

export type { Check, DocumentCheck, EntryCheck, OriginCheck } from "./checks.ts";

export const CHECKS: readonly Check[] = [];
