import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FoundStatement } from "../../record/record.ts";
import { readText } from "../read.ts";

function hearings(text: string): readonly FoundStatement[] {
  const { reading } = readText({ text, marks: [], language: "en", mediaType: "text/plain", pages: [] });
  return reading.statements.filter(({ entry, slot }) => entry.kind === "hearing" && slot !== "said");
}

/** "2019-06-07 time=09:00 room=Courtroom 4; …": the days in order, "-" before those given up, "=" before those held. */
function told(text: string, ...slots: readonly string[]): string[] {
  return hearings(text).map(({ value, polarity, modality, parts = [] }) => {
    const sign = polarity === "negative" ? "-" : modality === "happened" ? "=" : "";
    const own = parts.filter(({ slot }) => slots.includes(slot)).map(({ slot, value: said }) => `${slot}=${said}`);
    return [`${sign}${value}`, ...own].join("; ");
  });
}

describe("when and where", () => {
  test.each<[string, string[]]>([
    [
      "Motion Hearing set for 6/7/2019 at 09:00 AM in Courtroom 4 before Judge Olive Renn.",
      ["2019-06-07; time=09:00; room=Courtroom 4; judge=Olive Renn; sort=motion hearing"],
    ],
    [
      "Status Conference set for 8/14/2019 10:00 AM in Asheton Courtroom 2, 100 Quay St, Port Ansel, OH 44001 before Magistrate Judge Tomas Ibarra.",
      [
        "2019-08-14; time=10:00; room=Asheton Courtroom 2; place=100 Quay St, Port Ansel, OH 44001; judge=Tomas Ibarra; sort=status conference",
      ],
    ],
    ["Bond hearing: Thursday, June 13, 2019, at 10:00 a.m.", ["2019-06-13; time=10:00; sort=bond hearing"]],
    [
      "Oral argument will be heard in San Francisco on October 8, 2019 at 9:30 a.m. PT.",
      ["2019-10-08; time=09:30; zone=America/Los_Angeles; place=San Francisco; sort=oral argument"],
    ],
    ["The bond hearing is set for July 2, 2019 at 14.30 hours.", ["2019-07-02; time=14:30; sort=bond hearing"]],
    ["The bond hearing is set for July 2, 2019 at 1430 hours.", ["2019-07-02; time=14:30; sort=bond hearing"]],
    [
      "The bond hearing is set for July 2, 2019 at 9:00 a.m. in Courtroom A 702.",
      ["2019-07-02; time=09:00; room=Courtroom A 702; sort=bond hearing"],
    ],
    [
      "Two hearings are set for July 2, 2019 before Judge Renn: a status conference at 9:00 a.m. and a motion hearing at 1:30 p.m. in Courtroom 14.",
      [
        "2019-07-02; time=13:30; room=Courtroom 14; judge=Renn; sort=motion hearing",
        "2019-07-02; time=09:00; judge=Renn; sort=status conference",
      ],
    ],
    [
      "On July 2, 2019 Judge Renn will hold a status conference at 9:00 a.m. and a motion hearing at 1:30 p.m.",
      ["2019-07-02; time=13:30; sort=motion hearing", "2019-07-02; time=09:00; sort=status conference"],
    ],
    ["The hearing is on July 2, 2019 at noon.", ["2019-07-02; time=12:00; sort=hearing"]],
    [
      "The hearing will be held on July 2, 2019 from 9:00 a.m. to 4:30 p.m.",
      ["2019-07-02; time=09:00; ends=16:30; sort=hearing"],
    ],
    [
      "The hearing is set for July 2, 2019 at 9:00 a.m. local time.",
      ["2019-07-02; time=09:00; zone=local; sort=hearing"],
    ],
    ["At 2:15 p.m. on July 2, 2019 the merits hearing will be held.", ["2019-07-02; time=14:15; sort=merits hearing"]],
    [
      "Jury Trial set for 9/16/2019 08:30 AM. Final Pretrial Conference set for 9/3/2019 at 02:00 PM.",
      ["2019-09-16; time=08:30; sort=jury trial", "2019-09-03; time=14:00; sort=final pretrial conference"],
    ],
    [
      "Your case has been scheduled for a MASTER hearing before the Immigration Court on Nov 8, 2019 at 10:00 A.M.",
      ["2019-11-08; time=10:00; sort=master hearing"],
    ],
  ])("%s", (text, expected) =>
    expect(told(text, "time", "ends", "zone", "place", "room", "judge", "sort")).toEqual(expected),
  );

  test("the labelled lines of a notice", () => {
    const notice = `NOTICE OF HEARING\n\nPlease take notice that the motion will be heard as follows.\n\nDate: June 7, 2019\nTime: 1:30 p.m.\nCourtroom: 4\nJudge: Hon. Olive Renn\n`;
    expect(told(notice, "time", "room", "judge")).toEqual([
      "2019-06-07; time=13:30; room=Courtroom 4; judge=Olive Renn",
    ]);
  });

  test("the lines of a notice that stand apart, with what is heard above them", () => {
    const notice = `NOTICE OF HEARING\n\nThe following matter is set for hearing:\nMATTER: Motion to Compel of May 6, 2019 (Doc. 12)\nDATE AND TIME: Friday, June 7, 2019, at 10:00 a.m.\n\nPLACE: Courtroom 3, Quay Street Courthouse, 100 Quay Street, Port\nAnsel, Ohio\n\nBEFORE: The Honorable Olive Renn, United States District Judge\n\nPetitioner will appear by video from the Calder Annex.\n\nDated: May 20, 2019\n`;
    expect(told(notice, "time", "room", "judge", "on", "appearance")).toEqual([
      "2019-06-07; time=10:00; room=Courtroom 3; judge=Olive Renn; on=12; appearance=Petitioner: by video from Calder Annex",
    ]);
  });

  test("the hour at which something else was told is not that of the hearing", () => {
    expect(told("The hearing is set for June 7, 2019. Counsel were told at 4:50 p.m.", "time")).toEqual(["2019-06-07"]);
  });

  test("the judge and the room of the new day are not those of the day that was given up", () => {
    const text =
      "Hearing on 12 Motion reset from 6/7/2019 to 6/14/2019 at 01:30 PM in Courtroom 5B before Judge Olive Renn.";
    expect(told(text, "time", "room", "judge", "on")).toEqual([
      "-2019-06-07; on=12",
      "2019-06-14; time=13:30; room=Courtroom 5B; judge=Olive Renn; on=12",
    ]);
  });
});

