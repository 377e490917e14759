// The picture that stands beside a shared link: what kind of page, its title, the case, and the strokes of the days. As SVG, for
// a program that turns it into dots; every line is broken here, since SVG breaks none.

import { isRightToLeft } from "../links.ts";
import { html, type Markup } from "../markup.ts";
import { THEMES, type ThemeName } from "../style/themes.ts";
import { SHARE_HEIGHT, SHARE_WIDTH } from "./share-meta.ts";

export interface ShareImage {
  /** "Update", and a day where it is known. */
  readonly label: string;
  readonly title: string;
  readonly caseName: string;
  /** Of the title. */
  readonly language: string;
  readonly theme?: ThemeName | undefined;
  /** As many as there were days; otherwise one line of them. */
  readonly strokes?: number | undefined;
}

// The families that the program brings along. What the first lacks is drawn in the other, and there in one weight only.
const LATIN_FIRST = "Noto Serif, Noto Naskh Arabic";
const ARABIC_FIRST = "Noto Naskh Arabic, Noto Serif";

const MARGIN = 72;
const WIDTH = SHARE_WIDTH - 2 * MARGIN;
/** Size of the title's letters, and how many lines of it there may be. */
const SIZES = [
  [76, 3],
  [60, 4],
  [48, 5],
] as const;
const STEP = 8;
const LINE = 26;
const STROKES_A_LINE = Math.floor(WIDTH / STEP);
const MOST_STROKE_LINES = 5;

/** Not formatted as HTML: it is none. */
const svg = html;

export function shareImage({ label, title, caseName, language, theme = "linen", strokes }: ShareImage): string {
  const { paper, ink, soft, accent } = THEMES[theme].light;
  const isMirrored = isRightToLeft(language);
  const line = (words: string, y: number, size: number, colour: string, weight: number): Markup =>
    svg`<text x="${isMirrored ? SHARE_WIDTH - MARGIN : MARGIN}" y="${y}" text-anchor="${isMirrored ? "end" : "start"}" font-family="${isMirrored ? ARABIC_FIRST : LATIN_FIRST}" font-weight="${weight}" font-size="${size}" fill="${colour}">${words}</text>`;
  const { size, lines } = brokenTitle(drawable(title));
  const marks = strokeMarks(strokes, accent);
  return svg`<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" viewBox="0 0 ${SHARE_WIDTH} ${SHARE_HEIGHT}"><rect width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" fill="${paper}"/><rect width="${SHARE_WIDTH}" height="12" fill="${accent}"/>${line(drawable(label), 96, 30, soft, 400)}${lines.map((words, i) => line(words, 110 + Math.round((i + 1) * size * 1.2), size, ink, 700))}${marks}${line(drawable(caseName), SHARE_HEIGHT - 44, 32, soft, 700)}</svg>`.toString();
}

/** From the bottom up: whole lines, and the rest on the last. */
function strokeMarks(days: number | undefined, colour: string): Markup[] {
  const n = Math.min(days ?? STROKES_A_LINE, STROKES_A_LINE * MOST_STROKE_LINES);
  const lines = Math.ceil(n / STROKES_A_LINE);
  const top = SHARE_HEIGHT - 100 - lines * LINE;
  return Array.from({ length: lines }, (_, i) => {
    const strokes = Math.min(STROKES_A_LINE, n - i * STROKES_A_LINE);
    const path = Array.from({ length: strokes }, (_, j) => `M${MARGIN + j * STEP} ${top + i * LINE}v16`).join("");
    return svg`<path d="${path}" stroke="${colour}" stroke-width="2"/>`;
  });
}

/** Without the signs that the fonts have no picture of. */
export function drawable(text: string): string {
  return text.replace(UNDRAWABLE, "").replace(/\s+/gu, " ").trim();
}

const UNDRAWABLE =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{N}\p{P}\p{Z}\p{M}\p{Sc}+=<>|~^`]|\p{Extended_Pictographic}/gu;

function brokenTitle(title: string): { readonly size: number; readonly lines: readonly string[] } {
  for (const [size, most] of SIZES) {
    const lines = broken(title, size);
    if (lines.length <= most) return { size, lines };
  }
  const [size, most] = SIZES[SIZES.length - 1]!; // not empty
  const lines = broken(title, size);
  return { size, lines: [...lines.slice(0, most - 1), `${lines[most - 1] ?? ""} …`] };
}

function broken(text: string, size: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(" ").flatMap((one) => pieces(one, size))) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current !== "" && widthOf(longer) * size > WIDTH) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return current === "" ? lines : [...lines, current];
}

/** A word wider than a line is cut. */
function pieces(word: string, size: number): string[] {
  if (widthOf(word) * size <= WIDTH) return [word];
  const most = Math.floor(WIDTH / size);
  const signs = Array.from(word);
  return Array.from({ length: Math.ceil(signs.length / most) }, (_, i) =>
    signs.slice(i * most, (i + 1) * most).join(""),
  );
}

/** In units of the letter's size; a little more than Noto Serif Bold takes. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text)
    width += /[iljtfrI.,:;!|'’‘()\s-]/u.test(sign)
      ? 0.42
      : /[mwMW—…]/u.test(sign)
        ? 1.05
        : /\p{Lu}/u.test(sign)
          ? 0.76
          : /\p{M}/u.test(sign)
            ? 0
            : /\p{Script=Arabic}/u.test(sign)
              ? 0.5
              : 0.63;
  return width;
}
