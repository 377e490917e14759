import { expect, test } from "vitest";
import type { DocumentId, EntryId, StatementId } from "../../../base/base.ts";
import { type Contact, paragraphsOf, type Photo, readPiece, type Statement } from "../../../record/record.ts";
import type { Citations } from "../citations.ts";
import { bodyOf } from "../pieces.ts";
import { damagedContacts } from "./contacts.ts";
import { listedPhotos } from "./photos.ts";
import { refusalsOf } from "./refusals.ts";
import type { Surroundings } from "./written-piece.ts";

const ORDER: DocumentId = "doc_aaaaaaaaaaaaaaaa";
const TEXT =
  "The county alleges that Ada Renner set the mill alight. The motion is granted in part. She shall be released by Friday.";

/** `[[order]]` cites the first sentence, `[[ruling]]` the second, and so on. */
const CITED = {
  alleged: "The county alleges that Ada Renner set the mill alight.",
  ruling: "The motion is granted in part.",
  release: "She shall be released by Friday.",
  hidden: "Ada Renner",
  masked: "that Ada Renner set",
  dotted: "Renner",
} as const;

function citations(names: readonly (keyof typeof CITED)[]): Citations {
  return {
    cited: new Map(
      names.map((name) => {
        const quote = CITED[name];
        const start = TEXT.indexOf(quote);
        const passage = { document: ORDER, start, end: start + quote.length, quote };
        return [`doc_aaaaaaaaaaaaaaaa#${start}-${start + quote.length}`, { passage, href: "s/x.html" }];
      }),
    ),
    cut: new Set(),
    lost: new Map([["doc_zzzz#1-2", "No document of the record has an id that begins with doc_zzzz."]]),
  };
}

function maskedCitations(): Citations {
  const shown = citations(["alleged", "ruling", "release", "masked", "dotted"]);
  return {
    ...shown,
    cited: new Map(
      [...shown.cited].map(([raw, { passage, href }]) => {
        const isMasked = passage.quote === CITED.masked || passage.quote === CITED.dotted;
        const quote = isMasked
          ? passage.quote.replace(/(?:Ada )?Renner/u, (name) => "•".repeat(name.length))
          : passage.quote;
        return [raw, { passage: { ...passage, quote }, href }];
      }),
    ),
  };
}

const ALLEGED: Statement = {
  id: "stm_aaaaaaaaaaaaaaaa" as StatementId,
  entry: "ent_aaaaaaaaaaaaaaaa" as EntryId,
  speaker: { kind: "organization", name: "Harlan County" },
  slot: "account",
  value: "",
  modality: "alleged",
  polarity: "positive",
  tier: "explicit",
  passage: { document: ORDER, start: 0, end: CITED.alleged.length, quote: CITED.alleged },
};

const AROUND: Surroundings = {
  asOf: "2019-06-10",
  citations: citations(["alleged", "ruling", "release", "hidden", "masked", "dotted"]),
  shownCitations: maskedCitations(),
  valuesOf: () => new Map([["days in custody", { words: "300", href: "custody/index.html" }]]),
  pieces: [],
  statements: new Map([[ORDER, [ALLEGED]]]),
  publishers: new Map(),
  contacts: [
    { name: "Mina Ilves", phone: "(212) 555-0142", to: "2019-12-31", languages: [] },
    { name: "Paul Amsel", phone: "(212) 555-0143", to: "2019-01-31", languages: [] },
  ],
  photos: [
    { file: "oven.jpg", text: "An oven.", level: "public", shows: [], minors: false, rights: "free" },
    { file: "hall.jpg", text: "A hall.", level: "withheld", shows: [], minors: false },
  ],
  photoFiles: new Set(["oven.jpg", "hall.jpg"]),
  clearedPhotos: new Set(),
  leads: (address) => address !== "updates/gone.html",
  placeOf: (_, path) => ({ path }),
  rulings: new Map([
    [
      "ent_pppppppppppppppp",
      [
        { entry: "ent_rrrrrrrrrrrrrrrr", day: "2019-05-01" },
        { entry: "ent_ssssssssssssssss", day: "2019-06-05" },
      ],
    ],
  ]),
};

