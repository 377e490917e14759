// The words of the first page, in Arabic.

import type { RoomWords } from "./shape.ts";

export const ARABIC_OVERVIEW: RoomWords["overview"] = {
  noCustody: "لا تقول أي وثيقة بعد منذ متى والشخص محتجز.",
  nextHearings: "الجلسات القادمة",
  noHearing: "لا جلسة محددة لليوم أو لما بعده.",
  deadlines: "المهل القادمة",
  noDeadline: "لا شيء مما أمكن حسابه يحل موعده اليوم أو بعده.",
  checkDeadlines: "راجع كل يوم على قاعدته قبل أن تعتمد عليه.",
  proceedings: "أين تقف كل قضية",
  waits: "ما ينتظر أحدًا",
  nothingWaits: "لا شيء ينتظر.",
  review: (n) => `إفادات لم ينظر فيها أحد: ${n}`,
  flags: "اختلافات مفتوحة",
  severities: { high: "بالغة الأهمية", medium: "مهمة", low: "ثانوية" },
  unread: (n) => `ملفات لم تُقرأ، أو لم تُقرأ كلها: ${n}`,
  allUnread: "كل الإيصالات",
  news: (day) => `الجديد منذ ${day}`,
  noNews: "لا جديد.",
  newDocuments: "وثائق وصلت أو تعرض الآن شيئًا آخر",
  moreDocuments: (n) => `و${n} غيرها`,
  newDecisions: "قرارات الآخرين",
  allDecisions: "السجل الكامل",
  searches: "عمليات بحث محفوظة فيها جديد",
  seen: "اطلعت على هذا",
  wasSeen: "من الآن لا يُعد جديدًا إلا ما يأتي لاحقًا.",
  empty: "لا وثائق بعد. أضف الأولى منها: كل شيء آخر يتبعها.",
  receiptKinds: { partial: "قُرئ جزئيًا", unreadable: "غير مقروء" },
};
