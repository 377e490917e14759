// The ledger of custody for a terminal: the count, each period with its sources, and what is open or differs.

import {
  COUNTING_RULE,
  type CustodyAnswer,
  type CustodyBoundary,
  type CustodyCount,
  type CustodyLedger,
  type CustodyPeriod,
  type CustodyValue,
  type GroupCount,
  type Milestone,
  type Passage,
  type Statement,
} from "../record/record.ts";
import {
  boundaryBy,
  boundaryWords,
  countSentences,
  countWords,
  dateWords,
  gapWords,
  milestoneWords,
  overlapWords,
} from "../views/views.ts";
import type { PlaceOf } from "./passage-place.ts";
import { shortened, wrapped } from "./wrap.ts";

const QUOTE = 150;
const MOST_SOURCES = 3;

export interface ShownLedger {
  readonly ledger: CustodyLedger;
  readonly count: CustodyCount;
  readonly name: string;
  readonly milestones: readonly Milestone[] | undefined;
}

/** All passages that `ledgerText` prints the place of. */
export function ledgerPassages({ stays, periods, faults, unplaced }: CustodyLedger): Passage[] {
  const statements = [
    ...[...stays, ...periods].flatMap(({ from, to }) =>
      [from, to].flatMap((edge) => (edge === undefined ? [] : statementsAt(edge))),
    ),
    ...stays.flatMap(({ heldAfter }) => heldAfter),
    ...periods.flatMap(({ authority, facility, basis }) =>
      [...authority, ...facility, ...basis].flatMap((one) => one.statements),
    ),
    ...periods.flatMap(({ sightings }) => sightings.map(({ statement }) => statement)),
    ...faults.flatMap((fault) => fault.statements),
    ...unplaced.map(({ statement }) => statement),
  ];
  return statements.map(({ passage }) => passage);
}

export function ledgerText({ ledger, count, name, milestones }: ShownLedger, placeOf: PlaceOf, width: number): string {
  const line = (text: string, indent = ""): string => wrapped(text, width, indent);
  const sources = (statements: readonly Statement[], indent: string): string[] => {
    const each = new Map(
      statements.map(({ passage }) => [`${passage.document} ${passage.start} ${passage.end}`, passage]),
    );
    const rest = each.size - MOST_SOURCES;
    return [
      ...[...each.values()]
        .slice(0, MOST_SOURCES)
        .flatMap((passage) => [
          line(`“${shortened(passage.quote, QUOTE)}”`, indent),
          line(placeOf(passage), `${indent}  `),
        ]),
      ...(rest > 0 ? [`${indent}and ${rest} more`] : []),
    ];
  };
  const edge = (label: string, boundary: CustodyBoundary | undefined): string[] => {
    if (boundary === undefined) return [line(`${label}: no end is told`, "  ")];
    const head = line(
      `${label}: ${boundaryWords(boundary)} (${boundaryBy(boundary, label === "Ended" ? "end" : "beginning")})`,
      "  ",
    );
    if (boundary.answers.length < 2) return [head, ...sources(statementsAt(boundary), "    ")];
    return [
      head,
      ...boundary.answers.flatMap((answer) => [
        line(`${dateWords(answer.date)}, by`, "    "),
        ...sources(answer.statements, "      "),
      ]),
    ];
  };
  const values = (label: string, told: readonly CustodyValue[], carried: boolean): string[] => {
    if (told.length === 0) return [line(`${label}: not told`, "  ")];
    const head = line(
      `${label}: ${told.map((one) => one.name).join(" or ")}${carried ? " (carried on from the period before)" : ""}`,
      "  ",
    );
    return carried
      ? [head]
      : [
          head,
          ...sources(
            told.flatMap(({ statements }) => statements),
            "    ",
          ),
        ];
  };
  const period = (one: CustodyPeriod, i: number): string =>
    [
      line(
        `Period ${i + 1}: ${boundaryWords(one.from)} to ${one.to === undefined ? "no known end" : boundaryWords(one.to)}`,
      ),
      ...values("Authority", one.authority, one.carried.includes("authority")),
      ...values("Place", one.facility, one.carried.includes("facility")),
      ...values("Ground", one.basis, one.carried.includes("basis")),
      ...edge("Began", one.from),
      ...edge("Ended", one.to),
      ...(one.sightings.length === 0
        ? []
        : [line(`Held, as told, ${[...new Set(one.sightings.map(sightingWords))].join("; ")}`, "  ")]),
    ].join("\n");
  const groups = (label: string, counts: readonly GroupCount[]): string[] =>
    counts.some(({ name: one }) => one !== undefined)
      ? [[label, ...counts.map((one) => line(`${one.name ?? "not told"}: ${countWords(one.count)}`, "  "))].join("\n")]
      : [];
  const blocks = [
    countSentences(ledger, count, name)
      .map((sentence) => line(sentence))
      .join("\n"),
    ...accounts(count, line),
    ...ledger.periods.map(period),
    ...ledger.stays.flatMap(({ heldAfter }) =>
      heldAfter.length === 0
        ? []
        : [["Held, by other sources, after the end that is told:", ...sources(heldAfter, "    ")].join("\n")],
    ),
    ...groups("By authority", count.authorities),
    ...groups("By place", count.facilities),
    ...ledger.gaps.map((gap) => line(`Gap: ${gapWords(gap)}`)),
    ...ledger.overlaps.map((overlap) => line(`Overlap: ${overlapWords(ledger, overlap)}`)),
    ...ledger.faults.map(({ message, statements }) =>
      [line(`Fault: ${message}`), ...sources(statements, "    ")].join("\n"),
    ),
    ...leftOver(ledger, sources),
    ...(milestones === undefined
      ? []
      : [
          milestones.length === 0
            ? "No milestones: the first day is not told as one day, or custody has ended."
            : [
                "Milestones ahead, if custody goes on",
                ...milestones.map((one) => line(milestoneWords(one), "  ")),
              ].join("\n"),
        ]),
    line(COUNTING_RULE),
  ];
  return blocks.join("\n\n");
}

function accounts({ accounts: all }: CustodyCount, line: (text: string, indent?: string) => string): string[] {
  if (all.length === 0) return [];
  const shown = (answer: CustodyAnswer | undefined, otherwise: string): string =>
    answer === undefined ? otherwise : dateWords(answer.date);
  return [
    [
      "By the accounts that sources give",
      ...all.map(({ from, to, count }) =>
        line(`from ${shown(from, "an unknown day")} to ${shown(to, "no known end")}: ${countWords(count)}`, "  "),
      ),
    ].join("\n"),
  ];
}

function leftOver(
  { unplaced }: CustodyLedger,
  sources: (statements: readonly Statement[], indent: string) => string[],
): string[] {
  const of = (why: "no day" | "another person", label: string): string[] => {
    const statements = unplaced.filter((one) => one.why === why).map(({ statement }) => statement);
    return statements.length === 0 ? [] : [[label, ...sources(statements, "    ")].join("\n")];
  };
  return [
    ...of("another person", "Told of a last name that another person bears as well, and not counted (habeas decide):"),
    ...of("no day", "Told without a day, and in no period:"),
  ];
}

/** "3 May 2019 at the Alder County Jail" */
function sightingWords({ date, facility }: CustodyPeriod["sightings"][number]): string {
  return `${dateWords(date)}${facility === undefined ? "" : ` (${facility})`}`;
}

function statementsAt({ answers, undated }: CustodyBoundary): Statement[] {
  return [...answers.flatMap(({ statements }) => statements), ...undated];
}
