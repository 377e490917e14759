import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NameMention } from "../../record/record.ts";
import { namesReader } from "./names.ts";
import { readText } from "../read.ts";
import { sentencesReader } from "../sentences.ts";

function personsIn(text: string): NameMention[] {
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  return readText(input, new Map(), [sentencesReader, namesReader]).reading.mentions.flatMap((one) =>
    one.kind === "person" ? [one] : [],
  );
}

/** "name: role, at organization, in place, former, year", without what is not there. */
function roles(text: string): string[] {
  return personsIn(text).map(({ name, role }) => {
    if (role === undefined) return name;
    const parts = [
      `${name}: ${role.text}`,
      role.organization && `at ${role.organization.name}`,
      role.place && `in ${role.place.name}`,
      role.former && "former",
      role.asOf?.edtf,
    ];
    return parts.filter((part) => part !== undefined).join(", ");
  });
}

describe("where a role is held", () => {
  test.each<[string, string[]]>([
    [
      "Nadia Serrano, executive director of Harbor Legal Aid, spoke.",
      ["Nadia Serrano: executive director, at Harbor Legal Aid"],
    ],
    [
      "Nadia Serrano, director of the Tallis Institute in Lagos, spoke.",
      ["Nadia Serrano: director, at Tallis Institute, in Lagos"],
    ],
    ["Harbor Legal Aid attorney Nadia Serrano spoke.", ["Nadia Serrano: attorney, at Harbor Legal Aid"]],
    ["Nadia Serrano, a Lagos lawyer, spoke.", ["Nadia Serrano: lawyer, in Lagos"]],
    ["Lagos Mayor Paul Oduya spoke.", ["Paul Oduya: Mayor, in Lagos"]],
    ["Sen. Nadia Serrano (D-TX) spoke.", ["Nadia Serrano: Sen., in TX"]],
    [
      "Judge Paul Oduya of the Fifth Circuit Court of Appeals wrote it.",
      ["Paul Oduya: Judge, at Fifth Circuit Court of Appeals"],
    ],
    [
      "Contact: Nadia Serrano, press officer, Harbor Legal Aid, 555-0101",
      ["Nadia Serrano: press officer, at Harbor Legal Aid"],
    ],
    ["/s/ Nadia Serrano\nStaff Attorney\nHarbor Legal Aid", ["Nadia Serrano: Staff Attorney, at Harbor Legal Aid"]],
    ["The director of Harbor Legal Aid, Nadia Serrano, spoke.", ["Nadia Serrano: director, at Harbor Legal Aid"]],
    ["His lawyer, Nadia Serrano of Harbor Legal Aid, spoke.", ["Nadia Serrano: lawyer, at Harbor Legal Aid"]],
    ["Minister for Justice Nadia Serrano spoke.", ["Nadia Serrano: Minister for Justice"]],
    ["Sister Nadia Serrano\nDirector, Harbor Legal Aid", ["Nadia Serrano: Director, at Harbor Legal Aid"]],
    ["Harbor Legal Aid's director, Nadia Serrano, spoke.", ["Nadia Serrano: director, at Harbor Legal Aid"]],
  ])("%s", (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

describe("a role that a sentence tells", () => {
  test.each<[string, string[]]>([
    ["Nadia Serrano, who heads Harbor Legal Aid, spoke.", ["Nadia Serrano: heads, at Harbor Legal Aid"]],
    ["Nadia Serrano serves as chair of Harbor Legal Aid.", ["Nadia Serrano: chair, at Harbor Legal Aid"]],
    ["Nadia Serrano was appointed as commissioner in 2013.", ["Nadia Serrano: commissioner, 2013"]],
    ["Paul Oduya was mayor of Lagos from 2011 to 2014.", ["Paul Oduya: mayor, in Lagos, former, 2011/2014"]],
    ["Paul Oduya became a judge.", ["Paul Oduya: judge"]],
    ["Paul Oduya was a friend of the family.", ["Paul Oduya"]],
    ["Paul Oduya is not a judge.", ["Paul Oduya"]],
    ["Paul Oduya will be judge.", ["Paul Oduya"]],
    ["Paul Oduya led the march.", ["Paul Oduya"]],
  ])("%s", (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

describe("a role that is held no longer", () => {
  test.each<[string, string[]]>([
    ["Former Mayor Paul Oduya spoke.", ["Paul Oduya: Former Mayor, former"]],
    ["Paul Oduya, then the mayor of Lagos, spoke.", ["Paul Oduya: mayor, in Lagos, former"]],
    ["Paul Oduya spoke, and then Mayor Ana Lind left.", ["Paul Oduya", "Ana Lind: Mayor"]],
  ])("%s", (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

describe("a role is not taken from a neighbour", () => {
  test.each<[string, string[]]>([
    ["Nadia Serrano, attorney Paul Oduya and others came.", ["Nadia Serrano", "Paul Oduya: attorney"]],
    ["Nadia Serrano, Judge Paul Oduya and Ana Lind came.", ["Nadia Serrano", "Paul Oduya: Judge", "Ana Lind"]],
    ["They read Judge Paul Oduya's order.", ["Paul Oduya: Judge"]],
    ["Her sister, Nadia Serrano, came.", ["Nadia Serrano"]],
    ["They met Nadia Serrano, and the judge, Paul Oduya.", ["Nadia Serrano", "Paul Oduya: judge"]],
    ["Lagos Police spokesman Paul Oduya spoke.", ["Paul Oduya: spokesman, at Lagos Police"]],
  ])("%s", (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

const pieces = fc.constantFrom(
  ..."Ana Ruiz|Mayor |, |who heads |director of |Harbor Legal Aid|Lagos| of |\n|the |(D-TX)|was appointed |a |in 2013|then |'s |. ".split(
    "|",
  ),
);

test("the role and the names that belong to it stand where they say", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      for (const { role } of personsIn(text)) {
        if (role === undefined) continue;
        expect(text.slice(role.start, role.end).replace(/\s+/g, " ")).toBe(role.text);
        for (const part of [role.organization, role.place]) if (part) expect(part.end).toBeGreaterThan(part.start);
      }
    }),
  );
});

test.each(["Ana Ruiz, the ", "The director of ", "Ana Ruiz was a ", "director, Ana Ruiz, "])(
  "a long repetition of %j is read in full",
  (piece) => {
    for (const { start, end, quote } of personsIn(piece.repeat(20_000))) expect(end - start).toBe(quote.length);
  },
);

test("the role under a signature whose name is printed once more below it", () => {
  expect(roles("s/ Nadia B. Serrano\nNADIA B. SERRANO\nDistrict Judge")[0]).toBe("Nadia B. Serrano: District Judge");
});

describe("lists, labels and letters behind a name", () => {
  test.each<[string, string[]]>([
    ["Counsel for the applicant, Nadia Serrano BL, answered.", ["Nadia Serrano: Counsel for the applicant"]],
    ["He asked. Counsel for the respondents, Paul Oduya, said no.", ["Paul Oduya: Counsel for the respondents"]],
    ["Case officer: T. Marsh", ["T. Marsh: Case officer"]],
    ["The PM Nadia Serrano spoke.", ["Nadia Serrano: PM"]],
    ["- Interpreter: Ms. Nadia Serrano", ["Nadia Serrano: Interpreter"]],
    ["Interpreter: Ms. Nadia Serrano\nClerk: Paul Oduya", ["Nadia Serrano: Interpreter", "Paul Oduya: Clerk"]],
    ["Lawyer Nadia Serrano (Harbor Legal Aid) asked.", ["Nadia Serrano: Lawyer, at Harbor Legal Aid"]],
    ["She met the Minister of Health, Nadia Serrano, on Monday.", ["Nadia Serrano: Minister of Health"]],
    ["Council Member Nadia Serrano spoke.", ["Nadia Serrano: Council Member"]],
    ["Nadia Serrano, Board Member, Harbor Legal Aid", ["Nadia Serrano: Board Member, at Harbor Legal Aid"]],
    ["Nadia Serrano, a retired cartoonist, spoke.", ["Nadia Serrano: retired cartoonist, former"]],
    [
      "PRESENT\nDr. Nadia Serrano     Chairman\nMr. Paul Oduya     Member\n",
      ["Nadia Serrano: Chairman", "Paul Oduya: Member"],
    ],
  ])("%s", (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  test.each([
    "The notice was sent to the respondents, Nadia Serrano, and others.",
    "He spoke for the applicants, Nadia Serrano, on Monday.",
    "The speech of the director: Nadia Serrano came.",
    "Nadia Serrano (Harbor Legal Aid) asked.",
    "On Mon, Jun 3, 2019 at 5:40 PM Nadia Serrano wrote:",
    "At 5 PM Nadia Serrano left.",
    "At 5 o’clock PM Nadia Serrano left.",
    "5:40 PM: Nadia Serrano",
  ])("no role: %s", (text) => {
    expect(personsIn(text).flatMap(({ role }) => role?.text ?? [])).toEqual([]);
  });
});

test("with a title, the first of two last names is the person whom the document names in full", () => {
  expect(personsIn("Emerson Teixeira da Rocha spoke. Mr. Teixeira bakes.").map(({ name }) => name)).toEqual([
    "Emerson Teixeira da Rocha",
    "Emerson Teixeira da Rocha",
  ]);
});
