// How one document looks in the workroom: its text, its statements beside it, the images of its pages.

export const DOCUMENT_PAGE = `.doc-meta{margin-block-start:.25rem}
.room details:is(.doc-about,.doc-flags,.doc-repeats){margin-block:.5rem;font-size:.9375rem}
.room details:is(.doc-about,.doc-flags,.doc-repeats,.doc-sections) summary{cursor:pointer;padding-block:.125rem}
.doc-flags li,.doc-repeats li{padding-block:.25rem;padding-inline-start:1rem}
habeas-document{display:block;margin-block-start:1rem}
.doc-find{display:flex;gap:.5rem;align-items:center;max-inline-size:36rem}
.doc-find input[type=search]{flex:1;min-inline-size:0}
.doc-hits{margin-block:.75rem;max-block-size:16rem;overflow:auto;font-size:.9375rem}
.doc-hits li{padding-block:.25rem;border-block-start:1px solid var(--line)}
.doc-hits a{color:var(--ink);text-decoration:none}
.cite-code{font-size:.75rem;color:var(--soft);overflow-wrap:anywhere}
.doc-bar{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;justify-content:space-between;margin-block:1rem;padding-block:.5rem;border-block:1px solid var(--line)}
.doc-parts{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:center;font-size:.9375rem}
.doc-parts form label{font-size:var(--s-1);color:var(--soft)}
.room .doc-parts input{inline-size:4.5rem;padding:.25rem .375rem;min-block-size:2rem}
[dir=rtl] .doc-parts .button{transform:scaleX(-1)}
.doc-sides{display:flex}
.doc-sides .button:first-child{border-start-end-radius:0;border-end-end-radius:0}
.doc-sides .button:last-child{border-start-start-radius:0;border-end-start-radius:0;border-inline-start:0}
.doc-sides [aria-current]{background:var(--shared);font-weight:600;box-shadow:inset 0 -2px var(--link)}
.doc-grid{display:grid;grid-template-columns:minmax(0,1fr) minmax(16rem,24rem);gap:2rem;align-items:start}
.doc-grid:has(.page-image){grid-template-columns:minmax(0,1fr) minmax(18rem,1fr)}
.doc-text .text{max-inline-size:40rem}
.doc-text .doc-parts{margin-block-start:2rem;padding-block-start:.75rem;border-block-start:1px solid var(--line)}
.doc-text .stm{text-decoration:underline;text-decoration-color:var(--mark);text-decoration-thickness:1px;text-underline-offset:.25em}
.doc-text .s-accepted{text-decoration-color:var(--link);text-decoration-thickness:2px}
.doc-text .s-rejected{text-decoration-style:dotted}
.doc-text .s-corrected{text-decoration-color:var(--link);text-decoration-style:double}
.doc-text .s-put-off{text-decoration-style:dashed}
.doc-text .hit{background:var(--shared);outline:1px solid var(--mark)}
.doc-text :is(.on,.at,:target){background:var(--arrived);color:var(--ink)}
.doc-side{position:sticky;inset-block-start:4rem;max-block-size:calc(100vh - 5rem);overflow:auto;font-size:.9375rem;scrollbar-width:thin}
.doc-side h2{font:600 var(--s-1)/1.4 var(--sans);color:var(--soft);margin:0 0 .25rem}
.doc-statements li{padding:.5rem .625rem;border-block-start:1px solid var(--line);border-inline-start:3px solid transparent}
.doc-statements li.on{background:var(--sheet);border-inline-start-color:var(--link)}
.doc-statements .to{display:block;font-family:var(--serif);color:var(--ink);text-decoration:none}
.doc-statements .voice{display:block;font-size:var(--s-1)}
.doc-state{display:flex;gap:.75rem;align-items:center;margin-block-start:.25rem;font-size:var(--s-1)}
.st-accepted,.st-corrected{color:var(--link);border-color:currentColor}
.st-rejected{text-decoration:line-through}
.doc-sections{margin-block-end:1.25rem}
.doc-sections li a{display:block;padding:.1875rem .5rem;color:var(--ink);text-decoration:none;border-radius:4px}
.doc-sections li a:hover{background:var(--shared)}
.doc-sections [aria-current]{font-weight:600;box-shadow:inset 3px 0 var(--mark)}
.page-image{position:relative;margin-block-end:1rem;border:1px solid var(--line);background:#fff}
.page-image img{display:block;inline-size:100%;block-size:auto}
.page-image svg{position:absolute;inset:0;inline-size:100%;block-size:100%;pointer-events:none}
.page-image rect{fill:#e6b800;fill-opacity:0;mix-blend-mode:multiply}
.page-image g.on rect{fill-opacity:.4}
.doc-tools:not([hidden]){position:fixed;inset-block-end:1rem;inset-inline:1rem;margin-inline:auto;inline-size:fit-content;max-inline-size:calc(100vw - 2rem);display:flex;flex-wrap:wrap;gap:.375rem;align-items:center;background:var(--sheet);border:1px solid var(--mark);border-radius:8px;padding:.5rem;box-shadow:0 4px 20px rgb(0 0 0/.2);z-index:2}
.doc-citation{font:400 .75rem/1.3 var(--mono);color:var(--soft);max-inline-size:14rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.doc-preview{inline-size:100%;border-collapse:collapse;font-size:.9375rem}
.doc-preview td,.doc-preview th{text-align:start;vertical-align:top;padding:.5rem .75rem .5rem 0;border-block-start:1px solid var(--line)}
.doc-quote{font:400 var(--s0)/1.6 var(--serif);border-inline-start:3px solid var(--accent);padding-inline-start:1rem;margin-block:.75rem 1.25rem}
@media (max-width:52rem){.doc-keys{display:none}}
@media (max-width:70rem){.doc-grid,.doc-grid:has(.page-image){grid-template-columns:minmax(0,1fr)}
.doc-side{position:static;max-block-size:none}}
`;
