// How the timeline looks. Levels of certainty differ by form (full, outlined, striped, dotted, open), not by colour.

/** As many cells stand beside each other at most. */
const CELLS = Array.from({ length: 40 }, (_, i) => i + 1);
const HEIGHTS = Array.from({ length: 16 }, (_, i) => i + 1);

export const TIMELINE_SHEET = `.asks{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,9.5rem),1fr));gap:.75rem 1rem;margin-block-end:1.25rem}
.asks label{display:grid;gap:.25rem;min-inline-size:0}
.asks select,.asks input{min-inline-size:0;max-inline-size:100%;block-size:2.5rem}
.asks .days{grid-column:1/-1;display:flex;flex-wrap:wrap;align-items:end;gap:.75rem 1rem}
.chip{display:inline-block;font:400 var(--s-1)/1.4 var(--sans);border:1px solid var(--mark);border-radius:4px;padding:.125rem .5rem}
.zoom{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1.5rem;margin-block:1.25rem .75rem}
.zoom ol{display:flex;flex-wrap:wrap}
.zoom li+li::before{content:"›";color:var(--soft);padding-inline:.5rem}
[dir=rtl] .zoom li+li::before{content:"‹"}
.zoom [aria-current]{font-weight:600}
.zoom .beside{display:flex;gap:1.25rem}
.zoom a,.zoom span{display:inline-block;padding-block:.125rem}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.chart{border:1px solid var(--line);border-radius:6px;background:var(--sheet);padding:1rem;margin-block-end:2rem}
.chart .scroll{position:relative;overflow-x:auto;padding:4px;margin:-4px}
.cells,.spans{display:grid;grid-template-columns:repeat(var(--n),minmax(1.625rem,1fr))}
.wide>.cells,.wide>.spans{grid-template-columns:repeat(var(--n),minmax(2.75rem,1fr))}
.cells{border-block-end:1px solid var(--mark);margin-block-end:.5rem}
.cell,.cell>span[aria-hidden]{display:flex;flex-direction:column;justify-content:end;align-items:center;block-size:8.5rem}
.cell{color:var(--ink);text-decoration:none;border-inline-start:1px solid transparent;position:relative;font-size:var(--s-1)}
.cells li+li .cell{border-inline-start-color:var(--line)}
a.cell:hover{background:var(--shared)}
.cell>span[aria-hidden]{inline-size:100%}
.bars{display:flex;flex-direction:column;inline-size:55%;min-inline-size:.5rem;max-inline-size:2rem}
.stick{display:block}
.cell .count{line-height:1.2;padding-block:.125rem}
.cell .name{color:var(--soft);line-height:1.4;padding-block:.125rem .25rem;white-space:nowrap}
a.cell .name{color:var(--link);text-decoration:underline;text-decoration-thickness:.06em;text-underline-offset:.18em}
.spans li{position:relative;min-inline-size:0}
.spans{gap:.25rem 0;grid-auto-flow:row}
.spans a{display:block;font-size:var(--s-1);line-height:1.4;padding:.125rem .5rem;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;color:var(--ink);text-decoration:none;min-block-size:1.5rem}
.spans a:hover{text-decoration:underline}
.chart .t-day{background:var(--link);border:1px solid var(--link)}
.chart .t-worked{border:2px solid var(--link)}
.chart .stick.t-worked{border-block-end:0}
.chart .t-within{border:1px solid var(--mark);background:repeating-linear-gradient(135deg,var(--shared) 0 3px,var(--sheet) 3px 8px)}
.chart .t-between{border:2px dotted var(--soft)}
.chart .t-open{border:1px solid var(--mark);border-inline-end:0;border-inline-start:5px double var(--mark)}
.spans .t-day{background:none;border-width:2px}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-block-start:1rem;font-size:var(--s-1);color:var(--soft)}
.legend li{display:flex;gap:.375rem;align-items:center}
.sample{display:inline-block;inline-size:1.5rem;block-size:.875rem;flex:none}
.loosen li{padding-block:.375rem}
${HEIGHTS.map((n) => `.h${n}{block-size:${(n * 0.3).toFixed(1)}rem}`).join("")}
${CELLS.map((n) => `.n${n}{--n:${n}}.c${n}{grid-column-start:${n}}.s${n}{grid-column-end:span ${n}}`).join("")}
`;
