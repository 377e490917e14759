// The fields of a kind of writing that a form can ask for one by one. What is more than a line, a choice or a list of lines is not among them.

import type { z } from "zod";
import { type WritingKind, writingSchema } from "./writing.ts";

export interface PieceField {
  readonly name: string;
  /** "lines": several, each on a line of its own. "yes": a box to tick. */
  readonly type: "line" | "lines" | "choice" | "yes";
  /** Of a choice. */
  readonly choices: readonly string[];
  /** What it is when it is left out. */
  readonly otherwise?: string | undefined;
  readonly isNeeded: boolean;
  /** Only this kind has it. */
  readonly isOwn: boolean;
}

export const WRITING_KINDS: readonly WritingKind[] = writingSchema.options.map(({ shape }) => shape.kind.value);

const SHAPES = new Map<WritingKind, Readonly<Record<string, z.core.$ZodType>>>(
  writingSchema.options.map(({ shape }) => [shape.kind.value, shape]),
);
const FIELDS = new Map(WRITING_KINDS.map((kind) => [kind, fieldsIn(kind)]));

/** In the order in which they are described. */
export function fieldsOfKind(kind: WritingKind): readonly PieceField[] {
  return FIELDS.get(kind) ?? [];
}

function fieldsIn(kind: WritingKind): PieceField[] {
  const others = [...SHAPES].filter(([other]) => other !== kind).map(([, shape]) => shape);
  return Object.entries(SHAPES.get(kind) ?? {}).flatMap(([name, schema]): PieceField[] => {
    const { def, isOptional, otherwise } = unwrapped(schema);
    const type = typeOf(def);
    if (name === "kind" || type === undefined) return [];
    const choices = def.type === "enum" ? Object.keys((def as z.core.$ZodEnumDef).entries) : [];
    const isOwn = !others.every((shape) => name in shape);
    return [{ name, type, choices, otherwise, isNeeded: !isOptional, isOwn }];
  });
}

function typeOf(def: z.core.$ZodTypeDef): PieceField["type"] | undefined {
  if (def.type === "string") return "line";
  if (def.type === "enum") return "choice";
  if (def.type === "union")
    return (def as z.core.$ZodUnionDef).options.some((one) => one._zod.def.type === "boolean") ? "yes" : undefined;
  if (def.type === "array")
    return unwrapped((def as z.core.$ZodArrayDef).element).def.type === "string" ? "lines" : undefined;
  return undefined;
}

function unwrapped(schema: z.core.$ZodType): {
  readonly def: z.core.$ZodTypeDef;
  readonly isOptional: boolean;
  readonly otherwise?: string | undefined;
} {
  const { def } = schema._zod;
  if (def.type === "optional") return { ...unwrapped((def as z.core.$ZodOptionalDef).innerType), isOptional: true };
  if (def.type !== "default") return { def, isOptional: false };
  const { innerType, defaultValue } = def as z.core.$ZodDefaultDef;
  const otherwise = typeof defaultValue === "string" ? defaultValue : undefined;
  return { ...unwrapped(innerType), isOptional: true, otherwise };
}
