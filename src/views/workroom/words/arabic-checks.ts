// What each check looks for, in Arabic.

import type { RoomWords } from "./shape.ts";

export const ARABIC_CHECKS: RoomWords["checks"] = {
  date: "يوم آخر",
  duration: "مدة أخرى",
  sum: "حساب لا يستقيم",
  count: "عدد آخر",
  role: "صفة أخرى",
  place: "مكان آخر",
  polarity: "إثبات ونفي",
  outcome: "نتيجة أخرى",
  sequence: "تسلسل غير ممكن",
  wording: "اختلاف في نص اقتباس واحد",
  "altered-copy": "نسخة مغيَّرة",
  "single-origin": "عدة تقارير من مصدر واحد",
  identity: "أسماء قد تكون واحدة",
  findings: "استنتاجات قضائية مختلفة",
  wanted: "وثيقة ناقصة",
  "damaged-address": "عنوان تالف",
  "garbled-text": "نص مشوّه",
  "incomplete-advisory": "إشعار بلا ساعة أو مكان",
  "repeated-paragraph": "فقرة مكررة",
  "undated-document": "وثيقة بلا تاريخ",
  "unfilled-placeholder": "فراغ لم يُملأ",
  "unfinished-letter": "رسالة غير مكتملة",
  "unread-document": "ملف تعذرت قراءته",
};
