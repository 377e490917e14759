import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FoundStatement } from "../../record/record.ts";
import { readText } from "../read.ts";

function proceedings(text: string): FoundStatement[] {
  const extraction = {
    mediaType: "text/plain",
    receipt: { kind: "read" },
    text,
    pages: [],
    marks: [],
    language: "en",
  } as const;
  return readText(extraction).reading.statements.filter(({ entry }) => entry.kind === "proceeding");
}

/** "entry, slot: value" of some slots, each once. */
function told(text: string, ...slots: string[]): string[] {
  const lines = proceedings(text).flatMap(({ entry, slot, value }) =>
    slots.includes(slot) ? [`${entry.name}, ${slot}: ${value}`] : [],
  );
  return [...new Set(lines)];
}

/** The parts of the first statement of a slot. */
function parts(text: string, slot: string): string[] {
  const first = proceedings(text).find((one) => one.slot === slot);
  return (first?.parts ?? []).map((part) => `${part.slot}: ${part.value}`);
}

const CAPTION = `UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF HARLAN
ORTON DIVISION

TOMAS ILVES,                         )
                                     )
               Petitioner,           )   Case No. 3:19-cv-0417-AR
                                     )
        v.                           )   ORDER GRANTING PETITION FOR
                                     )   WRIT OF HABEAS CORPUS
ADA PELL, Warden; MARK ORLO,         )
                                     )
               Respondents.          )
_____________________________________)

June 3, 2019

Petitioner Tomas Ilves was detained on March 5, 2019. The immigration judge denied bond on May 2, 2019.
`;

describe("the head of a court's paper", () => {
  test("gives court, division, number, kind, parties and what was ruled", () => {
    expect(told(CAPTION, "court", "division", "number", "kind", "party", "status").sort()).toEqual(
      [
        "3:19-cv-00417, court: UNITED STATES DISTRICT COURT NORTHERN DISTRICT OF HARLAN",
        "3:19-cv-00417, division: ORTON DIVISION",
        "3:19-cv-00417, kind: habeas",
        "3:19-cv-00417, number: 3:19-cv-0417-AR",
        "3:19-cv-00417, party: ADA PELL, Warden",
        "3:19-cv-00417, party: MARK ORLO",
        "3:19-cv-00417, party: TOMAS ILVES",
        "3:19-cv-00417, status: granted",
        "bond proceedings of Tomas Ilves, court: immigration court",
        "bond proceedings of Tomas Ilves, kind: bond",
      ].sort(),
    );
    expect(parts(CAPTION, "party")).toEqual(["side: petitioner"]);
  });

  test("names the person whose extradition is asked for", () => {
    const text =
      "IN THE UNITED STATES DISTRICT COURT\nFOR THE EASTERN DISTRICT OF HARLAN\n\nIN THE MATTER OF THE EXTRADITION OF\nTOMAS ILVES\n\nNo. 2:19-mj-152-EFB\n\nORDER\n\nBefore: Hon. Ada Renner\n\nThe hearing was held on June 3, 2019.\n";
    expect(told(text, "kind", "party", "judge")).toEqual([
      "2:19-mj-00152, kind: extradition",
      "2:19-mj-00152, party: TOMAS ILVES",
      "2:19-mj-00152, judge: Ada Renner",
    ]);
  });

  test("keeps the number of the court below apart, and says that it was appealed", () => {
    const text =
      "No. 19-55555\n\nIN THE UNITED STATES COURT OF APPEALS\nFOR THE NINTH CIRCUIT\n\nTOMAS ILVES,\nPetitioner-Appellee,\n\nv.\n\nADA PELL,\nRespondent-Appellant.\n\nOn Appeal from the United States District Court\nfor the Northern District of Harlan\nNo. 3:19-cv-00417\n";
    expect(told(text, "kind", "led to")).toEqual(["19-55555, kind: appeal", "3:19-cv-00417, led to: appealed"]);
  });

  test("is not looked for in a letter", () => {
    expect(told("Dear Ms. Pell,\n\nThank you for writing about Tomas Ilves.\n", "party", "court")).toEqual([]);
  });
});

