// The pictures beside shared links, one for the first page and for each piece. Made of what they show: what stays the same is not
// drawn again.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { hash } from "node:crypto";
import { isExact } from "../../base/base.ts";
import { countCustody } from "../../law/law.ts";
import { writingHref } from "../../record/record.ts";
import { dateWords, type Piece, shareImage, shareImageHref } from "../../views/views.ts";
import type { Whole } from "../whole.ts";
import type { Format } from "./format.ts";

const HAS_PICTURE: ReadonlySet<Piece["writing"]["kind"]> = new Set([
  "update",
  "release",
  "advisory",
  "letter",
  "action",
  "statement",
  "page",
]);

export const shareImages: Format = {
  name: "share images",
  docs: "docs/formats/share-images.md",
  write: async ({ whole, pieces, write, keep, draw }) => {
    const { site } = whole;
    const { words, language, theme, address } = site.edition;
    if (address === undefined) return;
    const caseName = site.name;
    const pictures = new Map([
      [
        "index.html",
        shareImage({ label: words.areas.home, title: caseName, caseName, language, theme, strokes: nights(whole) }),
      ],
    ]);
    for (const { writing, date, foreign } of pieces) {
      if (!HAS_PICTURE.has(writing.kind)) continue;
      const day = date !== undefined && isExact(date) ? ` · ${dateWords(date, site.edition)}` : "";
      const label = `${words.share[writing.kind]}${day}`;
      const title = writing.title;
      pictures.set(writingHref(writing), shareImage({ label, title, caseName, language: foreign ?? language, theme }));
    }
    for (const [page, svg] of pictures) {
      const path = shareImageHref(page);
      if (!keep(path, hash("sha256", svg, "hex").slice(0, 20))) write(path, await draw(svg));
    }
  },
};

/** On the day of the edition, where it is known exactly. */
function nights({ custody, asOf }: Whole): number | undefined {
  if (custody === undefined || asOf === undefined) return undefined;
  const count = countCustody(custody.ledger, asOf);
  if (count.state === "untold" || count.state === "before" || count.state === "free") return undefined;
  const { least, most } = count.current.nights;
  return least === most && least > 0 ? least : undefined;
}

const require = createRequire(import.meta.url);
const FONTS = [
  "@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf",
  "@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf",
  "@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf",
  "@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf",
];

let loading: Promise<readonly Uint8Array[]> | undefined;

/** Only what has to draw pays for the program that draws, once. */
function loaded(): Promise<readonly Uint8Array[]> {
  loading ??= initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm"))).then(() =>
    FONTS.map((font) => new Uint8Array(readFileSync(require.resolve(font)))),
  );
  return loading;
}

/** The fonts of the machine play no part: the same picture everywhere. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const fontBuffers = [...(await loaded())];
  const drawing = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: "Noto Serif" } });
  const picture = drawing.render();
  const png = picture.asPng();
  picture.free();
  drawing.free();
  return png;
}
