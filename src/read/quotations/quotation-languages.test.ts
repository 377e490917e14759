import { describe, expect, test } from "vitest";
import { readText } from "../read.ts";

/** "words | speaker | tier" of every quotation. */
function read(language: string, text: string): string[] {
  const { reading } = readText({ text, pages: [], marks: [], mediaType: "text/plain", language });
  return reading.mentions.flatMap((one) => {
    if (one.kind !== "quotation") return [];
    expect(text.slice(one.start, one.end)).toBe(one.quote);
    return [`${one.quote} | ${one.speaker?.name ?? "nobody"} | ${one.tier}`];
  });
}

describe("Spanish", () => {
  test.each<[string, string[]]>([
    ["«No hay pruebas», dijo Inés Tobar.", ["«No hay pruebas» | Inés Tobar | explicit"]],
    ["“No hay pruebas”, afirmó ayer la abogada Inés Tobar a la prensa.", ["“No hay pruebas” | Inés Tobar | explicit"]],
    ["El alcalde aseguró: «Volverá».", ["«Volverá» | El alcalde | explicit"]],
    ["La directora, Aurora Villar, explicó que «nadie avisó».", ["«nadie avisó» | Aurora Villar | explicit"]],
    ["Según el informe, «no hubo aviso».", ["«no hubo aviso» | el informe | explicit"]],
    ["«No hubo aviso», según Hugo Lerma.", ["«No hubo aviso» | Hugo Lerma | explicit"]],
    ["Para Hugo Lerma, «es una deuda».", ["«es una deuda» | Hugo Lerma | inferred"]],
    ["—No lo he visto —dijo Inés Tobar—. Nadie sabe.", ["—No lo he visto | Inés Tobar | explicit"]],
    ["—Pan y agua.\n—Leche.", []],
    ["La llamada «ley de fugas» sigue.", ["«ley de fugas» | nobody | none"]],
    [
      "«Vamos», dijo Inés Tobar. «Ya es tarde», añadió.",
      ["«Vamos» | Inés Tobar | explicit", "«Ya es tarde» | Inés Tobar | inferred"],
    ],
    ["La jueza, que lo vio todo, reconoce que «se tardó».", ["«se tardó» | La jueza | explicit"]],
    ["Nos dijeron: «Vuelvan».", ["«Vuelvan» | nobody | none"]],
    ["Su portavoz, Hugo Lerma, lo resume así: «No hay nada».", ["«No hay nada» | Hugo Lerma | explicit"]],
    ["«Tengo miedo», explicó.", ["«Tengo miedo» | nobody | none"]],
  ])("%s", (text, expected) => {
    expect(read("es", text)).toEqual(expected);
  });
});

describe("Arabic", () => {
  test.each<[string, string[]]>([
    ["قال سامر حداد: «لا دليل».", ["«لا دليل» | سامر حداد | explicit"]],
    ["قَالَ المُحَامِي: «لا دليل».", ["«لا دليل» | المُحَامِي | explicit"]],
    ["وأكدت العائلة أنها «لم تره».", ["«لم تره» | العائلة | explicit"]],
    ["«سنعود»، أضاف سامر حداد، رئيس الجمعية.", ["«سنعود» | سامر حداد | explicit"]],
    ["وبحسب التقرير، “لم يعثر على دليل”.", ["“لم يعثر على دليل” | التقرير | explicit"]],
    ["ووفقا لهالة منصور، «القضية سياسية».", ["«القضية سياسية» | هالة منصور | explicit"]],
    ["قال المحامي د. نبيل عواد إن القرار “باطل”.", ["“باطل” | المحامي د. نبيل عواد | explicit"]],
    [
      "ويسمى القانون «قانون الطوارئ». وقال الرئيس: «سيلغى».",
      ["«قانون الطوارئ» | nobody | none", "«سيلغى» | الرئيس | explicit"],
    ],
    ["وقال محاميه، طارق الأمين، إن الحكم «صادم».", ["«صادم» | طارق الأمين | explicit"]],
    ["أما المدير فؤاد قاسم، الذي غاب، فأقر بأن «الوقت ضاع».", ["«الوقت ضاع» | المدير فؤاد قاسم | explicit"]],
    ["قال لي سامر حداد: «لا دليل».", ["«لا دليل» | سامر حداد | explicit"]],
    ["كتب على اللافتة «الحرية».", ["«الحرية» | nobody | none"]],
  ])("%s", (text, expected) => {
    expect(read("ar", text)).toEqual(expected);
  });
});

test("in a language without cues quotations have no speaker", () => {
  expect(read("fr", '« Rien », a dit Inès Tobar. "No," said Ana Ruiz.')).toEqual([
    "« Rien » | nobody | none",
    '"No," | nobody | none',
  ]);
});

test("a long line without any stop does not slow it down", () => {
  const text = `«${"dijo la señora de la casa de la villa ".repeat(6000)}» dijo ${"A ".repeat(9000)}`;
  expect(read("es", text)).toHaveLength(1);
  expect(read("ar", `${"قال الرجل ".repeat(9000)}«نعم»`)).toHaveLength(1);
});
