import { describe, expect, test } from "vitest";
import type { FoundStatement } from "../../record/record.ts";
import { readText } from "../read.ts";

function rulings(text: string): FoundStatement[] {
  const read = readText({ mediaType: "text/plain", text, pages: [], marks: [], language: "en" });
  return read.reading.statements.filter(({ entry }) => entry.kind === "ruling" && entry.name === "ruling");
}

const parts = ({ parts: told = [] }: FoundStatement): string[] => told.map(({ slot, value }) => `${slot}: ${value}`);

const ORDER = `UNITED STATES DISTRICT COURT
DISTRICT OF NEVADA

Tomas Ilves, Petitioner, Case No. 4:19-cv-00231-KLM
v. Warden of the Harlan County Jail, Respondent.

ORDER

The Court has read the petition. The Government bears the burden in such a case.

IT IS HEREBY ORDERED that:

1. The petition (Doc. 1) is GRANTED IN PART as to the claim under the Due Process Clause.

2. The motion for costs is DENIED without prejudice.

3. Respondent shall give Petitioner a new bond hearing within thirty (30) days of this Order, at which the Government
bears the burden of proof by clear and convincing evidence; and shall file a report no later than July 19, 2019.

IT IS SO ORDERED.

Dated: June 7, 2019

/s/ Karin L. Moss
KARIN L. MOSS
United States Magistrate Judge
`;

