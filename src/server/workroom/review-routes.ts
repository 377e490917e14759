// Review: the queue, one statement after another, and many at once.

import { Problem } from "../../base/base.ts";
import {
  type CaseDocument,
  isRestrictedDocument,
  MODALITIES,
  personKey,
  reviewOf,
  type Speaker,
  type Statement,
  type StatementFields,
} from "../../record/record.ts";
import {
  bulkPage,
  excerptAround,
  excerptAt,
  type Here,
  html,
  type Markup,
  type QueuePart,
  partQuery,
  reviewItemPage,
  reviewQueuePage,
  roomHere,
  type ShownReview,
  undoNotice,
} from "../../views/views.ts";
import {
  acceptBulk,
  decideStatement,
  nextItem,
  type Outcome,
  previewBulk,
  restrictionsOf,
  reviewItem,
  type StatementChange,
  takeBack,
} from "../../workroom/workroom.ts";
import { type Asked, field, type Route } from "./route.ts";
import { ownAddress } from "./session-routes.ts";

export const REVIEW_ROUTES: readonly Route[] = [
  { method: "GET", path: "/review", right: "decide", handle: queue },
  { method: "GET", path: "/review/next", right: "decide", handle: next },
  { method: "GET", path: "/review/previous", right: "decide", handle: previous },
  { method: "GET", path: "/review/bulk", right: "decide", handle: (asked) => bulk(asked, false) },
  { method: "POST", path: "/review/bulk", right: "decide", handle: takeBulk },
  { method: "POST", path: "/review/undo", right: "decide", handle: undo },
  { method: "GET", path: "/review/:id", right: "decide", handle: (asked) => item(asked) },
  { method: "POST", path: "/review/:id/accept", right: "decide", handle: (asked) => decide(asked, "accept") },
  { method: "POST", path: "/review/:id/reject", right: "decide", handle: (asked) => decide(asked, "reject") },
  { method: "POST", path: "/review/:id/correct", right: "decide", handle: (asked) => decide(asked, "correct") },
  { method: "POST", path: "/review/:id/later", right: "decide", handle: (asked) => decide(asked, "later") },
];

const DOCUMENTS_SHOWN = 25;
const NEXT_SHOWN = 8;

async function queue(asked: Asked): Promise<Response> {
  const { room, words, url } = asked;
  const part = partOf(url.searchParams);
  const desk = await room.desk.now();
  const person = personKey(asked.person.name);
  const from = Math.max(0, Math.floor(Number(url.searchParams.get("from") ?? "0")) || 0);
  const documents = await desk.queue.documents(person, DOCUMENTS_SHOWN + 1, from);
  const labels = await room.read.documentLabels([
    ...documents.map(({ id }) => id),
    ...(part.document === undefined ? [] : [part.document]),
  ]);
  const labelOf = (id: string): string => labels.get(id)?.title ?? labels.get(id)?.name ?? id;
  const waiting = await desk.queue.waiting(part, person, NEXT_SHOWN);
  const found = new Map((await room.read.statementsNamed(waiting)).map((one) => [one.id, one]));
  return asked.page({
    title: words.frame.places.review,
    here: "review",
    main: reviewQueuePage(words, here(asked), {
      part,
      partWords: partWords(part, labelOf),
      people: desk.people,
      counts: await desk.queue.counts(part, person),
      kinds: await desk.queue.kinds(person),
      checks: await desk.queue.checks(person),
      documents: documents.slice(0, DOCUMENTS_SHOWN).map((one) => ({ ...one, label: labelOf(one.id) })),
      more: documents.length > DOCUMENTS_SHOWN ? from + DOCUMENTS_SHOWN : undefined,
      next: desk.corrected(waiting.flatMap((id) => found.get(id) ?? [])),
    }),
  });
}

function here(
  { language, frame }: Asked,
  documents: Iterable<CaseDocument> = [],
  entries: Parameters<typeof roomHere>[3] = [],
): Here {
  return roomHere(language, frame.name, documents, entries);
}

function partWords({ document, kind, check }: QueuePart, labelOf: (id: string) => string): string[] {
  return [document === undefined ? undefined : labelOf(document), kind, check].filter((one) => one !== undefined);
}

