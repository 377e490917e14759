// The only place where text becomes markup. Everything that is not Markup is escaped, in text and in attributes alike.

// Only this file can make Markup.
const KEY = Symbol("made by html");

/** A piece of HTML that has been escaped. Made by `html` only, and understood by hono's `html` too. */
export class Markup {
  readonly isEscaped = true;
  readonly #value: string;

  constructor(value: string, key: typeof KEY) {
    if (key !== KEY) throw new Error("Bug: markup is made by html`` only");
    this.#value = value;
  }

  toString(): string {
    return this.#value;
  }
}

/** What a template may hold. `undefined` and `false` print nothing. */
export type Printable = Markup | string | number | undefined | false | readonly Printable[];

/** Attribute values must stand between double quotation marks. */
export function html(strings: TemplateStringsArray, ...values: readonly Printable[]): Markup {
  let out = strings[0]!; // a template has one string more than it has values
  for (let i = 0; i < values.length; i++) {
    out += print(values[i]);
    out += strings[i + 1]!; // as above
  }
  return new Markup(out, KEY);
}

/** Pieces one after the other, with `between` between them. */
export function join(pieces: readonly Markup[], between = ""): Markup {
  return new Markup(pieces.join(escapeText(between)), KEY);
}

/**
 * Text as HTML that a parser reads back as the same text. Two things HTML cannot carry: NUL becomes U+FFFD, and half a
 * surrogate pair does when the page is written as UTF-8.
 */
export function escapeText(text: string): string {
  const first = text.search(SPECIAL);
  if (first < 0) return text;
  let out = text.slice(0, first);
  let copied = first;
  for (let i = first; i < text.length; i++) {
    const reference = referenceFor(text.charCodeAt(i));
    if (reference === undefined) continue;
    out += text.slice(copied, i) + reference;
    copied = i + 1;
  }
  return out + text.slice(copied);
}

const SPECIAL = new RegExp(`[&<>"'\\r${String.fromCharCode(0)}]`);

function print(value: Printable): string {
  if (typeof value === "string") return escapeText(value);
  if (value instanceof Markup) return value.toString();
  if (typeof value === "number") return String(value);
  if (value === undefined || value === false) return "";
  let out = "";
  for (const item of value) out += print(item);
  return out;
}

function referenceFor(code: number): string | undefined {
  switch (code) {
    case 0:
      return "\ufffd";
    case 13:
      return "&#13;";
    case 34:
      return "&quot;";
    case 38:
      return "&amp;";
    case 39:
      return "&#39;";
    case 60:
      return "&lt;";
    case 62:
      return "&gt;";
    default:
      return undefined;
  }
}

/** Data for machines, which no browser runs. What could end the element is written as an escape. */
export function dataScript(value: unknown): Markup {
  const json = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return new Markup(`<script type="application/ld+json">${json}</script>`, KEY);
}

export const NOTHING: Markup = html``;
