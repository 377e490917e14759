// The table below the heading of a docket sheet: at the left the caption, judges and cause, at the right days and subject.
// Each thing but the caption is a line "Label: value".

/** The first value of each label, by its name in small letters. */
export function labelled(lines: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of lines) {
    const match = LABELLED.exec(line);
    if (match === null) continue;
    const [, label = "", value = ""] = match;
    const name = label.toLowerCase();
    if (!found.has(name)) found.set(name, value);
  }
  return found;
}

const LABELLED = /^([A-Za-z][A-Za-z ]{1,40}?) ?:\s*(.*)$/u;