function told(head: string, body: string, around: Partial<Surroundings> = {}): string[] {
  const cited = body.replace(/\[\[([a-z]+)\]\]/gu, (whole, name: string) => {
    const quote = Object.entries(CITED).find(([one]) => one === name)?.[1];
    if (quote === undefined) return whole;
    const start = TEXT.indexOf(quote);
    return `[[${ORDER}#${start}-${start + quote.length}]]`;
  });
  const read = readPiece("a.md", `---\n${head}\ntitle: A title\nstatus: ready\n---\n${cited}`);
  if (!("piece" in read)) throw new Error(JSON.stringify(read.faults));
  const body0 = bodyOf(read.piece);
  const piece = { writing: read.piece, body: body0, paragraphs: paragraphsOf(body0) };
  return refusalsOf(piece, { ...AROUND, ...around }).map(
    ({ rule, severity }) => `${rule}${severity === "warns" ? "?" : ""}`,
  );
}

const LETTER = "kind: letter\nto:\n  - name: Judge Keel\n    slots:\n      county: Harlan";
const ADVISORY = "kind: advisory\nwhat: Vigil";
const ACTION = "kind: action\nask: Call";
const FORTY =
  "We ask the county to let her go home because two courts have read the file and neither of them found a reason to hold her while the appeal is heard and her children wait for her in the house by the mill.";

