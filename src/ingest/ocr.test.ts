import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { recognize, toPgm } from "./ocr.ts";
import { drawLines, drawPages, makePdf } from "./pdf.fixture.ts";

describe("character recognition", () => {
  const english = makePdf(1, ({ page }) => drawLines(page, ["The ferry was late", "and nobody came."], 72, 100, 20));

  test("English, Arabic and English again, in one process", async () => {
    const [first] = await drawPages(await english, 200);
    const arabicPdf = new Uint8Array(readFileSync(new URL("./fixtures/arabic.pdf", import.meta.url)));
    const [second] = await drawPages(arabicPdf, 200);
    const texts: string[] = [];
    for (const image of [first!, second!, first!]) texts.push((await recognize(toPgm(image)))?.text ?? "nothing");
    expect(texts[0]).toBe("The ferry was late\nand nobody came.");
    expect(texts[1]).toContain("المحكمة الابتدائية في مدينة النخيل");
    expect(texts[1]).toContain("المحامية ليلى منصور");
    expect(texts[2]).toBe(texts[0]);
  });

  test("every letter has a box inside the picture, a space has none", async () => {
    const [image] = await drawPages(await english, 200);
    const found = await recognize(toPgm(image!));
    expect(found?.boxes.length).toBe(4 * found!.text.length);
    for (let unit = 0; unit < found!.text.length; unit++) {
      const [left = 0, top = 0, right = 0, bottom = 0] = found!.boxes.subarray(4 * unit, 4 * unit + 4);
      if (/\s/u.test(found!.text[unit]!)) expect([left, top, right, bottom]).toEqual([0, 0, 0, 0]);
      else
        expect(left >= 0 && left < right && right <= image!.width && top < bottom && bottom <= image!.height).toBe(
          true,
        );
    }
  });

  test("an empty picture gives no text; what is no picture gives nothing", async () => {
    const white = { width: 300, height: 100, pixels: new Uint8Array(30_000).fill(255) };
    expect(await recognize(toPgm(white))).toMatchObject({ text: "", confidence: 0 });
    expect(await recognize(new TextEncoder().encode("not a picture at all"))).toBeUndefined();
  });
});
