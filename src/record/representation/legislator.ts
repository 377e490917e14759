// Who represents whom, and when: legislators with their terms, in the form of the public congress-legislators data, and of the
// lists that the 5 Calls service answers with. What else such files hold is left out.

import { z } from "zod";
import type { Day } from "../../base/base.ts";

const day = z
  .string("it is missing, or no text; write days in quotation marks")
  .regex(/^\d{4}-\d{2}-\d{2}$/, "a day: 2031-01-03")
  .transform((text) => text as Day);
const text = z.string().min(1).max(500);
/** In YAML a suite or a postal code may look like a number; what is not known may stand there empty. */
const shortText = z.preprocess(
  (given) => (typeof given === "number" ? String(given) : given === "" || given === null ? undefined : given),
  text.optional(),
);

const termSchema = z.object({
  type: z.enum(["rep", "sen"], "rep or sen"),
  start: day,
  end: day,
  state: z.string().regex(/^[A-Z]{2}$/, "a state in two letters: CA"),
  district: z.number().int().min(0).max(99).optional(),
  party: text.optional(),
  url: text.optional(),
  address: text.optional(),
  phone: text.optional(),
  contact_form: text.optional(),
});

/** One person of legislators-current.yaml. */
export const legislatorSourceSchema = z.object({
  id: z.object({ bioguide: z.string().regex(/^[A-Z]\d{6}$/, "letters and digits: C000127") }),
  name: z.object({ first: text, last: text, official_full: text.optional() }),
  terms: z.array(termSchema).min(1, "there is none"),
});

/** One person of legislators-district-offices.yaml. */
export const officesSourceSchema = z.object({
  id: z.object({ bioguide: z.string() }),
  offices: z.array(
    z.object({
      address: shortText,
      suite: shortText,
      city: text,
      state: text,
      zip: shortText,
      phone: shortText,
    }),
  ),
});

/** What the 5 Calls service answers for one place. */
export const fiveCallsSchema = z.object({
  state: z.string().regex(/^[A-Z]{2}$/, "a state in two letters: CA"),
  district: z.string().max(3),
  representatives: z.array(
    z.object({
      id: text,
      name: text,
      phone: z.string(),
      url: z.string().optional(),
      party: z.string().optional(),
      state: z.string().optional(),
      district: z.string().optional(),
      area: text,
      field_offices: z.array(z.object({ phone: z.string(), city: z.string() })).nullish(),
    }),
  ),
});

export interface Office {
  readonly city: string;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
}

/** A seat held by somebody. Without days where the list that it comes from gives none. */
export interface Term {
  readonly chamber: "house" | "senate";
  readonly state: string;
  /** Of the House; 0 where the state is one district. */
  readonly district?: number | undefined;
  /** The first day, and the day on which it ends: that day is the successor's. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

export interface Legislator {
  readonly id: string;
  readonly name: string;
  readonly lastName: string;
  readonly terms: readonly Term[];
  readonly party?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  readonly url?: string | undefined;
  readonly contactForm?: string | undefined;
  readonly offices: readonly Office[];
}

export function legislatorOf(source: z.infer<typeof legislatorSourceSchema>): Legislator {
  const { id, name, terms } = source;
  const last = terms.reduce((a, b) => (b.start >= a.start ? b : a));
  return {
    id: id.bioguide,
    name: name.official_full ?? `${name.first} ${name.last}`,
    lastName: name.last,
    terms: terms.map(({ type, start, end, state, district }) => ({
      chamber: type === "rep" ? "house" : "senate",
      state,
      ...(type === "rep" && { district: district ?? 0 }),
      from: start,
      to: end,
    })),
    party: last.party,
    phone: last.phone,
    address: last.address,
    url: last.url,
    contactForm: last.contact_form,
    offices: [],
  };
}

/** Offices as they are printed, by the person's id. */
export function officesOf({ id, offices }: z.infer<typeof officesSourceSchema>): readonly [string, readonly Office[]] {
  return [
    id.bioguide,
    offices.map(({ address, suite, city, state, zip, phone }) => ({
      city: `${city}, ${state}`,
      phone,
      address: [address, suite, zip === undefined ? undefined : `${city}, ${state} ${zip}`]
        .filter((part) => part !== undefined)
        .join(", "),
    })),
  ];
}

/** Members of Congress in an answer of the 5 Calls service: it says for whom they speak now, and not since when. */
export function fiveCallsLegislators(source: z.infer<typeof fiveCallsSchema>): Legislator[] {
  return source.representatives.flatMap(({ id, name, phone, url, party, state, district, area, field_offices }) => {
    const chamber = area === "US House" ? "house" : area === "US Senate" ? "senate" : undefined;
    if (chamber === undefined) return [];
    const seat = Number.parseInt(district ?? source.district, 10);
    return {
      id,
      name,
      lastName: name.split(" ").at(-1) ?? name,
      terms: [
        {
          chamber,
          state: state === undefined || state === "" ? source.state : state,
          ...(chamber === "house" && { district: Number.isNaN(seat) ? 0 : seat }),
        } as const,
      ],
      party: given(party),
      phone: given(phone),
      url: given(url),
      offices: (field_offices ?? []).map((one) => ({ city: one.city, phone: given(one.phone) })),
    };
  });
}

function given(value: string | undefined): string | undefined {
  return value === "" ? undefined : value;
}

/** "CA-7"; "AK-0" where the state is one district. */
export type DistrictName = `${string}-${number}`;

export function districtName(state: string, district: number): DistrictName {
  return `${state}-${district}`;
}

/** Those who held the district's seat on that day: one, none, or more where a list without days names another. */
export function representativesOf(list: readonly Legislator[], district: DistrictName, on: Day): Legislator[] {
  return list.filter(({ terms }) =>
    terms.some(
      (term) =>
        term.chamber === "house" && districtName(term.state, term.district ?? 0) === district && covers(term, on),
    ),
  );
}

export function senatorsOf(list: readonly Legislator[], state: string, on: Day): Legislator[] {
  return list.filter(({ terms }) =>
    terms.some((term) => term.chamber === "senate" && term.state === state && covers(term, on)),
  );
}

/** The districts that somebody held on that day, and the states that had a senator. */
export function seatsOn(
  list: readonly Legislator[],
  on: Day,
): { readonly districts: readonly DistrictName[]; readonly states: readonly string[] } {
  const districts = new Set<DistrictName>();
  const states = new Set<string>();
  for (const { terms } of list)
    for (const term of terms)
      if (covers(term, on)) {
        if (term.chamber === "house") districts.add(districtName(term.state, term.district ?? 0));
        states.add(term.state);
      }
  return { districts: [...districts].sort(byDistrict), states: [...states].sort() };
}

function covers({ from, to }: Term, on: Day): boolean {
  return (from === undefined || from <= on) && (to === undefined || on < to);
}

/** By state, then by number. */
export function byDistrict(a: DistrictName, b: DistrictName): number {
  const [stateA = "", numberA = ""] = a.split("-");
  const [stateB = "", numberB = ""] = b.split("-");
  return stateA < stateB ? -1 : stateA > stateB ? 1 : Number(numberA) - Number(numberB);
}
