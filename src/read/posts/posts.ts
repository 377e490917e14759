// A page of posts as drafts of the campaign's own writing: what each post is, and what of it belongs into the lists.

import type { Span } from "../../base/base.ts";
import type { WritingFields } from "../../record/record.ts";
import { callsIn, signOnIn } from "./post-calls.ts";
import { contactsOf, type FoundContact } from "./post-contacts.ts";
import { coverageIn, type FoundCoverage } from "./post-coverage.ts";
import { linkHeldEvents } from "./post-events.ts";
import { type FoundLetter, lettersIn } from "./post-letters.ts";
import { pressThatCame } from "./post-lists.ts";
import { type Draft, type DraftMaker, newDraftMaker, textParts } from "./post-drafts.ts";
import { advisoryForm, type AdvisoryForm, hoursIn, releaseForm, type ReleaseForm } from "./post-releases.ts";
import { personOf, statementsOf } from "./post-statements.ts";
import { natureOf, signedAtTheEnd } from "./post-voice.ts";
import { type Stood, supportOf } from "./post-support.ts";
import { mentionsIn, oneLine, type PageToImport, type Post, postsOn } from "./post.ts";

export type { Draft } from "./post-drafts.ts";
export type { PageToImport } from "./post.ts";

export interface Supported extends Stood {
  readonly post: number;
  /** Of the draft that tells of it. */
  readonly slug: string;
}

export interface ImportedPage {
  readonly posts: readonly Post[];
  readonly drafts: readonly Draft[];
  readonly contacts: readonly (FoundContact & { readonly post: number })[];
  readonly supporters: readonly Supported[];
  readonly coverage: readonly (FoundCoverage & { readonly post: number })[];
  /** What stands in no post: the head and the foot of the page. */
  readonly leftOut: readonly (Span & { readonly words: string })[];
  /** Whom it was taken to be about. */
  readonly subject: readonly string[];
  /** E-mail addresses that the page or a copy destroyed, each place counted. */
  readonly damagedAddresses: number;
  readonly blanks: number;
}

const NO_LAST_DAY =
  "The post names no last day: add “closes” with the day, “open: until changed”, or under “withdrawn” how it ended.";

/** `known`: names of the person held, where the case says them. `taken`: slugs that other writing has. */
export function importPage(page: PageToImport, known: readonly string[], taken: ReadonlySet<string>): ImportedPage {
  const { posts, leftOut } = postsOn(page);
  const person = known.length > 0 ? undefined : personOf(page, posts);
  const subject = person === undefined ? known : [person];
  const maker = newDraftMaker(page, posts, taken);
  const contacts: (FoundContact & { post: number })[] = [];
  const supporters: Supported[] = [];
  const coverage: (FoundCoverage & { post: number })[] = [];
  for (const post of posts) {
    const parts = partsOf(page, post);
    const main = draftsOf(maker, page, post, parts, subject);
    contacts.push(...parts.contacts.contacts.map((one) => ({ ...one, post: post.number })));
    supporters.push(
      ...supportOf(page, post, parts).map((one) => ({ ...one, post: post.number, slug: main.fields.slug })),
    );
    coverage.push(...coverageIn(page, post).map((one) => ({ ...one, post: post.number })));
    coverage.push(
      ...pressThatCame(post).map((outlet) => ({
        outlet,
        how: "attended" as const,
        post: post.number,
        start: post.start,
        end: post.end,
      })),
    );
  }
  return {
    posts,
    drafts: linkHeldEvents(page, posts, maker.drafts()),
    contacts,
    supporters,
    coverage,
    leftOut: leftOut.map((span) => ({ ...span, words: oneLine(page.text.slice(span.start, span.end)) })),
    subject,
    ...damageIn(page, posts),
  };
}

function damageIn(page: PageToImport, posts: readonly Post[]): { damagedAddresses: number; blanks: number } {
  const damaged = page.reading.mentions.filter((one) => one.kind === "damaged");
  const inLetters = posts.flatMap((post) => lettersIn(page, post)).flatMap((letter) => blanksIn(page, letter));
  const open = damaged.flatMap(({ type, quote }) => (type === "placeholder" ? [oneLine(quote)] : []));
  return {
    damagedAddresses: damaged.filter(({ type }) => type === "email").length,
    blanks: new Set([...open, ...inLetters]).size,
  };
}

