import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIRST_NAMES } from "../gazetteer/gazetteer-first-names.ts";
import { isName, type NameMention } from "../../record/record.ts";
import { readText } from "../read.ts";
import { namesReader } from "./names.ts";
import { sentencesReader } from "../sentences.ts";

function namesIn(text: string): NameMention[] {
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  return readText(input, new Map(), [sentencesReader, namesReader]).reading.mentions.filter(isName);
}

function listed(text: string): string[] {
  return namesIn(text).map(({ kind, quote }) => `${kind}: ${quote}`);
}

function rolesIn(text: string): string[] {
  return namesIn(text)
    .filter(({ kind }) => kind === "person")
    .map(({ quote, role }) => `${quote} [${role?.text ?? ""}]`);
}

describe("kinds", () => {
  test.each<[string, string[]]>([
    ["The hearing was held in Nairobi.", ["place: Nairobi"]],
    ["She was born near Uyuni, Bolivia.", ["place: Uyuni", "place: Bolivia"]],
    ["He moved from Eugene, Ore., to Chad.", ["place: Eugene", "place: Ore.", "place: Chad"]],
    [
      "It was filed in the U.S. District Court for the District of Maine.",
      ["court: U.S. District Court for the District of Maine"],
    ],
    ["They appealed to the Court of Appeals for the Fifth Circuit.", ["court: Court of Appeals for the Fifth Circuit"]],
    ["The Board of Immigration Appeals agreed.", ["court: Board of Immigration Appeals"]],
    ["He is held at the Pine Ridge Detention Center.", ["facility: Pine Ridge Detention Center"]],
    ["He was taken to Kestrel County Jail.", ["facility: Kestrel County Jail"]],
    [
      "A letter went to the Department of Health and Human Services.",
      ["organization: Department of Health and Human Services"],
    ],
    ["The FBI and Interpol were told.", ["organization: FBI", "organization: Interpol"]],
    [
      "The Harbor Workers' Union and Tallis & Groves LLP joined.",
      ["organization: Harbor Workers' Union", "organization: Tallis & Groves LLP"],
    ],
    ["It cost US$ 40 for a DC-9 ticket.", []],
    ["The Iraqi government and British officials met on Monday.", []],
    ["The Immigration and Nationality Act applies.", []],
    ["However, attorneys disagreed. Meanwhile, nothing happened.", []],
  ])("%s", (text, expected) => {
    expect(listed(text)).toEqual(expected);
  });
});

