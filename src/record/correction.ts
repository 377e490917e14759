// What people corrected in what the readers made of a passage, and how an entry is called. The reading itself stays: a correction
// lies over it, says who made it and what it was before, and goes when it is taken back.

import { z } from "zod";
import { type EntryId, isId, type Instant, parseDateSpan, UNKNOWN_DATE } from "../base/base.ts";
import type { Decision, NewDecision } from "./decision.ts";
import { decisionBook, type DecisionBook } from "./decision-book.ts";
import { speakerEntry } from "./identity.ts";
import {
  type Corrected,
  MODALITIES,
  type Modality,
  type Speaker,
  type Statement,
  type StatementFields,
} from "./statement.ts";

const nameSchema = z.string().trim().min(1).max(300);
const speakerSchema = z.union([
  z.object({ kind: z.literal("narrator") }),
  z.object({
    kind: z.enum(["person", "unnamed person", "organization", "court", "document", "unknown"]),
    name: z.string().max(300),
    with: z.array(z.string()).optional(),
  }),
]);
const fieldsSchema = z.strictObject({
  value: z.string().trim().min(1).max(10_000).optional(),
  speaker: speakerSchema.optional(),
  date: z
    .string()
    .refine((edtf) => edtf === "" || parseDateSpan(edtf, "person") !== undefined)
    .optional(),
  modality: z.enum(MODALITIES).optional(),
});
const nameFieldsSchema = z.strictObject({ name: nameSchema });

/** Why fields cannot be corrected so. */
export type CorrectionFault = "nothing changed" | "no value" | "no date" | "allegation without a speaker";

export interface NameCorrection {
  readonly seq: number;
  readonly by: string;
  readonly at: Instant;
  readonly name: string;
  /** As the record had it. */
  readonly was: string;
}

/** What stands of the corrections. */
export interface Corrections {
  readonly statements: ReadonlyMap<string, Corrected>;
  readonly names: ReadonlyMap<string, NameCorrection>;
}

export const NO_CORRECTIONS: Corrections = { statements: new Map(), names: new Map() };

export function correctionsOf(decisions: readonly Decision[]): Corrections {
  const corrects = decisions.filter(({ act }) => act === "correct" || act === "undo");
  if (!corrects.some(({ act }) => act === "correct")) return NO_CORRECTIONS;
  return correctionsIn(decisionBook(decisions));
}

function correctionsIn(book: DecisionBook): Corrections {
  const statements = new Map<string, Corrected>();
  const names = new Map<string, NameCorrection>();
  for (const target of book.targets()) {
    const corrected = isId("stm", target) ? correctionIn(book.standing(target)) : undefined;
    if (corrected !== undefined) statements.set(target, corrected);
    const name = isId("ent", target) ? nameIn(book.standing(target)) : undefined;
    if (name !== undefined) names.set(target, name);
  }
  return { statements, names };
}

/** The correction that counts of the decisions about one statement: the last one. */
export function correctionIn(standing: readonly Decision[]): Corrected | undefined {
  const last = standing.findLast(({ act }) => act === "correct");
  if (last === undefined) return undefined;
  const [fields, was] = [fieldsIn(last.after), fieldsIn(last.before)];
  if (fields === undefined || was === undefined || Object.keys(fields).length === 0) return undefined;
  return { seq: last.seq, by: last.by, at: last.at, reason: last.reason, fields, was };
}

/** The name that counts of the decisions about one entry. */
export function nameIn(standing: readonly Decision[]): NameCorrection | undefined {
  const last = standing.findLast(({ act }) => act === "correct");
  const [name, was] = [nameFieldsSchema.safeParse(json(last?.after)), nameFieldsSchema.safeParse(json(last?.before))];
  if (last === undefined || !name.success || !was.success || name.data.name === was.data.name) return undefined;
  return { seq: last.seq, by: last.by, at: last.at, name: name.data.name, was: was.data.name };
}

/** The fields of a statement that can be corrected, as they were read. */
export function fieldsOf({ value, speaker, date, modality }: Statement): Required<StatementFields> {
  return { value, speaker, date: date?.edtf ?? "", modality };
}