async function next(asked: Asked): Promise<Response> {
  const asks = asked.url.searchParams;
  const part = partOf(asks);
  return toNext(asked, part, asks.get("after") ?? undefined);
}

async function toNext(asked: Asked, part: QueuePart, after: string | undefined, notice?: Markup): Promise<Response> {
  const id = await nextItem(asked.room, asked.person, part, after);
  const { nothingWaits } = asked.words.review;
  if (id === undefined) return asked.redirect(`/review${partQuery(part)}`, html`${notice ?? ""} ${nothingWaits}`);
  return asked.redirect(`/review/${id}${partQuery(part)}`, notice);
}

async function previous(asked: Asked): Promise<Response> {
  const asks = asked.url.searchParams;
  const part = partOf(asks);
  const { queue: all } = await asked.room.desk.now();
  const id = await all.previous(part, asks.get("before") ?? "");
  return asked.redirect(id === undefined ? `/review${partQuery(part)}` : `/review/${id}${partQuery(part)}`);
}

async function item(asked: Asked, again?: ShownReview["again"], given?: QueuePart): Promise<Response> {
  const { room, words, language } = asked;
  const part = given ?? partOf(asked.url.searchParams);
  const found = await reviewItem(room, asked.person, asked.param("id"), part);
  if (found === undefined) return asked.missing();
  const { statement, documents, entry, names } = found;
  const { people } = await room.desk.now();
  const textOf = (id: typeof statement.passage.document): string => documents.get(id)?.text ?? "";
  const named = [...names, ...(entry === undefined ? [] : [entry])];
  return asked.page({
    title: words.frame.places.review,
    here: "review",
    status: again === undefined ? 200 : 422,
    main: reviewItemPage(words, here(asked, documents.values(), named), {
      ...found,
      part,
      people,
      isRestricted: await isRestrictedHere(asked, documents.values(), [statement]),
      again,
      language,
      excerpt: excerptAround(textOf(statement.passage.document), statement.passage),
      page: documents.get(statement.passage.document)?.pages.findLast(({ start }) => start <= statement.passage.start)
        ?.number,
      others: found.others.map((one) => ({
        statement: one,
        excerpt: excerptAt(textOf(one.passage.document), one.passage),
      })),
      waiting: found.counts.waiting,
      timeZone: (await room.read.caseInfo()).timeZone,
    }),
  });
}

async function decide(asked: Asked, what: "accept" | "reject" | "correct" | "later"): Promise<Response> {
  const form = await asked.form();
  const id = asked.param("id");
  const part = partOf(form);
  const change = changeOf(what, form);
  let outcome: Outcome;
  try {
    outcome = await decideStatement(asked.room, asked.person, id, Number(field(form, "shown")), change);
  } catch (error) {
    if (error instanceof Problem && error.code === "decision-target") return asked.missing();
    throw error;
  }
  const { done } = asked.words.review;
  switch (outcome.kind) {
    case "beaten":
      return asked.redirect(`/review/${id}${partQuery(part)}`, html`${beatenWords(asked, outcome)}`);
    case "refused": {
      const fields = change.kind === "correct" ? change.fields : {};
      const shown = what === "later" ? "accept" : what;
      return item(asked, { why: outcome.why, fields, reason: field(form, "reason"), form: shown }, part);
    }
    case "written": {
      const { state } = await stateOf(asked, id);
      const sentence = {
        accept: state === "accepted" ? done.accepted : done.proposed,
        reject: done.rejected,
        later: done.later,
        correct: state === "accepted" ? done.correctedAccepted : done.corrected,
      }[what];
      const notice = undoNotice(asked.words, sentence, {
        from: outcome.decisions[0]!.seq, // something was written
        to: outcome.decisions.at(-1)!.seq,
        back: `/review/${id}${partQuery(part)}`,
      });
      if (what === "correct" && state !== "accepted") return asked.redirect(`/review/${id}${partQuery(part)}`, notice);
      return toNext(asked, part, id, notice);
    }
  }
}

async function stateOf({ room }: Asked, id: string): Promise<{ readonly state: string }> {
  const { book, people } = await room.desk.now();
  return reviewOf(book.standing(id), people);
}

