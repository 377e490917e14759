import { expect, test } from "vitest";
import { benchesIn, decisionsIn, isToldApart, mayBeOneDecision } from "./decided.ts";

test.each<[string, string[]]>([
  ["Judge Renner denied the extradition request.", ["extradition denied"]],
  ["On June 7, 2019 Judge Moss threw out his extradition case.", ["extradition denied"]],
  [
    "The magistrate refused to recommend her extradition and ordered her released.",
    ["extradition denied", "release ordered"],
  ],
  ["The judge declined to certify his extradition.", ["extradition denied"]],
  ["She denied the attempt by the ministry to comply with the extradition request.", ["extradition denied"]],
  ["IT IS ORDERED that the petition (Doc. 1) is GRANTED.", ["petition granted"]],
  ["The court dismissed the habeas petition.", ["petition dismissed"]],
  ["In granting Ms. Silen withholding of removal, the judge found her credible.", ["relief from removal granted"]],
  ["The judge denied bail pending extradition.", ["bond denied"]],
  ["She was released after a charge was dismissed.", ["charges dismissed"]],
  ["The court ordered that a new bond hearing be held within 30 days.", ["hearing ordered"]],
  ["ORDER granting in part and denying in part 3 Petition.", ["petition granted in part"]],
  ["The petition is granted in part and denied in part.", ["petition granted in part"]],
  [
    "The petition is GRANTED as to count one. The petition is DENIED in all other respects.",
    ["petition granted in part"],
  ],
  ["She denied the petition in May and granted bond.", ["petition denied", "bond granted"]],
  ["A judge ordered that Silen, a mother of two, be freed within 30 days.", ["release ordered"]],
  ["A baker must be let go within 30 days, a federal judge ruled.", ["release ordered"]],
  ["Respondents shall release Petitioner by noon.", ["release ordered"]],
  ["Petitioner shall be released unless a hearing is held within 30 days.", []],
  ["Respondents shall release the records.", []],
  // what another thing is about was not decided
  ["The court denied the motion to stay extradition.", []],
  ["The court denied the motion to dismiss the petition.", []],
  ["They asked the court to deny bond.", []],
  ["The judge had not granted bond.", []],
  ["The court ordered the release of the report.", []],
  ["The court ordered the state to show cause why the petition should not be granted.", []],
])("%s", (words, expected) => expect(decisionsIn(words)).toEqual(expected));

test("who judges is told, not before whom something is brought", () => {
  expect(benchesIn("The District Judge ruled that the hearing in immigration court fell short.")).toEqual(["federal"]);
  expect(benchesIn("The Immigration Judge, unlike the Superior Court, believed her.")).toEqual(["immigration"]);
});

test("what is told as another one is known as such", () => {
  expect(isToldApart("The judge denied bond again.")).toBe(true);
  expect(isToldApart("The judge denied her second petition.")).toBe(true);
  expect(isToldApart("The judge denied the petition.")).toBe(false);
});

test("who tells less of a decision leaves out that it was in part; opposite outcomes are not one", () => {
  expect(mayBeOneDecision("petition granted", "petition granted in part")).toBe(true);
  expect(mayBeOneDecision("petition denied", "petition granted in part")).toBe(false);
  expect(mayBeOneDecision("petition denied", "petition granted")).toBe(false);
  expect(mayBeOneDecision("petition granted", "bond granted in part")).toBe(false);
});
