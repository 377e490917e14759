// A rule pack that somebody wrote: what is right in it is used, and what is not is said with its line, the wrong key and the
// nearest right one. A rule with a fault is left out, because a key that is not understood may be the one that matters.

import { z } from "zod";
import { jsonFault, jsonPlace, type JsonStep, nearest } from "../../text/text.ts";
import { countingSchema } from "../counting.ts";
import { COUNTINGS } from "../countings.ts";
import { type Rule, ruleSchema, type RulePack, rulePackSchema } from "../rule.ts";
import { PACKS } from "./packs.ts";

/** Something in a pack that cannot be used. */
export interface PackFault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly why: string;
  /** The rule that is left out for it; undefined where the pack itself is at fault. */
  readonly rule?: string | undefined;
}

export interface ReadPack {
  /** Undefined where nothing of it can be used. */
  readonly pack?: RulePack | undefined;
  readonly faults: readonly PackFault[];
}

const headSchema = rulePackSchema.extend({
  countings: z.array(z.unknown()).max(100).default([]),
  rules: z.array(z.unknown()).max(1000),
});

/** `known` are the ids of the rules of other packs, which a rule may name as rivals. */
export function readPack(file: string, written: string, known: ReadonlySet<string> = new Set()): ReadPack {
  const text = written.replace(/^\uFEFF/u, "");
  const broken = jsonFault(text);
  if (broken !== undefined) return { faults: [{ file, ...broken }] };
  const value: unknown = JSON.parse(text);
  const faults: PackFault[] = [];
  const head = headSchema.safeParse(value);
  if (!head.success) return { faults: faultsOf(head.error, rulePackSchema, [], { file, text, value }) };
  const { countings: writtenCountings, rules: writtenRules, ...rest } = head.data;
  const countings = writtenCountings.flatMap((one, i) => {
    const read = countingSchema.safeParse(one);
    if (read.success) return [read.data];
    faults.push(...faultsOf(read.error, countingSchema, ["countings", i], { file, text, value: one, rule: idOf(one) }));
    return [];
  });
  const rules: Rule[] = [];
  const names = new Set([...known, ...writtenRules.flatMap((one) => idOf(one) ?? [])]);
  const ways = [...COUNTINGS, ...countings].map(({ id }) => id);
  writtenRules.forEach((one, i) => {
    const read = ruleSchema.safeParse(one);
    const at = { file, text, value: one, rule: idOf(one) };
    const found = read.success
      ? mistakesIn(read.data, { ways, names, before: rules }).map(({ path, why }) => ({
          file,
          line: jsonPlace(text, ["rules", i, ...path]),
          why,
          rule: read.data.id,
        }))
      : faultsOf(read.error, ruleSchema, ["rules", i], at);
    if (found.length > 0) faults.push(...found);
    else if (read.success) rules.push(read.data);
  });
  return { pack: { ...rest, countings, rules }, faults };
}

function idOf(value: unknown): string | undefined {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  return typeof id === "string" ? id : undefined;
}

/** The events that the program's own packs name. A pack may name others; what is nearly one of these is a slip of the pen. */
const KNOWN_EVENTS = [
  ...new Set(PACKS.flatMap(({ rules }) => rules.flatMap(({ start }) => start.events)).map(({ event }) => event)),
];
/** Letters. */
const MISSPELT = 2;

