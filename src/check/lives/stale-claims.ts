// Texts that still warn of, wait for or ask for what had been settled before they were written. Nothing shows that the writer
// knew; the flag says no more than that the text may be out of date.

import { type Day, isExact } from "../../base/base.ts";
import type { Flag, Statement } from "../../record/record.ts";
import type { Life } from "../checks.ts";
import { shownDate, shownDay } from "./day-words.ts";
import { claimsOf, type Happening } from "./happenings.ts";
import { compareText, inQuotes, raise } from "../report.ts";

interface Settled {
  /** Sorts of happenings that settle the matter. */
  readonly by: readonly string[];
  /** Sorts that open it again. */
  readonly reopened: readonly string[];
}

const APPEALS = ["appeal", "appeal granted"];

/** By slot and value of the statement, as the reader of open matters writes them. */
const SETTLED: Readonly<Record<string, Settled>> = {
  "faces extradition": {
    by: ["extradition denied", "extradition"],
    reopened: ["extradition request", "extradition granted", ...APPEALS],
  },
  "asked for no extradition": {
    by: ["extradition denied", "extradition"],
    reopened: ["extradition request", "extradition granted", ...APPEALS],
  },
  "awaits extradition": {
    by: ["extradition denied", "extradition granted", "extradition"],
    reopened: ["extradition request", ...APPEALS],
  },
  "faces deportation": {
    by: ["deportation denied", "asylum granted", "deportation"],
    reopened: ["deportation granted", "asylum denied", ...APPEALS],
  },
  "asked for no deportation": {
    by: ["deportation denied", "asylum granted", "deportation"],
    reopened: ["deportation granted", "asylum denied", ...APPEALS],
  },
  "awaits deportation": {
    by: ["deportation denied", "asylum granted", "deportation"],
    reopened: ["deportation granted", "asylum denied", ...APPEALS],
  },
  "awaits asylum decision": { by: ["asylum granted", "asylum denied"], reopened: APPEALS },
  "awaits bond hearing": {
    by: ["bond denied", "bond granted", "release"],
    reopened: ["arrest", "start of custody", "hearing", ...APPEALS],
  },
  "faces trial": {
    by: ["charges denied", "acquittal", "conviction"],
    reopened: ["charge", ...APPEALS],
  },
  "awaits trial": {
    by: ["charges denied", "acquittal", "conviction"],
    reopened: ["charge", ...APPEALS],
  },
  "asked for release": {
    by: ["release"],
    reopened: ["arrest", "start of custody", "detention", "transfer", "deportation"],
  },
};

const SPOKEN: Readonly<Record<string, string>> = {
  faces: "still speaks of what had been settled",
  awaits: "still waits for what had been settled",
  "asked for": "still asks for what had been settled",
};

/** What the text takes as open, against what is known to have been settled before it was written. */
export function staleClaims({ person, statements }: Life, all: readonly Happening[]): Flag[] {
  const claims = claimsOf(all);
  const bySort = Map.groupBy(claims, ({ sort }) => sort);
  const open = statements.filter(
    ({ slot, value, written }) => `${slot} ${value}` in SETTLED && written?.earliest !== undefined,
  );
  const flags: Flag[] = [];
  for (const [key, given] of Map.groupBy(open, ({ slot, value }) => `${slot} ${value}`)) {
    const { by, reopened } = SETTLED[key]!; // filtered above
    const settling = by.flatMap((sort) => bySort.get(sort) ?? []).filter(({ date }) => date?.latest !== undefined);
    const again = reopened.flatMap((sort) => bySort.get(sort) ?? []);
    // whoever tells of the ruling knew of it, and speaks of something else
    const knew = new Set(
      by.flatMap((sort) => bySort.get(sort) ?? []).map(({ statement }) => statement.passage.document),
    );
    for (const statement of oneOfEachSource(given)) {
      if (knew.has(statement.passage.document)) continue;
      const written = statement.written!.earliest!; // filtered above
      const last = settling
        .filter(({ date }) => date!.latest! < written)
        .toSorted(
          (a, b) => compareText(b.date!.latest!, a.date!.latest!) || compareText(a.statement.id, b.statement.id),
        )[0]; // filtered above
      if (last === undefined || again.some((one) => mayReopen(one, last.date!.earliest ?? last.date!.latest!, written)))
        continue; // as above
      flags.push(
        raise({
          check: "sequence",
          class: "conflict",
          severity: isSure(statement, last) ? "medium" : "low",
          about: [person.id, key, statement.passage.document, last.date?.edtf ?? "", last.sort],
          reason: `A text of ${shownDay(statement.written)} ${SPOKEN[statement.slot] ?? "speaks of what had been settled"}: ${inQuotes(statement.passage.quote)}; but ${DONE[last.sort] ?? last.sort} is dated ${shownDate(last.date)}. It may be out of date.`,
          settle:
            "Check whether the text was still to be sent or shown after that day; if so, change it or mark it with its date.",
          entries: [person.id, last.event.id].sort(),
          passages: [statement.passage, last.statement.passage],
        }),
      );
    }
  }
  return flags;
}

/** Both days are known to the day, the person is named, and the text says that the matter is open. */
function isSure({ slot, tier, written }: Statement, { date }: Happening): boolean {
  return (
    slot !== "asked for" &&
    tier === "explicit" &&
    written !== undefined &&
    isExact(written) &&
    date !== undefined &&
    isExact(date)
  );
}

const DONE: Readonly<Record<string, string>> = {
  "extradition denied": "the refusal of extradition",
  "extradition granted": "the ruling that allows extradition",
  extradition: "the extradition",
  "deportation denied": "the ruling against deportation",
  deportation: "the deportation",
  "asylum granted": "the grant of asylum or relief",
  "asylum denied": "the denial of asylum",
  "bond denied": "the denial of bond",
  "bond granted": "the grant of bond",
  release: "the release",
  "charges denied": "the dismissal of the charges",
  acquittal: "the acquittal",
  conviction: "the conviction",
};

/** Did it, as far as is known, come after the matter was settled and before the text was written? */
function mayReopen({ sort, date, statement }: Happening, settled: Day, written: Day): boolean {
  // the hearing of the day is the one in which the matter was settled
  if (sort === "hearing" && date?.latest === settled) return false;
  const latest = date?.latest ?? statement.written?.latest;
  const earliest = date?.earliest;
  return (latest === undefined || latest >= settled) && (earliest === undefined || earliest <= written);
}

/** Copies of one text count once; of several that say it in one document the first stands for all. */
function oneOfEachSource(statements: readonly Statement[]): Statement[] {
  const first = new Map<string, Statement>();
  for (const statement of statements.toSorted((a, b) => compareText(a.id, b.id))) {
    const source = statement.origin ?? `${statement.passage.document} ${statement.written?.edtf}`;
    if (!first.has(source)) first.set(source, statement);
  }
  return [...first.values()];
}