describe("what a ruling holds and orders", () => {
  test("an order on paper is one ruling, of the day on which it was signed, with all its parts", () => {
    const told = rulings(ORDER);
    expect(told.map(({ slot, value, modality }) => [slot, value, modality])).toEqual([["date", "2019-06-07", "found"]]);
    expect(told[0]?.about).toContainEqual(expect.objectContaining({ as: "judge", kind: "person" }));
    expect(parts(told[0]!).sort()).toEqual(
      [
        "burden: the Government",
        "deadline: no later than July 19, 2019",
        "deadline: within thirty (30) days of this Order",
        "holding: The motion for costs is DENIED without prejudice",
        "holding: The petition (Doc. 1) is GRANTED IN PART as to the claim under the Due Process Clause",
        "orders: Respondent shall give Petitioner a new bond hearing within thirty (30) days of this Order, at which the Government bears the burden of proof by clear and convincing evidence",
        "orders: and shall file a report no later than July 19, 2019.",
        "standard: clear and convincing evidence",
      ].sort(),
    );
    const day = told[0]?.parts?.find(({ value }) => value.startsWith("no later"));
    expect(day?.date?.edtf).toBe("2019-07-19");
  });

  test("every part opens its own words", () => {
    for (const { parts: own = [] } of rulings(ORDER))
      for (const { slot, value, start, end } of own)
        if (slot !== "standard") expect(ORDER.slice(start, end).replace(/\s+/g, " ")).toBe(value);
  });

  test("what the court finds and holds before it orders is held by it, with its measure; what it says of others is not", () => {
    const text = ORDER.replace(
      "The Government bears the burden in such a case.",
      "The immigration judge found that he was dangerous.\n\nThe Court finds that the Government has not shown by clear and convincing evidence that he is a danger. The Court therefore holds that his detention is unlawful.",
    );
    const [told] = rulings(text);
    const held = told?.parts?.filter(({ slot }) => slot === "held") ?? [];
    expect(held.map(({ value }) => value)).toEqual([
      "the Government has not shown by clear and convincing evidence that he is a danger",
      "his detention is unlawful",
    ]);
    const standards = told?.parts?.filter(({ slot }) => slot === "standard") ?? [];
    expect(standards.some(({ start }) => start > held[0]!.start && start < held[0]!.end)).toBe(true);
  });

  test("leave with a term is ordered too, and a term names the day of what it is counted from", () => {
    const text = ORDER.replace(
      "2. The motion for costs",
      "2. Petitioner may file a reply within 7 days of the return. Petitioner may rest. Exhibits shall be served at least 5 days before the hearing set for July 29, 2019.\n\n3. The motion for costs",
    );
    const [told] = rulings(text);
    const own = told === undefined ? [] : parts(told);
    expect(own).toContain("deadline: within 7 days of the return");
    expect(own.filter((one) => one.includes("may rest"))).toEqual([]);
    const before = told?.parts?.find(({ slot, value }) => slot === "deadline" && value.includes("before the hearing"));
    expect(before?.date?.edtf).toBe("2019-07-29");
  });

  test("of a ruling that is acted on, the words name the day and the judge", () => {
    const [told] = rulings("The Court of Appeals reversed the decision of June 7, 2019 in the case of Tomas Ilves.");
    const [holding] = told?.parts?.filter(({ slot }) => slot === "holding") ?? [];
    expect(holding?.date?.edtf).toBe("2019-06-07");
  });

  test("an order that a party proposes holds nothing", () => {
    expect(rulings(ORDER.replace("\nORDER\n", "\n[PROPOSED] ORDER\n")).flatMap(parts)).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    [
      "On June 7, 2019, Judge Karin Moss granted his petition for a writ of habeas corpus and ordered a new bond hearing within 30 days.",
      [
        "holding: granted his petition for a writ of habeas corpus",
        "orders: ordered a new bond hearing within 30 days.",
        "deadline: within 30 days",
      ],
    ],
    [
      "Judge Moss ruled that Tomas Ilves had been heard unfairly and ordered that a hearing take place within 20 days. At such a hearing the county bears the burden of proof by clear and convincing evidence.",
      [
        "held: Tomas Ilves had been heard unfairly",
        "orders: ordered that a hearing take place within 20 days.",
        "deadline: within 20 days",
        "burden: the county",
        "standard: clear and convincing evidence",
      ],
    ],
    ["Judge Moss denied his motion to reopen on June 7, 2019.", ["holding: denied his motion to reopen"]],
    ["Judge Moss ruled on June 7, 2019, that nobody had listened to him.", ["held: nobody had listened to him"]],
    [
      "Judge Moss ordered Tomas Ilves immediately released, but the county kept him.",
      ["orders: ordered Tomas Ilves immediately released", "deadline: immediately"],
    ],
  ])("%s", (text, expected) => expect(rulings(text).flatMap(parts)).toEqual(expected));

  test("the day of a ruling does not date what it orders, and the day by which dates no ruling", () => {
    const told = (text: string): (string | undefined)[][] =>
      readText({ mediaType: "text/plain", text, pages: [], marks: [], language: "en" })
        .reading.statements.filter(({ entry }) => entry.kind !== "person")
        .map(({ entry, date }) => [entry.name, date?.edtf]);
    expect(told("On June 7, 2019, Judge Moss ordered that Tomas Ilves be released within 10 days.")).toEqual(
      expect.arrayContaining([
        ["release", undefined],
        ["ruling", "2019-06-07"],
      ]),
    );
    expect(told("Judge Moss ordered that Tomas Ilves be released by June 14, 2019.")).toEqual(
      expect.arrayContaining([
        ["release", "2019-06-14"],
        ["ruling", undefined],
      ]),
    );
  });
});

test.each([
  ["On June 7, 2019 the court ordered the county to answer the petition within 21 days.", "deadline: within 21 days"],
  ["On June 7, 2019 the court ordered that Ilves be given a bond hearing within 21 days.", "deadline: within 21 days"],
  [
    "Judge Karin Moss issued an order on June 7, 2019, giving the county 21 days to respond.",
    "deadline: 21 days to respond",
  ],
])("who orders may be the court: %s", (text, deadline) => {
  expect(rulings(text).flatMap(parts)).toContain(deadline);
});

test("an order that is only spoken of orders nothing", () => {
  expect(
    rulings("On June 7, 2019 the judge denied the motion and left the removal orders in place within 21 days.").flatMap(
      parts,
    ),
  ).not.toContain("deadline: within 21 days");
});