describe("a caption whose columns have run together", () => {
  test.each<[string, string, string[]]>([
    [
      "Petitioner, ORDER GRANTING TOMAS ILVES'\nv. PETITION FOR WRIT OF HABEAS\nCORPUS\nADA PELL, Warden,\nRespondents.",
      "TOMAS ILVES, Case No. 7:19-cv-00418-AR",
      ["TOMAS ILVES", "ADA PELL, Warden"],
    ],
    [
      "SERVICES,\n\nPlaintiff, ORDER GRANTING\nORTON LEGAL dba\nv. HARBOUR\nSERVICES' APPLICATION FOR A\nMARK ORLO; and DOES 1 PRELIMINARY INJUNCTION\nthrough 10, inclusive,\n\nDefendants.",
      "ORTON LEGAL dba Case No. 7:19-cv-00418-AR\nHARBOUR",
      ["ORTON LEGAL dba HARBOUR SERVICES", "MARK ORLO", "DOES 1 through 10, inclusive"],
    ],
  ])("%s", (below, above, parties) => {
    const text = `UNITED STATES DISTRICT COURT\nDISTRICT OF HARLAN\n\n${above}\n${below}\n\nOn June 3, 2019 the Court heard the parties.\n`;
    const found = proceedings(text).filter(({ slot }) => slot === "party");
    expect(found.map(({ value }) => value).sort()).toEqual(parties.toSorted());
  });
});

const HELD = "Tomas Ilves was arrested on March 5, 2019. ";

test("a title that runs on beside the names of the parties is none of them, and what was granted in part says so", () => {
  const text = `UNITED STATES DISTRICT COURT
DISTRICT OF HARLAN

TOMAS ILVES, Case No. 7:19-cv-00418-AR

Petitioner, ORDER GRANTING IN PART
v. PETITION FOR WRIT OF
HABEAS CORPUS
ADA PELL, Sheriff of Orton
County, (Doc. 1)

Respondents.

Petitioner is held on a material witness warrant. The petition is GRANTED IN PART and DENIED IN PART.
`;
  expect(told(text, "party", "kind", "status").sort()).toEqual([
    "7:19-cv-00418, kind: habeas",
    "7:19-cv-00418, party: ADA PELL, Sheriff of Orton County",
    "7:19-cv-00418, party: TOMAS ILVES",
    "7:19-cv-00418, status: granted in part",
    "material witness case of TOMAS ILVES, kind: material witness",
  ]);
});

describe("what a text tells of proceedings", () => {
  test.each<[string, string[], string[]]>([
    [
      `${HELD}Magistrate Judge Ada Renner denied his extradition on June 3, 2019.`,
      ["kind", "judge", "status"],
      [
        "extradition case of Tomas Ilves, judge: Ada Renner",
        "extradition case of Tomas Ilves, kind: extradition",
        "extradition case of Tomas Ilves, status: denied",
      ],
    ],
    [
      `${HELD}His habeas petition (No. 3:19-cv-00417) is pending before District Judge Paul Amsel.`,
      ["kind", "number", "judge", "status"],
      [
        "3:19-cv-00417, kind: habeas",
        "3:19-cv-00417, status: pending",
        "3:19-cv-00417, number: 3:19-cv-00417",
        "3:19-cv-00417, judge: Paul Amsel",
      ],
    ],
    [
      `${HELD}The petition for a writ of habeas corpus alleges that his detention violates the Due Process Clause and the Suspension Clause.`,
      ["claim"],
      ["habeas case of Tomas Ilves, claim: Due Process Clause", "habeas case of Tomas Ilves, claim: Suspension Clause"],
    ],
    [
      `${HELD}At the bond hearing the immigration judge must decide, and the government bears the burden of proof by clear and convincing evidence.`,
      ["burden"],
      ["bond proceedings of Tomas Ilves, burden: government"],
    ],
    [
      `${HELD}A federal judge ordered that he be given a new bond hearing in immigration court.`,
      ["judge"],
      ["habeas case of Tomas Ilves, judge: a federal judge"],
    ],
    [`${HELD}He would be killed if his extradition case were lost.`, ["status"], []],
    [`${HELD}There is no criminal case against him.`, ["kind"], []],
  ])("%s", (text, slots, expected) => {
    expect(told(text, ...slots).sort()).toEqual(expected.toSorted());
  });

  test("an immigration judge is nobody's magistrate, nor the other way round", () => {
    const text = `${HELD}Despite the order of Magistrate Judge Ada Renner he awaits a deportation hearing.`;
    expect(told(text, "judge")).toEqual([]);
  });

  test("judges without a name keep the words that tell them apart", () => {
    const text = `${HELD}The removal hearing will not go forward because of the unavailability of the immigration judge who had heard the case since May 2019. It has been set for October 2, 2019 before a different immigration judge.`;
    const judges = proceedings(text).filter(({ slot }) => slot === "judge");
    expect(
      judges.map(({ value, parts: own = [] }) => [value, ...own.map(({ slot, value: said }) => `${slot}: ${said}`)]),
    ).toEqual([
      ["the immigration judge", "title: immigration judge", "begins: since", "ends: unavailability"],
      ["a different immigration judge", "title: immigration judge", "begins: another judge"],
    ]);
  });

  test("a reassignment ends one judge and begins another", () => {
    const text = `${HELD}On July 9, 2019 the habeas case was reassigned from Judge Paul Amsel to Judge Lena Dorn.`;
    const judges = proceedings(text).filter(({ slot }) => slot === "judge");
    expect(
      judges
        .map(({ value, date, parts: own = [] }) =>
          [
            value,
            date?.edtf,
            ...own.flatMap(({ slot, value: said }) => (slot === "title" ? [] : [`${slot}: ${said}`])),
          ].join(", "),
        )
        .sort(),
    ).toEqual(["Lena Dorn, 2019-07-09, begins: reassigned", "Paul Amsel, 2019-07-09, ends: reassigned"]);
  });
});