/**
 * The decision that corrects a statement. @param read The statement as the readers gave it. @param wanted What its fields shall be;
 * those that are as they were read are left out.
 */
export function correction(
  read: Statement,
  wanted: StatementFields,
): Pick<NewDecision, "act" | "target" | "before" | "after"> | CorrectionFault {
  if (wanted.value?.trim() === "") return "no value";
  if (wanted.date !== undefined && wanted.date !== "" && parseDateSpan(wanted.date, "person") === undefined)
    return "no date";
  const before = fieldsOf(read);
  const fields: Record<string, unknown> = {};
  const was: Record<string, unknown> = {};
  for (const key of ["value", "speaker", "date", "modality"] as const) {
    const value = wanted[key];
    if (value === undefined || JSON.stringify(value) === JSON.stringify(before[key])) continue;
    fields[key] = value;
    was[key] = before[key];
  }
  if (!mayBeSo(read, fields)) return "allegation without a speaker";
  return { act: "correct", target: read.id, before: JSON.stringify(was), after: JSON.stringify(fields) };
}

/** The decision by which an entry is called otherwise everywhere. */
export function nameCorrection(
  entry: EntryId,
  was: string,
  name: string,
): Pick<NewDecision, "act" | "target" | "before" | "after"> {
  return { act: "correct", target: entry, before: JSON.stringify({ name: was }), after: JSON.stringify({ name }) };
}

/** The statement with what people corrected in it, and with the names that they gave. */
export function correctedStatement(read: Statement, { statements, names }: Corrections): Statement {
  const corrected = read.corrected === undefined ? statements.get(read.id) : undefined;
  return named(corrected === undefined ? read : withFields(read, corrected), names);
}

function withFields(read: Statement, corrected: Corrected): Statement {
  const { fields } = corrected;
  if (!mayBeSo(read, fields)) return read;
  const date =
    fields.date === undefined ? read.date : fields.date === "" ? UNKNOWN_DATE : parseDateSpan(fields.date, "person");
  // a date stands in the value of its slot too
  const isDateValue = read.date !== undefined && read.value === read.date.edtf;
  const value =
    fields.value ?? (isDateValue && fields.date !== undefined && fields.date !== "" ? fields.date : read.value);
  const speaker = fields.speaker ?? read.speaker;
  return {
    ...read,
    value,
    date,
    modality: fields.modality ?? read.modality,
    speaker,
    speakerEntry: fields.speaker === undefined ? read.speakerEntry : speakerEntry(read.passage.document, speaker),
    tier: fields.speaker === undefined ? read.tier : "explicit",
    corrected,
  };
}

function named(statement: Statement, names: Corrections["names"]): Statement {
  if (names.size === 0) return statement;
  const { speaker, speakerEntry: by, about } = statement;
  const name = by === undefined ? undefined : names.get(by)?.name;
  const isAbout = about?.some(({ entry }) => names.has(entry)) === true;
  if (name === undefined && !isAbout) return statement;
  return {
    ...statement,
    speaker: name !== undefined && "name" in speaker ? { ...speaker, name } : speaker,
    about: isAbout ? about.map((one) => ({ ...one, name: names.get(one.entry)?.name ?? one.name })) : about,
  };
}

const FACTS: ReadonlySet<Modality> = new Set<Modality>(["asserted", "happened", "found", "ordered", "scheduled"]);

/** What is alleged becomes something else only where it is said who says so. */
function mayBeSo(read: Pick<Statement, "modality" | "speaker">, fields: StatementFields): boolean {
  if (read.modality !== "alleged" || !FACTS.has(fields.modality ?? read.modality)) return true;
  return isNamedSpeaker(fields.speaker ?? read.speaker);
}

function isNamedSpeaker(speaker: Speaker): boolean {
  return speaker.kind !== "narrator" && speaker.kind !== "unknown" && speaker.name.trim() !== "";
}

function fieldsIn(text: string | undefined): StatementFields | undefined {
  const read = fieldsSchema.safeParse(json(text));
  return read.success ? read.data : undefined;
}

/** What is no JSON was not written by a correction. */
function json(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
