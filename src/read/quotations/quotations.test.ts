import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IndirectSpeechMention, QuotationMention } from "../../record/record.ts";
import { READERS, readText } from "../read.ts";

const WANTED = READERS.filter(({ name }) =>
  ["sentences", "sections", "names", "coreference", "quotations"].includes(name),
);

function said(text: string): (QuotationMention | IndirectSpeechMention)[] {
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  const { mentions } = readText(input, new Map(), WANTED).reading;
  return mentions.filter((mention) => mention.kind === "quotation" || mention.kind === "indirect speech");
}

function quotationsIn(text: string): QuotationMention[] {
  return said(text).filter((mention) => mention.kind === "quotation");
}

function told(text: string): string[] {
  return said(text)
    .filter((mention) => mention.kind === "indirect speech")
    .map(({ tier, speaker, quote }) => `${tier} ${speaker.name} = ${quote}`);
}

function spoken(text: string): string[] {
  return quotationsIn(text).map(({ tier, speaker }) => `${tier}: ${speaker?.name ?? "-"}`);
}

describe("spans", () => {
  test.each<[string, string[]]>([
    ['He said, "We will appeal."', ['"We will appeal."']],
    ["He said, “We will appeal.”", ["“We will appeal.”"]],
    ["«Nous ferons appel», a-t-il dit.", ["«Nous ferons appel»"]],
    ["„Wir legen Berufung ein“, sagte sie.", ["„Wir legen Berufung ein“"]],
    ["‘We will appeal,’ she said. The workers’ rights matter.", ["‘We will appeal,’"]],
    ["“He told me ‘never again’ and left,” she said.", ["“He told me ‘never again’ and left,”"]],
    ["It's the '90s, and the judges' rule doesn't fit.", []],
    ["The cell was 6'2\" by 8'4\" in size.", []],
    ["“We will appeal, she said.\n\nNothing else happened.", ["“We will appeal, she said."]],
    ["“First part.\n\n“Second part,” Rao said.", ["“First part.", "“Second part,”"]],
    ["''We will appeal,'' she said.", ["''We will appeal,''"]],
    ["''I told them, 'Never again,''' she said.", ["''I told them, 'Never again,'''"]],
    ["A “broken” cell and a “rotten” meal", ["“broken”", "“rotten”"]],
  ])("%s", (text, expected) => {
    expect(quotationsIn(text).map(({ quote }) => quote)).toEqual(expected);
  });
});

describe("speakers the text names", () => {
  test.each<[string, string]>([
    ["“We will appeal this order,” Nadia Serrano said.", "Nadia Serrano"],
    ["“We will appeal this order,” said Nadia Serrano, a lawyer.", "Nadia Serrano"],
    ["Nadia Serrano said, “We will appeal this order.”", "Nadia Serrano"],
    ["Nadia Serrano told the Harbor Times: “We will appeal this order.”", "Nadia Serrano"],
    ["“We will appeal this order,” according to Nadia Serrano.", "Nadia Serrano"],
    [
      "“We will appeal this order,” Nadia Serrano, executive director of Harbor Aid, wrote in an email.",
      "Nadia Serrano",
    ],
    ["“We will appeal this order,” Rep. Nadia Serrano (D-Ore.) said Friday.", "Nadia Serrano"],
    ["“We miss him every day,” Benyamin's wife Salma said.", "Salma"],
    ["“He must be freed at once,” the letter says.", "the letter"],
    ["“The petition is granted,” the court ruled.", "the court"],
    ["“The inquiry is still open,” a spokesman for the Harbor Police said.", "a spokesman for the Harbor Police"],
    ["Nadia Serrano said in a statement:\n\n“We will appeal this order.”", "Nadia Serrano"],
    ["Serrano: “We will appeal this order.”\n\nNadia Serrano is his lawyer.", "Nadia Serrano"],
    ["“We will appeal this order.” — Nadia Serrano", "Nadia Serrano"],
    ["Nadia Serrano spoke first.\n\n“We will appeal,” Serrano said.", "Nadia Serrano"],
    ["“We will appeal,” Nadia Serrano of the Harbor Club said.", "Nadia Serrano"],
    ["“We will appeal,” Rep. Nadia Serrano (D-Ore.), a member of the panel, said on Friday.", "Nadia Serrano"],
    ["“We will appeal,” demanded Nadia Serrano.", "Nadia Serrano"],
    ["“We will appeal,” said Nadia Serrano, who once worked for Ben Orlo.", "Nadia Serrano"],
    ["“We will appeal,” as Nadia Serrano put it.", "Nadia Serrano"],
    ["“We will appeal,” a narrator in the film says.", "a narrator"],
    ["“What next?” the crowd chanted.", "the crowd"],
    ["Nadia Serrano answered: “What next?” The crowd said nothing.", "Nadia Serrano"],
    ["Officials at the ministry, a part of the government, said: “The case is closed.”", "Officials at the ministry"],
    ["“SERRANO: We will appeal.”\n\nNadia Serrano is his lawyer.", "Nadia Serrano"],
  ])("%s", (text, name) => {
    expect(spoken(text)).toEqual([`explicit: ${name}`]);
  });

  test("the speaker's place is where the name stands", () => {
    const text = "“We will appeal,” Judge Ana Ruiz said.";
    const { speaker } = quotationsIn(text)[0]!;
    expect(speaker && text.slice(speaker.start, speaker.end)).toBe("Ana Ruiz");
  });
});

