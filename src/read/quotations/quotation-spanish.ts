// Cues of Spanish for who speaks: "«…», dijo Ana Ruiz", "la jueza señaló: «…»", "según el informe, «…»", and the dialogue
// dash, "—No lo he visto —dijo Ana Ruiz".

import type { Span } from "../../base/base.ts";
import type { Beside, SpeakerCue } from "./quotation-beside.ts";
import { NO_NAME, PAST, PRESENT } from "../gazetteer/gazetteer-spanish-saying.ts";

const VERBS = `${PAST}|${PRESENT}`;
/** Words that may stand between a verb and its subject or object: "dijo ayer", "le dijo a la prensa". */
const ASIDE =
  "(?:,? (?:ayer|hoy|ahora|también|además|entonces|luego|después|así|por su parte|al respecto|ante la prensa|tajante))?";
const PARTICLE = "(?:de la|de los|de las|del|de|y|la|los|las|von|van|da|dos)";
const NAME = `${NO_NAME}(?:(?:Sra?|Dra?|Lic|Ing|Mons|Dn?a?)\\.\\s)?\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:\\s(?:${PARTICLE}\\s){0,2}\\p{Lu}[\\p{L}\\p{M}.'’-]+){0,5}`;
const ARTICLE = "(?:el|la|los|las|su|sus|un|una|unos|unas|mi|este|esta|otro|otra)";
const SMALL = "\\p{Ll}[\\p{L}\\p{M}-]*";
/** "la vocera Elena Pastrana", "su hermana, Berta Ruiz", "el informe de la comisión". */
const PHRASE = `${ARTICLE}\\s${SMALL}(?:\\s(?!que\\s|en\\s|a\\s|al\\s|con\\s|por\\s|ante\\s|durante\\s|tras\\s|sobre\\s|para\\s|ayer|hoy|se\\s)(?:${SMALL}|${NAME})){0,5}`;
const SUBJECT = `(?:${PHRASE}(?:,\\s${NAME})?|${NAME})`;

