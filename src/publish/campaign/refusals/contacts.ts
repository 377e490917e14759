// Contacts that cannot be reached: destroyed addresses, numbers cut short, people who no longer answer, names in no list.

import { type Day, parseDateSpan, parseDay } from "../../../base/base.ts";
import { type Contact, contactsNamed, holdsOn, type Refusal, type Writing } from "../../../record/record.ts";
import { nearest } from "../../../text/text.ts";
import { type Found, isKind, refusalOf, type Surroundings, type WritingRule } from "./written-piece.ts";

const DESTROYED = /\[email[\s\u00a0]*protected\]|__cf_email__/iu;

/** In the words of a piece, and in the contacts that it names. */
export const pieceContacts: WritingRule = {
  name: "contact",
  run: (piece, { contacts, draftContacts, asOf }) => {
    const found: Found[] = piece.paragraphs
      .filter(({ text }) => DESTROYED.test(text))
      .map(({ line }) => ({
        line,
        what: "An e-mail address was destroyed when the text was copied: [email protected].",
        howToMend: "Write the address itself.",
      }));
    if (!isKind(piece, "release") && !isKind(piece, "advisory")) return found;
    const { writing } = piece;
    // of what is over the contacts are not printed any more
    if (writing.kind === "advisory" && (writing.held || writing.cancelled)) return found;
    for (const name of writing.contacts) {
      const known = contacts.filter((one) => one.name === name);
      const waitsIn = draftContacts?.get(name);
      if (known.length === 0 && waitsIn !== undefined) {
        found.push({
          what: `The contact “${name}” waits as a draft in ${waitsIn}.`,
          howToMend: `Look at it and set “status: ready” there, before the list or at this contact; or take the name out.`,
        });
      } else if (known.length === 0) {
        const near = nearest(
          name,
          contacts.map((one) => one.name),
        );
        found.push({
          what: `The contact “${name}” is not in contacts.yaml.`,
          howToMend:
            near === undefined
              ? "Add it there, or take the name out."
              : `Did you mean “${near}”? Otherwise add it there.`,
        });
      } else if (contactsNamed(name, writing, contacts, asOf).length === 0) {
        const day = ownDay(writing);
        // who was right on its day: a page of the past goes without, and is right as it is
        const isPast = day !== undefined && day < asOf && known.some((one) => holdsOn(one, day));
        found.push({
          what: isPast
            ? `The contact “${name}” answered on ${day} and no longer does: the page goes without.`
            : `The contact “${name}” does not hold on ${asOf} (${known.map(periodOf).join("; ")}).`,
          howToMend: "Name somebody who answers now, or correct “from” and “to” in contacts.yaml.",
          severity: isPast ? "warns" : undefined,
        });
      }
    }
    return found;
  },
};

/** The last day that the piece can be of: a release is of its date, an advisory of the day it invites to. */
function ownDay(writing: Writing<"release"> | Writing<"advisory">): Day | undefined {
  if (writing.kind === "advisory" && writing.when !== undefined) return parseDay(writing.when.day);
  return writing.date === undefined ? undefined : parseDateSpan(writing.date, "person")?.latest;
}

/** In the list itself; who does not hold on the day is printed only on a release of that time. */
export function damagedContacts(
  contacts: readonly Contact[],
  pieces: readonly Writing[],
  { asOf, placeOf }: Pick<Surroundings, "asOf" | "placeOf">,
): Refusal[] {
  const named = pieces.flatMap((piece) =>
    piece.kind === "release" && piece.status === "ready"
      ? piece.contacts.flatMap((name) => contactsNamed(name, piece, contacts, asOf))
      : [],
  );
  return contacts
    .filter((one) => holdsOn(one, asOf) || named.includes(one))
    .flatMap((contact) => {
      const { name, phone, email } = contact;
      const found: Found[] = [];
      if (email !== undefined && !isAddress(email))
        found.push({
          what: `The e-mail address of ${name} is damaged: ${email}`,
          howToMend: "Write the whole address, or take the line out.",
        });
      if (phone !== undefined && !isNumber(phone))
        found.push({
          what: `The telephone number of ${name} is cut short or damaged: ${phone}`,
          howToMend: "Write the whole number with its area code, or take the line out.",
        });
      if (email === undefined && phone === undefined)
        found.push({
          what: `There is neither a number nor an address for ${name}.`,
          howToMend: "Add “phone:” or “email:”.",
          severity: "warns",
        });
      const { path, line } = placeOf(contact, "contacts.yaml");
      return found.map((one) => refusalOf("contact", path, { ...one, line }));
    });
}

function periodOf({ from, to }: Contact): string {
  return [from === undefined ? "" : `from ${from}`, to === undefined ? "" : `to ${to}`]
    .filter((part) => part !== "")
    .join(" ");
}

function isAddress(email: string): boolean {
  return /^[^\s@[\]<>…*]+@[^\s@[\]<>…*.]+(?:\.[^\s@[\]<>…*.]+)+$/u.test(email);
}

/** Seven digits at least; with an area code in brackets, or three groups of which the first has three, ten. */
function isNumber(phone: string): boolean {
  const [main = ""] = phone.split(/\b(?:ext|x|extension)\b/iu);
  if (/[…*?]|\.{3}|[xX]{2}/u.test(phone)) return false;
  const digits = main.replace(/\D/gu, "").length;
  if (digits > 15) return false;
  const local = main.replace(/^\s*\+?1[\s.-]+(?=\(?\d{3}\b)/u, "");
  const american = /^\s*\(\d{3}\)/u.test(local) || /^\s*\d{3}[\s.-]\d{3}[\s.-]\d/u.test(local);
  return american ? local.replace(/\D/gu, "").length === 10 : digits >= 7;
}
