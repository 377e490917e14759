import { expect, test } from "vitest";
import { readText } from "../read.ts";

/** "2019-04-09 happened: Alder County Jail", "while written: …" of each place from which somebody comes to a hearing. */
function seen(text: string): string[] {
  const whole = `June 20, 2019\n\nOmar Deluca was arrested on March 4, 2018. ${text}`;
  const input = { text: whole, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  return readText(input).reading.statements.flatMap(({ entry, date, about = [], parts = [] }) => {
    const place = parts.find(({ slot }) => slot === "facility")?.value;
    if (entry.name !== "detention" || place === undefined) return [];
    const who = about.find(({ as }) => as === "person held")?.name ?? "nobody";
    const when = parts.some(({ slot }) => slot === "to appear from") ? "while written" : (date?.edtf ?? "before");
    return [`${who}, ${when}: ${place}`];
  });
}

test.each([
  [
    "On April 9, 2019, he appeared by video from the Alder County Jail.",
    ["Omar Deluca, 2019-04-09: Alder County Jail"],
  ],
  [
    "Deluca will be appearing virtually from ICE Birch Valley Annex in Northfield again.",
    ["Omar Deluca, while written: ICE Birch Valley Annex"],
  ],
  ["Deluca appeared remotely from the Alder County Jail.", ["Omar Deluca, before: Alder County Jail"]],
  [
    "Deluca is expected to appear by video on July 3, 2019 from the Alder County Jail.",
    ["Omar Deluca, while written: Alder County Jail"],
  ],
])("a place from which somebody is heard is where that one is held: %s", (text, expected) => {
  expect(seen(text)).toEqual(expected);
});

test.each([
  "His lawyer, attorney Paula Stent, will appear by video from the Alder County Jail.",
  "Deluca did not appear by video from the Alder County Jail.",
  "If Deluca appears by video from the Alder County Jail, his mother will watch.",
  "Deluca appeared by video from his lawyer's office.",
])("nothing is told of where he is held: %s", (text) => {
  expect(seen(text)).toEqual([]);
});
