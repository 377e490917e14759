// The days in custody as a field of strokes, one for each, the way they are counted on a wall.

import { html, type Markup, NOTHING } from "./markup.ts";
import { number } from "./wording.ts";
import type { Words } from "./words/words.ts";

const STEP = 4;
const LINE = 15;
/** Beyond this many days the lines get longer, so that the field stays on one screen. */
const MANY = 2000;

/** Whole lines of a hundred strokes (two hundred where there are many), and what remains on the last. Nothing for no days. */
export function dayStrokes(days: number, words: Words): Markup {
  if (days <= 0) return NOTHING;
  const each = days > MANY ? 200 : 100;
  const full = Math.floor(days / each);
  const rest = days % each;
  const lines = full + (rest > 0 ? 1 : 0);
  const rows = [
    ...(full > 0 ? [html`<rect width="${each * STEP}" height="${full * LINE}" fill="url(#day)" />`] : []),
    ...(rest > 0 ? [html`<rect y="${full * LINE}" width="${rest * STEP}" height="${LINE}" fill="url(#day)" />`] : []),
  ];
  return html`<svg
    class="strokes"
    viewBox="0 0 ${each * STEP} ${lines * LINE}"
    role="img"
    aria-label="${words.strokes(number(days))}"
  >
    <defs>
      <pattern id="day" width="${STEP}" height="${LINE}" patternUnits="userSpaceOnUse">
        <path d="M2 2v9" stroke="currentColor" />
      </pattern>
    </defs>
    ${rows}
  </svg>`;
}
