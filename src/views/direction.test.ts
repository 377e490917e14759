import { expect, test } from "vitest";
import { isolated, leftToRightRuns } from "./direction.ts";

test.each([
  ["الموقع https://bread.example/case/ هنا", ["https://bread.example/case/"]],
  ["انظر https://bread.example/a?b=1#c.", ["https://bread.example/a?b=1#c"]],
  ["رقم 3:19-cv-00417 هنا", ["3:19-cv-00417"]],
  ["اتصل +46 70 555 01 23 اليوم", ["+46 70 555 01 23"]],
  ["اتصل (212) 555-0142 اليوم", ["(212) 555-0142"]],
  ["احتجاز Ada Renner في 3 يونيو 2019", ["Ada Renner", "3", "2019"]],
  ["قضية Renner v. Moss اليوم", ["Renner v. Moss"]],
])("Within Arabic, %s has runs from left to right.", (text, runs) => {
  expect(leftToRightRuns(text).map(({ start, end }) => text.slice(start, end))).toEqual(runs);
});

test.each(["إلى: 3 يونيو 2019: 209 ليال", "3 يونيو 2019 (209 ليال)"])(
  "A year and the number behind it are two runs, or they would change places: %s",
  (text) => {
    expect(leftToRightRuns(text).map(({ start, end }) => text.slice(start, end))).toEqual(["3", "2019", "209"]);
  },
);

test("Words that run from left to right throughout are left as they are.", () => {
  expect(isolated("3 June 2019: 209 nights").toString()).toBe("3 June 2019: 209 nights");
});

test.each([
  ["4,582 محرفًا", '<bdi dir="ltr">4,582</bdi> محرفًا'],
  ["القضية 19-HC-0417", 'القضية <bdi dir="ltr">19-HC-0417</bdi>'],
  ["في 3، 4 و5", 'في <bdi dir="ltr">3</bdi>، <bdi dir="ltr">4</bdi> و<bdi dir="ltr">5</bdi>'],
  ["three, four", "three, four"],
])("in %s what runs from left to right stays together", (text, expected) => {
  expect(String(isolated(text))).toBe(expected);
});