describe("speakers worked out", () => {
  test.each<[string, string[]]>([
    [
      "“We will appeal,” Nadia Serrano said. “It is not the end of it.”",
      ["explicit: Nadia Serrano", "explicit: Nadia Serrano"],
    ],
    [
      "“We will appeal,” Nadia Serrano said, “and we will win it.”",
      ["explicit: Nadia Serrano", "explicit: Nadia Serrano"],
    ],
    ["Nadia Serrano came out. “We will appeal,” she said.", ["inferred: Nadia Serrano"]],
    ["Nadia Serrano and Ana Ruiz came out. “We will appeal,” she said.", ["inferred: she"]],
    [
      "“First part of it,” Nadia Serrano said. “More of the same.\n\n“The last part.”",
      ["explicit: Nadia Serrano", "explicit: Nadia Serrano", "explicit: Nadia Serrano"],
    ],
    ["Nadia Serrano was born here. Ben Orlo wrote to her. “We will not stop,” she said.", ["inferred: Nadia Serrano"]],
    [
      "Ben Orlo is held here. His wife Nadia Serrano visited. “We will not stop,” she said.",
      ["inferred: Nadia Serrano"],
    ],
    ["Ben Orlo was freed. Nadia Serrano met him. “We will not stop,” he said.", ["inferred: Ben Orlo"]],
    ["Nadia Serrano lost. The immigration judge ruled in May. “It is too late,” she said.", ["inferred: she"]],
    [
      "Nadia Serrano said that the hearing was fair. The hall was full. “We lost all the same,” she said.",
      ["inferred: Nadia Serrano"],
    ],
    [
      "“We lost,” Nadia Serrano said after a talk with Ben Orlo. She did not stay. “We will be back next year.”",
      ["explicit: Nadia Serrano", "inferred: Nadia Serrano"],
    ],
    ["The so-called “expert” left.", ["none: -"]],
    ["They watched “The Long Way Home to Harbor” twice.", ["none: -"]],
    ["Robert “Bobby” Lindqvist was there.", ["none: -"]],
  ])("%s", (text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });

  test("a name inside a quotation is not its speaker", () => {
    expect(spoken("Nadia Serrano was angry. “Ana Ruiz lied to us all,” she said.")).toEqual([
      "inferred: Nadia Serrano",
    ]);
  });
});

describe("what always holds", () => {
  const pieces = fc.constantFrom(
    "“",
    "”",
    '"',
    "'",
    "‘",
    "’",
    "«",
    "»",
    "said",
    "Ana Ruiz",
    "she ",
    " ",
    "\n",
    "\n\n",
    ", ",
    ". ",
    ": ",
    "the letter ",
    "— ",
    "(",
    ")",
    "😀",
    "We go",
    "according to ",
  );
  const messy = fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 60 })
    .map((parts) => parts.join(""));

  test("every quotation and speaker stands where it says; a tier of none has no speaker and the others have one", () => {
    fc.assert(
      fc.property(messy, (text) => {
        for (const { start, end, quote, speaker, tier } of quotationsIn(text)) {
          expect(text.slice(start, end)).toBe(quote);
          expect(speaker === undefined).toBe(tier === "none");
          if (speaker) expect(text.slice(speaker.start, speaker.end).trim()).not.toBe("");
        }
      }),
    );
  });

  test("quotations are sorted, and lie apart or one in a speech; the same text gives the same", () => {
    fc.assert(
      fc.property(messy, (text) => {
        const found = quotationsIn(text);
        for (let i = 1; i < found.length; i++) {
          const [before, one] = [found[i - 1]!, found[i]!];
          expect(one.start).toBeGreaterThanOrEqual(before.start);
          expect(one.start >= before.end || one.end <= before.end).toBe(true);
        }
        expect(quotationsIn(text)).toEqual(found);
      }),
    );
  });

  test.each([
    "“",
    "“a ",
    '"a" ',
    "'a ",
    "‘a’ ",
    "“A b c,” she said ",
    "“A” Ana Ruiz said, ",
    "said “x” ",
    "“x\n\n",
    "Ana, a b, ",
    "according to “x” ",
  ])("a long repetition of %j is read in full", (piece) => {
    const text = piece.repeat(20_000);
    for (const { start, end, quote } of quotationsIn(text)) expect(text.slice(start, end)).toBe(quote);
  });
});

