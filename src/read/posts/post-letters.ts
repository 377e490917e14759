// A letter within a post: to whom, the words, who signs.

import type { Span } from "../../base/base.ts";
import { beginsWithTitle, isPersonName, isRole, type Named, titleAndOrganization } from "./post-names.ts";
import { blocksIn, type Line, mentionsIn, oneLine, type PageToImport, type Post, type PostBlock } from "./post.ts";

export interface FoundLetter extends Span {
  readonly to: readonly Recipient[];
  readonly signatories: readonly Named[];
  readonly body: readonly PostBlock[];
  /** Lines above the address and between it and the greeting that have no field of their own. */
  readonly letterhead: readonly string[];
}

export interface Recipient {
  readonly name: string;
  readonly title?: string | undefined;
  readonly organization?: string | undefined;
  readonly address?: string[] | undefined;
  readonly salutation?: string | undefined;
}

const GREETING = /^(?:dear\s.{1,90}|to whom it may concern)[,:]?$|^(?:estimad[ao]s?|querid[ao]s?)\s.{1,80}[,:]$/iu;
const CLOSING =
  /^(?:yours )?(?:sincerely|respectfully(?: submitted| yours)?|faithfully|truly|(?:best|kind|warm)(?:est)? (?:regards|wishes)|regards|very truly yours|sincerely yours|in solidarity|with (?:gratitude|respect|thanks)|cordially|atentamente|cordialmente|respetuosamente)[,.]?$/iu;
const INTRODUCES = /\b(?:letters?|wrote|writes?|following|statement reads|reads?)\b[^.]*:$/iu;
const LONGEST_SIGNATURE = 110;

/** The letters that the reader of sections found; otherwise one that a sentence introduces and signatures end. */
export function lettersIn(page: PageToImport, post: Post): readonly FoundLetter[] {
  const spans = post.letters.length > 0 ? post.letters : introduced(post);
  return spans.map((span) => letterOf(page, post, span));
}

function introduced({ blocks }: Post): Span[] {
  const closing = blocks.findIndex(({ text }) => CLOSING.test(text.split("\n")[0]?.trim() ?? ""));
  if (closing < 0) return [];
  const above = blocks.slice(0, closing).findLastIndex(({ text }) => INTRODUCES.test(oneLine(text)));
  const first = blocks[above + 1];
  if (above < 0 || first === undefined || above + 1 >= closing) return [];
  let end = closing;
  while (end + 1 < blocks.length && isSignature(blocks[end + 1]!)) end++; // end + 1 < length
  return [{ start: first.start, end: blocks[end]?.end ?? first.end }];
}