test.each<[string, string, string, string[]]>([
  // every sentence of a report
  [
    "a report with a source for each sentence",
    "kind: update",
    "It was granted. [[ruling]] She goes home. [[release]]",
    [],
  ],
  ["a report with a sentence without one", "kind: update", "It was granted. She goes home. [[release]]", ["uncited"]],
  ["a release, too", "kind: release", "It was granted.", ["uncited"]],
  ["an opinion states no facts", "kind: update\nnature: opinion", "It was granted.", []],
  [
    "a sentence waived by name",
    "kind: update\nwaived:\n  - sentence: It was\n    by: Mina Ilves",
    "It was granted.",
    [],
  ],
  [
    "a question, a heading, words that lead over",
    "kind: update",
    "# It was granted\n\nWhat now?\n\nTwo things:\n\n- She goes home. [[release]]",
    [],
  ],
  ["a value of the record carries its own source", "kind: update", "She is held for {{days in custody}} days.", []],
  // citations
  ["a citation that leads nowhere", "kind: update", "It was granted. [[doc_zzzz#1-2]]", ["citation"]],
  ["a passage that may not be shown", "kind: update", "She is named. [[hidden]]", ["citation"]],
  ["a passage in which only a name is masked", "kind: update", "Harlan County says so. [[masked]]", []],
  ["a passage of which nothing is left", "kind: update", "She is named. [[dotted]]", ["citation"]],
  // what other pieces are named
  ["a translation of nothing", "kind: update\ntranslationOf: gone\nnature: thanks", "", ["reference"]],
  ["a version of nothing", "kind: statement\nspeaker: Ada\nversionOf: gone\nconsent: { by: Ada }", "", ["reference"]],
  [
    "a correction of a page that is not there",
    "kind: correction\npage: updates/gone.html\nwas: a\nnow: b",
    "",
    ["reference"],
  ],
  ["a correction of one that is", "kind: correction\npage: updates/here.html\nwas: a\nnow: b", "", []],
  // links
  ["a link that leads nowhere", "kind: update\nnature: thanks", "See [the news](updates/gone.html).", ["link"]],
  ["links that lead somewhere", "kind: update\nnature: thanks", "[a](updates/x.html) [b](https://bread.example)", []],
  // word for word
  ["a quotation that is one", "kind: update", "The court said: “The motion is granted”. [[ruling]]", []],
  [
    "a quotation that is none",
    "kind: update",
    "The court said: “The motion is granted in full”. [[ruling]]",
    ["verbatim"],
  ],
  ["a block quotation that is none", "kind: update", "> The motion was granted in part. [[ruling]]", ["verbatim"]],
  ["a word at arm's length", "kind: update", "It was “granted” “wholly”. [[ruling]]", ["verbatim?"]],
  [
    "a quotation of several sentences, each with its citation",
    "kind: update",
    "She said: “The motion is granted in part. [[ruling]] She shall be released by Friday.” [[release]]",
    [],
  ],
  [
    "one of whose sentences stands in no passage",
    "kind: update",
    "She said: “The motion is granted in full. [[ruling]] She shall be released by Friday.” [[release]]",
    ["verbatim"],
  ],
  [
    "the title of another page is one sentence",
    "kind: update",
    "[Step Up! The county must answer](x.html) [[ruling]]",
    [],
  ],
  // allegations
  ["an allegation with its speaker", "kind: update", "Harlan County alleges that she did it. [[alleged]]", []],
  [
    "an allegation as a heading, as a part of a list, and set apart",
    "kind: update\nnature: opinion",
    "# Ada Renner set the mill alight\n\n- She set the mill alight!\n\n```\nset the mill alight\n```\n\nHarlan County alleges it. [[alleged]]",
    ["allegation", "allegation", "allegation"],
  ],
  [
    "a heading with its own citation",
    "kind: update\nnature: opinion",
    "# The fire [[alleged]]\n\nWell.",
    ["allegation"],
  ],
  [
    "headings that say who alleges it, or nothing",
    "kind: update\nnature: opinion",
    "# Ada Renner set the mill alight, says Harlan County\n\n## The mill of Ada Renner\n\nHarlan County alleges it. [[alleged]]",
    [],
  ],
  [
    "an allegation as a summary",
    "kind: update\nnature: opinion\nsummary: Ada Renner set the mill alight",
    "Harlan County alleges it. [[alleged]]",
    ["allegation"],
  ],
  ["an allegation without", "kind: update", "She set the mill alight. [[alleged]]", ["allegation"]],
  [
    "an allegation without, in an opinion",
    "kind: update\nnature: opinion",
    "She set the mill alight. [[alleged]]",
    ["allegation"],
  ],
  // advisories
  ["an advisory without day and place", ADVISORY, "", ["advisory", "advisory"]],
  ["an advisory without hour", `${ADVISORY}\nwhen:\n  day: 2019-06-20\nwhere:\n  name: Mill`, "", ["advisory"]],
  ["a whole advisory", `${ADVISORY}\nwhen:\n  day: 2019-06-20\n  time: 10:00\nwhere:\n  name: Mill`, "", []],
  [
    "an advisory of a day that has passed",
    `${ADVISORY}\nwhen:\n  day: 2019-06-02\n  time: 10:00\nwhere:\n  name: Mill`,
    "",
    ["advisory?"],
  ],
  ["a cancelled one", `${ADVISORY}\ncancelled: yes`, "", []],
  // slots
  ["a slot that each recipient fills", LETTER, "People of {{county}} ask you.", []],
  ["a slot that one does not fill", LETTER, "People of {{town}} ask you.", ["slot"]],
  ["a blank of a template", LETTER, "Dear [Congressmember], I live in [your city].", ["slot", "slot"]],
  ["an editor's brackets", LETTER, "It “weigh[s]” on [T]he “Convention [Torture]”, [sic], [1], [emphasis added].", []],
  ["a link is no blank", LETTER, "See [The Record](https://bread.example).", []],
  ["a value that the record does not tell", "kind: update", "Held at {{held at}}.", ["slot"]],
  ["a value that nobody knows", "kind: update", "For {{days in custod}}.", ["slot"]],
  [
    "what readers of an action fill in",
    `${ACTION}\nopens: 2019-06-01`,
    "## Guión de llamada\n\nI am {{your name}}.",
    [],
  ],
  [
    "the same in words to send",
    `${ACTION}\nopens: 2019-06-01`,
    "## La carta\n\nI am {{your name}}.\n\n## نص الرسالة\n\n{{your name}}",
    [],
  ],
  [
    "where nothing fills it",
    `${ACTION}\nopens: 2019-06-01`,
    "## Para decir\n\nHola, soy {{your name}} y llamo.",
    ["slot"],
  ],
  ["a line to write on", LETTER, "I, __________, ask you.", ["slot"]],
  ["a blank in angles", LETTER, "I am <your name>.", ["slot"]],
  ["letters for a blank", LETTER, "Dear XXXX, call XXX-XXXX.", ["slot", "slot"]],
  ["a blank in round brackets", LETTER, "On (insert date) I wrote (twice) to you.", ["slot"]],
  // actions
  ["an action that is over", `${ACTION}\ncloses: 2019-06-09`, "", ["action"]],
  ["one without an end that began long ago", `${ACTION}\nopens: 2019-04-10`, "", ["action?"]],
  ["one without an end or a day", ACTION, "", ["action?"]],
  ["one that began of late", `${ACTION}\ndate: 2019-04-11`, "", []],
  ["one that is open until somebody changes it", `${ACTION}\nopens: 2019-01-10\nopen: until changed`, "", []],
  ["one that ends on the day", `${ACTION}\ncloses: 2019-06-10`, "", []],
  ["one that was ended", `${ACTION}\ncloses: 2019-06-09\nwithdrawn: Done.`, "", []],
  ["one that a later ruling overtook", `${ACTION}\ndate: 2019-05-02\npremise: [ent_rrrrrrrrrrrrrrrr]`, "", ["action"]],
  ["one that was written after that ruling", `${ACTION}\ndate: 2019-06-06\npremise: [ent_rrrrrrrrrrrrrrrr]`, "", []],
  ["one that rests on a proceeding", `${ACTION}\ndate: 2019-06-01\npremise: [ent_pppppppppppppppp]`, "", ["action"]],
  // contacts
  ["a contact that holds", "kind: release\ncontacts: [Mina Ilves]", "", []],
  ["a contact that holds no more", "kind: release\ncontacts: [Paul Amsel]", "", ["contact"]],
  ["one that held on the release's day", "kind: release\ndate: 2019-01-15\ncontacts: [Paul Amsel]", "", []],
  ["one that did not hold on it either", "kind: release\ndate: 2019-03-15\ncontacts: [Paul Amsel]", "", ["contact"]],
  [
    "one that no longer answers, for a day to come",
    `${ADVISORY}\ndate: 2019-01-15\nwhen:\n  day: 2019-06-20\n  time: 10:00\nwhere:\n  name: Mill\ncontacts: [Paul Amsel]`,
    "",
    ["contact"],
  ],
  ["a contact in no list", "kind: release\ncontacts: [Mina Ilwes]", "", ["contact"]],
  ["a destroyed address", "kind: update\nnature: thanks", "Write to [email protected] now.", ["contact"]],
  // pictures
  ["a picture that may be shown", "kind: update\nphoto: oven.jpg", "", []],
  ["one that is withheld, one in no list", "kind: update\nphoto: hall.jpg", "![x](door.jpg)", ["photo", "photo"]],
  // letters that repeat themselves
  ["a paragraph twice", LETTER, `${FORTY}\n\nSo.\n\n${FORTY}`, ["repeated?"]],
  ["a paragraph once", LETTER, FORTY, []],
  // words for days
  ["a word that will be wrong", "kind: update\nnature: thanks", "Come tomorrow.", ["day-words?"]],
  ["the same with its day", "kind: update\nnature: thanks", "Come tomorrow, 11 June.", []],
  ["somebody's own words", "kind: update\nnature: thanks", "She said “tomorrow”.", []],
  ["a report of a day to come", "kind: update\ndate: 2019-06-11", "", ["day-words"]],
  // consent
  ["a statement without consent", "kind: statement\nspeaker: Ada Renner", "I bake.", ["consent?"]],
  ["an embargo", "kind: release\nembargo: 2019-06-12T06:00:00Z", "", ["embargo?"]],
])("%s", (_, head, body, expected) => {
  expect(told(head, body)).toEqual(expected);
});

