// Text that somebody pastes, as a file: what is said of it stands at its head, so that it is read like any other document.

export interface PastedText {
  readonly title: string;
  /** As lines of the text: "Date: 3 June 2019", "Source: …". */
  readonly lines: readonly string[];
  readonly text: string;
}

/** The name and the content of the file. `untitled` names one without a title. */
export function pastedFile({ title, lines, text }: PastedText, untitled: string): { name: string; content: string } {
  const heading = oneLine(title);
  const head = [heading === "" ? "" : `# ${heading}`, ...lines.map(oneLine)].filter((line) => line !== "");
  const body = text.replace(/\r\n?/g, "\n").trim();
  // a "/" of a title is no folder
  const name = `${(heading === "" ? untitled : heading).replace(/[/\\]/g, "_")}.${heading === "" ? "txt" : "md"}`;
  return { name, content: `${[...head, body].join("\n\n")}\n` };
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}
