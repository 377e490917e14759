// Papers: documents as other documents speak of them (an order, a letter, a film), whether or not they are in the folder.

/** Each kind of paper with the groups it belongs to: two kinds can be one paper when they share a group. */
const GROUPS = {
  order: ["decision"],
  ruling: ["decision"],
  opinion: ["decision"],
  judgment: ["decision"],
  warrant: ["warrant"],
  subpoena: ["warrant"],
  indictment: ["charge"],
  complaint: ["charge", "filing"],
  petition: ["filing", "appeal"],
  motion: ["filing"],
  brief: ["filing"],
  application: ["filing"],
  notice: ["filing", "notice"],
  declaration: ["declaration"],
  transcript: ["transcript"],
  exhibit: ["exhibit"],
  "docket entry": ["decision", "filing", "charge", "warrant", "notice", "declaration", "exhibit", "transcript"],
  letter: ["letter", "request"],
  email: ["letter"],
  "records request": ["request"],
  "records response": ["request", "letter"],
  report: ["report"],
  memorandum: ["report", "filing"],
  release: ["release"],
  statement: ["release", "declaration"],
  article: ["article"],
  recording: ["recording"],
  document: [],
} as const satisfies Record<string, readonly string[]>;

export type PaperType = keyof typeof GROUPS;
export const PAPER_TYPES = Object.keys(GROUPS) as readonly PaperType[]; // the keys of a literal

export function paperGroups(type: PaperType): readonly string[] {
  return GROUPS[type];
}

/** Can a paper of one kind be called by the other? */
export function canBeSamePaper(one: PaperType, other: PaperType): boolean {
  const groups: readonly string[] = GROUPS[other];
  return one === other || GROUPS[one].some((group) => groups.includes(group));
}

/** Words for each kind of paper, singular. The first kind that fits a word is meant. */
const NOUNS: readonly (readonly [PaperType, string])[] = [
  [
    "records request",
    String.raw`(?:foia|freedom of information|information act|public records?|records?) (?:act )?requests?`,
  ],
  [
    "records response",
    String.raw`(?:foia|freedom of information|public records?) (?:responses?|repl(?:y|ies)|production)`,
  ],
  ["release", String.raw`(?:press|news|media) (?:release|advisory|statement)|communiqu[eé]`],
  [
    "recording",
    String.raw`(?:video|audio|voicemail|tape|voice|phone|call)? ?(?:recording|footage|livestream|webcast)|video|documentary|podcast|film|audiotape|videotape|broadcast|episode`,
  ],
  ["email", String.raw`e-?mail`],
  ["article", String.raw`(?:news(?:paper)? |magazine )?(?:article|story|editorial|op-?ed|column)|news report`],
  ["transcript", "transcript"],
  ["warrant", String.raw`(?:(?:search|arrest|material witness) )?warrant`],
  ["subpoena", "subpoena|summons"],
  ["indictment", "(?:superseding )?indictment"],
  ["complaint", String.raw`(?:criminal |civil |amended |class action )*complaint|lawsuit`],
  ["declaration", "declaration|affidavit|sworn statement|deposition"],
  ["order", String.raw`(?:temporary )?restraining order|order|injunction|writ`],
  ["ruling", "ruling|decision|verdict"],
  ["opinion", String.raw`(?:memorandum )?opinion`],
  ["judgment", "judge?ment"],
  ["petition", "petition"],
  ["motion", "motion"],
  ["application", "application"],
  ["brief", String.raw`(?:amicus |opening |reply |answering )*brief|answer|opposition|stipulation`],
  ["memorandum", String.raw`(?:letterhead )?memo(?:randum)?`],
  ["notice", "notice"],
  ["report", "report|study|assessment|audit|survey"],
  ["statement", "(?:written |public |joint |signed )*statement"],
  ["letter", "(?:open |joint )*letter"],
];

/** One alternative for each kind, without groups that capture. */
export const PAPER_NOUN = NOUNS.map(([, words]) => `(?:${words})`).join("|");
const TYPES = NOUNS.map(([type, words]) => [type, new RegExp(`^(?:${words})$`, "i")] as const);

/** The kind of paper that a noun (one of PAPER_NOUN) names. */
export function paperTypeOf(noun: string): PaperType | undefined {
  return TYPES.find(([, words]) => words.test(noun.trim()))?.[0];
}