describe("what became of a day", () => {
  test.each<[string, string[]]>([
    ["Set/Reset Hearings: Motion Hearing reset for 6/14/2019 at 10:30 AM.", ["2019-06-14; status=reset"]],
    [
      "ORDER granting Stipulation to continue. Motion Hearing continued to 6/21/2019 at 01:30 PM.",
      ["2019-06-21; status=reset; at request of=the parties"],
    ],
    ["The Status Conference set for 7/14/2019 at 1:30 PM is hereby cancelled.", ["-2019-07-14; status=cancelled"]],
    ["The court cancelled the hearing of September 6, 2019.", ["-2019-09-06; status=cancelled; by=The court"]],
    ["The hearing scheduled for June 28, 2019 has been vacated.", ["-2019-06-28; status=vacated"]],
    [
      "The hearing set for September 3, 2019 would not go forward because the judge was ill.",
      ["-2019-09-03; status=not held; reason=the judge was ill"],
    ],
    [
      "The lawyers said that the hearing set for September 3, 2019 would not go forward.",
      ["-2019-09-03; status=not held"],
    ],
    ["The hearing did not take place on March 24, 2020.", ["-2020-03-24; status=not held"]],
    [
      "The master calendar hearing was adjourned from March 3, 2020 to March 24, 2020 to allow her to seek representation.",
      ["-2020-03-03; status=continued; reason=to allow her to seek representation; reason code=01", "2020-03-24"],
    ],
    [
      "The December 12, 2019 hearing was continued to January 9, 2020 because the interpreter spoke the wrong dialect.",
      ["-2019-12-12; status=continued; reason=the interpreter spoke the wrong dialect; reason code=4C", "2020-01-09"],
    ],
    [
      "The hearing set for January 20, 2020 is advanced to January 13, 2020 on the motion of DHS.",
      ["-2020-01-20; status=advanced; at request of=DHS", "2020-01-13"],
    ],
    ["The hearing on 1/21/2020 was set in error and is cancelled.", ["-2020-01-21; status=scheduled in error"]],
    [
      "The hearing set for December 9, 2019 at 10:00 a.m. is reset to December 9, 2019 at 1:30 p.m.",
      ["2019-12-09; time=13:30; former time=10:00"],
    ],
  ])("%s", (text, expected) =>
    expect(
      told(
        text,
        "status",
        "by",
        "at request of",
        "reason",
        "reason code",
        "former time",
        ...(text.includes("10:00 a.m. is") ? ["time"] : []),
      ),
    ).toEqual(expected),
  );

  test("a motion that is heard is no request to move the hearing", () => {
    const text = "The hearing on Petitioner's motion to enforce set for June 7, 2019 is reset to June 14, 2019.";
    expect(told(text, "at request of")).toEqual(["-2019-06-07", "2019-06-14"]);
  });

  test("“The new date is …” goes on from the sentence that gives the old one up, and both are its passage", () => {
    const text =
      "Update of May 20, 2019\n\nThe hearing of June 7, 2019 has been cancelled. The new date is June 14, 2019, at 9:00 a.m.\n";
    const all = hearings(text);
    expect(told(text, "time")).toEqual(expect.arrayContaining(["-2019-06-07", "2019-06-14; time=09:00"]));
    expect(new Set(all.map(({ start }) => start)).size).toBe(1);
  });

  test("a day that the rest of its sentence calls off is given up, and the next sentence sets it anew", () => {
    const text =
      "Update of May 20, 2019\n\nAt 4:30 p.m. on Friday, May 17, 2019, with the bond hearing due to resume on June 4, 2019 at 8:30 a.m., the court said that the hearing would not go forward because the judge was ill. The hearing has now been rescheduled for June 27 and 28, 2019.\n";
    expect(told(text, "time", "status", "told", "reason")).toEqual([
      "2019-06-27; status=reset",
      "2019-06-28; status=reset",
      "-2019-06-04; time=08:30; status=not held; told=2019-05-17T16:30; reason=the judge was ill",
    ]);
    expect(new Set(hearings(text).map(({ start }) => start)).size).toBe(1);
  });

  test("two days of one sitting bear the same mark, two hearings do not", () => {
    const marks = (text: string): unknown[] =>
      hearings(text).map(({ about = [] }) => about.find(({ as }) => as === "days")?.name);
    expect(marks("The merits hearing is set for July 27 and 28, 2019.")).toEqual([
      "2019-07-27/2019-07-28",
      "2019-07-27/2019-07-28",
    ]);
    expect(marks("The merits hearing is set for July 26 and 29, 2019.")).toEqual([
      "2019-07-26/2019-07-29",
      "2019-07-26/2019-07-29",
    ]);
    expect(marks("The merits hearing is set for July 9 and 16, 2019.")).toEqual([undefined, undefined]);
    expect(marks("Bond hearings were held on July 2, 2019 in one case and, in another, July 9, 2019.")).not.toContain(
      "2019-07-02/2019-07-09",
    );
  });

  test.each([
    ["Ada Silen's bond hearing is on June 31, 2019.", "June 31, 2019"],
    ["The bond hearing is set for 29 February 2019 at 9:00 a.m.", "29 February 2019"],
    ["Bond hearing set for 6/31/2019 at 9:00 AM.", "6/31/2019"],
  ])("a day that does not exist is told in its words: %s", (text, value) => {
    const [one, ...others] = hearings(text);
    expect(others).toEqual([]);
    expect(one?.date).toBeUndefined();
    expect(one?.parts?.find(({ slot }) => slot === "day that does not exist")?.value).toBe(value);
  });

  test.each(["The bond hearing is set for February 29, 2020.", "The bond hearing is set for June 30, 2019."])(
    "a day that does exist is a day: %s",
    (text) => {
      expect(hearings(text).map(({ slot }) => slot)).toEqual(["date"]);
    },
  );

  test("a day without a year is told without one", () => {
    const [one] = hearings("The next bond hearing is set for June 3 at 10:00 a.m. in Courtroom 4.");
    expect(one?.date).toBeUndefined();
    expect(one?.parts?.find(({ slot }) => slot === "day without a year")?.value).toBe("XXXX-06-03");
  });
});

