import { expect, test } from "vitest";
import { captionIn, caseName } from "./case-name.ts";

test.each([
  ["Harbor Mills, Inc. et al v. Oduya et al", "Harbor Mills, Inc. v. Oduya"],
  ["Oduya vs.  Harbor Mills", "Oduya v. Harbor Mills"],
  ["Oduya v Harbor Mills , LLC.", "Oduya v. Harbor Mills, LLC."],
  ["Oduya, et al v. Harbor Mills Inc, et al. ", "Oduya v. Harbor Mills Inc"],
  ["USA v. Oduya", "United States v. Oduya"],
  ["Oduya v. United States of America", "Oduya v. United States"],
  ["Oduya v. United States of America et al", "Oduya v. United States of America"],
  ["The State v. Oduya", "State v. Oduya"],
  ["Oduya, Petitioner v. Mills, Respondents", "Oduya v. Mills"],
  ["Oduya * v. Mills, Inc. -", "Oduya v. Mills, Inc."],
  ["United States Fish Office v. Oduya", "United States Fish Office v. Oduya"],
  ["HARBOR MILLS v. ODUYA", "HARBOR MILLS v. ODUYA"],
  ["In the Matter of Harbor Mills", "In the Matter of Harbor Mills"],
  ["Oduya v. Harbor Mills, Inc,", "Oduya v. Harbor Mills, Inc"],
  ["Ana V. Oduya v. Harbor Mills", "Ana V. Oduya v. Harbor Mills"],
  ["ODUYA VS. HARBOR MILLS", "ODUYA v. HARBOR MILLS"],
  ["ODUYA V. HARBOR MILLS", "ODUYA V. HARBOR MILLS"],
  ["UNITED STATES OF AMERICA v. ODUYA", "United States v. ODUYA"],
  ["IN RE: Harbor Mills Boiler Litigation", "IN RE: Harbor Mills Boiler Litigation"],
  ["", ""],
])("the caption %j is the case %j", (caption, name) => {
  expect(caseName(caption)).toBe(name);
});

test.each([
  ["Case title: USA v. Oduya", "USA v. Oduya"],
  ["Case title: Search of a mill", "Search of a mill"],
  ["Petition for help In Re: Oduya", "In Re: Oduya"],
  ["In the matter of Oduya", "In the matter of Oduya"],
  ["Assigned to: Judge Mara Stone", undefined],
  ["Oduya, Ana", undefined],
  ["", undefined],
])("in the line %j the caption is %j", (line, caption) => {
  expect(captionIn(line)).toBe(caption);
});
