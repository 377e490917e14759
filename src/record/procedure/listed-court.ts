// A list of courts that a person brings along, in the form of the public database of courts: state courts and others, by the names
// and citations under which they are known. What else such a list holds is left out.

import { z } from "zod";
import { namesNoCourt, plainCourtName } from "./court-key.ts";

const listedCourtSchema = z.object({
  id: z
    .string("it is missing, or no text")
    .regex(/^[A-Za-z0-9._-]{1,60}$/, "letters, digits, “.”, “-” and “_”, 60 at most"),
  name: z.string("it is missing, or no text").min(1, "it is empty").max(300, "it is longer than 300 characters"),
  citation_string: z.string("it is no text").max(200, "it is longer than 200 characters").nullish(),
});

/** Keys that are not known here are dropped. */
export const courtListSchema = z
  .array(listedCourtSchema, "It must be a list of courts in [ ]")
  .min(1, "There is no court in it")
  .max(20_000, "It has more than 20,000 courts");

export type ListedCourt = z.infer<typeof listedCourtSchema>;

/** The id of each court by its names, folded. A name that two courts bear decides nothing, nor does one that names no court. */
export function courtNames(list: readonly ListedCourt[]): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const { id, name, citation_string: citation } of list)
    for (const words of [name, citation ?? ""])
      if (!namesNoCourt(words)) owners.getOrInsert(plainCourtName(words), new Set()).add(id);
  return new Map(
    [...owners].flatMap(([words, [id, ...others]]) => (id === undefined || others.length > 0 ? [] : [[words, id]])),
  );
}
