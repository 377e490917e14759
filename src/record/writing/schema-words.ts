// What is wrong with a field, in words for the person who wrote it: which one, why, and what was perhaps meant.

import type { z } from "zod";
import { nearest } from "../../text/text.ts";

type Issue = z.core.$ZodIssue;

export interface FieldFault {
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly howToMend: string;
}

/** `known` are the names of fields that may stand where an unknown one was found. */
export function fieldFaults(issue: Issue, known: (path: readonly PropertyKey[]) => readonly string[]): FieldFault[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const name = nameOf(path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const near = nearest(key.toLowerCase(), known(issue.path));
        return {
          path: [...path, key],
          what: `There is no field “${nameOf([...path, key])}”.`,
          howToMend: near === undefined ? "Take it out." : `Did you mean “${near}”? Otherwise take it out.`,
        };
      });
    case "invalid_type":
      return [
        /received undefined/.test(issue.message)
          ? { path, what: `The field “${name}” is missing.`, howToMend: `Add a line “${name}: …”.` }
          : { path, what: `“${name}” should be ${shapeWords(issue.expected)}.`, howToMend: SEE },
      ];
    case "invalid_value": {
      const values = issue.values.map(String);
      return [{ path, what: `“${name}” can only be ${orWords(values)}.`, howToMend: "Choose one of these." }];
    }
    case "invalid_union":
      if (issue.discriminator !== undefined && "options" in issue && Array.isArray(issue.options))
        return [
          {
            path,
            what: `There is no kind of writing of this name.`,
            howToMend: `Write one of: ${issue.options.map(String).join(", ")}.`,
          },
        ];
      return [{ path, what: said(name, issue.message, "is not written as documented."), howToMend: SEE }];
    case "too_small":
      return [{ path, what: `“${name}” is empty.`, howToMend: "Fill it in, or leave the line out." }];
    case "too_big":
      return [{ path, what: `“${name}” is too long (at most ${issue.maximum}).`, howToMend: "Make it shorter." }];
    case "custom":
    case "invalid_element":
    case "invalid_format":
    case "invalid_key":
    case "not_multiple_of":
      return [{ path, what: said(name, issue.message, "is not written as documented."), howToMend: SEE }];
  }
}

const SEE = "See docs/formats/updates.md.";

/** Messages of ours go on from the field's name. */
function said(name: string, message: string, otherwise: string): string {
  return `“${name}” ${message.startsWith("is ") ? message : otherwise}`;
}

function nameOf(path: readonly (string | number)[]): string {
  return path.map((step) => (typeof step === "number" ? `no. ${step + 1}` : step)).join(" › ");
}

function shapeWords(expected: string): string {
  switch (expected) {
    case "array":
      return "a list, each line beginning with “- ”";
    case "object":
    case "record":
      return "fields of its own, set in under it";
    default:
      return "words on one line";
  }
}

function orWords(values: readonly string[]): string {
  return values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")} or ${values.at(-1) ?? ""}`;
}
