// Words that call for care before something is published: that a document is sealed, that a person is a minor or a protected
// witness. In doubt they ask: what is left out here can be named one by one.

import type { Span } from "../base/base.ts";
import type { LevelGround } from "./publication.ts";

const SEALED = [
  /\b(?:under|beneath) seal\b/iu,
  /\b(?:un)?sealed\b/iu,
  /\bprotective order\b/iu,
  /\bin camera\b/u,
  /\bconfidential[- ](?:filing|exhibit|document)s?\b/iu,
  /\bbajo (?:sello|reserva)\b|\breserva (?:judicial|del sumario)\b|\bsumario secreto\b/iu,
  /(?:^|[^\p{L}])(?:وال|ال|و)?(?:سرية?|مختومة?) *(?:للغاية|بأمر)/u,
];

/** Does its text or the name of its file speak of a seal or of an order that protects it? */
export function saysSealed(text: string, names: readonly string[]): boolean {
  const spaced = names.map((name) => name.replace(/[_\-./]+/gu, " "));
  return [text, ...spaced].some((words) => SEALED.some((pattern) => pattern.test(words)));
}

const YEARS = String.raw`(?:1[0-7]|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)`;
/** The head of a document, in which a court marks what is sealed. */
const HEAD = 1500;
const SEAL_MARK =
  /^[\s*_#=\-–—[(]*(?:(?:highly )?confidential\s*[-–—:/,]\s*)?(?:(?:filed|lodged|submitted) )?(?:under seal|sealed|sealed (?:document|filing|exhibit|record|case)|document(?: is)? (?:filed under seal|sealed)|subject to (?:a )?protective order|bajo (?:sello|reserva)|(?:documento )?reservado)[\s*_#=\-–—\])!.]*$/iu;

/** Does its head bear the mark of a seal on a line of its own? Of words about a seal nobody knows here whose it is. */
export function isMarkedSealed(text: string): boolean {
  const head = text.slice(0, HEAD);
  if (/\bunsealed\b/iu.test(head)) return false;
  return head.split("\n").some((line) => SEAL_MARK.test(line));
}

/** Words after a name, up to the next name. */
const MINOR_AFTER = new RegExp(
  String.raw`^\s*(?:\(|,\s*)?\s*(?:(?:who is|is|was|then|only|just|now|an?|the|his|her|their|aged?)\s+){0,4}(?:${YEARS}(?:\)|,|\.|;|\s+years?(?:\s+old)?\b|[- ]years?[- ]old\b|[- ]month[- ]?s?[- ]old\b|\s*$)|minor\b|juvenile\b|toddler\b|infant\b|baby\b|menor\b|niñ[oa]\b)`,
  "iu",
);
/** Words right before a name. */
const MINOR_BEFORE = new RegExp(
  String.raw`(?:\b(?:minors?|juvenile|toddler|infant|baby|schoolchild|schoolgirl|schoolboy)\b|\b${YEARS}[- ]years?[- ]old\b|\bminor (?:son|daughter|child|children)\b|\b(?:la|el) menor\b|\bniñ[oa]\b)(?:\s+\p{L}+){0,2}[\s,:]*$`,
  "iu",
);
const MINOR_ARABIC = /(?:ال)?(?:قاصرة?|طفلة?|رضيعة?)\s*$/u;

const WITNESS =
  /\b(?:protected|confidential|anonymous|cooperating|co-operating|undercover) (?:witness(?:es)?|informants?|sources?)\b|\bwitness[- ]protection\b|\bpseudonym\b|\bidentity (?:is|was|has been|must be|be|remain\p{L}*) (?:protected|withheld|concealed|sealed|secret|kept)\b|\btestigos? protegid[oa]s?\b|شاهدة? محمية?|هوية سرية/iu;

/** How far words beside a name are looked at, in UTF-16 units. */
export const CAUTION_REACH = 60;

const CHILD = String.raw`(?:(?:a|the|his|her|their) )?minor(?: (?:son|daughter|child|grandson|granddaughter|brother|sister|girl|boy))?`;
/** ", 9," · ", a 9-year-old" · ", her minor son" · " is eight years old" */
const PLAIN_MINOR_AFTER = new RegExp(
  String.raw`^\s*(?:\(\s*(?:aged? )?${YEARS}\s*\)|,\s*(?:aged? )?${YEARS}\s*[,.;]|,?\s*(?:who )?(?:is |was )?(?:an? |the |her |his )?(?:aged? )?${YEARS}(?:[- ]| )years?[- ]old\b|,\s*${CHILD}\s*[,.;)]|\s+is ${CHILD}\s*[,.;)]|,?\s*(?:la |el |una? )?menor de edad\b)`,
  "iu",
);
const PLAIN_MINOR_BEFORE = new RegExp(
  String.raw`(?:\b${YEARS}[- ]years?[- ]old(?: (?:son|daughter|child|boy|girl|brother|sister|nephew|niece|grandson|granddaughter))?|\bminor (?:son|daughter|child|grandson|granddaughter|brother|sister)|\b(?:la|el) menor)[\s,:]*$`,
  "iu",
);
const PROTECTED = String.raw`(?:an? |the )?(?:protected|confidential|anonymous) (?:witness|informant|source)`;
const PLAIN_WITNESS_AFTER = new RegExp(String.raw`^\s*(?:,|is|was|\()\s*${PROTECTED}\b`, "iu");
const PLAIN_WITNESS_BEFORE = new RegExp(String.raw`\b${PROTECTED}[\s,:]*$|\btestigo protegid[oa][\s,:]*$`, "iu");

export interface Caution {
  readonly ground: LevelGround;
  /** Said of the very person in so many words; otherwise the words only stand near by. */
  readonly isPlain: boolean;
}

/** What the words around a name say of the person. `before` and `after` end where another name stands. */
export function groundBeside(before: string, after: string, sentence: string): Caution | undefined {
  if (PLAIN_MINOR_AFTER.test(after) || PLAIN_MINOR_BEFORE.test(before)) return { ground: "minor", isPlain: true };
  if (PLAIN_WITNESS_AFTER.test(after) || PLAIN_WITNESS_BEFORE.test(before)) return { ground: "witness", isPlain: true };
  if (MINOR_AFTER.test(after) || MINOR_BEFORE.test(before) || MINOR_ARABIC.test(before))
    return { ground: "minor", isPlain: false };
  return WITNESS.test(sentence) ? { ground: "witness", isPlain: false } : undefined;
}

/** What may stand between somebody's home and its address: "is", ", located", and the like. */
const LIES = String.raw`(?:,? (?:is|was|are|lies|stands)(?: (?:still|now|also|currently))?)?(?:,? (?:located|situated))?`;
const HOUSE = String.raw`(?:home|house|apartment|flat|residence|condo|dwelling|trailer|household)`;
/** A home whose words name no one: no place where people are cared for or buried. */
const BARE_HOME = String.raw`(?<!\b(?:funeral|nursing|care|group|retirement|rest|convalescent|foster|old|children['’]s|animal|memorial) )home`;
/** In words of running text, with single spaces. Each ends where the address begins. */
const LIVES = [
  // "lives with her mother at", not "lives near the court at"
  /\b(?:lives?|lived|living|resid(?:es?|ed|ing)|domiciled)(?: (?!(?:near|by|beside|opposite|across|from|under|through|jail|prison|court|courthouse|detention|center|facility|office|church)\b)[\p{L}\p{N}'’-]+){0,6} (?:at|in|on)(?: the following address| this address)?[ :,]*$/iu,
  /\bresidents? (?:of|at) $/iu,
  // "our home is at" · "the Ilves family's house, on" · "home at"
  new RegExp(
    String.raw`(?:\b(?:my|our|his|her|their|your)|\p{L}['’]s|s['’]|\bfamily) (?:\p{Ll}+ ){0,2}${HOUSE}(?:${LIES},? (?:at|on|in|is|was)|:)[ :]*$|\b${BARE_HOME}${LIES},? at[ :]*$|\bhome of [^.:;]{1,40}${LIES},? (?:at|on)[ :]*$`,
    "iu",
  ),
  // "home address is" · "her address:"
  /(?:\b(?:home|residential|residence|private) address(?:es)?|\b(?:my|his|her)(?: (?:current|present|old|former|last known|street|mailing))? address|\blast known address|\bplace of residence)(?: of [^.:;]{1,40}?)?(?:,? (?:is|was)(?: (?:at|on))?|,? (?:at|on))?[ :,]*$/iu,
  /(?<!\p{L})(?:viv(?:o|es?|imos|en|ía|ías|íamos|ían|ió|ieron|iendo|ido)|resid(?:o|es?|imos|en|ía|íamos|ían|ió|ieron|iendo|ido)|domiciliad[oa]s?)(?: (?!cerca )[\p{L}\p{N}]+){0,5}? en(?: (?:la|el|los|las))?[ :,]*$/iu,
  /(?<!\p{L})(?:(?:mi|su|tu|nuestr[oa]|vuestr[oa]) (?:casa|hogar|vivienda|piso|departamento|apartamento)|(?:casa|hogar|vivienda) (?:familiar|de (?:la|su|mi|nuestra) familia(?: \p{Lu}\p{L}+)?|de \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?))(?:,? (?:est[áa]|estaba|queda|se encuentra|es))?(?:,? (?:ubicad[oa]|situad[oa]))? en(?: (?:la|el))?[ :,]*$/iu,
  /(?<!\p{L})(?:domicilio(?: (?:particular|familiar|actual))?|(?:direcci[óo]n|domicilio) (?:particular|de (?:su|mi|nuestra|la) (?:casa|familia)))(?: (?:de|del) [^.:;]{1,40}?)?(?:,? (?:es|est[áa]))?(?:,? en)?(?: (?:la|el))?[ :,]*$|(?<!\p{L})(?:vive|reside)(?: (?:la|el))? $/iu,
  // "يسكن مع أمه في" · "منزلنا في" · "عنوان المنزل:"
  /(?<!\p{L})[وف]?(?:[يتنأا]?(?:سكن|عيش|قيم|قطن)|عاش|أقام|(?:ال)?(?:ساكن|مقيم|قاطن))(?:ون|ين|وا|ن|ت|نا|ان|ة)?(?: (?!قرب )[\p{L}\p{N}]+){0,5}? (?:في|على|ب|بـ)[ :،]*$/u,
  /(?<!\p{L})[وفب]?(?:(?:ال)?(?:منزل|مسكن)(?:نا|ي|ه|ها|هم|ك)?(?: \p{L}+){0,3}?|(?:بيت|دار|شق)(?:نا|ي|ه|ها|هم|ك|تنا|تي|ته|تها|تهم)|(?:بيت|دار|شقة) (?:ال)?(?:عائل|أسر)\p{L}*(?: \p{L}+){0,2}?)(?: (?:يقع|تقع|الكائن|الكائنة|الواقع|الواقعة))? (?:في|على)[ :،]*$/u,
  /(?<!\p{L})[وف]?(?:عنوان (?:ال)?(?:منزل|بيت|سكن|إقام)\p{L}*|محل (?:ال)?(?:إقام|اقام|سكن)\p{L}*)(?: (?:هو|هي|في))*[ :،]*$/u,
];
/** The label of a form, on a line of its own or before the address. */
const HOME_LABEL = /(?:^|\n)[\s*•-]*(?:residence|home|domicile|casa|المنزل|السكن)\s*:\s*$/iu;

/** Do the words before an address say that somebody lives there? */
export function saysHome(before: string): boolean {
  if (HOME_LABEL.test(before)) return true;
  const words = before.replace(/\p{M}/gu, "").replace(/\s+/gu, " ");
  return LIVES.some((pattern) => pattern.test(words));
}

const MONTHS = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?`;
const MONTHS_ELSEWHERE = String.raw`(?:de )?\p{L}+(?: de(?:l año)?)?`;
const DAY_OF_LIFE = String.raw`(?:${MONTHS} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTHS},? (?:19|20)\d\d|\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)`;
const BORN = [
  new RegExp(
    String.raw`(?:(?<![\p{L}-])born:?(?: (?:in|at|to) [^.;\n]{1,60}?)?,?(?: on)?(?: \p{L}+day,?)? |\(b\. ?)(${DAY_OF_LIFE})(?!\d)`,
    "giu",
  ),
  new RegExp(
    String.raw`(?<!\p{L})naci[óo] (?:en [^.;\n]{1,60}? )?(?:el )?(\d{1,2} ${MONTHS_ELSEWHERE} (?:19|20)\d\d)`,
    "giu",
  ),
  /(?:وُلِ?دت?|ولدت?|مواليد)\s+(?:في |يوم |بتاريخ )*([\d٠-٩]{1,2} \p{L}+,?،? [\d٠-٩]{4})/gu,
];

/** The full days on which, as the words say, somebody was born. Days of people long dead are nobody's secret. */
export function birthDaysIn(text: string): Span[] {
  return BORN.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const end = match.index + match[0].length;
      return { start: end - (match[1] ?? "").length, end };
    }),
  );
}

const KIN = String.raw`(?i:sons?|daughters?|child(?:ren)?|kids?|boys?|girls?|grandsons?|granddaughters?|nephews?|nieces?|(?:little|younger|baby) (?:brothers?|sisters?)|(?:mother|father|mom|dad|parents?|guardian) (?:of|to))`;
const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}`;
const OLD = String.raw`(?i:${YEARS}[- ]years?[- ]old)`;
const NAMED_CHILD = [
  // "my son Ali, 9" · "the mother of Ida (9)" · "his daughter, Ida, is 9"
  new RegExp(
    String.raw`(?<!\p{L})${KIN},? (${NAME}(?:,? (?:who )?is|,)? ?\(?(?:aged? )?${YEARS}(?![\p{L}\d]|[.,:/-]\d| \p{Lu})\)?)`,
    "gu",
  ),
  // "Ida Ilves, 9, waits": of single words it is not plain that they are a name
  new RegExp(
    String.raw`(?<!\p{L})(?!(?:Chapter|Section|Room|Article|Rule|Part|Exhibit|Title|Act|Day|Week|Count)s? )(\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}, (?:aged? )?${YEARS}),(?= \p{Ll})(?! and)`,
    "gu",
  ),
  // "the six-year-old Ida" · "Ida, who is 9 years old"
  new RegExp(String.raw`(?<![\p{L}\d])(${OLD}(?: ${KIN})?,? ${NAME})`, "gu"),
  new RegExp(String.raw`(?<!\p{L})(${NAME},? (?:who )?(?:is )?(?:an? )?${OLD})(?!\p{L})`, "gu"),
];

/** Children whose age is told beside the name: nobody under eighteen is named unless somebody decided on it. */
export function namedChildrenIn(text: string): Span[] {
  const found: Span[] = [];
  for (const pattern of NAMED_CHILD)
    for (const match of text.matchAll(pattern)) {
      const words = match[1] ?? "";
      const start = match.index + match[0].indexOf(words);
      const end = start + words.length;
      if (!found.some((one) => one.start < end && start < one.end)) found.push({ start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}
