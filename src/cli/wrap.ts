// Lines that fit the terminal.

const NARROWEST = 40;
const WIDEST = 120;

/** How many characters a line of output may have; where nobody watches, as many as are pleasant to read. */
export function lineWidth(columns: number | undefined = process.stdout.columns): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns ?? 100));
}

/** The words over as many lines as they need, each after `indent`. A word longer than a line stands alone. */
export function wrapped(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let current = "";
  for (const word of text.replace(/\s+/g, " ").trim().split(" ")) {
    if (current !== "" && indent.length + current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  lines.push(current);
  return lines.map((line) => `${indent}${line}`.trimEnd()).join("\n");
}

/** On one line, cut at a word, with an ellipsis where something was left out. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  return `${line.slice(0, most - 2).replace(/\s\S*$/u, "")} …`;
}
