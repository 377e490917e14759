// Of which request for records a passage speaks: by its number, by the agency, else by the request last spoken of. What could be
// several is of none.

import { type DateSpan, isExact } from "../../base/base.ts";
import { agencyKey, type NameMention, type Section } from "../../record/record.ts";

/** A request as a document knows it. */
export interface Matter {
  number?: string | undefined;
  agency?: string | undefined;
  day?: string | undefined;
}

export interface Pointed {
  readonly number?: string | undefined;
  readonly agency?: string | undefined;
  /** On which it was made, where the sentence tells that. */
  readonly submitted?: DateSpan | undefined;
  /** It tells of the making of a request. */
  readonly isMade: boolean;
}

export class Matters {
  readonly #all: Matter[] = [];
  /** The last spoken of: several where one sentence made several. */
  #last: readonly Matter[] = [];
  #section: Section | undefined;

  /** A section that bears a number of its own speaks of that one. */
  enter(section: Section | undefined): void {
    if (section === this.#section) return;
    this.#section = section;
    this.#last = [];
  }

  pointed(to: Pointed): Matter | undefined {
    const found = this.#find(to);
    if (found !== undefined) this.#last = [found];
    return found;
  }

  /** One sentence that tells the same of requests to several agencies. */
  madeOf(agencies: readonly string[], submitted: DateSpan | undefined, isMade: boolean): readonly [string, Matter][] {
    const found = agencies.flatMap((agency): [string, Matter][] => {
      const matter = this.#find({ agency, submitted, isMade });
      return matter === undefined ? [] : [[agency, matter]];
    });
    this.#last = found.map(([, matter]) => matter);
    return found;
  }

  #find({ number, agency, submitted, isMade }: Pointed): Matter | undefined {
    const day = submitted !== undefined && isExact(submitted) ? submitted.earliest : undefined;
    if (number !== undefined) {
      const [open, other] = this.#last.filter((one) => one.number === undefined && agrees(one, agency, day));
      const known = this.#all.find((one) => one.number === number);
      const matter = known ?? (other === undefined ? open : undefined) ?? this.#add({});
      matter.number = number;
      return filled(matter, agency, day);
    }
    const [last, another] = this.#last.filter((one) => agrees(one, agency, day));
    // a request that is made anew is the one before only where nothing tells them apart
    if (
      last !== undefined &&
      another === undefined &&
      (!isMade || agency !== undefined || day === undefined || last.day === day)
    )
      return filled(last, agency, day);
    if (agency === undefined) return isMade ? this.#add({ day }) : this.#only();
    const [one, two] = this.#all.filter((other) => other.agency !== undefined && agrees(other, agency, day));
    if (one !== undefined && two === undefined) return filled(one, agency, day);
    return two === undefined ? this.#add({ agency, day }) : undefined;
  }

  #only(): Matter | undefined {
    return this.#last.length > 1 || this.#all.length > 1 ? undefined : this.#all[0];
  }

  #add(matter: Matter): Matter {
    this.#all.push(matter);
    return matter;
  }
}

function filled(matter: Matter, agency: string | undefined, day: string | undefined): Matter {
  matter.agency ??= agency;
  matter.day ??= day;
  return matter;
}

function agrees(one: Matter, agency: string | undefined, day: string | undefined): boolean {
  return (
    (agency === undefined || one.agency === undefined || agencyKey(one.agency) === agencyKey(agency)) &&
    (day === undefined || one.day === undefined || one.day === day)
  );
}

/** The name as the record shows it. */
export function officeName({ name }: NameMention): string {
  return name.replace(/\s+/g, " ").trim();
}
