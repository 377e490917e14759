// habeas proceedings: where each case stands.

import type { Procedure, Proceeding, Serving } from "../record/record.ts";
import {
  courtLine,
  hearingStepWords,
  latestHearing,
  latestRulings,
  missingOf,
  outcomeNote,
  proceedingTitle,
  rulingStepWords,
  servingWords,
  statusWords,
  unsettledWords,
} from "../views/views.ts";
import { caseHearings, caseProcedure, caseSteps, type CaseStep, type CaseSteps } from "../workroom/workroom.ts";
import { proceedingsJson } from "../publish/publish.ts";
import { counted, JSON_OUTPUT, OUT, withRecord } from "./case-command.ts";
import type { Command } from "./command.ts";
import { lineWidth, wrapped } from "./wrap.ts";

export const proceedings: Command = {
  name: "proceedings",
  operands: "<folder>",
  summary: "where each case stands: court, judge, counsel",
  about:
    "Brings the record up to date and prints each proceeding that the documents tell of: extradition, removal, bond, habeas, " +
    "appeals, suits for records. Judges and counsel stand with the days from which and until which sources have them there. " +
    "What the documents do not say is said to be missing, never filled in.",
  options: [{ name: "all", text: "also the cases of others that the documents speak of" }, JSON_OUTPUT, OUT],
  examples: ["habeas proceedings ./my-case", "habeas proceedings ./my-case --json"],
  takes: [1, 1],
  run: (call, terminal) =>
    withRecord(call, terminal, async (read) => {
      const procedure = await caseProcedure(read);
      if (call.has("json")) {
        const json = proceedingsJson(procedure);
        const listed = procedure.proceedings.map((one) => ({ id: one.id, name: one.name, ...json.get(one.id) }));
        terminal.out(`${JSON.stringify(listed, undefined, 2)}\n`);
        return 0;
      }
      const { proceedings: all } = procedure;
      const shown = call.has("all") ? all : all.filter(({ isSubjects }) => isSubjects);
      const steps = await caseSteps(read, await caseHearings(read));
      for (const one of shown) terminal.out(`${linesOf(one, all, steps, lineWidth()).join("\n")}\n\n`);
      terminal.out(`${summary(procedure, shown.length)}\n`);
      return 0;
    }),
};

function linesOf(one: Proceeding, all: readonly Proceeding[], steps: CaseSteps, width: number): string[] {
  const line = (label: string, words: string): string[] =>
    words === ""
      ? []
      : wrapped(`${`${label}:`.padEnd(11)}${words}`, width - 2)
          .split("\n")
          .map((part) => `  ${part}`);
  const titleOf = (id: string): string => {
    const other = all.find((known) => known.id === id);
    return other === undefined
      ? ""
      : `${proceedingTitle(other)}${other.number === undefined ? "" : ` ${other.number}`}`;
  };
  const who = (list: readonly Serving[]): string[] =>
    list.map((serving) => {
      const firm = serving.firms[0] === undefined ? "" : `, ${serving.firms[0]}`;
      const doubt = serving.maybeSeveral ? " (may be more than one)" : serving.isUnnamed ? " (not named)" : "";
      const orElse = serving.orElse.map(({ entry }) => titleOf(entry));
      const which = orElse.length === 0 ? "" : `; ${unsettledWords(orElse)}`;
      return `${serving.name}${spelled(serving)}${firm}${doubt}: ${servingWords(serving)}${serving.inferred ? " (worked out)" : ""}${which}`;
    });
  const missing = missingOf(one);
  const hearing = latestHearing(steps.of(one.hearings));
  return [
    `${proceedingTitle(one)}${one.title === undefined ? "" : `: ${one.title}`}`,
    ...line("Court", courtLine(one)),
    ...line(
      "Stands",
      [one.stands.map((one) => statusWords(one)).join("; or: "), outcomeNote(one) ?? []].flat().join("; "),
    ),
    ...line("Decided", one.decided === undefined ? "" : statusWords(one.decided)),
    ...line("Hearing", hearing === undefined ? "" : hearingWords(hearing)),
    ...line(
      "Ruling",
      latestRulings(steps.rulings(one.rulings))
        .map((one) => rulingStepWords(one))
        .join("; or "),
    ),
    ...who(one.judges).flatMap((words) => line("Judge", words)),
    ...who(one.counsel).flatMap((words) => line("Counsel", words)),
    ...line("Claims", one.claims.map(({ value }) => value).join("; ")),
    ...line(
      "Burden",
      one.burdens
        .map(({ value, standard }) => `${value}${standard === undefined ? "" : `, by ${standard}`}`)
        .join("; "),
    ),
    ...line("Led to", one.leadsTo.map(({ proceeding, value }) => `${titleOf(proceeding)} (${value})`).join("; ")),
    ...line("Missing", missing.join(", ")),
    ...line("May be", one.maybe.map(({ name }) => name).join(" or ")),
  ];
}

/** "3 June 2019 (held)" */
function hearingWords(step: CaseStep): string {
  const { day, how } = hearingStepWords(step);
  return how === "" ? day : `${day} (${how})`;
}

/** " (also Judge Renner)" */
function spelled({ spellings }: Serving): string {
  return spellings.length === 0 ? "" : ` (also ${spellings.join(", ")})`;
}

function summary({ proceedings: all, unplacedCounsel, undecided }: Procedure, shown: number): string {
  const others = all.length - shown;
  return [
    `${counted(shown, "proceeding")}.`,
    ...(others > 0 ? [`${counted(others, "case")} of others, with --all.`] : []),
    ...(unplacedCounsel.length > 0
      ? [`Of ${unplacedCounsel.map(({ name }) => name).join(", ")} no source says in which of them.`]
      : []),
    ...(undecided.length > 0
      ? [`${counted(undecided.length, "hearing or ruling", "hearings and rulings")} fit more than one of them.`]
      : []),
  ].join(" ");
}
