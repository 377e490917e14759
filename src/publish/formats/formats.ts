// The formats of a public edition beside its pages. A new one is one file and one line here.

import { feeds } from "./feeds.ts";
import type { Format } from "./format.ts";
import { pdf } from "./pdf.ts";
import { pressKit } from "./press-kit.ts";
import { publicRecord } from "./public-record.ts";
import { qrCodes } from "./qr-codes.ts";
import { shareImages } from "./share-images.ts";
import { sitemap } from "./sitemap.ts";

export { chromiumPrinter, type Printer } from "./chromium-print.ts";
export { feedLinks } from "./feeds.ts";
export { pngOf } from "./share-images.ts";
export type { Format, FormatParts } from "./format.ts";

/** The map of the pages comes last. */
export const SITE_FORMATS: readonly Format[] = [feeds, publicRecord, pressKit, qrCodes, pdf, shareImages, sitemap];
