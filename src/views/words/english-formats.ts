// The words of feeds, previews and what newspapers take along.

export const ENGLISH_FORMATS = {
  feeds: {
    titles: { feed: "Everything new", hearings: "Hearings", corrections: "Corrections" },
    kinds: {
      update: "Update",
      release: "Press release",
      statement: "Statement",
      letter: "Letter",
      correction: "Correction",
    },
    set: (hearing: string, when: string) => `${hearing} set for ${when}`,
    moved: (hearing: string, from: string, to: string) => `${hearing} of ${from} moved to ${to}`,
    over: (hearing: string, when: string, what: string) => `${hearing} of ${when}: ${what}`,
    aboutHearing: "All days of this hearing, and how to attend",
  },
  share: {
    update: "Update",
    release: "Press release",
    advisory: "Media advisory",
    letter: "Letter",
    action: "What you can do",
    statement: "Statement",
    question: "Question",
    term: "Word",
    correction: "Correction",
    page: "Background",
    /** Printed before the address of a page. */
    address: "This page, with every source:",
    kit: "Press kit: releases, fact sheet, contacts, pictures in one file (ZIP)",
  },
} as const;
