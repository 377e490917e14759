// Names that may be one person's, organization's, court's, facility's or place's. Habeas makes them one only where that is
// certain; here a person is asked.

import { areOneTitle, type KnownName, officeTitle } from "../record/record.ts";
import type { Check } from "./checks.ts";
import type { NameQuestion } from "./name-question.ts";
import { inQuotes, listed, raise } from "./report.ts";

export const identity: Check = {
  name: "identity",
  docs: "docs/checks/identity.md",
  names(question) {
    const { names, like, isPutOff, entries } = question;
    const speaksFor = supporting(question);
    const speaksAgainst = opposing(question);
    const weight = like.weight + Math.min(speaksFor.length, 1) - speaksAgainst.strong.length;
    if (weight < 2) return [];
    return [
      raise({
        check: identity.name,
        class: "cannot compare",
        severity: weight >= 3 && !isPutOff ? "medium" : "low",
        about: [...new Set(entries)].sort(),
        reason: reason(names, [like.how, ...speaksFor], [...speaksAgainst.strong, ...speaksAgainst.weak]),
        settle: `${isPutOff ? "Somebody has put this off. " : ""}Read both passages, then record what you know with “habeas decide”: same, not-same or later.`,
        passages: names.map(({ passage }) => passage),
        entries: [...new Set(entries)],
      }),
    ];
  },
};

const NOUNS: Readonly<Record<string, string>> = {
  person: "person",
  organization: "organization",
  court: "court",
  facility: "facility",
  place: "place",
};

function reason(names: readonly KnownName[], pro: readonly string[], contra: readonly string[]): string {
  const [first, ...rest] = names;
  const noun = NOUNS[first?.kind ?? ""] ?? "one";
  const [second] = rest;
  const others = [...new Set(rest.map((one) => inQuotes(one.name)))];
  const documents = (count: number): string => (count === 1 ? "one document" : `${count} documents`);
  let which = `${inQuotes(first?.name ?? "")} and ${listed(others)} may be the same ${noun}`;
  if (first?.isLastName === true)
    which = `${inQuotes(first.name)} in ${documents(names.length)} may be the same person`;
  else if (second?.isLastName === true) which = `${listed(others)} in ${documents(rest.length)} may be ${first?.name}`;
  const against = contra.length === 0 ? "" : `; against it, ${listed(contra)}`;
  return `${which}: ${listed(pro)}${against}.`;
}

function supporting({ names, evidence }: NameQuestion): string[] {
  const [first, second] = names;
  const shared = sharedTitle(first, second);
  const said: string[] = [];
  if (shared !== undefined) said.push(`each is called ${inQuotes(shared)}`);
  if (evidence.dockets.length > 0) said.push(`documents of both bear the number ${evidence.dockets[0]}`);
  if (evidence.companions.length > 0 && !evidence.areTogether)
    said.push(`documents of both name ${listed(evidence.companions, 3)}`);
  return said;
}

function sharedTitle(one: KnownName | undefined, other: KnownName | undefined): string | undefined {
  return one?.titles.find((title) => {
    const office = officeTitle(title);
    return (
      other?.titles.includes(title) === true ||
      (office !== undefined && other?.titles.some((said) => isOne(office, officeTitle(said))) === true)
    );
  });
}

type Office = NonNullable<ReturnType<typeof officeTitle>>;

function isOne(one: Office, other: Office | undefined): boolean {
  return other !== undefined && areOneTitle(one, other);
}

function opposing({ names, like, others, evidence }: NameQuestion): { strong: string[]; weak: string[] } {
  const [first, second] = names;
  const strong: string[] = [];
  const weak: string[] = like.against === undefined ? [] : [like.against];
  if (first === undefined || second === undefined) return { strong, weak };
  const isPerson = first.kind === "person" && !second.isLastName;
  if (isPerson && evidence.areTogether) strong.push("both names stand in one document");
  if (isPerson && differ(first.honorifics, second.honorifics)) strong.push("one is called Mr., the other Ms.");
  const offices = [first, second].map(({ titles }) => titles.flatMap((title) => officeTitle(title) ?? []));
  const [held = [], said = []] = offices;
  if (held.length > 0 && said.length > 0 && !held.some((one) => said.some((other) => one.head === other.head)))
    strong.push(`the one is called ${inQuotes(first.titles[0] ?? "")}, the other ${inQuotes(second.titles[0] ?? "")}`);
  if (others.length > 0) weak.push(`${listed(others)} may be meant as well`);
  return { strong, weak };
}

function differ(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((said) => other.includes(said));
}
