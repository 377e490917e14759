// The words that dates are made of in Arabic. They are looked up in one plain spelling: without vowel signs, lengthening
// strokes and the signs on alef, with ه for ة and ي for ى, as different hands write them.

import type { Part, Which } from "./date-meaning.ts";
import type { Season, Unit } from "./date-words.ts";

/** The plain spelling of a word. Not length-preserving. */
export function plainArabic(word: string): string {
  return word
    .replace(/[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g, "")
    .replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627")
    .replace(/\u0629/g, "\u0647")
    .replace(/[\u0649\u06cc]/g, "\u064a");
}

/** Gregorian months by all their names: Egyptian, Levantine (two words), Maghrebi and Moroccan. */
export const MONTHS: ReadonlyMap<string, number> = numbered([
  "يناير|كانون الثاني|جانفي",
  "فبراير|شباط|فيفري",
  "مارس|آذار",
  "أبريل|إبريل|نيسان|أفريل",
  "مايو|أيار|ماي",
  "يونيو|يونيه|حزيران|جوان",
  "يوليو|يوليه|تموز|جويلية|يوليوز",
  "أغسطس|آب|أوت|غشت",
  "سبتمبر|أيلول|شتنبر",
  "أكتوبر|تشرين الأول",
  "نوفمبر|تشرين الثاني|نونبر",
  "ديسمبر|كانون الأول|دجنبر",
]);
/** Words of everyday language or names besides: months only beside a day or a year. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = plainSet(
  "مارس ماي آب أوت جوان رجب شعبان رمضان صفر محرم شوال نيسان أيار",
);
export const HIJRI_MONTHS: ReadonlyMap<string, number> = numbered([
  "محرم|المحرم",
  "صفر",
  "ربيع الأول",
  "ربيع الثاني|ربيع الآخر",
  "جمادى الأولى|جمادى الأول",
  "جمادى الثانية|جمادى الآخرة|جمادى الثاني",
  "رجب",
  "شعبان",
  "رمضان",
  "شوال",
  "ذو القعدة|ذي القعدة",
  "ذو الحجة|ذي الحجة",
]);
/** 1 is Monday. With the article. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered([
  "الاثنين|الإثنين",
  "الثلاثاء",
  "الأربعاء",
  "الخميس",
  "الجمعة",
  "السبت",
  "الأحد",
]);

/** Each unit as one, two, many. */
export const UNITS: ReadonlyMap<string, { readonly unit: Unit; readonly dual: boolean }> = new Map<
  string,
  { readonly unit: Unit; readonly dual: boolean }
>(
  (
    [
      ["Y", "سنة عام عاما سنوات سنين أعوام", "سنتين سنتان عامين عامان"],
      ["M", "شهر شهرا أشهر شهور", "شهرين شهران"],
      ["W", "أسبوع أسبوعا أسابيع", "أسبوعين أسبوعان"],
      ["D", "يوم يوما أيام", "يومين يومان"],
      ["DE", "عقد عقدا عقود", "عقدين عقدان"],
      ["CE", "قرن قرنا قرون", "قرنين قرنان"],
      ["TH", "ساعة ساعات", "ساعتين ساعتان"],
      ["TM", "دقيقة دقائق", "دقيقتين دقيقتان"],
    ] as const
  ).flatMap(([unit, single, dual]) => [
    ...single.split(" ").map((word) => [plainArabic(word), { unit, dual: false }] as const),
    ...dual.split(" ").map((word) => [plainArabic(word), { unit, dual: true }] as const),
  ]),
);
export const PLURALS: ReadonlySet<string> = plainSet("سنوات سنين أعوام أشهر شهور أسابيع أيام عقود قرون ساعات دقائق");

export const WHICH: ReadonlyMap<string, Which> = new Map<string, Which>(
  (
    [
      [-1, "الماضي الماضية المنصرم المنصرمة الفائت الفائتة"],
      [0, "الجاري الجارية الحالي الحالية"],
      [1, "المقبل المقبلة القادم القادمة"],
    ] as const
  ).flatMap(([which, words]) => words.split(" ").map((word) => [plainArabic(word), which] as const)),
);
export const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>(
  (
    [
      ["early", "أوائل مطلع بداية مستهل"],
      ["middle", "منتصف أواسط"],
      ["late", "أواخر نهاية ختام"],
    ] as const
  ).flatMap(([part, words]) => words.split(" ").map((word) => [plainArabic(word), part] as const)),
);
/** "صباح الخميس": the part of the day stands before the day. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map(
  [
    ["فجر", "TMO"],
    ["صباح", "TMO"],
    ["ظهر", "TMI"],
    ["عصر", "TAF"],
    ["مساء", "TEV"],
    ["ليل", "TNI"],
    ["ليلة", "TNI"],
  ].map(([word, value]) => [plainArabic(word!), value!] as const), // pairs
);

export const ONES: ReadonlyMap<string, number> = numbered([
  "واحد|واحدة|أحد|إحدى|حادي",
  "اثنان|اثنين|اثنتين|اثنتان|اثني|اثنا|اثنتي|اثنتا",
  "ثلاث|ثلاثة",
  "أربع|أربعة",
  "خمس|خمسة",
  "ست|ستة",
  "سبع|سبعة",
  "ثمان|ثماني|ثمانية",
  "تسع|تسعة",
  "عشر|عشرة",
]);
export const TENS: ReadonlyMap<string, number> = new Map(
  "عشر ثلاث أربع خمس ست سبع ثمان تسع"
    .split(" ")
    .flatMap((stem, i) => [`${stem}ون`, `${stem}ين`].map((word) => [plainArabic(word), 10 * (i + 2)] as const)),
);
export const HUNDREDS: ReadonlyMap<string, number> = new Map(
  [
    ["مئة", 100],
    ["مائة", 100],
    ["مئتين", 200],
    ["مائتين", 200],
    ["مئتان", 200],
    ["ألف", 1000],
    ["ألفين", 2000],
    ...["ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"].flatMap((stem, i) => [
      [`${stem}مئة`, 100 * (i + 3)],
      [`${stem}مائة`, 100 * (i + 3)],
    ]),
  ].map(([word, value]) => [plainArabic(String(word)), Number(value)] as const),
);
/** With the article: "الأول من مايو", "الساعة الثالثة". */
export const ORDINALS: ReadonlyMap<string, number> = numbered([
  "الأول|الأولى|الواحدة|الحادي|الحادية",
  "الثاني|الثانية",
  "الثالث|الثالثة",
  "الرابع|الرابعة",
  "الخامس|الخامسة",
  "السادس|السادسة",
  "السابع|السابعة",
  "الثامن|الثامنة",
  "التاسع|التاسعة",
  "العاشر|العاشرة",
]);
export const DECADES: ReadonlyMap<string, number> = new Map(
  "العشرين الثلاثين الأربعين الخمسين الستين السبعين الثمانين التسعين"
    .split(" ")
    .flatMap((stem, i) => [`${stem}يات`, `${stem}ات`].map((word) => [plainArabic(word), 1920 + 10 * i] as const)),
);
export const VAGUE: ReadonlySet<string> = plainSet("عدة بضع بضعة");
/** After these words a month or a year stands alone. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = plainSet("في منذ حتى خلال بعد قبل من إلى شهر بين عامي");
export const YEAR_WORDS: ReadonlySet<string> = plainSet("عام سنة العام السنة");

export const SEASONS: ReadonlyMap<string, Season> = new Map<string, Season>([
  ["ربيع", "SP"],
  ["صيف", "SU"],
  ["خريف", "FA"],
  ["شتاء", "WI"],
]);
/** Named days, and the name by which holidays.ts knows them. */
export const HOLIDAYS: ReadonlyMap<string, string> = new Map(
  [
    ["عيد الفطر", "eid al-fitr"],
    ["عيد الأضحى", "eid al-adha"],
    ["عيد الميلاد", "christmas"],
    ["رأس السنة", "new year"],
    ["عاشوراء", "ashura"],
    ["النوروز", "nowruz"],
  ].map(([word, name]) => [plainArabic(word!), name!] as const), // pairs
);

/** Words that may be written together with "and", "in", "to", "like" before them. */
export const AFTER_PREFIX: ReadonlySet<string> = new Set([
  ...[MONTHS, HIJRI_MONTHS, WEEKDAYS, UNITS, PARTS, DAY_PARTS, ONES, TENS, HUNDREDS, ORDINALS, DECADES, WHICH].flatMap(
    (words) => [...words.keys()].flatMap((word) => word.split(" ")),
  ),
  ...plainSet(
    "في منذ قبل بعد حتى خلال عام سنة شهر يوم أمس الأمس اليوم غدا الغد الأسبوع الشهر العام السنة العشرين العشرون الثلاثين الساعة الليلة كل النصف الربع نصف خريف صيف شتاء ربيع عيد عاشوراء",
  ),
]);

function numbered(rows: readonly string[]): Map<string, number> {
  return new Map(rows.flatMap((row, i) => row.split("|").map((word) => [plainArabic(word), i + 1] as const)));
}

function plainSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(plainArabic));
}
