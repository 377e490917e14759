import { expect, test } from "vitest";
import { shareImage } from "../../views/views.ts";
import { pngOf } from "./share-images.ts";

const image = (title: string, language = "en") =>
  pngOf(shareImage({ label: "Update", title, caseName: "Silen", language }));

test("A picture is a PNG of 1200 by 630, the same bytes each time", async () => {
  const png = Buffer.from(await image("Bread"));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.equals(Buffer.from(await image("Bread")))).toBe(true);
});

test("Arabic letters are drawn, each its own, and joined: not boxes", async () => {
  const joined = await image("خبز", "ar");
  const other = await image("سجن", "ar");
  const apart = await image("خ ب ز", "ar");
  const none = await image("", "ar");
  const all = [joined, other, apart, none].map((png) => Buffer.from(png).toString("base64"));
  expect(new Set(all).size).toBe(4);
});