describe("persons", () => {
  test.each<[string, string[]]>([
    ["On Monday Judge Teresa Okafor-Lind ruled.", ["Teresa Okafor-Lind [Judge]"]],
    ["U.S. Magistrate Judge Paul F. Oduya denied it.", ["Paul F. Oduya [U.S. Magistrate Judge]"]],
    ["Mr.Benyamin spoke.", ["Benyamin []"]],
    ["Secretary of State Anders Holm came.", ["Anders Holm [Secretary of State]"]],
    ["The motion by immigration attorney Lena Prochazka failed.", ["Lena Prochazka [immigration attorney]"]],
    ["Nadia Serrano, executive director of Harbor Legal Aid, spoke.", ["Nadia Serrano [executive director]"]],
    ["Ines da Costa – Managing Attorney, Harbor Legal Aid", ["Ines da Costa [Managing Attorney]"]],
    ["/s/ Paula Rivas\nCEO Harbor Coalition", ["Paula Rivas [CEO]"]],
    ["Ruth Ekberg, 503-555-0101, ruth@example.org", ["Ruth Ekberg []"]],
    ["Grace Adeyemi, Mayor\nCity of Dunmore", ["Grace Adeyemi [Mayor]"]],
    ["Imam Idris Camara prayed with Dr. Ahmad al-Masri.", ["Idris Camara [Imam]", "Ahmad al-Masri []"]],
    ["They met Siham bint Omar bin Said el-Khatib.", ["Siham bint Omar bin Said el-Khatib []"]],
    ["John C. Whitlock Jr., 44, was there.", ["John C. Whitlock Jr. []"]],
    ["In April Sara Novak left.", ["Sara Novak []"]],
  ])("%s", (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  test("a possessive stays outside the name", () => {
    expect(listed("The case is about Omar Haddad’s brother.")).toEqual(["person: Omar Haddad"]);
  });

  test("a wife of whom only the given name is printed is a person of her own", () => {
    const found = namesIn("Farouk Benyamin was held. Benyamin's wife Salma waited.");
    expect(found.map(({ quote, name }) => [quote, name])).toEqual([
      ["Farouk Benyamin", "Farouk Benyamin"],
      ["Benyamin", "Farouk Benyamin"],
      ["Salma", "Salma"],
    ]);
  });
});

describe("the fullest name", () => {
  function fullest(text: string, quote: string): string | undefined {
    return namesIn(text).findLast((mention) => mention.quote === quote)?.name;
  }

  test.each([
    ["Maria Oduya testified. Later Oduya left.", "Oduya", "Maria Oduya"],
    [
      "Judge Oduya ruled. The judge, Paul F. Oduya, was appointed in 2010. Paul Oduya lives here.",
      "Paul Oduya",
      "Paul F. Oduya",
    ],
    ["Rana Haddad wrote to us. Ms. Haddad asked for help.", "Haddad", "Rana Haddad"],
    ["They may no longer hold Ms. Haddad. “My sister bakes,” Rana Haddad said.", "Haddad", "Haddad"],
    ["The clerk wrote to Ms. Haddad. Rana Haddad spoke. They accused Haddad of fraud.", "Haddad", "Haddad"],
    ["The Harbor Legal Aid Network (HLAN) sued. HLAN won.", "HLAN", "Harbor Legal Aid Network"],
    ["“ICE” is U.S. Immigration and Customs Enforcement (“ICE”).", "ICE", "U.S. Immigration and Customs Enforcement"],
    ["Delia Mora Castell spoke. Mora Castell then left.", "Mora Castell", "Delia Mora Castell"],
  ])("%s", (text, quote, name) => {
    expect(fullest(text, quote)).toBe(name);
  });

  test("two people with one last name leave the bare name as it stands", () => {
    const text = "Samuel Whitlock and Ann Whitlock were there. Whitlock did not speak.";
    expect(fullest(text, "Whitlock")).toBe("Whitlock");
  });

  test("different middle initials are different people", () => {
    const text = "Ann B. Whitlock and Ann C. Whitlock were there. Ann Whitlock spoke.";
    expect(fullest(text, "Ann Whitlock")).toBe("Ann Whitlock");
  });
});

describe("publications", () => {
  function published(text: string): string[] {
    return namesIn(text)
      .filter(({ type }) => type === "publication")
      .map(({ quote }) => quote);
  }

  test.each<[string, string[]]>([
    ["She told the Harbor Times and Reuters.", ["Harbor Times", "Reuters"]],
    ["It was in the Nairobi Star in June 2019.", ["Nairobi Star"]],
    ["He writes for Le Monde and for Radio Tamarind.", ["Le Monde", "Radio Tamarind"]],
    ["The Journal of Harbour Medicine printed it.", ["Journal of Harbour Medicine"]],
    ["They sued Acme Corp. and the Harbor Workers' Union.", []],
    ["He ran to the post office.", []],
  ])("%s", (text, expected) => {
    expect(published(text)).toEqual(expected);
  });

  test("a short form is one where the document names the paper in full", () => {
    expect(published("He wrote to the Nairobi Mirror. The Mirror did not answer.")).toEqual([
      "Nairobi Mirror",
      "Mirror",
    ]);
  });
});

describe("what is no part of a name", () => {
  test.each<[string, string[]]>([
    ["We thank Harriet Quimby MP and Declan Byrne SC.", ["person: Harriet Quimby", "person: Declan Byrne"]],
    ["Thank you, Madam Chair.", []],
    ["He is held in Tarrow Prison No. 4.", ["facility: Tarrow Prison No. 4"]],
    ["The District Court of The Hague sat.", ["court: District Court of The Hague"]],
    ["The U.S. Government appealed.", ["place: U.S."]],
    ["She fled to Chad with Mr. Idris Camara.", ["place: Chad", "person: Idris Camara"]],
    ["It violates the Civil Rights rules.", []],
  ])("%s", (text, expected) => {
    expect(listed(text)).toEqual(expected);
  });

  test("a word at the start of a line with a colon asks, and is no organization", () => {
    expect(listed("WHO: Idris Camara\nWHERE: the harbor")).toEqual(["person: Idris Camara"]);
  });
});

describe("one name, one meaning", () => {
  test("a last name that stands alone is the person the document names in full", () => {
    const text =
      "Teresa Lindqvist was released on Monday. Few had heard of Lindqvist before. To many Lindqvist is a symbol.";
    expect(listed(text)).toEqual(["person: Teresa Lindqvist", "person: Lindqvist", "person: Lindqvist"]);
  });
});

describe("headings", () => {
  test("a headline is not one giant name", () => {
    expect(listed("Judge Orders New Hearing for Baker Held Without Bond Since Last March")).toEqual([]);
  });

  test("a heading gives the names that the text knows", () => {
    const text = "Court Frees Farouk Benyamin After Long Fight\n\nFarouk Benyamin went home.";
    expect(listed(text)).toEqual(["person: Farouk Benyamin", "person: Farouk Benyamin"]);
  });

  test("a caption in capitals", () => {
    const text =
      "UNITED STATES DISTRICT COURT\n\nFAROUK BENYAMIN, Petitioner,\nv.\nWARDEN, Respondent.\n\nMr. Farouk Benyamin asks for a hearing.";
    expect(listed(text)).toEqual([
      "court: UNITED STATES DISTRICT COURT",
      "person: FAROUK BENYAMIN",
      "person: Farouk Benyamin",
    ]);
  });

  test("names on lines of a list do not run together", () => {
    const text =
      "Speakers:\nIdris Camara — President, Northern Harbor Islamic Center\nRuth Ekberg, Assistant Federal Defender";
    expect(listed(text)).toEqual([
      "person: Idris Camara",
      "organization: Northern Harbor Islamic Center",
      "person: Ruth Ekberg",
    ]);
  });
});

describe("what always holds", () => {
  const pieces = fc.constantFrom(
    "Judge",
    "Ana Ruiz",
    "Mr.",
    " ",
    "\n",
    "\n\n",
    ", ",
    ". ",
    "“",
    "”",
    "'s ",
    "of the ",
    "U.S. ",
    "Court",
    "FBI",
    "(",
    ")",
    "said",
    "–",
    "Ömer",
    "😀",
    "العدل",
    "&",
    "AND",
    "Jr.",
    "a",
  );
  const messy = fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 60 })
    .map((parts) => parts.join(""));

  test("every quote stands where it says, and so does every role", () => {
    fc.assert(
      fc.property(messy, (text) => {
        for (const mention of namesIn(text)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.quote);
          expect(mention.quote.trim()).toBe(mention.quote);
          expect(mention.name).not.toBe("");
          if (mention.role)
            expect(text.slice(mention.role.start, mention.role.end).replace(/\s+/g, " ")).toBe(mention.role.text);
        }
      }),
    );
  });

  test("mentions are sorted and do not overlap; the same text gives the same", () => {
    fc.assert(
      fc.property(messy, (text) => {
        const found = namesIn(text);
        for (let i = 1; i < found.length; i++) expect(found[i]!.start).toBeGreaterThanOrEqual(found[i - 1]!.end);
        expect(namesIn(text)).toEqual(found);
      }),
    );
  });

  test.each([
    "Ana ",
    "Judge ",
    "of the ",
    "X and ",
    "A. ",
    "U.S. ",
    "(FBI) ",
    "City, ",
    "Court of ",
    "'s ",
    "DE LA\n",
    "Ana Ruiz, a ",
    "/s/ A\n",
    "-A",
  ])("a long repetition of %j is read in full", (piece) => {
    const text = piece.repeat(20_000);
    for (const { start, end, quote } of namesIn(text)) expect(text.slice(start, end)).toBe(quote);
  });
});

