// How the writing room looks.

export const WRITING_SHEET = `.room .desk [hidden]{display:none}
.desk h3{font-size:var(--s0);margin-block:1.25rem .25rem}
.desk-side .part+.part{margin-block-start:2rem}
.begin{display:flex;flex-wrap:wrap;gap:.5rem;margin-block:1rem 1.5rem}
.written-list>li{padding-block:.75rem;border-block-start:1px solid var(--line)}
.written-list>li>a{font-weight:600}
.written-list .meta{display:block}
.written-list .inline{display:inline-block;margin-inline-start:.75rem}
.is-ready{color:var(--link)}
.mend{display:block;color:var(--high);font-size:var(--s-1)}
.to-mend{font-size:var(--s-1);margin-block:.25rem 0}
.to-mend li{padding-block:.25rem}
.to-mend .meta{display:block}
.desk{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:2.5rem;align-items:start}
.desk-form,.desk-side{min-inline-size:0}
.desk-side .part:first-child{margin-block-start:0}
.desk-side h2{margin-block-start:0}
.room .desk-form .field input:not([type=checkbox]),.room .desk-form .field textarea,.room .desk-form .field select{max-inline-size:none}
.desk-form textarea{resize:vertical;line-height:1.55}
.room .desk-form #piece-body{font:400 var(--s0)/1.6 var(--serif);min-block-size:20rem}
.room .desk-form .code{font:400 .8125rem/1.6 var(--mono)}
.desk-form .fields{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:0 1.25rem;margin-block-start:1rem}
.desk-form .tick{display:flex;gap:.5rem;align-items:center}
.desk-form summary,.desk-side summary{cursor:pointer;color:var(--link);inline-size:fit-content;padding-block:.25rem}
.desk-actions{position:sticky;inset-block-end:0;background:var(--paper);padding-block:.75rem;border-block-start:1px solid var(--line)}
.paper{background:var(--sheet);border:1px solid var(--line);border-radius:4px;padding:1rem 1.25rem;overflow-wrap:anywhere}
.paper .written{font:400 var(--s0)/1.65 var(--serif)}
.paper h2{font-size:var(--s1)}
mark.lacking{background:none;color:inherit;text-decoration:underline wavy var(--high);text-underline-offset:.2em;text-decoration-thickness:1px}
.room .refusals>li{padding-block:.875rem;border-block-start:1px solid var(--line)}
.room .refusals>li:first-child{border-block-start:0}
.room .refusals .actions,.room .levels .actions{margin-block-start:.5rem}
.room .intro+.actions{margin-block:1rem}
.citable li{padding-block:.75rem;border-block-start:1px solid var(--line)}
.citable blockquote{margin:0 0 .25rem;font:400 var(--s0)/1.5 var(--serif)}
.citable code,.tokens code{font-size:.8125rem;overflow-wrap:anywhere;user-select:all}
.tokens li{padding-block:.375rem}
.room button.insert{padding:.125rem .5rem;min-block-size:1.75rem;font-size:var(--s-1)}
.kept-text{white-space:pre-wrap;overflow-wrap:anywhere;max-block-size:24rem;overflow:auto;background:var(--sheet);border:1px solid var(--line);border-radius:4px;padding:1rem;margin-block:1rem;font:400 .875rem/1.6 var(--mono)}
@media (max-width:64rem){.desk{grid-template-columns:minmax(0,1fr)}}
`;
