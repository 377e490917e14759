// From the words of documents to the ledger of custody: what makes a period, what does not, and what stays open.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentId } from "../base/base.ts";
import { countCustody, custodyLedger } from "../law/law.ts";
import { readText } from "../read/read.ts";
import {
  type CustodyBoundary,
  type CustodyLedger,
  namedEntry,
  placeStatements,
  toldCustody,
  type ToldEntry,
} from "../record/record.ts";

const PERSON = namedEntry("person", "Omar Deluca");

function eventsIn(texts: readonly string[]): ToldEntry[] {
  return texts.flatMap((text, i) => {
    const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
    const document: DocumentId = `doc_${String(i).padStart(16, "0")}`;
    const placed = placeStatements(document, text, readText(input).reading);
    return placed
      .filter(({ main }) => main === undefined)
      .map((one) => ({
        entry: { id: one.entry, kind: one.entryKind, name: one.entryName },
        statements: [one, ...placed.filter(({ main }) => main === one.id)],
      }));
  });
}

function ledgerOf(...texts: string[]): CustodyLedger {
  const events = eventsIn(texts);
  const statements = events.flatMap((told) => (told.entry.id === PERSON ? told.statements : []));
  return custodyLedger(toldCustody({ person: PERSON, name: "Omar Deluca", isSubject: true, statements, events }));
}

function when(boundary: CustodyBoundary | undefined): string {
  if (boundary === undefined) return "open";
  const { answers, earliest, latest } = boundary;
  if (answers.length > 0) return answers.map(({ date }) => date.edtf).join(" or ");
  return `?${earliest ?? ".."}/${latest ?? ".."}`;
}

/** "2018-03-03 to open: ICE, Alder County Jail, arrest warrant" */
function periods({ periods: all }: CustodyLedger): string[] {
  return all.map(({ from, to, authority, facility, basis }) => {
    const values = [authority, facility, basis].map((told) => told.map(({ name }) => name).join(" or ") || "-");
    return `${when(from)} to ${when(to)}: ${values.join(", ")}`;
  });
}

function stays({ stays: all }: CustodyLedger): string[] {
  return all.map(
    ({ from, to, heldAfter }) => `${when(from)} to ${when(to)}${heldAfter.length > 0 ? ", held after" : ""}`,
  );
}

const on = (day: string, ...sentences: string[]): string => `${day}\n\n${sentences.join("\n\n")}\n`;

