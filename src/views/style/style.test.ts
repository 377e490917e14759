import { expect, test } from "vitest";
import { WATERMARK, WATERMARK_STRENGTH } from "./draft.ts";
import { styleSheet } from "./style.ts";
import { THEME_NAMES, THEMES } from "./themes.ts";

const SHEETS = [styleSheet("draft"), ...THEME_NAMES.map((theme) => styleSheet("public", theme))];

type Rgb = readonly [number, number, number];

const rgb = (hex: string): Rgb => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as unknown as Rgb;
/** The watermark's grey over a colour. */
const marked = (colour: Rgb): Rgb =>
  colour.map((c) => c * (1 - WATERMARK_STRENGTH) + 128 * WATERMARK_STRENGTH) as unknown as Rgb;

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test.each(THEME_NAMES.flatMap((theme) => [[theme, "light"] as const, [theme, "dark"] as const]))(
  "Every text colour is readable on every ground, also where the watermark lies: %s, %s",
  (theme, scheme) => {
    const palette = THEMES[theme][scheme];
    for (const ground of ["paper", "sheet", "shared"] as const) {
      for (const ink of ["ink", "soft", "link", "high", "accent"] as const) {
        expect(contrast(rgb(palette[ink]), marked(rgb(palette[ground]))), `${ink} on ${ground}`).toBeGreaterThanOrEqual(
          4.5,
        );
      }
    }
    expect(contrast(rgb(palette.ink), rgb(palette.arrived))).toBeGreaterThanOrEqual(7);
    expect(contrast(rgb(palette.draft), rgb(palette.draftGround))).toBeGreaterThanOrEqual(7);
  },
);

test.each(SHEETS)("The sheet names no side of the page: it mirrors itself.", (sheet) => {
  expect(sheet).not.toMatch(
    /(?:^|[;{\s-])(?:left|right|margin-(?:left|right|top|bottom)|padding-(?:left|right|top|bottom)|text-align:\s*(?:left|right))\s*[:;]/m,
  );
});

test("The watermark can be seen in a draft, and only there.", () => {
  expect(SHEETS.slice(1).filter((sheet) => sheet.includes("watermark"))).toEqual([]);
  expect(WATERMARK).toContain("UNREVIEWED DRAFT");
  expect(styleSheet("draft")).toContain('url("watermark.svg")');
});