export function beatenWords({ words }: Asked, { decision }: Outcome & { kind: "beaten" }): string {
  return words.review.beaten(decision.by, words.review.acts[decision.act]);
}

/** Is any of these documents, or of those that these statements concern, restricted? */
export async function isRestrictedHere(
  { room }: Asked,
  documents: Iterable<CaseDocument>,
  statements: readonly Pick<Statement, "entry" | "speakerEntry" | "about">[],
): Promise<boolean> {
  const found = await restrictionsOf(room);
  return (
    [...documents].some((one) => isRestrictedDocument(found, one)) ||
    statements
      .flatMap(({ entry, speakerEntry = entry, about = [] }) => [entry, speakerEntry, ...about.map((one) => one.entry)])
      .some((one) => found.people.has(one))
  );
}

function changeOf(what: "accept" | "reject" | "correct" | "later", form: FormData): StatementChange {
  const reason = field(form, "reason").trim();
  switch (what) {
    case "accept":
    case "later":
      return { kind: what };
    case "reject":
      return { kind: "reject", reason };
    case "correct":
      return { kind: "correct", reason, fields: fieldsOf(form), andAccept: field(form, "and") === "accept" };
  }
}

function fieldsOf(form: FormData): StatementFields {
  const name = field(form, "speaker").trim();
  const kind = field(form, "speaker-kind");
  const modality = MODALITIES.find((one) => one === field(form, "modality"));
  return {
    ...(form.has("value") && { value: field(form, "value").trim().replace(/\r\n?/g, "\n") }),
    ...(form.has("speaker-kind") && { speaker: speakerOf(kind, name) }),
    ...(form.has("date") && { date: field(form, "date").trim() }),
    ...(modality !== undefined && { modality }),
  };
}

function speakerOf(kind: string, name: string): Speaker {
  switch (kind) {
    case "person":
    case "unnamed person":
    case "organization":
    case "court":
    case "document":
    case "unknown":
      return { kind, name };
    default:
      return { kind: "narrator" };
  }
}

async function bulk(asked: Asked, changed: boolean, given?: QueuePart): Promise<Response> {
  const { room, words } = asked;
  const part = given ?? partOf(asked.url.searchParams);
  const preview = await previewBulk(room, asked.person, part);
  const labels = await room.read.documentLabels(part.document === undefined ? [] : [part.document]);
  const labelOf = (id: string): string => labels.get(id)?.title ?? labels.get(id)?.name ?? id;
  return asked.page({
    title: words.review.bulk.title,
    here: "review",
    status: changed ? 409 : 200,
    main: bulkPage(words, here(asked), { ...preview, part, partWords: partWords(part, labelOf), changed }),
  });
}

async function takeBulk(asked: Asked): Promise<Response> {
  const form = await asked.form();
  const part = partOf(form);
  const decisions = await acceptBulk(asked.room, asked.person, part, field(form, "mark"));
  if (decisions === undefined) return bulk(asked, true, part);
  const [first, last] = [decisions[0], decisions.at(-1)];
  const back = `/review${partQuery(part)}`;
  const undo = first && last && { from: first.seq, to: last.seq, back };
  return asked.redirect(back, undoNotice(asked.words, asked.words.review.done.bulk(decisions.length), undo));
}

/** Takes back what a button beside it names: one decision, or all that one form wrote. */
async function undo(asked: Asked): Promise<Response> {
  const form = await asked.form();
  const [from, to] = [Number(field(form, "from")), Number(field(form, "to"))];
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 1 || to < from) return asked.missing();
  const { room, person, words } = asked;
  const done = await takeBack(room, person, { from, to });
  if (done === "not one go") return asked.missing();
  const sentence = {
    done: words.review.done.undone,
    "not yours": words.frame.refused.right(words.frame.roles[person.role]),
    "place taken": words.document.remove.taken,
  }[done];
  return asked.redirect(ownAddress(field(form, "back")), html`${sentence}`);
}

/** The part of the queue that an address or a form names. */
function partOf(asks: URLSearchParams | FormData): QueuePart {
  const given = (name: string): string | undefined => {
    const value = asks.get(name);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  return { document: given("document"), kind: given("kind"), check: given("check") };
}
