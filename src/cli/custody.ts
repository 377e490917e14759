// habeas custody: the ledger of custody and the count of days.

import { addMonths, type Day, parseDay, Problem, systemClock } from "../base/base.ts";
import { type ChosenDay, countCustody, holidaysOf, milestonesAfter } from "../law/law.ts";
import { custodyCountJson, custodyJson, milestoneJson, readCustody } from "../publish/publish.ts";
import type { CustodyLedger, Milestone } from "../record/record.ts";
import { JSON_OUTPUT, OUT, withRecord } from "./case-command.ts";
import type { Call, Command } from "./command.ts";
import { ledgerPassages, ledgerText } from "./custody-text.ts";
import { placesOf } from "./passage-place.ts";
import { lineWidth } from "./wrap.ts";
import { missingDay } from "./missing-day.ts";

const NAME = "custody";
const MONTHS_AHEAD = 24;

export const custody: Command = {
  name: NAME,
  operands: "<folder>",
  summary: "how long the person has been held, where and by whom",
  about:
    "Brings the record up to date and prints the ledger of custody: each period with its sources, transfers, gaps and overlaps, " +
    "and how long it was by a day, both in nights elapsed and in days counting the first, in all, by authority and by place. " +
    "Only what is told as having happened counts: an order to release ends nothing. Where sources differ each account is " +
    "counted by itself, and what is not known stays open. Passages are printed as they stand, private identifiers too; only the " +
    "site masks them. How days are counted stands in docs/custody.md.",
  options: [
    { name: "on", value: "YYYY-MM-DD", text: "the day by which is counted (today)" },
    { name: "milestones", text: "list the round numbers, anniversaries and holidays of the two years after that day" },
    JSON_OUTPUT,
    OUT,
  ],
  examples: [
    "habeas custody ./my-case",
    "habeas custody ./my-case --on 2019-06-03 --milestones",
    "habeas custody ./my-case --json",
  ],
  takes: [1, 1],
  run: (call, terminal) => {
    const on = dayAsked(call);
    return withRecord(call, terminal, async (read) => {
      const { subject, days = [] } = await read.caseInfo();
      const ledger = await readCustody(read);
      const count = ledger && countCustody(ledger, on);
      const milestones = call.has("milestones") && ledger !== undefined ? ahead(ledger, on, days) : undefined;
      if (call.has("json")) {
        const json = {
          subject: subject?.name ?? null,
          ...(count && custodyCountJson(count)),
          ...(milestones && { milestones: milestones.map(milestoneJson) }),
          custody: ledger === undefined ? null : custodyJson(ledger),
        };
        terminal.out(`${JSON.stringify(json, undefined, 2)}\n`);
        return 0;
      }
      if (ledger === undefined || count === undefined || subject === undefined) {
        terminal.out(
          "Whose case it is is not known: name the person in case.json, and the ledger of custody is that person's.\n",
        );
        return 0;
      }
      const names = new Map((await read.documents()).map(({ id, names: [name] }) => [id, name ?? id]));
      const placeOf = await placesOf(read, ledgerPassages(ledger), names);
      terminal.out(`${ledgerText({ ledger, count, name: subject.name, milestones }, placeOf, lineWidth())}\n`);
      return 0;
    });
  },
};

function dayAsked(call: Call): Day {
  const written = call.value("on");
  const day = parseDay(written ?? systemClock().slice(0, 10));
  if (day === undefined)
    throw new Problem("bad-usage", {
      command: NAME,
      why: missingDay(written ?? "") ?? `--on takes a day: 2019-06-03, not “${written ?? ""}”.`,
    });
  return day;
}

/** Of the stay of that day, where its first day is told in one way. */
function ahead({ stays }: CustodyLedger, on: Day, chosen: readonly ChosenDay[]): Milestone[] {
  const stay = stays.findLast(({ from }) => from.earliest !== undefined && from.earliest <= on);
  const first = stay?.from.earliest;
  if (first === undefined || first !== stay?.from.latest) return [];
  const until = addMonths(on, MONTHS_AHEAD);
  const end = stay.to?.latest !== undefined && stay.to.latest < until ? stay.to.latest : until;
  const years = [Number(on.slice(0, 4)), Number(end.slice(0, 4))];
  const federal = [];
  for (let year = years[0] ?? 0; year <= (years[1] ?? 0); year++)
    for (const { day, name, kind } of holidaysOf("us-federal", year))
      if (kind === "holiday") federal.push({ name, date: day });
  return milestonesAfter(first, on, end, [...chosen, ...federal]);
}