describe("periods", () => {
  test("an arrest and two transfers make three periods of one stay", () => {
    const ledger = ledgerOf(
      on("April 2, 2018", "Omar Deluca was arrested on March 3, 2018 on an arrest warrant."),
      on("July 1, 2018", "On June 10, 2018, Omar Deluca was transferred from U.S. Marshals custody to ICE custody."),
      on("July 1, 2018", "On June 12, 2018 Omar Deluca was moved to the Birch Valley Detention Center."),
    );
    expect(stays(ledger)).toEqual(["2018-03-03 to open"]);
    expect(periods(ledger)).toEqual([
      "2018-03-03 to 2018-06-10: U.S. Marshals Service, -, arrest warrant",
      "2018-06-10 to 2018-06-12: ICE, -, -",
      "2018-06-12 to open: ICE, Birch Valley Detention Center, -",
    ]);
    expect(ledger.periods.at(-1)?.carried).toEqual(["authority"]);
  });

  test("a release ends the stay, an arrest afterwards begins another", () => {
    const ledger = ledgerOf(
      on(
        "July 1, 2019",
        "Omar Deluca was arrested on March 3, 2018.",
        "Omar Deluca was released from the Alder County Jail on May 2, 2018.",
        "Omar Deluca was arrested again on January 5, 2019.",
      ),
    );
    expect(stays(ledger)).toEqual(["2018-03-03 to 2018-05-02", "2019-01-05 to open"]);
    expect(periods(ledger)[0]).toBe("2018-03-03 to 2018-05-02: -, Alder County Jail, -");
  });

  test("told periods that leave days between them are not smoothed", () => {
    const ledger = ledgerOf(
      on(
        "July 1, 2019",
        "Omar Deluca was held at the Alder County Jail from March 4, 2018 until March 10, 2018.",
        "Omar Deluca was held at Cedar Prison from March 15, 2018 until June 1, 2018.",
      ),
    );
    expect(periods(ledger)).toEqual([
      "2018-03-04 to 2018-03-10: -, Alder County Jail, -",
      "2018-03-15 to 2018-06-01: -, Cedar Prison, -",
    ]);
  });

  test("told periods that run side by side stay side by side", () => {
    const ledger = ledgerOf(
      on("July 1, 2019", "Omar Deluca was held at the Alder County Jail from March 4, 2018 until April 10, 2018."),
      on("July 1, 2019", "Omar Deluca was held at Cedar Prison from April 5, 2018 until June 1, 2018."),
    );
    expect(periods(ledger)).toEqual([
      "2018-03-04 to 2018-04-10: -, Alder County Jail, -",
      "2018-04-05 to 2018-06-01: -, Cedar Prison, -",
    ]);
  });

  test("who walked free is in custody no longer, and a new ground leaves the place as it was", () => {
    const ledger = ledgerOf(
      on(
        "July 1, 2019",
        "Omar Deluca was moved to the Birch Valley Detention Center on June 12, 2018.",
        "Omar Deluca has been detained under 8 U.S.C. § 1231(a) since January 5, 2019.",
        "Omar Deluca walked free on June 21, 2019.",
      ),
    );
    expect(periods(ledger).slice(-2)).toEqual([
      "2018-06-12 to 2019-01-05: -, Birch Valley Detention Center, -",
      "2019-01-05 to 2019-06-21: -, Birch Valley Detention Center, 8 U.S.C. § 1231",
    ]);
  });

  test("a sighting is no boundary", () => {
    const ledger = ledgerOf(
      on("July 1, 2019", "Omar Deluca was arrested on March 3, 2018.", "On June 1, 2019 Omar Deluca was in custody."),
    );
    expect(periods(ledger)).toEqual(["2018-03-03 to open: -, -, -"]);
    expect(ledger.periods[0]?.sightings.map(({ date }) => date.edtf)).toEqual(["2019-06-01"]);
  });

  test("a month stays a month", () => {
    const ledger = ledgerOf(on("July 1, 2019", "Omar Deluca has been in custody since March 2018."));
    expect(ledger.stays[0]?.from).toMatchObject({ earliest: "2018-03-01", latest: "2018-03-31" });
  });

  test("held, and nothing tells since when: the beginning is not known", () => {
    const [stay] = ledgerOf(on("July 1, 2019", "Omar Deluca is being held by ICE at the Cedar Prison.")).stays;
    expect(stay?.from).toMatchObject({ by: "unknown", answers: [], latest: "2019-07-01" });
    expect(stay?.from.earliest).toBeUndefined();
  });
});

describe("what differs stands side by side", () => {
  test("two days for one beginning are two answers", () => {
    const ledger = ledgerOf(
      on("April 2, 2018", "Omar Deluca was arrested on March 3, 2018."),
      on("April 3, 2018", "Omar Deluca was arrested on March 5, 2018."),
    );
    expect(stays(ledger)).toEqual(["2018-03-03 or 2018-03-05 to open"]);
    expect(ledger.stays[0]?.from).toMatchObject({ earliest: "2018-03-03", latest: "2018-03-05" });
  });

  test("a year is no answer of its own beside a day in it", () => {
    const ledger = ledgerOf(
      on("April 2, 2018", "Omar Deluca was arrested on March 3, 2018."),
      on("July 1, 2019", "Omar Deluca has been in custody since 2018."),
    );
    expect(stays(ledger)).toEqual(["2018-03-03 to open"]);
    expect(ledger.stays[0]?.from.answers[0]?.statements).toHaveLength(2);
  });

  test("arrests a year apart are two, and the end of the first is not known", () => {
    const ledger = ledgerOf(
      on("April 2, 2018", "Omar Deluca was arrested on March 3, 2018."),
      on("May 3, 2019", "Omar Deluca was arrested on May 1, 2019."),
    );
    expect(stays(ledger)).toEqual(["2018-03-03 to ?2018-03-03/2019-05-01", "2019-05-01 to open"]);
  });

  test("a release after which others have the person held is told, and not taken", () => {
    const ledger = ledgerOf(
      on("April 2, 2018", "Omar Deluca was arrested on March 3, 2018."),
      on("September 12, 2018", "Omar Deluca was released on September 11, 2018."),
      on("October 10, 2018", "Omar Deluca has been in custody since March 3, 2018."),
    );
    expect(stays(ledger)).toEqual(["2018-03-03 to 2018-09-11, held after"]);
    expect(ledger.stays[0]?.to).toMatchObject({ earliest: "2018-09-11", latest: undefined });
  });
});