const AFTER = new RegExp(
  `^[,.…]?\\s{0,2}[—–-]?\\s?(?:(?:le|les|me|nos|se lo|lo|la) )?(?:${VERBS})(?![\\p{L}])(?<aside>${ASIDE})(?:\\s(?<subject>${SUBJECT}))?`,
  "u",
);
const ACCORDING_AFTER = new RegExp(
  `^,?\\s(?:según|de acuerdo con|a juicio de|en palabras de)\\s(?:dijo |informó |explicó )?(?<subject>${SUBJECT})`,
  "u",
);
/** In the present only where what is said follows. */
const VERB_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:no )?(?:(?:le|les|me|nos|se lo|lo|la) )?` +
    `(?:(?:${PAST})(?![\\p{L}])|(?:${PRESENT})(?![\\p{L}])(?=\\sque\\s|[:,]|\\s?$|\\sasí:|\\s[^.:;]{2,60}:\\s?$))`,
  "giu",
);
const ACCORDING_BEFORE = new RegExp(
  `(?:^|[\\s(])(?<cue>[Ss]egún|[Dd]e acuerdo con|[Aa] juicio de|[Ee]n palabras de|[Pp]ara)\\s(?:dijo |informó )?(?<subject>${SUBJECT})(?=[\\s,:])`,
  "u",
);
const SUBJECT_FIRST = new RegExp(`^\\s?(?<subject>${SUBJECT})`, "u");
const NAME_ONLY = new RegExp(`^${NAME}$`, "u");
const COLON = new RegExp(`^(?<subject>${NAME}):\\s$`, "u");
const PRONOUN = /^(?:él|ella|ellos|ellas)$/u;

export function spanishCue({ before, after, words }: Beside): SpeakerCue | undefined {
  return afterQuotation(after) ?? beforeQuotation(before, words);
}

function afterQuotation(after: string): SpeakerCue | undefined {
  const said = AFTER.exec(after);
  if (said !== null) {
    const subject = said.groups?.["subject"];
    if (subject === undefined) return { kind: "as before" };
    const start = said[0].length - subject.length;
    return wordsAt("after", subject, start, "explicit");
  }
  const according = ACCORDING_AFTER.exec(after);
  const subject = according?.groups?.["subject"];
  return according === null || subject === undefined
    ? undefined
    : wordsAt("after", subject, according[0].length - subject.length, "explicit");
}

function beforeQuotation(before: string, words: string): SpeakerCue | undefined {
  const colon = COLON.exec(before)?.groups?.["subject"];
  if (colon !== undefined) return wordsAt("before", colon, 0, "explicit");
  let verb: RegExpExecArray | undefined;
  for (const found of before.matchAll(VERB_BEFORE)) verb = found;
  const according = ACCORDING_BEFORE.exec(before);
  const source = according?.groups?.["subject"];
  if (according !== null && source !== undefined && (verb === undefined || according.index > verb.index)) {
    const tier = /^para$/iu.test(according.groups?.["cue"] ?? "") ? "inferred" : "explicit";
    return wordsAt("before", source, according.index + according[0].length - source.length, tier);
  }
  if (verb === undefined) return undefined;
  const end = verb.index + verb[0].length;
  const rest = before.slice(end);
  // A fragment far from its verb may be somebody else's: "dijo que … , y el alcalde lo llamó «…»" has its own verb.
  const isNear = /^(?:[^.;]{0,40}[:,]|[^.;]{0,20}\bque|)\s?$/u.test(rest) || words.length === 0;
  const tier = isNear || !OTHER_NAME.test(rest) ? "explicit" : "inferred";
  const inverted = SUBJECT_FIRST.exec(rest)?.groups?.["subject"];
  const first = subjectBefore(before.slice(0, verb.index));
  if (first !== undefined) return wordsAt("before", first.words, first.start, tier);
  if (inverted !== undefined) {
    const start = end + rest.indexOf(inverted);
    // "pidió un gesto": what is asked for is no speaker
    return NAME_ONLY.test(inverted) ||
      /^(?:a |que |:)|^[,:]/u.test(rest.slice(rest.indexOf(inverted) + inverted.length).trimStart())
      ? wordsAt("before", inverted, start, tier)
      : undefined;
  }
  return { kind: "as before" };
}

const OTHER_NAME = new RegExp(`\\p{Ll}\\s${NAME}`, "u");
const LAST_SUBJECT = new RegExp(`(?<subject>${SUBJECT})(?:,\\s[^,]{2,60},|,)?${ASIDE}\\s?$`, "u");
const APPOSITION = new RegExp(`(?<first>${SUBJECT}),\\s(?<second>${SUBJECT}),\\s?$`, "u");

/** The phrase that ends where the verb begins: "La directora, Aurora Vega, " and "El juez Bruno Sosa ". */
function subjectBefore(clause: string): { words: string; start: number } | undefined {
  // Where the sentence begins with a phrase, its capital is no name's.
  const head = clause.slice(-160);
  const offset = clause.length - head.length;
  const lowered = head.replace(
    /^(\s?)(El|La|Los|Las|Su|Sus|Un|Una)(?=\s)/u,
    (_, white: string, word: string) => white + word.toLowerCase(),
  );
  const apposed = APPOSITION.exec(lowered);
  if (apposed?.groups !== undefined) {
    const { first = "", second = "" } = apposed.groups;
    const isName = NAME_ONLY.test(second);
    const start = apposed.index + (isName ? apposed[0].lastIndexOf(second) : 0);
    const found = isName ? second : first;
    return { words: head.slice(start, start + found.length), start: offset + start };
  }
  const last = LAST_SUBJECT.exec(lowered);
  const subject = last?.groups?.["subject"];
  if (last === null || subject === undefined || PRONOUN.test(subject)) return undefined;
  const trimmed = subject.replace(/\s(?:también|además|luego|entonces|después|ya|no|se|había|ha|le|les)$/u, "");
  return { words: head.slice(last.index, last.index + trimmed.length), start: offset + last.index };
}

/** The name inside a phrase speaks for it: "su hermana, Berta Ruiz". */
function wordsAt(
  side: "before" | "after",
  subject: string,
  start: number,
  tier: "explicit" | "inferred",
): SpeakerCue | undefined {
  const trimmed = subject.replace(/[.,]+$/u, "");
  if (PRONOUN.test(trimmed)) return { kind: "as before" };
  const named = NAME_AT_END.exec(trimmed);
  const from =
    named === null || named[0].length === trimmed.length ? 0 : trimmed.length - (named.groups?.["name"]?.length ?? 0);
  return { kind: "words", side, start: start + from, end: start + trimmed.length, tier };
}

/** Not after "de": "la Corte de Apelaciones" is the whole. */
const NAME_AT_END = new RegExp(
  `(?:^|(?<!\\sde|\\sdel|\\sde la|\\sde los|\\sde las|^de|^del)(?:,\\s|\\s))(?<name>${NAME})$`,
  "u",
);

const TURN = new RegExp(`^—(?<said>[^—]{2,600}?)\\s?—\\s?(?:${VERBS})(?![\\p{L}])`, "u");

/** A paragraph that is a turn of a dialogue: what stands between its first dash and the one before the verb. */
function spokenTurn(text: string, paragraph: Span): Span | undefined {
  if (text[paragraph.start] !== "—") return undefined;
  const said = TURN.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 800)))?.groups?.["said"];
  return said === undefined ? undefined : { start: paragraph.start, end: paragraph.start + 1 + said.trimEnd().length };
}

/** All turns of a paragraph: in running text a dash after a stop begins the next one. */
export function spokenTurns(text: string, paragraph: Span): Span[] {
  const turns: Span[] = [];
  if (text[paragraph.start] !== "—") return turns;
  for (let at = paragraph.start; at >= 0 && at < paragraph.end;) {
    const turn = spokenTurn(text, { start: at, end: paragraph.end });
    if (turn !== undefined) turns.push(turn);
    const from = turn?.end ?? at + 1;
    NEXT_TURN.lastIndex = from;
    const next = NEXT_TURN.exec(text);
    at = next === null || next.index >= paragraph.end ? -1 : next.index + next[0].length - 1;
  }
  return turns;
}

const NEXT_TURN = /[.?!…]\s—(?=[\p{Lu}¿¡])/gu;