test.each<[string, string[]]>([
  [
    "A High Court judge told the ministry to free Omid Karimi, calling his detention “unreasonable and far too long”.",
    ["inferred: A High Court judge"],
  ],
  ["Several groups gave Omid Karimi more time, saying his “papers were not yet in order at all”.", ["none: -"]],
  ["On Monday, Nadia Serrano left the hall, calling it “unreasonable and far too long”.", ["inferred: Nadia Serrano"]],
  [
    "“We kept to the law,” Rob Tillman said. Nadia Serrano came with a sign: “They stood outside my house for weeks.”",
    ["explicit: Rob Tillman", "none: -"],
  ],
  [
    "“We kept to the law,” Rob Tillman said. Nadia Serrano disagreed: “They stood outside my house for weeks.”",
    ["explicit: Rob Tillman", "explicit: Nadia Serrano"],
  ],
  [
    "“It was late,” Rob Tillman said. “We went home and slept.\n\n“Nobody called us at all,” said Nadia Serrano.",
    ["explicit: Rob Tillman", "explicit: Rob Tillman", "explicit: Nadia Serrano"],
  ],
  ["The letter to Omid Karimi reads: “You remain liable to detention.”", ["explicit: The letter to Omid Karimi"]],
])("where two could be meant, nobody is named: %s", (text, expected) => {
  expect(spoken(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  [
    "Nadia Serrano said in a statement:\n\nWe will appeal this order today.\n\nThe court is closed on Monday.",
    ["Nadia Serrano = We will appeal this order today."],
  ],
  [
    "A spokesman for the Harbor Police issued the following statement:\n\nWe are considering the judgment now.",
    ["A spokesman for the Harbor Police = We are considering the judgment now."],
  ],
  [
    "Nadia Serrano said in a statement:\n\nWe will appeal this order today.\n\nIt is late, and my son waits.\n\nSerrano went home after that.",
    ["Nadia Serrano = We will appeal this order today.", "Nadia Serrano = It is late, and my son waits."],
  ],
  [
    "Nadia Serrano lost the case. She wrote in a statement:\n\nWe will appeal this order today.\n\nThe hall was empty by noon.",
    ["Nadia Serrano = We will appeal this order today."],
  ],
  [
    "Statement of Nadia Serrano\n\nI came to this country in 2011.\n\nThe law was another one then.\n\nWe had no lawyer at all.",
    [
      "Nadia Serrano = I came to this country in 2011.",
      "Nadia Serrano = The law was another one then.",
      "Nadia Serrano = We had no lawyer at all.",
    ],
  ],
  ["Statement of Facts\n\nThe petitioner came in 2011 with others.", []],
  ["Nadia Serrano said in a statement:\nWe will appeal this order today.\nThe court is closed.", []],
  ["She said in a statement:\n\nWe will appeal this order today.", []],
  ["Nadia Serrano asked for three things:\n\nWe will appeal this order today.", []],
])("words without marks that a sentence announces: %j", (text, expected) => {
  expect(quotationsIn(text).map(({ quote, speaker }) => `${speaker?.name ?? ""} = ${quote}`)).toEqual(expected);
});

describe("indirect speech", () => {
  test.each<[string, string[]]>([
    ["Nadia Serrano said that the case was closed.", ["explicit Nadia Serrano = the case was closed"]],
    ["Nadia Serrano said the case was closed.", ["explicit Nadia Serrano = the case was closed"]],
    ["The case was closed, Nadia Serrano said on Monday.", ["explicit Nadia Serrano = The case was closed"]],
    ["The case was closed, said Nadia Serrano, a lawyer.", ["explicit Nadia Serrano = The case was closed"]],
    [
      "The case, Nadia Serrano said, was closed in June 2019.",
      ["explicit Nadia Serrano = The case", "explicit Nadia Serrano = was closed in June 2019"],
    ],
    ["Nadia Serrano told the council that the case was closed.", ["explicit Nadia Serrano = the case was closed"]],
    ["According to Nadia Serrano, the case was closed.", ["explicit Nadia Serrano = the case was closed"]],
    ["The case was closed, according to court papers.", ["explicit court papers = The case was closed,"]],
    ["Prosecutors allege that the van was hers.", ["explicit Prosecutors = the van was hers"]],
    ["Nadia Serrano left the hall, saying the case was closed.", ["inferred Nadia Serrano = the case was closed"]],
    ["Nadia Serrano lost. She said the case was closed.", ["inferred Nadia Serrano = the case was closed"]],
    ["Nadia Serrano denied it and said the case was closed.", ["explicit Nadia Serrano = the case was closed"]],
    [
      "Nadia Serrano said the case was “absurd” and closed.",
      ["explicit Nadia Serrano = the case was “absurd” and closed"],
    ],
    ["“The case is closed,” Nadia Serrano said.", []],
    ["Nadia Serrano said: “The case is closed.”", []],
    ["The family was told that the case was closed.", []],
    ["We believe that the case was closed.", []],
    ["His comments came late, and the report was long.", []],
    ["The court denied the motion for bail and rejected his petition.", []],
    ["Nadia Serrano claimed asylum in June 2019.", []],
    ["The ministry did not respond to a request for comment.", []],
    ["Nadia Serrano vowed to appeal the ruling.", ["explicit Nadia Serrano = to appeal the ruling"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test("those who speak together stand beside the first", () => {
    const [first] = said("Nadia Serrano and Ana Ruiz said that the case was closed.");
    expect(first?.speaker?.name).toBe("Nadia Serrano");
    expect(first?.joint?.map(({ name }) => name)).toEqual(["Ana Ruiz"]);
    const [quoted] = said("“It is closed,” said Nadia Serrano and Ana Ruiz.");
    expect(quoted?.joint?.map(({ name }) => name)).toEqual(["Ana Ruiz"]);
  });
});

test("a letter speaks together with all who signed it", () => {
  const text = "The letter, signed by Mayor Nadia Serrano, Ana Ruiz and Ben Orlo, says: “We ask for his release.”";
  const [first] = quotationsIn(text);
  expect(first?.speaker?.name).toBe("The letter");
  expect(first?.joint?.map(({ name }) => name)).toEqual(["Nadia Serrano", "Ana Ruiz", "Ben Orlo"]);
  for (const { start, end, name } of first?.joint ?? []) expect(text.slice(start, end)).toBe(name);
});

test("all who claim something together are its speakers, but not the one to whom they write", () => {
  const text =
    "In a letter to Secretary Nadia Serrano, Ruiz and council members Ben Orlo, Mai Sand and Cy Lark claim that Pell “was wrongly blamed by the ministry” in 2018.";
  const [quoted] = quotationsIn(text);
  expect([quoted?.speaker, ...(quoted?.joint ?? [])].map((one) => one?.name)).toEqual([
    "Ruiz",
    "Ben Orlo",
    "Mai Sand",
    "Cy Lark",
  ]);
});

test("an editor's brackets and ellipses stay as they stand", () => {
  const text = "“They [the guards] knew … of it [sic],” Nadia Serrano said.";
  expect(quotationsIn(text).map(({ quote }) => quote)).toEqual(["“They [the guards] knew … of it [sic],”"]);
});

describe("transcripts and interviews", () => {
  const turns = (text: string): string[] =>
    quotationsIn(text).map(({ quote, speaker, tier }) => `${tier} ${speaker?.name ?? "-"} = ${quote}`);

  test("whoever a label names says what follows it, as far as the next label", () => {
    const text =
      "THE COURT: Please go on.\n\nMR. ORLO: I am Ben Orlo. My client said “never” to\nthem all.\n\nTHE COURT: Thank you.\n(Recess.)\nMR. ORLO: We rest.\n\nIt was noon.";
    expect(turns(text)).toEqual([
      "explicit The Court = Please go on.",
      "explicit Ben Orlo = I am Ben Orlo. My client said “never” to\nthem all.",
      "explicit My client = “never”",
      "explicit The Court = Thank you.",
      "explicit Ben Orlo = We rest.",
    ]);
  });

  test("what somebody quotes in a speech has its own speaker; there I is who speaks", () => {
    const text =
      "Ana Ruiz: Did they write?\n\nBen Orlo: Judge Nadia Serrano told me, “Come back in June.” I said, “Then I will wait here.”\n\nAna Ruiz: And then?\n\nBen Orlo: “I waited.”";
    expect(turns(text)).toEqual([
      "explicit Ana Ruiz = Did they write?",
      "explicit Ben Orlo = Judge Nadia Serrano told me, “Come back in June.” I said, “Then I will wait here.”",
      "explicit Nadia Serrano = “Come back in June.”",
      "inferred Ben Orlo = “Then I will wait here.”",
      "explicit Ana Ruiz = And then?",
      "explicit Ben Orlo = “I waited.”",
    ]);
  });

  test("questions and answers keep their letters", () => {
    expect(turns("Q. Where were you?\nA. In Oslo.\nQ. With whom?\nA. With my\nbrother.")).toEqual([
      "explicit Q. = Where were you?",
      "explicit A. = In Oslo.",
      "explicit Q. = With whom?",
      "explicit A. = With my\nbrother.",
    ]);
  });

  test.each([
    "Date: 3 June 2019\nFrom: Ana Ruiz\nTo: Ben Orlo\nSubject: The case\nFrom: Ben Orlo\nTo: Ana Ruiz",
    "SUMMARY: A case.\nFACTS: It was late.\nSUMMARY: A case.\nFACTS: It was late.",
    "Ana Ruiz: We appeal.\n\nBen Orlo: They will not.",
  ])("a form, headings and a line or two are none: %j", (text) => {
    expect(turns(text)).toEqual([]);
  });
});

describe("what looks like a cue and is none, or not a plain one", () => {
  test.each<[string, string[]]>([
    [
      "As Rob Tillman spoke of “our own poor neighbours,” Nadia Serrano said yes, and yes again.",
      ["inferred: Rob Tillman"],
    ],
    ["Bemoaning the “empty courts,” Nadia Serrano accused the mayor of sloth.", ["explicit: Nadia Serrano"]],
    ["It was a “lawful source of income,” as a ministry memo put it.", ["explicit: a ministry memo"]],
    ["I hope that one day Nadia Serrano says, “We were wrong about it all.”", ["inferred: Nadia Serrano"]],
    ["There were nine others who wrote “Christian” on the form.", ["inferred: nine others"]],
    [
      "Rob Tillman told her that it was ''not in line with our rules.'' Nadia Serrano said it would end there.",
      ["explicit: Rob Tillman"],
    ],
    ["The High Court said in Pell v. Governor that power “must be used with scruple”.", ["explicit: High Court"]],
    ["Nadia Serrano told me, “We will appeal this order.”", ["explicit: Nadia Serrano"]],
    ["Counsel for the state, Nadia Serrano BL, answered that it was “far too late”.", ["explicit: Nadia Serrano"]],
  ])("%s", (text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });
});

describe("whom a pronoun means is left open where the text leaves it open", () => {
  test.each<[string, string[]]>([
    [
      "“My sister is innocent,” Ana Ruiz said. Vera Ruiz was moved.\n\nThey accuse Ruiz of theft. She denies it. “I was at home,” she said.",
      ["explicit: Ana Ruiz", "inferred: she"],
    ],
    ["His wife came to the hall. She wept. “It is too late,” she said.", ["inferred: she"]],
    [
      "Ben Orlo said that it was late. When he freed them, Judge Rob Tillman wrote: “It is over.”",
      ["explicit: Rob Tillman"],
    ],
    [
      "Ana Ruiz will sit alone. I called Nadia Serrano at the prison and she said, “Come on Monday.”",
      ["inferred: Nadia Serrano"],
    ],
    [
      "Kerensa Vole said that it was late. In a letter from Rob Tillman read by Ben Orlo, he said: “I want to go home.”",
      ["inferred: Rob Tillman"],
    ],
    [
      "The High Court refused bail. In its ruling it wrote that she was “a danger to others.”",
      ["inferred: High Court"],
    ],
  ])("%s", (text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });

  test("what is told to somebody is said by nobody", () => {
    expect(told("Rob Tillman was taken away and told he faced a trial.")).toEqual([]);
  });
});

test.each<[string, string]>([
  ["As noted by Nadia Serrano, the first hearing “was plainly too short.”", "inferred: Nadia Serrano"],
  ["Nadia Serrano took up the case, expressing “grave concern” about the cell.", "inferred: Nadia Serrano"],
  ["Ben Orlo testified in support of a “letterhead memo” (LHM) of the bureau.", "none: -"],
])("short fragments: %s", (text, expected) => {
  expect(spoken(text)).toEqual([expected]);
});
