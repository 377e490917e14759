import { expect, test } from "vitest";
import { readText } from "../read.ts";
import { lettersIn } from "./post-letters.ts";
import { isPersonName, titleAndOrganization } from "./post-names.ts";
import { releaseForm } from "./post-releases.ts";
import { type PageToImport, type Post, postsOn } from "./post.ts";

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
  ["Former Detainee", { title: "Former Detainee" }],
  ["Exoneree", { title: "Exoneree" }],
])("what stands behind a name, told apart: %s", (words, expected) => {
  expect(titleAndOrganization(words, [])).toEqual(expected);
});

function only(text: string): readonly [PageToImport, Post] {
  const { reading } = readText({ mediaType: "text/plain", text, pages: [], marks: [], language: "en" });
  const page = { name: "page.txt", text, marks: [], reading };
  return [page, postsOn(page).posts[0]!]; // a text is a post
}

test("each signatory with a title before the name begins anew, whatever stands above", () => {
  const [page, post] = only(
    "June 3, 2019\n\nSheriff Walter Pohl\n4 Court Street\nHarlan, OH 43001\n\nDear Sheriff Pohl:\n\nWe ask you to let her see her daughter before the summer is over, and to say why she is held.\n\nSincerely,\n\nRabbi Judith Amsel\nHarbour Interfaith Table\nRev. Dr. Paul Renner\nSecond Street Church\nImam Yusuf Hadi\nHon. Ida Kessler, Retired Judge\n",
  );
  expect(lettersIn(page, post).flatMap(({ signatories }) => signatories)).toEqual([
    { name: "Rabbi Judith Amsel", organization: "Harbour Interfaith Table" },
    { name: "Rev. Dr. Paul Renner", organization: "Second Street Church" },
    { name: "Imam Yusuf Hadi" },
    { name: "Hon. Ida Kessler", title: "Retired Judge" },
  ]);
});

test.each([
  ["ALBANY, N.Y.", "ALBANY, N.Y."],
  ["FRESNO, Calif.", "FRESNO, Calif."],
  ["HARLAN, OH.", "HARLAN, OH"],
])("the dateline %s is printed as %s", (printed, dateline) => {
  const [page, post] = only(
    `FOR IMMEDIATE RELEASE\n\nA year without a charge\n\n${printed} – The committee today asked the county to say why Ana Costa has been held for a year without a charge, and to let her go home to her sons.\n`,
  );
  expect(releaseForm(page, post)).toMatchObject({ dateline });
});