/** What the form of a rule lets pass and yet makes no sense. */
function mistakesIn(
  rule: Rule,
  others: {
    readonly ways: readonly string[];
    readonly names: ReadonlySet<string>;
    readonly before: readonly Rule[];
  },
): { readonly path: readonly JsonStep[]; readonly why: string }[] {
  const mistakes: { path: JsonStep[]; why: string }[] = [];
  if (others.before.some(({ id }) => id === rule.id))
    mistakes.push({ path: ["id"], why: `Another rule of this file has the id "${rule.id}" already.` });
  if (!others.ways.includes(rule.counting))
    mistakes.push({
      path: ["counting"],
      why: `There is no way of counting "${rule.counting}".${meant(rule.counting, others.ways)} Known are ${others.ways.join(", ")}.`,
    });
  if (rule.period === undefined && rule.nature !== "standard")
    mistakes.push({ path: [], why: `"period" is missing. Only a rule whose "nature" is "standard" has none.` });
  if (rule.from !== undefined && rule.to !== undefined && rule.from > rule.to)
    mistakes.push({ path: ["to"], why: `"to" (${rule.to}) lies before "from" (${rule.from}).` });
  rule.start.events.forEach(({ event }, i) => {
    const right = KNOWN_EVENTS.includes(event) ? undefined : nearest(event, KNOWN_EVENTS, MISSPELT);
    if (right === undefined) return;
    mistakes.push({
      path: ["start", "events", i, "event"],
      why: `"event" is "${event}", which differs from the known event "${right}" only in spelling. Write "${right}", or another name for an event of your own.`,
    });
  });
  rule.rivals.forEach(({ rule: rival }, i) => {
    if (others.names.has(rival)) return;
    mistakes.push({
      path: ["rivals", i, "rule"],
      why: `There is no rule "${rival}".${meant(rival, [...others.names])}`,
    });
  });
  return mistakes;
}

function faultsOf(
  error: z.ZodError,
  schema: z.ZodType,
  base: readonly JsonStep[],
  {
    file,
    text,
    value,
    rule,
  }: { readonly file: string; readonly text: string; readonly value: unknown; readonly rule?: string | undefined },
): PackFault[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
    const fault = (at: readonly JsonStep[], why: string): PackFault => ({
      file,
      line: jsonPlace(text, [...base, ...at]),
      why,
      rule,
    });
    if (issue.code === "unrecognized_keys") {
      const right = keysAt(schema, path);
      return issue.keys.map((key) =>
        fault([...path, key], `There is no key "${key}" here.${meant(key, right)} The keys are ${right.join(", ")}.`),
      );
    }
    const key = String(path.findLast((step) => typeof step === "string") ?? "");
    if (issue.code === "invalid_type" && issue.message.endsWith("received undefined"))
      return [fault(path, `The key "${key}" is missing.`)];
    if (issue.code === "invalid_value") {
      const values = issue.values.map(String);
      const given = path.reduce<unknown>((at, step) => inside(at, step), value);
      const is = typeof given === "string" ? `"${key}" is "${given}" and` : `"${key}"`;
      const near = typeof given === "string" ? meant(given, values) : "";
      return [fault(path, `${is} must be one of: ${values.join(", ")}.${near}`)];
    }
    const why = plainWords(issue);
    return [fault(path, key === "" ? `${why}.` : `"${key}": ${why}.`)];
  });
}

const TYPES: Readonly<Record<string, string>> = {
  string: "text in quotation marks",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list in [ ]",
  object: "an object in { }",
};

function plainWords(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return `must be ${TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code !== "too_small" && issue.code !== "too_big") return issue.message;
  const [limit, side] = issue.code === "too_small" ? [issue.minimum, "least"] : [issue.maximum, "most"];
  if (issue.origin === "string")
    return `must have at ${side} ${limit} ${Number(limit) === 1 ? "character" : "characters"}`;
  if (issue.origin === "array") return `must have at ${side} ${limit} ${Number(limit) === 1 ? "item" : "items"}`;
  return `must be at ${side} ${limit}`;
}

/** The keys that may stand in the object to which a path leads. */
function keysAt(schema: z.ZodType, path: readonly JsonStep[]): string[] {
  let at: unknown = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  for (const step of path) at = typeof step === "number" ? inside(at, "items") : inside(inside(at, "properties"), step);
  const properties = inside(at, "properties");
  return typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
}

function inside(value: unknown, key: JsonStep): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

function meant(word: string, known: readonly string[]): string {
  const one = nearest(word, known);
  return one === undefined ? "" : ` Did you mean "${one}"?`;
}