describe("who represents whom", () => {
  test.each<[string, string[]]>([
    [
      "In his habeas case Tomas Ilves is represented by Mina Orlo and Jan Keel of the Harbour Alliance, and Lena Dorn of the Orton Law Clinic.",
      [
        "habeas case of Tomas Ilves: Mina Orlo",
        "habeas case of Tomas Ilves: Jan Keel",
        "habeas case of Tomas Ilves: Lena Dorn",
      ],
    ],
    [
      "Mina Orlo, Tomas Ilves’s immigration attorney, spoke after the hearing.",
      ["removal proceedings of Tomas Ilves: Mina Orlo"],
    ],
    [
      "His federal defenders, Mina Orlo and Jan Keel, told him about the extradition decision.",
      ["extradition case of Tomas Ilves: Mina Orlo", "extradition case of Tomas Ilves: Jan Keel"],
    ],
    [
      "Mina Orlo and Jan Keel of the Harbour Alliance filed a habeas petition in federal court together.",
      ["habeas case of Tomas Ilves: Mina Orlo", "habeas case of Tomas Ilves: Jan Keel"],
    ],
    [
      "Harbour Legal Defense and the Orton Law Clinic have filed a habeas petition on behalf of Tomas Ilves.",
      ["habeas case of Tomas Ilves: Harbour Legal Defense", "habeas case of Tomas Ilves: Orton Law Clinic"],
    ],
    [
      "Mina Orlo, lead counsel, and Jan Keel represent Mr. Ilves in his habeas case.",
      ["habeas case of Tomas Ilves: Mina Orlo", "habeas case of Tomas Ilves: Jan Keel"],
    ],
    // the client's short name is as long as a part of the lawyer's
    ["Mina Orlo is an attorney for Ilves in the habeas case.", ["habeas case of Tomas Ilves: Mina Orlo"]],
    [
      "Mina Orlo, his immigration attorney, will file a motion for bond.",
      ["removal proceedings of Tomas Ilves: Mina Orlo", "bond proceedings of Tomas Ilves: Mina Orlo"],
    ],
    ["The Harbour Alliance represents Ilves in the habeas case.", ["habeas case of Tomas Ilves: Harbour Alliance"]],
    ["Mina Orlo filed a habeas petition of her own.", []],
    ["Jan Keel, a lawyer for Victor Dorn, welcomed the extradition ruling on Tomas Ilves.", []],
  ])("%s", (sentence, expected) => {
    const found = proceedings(`${HELD}${sentence}`).filter(({ slot }) => slot === "counsel");
    expect(found.map(({ entry, value }) => `${entry.name}: ${value}`)).toEqual(expected);
  });

  test("each lawyer has the firm that stands behind the name", () => {
    const text = `${HELD}In his habeas case Tomas Ilves is represented by Mina Orlo and Jan Keel of the Harbour Alliance, and Lena Dorn of the Orton Law Clinic.`;
    const firms = proceedings(text)
      .filter(({ slot }) => slot === "counsel")
      .map(({ value, parts: own = [] }) => [value, own.find(({ slot }) => slot === "firm")?.value]);
    expect(firms).toEqual([
      ["Mina Orlo", "Harbour Alliance"],
      ["Jan Keel", "Harbour Alliance"],
      ["Lena Dorn", "Orton Law Clinic"],
    ]);
  });
});

describe("in which court", () => {
  test.each<[string, string[]]>([
    [
      "He fought his removal case in immigration court.",
      ["removal proceedings of Tomas Ilves, court: immigration court"],
    ],
    [
      "The immigration judge denied bond on June 3, 2019.",
      ["bond proceedings of Tomas Ilves, court: immigration court"],
    ],
    ["He appealed to the BIA.", ["appeal to the immigration board of Tomas Ilves, court: BIA"]],
    [
      "His habeas petition was filed in federal court in San Francisco.",
      ["habeas case of Tomas Ilves, court: federal court in San Francisco"],
    ],
    ["His habeas petition was filed in federal court.", []],
    // what a court above decides is decided on appeal
    [
      "The Second Circuit affirmed the denial of his habeas petition.",
      ["appeal of Tomas Ilves, court: Second Circuit"],
    ],
    ["His habeas petition cites a ruling of the Second Circuit.", []],
  ])("%s", (sentence, expected) => {
    expect(told(`${HELD}${sentence}`, "court")).toEqual(expected);
  });
});

