// Who holds somebody, where, and on what ground, out of the words around a custody event.

import { describe, expect, test } from "vitest";
import { readText } from "../read.ts";

/** "detention from 2018-06-12: facility = …; basis = …" of each statement of custody that has parts or bounds. */
function custody(text: string): string[] {
  const input = { text: `June 20, 2019\n\n${text}`, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  return readText(input).reading.statements.flatMap(({ entry, slot, date, modality, parts = [] }) => {
    if (!["arrest", "detention", "transfer", "release"].includes(entry.name)) return [];
    const how = modality === "happened" ? "" : `${modality} `;
    const when = date === undefined ? "" : ` ${slot} ${date.edtf}`;
    const told = parts.map((part) => `${part.slot} = ${part.value}`).join("; ");
    return [`${how}${entry.name}${when}: ${told}`];
  });
}

describe("authority, facility and basis", () => {
  test.each([
    [
      "Omar Deluca was booked into the Alder County Jail on March 4, 2018.",
      "detention date 2018-03-04: facility = Alder County Jail",
    ],
    ["Omar Deluca has been in ICE custody since June 10, 2018.", "detention from 2018-06-10: authority = ICE"],
    [
      "The Marshals arrested Omar Deluca on March 3, 2018.",
      "arrest date 2018-03-03: authority = U.S. Marshals Service",
    ],
    ["The marshals of Larkton arrested Omar Deluca on March 3, 2018.", "arrest date 2018-03-03: "],
    ["ICE took Omar Deluca into custody on June 10, 2018.", "arrest date 2018-06-10: authority = ICE"],
    [
      "Omar Deluca remains at the Birch Valley Detention Center.",
      "detention: facility = Birch Valley Detention Center",
    ],
    [
      "On June 10, 2018, Omar Deluca was transferred from U.S. Marshals custody to ICE custody.",
      "transfer date 2018-06-10: previous authority = U.S. Marshals Service; authority = ICE",
    ],
    [
      "On June 12, 2018 ICE moved Omar Deluca from the Alder County Jail to the Birch Valley Detention Center.",
      "transfer date 2018-06-12: authority = ICE; previous facility = Alder County Jail; facility = Birch Valley Detention Center",
    ],
    [
      "Omar Deluca has been detained at the Birch Valley Detention Center since June 12, 2018, under 8 U.S.C. § 1226(a).",
      "detention from 2018-06-12: facility = Birch Valley Detention Center; basis = 8 U.S.C. § 1226(a)",
    ],
    [
      "Omar Deluca is being held by ICE at a detention facility near Larkton.",
      "detention: authority = ICE; facility = a detention facility near Larkton",
    ],
    [
      "Omar Deluca was arrested on March 3, 2018 and taken into federal custody.",
      "arrest date 2018-03-03: authority = federal authorities",
    ],
    [
      "Omar Deluca was held on a material witness warrant, 18 U.S.C. § 3144, since March 3, 2018.",
      "detention from 2018-03-03: basis = material witness warrant, 18 U.S.C. § 3144",
    ],
    ["Omar Deluca was released into ICE custody on June 10, 2018.", "release date 2018-06-10: authority = ICE"],
    [
      "Omar Deluca was released from the Alder County Jail on June 10, 2018.",
      "release date 2018-06-10: previous facility = Alder County Jail",
    ],
    ["Omar Deluca was arrested on March 3, 2018 and cleared by a federal court.", "arrest date 2018-03-03: "],
    ["Omar Deluca was released by ICE on June 10, 2018.", "release date 2018-06-10: "],
    ["Omar Deluca was moved to a warm place on ice on June 10, 2018.", "transfer date 2018-06-10: "],
  ])("%s", (text, expected) => expect(custody(text)).toEqual([expected]));
});

describe("from one day to another", () => {
  test("each end is a statement of its own", () => {
    const told = custody("Omar Deluca was held at the Alder County Jail from March 4, 2018 until June 10, 2018.");
    expect(told).toEqual([
      "detention from 2018-03-04: facility = Alder County Jail",
      "detention to 2018-06-10: facility = Alder County Jail",
    ]);
  });

  test("the days may lead", () => {
    expect(custody("From September 2018 to March 2019 Omar Deluca was held at Dale County Jail.")).toEqual([
      "detention from 2018-09: facility = Dale County Jail",
      "detention to 2019-03: facility = Dale County Jail",
    ]);
  });

  test("“has since been held” begins where the time before ends", () => {
    const told = custody(
      "Omar Deluca was confined in the Alder County Jail until June 10, 2018, and has since been confined in the Birch Valley Detention Center.",
    );
    expect(told).toEqual([
      "detention to 2018-06-10: facility = Alder County Jail",
      "detention from 2018-06-10: facility = Birch Valley Detention Center",
    ]);
  });
});

test("the jail from which somebody was ordered released is where the transfer began", () => {
  const told = custody(
    "A judge ordered Marco Deluca released from the Alder County Jail, but he was transferred straight to ICE custody.",
  );
  expect(told).toEqual([
    "ordered release: previous facility = Alder County Jail",
    "transfer: previous facility = Alder County Jail; authority = ICE",
  ]);
});