test.each<[string, string[]]>([
  ["Count II fails, and Article III is not at stake.", []],
  ["The Chief Operating Officer, Tim Rook, left.", ["person: Tim Rook"]],
  ["See 12 N.C. App. 34 and R.Civ. 5 for this.", []],
  ["She lives at 1939 Harrison Street, Nairobi.", ["place: Harrison Street", "place: Nairobi"]],
  ["He walked along Harrison Street and said nothing.", ["place: Harrison Street"]],
  ["The people of Cruz del Norte marched.", ["place: Cruz del Norte"]],
  ["An order by District Judge Kea W. Riggins GRANTING the petition.", ["person: Kea W. Riggins"]],
  ["He studied Islam at home.", []],
  ["C. Application of the Rule", []],
  ["P R O C E E D I N G S", []],
])("no person is made of what is none: %s", (text, expected) => {
  expect(listed(text)).toEqual(expected);
});

test("what a headline lets an office do is nobody's name", () => {
  const text = "Judge Blocks the Removal of a Nurse While Lawyers Wait\n\nThe order came at noon. It is short.";
  expect(namesIn(text).filter(({ kind }) => kind === "person")).toEqual([]);
});

test("a name cut off after its initial is the whole one, if there is one alone", () => {
  const text = "Harriet B. Quimby spoke. The letter was signed by Harriet B.\n\nIt was short.";
  expect(namesIn(text).map(({ name }) => name)).toEqual(["Harriet B. Quimby", "Harriet B. Quimby"]);
  const two = `${text} Harriet B. Lowe was there.`;
  expect(new Set(namesIn(two).map(({ name }) => name)).size).toBe(3);
});

