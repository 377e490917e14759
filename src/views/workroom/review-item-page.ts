// One statement to review: in plain words, in its passage, with what else is known; and what can be decided about it.

import type { Decision, Flag, Modality, Review, Speaker, Statement, StatementFields } from "../../record/record.ts";
import { isNamedKind, MODALITIES } from "../../record/record.ts";
import { attribution, isToldFinding } from "../attribution.ts";
import { type Excerpt, printExcerpt } from "../excerpt.ts";
import { settledLine } from "../flag-card.ts";
import { languageOf, passageHref } from "../links.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import type { EntrySummary, Here } from "../site.ts";
import { dateMark } from "../statement-line.ts";
import { eventName, programWords, slotWords } from "../telling-words.ts";
import { bdi, documentName, kindWords, number, shorten } from "../wording.ts";
import { momentWords } from "./moment-words.ts";
import { restrictedMark } from "./restricted-page.ts";
import { keyList, partFields, partQuery, type QueuePart } from "./review-parts.ts";
import type { RoomWords } from "./words/words.ts";

type Named = Pick<EntrySummary, "id" | "kind" | "name">;
type Refused = keyof RoomWords["review"]["refused"];

export interface ShownReview {
  readonly part: QueuePart;
  readonly statement: Statement;
  readonly excerpt: Excerpt;
  /** The number of the page that the passage begins on. */
  readonly page: number | undefined;
  readonly entry: Named | undefined;
  readonly names: readonly (Named & { readonly as: "entry" | "speaker" | "spoken of" })[];
  readonly review: Review;
  /** Why whoever looks cannot accept it. */
  readonly bar: Refused | undefined;
  readonly people: 1 | 2;
  readonly decisions: readonly { readonly decision: Decision; readonly isStanding: boolean }[];
  readonly last: number;
  readonly flags: readonly Flag[];
  readonly others: readonly { readonly statement: Statement; readonly excerpt: Excerpt }[];
  readonly waiting: number;
  /** It stands in a restricted document, or concerns a restricted person. */
  readonly isRestricted?: boolean | undefined;
  /** What a form that was refused held, with why. */
  readonly again?:
    | {
        readonly why: Refused;
        readonly fields: StatementFields;
        readonly reason: string;
        readonly form: "correct" | "reject" | "accept";
      }
    | undefined;
  readonly timeZone: string;
  readonly language: string;
}

export function reviewItemPage(words: RoomWords, here: Here, shown: ShownReview): Markup {
  const { review } = words;
  const { statement, part, names } = shown;
  const id = statement.id;
  const query = partQuery(part);
  const first = names.find(({ as }) => as !== "spoken of") ?? names[0];
  const namesHref =
    first === undefined ? undefined : `/names/${first.id}${partQuery({}, { back: `/review/${id}${query}` })}`;
  const k = review.keysHelp;
  return html`<room-keys>
    <nav class="review-way" aria-label="${review.queue}">
      <a href="/review${query}">${review.queue}</a>
      <span class="meta">${review.waiting(shown.waiting)}</span>
      <span class="review-steps"><a data-key="k" href="/review/previous${partQuery(part, { before: id })}">${review.previous} <kbd>k</kbd></a>
      <a data-key="j" href="/review/next${partQuery(part, { after: id })}">${review.skip} <kbd>j</kbd></a></span>
    </nav>
    <article class="review-item">
      ${stateLine(words, here, shown)}
      ${passage(words, here, shown)}
      ${facts(words, here, shown)}
      ${decide(words, here, shown)}
    </article>
    ${names.length === 0 ? NOTHING : namesPart(words, here, shown, namesHref)}
    ${flagsPart(words, here, shown.flags)}
    ${othersPart(words, here, shown)}
    ${soFar(words, shown)}
    ${keyList(words, [
      ["a", k.accept],
      ["r", k.reject],
      ["c", k.correct],
      ["l", k.later],
      ["s", k.split],
      ["m", k.merge],
      ["u", k.undo],
      ["j", k.next],
      ["k", k.previous],
      ["o", k.open],
      ["Esc", k.close],
      ["?", k.help],
    ])}
  </room-keys>`;
}

function stateLine(
  words: RoomWords,
  here: Here,
  { review: { state, proposer }, statement, isRestricted }: ShownReview,
): Markup {
  const { review } = words;
  return html`<p class="review-state"><span class="tag state-${state.replace(" ", "-")}">${review.states[state]}</span>
    <span class="tag m-${statement.modality}">${modality(words, here, statement)}</span>${restrictedMark(words, isRestricted)}
    ${state === "proposed" && proposer !== undefined ? html`<span class="meta">${review.proposedBy(proposer)}</span>` : NOTHING}</p>`;
}

function modality({ review }: RoomWords, { site }: Here, said: Statement): Markup {
  const { voices } = site.edition.words;
  const how = isToldFinding(said) ? voices.toldFinding : voices.modalities[said.modality];
  return html`${how}${said.polarity === "negative" ? html`, ${review.negated}` : NOTHING}`;
}