const OWN: Statement = { ...ALLEGED, speaker: { kind: "narrator" } };
const UNNAMED: Statement = { ...ALLEGED, speaker: { kind: "unknown", name: "" } };

test.each<[string, Statement, string, string, string[]]>([
  ["of the text itself", OWN, "kind: update", "She set the mill alight. [[alleged]]", ["allegation"]],
  [
    "of the text itself, in a signed opinion",
    OWN,
    "kind: update\nnature: opinion\nbyline: Mina Ilves",
    "She did. [[alleged]]",
    [],
  ],
  [
    "of the text itself, in an opinion of nobody",
    OWN,
    "kind: update\nnature: opinion",
    "She did. [[alleged]]",
    ["allegation"],
  ],
  [
    "of the text itself, in a signed letter",
    OWN,
    `${LETTER.replace(/\n.*slots[^]*$/u, "")}\nsignatories:\n  - name: Mina Ilves`,
    "She did. [[alleged]]",
    [],
  ],
  [
    "of somebody else, in a signed opinion",
    ALLEGED,
    "kind: update\nnature: opinion\nbyline: Mina Ilves",
    "She did. [[alleged]]",
    ["allegation"],
  ],
  ["of nobody who is named", UNNAMED, "kind: update", "She set the mill alight. [[alleged]]", ["allegation"]],
  [
    "of nobody who is named, told as such",
    UNNAMED,
    "kind: update",
    "She was accused by the miller of setting the mill alight. [[alleged]]",
    [],
  ],
  ["told by somebody", UNNAMED, "kind: update", "According to the miller she set it alight. [[alleged]]", []],
  ["told by somebody with a verb", UNNAMED, "kind: update", "The miller has said that she did. [[alleged]]", []],
  ["told in Spanish", UNNAMED, "kind: update", "Según el molinero, ella lo hizo. [[alleged]]", []],
  ["told by nobody", UNNAMED, "kind: update", "She allegedly set the mill alight. [[alleged]]", ["allegation"]],
  ["told by nobody, as a noun", UNNAMED, "kind: update", "The alleged fire was hers. [[alleged]]", ["allegation"]],
  ["told by nobody, as is said", UNNAMED, "kind: update", "It is said that she did. [[alleged]]", ["allegation"]],
  ["that a suit makes", { ...OWN, slot: "claim" }, "kind: update", "She sues the county. [[alleged]]", []],
])("an allegation %s", (_, statement, head, body, expected) => {
  expect(told(head, body, { statements: new Map([[ORDER, [statement]]]) })).toEqual(expected);
});