test("with and without the middle initial it is one name in one document", () => {
  expect(namesIn("Harriet Quimby left. Then Harriet B. Quimby came back.").map(({ name }) => name)).toEqual([
    "Harriet B. Quimby",
    "Harriet B. Quimby",
  ]);
});

test("a judge with initials, in capitals, by title and by last name is one person of a document", () => {
  const text =
    "MIRIAM T. OSTROV, District Judge\n\nBefore Judge Miriam Ostrov came Omar Deluca. Judge OSTROV spoke. M. T. Ostrov signed.";
  const judges = namesIn(text).filter(({ quote }) => /ostrov/i.test(quote));
  expect(judges.map(({ name }) => name)).toEqual(judges.map(() => "Miriam T. Ostrov"));
  expect(judges.length).toBe(4);
});

test("an initial stays open where two begin so, or the title says another", () => {
  const persons = (text: string): ReadonlySet<string> =>
    new Set(namesIn(text).flatMap(({ kind, name }) => (kind === "person" ? [name] : [])));
  expect(persons("Omar Deluca and Olga Deluca came. Then O. Deluca signed.").size).toBe(3);
  expect(persons("Omar Deluca came. Then O. Deluca signed.").size).toBe(1);
  expect(persons("Olga Deluca came. Then Mr. O. Deluca signed.").size).toBe(2);
});

test("the words before a role are not part of it", () => {
  expect(rolesIn("Under President Ana Ruiz taxes fell, and under Mayor Bo Lind they rose.")).toEqual([
    "Ana Ruiz [President]",
    "Bo Lind [Mayor]",
  ]);
});

test.each([
  ["He filed in the District of Minnesota.", ["court"]],
  ["He filed in the Northern District of Texas.", ["court"]],
  ["She moved to the District of Columbia.", ["place"]],
  ["The district of Old Harbour flooded.", ["place"]],
])("a state that is one district names its court: %s", (text, kinds) => {
  expect(namesIn(text).map(({ kind }) => kind)).toEqual(kinds);
});

test("the last name of anybody the document names in full is that person", () => {
  expect(namesIn("Colm O'Grady spoke. According to O'Grady, it rained.").map(({ name }) => name)).toEqual([
    "Colm O'Grady",
    "Colm O'Grady",
  ]);
});

// To look at the whole line for each of its words would not end within the time of a test.
test("a long line in which every word has a capital is read to its end", () => {
  expect(namesIn("Count II ".repeat(100_000))).toEqual([]);
});

describe("the first names", () => {
  test.each([
    ["Lashonda Deshawn Tyquan Shaniqua"],
    ["Marisela Yaneth Reynaldo Vanderlei"],
    ["Caoimhe Diarmuid Rhiannon Seamus"],
    ["Abdelrahman Sawsan Hossam Taghreed"],
    ["Berfin Rojin Behnaz Sayragul"],
    ["Akosua Wambui Tewodros Thandeka"],
    ["Harbhajan Nusrat Lobsang Sulastri"],
    ["Kentaro Xiaoping Hyun-jin Quỳnh"],
    ["Svitlana Agnieszka Vasilios Hrant"],
    ["Gudrun Benoît Shoshana Viliami"],
  ])("hold those of each culture alike: %s", (names) => {
    for (const name of names.split(" ")) expect(FIRST_NAMES.has(name), name).toBe(true);
  });
});
