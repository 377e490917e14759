// How the search looks.

export const SEARCH_SHEET = `.search-form input[type=search]{flex:1 1 16rem}
.search-form details{margin-block:.5rem 1.5rem}
.search-form summary{cursor:pointer;color:var(--link);inline-size:fit-content;padding-block:.25rem}
.search-form .narrow{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.75rem 1rem;margin-block-start:.5rem}
.search-form .narrow label{display:grid;gap:.25rem}
.search-form .narrow .tick{display:flex;align-items:center;gap:.5rem}
.hits>li{padding-block:1.25rem;border-block-start:1px solid var(--line)}
.hits h2{font-size:var(--s1);margin:0 0 .25rem}
.hits ol li+li{margin-block-start:.75rem}
.hit{display:block;color:var(--ink);text-decoration:none;font:400 var(--s0)/1.55 var(--serif)}
.hit:hover{text-decoration:underline;text-decoration-color:var(--link)}
mark{background:var(--arrived);color:inherit;border-radius:2px}
.kept li{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding-block:.5rem;border-block-start:1px solid var(--line)}
.fresh{color:var(--accent)}
`;
