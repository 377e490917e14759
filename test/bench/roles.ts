// Roles against texts of our own, labelled by hand (labelled-roles.txt): who is what, and with it where. A role is right
// when the person and its words are; with the organization or the place only when that is right as well, or rightly absent.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { READERS, readText } from "../../src/read/read.ts";
import type { Counts, Table } from "./score.ts";

interface Label {
  readonly person: string;
  readonly role: string;
  readonly organization: string;
  readonly place: string;
  readonly former: boolean;
}

interface Labelled {
  readonly name: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

const VIEWS: readonly (readonly [name: string, key: (label: Label) => string])[] = [
  ["person and role", ({ person, role }) => `${person} | ${role}`],
  ["with organization", ({ person, role, organization }) => `${person} | ${role} | ${organization}`],
  ["with place", ({ person, role, place }) => `${person} | ${role} | ${place}`],
  ["with former", ({ person, role, former }) => `${person} | ${role} | ${former}`],
];

export function benchRoles(): Table {
  const file = fileURLToPath(new URL("labelled-roles.txt", import.meta.url));
  const texts = readFileSync(file, "utf8").split(/^=== /m).slice(1).map(labelled);
  const errors: string[] = [];
  const rows = VIEWS.map(([name, key]) => {
    const documents = texts.map(({ name: document, text, labels }): Counts => {
      const gold = new Set(labels.map((label) => key(label).toLowerCase()));
      const found = new Set(rolesIn(text).map((label) => key(label).toLowerCase()));
      for (const one of found) if (!gold.has(one)) errors.push(`${name}\t${document}\tnot so: ${one}`);
      for (const one of gold) if (!found.has(one)) errors.push(`${name}\t${document}\tmissed: ${one}`);
      return [[...found].filter((one) => gold.has(one)).length, found.size, gold.size];
    });
    return { name, measure: "F1" as const, documents };
  });
  mkdirSync("bench-results", { recursive: true });
  writeFileSync(join("bench-results", "roles.txt"), errors.join("\n"));
  return { name: "Roles (labelled by hand)", page: "docs/readers/names.md", rows };
}

function labelled(block: string): Labelled {
  const [head = "", labels = ""] = block.split(/^---\n/m);
  const line = head.indexOf("\n");
  return {
    name: head.slice(0, line),
    text: head.slice(line + 1),
    labels: labels
      .split("\n")
      .filter((one) => one !== "")
      .map((one) => {
        const [person = "", role = "", organization = "", place = "", flag = ""] = one
          .split("|")
          .map((cell) => cell.trim());
        return { person, role, organization, place, former: flag === "former" };
      }),
  };
}

function rolesIn(text: string): Label[] {
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  const upTo = READERS.findIndex(({ name }) => name === "names") + 1;
  return readText(input, new Map(), READERS.slice(0, upTo)).reading.mentions.flatMap((one) =>
    one.kind === "person" && one.role !== undefined
      ? [
          {
            person: one.name,
            role: one.role.text,
            organization: one.role.organization?.name ?? "",
            place: one.role.place?.name ?? "",
            former: one.role.former === true,
          },
        ]
      : [],
  );
}
