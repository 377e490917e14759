// A page of posts as drafts of the campaign's own writing: what each post is, and what of it belongs into the lists.

import { overlaps, type Span } from "../../base/base.ts";
import { type PageLink, writingHref } from "../../record/record.ts";
import { callsIn, signOnIn } from "./post-calls.ts";
import { contactsOf, type FoundContact } from "./post-contacts.ts";
import { coverageIn, type FoundCoverage } from "./post-coverage.ts";
import { linkHeldEvents } from "./post-events.ts";
import { type FoundLetter, lettersIn } from "./post-letters.ts";
import { pressThatCame } from "./post-lists.ts";
import { type Draft, type DraftMaker, newDraftMaker, textParts } from "./post-drafts.ts";
import { linksOn, permalinkOf, samePage, videosIn, webLinksIn } from "./post-links.ts";
import { advisoryDraft, blanksIn, letterDraft, printed } from "./post-pieces.ts";
import { advisoryForm, type AdvisoryForm, releaseForm, type ReleaseForm } from "./post-releases.ts";
import { personOf, statementsOf } from "./post-statements.ts";
import { natureOf, signedAtTheEnd } from "./post-voice.ts";
import { answersIn, backgroundIn, termsIn } from "./post-terms.ts";
import { type Stood, supportOf } from "./post-support.ts";
import { oneLine, type PageToImport, type Post, postsOn } from "./post.ts";

export type { Draft } from "./post-drafts.ts";
export type { PageToImport } from "./post.ts";

export interface Supported extends Stood {
  readonly link: string | undefined;
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
  /** Where words of the page lead: to another page, or to the draft that one of its posts became. */
  readonly links: readonly (Span & { readonly href: string })[];
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
  const links = linksOn(page);
  const terms = new Set<string>();
  for (const post of posts) {
    const parts = partsOf(page, post, links);
    const main = draftsOf(maker, page, post, parts, subject);
    explained(maker, page, post, subject, terms);
    contacts.push(...parts.contacts.contacts.map((one) => ({ ...one, post: post.number })));
    supporters.push(
      ...supportOf(page, post, parts).map((one) => ({
        ...one,
        link: onlyLinkIn(links, one.span, post),
        post: post.number,
        slug: main.fields.slug,
      })),
    );
    coverage.push(...coverageIn(page, post, links).map((one) => ({ ...one, post: post.number })));
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
  const drafts = linkHeldEvents(page, posts, maker.drafts(), links);
  return {
    posts,
    drafts,
    contacts,
    supporters,
    coverage,
    links: links.flatMap(({ address, ...span }, i) => {
      const isInside = links.slice(Math.max(0, i - 2), i).some((other) => overlaps(other, span));
      if (span.start === span.end || isInside || address.startsWith("tel:")) return [];
      const to = posts.find((post) => samePage(permalinkOf(links, post)?.address ?? "", address));
      const draft = to === undefined ? undefined : drafts.find((one) => one.post === to.number && one.part === "");
      return [{ start: span.start, end: span.end, href: draft === undefined ? address : writingHref(draft.fields) }];
    }),
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
  readonly links: readonly PageLink[];
  readonly release: ReleaseForm | undefined;
  readonly advisory: AdvisoryForm | undefined;
  readonly letters: readonly FoundLetter[];
  readonly calls: ReturnType<typeof callsIn>;
  readonly contacts: ReturnType<typeof contactsOf>;
}

/** The page that a sentence leads to, where it leads to one; a heading leads to the post itself. */
function onlyLinkIn(links: readonly PageLink[], span: Span, { heading }: Post): string | undefined {
  if (span.start === heading?.start) return undefined;
  const [first, ...others] = webLinksIn(links, span);
  return others.length === 0 ? first?.address : undefined;
}

function partsOf(page: PageToImport, post: Post, links: readonly PageLink[]): Parts {
  const letters = lettersIn(page, post);
  return {
    links,
    letters,
    release: letters.length > 0 && post.kind !== "release" ? undefined : releaseForm(page, post),
    advisory: advisoryForm(page, post),
    calls: callsIn(page, post, links),
    contacts: contactsOf(page, post, links),
  };
}

/** The draft of the post itself; those of what it contains are made with it. */
function draftsOf(maker: DraftMaker, page: PageToImport, post: Post, parts: Parts, subject: readonly string[]): Draft {
  const { release, advisory, letters, calls, contacts, links } = parts;
  const signed = signedAtTheEnd(post);
  const byline = post.author ?? signed?.name;
  const moved: Span[] = [...contacts.used, ...letters, ...(signed === undefined ? [] : [signed.line])];
  const permalink = permalinkOf(links, post);
  const notes = [
    ...post.about.map(({ text }) => `As printed with the post: ${oneLine(text)}`),
    ...(permalink === undefined ? [] : [`Its own page on the site: ${permalink.address}`]),
  ];
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
        ...(whole.link !== undefined && { link: whole.link }),
      },
      body: rest,
      notes: [
        ...notes,
        "What readers are asked to do was taken from the post: say it in one sentence, with a link.",
        NO_LAST_DAY,
      ],
    });
  else if (letters.length === 0 && backgroundIn(post, subject)?.isWhole === true)
    main = maker.add(post, { fields: { kind: "page", role: "about", ...base }, body: rest, notes });
  else {
    const nature = natureOf(page, post, signed !== undefined);
    main = maker.add(post, {
      fields: { kind: "update", ...base, ...(nature !== "report" && { nature }) },
      body: rest,
      notes,
    });
  }
  for (const { address } of videosIn(links, post).filter(({ start, end }) => start === end))
    maker.show(main, address, post.heading ?? post);
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
      fields: { kind: "action", ask: call.ask, ...(call.link !== undefined && { link: call.link }) },
      title: call.ask,
      part: "action",
      body: [{ kind: "text", lines: [{ ...call, text: page.text.slice(call.start, call.end) }] }],
      notes: [
        call.link === undefined
          ? "The page has only this line of it: add the link, or delete this draft."
          : "The page has only this line of it.",
        NO_LAST_DAY,
      ],
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

/** What a post explains, each as a draft of its own. */
function explained(
  maker: DraftMaker,
  page: PageToImport,
  post: Post,
  subject: readonly string[],
  known: Set<string>,
): void {
  const review = "Let a lawyer read it, and name them under “reviewedBy”.";
  for (const { title, authority, lines } of termsIn(page, post, known))
    maker.add(post, {
      fields: { kind: "term", ...(authority !== undefined && { authority }) },
      title,
      part: `term ${title}`,
      body: [{ kind: "text", lines }],
      notes: ["Defined in the post in these words.", review],
    });
  for (const { title, blocks } of answersIn(post))
    maker.add(post, {
      fields: { kind: "question" },
      title,
      part: `question ${title}`,
      body: textParts(blocks, []),
      notes: ["Asked and answered in the post.", review],
    });
  const background = backgroundIn(post, subject);
  if (background === undefined || background.isWhole) return;
  const [name] = subject;
  maker.add(post, {
    fields: { kind: "page", role: "about" },
    title: name === undefined ? background.title : `About ${name}`,
    part: "background",
    body: background.lines.map((lines) => ({ kind: "text", lines })),
    notes: ["The first paragraphs of a part of the post that is headed so: say it in the campaign's own voice."],
  });
}