test.each<[Partial<Contact>, number]>([
  [{ phone: "(212) 555-0142" }, 0],
  [{ phone: "+44 20 7946 0018" }, 0],
  [{ phone: "212-555-0142 ext. 3" }, 0],
  [{ phone: "1-212-555-0142" }, 0],
  [{ phone: "(212) 555-01" }, 1],
  [{ phone: "212-555-014" }, 1],
  [{ phone: "555-0…" }, 1],
  [{ phone: "0142" }, 1],
  [{ email: "mina@bread.example" }, 0],
  [{ email: "[email protected]" }, 1],
  [{ email: "mina@bread" }, 1],
  [{ phone: "0142", to: "2019-01-01" }, 0],
  [{}, 1],
])("a contact of the list that cannot be reached: %o", (contact, expected) => {
  expect(damagedContacts([{ name: "Mina Ilves", languages: [], ...contact }], [], AROUND)).toHaveLength(expected);
});

const PHOTO: Photo = { file: "a.jpg", text: "An oven.", level: "public", shows: [], minors: false, rights: "free" };

test.each<[string, Photo, string[]]>([
  ["whole", PHOTO, []],
  ["without its words", { ...PHOTO, text: undefined }, ["stops"]],
  ["of minors", { ...PHOTO, minors: true }, ["stops"]],
  ["of minors, decided on by name", { ...PHOTO, file: "school.jpg", minors: true }, []],
  ["not there", { ...PHOTO, file: "b.jpg" }, ["stops"]],
  ["of nobody known", { ...PHOTO, rights: undefined }, ["warns"]],
  ["withheld", { ...PHOTO, text: undefined, level: "withheld" }, []],
])("a picture %s", (_, photo, expected) => {
  const around = {
    photoFiles: new Set(["a.jpg", "school.jpg"]),
    clearedPhotos: new Set(["school.jpg"]),
    placeOf: (_: object, path: string) => ({ path, line: 3 }),
  };
  expect(listedPhotos([photo], around).map(({ severity }) => severity)).toEqual(expected);
});

