// The pages of actions: what to ask for, whom, with which words; and finding one's representative by ZIP code.

import type { Day } from "../../base/base.ts";
import {
  type Block,
  byDistrict,
  byPrefix,
  type DistrictName,
  type Inline,
  type Legislator,
  representativesOf,
  seatsOn,
  senatorsOf,
  writingHref,
} from "../../record/record.ts";
import {
  actIndexPage,
  actionPage,
  type ActionRecipient,
  type ActionState,
  type ActionTexts,
  type BodyContext,
  districtHref,
  districtPage,
  type Drawn,
  pieceBody,
  pieceHead,
  type PieceOf,
  plainBody,
  type ShownAction,
  type ShownLegislator,
  slotsOf,
  zipHref,
  zipIndexPage,
  zipPage,
} from "../../views/views.ts";
import { foldKey } from "../../text/text.ts";
import { isLeftOpen } from "./pieces.ts";
import type { Congress, Whole, Write } from "../whole.ts";

type Action = PieceOf<"action">;

/** Is it open on that day, as far as anything says? A draft knows no day, and takes what nobody ended for open. */
export function isOpenAction(piece: Action, asOf: Day | undefined): boolean {
  return stateOf(piece, asOf) === "open";
}

function stateOf({ writing }: Action, asOf: Day | undefined): ActionState {
  const { opens, closes, withdrawn } = writing;
  if (withdrawn !== undefined || (asOf !== undefined && closes !== undefined && closes < asOf)) return "over";
  if (asOf === undefined) return "open";
  if (opens !== undefined && opens > asOf) return "soon";
  return isLeftOpen(writing, asOf) ? "unknown" : "open";
}

export function writeActions(
  context: BodyContext,
  actions: readonly Action[],
  { asOf, congress }: Pick<Whole, "asOf" | "congress">,
  write: Write,
): void {
  const { here } = context;
  const open = actions.filter((piece) => {
    const state = stateOf(piece, asOf);
    return state === "open" || state === "unknown";
  });
  const hasFinder = asOf !== undefined && congress?.districts !== undefined && open.some(asksOwn);
  const shown = actions.map((piece) => shownAction(context, piece, asOf, hasFinder));
  write("act/index.html", actIndexPage(here, shown, hasFinder));
  shown.forEach((one, i) => write(writingHref(one.piece), actionPage(here, one, pieceHead(context, actions[i]!)))); // one for each
  if (hasFinder) writeFinder(context, open.filter(asksOwn), congress, asOf, write);
}

function asksOwn({ writing }: Action): boolean {
  return writing.targets.some((one) => typeof one === "string");
}

function shownAction(context: BodyContext, piece: Action, asOf: Day | undefined, hasFinder: boolean): ShownAction {
  const { writing } = piece;
  const parts = actionParts(piece.body);
  const recipients = writing.targets.flatMap((target): ActionRecipient[] => {
    if (typeof target === "string" || "district" in target) return [];
    const { name, title, organization, phone, address, email } = target;
    const texts = textsFor(context, parts, slotsOf(target), piece.foreign);
    return [{ name, title, organization, phone, address, mail: email, ...texts }];
  });
  return {
    piece: writing,
    state: stateOf(piece, asOf),
    why: writing.withdrawn,
    about: pieceBody(context, { ...piece, body: parts.about }),
    recipients,
    asksOwn: [...new Set(writing.targets.filter((one) => typeof one === "string"))],
    districts: writing.targets.flatMap((one) =>
      typeof one === "object" && "district" in one ? [one.district as DistrictName] : [],
    ),
    texts: recipients.length === 0 ? textsFor(context, parts, new Map(), piece.foreign) : {},
    hasFinder,
  };
}

export interface ActionParts {
  readonly about: readonly Block[];
  readonly script: readonly Block[];
  readonly letter: readonly Block[];
  readonly email: readonly Block[];
}

/** Headings that begin words to use, in the languages of the editions, without marks over letters. */
const PARTS: Readonly<Record<Exclude<keyof ActionParts, "about">, RegExp>> = {
  script:
    /^(?:(?:the|a|your|sample) )?(?:(?:call|calling|phone|telephone) )?script(?: for (?:the|your) call)?$|^what to say$|^(?:(?:el|un) )?guion(?: (?:de|para) (?:la )?llamadas?| telefonico)?$|^que decir$|^(?:ال)?نص (?:ال)?مكالمة(?: الهاتفية)?$/u,
  letter:
    /^(?:(?:the|a|your|sample|model) )?letter(?: (?:text|to (?:send|sign|print)))?$|^(?:(?:la|una|su|tu) )?carta(?: (?:modelo|tipo|para (?:enviar|firmar|imprimir)))?$|^(?:نص )?(?:ال)?(?:رسالة|خطاب)$/u,
  email:
    /^(?:(?:the|an|your|sample) )?e ?mail(?: text)?$|^(?:(?:el|un|su|tu) )?correo(?: electronico)?$|^(?:نص )?(?:ال)?بريد (?:ال)?[اإ]لكتروني$/u,
};

