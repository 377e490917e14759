// The words of the site in Arabic.

import { ARABIC_ACT } from "./arabic-act.ts";
import { ARABIC_CAMPAIGN } from "./arabic-campaign.ts";
import { ARABIC_CUSTODY } from "./arabic-custody.ts";
import { ARABIC_FORMATS } from "./arabic-formats.ts";
import { ARABIC_HEARINGS } from "./arabic-hearings.ts";
import { ARABIC_PROCEEDINGS } from "./arabic-proceedings.ts";
import { ARABIC_RECORD } from "./arabic-record.ts";
import { ARABIC_RULINGS } from "./arabic-rulings.ts";
import { plural } from "./plural.ts";
import type { Words } from "./shape.ts";

export const ARABIC: Words = {
  ...ARABIC_CAMPAIGN,
  ...ARABIC_CUSTODY,
  ...ARABIC_FORMATS,
  ...ARABIC_HEARINGS,
  ...ARABIC_PROCEEDINGS,
  ...ARABIC_RECORD,
  ...ARABIC_RULINGS,
  language: "العربية",
  skip: "انتقل إلى المحتوى",
  menu: "أقسام الموقع",
  draft: "مسودة. استخرجها برنامج ولم يراجعها إنسان بعد.",
  draftTitle: "مسودة:",
  draftFoot: "كل سطر يقود إلى المقطع الذي أُخذ منه.",
  check: "كيف تتحقق منه",
  otherLanguages: "بلغات أخرى",
  foot: "كل قول هنا يفتح المقطع الذي أُخذ منه.",
  map: { case: "القضية", said: "ما يُقال", sources: "المصادر", part: "المشاركة", trust: "كيف تتحقق" },
  strokes: (days) =>
    plural("ar", days, {
      zero: "لا خطوط، لكل يوم خط",
      one: "خط واحد، لكل يوم خط",
      two: "خطان، لكل يوم خط",
      few: "# خطوط، لكل يوم خط",
      many: "# خطًا، لكل يوم خط",
      other: "# خط، لكل يوم خط",
    }),
  areas: {
    home: "أين وصلت القضية",
    updates: "المستجدات",
    statements: "كلمات وبيانات",
    proceedings: "الدعاوى",
    hearings: "الجلسات",
    rulings: "القرارات القضائية",
    timeline: "التسلسل الزمني",
    custody: "الاحتجاز",
    deadlines: "المهل",
    requests: "الطلبات",
    allegations: "الاتهامات",
    documents: "الوثائق",
    people: "الأشخاص",
    organizations: "المنظمات",
    places: "الأماكن",
    quotations: "الاقتباسات",
    differences: "الاختلافات",
    wanted: "وثائق مطلوبة",
    repeats: "المكررات",
    receipts: "الإيصالات",
    act: "شارِك",
    letters: "الرسائل",
    press: "الصحافة",
    supporters: "الداعمون",
    coverage: "في الصحافة",
    questions: "أسئلة",
    corrections: "التصويبات",
    search: "بحث",
    about: "عن الموقع",
  },
  search: {
    byLetter: "الأسماء بحسب الحرف",
    byDate: "ما له تاريخ، بحسب السنة",
    months: "الأشهر",
    label: "الكلمات المطلوبة",
    noScript: "للبحث بالكلمات اسمح بالبرامج النصية في هذه الصفحة. القوائم أدناه لا تحتاج إليها.",
    needsServer: "البحث بالكلمات يحتاج إلى خادم ويب. عند فتح الموقع من مجلد استخدم القوائم أدناه.",
    failed: "تعذر بدء البحث بالكلمات. استخدم القوائم أدناه.",
    none: "لم يُعثر على شيء.",
    found: "الصفحات التي عُثر عليها: …",
    more: "عرض المزيد",
    kinds: { person: "شخص", organization: "منظمة", court: "محكمة", facility: "مرفق", place: "مكان" },
    dated: { document: "وثيقة", writing: "من الحملة" },
  },
  act: ARABIC_ACT,
};