interface Parts {
  readonly release: ReleaseForm | undefined;
  readonly advisory: AdvisoryForm | undefined;
  readonly letters: readonly FoundLetter[];
  readonly calls: ReturnType<typeof callsIn>;
  readonly contacts: ReturnType<typeof contactsOf>;
}

function partsOf(page: PageToImport, post: Post): Parts {
  const letters = lettersIn(page, post);
  return {
    letters,
    release: letters.length > 0 && post.kind !== "release" ? undefined : releaseForm(page, post),
    advisory: advisoryForm(page, post),
    calls: callsIn(page, post),
    contacts: contactsOf(page, post),
  };
}

/** The draft of the post itself; those of what it contains are made with it. */
function draftsOf(maker: DraftMaker, page: PageToImport, post: Post, parts: Parts, subject: readonly string[]): Draft {
  const { release, advisory, letters, calls, contacts } = parts;
  const signed = signedAtTheEnd(post);
  const byline = post.author ?? signed?.name;
  const moved: Span[] = [...contacts.used, ...letters, ...(signed === undefined ? [] : [signed.line])];
  const notes = post.about.map(({ text }) => `As printed with the post: ${oneLine(text)}`);
  const names = [...new Set(contacts.contacts.map(({ name }) => name))];
  const rest = textParts(post.blocks, moved);
  const [onlyLetter] = letters;
  const whole = calls.find(({ isWhole }) => isWhole);
  const base = { ...(byline !== undefined && { byline }) };
  let main: Draft;
  if (onlyLetter !== undefined && letters.length === 1 && rest.length === 0)
    return letterDraft(maker, page, post, onlyLetter, post.title, notes);
  if (release !== undefined) {
    const cut = [
      ...moved,
      ...release.banners,
      ...[release.subtitleAt, release.datelineAt].filter((span) => span !== undefined),
    ];
    main = maker.add(post, {
      fields: {
        kind: "release",
        ...base,
        ...(release.dateline !== undefined && { dateline: release.dateline }),
        ...(release.subtitle !== undefined && { subtitle: release.subtitle }),
        ...(names.length > 0 && { contacts: names }),
      },
      body: textParts(post.blocks, cut),
      notes: [
        ...notes,
        ...release.banners.map(({ text }) => `As printed above the release: ${text}`),
        ...printed(page, "Dateline", release.datelineAt),
      ],
    });
    if (advisory !== undefined) advisoryDraft(maker, page, post, advisory, names, true);
  } else if (advisory !== undefined) main = advisoryDraft(maker, page, post, advisory, names, false, moved, notes);
  else if (whole !== undefined)
    main = maker.add(post, {
      fields: {
        kind: "action",
        ...base,
        ask: whole.ask,
        ...(whole.by !== undefined && { by: whole.by }),
        ...linkIn(page, post),
      },
      body: rest,
      notes: [
        ...notes,
        "What readers are asked to do was taken from the post: say it in one sentence, with a link.",
        NO_LAST_DAY,
      ],
    });
  else {
    const nature = natureOf(page, post, signed !== undefined);
    main = maker.add(post, {
      fields: { kind: "update", ...base, ...(nature !== "report" && { nature }) },
      body: rest,
      notes,
    });
  }
  letters.forEach((letter, i) => {
    const title = letters.length === 1 ? `Letter: ${post.title}` : `Letter ${i + 1}: ${post.title}`;
    maker.link(main, letterDraft(maker, page, post, letter, title, []), letter);
  });
  const signOn = letters.length > 0 ? undefined : signOnIn(page, post);
  if (signOn !== undefined) {
    const to = signOn.to === undefined ? [] : [{ name: signOn.to }];
    maker.add(post, {
      fields: { kind: "letter", to, signed: { count: signOn.count } },
      title: `Letter: ${post.title}`,
      part: "sign-on letter",
      body: [{ kind: "text", lines: [{ ...signOn, text: page.text.slice(signOn.start, signOn.end) }] }],
      notes: ["The page tells of this letter and does not print it: add its words, or delete this draft."],
    });
  }
  for (const call of calls.filter(({ isWhole }) => !isWhole))
    maker.add(post, {
      fields: { kind: "action", ask: call.ask },
      title: call.ask,
      part: "action",
      body: [{ kind: "text", lines: [{ ...call, text: page.text.slice(call.start, call.end) }] }],
      notes: ["The page has only this line of it: add the link, or delete this draft.", NO_LAST_DAY],
    });
  for (const one of statementsOf(page, post, subject))
    maker.add(post, {
      fields: { kind: "statement", speaker: one.speaker },
      title: `Statement of ${one.speaker}`,
      part: `statement of ${one.speaker}`,
      body: [{ kind: "text", lines: one.lines }],
      notes: ["Ask who speaks here, or who may agree for them, before it is published, and write it under “consent”."],
    });
  return main;
}

