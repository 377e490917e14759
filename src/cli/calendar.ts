// habeas calendar: hearings and deadlines as a calendar file.

import { writeFileSync } from "node:fs";
import { type DocumentId, Problem } from "../base/base.ts";
import { type PrintedCalendar, printedCalendar, publicCalendarParts } from "../publish/publish.ts";
import type { Proceeding } from "../record/record.ts";
import { proceedingTitle } from "../views/views.ts";
import { counted, notedRules, OUT, withRecord } from "./case-command.ts";
import type { Command, Terminal } from "./command.ts";
import { placesOf } from "./passage-place.ts";

export const calendar: Command = {
  name: "calendar",
  operands: "<folder>",
  summary: "hearings and deadlines as an .ics file",
  about:
    "Brings the record up to date and prints its hearings and deadlines as iCalendar, for any calendar program. A hearing is one " +
    "event however often it moves; the days it had before stand in its text. What has no known day is left out and named. The same " +
    "documents always give the same bytes. Private identifiers are masked, as on the site (docs/formats/calendar.md).",
  options: [
    {
      name: "proceeding",
      value: "NUMBER",
      text: "only the hearings and deadlines of this proceeding: its number, name or id",
    },
    { name: "address", value: "URL", text: "where the site is served: each event gets the address of its page" },
    { name: "out-file", value: "FILE", text: "write it there" },
    OUT,
  ],
  examples: [
    "habeas calendar ./my-case > hearings.ics",
    "habeas calendar ./my-case --proceeding 4:19-cv-00871 --out-file habeas.ics",
  ],
  takes: [1, 1],
  run: (call, terminal) =>
    withRecord(call, terminal, async (read, folder) => {
      const parts = await publicCalendarParts(read, notedRules(folder, terminal).book);
      const asked = call.value("proceeding");
      const known = [
        ...new Map(
          parts.hearings.flatMap(({ proceeding }) =>
            proceeding === undefined ? [] : [[proceeding.id, proceeding] as const],
          ),
        ).values(),
      ];
      const proceeding = asked === undefined ? undefined : found(asked, known);
      const address = call.value("address");
      const printed = printedCalendar(parts, proceeding, {
        address: address === undefined || address.endsWith("/") ? address : `${address}/`,
      });
      const file = call.value("out-file");
      if (file === undefined) terminal.out(printed.text);
      else writeTo(file, printed.text);
      const documents = await read.documents();
      const names = new Map(documents.map(({ id, names: [name] }) => [id, name ?? id]));
      await note(terminal, printed, (passages) => placesOf(read, passages, names));
      return 0;
    }),
};

function writeTo(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new Problem("file-not-written", { path, why }, { cause: error });
  }
}

function found(asked: string, known: readonly Proceeding[]): Proceeding {
  const key = asked.toLowerCase();
  const own = known.filter((one) =>
    [one.id, one.number, one.name, proceedingTitle(one), ...one.numbers.map(({ value }) => value)].some(
      (name) => name?.toLowerCase() === key,
    ),
  );
  const [only, other] = own;
  if (only !== undefined && other === undefined) return only;
  throw new Problem("unknown-proceeding", {
    name: asked,
    known: known.map((one) => one.number ?? one.name).join(", "),
  });
}

async function note(
  terminal: Terminal,
  { entries, leftOut }: PrintedCalendar,
  placesIn: (
    passages: readonly {
      readonly document: DocumentId;
      readonly start: number;
      readonly end: number;
      readonly quote: string;
    }[],
  ) => Promise<
    (passage: {
      readonly document: DocumentId;
      readonly start: number;
      readonly end: number;
      readonly quote: string;
    }) => string
  >,
): Promise<void> {
  terminal.note(`${counted(entries.length, "event")} in the calendar.`);
  const placeOf = await placesIn(leftOut.flatMap(({ passages }) => passages.slice(0, 1)));
  for (const {
    title,
    why,
    passages: [passage],
  } of leftOut)
    terminal.note(`Left out: ${title}, ${why}${passage === undefined ? "" : `: ${placeOf(passage)}`}.`);
}