function passage({ review }: RoomWords, here: Here, { statement, excerpt, page }: ShownReview): Markup {
  const document = here.site.documents.get(statement.passage.document);
  return html`<figure class="card">
    <blockquote${languageOf(document, statement.passage.quote)}><p>${printExcerpt(excerpt)}</p></blockquote>
    <figcaption class="voice">${attribution(here, statement)} ·
      ${document === undefined ? NOTHING : documentName(document)}${page === undefined ? NOTHING : html`, ${review.page(number(page))}`} ·
      <a data-key="o" href="${passageHref(here, statement.passage)}">${review.open} <kbd>o</kbd></a></figcaption>
  </figure>`;
}

function facts(words: RoomWords, here: Here, { statement, entry }: ShownReview): Markup {
  const { fields, narrator, nobody, explicit, inferred } = words.review;
  const { edition } = here.site;
  const { speaker, tier, date, value, slot } = statement;
  const who =
    speaker.kind === "narrator" ? html`${narrator}` : speaker.name.trim() === "" ? html`${nobody}` : bdi(speaker.name);
  const rows: (readonly [string, Markup | undefined])[] = [
    [
      fields.speaker,
      speaker.kind === "narrator" || speaker.kind === "unknown"
        ? who
        : html`${who} <span class="basis">${tier === "explicit" ? explicit : inferred}</span>`,
    ],
    [fields.modality, modality(words, here, statement)],
    [fields.about, entry && aboutWords(here, entry)],
    [fields.slot, slotWords(here, slot)],
    [fields.value, value === statement.passage.quote ? undefined : bdi(shorten(value, 400))],
    [fields.date, date && dateMark(date, edition)],
  ];
  return html`<dl class="facts">${rows.map(([label, given]) => (given === undefined ? NOTHING : html`<div><dt>${label}</dt><dd>${given}</dd></div>`))}</dl>`;
}

/** What it is about: the type of an event, the name of anything else. */
function aboutWords(here: Here, { kind, name }: Named): Markup {
  const named = isNamedKind(kind) ? bdi(name) : eventName(here, name);
  const sort = kindWords(kind, here.site.edition);
  return sort === name ? named : html`${named} <span class="basis">${sort}</span>`;
}

function decide(words: RoomWords, here: Here, shown: ShownReview): Markup {
  const { review } = words;
  const { bar, part, again } = shown;
  const action = `/review/${shown.statement.id}`;
  const hidden = partFields(part, shown.last);
  const refused = (form: "correct" | "reject" | "accept"): Markup =>
    again?.form === form ? html`<p class="refused" role="alert">${review.refused[again.why]}</p>` : NOTHING;
  return html`${refused("accept")}
    <div class="review-acts">
      <form action="${action}/accept" method="post">${hidden}<button class="main" data-key="a"${bar === undefined ? NOTHING : html` disabled${bar === "accepted" ? NOTHING : html` aria-describedby="bar"`}`}>${review.accept} <kbd>a</kbd></button></form>
      <form action="${action}/later" method="post">${hidden}<button data-key="l">${review.later} <kbd>l</kbd></button></form>
      <details data-key="r"${again?.form === "reject" ? html` open` : NOTHING}>
        <summary class="button">${review.reject} <kbd>r</kbd></summary>
        <form class="review-form" action="${action}/reject" method="post">${hidden}${refused("reject")}
          <div class="field"><label for="reject-why">${review.rejectWhy}</label><input id="reject-why" name="reason" required maxlength="1000" autocomplete="off" /></div>
          <button class="main">${review.reject}</button>
        </form>
      </details>
      <details data-key="c" id="correct"${again?.form === "correct" ? html` open` : NOTHING}>
        <summary class="button">${review.correct} <kbd>c</kbd></summary>
        <form class="review-form" action="${action}/correct" method="post">${hidden}${refused("correct")}${correctFields(words, here, shown)}</form>
      </details>
    </div>
    ${bar === undefined || bar === "accepted" ? NOTHING : html`<p id="bar" class="refused">${review.refused[bar]}${bar === "unattributed" ? html` <a href="#correct">${review.correct}</a>` : NOTHING}</p>`}`;
}

const SPEAKER_KINDS = ["narrator", "person", "organization", "court", "document", "unnamed person", "unknown"] as const;