function letterDraft(
  maker: DraftMaker,
  page: PageToImport,
  post: Post,
  letter: FoundLetter,
  title: string,
  notes: readonly string[],
): Draft {
  const fields: Extract<WritingFields, { kind: "letter" }> = {
    kind: "letter",
    title: "",
    ...(letter.to.length > 0 && { to: letter.to.map((one) => ({ ...one })) }),
    ...(letter.signatories.length > 0 && { signatories: letter.signatories.map((one) => ({ ...one })) }),
  };
  const blanks = [...new Set([...mentionsOfBlanks(page, letter), ...blanksIn(page, letter)])];
  return maker.add(post, {
    fields,
    title,
    part: "letter",
    body: textParts(letter.body, []),
    notes: [
      ...notes,
      ...letter.letterhead.map((line) => `As printed: ${line}`),
      ...(letter.to.length === 0 ? ["To whom it was sent is not in the letter: fill in “to”."] : []),
      ...blanks.map((words) => `Not filled in: ${words}`),
    ],
  });
}

/** Brackets that begin with a capital and stand in no quotation: there an editor would have put them. */
const BRACKETS = /(?<!\p{L})\[(?=\p{Lu})[^[\]]{2,120}\](?!\p{L})/gu;

function blanksIn(page: PageToImport, span: Span): string[] {
  const quoted = mentionsIn(page, span, "quotation");
  return [...page.text.slice(span.start, span.end).matchAll(BRACKETS)].flatMap(({ index, 0: words }) =>
    quoted.some(({ start, end }) => start <= span.start + index && span.start + index < end) || /^\[email/iu.test(words)
      ? []
      : [oneLine(words)],
  );
}

function mentionsOfBlanks(page: PageToImport, span: Span): string[] {
  return mentionsIn(page, span, "damaged").flatMap(({ type, quote }) =>
    type === "placeholder" ? [oneLine(quote)] : [],
  );
}

function advisoryDraft(
  maker: DraftMaker,
  page: PageToImport,
  post: Post,
  form: AdvisoryForm,
  contacts: readonly string[],
  isPart: boolean,
  moved: readonly Span[] = [],
  notes: readonly string[] = [],
): Draft {
  const days = form.whenAt === undefined ? [] : mentionsIn(page, form.whenAt, "date");
  const day = days.find(({ date }) => date.earliest !== undefined && date.earliest === date.latest)?.date.earliest;
  const [time, until] = form.when === undefined ? [] : hoursIn(form.when);
  const [place, ...address] = form.where;
  return maker.add(post, {
    fields: {
      kind: "advisory",
      what: (form.what ?? post.title).slice(0, 500),
      ...(day !== undefined && {
        when: { day, ...(time !== undefined && { time }), ...(until !== undefined && { until }) },
      }),
      ...(place !== undefined && { where: { name: place, ...(address.length > 0 && { address }) } }),
      ...(form.who.length > 0 && { who: form.who.map((one) => ({ ...one })) }),
      ...(form.organizer !== undefined && { organizer: form.organizer }),
      ...(form.visuals !== undefined && { visuals: form.visuals }),
      ...(contacts.length > 0 && { contacts: [...contacts] }),
    },
    ...(isPart && { title: form.what ?? `Advisory: ${post.title}`, part: "advisory" }),
    body: isPart ? [] : textParts(post.blocks, [...moved, ...form.lines]),
    notes: [
      ...notes,
      ...(form.when === undefined
        ? ["The page does not say when in a field of its own: fill in “when”."]
        : [`When, as printed: ${form.when}`]),
      ...(place === undefined ? ["The page does not say where in a field of its own: fill in “where”."] : []),
    ],
  });
}

function printed({ text }: PageToImport, what: string, span: Span | undefined): string[] {
  return span === undefined ? [] : [`${what} as printed: ${oneLine(text.slice(span.start, span.end))}`];
}

function linkIn(page: PageToImport, post: Post): { link?: string } {
  const link = mentionsIn(page, post, "contact").find(({ type, value }) => type === "url" && /^https?:/u.test(value));
  return link === undefined ? {} : { link: link.value };
}
