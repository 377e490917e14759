// How to read and check the site, in English.

export const ENGLISH_ABOUT = {
  draftTitle: "About this draft",
  title: "How to check this site",
  accepted: "A program found what stands here in the documents, and a person accepted it.",
  lead: "It shows what the documents say and where they say it. It is not legal advice, and it does not decide who is right.",
  check: {
    title: "How to check a line",
    follow: "Follow the words. They open the document they were taken from, with the same words marked.",
    around: "Read what stands before and after them.",
    compare:
      "Compare with the original file. Its name and its SHA-256 (a fingerprint of its bytes) stand at the head of the document’s page.",
    wrong: "If a line and its passage do not say the same, the line is wrong. The documents are never changed.",
  },
  glossary: {
    title: "What the words mean",
    stated: "Stated, reported, said",
    statedMeans: "The document says so, in its own voice or in the words of somebody it names.",
    alleged: "Alleged",
    allegedMeans:
      "Somebody claims it against somebody. It is not established by being claimed. The name of who alleges it always stands beside it.",
    denied: "Denied",
    deniedMeans: "Somebody says that it is not so.",
    found: "Found",
    foundMeans: "A court says that it is so, in that proceeding and under its standard of proof.",
    ordered: "Ordered",
    orderedMeans: "A court or an authority says that it must be done. “Ordered released” does not mean “released”.",
    scheduled: "Scheduled",
    scheduledMeans: "It was set for that date. Whether it took place is another statement.",
    tiers: "Said · attributed by position · not attributed",
    tiersMean:
      "How surely a quotation belongs to its speaker: the text names the speaker; the program took it from what stands near; or nobody is named.",
    origin: "Origin",
    originMeans:
      "Passages that come from one source, such as a press release and the articles that reprint it. Five reprints are one origin, not five sources. Which came first is said only where dates or the text show it.",
    dates: "Dates",
    datesMean:
      "A date is printed as exactly as the source gives it. “Between 3 May and 6 May” means that any of these days is possible. “Not dated” means that nothing in the documents says when.",
    otherCase: "About another case",
    otherCaseMeans:
      "The document mentions the same courts, agencies or places, but another case. Nothing of it stands on the timeline.",
    receipt: "Receipt",
    receiptMeans: "What became of a file: read, read in part, or not read, with the reason.",
  },
  signs: {
    title: "Colours and signs",
    text: "In a document, a name with a dotted line under it leads to its page. A shaded stretch of text stands in another document too; the note beside it says where. Muted text is a caption, or words that a page repeats or borrows from another page. No meaning depends on colour alone.",
  },
  privacy: {
    title: "Privacy",
    text: "These pages load nothing from elsewhere, hold no scripts, set no cookies and count nobody. They can be opened from a folder, without a network, and printed.",
    withSearch:
      "These pages load nothing from elsewhere, set no cookies and count nobody. The search page alone holds a script, which is the site’s own. They can be opened from a folder, without a network, and printed.",
  },
} as const;
