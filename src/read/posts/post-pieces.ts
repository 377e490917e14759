// What a post contains, as drafts of their own: letters, and advisories from their fields.

import type { Span } from "../../base/base.ts";
import type { WritingFields } from "../../record/record.ts";
import { type Draft, type DraftMaker, textParts } from "./post-drafts.ts";
import type { FoundLetter } from "./post-letters.ts";
import { type AdvisoryForm, hoursIn } from "./post-releases.ts";
import { mentionsIn, oneLine, type PageToImport, type Post } from "./post.ts";

export function letterDraft(
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

export function blanksIn(page: PageToImport, span: Span): string[] {
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

export function advisoryDraft(
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

export function printed({ text }: PageToImport, what: string, span: Span | undefined): string[] {
  return span === undefined ? [] : [`${what} as printed: ${oneLine(text.slice(span.start, span.end))}`];
}
