// How review, names and differences look.

export const REVIEW_SHEET = `room-keys{display:block}
.room .main kbd{color:var(--ink)}
.room .review-counts{grid-template-columns:repeat(auto-fit,minmax(7rem,1fr));margin-block:1rem}
room-keys>.actions{margin-block:1rem 2rem}
.review-done{inline-size:100%;block-size:.5rem;accent-color:var(--link)}
.review-part{background:var(--shared);padding:.5rem .75rem;border-radius:4px}
.review-filters{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:0 2rem}
.review-filters ul,.review-names ul,.review-left,.review-flags,.review-soon,.review-log,.flag-list{list-style:none;padding:0;margin:0}
.review-filters li{display:flex;justify-content:space-between;gap:1rem;padding-block:.25rem;border-block-end:1px solid var(--line)}
.review-filters li a{overflow-wrap:anywhere}
.review-filters [aria-current]{font-weight:600}
.review-soon>li{padding-block:.75rem;border-block-end:1px solid var(--line)}
.review-soon .quote{display:block;color:var(--ink);text-decoration:none;font:400 var(--s0)/1.55 var(--serif)}
.review-soon .quote:hover{text-decoration:underline;text-decoration-color:var(--link)}
.review-way{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:baseline;margin-block-end:1rem;font-size:.9375rem}
.review-steps{margin-inline-start:auto;display:flex;gap:1.25rem}
.review-item{border:1px solid var(--line);border-radius:8px;background:var(--sheet);padding:1.25rem 1.5rem 1.5rem}
.review-item .card{margin:0 0 1rem;border:0;padding:0;background:none}
.review-item blockquote p{font-size:var(--s1);line-height:1.55}
.review-item .around{color:var(--soft)}
.review-item .passage{background:var(--arrived);font-weight:400;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.review-item .facts{margin-block:1rem}
.review-state{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin-block-end:.75rem}
.review-state .tag{border:1px solid var(--line);border-radius:1rem;padding:.0625rem .625rem;font-size:var(--s-1)}
.review-acts{display:flex;flex-wrap:wrap;gap:.5rem;align-items:flex-start}
.review-acts details[open]{order:9;flex:1 0 100%}
.review-acts summary{inline-size:fit-content;list-style:none}
.review-acts summary::-webkit-details-marker{display:none}
.review-form{margin-block-start:1rem;padding-block-start:1rem;border-block-start:1px solid var(--line)}
.review-two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));gap:0 1rem}
.refused{border-inline-start:4px solid var(--accent);padding:.5rem .75rem;margin-block:.75rem;background:var(--paper)}
.review-names li{padding-block:.25rem}
.review-flags li,.flag-list>li{padding-block:.625rem;border-block-end:1px solid var(--line)}
.review-log li{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline;padding-block:.5rem;border-block-end:1px solid var(--line)}
.review-log .undone>span:first-child{text-decoration:line-through;text-decoration-color:var(--soft)}
.review-log form,.flag-list form{margin-inline-start:auto}
.keys{margin-block-start:2rem}
.keys summary{cursor:pointer;inline-size:fit-content}
.keys dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:.25rem 1.5rem;margin-block-start:.75rem}
.keys dl div{display:flex;gap:.75rem;align-items:baseline}
.keys dd{margin:0}
.room main section{margin-block-start:2rem}
.flag-settle{display:grid;gap:.75rem;margin-block-start:1.5rem}
.flag-settle details{border:1px solid var(--line);border-radius:6px;padding:.25rem 1rem}
.flag-settle summary{cursor:pointer;padding-block:.5rem;font-weight:600}
.flag-settle .choice{display:flex;gap:.5rem;align-items:baseline;padding-block:.25rem}
.flag-one{list-style:none;padding:0}
.name-list{list-style:none;padding:0}
.name-list>li{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:baseline;padding-block:.625rem;border-block-end:1px solid var(--line)}
.name-list form{display:inline-flex;flex-wrap:wrap;gap:.5rem;align-items:baseline}
.name-list .does{margin-inline-start:auto}
@media (max-width:52rem){.review-item{padding:1rem}.review-acts{position:sticky;inset-block-end:0;background:var(--sheet);padding:.5rem 1rem;margin-inline:-1rem;border-block-start:1px solid var(--line)}
.review-acts:has(details[open]){position:static}.review-item kbd,.review-way kbd,.review-names kbd,.actions kbd{display:none}}
@media (hover:none){.room kbd{display:none}.keys{display:none}}
`;
