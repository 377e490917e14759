// What the campaign writes: Markdown files with front matter in updates/, and a few lists beside them. The shapes of both.

import { z } from "zod";
import { parseDateSpan, parseDay } from "../../base/base.ts";

const DATE = "2031-03-05; 2031-03 or 2031 where no more is known; 2031-03-01/2031-03-05 for a day between two";
/** Left out: unknown, and printed so. */
const date = z
  .string()
  .refine((edtf) => parseDateSpan(edtf, "person") !== undefined && !edtf.includes(".."), {
    error: `is no date. Write ${DATE}.`,
  })
  .describe(`${DATE}. Left out where it is not known.`);
const day = z
  .string()
  .refine((text) => parseDay(text) !== undefined, { error: "is no day. Write 2031-03-05." })
  .describe("A day: 2031-03-05.");
const slug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/, {
    error: "is no address. Use small letters a to z, digits and hyphens: first-hearing.",
  })
  .describe("The page's address. Choose it once: links to the page break when it changes.");
/** In a YAML file every value is a word. */
const yes = z.union([z.boolean(), z.stringbool({ truthy: ["true", "yes"], falsy: ["false", "no"] })], {
  error: "is neither yes nor no.",
});
const hour = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: "is no hour. Write 09:30 or 17:00." })
  .describe("09:30 or 17:00.");
const line = z.string().trim().min(1).max(500);
const language = z
  .string()
  .min(2)
  .max(35)
  .describe("BCP 47 tag of the language it is written in; otherwise the case's first language.");
const entryId = z
  .string()
  .regex(/^ent_[a-z0-9]+$/, { error: "is no entry of the record. Copy its id (ent_…) from the address of its page." })
  .describe("An entry of the record, by its id.");
const web = z.url({ protocol: /^https?$/ });

/** A person who speaks, signs or attends: with the title held then. */
export const namedSchema = z.strictObject({
  name: line,
  title: line.optional(),
  organization: line.optional(),
});

/** What every piece of writing has. */
const common = {
  title: line.describe("The headline; for a question the question, for a term the word."),
  date: date.optional(),
  after: slug.optional().describe("For a piece of which no day is known: the slug of one that came before it."),
  before: slug.optional().describe("The same: the slug of one that came after it."),
  slug: slug.optional(),
  language: language.optional(),
  translationOf: slug.optional().describe("The slug of the piece that this one translates."),
  summary: line.optional().describe("One sentence, for lists and feeds."),
  byline: line.optional().describe("Who wrote it."),
  status: z.enum(["draft", "ready"]).default("draft").describe("Only what is ready is published."),
  tags: z
    .array(z.string().regex(/^#?[\p{L}\p{N}_]+$/u))
    .max(20)
    .default([]),
  photo: line.optional().describe("A picture of photos.yaml, by its file."),
  waived: z
    .array(
      z.strictObject({
        sentence: line.describe("The sentence, or its first words."),
        by: line.describe("Who says that it may stand without."),
        reason: line.optional(),
      }),
    )
    .default([])
    .describe("Sentences that are published without a citation, and who says so."),
  source: line.optional().describe("Where the piece was taken from, for what was imported."),
};

const contactNames = z.array(line).default([]).describe("Contacts of contacts.yaml, by name.");

/** A moment as people write it: a day, an hour where it is known, and the zone in which it is meant. */
const moment = z.strictObject({
  day,
  time: hour.optional(),
  until: hour.optional(),
  zone: z.string().min(1).max(60).optional().describe("IANA name; otherwise the case's."),
});

/** {{name}} slots of a letter are filled from `slots` of each recipient. */
const recipient = z.strictObject({
  name: line,
  title: line.optional(),
  organization: line.optional(),
  address: z.array(line).max(10).default([]),
  email: z.email().optional(),
  phone: line.optional(),
  salutation: line.optional(),
  slots: z.record(z.string(), line).default({}),
});

export const writingSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("update"),
    ...common,
    nature: z
      .enum(["report", "opinion", "thanks"])
      .default("report")
      .describe(
        "A report needs a citation in every sentence; an opinion bears its author's name; thanks state no facts.",
      ),
    about: z.array(entryId).default([]),
  }),
  z.strictObject({
    kind: z.literal("release"),
    ...common,
    dateline: line.optional(),
    subtitle: line.optional(),
    embargo: z.iso.datetime({ offset: true }).optional(),
    contacts: contactNames,
    about: z.array(entryId).default([]),
  }),
  z.strictObject({
    kind: z.literal("advisory"),
    ...common,
    what: line,
    when: moment.optional(),
    where: z
      .strictObject({ name: line.optional(), address: z.array(line).max(10).default([]), link: web.optional() })
      .optional(),
    who: z.array(namedSchema).default([]),
    organizer: line.optional(),
    visuals: line.optional(),
    contacts: contactNames,
    held: yes.default(false).describe("It has taken place: the page tells what happened. Its address stays."),
    cancelled: yes.default(false),
    video: web.optional(),
    attended: z.array(line).default([]).describe("Press that came; what they published belongs in coverage.yaml."),
  }),
  z.strictObject({
    kind: z.literal("letter"),
    ...common,
    to: z.array(recipient).default([]).describe("One version of the letter for each."),
    signatories: z.array(namedSchema).default([]),
    signed: z
      .strictObject({ count: line.describe("As it was told: nearly 160 organizations."), asOf: date.optional() })
      .optional(),
    addTo: z.email().optional().describe("Where organizations write to add their name."),
  }),
  z.strictObject({
    kind: z.literal("action"),
    ...common,
    ask: line,
    opens: day.optional(),
    closes: day.optional(),
    open: z
      .literal("until changed", { error: "is “until changed”, or left out." })
      .optional()
      .describe("Said of an action without a last day, so that it may stand open for long."),
    by: line.optional().describe("The organization that calls for it."),
    link: web.optional().describe("The action of an ally, elsewhere."),
    archived: line.optional(),
    targets: z
      .array(
        z.union(
          [
            z.enum(["representative", "senators"]).describe("The reader's own."),
            z.strictObject({ district: z.string().regex(/^[A-Z]{2}-\d{1,2}$/) }),
            recipient,
          ],
          {
            error:
              "is neither “representative” nor “senators” (the reader's own), nor a district (“district: OH-7”), nor somebody with a “name”.",
          },
        ),
      )
      .default([]),
    premise: z
      .array(entryId)
      .default([])
      .describe("Rulings and proceedings on which it rests: a later ruling there stops it."),
    withdrawn: line.optional().describe("Why it is over; it stays on the site as an ended action."),
  }),
  z.strictObject({
    kind: z.literal("statement"),
    ...common,
    speaker: line,
    consent: z.strictObject({ by: line, on: day.optional() }).optional().describe("Who agreed that it is published."),
    reader: line.optional().describe("Who read it out."),
    venue: line.optional(),
    versionOf: slug.optional(),
    inReplyTo: z.strictObject({ by: line, said: line.optional() }).optional(),
  }),
  z.strictObject({ kind: z.literal("question"), ...common, reviewedBy: line.optional() }),
  z.strictObject({ kind: z.literal("term"), ...common, authority: line.optional(), reviewedBy: line.optional() }),
  z.strictObject({
    kind: z.literal("correction"),
    ...common,
    page: line.describe("Address of the page that was wrong, in the site."),
    was: line,
    now: line,
  }),
  z.strictObject({
    kind: z.literal("page"),
    ...common,
    role: z.enum(["background", "about", "summary", "facts"]).default("background"),
  }),
]);