describe("the day on which somebody spoke of a hearing, and the last day for one, are not its day", () => {
  const days = (text: string): string[] => told(text).toSorted();
  test.each<[string, string[]]>([
    [
      "On January 5, 2019 the court confirmed that Ada Silen's bond hearing is set for February 14, 2019.",
      ["2019-02-14"],
    ],
    ["On January 5, 2019, the clerk noted that the bond hearing is set for February 14, 2019.", ["2019-02-14"]],
    ["It was put on record on January 5, 2019 that the bond hearing will be on February 14, 2019.", ["2019-02-14"]],
    ["Counsel was reminded on January 5, 2019 that the bond hearing is set for February 14, 2019.", ["2019-02-14"]],
    ["On January 5, 2019 the clerk told counsel the bond hearing would be on February 14, 2019.", ["2019-02-14"]],
    ["On January 5, 2019 the court set a bond hearing for February 14, 2019.", ["2019-02-14"]],
    ["According to the clerk on January 5, 2019, the bond hearing is set for February 14, 2019.", ["2019-02-14"]],
    [
      "On June 7, 2019 the court held a bond hearing and set another hearing for July 9, 2019.",
      ["2019-07-09", "=2019-06-07"],
    ],
    [
      "On June 7, 2019 she appeared for a bond hearing that was continued to July 9, 2019.",
      ["2019-07-09", "=2019-06-07"],
    ],
    ["Judge Renn granted the petition on May 7, 2019, ordering a bond hearing by June 4, 2019.", ["../2019-06-04"]],
    ["A bond hearing must be held no later than June 4, 2019.", ["../2019-06-04"]],
    ["A bond hearing is to be held within ten days of June 4, 2019.", ["../2019-06-04"]],
  ])("%s", (text, expected) => {
    const found = hearings(text).map(
      ({ date, modality }) => `${modality === "happened" ? "=" : ""}${date?.edtf ?? "?"}`,
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
    expect(days(text).length).toBe(expected.length);
  });
});

describe("a day that gives way to another", () => {
  test.each<[string, string[]]>([
    ["The bond hearing was pushed from May 7, 2019 to June 4, 2019.", ["-2019-05-07; status=postponed", "2019-06-04"]],
    [
      "The bond hearing was pushed back from May 7, 2019 to June 4, 2019.",
      ["-2019-05-07; status=postponed", "2019-06-04"],
    ],
    [
      "The bond hearing of May 7, 2019 was first pushed to June 4, 2019 and then to July 9, 2019.",
      ["-2019-05-07; status=postponed", "2019-06-04", "2019-07-09"],
    ],
    [
      "The bond hearing was set for May 7, 2019 but then pushed to June 4, 2019.",
      ["-2019-05-07; status=postponed", "2019-06-04"],
    ],
    ["The court moved the May 7, 2019 bond hearing to June 4, 2019.", ["-2019-05-07; status=moved", "2019-06-04"]],
    ["The court moved the bond hearing of May 7, 2019 to June 4, 2019.", ["-2019-05-07; status=moved", "2019-06-04"]],
    [
      "The clerk moved Ada Silen's bond hearing from May 7, 2019 to June 4, 2019. On June 1, 2019, the judge moved it again, to July 9, 2019.",
      [
        "-2019-05-07; status=moved",
        "2019-06-04",
        "-2019-06-04; status=moved; told=2019-06-01",
        "2019-07-09; told=2019-06-01",
      ],
    ],
    [
      "The master hearing of May 7, 2019 was adjourned to June 4, 2019 at 2 p.m. On June 1, 2019 the court again rescheduled it, to July 9, 2019 at 10 a.m.",
      [
        "-2019-05-07; status=continued",
        "2019-06-04",
        "-2019-06-04; status=moved; told=2019-06-01",
        "2019-07-09; told=2019-06-01",
      ],
    ],
    [
      "The bond hearing is set for June 4, 2019. On June 1, 2019 the court moved that hearing to July 9, 2019.",
      ["2019-06-04", "-2019-06-04; status=moved; told=2019-06-01", "2019-07-09; told=2019-06-01"],
    ],
    [
      "The bond hearing is set for May 7, 2019. It was moved on April 30, 2019 to June 4, 2019.",
      ["2019-05-07", "-2019-05-07; status=moved; told=2019-04-30", "2019-06-04; told=2019-04-30"],
    ],
    [
      "The bond hearing set for May 7, 2019 was vacated. It was later reset for June 4, 2019 at 2 p.m.",
      ["-2019-05-07; status=vacated", "2019-06-04; status=reset"],
    ],
    [
      "The bond hearing of May 7, 2019 was cancelled. It has been reinstated for May 7, 2019 at 3 p.m.",
      ["-2019-05-07; status=cancelled", "2019-05-07; status=restored"],
    ],
    [
      "The motion hearing began on June 4, 2019. The hearing was continued part-heard to June 11, 2019 at 10 a.m.",
      ["=2019-06-04; status=held", "-2019-06-04; status=continued", "2019-06-11"],
    ],
    [
      "The bond hearing, which began on June 4, 2019, was continued part-heard to June 11, 2019.",
      ["-2019-06-04; status=continued", "2019-06-11"],
    ],
    [
      "The bond hearing, which was set for June 4, 2019, has been moved to June 11, 2019.",
      ["-2019-06-04; status=moved", "2019-06-11"],
    ],
    [
      "On May 7, 2019, her lawyers were told that her hearing, set for June 4, 2019, would be postponed to July 9, 2019.",
      ["-2019-06-04; status=postponed; told=2019-05-07", "2019-07-09; told=2019-05-07"],
    ],
    // which of the two moved, nobody says
    [
      "A status conference is set for June 4, 2019 and a bond hearing for June 18, 2019. It was moved to July 9, 2019.",
      ["2019-06-04", "2019-06-18"],
    ],
  ])("%s", (text, expected) => expect(told(text, "status", "told").toSorted()).toEqual(expected.toSorted()));
});

describe("who comes and how one gets in", () => {
  test.each<[string, string[]]>([
    [
      "Bond hearing set for 12/15/2019 at 10:00 AM. Silen will appear by video from the Calder Processing Center.",
      ["2019-12-15; appearance=Silen: by video from Calder Processing Center"],
    ],
    [
      "Minute Entry: Bond Hearing held on 12/13/2019. Petitioner present by video. Witnesses: Ben Cole, Ines Pardo. Bond denied. Matter taken under submission.",
      [
        "=2019-12-13; appearance=Petitioner: by video; testified=Ben Cole; testified=Ines Pardo; decided=Bond denied.; outcome=under submission; decided=Matter taken under submission.",
      ],
    ],
    [
      "The status conference is set for May 2, 2019. The appearance of the petitioner is waived.",
      ["2019-05-02; appearance=Petitioner: waived"],
    ],
    ["The hearing is set for May 2, 2019. Ben Cole is expected to testify.", ["2019-05-02; to testify=Ben Cole"]],
    [
      "The respondent failed to appear at the hearing on January 22, 2020.",
      ["-2020-01-22; appearance=Respondent: absent"],
    ],
  ])("%s", (text, expected) =>
    expect(told(text, "appearance", "testified", "to testify", "outcome", "decided")).toEqual(expected),
  );

  test("links, lines, codes, seats, rules, whom to ask, and how sure it is", () => {
    const text =
      "The hearing will most likely be on July 2, 2019 at 9:00 a.m. Join at https://zoom.example/j/123456 or dial (555) 555-0142, access code 884 123. " +
      "The public line will carry up to 50 people. Bring a photo ID. If you have questions write to friends@silen.example.";
    expect(
      told(text, "certainty", "link", "phone", "access code", "attendance", "capacity", "rules", "contact"),
    ).toEqual([
      [
        "2019-07-02",
        "certainty=most likely",
        "link=https://zoom.example/j/123456",
        "phone=+15555550142",
        "access code=884 123",
        "attendance=The public line will carry up to 50 people.",
        "capacity=50",
        "rules=Bring a photo ID.",
        "contact=If you have questions write to friends@silen.example.",
      ].join("; "),
    ]);
  });
});

test("every part quotes the text, and hostile text ends", () => {
  const piece = fc.constantFrom(
    "The hearing set for June 7, 2019 at 9:00 a.m. ",
    "is reset to June 14, 2019 ",
    "before Judge Olive Renn ",
    "in Courtroom 4, ",
    "because of illness. ",
    "Dial (555) 555-0142 ",
    "access code 12 34 ",
    "\n\n",
    "Date: ",
    "Time: 1:30 p.m.\n",
    "Petitioner present ",
    "witnesses: ",
    "July 27 and 28 ",
    "(",
    "from ",
    "to ",
    "noon ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join("");
      for (const { parts = [] } of hearings(text))
        for (const { start, end } of parts) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).not.toBe("");
        }
    }),
    { numRuns: 60 },
  );
}, 60_000);