describe("what is not told as so makes no period", () => {
  test.each([
    "A judge ordered Omar Deluca released on May 2, 2018.",
    "Omar Deluca is scheduled to be released on August 5, 2018.",
    "Omar Deluca was not released on May 2, 2018.",
    "His lawyers asked the court to release Omar Deluca by May 2, 2018.",
    "Prosecutors alleged that Omar Deluca was released on May 2, 2018.",
    "If Omar Deluca is released on August 5, 2018, he will go home.",
  ])("%s", (sentence) => {
    const ledger = ledgerOf(on("July 1, 2018", "Omar Deluca was arrested on March 3, 2018.", sentence));
    expect(stays(ledger)).toEqual(["2018-03-03 to open"]);
  });

  test.each([
    "A judge ordered Omar Deluca detained on March 3, 2018.",
    "Omar Deluca was not arrested on March 3, 2018.",
    "Omar Deluca faces arrest if he returns by March 3, 2019.",
    "Ada Orlo was arrested on March 3, 2018.",
  ])("%s", (sentence) => expect(stays(ledgerOf(on("July 1, 2018", sentence)))).toEqual([]));

  test("released into the custody of another authority is no release", () => {
    const ledger = ledgerOf(
      on(
        "July 1, 2018",
        "Omar Deluca was arrested on March 3, 2018.",
        "On May 2, 2018 Omar Deluca was released from the Alder County Jail into ICE custody.",
      ),
    );
    expect(periods(ledger)).toEqual([
      "2018-03-03 to 2018-05-02: -, Alder County Jail, -",
      "2018-05-02 to open: ICE, -, -",
    ]);
  });
});

test("a period that ends before it starts is named, kept and not counted", () => {
  const ledger = ledgerOf(
    on(
      "July 1, 2019",
      "Omar Deluca was imprisoned on May 5, 2019 until May 1, 2019.",
      "Omar Deluca was arrested on June 3, 2019.",
    ),
  );
  expect(ledger.faults.map(({ message }) => message)).toEqual([
    "The period ends (1 May 2019) before it starts (5 May 2019), so it is not counted: “Omar Deluca was imprisoned on May 5, 2019 until May 1, 2019.”",
  ]);
  expect(ledger.faults[0]?.statements).toHaveLength(2);
  expect(stays(ledger)).toEqual(["2019-06-03 to open"]);
});

test("a sum names all places that a period may be; who only describes one takes nothing from a name", () => {
  const ledger = ledgerOf(
    on("July 1, 2018", "Omar Deluca was arrested on March 3, 2018 and held at a county jail near Larkton."),
    on("July 2, 2018", "Omar Deluca was arrested on March 3, 2018 and held at the Alder County Jail."),
    on("July 3, 2018", "Omar Deluca was arrested on March 3, 2018 and held at the Port Sarn Detention Center."),
  );
  expect(ledger.periods.map(({ facility }) => facility.length)).toEqual([3]);
  expect(countCustody(ledger, "2018-07-03").facilities.map(({ name }) => name)).toEqual([
    "Alder County Jail or Port Sarn Detention Center",
  ]);
});

test("who bears the last name alone may be another, and is set apart", () => {
  const events = eventsIn([
    on("July 1, 2018", "Omar Deluca was arrested on March 3, 2018.", "Omar Deluca and Nora Deluca ran a shop."),
    on("July 1, 2018", "Deluca was arrested on March 9, 2018."),
  ]);
  const ledger = custodyLedger(
    toldCustody({ person: PERSON, name: "Omar Deluca", isSubject: true, statements: [], events }),
  );
  expect(stays(ledger)).toEqual(["2018-03-03 to open"]);
  expect(ledger.unplaced.map(({ why, statement }) => `${why}: ${statement.passage.quote}`)).toEqual([
    "another person: Deluca was arrested on March 9, 2018.",
  ]);
});

test("the order in which documents come does not count", () => {
  const texts = [
    on("April 2, 2018", "Omar Deluca was arrested on March 3, 2018 by federal agents."),
    on("April 3, 2018", "Omar Deluca was arrested on March 5, 2018."),
    on("July 1, 2018", "On June 10, 2018, Omar Deluca was transferred to ICE custody."),
    on("July 9, 2018", "Omar Deluca was transferred to ICE custody on June 12, 2018."),
    on("August 1, 2018", "Omar Deluca remains at the Birch Valley Detention Center."),
    on("May 1, 2019", "Omar Deluca was released on April 30, 2019."),
    on("May 9, 2019", "Omar Deluca is still being held by ICE at a facility near Larkton."),
  ];
  const events = eventsIn(texts);
  const made = (list: readonly ToldEntry[]): string =>
    JSON.stringify(
      custodyLedger(
        toldCustody({ person: PERSON, name: "Omar Deluca", isSubject: true, statements: [], events: list }),
      ),
    );
  const whole = made(events);
  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
      expect(made(shuffled)).toBe(whole);
    }),
    { numRuns: 50 },
  );
});
