import { describe, expect, test } from "vitest";
import { wordsOf } from "./words.ts";

describe("what sort of hearing it is, in other languages", () => {
  test.each([
    ["hearing", "audiencia", "جلسة"],
    ["bond hearing", "audiencia de fianza", "جلسة بشأن الكفالة"],
    ["custody redetermination hearing", "audiencia de redeterminación de custodia", "جلسة لإعادة النظر في الاحتجاز"],
    [
      "telephonic status conference",
      "conferencia sobre el estado del caso por teléfono",
      "جلسة تداول لمتابعة سير القضية بالهاتف",
    ],
    [
      "in-person bond/custody hearing",
      "audiencia de custodia de fianza en persona",
      "جلسة بشأن الاحتجاز بشأن الكفالة حضورية",
    ],
    ["oral argument", "alegatos orales", "مرافعة شفوية"],
    ["jury trial", "juicio con jurado", "محاكمة أمام هيئة محلفين"],
    ["master calendar hearing", "audiencia de calendario maestro", "جلسة تمهيدية (الجدول الرئيسي)"],
    ["harbour hearing", "audiencia («harbour hearing»)", "جلسة («harbour hearing»)"],
  ])("%s", (english, spanish, arabic) => {
    expect(wordsOf("en").hearings.sort(english)).toBe(english);
    expect(wordsOf("es").hearings.sort(english)).toBe(spanish);
    expect(wordsOf("ar").hearings.sort(english)).toBe(arabic);
  });
});