/** What the text says, and under the headings Script, Letter and E-mail the words that readers can use. */
export function actionParts(blocks: readonly Block[]): ActionParts {
  const parts: Record<keyof ActionParts, Block[]> = { about: [], script: [], letter: [], email: [] };
  let part: keyof ActionParts = "about";
  for (const block of blocks) {
    if (block.kind === "heading") {
      const words = block.content.map((one) => ("text" in one ? one.text : "")).join("");
      const title = foldKey(words);
      const named = Object.entries(PARTS).find(([, form]) => form.test(title))?.[0] as keyof ActionParts | undefined;
      part = named ?? (block.level <= 2 ? "about" : part);
      if (named !== undefined) continue;
    }
    parts[part].push(block);
  }
  return parts;
}

/** Words as they are said or sent: without citations, with what is known of the recipient, the rest for the reader to fill. */
function textsFor(
  context: BodyContext,
  parts: ActionParts,
  slots: ReadonlyMap<string, string>,
  foreign: string | undefined,
): ActionTexts {
  const text = (blocks: readonly Block[]): string | undefined =>
    blocks.length === 0
      ? undefined
      : plainBody(
          { ...context, slots: withBlanks(blocks, slots, context) },
          blocks.map(withoutCitations),
          foreign,
        ).trim();
  return { script: text(parts.script), letter: text(parts.letter), email: text(parts.email) };
}

/** What nobody filled stands as a blank: [your name]. */
function withBlanks(
  blocks: readonly Block[],
  slots: ReadonlyMap<string, string>,
  { valuesIn }: BodyContext,
): ReadonlyMap<string, string> {
  const values = valuesIn();
  const all = new Map(slots);
  const visit = (content: readonly Inline[]): void => {
    for (const one of content) {
      if (one.kind === "value" && !values.has(one.name) && !all.has(one.name)) all.set(one.name, `[${one.name}]`);
      if ("content" in one) visit(one.content);
    }
  };
  const visitBlock = (block: Block): void => {
    if (block.kind === "paragraph" || block.kind === "heading") visit(block.content);
    else if (block.kind === "quote") block.blocks.forEach(visitBlock);
    else if (block.kind === "list") block.items.forEach((item) => item.forEach(visitBlock));
  };
  blocks.forEach(visitBlock);
  return all;
}

function withoutCitations(block: Block): Block {
  const kept = (content: readonly Inline[]): Inline[] =>
    content
      .filter(({ kind }) => kind !== "citation")
      .map((one) => ("content" in one ? { ...one, content: kept(one.content) } : one));
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return { ...block, content: kept(block.content) };
    case "quote":
      return { ...block, blocks: block.blocks.map(withoutCitations) };
    case "list":
      return { ...block, items: block.items.map((item) => item.map(withoutCitations)) };
    case "code":
    case "rule":
      return block;
  }
}

/** A page for each beginning of ZIP codes and for each district that somebody holds on the day, with the words of the open actions. */
function writeFinder(
  context: BodyContext,
  actions: readonly Action[],
  congress: Congress | undefined,
  asOf: Day,
  write: Write,
): void {
  const { here } = context;
  const { legislators = [], districts } = congress ?? {};
  if (districts === undefined) return;
  const drawn: Drawn = { from: districts.from, to: districts.to, on: asOf };
  const prefixes = byPrefix(districts.zips);
  const inFolder = { ...here, root: "../../" };
  write("act/zip/index.html", zipIndexPage(inFolder, [...prefixes.keys()], drawn));
  const named = new Set<DistrictName>(seatsOn(legislators, asOf).districts);
  for (const [prefix, codes] of prefixes) {
    const rows = codes.map((code) => [code, districts.zips.get(code) ?? []] as const);
    for (const [, all] of rows) for (const one of all) named.add(one);
    write(zipHref(prefix), zipPage(inFolder, prefix, rows, drawn));
  }
  const parts = actions.map((piece) => ({ piece, parts: actionParts(piece.body) }));
  for (const district of [...named].sort(byDistrict)) {
    const [state = ""] = district.split("-");
    const people: ShownLegislator[] = [
      ...representativesOf(legislators, district, asOf).map((legislator) => ({
        legislator,
        chamber: "house" as const,
      })),
      ...senatorsOf(legislators, state, asOf).map((legislator) => ({ legislator, chamber: "senate" as const })),
    ];
    const shown = people.map((person) => ({
      ...person,
      texts: parts
        .filter(({ piece }) =>
          piece.writing.targets.includes(person.chamber === "house" ? "representative" : "senators"),
        )
        .map(({ piece, parts: own }) => ({
          slug: piece.writing.slug,
          title: piece.writing.title,
          texts: textsFor(
            { ...context, here: inFolder },
            own,
            officeSlots(person, district, here.site.edition.words.act),
            piece.foreign,
          ),
        })),
    }));
    write(districtHref(district), districtPage(inFolder, district, shown, drawn));
  }
}

function officeSlots(
  { legislator, chamber }: ShownLegislator,
  district: DistrictName,
  words: { readonly representative: string; readonly senator: string },
): ReadonlyMap<string, string> {
  const title = chamber === "house" ? words.representative : words.senator;
  const { name, lastName }: Legislator = legislator;
  const known = {
    name,
    "last name": lastName,
    title,
    office: `${title} ${name}`,
    [title.toLowerCase()]: `${title} ${lastName}`,
    district,
  };
  return new Map(Object.entries(known));
}