test("where nobody knows who alleges it, that is said in plain words", () => {
  const unknown = { ...ALLEGED, speaker: { kind: "unknown" as const, name: "" } };
  const read = readPiece(
    "a.md",
    `---\ntitle: A\nstatus: ready\n---\nShe set it alight. [[${ORDER}#0-${CITED.alleged.length}]]`,
  );
  if (!("piece" in read)) throw new Error("unread");
  const body = bodyOf(read.piece);
  const around = { ...AROUND, statements: new Map([[ORDER, [unknown]]]) };
  const [said] = refusalsOf({ writing: read.piece, body, paragraphs: paragraphsOf(body) }, around);
  expect(said?.what).toBe("This is alleged, and the sentence does not say by whom: “She set it alight.”");
  expect(said?.howToMend).toContain("who alleges it");
});

test("an action that asks for the reader's own representative warns where nobody brought the lists in", () => {
  const head = `${ACTION}\nopens: 2019-06-01\ntargets: [representative]`;
  expect(told(head, "", { congress: { legislators: [] } })).toEqual(["targets?"]);
  expect(told(head, "")).toEqual([]);
});

test("a letter to nobody says that it has no recipient for its slot", () => {
  const read = readPiece("a.md", "---\nkind: letter\ntitle: A\nstatus: ready\n---\nDear {{title}}.");
  if (!("piece" in read)) throw new Error("unread");
  const body = bodyOf(read.piece);
  const [said] = refusalsOf({ writing: read.piece, body, paragraphs: paragraphsOf(body) }, AROUND);
  expect(said?.what).toBe("The letter has no recipient who could fill the slot {{title}}.");
});

test("a citation that ends within a word warns", () => {
  const all = { ...AROUND.citations, cut: new Set(AROUND.citations.cited.keys()) };
  expect(told("kind: update", "It was granted. [[ruling]]", { citations: all })).toEqual(["citation?"]);
});

test("a misspelt target says what may stand there", () => {
  const read = readPiece("a.md", `---\n${ACTION}\ntitle: A\ntargets: [represntative]\n---\n`);
  expect("faults" in read && read.faults[0]?.what).toContain("neither “representative” nor “senators”");
});

test("an action whose premise is nothing of the record, and pieces before or after nothing, are refused", () => {
  expect(told(`${ACTION}\ncloses: 2019-07-01\npremise: [ent_qqqqqqqqqqqqqqqq]`, "Call.")).toEqual(["action"]);
  expect(told("kind: update\nafter: no-such-piece", "It was granted. [[ruling]]")).toEqual(["reference"]);
});

test("a ruling without a proceeding is overtaken by the one that stays it, not by what is told beside it", () => {
  const rulings: Surroundings["rulings"] = new Map([
    [
      "ent_aaaaaaaaaaaaaaaa",
      [
        { entry: "ent_aaaaaaaaaaaaaaaa", day: "2019-05-01" },
        { entry: "ent_bbbbbbbbbbbbbbbb", day: "2019-05-20" },
      ],
    ],
    ["ent_bbbbbbbbbbbbbbbb", [{ entry: "ent_bbbbbbbbbbbbbbbb", day: "2019-05-20" }]],
    ["ent_cccccccccccccccc", []],
  ]);
  const on = (id: string): string[] =>
    told(`${ACTION}\ndate: 2019-05-10\ncloses: 2019-07-01\npremise: [${id}]`, "Call.", { rulings });
  expect(on("ent_aaaaaaaaaaaaaaaa")).toEqual(["action"]);
  expect(on("ent_bbbbbbbbbbbbbbbb")).toEqual([]);
  expect(on("ent_cccccccccccccccc")).toEqual([]);
});

test("a contact that is a draft still is said to wait, not to be missing", () => {
  const read = readPiece(
    "a.md",
    "---\nkind: release\ntitle: A title\nstatus: ready\ncontacts: [Ada Pell]\n---\nWords.\n",
  );
  if (!("piece" in read)) throw new Error(JSON.stringify(read.faults));
  const piece = { writing: read.piece, body: bodyOf(read.piece), paragraphs: [] };
  const around = { ...AROUND, draftContacts: new Map([["Ada Pell", "imported/contacts.yaml"]]) };
  expect(refusalsOf(piece, around).map(({ what }) => what)).toEqual([
    "The contact “Ada Pell” waits as a draft in imported/contacts.yaml.",
  ]);
  expect(refusalsOf(piece, AROUND).map(({ what }) => what)).toEqual([
    "The contact “Ada Pell” is not in contacts.yaml.",
  ]);
});
