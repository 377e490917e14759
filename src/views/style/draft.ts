// What marks a draft, on the screen and on paper.

import { wordsOf } from "../words/words.ts";

/** How strongly the watermark covers the paper. */
export const WATERMARK_STRENGTH = 0.055;

/** Repeats over every page, behind the text. */
export const WATERMARK = `<svg xmlns="http://www.w3.org/2000/svg" width="560" height="360" viewBox="0 0 560 360"><text x="280" y="190" fill="#808080" fill-opacity="${WATERMARK_STRENGTH}" font-family="sans-serif" font-size="34" font-weight="700" letter-spacing="6" text-anchor="middle" transform="rotate(-24 280 180)">UNREVIEWED DRAFT</text></svg>
`;

export const DRAFT_PAGES = `.draft{background:var(--draft-ground);color:var(--draft);font-size:var(--s-1);font-weight:600;text-align:center;padding:.5rem 1rem;border-block-end:1px solid var(--line)}
html::before{content:"";position:fixed;inset:0;z-index:-1;background:url("watermark.svg");pointer-events:none}
@media print{
@page{@top-center{content:"${wordsOf("en").draft}";font:8pt sans-serif;color:#555}}
html::before{content:"UNREVIEWED DRAFT";inset:45% 0 auto;background:none;z-index:9;text-align:center;white-space:nowrap;font:700 38pt sans-serif;letter-spacing:.08em;color:rgb(128 128 128/.09);transform:rotate(-32deg)}
}
`;
