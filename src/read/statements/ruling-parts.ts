// What a ruling holds and orders: of an order on paper the part that begins with "IT IS ORDERED", with the day and the judge
// at its foot; of a ruling that a text or a docket entry tells of, the words around it. Each stands as a part of the ruling.

import { overlaps, type Span, spanAt, spansIn, trimSpan } from "../../base/base.ts";
import {
  type DateMention,
  deadlinesIn,
  type FoundPart,
  type FoundStatement,
  holdingsIn,
  isName,
  type NameMention,
  type Reading,
} from "../../record/record.ts";
import type { FindingScene } from "./finding-forum.ts";
import { heldIn, measuresIn } from "./ruling-held.ts";
import { marksOf } from "./ruling-worth.ts";

/** The rulings among the statements of a document, with their parts; the others as they are. */
export function rulingsWithParts(
  { text, view, ownCourt }: Pick<FindingScene, "text" | "view" | "ownCourt">,
  found: Reading,
  statements: readonly FoundStatement[],
): FoundStatement[] {
  const rulings = statements.filter(isRuling);
  if (rulings.length === 0) return [...statements];
  const names = found.mentions.filter((one) => isName(one));
  const scene: Scene = {
    ...found,
    dates: found.mentions.filter((one) => one.kind === "date"),
    persons: names.filter(({ kind }) => kind === "person"),
    courts: names.filter(({ kind }) => kind === "court"),
  };
  const regions = operativeParts(text, view, found, ownCourt !== undefined);
  const told: FoundStatement[] = statements.filter((one) => !isRuling(one));
  for (const [i, region] of regions.entries()) {
    const inside = rulings.filter(({ start, slot }) => start >= region.start && start < region.end && slot !== "date");
    const opener = inside[0];
    if (opener === undefined) continue;
    const parts = partsIn(text, view, scene, region, ownWordsSince(found, region, regions[i - 1]));
    const marks = marksOf(view.slice(region.start, region.end), [opener]);
    const about = [...marks, ...(opener.about ?? [])];
    const ruling = {
      ...opener,
      modality: "found",
      polarity: "positive",
      ...(about.length > 0 && { about }),
      ...(parts.length > 0 && { parts }),
    } as const;
    told.push(signed(ruling, text, view, scene, region));
  }
  // "the Court holds that …" is what the paper's own ruling holds
  const held = told.flatMap(({ parts = [] }) => parts.filter(({ slot }) => slot === "held"));
  const isOfPaper = (one: FoundStatement): boolean =>
    regions.some(({ start, end }) => one.start >= start && one.start < end) || held.some((part) => overlaps(one, part));
  const outside = rulings.filter((one) => one.slot === "date" || !isOfPaper(one));
  const around = Map.groupBy(outside, (one) => regionOf(found, one).start);
  for (const group of around.values()) {
    const region = regionOf(found, group[0]!); // a group has a member
    const orders = group
      .filter(({ modality }) => modality === "ordered")
      .map((one) => madeByOrdering(one, view, scene));
    const others = group.filter(({ modality }) => modality !== "ordered");
    // "granted the petition and ordered a hearing" is one ruling
    const whole = others.length > 0 ? others : orders.slice(0, 1);
    const first = whole[0]!; // as above
    // of two rulings that one sentence tells of, nothing says which of them held what
    const isOne = whole.every(({ value, date }) => value === first.value || date === undefined);
    const isTold = first.modality !== "scheduled" && first.modality !== "hypothetical" && first.polarity === "positive";
    const parts = isOne && isTold ? partsIn(text, view, scene, region) : [];
    const marks = marksOf(view.slice(region.start, region.end), whole);
    const marked = (one: FoundStatement): FoundStatement =>
      marks.length === 0 ? one : { ...one, about: [...marks, ...(one.about ?? [])] };
    told.push(
      parts.length > 0 ? { ...marked(first), parts } : marked(first),
      ...whole.slice(1).map((one) => marked(one)),
    );
  }
  return withoutRulingDays(told, view).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "On June 7 the judge ordered …": an order is a ruling of that day; "… by June 14" is the day by which, and dates no ruling. */
function madeByOrdering(order: FoundStatement, view: string, { dates }: Scene): FoundStatement {
  const { date, slot, value, ...rest } = order;
  const ruling = { ...rest, modality: "found" } as const;
  const by = deadlinesIn(view.slice(order.start, order.end));
  const isBy =
    date === undefined ||
    [...spansIn(dates, order)].some(
      (one) =>
        one.date.edtf === date.edtf &&
        by.some(({ start, end }) => order.start + start <= one.start && one.end <= order.start + end),
    );
  return isBy || slot !== "date" ? { ...ruling, slot: "account", value } : { ...ruling, slot, value: date.edtf, date };
}

/** "On June 7 the judge ordered his release": the day is that of the ruling; of the release nothing is known but that. */
function withoutRulingDays(told: readonly FoundStatement[], view: string): FoundStatement[] {
  const days = new Set(
    told.flatMap((one) => (isRuling(one) && one.slot === "date" ? [`${one.start} ${one.date?.edtf}`] : [])),
  );
  return told.map((one) => {
    if (one.modality !== "ordered" || one.slot !== "date" || isRuling(one)) return one;
    if (!days.has(`${one.start} ${one.date?.edtf}`) || BY.test(view.slice(one.start, one.end))) return one;
    const { date: _date, ...rest } = one;
    return { ...rest, slot: "account" };
  });
}

const BY = /\b(?:by|before|no later than|not later than|until|for) (?:[a-z]+,? )?(?:[a-z]+\.? \d|\d)/;

/** The words of a paper before its part that orders: back to the order before it, or to where its section begins. */
function ownWordsSince({ sections }: Reading, { start }: Span, before: Span | undefined): number {
  return Math.max(spanAt(sections, start)?.start ?? 0, before?.end ?? 0);
}

interface Scene extends Reading {
  /** In order. */
  readonly dates: readonly DateMention[];
  readonly persons: readonly NameMention[];
  readonly courts: readonly NameMention[];
}

function isRuling({ entry }: FoundStatement): boolean {
  return entry.kind === "ruling" && entry.name === "ruling";
}

const OPENER =
  /\bit is (?:(?:hereby|therefore|further|so|now|accordingly|also)[, ]{1,2})*(?:ordered|adjudged|decreed)\b|\bthe court (?:hereby |therefore |accordingly )*orders\b|\b(?:done and ordered|so ordered)\b/g;
const CLOSING = /\bso ordered\b|\bdone and ordered\b|\bby the court\b|\n *(?:signed|dated|entered)\b|\n *\/?s\/ /g;
const LONGEST = 8000;

/** What a party would have the court sign orders nothing. */
const PROPOSED = /^[^a-z\n]*\bPROPOSED\b[^a-z\n]*$/m;
const HEAD = 4000;

/** The parts of a court's paper that order, from "it is ordered" to its foot. Only such papers print these words in capitals. */
function operativeParts(text: string, view: string, { sections }: Reading, isOfCourt: boolean): Span[] {
  const regions: Span[] = [];
  if (PROPOSED.test(text.slice(0, HEAD))) return regions;
  for (const match of view.matchAll(OPENER)) {
    const start = match.index;
    if (regions.some((one) => start < one.end)) continue;
    if (!isOfCourt && !/ORDERED|ADJUDGED|ORDERS/.test(text.slice(start, start + match[0].length))) continue;
    const section = spanAt(sections, start);
    const border = Math.min(section?.end ?? view.length, start + LONGEST);
    CLOSING.lastIndex = start + match[0].length;
    const closing = CLOSING.exec(view);
    // "so ordered" alone closes what stands before it
    const isBare = /so ordered$|done and ordered$/.test(match[0]);
    const end = isBare
      ? start + match[0].length
      : Math.min(border, closing === null ? border : closing.index + closing[0].length);
    regions.push({ start, end });
  }
  // "… it is so ordered" below another order of the same paper is its end
  return regions.filter((one, i) => i === 0 || one.end - one.start > 20);
}

/** The words that tell of a ruling: its docket entry, else its sentence. */
function regionOf({ sections, sentences }: Reading, { start, end }: Span): Span {
  const section = spanAt(sections, start);
  if (section?.kind === "docket entry") return section;
  return spanAt(sentences, start) ?? { start, end };
}

const FOOT = 700;

/** The day of signing and the judge, from the foot of the paper. */
function signed(
  ruling: FoundStatement,
  text: string,
  view: string,
  { dates, persons }: Scene,
  { end }: Span,
): FoundStatement {
  const foot = { start: end - 60, end: end + FOOT };
  const at = /\b(?:dated|signed|entered|done|this)\b[^\n]{0,50}$/;
  const day = [...spansIn(dates, foot)].find(
    (one) =>
      one.date.earliest !== undefined &&
      one.date.earliest === one.date.latest &&
      at.test(view.slice(Math.max(0, one.start - 90), one.start).replace(/^.*\n(?=[^\n]*$)/s, "")),
  );
  const judge = [...spansIn(persons, foot)].find((one) =>
    /^[\s_,]*(?:(?:chief|senior) )?(?:(?:united states|u\.? ?s\.?|immigration|administrative|district|magistrate|circuit|bankruptcy|state|superior|supreme|court) ?)*(?:judge|justice)\b/.test(
      view.slice(one.end, one.end + 80),
    ),
  );
  const about = [
    ...(ruling.about ?? []),
    ...(judge === undefined ? [] : [{ kind: "person" as const, name: judge.name, as: "judge" }]),
  ];
  const withJudge = about.length === 0 ? ruling : { ...ruling, about };
  if (day === undefined) return withJudge;
  const words = trimSpan(text, { start: ruling.start, end: ruling.end });
  return {
    ...withJudge,
    ...words,
    slot: "date",
    value: day.date.edtf,
    date: day.date,
  };
}

/** Holdings, orders with their deadlines, standard and burden, in a stretch of text. `since`: of a paper, where its own words begin. */
function partsIn(text: string, view: string, found: Scene, region: Span, since?: number): FoundPart[] {
  const isPaper = since !== undefined;
  const parts: FoundPart[] = [];
  const add = (slot: string, span: Span, more: Partial<FoundPart> = {}): void => {
    const { start, end } = trimSpan(text, span);
    const value = text.slice(start, end).replace(/\s+/g, " ");
    if (end > start && !parts.some((one) => one.slot === slot && one.start < end && start < one.end))
      parts.push({ slot, value, start, end, ...more });
  };
  for (const { start, end } of holdingsIn(text.slice(region.start, region.end))) {
    const span = { start: region.start + start, end: region.start + end };
    add("holding", span, actedOn(view, found, span));
  }
  for (const item of itemsOf(view, found, region)) {
    const words = view.slice(item.start, item.end);
    const at = (isPaper ? ORDERS_ON_PAPER : ORDERS_TOLD).exec(words) ?? leaveIn(words);
    if (at === null) continue;
    const order = isPaper ? item : orderIn(view, { start: item.start + at.index, end: item.end });
    // the words that open a list order nothing by themselves
    if (/ordered,?(?: that)?:?\.?\s*$/.test(view.slice(order.start, order.end))) continue;
    add("orders", order);
    for (const { start, end } of deadlinesIn(text.slice(order.start, order.end))) {
      const span = { start: order.start + start, end: order.start + end };
      const day = [...spansIn(found.dates, span)].find(({ timex }) => timex.type !== "DURATION");
      add("deadline", span, day?.date.earliest === undefined ? {} : { date: day.date });
    }
  }
  const addMeasures = (span: Span): void => {
    for (const measure of measuresIn(text, view, span)) {
      const isKnown = parts.some(
        ({ slot, start, end }) => slot === measure.slot && start <= measure.start && measure.end <= end,
      );
      if (!isKnown) parts.push(measure);
    }
  };
  addMeasures({ start: region.start, end: isPaper ? region.end : sameHearing(view, found, region) });
  for (const held of heldIn(view, found, region, since)) {
    if (parts.some((one) => one.slot === "holding" && one.start < held.end && held.start < one.end)) continue;
    add("held", held);
    addMeasures(held);
  }
  return parts.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Of another ruling that a ruling acts on: its day, its judge and its court, as the words of the holding name them. */
function actedOn(view: string, { dates, persons, courts }: Scene, span: Span): Partial<FoundPart> {
  if (!ACTS.test(view.slice(span.start, span.end))) return {};
  const named = { start: span.start, end: span.end + 60 };
  const day = [...spansIn(dates, named)].find(
    ({ start, date }) =>
      date.earliest !== undefined &&
      date.earliest === date.latest &&
      OF_DAY.test(view.slice(Math.max(span.start, start - 40), start)),
  );
  const about = [
    ...[...spansIn(persons, span)].map(({ name }) => ({ kind: "person" as const, name, as: "judge" })),
    ...[...spansIn(courts, span)].map(({ name }) => ({ kind: "court" as const, name, as: "court" })),
  ];
  return { ...(day !== undefined && { date: day.date }), ...(about.length > 0 && { about }) };
}

const ACTS = /\b(?:affirm|revers|vacat|remand|stay|lift|overturn|set aside|withdr|reconsider|modif|clarif)/;
const OF_DAY =
  /\b(?:orders?|decisions?|judgments?|judgements?|rulings?|injunctions?|stays?|opinions?) (?:\([^)]{1,20}\) )?(?:of|dated|entered(?: on)?|issued(?: on)?|from|made on) (?:[a-z]+, )?$|\b(?:the|his|her|its|their) $/;

/** "At such a hearing the county bears the burden …": the sentence after the order goes on with it. */
function sameHearing(view: string, { sentences }: Reading, { end }: Span): number {
  const [next] = [...spansIn(sentences, { start: end, end: end + 4 })].filter(({ start }) => start >= end);
  return next !== undefined && /^at (?:that|such|this|the new) /.test(view.slice(next.start, next.end))
    ? next.end
    : end;
}

/** "Petitioner may file a reply within 7 days": leave with a term to it. */
function leaveIn(words: string): RegExpExecArray | null {
  const at = LEAVE.exec(words);
  return at !== null && deadlinesIn(words.slice(at.index)).length > 0 ? at : null;
}

const LEAVE =
  /\bmay (?:also |then )?(?:file|submit|respond|reply|object|move|seek|appeal|request|serve|renew|apply|supplement|amend)\b/;

/** "ordered her released, but instead …": what is told beside an order is not ordered. */
function orderIn(view: string, { start, end }: Span): Span {
  const beside = BESIDE.exec(view.slice(start, end));
  return { start, end: beside === null ? end : start + beside.index };
}

const BESIDE =
  /,? but\b|, and (?:his|her|their|its|he|she|they|it|now|then|the [a-z]+ (?:was|were|had|has))\b|,? (?:although|though|whereas|yet)\b|, (?:which|who|whose)\b| after (?:issuing|ruling|finding|denying|granting|rejecting|hearing|concluding|reading)\b| -+ |[–—]/;

const ORDERS_ON_PAPER =
  /\b(?:shall|must)\b|\b(?:is|are) (?:hereby |further |also )*(?:ordered|directed|enjoined|restrained|required|prohibited|instructed)\b/;
// "the removal order", "such orders" are papers; "the court ordered" is not
const ORDERS_TOLD =
  /(?:(?<!\b(?:those|these|the|such|of|all|other|any|issued|signed|numerous|several|many|multiple|various|[a-z]+'s) (?:[a-z]+ )?)\borders\b|(?<!\b(?:those|these|the|such|of|all|other|any) )\border(?:ed|ing)\b)(?! (?:including|denying|granting|dismissing|by|of|on|in|was|is|to show cause)\b)|\bdirect(?:ed|s|ing) (?=the|that|him|her|them|[a-z]+ to)|\b(?:shall|must)\b|\brequir(?:ed|es|ing) (?=the|that|him|her|them|[a-z]+ to)|\b(?:gave|gives|giving) (?=[^.;]{1,60} (?:days?|weeks?|months?|hours?|until) )/;

/** The single thoughts of a stretch: its sentences, and what semicolons part. */
function itemsOf(view: string, { sentences }: Reading, region: Span): Span[] {
  return [...spansIn(sentences, region)].flatMap((sentence) => {
    const start = Math.max(sentence.start, region.start);
    const end = Math.min(sentence.end, region.end);
    if (start >= end) return [];
    const items: Span[] = [];
    let from = start;
    for (let at = view.indexOf(";", start); at >= 0 && at < end; at = view.indexOf(";", at + 1)) {
      items.push({ start: from, end: at });
      from = at + 1;
    }
    return [...items, { start: from, end }];
  });
}