test.each([
  ["Sentencing set for June 21, 2019.", "hearing"],
  ["Her sentencing was continued to June 21, 2019.", "hearing"],
  ["He is set for sentencing on June 21, 2019.", "hearing"],
  ["Change of plea set for June 21, 2019.", "hearing"],
  ["Status conference set for June 21, 2019.", "hearing"],
  ["She was sentenced on June 21, 2019 to two years.", "ruling"],
  ["Since her sentencing on June 21, 2019 she has been held.", "ruling"],
])("what is put on the calendar is a hearing, what was decided a ruling: %s", (text, kind) => {
  const { reading } = readText({ text, marks: [], language: "en", mediaType: "text/plain", pages: [] });
  expect(reading.statements.filter(({ slot }) => slot === "date").map(({ entry }) => entry.kind)).toEqual([kind]);
});

describe("a heading that names a hearing by its month", () => {
  const heading = (first: string, report: string): string =>
    `Weekly\n\nAugust 9, 2019\n\n${first}\n\nTomas Ilves ${report}\n`;
  const JULY = "Follow Up on Tomas Ilves’s July Hearing";

  test("is none of its own over the report of the one hearing of that month", () => {
    expect(told(heading(JULY, "had a removal hearing that started on July 22nd and 23rd."))).toEqual([
      "=2019-07-22",
      "=2019-07-23",
    ]);
  });

  test("stays where the text reports none of that month, or two", () => {
    expect(told(heading(JULY, "had a removal hearing on June 3, 2019."))).toContain("2019-07");
    const two = "had a hearing on July 2, 2019. A second hearing was held on July 23, 2019.";
    expect(told(heading(JULY, two))).toContain("2019-07");
  });
});

describe("how one gets in, told far below the day", () => {
  const FAR = "The clerk spoke of other matters for a while. ".repeat(12);
  const SET = "The bond hearing is set for July 2, 2019 at 9:00 a.m. ";

  test("is the hearing's where it says so itself", () => {
    const text = `${SET}${FAR}The county's public line has room for 30 people who want to hear that hearing.`;
    expect(told(text, "attendance", "capacity")[0]).toMatch(/attendance=The county's public line.*capacity=30/);
  });

  test("is not taken from other talk of the public", () => {
    const text = `${SET}${FAR}Members of the public are invited to the fair, which has room for 300 people.`;
    expect(told(text, "attendance", "capacity")).toEqual(["2019-07-02"]);
  });
});