function correctFields(words: RoomWords, { site }: Here, { statement, again, people }: ShownReview): Markup {
  const { review } = words;
  const { fields } = review;
  const speaker: Speaker = again?.fields.speaker ?? statement.speaker;
  const value = again?.fields.value ?? statement.value;
  const how: Modality = again?.fields.modality ?? statement.modality;
  const { modalities } = site.edition.words.voices;
  return html`<div class="field"><label for="c-value">${fields.value}</label><textarea id="c-value" name="value" rows="${value.length > 90 ? 4 : 2}" dir="auto">${value}</textarea></div>
    <div class="review-two">
      <div class="field"><label for="c-speaker">${fields.speaker}</label><input id="c-speaker" name="speaker" dir="auto" autocomplete="off" value="${"name" in speaker ? speaker.name : ""}" /></div>
      <div class="field"><label for="c-kind">${review.speakerKind}</label><select id="c-kind" name="speaker-kind">${SPEAKER_KINDS.map((kind) => html`<option value="${kind}"${kind === speaker.kind ? html` selected` : NOTHING}>${review.speakerKinds[kind]}</option>`)}</select></div>
      <div class="field"><label for="c-how">${fields.modality}</label><select id="c-how" name="modality">${MODALITIES.map((one) => html`<option value="${one}"${one === how ? html` selected` : NOTHING}>${modalities[one]}</option>`)}</select></div>
      <div class="field"><label for="c-date">${fields.date}</label><input id="c-date" name="date" dir="ltr" autocomplete="off" aria-describedby="c-date-help" value="${again?.fields.date ?? statement.date?.edtf ?? ""}" /></div>
    </div>
    <p class="meta" id="c-date-help">${review.edtfHelp}</p>
    <div class="field"><label for="c-why">${review.correctWhy}</label><input id="c-why" name="reason" required maxlength="1000" autocomplete="off" value="${again?.reason ?? ""}" /></div>
    <p class="actions">${people === 1 ? html`<button class="main" name="and" value="accept">${review.correctAccept}</button> ` : NOTHING}<button>${review.correctOnly}</button></p>`;
}

function namesPart(
  words: RoomWords,
  here: Here,
  { names, statement, part }: ShownReview,
  href: string | undefined,
): Markup {
  const { review } = words;
  const back = `/review/${statement.id}${partQuery(part)}`;
  return html`<section class="review-names">
    <h2>${review.names}</h2>
    <ul>${names.map((one) => html`<li><a href="/names/${one.id}${partQuery({}, { back })}">${bdi(one.name)}</a> <span class="meta">${kindWords(one.kind, here.site.edition)} · ${review.nameAs[one.as]}</span></li>`)}</ul>
    ${href === undefined ? NOTHING : html`<p class="actions"><a class="button" data-key="s" href="${href}#parts">${review.split} <kbd>s</kbd></a> <a class="button" data-key="m" href="${href}#join">${review.merge} <kbd>m</kbd></a></p>`}
  </section>`;
}

function flagsPart({ review }: RoomWords, here: Here, flags: readonly Flag[]): Markup {
  if (flags.length === 0) return NOTHING;
  return html`<section><h2>${review.flags}</h2><ul class="review-flags">${flags.map(
    (flag) =>
      html`<li class="s-${flag.severity}"><a href="/flags/${flag.id}">${programWords(here, shorten(flag.reason, 240))}</a>${flag.settled === undefined ? NOTHING : settledLine(flag.settled, here.site.edition)}</li>`,
  )}</ul></section>`;
}

function othersPart({ review }: RoomWords, here: Here, { others, part }: ShownReview): Markup {
  if (others.length === 0) return NOTHING;
  return html`<section><h2>${review.others}</h2><ul class="review-soon">${others.map(
    ({
      statement,
      excerpt,
    }) => html`<li><a class="quote"${languageOf(here.site.documents.get(statement.passage.document), statement.passage.quote)} href="/review/${statement.id}${partQuery(part)}">${printExcerpt(excerpt)}</a>
      <span class="voice">${attribution(here, statement)}${documentOf(here, statement)}</span></li>`,
  )}</ul></section>`;
}

function documentOf(here: Here, { passage: at }: Statement): Markup {
  const document = here.site.documents.get(at.document);
  return document === undefined ? NOTHING : html` · ${documentName(document, 60)}`;
}

function soFar(words: RoomWords, { decisions, timeZone, language, statement, part }: ShownReview): Markup {
  const { review } = words;
  const back = `/review/${statement.id}${partQuery(part)}`;
  return html`<section><h2>${review.soFar}</h2>
    ${decisions.length === 0 ? html`<p class="meta">${review.noDecisions}</p>` : NOTHING}
    <ol class="review-log">${decisions.map(({ decision, isStanding }, i) => decisionLine(words, decision, isStanding, { back, timeZone, language, isFirst: i === 0 }))}</ol></section>`;
}

export function decisionLine(
  words: RoomWords,
  { seq, by, at, act, reason }: Decision,
  isStanding: boolean,
  shown: { readonly back: string; readonly timeZone: string; readonly language: string; readonly isFirst: boolean },
): Markup {
  const { review } = words;
  const mayUndo = isStanding && act !== "undo";
  return html`<li${isStanding ? NOTHING : html` class="undone"`}><span><b>${bdi(by)}</b> ${review.acts[act]}${reason === undefined ? NOTHING : html`: ${bdi(shorten(reason, 300))}`}</span>
    <span class="meta"><time datetime="${at}">${momentWords(at, shown.timeZone, shown.language)}</time>${isStanding ? NOTHING : html` · ${review.undone}`}</span>
    ${mayUndo ? html`<form action="/review/undo" method="post"><input type="hidden" name="from" value="${seq}" /><input type="hidden" name="to" value="${seq}" /><input type="hidden" name="back" value="${shown.back}" /><button${shown.isFirst ? html` data-key="u"` : NOTHING}>${review.undo}</button></form>` : NOTHING}</li>`;
}
