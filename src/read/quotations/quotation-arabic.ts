// Cues of Arabic for who speaks: "قال المحامي نبيل عواد: «…»", "«…»، أضاف يوسف درويش", "بحسب التقرير، «…»". The verb stands before its
// subject, and nothing but the words after it tells where the subject ends.

import type { Beside, SpeakerCue } from "./quotation-beside.ts";

/** Letters with signs on them and lengthening strokes may stand between any two letters of a word. */
const SIGNS = "[\\u0640\\u064b-\\u0652\\u0670]*";

/** A pattern that finds a word however its alef, its last letter and its vowels are written. */
function spelled(word: string): string {
  return [...new Intl.Segmenter("ar", { granularity: "grapheme" }).segment(word)]
    .map(({ segment }) =>
      /[اأإآ]/.test(segment) ? "[اأإآ]" : /[يى]/.test(segment) ? "[يى]" : /[هة]/.test(segment) ? "[هة]" : segment,
    )
    .join(SIGNS);
}

const VERBS = (
  "قال قالت قالوا أكد أكدت أكدوا صرح صرحت أعلن أعلنت ذكر ذكرت أضاف أضافت أوضح أوضحت أشار أشارت شدد شددت اعتبر اعتبرت رأى رأت كتب كتبت سأل " +
  "سألت رد ردت نفى نفت زعم زعمت حذر حذرت طالب طالبت تابع تابعت روى روت لفت لفتت ختم ختمت أردف أردفت استطرد علق علقت وصف وصفت يقول تقول يؤكد تؤكد " +
  "يضيف تضيف يتابع تتابع يردد تردد ردد رددت يوضح توضح يرى ترى يروي تروي أقر أقرت اعترف اعترفت تساءل تساءلت أفاد أفادت كشف كشفت اتهم اتهمت ندد نددت دعا دعت"
)
  .split(" ")
  .map(spelled)
  .join("|");
const VERB = new RegExp(`(?<!\\p{L})(?:[وف]${SIGNS})?(?:${VERBS})${SIGNS}(?![\\p{L}\\p{M}])`, "gu");
const ACCORDING = new RegExp(
  `(?<!\\p{L})(?:و${SIGNS})?(?:${["بحسب", "حسب", "وفقا ل", "وفق", "نقلا عن", "على حد قول", "كما جاء في"].map((words) => words.split(" ").map(spelled).join("\\s+")).join("|")})`,
  "gu",
);
/** Words with which the subject is over. */
const END = new RegExp(
  `^(?:[وف]?(?:${"إن أن إنه إنها أنه أنها إنهم أنهم إننا أننا بأن بأنه بأنها على في عن إلى خلال يوم عبر بعد قبل منذ حول أمس اليوم عقب لدى أثناء ضد مع من قائلا قائلة هذا الذي التي للصحفيين للصحافة لوكالة".split(" ").map(spelled).join("|")})${SIGNS})$`,
  "u",
);
const MOST_WORDS = 6;
const WORD = /[^\s:،,.;؛؟!«»“”"()]+|[:،,;؛؟!«»“”"()]|\./gu;

export function arabicCue({ before, after }: Beside): SpeakerCue | undefined {
  return afterQuotation(after) ?? beforeQuotation(before);
}

function afterQuotation(after: string): SpeakerCue | undefined {
  const verb = firstOf(VERB, after);
  if (verb !== null && /^[،,]?\s{0,2}$/u.test(after.slice(0, verb.index))) {
    const end = verb.index + verb[0].length;
    const subject = subjectAt(after, end);
    return subject === undefined
      ? { kind: "as before" }
      : { kind: "words", side: "after", ...subject, tier: "explicit" };
  }
  const according = firstOf(ACCORDING, after);
  if (according === null || !/^[،,]?\s{0,2}$/u.test(after.slice(0, according.index))) return undefined;
  const subject = subjectAt(after, according.index + according[0].length);
  return subject && { kind: "words", side: "after", ...subject, tier: "explicit" };
}

function firstOf(pattern: RegExp, words: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  return pattern.exec(words);
}

function lastOf(pattern: RegExp, words: string): RegExpExecArray | undefined {
  pattern.lastIndex = 0;
  return [...words.matchAll(pattern)].at(-1);
}

function beforeQuotation(before: string): SpeakerCue | undefined {
  const verb = lastOf(VERB, before);
  const source = lastOf(ACCORDING, before);
  if (source !== undefined && (verb === undefined || source.index > verb.index)) {
    const subject = subjectAt(before, source.index + source[0].length);
    return subject && { kind: "words", side: "before", ...subject, tier: "explicit" };
  }
  if (verb === undefined) return undefined;
  const subject = subjectAt(before, verb.index + verb[0].length) ?? topicBefore(before.slice(0, verb.index));
  if (subject === undefined) return { kind: "as before" };
  // With a colon or "that" before it the quotation is what the verb reports; further on it may be another's.
  const rest = before.slice(subject.end);
  const reports = /[:،,]\s?$/u.test(rest) || THAT.test(rest);
  return { kind: "words", side: "before", ...subject, tier: reports ? "explicit" : "inferred" };
}

const TOPIC = new RegExp(`(?<!\\p{L})(?:و${SIGNS})?${spelled("أما")}\\s`, "u");

/** "أما المدير، الذي …، فأقر": the subject stands first. */
function topicBefore(words: string): { start: number; end: number } | undefined {
  const topic = TOPIC.exec(words);
  return topic === null ? undefined : subjectAt(words, topic.index + topic[0].length);
}

const THAT = new RegExp(`(?<!\\p{L})(?:ب)?(?:${["إن", "أن"].map(spelled).join("|")})`, "u");
/** "د." and the like inside a name. */
const TITLE = /^[\u0621-\u064a]$/;

/** "to me", "to him": who hears stands before who speaks. */
const HEARER = /^(?:لي|لك|له|لها|لهم|لنا)$/u;

/** The noun phrase after a verb; undefined where the next word is none. */
function subjectAt(words: string, from: number): { start: number; end: number } | undefined {
  WORD.lastIndex = from;
  let start = -1;
  let end = -1;
  let count = 0;
  for (let found = WORD.exec(words); found !== null && count < MOST_WORDS; found = WORD.exec(words)) {
    const word = found[0];
    const wordEnd = found.index + word.length;
    if (
      word === "." &&
      end >= 0 &&
      TITLE.test(words.slice(Math.max(start, end - 1), end)) &&
      /\s|^/u.test(words[end - 2] ?? " ")
    ) {
      end = wordEnd;
      continue;
    }
    if (start < 0 && HEARER.test(word)) continue;
    if (!/^\p{L}/u.test(word) || END.test(word) || /^(?:لل|لـ|بال)/.test(word)) break;
    if (start < 0) ({ index: start } = found);
    end = wordEnd;
    count += 1;
  }
  if (start < 0) return undefined;
  // "قال محاميه، طارق الأمين، إن": the name stands between commas.
  const named = count <= 2 ? APPOSED.exec(words.slice(end, end + 60)) : null;
  const name = named?.[1];
  if (named === null || name === undefined || TITLE_END.test(name)) return { start, end };
  return { start: end + named[0].indexOf(name), end: end + named[0].indexOf(name) + name.length };
}

const APPOSED = /^،\s([\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+){1,3})،/u;
/** What stands between commas may be a place or a time: "في مؤتمر صحفي". */
const TITLE_END = /^(?:في|خلال|عبر|على|الذي|التي|وهو|وهي)\s/;
