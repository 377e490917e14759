import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Holding, holdingsIn } from "./holding.ts";

const held = (outcome: Holding["outcome"], object: string, more: Partial<Holding> = {}): Holding => ({
  outcome,
  inPart: false,
  object,
  ...more,
});

describe("what a ruling decides", () => {
  test.each<[string, readonly Holding[]]>([
    [
      "The petition (Doc. 1) is GRANTED as to the claim under 8 U.S.C. § 1226.",
      [held("granted", "The petition (Doc. 1)", { limits: "as to the claim under 8 U.S.C. § 1226" })],
    ],
    [
      "The request for costs is denied without prejudice.",
      [held("denied", "The request for costs", { prejudice: "without" })],
    ],
    [
      "Defendant's motion for a stay is DENIED AS MOOT.",
      [held("denied", "Defendant's motion for a stay", { limits: "AS MOOT" })],
    ],
    ["ORDER granting 27 Motion to Dismiss. Signed by Judge Moss.", [held("granted", "27 Motion to Dismiss")]],
    [
      "ORDER denying 12 Motion for Bond; granting 14 Motion to Seal.",
      [held("denied", "12 Motion for Bond"), held("granted", "14 Motion to Seal")],
    ],
    ["The court denied his motion to reopen, saying it came too late.", [held("denied", "his motion to reopen")]],
    [
      "The decision of the Board is VACATED and the case is REMANDED.",
      [held("vacated", "The decision of the Board"), held("remanded", "the case")],
    ],
    ["We affirm the judgment of the district court.", [held("affirmed", "the judgment of the district court")]],
    ["The judge declined to certify his extradition.", [held("not certified", "his extradition")]],
    ["The immigration judge denied bond.", [held("denied", "bond")]],
    [
      "The judge declined to sustain the allegations about Mr. Ilves and the mill.",
      [held("not sustained", "the allegations about Mr. Ilves")],
    ],
    [
      "The court denied the motion of Dr. Renner. She had asked for a stay.",
      [held("denied", "the motion of Dr. Renner")],
    ],
    [
      "The immigration judge declined to sustain the allegations of fraud.",
      [held("not sustained", "the allegations of fraud")],
    ],
    ["She sustained the other allegations.", [held("sustained", "the other allegations")]],
    ["The judge granted Ada Silen withholding of removal.", [held("granted", "Ada Silen withholding of removal")]],
    [
      "USCA ORDER as to 12 Notice of Appeal: administrative stay of 9 Order pending further order.",
      [held("stayed", "9 Order", { limits: "pending further order" })],
    ],
    ["ORDER adopting 9 Report and Recommendation and denying 3 Motion to Stay.", [held("denied", "3 Motion to Stay")]],
    ["ORDER re 9 Report and Recommendation granting 1 Petition.", [held("granted", "1 Petition")]],
  ])("%s", (text, expected) => expect(holdingsIn(text).map(({ holding }) => holding)).toEqual(expected));

  test("one sentence may hold several things of one matter", () => {
    const told = holdingsIn("The judgment is AFFIRMED in part, REVERSED in part, and REMANDED.");
    expect(told.map(({ holding: { outcome, object } }) => `${outcome} ${object}`)).toEqual([
      "affirmed The judgment",
      "reversed The judgment",
      "remanded The judgment",
    ]);
  });

  test.each([
    "She was granted a visa to visit him in jail.",
    "He denied that he had been there.",
    "The road was closed.",
    "MOTION for an administrative stay of 9 Order.",
    "REPORT AND RECOMMENDATION that the petition be granted.",
    "10/15/2019\t9\tREPORT AND RECOMMENDATIONS denying 3 Motion to Stay.",
    "I recommend that the petition be DENIED.",
    "The magistrate judge recommended granting his motion.",
    "",
  ])("no holding: %s", (text) => expect(holdingsIn(text)).toEqual([]));

  test("a text of any kind is read", () => {
    const words = fc.constantFrom(
      "the",
      "petition",
      "is",
      "GRANTED",
      "denied",
      "in part",
      "and",
      ".",
      "\n",
      "motion",
      "as to",
      "§ 3",
      "(Doc. 1)",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const text = list.join(" ");
        for (const { start, end } of holdingsIn(text))
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      }),
    );
  });
});
