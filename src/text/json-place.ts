// Where things stand in a text of JSON: the line of a key or value by its path, and of what keeps the text from being JSON.

/** A step into JSON: the name of a key, or the number of an item from 0. */
export type JsonStep = string | number;

interface Reading {
  readonly text: string;
  at: number;
}

/**
 * The line, from 1, on which the last step of the path stands: a key on its own line, an item where it begins. A path that leads
 * nowhere gives the line of the last step that is there. The text is valid JSON.
 */
export function jsonPlace(text: string, path: readonly JsonStep[]): number {
  const reading: Reading = { text, at: 0 };
  space(reading);
  let found = reading.at;
  for (const step of path) {
    const at = typeof step === "number" ? item(reading, step) : member(reading, step);
    if (at === undefined) break;
    found = at;
  }
  return lineAt(text, found);
}

/** Why a text is no JSON, and on which line; undefined when it is JSON. */
export function jsonFault(text: string): { readonly line: number; readonly why: string } | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = Number(/position (\d+)/u.exec(message)?.[1] ?? text.length);
    const why = "this is not valid JSON here (a comma, quotation mark or bracket too many or too few).";
    return { line: lineAt(text, position), why };
  }
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < position; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

/** Goes to the value of a key and gives where the key stands. Of a key that is written twice, the last counts, as in JSON.parse. */
function member(reading: Reading, name: string): number | undefined {
  if (reading.text[reading.at] !== "{") return undefined;
  let found: { readonly key: number; readonly value: number } | undefined;
  reading.at++;
  for (space(reading); reading.text[reading.at] === '"'; space(reading)) {
    const key = reading.at;
    string(reading);
    const isIt = JSON.parse(reading.text.slice(key, reading.at)) === name;
    space(reading);
    reading.at++; // the colon
    space(reading);
    if (isIt) found = { key, value: reading.at };
    value(reading);
    space(reading);
    if (reading.text[reading.at] === ",") reading.at++;
  }
  if (found === undefined) return undefined;
  reading.at = found.value;
  return found.key;
}

function item(reading: Reading, number: number): number | undefined {
  if (reading.text[reading.at] !== "[") return undefined;
  reading.at++;
  space(reading);
  for (let i = 0; reading.at < reading.text.length && reading.text[reading.at] !== "]"; i++) {
    if (i === number) return reading.at;
    value(reading);
    space(reading);
    if (reading.text[reading.at] === ",") reading.at++;
    space(reading);
  }
  return undefined;
}

/** Goes behind a value. Depth is counted, not called, so that no nesting is too deep. */
function value(reading: Reading): void {
  const { text } = reading;
  let depth = 0;
  do {
    const sign = text[reading.at];
    if (sign === '"') string(reading);
    else {
      if (sign === "{" || sign === "[") depth++;
      else if (sign === "}" || sign === "]") depth--;
      reading.at++;
    }
  } while (reading.at < text.length && (depth > 0 || !",]} \t\r\n".includes(text[reading.at] ?? ",")));
}

function string(reading: Reading): void {
  for (reading.at++; reading.at < reading.text.length && reading.text[reading.at] !== '"'; reading.at++)
    if (reading.text[reading.at] === "\\") reading.at++;
  reading.at++;
}

function space(reading: Reading): void {
  while (" \t\r\n".includes(reading.text[reading.at] ?? "x")) reading.at++;
}
