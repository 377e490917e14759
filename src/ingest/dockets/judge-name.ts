// The name of a judge without titles, as the courts' data has it: "Magistrate Judge JOHN J. THARP, JR" is
// "John J. Tharp Jr.". That data treats each word alone, wherever it stands; so does this.

import { titleCase } from "./title-case.ts";

const TITLES =
  "judge magistrate district chief senior bankruptcy mag. magistrate-judge mag/judge mag visiting special senior-judge master " +
  "u.s.magistrate";
/** What courts write in place of a judge or beside one. */
const NO_NAMES =
  "associated cases clerk debt-magistrate discovery docket duty general hon honorable inactive law maryland mediator merged no " +
  "none prisoner pro se show successor the u.s. unassigned unassigned2 unassigneddj unknown us usdc vjdistrict";
/** Letters that stand for a clerk or a list of cases. */
const CLERKS =
  "a998 agb am ca cet ch. cla cp cvb db dj ec eck grc gs hhl jne jv kec lc llh lq mj mmh msh mwd pslc pso pt rmh sf tjc";

const LEFT_OUT: ReadonlySet<string> = new Set([TITLES, NO_NAMES, CLERKS].flatMap((words) => words.split(" ")));

/** "" when there is none. */
export function judgeName(text: string): string {
  const words = text.replaceAll(",", "").toLowerCase().split(/\s+/u).filter(isOfName);
  const name = titleCase(words.join(" ")).split(" ").map(dotted);
  // A first name of one letter is left out before a second name that is written in full.
  if (/^j\.$/iu.test(name[0] ?? "") && name[1] !== undefined && !/^(?:.|.\.)$/u.test(name[1])) name.shift();
  return name.join(" ");
}

function isOfName(word: string): boolean {
  if (word === "" || /[()]|^[-~]/u.test(word) || LEFT_OUT.has(word)) return false;
  // "Hon.", "Wm.", but an initial and "Jr." are parts of a name.
  return word.length <= 2 || !word.includes(".") || word === "jr." || word === "sr.";
}

function dotted(word: string): string {
  return /^(?:\p{L}|jr|sr)$/iu.test(word) ? `${word}.` : word;
}