describe("a motion to dismiss", () => {
  const rulings = (text: string): string[] => told(`${HELD}${text}`, "ruling").map((line) => line.split(",")[0] ?? "");

  test("is of the suit that the sentence before says it was made in", () => {
    const text =
      "The Government moved to dismiss his FOIA lawsuit, rather than give him the papers of the extradition case. The District Judge has firmly denied the Government's motion.";
    expect(rulings(text)).toEqual(["records suit of Tomas Ilves"]);
  });

  test("is of the one suit of which the document speaks, and of none where it speaks of two", () => {
    const ruled = "A federal judge denied the government's motion to dismiss on August 2, 2019.";
    const foia = "His extradition case was closed. His FOIA suit was filed in June 2019. He lives in Orton.";
    expect(rulings(`${foia} ${ruled}`)).toEqual(["records suit of Tomas Ilves"]);
    expect(rulings(`${foia} He filed a habeas petition in July 2019.\n\n${ruled}`)).toEqual([]);
  });
});

test("a hearing belongs to the proceeding that its sentence names, and says so", () => {
  const text = `${HELD}On June 3, 2019 he appeared in court for a hearing on his habeas petition.`;
  const steps = proceedings(text).filter(({ slot }) => slot === "hearing");
  expect(steps.map(({ entry, value }) => [entry.name, value])).toEqual([["habeas case of Tomas Ilves", "its words"]]);
});

test("a decision that is cited as law is no proceeding of the case", () => {
  expect(told(`${HELD}See Dorn v. Keel, No. 2:17-cv-00123, 2018 WL 12345 (D. Nev. 2018).`, "number")).toEqual([]);
});

test("every statement and every part quotes the text, whatever the text", () => {
  const words = fc.constantFrom(
    "Tomas Ilves",
    "Judge Ada Renner",
    "the immigration judge",
    "a different judge",
    "his habeas petition",
    "No. 3:19-cv-00417",
    "was denied",
    "is represented by",
    "Mina Orlo",
    "of the Harbour Alliance",
    "v.",
    "Petitioner,",
    "UNITED STATES DISTRICT COURT",
    "NORTHERN DISTRICT OF HARLAN",
    "In re",
    "reassigned to",
    "since May 2019",
    "\n",
    "\n\n",
    ".",
    ",",
    "“",
    "”",
    "appealed",
    "the order",
    "FOIA suit",
    "by clear and convincing evidence",
    "the government bears the burden",
    "extradition case",
    "put into deportation proceedings",
    "Before: A, B,",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (list) => {
      const text = list.join(" ");
      for (const one of proceedings(text))
        for (const { start, end } of [one, ...(one.parts ?? [])]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
    }),
    { numRuns: 60 },
  );
}, 120_000);

describe("a hearing that one court orders another to hold", () => {
  const ORDERED = `The Courier

June 28, 2019

The District Judge held that the immigration judge gave Tomas Ilves no fair bond hearing, and ordered that a new hearing take place in immigration court by July 12, 2019.
`;
  test("is one of the other's proceeding, and the ruling of its own", () => {
    expect(told(ORDERED, "hearing", "ruling").map((one) => one.replace(/:.*/, ""))).toEqual([
      "bond proceedings, hearing",
      "habeas case, ruling",
    ]);
  });
});

describe("the day on which a judge is seen", () => {
  const days = (text: string): string[] =>
    proceedings(text).flatMap(({ slot, value, date }) => (slot === "judge" ? [`${value} ${date?.edtf ?? "-"}`] : []));
  const FIRST = "The habeas petition of Tomas Ilves was filed. ";

  test("is that of the same clause, and not of what the judge speaks of", () => {
    expect(days(`${FIRST}In the habeas case Judge Ada Renner found that he had been held since March 2018.`)).toEqual([
      "Ada Renner -",
    ]);
    expect(days(`${FIRST}In the habeas case filed in March 2018, Judge Ada Renner ruled against the county.`)).toEqual([
      "Ada Renner -",
    ]);
    expect(days(`${FIRST}On June 11, 2019 Judge Ada Renner granted the habeas petition.`)).toEqual([
      "Ada Renner 2019-06-11",
    ]);
  });

  test("is that of the hearing before the judge", () => {
    expect(days("His removal hearing was set for June 20, 2019 before a different immigration judge.")).toEqual([
      "a different immigration judge 2019-06-20",
    ]);
  });

  test("is none where just any judge is meant", () => {
    expect(
      days(`${FIRST}In the habeas case they must show a judge the reason by June 3, 2019, or let him go.`),
    ).toEqual([]);
    expect(days(`${FIRST}In the habeas case a federal judge ordered his release on June 11, 2019.`)).toEqual([
      "a federal judge 2019-06-11",
    ]);
  });
});