/** The front matter of one file. */
export type WritingHead = z.infer<typeof writingSchema>;
export type WritingKind = WritingHead["kind"];
/** As it is written into a file: what has a default may be left out. */
export type WritingFields = z.input<typeof writingSchema>;

/** One piece of the campaign's writing. `body` is Markdown with citations. */
export type Writing<K extends WritingKind = WritingKind> = Extract<WritingHead, { kind: K }> & {
  readonly slug: string;
  /** Path below updates/. */
  readonly path: string;
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
};

const listed = z.enum(["draft", "ready"]).optional().describe("A draft is not published.");

const contact = z.strictObject({
  name: line,
  role: line.optional(),
  organization: line.optional(),
  phone: line.optional(),
  email: line.optional(),
  from: day.optional(),
  to: day.optional(),
  languages: z.array(language).default([]),
  status: listed,
  source: line.optional(),
});

/** In YAML two pairs of brackets make a list in a list. */
const citation = z
  .preprocess((given) => (Array.isArray(given) ? given.flat(2).join() : given), line)
  .describe("A citation, with or without its brackets: doc_xxxx#310-452.");

const supporter = z.strictObject({
  name: line,
  since: date.optional(),
  acts: z
    .array(
      z.strictObject({
        did: line,
        on: date.optional(),
        link: web.optional(),
        cite: citation.optional(),
        slug: slug.optional(),
      }),
    )
    .default([]),
  link: web.optional(),
  status: listed,
});

const coverage = z.strictObject({
  outlet: line,
  title: line.optional(),
  author: line.optional(),
  date: date.optional(),
  link: web.optional(),
  document: line.optional().describe("The captured copy: a document of the record, by its name or id."),
  how: z.enum(["published", "broadcast", "attended"]).default("published"),
  quote: line.optional(),
  status: listed,
});

const translation = z.strictObject({
  cite: citation,
  language: language.describe("Into which language the words are put."),
  text: line,
  by: line.optional().describe("Who translated them."),
});

const photo = z.strictObject({
  file: line.describe("Path below updates/photos/."),
  text: line.optional().describe("What it shows, for people who do not see it. Never left out of what is published."),
  caption: line.optional(),
  credit: line.optional(),
  rights: line.optional(),
  level: z.enum(["withheld", "public"]).default("withheld"),
  shows: z.array(line).default([]).describe("People who can be recognised."),
  minors: yes.default(false),
});

/** The lists beside the writing, by the name of their file. */
export const LIST_SCHEMAS = {
  contacts: z.array(contact),
  supporters: z.array(supporter),
  coverage: z.array(coverage),
  photos: z.array(photo),
  translations: z.array(translation),
} as const;
export type Contact = z.infer<typeof contact>;
export type ContactFields = z.input<typeof contact>;
export type SupporterFields = z.input<typeof supporter>;
export type CoverageFields = z.input<typeof coverage>;
export type Supporter = z.infer<typeof supporter>;
export type Coverage = z.infer<typeof coverage>;
export type Photo = z.infer<typeof photo>;
/** A cited passage in another language than that of its document. */
export type Translation = z.infer<typeof translation>;

/** The lists by their names. */
interface Lists {
  readonly contacts: readonly Contact[];
  readonly supporters: readonly Supporter[];
  readonly coverage: readonly Coverage[];
  readonly photos: readonly Photo[];
  readonly translations: readonly Translation[];
}

/** What of a list is a draft still: nothing of it is published. */
export type WaitingList = {
  [L in keyof Lists]: { readonly list: L; readonly path: string; readonly items: Lists[L] };
}[keyof Lists];

/** All that the campaign has written. */
export interface Writings extends Lists {
  readonly pieces: readonly Writing[];
  readonly waiting?: readonly WaitingList[] | undefined;
}

export const NO_WRITINGS: Writings = {
  pieces: [],
  contacts: [],
  supporters: [],
  coverage: [],
  photos: [],
  translations: [],
};
