// The page docs/law-rules.md: every rule of the packs that the program brings along, with its authority, its standing and when it
// was checked. Made from the packs, so that the page cannot say something else.

import type { Citation } from "../rule-parts.ts";
import type { Period, Rule, RulePack } from "../rule.ts";

export function rulesPage(packs: readonly RulePack[]): string {
  return `${HEAD}\n${packs.map(packPart).join("\n")}`;
}

const HEAD = `# The rules of law that come with Habeas

Written by \`npm run docs\` from the files in \`src/law/packs\`. **None of this is legal advice**, and none of it is certain: laws and
their standing change. “Checked” is the day on which a person last read the text in the source named; where it is missing nobody has,
and a rule that was not checked for as many days as its line says is printed with the words “check this rule”. The days in March 2026
stand for sources that were read in about that month. Where the source says so, the text was read in a stored copy whose own age is
not known, and that is no check.

How a pack is written: [rule packs](formats/rule-pack.md). A case may bring packs of its own.
`;

function packPart({ title, pack, rules }: RulePack): string {
  return [`## ${title}`, "", `Pack \`${pack}\`, ${rules.length} rules.`, "", ...rules.map(rulePart)].join("\n");
}

function rulePart(rule: Rule): string {
  const lines = [
    `### ${rule.title}`,
    "",
    `\`${rule.id}\` · ${clockWords(rule)}`,
    "",
    `- ${capital(rule.act)}.`,
    ...(rule.applies === undefined ? [] : [`- Applies: ${rule.applies}`]),
    `- Authority: ${cited(rule.authority)}. Counted by \`${rule.counting}\`.${timeWords(rule)}`,
    `- Standing: ${rule.status.map(standing).join("; ")}.`,
    `- ${rule.checkedOn === undefined ? "Not checked" : `Checked ${rule.checkedOn}, holds for ${rule.recheckDays} days`}. Read in: ${rule.source.map(sourceWords).join("; ")}`,
    ...rule.additions.map(
      ({ id, words, from, to }) => `- Added where it applies (\`${id}\`): ${words}${between(from, to)}.`,
    ),
    ...(rule.tolling === undefined ? [] : [`- The clock stands still ${rule.tolling.words}.`]),
    ...rule.caveats.map((caveat) => `- ${caveat}`),
    ...rule.rivals.map(({ rule: rival, why }) => `- Stands against \`${rival}\`: ${why}`),
    "",
  ];
  return `${lines.join("\n")}`;
}

function clockWords({ nature, period, start }: Rule): string {
  const events = start.events.map(({ event }) => `\`${event}\``).join(", ");
  const many = start.of === "one" ? events : `the ${start.of} of ${events}`;
  if (period === undefined) return `${nature}, no clock; from ${many}`;
  return `${nature}: ${lengthWords(period)} ${period.direction === "backward" ? "before" : "from"} ${many}`;
}

function lengthWords({ n, unit }: Period): string {
  return `${n} ${unit === "month" ? "calendar month" : unit}${n === 1 ? "" : "s"}`;
}

function timeWords({ from, to }: Rule): string {
  return from === undefined && to === undefined ? "" : ` For events${between(from, to)}.`;
}

function between(from: string | undefined, to: string | undefined): string {
  return `${from === undefined ? "" : ` from ${from}`}${to === undefined ? "" : ` to ${to}`}`;
}

function standing({ from, status, why }: Rule["status"][number]): string {
  return `${status}${from === undefined ? "" : ` from ${from}`}${why === undefined ? "" : ` (${why})`}`;
}

function sourceWords(source: Citation): string {
  return source.says === undefined ? `${cited(source)}.` : `${cited(source)}: ${source.says}`;
}

function cited({ cite, url }: Citation): string {
  return url === undefined ? cite : `[${cite}](${url})`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
