// What the checks report of a few invented texts each, through the whole build. All cases are built as one folder, since a
// build costs seconds; each is about a person of its own.

import type { Flag } from "../record/record.ts";
import { buildRecord } from "./build-record.ts";
import { openCase } from "./open-case.ts";
import { writeCase } from "./small-case.fixture.ts";

const FIRST = [
  "Edda",
  "Tomas",
  "Mira",
  "Jonas",
  "Lena",
  "Victor",
  "Nadia",
  "Paul",
  "Irene",
  "Samuel",
  "Clara",
  "Oscar",
];
const LAST = ["Marsh", "Ilves", "Renner", "Halvorsen", "Pellman", "Dornan", "Quennell", "Vasko", "Amsel", "Brandvold"];

/** "{P}" stands for the full name of the person of this case, "{L}" for the last name. */
export function nameOf(index: number): string {
  return `${FIRST[index % FIRST.length]} ${LAST[index % LAST.length]}${index >= FIRST.length * LAST.length ? "son" : ""}`;
}

/** The flags of each case, whose texts may name the person as "{P}" and "{L}". */
export async function flagsOfCases(
  cases: readonly (readonly string[])[],
  checks: readonly string[],
): Promise<readonly (readonly Flag[])[]> {
  const files = cases.flatMap((texts, i) =>
    texts.map((text, j): [string, string] => {
      const name = nameOf(i);
      return [`${i}/${j + 1}.txt`, text.replaceAll("{P}", name).replaceAll("{L}", name.split(" ")[1] ?? name)];
    }),
  );
  const one = writeCase(Object.fromEntries(files));
  try {
    const open = await openCase(one.folder);
    try {
      await buildRecord(open.store, open.folder);
      const caseOf = new Map(
        (await open.store.read.documents()).map(({ id, names }) => [id, Number(names[0]?.split("/")[0])]),
      );
      const flags = (await open.store.read.flags()).filter(({ check }) => checks.includes(check));
      return cases.map((_, i) =>
        flags.filter(({ passages }) => passages.some(({ document }) => caseOf.get(document) === i)),
      );
    } finally {
      await open.close();
    }
  } finally {
    one.remove();
  }
}
