// The parties of a docket sheet and those who represent them: a line with what the party is, a line with its name, and behind
// "represented by" lawyers with their addresses and roles, a line each.

import type { Span } from "../../base/base.ts";
import type { FoundPart, FoundStatement, NameMention } from "../../record/record.ts";
import { beginningIn, caseStatement, type DocketPage } from "./docket-scene.ts";
import { type Cell, linesOf } from "./sheet-head.ts";

const SIDE =
  /^((?:(?:intervenor|third[- ]party|counter|cross|consolidated|putative|proposed|lead|movant|real party in interest) ?)*(?:plaintiff|defendant|petitioner|respondent|appellant|appellee|movant|intervenor|claimant|debtor|relator|interested party|amicus(?: curiae)?|material witness|applicant|objector|garnishee|trustee|miscellaneous|mediator)s?(?: (?:plaintiff|defendant))?)(?: \(\d+\))?$/i;
const REPRESENTED = /^represented by\b:?\s*/i;
const ROLE =
  /^(?:lead attorney|attorney to be noticed|pro hac vice|pro se|terminated\b.*|designation:.*|bar status:.*|fee status:.*|\(?see above for address\)?|inactive|suspended)$/i;
const ENDED = /^terminated:?\s*/i;
/** What ends a list of lawyers: the counts of a criminal case, and what stands between parties. */
const COUNTS =
  /^(?:date (?:filed|entered)|pending counts|terminated counts|complaints|highest offense level.*|v\.?|disposition|none)$/i;

export function sheetParties(page: DocketPage): FoundStatement[] {
  const { text, number, head } = page;
  const found: FoundStatement[] = [];
  let party: { readonly side: Cell; name?: Cell } | undefined;
  let wantsLawyer = false;
  let counsel: Lawyer | undefined;
  const close = (): void => {
    if (counsel !== undefined && party?.name !== undefined && !isSame(counsel.name.words, party.name.words))
      found.push(...counselStatements(page, counsel, party.name));
    counsel = undefined;
  };
  for (const cells of linesOf(text, head)) {
    for (const [i, cell] of cells.entries()) {
      const side = i === 0 ? SIDE.exec(cell.words) : null;
      // a party may be called "Putative Intervenor"
      const isName = party !== undefined && party.name === undefined;
      if (side !== null && !isName) {
        close();
        party = { side: { ...cell, words: side[1] ?? cell.words } };
        wantsLawyer = false;
      } else if (party === undefined || COUNTS.test(cell.words)) {
        close();
        wantsLawyer = false;
      } else if (REPRESENTED.test(cell.words)) {
        close();
        const lead = REPRESENTED.exec(cell.words)?.[0].length ?? 0;
        const rest = { start: cell.start + lead, end: cell.end, words: cell.words.slice(lead) };
        wantsLawyer = rest.words === "";
        if (!wantsLawyer) counsel = { name: rest, isInline: rest.words.includes(","), endings: [] };
      } else if (wantsLawyer) {
        counsel = { name: cell, isInline: false, endings: [] };
        wantsLawyer = false;
      } else if (party.name === undefined) {
        party.name = cell;
        found.push(partyStatement(page, number, party.side, cell));
      } else if (counsel !== undefined && ROLE.test(cell.words)) {
        counsel = {
          ...counsel,
          endings: ENDED.test(cell.words) ? [...counsel.endings, cell] : counsel.endings,
          hasRoles: true,
        };
      } else if (counsel?.hasRoles === true) {
        close();
        counsel = { name: cell, isInline: false, endings: [] };
      } else if (counsel !== undefined && counsel.firm === undefined) counsel = { ...counsel, firm: cell };
    }
  }
  close();
  return found;
}

interface Lawyer {
  readonly name: Cell;
  /** All in one line: names, firm, address. */
  readonly isInline: boolean;
  readonly firm?: Cell | undefined;
  /** "TERMINATED: 05/12/2019" */
  readonly endings: readonly Cell[];
  /** What stands below its roles is another lawyer. */
  readonly hasRoles?: true | undefined;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase().replace(/[\s,.]+/g, " ") === b.toLowerCase().replace(/[\s,.]+/g, " ");
}

function partyStatement(page: DocketPage, number: string, side: Cell, name: Cell): FoundStatement {
  const value = name.words.replace(/\s+/g, " ");
  const known = [...page.people, ...page.organizations].find(
    ({ start, end }) => start >= name.start && start < name.start + 8 && end <= name.end,
  );
  return caseStatement(number, {
    start: side.start,
    end: name.end,
    slot: "party",
    value,
    about: known === undefined ? [] : [{ kind: known.kind, name: known.name, as: "party" }],
    parts: [{ slot: "side", value: side.words.toLowerCase(), start: side.start, end: side.end }],
  });
}

function counselStatements(page: DocketPage, { name, isInline, firm, endings }: Lawyer, party: Cell): FoundStatement[] {
  const cell: Span = name;
  const people = beginningIn(page.people, cell);
  const lawyers = isInline ? listed(page, people, cell) : people.slice(0, 1);
  const forWhom: FoundPart = {
    slot: "for",
    value: party.words.replace(/\s+/g, " "),
    start: party.start,
    end: party.end,
  };
  const firms = firmsOf(page, isInline ? { start: lawyers.at(-1)?.end ?? cell.start, end: cell.end } : firm);
  const ends = endings.flatMap((one): FoundPart[] => {
    const day = beginningIn(page.days, one)[0];
    return day === undefined
      ? []
      : [{ slot: "ends", value: "terminated", start: one.start, end: one.end, date: day.date }];
  });
  const end = Math.max(isInline ? (firms[0]?.end ?? 0) : cell.end, ...ends.map((one) => one.end));
  const whole = lawyers[0]?.start === cell.start && lawyers[0].end >= cell.end - SUFFIX;
  if (!isInline && !whole)
    return [
      caseStatement(page.number, {
        start: cell.start,
        end,
        slot: "counsel",
        value: name.words.replace(/\s+/g, " "),
        parts: [forWhom, ...firms, ...ends],
      }),
    ];
  return lawyers.map((one) =>
    caseStatement(page.number, {
      start: one.start,
      end: Math.max(one.end, end),
      slot: "counsel",
      value: one.name,
      about: [{ kind: "person", name: one.name, as: "counsel" }],
      parts: [forWhom, ...firms, ...ends],
    }),
  );
}

/** ", Esq." */
const SUFFIX = 6;

/** "A and B, Clinic, street": the names up to the first that is joined by more than "and" or a comma. */
function listed({ view }: DocketPage, people: readonly NameMention[], cell: Span): NameMention[] {
  const [first] = people;
  if (first === undefined || first.start > cell.start + 6) return [];
  const found = [first];
  for (const one of people.slice(1)) {
    if (!/^(?:,? and |, )$/.test(view.slice(found.at(-1)!.end, one.start))) break; // it holds the first
    found.push(one);
  }
  return found;
}

function firmsOf({ organizations }: DocketPage, cell: Span | undefined): FoundPart[] {
  if (cell === undefined) return [];
  const [firm] = beginningIn(organizations, cell);
  return firm === undefined || firm.end > cell.end
    ? []
    : [
        {
          slot: "firm",
          value: firm.name,
          start: firm.start,
          end: firm.end,
          about: [{ kind: "organization", name: firm.name }],
        },
      ];
}