function isSignature(block: PostBlock): boolean {
  return block.lines.every(({ text }) => text.length <= LONGEST_SIGNATURE && !/[.!?]["”]?$/u.test(text));
}

function letterOf(page: PageToImport, post: Post, span: Span): FoundLetter {
  const known = mentionsIn(page, post, "organization").map(({ quote }) => quote);
  const blocks = blocksIn(page, span);
  const greeting = blocks.findIndex(({ text }) => GREETING.test(oneLine(text)));
  const closing = blocks.findIndex(({ lines }, i) => i > greeting && CLOSING.test(lines[0]?.text ?? ""));
  const heads = greeting < 0 ? [] : blocks.slice(0, greeting).flatMap(({ lines }) => lines);
  const dated = heads.findLastIndex((line) => mentionsIn(page, line, "date").length > 0 && line.text.length <= 40);
  const address = heads.slice(dated + 1).map(({ text }) => text);
  const salutation = greeting < 0 ? undefined : oneLine(blocks[greeting]?.text ?? "");
  const signatures = closing < 0 ? [] : blocks.slice(closing);
  return {
    ...span,
    to: greeting < 0 ? addressees(page, post, span) : [recipientOf(address, salutation)],
    signatories: signatoriesOf(signatures, known, (line) => mentionsIn(page, line, "person").length > 0),
    body: blocks.slice(greeting + 1, closing < 0 ? blocks.length : closing),
    letterhead: [...heads.slice(0, dated + 1), ...closingLine(signatures)].map(({ text }) => text),
  };
}

function closingLine([closing]: readonly PostBlock[]): Line[] {
  return closing === undefined ? [] : closing.lines.slice(0, 1);
}

function recipientOf(lines: readonly string[], salutation: string | undefined): Recipient {
  const greeted = salutation?.replace(/^dear\s+|[,:]$/giu, "");
  const [name = greeted ?? "", ...rest] = lines;
  const place = rest.findIndex((line) => /\d/u.test(line));
  const between = place < 0 ? rest : rest.slice(0, place);
  const title = between.length >= 2 ? between[0] : undefined;
  const organization = between[title === undefined ? 0 : 1];
  const address = rest.filter((line) => line !== title && line !== organization);
  return {
    name: name.replace(/^(?:to|via)\s*:\s*/iu, ""),
    ...(title !== undefined && { title }),
    ...(organization !== undefined && { organization }),
    ...(address.length > 0 && { address }),
    ...(salutation !== undefined && { salutation }),
  };
}

const WROTE =
  /\b(?:wrote|writing|letters?|addressed)(?: (?:a letter|letters))?(?: to)? (?<title>(?:U\.S\. )?(?:Representatives?|Senators?|Congress(?:man|woman|members?)|Councilmembers?|Commissioners?|Ministers?|Judges?|Secretar(?:y|ies)|Governors?|Mayors?|Directors?|Presidents?))\s(?<names>\p{Lu}[\p{L}'’-]+(?:(?:, | and |, and | )\p{Lu}[\p{L}'’-]+){0,5})/u;

/** "… wrote Representatives Berg and Sund": where the letter itself greets nobody. */
function addressees({ text }: PageToImport, post: Post, letter: Span): Recipient[] {
  const found = WROTE.exec(oneLine(text.slice(post.start, letter.start)))?.groups;
  if (found === undefined) return [];
  const title = (found["title"] ?? "").replace(/ies$/u, "y").replace(/(?<=[^s])s$/u, "");
  return (found["names"] ?? "")
    .split(/, and |, | and /u)
    .filter((name) => name !== "")
    .map((name) => ({ name, title }));
}

/** Below the closing: "/s/ Name" or "Name, Title", and under it the title or the organization. */
export function signatoriesOf(
  blocks: readonly PostBlock[],
  known: readonly string[],
  isPerson: (line: Span) => boolean = () => true,
): Named[] {
  const marks = blocks.some(({ lines }) => lines.some(({ text }) => text.startsWith("/s/")));
  const signed: { name: string; title?: string | undefined; organization?: string | undefined }[] = [];
  // below "Rabbi Judith Amsel" may stand what she is of, in words that look like a name
  let hasTitle = false;
  blocks.forEach((block, i) => {
    const lines = i === 0 ? block.lines.slice(1) : block.lines;
    lines.forEach((line, n) => {
      const { text } = line;
      const begins = marks
        ? text.startsWith("/s/")
        : isNameAndTitle(text) ||
          beginsWithTitle(text) ||
          (n === 0 && isPersonName(text) && (!hasTitle || isPerson(line)));
      const last = signed.at(-1);
      hasTitle = beginsWithTitle(text) && !text.includes(",");
      if (begins || last === undefined) {
        const [name = "", ...rest] = text.replace(/^\/s\/\s*/u, "").split(/,\s+/u);
        signed.push({ name: name.replace(/,$/u, ""), ...titleAndOrganization(rest.join(", "), known) });
      } else if (last.title === undefined && last.organization === undefined)
        Object.assign(last, titleAndOrganization(text, known));
      else if (last.organization === undefined) last.organization = text;
      else last.organization += `, ${text}`;
    });
  });
  return signed.filter(({ name }) => name !== "");
}

function isNameAndTitle(line: string): boolean {
  return (
    /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}.'’-]*, \p{Lu}/u.test(line) &&
    !/\d/u.test(line) &&
    !isRole(line.slice(0, line.indexOf(",")))
  );
}
