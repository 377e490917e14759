// The kinds of proceedings in which a case is fought, by the forum that hears them, and what each is called.

export const FORUM_KINDS = [
  "extradition",
  "removal",
  "bond",
  "asylum",
  "habeas",
  "appeal",
  "immigration appeal",
  "petition for review",
  "certiorari",
  "records suit",
  "class action",
  "federal criminal",
  "state criminal",
  "criminal",
  "material witness",
  "civil",
  "international",
] as const;
/** "criminal" is one of which no text says whether it is federal or of a state. */
export type ForumKind = (typeof FORUM_KINDS)[number];

const LABELS: Readonly<Record<ForumKind, string>> = {
  extradition: "extradition case",
  removal: "removal proceedings",
  bond: "bond proceedings",
  asylum: "asylum case",
  habeas: "habeas case",
  appeal: "appeal",
  "immigration appeal": "appeal to the immigration board",
  "petition for review": "petition for review",
  certiorari: "petition to the Supreme Court",
  "records suit": "records suit",
  "class action": "class action",
  "federal criminal": "federal criminal case",
  "state criminal": "state criminal case",
  criminal: "criminal case",
  "material witness": "material witness case",
  civil: "civil suit",
  international: "case before an international body",
};

/** What a proceeding of the kind is called: "extradition case". */
export function forumLabel(kind: ForumKind): string {
  return LABELS[kind];
}

export function isForumKind(value: string): value is ForumKind {
  return (FORUM_KINDS as readonly string[]).includes(value);
}

/** Could both be said of one proceeding? A criminal case is federal or a state's; a habeas case is a civil one, and so are others. */
export function kindsMeet(a: ForumKind, b: ForumKind): boolean {
  return a === b || isWiderThan(a, b) || isWiderThan(b, a);
}

export function isWiderThan(wide: ForumKind, narrow: ForumKind): boolean {
  if (wide === "criminal") return narrow === "federal criminal" || narrow === "state criminal";
  return wide === "civil" && (narrow === "habeas" || narrow === "records suit" || narrow === "class action");
}
