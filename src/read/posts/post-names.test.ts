import { expect, test } from "vitest";
import { isPersonName, titleAndOrganization } from "./post-names.ts";

test.each([
  ["Ada Moreau", true],
  ["Rev. Joss\u00a0Tolliver", true],
  ["City of Port Ellen", false],
  ["Harbour Legal Clinic", false],
])("%s is a person’s name: %s", (words, expected) => {
  expect(isPersonName(words)).toBe(expected);
});

test.each([
  ["Attorney, Harbour Legal Clinic", { title: "Attorney", organization: "Harbour Legal Clinic" }],
  [
    "Senior Staff Attorney, Civil Rights, HLC-PE",
    { title: "Senior Staff Attorney, Civil Rights", organization: "HLC-PE" },
  ],
  ["City Council Member, District 4", { title: "City Council Member, District 4" }],
  ["Chair, Step Up! Ellen", { title: "Chair", organization: "Step Up! Ellen" }],
  ["Harbour Cooks", { organization: "Harbour Cooks" }],
])("what stands behind a name, told apart: %s", (words, expected) => {
  expect(titleAndOrganization(words, [])).toEqual(expected);
});
